import type { Answer } from '../../http/message.js';
import type { RateLimitHeader } from '../cases/scenario.js';

/** Milliseconds that anybody waits for one answer, by its status. What is away for longer than a minute is down. */
const maxWaits: Readonly<Record<number, number>> = { 429: 15 * 60_000, 503: 60_000 };

/**
 * How long an answer asks to wait, in milliseconds: too many were asking (429), or nobody answers for the moment (503). Nothing
 * when it does not say, or asks for more than anybody waits.
 *
 * @param own the header of this API, beside `Retry-After`, that says so
 */
export function waitAskedFor(
  { status, headers }: Answer,
  own: RateLimitHeader | undefined,
  now = Date.now(),
): number | undefined {
  const maxWait = maxWaits[status];
  if (maxWait === undefined) return undefined;
  const sent = Date.parse(headers.date ?? '');
  const clock = Number.isNaN(sent) ? now : sent;
  const told = readRetryAfter(headers['retry-after'], clock);
  const wait = told ?? (status === 429 && own ? readOwn(headers[own.name], own.holds, clock) : undefined);
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
