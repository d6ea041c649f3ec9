import { abortable } from './abortable.js';
import type { Layer } from './fetch.js';

/** How often and how long a request is tried again. */
export interface RetryOptions {
  /** How often one request is repeated at most. @defaultValue 2 */
  maxRetries?: number | undefined;
  /**
   * How many milliseconds one request waits at most, all its repeats taken together. What the server asks for is waited
   * for in full or not at all: when it is more, its answer is handed on.
   *
   * @defaultValue 60000
   */
  maxWait?: number | undefined;
}

/** What of a refusal is an API's own. */
export interface RetryPolicy {
  /** How many milliseconds the API's headers ask to wait, if they say. */
  readonly wait?: (response: Response, retries: number) => number | undefined;
  /** Whether a request only reads, although its method does not say so. */
  readonly reads?: (request: Request) => boolean;
}

/**
 * Repeats what was refused for now. A 429 came before any work, so each request that gets it is repeated. A 503 may have
 * come after it, so only what is safe to do twice is repeated.
 */
export const retrying =
  ({ maxRetries = 2, maxWait = 60_000 }: RetryOptions, { wait, reads }: RetryPolicy = {}): Layer =>
  (fetch) =>
  async (request, init) => {
    const { signal } = request;
    const isRepeatable = (status: number) =>
      status === 429 || (status === 503 && (idempotent.has(request.method) || reads?.(request) === true));

    let left = maxWait;
    let attempt = request;
    for (let retries = 0; ; retries++) {
      const again = retries < maxRetries ? attempt.clone() : undefined;
      const response = await fetch(attempt, init);
      if (again === undefined || !isRepeatable(response.status)) return response;
      const asked = wait?.(response, retries) ?? retryAfter(response) ?? backOff(retries);
      if (asked > left) return response;
      left -= asked;
      await response.body?.cancel();
      await abortable(sleep(asked), signal);
      attempt = again;
    }
  };

const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

/** Longer with each repeat, and at random, so that clients which were refused together do not come back together. */
export const backOff = (retries: number): number => 1000 * 2 ** retries * (1 + Math.random());

/** What `Retry-After` asks for, in milliseconds: it has seconds or a date. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  return /^\d+$/.test(value) ? Number(value) * 1000 : until(Date.parse(value), headers);
}

/** Milliseconds until a moment, by the server's own clock if it tells the time. */
export function until(moment: number, headers: Headers): number | undefined {
  if (Number.isNaN(moment)) return undefined;
  const now = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, moment - (Number.isNaN(now) ? Date.now() : now));
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
