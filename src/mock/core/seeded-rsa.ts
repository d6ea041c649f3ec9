import { primes } from './primes.js';
import { type Random, toBase64Url } from './random.js';

/**
 * An RSA-2048 key that follows from a seed, which WebCrypto cannot make. For reproducible tests alone: whoever knows the
 * seed knows the key.
 */
export function seededRsaJwk(random: Random) {
  const [p, q] = choose(random);
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

/** Two different primes of the list. */
function choose(random: Random): [p: bigint, q: bigint] {
  const [first = 0, second = 0] = random.bytes(2);
  const p = first % primes.length;
  const q = (p + 1 + (second % (primes.length - 1))) % primes.length;
  return [decode(primes[p] ?? ''), decode(primes[q] ?? '')];
}

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
