import { type Random, toBase64Url } from './random.js';

/**
 * An RSA-2048 key that follows from a seed, which WebCrypto cannot make. For reproducible tests alone: whoever knows the
 * seed knows the key.
 */
export function seededRsaJwk(random: Random) {
  const p = prime(random);
  let q = prime(random);
  while (q === p) q = prime(random);
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
const bits = 1024;

const smallPrimes: number[] = [];
for (let n = 3; n < 6000; n += 2)
  if (smallPrimes.every((prime) => prime * prime > n || n % prime !== 0)) smallPrimes.push(n);

/** The first prime after a random number whose two highest bits are set, so that two of them make 2048 bits. */
function prime(random: Random): bigint {
  for (;;) {
    const start = decode(random.bytes(bits / 8)) | (3n << BigInt(bits - 2)) | 1n;
    const remainders = smallPrimes.map((prime) => Number(start % BigInt(prime)));
    for (let step = 0; step < 20_000; step += 2) {
      if (!smallPrimes.every((prime, index) => ((remainders[index] ?? 0) + step) % prime !== 0)) continue;
      const candidate = start + BigInt(step);
      if ((candidate - 1n) % exponent !== 0n && isProbablePrime(candidate)) return candidate;
    }
  }
}

/** Miller-Rabin (FIPS 186-5, B.3.1) with fixed bases: four rounds are enough for a random 1024-bit number. */
function isProbablePrime(n: bigint): boolean {
  let odd = n - 1n;
  let twos = 0;
  while ((odd & 1n) === 0n) {
    odd >>= 1n;
    twos += 1;
  }
  return [2n, 3n, 5n, 7n].every((base) => {
    let x = power(base, odd, n);
    if (x === 1n || x === n - 1n) return true;
    for (let i = 1; i < twos; i += 1) {
      x = (x * x) % n;
      if (x === n - 1n) return true;
    }
    return false;
  });
}

function power(base: bigint, exp: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exp; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
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

const decode = (bytes: Uint8Array) => bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);

function encode(value: bigint): string {
  const hex = value.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return toBase64Url(Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}
