import type { Answer } from '../../http/message.js';

/** Nobody waits longer for one answer. */
const longest = 15 * 60_000;

/**
 * How long an answer of 429 asks to wait, in milliseconds; nothing when it does not say, or asks for more than a quarter
 * of an hour.
 */
export function waitAskedFor({ status, headers }: Answer, now = Date.now()): number | undefined {
  if (status !== 429) return undefined;
  const sent = Date.parse(headers.date ?? '');
  const clock = Number.isNaN(sent) ? now : sent;
  const wait =
    afterwards(headers['retry-after'], clock) ??
    until(headers['x-rate-limit-reset'], clock) ??
    seconds(headers['x-ratelimit-interval']);
  return wait === undefined || wait > longest ? undefined : Math.max(0, wait);
}

const seconds = (text: string | undefined) => (/^\d+$/.test(text ?? '') ? Number(text) * 1000 : undefined);

/** `Retry-After`: seconds, or a date. */
function afterwards(text: string | undefined, clock: number): number | undefined {
  const date = Date.parse(text ?? '');
  return seconds(text) ?? (Number.isNaN(date) ? undefined : date - clock);
}

/** Okta tells the second in which the window ends, by its own clock. One more is on the safe side, as in its SDK. */
function until(text: string | undefined, clock: number): number | undefined {
  const reset = seconds(text);
  return reset === undefined ? undefined : reset - clock + 1000;
}
