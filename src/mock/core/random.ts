/** Where identifiers and secrets come from. */
export interface Random {
  bytes(length: number): Uint8Array;
  /** Characters of an alphabet, evenly. */
  text(length: number, alphabet: string): string;
  /** Bytes in base64url without padding: 32 bytes make 43 characters. */
  base64url(bytes: number): string;
}

export const alphabets = {
  lower: 'abcdefghijklmnopqrstuvwxyz',
  alphanumeric: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  urlSafe: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
} as const;

/** Random bytes of the platform, unless others are given. */
export function createRandom(bytes: Random['bytes'] = platformBytes): Random {
  return {
    bytes,
    text(length, alphabet) {
      const codes: number[] = [];
      // Bytes beyond the last whole multiple of the alphabet would favour its first characters.
      const fair = 256 - (256 % alphabet.length);
      while (codes.length < length)
        for (const byte of bytes(length - codes.length))
          if (byte < fair) codes.push(alphabet.charCodeAt(byte % alphabet.length));
      return String.fromCharCode(...codes);
    },
    base64url: (length) => toBase64Url(bytes(length)),
  };
}

// To spread the bytes would take ten times as long.
export const toBase64 = (bytes: Uint8Array): string => btoa(Reflect.apply(String.fromCharCode, undefined, bytes));

export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** The bytes of base64 or base64url. @throws when it is none */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/** Bytes of the platform, taken in stock: each asking costs microseconds, however little is asked for. */
const stock = new Uint8Array(4096);
let left = 0;

function platformBytes(length: number): Uint8Array {
  if (length > stock.length) return crypto.getRandomValues(new Uint8Array(length));
  if (length > left) {
    crypto.getRandomValues(stock);
    left = stock.length;
  }
  left -= length;
  const taken = stock.slice(left, left + length);
  stock.fill(0, left, left + length);
  return taken;
}

/** Bytes that are the same in every run. */
export interface SeededBytes {
  bytes(length: number): Uint8Array;
  /** How far it is: what it gives next follows from this alone. */
  position(): number;
  moveTo(position: number): void;
  /** Goes on where seed and text lead, so that nothing is drawn again that a world made elsewhere has already. */
  moveOn(text: string): void;
}

/** Mulberry32 (public domain): enough for identifiers in a test, never for a secret that protects anything. */
export function createSeededBytes(seed: number): SeededBytes {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 24;
  };
  return {
    bytes: (length) => Uint8Array.from({ length }, next),
    position: () => state,
    moveTo(position) {
      state = position >>> 0;
    },
    moveOn(text) {
      // FNV-1a (public domain).
      state = seed >>> 0;
      for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0;
    },
  };
}
