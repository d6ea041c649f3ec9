import { toBase64Url } from '../../../mock/core/random.js';
import type { Tools } from '../../../mock/core/vendor.js';
import type { Client } from './world.js';

/** Seconds that a token of this API lives. */
export const lifetime = 7200;

export interface AccessToken {
  readonly token: string;
  /** Seconds since the epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

interface Signer {
  readonly key: CryptoKey;
  readonly keyId: string;
}

const rs512 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' };

/** Makes JWTs signed with RS512, as the authentication host does. Its key is made when the first one is asked for. */
export function createTokenMint({
  keys,
  clock,
  random,
}: Tools): (client: Client, scope: string) => Promise<AccessToken> {
  let signer: Promise<Signer> | undefined;
  const makeSigner = async (): Promise<Signer> => {
    const { privateKey, publicKey } = await keys.next();
    const [secret, open] = await Promise.all([
      crypto.subtle.exportKey('pkcs8', privateKey),
      crypto.subtle.exportKey('spki', publicKey),
    ]);
    const key = await crypto.subtle.importKey('pkcs8', secret, rs512, false, ['sign']);
    return { key, keyId: toHex(await crypto.subtle.digest('SHA-256', open)) };
  };

  return async ({ id, applicationId, user }, scope) => {
    signer ??= makeSigner();
    const { key, keyId } = await signer;
    const issuedAt = Math.floor(clock() / 1000);
    const expiresAt = issuedAt + lifetime;
    const payload = {
      user: { id: user },
      application: { id: applicationId, kind: 'user', client_id: id, public: false, confidential: true },
      scope,
      exp: expiresAt,
      iat: issuedAt,
      iss: 'https://auth.commercelayer.io',
      test: false,
      rand: random.bytes(6).reduce((sum, byte) => (sum + byte) / 256, 0),
    };
    const signed = `${encode({ alg: 'RS512', typ: 'JWT', kid: keyId })}.${encode(payload)}`;
    const signature = await crypto.subtle.sign(rs512, key, new TextEncoder().encode(signed));
    return { token: `${signed}.${toBase64Url(new Uint8Array(signature))}`, issuedAt, expiresAt };
  };
}

const encode = (value: unknown) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));

const toHex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
