import { isObject } from '../../../is-object.js';
import { toBase64Url } from '../random.js';
import type { Jws } from './jws.js';

/** The public half of a JSON Web Key (RFC 7517). What it lacks, no signature fits. */
export interface PublicJwk {
  readonly kty: string;
  readonly n?: string;
  readonly e?: string;
  readonly crv?: string | null;
  readonly x?: string;
  readonly y?: string;
}

export const isPublicJwk = (value: unknown): value is PublicJwk => isObject(value) && typeof value.kty === 'string';

const curves: Readonly<Record<string, string>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };

/** How WebCrypto names an algorithm of JWS (RFC 7518); nothing for those that need no key, or another kind of it. */
function algorithmOf(name: unknown, kty: string) {
  const [alg = '', family, bits] = /^(RS|PS|ES|HS)(256|384|512)$/.exec(String(name)) ?? [];
  const hash = `SHA-${bits}`;
  const kind = `${kty} ${family}`;
  if (kind === 'RSA RS') return { name: 'RSASSA-PKCS1-v1_5', hash };
  if (kind === 'RSA PS') return { name: 'RSA-PSS', hash, saltLength: Number(bits) / 8 };
  if (kind === 'EC ES') return { name: 'ECDSA', hash, namedCurve: curves[alg] ?? '' };
  if (kind === 'oct HS') return { name: 'HMAC', hash };
  return undefined;
}

/** Whether the private half of a key made a signature, or for a text, whether this shared secret did. */
export async function isSignedWith(
  key: PublicJwk | string,
  { header, signed, signature }: Pick<Jws, 'header' | 'signed' | 'signature'>,
): Promise<boolean> {
  const algorithm = algorithmOf(header.alg, typeof key === 'string' ? 'oct' : key.kty);
  if (algorithm === undefined) return false;
  const bytes = new TextEncoder();
  try {
    const imported =
      typeof key === 'string'
        ? await crypto.subtle.importKey('raw', bytes.encode(key), algorithm, false, ['verify'])
        : await crypto.subtle.importKey('jwk', publicMembers(key), algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, imported, signature, bytes.encode(signed));
  } catch {
    // A key that is damaged, or on another curve, verifies nothing.
    return false;
  }
}

/** What makes a key what it is, and nothing that says what it may be used for. */
const publicMembers = ({ kty, n, e, crv, x, y }: PublicJwk): JsonWebKey =>
  kty === 'RSA'
    ? { kty, ...(n && { n }), ...(e && { e }) }
    : { kty, ...(crv && { crv }), ...(x && { x }), ...(y && { y }) };

/** The name that follows from a key alone (RFC 7638). */
export async function thumbprintOf(key: PublicJwk): Promise<string> {
  const { kty, n, e, crv, x, y } = key;
  return sha256(JSON.stringify(kty === 'RSA' ? { e, kty, n } : { crv, kty, x, y }));
}

/** SHA-256 of a text, base64url. */
export async function sha256(text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
