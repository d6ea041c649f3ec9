/** A text as bytes, and for each byte where in the original the part stands that it was read from. */
export interface View {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Bytes as they stand. */
export function viewOf(bytes: Uint8Array): View {
  const starts = new Uint32Array(bytes.length);
  const ends = new Uint32Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  return { bytes, starts, ends };
}

/** Collects the bytes of a view. */
function createWriter({ starts, ends }: View, capacity: number) {
  const written = {
    bytes: new Uint8Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
  };
  let length = 0;
  return {
    /** @param from the first byte of the view that it was read from */
    write(byte: number, from: number, to: number) {
      written.bytes[length] = byte;
      written.starts[length] = starts[from] ?? 0;
      written.ends[length] = ends[to - 1] ?? 0;
      length += 1;
    },
    view: (): View => ({
      bytes: written.bytes.subarray(0, length),
      starts: written.starts.subarray(0, length),
      ends: written.ends.subarray(0, length),
    }),
  };
}

const [percent, backslash, ampersand, hash, semicolon] = [37, 92, 38, 35, 59];

/** What follows a backslash in JSON and JavaScript, beside `u` and `x`. */
const shortEscapes: Readonly<Record<string, string>> = {
  ...{ '"': '"', "'": "'", '/': '/', '\\': '\\', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
};

/** The entities of HTML for what stands on a keyboard. */
const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', AMP: '&', lt: '<', LT: '<', gt: '>', GT: '>', quot: '"', QUOT: '"', apos: "'", nbsp: '\u00a0' },
  ...{ excl: '!', num: '#', dollar: '$', percnt: '%', lpar: '(', rpar: ')', ast: '*', midast: '*', plus: '+' },
  ...{ comma: ',', period: '.', sol: '/', colon: ':', semi: ';', equals: '=', quest: '?', commat: '@' },
  ...{ lbrack: '[', lsqb: '[', bsol: '\\', rbrack: ']', rsqb: ']', Hat: '^', lowbar: '_', UnderBar: '_' },
  ...{ grave: '`', DiacriticalGrave: '`', lbrace: '{', lcub: '{', verbar: '|', vert: '|', VerticalLine: '|' },
  ...{ rbrace: '}', rcub: '}', hyphen: '\u2010', dash: '\u2010', Tab: '\t', NewLine: '\n' },
};
const longestEntity = 20;

/**
 * The view with percent-encoding, escapes of JSON and JavaScript, and entities of HTML read; nothing when there are none. One
 * layer of them: what they stand for may be encoded once more.
 */
export function readEscapes(view: View): View | undefined {
  const { bytes } = view;
  if (![percent, backslash, ampersand].some((sign) => bytes.includes(sign))) return undefined;
  const writer = createWriter(view, bytes.length);
  let isChanged = false;
  for (let at = 0; at < bytes.length; ) {
    const sign = bytes[at] ?? 0;
    const read =
      sign === percent
        ? readPercent(bytes, at)
        : sign === backslash
          ? readBackslash(bytes, at)
          : sign === ampersand
            ? readEntity(bytes, at)
            : undefined;
    if (read === undefined) {
      writer.write(sign, at, at + 1);
      at += 1;
    } else {
      isChanged = true;
      for (const byte of read.bytes) writer.write(byte, at, at + read.length);
      at += read.length;
    }
  }
  return isChanged ? writer.view() : undefined;
}

interface Read {
  readonly bytes: Uint8Array | readonly number[];
  /** How many bytes were read. */
  readonly length: number;
}

const ascii = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');
const encoder = new TextEncoder();

/** A number of exactly so many hexadecimal digits. */
function hexAt(bytes: Uint8Array, from: number, digits: number): number | undefined {
  const text = ascii(bytes, from, from + digits);
  return text.length === digits && /^[\da-f]+$/i.test(text) ? Number.parseInt(text, 16) : undefined;
}

function readPercent(bytes: Uint8Array, at: number): Read | undefined {
  const byte = hexAt(bytes, at + 1, 2);
  return byte === undefined ? undefined : { bytes: [byte], length: 3 };
}

function readBackslash(bytes: Uint8Array, at: number): Read | undefined {
  const next = String.fromCharCode(bytes[at + 1] ?? 0);
  const short = shortEscapes[next];
  if (short !== undefined) return { bytes: encoder.encode(short), length: 2 };
  if (next === 'x') {
    const code = hexAt(bytes, at + 2, 2);
    return code === undefined ? undefined : { bytes: encoder.encode(String.fromCharCode(code)), length: 4 };
  }
  const code = next === 'u' ? hexAt(bytes, at + 2, 4) : undefined;
  if (code === undefined) return undefined;
  const isPair = code >= 0xd800 && code < 0xdc00 && bytes[at + 6] === backslash && bytes[at + 7] === 117;
  const low = isPair ? hexAt(bytes, at + 8, 4) : undefined;
  const text = low === undefined ? String.fromCharCode(code) : String.fromCharCode(code, low);
  return { bytes: encoder.encode(text), length: low === undefined ? 6 : 12 };
}

function readEntity(bytes: Uint8Array, at: number): Read | undefined {
  const end = bytes.subarray(at, at + longestEntity).indexOf(semicolon);
  if (end < 0) return undefined;
  const name = ascii(bytes, at + 1, at + end);
  const text = bytes[at + 1] === hash ? characterOf(name.slice(1)) : entities[name];
  return text === undefined ? undefined : { bytes: encoder.encode(text), length: end + 1 };
}

function characterOf(reference: string): string | undefined {
  const isHex = /^x[\da-f]+$/i.test(reference);
  if (!isHex && !/^\d+$/.test(reference)) return undefined;
  const code = isHex ? Number.parseInt(reference.slice(1), 16) : Number(reference);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The value of each sign of Base64, in both alphabets; 255 for what is none. */
const sextets = new Uint8Array(256).fill(255);
for (const alphabet of ['+/', '-_'])
  for (const [value, sign] of [
    ...`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${alphabet}`,
  ].entries())
    sextets[sign.charCodeAt(0)] = value;

/** What four bytes take at least. */
const shortestRun = 6;

/** What runs of Base64 hold: four views, as a run may begin with any part of a group. None where there are no such runs. */
export function* readBase64(view: View): Generator<View> {
  const runs = runsOf(view.bytes);
  if (runs.length > 0) for (const skipped of [0, 1, 2, 3]) yield decodeRuns(view, runs, skipped);
}

const isBreak = (byte: number) => byte === 10 || byte === 13;

/** Where Base64 stands: begin and end, one after the other. Lines of one run may be broken. */
function runsOf(bytes: Uint8Array): number[] {
  const runs: number[] = [];
  let start = -1;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (at < bytes.length && ((sextets[byte] ?? 255) < 64 || (isBreak(byte) && start >= 0))) {
      if (start < 0) start = at;
    } else {
      if (start >= 0 && at - start >= shortestRun) runs.push(start, at);
      start = -1;
    }
  }
  return runs;
}

function decodeRuns(view: View, runs: readonly number[], skipped: number): View {
  let capacity = 0;
  for (let run = 0; run < runs.length; run += 2) capacity += (runs[run + 1] ?? 0) - (runs[run] ?? 0);
  const writer = createWriter(view, capacity);
  for (let run = 0; run < runs.length; run += 2) {
    const [start = 0, end = 0] = [runs[run], runs[run + 1]];
    let left = skipped;
    let bits = 0;
    let held = 0;
    let first = start;
    for (let at = start; at < end; at += 1) {
      const value = sextets[view.bytes[at] ?? 0] ?? 255;
      if (value > 63) continue;
      if (left > 0) {
        left -= 1;
        continue;
      }
      if (bits === 0) first = at;
      held = ((held << 6) | value) & 0xffff;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      writer.write((held >> bits) & 255, first, at + 1);
      first = at;
    }
    // So that two runs are never read as one.
    writer.write(0, start, end);
  }
  return writer.view();
}
