import type { Random } from './random.js';
import { choosePrimes, differentKeys, pairNumber, seededRsaJwk } from './seeded-rsa.js';

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

/** Keys of well-known primes. */
export interface SeededKeys extends KeyPool {
  /** Which it has given: none is given twice, as long as there are others. */
  given(): number[];
}

/** A seeded pair follows from the random bytes it takes, so it is made when it is asked for, in the order of the asking. */
export function createSeededKeys(random: Random, before: readonly number[] = []): SeededKeys {
  const given = new Set(before);
  return {
    next() {
      let pair = choosePrimes(random);
      while (given.has(pairNumber(pair)) && given.size < differentKeys) pair = choosePrimes(random);
      given.add(pairNumber(pair));
      return importPair(seededRsaJwk(pair));
    },
    warm: () => {},
    given: () => [...given],
  };
}

const poolSize = 16;

/** One pool for all mocks of a process: what one had made and did not take serves the next. */
export const keyPool: KeyPool = createKeyPool();

function createKeyPool(): KeyPool {
  const ready: RsaPair[] = [];
  let filling = false;
  /** One after the other, with pauses: making a pair takes a core, which the requests that take some need to sign. */
  const fill = async () => {
    if (filling) return;
    filling = true;
    try {
      while (ready.length < poolSize) {
        await pause(100);
        ready.push(await generate());
      }
    } catch {
      // Whoever asks for a pair next is told why there is none.
    } finally {
      filling = false;
    }
  };
  return {
    next() {
      void fill();
      const pair = ready.shift();
      return pair === undefined ? generate() : Promise.resolve(pair);
    },
    warm: () => void fill(),
  };
}

/** A pause that does not keep a process from ending. */
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    const timer: unknown = setTimeout(resolve, milliseconds);
    if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
      timer.unref();
  });

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

async function generate(): Promise<RsaPair> {
  return crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
}

async function importPair(jwk: ReturnType<typeof seededRsaJwk>): Promise<RsaPair> {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicJwk } = jwk;
  const privateJwk = { ...publicJwk, d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi };
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey('jwk', privateJwk, rsa, true, ['sign']),
    crypto.subtle.importKey('jwk', publicJwk, rsa, true, ['verify']),
  ]);
  return { privateKey, publicKey };
}
