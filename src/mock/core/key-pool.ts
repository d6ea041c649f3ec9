import type { Random } from './random.js';
import { seededRsaJwk } from './seeded-rsa.js';

/** An RSA-2048 pair for RSASSA-PKCS1-v1_5 with SHA-256. */
export type RsaPair = CryptoKeyPair;

/** RSA pairs, made before they are asked for: one takes about 100 ms, a request should not. */
export interface KeyPool {
  next(): Promise<RsaPair>;
  /** Begins to make pairs in the background. */
  warm(): void;
}

export const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

/** A seeded pair follows from the random bytes it takes, so it is made when it is asked for, in the order of the asking. */
export const createSeededKeys = (random: Random): KeyPool => ({ next: () => seededPair(random), warm: () => {} });

const size = 8;

export function createKeyPool(): KeyPool {
  const ready: Promise<RsaPair>[] = [];
  const fill = () => {
    while (ready.length < size) ready.push(generate());
  };
  return {
    next() {
      fill();
      const pair = ready.shift();
      if (pair === undefined) throw new Error('the pool is never empty after it was filled');
      fill();
      return pair;
    },
    warm: fill,
  };
}

/** Gives the same few pairs in turn. */
export function createFewKeys(count: number, next: KeyPool['next'] = generate): KeyPool {
  const pairs: Promise<RsaPair>[] = [];
  let given = 0;
  return {
    next() {
      const turn = given % count;
      given += 1;
      pairs[turn] ??= next();
      return pairs[turn];
    },
    warm: () => {},
  };
}

function generate(): Promise<RsaPair> {
  const pair = crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
  // Told to whoever awaits it: until then it must not end the process.
  pair.catch(() => {});
  return pair;
}

async function seededPair(random: Random): Promise<RsaPair> {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicJwk } = seededRsaJwk(random);
  const privateJwk = { ...publicJwk, d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi };
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey('jwk', privateJwk, rsa, true, ['sign']),
    crypto.subtle.importKey('jwk', publicJwk, rsa, true, ['verify']),
  ]);
  return { privateKey, publicKey };
}
