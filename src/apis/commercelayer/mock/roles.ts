import type { operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Call } from '../../../mock/core/call.js';
import { answerOne, answerPage, relationshipsOf } from './documents.js';
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

type OfOne = Pick<Call<{ roleId: string }>, 'path'>;

export function roleBehaviours(store: Store): Behaviours<Operations, View> {
  const { organization, permissions, memberships, api_credentials, versions } = linkages.roles;
  const find = (view: View, { path }: OfOne): StoredRole => {
    const found = view.role(path.roleId);
    if (found === undefined) throw notFound();
    return found;
  };
  const relationship = relationshipsOf('roles', store, (view, call: OfOne) => find(view, call).id);

  return {
    listRoles: (call, view) => answerPage(call, view, 'roles', () => view.all('roles')),

    retrieveRole: (call, view) => answerOne(call, view, 'roles', () => call.path.roleId),

    retrieveRoleOrganization: (call, view) =>
      answerOne(call, view, 'organizations', () => find(view, call).organization),

    listRoleApiCredentials: (call, view) =>
      answerPage(call, view, 'api_credentials', () => api_credentials(store.state, find(view, call).id)),

    getRoleOrganizationRelationship: relationship('organization', organization),
    getRolePermissionsRelationship: relationship('permissions', permissions),
    getRoleMembershipsRelationship: relationship('memberships', memberships),
    getRoleApiCredentialsRelationship: relationship('api_credentials', api_credentials),
    getRoleVersionsRelationship: relationship('versions', versions),
  };
}
