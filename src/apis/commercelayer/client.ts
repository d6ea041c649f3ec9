import { mergeHeaders } from 'openapi-fetch';
import { routes, routesElsewhere } from '../../../generated/commercelayer/routes.js';
import type { operations, paths } from '../../../generated/commercelayer/types.js';
import { authorized, type Token } from '../../client/authorized-fetch.js';
import { baseUrl as checked } from '../../client/base-url.js';
import type { Client } from '../../client/client.js';
import { type ApiClientOptions, createApiClient } from '../../client/create-api-client.js';
import type { Layer } from '../../client/fetch.js';
import { errors } from './errors.js';

export type * from '../../../generated/commercelayer/types.js';
export type { Token } from '../../client/authorized-fetch.js';
export type { IssuedToken, TokenOptions } from '../../client/kept-token.js';

type AuthOperation = 'createToken' | 'revokeToken' | 'getTokenKeys';

type AuthPath = '/oauth/token' | '/oauth/revoke' | '/.well-known/jwks.json';

type FilterValue = string | number | boolean;

type FilterArgument<Predicate, Value> = Predicate extends `${string}_${'in' | 'any' | 'all'}`
  ? Value | readonly FilterValue[]
  : Predicate extends `${string}_jcont`
    ? Value | Readonly<Record<string, unknown>>
    : Value;

/** A list or an object where the matcher takes one: the client writes them out. */
type Filter<F> = {
  [Predicate in keyof F as string extends Predicate ? never : Predicate]?:
    | FilterArgument<Predicate, F[Predicate]>
    | undefined;
} & { [predicate: string]: FilterValue | readonly FilterValue[] | Readonly<Record<string, unknown>> | undefined };

type WithFilter<Op> = Op extends { parameters: { query?: { 'filter[q]'?: infer F } } }
  ? Omit<Op, 'parameters'> & {
      parameters: Omit<Op['parameters'], 'query'> & {
        query?: Omit<NonNullable<Op['parameters']['query']>, 'filter[q]'> & { 'filter[q]'?: Filter<NonNullable<F>> };
      };
    }
  : Op;

/** The paths of the API as the client types them. */
export type CommerceLayerPaths = {
  [Path in Exclude<keyof paths, AuthPath>]: {
    [Member in keyof paths[Path]]: Member extends 'get' ? WithFilter<paths[Path][Member]> : paths[Path][Member];
  };
};

type ApiOperations = { [Name in Exclude<keyof operations, AuthOperation>]: WithFilter<operations[Name]> };

/**
 * A client whose paths, parameters, bodies and errors per status are those of the description. Each operation can be called
 * by its path, as `commerceLayer.GET(path, init)`, and by its name, as `commerceLayer.listRoles(init)`. A resource has all
 * of its attributes and relationships, unless the request asks for some `fields` only: then each may be absent.
 */
export type CommerceLayerClient = Client<CommerceLayerPaths, ApiOperations>;

/** A client of the authentication host: tokens. */
export type CommerceLayerAuthClient = Client<Pick<paths, AuthPath>, Pick<operations, AuthOperation>>;

/** Who calls, and any option of `openapi-fetch`. */
export type CommerceLayerClientOptions = ApiClientOptions & {
  /** A token of the Provisioning API, or a function that gets one: see {@link clientCredentials}. */
  accessToken: Token;
  /** Where the API is, or a path of the page's own server that leads there. @defaultValue `https://provisioning.commercelayer.io/api` */
  baseUrl?: string | undefined;
};

/** Where tokens come from, and any option of `openapi-fetch`. */
export type CommerceLayerAuthClientOptions = ApiClientOptions & {
  /** Where tokens are issued, or a path of the page's own server that leads there. @defaultValue `https://auth.commercelayer.io` */
  baseUrl?: string | undefined;
};

const mediaType = 'application/vnd.api+json';

/**
 * Creates a client of Commerce Layer's Provisioning API.
 *
 * @throws {TypeError} when `baseUrl` is neither an absolute URL nor a path.
 */
export function createCommerceLayerClient({
  accessToken,
  baseUrl = 'https://provisioning.commercelayer.io/api',
  headers,
  querySerializer = writeQuery,
  ...options
}: CommerceLayerClientOptions): CommerceLayerClient {
  return createApiClient<CommerceLayerPaths, ApiOperations>(
    { ...options, querySerializer, headers: mergeHeaders({ Accept: mediaType }, headers) },
    {
      baseUrl: checked('baseUrl', baseUrl),
      authorize: (fetch) => authorized('Bearer', accessToken)(sendsJsonApi(fetch)),
      errors,
      routes,
    },
  );
}

/**
 * Creates a client of Commerce Layer's authentication host, which needs no token: it gives and revokes them.
 *
 * @throws {TypeError} when `baseUrl` is neither an absolute URL nor a path.
 */
export function createCommerceLayerAuthClient({
  baseUrl = 'https://auth.commercelayer.io',
  headers,
  ...options
}: CommerceLayerAuthClientOptions = {}): CommerceLayerAuthClient {
  return createApiClient<Pick<paths, AuthPath>, Pick<operations, AuthOperation>>(
    { ...options, headers: mergeHeaders({ Accept: 'application/json' }, headers) },
    { baseUrl: checked('baseUrl', baseUrl), errors, routes: routesElsewhere },
  );
}

/** `openapi-fetch` declares every body it writes as plain JSON. */
const sendsJsonApi: Layer = (fetch) => (request, init) => {
  if (request.headers.get('Content-Type') === 'application/json') request.headers.set('Content-Type', mediaType);
  return fetch(request, init);
};

/** As the vendor's SDK writes a query: brackets and commas percent-encoded, lists with commas, objects as compact JSON. */
function writeQuery(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  const write = (name: string, value: unknown, isMember: boolean): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value) || typeof value !== 'object') search.append(name, String(value));
    else if (isMember) search.append(name, JSON.stringify(value));
    else for (const [member, inner] of Object.entries(value)) write(`${name}[${member}]`, inner, true);
  };
  for (const [name, value] of Object.entries(query)) write(name, value, false);
  return search.toString();
}
