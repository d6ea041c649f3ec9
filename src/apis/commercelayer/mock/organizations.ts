import type { operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Call } from '../../../mock/core/call.js';
import { linkage, page, queryOf, single } from './documents.js';
import { notFound } from './errors.js';
import { linkages } from './linkages.js';
import type { Store } from './store.js';
import type { View } from './user-view.js';

type Operations = Pick<
  operations,
  | 'listOrganizations'
  | 'retrieveOrganization'
  | 'listOrganizationApiCredentials'
  | 'listOrganizationRoles'
  | 'getOrganizationMembershipsRelationship'
  | 'getOrganizationRolesRelationship'
  | 'getOrganizationPermissionsRelationship'
  | 'getOrganizationApiCredentialsRelationship'
>;

export function organizationBehaviours(store: Store): Behaviours<Operations, View> {
  const { memberships, roles, permissions, api_credentials } = linkages.organizations;
  const find = (view: View, { path }: Pick<Call<{ organizationId: string }>, 'path'>): string => {
    if (view.organization(path.organizationId) === undefined) throw notFound();
    return path.organizationId;
  };

  return {
    listOrganizations(call, view) {
      const query = queryOf(call, 'organizations', true);
      return { status: 200, body: page('organizations', view.all('organizations'), query, view, call) };
    },

    retrieveOrganization(call, view) {
      const query = queryOf(call, 'organizations');
      return { status: 200, body: single('organizations', call.path.organizationId, query, view) };
    },

    listOrganizationApiCredentials(call, view) {
      const query = queryOf(call, 'api_credentials', true);
      const all = api_credentials(store.state, find(view, call));
      return { status: 200, body: page('api_credentials', all, query, view, call) };
    },

    listOrganizationRoles(call, view) {
      const query = queryOf(call, 'roles', true);
      return { status: 200, body: page('roles', roles(store.state, find(view, call)), query, view, call) };
    },

    getOrganizationMembershipsRelationship(call, view) {
      const id = find(view, call);
      const data = memberships(store.state, id);
      return { status: 200, body: linkage(call.origin, 'organizations', id, 'memberships', data) };
    },

    getOrganizationRolesRelationship(call, view) {
      const id = find(view, call);
      return { status: 200, body: linkage(call.origin, 'organizations', id, 'roles', roles(store.state, id)) };
    },

    getOrganizationPermissionsRelationship(call, view) {
      const id = find(view, call);
      const data = permissions(store.state, id);
      return { status: 200, body: linkage(call.origin, 'organizations', id, 'permissions', data) };
    },

    getOrganizationApiCredentialsRelationship(call, view) {
      const id = find(view, call);
      const data = api_credentials(store.state, id);
      return { status: 200, body: linkage(call.origin, 'organizations', id, 'api_credentials', data) };
    },
  };
}
