import createClient, {
  type Client,
  type ClientOptions,
  type FetchResponse,
  type MaybeOptionalInit,
  mergeHeaders,
} from 'openapi-fetch';
import type { paths } from '../../../generated/commercelayer/types.js';
import { authorizedFetch, type Fetch, type Token } from '../../client/authorized-fetch.js';
import { baseUrl as checked } from '../../client/base-url.js';

export type * from '../../../generated/commercelayer/types.js';
export type { Token } from '../../client/authorized-fetch.js';

type AuthPath = '/oauth/token' | '/oauth/revoke' | '/.well-known/jwks.json';

type FilterValue = string | number | boolean;

type FilterArgument<Predicate, Value> = Predicate extends `${string}_${'in' | 'any' | 'all'}`
  ? Value | readonly FilterValue[]
  : Predicate extends `${string}_jcont`
    ? Value | Readonly<Record<string, unknown>>
    : Value;

/** A list or an object where the matcher takes one: the client writes them out. */
type Filter<F> = {
  [Predicate in keyof F as string extends Predicate ? never : Predicate]?: FilterArgument<Predicate, F[Predicate]>;
} & { [predicate: string]: FilterValue | readonly FilterValue[] | Readonly<Record<string, unknown>> | undefined };

type WithFilter<Op> = Op extends { parameters: { query?: { 'filter[q]'?: infer F } } }
  ? Omit<Op, 'parameters'> & {
      parameters: Omit<Op['parameters'], 'query'> & {
        query?: Omit<NonNullable<Op['parameters']['query']>, 'filter[q]'> & { 'filter[q]'?: Filter<NonNullable<F>> };
      };
    }
  : Op;

type ApiPaths = {
  [Path in Exclude<keyof paths, AuthPath>]: {
    [Member in keyof paths[Path]]: Member extends 'get' ? WithFilter<paths[Path][Member]> : paths[Path][Member];
  };
};

/** What comes of a resource of which a request asks for some fields only. */
type Thin<Resource> = Resource extends { attributes: infer A; relationships: infer R }
  ? Omit<Resource, 'attributes' | 'relationships'> & { attributes?: Partial<A>; relationships?: Partial<R> }
  : Resource;

type ThinData<Data> = Data extends readonly (infer Resource)[] ? Thin<Resource>[] : Thin<Data>;

type ThinDocument<Body> = Body extends { data: infer Data; included?: (infer Included)[] }
  ? Omit<Body, 'data' | 'included'> & { data: ThinData<Data>; included?: Thin<Included>[] }
  : Body;

type ThinResponse<Answer> = Answer extends { content: infer Content }
  ? Omit<Answer, 'content'> & { content: { [MediaType in keyof Content]: ThinDocument<Content[MediaType]> } }
  : Answer;

type ThinOperation<Op> = Op extends { responses: infer Responses }
  ? Omit<Op, 'responses'> & { responses: { [Status in keyof Responses]: ThinResponse<Responses[Status]> } }
  : Op;

/** The operation as the parameters of a request make it. */
type Asked<Op, Init> = Init extends { params: { query: infer Query } }
  ? Extract<keyof Query, `fields[${string}]`> extends never
    ? Op
    : ThinOperation<Op>
  : Op;

type Method = 'get' | 'post' | 'patch';

type PathsWith<M extends Method> = {
  [Path in keyof ApiPaths]: ApiPaths[Path] extends { [Name in M]: unknown } ? Path : never;
}[keyof ApiPaths];

/** What has no member that must be there may be left out. */
type InitParam<Init> =
  Record<never, never> extends Init ? [(Init & { [key: string]: unknown })?] : [Init & { [key: string]: unknown }];

/** As `openapi-fetch` types it, but that `fields[…]` in a request makes fields of the answer optional. */
type Call<M extends Method> = <Path extends PathsWith<M>, Init extends MaybeOptionalInit<ApiPaths[Path], M>>(
  url: Path,
  ...init: InitParam<Init>
) => Promise<FetchResponse<AsOperation<Asked<ApiPaths[Path][M & keyof ApiPaths[Path]], Init>>, Init, MediaType>>;

type AsOperation<Op> = Op extends Record<string | number, unknown> ? Op : Op & Record<string | number, unknown>;

type MediaType = `${string}/${string}`;

