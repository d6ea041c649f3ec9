import { generateKey, type KeyPool, pause } from './key-pool.js';
import { knownPrimes } from './primes.js';
import { createRsaKey, inverses, type Prime, type RsaKey, readPrime } from './rsa-key.js';

/** How many keys are ready at least, as soon as somebody has asked for one; and at most, which `warm` asks for at once. */
const ahead = { least: 32, most: 2500 };

/**
 * Keys of two primes each, no two keys of the same two. A new prime makes a key with each prime before it, the known ones to
 * begin with, so one of the platform's keys, which has two new primes, makes more than sixty. Keys that share a prime protect nothing:
 * whoever has two of them can work out both.
 */
export function createFastKeys(): KeyPool {
  const primes: Prime[] = [];
  const ready: Iterator<RsaKey>[] = [];
  let given = 0;
  let made = 0;
  let wanted = ahead.least;
  let adding: Promise<void> | undefined;
  let growing = false;

  const add = (prime: Prime) => {
    ready.push(keysOf(prime, [...primes]));
    made += primes.length;
    primes.push(prime);
  };
  const addPrimes = async () => {
    if (primes.length === 0) primes.push(...knownPrimes());
    const { p, q } = await generateKey();
    for (const prime of [p, q].map(readPrime)) if (isLarge(prime)) add(prime);
  };
  const addSome = () => {
    adding ??= addPrimes().finally(() => {
      adding = undefined;
    });
    return adding;
  };
  const grow = async () => {
    if (growing) return;
    growing = true;
    try {
      let before = given;
      while (made - given < wanted) {
        // It takes a core. While there are enough, those who ask for keys need it more, to sign.
        await pause(100);
        if (given === before || made - given < ahead.least) await addSome();
        before = given;
      }
    } catch {
      // Whoever asks for a key next is told why there is none.
    } finally {
      growing = false;
    }
  };
  const take = (): RsaKey | undefined => {
    for (;;) {
      const key = ready[0]?.next();
      if (key === undefined) return undefined;
      if (!key.done) return key.value;
      ready.shift();
    }
  };

  return {
    async next() {
      let key = take();
      for (; key === undefined; key = take()) await addSome();
      given += 1;
      wanted = Math.max(wanted, Math.min(given, ahead.most));
      void grow();
      return key;
    },
    warm() {
      wanted = ahead.most;
      void grow();
    },
  };
}

function* keysOf(p: Prime, others: readonly Prime[]): Generator<RsaKey, undefined> {
  const found = inverses(
    others.map(({ value }) => value),
    p.value,
  );
  for (const [index, q] of others.entries()) yield createRsaKey(p, q, found[index] ?? 1n);
}

/** Whether any two such primes make 2048 bits. */
const isLarge = ({ value }: Prime) => (value * value) >> 2047n === 1n;
