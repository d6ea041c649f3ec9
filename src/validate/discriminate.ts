import type { Description } from '../description/description.js';
import { segmentsOf } from '../description/pointer.js';
import { isObject } from '../is-object.js';
import { oncePer } from '../once.js';

type Json = null | boolean | number | string | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };

/**
 * The same description with every `oneOf` whose arms a property tells apart written as `if`/`then` per arm. It allows the
 * same documents, but a fault is then reported once, at its place, and not once per arm that was not meant.
 */
export const discriminateUnions = oncePer((description: Description): Description => {
  const document: JsonObject = JSON.parse(JSON.stringify(description));

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
    if (own?.const !== undefined) return [own.const];
    if (Array.isArray(own?.enum)) return own.enum;
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

  /** The property whose values tell all arms apart, and the values of each. */
  const findTag = (arms: Json[]): { tag: string; values: Json[][] } | undefined => {
    for (const tag of new Set(propertiesOf(arms[0]))) {
      const values = arms.map((arm) => pinned(arm, tag));
      if (!values.every((one) => one !== undefined)) continue;
      const all = values.flat();
      if (new Set(all).size === all.length) return { tag, values };
    }
    return undefined;
  };

  const narrow = (schema: JsonObject): JsonObject => {
    const { oneOf, discriminator: _, ...rest } = schema;
    const found = Array.isArray(oneOf) && oneOf.every(isObject) ? findTag(oneOf) : undefined;
    if (!Array.isArray(oneOf) || found === undefined) return schema;
    const { tag, values } = found;
    const others = Array.isArray(rest.allOf) ? rest.allOf : [];
    const only = (allowed: Json[]) => ({ required: [tag], properties: { [tag]: { enum: allowed } } });
    const arms = oneOf.map((arm, index) => conditional(only(values[index] ?? []), arm));
    return { ...rest, allOf: [...others, { type: 'object', ...only(values.flat()) }, ...arms] };
  };

  const walk = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(walk);
    if (!isObject(node)) return node;
    return narrow(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)])));
  };

  return JSON.parse(JSON.stringify(walk(document)));
});

/** JSON Schema's `if` and `then`. */
function conditional(condition: JsonObject, consequence: Json): JsonObject {
  return Object.fromEntries([
    ['if', condition],
    ['then', consequence],
  ]);
}