/**
 * A client whose paths, parameters, bodies and errors per status are those of the description. A resource has all of its
 * attributes and relationships, unless the request asks for some `fields` only: then each may be absent.
 */
export type CommerceLayerClient = Omit<Client<ApiPaths>, 'GET' | 'POST' | 'PATCH'> & {
  GET: Call<'get'>;
  POST: Call<'post'>;
  PATCH: Call<'patch'>;
};

/** A client of the authentication host: tokens. */
export type CommerceLayerAuthClient = Client<Pick<paths, AuthPath>>;

/** Who calls, and any option of `openapi-fetch`. */
export type CommerceLayerClientOptions = ClientOptions & {
  /** A token of the Provisioning API, or a function that gets one: see {@link clientCredentials}. */
  accessToken: Token;
  /** @defaultValue `https://provisioning.commercelayer.io/api` */
  baseUrl?: string;
};

/** Where tokens come from, and any option of `openapi-fetch`. */
export type CommerceLayerAuthClientOptions = ClientOptions & {
  /** @defaultValue `https://auth.commercelayer.io` */
  baseUrl?: string;
};

const mediaType = 'application/vnd.api+json';

/**
 * Creates a client of Commerce Layer's Provisioning API.
 *
 * @throws {TypeError} when `baseUrl` is not an absolute URL.
 */
export function createCommerceLayerClient({
  accessToken,
  baseUrl = 'https://provisioning.commercelayer.io/api',
  headers,
  fetch,
  ...options
}: CommerceLayerClientOptions): CommerceLayerClient {
  const client: unknown = createClient<ApiPaths>({
    querySerializer,
    ...options,
    baseUrl: checked('baseUrl', baseUrl),
    headers: mergeHeaders({ Accept: mediaType }, headers),
    fetch: sendsJsonApi(authorizedFetch('Bearer', accessToken, fetch)),
  });
  // It is the same client. The compiler cannot follow that `Call` narrows its answers by what is asked.
  return client as CommerceLayerClient;
}

/**
 * Creates a client of Commerce Layer's authentication host, which needs no token: it gives and revokes them.
 *
 * @throws {TypeError} when `baseUrl` is not an absolute URL.
 */
export function createCommerceLayerAuthClient({
  baseUrl = 'https://auth.commercelayer.io',
  headers,
  ...options
}: CommerceLayerAuthClientOptions = {}): CommerceLayerAuthClient {
  return createClient<Pick<paths, AuthPath>>({
    ...options,
    baseUrl: checked('baseUrl', baseUrl),
    headers: mergeHeaders({ Accept: 'application/json' }, headers),
  });
}

/**
 * A function that exchanges a dashboard user's client id and secret for a token. As `accessToken` of
 * {@link createCommerceLayerClient} it is called once, and again when the token has expired.
 */
export function clientCredentials({
  clientId,
  clientSecret,
  ...options
}: { clientId: string; clientSecret: string } & CommerceLayerAuthClientOptions): () => Promise<string> {
  const auth = createCommerceLayerAuthClient(options);
  return async () => {
    const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret } as const;
    const { data, error, response } = await auth.POST('/oauth/token', { body });
    if (data !== undefined) return data.access_token;
    throw new Error(
      `no access token: ${[error?.errors ?? []].flat()[0]?.detail ?? `the authentication host answered ${response.status}`}`,
    );
  };
}

/** `openapi-fetch` declares every body it writes as plain JSON. */
const sendsJsonApi =
  (fetch: Fetch): Fetch =>
  (request) => {
    if (request.headers.get('Content-Type') === 'application/json') request.headers.set('Content-Type', mediaType);
    return fetch(request);
  };

/** As the vendor's SDK writes a query: brackets and commas percent-encoded, lists with commas, objects as compact JSON. */
function querySerializer(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    if (!isMembers(value)) search.append(name, toText(value));
    else
      for (const [member, inner] of Object.entries(value))
        if (inner !== undefined && inner !== null) search.append(`${name}[${member}]`, toText(inner));
  }
  return search.toString();
}

const isMembers = (value: unknown): value is object => typeof value === 'object' && !Array.isArray(value);

const toText = (value: unknown): string =>
  Array.isArray(value) ? value.join(',') : isMembers(value) ? JSON.stringify(value) : String(value);
