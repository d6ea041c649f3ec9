import { quote } from './json-text.js';

/** What keeps a body from being JSON, worded like Go's own parser: with that one the gateway of v1 reads bodies. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Deeper than this nothing is read. */
const maxDepth = 10_000;

const blank = /[ \t\r\n]*/y;

/**
 * The first value of a text. What comes behind it the gateway does not look at.
 *
 * @throws {UnreadableError} when there is none.
 */
export function firstValue(source: string): string {
  let offset = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const found = pattern.test(source);
    if (found) offset = pattern.lastIndex;
    return found;
  };
  const take = (character: string): boolean => {
    const found = source[offset] === character;
    if (found) offset += 1;
    return found;
  };
  const unfit = (place: string): UnreadableError => {
    const point = source.codePointAt(offset);
    if (point === undefined) return new UnreadableError('unexpected EOF');
    // Go looks at bytes: of a character beyond ASCII it names the first.
    const [byte = 0] = new TextEncoder().encode(String.fromCodePoint(point));
    return new UnreadableError(`invalid character ${quote(String.fromCharCode(byte), "'")} ${place}`);
  };

  /** Behind the opening quote. */
  const text = () => {
    for (;;) {
      skip(/[ !#-[\]-\uffff]*/y);
      if (take('"')) return;
      if (!take('\\')) throw unfit('in string literal');
      if (skip(/["\\/bfnrt]/y)) continue;
      if (!take('u')) throw unfit('in string escape code');
      for (let digit = 0; digit < 4; digit += 1)
        if (!skip(/[\da-f]/iy)) throw unfit('in \\u hexadecimal character escape');
    }
  };
  const numeral = () => {
    take('-');
    if (!skip(/0|[1-9]\d*/y)) throw unfit('in numeric literal');
    if (take('.') && !skip(/\d+/y)) throw unfit('after decimal point in numeric literal');
    if (skip(/[eE][-+]?/y) && !skip(/\d+/y)) throw unfit('in exponent of numeric literal');
  };
  const literal = (name: string) => {
    for (const character of name)
      if (!take(character)) throw unfit(`in literal ${name} (expecting ${quote(character, "'")})`);
  };

  const closers: string[] = [];
  let empty = false;
  const open = (closer: string) => {
    if (closers.length === maxDepth) throw unfit('exceeded max depth');
    offset += 1;
    closers.push(closer);
    empty = true;
  };
  const begin = () => {
    skip(blank);
    empty = false;
    const character = source[offset] ?? '';
    const name = ['true', 'false', 'null'].find((one) => one[0] === character);
    if (character === '{') open('}');
    else if (character === '[') open(']');
    else if (take('"')) text();
    else if (/[-\d]/.test(character)) numeral();
    else if (name !== undefined) literal(name);
    else throw unfit('looking for beginning of value');
  };

  skip(blank);
  const start = offset;
  begin();
  for (let closer = closers.at(-1); closer !== undefined; closer = closers.at(-1)) {
    skip(blank);
    if (take(closer)) {
      closers.pop();
      empty = false;
      continue;
    }
    if (!empty && !take(',')) throw unfit(closer === '}' ? 'after object key:value pair' : 'after array element');
    if (closer === '}') {
      skip(blank);
      if (!take('"')) throw unfit('looking for beginning of object key string');
      text();
      skip(blank);
      if (!take(':')) throw unfit('after object key');
    }
    begin();
  }
  return source.slice(start, offset);
}
