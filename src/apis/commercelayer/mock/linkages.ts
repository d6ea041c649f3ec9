import type { Resources } from './resource-types.js';
import type { State } from './state.js';

const identify = <Type extends string>(type: Type, id: string): { type: Type; id: string } => ({ type, id });

interface Owned {
  readonly id: string;
  readonly organization?: string;
  readonly role?: string | null;
}

/** The records of a collection that belong to an organization or have a role. */
const owned = <Type extends string>(
  type: Type,
  collection: Readonly<Record<string, Owned>>,
  owner: 'organization' | 'role',
  id: string,
) =>
  Object.values(collection)
    .filter((one) => one[owner] === id)
    .map((one) => identify(type, one.id));

/** What each relationship points at, for a record that is there. */
export const linkages = {
  api_credentials: {
    organization: ({ apiCredentials }: State, id: string) =>
      identify('organizations', apiCredentials[id]?.organization ?? ''),
    role: ({ apiCredentials }: State, id: string) => {
      const role = apiCredentials[id]?.role ?? null;
      return role === null ? null : identify('roles', role);
    },
  },
  organizations: {
    memberships: ({ memberships }: State, id: string) => owned('memberships', memberships, 'organization', id),
    roles: ({ roles }: State, id: string) => owned('roles', roles, 'organization', id),
    permissions: ({ permissions }: State, id: string) => owned('permissions', permissions, 'organization', id),
    api_credentials: ({ apiCredentials }: State, id: string) =>
      owned('api_credentials', apiCredentials, 'organization', id),
  },
  roles: {
    organization: ({ roles }: State, id: string) => identify('organizations', roles[id]?.organization ?? ''),
    permissions: ({ permissions }: State, id: string) => owned('permissions', permissions, 'role', id),
    memberships: ({ memberships }: State, id: string) => owned('memberships', memberships, 'role', id),
    api_credentials: ({ apiCredentials }: State, id: string) => owned('api_credentials', apiCredentials, 'role', id),
    // Changes of roles are recorded; nothing here changes one.
    versions: () => owned('versions', {}, 'role', ''),
  },
} satisfies { [Type in keyof Resources]: { [Name in keyof Resources[Type]['relationships']]: unknown } };
