import type { KeyPool } from './key-pool.js';
import { knownPrimes } from './primes.js';
import type { Random } from './random.js';
import { createRsaKey, inverse, type Prime } from './rsa-key.js';

/** Keys of the known primes, as random bytes choose them. */
export interface SeededKeys extends KeyPool {
  /** Which it has given: none is given twice, as long as there are others. */
  given(): number[];
}

/** Each key takes its bytes when it is asked for, in the order of the asking. */
export function createSeededKeys(random: Random, before: readonly number[] = []): SeededKeys {
  const given = new Set(before);
  return {
    async next() {
      const primes = knownPrimes();
      const differentKeys = (primes.length * (primes.length - 1)) / 2;
      let chosen = choose(primes, random);
      while (given.has(chosen.number) && given.size < differentKeys) chosen = choose(primes, random);
      given.add(chosen.number);
      const { p, q } = chosen;
      return createRsaKey(p, q, inverse(q.value, p.value));
    },
    warm: () => {},
    given: () => [...given],
  };
}

interface Chosen {
  readonly p: Prime;
  readonly q: Prime;
  /** One that no other two primes have; their order does not matter. */
  readonly number: number;
}

function choose(primes: readonly Prime[], random: Random): Chosen {
  const [byte = 0, other = 0] = random.bytes(2);
  const first = byte % primes.length;
  const second = (first + 1 + (other % (primes.length - 1))) % primes.length;
  const [p, q] = [primes[first], primes[second]];
  if (p === undefined || q === undefined) throw new Error('a prime was chosen that there is not');
  return { p, q, number: Math.min(first, second) * primes.length + Math.max(first, second) };
}
