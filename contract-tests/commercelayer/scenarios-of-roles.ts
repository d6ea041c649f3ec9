import {
  adminRole,
  asLinkage,
  asList,
  asOne,
  asRelatedPage,
  type Context,
  fixtures,
  organization,
  organizationOf,
  refusals,
  role,
  type SomeScenarios,
  unknown,
  unknownId,
  unsupported,
} from './scenario-parts.js';

const nobody = { request: () => ({ path: { permissionId: unknownId } }) };

const newRole = (name: string) => ({
  type: 'roles' as const,
  attributes: { name },
  relationships: { organization: organizationOf(fixtures) },
});
const may = { can_create: false, can_read: true, can_update: false, can_destroy: false };
const newPermission = (id: string) => ({
  type: 'permissions' as const,
  attributes: { ...may, subject: 'orders' },
  relationships: { role: role(id) },
});

/** A role of the scenario's own. */
async function ownRole(context: Context) {
  const { data } = await context.call('createRole', { body: { data: newRole(context.unique('keyspec')) } });
  return { path: { roleId: data.id } };
}

/** A permission that is there before. */
async function somePermission(context: Context) {
  const { data } = await context.call('listPermissions', {
    query: { 'filter[q]': { organization_id_eq: context.fixtures.organization } },
  });
  return { path: { permissionId: data[0]?.id ?? unknownId } };
}

const addRole = () => ({ body: { data: newRole('never created') } });
const addPermission = () => ({ body: { data: newPermission(unknownId) } });
const addOrganization = () => ({ body: { data: { type: 'organizations', attributes: { name: 'never created' } } } });
const changeRole = () => ({
  ...unknown.role.request(),
  body: { data: { type: 'roles', id: unknownId, attributes: { name: 'never changed' } } },
});
const changePermission = () => ({
  ...nobody.request(),
  body: { data: { type: 'permissions', id: unknownId, attributes: { can_read: false } } },
});
const changeOrganization = () => ({
  ...unknown.organization.request(),
  body: { data: { type: 'organizations', id: unknownId, attributes: { name: 'never changed' } } },
});
const transferTo = (organizationId: string, new_owner_email: string) => ({
  path: { organizationId },
  body: { data: { type: 'organizations' as const, id: organizationId, attributes: { new_owner_email } } },
});
const transfer = () => transferTo(unknownId, 'nobody@example.com');

