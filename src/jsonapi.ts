import { isObject } from './is-object.js';

/** Names a resource (JSON:API 1.0, "Resource Identifier Objects"). */
export interface Identifier<Type extends string = string> {
  /** The kind of the resource, such as `roles`. */
  type: Type;
  /** Its id, which is unique among the resources of its type. */
  id: string;
}

/** A resource as it stands in a document (JSON:API 1.0, "Resource Objects"). */
export interface ResourceObject<Type extends string = string> extends Identifier<Type> {
  /** Its values, by name. */
  attributes?: unknown;
  /** What it belongs to and what belongs to it, by name. */
  relationships?: unknown;
  /** Links about it. */
  links?: unknown;
  /** What is neither an attribute nor a relationship. */
  meta?: unknown;
}

/** A document with one resource, `null` or a list of them, and what came along. */
export interface Document<
  Resource extends ResourceObject | readonly ResourceObject[] | null,
  Included extends ResourceObject = ResourceObject,
> {
  /** What was asked for. */
  data: Resource;
  /** The resources that `include` asked for, each once. */
  included?: readonly Included[];
  /** Links of the document: to itself and to other pages. */
  links?: unknown;
  /** What is said of the document as a whole, such as the number of resources. */
  meta?: unknown;
}

/** One problem (JSON:API 1.0, "Error Objects"). */
export interface ErrorObject {
  /** The id of this occurrence of the problem. */
  id?: string;
  /** Links about the problem. */
  links?: Record<string, unknown>;
  /** The HTTP status, as text. */
  status?: string;
  /** What is wrong, for programs. */
  code?: string;
  /** What is wrong in general, for people. */
  title?: string;
  /** What is wrong this time, for people. */
  detail?: string;
  /** What in the request causes the problem: a JSON Pointer into its body, a parameter of the query, or a header. */
  source?: { pointer?: string; parameter?: string; header?: string };
  /** What else the server says of the problem. */
  meta?: Record<string, unknown>;
}

/** A document that tells what went wrong. */
export interface ErrorDocument {
  /** The problems, in no order that counts. */
  errors: ErrorObject[];
  /** Links of the document. */
  links?: Record<string, unknown>;
  /** What is said of the document as a whole. */
  meta?: Record<string, unknown>;
}

type Member<Resource, Name extends string> = Resource extends { [N in Name]?: infer M } ? NonNullable<M> : never;

/** A resource's attributes: `Attributes<ApiCredential>`. */
export type Attributes<Resource> = Member<Resource, 'attributes'>;

/** A resource's relationships: `Relationships<ApiCredential>`. */
export type Relationships<Resource> = Member<Resource, 'relationships'>;

/** A resource that is linked to but did not come along: it has its type and id, and none of its attributes. */
type Absent<Resource> = Pick<Resource, keyof Resource & ('type' | 'id')> & {
  [Name in Exclude<keyof Attributes<Resource> | keyof Relationships<Resource>, 'type' | 'id'>]?: never;
};

type Related<Linkage, Resource> = Linkage extends readonly unknown[]
  ? Related<Linkage[number], Resource>[]
  : Linkage extends Identifier
    ? [Extract<Resource, { type: Linkage['type'] }>] extends [never]
      ? Linkage
      : Extract<Resource, { type: Linkage['type'] }> extends infer Found
        ? Flat<Found, Resource> | Absent<Found>
        : never
    : Linkage;

type Linkage<Relationship> = Relationship extends { data?: infer L } ? Exclude<L, undefined> : never;

/**
 * A resource as an object of its own: its type and id, its attributes, and under the name of each relationship the
 * resources at its other end. A relationship without `data` is left out, so each may be `undefined`.
 */
export type Flat<Resource, Included = never> = Resource extends unknown ? FlatResource<Resource, Included> : never;

/** It has a name of its own, since an editor would spell out what a conditional type makes. */
type FlatResource<Resource, Included> = Pick<Resource, keyof Resource & ('type' | 'id')> & {
  [Name in Exclude<keyof Attributes<Resource>, 'type' | 'id'>]: Attributes<Resource>[Name];
} & {
  [Name in Exclude<keyof Relationships<Resource>, 'type' | 'id'>]?: Related<
    Linkage<Relationships<Resource>[Name]>,
    Resource | Included
  >;
};

