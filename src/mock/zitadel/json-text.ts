/** Where something stands in a JSON text: offsets of its first character and behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What keeps a text from being JSON, worded like the parser of protobuf's JSON mapping. */
class NotJson extends Error {}

/** Deeper than this nothing is read. */
const deepest = 1000;

const blank = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![-+.\w])/y;
const literal = /(?:true|false|null)(?![-+.\w])/y;
const word = /[-+._a-zA-Z0-9]{1,32}|[\s\S]/y;

/** Says what is wrong with a text that is no JSON. */
export function explainMalformed(source: string): string {
  try {
    read(source, () => {});
  } catch (error) {
    if (error instanceof NotJson) return error.message;
    throw error;
  }
  return 'syntax error (line 1:1): invalid value';
}

/** Where the value stands that the member names and indices lead to; the last one, when a member comes twice. */
export function findValue(source: string, path: readonly (string | number)[]): Span {
  const wanted = JSON.stringify(path);
  let found: Span = { start: 0, end: source.length };
  try {
    read(source, (at, span) => {
      if (at.length === path.length && JSON.stringify(at) === wanted) found = span;
    });
  } catch (error) {
    // Too deep to be read to its end.
    if (!(error instanceof NotJson)) throw error;
  }
  return found;
}

/** `line 1:9`, both counted from one. */
export function position(source: string, offset: number): string {
  const lines = source.slice(0, offset).split('\n');
  return `line ${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function read(source: string, onValue: (path: readonly (string | number)[], span: Span) => void): void {
  const path: (string | number)[] = [];
  let offset = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    const found = pattern.exec(source)?.[0];
    if (found !== undefined) offset += found.length;
    return found;
  };
  const matchText = (): string | undefined => {
    const end = source[offset] === '"' ? endOfText(source, offset) : undefined;
    if (end === undefined) return undefined;
    const found = source.slice(offset, end);
    try {
      JSON.parse(found);
    } catch {
      return undefined;
    }
    offset = end;
    return found;
  };
  const fail = (): never => {
    if (offset >= source.length) throw new NotJson('unexpected EOF');
    const at = position(source, offset);
    const token = matchText() ?? match(number) ?? match(literal);
    if (token !== undefined) throw new NotJson(`syntax error (${at}): unexpected token ${token}`);
    const found = match(word) ?? '';
    throw new NotJson(
      `syntax error (${at}): ${'{}[],:'.includes(found) ? 'unexpected token' : 'invalid value'} ${found}`,
    );
  };
  const take = (token: string): boolean => {
    match(blank);
    if (source[offset] !== token) return false;
    offset += 1;
    return true;
  };
  const expect = (token: string) => {
    if (!take(token)) fail();
  };
  const members = (close: string, one: (index: number) => void) => {
    if (take(close)) return;
    let index = 0;
    do {
      one(index);
      index += 1;
    } while (take(','));
    expect(close);
  };
  const value = () => {
    match(blank);
    const start = offset;
    if (path.length > deepest) throw new NotJson('exceeded max recursion depth');
    if (take('{'))
      members('}', () => {
        match(blank);
        const name = matchText() ?? fail();
        expect(':');
        path.push(JSON.parse(name));
        value();
        path.pop();
      });
    else if (take('['))
      members(']', (index) => {
        path.push(index);
        value();
        path.pop();
      });
    else if ((matchText() ?? match(number) ?? match(literal)) === undefined) fail();
    onValue(path, { start, end: offset });
  };

  value();
  match(blank);
  if (offset < source.length) fail();
}

/** Behind the closing quote of the text that starts here, if it is one. A loop, because texts may be long. */
function endOfText(source: string, start: number): number | undefined {
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source[at];
    if (character === '"') return at + 1;
    if (source.charCodeAt(at) < 0x20) return undefined;
    if (character === '\\') at += 1;
  }
  return undefined;
}
