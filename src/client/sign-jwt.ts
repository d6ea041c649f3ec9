import { algorithmOf } from '../jws-algorithm.js';

type JwkMember = 'kty' | 'kid' | 'n' | 'e' | 'd' | 'p' | 'q' | 'dp' | 'dq' | 'qi' | 'crv' | 'x' | 'y';

/** A private key in JWK (RFC 7517): RSA, or of an elliptic curve. */
export type PrivateJwk = { readonly [Name in JwkMember]?: string | undefined } & {
  /** Algorithm of its signatures. @defaultValue RS256 for RSA, and that of the curve */
  readonly alg?: string | undefined;
};

/** A key that signs. */
export interface Signer {
  readonly alg: string;
  readonly kid: string | undefined;
  readonly key: JsonWebKey | Uint8Array<ArrayBuffer>;
}

const algorithmsOfCurves: Readonly<Record<string, string>> = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512' };

/** What signs with a JWK, whatever it says of its use. */
export function signerOfJwk({ kid, alg, kty, n, e, d, p, q, dp, dq, qi, crv = '', x, y }: PrivateJwk): Signer {
  const key = kty === 'EC' ? { kty, crv, x, y, d } : { kty, n, e, d, p, q, dp, dq, qi };
  return { alg: alg ?? algorithmsOfCurves[crv] ?? 'RS256', kid, key: defined(key) };
}

const defined = (members: Readonly<Record<string, string | undefined>>): JsonWebKey =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** What signs with an RSA key in PKCS#8. */
export const signerOfPkcs8 = (pkcs8: Uint8Array<ArrayBuffer>, kid: string | undefined): Signer => ({
  alg: 'RS256',
  kid,
  key: pkcs8,
});

/**
 * Claims as a signed JWT. It needs WebCrypto, which browsers have on `https:` and `localhost` only.
 *
 * @throws {TypeError} when the key cannot sign. The message holds no part of it.
 */
export async function signJwt({ alg, kid, key }: Signer, claims: object): Promise<string> {
  const algorithm = algorithmOf(alg, key instanceof Uint8Array || key.kty === undefined ? 'RSA' : key.kty);
  if (algorithm === undefined) throw new TypeError(`the key cannot sign with ${alg}`);
  const signed = [{ alg, typ: 'JWT', kid }, claims].map(toJson).map(base64url).join('.');
  try {
    const imported =
      key instanceof Uint8Array
        ? await crypto.subtle.importKey('pkcs8', key, algorithm, false, ['sign'])
        : await crypto.subtle.importKey('jwk', key, algorithm, false, ['sign']);
    const signature = await crypto.subtle.sign(algorithm, imported, utf8(signed));
    return `${signed}.${base64url(new Uint8Array(signature))}`;
  } catch {
    // The platform's own error may quote what it read: it stays here.
    throw new TypeError('the key is no private key that can sign');
  }
}

/** Claims of a client about itself, for a minute, under an id of their own. */
export function assertionClaims(holder: string, audience: string, lifetime = 60) {
  const iat = Math.floor(Date.now() / 1000);
  return { iss: holder, sub: holder, aud: audience, iat, exp: iat + lifetime, jti: crypto.randomUUID() };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const toJson = (value: object) => utf8(JSON.stringify(value));

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (character) => ({ '+': '-', '/': '_' })[character] ?? '');
