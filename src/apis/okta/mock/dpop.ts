import { isObject } from '../../../is-object.js';
import { isPublicJwk, isSignedWith, sha256, thumbprintOf } from '../../../mock/core/oauth/jwk.js';
import { readJws, readPayload } from '../../../mock/core/oauth/jws.js';
import type { ClientParts } from './client-parts.js';
import { oauthRefusal } from './oauth-errors.js';

interface Asked {
  readonly method: string;
  readonly origin: string;
  readonly pathname: string;
}

/** A proof that is right: of which key it is, and what it holds beside. */
interface Proof {
  readonly thumbprint: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Seconds that a proof may be old, or early. */
const tolerance = 300;

/** Checks proofs of DPoP (RFC 9449). */
export interface Dpop {
  /** The key that a token is to be bound to. @throws {RefusalError} */
  bind(proof: string | null, asked: Asked): Promise<string>;
  /** Whether a request with a bound token has the proof for it. */
  isProven(proof: string | null, token: string, boundTo: string, asked: Asked): Promise<boolean>;
  /** What the next proof has to hold. */
  nonceHeader(): Record<string, string>;
}

export function createDpop({ clock, ids, store }: Pick<ClientParts, 'clock' | 'ids' | 'store'>): Dpop {
  const nonce = () => {
    const { state } = store;
    state.nonce ??= ids.nonce();
    return state.nonce;
  };
  const nonceHeader = () => ({ 'DPoP-Nonce': nonce() });

  const read = async (proof: string, { method, origin, pathname }: Asked): Promise<Proof | undefined> => {
    const jws = readJws(proof);
    const claims = readPayload(proof);
    if (jws === undefined || !isObject(claims)) return undefined;
    const { typ, jwk } = jws.header;
    if (typ !== 'dpop+jwt' || !isPublicJwk(jwk) || !(await isSignedWith(jwk, jws))) return undefined;
    const { htm, htu, iat, jti } = claims;
    const isRecent = typeof iat === 'number' && Math.abs(clock() / 1000 - iat) <= tolerance;
    if (htm !== method || htu !== origin + pathname || !isRecent || typeof jti !== 'string') return undefined;
    return { thumbprint: await thumbprintOf(jwk), claims };
  };

  return {
    nonceHeader,

    async bind(proof, asked) {
      if (proof === null) throw oauthRefusal(400, 'invalid_dpop_proof', 'The DPoP proof JWT header is missing.');
      const known = await read(proof, asked);
      if (known === undefined) throw oauthRefusal(400, 'invalid_dpop_proof', 'The DPoP proof JWT is invalid.');
      if (known.claims.nonce !== nonce())
        throw oauthRefusal(400, 'use_dpop_nonce', 'Authorization server requires nonce in DPoP proof.', nonceHeader());
      return known.thumbprint;
    },

    async isProven(proof, token, boundTo, asked) {
      const known = proof === null ? undefined : await read(proof, asked);
      return known?.thumbprint === boundTo && known.claims.ath === (await sha256(token));
    },
  };
}
