import createOpenapiFetch, {
  type FetchOptions,
  type Client as OpenapiFetchClient,
  type ClientOptions as OpenapiFetchOptions,
} from 'openapi-fetch';
import type { SparseDocument } from './sparse-fields.js';

type Method = 'get' | 'put' | 'post' | 'delete' | 'patch';

type OkStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | '2XX';

/** What is in an answer that may have several media types: JSON comes unless `Accept` asks for another. */
type JsonOf<ByMediaType> = ByMediaType extends { 'application/json': infer Json }
  ? Json
  : ByMediaType[keyof ByMediaType];

/** What the answers with one of some statuses hold. */
type Content<Responses, Status> = {
  [S in keyof Responses & Status]: Responses[S] extends { content: infer ByMediaType }
    ? JsonOf<ByMediaType>
    : undefined;
}[keyof Responses & Status];

type Responses<Op> = Op extends { responses: infer R } ? R : never;

/** What the body of an answer becomes by `parseAs`. */
type Parsed<Json> = {
  json: Json;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream | null;
};

type ParseAs = keyof Parsed<unknown>;

/** What a successful call gives: less, where its query asks for some `fields` of a resource only. */
export type Data<Op, Asked> =
  Extract<Asked, `fields[${string}]`> extends never
    ? Content<Responses<Op>, OkStatus>
    : SparseDocument<Content<Responses<Op>, OkStatus>>;

type Failure<Op> = Content<Responses<Op>, Exclude<keyof Responses<Op>, OkStatus>>;

/** The answer to a call: its data or its error, and the response that it came in. */
export type Answer<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response };

type AllOptional<T> = Record<never, never> extends T ? true : false;

/** What may be left out may be `undefined` too, also under `exactOptionalPropertyTypes`. */
export type OrUndefined<T> = { [K in keyof T]: AllOptional<Pick<T, K>> extends true ? T[K] | undefined : T[K] };

type ParametersOf<Op> = Op extends { parameters: infer P } ? { [In in keyof P]: OrUndefined<P[In]> } : unknown;

/** The parameters of an operation's query. */
export type Query<Op> = ParametersOf<Op> extends { query?: infer Q } ? NonNullable<Q> : unknown;

type ParamsOption<Op> =
  AllOptional<ParametersOf<Op>> extends true
    ? { params?: OrUndefined<ParametersOf<Op>> | undefined }
    : { params: OrUndefined<ParametersOf<Op>> };

type BodyOption<Op> = Op extends { requestBody: { content: infer ByMediaType } }
  ? { body: ByMediaType[keyof ByMediaType] }
  : Op extends { requestBody?: { content: infer ByMediaType } }
    ? { body?: ByMediaType[keyof ByMediaType] | undefined }
    : { body?: undefined };

/** Parameters and body of a call, and any option of `openapi-fetch` and of `fetch`. */
export type Init<Op> = ParamsOption<Op> &
  BodyOption<Op> &
  OrUndefined<Omit<FetchOptions<unknown>, 'params' | 'body' | 'parseAs'>> & { [option: string]: unknown };

/** Options of a call, and which of its query's parameters they have. */
export type InitAsking<Op, As, Asked extends string> = Init<Op> & {
  parseAs?: As | undefined;
  params?: { query?: { [Name in Asked]?: unknown } | undefined } | undefined;
};

/** The last parameter of a call: left out where everything in it may be. */
export type InitParam<Op, Given = Init<Op>> =
  AllOptional<ParamsOption<Op> & BodyOption<Op>> extends true ? [init?: Given] : [init: Given];

type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in M]: unknown } ? Path : never;
}[keyof Paths];

type OperationAt<Paths, Path extends keyof Paths, M> = Paths[Path][M & keyof Paths[Path]];

/**
 * Calls the operation of a path. Nobody can call the second signature. By it the compiler looks at a client's shape alone
 * when it is handed on as a client of `openapi-fetch`, to `openapi-react-query` for example.
 */
type CallPath<Paths, M extends Method> = {
  <
    Path extends PathsWith<Paths, M>,
    As extends ParseAs = 'json',
    Asked extends keyof Query<OperationAt<Paths, Path, M>> & string = never,
  >(
    path: Path,
    ...init: InitParam<OperationAt<Paths, Path, M>, InitAsking<OperationAt<Paths, Path, M>, As, Asked>>
  ): Promise<Answer<Parsed<Data<OperationAt<Paths, Path, M>, Asked>>[As], Failure<OperationAt<Paths, Path, M>>>>;
  <Path extends never, Init extends never, None extends never>(path: Path, init: Init, none: None): never;
};

/** Calls an operation by its name. */
type CallOperation<Op> = <As extends ParseAs = 'json', Asked extends keyof Query<Op> & string = never>(
  ...init: InitParam<Op, InitAsking<Op, As, Asked>>
) => Promise<Answer<Parsed<Data<Op, Asked>>[As], Failure<Op>>>;

/** What `openapi-fetch` makes, but that what comes back has the types that the description gives it. */
interface PathClient<Paths extends object>
  extends Omit<OpenapiFetchClient<Paths>, 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH'> {
  GET: CallPath<Paths, 'get'>;
  PUT: CallPath<Paths, 'put'>;
  POST: CallPath<Paths, 'post'>;
  DELETE: CallPath<Paths, 'delete'>;
  PATCH: CallPath<Paths, 'patch'>;
}

/**
 * A client whose paths, parameters, bodies and errors per status are those of a description. Each operation can be called
 * by its path, as `client.GET(path, init)`, and by its name, as `client.name(init)`.
 */
export type Client<Paths extends object, Operations extends object> = PathClient<Paths> & {
  [Name in keyof Operations]: CallOperation<Operations[Name]>;
};

/** The names of operations, by the segments of their paths and their methods: `{ '/apps': { get: 'listApps' } }`. */
export interface Routes<Name = string> {
  readonly [segmentOrMethod: string]: Name | Routes<Name>;
}

/** Creates a client of `openapi-fetch` whose operations can be called by name, too. */
export function createClient<Paths extends object, Operations extends object>(
  options: OpenapiFetchOptions,
  routes: Routes<keyof Operations & string>,
): Client<Paths, Operations>;
export function createClient(options: OpenapiFetchOptions, routes: Routes): object {
  const client = createOpenapiFetch<Record<string, Record<Method, object>>>(options);
  const name = (node: Routes, path: string) => {
    for (const [key, inner] of Object.entries(node))
      if (typeof inner !== 'string') name(inner, path + key);
      else if (isMethod(key))
        Object.assign(client, { [inner]: (init?: Record<string, unknown>) => client.request(key, path, init) });
  };
  name(routes, '');
  return client;
}

const isMethod = (key: string): key is Method => !key.startsWith('/');
