/** Sends a request. `init` is what the platform's `fetch` takes beside one: a dispatcher, a framework's cache settings. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

/** What a client adds to a `fetch`. */
export type Layer = (fetch: Fetch) => Fetch;

/** Looked up at each call: what stands in for the platform's `fetch` may come after the client. */
export const platformFetch: Fetch = (request, init) => globalThis.fetch(request, init);
