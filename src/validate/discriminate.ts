import type { Description } from '../description/description.js';
import { segmentsOf } from '../description/pointer.js';
import { oncePer } from '../once.js';
import { expandKeywords, isJsonObject as isObject, type Json, type JsonObject } from './own-keywords.js';

const extensible = 'x-extensible-enum';

/** The property whose values tell all arms of a union apart, and the values of each arm. */
export interface Tag {
  readonly tag: string;
  readonly values: readonly Json[][];
  /** Which arm takes all values that no other arm has; -1 when none does. */
  readonly open: number;
}

export type TagFinder = (arms: readonly Json[]) => Tag | undefined;

/** The values that a schema lists, when it takes no others. */
function valuesOf(schema: Json | undefined): Json[] | undefined {
  if (!isObject(schema)) return undefined;
  if (schema.const !== undefined) return [schema.const];
  if (Array.isArray(schema.enum)) return schema.enum;
  if (schema.type === 'null') return [null];
  if (!Array.isArray(schema.anyOf)) return undefined;
  const each = schema.anyOf.map(valuesOf);
  return each.every((values) => values !== undefined) ? each.flat() : undefined;
}

/** Reads the unions of a document. */
export function tagFinder(document: JsonObject): TagFinder {
  const follow = (schema: Json | undefined): JsonObject | undefined => {
    if (!isObject(schema)) return undefined;
    if (typeof schema.$ref !== 'string') return schema;
    const way = segmentsOf(schema.$ref);
    return follow(way.reduce<Json | undefined>((node, name) => (isObject(node) ? node[name] : undefined), document));
  };

  /** The values an arm allows a property, when it pins them. */
  const pinned = (arm: Json | undefined, property: string): Json[] | undefined => {
    const schema = follow(arm);
    if (schema === undefined) return undefined;
    const own = follow(isObject(schema.properties) ? schema.properties[property] : undefined);
    const values = valuesOf(own);
    if (values) return values;
    for (const part of Array.isArray(schema.allOf) ? schema.allOf : []) {
      const inherited = pinned(part, property);
      if (inherited) return inherited;
    }
    if (!Array.isArray(schema.oneOf)) return undefined;
    const each = schema.oneOf.map((nested) => pinned(nested, property));
    return each.every((values) => values !== undefined) ? each.flat() : undefined;
  };

  const propertiesOf = (arm: Json | undefined): string[] => {
    const schema = follow(arm);
    const parts = [schema?.allOf, schema?.oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
    return [...Object.keys(isObject(schema?.properties) ? schema.properties : {}), ...parts.flatMap(propertiesOf)];
  };

  /** Whether the values of an arm are only those that are known. */
  const isOpen = (arm: Json | undefined, property: string): boolean => {
    const schema = follow(arm);
    const own = follow(isObject(schema?.properties) ? schema.properties[property] : undefined);
    if (own?.[extensible] !== undefined) return true;
    return Array.isArray(schema?.allOf) && schema.allOf.some((part) => isOpen(part, property));
  };

  return (arms) => {
    for (const tag of new Set(propertiesOf(arms[0]))) {
      const values = arms.map((arm) => pinned(arm, tag));
      if (!values.every((one) => one !== undefined)) continue;
      const all = values.flat();
      if (new Set(all).size === all.length) return { tag, values, open: arms.findIndex((arm) => isOpen(arm, tag)) };
    }
    return undefined;
  };
}

/**
 * The same description with every `oneOf` whose arms a property tells apart written as `if`/`then` per arm. It allows the
 * same documents, but a fault is then reported once, at its place, and not once per arm that was not meant. A set of values
 * with `x-extensible-enum` is open, whatever `enum` stands beside it for the tools that need one.
 */
export const discriminateUnions = oncePer((description: Description): Description => {
  const document: JsonObject = JSON.parse(JSON.stringify(description));
  const findTag = tagFinder(document);

  const narrow = (schema: JsonObject): JsonObject => {
    const { oneOf, discriminator: _, ...rest } = schema;
    const found = Array.isArray(oneOf) && oneOf.every(isObject) ? findTag(oneOf) : undefined;
    if (!Array.isArray(oneOf) || found === undefined) return schema;
    const { tag, values, open } = found;
    const others = Array.isArray(rest.allOf) ? rest.allOf : [];
    const only = (allowed: Json[]) => ({ required: [tag], properties: { [tag]: { enum: allowed } } });
    const none = (taken: Json[]) => ({ required: [tag], properties: { [tag]: { not: { enum: taken } } } });
    const closed = values.filter((_values, index) => index !== open).flat();
    const arms = oneOf.map((arm, index) => conditional(index === open ? none(closed) : only(values[index] ?? []), arm));
    const any = open === -1 ? only(closed) : { required: [tag] };
    return { ...rest, allOf: [...others, { type: 'object', ...any }, ...arms] };
  };

  const walk = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(walk);
    if (!isObject(node)) return node;
    const members = Object.entries(node).filter(([key]) => !(key === 'enum' && extensible in node));
    return narrow(expandKeywords(both(Object.fromEntries(members.map(([key, value]) => [key, walk(value)])))));
  };

  return JSON.parse(JSON.stringify(walk(document)));
});

const annotations = new Set(['description', 'summary', 'deprecated', 'examples']);

/** What a reference points at and what stands beside it hold both; Prism lets the latter replace the former. */
function both(schema: JsonObject): JsonObject {
  const { $ref, ...rest } = schema;
  const isNarrowed = Object.keys(rest).some((key) => !annotations.has(key) && !key.startsWith('x-'));
  return typeof $ref === 'string' && isNarrowed
    ? { ...rest, allOf: [{ $ref }, ...(Array.isArray(rest.allOf) ? rest.allOf : [])] }
    : schema;
}

/** JSON Schema's `if` and `then`. */
function conditional(condition: JsonObject, consequence: Json): JsonObject {
  return Object.fromEntries([
    ['if', condition],
    ['then', consequence],
  ]);
}
