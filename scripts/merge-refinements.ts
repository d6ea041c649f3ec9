import { follow, isReference } from '../src/description/pointer.js';
import { isObject } from '../src/is-object.js';

type Schema = Record<string, unknown>;

/**
 * Writes out a schema that stands beside a reference and narrows it: one object with all that both say, named after the
 * response that has it. Generators read one of the two, or neither.
 */
export function mergeRefinements(document: object): object {
  const named = new Map<string, unknown>();

  const merge = (node: unknown, response: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => merge(item, response));
    if (!isObject(node)) return node;
    if (!isReference(node) || !('properties' in node)) return members(node, () => response);
    const name = response + node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
    named.set(
      name,
      members(narrowed({ $ref: node.$ref }, node), () => response),
    );
    return { $ref: `#/components/schemas/${name}` };
  };
  const members = (node: object, responseOf: (name: string) => string): Schema =>
    Object.fromEntries(Object.entries(node).map(([name, value]) => [name, merge(value, responseOf(name))]));

  const narrowed = (wide: unknown, narrow: object): Schema => {
    const found = follow(document, wide);
    const base: Schema = isObject(found) ? { ...found } : {};
    const { $ref: _, ...own }: Schema = { ...narrow };
    const merged: Schema = { ...base, ...own };
    // One with a reference of its own is written out in its turn.
    const both = (one: unknown, other: unknown) =>
      isObject(other) && !isReference(other) && one !== undefined ? narrowed(one, other) : other;
    if (isObject(base.properties) && isObject(own.properties)) {
      const wider = base.properties;
      const narrower = Object.entries(own.properties).map(([name, value]) => [name, both(wider[name], value)]);
      merged.properties = { ...wider, ...Object.fromEntries(narrower) };
    }
    if ('items' in own) merged.items = both(base.items, own.items);
    if (Array.isArray(base.required) && Array.isArray(own.required))
      merged.required = [...new Set([...base.required, ...own.required])];
    // What is fixed now is no longer open.
    if ('enum' in own || 'const' in own)
      for (const open of ['x-extensible-enum', 'pattern', 'minLength', 'minimum', 'maximum']) delete merged[open];
    return merged;
  };

  const written = Object.entries(document).map(([name, value]) => [
    name,
    name === 'components' && isObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([kind, components]) => [
            kind,
            isObject(components) ? members(components, (one) => (kind === 'responses' ? one : '')) : components,
          ]),
        )
      : merge(value, ''),
  ]);
  const result: Schema = Object.fromEntries(written);
  const { components } = result;
  if (!isObject(components) || named.size === 0) return result;
  return {
    ...result,
    components: { ...components, schemas: { ...asObject(components.schemas), ...Object.fromEntries(named) } },
  };
}

const asObject = (value: unknown) => (isObject(value) ? value : {});
