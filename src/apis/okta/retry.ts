import type { Layer } from '../../client/fetch.js';
import { backOff, type RetryOptions, retrying, until } from '../../client/retry.js';

export type { RetryOptions } from '../../client/retry.js';

/**
 * For the option `retry` of {@link createOktaClient}: repeats what gets a 429, after the moment in `X-Rate-Limit-Reset`,
 * and what gets a 503 if it is safe to do twice.
 */
export const retry = (options: RetryOptions = {}): Layer => retrying(options, { wait });

/** The moment of the reset by Okta's clock, in whole seconds, so a second more. */
function wait({ headers }: Response, retries: number): number | undefined {
  const reset = headers.get('X-Rate-Limit-Reset') ?? '';
  if (!/^\d+$/.test(reset)) return undefined;
  const asked = until(Number(reset) * 1000, headers);
  if (asked === undefined) return undefined;
  // Too many requests at once: the limit is 0 then, and the moment a guess.
  return headers.get('X-Rate-Limit-Limit') === '0' ? Math.min(asked, backOff(retries)) : asked + 1000;
}
