import type { Result } from './answers.js';
import { ApiError, type ErrorReader, unwrapAnswer } from './api-error.js';
import { backOff } from './authorized-fetch.js';
import { type IssuedToken, keepToken, type TokenOptions } from './kept-token.js';

/**
 * Gets an access token: for a client's `accessToken`, or for any other request. It asks the server once for all who wait,
 * and again shortly before the token ends. Several clients can share it.
 *
 * @throws {ApiError} when the server refuses. It is not asked again for ten seconds.
 */
export type TokenFunction = (options?: Partial<TokenOptions>) => Promise<IssuedToken>;

/** What a token endpoint answers. */
interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in?: number;
}

/** A token function from a request to a token endpoint. */
export function createTokenFunction(
  request: (signal: AbortSignal) => Promise<Result<TokenAnswer>>,
  reader: ErrorReader,
): TokenFunction {
  let refusal: unknown;
  let asksAfter = 0;
  const current = keepToken(async ({ signal }) => {
    const now = Date.now();
    if (now < asksAfter) throw refusal;
    try {
      const answer = await unwrapAnswer(request(signal), reader);
      if (answer === undefined) throw new TypeError('the token endpoint answered without a token');
      const { access_token: accessToken, expires_in } = answer;
      // Some servers hand a token out again while it lives: near its end, the next one is asked for later and later.
      const margin = Math.min(30, (expires_in ?? 0) / 10);
      return expires_in === undefined ? { accessToken } : { accessToken, renewAt: now + (expires_in - margin) * 1000 };
    } catch (error) {
      if (error instanceof ApiError && [400, 401, 403].includes(error.status)) {
        refusal = error;
        asksAfter = now + backOff;
      }
      throw error;
    }
  });
  return async ({ signal = new AbortController().signal, refused } = {}) => current(signal, refused);
}
