import type { IHttpOperation } from '@stoplight/types';
import { isObject } from '../is-object.js';
import { oncePer } from '../once.js';

/** What only people and editors read. */
const annotations = new Set(['id', 'x-stoplight', 'x-source', 'title', 'description', 'examples']);

/** Where a schema keeps others by name: a property may well be called `description`. */
const byName = new Set(['properties', 'patternProperties', '$defs']);

/** What Prism compiles a validator for. */
const compiled = new Set(['schema', 'headers', 'query', 'path']);

/** Characters of a schema from which on it is worth judging each member of a body by itself. */
const large = 10_000;

/**
 * Makes equal schemas one object. Prism compiles a validator for each object it meets, and gives every answer one of its own,
 * though four in five differ in nothing but their ids.
 */
export interface SchemaSharing {
  /** The same operation, with schemas being one object that equal those of an operation before. */
  operation(operation: IHttpOperation): IHttpOperation;
  /** Schemas that say together what a schema says, and are one object where others have the same for a member. */
  parts(schema: object): readonly object[];
}

export function createSchemaSharing(): SchemaSharing {
  const known = new Map<string, unknown>();
  const share = (value: unknown): unknown => {
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
    return known.get(key);
  };
  const parts = new Map<string, object>();
  const sharePart = (part: object): object => {
    const key = JSON.stringify(part);
    const found = parts.get(key) ?? part;
    parts.set(key, found);
    return found;
  };
  return {
    operation(operation) {
      const bare = JSON.stringify(operation, (key, value: unknown) =>
        byName.has(key) ? value : withoutAnnotations(value),
      );
      return JSON.parse(bare, (key, value: unknown) => (compiled.has(key) ? share(value) : value));
    },
    parts: oncePer((schema: object) => {
      if (!('properties' in schema) || !isObject(schema.properties) || JSON.stringify(schema).length < large)
        return [schema];
      const members = Object.entries(schema.properties);
      const itself = { ...schema, properties: Object.fromEntries(members.map(([name]) => [name, true])) };
      const dialect = '$schema' in schema ? { $schema: schema.$schema } : {};
      return [itself, ...members.map(([name, member]) => ({ ...dialect, properties: { [name]: member } }))].map(
        sharePart,
      );
    }),
  };
}

function withoutAnnotations(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !annotations.has(name)));
}
