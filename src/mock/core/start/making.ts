import { addDuration } from '../duration.js';
import { createRandom, createSeededBytes, type Random } from '../random.js';
import type { RsaKey } from '../rsa-key.js';
import { createSeededKeys } from '../seeded-keys.js';

/** What a vendor makes up a start world with, all of it the same for the same seed. */
export interface Making {
  readonly random: Random;
  /** When the mock was made, milliseconds since the epoch. */
  readonly now: number;
  /** The moment that a document names, milliseconds since the epoch. */
  moment(time: string): number;
  /** When what the document does not date was made: a minute after what was made before. */
  born(): number;
  nextKey(): Promise<RsaKey>;
}

/** Before the time at which seeded mocks start. */
const firstBorn = Date.UTC(2026, 0, 1);

/** Other bytes than those that what follows is made of. */
const apart = 0x5eed;

/** @returns also which keys it took of those that there are */
export function createMaking(seed: number, now: number): { readonly making: Making; keys(): number[] } {
  const random = createRandom(createSeededBytes(seed ^ apart).bytes);
  const keys = createSeededKeys(random);
  let made = 0;
  const making: Making = {
    random,
    now,
    moment: (time) => readMoment(time, now),
    born() {
      made += 1;
      return firstBorn + made * 60_000;
    },
    nextKey: keys.next,
  };
  return { making, keys: keys.given };
}

function readMoment(time: string, now: number): number {
  const [, sign, duration] = /^([+-]?)(P.+)$/.exec(time) ?? [];
  if (duration === undefined) return Date.parse(time);
  const ahead = addDuration(now, duration) - now;
  return sign === '-' ? now - ahead : now + ahead;
}
