import { primes } from './primes.js';
import { type Random, toBase64Url } from './random.js';

/**
 * An RSA-2048 key that follows from a seed, which WebCrypto cannot make. For reproducible tests alone: whoever knows the
 * seed knows the key.
 */
export function seededRsaJwk([first, second]: PrimePair) {
  const [p, q] = [decode(primes[first] ?? ''), decode(primes[second] ?? '')];
  const d = inverse(exponent, (p - 1n) * (q - 1n));
  return {
    kty: 'RSA',
    n: encode(p * q),
    e: encode(exponent),
    d: encode(d),
    p: encode(p),
    q: encode(q),
    dp: encode(d % (p - 1n)),
    dq: encode(d % (q - 1n)),
    qi: encode(inverse(q, p)),
  };
}

const exponent = 65537n;

/** How many keys there are: any two primes of the list make one. */
export const differentKeys = (primes.length * (primes.length - 1)) / 2;

/** Two different primes, by their places in the list. */
export type PrimePair = readonly [first: number, second: number];

export function choosePrimes(random: Random): PrimePair {
  const [first = 0, second = 0] = random.bytes(2);
  const p = first % primes.length;
  return [p, (p + 1 + (second % (primes.length - 1))) % primes.length];
}

/** A number that no other two primes have; their order does not matter. */
export const pairNumber = ([first, second]: PrimePair): number =>
  Math.min(first, second) * primes.length + Math.max(first, second);

function inverse(value: bigint, modulus: bigint): bigint {
  let [r0, r1] = [modulus, value % modulus];
  let [t0, t1] = [0n, 1n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1] = [r1, r0 - quotient * r1];
    [t0, t1] = [t1, t0 - quotient * t1];
  }
  return t0 < 0n ? t0 + modulus : t0;
}

const decode = (text: string): bigint =>
  Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/'))).reduce(
    (value, byte) => (value << 8n) | BigInt(byte.charCodeAt(0)),
    0n,
  );

function encode(value: bigint): string {
  const hex = value.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return toBase64Url(Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}
