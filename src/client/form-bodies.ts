import type { Layer } from './fetch.js';

/** Sends bodies to these paths as forms, which is all that they take, and then as the other layer does. */
export const formBodies =
  (paths: RegExp, layer: Layer): Layer =>
  (fetch) => {
    const send = layer(fetch);
    return async (request, init) => {
      const isJson = request.headers.get('Content-Type') === 'application/json';
      if (!isJson || !paths.test(new URL(request.url).pathname)) return send(request, init);
      const headers = new Headers(request.headers);
      headers.delete('Content-Type');
      return send(new Request(request, { headers, body: new URLSearchParams(await request.json()) }), init);
    };
  };
