/** A credential, or a function that gets one: called once, kept, and called anew when the server refuses what is kept. */
export type Token = string | (() => string | Promise<string>);

/** What `openapi-fetch` calls to send a request. */
export type Fetch = (request: Request) => Promise<Response>;

/** Looked up at each call: what stands in for the platform's `fetch` may come after the client. */
const platformFetch: Fetch = (request) => globalThis.fetch(request);

/**
 * A `fetch` that sends `Authorization: <scheme> <token>`, unless the request brings its own.
 * When the token comes from a function, an answer of 401 makes it call the function again and repeat the request, once.
 */
export function authorizedFetch(scheme: 'Bearer' | 'SSWS', token: Token, fetch: Fetch = platformFetch): Fetch {
  if (typeof token === 'string') return (request) => fetch(authorize(request, `${scheme} ${token}`));

  let kept: Promise<string> | undefined;
  const get = () => {
    const got = (async () => token())();
    kept = got;
    got.catch(() => {
      if (kept === got) kept = undefined;
    });
    return got;
  };

  return async (request) => {
    if (request.headers.has('Authorization')) return fetch(request);
    const used = kept ?? get();
    const again = request.clone();
    const response = await fetch(authorize(request, `${scheme} ${await used}`));
    if (response.status !== 401) return response;
    await response.body?.cancel();
    // Many requests may be refused at once: the first of them fetches the new token, the others wait for it.
    const renewed = kept === used || kept === undefined ? get() : kept;
    return fetch(authorize(again, `${scheme} ${await renewed}`));
  };
}

function authorize(request: Request, value: string): Request {
  if (!request.headers.has('Authorization')) request.headers.set('Authorization', value);
  return request;
}
