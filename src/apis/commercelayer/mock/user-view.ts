import { type Identifier, type Linkage, own, type Source } from '../../../mock/jsonapi/source.js';
import { isType, type Resources, relationshipsOf, type Type, types } from './resource-types.js';
import { show } from './show.js';
import type { State, Stored } from './state.js';

/** What a user sees: what belongs to the user, and to the organizations in which the user has a membership. */
export interface View extends Source<Resources> {
  /** The id of the user. */
  readonly user: string;
  find<T extends Type>(type: T, id: string): Stored<T> | undefined;
  /** Whether the user has an admin role in an organization, or in any. */
  isAdmin(organization?: string): boolean;
  /** The user's membership in an organization. */
  membership(organization: string): Stored<'memberships'> | undefined;
  /** The ids of all resources of a type, the oldest first. */
  all(type: Type): Identifier[];
}

/** Versions are kept for a year. */
const year = 365 * 24 * 60 * 60 * 1000;

export function createView({ records }: State, user: string, origin: string, now: number): View {
  const memberships = Object.values(records.memberships).filter(
    ({ one, attributes }) => one.user === user && attributes.status === 'active',
  );
  const visible = new Set([user, ...memberships.map(({ owner }) => owner)]);

  const isAdmin: View['isAdmin'] = (organization) =>
    memberships.some(
      ({ owner, one }) =>
        (organization === undefined || owner === organization) &&
        own(records.roles, one.role ?? '')?.attributes.kind === 'admin',
    );
  const sees = (type: Type, { owner, attributes, one }: Stored<Type>) => {
    if (!visible.has(owner)) return false;
    if (type === 'versions') return Date.parse(attributes.created_at) > now - year;
    if (type !== 'application_memberships' || isAdmin(owner)) return true;
    return memberships.some(({ id }) => id === one.membership);
  };
  const find: View['find'] = (type, id) => {
    const found = own(records[type], id);
    return found !== undefined && sees(type, found) ? found : undefined;
  };
  const reader =
    <T extends Type>(type: T) =>
    (id: string): Resources[T] | undefined => {
      const found = find(type, id);
      return found === undefined ? undefined : show(type, found, origin);
    };
  const all: View['all'] = (type) =>
    Object.values(records[type])
      .filter((one) => sees(type, one))
      .map(({ id }) => ({ type, id }));

  return {
    types,
    user,
    read: {
      api_credentials: reader('api_credentials'),
      application_memberships: reader('application_memberships'),
      identity_providers: reader('identity_providers'),
      membership_profiles: reader('membership_profiles'),
      memberships: reader('memberships'),
      organizations: reader('organizations'),
      permissions: reader('permissions'),
      roles: reader('roles'),
      users: reader('users'),
      versions: reader('versions'),
    },
    linkage({ type, id }, name): Linkage {
      const relationship = isType(type) ? own(relationshipsOf(type), name) : undefined;
      if (relationship === undefined || !isType(type)) return null;
      if (relationship.many)
        return all(relationship.type).filter((one) => records[relationship.type][one.id]?.one[relationship.by] === id);
      const target = records[type][id]?.one[name] ?? null;
      return target === null ? null : { type: relationship.type, id: target };
    },
    attributes: ({ type, id }) => (isType(type) ? find(type, id)?.attributes : undefined),
    find,
    isAdmin,
    membership: (organization) => memberships.find(({ owner }) => owner === organization),
    all,
  };
}
