import { toBase64Url } from '../../../mock/core/random.js';
import type { Tools } from '../../../mock/core/vendor.js';
import type { State } from './state.js';

/** Where tokens come from: clients look for the keys below it. */
const issuer = 'https://auth.commercelayer.io';

/** What a token says of whom it was issued to. */
export type Claims = Readonly<Record<string, unknown>> & { readonly exp: number; readonly iat: number };

/** Signs tokens with RS512, as the authentication host does. */
export interface TokenSigner {
  sign(claims: Claims): Promise<string>;
  /** The public keys that verify what was signed. */
  keys(): Promise<PublicKey[]>;
}

export interface PublicKey {
  readonly kty: 'RSA';
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'RS512';
  readonly n: string;
  readonly e: string;
}

interface Signer {
  readonly key: CryptoKey;
  readonly shown: PublicKey;
}

const rs512 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' };

/** The key is made when it is needed for the first time, and kept in the state, so that tokens outlive the process. */
export function createTokenSigner({ current }: { readonly current: () => State }, tools: Tools): TokenSigner {
  const signers = new WeakMap<State, Promise<Signer>>();
  const signerOf = (state: State): Promise<Signer> => {
    const known = signers.get(state) ?? makeSigner(state, tools);
    signers.set(state, known);
    return known;
  };
  return {
    async sign(claims) {
      const { key, shown } = await signerOf(current());
      const rand = tools.random.bytes(6).reduce((sum, byte) => (sum + byte) / 256, 0);
      const header = encode({ alg: shown.alg, typ: 'JWT', kid: shown.kid });
      const signed = `${header}.${encode({ ...claims, iss: issuer, rand })}`;
      const signature = await crypto.subtle.sign(rs512, key, new TextEncoder().encode(signed));
      return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
    },
    keys: async () => [(await signerOf(current())).shown],
  };
}

async function makeSigner(state: State, { keys }: Tools): Promise<Signer> {
  if (state.signingKey === null) state.signingKey = { ...(await keys.next()) };
  const { n = '', e = '' } = state.signingKey;
  const key = await crypto.subtle.importKey('jwk', state.signingKey, rs512, false, ['sign']);
  const thumbprint = new TextEncoder().encode(JSON.stringify({ e, kty: 'RSA', n }));
  const kid = toHex(await crypto.subtle.digest('SHA-256', thumbprint));
  return { key, shown: { kty: 'RSA', kid, use: 'sig', alg: 'RS512', n, e } };
}

const encode = (value: unknown) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));

const toHex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
