import type { OAuth2ClientJsonWebKeyCreate } from '../../generated/okta/types.js';
import { once } from '../../src/once.js';

export const firstKid = 'keyspec-first';
export const secondKid = 'keyspec-Second';

/** The key pairs of all clients of a run, by their names: making one takes a while. */
export const keyPairs = { [firstKid]: once(makePair), [secondKid]: once(makePair) };

export type Kid = keyof typeof keyPairs;

async function makePair() {
  const rsa = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
  };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
  const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { privateJwk: await crypto.subtle.exportKey('jwk', privateKey), n, e };
}

export const publicJwk = async (kid: Kid): Promise<OAuth2ClientJsonWebKeyCreate> => {
  const { n, e } = await keyPairs[kid]();
  return { kid, kty: 'RSA', use: 'sig', e, n };
};
