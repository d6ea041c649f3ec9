import { follow, isReference, type Reference } from './pointer.js';

export type { Reference } from './pointer.js';

/** What a service takes beyond the schema of a request body, as `x-tolerates` of the body tells. */
export interface Tolerance {
  /** Null for a member that cannot be null is as good as leaving it out. */
  readonly nulls?: boolean;
  /** Members that may be left out where the value of another one tells them. */
  readonly missing?: Readonly<
    Record<string, { readonly from: string; readonly values: Readonly<Record<string, string>> }>
  >;
}

/**
 * What a service takes beyond what it is asked for by the description. `protobuf-json`: all that protobuf's JSON mapping
 * reads. `text-behind-json`: anything behind the JSON of a body. `any-media-type`: a body whatever its media type says.
 * `unread-body`: a body that it does not look at. `other-parameters`: parameters of the query that it does not know.
 * `form-in-query`: the fields of a form in the query.
 */
export type AlsoTaken =
  | 'protobuf-json'
  | 'text-behind-json'
  | 'any-media-type'
  | 'unread-body'
  | 'other-parameters'
  | 'form-in-query';

/** The parts of an OpenAPI 3.1 document that keyspec reads. Everything else passes through untouched. */
export interface Description {
  openapi: string;
  info: { title: string; version: string };
  servers?: Server[];
  paths: Record<string, PathItem>;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  components?: { parameters?: Record<string, Parameter>; schemas?: unknown; examples?: unknown; headers?: unknown };
  jsonSchemaDialect?: string;
  /** By the beginning of paths. */
  'x-also-taken'?: readonly { readonly below: string; readonly what: readonly AlsoTaken[] }[];
}

export interface Server {
  url: string;
  variables?: Record<string, { default: string }>;
}

export interface PathItem extends Partial<Record<Method, Operation>> {
  servers?: Server[];
  parameters?: (Parameter | Reference)[];
}

export interface Operation {
  operationId: string;
  summary: string;
  /** It only reads, though its method may change something. */
  'x-safe'?: boolean;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses: Record<string, Body | Reference>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  style?: string;
  example?: unknown;
  schema?: unknown;
}

export interface Body {
  content?: Record<string, unknown>;
  /** Nothing brings it about: the same request is answered otherwise a moment later. */
  'x-transient'?: boolean;
  /** What the service takes beyond the schema of a request's body. */
  'x-tolerates'?: Tolerance;
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof methods)[number];

export const isMethod = (name: string): name is Method => methods.some((method) => method === name);

/** Every operation of a description, in the order of the document. */
export function operations(description: Description): { path: string; method: Method; operation: Operation }[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** Methods that ask for nothing but an answer (RFC 9110, 9.2.1). */
const safeMethods = ['get', 'head', 'options', 'trace'];

/** Whether a request may change something: its method may, and no description says that the operation only reads. */
export const changesState = (method: string, operation?: Operation) =>
  !safeMethods.includes(method.toLowerCase()) && operation?.['x-safe'] !== true;

/** The object a local `$ref` points at, or the value itself. */
export function resolve(description: Description, value: Body | Reference): Body {
  if (!isReference(value)) return value;
  const target = follow(description, value);
  if (typeof target !== 'object' || target === null) throw new Error(`${value.$ref} points at nothing`);
  return target;
}
