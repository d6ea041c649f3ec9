import { follow } from '../src/description/pointer.js';
import { isObject } from '../src/is-object.js';

/**
 * Writes out a schema that stands beside a reference and narrows it: one object with all that both say. Generators read one
 * of the two, or neither.
 */
export function mergeRefinements(document: object): object {
  const merge = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(merge);
    if (!isObject(node)) return node;
    const { $ref, ...beside } = node;
    const refined = typeof $ref === 'string' && 'properties' in node ? narrowed({ $ref }, beside) : node;
    return Object.fromEntries(Object.entries(refined).map(([name, value]) => [name, merge(value)]));
  };
  const resolve = (schema: unknown): object => {
    const target = isObject(schema) ? follow(document, schema) : undefined;
    return isObject(target) ? target : {};
  };
  const narrowed = (wide: unknown, narrow: object): Record<string, unknown> => {
    const base: Record<string, unknown> = { ...resolve(wide) };
    const { $ref: _, ...own }: Record<string, unknown> = { ...narrow };
    const merged: Record<string, unknown> = { ...base, ...own };
    if (isObject(base.properties) && isObject(own.properties)) {
      const wider: Record<string, unknown> = { ...base.properties };
      const narrower = Object.entries(own.properties).map(([name, property]) => [
        name,
        isObject(property) && name in wider ? narrowed(wider[name], property) : property,
      ]);
      merged.properties = { ...wider, ...Object.fromEntries(narrower) };
    }
    if (isObject(base.items) && isObject(own.items)) merged.items = narrowed(base.items, own.items);
    if (Array.isArray(base.required) && Array.isArray(own.required))
      merged.required = [...new Set([...base.required, ...own.required])];
    // What is closed or fixed now is no longer open.
    if ('enum' in own || 'const' in own)
      for (const open of ['x-extensible-enum', 'pattern', 'minLength', 'minimum', 'maximum']) delete merged[open];
    return merged;
  };
  const result = merge(document);
  return isObject(result) ? result : {};
}
