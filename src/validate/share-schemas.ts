import type { IHttpOperation } from '@stoplight/types';

/** What only people and editors read. */
const annotations = new Set(['id', 'x-stoplight', 'title', 'description', 'examples']);

/** Where a schema keeps others by name: a property may well be called `description`. */
const byName = new Set(['properties', 'patternProperties', '$defs']);

/** What Prism compiles a validator for. */
const compiled = new Set(['schema', 'headers', 'query', 'path']);

/**
 * Gives the same operation, with schemas being one object that equal those of an operation before. Prism compiles a validator
 * for each object it meets, and gives every answer one of its own, though four in five differ in nothing but their ids.
 */
export function createSchemaSharing(): (operation: IHttpOperation) => IHttpOperation {
  const known = new Map<string, unknown>();
  const share = (value: unknown): unknown => {
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
    return known.get(key);
  };
  return (operation) => {
    const bare = JSON.stringify(operation, (key, value: unknown) =>
      byName.has(key) ? value : withoutAnnotations(value),
    );
    return JSON.parse(bare, (key, value: unknown) => (compiled.has(key) ? share(value) : value));
  };
}

function withoutAnnotations(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !annotations.has(name)));
}
