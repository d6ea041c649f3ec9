import type { operations } from '../../generated/commercelayer/types.js';
import type { Creation } from '../../src/gate/cases/scenario.js';

/** What operations make, and how it is removed. Roles, permissions and organizations stay: nothing deletes one. */
export const creations: readonly Creation<operations>[] = [
  {
    name: 'organization',
    madeBy: [{ operationId: 'createOrganization', ids: ({ data }) => ({ organizationId: data.id }) }],
  },
  {
    name: 'role',
    madeBy: [{ operationId: 'createRole', ids: ({ data }) => ({ roleId: data.id }) }],
  },
  {
    name: 'permission',
    madeBy: [{ operationId: 'createPermission', ids: ({ data }) => ({ permissionId: data.id }) }],
  },
  {
    name: 'API credential',
    madeBy: [{ operationId: 'createApiCredential', ids: ({ data }) => ({ apiCredentialId: data.id }) }],
    removedBy: [{ operationId: 'deleteApiCredential', ids: ({ path }) => ({ ...path }) }],
    remove: ({ apiCredentialId = '' }) => [
      { operationId: 'deleteApiCredential', request: { path: { apiCredentialId } } },
    ],
  },
  {
    name: 'membership profile',
    madeBy: [{ operationId: 'createMembershipProfile', ids: ({ data }) => ({ membershipProfileId: data.id }) }],
    removedBy: [{ operationId: 'deleteMembershipProfile', ids: ({ path }) => ({ ...path }) }],
    remove: ({ membershipProfileId = '' }) => [
      { operationId: 'deleteMembershipProfile', request: { path: { membershipProfileId } } },
    ],
  },
  {
    name: 'membership',
    madeBy: [{ operationId: 'createMembership', ids: ({ data }) => ({ membershipId: data.id }) }],
    removedBy: [{ operationId: 'deleteMembership', ids: ({ path }) => ({ ...path }) }],
    remove: ({ membershipId = '' }) => [{ operationId: 'deleteMembership', request: { path: { membershipId } } }],
  },
  {
    name: 'application membership',
    madeBy: [{ operationId: 'createApplicationMembership', ids: ({ data }) => ({ applicationMembershipId: data.id }) }],
    removedBy: [{ operationId: 'deleteApplicationMembership', ids: ({ path }) => ({ ...path }) }],
    remove: ({ applicationMembershipId = '' }) => [
      { operationId: 'deleteApplicationMembership', request: { path: { applicationMembershipId } } },
    ],
  },
  {
    name: 'identity provider',
    madeBy: [{ operationId: 'createIdentityProvider', ids: ({ data }) => ({ identityProviderId: data.id }) }],
    removedBy: [{ operationId: 'deleteIdentityProvider', ids: ({ path }) => ({ ...path }) }],
    remove: ({ identityProviderId = '' }) => [
      { operationId: 'deleteIdentityProvider', request: { path: { identityProviderId } } },
    ],
  },
];
