import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, type JudgeExchange, nodes, objects, tolerance } from './exchange.js';
import type { Facts } from './facts.js';
import type { FindShown } from './places.js';

/** One of two times may be told in whole seconds. */
const wholeSecond = 1000;

/** Times are in order, are not of the future, and what was made or changed just now says so. */
export function createJudgeTimes({ times, fresh = {}, expires }: Facts, findShown: FindShown): JudgeExchange {
  if (times === undefined) return () => [];
  const { created, updated } = times;
  const latest = new Map<string, number>();
  /** The zero of times, as some languages have it: where nothing had to be changed, it is the time of no change. */
  const isZero = (name: string, value: unknown) =>
    updated.includes(name) && typeof value === 'string' && value.startsWith('0001-01-01T');

  const judgeOrder = ({ body }: Exchange): Violation[] =>
    objects(body).flatMap(({ pointer, value }) => {
      const [start, end] = [firstTime(value, created), firstTime(value, updated)];
      return start !== undefined &&
        end !== undefined &&
        end.time + wholeSecond <= start.time &&
        !isZero(end.name, value[end.name])
        ? [inBody(`${pointer}/${end.name}`, 'time', `it is before \`${start.name}\``)]
        : [];
    });
  /** Nothing has ended before it began, or then. Whoever brings a certificate may bring one that has. */
  const judgeEnd = ({ body }: Exchange): Violation[] =>
    objects(body).flatMap(({ pointer, value }) => {
      const [start, end] = [firstTime(value, created), firstTime(value, expires === undefined ? [] : [expires])];
      return start !== undefined && end !== undefined && end.time <= start.time && !('x5c' in value)
        ? [inBody(`${pointer}/${end.name}`, 'time', `it is not after \`${start.name}\``)]
        : [];
    });
  const judgeFuture = ({ body, now }: Exchange): Violation[] =>
    nodes(body).flatMap(({ pointer, name, value }) => {
      const time = [...created, ...updated].includes(name) ? toTime(value) : undefined;
      return time !== undefined && time > now + tolerance ? [inBody(pointer, 'time', 'it is in the future')] : [];
    });
  /** What a request made or changed is of now. */
  let start = Number.POSITIVE_INFINITY;
  const judgeNow = (exchange: Exchange): Violation[] => {
    const { operationId, changes, body, now, took } = exchange;
    start = Math.min(start, now - took);
    if (!changes) return [];
    const isNew = fresh[operationId] !== undefined;
    const names = isNew ? [...created, ...updated] : updated;
    // A change that changes nothing may leave the time as it was: the gate changes what it has made itself.
    const since = isNew ? now - took : start;
    const things = findShown(exchange).filter(({ alone }) => alone);
    return (things.length === 0 ? [{ pointer: '', value: body }] : things).flatMap((thing) =>
      nodes(thing.value).flatMap(({ pointer, name, value }) => {
        const time = names.includes(name) && !isZero(name, value) ? toTime(value) : undefined;
        return time !== undefined && time < since - tolerance
          ? [inBody(thing.pointer + pointer, 'time', 'it is long before the request that this answers')]
          : [];
      }),
    );
  };
  /** A thing that was changed is not older than it was. Reads may lag, so only the answer to a change is judged. */
  const judgeMove = (exchange: Exchange): Violation[] =>
    findShown(exchange).flatMap(({ kind, id, pointer, value }) => {
      const place = nodes(value).find(
        ({ name, value: one }) => updated.includes(name) && toTime(one) !== undefined && !isZero(name, one),
      );
      const time = toTime(place?.value);
      if (place === undefined || time === undefined) return [];
      const known = latest.get(`${kind} ${id}`) ?? time;
      latest.set(`${kind} ${id}`, Math.max(known, time));
      return exchange.changes && time < known
        ? [inBody(pointer + place.pointer, 'time', 'it is earlier than it was before this change')]
        : [];
    });

  return (exchange) => {
    if (!exchange.succeeded || exchange.body === undefined) return [];
    return [
      ...judgeOrder(exchange),
      ...judgeEnd(exchange),
      ...judgeFuture(exchange),
      ...judgeNow(exchange),
      ...judgeMove(exchange),
    ];
  };
}

function firstTime(value: Readonly<Record<string, unknown>>, names: readonly string[]) {
  for (const name of names) {
    const time = toTime(value[name]);
    if (time !== undefined) return { name, time };
  }
  return undefined;
}

/** A text of RFC 3339, or seconds since 1970. */
function toTime(value: unknown): number | undefined {
  if (typeof value === 'number') return value * 1000;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
