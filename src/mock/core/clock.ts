import { parseDate } from './date.js';
import { addDuration } from './duration.js';

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** The time in a world of a mock: what expires, and what is dated, goes by it. */
export interface MockClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * From now on it is this time, and goes on from there.
   *
   * @param time a `Date`, milliseconds since the epoch, or an RFC 3339 date or time
   * @throws {TypeError} when it is none, or not of the years 1970 to 9999
   */
  set(time: Date | number | string): void;
  /**
   * Lets time pass.
   *
   * @param duration milliseconds, or an ISO 8601 duration: `P1Y`, `PT90S`
   * @throws {TypeError} when it is none, or leads beyond the year 9999
   */
  advance(duration: number | string): void;
}

/** A clock that its world can bring back to the start. */
export interface WorldClock extends MockClock {
  /** What a change takes, on a clock that nothing else moves. */
  step(): void;
  reset(): void;
}

/** When the time of a seeded mock begins: later than everything in the worlds that mocks start with. */
export const seededStart = Date.UTC(2026, 5, 1);

const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A clock that goes as another one does, from wherever it is set. */
export function createClock(source: Clock): WorldClock {
  let ahead = 0;
  const set = (time: number) => {
    ahead = inRange(time) - source();
  };
  const now = () => source() + ahead;
  return {
    now,
    set: (time) => set(readTime(time)),
    advance: (duration) => set(addDuration(now(), duration)),
    step: () => {},
    reset() {
      ahead = 0;
    },
  };
}

/** A clock that stands still but for a second at each change: what is made differs in time, and alike in every run. */
export function createSeededClock(): WorldClock {
  let now = seededStart;
  return {
    now: () => now,
    set(time) {
      now = inRange(readTime(time));
    },
    advance(duration) {
      now = inRange(addDuration(now, duration));
    },
    step() {
      now += 1000;
    },
    reset() {
      now = seededStart;
    },
  };
}

function readTime(time: Date | number | string): number {
  if (typeof time === 'string' && !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(time))
    throw new TypeError(`a time is written as 2027-01-31 or 2027-01-31T12:00:00Z, not '${time}'`);
  return typeof time === 'string' ? parseDate(time) : Number(time);
}

function inRange(time: number): number {
  if (time >= 0 && time <= last) return time;
  throw new TypeError('the time of a mock is a day of the years 1970 to 9999');
}
