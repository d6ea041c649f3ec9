import type { Holder, Tokens } from '../../../mock/core/known-tokens.js';
import { entry, type MachineUser, type State } from './state.js';
import { world } from './world.js';

/** The permissions that the operations ask for. */
export type Permission =
  | 'project.read'
  | 'project.create'
  | 'project.write'
  | 'project.delete'
  | 'project.app.read'
  | 'project.app.write'
  | 'project.app.delete'
  | 'user.read'
  | 'user.write'
  | 'user.delete';

const readingProjects = ['project.read', 'project.app.read'] as const;
const writingProjects = [...readingProjects, 'project.write', 'project.delete', 'project.app.write'] as const;
const reading = [...readingProjects, 'user.read'] as const;
const managingUsers = ['user.read', 'user.write', 'user.delete'] as const;
const managing = [...writingProjects, 'project.create', ...managingUsers] as const;

/** The roles that every instance brings, with those of their permissions that matter here. */
const roles = {
  IAM_OWNER: [...managing, 'project.app.delete'],
  IAM_OWNER_VIEWER: reading,
  IAM_ORG_MANAGER: [...managing, 'project.app.delete'],
  IAM_USER_MANAGER: [...reading, ...managingUsers],
  IAM_LOGIN_CLIENT: reading,
  ORG_OWNER: managing,
  ORG_OWNER_VIEWER: reading,
  ORG_USER_MANAGER: ['project.read', ...managingUsers],
  ORG_USER_PERMISSION_EDITOR: reading,
  ORG_PROJECT_PERMISSION_EDITOR: reading,
  ORG_SETTINGS_MANAGER: [],
  PROJECT_OWNER: [...writingProjects, 'project.app.delete', 'user.read'],
  PROJECT_OWNER_VIEWER: reading,
  PROJECT_OWNER_GLOBAL: [...writingProjects, 'project.app.delete'],
  PROJECT_OWNER_VIEWER_GLOBAL: readingProjects,
} as const satisfies Record<string, readonly Permission[]>;

type Role = keyof typeof roles;

/** Permissions, and where they count: in the whole instance, in an organization, or for some of its projects. */
interface Membership {
  readonly permissions: readonly Permission[];
  readonly organizationId?: string;
  isFor?(projectId: string): boolean;
}

/** Who calls. */
export interface Caller {
  /** The caller's own organization. */
  readonly organizationId: string;
  readonly memberships: readonly Membership[];
  /** The app the token was issued to, if a person got it by signing in there. */
  readonly clientApp?: string;
}

/** An organization, and those of its projects that roles for projects count for. */
interface Home {
  readonly organizationId: string;
  isFor(projectId: string): boolean;
}

/** Roles count for the projects that come later too. */
const homeIn = ({ projects }: State, organizationId: string): Home => ({
  organizationId,
  isFor: (projectId) => entry(projects, projectId)?.organizationId === organizationId,
});

/** What a role at home allows. */
function membership(role: Role, { organizationId, isFor }: Home): Membership {
  const permissions = roles[role];
  if (role.startsWith('IAM_')) return { permissions };
  return role.startsWith('ORG_') ? { permissions, organizationId } : { permissions, organizationId, isFor };
}

const callerWith = (home: Home, ...held: readonly Role[]): Caller => ({
  organizationId: home.organizationId,
  memberships: held.map((role) => membership(role, home)),
});

export const isRole = (name: string): name is Role => Object.hasOwn(roles, name);

/** The roles there are. */
export const roleNames: readonly Role[] = Object.keys(roles).filter(isRole);

/** A service account, as a caller: what its memberships allow. */
export const callerOf = (state: State, { organizationId, roles: held }: MachineUser): Caller =>
  callerWith(homeIn(state, organizationId), ...held.filter(isRole));

const held: Readonly<Record<Holder, readonly Role[]>> = {
  admin: ['ORG_OWNER', 'PROJECT_OWNER'],
  reader: ['ORG_OWNER_VIEWER'],
  outsider: ['ORG_SETTINGS_MANAGER'],
  limited: ['ORG_OWNER', 'PROJECT_OWNER'],
};

/** Who a token belongs to in a state, if to anybody. */
export type FindCaller = (token: string, state: State) => Caller | undefined;

/**
 * Callers by token; they belong to the first organization. Besides the tokens of every mock there is one for each role,
 * `keyspec-org-owner` for `ORG_OWNER`, those for projects in the first project; `keyspec-shop-user` for somebody who may read and signed in to the app Shop,
 * `keyspec-nobody` for somebody without any membership, and `keyspec-foreigner` for such a one of the second organization.
 */
export function createCallers(tokens: Tokens): FindCaller {
  let known: State | undefined;
  let callers: ReadonlyMap<string, Caller> = new Map();
  return (token, state) => {
    if (state !== known) callers = callersIn(state, tokens);
    known = state;
    return callers.get(token);
  };
}

function callersIn(state: State, tokens: Tokens): ReadonlyMap<string, Caller> {
  const [first = '', second = ''] = Object.keys(state.organizations);
  const home = homeIn(state, first);
  const firstProject = Object.values(state.projects).find(({ organizationId }) => organizationId === first)?.id;
  const oneProject = { ...home, isFor: (projectId: string) => projectId === firstProject };
  return new Map<string, Caller>([
    ['keyspec-shop-user', { ...callerWith(home, 'ORG_OWNER_VIEWER'), clientApp: world.oidcApp }],
    ['keyspec-nobody', callerWith(home)],
    ['keyspec-foreigner', callerWith(homeIn(state, second))],
    ...roleNames.map(
      (role) => [`keyspec-${role.toLowerCase().replaceAll('_', '-')}`, callerWith(oneProject, role)] as const,
    ),
    ...Object.entries(tokens).map(([token, holder]) => [token, callerWith(home, ...held[holder])] as const),
  ]);
}

/** Where in an organization a permission counts. */
export interface Grant {
  readonly everywhere: boolean;
  /** For which projects, each test for some of them. */
  readonly projects: readonly ((projectId: string) => boolean)[];
}

/** Where in an organization a caller has a permission; nothing when the caller is not a member there at all. */
export function findGrant(caller: Caller, permission: Permission, organizationId: string): Grant | undefined {
  const memberships = caller.memberships.filter(
    (one) => one.organizationId === undefined || one.organizationId === organizationId,
  );
  if (memberships.length === 0) return undefined;
  const granting = memberships.filter(({ permissions }) => permissions.includes(permission));
  return {
    everywhere: granting.some(({ isFor }) => isFor === undefined),
    projects: granting.flatMap(({ isFor }) => isFor ?? []),
  };
}
