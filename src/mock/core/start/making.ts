import { readMoment } from '../date.js';
import type { Tokens } from '../known-tokens.js';
import { createRandom, createSeededBytes, type Random } from '../random.js';
import type { RsaKey } from '../rsa-key.js';
import { createSeededKeys } from '../seeded-keys.js';
import { refuse } from './shape.js';

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
  /** Takes the tokens of one API: none that every API knows, and none twice. What it refuses it does not tell. */
  tokens(): (token: string, place: string) => string;
}

/** Before the time at which seeded mocks start. */
const firstBorn = Date.UTC(2026, 0, 1);

/** Other bytes than those that what follows is made of. */
const apart = 0x5eed;

/** @returns also which keys it took of those that there are */
export function createMaking(seed: number, now: number, known: Tokens): { readonly making: Making; keys(): number[] } {
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
    tokens() {
      const taken = new Set(Object.keys(known));
      return (token, place) => {
        if (!/^[^\s@]+$/.test(token)) refuse(place, 'a token has neither blanks nor an @');
        if (taken.has(token)) refuse(place, 'there is this token already');
        taken.add(token);
        return token;
      };
    },
  };
  return { making, keys: keys.given };
}
