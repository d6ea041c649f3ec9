import { abortable } from './abortable.js';
import type { Layer } from './fetch.js';

/**
 * A credential, or a function that gets one: called once, kept, and called anew when the server refuses what is kept.
 * The function's `signal` aborts when no request waits for the token any more.
 */
export type Token = string | ((options: { signal: AbortSignal }) => string | Promise<string>);

/** How long a token that is refused although it is new is not replaced by yet another one, in milliseconds. */
const backOff = 10_000;

/** Waits for a token that was asked for. */
type Wait = (signal: AbortSignal) => Promise<string>;

/**
 * Sends `Authorization: <scheme> <token>`, unless the request brings its own.
 * When the token comes from a function, an answer of 401 makes it call the function again and repeat the request, once.
 */
export const authorized =
  (scheme: 'Bearer' | 'SSWS', get: Token): Layer =>
  (fetch) => {
    const send = (request: Request, token: string, init?: RequestInit) => {
      request.headers.set('Authorization', `${scheme} ${token}`);
      return fetch(request, init);
    };

    let kept: Wait | undefined;
    let renewsAfter = 0;

    const ask = (get: Exclude<Token, string>): Wait => {
      const controller = new AbortController();
      const token = (async () => get({ signal: controller.signal }))();
      let waiting = 0;
      const wait: Wait = async (signal) => {
        waiting++;
        try {
          return await abortable(token, signal);
        } finally {
          waiting--;
          if (waiting === 0) drop();
        }
      };
      const drop = () => {
        if (kept === wait) kept = undefined;
        controller.abort();
      };
      // A token that is there is kept, also when no request waits for it.
      token.then(() => {
        waiting = Number.NaN;
      }, drop);
      kept = wait;
      return wait;
    };

    return async (request, init) => {
      if (request.headers.has('Authorization')) return fetch(request, init);
      if (typeof get === 'string') return send(request, get, init);
      const { signal } = request;
      const again = request.clone();
      const used = kept ?? ask(get);
      const response = await send(request, await used(signal), init);
      if (response.status !== 401 || (kept === used && Date.now() < renewsAfter)) return response;
      await response.body?.cancel();
      // Many requests may be refused at once: the first of them asks for the new token, the others wait for it.
      if (kept === used) kept = undefined;
      const renewed = kept ?? ask(get);
      const repeated = await send(again, await renewed(signal), init);
      if (repeated.status === 401) renewsAfter = Date.now() + backOff;
      return repeated;
    };
  };
