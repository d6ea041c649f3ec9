import { isJson } from '../../http/media-type.js';
import { inBody, inHeader, type JudgeExchange } from './exchange.js';

/** What is lost when bytes become text, and text becomes values: bytes that are no UTF-8, and members that come twice. */
export const judgeWire: JudgeExchange = ({ answer: { headers, body, notUtf8 } }) => {
  if (!isJson(headers['content-type'])) return [];
  const charset = /;\s*charset="?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) return [inHeader('content-type', 'encoding', `JSON is not in ${charset}`)];
  if (notUtf8 === true) return [inBody('', 'encoding', 'the bytes are not valid UTF-8')];
  return findRepeatedMembers(body).map((path) => inBody(path, 'duplicate-member', 'the member is there twice'));
};

/** JSON Pointers of members whose object has another of the same name. Text that is no JSON is read as far as it goes. */
export function findRepeatedMembers(text: string): string[] {
  const found: string[] = [];
  /** The objects and lists that are open, with the names that an object has so far. */
  const open: { readonly names: Set<string> | undefined; at: string }[] = [];
  let expectsName = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    const inner = open.at(-1);
    if (character === '"') {
      const end = endOfText(text, index);
      if (expectsName && inner?.names !== undefined) {
        const name = read(text.slice(index, end + 1));
        inner.at = name;
        if (inner.names.has(name)) found.push(open.map(({ at }) => `/${at}`).join(''));
        inner.names.add(name);
        expectsName = false;
      }
      index = end;
    } else if (character === '{') {
      open.push({ names: new Set(), at: '' });
      expectsName = true;
    } else if (character === '[') {
      open.push({ names: undefined, at: '0' });
      expectsName = false;
    } else if (character === '}' || character === ']') {
      open.pop();
      expectsName = false;
    } else if (character === ',' && inner !== undefined) {
      expectsName = inner.names !== undefined;
      if (inner.names === undefined) inner.at = String(Number(inner.at) + 1);
    }
  }
  return found;
}

function endOfText(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') return index;
  }
  return text.length;
}

function read(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
