import { isObject } from '../../is-object.js';
import type { IncludeTree, Query } from './query.js';
import type { Identifier, ResourceObject, Source } from './source.js';

type Shown = Pick<Query, 'include' | 'fields'>;

interface Compound<Primary, Resource> {
  readonly primary: Primary[];
  /** What came along, each once, without the primary resources. */
  readonly included: Resource[];
}

/**
 * Reads resources and what `include` asks for beside them. A relationship gets its `data` where it is included; what
 * `fields` does not name goes.
 */
export function compose<Resources extends Record<string, ResourceObject>, Type extends keyof Resources & string>(
  type: Type,
  ids: readonly string[],
  { include, fields }: Shown,
  source: Source<Resources>,
): Compound<Resources[Type], Resources[keyof Resources & string]> {
  type AnyResource = Resources[keyof Resources & string];
  const isKnown = (name: string): name is keyof Resources & string => Object.hasOwn(source.read, name);
  const known = new Map<string, AnyResource | undefined>();
  const included: AnyResource[] = [];
  const keyOf = (one: Identifier) => `${one.type} ${one.id}`;

  const primary = ids.flatMap((id) => {
    const resource = source.read[type](id);
    if (resource === undefined) return [];
    known.set(`${type} ${id}`, resource);
    return [resource];
  });
  const find = (identifier: Identifier): AnyResource | undefined => {
    const key = keyOf(identifier);
    if (known.has(key)) return known.get(key);
    const read = isKnown(identifier.type) ? source.read[identifier.type] : undefined;
    const resource = read?.(identifier.id);
    known.set(key, resource);
    if (resource !== undefined) included.push(resource);
    return resource;
  };
  const followed = new Map<IncludeTree, Set<AnyResource>>();
  const follow = (resource: AnyResource, tree: IncludeTree): void => {
    // Once for each branch: paths there and back would multiply with every turn.
    const before = followed.get(tree) ?? new Set();
    if (before.has(resource)) return;
    followed.set(tree, before.add(resource));
    for (const [name, branch] of tree) {
      const linkage = source.linkage(resource, name);
      setData(resource, name, linkage);
      for (const identifier of [linkage ?? []].flat()) {
        const found = find(identifier);
        if (found !== undefined) follow(found, branch);
      }
    }
  };
  for (const resource of primary) follow(resource, include);
  if (fields.size > 0) for (const resource of known.values()) if (resource !== undefined) thin(resource, fields);
  return { primary, included };
}

function setData({ relationships }: ResourceObject, name: string, data: unknown): void {
  const relationship = isObject(relationships) ? relationships[name] : undefined;
  if (isObject(relationship)) Object.assign(relationship, { data });
}

/** Leaves a resource what its type's list of fields names, if there is one. */
function thin(resource: ResourceObject, fields: Shown['fields']): void {
  const wanted = fields.get(resource.type);
  if (wanted === undefined) return;
  for (const member of ['attributes', 'relationships'] as const) {
    const kept = Object.entries(resource[member] ?? {}).filter(([name]) => wanted.has(name));
    if (kept.length === 0) Reflect.deleteProperty(resource, member);
    else Object.assign(resource, { [member]: Object.fromEntries(kept) });
  }
}
