/** OpenAPI 3.1 to 3.0.3: the library's conversion, and what it leaves behind that 3.0 does not know. */

import { Converter } from '@apiture/openapi-down-convert';
import { isObject } from '../src/is-object.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Keywords of JSON Schema 2020-12 without a counterpart in a 3.0 schema: constraints that 3.0 cannot say. */
const UNKNOWN_TO_3_0 = [
  'if',
  'then',
  'else',
  'contentSchema',
  'contentMediaType',
  'contentEncoding',
  'dependentRequired',
  'dependentSchemas',
  'prefixItems',
  'contains',
  'minContains',
  'maxContains',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
  'patternProperties',
  '$defs',
  '$anchor',
  '$comment',
];

/** Members of a document whose value is data, not description: left as they are. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'value', 'const']);

const isNull = (schema: Json) => isObject(schema) && schema.type === 'null';

/** A schema, or null. What a reference names says its type itself; 3.0 allows no `nullable` beside `$ref`. */
function nullable(schema: Json): JsonObject {
  if (!isObject(schema)) return {};
  return '$ref' in schema ? { nullable: true, allOf: [schema] } : { ...schema, nullable: true };
}

function schemaTo30(schema: JsonObject): JsonObject {
  const out: JsonObject = { ...schema };
  if ('const' in out) {
    out.enum = [out.const ?? null];
    delete out.const;
  }
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = out[keyword];
    if (!Array.isArray(branches)) continue;
    const others = branches.filter((branch) => !isNull(branch));
    const [only] = others;
    if (others.length === branches.length || only === undefined) continue;
    if (others.length === 1) {
      delete out[keyword];
      Object.assign(out, nullable(only));
    } else Object.assign(out, { nullable: true, [keyword]: others });
  }
  if (Array.isArray(out.type)) {
    const types = out.type.filter((type) => type !== 'null');
    if (types.length < out.type.length) out.nullable = true;
    delete out.type;
    if (types.length === 1) out.type = types[0] ?? null;
    else if (types.length > 1) {
      out.anyOf = types.map((type) => (type === 'array' ? { type, items: {} } : { type }));
    }
  }
  if (out.nullable === true && !('type' in out) && !('allOf' in out) && !('anyOf' in out) && !('oneOf' in out))
    delete out.nullable;
  for (const bound of ['Minimum', 'Maximum'] as const) {
    const value = out[`exclusive${bound}`];
    if (typeof value !== 'number') continue;
    out[bound.toLowerCase()] = value;
    out[`exclusive${bound}`] = true;
  }
  if (Array.isArray(out.examples)) {
    out.example ??= out.examples[0] ?? null;
    delete out.examples;
  }
  for (const keyword of UNKNOWN_TO_3_0) delete out[keyword];
  if (out.type === 'array' && !('items' in out)) out.items = {};
  return out;
}

const SCHEMA_MAPS = new Set(['properties']);
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf']);
const SCHEMAS = new Set(['items', 'additionalProperties', 'not']);

function convertSchema(schema: Json): Json {
  if (schema === true) return {};
  if (!isObject(schema) || '$ref' in schema) return schema;
  const out = schemaTo30(schema);
  for (const [key, value] of Object.entries(out)) {
    if (SCHEMA_MAPS.has(key) && isObject(value))
      // 3.0 has no schema that nothing satisfies, and tools stop at `not: {}`: a property that must not be there is left out.
      out[key] = Object.fromEntries(
        Object.entries(value)
          .filter(([, property]) => property !== false)
          .map(([name, property]) => [name, convertSchema(property)]),
      );
    else if (SCHEMA_LISTS.has(key) && Array.isArray(value)) out[key] = value.map(convertSchema);
    else if (SCHEMAS.has(key)) out[key] = typeof value === 'boolean' && key !== 'items' ? value : convertSchema(value);
  }
  return out;
}

function walk(node: Json, key: string): Json {
  if (Array.isArray(node)) return node.map((item) => walk(item, key));
  if (!isObject(node) || DATA.has(key)) return node;
  const entries = Object.entries(node).filter(([name]) => key !== 'info' || name !== 'summary');
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (name === 'schema') return [name, convertSchema(value)];
      if (name === 'schemas' && key === 'components' && isObject(value))
        return [name, Object.fromEntries(Object.entries(value).map(([id, schema]) => [id, convertSchema(schema)]))];
      // `examples` of a parameter, header or media type are Example Objects: their `value` is data, kept whole.
      return [name, name === 'examples' ? value : walk(value, name)];
    }),
  );
}

/** Drops schemas that only a keyword unknown to 3.0 referred to, such as the one in `contentSchema`. */
function dropUnreferenced(document: Json): Json {
  const schemas = isObject(document) && isObject(document.components) ? document.components.schemas : undefined;
  if (!isObject(schemas)) return document;
  for (let dropped = true; dropped; ) {
    dropped = false;
    const text = JSON.stringify(document);
    for (const name of Object.keys(schemas)) {
      if (text.includes(`"#/components/schemas/${name}"`)) continue;
      delete schemas[name];
      dropped = true;
    }
  }
  return document;
}

/**
 * The library makes `base64` a `format: byte` and gives up on any other encoding. Tools that decode that format refuse a
 * `pattern` beside it, or type it as a file, and with 3.1 they give the text as it is sent. So they do with 3.0.
 */
const withoutEncodings = (key: string, value: Json) =>
  key === 'contentEncoding' && typeof value === 'string' ? undefined : value;

export function downConvert(document: JsonObject): unknown {
  const { jsonSchemaDialect: _, ...rest }: JsonObject = JSON.parse(JSON.stringify(document), withoutEncodings);
  const converted: JsonObject = { ...new Converter(rest, { allOfTransform: true }).convert() };
  return dropUnreferenced(walk(converted, ''));
}
