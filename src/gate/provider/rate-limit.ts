import type { Answer } from '../../http/message.js';
import type { RateLimitHeader } from '../cases/scenario.js';

/** Milliseconds. Nobody waits longer for one answer. */
const maxWait = 15 * 60_000;

/**
 * How long an answer of 429 asks to wait, in milliseconds; nothing when it does not say, or asks for more than a quarter
 * of an hour.
 *
 * @param own the header of this API, beside `Retry-After`, that says so
 */
export function waitAskedFor(
  { status, headers }: Answer,
  own: RateLimitHeader | undefined,
  now = Date.now(),
): number | undefined {
  if (status !== 429) return undefined;
  const sent = Date.parse(headers.date ?? '');
  const clock = Number.isNaN(sent) ? now : sent;
  const wait = readRetryAfter(headers['retry-after'], clock) ?? (own && readOwn(headers[own.name], own.holds, clock));
  return wait === undefined || wait > maxWait ? undefined : Math.max(0, wait);
}

const readSeconds = (text: string | undefined) => (/^\d+$/.test(text ?? '') ? Number(text) * 1000 : undefined);

/** `Retry-After`: seconds, or a date. */
function readRetryAfter(text: string | undefined, clock: number): number | undefined {
  const date = Date.parse(text ?? '');
  return readSeconds(text) ?? (Number.isNaN(date) ? undefined : date - clock);
}

/** The end of a window is told in whole seconds, so one more is on the safe side. */
function readOwn(text: string | undefined, holds: RateLimitHeader['holds'], clock: number): number | undefined {
  const milliseconds = readSeconds(text);
  return milliseconds === undefined || holds === 'seconds' ? milliseconds : milliseconds - clock + 1000;
}