export const roleScenarios = {
  createOrganization: {
    ...refusals(addOrganization),
    201: {
      request: (context) => {
        const name = context.unique('keyspec');
        return {
          query: { include: ['roles', 'memberships'] },
          body: { data: { type: 'organizations', attributes: { name } } },
        };
      },
      expect: (_, { body }) => ({
        data: { attributes: { name: body.data.attributes.name } },
        included: new Set([{ type: 'roles' }, { type: 'memberships' }]),
      }),
    },
    400: { request: () => ({ body: { data: { type: 'organizations', id: unknownId, attributes: { name: 'no' } } } }) },
    415: unsupported(addOrganization),
    422: { request: () => ({ body: { data: { type: 'organizations', attributes: { name: '' } } } }) },
  },

  updateOrganization: {
    ...refusals(changeOrganization),
    200: {
      request: (context) => {
        const { organization: id } = context.fixtures;
        return { path: { organizationId: id }, body: { data: { type: 'organizations', id, attributes: {} } } };
      },
      expect: (_, { path }) => ({ data: { id: path.organizationId } }),
    },
    400: {
      request: () => ({
        ...organization(),
        body: { data: { type: 'organizations', id: fixtures.organization, attributes: { region: 'us-east-1' } } },
      }),
    },
    404: { request: changeOrganization },
    415: unsupported(changeOrganization),
    422: {
      request: () => ({
        ...organization(),
        body: { data: { type: 'organizations', id: fixtures.organization, attributes: { name: '' } } },
      }),
    },
  },

  transferOrganizationOwnership: {
    ...refusals(transfer),
    // To the owner itself, who cannot take it back from another.
    202: {
      request: async (context) => {
        const { data } = await context.call('retrieveUser', {});
        return transferTo(context.fixtures.organization, data.attributes.email);
      },
    },
    400: { request: () => ({ ...organization(), body: {} }) },
    404: { request: transfer },
    415: unsupported(transfer),
    422: { request: () => transferTo(fixtures.organization, 'nobody@example.com') },
  },

  listOrganizationMemberships: asRelatedPage(organization, unknown.organization),
  listOrganizationPermissions: asRelatedPage(organization, unknown.organization),

  createRole: {
    ...refusals(addRole),
    201: {
      request: (context) => ({ body: { data: newRole(context.unique('keyspec')) } }),
      expect: (_, { body }) => ({ data: { attributes: { name: body.data.attributes.name, kind: 'custom' } } }),
    },
    400: { request: () => ({ body: { data: { ...newRole('never created'), id: unknownId } } }) },
    415: unsupported(addRole),
    422: { request: () => ({ body: { data: { ...newRole('') } } }) },
  },

  updateRole: {
    ...refusals(changeRole),
    200: {
      request: () => ({ ...adminRole(), body: { data: { type: 'roles', id: fixtures.adminRole, attributes: {} } } }),
      expect: (_, { path }) => ({ data: { id: path.roleId } }),
    },
    400: {
      request: () => ({
        ...adminRole(),
        body: { data: { type: 'roles', id: fixtures.adminRole, attributes: { kind: 'x' } } },
      }),
    },
    404: { request: changeRole },
    415: unsupported(changeRole),
    422: {
      request: () => ({
        ...adminRole(),
        body: { data: { type: 'roles', id: fixtures.adminRole, attributes: { name: '' } } },
      }),
    },
  },

  listRolePermissions: asRelatedPage(adminRole, unknown.role),
  listRoleMemberships: asRelatedPage(adminRole, unknown.role),
  listRoleVersions: asRelatedPage(adminRole, unknown.role),

  listPermissions: asList,
  retrievePermission: asOne(somePermission, nobody),
  retrievePermissionOrganization: {
    ...asOne(somePermission, nobody),
    200: { request: somePermission, expect: (_, __, given) => organizationOf(given) },
  },
  retrievePermissionRole: asOne(somePermission, nobody),
  listPermissionVersions: asRelatedPage(somePermission, nobody),
  getPermissionOrganizationRelationship: asLinkage(somePermission, nobody),
  getPermissionRoleRelationship: asLinkage(somePermission, nobody),
  getPermissionVersionsRelationship: asLinkage(somePermission, nobody),

  createPermission: {
    ...refusals(addPermission),
    201: {
      request: async (context) => ({ body: { data: newPermission((await ownRole(context)).path.roleId) } }),
      expect: (_, { body }) => ({ data: { attributes: { ...may, subject: body.data.attributes.subject } } }),
    },
    400: { request: () => ({ body: {} }) },
    415: unsupported(addPermission),
    422: { request: addPermission },
  },

  updatePermission: {
    ...refusals(changePermission),
    200: {
      request: async (context) => {
        const { path } = await somePermission(context);
        return { path, body: { data: { type: 'permissions', id: path.permissionId, attributes: {} } } };
      },
      expect: (_, { path }) => ({ data: { id: path.permissionId } }),
    },
    400: {
      request: async (context) => {
        const { path } = await somePermission(context);
        return {
          path,
          body: { data: { type: 'permissions', id: path.permissionId, attributes: { subject: 'skus' } } },
        };
      },
    },
    404: { request: changePermission },
    415: unsupported(changePermission),
    422: {
      request: async (context) => {
        const { path } = await somePermission(context);
        return { path, body: { data: { type: 'permissions', id: path.permissionId, attributes: { can_read: null } } } };
      },
    },
  },
} satisfies SomeScenarios;
