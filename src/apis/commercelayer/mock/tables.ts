import { createIndexed, type Indexed } from '../../../mock/core/indexed.js';
import { once } from '../../../once.js';
import type { Type } from './resource-types.js';
import type { State, Stored } from './state.js';

/** The records of a state, found without a search. Who adds, changes or removes one does so here, or says so here. */
export interface Tables {
  of<T extends Type>(type: T): Indexed<Stored<T>>;
  /** @returns the record as the state has it, so that it notes what becomes of it */
  add<T extends Type>(type: T, record: Stored<T>): Stored<T>;
  changed<T extends Type>(type: T, record: Stored<T>): void;
  remove(type: Type, id: string): void;
}

/** The key of the records that name another one by a relationship. */
export const linkKey = (relationship: string, id: string): string => `${relationship} ${id}`;

/** The key of a user's membership in an organization. */
export const membershipKey = (user: string, organization: string): string => `${user} in ${organization}`;

/** The key of the records of which an attribute has a value. */
export const attributeKey = (name: Searched, value: string): string => `${name} = ${value}`;

const searched = ['client_id', 'email', 'slug', 'user_email'] as const;
type Searched = (typeof searched)[number];

function keysOf({ owner, attributes, one }: Stored<Type>): string[] {
  const keys = [];
  for (const [name, id] of Object.entries(one)) if (id !== null) keys.push(linkKey(name, id));
  if (one.user) keys.push(membershipKey(one.user, owner));
  for (const name of searched) {
    const value: unknown = Reflect.get(attributes, name);
    if (typeof value === 'string') keys.push(attributeKey(name, value));
  }
  return keys;
}

export function createTables({ records }: State): Tables {
  const collectionOf = <T extends Type>(type: T): Record<string, Stored<T>> => records[type];
  const table = <T extends Type>(type: T) =>
    once(() => {
      const indexed = createIndexed<Stored<T>>(keysOf);
      for (const one of Object.values(collectionOf(type))) indexed.put(one.id, one);
      return indexed;
    });
  const tables: { readonly [T in Type]: () => Indexed<Stored<T>> } = {
    api_credentials: table('api_credentials'),
    application_memberships: table('application_memberships'),
    identity_providers: table('identity_providers'),
    membership_profiles: table('membership_profiles'),
    memberships: table('memberships'),
    organizations: table('organizations'),
    permissions: table('permissions'),
    roles: table('roles'),
    users: table('users'),
    versions: table('versions'),
  };
  const of = <T extends Type>(type: T): Indexed<Stored<T>> => tables[type]();
  return {
    of,
    add<T extends Type>(type: T, record: Stored<T>) {
      const indexed = of(type);
      const collection = collectionOf(type);
      collection[record.id] = record;
      const kept = collection[record.id] ?? record;
      indexed.put(record.id, kept);
      return kept;
    },
    changed(type, record) {
      of(type).put(record.id, record);
    },
    remove(type, id) {
      of(type).remove(id);
      delete records[type][id];
    },
  };
}
