import type { Clock } from './clock.js';
import type { Holder } from './known-tokens.js';
import type { Quota } from './vendor.js';

export type RateLimiter = (token: string | undefined, holder: Holder | undefined, vendorLimit?: number) => Quota;

const windowMs = 60_000;

/** What the quota headers say when nobody set a limit. */
const shownLimit = 600;

/**
 * Counts calls per token and minute. Without a limit nobody is refused but the holder that has no call left. `vendorLimit`
 * is what the vendor takes where it takes less, and is counted apart.
 */
export function createRateLimiter(usual: number | undefined, clock: Clock): RateLimiter {
  const windows = new Map<string, { count: number; ends: number }>();
  return (token = '', holder, vendorLimit = Number.POSITIVE_INFINITY) => {
    const now = clock();
    const limit = usual === undefined ? undefined : Math.min(usual, vendorLimit);
    if (holder === 'limited')
      return { limit: 0, remaining: 0, now, reset: Math.ceil((now + windowMs) / 1000), exceeded: true };
    if (limit === undefined)
      return {
        limit: Math.min(shownLimit, vendorLimit),
        remaining: Math.min(shownLimit, vendorLimit) - 1,
        now,
        reset: Math.ceil((now + windowMs) / 1000),
        exceeded: false,
      };
    const key = vendorLimit === Number.POSITIVE_INFINITY ? token : `${token} ${vendorLimit}`;
    let current = windows.get(key);
    if (current === undefined || current.ends <= now) {
      // Windows that ended go, so that a stream of made-up tokens does not fill the memory.
      for (const [name, { ends }] of windows) if (ends <= now) windows.delete(name);
      current = { count: 0, ends: now + windowMs };
      windows.set(key, current);
    }
    current.count += 1;
    return {
      limit,
      remaining: Math.max(0, limit - current.count),
      now,
      reset: Math.ceil(current.ends / 1000),
      exceeded: current.count > limit,
    };
  };
}
