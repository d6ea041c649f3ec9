/** A value of JSON, as a schema holds it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const names = (list: Json | undefined): string[] =>
  Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];

/**
 * What generators do not read is written in keywords of our own, `x-exactly-one-of`, `x-at-most-one-of` and `x-never`,
 * each a list of properties. Here they become JSON Schema.
 */
export function expandKeywords(schema: JsonObject): JsonObject {
  const exactlyOne = names(schema['x-exactly-one-of']);
  const atMostOne = names(schema['x-at-most-one-of']);
  const never = names(schema['x-never']);
  const required = (name: string) => ({ required: [name] });
  const allOf: Json[] = Array.isArray(schema.allOf) ? [...schema.allOf] : [];
  if (exactlyOne.length > 0) allOf.push(ofObjects({ oneOf: exactlyOne.map(required) }));
  if (atMostOne.length > 0)
    allOf.push(ofObjects({ oneOf: [...atMostOne.map(required), { not: { anyOf: atMostOne.map(required) } }] }));
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  return {
    ...schema,
    ...(allOf.length === 0 ? {} : { allOf }),
    ...(never.length === 0
      ? {}
      : { properties: { ...properties, ...Object.fromEntries(never.map((name) => [name, false])) } }),
  };
}

/** What is no object breaks `type` alone. */
const ofObjects = (then: JsonObject): JsonObject =>
  Object.fromEntries([
    ['if', { type: 'object' }],
    ['then', then],
  ]);
