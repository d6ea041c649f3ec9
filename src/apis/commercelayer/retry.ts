import type { Layer } from '../../client/fetch.js';
import { backOff, type RetryOptions, retrying } from '../../client/retry.js';

export type { RetryOptions } from '../../client/retry.js';

/**
 * For the option `retry` of {@link createCommerceLayerClient}: repeats what gets a 429, after a part of the interval in
 * `X-Ratelimit-Interval`, and what gets a 503 if it is safe to do twice.
 */
export const retry = (options: RetryOptions = {}): Layer => retrying(options, { wait });

/** The window slides, so after a tenth of it there is room again. `Retry-After` is 0, which is no time to wait. */
function wait({ headers }: Response, retries: number): number | undefined {
  const interval = Number(headers.get('X-Ratelimit-Interval') ?? Number.NaN);
  if (!(interval > 0)) return headers.get('Retry-After') === '0' ? backOff(retries) : undefined;
  return Number(headers.get('Retry-After')) > 0 ? undefined : (interval * backOff(retries)) / 10;
}
