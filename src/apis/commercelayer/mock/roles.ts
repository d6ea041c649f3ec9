import type { operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Call } from '../../../mock/core/call.js';
import { linkage, page, queryOf, single } from './documents.js';
import { notFound } from './errors.js';
import { linkages } from './linkages.js';
import type { StoredRole } from './state.js';
import type { Store } from './store.js';
import type { View } from './user-view.js';

type Operations = Pick<
  operations,
  | 'listRoles'
  | 'retrieveRole'
  | 'retrieveRoleOrganization'
  | 'listRoleApiCredentials'
  | 'getRoleOrganizationRelationship'
  | 'getRolePermissionsRelationship'
  | 'getRoleMembershipsRelationship'
  | 'getRoleApiCredentialsRelationship'
  | 'getRoleVersionsRelationship'
>;

export function roleBehaviours(store: Store): Behaviours<Operations, View> {
  const { organization, permissions, memberships, api_credentials, versions } = linkages.roles;
  const find = (view: View, { path }: Pick<Call<{ roleId: string }>, 'path'>): StoredRole => {
    const found = view.role(path.roleId);
    if (found === undefined) throw notFound();
    return found;
  };

  return {
    listRoles(call, view) {
      const query = queryOf(call, 'roles', true);
      return { status: 200, body: page('roles', view.all('roles'), query, view, call) };
    },

    retrieveRole(call, view) {
      const query = queryOf(call, 'roles');
      return { status: 200, body: single('roles', call.path.roleId, query, view) };
    },

    retrieveRoleOrganization(call, view) {
      const query = queryOf(call, 'organizations');
      return { status: 200, body: single('organizations', find(view, call).organization, query, view) };
    },

    listRoleApiCredentials(call, view) {
      const query = queryOf(call, 'api_credentials', true);
      const all = api_credentials(store.state, find(view, call).id);
      return { status: 200, body: page('api_credentials', all, query, view, call) };
    },

    getRoleOrganizationRelationship(call, view) {
      const { id } = find(view, call);
      return { status: 200, body: linkage(call.origin, 'roles', id, 'organization', organization(store.state, id)) };
    },

    getRolePermissionsRelationship(call, view) {
      const { id } = find(view, call);
      return { status: 200, body: linkage(call.origin, 'roles', id, 'permissions', permissions(store.state, id)) };
    },

    getRoleMembershipsRelationship(call, view) {
      const { id } = find(view, call);
      return { status: 200, body: linkage(call.origin, 'roles', id, 'memberships', memberships(store.state, id)) };
    },

    getRoleApiCredentialsRelationship(call, view) {
      const { id } = find(view, call);
      const data = api_credentials(store.state, id);
      return { status: 200, body: linkage(call.origin, 'roles', id, 'api_credentials', data) };
    },

    getRoleVersionsRelationship(call, view) {
      const { id } = find(view, call);
      return { status: 200, body: linkage(call.origin, 'roles', id, 'versions', versions()) };
    },
  };
}
