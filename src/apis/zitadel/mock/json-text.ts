/** A value in a JSON text. `token` is what stands at its start: the whole of a scalar, the bracket of the others. */
export type Json = {
  readonly start: number;
  readonly token: string;
} & (
  | { readonly kind: 'object'; readonly members: Named[] }
  | { readonly kind: 'array'; readonly items: Json[] }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number' | 'literal' }
);

/** A member as it is written: a name may come twice. */
export interface Named {
  readonly start: number;
  readonly token: string;
  readonly name: string;
  readonly value: Json;
}

/** What keeps a text from being JSON, worded like the parser of protobuf's JSON mapping. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

/** Deeper than this nothing is read. */
const maxDepth = 10_000;

const blank = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![-+.\w])/y;
const literal = /(?:true|false|null)(?![-+.\w])/y;
const escaped = /\\(?:["\\/bfnrt]|u([\da-fA-F]{4}))/y;
const word = /[-+._a-zA-Z0-9]{1,32}|[\s\S]/uy;

/** `line 1:9`, both counted from one, in characters. */
export function position(source: string, offset: number): string {
  const lines = source.slice(0, offset).split('\n');
  return `line ${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`;
}

/**
 * Reads a text as the parser of protobuf's JSON mapping does. A loop and no recursion: texts may be deep.
 *
 * @throws {NotJsonError}
 */
export function readJson(source: string): Json {
  let offset = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    const found = pattern.exec(source)?.[0];
    if (found !== undefined) offset += found.length;
    return found;
  };
  const wrong = (what: string, at = offset) => new NotJsonError(`syntax error (${position(source, at)}): ${what}`);
  const end = () => new NotJsonError('unexpected EOF');

  const scalar = (): Json | undefined => {
    const start = offset;
    if (source[start] === '"') {
      const { end, text } = readText(source, start, wrong);
      offset = end;
      return { kind: 'string', start, token: source.slice(start, end), text };
    }
    const token = match(number);
    if (token !== undefined) return { kind: 'number', start, token };
    const named = match(literal);
    return named === undefined ? undefined : { kind: 'literal', start, token: named };
  };
  /** What stands here instead of what should. */
  const unexpected = (): NotJsonError => {
    if (offset >= source.length) return end();
    const start = offset;
    const token = scalar()?.token;
    if (token !== undefined) return wrong(`unexpected token ${token}`, start);
    const found = match(word) ?? '';
    return wrong(`${'{}[],'.includes(found) ? 'unexpected token' : 'invalid value'} ${found}`, start);
  };
  const takes = (character: string): boolean => {
    match(blank);
    if (source[offset] !== character) return false;
    offset += 1;
    return true;
  };
  const begin = (): Json => {
    match(blank);
    const start = offset;
    if (takes('{')) return { kind: 'object', start, token: '{', members: [] };
    if (takes('[')) return { kind: 'array', start, token: '[', items: [] };
    const read = scalar();
    if (read === undefined) throw unexpected();
    return read;
  };
  const member = (): Named => {
    match(blank);
    const start = offset;
    const name = source[start] === '"' ? scalar() : undefined;
    if (name?.kind !== 'string') throw unexpected();
    if (!takes(':')) {
      const at = offset;
      const found = match(/[\s\S]/uy);
      throw found === undefined ? end() : wrong(`unexpected character ${found}, missing ":" after field name`, at);
    }
    return { start, token: name.token, name: name.text, value: begin() };
  };

  const whole = begin();
  const open: Json[] = [whole];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    if (inner.kind !== 'object' && inner.kind !== 'array') {
      open.pop();
      continue;
    }
    if (open.length > maxDepth) throw new NotJsonError('exceeded max recursion depth');
    const read = inner.kind === 'object' ? inner.members : inner.items;
    if (takes(inner.kind === 'object' ? '}' : ']')) {
      open.pop();
      continue;
    }
    if (read.length > 0 && !takes(',')) throw unexpected();
    if (inner.kind === 'object') {
      const one = member();
      inner.members.push(one);
      open.push(one.value);
    } else {
      const one = begin();
      inner.items.push(one);
      open.push(one);
    }
  }
  match(blank);
  if (offset < source.length) throw unexpected();
  return whole;
}

/** The text that starts here, and where it ends. A loop, because texts may be long. */
function readText(
  source: string,
  start: number,
  wrong: (what: string, at: number) => NotJsonError,
): { end: number; text: string } {
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '"') return { end: at + 1, text: JSON.parse(source.slice(start, at + 1)) };
    if (character < ' ') throw wrong(`invalid character ${quote(character, "'")} in string`, start);
    if (character !== '\\') continue;
    escaped.lastIndex = at;
    const [found, code] = escaped.exec(source) ?? [];
    const rest = (length: number) => source.slice(at, at + length);
    if (found === undefined) {
      const written = rest(rest(2) === '\\u' ? 6 : 2);
      throw written.length < 2 || (written.startsWith('\\u') && written.length < 6)
        ? new NotJsonError('unexpected EOF')
        : wrong(`invalid escape code ${quote(written, '"')} in string`, start);
    }
    at += found.length - 1;
    // Half of a pair stands for nothing without the other.
    if (code === undefined || !/^d[89a-f]/i.test(code)) continue;
    const other = source.slice(at + 1, at + 7);
    if (other.length < 6) throw new NotJsonError('unexpected EOF');
    if (!/^d[89ab]/i.test(code) || !/^\\ud[c-f]/i.test(other) || !/^\\u[\da-f]{4}$/i.test(other))
      throw wrong(`invalid escape code ${quote(other, '"')} in string`, start);
    at += 6;
  }
  throw new NotJsonError('unexpected EOF');
}

/** As Go quotes: `'\n'`, `"\\x"`. */
export function quote(text: string, mark: '"' | "'"): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\u00', '\\x');
  return mark + (mark === '"' ? escaped : escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")) + mark;
}
