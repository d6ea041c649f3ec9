/** Microseconds since the epoch: the precision in which ZITADEL stores the time of an event. */
export type Micros = number;

/** RFC 3339 in UTC with 0, 3 or 6 fractional digits, as many as needed. */
export function formatMicros(micros: Micros): string {
  const fraction = ((micros % 1_000_000) + 1_000_000) % 1_000_000;
  return withFraction(new Date((micros - fraction) / 1000).toISOString().slice(0, 19), fraction * 1000);
}

/** As leniently as Go: an hour of one digit, a comma before the fraction, an offset of up to 24:60. */
const pattern =
  /^(\d{4})-(\d{2})-(\d{2})T([01]?\d|2[0-3]):([0-5]\d):([0-5]\d)(?:[.,](\d{1,9}))?(?:Z|([+-])([01]\d|2[0-4]):([0-5]\d|60))$/;

/** Years 0001 to 9999. */
const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59Z');

/**
 * Reads RFC 3339 with `Z` or an offset, and writes it in UTC with 0, 3, 6 or 9 fractional digits.
 * Nothing when it is no timestamp, `'out of range'` when it is one outside the years 0001 to 9999.
 */
export function readTimestamp(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, fraction = '', sign, hours = '0', minutes = '0'] =
    pattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  date.setUTCHours(Number(hour), Number(minute), Number(second));
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  const instant = date.getTime() - offset;
  if (instant < earliest || instant > latest) return 'out of range';
  return withFraction(new Date(instant).toISOString().slice(0, 19), Number(fraction.padEnd(9, '0')));
}

function withFraction(seconds: string, nanos: number): string {
  if (nanos === 0) return `${seconds}Z`;
  const digits = String(nanos).padStart(9, '0');
  return `${seconds}.${digits.replace(/(?:000){1,2}$/, '')}Z`;
}

/** The same with what a timestamp column of PostgreSQL keeps of it: microseconds. */
export const toMicroseconds = (timestamp: string): string =>
  timestamp
    .replace(/(\.\d{6})\d{3}Z$/, '$1Z')
    .replace(/\.(?:000000|(\d{3})000)Z$/, (_, millis?: string) => (millis === undefined ? 'Z' : `.${millis}Z`));

/** A timestamp as text that sorts like the time it names. */
export function sortable(timestamp: string): string {
  const [seconds = '', fraction = ''] = timestamp.slice(0, -1).split('.');
  return `${seconds}.${fraction.padEnd(9, '0')}`;
}

/** Protobuf's zero time, which counts as no time at all. */
export const zeroTime = '0001-01-01T00:00:00Z';

/** Up to when a key is valid that was created without an end. */
export const withoutEnd = '9999-12-31T23:59:59Z';
