import { type Description, operations, resolve } from '../../description/description.js';
import { follow, isReference } from '../../description/pointer.js';
import { isObject } from '../../is-object.js';
import { oncePer } from '../../once.js';
import { type Exchange, parts, textAt } from './exchange.js';
import type { Facts, Resource } from './facts.js';

/** Something with an identity, as an answer shows it. */
export interface Shown {
  /** The name of its schema. */
  readonly kind: string;
  readonly id: string;
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly resource: Resource;
  /** Whether the answer is about it alone. */
  readonly alone: boolean;
}

export type FindShown = (exchange: Exchange) => readonly Shown[];

interface Place {
  /** The way there: `*` is every item of a list. */
  readonly way: readonly string[];
  readonly kind: string;
}

/** Finds the things with an identity in answers. Where they stand, and of which kind they are, the description says. */
export function createFindShown(description: Description, resources: Facts['resources'] = {}): FindShown {
  const known = new Map<string, readonly Place[]>();
  const byId = new Map(operations(description).map(({ operation }) => [operation.operationId, operation]));
  const placesOf = (operationId: string, status: number): readonly Place[] => {
    const key = `${operationId} ${status}`;
    const found = known.get(key) ?? find(operationId, status);
    known.set(key, found);
    return found;
  };
  const find = (operationId: string, status: number) => {
    const response = byId.get(operationId)?.responses[status];
    const [media] = Object.values((response && resolve(description, response).content) ?? {});
    return isObject(media) ? findPlaces(description, media.schema, Object.keys(resources)) : [];
  };
  const shapes = new Map(
    Object.keys(resources).map((kind) => [kind, constantsOf(description, { $ref: `#/components/schemas/${kind}` })]),
  );
  return oncePer(({ operationId, answer, body, succeeded }: Exchange): readonly Shown[] => {
    if (!succeeded || body === undefined) return [];
    return placesOf(operationId, answer.status).flatMap(({ way, kind }) =>
      valuesAlong(body, way).flatMap(({ pointer, value }): Shown[] => {
        const resource = resources[kind];
        if (resource === undefined || !isObject(value)) return [];
        const id = textAt(value, resource.id);
        const isOfKind = [...(shapes.get(kind) ?? [])].every(([name, constant]) => value[name] === constant);
        return id === undefined || !isOfKind ? [] : [{ kind, id, pointer, value, resource, alone: !way.includes('*') }];
      }),
    );
  });
}

function findPlaces(
  description: Description,
  schema: unknown,
  kinds: readonly string[],
  way: readonly string[] = [],
  above: readonly string[] = [],
): Place[] {
  if (!isObject(schema)) return [];
  if (isReference(schema)) {
    const kind = schema.$ref.split('/').at(-1) ?? '';
    if (kinds.includes(kind)) return [{ way, kind }];
    if (above.includes(schema.$ref)) return [];
    return findPlaces(description, follow(description, schema), kinds, way, [...above, schema.$ref]);
  }
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === 'items') return findPlaces(description, value, kinds, [...way, '*'], above);
    if (keyword === 'properties' && isObject(value))
      return Object.entries(value).flatMap(([name, inner]) =>
        findPlaces(description, inner, kinds, [...way, name], above),
      );
    if (['allOf', 'anyOf', 'oneOf'].includes(keyword) && Array.isArray(value))
      return value.flatMap((arm) => findPlaces(description, arm, kinds, way, above));
    return [];
  });
}

/** The members of a schema that have one value only: they tell kinds apart that stand in one list. */
function constantsOf(description: Description, schema: unknown): ReadonlyMap<string, unknown> {
  const followed = follow(description, schema);
  const properties = isObject(followed) && isObject(followed.properties) ? followed.properties : {};
  return new Map(
    Object.entries(properties).flatMap(([name, inner]) =>
      isObject(inner) && 'const' in inner ? [[name, inner.const] as const] : [],
    ),
  );
}

interface Found {
  readonly pointer: string;
  readonly value: unknown;
}

function valuesAlong(value: unknown, [step, ...rest]: readonly string[], pointer = ''): Found[] {
  if (step === undefined) return [{ pointer, value }];
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => valuesAlong(item, rest, `${pointer}/${index}`)) : [];
  return isObject(value) && value[step] !== undefined ? valuesAlong(value[step], rest, `${pointer}/${step}`) : [];
}

/** The values at a pointer in which `*` is every item of a list. */
export const allAt = (value: unknown, pointer: string): readonly Found[] => valuesAlong(value, parts(pointer));
