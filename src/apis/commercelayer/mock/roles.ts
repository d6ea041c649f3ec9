import type { operations, RoleCreate, RoleUpdate } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Wanted } from '../../../mock/jsonapi/request-document.js';
import { commonAttributes } from './common-attributes.js';
import type { Context } from './context.js';
import { linkage, list, related, relatedPage, retrieve } from './reading.js';
import type { Stored } from './state.js';
import type { Store } from './store.js';
import { linkKey } from './tables.js';
import type { View } from './user-view.js';
import { create, type Rules, update } from './writing.js';

type Operations = Pick<
  operations,
  Extract<
    keyof operations,
    | `${'create' | 'retrieve' | 'update'}Role`
    | `${'list' | 'get' | 'retrieve'}Role${'s' | 'Organization' | 'Permissions' | 'Memberships' | 'ApiCredentials' | 'Versions'}${'' | 'Relationship'}`
  >
>;

const attributes = ['name', '_add_missing_base_permissions', 'reference', 'reference_origin', 'metadata'];

/** Roles of one's own come with the Enterprise plan. */
export const isEnterprise = (view: View, organization: string | undefined): boolean =>
  view.find('organizations', organization ?? '')?.attributes.subscription_info.plan_type === 'enterprise';

const rules: Rules<'roles', RoleCreate, RoleUpdate> = {
  type: 'roles',
  creation: {
    attributes,
    required: ['name'],
    relationships: { organization: { type: 'organizations', required: true } },
  },
  update: { attributes, required: ['name'], relationships: {} },
  mayWrite: (owner, view) => view.isAdmin(owner),
  attributesOf: ({ attributes: sent }, { now }) => ({
    name: sent.name,
    kind: 'custom',
    ...commonAttributes(sent, now),
  }),
  changesOf({ attributes: { _add_missing_base_permissions, ...sent } = {} }) {
    return sent;
  },
  afterCreation: addMissingPermissions,
  afterUpdate: addMissingPermissions,
};

/** When asked for, lets a role read what the organization's Admin role has permissions for, as far as it has none of its own. */
function addMissingPermissions(
  { id, owner }: Stored<'roles'>,
  { store, now }: Context,
  { attributes: sent }: Wanted,
): void {
  if (sent._add_missing_base_permissions !== true) return;
  const { tables } = store;
  const subjectsOf = (role: string) =>
    tables
      .of('permissions')
      .withKey(linkKey('role', role))
      .map(({ one }) => one.attributes.subject);
  const ofOrganization = tables.of('roles').withKey(linkKey('organization', owner));
  const admin = ofOrganization.find(({ one }) => one.attributes.kind === 'admin')?.one.id ?? '';
  const known = new Set(subjectsOf(id));
  for (const subject of subjectsOf(admin).filter((one) => !known.has(one))) {
    const permission = store.newId();
    tables.add('permissions', {
      id: permission,
      owner,
      attributes: {
        can_create: false,
        can_read: true,
        can_update: false,
        can_destroy: false,
        subject,
        restrictions: {},
        ...commonAttributes(undefined, now),
      },
      one: { organization: owner, role: id },
    });
  }
}

export function roleBehaviours(store: Store): Behaviours<Operations, View> {
  return {
    listRoles: list('roles'),
    createRole: create(store, {
      ...rules,
      mayWrite: (owner, view) => view.isAdmin(owner) && (owner === undefined || isEnterprise(view, owner)),
    }),
    retrieveRole: retrieve('roles'),
    updateRole: update(store, rules),
    retrieveRoleOrganization: related('roles', 'organization'),
    listRolePermissions: relatedPage('roles', 'permissions'),
    listRoleMemberships: relatedPage('roles', 'memberships'),
    listRoleApiCredentials: relatedPage('roles', 'api_credentials'),
    listRoleVersions: relatedPage('roles', 'versions'),
    getRoleOrganizationRelationship: linkage('roles', 'organization'),
    getRolePermissionsRelationship: linkage('roles', 'permissions'),
    getRoleMembershipsRelationship: linkage('roles', 'memberships'),
    getRoleApiCredentialsRelationship: linkage('roles', 'api_credentials'),
    getRoleVersionsRelationship: linkage('roles', 'versions'),
  };
}
