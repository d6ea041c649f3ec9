import type { Layer } from './fetch.js';
import { type GetToken, type IssuedToken, keepToken } from './kept-token.js';

/**
 * A credential, or a function that gets one: called once, kept, and called anew shortly before it ends, and when the server
 * refuses what is kept. The function's `signal` aborts when no request waits for the token any more.
 */
export type Token = string | GetToken;

/** How long what was refused is not asked for again, in milliseconds. */
export const backOff = 10_000;

/**
 * Sends `Authorization: <scheme> <token>`, unless the request brings its own.
 * When the token comes from a function, an answer of 401 makes it call the function again and repeat the request, once.
 */
export const authorized =
  (scheme: 'Bearer' | 'SSWS', token: Token): Layer =>
  (fetch) => {
    const send = (request: Request, { accessToken }: IssuedToken, init?: RequestInit) => {
      request.headers.set('Authorization', `${scheme} ${accessToken}`);
      return fetch(request, init);
    };
    const fixed = typeof token === 'string';
    const current = keepToken(fixed ? () => token : token);
    let refused: IssuedToken | undefined;
    let renewsAfter = 0;

    return async (request, init) => {
      if (request.headers.has('Authorization')) return fetch(request, init);
      const { signal } = request;
      const again = fixed ? request : request.clone();
      const used = await current(signal);
      const response = await send(request, used, init);
      if (fixed || response.status !== 401 || (used === refused && Date.now() < renewsAfter)) return response;
      await response.body?.cancel();
      // Many requests may be refused at once: the first of them asks for the new token, the others wait for it.
      const renewed = await current(signal, used);
      const repeated = await send(again, renewed, init);
      if (repeated.status === 401) {
        refused = renewed;
        renewsAfter = Date.now() + backOff;
      }
      return repeated;
    };
  };
