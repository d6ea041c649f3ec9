import { bitString, integer, largeInteger, nothing, objectIdentifier, sequence } from '../../der.js';
import { fromBase64, toBase64Url } from './random.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** An RSA-2048 key as a JWK (RFC 7518, 6.3): both halves of the pair. */
export interface RsaKey {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
  readonly d: string;
  readonly p: string;
  readonly q: string;
  readonly dp: string;
  readonly dq: string;
  readonly qi: string;
}

const exponent = 65537n;
const encodedExponent = 'AQAB';

/** A prime of 1024 bits, with what of a key follows from it alone. */
export interface Prime {
  readonly value: bigint;
  /** In base64url, as is the next. */
  readonly text: string;
  /** The private exponent modulo the prime less one. */
  readonly exponent: string;
}

export function readPrime(text: string): Prime {
  const value = decode(text);
  return { value, text, exponent: encode(inverseOfExponent(value - 1n)) };
}

/** @param inverse of the second prime, modulo the first */
export function createRsaKey(p: Prime, q: Prime, inverse: bigint): RsaKey {
  return {
    kty: 'RSA',
    n: encode(p.value * q.value),
    e: encodedExponent,
    d: encode(inverseOfExponent((p.value - 1n) * (q.value - 1n))),
    p: p.text,
    q: q.text,
    dp: p.exponent,
    dq: q.exponent,
    qi: encode(inverse),
  };
}

/** Of a multiple of the modulus and 1, that which the exponent divides: one long division, where Euclid's way takes many. */
function inverseOfExponent(modulus: bigint): bigint {
  const multiple = inverse(exponent - (modulus % exponent), exponent);
  return (multiple * modulus + 1n) / exponent;
}

/** By Euclid's extended algorithm. */
export function inverse(value: bigint, modulus: bigint): bigint {
  let [r0, r1] = [modulus, value % modulus];
  let [t0, t1] = [0n, 1n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1] = [r1, r0 - quotient * r1];
    [t0, t1] = [t1, t0 - quotient * t1];
  }
  return t0 < 0n ? t0 + modulus : t0;
}

/** Of many values at the price of one, but for three multiplications each (Montgomery's trick). */
export function inverses(values: readonly bigint[], modulus: bigint): bigint[] {
  const products = [1n];
  for (const value of values) products.push(((products.at(-1) ?? 1n) * value) % modulus);
  let rest = inverse(products.at(-1) ?? 1n, modulus);
  return values
    .map((value, index) => ({ value, before: products[index] ?? 1n }))
    .reverse()
    .map(({ value, before }) => {
      const found = (rest * before) % modulus;
      rest = (rest * value) % modulus;
      return found;
    })
    .reverse();
}

/** The key for RSASSA-PKCS1-v1_5. It cannot be exported: the JWK is at hand. */
export const importForSigning = (key: RsaKey, hash: 'SHA-256' | 'SHA-512'): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { ...key }, { name: 'RSASSA-PKCS1-v1_5', hash }, false, ['sign']);

/** The public half in DER, as PKIX says it (RFC 5280, 4.1.2.7). */
export const toSpki = ({ n, e }: Pick<RsaKey, 'n' | 'e'>): Bytes =>
  sequence(rsaEncryption, bitString(sequence(...[n, e].map(toInteger))));

/** Both halves in DER, as PKCS#1 says it (RFC 8017, A.1.2). */
export const toPkcs1 = ({ n, e, d, p, q, dp, dq, qi }: RsaKey): Bytes =>
  sequence(integer(0), ...[n, e, d, p, q, dp, dq, qi].map(toInteger));

const rsaEncryption = sequence(objectIdentifier('1.2.840.113549.1.1.1'), nothing());

const toInteger = (text: string) => largeInteger(fromBase64(text));

function decode(text: string): bigint {
  let value = 0n;
  for (const byte of fromBase64(text)) value = (value << 8n) | BigInt(byte);
  return value;
}

/** Without zeros in front, as JWK wants it. */
function encode(value: bigint): string {
  const words = [];
  for (let rest = value; rest > 0n; rest >>= 64n) words.unshift(BigInt.asUintN(64, rest));
  const view = new DataView(new ArrayBuffer(words.length * 8));
  for (const [index, word] of words.entries()) view.setBigUint64(index * 8, word);
  const bytes = new Uint8Array(view.buffer);
  return toBase64Url(bytes.subarray(bytes.findIndex((byte) => byte !== 0)));
}
