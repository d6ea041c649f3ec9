import { isObject } from '../../../is-object.js';
import { algorithmOf } from '../../../jws-algorithm.js';
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
