import type { Description } from './description.js';

type Json = null | boolean | number | string | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same description with every discriminated `oneOf` written as `if`/`then` per branch. It allows the same documents,
 * but a fault is then reported once, at its place, and not once per branch that was not meant.
 */
export function narrowUnions(description: Description): Description {
  const walk = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(walk);
    if (!isObject(node)) return node;
    const walked: JsonObject = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
    return narrow(walked);
  };

  const narrow = (schema: JsonObject): JsonObject => {
    const { oneOf, discriminator, ...rest } = schema;
    if (!Array.isArray(oneOf) || !isObject(discriminator)) return schema;
    const tag = discriminator.propertyName;
    const mapping = discriminator.mapping;
    if (typeof tag !== 'string' || !isObject(mapping)) return schema;
    const branches = Object.entries(mapping);
    if (!branches.every(([, ref]) => typeof ref === 'string' && oneOf.some((arm) => isObject(arm) && arm.$ref === ref)))
      return schema;
    const others = Array.isArray(rest.allOf) ? rest.allOf : [];
    return {
      ...rest,
      allOf: [
        ...others,
        { type: 'object', required: [tag], properties: { [tag]: { enum: branches.map(([value]) => value) } } },
        ...branches.map(([value, ref]) => ({
          if: { required: [tag], properties: { [tag]: { const: value } } },
          // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
          then: { $ref: ref },
        })),
      ],
    };
  };

  return JSON.parse(JSON.stringify(walk(JSON.parse(JSON.stringify(description)))));
}
