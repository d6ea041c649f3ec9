import { abortable } from './abortable.js';
import type { Layer } from './fetch.js';

/** Gives up an attempt, its token and the body of its answer included, after some milliseconds. */
export const withTimeout =
  (milliseconds: number): Layer =>
  (fetch) =>
  (request, init) => {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(milliseconds)]);
    return abortable(fetch(new Request(request, { signal }), init), signal);
  };
