import { readBase64, readEscapes, type View, viewOf } from './encoded-views.js';

/** Shorter ones are words that may stand anywhere. */
const shortestSecret = 4;

/**
 * Masks secrets in a text, in upper and lower case, and in every usual encoding: percent, escapes of JSON and JavaScript,
 * entities of HTML, Base64 wherever it begins, and any two of them on top of each other. Takes time in proportion to the text.
 */
export function createKnownMask(secrets: readonly string[]): (text: string) => string {
  const find = createSearch(secrets.filter(({ length }) => length >= shortestSecret).flatMap(formsOf));
  if (find === undefined) return (text) => text;
  return (text) => {
    const bytes = Buffer.from(text);
    const spans: Span[] = [];
    for (const view of viewsOf(viewOf(bytes))) spans.push(...find(view));
    return spans.length === 0 ? text : cut(bytes, spans);
  };
}

type Span = readonly [start: number, end: number];

/** How a secret may be read: as it is, as what it itself may stand for, and as what a form makes of its spaces. */
function formsOf(secret: string): Uint8Array[] {
  const read: View[] = [];
  for (
    let view: View | undefined = viewOf(Buffer.from(secret));
    view !== undefined && read.length < 3;
    view = readEscapes(view)
  )
    read.push(view);
  const cased = [secret.toLowerCase(), secret.toUpperCase(), secret.replaceAll(' ', '+')].map((text) =>
    Buffer.from(text),
  );
  return [...read.map(({ bytes }) => bytes), ...cased];
}

/** Every way to read a text: as it stands, and with one or two encodings taken off. One is made when the last was searched. */
function* viewsOf(plain: View): Generator<View> {
  yield plain;
  const once = readEscapes(plain);
  const twice = once && readEscapes(once);
  if (once !== undefined) yield once;
  if (twice !== undefined) yield twice;
  if (once !== undefined) yield* readBase64(once);
  for (const decoded of readBase64(plain)) {
    yield decoded;
    const read = readEscapes(decoded);
    if (read !== undefined) yield read;
    yield* readBase64(decoded);
  }
}

const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/** Finds where any of the needles stands, whatever its case. */
function createSearch(needles: readonly Uint8Array[]): ((view: View) => Span[]) | undefined {
  const byBeginning = new Map<number, Uint8Array[]>();
  // Most places are no beginning: a look into a small table tells.
  const mayBegin = new Uint8Array(0x10000);
  const usable = needles.filter(({ length }) => length >= shortestSecret).map((needle) => needle.map(fold));
  for (const needle of usable.sort((a, b) => b.length - a.length)) {
    const key = beginning(needle, 0);
    const alike = byBeginning.get(key);
    // Thousands of tokens may begin alike: a copy for each would take time with the square of their number.
    if (alike === undefined) byBeginning.set(key, [needle]);
    else alike.push(needle);
    mayBegin[key & 0xffff] = 1;
  }
  if (usable.length === 0) return undefined;

  return ({ bytes, starts, ends }) => {
    const spans: Span[] = [];
    for (let at = 0; at + shortestSecret <= bytes.length; at += 1) {
      const key = (lowerCase[bytes[at] ?? 0] ?? 0) | ((lowerCase[bytes[at + 1] ?? 0] ?? 0) << 8);
      if (mayBegin[key] === 0) continue;
      const found = byBeginning.get(beginning(bytes, at))?.find((needle) => standsAt(needle, bytes, at));
      if (found === undefined) continue;
      spans.push([starts[at] ?? 0, ends[at + found.length - 1] ?? 0]);
    }
    return spans;
  };
}

const fold = (byte: number) => lowerCase[byte] ?? byte;

/** The first four bytes, in lower case, as a number. */
const beginning = (bytes: Uint8Array, at: number) =>
  fold(bytes[at] ?? 0) |
  (fold(bytes[at + 1] ?? 0) << 8) |
  (fold(bytes[at + 2] ?? 0) << 16) |
  (fold(bytes[at + 3] ?? 0) << 24);

function standsAt(needle: Uint8Array, bytes: Uint8Array, at: number): boolean {
  if (at + needle.length > bytes.length) return false;
  for (let index = shortestSecret; index < needle.length; index += 1)
    if (needle[index] !== fold(bytes[at + index] ?? 0)) return false;
  return true;
}

/** The text with `***` for each span; spans that touch are one. */
function cut(bytes: Buffer, spans: Span[]): string {
  spans.sort(([a], [b]) => a - b);
  const pieces: string[] = [];
  let from = 0;
  let masked = -1;
  for (const [start, end] of spans) {
    if (start > masked) pieces.push(bytes.toString('utf8', from, start), '***');
    masked = Math.max(masked, end);
    from = masked;
  }
  return [...pieces, bytes.toString('utf8', from)].join('');
}