type IncludedOf<D> = D extends { included?: infer I }
  ? NonNullable<I> extends readonly (infer One)[]
    ? One
    : never
  : never;

/** What {@link flatten} makes of a document. */
export type Flattened<D extends { data: unknown }> = D['data'] extends readonly (infer One)[]
  ? Flat<One, IncludedOf<D>>[]
  : Flat<Exclude<D['data'], null>, IncludedOf<D>> | Extract<D['data'], null>;

interface AnyResource extends Identifier {
  readonly attributes?: unknown;
  readonly relationships?: unknown;
}

/**
 * Turns a document into plain objects that refer to each other. Every type and id is one object, however often it is
 * linked to, so cycles close. What is linked to but not included is an object with type and id alone.
 *
 * @example
 * flatten(document).organization?.name
 */
export function flatten<const D extends { readonly data: AnyResource | readonly AnyResource[] | null }>(
  document: D & { readonly included?: readonly AnyResource[] },
): Flattened<D>;
export function flatten({
  data,
  included = [],
}: {
  readonly data: AnyResource | readonly AnyResource[] | null;
  readonly included?: readonly AnyResource[];
}): object | null {
  const objects = new Map<string, Map<string, object>>();
  const objectOf = ({ type, id }: Identifier): object => {
    const ofType = objects.get(type) ?? new Map<string, object>();
    objects.set(type, ofType);
    const object = ofType.get(id) ?? define(define({}, 'type', type), 'id', id);
    ofType.set(id, object);
    return object;
  };

  const primary = [data ?? []].flat();
  const filled = new Set<object>();
  for (const one of [...primary, ...included]) {
    const object = objectOf(one);
    if (filled.has(object)) continue;
    filled.add(object);
    for (const [name, value] of entries(one.attributes)) if (!reserved.has(name)) define(object, name, value);
    for (const [name, relationship] of entries(one.relationships)) {
      const linkage = isObject(relationship) ? relationship.data : undefined;
      if (reserved.has(name) || linkage === undefined) continue;
      const related = Array.isArray(linkage)
        ? linkage.filter(isIdentifier).map(objectOf)
        : isIdentifier(linkage)
          ? objectOf(linkage)
          : null;
      define(object, name, related);
    }
  }
  if (data === null) return null;
  return isList(data) ? data.map(objectOf) : objectOf(data);
}

const reserved = new Set(['type', 'id']);

const isList = (data: AnyResource | readonly AnyResource[]): data is readonly AnyResource[] => Array.isArray(data);

const isIdentifier = (value: unknown): value is Identifier =>
  isObject(value) && typeof value.type === 'string' && typeof value.id === 'string';

const entries = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

/** Defines rather than assigns: a member may be called `__proto__`. */
const define = (object: object, name: string, value: unknown): object =>
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** What a relationship of a new or changed resource may point at. */
export type LinkageValue = Identifier | null | readonly Identifier[];

type NewResource<Type, Attributes, Linkages> = Mutable<
  { type: Type; attributes: Attributes } & (Linkages extends Record<string, LinkageValue>
    ? { relationships: { [Name in keyof Linkages]: { data: Linkages[Name] } } }
    : unknown)
>;

/**
 * A resource to create; with an `id` beside it, to update. Relationships are named by what they point at.
 *
 * @example
 * const data = resource(
 *   'api_credentials',
 *   { name: 'My app', kind: 'sales_channel' },
 *   { organization: { type: 'organizations', id: 'ABCRtyUpBa' } },
 * );
 */
export function resource<const Type extends string, const A extends object>(
  type: Type,
  attributes: A,
): NewResource<Type, A, undefined>;
export function resource<
  const Type extends string,
  const A extends object,
  const Linkages extends Readonly<Record<string, LinkageValue>>,
>(type: Type, attributes: A, relationships: Linkages): NewResource<Type, A, Linkages>;
export function resource(
  type: string,
  attributes: object,
  relationships?: Readonly<Record<string, LinkageValue>>,
): object {
  if (relationships === undefined) return { type, attributes };
  const linked = Object.entries(relationships).map(([name, data]) => [name, { data }]);
  return { type, attributes, relationships: Object.fromEntries(linked) };
}
