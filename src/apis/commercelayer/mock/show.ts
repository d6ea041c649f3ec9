import { type Resources, relationshipsOf, type Type } from './resource-types.js';
import type { Stored } from './state.js';

/** The URL of a resource. A user has none but the one of whoever asks. */
export const urlOf = (origin: string, type: Type, id: string): string =>
  type === 'users' ? `${origin}/api/user` : `${origin}/api/${type}/${id}`;

/** A relationship's links; its `data` is there where it is included. */
export const linksOf = (self: string, name: string) => ({
  self: `${self}/relationships/${name}`,
  related: `${self}/${name}`,
});

/** A resource as documents carry it, its relationships with links alone. */
export function show<T extends Type>(type: T, stored: Stored<T>, origin: string): Resources[T];
export function show(type: Type, { id, owner, attributes, one }: Stored<Type>, origin: string): unknown {
  const self = urlOf(origin, type, id);
  const names = Object.keys(relationshipsOf(type));
  const relationships = Object.fromEntries(names.map((name) => [name, { links: linksOf(self, name) }]));
  const isOfOrganization = type === 'organizations' || type === 'versions' || one.organization === owner;
  // It follows from the id, so that reading again shows the same.
  const trace_id = Array.from(id, (sign) => sign.charCodeAt(0).toString(16)).join('');
  return {
    id,
    type,
    links: { self },
    attributes,
    ...(names.length > 0 && { relationships }),
    meta: { ...(isOfOrganization && { organization_id: owner }), trace_id },
  };
}
