import { type Description, resolve } from '../../description/description.js';
import { isReference } from '../../description/pointer.js';
import { isObject } from '../../is-object.js';
import { once } from '../../once.js';

/** Which members a value may have, by any arm of its schema. Whether one fits a value is not said here. */
export interface Shape {
  members(): ReadonlyMap<string, Shape>;
  items(): Shape;
  /** Whether the description says that it may have members of whatever names, and names none. */
  isMap(): boolean;
}

/** The shape of what has no members. */
export const nothing: Shape = { members: () => new Map(), items: () => nothing, isMap: () => false };

/** @param above the references that led here: a schema that holds itself is not followed for ever. */
export function shapeOf(description: Description, schemas: readonly unknown[], above: readonly string[] = []): Shape {
  /** The schemas that any arm puts at one end of a way, and the references followed. */
  const collect = () => {
    const members = new Map<string, unknown[]>();
    const items: unknown[] = [];
    const open: unknown[] = [];
    const seen = [...above];
    const visit = (schema: unknown) => {
      if (!isObject(schema)) return;
      if (isReference(schema) && !seen.includes(schema.$ref)) {
        seen.push(schema.$ref);
        visit(resolve(description, schema));
      }
      for (const [keyword, value] of Object.entries(schema)) {
        if (keyword === 'properties' && isObject(value))
          for (const [name, member] of Object.entries(value)) members.set(name, [...(members.get(name) ?? []), member]);
        else if (keyword === 'items') items.push(value);
        else if (keyword === 'additionalProperties' && value !== false) open.push(value);
        else if (['if', 'then', 'else'].includes(keyword)) visit(value);
        else if (['allOf', 'anyOf', 'oneOf'].includes(keyword) && Array.isArray(value)) value.forEach(visit);
      }
    };
    schemas.forEach(visit);
    return { members, items, open, seen };
  };
  const collected = once(collect);
  return {
    members: once(() => {
      const { members, seen } = collected();
      return new Map([...members].map(([name, inner]) => [name, shapeOf(description, inner, seen)]));
    }),
    isMap: once(() => collected().open.length > 0 && collected().members.size === 0),
    items: once(() => {
      const { items, seen } = collected();
      return shapeOf(description, items, seen);
    }),
  };
}
