import type { Holder, Tokens } from '../../../mock/core/known-tokens.js';
import type { MachineUser } from './state.js';
import { world } from './world.js';

/** The permissions that the operations ask for. */
export type Permission =
  | 'project.app.read'
  | 'project.app.write'
  | 'project.app.delete'
  | 'user.read'
  | 'user.write'
  | 'user.delete';

const reading = ['project.app.read', 'user.read'] as const;
const writing = [...reading, 'project.app.write'] as const;
const everything = [...writing, 'project.app.delete'] as const;
const managingUsers = ['user.read', 'user.write', 'user.delete'] as const;

/** The roles that every instance brings, with those of their permissions that matter here. */
const roles = {
  IAM_OWNER: [...everything, ...managingUsers],
  IAM_OWNER_VIEWER: reading,
  IAM_ORG_MANAGER: [...everything, ...managingUsers],
  IAM_USER_MANAGER: [...reading, ...managingUsers],
  IAM_LOGIN_CLIENT: reading,
  ORG_OWNER: [...writing, ...managingUsers],
  ORG_OWNER_VIEWER: reading,
  ORG_USER_MANAGER: managingUsers,
  ORG_USER_PERMISSION_EDITOR: reading,
  ORG_PROJECT_PERMISSION_EDITOR: reading,
  ORG_SETTINGS_MANAGER: [],
  PROJECT_OWNER: everything,
  PROJECT_OWNER_VIEWER: reading,
  PROJECT_OWNER_GLOBAL: ['project.app.read', 'project.app.write', 'project.app.delete'],
  PROJECT_OWNER_VIEWER_GLOBAL: ['project.app.read'],
} as const satisfies Record<string, readonly Permission[]>;

type Role = keyof typeof roles;

/** Permissions, and where they count: in the whole instance, in an organization, or for one of its projects. */
interface Membership {
  readonly permissions: readonly Permission[];
  readonly organizationId?: string;
  readonly projectId?: string;
}

/** Who calls. */
export interface Caller {
  /** The caller's own organization. */
  readonly organizationId: string;
  readonly memberships: readonly Membership[];
  /** The app the token was issued to, if a person got it by signing in there. */
  readonly clientApp?: string;
}

function membership(role: string, permissions: readonly Permission[]): Membership {
  if (role.startsWith('IAM_')) return { permissions };
  const organizationId = world.organization;
  return role.startsWith('ORG_')
    ? { permissions, organizationId }
    : { permissions, organizationId, projectId: world.project };
}

const callerWith = (...held: Role[]): Caller => ({
  organizationId: world.organization,
  memberships: held.map((role) => membership(role, roles[role])),
});

const isRole = (name: string): name is Role => Object.hasOwn(roles, name);

/** A service account, as a caller: what its memberships allow. */
export const callerOf = ({ organizationId, roles: held }: MachineUser): Caller => ({
  organizationId,
  memberships: held.filter(isRole).map((role) => membership(role, roles[role])),
});

const holders: Readonly<Record<Holder, Caller>> = {
  admin: callerWith('ORG_OWNER', 'PROJECT_OWNER'),
  reader: callerWith('ORG_OWNER_VIEWER'),
  outsider: callerWith('ORG_SETTINGS_MANAGER'),
  limited: callerWith('ORG_OWNER', 'PROJECT_OWNER'),
};

/**
 * Callers by token. Besides the tokens of every mock there is one for each role, `keyspec-org-owner` for `ORG_OWNER`;
 * `keyspec-shop-user` for somebody who may read and signed in to the app Shop, `keyspec-nobody` for somebody without any
 * membership, and `keyspec-foreigner` for such a one of the other organization.
 */
export function createCallers(tokens: Tokens): ReadonlyMap<string, Caller> {
  const callers = new Map<string, Caller>([
    ['keyspec-shop-user', { ...callerWith('ORG_OWNER_VIEWER'), clientApp: world.oidcApp }],
    ['keyspec-nobody', { organizationId: world.organization, memberships: [] }],
    ['keyspec-foreigner', { organizationId: world.otherOrganization, memberships: [] }],
  ]);
  for (const [role, permissions] of Object.entries(roles))
    callers.set(`keyspec-${role.toLowerCase().replaceAll('_', '-')}`, {
      organizationId: world.organization,
      memberships: [membership(role, permissions)],
    });
  for (const [token, holder] of Object.entries(tokens)) callers.set(token, holders[holder]);
  return callers;
}

/** Where in an organization a permission counts. */
export interface Grant {
  readonly everywhere: boolean;
  readonly projects: readonly string[];
}

/** Where in an organization a caller has a permission; nothing when the caller is not a member there at all. */
export function findGrant(caller: Caller, permission: Permission, organizationId: string): Grant | undefined {
  const memberships = caller.memberships.filter(
    (one) => one.organizationId === undefined || one.organizationId === organizationId,
  );
  if (memberships.length === 0) return undefined;
  const granting = memberships.filter(({ permissions }) => permissions.includes(permission));
  return {
    everywhere: granting.some(({ projectId }) => projectId === undefined),
    projects: granting.flatMap(({ projectId }) => projectId ?? []),
  };
}
