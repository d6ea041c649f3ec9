import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../is-object.js';

type Schema = Readonly<Record<string, unknown>>;

/** The plainest way to say what a schema says, so that the same said in another way is no change. */
export function plainSchema(schema: Schema): Schema {
  const merged = mergeParts(unwrap(schema));
  if (!('const' in merged) || 'enum' in merged || isObject(merged.const)) return merged;
  const { const: only, ...rest } = merged;
  return { ...rest, enum: [only] };
}

const combinators = ['allOf', 'anyOf', 'oneOf'];

/** A choice of one is no choice, and one part is the whole. */
function unwrap(schema: Schema): Schema {
  const name = combinators.find((one) => Array.isArray(schema[one]) && schema[one].length === 1);
  if (name === undefined || 'discriminator' in schema) return schema;
  const { [name]: parts, ...rest } = schema;
  const [part]: unknown[] = Array.isArray(parts) ? parts : [];
  if (!isObject(part) || '$ref' in part) return schema;
  return merge(rest, plainSchema(part)) ?? schema;
}

/** One object that was written in parts. Parts that are schemas of their own stay. */
function mergeParts(schema: Schema): Schema {
  if (!Array.isArray(schema.allOf)) return schema;
  const { allOf, ...rest } = schema;
  let whole: Schema | undefined = rest;
  for (const part of allOf) {
    if (!isObject(part) || '$ref' in part || whole === undefined) return schema;
    whole = merge(whole, plainSchema(part));
  }
  return whole ?? schema;
}

/** Both at once; nothing when they speak of the same in different words. */
function merge(one: Schema, other: Schema): Schema | undefined {
  const merged: Record<string, unknown> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const known = merged[name];
    if (known === undefined || name === 'description' || isDeepStrictEqual(known, value)) merged[name] = known ?? value;
    else if (name === 'required' && Array.isArray(known) && Array.isArray(value))
      merged[name] = [...new Set([...known, ...value])];
    else if (name === 'properties' && isObject(known) && isObject(value) && areApart(known, value))
      merged[name] = { ...known, ...value };
    else return undefined;
  }
  // Which properties are additional is a matter of the part that says it.
  return 'additionalProperties' in one || 'additionalProperties' in other ? undefined : merged;
}

const areApart = (one: Schema, other: Schema) =>
  Object.keys(other).every((name) => !(name in one) || isDeepStrictEqual(one[name], other[name]));
