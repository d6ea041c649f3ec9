import { addDuration } from './duration.js';

/**
 * Milliseconds since the epoch. The platform takes the 31st of February for a day in March.
 *
 * @param text RFC 3339, a date or a time
 * @returns `NaN` when there is no such day
 */
export function parseDate(text: string): number {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  return day > new Date(Date.UTC(year, month, 0)).getUTCDate() ? Number.NaN : Date.parse(text);
}

/** Milliseconds since the epoch of a moment, which is told as a date or by how far it is from now: `-P7D`. */
export function readMoment(time: string, now: number): number {
  const [, sign, duration] = /^([+-]?)(P.+)$/.exec(time) ?? [];
  if (duration === undefined) return parseDate(time);
  const ahead = addDuration(now, duration) - now;
  return sign === '-' ? now - ahead : now + ahead;
}
