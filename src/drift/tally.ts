import type { Mask } from '../http/mask.js';
import { earliest, latest } from './undescribed.js';

/** How often something was there, and when. */
export interface Tally {
  /** How often it could have been there: how often what holds it was. */
  readonly of: number;
  readonly seen: number;
  readonly first: string | null;
  readonly last: string | null;
  /** When it was last left out. */
  readonly lastAbsent: string | null;
}

/** How often something had a value, and when. */
export interface ValueTally {
  readonly value: unknown;
  readonly known: boolean;
  readonly seen: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Counts how often something was there. */
export interface MutableTally {
  met(there: boolean, date: string): void;
  read(): Tally;
}

export function createTally(): MutableTally {
  let of = 0;
  let seen = 0;
  let first: string | null = null;
  let last: string | null = null;
  let lastAbsent: string | null = null;
  return {
    met(there, date) {
      of += 1;
      if (there) {
        seen += 1;
        first = earliest(first, date);
        last = latest(last, date);
      } else lastAbsent = latest(lastAbsent, date);
    },
    read: () => ({ of, seen, first, last, lastAbsent }),
  };
}

/** Counts the values that something had. */
export interface MutableValues {
  readonly isEnum: boolean;
  met(value: unknown, date: string): void;
  read(mask: Mask): ValueTally[];
}

export function createValueTally(known: readonly unknown[]): MutableValues {
  const tallies = new Map<unknown, MutableTally>(known.map((value) => [value, createTally()]));
  return {
    isEnum: known.length > 0,
    met(value, date) {
      const tally = tallies.get(value) ?? createTally();
      tallies.set(value, tally);
      tally.met(true, date);
    },
    read: (mask) =>
      [...tallies].map(([value, tally]) => {
        const { seen, first, last } = tally.read();
        const isKnown = known.includes(value);
        return { value: isKnown || typeof value !== 'string' ? value : mask(value), known: isKnown, seen, first, last };
      }),
  };
}
