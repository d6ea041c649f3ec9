import { type ClientOptions, defaultBodySerializer } from 'openapi-fetch';
import { type Errors, settleAnswers } from './answers.js';
import { type Client, createClient, type OrUndefined, type Routes } from './client.js';
import { type Fetch, type Layer, platformFetch } from './fetch.js';
import { withTimeout } from './with-timeout.js';

/** Any option of `openapi-fetch`, and what makes a client reliable. */
export type ApiClientOptions = OrUndefined<Omit<ClientOptions, 'baseUrl' | 'fetch'>> & {
  /** What sends the requests. @defaultValue the platform's `fetch` */
  fetch?: Fetch | undefined;
  /** How many milliseconds one attempt may take, its token and the body of its answer included. @defaultValue no limit */
  timeout?: number | undefined;
  /** Repeats what the server refuses for now: what `retry()` makes. @defaultValue nothing is repeated */
  retry?: Layer | undefined;
};

/** What an API adds to a client of `openapi-fetch`. */
export interface Api<Operations> {
  readonly baseUrl: string;
  readonly authorize?: Layer;
  readonly errors: Errors;
  readonly routes: Routes<keyof Operations & string>;
}

/** A client whose requests are authorized, limited and repeated as its options say, and whose answers are settled. */
export function createApiClient<Paths extends object, Operations extends object>(
  { fetch = platformFetch, timeout, retry, requestInitExt, ...options }: ApiClientOptions,
  { baseUrl, authorize, errors, routes }: Api<Operations>,
): Client<Paths, Operations> {
  let send = fetch;
  for (const layer of [authorize, timeout === undefined ? undefined : withTimeout(timeout), retry])
    if (layer !== undefined) send = layer(send);
  const given = filter(options, (_, value) => value !== undefined);
  const plain = new Request('http://localhost');
  /** The options that neither `openapi-fetch` nor a request knows: those of a runtime or a framework. */
  const extras = (all: object) => filter(all, (name, value) => !(name in plain || typeof value === 'function'));
  const ofClient = { ...extras(given), ...requestInitExt };
  const client = createClient<Paths, Operations>(
    {
      // A text is no JSON here: it is a certificate, for example, whose media type stands in the headers.
      bodySerializer: (body: unknown, ...headers: unknown[]) =>
        typeof body === 'string' ? body : Reflect.apply(defaultBodySerializer, undefined, [body, ...headers]),
      ...given,
      baseUrl,
      // `openapi-fetch` makes the options of a call that no request knows members of the request.
      fetch: (request) => send(request, { ...ofClient, ...extras(request) }),
    },
    routes,
  );
  return settleAnswers(client, errors);
}

const filter = (options: object, takes: (name: string, value: unknown) => boolean) =>
  Object.fromEntries(Object.entries(options).filter(([name, value]) => takes(name, value)));
