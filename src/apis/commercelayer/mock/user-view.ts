import type { Listed } from '../../../mock/jsonapi/collection.js';
import { type Identifier, type Linkage, own, type Source } from '../../../mock/jsonapi/source.js';
import { isType, type Resources, relationshipsOf, type Type, types } from './resource-types.js';
import { show } from './show.js';
import type { Stored } from './state.js';
import { linkKey, membershipKey, type Tables } from './tables.js';

/** What a user sees: what belongs to the user, and to the organizations in which the user has a membership. */
export interface View extends Source<Resources> {
  /** The id of the user. */
  readonly user: string;
  find<T extends Type>(type: T, id: string): Stored<T> | undefined;
  /** Whether the user has an admin role in an organization, or in any. */
  isAdmin(organization?: string): boolean;
  /** The user's membership in an organization. */
  membership(organization: string): Stored<'memberships'> | undefined;
  /** All of the user's memberships. */
  memberships(): Stored<'memberships'>[];
  /** All resources of a type, or those that name another one by a relationship; the oldest first. */
  list(type: Type, linked?: { readonly by: string; readonly id: string }): Listed<Stored<Type>>;
}

/** Versions are kept for a year. */
const year = 365 * 24 * 60 * 60 * 1000;

export function createView(tables: Tables, user: string, origin: string, now: number): View {
  const withKey = (key: string) =>
    tables
      .of('memberships')
      .withKey(key)
      .flatMap(({ one }) => (one.attributes.status === 'active' ? [one] : []));
  const memberships = () => withKey(linkKey('user', user));
  const membership: View['membership'] = (organization) => withKey(membershipKey(user, organization))[0];
  const hasAdminRole = ({ one }: Stored<'memberships'>) =>
    tables.of('roles').get(one.role ?? '')?.attributes.kind === 'admin';
  const isAdmin: View['isAdmin'] = (organization) =>
    (organization === undefined ? memberships() : withKey(membershipKey(user, organization))).some(hasAdminRole);

  const isOwn = (id: string | null | undefined) => {
    const found = tables.of('memberships').get(id ?? '');
    return found?.one.user === user && found.attributes.status === 'active';
  };
  const sees = (type: Type, { owner, attributes, one }: Stored<Type>) => {
    if (owner !== user && membership(owner) === undefined) return false;
    if (type === 'versions') return Date.parse(attributes.created_at) > now - year;
    return type !== 'application_memberships' || isAdmin(owner) || isOwn(one.membership);
  };
  const find: View['find'] = (type, id) => {
    const found = tables.of(type).get(id);
    return found !== undefined && sees(type, found) ? found : undefined;
  };
  const reader =
    <T extends Type>(type: T) =>
    (id: string): Resources[T] | undefined => {
      const found = find(type, id);
      return found === undefined ? undefined : show(type, found, origin);
    };
  const linkedBy = (type: Type, by: string, id: string): Identifier[] =>
    tables
      .of(type)
      .withKey(linkKey(by, id))
      .flatMap(({ one }) => (sees(type, one) ? [{ type, id: one.id }] : []));

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
      if (relationship.many) return linkedBy(relationship.type, relationship.by, id);
      const target = tables.of(type).get(id)?.one[name] ?? null;
      return target === null ? null : { type: relationship.type, id: target };
    },
    attributes: ({ type, id }) => (isType(type) ? find(type, id)?.attributes : undefined),
    find,
    isAdmin,
    membership,
    memberships,
    list: (type, linked) => ({
      type,
      records: tables.of<Type>(type),
      ...(linked !== undefined && { key: linkKey(linked.by, linked.id) }),
      viewer: user,
      stamp: [
        ...memberships().map(({ id, one }) => `${id} ${one.role}`),
        // Those of more than a year ago go without a change.
        ...(type === 'versions' ? [tables.of(type).all.filter(({ one }) => !sees(type, one)).length] : []),
      ].join(),
      sees: (one) => sees(type, one),
      changes: (other) => (isType(other) ? tables.of(other).changes : 0),
    }),
  };
}
