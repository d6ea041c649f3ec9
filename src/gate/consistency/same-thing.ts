import { once } from '../../once.js';
import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, type JudgeExchange, leaves, textAt, told } from './exchange.js';
import type { Facts } from './facts.js';
import type { FindShown, Shown } from './places.js';

/** What was seen of one member of one thing. */
interface Seen {
  readonly values: Set<string>;
  /** How many changes had shown for certain when it was first seen. */
  readonly changesBefore: number;
}

/** What was asked to change, from the moment it was asked for. */
export interface Changes {
  note(text: string): void;
  /** Whether one request named both that may have changed something. */
  name(one: string, other: string): boolean;
  /** How many requests named it that may have changed something. */
  of(id: string): { readonly all: number; readonly settled: number };
}

/** Milliseconds after which every read shows a change. */
const lag = 10_000;

/**
 * The same thing reads the same in every answer, until somebody changes it: each request that names it and may change
 * something allows one further value. A read that lags behind shows a value that was there before, and passes. What no request
 * has named and none has made belongs to others, who may change it.
 */
export function createJudgeSameThing(
  findShown: FindShown,
  changes: Changes,
  { fresh = {} }: Pick<Facts, 'fresh'> = {},
): JudgeExchange {
  const things = new Map<string, Map<string, Seen>>();
  const own = new Set<string>();
  const latest = new Map<string, string>();

  /** What judges the values of one thing in one answer. */
  const judgeOf = (thing: string, id: string) => {
    const seen = things.get(thing) ?? new Map<string, Seen>();
    things.set(thing, seen);
    const asked = once(() => changes.of(id));
    return (place: string, value: string, pointer: string, mayChange = true): Violation[] => {
      const known = seen.get(place);
      if (known?.values.has(value)) return [];
      // The first reading may show what was there before the latest changes.
      if (known === undefined) seen.set(place, { values: new Set([value]), changesBefore: asked().settled });
      if (known === undefined) return [];
      const isNew = !mayChange || known.values.size > asked().all - known.changesBefore;
      known.values.add(value);
      return isNew ? [inBody(pointer, 'same-thing', `${id} had another value here before, and nobody changed it`)] : [];
    };
  };
  /** Its members, from one answer to the next of the same shape. */
  const judgeMembers = ({ kind, id, pointer, value, resource }: Shown, caller: string): Violation[] => {
    const thing = `${kind} ${id} ${caller}`;
    // Most answers show what the one before has shown.
    const text = JSON.stringify(value);
    if (latest.get(thing) === text) return [];
    latest.set(thing, text);
    const judge = judgeOf(thing, id);
    return leaves(value)
      .filter(({ pointer: place }) => !(resource.volatile ?? []).some((one) => isWithin(place, one)))
      .flatMap(({ pointer: place, value: leaf }) => judge(place, JSON.stringify(leaf), pointer + place));
  };
  /** What answers of other shapes call by another name, and what the request said. */
  const judgeFacets = (exchange: Exchange, { id, pointer, value, resource: { as } }: Shown): Violation[] => {
    if (as === undefined) return [];
    // An id that is chosen may be used again.
    if (fresh[exchange.operationId] !== undefined) things.delete(`${as.thing} ${id}`);
    const judge = judgeOf(`${as.thing} ${id}`, id);
    const mayChange = (name: string) => as.changeable?.includes(name) ?? false;
    const sent = Object.entries(as.sent ?? {}).flatMap(([name, place]) => {
      const said = told(exchange, place);
      // The zero of times, as some languages have it, says nothing.
      return said === undefined || said === '' || said.startsWith('0001-01-01T')
        ? []
        : judge(name, normal(said), pointer, mayChange(name));
    });
    const shown = Object.entries(as.members).flatMap(([name, place]) => {
      const found = textAt(value, place);
      return found === undefined ? [] : judge(name, normal(found), pointer + place, mayChange(name));
    });
    return [...sent, ...shown];
  };

  return (exchange: Exchange) => {
    const caller = exchange.sent.headers.authorization ?? '';
    for (const id of idsOf(exchange)) own.add(id);
    const shown = findShown(exchange);
    if (exchange.changes) for (const { id } of shown) own.add(id);
    return shown.flatMap((one) => {
      if (!own.has(one.id)) return [];
      const found = judgeMembers(one, caller);
      return found.length > 0 ? found : judgeFacets(exchange, one);
    });
  };
}

/** What a request names. */
const idsOf = ({ path, asked }: Exchange) => [
  ...Object.values(path),
  ...leaves(asked).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
];

const isWithin = (pointer: string, outer: string) =>
  pointer.startsWith(outer) && (pointer.length === outer.length || pointer[outer.length] === '/');

/** One and the same time is written in several ways. */
const normal = (text: string) =>
  /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : text.trim();

/** Remembers requests by their text: the ids in it are looked for when they are known. */
export function createChanges(): Changes {
  const texts: { readonly text: string; readonly time: number }[] = [];
  const counted = new Map<string, { upTo: number; readonly times: number[] }>();
  return {
    note: (text) => void texts.push({ text, time: performance.now() }),
    name: (one, other) => texts.some(({ text }) => text.includes(one) && text.includes(other)),
    of(id) {
      const known = counted.get(id) ?? { upTo: 0, times: [] };
      for (const { text, time } of texts.slice(known.upTo)) if (text.includes(id)) known.times.push(time);
      counted.set(id, { ...known, upTo: texts.length });
      const settled = performance.now() - lag;
      return { all: known.times.length, settled: known.times.filter((time) => time < settled).length };
    },
  };
}
