import { isObject } from '../../../is-object.js';
import { fromBase64, toBase64Url } from '../random.js';

/** The algorithms of signatures that WebCrypto knows, by their names in JWS (RFC 7518). */
const algorithms = {
  RS256: { key: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, signature: { name: 'RSASSA-PKCS1-v1_5' } },
  PS256: { key: { name: 'RSA-PSS', hash: 'SHA-256' }, signature: { name: 'RSA-PSS', saltLength: 32 } },
  ES256: { key: { name: 'ECDSA', namedCurve: 'P-256' }, signature: { name: 'ECDSA', hash: 'SHA-256' } },
} as const;

export type Algorithm = keyof typeof algorithms;

export const isAlgorithm = (name: unknown): name is Algorithm =>
  typeof name === 'string' && Object.hasOwn(algorithms, name);

/** A token in the compact form of JWS, taken apart. */
export interface Jws {
  readonly header: Readonly<Record<string, unknown>>;
  /** What was signed: header and payload. */
  readonly signed: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** A JWS taken apart; nothing when it is none. The payload is for {@link readPayload}. */
export function readJws(text: string): Jws | undefined {
  const [head, payload, tail, ...more] = text.split('.');
  if (head === undefined || payload === undefined || tail === undefined || more.length > 0) return undefined;
  const header = parse(fromBase64Url(head));
  const signature = fromBase64Url(tail);
  if (!isObject(header) || signature === undefined) return undefined;
  return { header, signed: `${head}.${payload}`, signature };
}

/** The JSON in the middle part of a token of three parts; nothing when there is none. */
export function readPayload(text: string): unknown {
  const parts = text.split('.');
  return parts.length === 3 ? parse(fromBase64Url(parts[1] ?? '')) : undefined;
}

/** Whether a signature was made by the private half of a public key, which is in DER (PKIX). */
export async function verifies(
  algorithm: Algorithm,
  publicKey: Uint8Array<ArrayBuffer>,
  { signed, signature }: Pick<Jws, 'signed' | 'signature'>,
): Promise<boolean> {
  try {
    const { key, signature: parameters } = algorithms[algorithm];
    const imported = await crypto.subtle.importKey('spki', publicKey, key, false, ['verify']);
    return await crypto.subtle.verify(parameters, imported, signature, new TextEncoder().encode(signed));
  } catch {
    // A key of another kind verifies nothing.
    return false;
  }
}

/** Signs claims with RS256. */
export async function signRs256(
  privateKey: JsonWebKey,
  header: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>>,
): Promise<string> {
  const key = await crypto.subtle.importKey('jwk', privateKey, algorithms.RS256.key, false, ['sign']);
  const signed = `${encode({ alg: 'RS256', ...header })}.${encode(claims)}`;
  const signature = await crypto.subtle.sign(algorithms.RS256.signature, key, new TextEncoder().encode(signed));
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
}

const encode = (value: unknown): string => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));

/** The bytes of base64url without padding. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return fromBase64(text);
}

function parse(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether bytes are a public key in DER (PKIX), RSA or of an elliptic curve. */
export async function isPublicKey(publicKey: Uint8Array<ArrayBuffer> | undefined): Promise<boolean> {
  if (publicKey === undefined) return false;
  const curves = ['P-256', 'P-384', 'P-521'].map((namedCurve) => ({ name: 'ECDSA', namedCurve }));
  for (const key of [algorithms.RS256.key, ...curves])
    try {
      await crypto.subtle.importKey('spki', publicKey, key, false, ['verify']);
      return true;
    } catch {
      // Another kind of key, or none.
    }
  return false;
}
