type ResponseClass = new (content: string | null, init: ResponseInit) => Response;

let present: ResponseClass = Response;

// A page has no need of it, and does not load it.
if (globalThis.process?.versions?.undici !== undefined && !('Deno' in globalThis || 'Bun' in globalThis))
  import('./lazy-response.js').then(({ LazyResponse }) => {
    present = LazyResponse;
  });

/** What answers in process are made with. Outside Node it is the platform's class, which a service worker may answer with. */
export const textResponse = (): ResponseClass => present;
