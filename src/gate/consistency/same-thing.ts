import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, type JudgeExchange, leaves } from './exchange.js';
import type { FindShown, Shown } from './places.js';

/** What was seen of one member of one thing. */
interface Seen {
  readonly values: Set<string>;
  /** How many changes had been asked for when it was first seen. */
  readonly changesBefore: number;
}

/** What was asked to change, from the moment it was asked for. */
export interface Changes {
  note(text: string): void;
  /** How many requests named it that may have changed something. */
  of(id: string): number;
}

/**
 * The same thing reads the same in every answer, until somebody changes it: each request that names it and may change
 * something allows one further value. A read that lags behind shows a value that was there before, and passes.
 */
export function createJudgeSameThing(findShown: FindShown, changes: Changes): JudgeExchange {
  const things = new Map<string, Map<string, Seen>>();

  const judgeOne = ({ kind, id, pointer, value, resource }: Shown, caller: string): Violation[] => {
    const key = `${kind} ${id} ${caller}`;
    const seen = things.get(key) ?? new Map<string, Seen>();
    things.set(key, seen);
    const asked = changes.of(id);
    const found: Violation[] = [];
    const { volatile = [] } = resource;
    for (const { pointer: place, value: leaf } of leaves(value)) {
      if (volatile.some((one) => place === one || place.startsWith(`${one}/`))) continue;
      const text = JSON.stringify(leaf);
      const known = seen.get(place);
      if (known === undefined) seen.set(place, { values: new Set([text]), changesBefore: asked });
      else if (!known.values.has(text)) {
        if (known.values.size > asked - known.changesBefore)
          found.push(
            inBody(pointer + place, 'same-thing', `${kind} ${id} had another value before, and nobody changed it`),
          );
        known.values.add(text);
      }
    }
    return found;
  };

  return (exchange: Exchange) => {
    const caller = exchange.sent.headers.authorization ?? '';
    return findShown(exchange).flatMap((one) => judgeOne(one, caller));
  };
}

/** Remembers requests by their text: the ids in it are looked for when they are known. */
export function createChanges(): Changes {
  const texts: string[] = [];
  const counted = new Map<string, { upTo: number; count: number }>();
  return {
    note: (text) => void texts.push(text),
    of(id) {
      const known = counted.get(id) ?? { upTo: 0, count: 0 };
      let { count } = known;
      for (const text of texts.slice(known.upTo)) if (text.includes(id)) count += 1;
      counted.set(id, { upTo: texts.length, count });
      return count;
    },
  };
}
