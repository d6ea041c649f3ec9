import type { operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Call } from '../../../mock/core/call.js';
import { answerOne, answerPage, relationshipsOf } from './documents.js';
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
  const relationship = relationshipsOf('organizations', store, find);

  return {
    listOrganizations: (call, view) => answerPage(call, view, 'organizations', () => view.all('organizations')),

    retrieveOrganization: (call, view) => answerOne(call, view, 'organizations', () => call.path.organizationId),

    listOrganizationApiCredentials: (call, view) =>
      answerPage(call, view, 'api_credentials', () => api_credentials(store.state, find(view, call))),

    listOrganizationRoles: (call, view) => answerPage(call, view, 'roles', () => roles(store.state, find(view, call))),

    getOrganizationMembershipsRelationship: relationship('memberships', memberships),
    getOrganizationRolesRelationship: relationship('roles', roles),
    getOrganizationPermissionsRelationship: relationship('permissions', permissions),
    getOrganizationApiCredentialsRelationship: relationship('api_credentials', api_credentials),
  };
}
