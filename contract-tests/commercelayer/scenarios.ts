import type { operations } from '../../generated/commercelayer/types.js';
import { defineContract } from '../../src/gate/cases/define-contract.js';
import { creations } from './creations.js';
import { facts } from './facts.js';
import { listsOf } from './lists.js';
import { resources } from './resources.js';
import {
  adminRole,
  anyCredential,
  badInclude,
  explained,
  fixtures,
  integration,
  organization,
  organizationOf,
  own,
  ownToken,
  refusals,
  role,
  salesChannel,
  unknown,
  unknownId,
  unsupported,
} from './scenario-parts.js';
import { accountScenarios } from './scenarios-of-account.js';
import { memberScenarios } from './scenarios-of-members.js';
import { roleScenarios } from './scenarios-of-roles.js';

const create = () => ({ body: { data: salesChannel('never created') } });
const update = () => ({
  ...anyCredential(),
  body: { data: { type: 'api_credentials', id: unknownId, attributes: { name: 'never changed' } } },
});
const setRole = () => ({ ...anyCredential(), body: role(fixtures.readOnlyRole) });
const tokenRequest = () => ({
  body: { grant_type: 'client_credentials', client_id: fixtures.clientId, client_secret: 'wrong' },
});
const revocation = () => ({ body: { client_id: fixtures.clientId, client_secret: 'wrong', token: 'none' } });

/** How to bring about every answer that Commerce Layer's description documents. */
export const contract = defineContract<operations>()({
  authorize: (token) => ({ authorization: `Bearer ${token}` }),
  fixtures: explained,
  facts,
  fixtureChecks: {
    organization: {
      askedBy: [
        { operationId: 'retrieveOrganization', request: ({ organization: id }) => ({ path: { organizationId: id } }) },
        { operationId: 'listOrganizationRoles', request: ({ organization: id }) => ({ path: { organizationId: id } }) },
      ],
    },
    adminRole: {
      askedBy: [
        { operationId: 'retrieveRole', request: ({ adminRole: roleId }) => ({ path: { roleId } }) },
        { operationId: 'retrieveRoleOrganization', request: ({ adminRole: roleId }) => ({ path: { roleId } }) },
      ],
    },
    readOnlyRole: {
      askedBy: [
        { operationId: 'retrieveRole', request: ({ readOnlyRole: roleId }) => ({ path: { roleId } }) },
        { operationId: 'retrieveRoleOrganization', request: ({ readOnlyRole: roleId }) => ({ path: { roleId } }) },
      ],
    },
  },
  chooseFixtures: async (call) => {
    const { data: organizations } = await call('listOrganizations', {});
    for (const { id } of organizations) {
      const { data: roles } = await call('listOrganizationRoles', { path: { organizationId: id } });
      const ofKind = (kind: string) => roles.find(({ attributes }) => attributes.kind === kind)?.id;
      const [adminRole, readOnlyRole] = [ofKind('admin'), ofKind('read_only')];
      if (adminRole !== undefined && readOnlyRole !== undefined) return { organization: id, adminRole, readOnlyRole };
    }
    return {};
  },
  rateLimit: { name: 'x-ratelimit-interval', holds: 'seconds' },
  scenarios: {
    listApiCredentials: {
      ...refusals(() => ({})),
      200: {
        request: async (context) => {
          const name = context.unique('keyspec');
          await own(context, salesChannel, name);
          await own(context, integration, name);
          return {
            query: {
              include: ['organization', 'role'],
              sort: ['-created_at'],
              'page[size]': 2,
              'filter[q]': {
                organization_id_eq: fixtures.organization,
                kind_in: 'sales_channel,integration',
                name_eq: name,
              },
            },
          };
        },
        expect: () => ({
          data: [
            { attributes: { name: /^keyspec /, kind: 'integration' } },
            { attributes: { name: /^keyspec /, kind: 'sales_channel' } },
          ],
          included: new Set([{ type: 'organizations' }, { type: 'roles' }]),
        }),
      },
      400: { request: () => ({ query: { 'page[size]': 26 } }) },
    },

    createApiCredential: {
      ...refusals(create),
      201: {
        request: (context) => ({ body: { data: salesChannel(context.unique('keyspec')) } }),
        expect: (_, { body }) => {
          const { name, kind } = body.data.attributes;
          return { data: { attributes: { name, kind } } };
        },
      },
      400: { request: () => ({ body: { data: { ...salesChannel('never created'), id: 'kQmWzTnBve' } } }) },
      415: unsupported(create),
      422: {
        request: () => {
          const { attributes, ...rest } = integration('never created');
          return { body: { data: { ...rest, attributes: { ...attributes, kind: 'sales_channel' } } } };
        },
      },
    },

    retrieveApiCredential: {
      ...refusals(anyCredential),
      200: {
        request: async (context) => ({
          path: await own(context, integration),
          query: { include: ['organization', 'role.organization'] },
        }),
        expect: (_, { path }) => ({
          data: { id: path.apiCredentialId },
          included: new Set([{ type: 'organizations' }, { type: 'roles' }]),
        }),
      },
      400: badInclude(anyCredential),
      404: unknown.apiCredential,
    },

    updateApiCredential: {
      ...refusals(update),
      200: {
        request: async (context) => {
          const path = await own(context, integration);
          const attributes = { name: context.unique('keyspec'), redirect_uri: null };
          return {
            path,
            body: { data: { type: 'api_credentials', id: path.apiCredentialId, attributes, relationships: {} } },
          };
        },
        expect: (_, { body: { data } }) => ({
          data: { id: data.id, attributes: { name: data.attributes?.name, redirect_uri: null } },
        }),
      },
      400: {
        request: async (context) => {
          const path = await own(context);
          const data = { type: 'api_credentials', id: path.apiCredentialId, attributes: { kind: 'webapp' } };
          return { path, body: { data } };
        },
      },
      404: { request: update },
      415: unsupported(update),
      422: {
        request: async (context) => {
          const path = await own(context);
          const data = { type: 'api_credentials', id: path.apiCredentialId, attributes: { expires_in: 7199 } };
          return { path, body: { data } };
        },
      },
    },

    deleteApiCredential: {
      ...refusals(anyCredential),
      204: { request: async (context) => ({ path: await own(context) }) },
      404: unknown.apiCredential,
    },

    retrieveApiCredentialOrganization: {
      ...refusals(anyCredential),
      200: {
        request: async (context) => ({ path: await own(context) }),
        expect: (_, __, fixtures) => organizationOf(fixtures),
      },
      400: badInclude(anyCredential),
      404: unknown.apiCredential,
    },

    retrieveApiCredentialRole: {
      ...refusals(anyCredential),
      200: {
        request: async (context) => ({ path: await own(context, integration) }),
        expect: (_, __, fixtures) => role(fixtures.adminRole),
      },
      400: badInclude(anyCredential),
      404: unknown.apiCredential,
    },

    getApiCredentialOrganizationRelationship: {
      ...refusals(anyCredential),
      200: {
        request: async (context) => ({ path: await own(context) }),
        expect: (_, __, fixtures) => organizationOf(fixtures),
      },
      404: unknown.apiCredential,
    },

    getApiCredentialRoleRelationship: {
      ...refusals(anyCredential),
      200: { request: async (context) => ({ path: await own(context) }), expect: () => ({ data: null }) },
      404: unknown.apiCredential,
    },

    updateApiCredentialRoleRelationship: {
      ...refusals(setRole),
      204: {
        request: async (context) => ({ path: await own(context, integration), body: role(fixtures.readOnlyRole) }),
      },
      400: { request: async (context) => ({ path: await own(context, integration), body: {} }) },
      404: { request: setRole },
      415: unsupported(setRole),
      422: { request: async (context) => ({ path: await own(context), body: role(fixtures.readOnlyRole) }) },
    },

    listOrganizations: {
      ...refusals(() => ({})),
      200: {
        request: () => ({ query: { include: ['roles'], sort: ['name'] } }),
        expect: () => ({ included: new Set([{ type: 'roles' }]) }),
      },
      400: { request: () => ({ query: { sort: 'region' } }) },
    },

    retrieveOrganization: {
      ...refusals(organization),
      200: {
        request: () => ({ ...organization(), query: { include: ['api_credentials.role'] } }),
        expect: (_, { path }) => ({ data: { id: path.organizationId } }),
      },
      400: badInclude(organization),
      404: unknown.organization,
    },

    listOrganizationApiCredentials: {
      ...refusals(organization),
      200: { request: organization },
      400: { request: () => ({ ...organization(), query: { 'page[number]': 0 } }) },
      404: unknown.organization,
    },

    listOrganizationRoles: {
      ...refusals(organization),
      200: {
        request: () => ({ ...organization(), query: { 'filter[q]': { kind_eq: 'admin' } } }),
        expect: ({ data }) => ({ data: data.map(() => ({ attributes: { kind: 'admin' } })) }),
      },
      400: { request: () => ({ ...organization(), query: { sort: 'name' } }) },
      404: unknown.organization,
    },

    getOrganizationMembershipsRelationship: {
      ...refusals(organization),
      200: { request: organization },
      404: unknown.organization,
    },

    getOrganizationRolesRelationship: {
      ...refusals(organization),
      200: { request: organization },
      404: unknown.organization,
    },

    getOrganizationPermissionsRelationship: {
      ...refusals(organization),
      200: { request: organization },
      404: unknown.organization,
    },

    getOrganizationApiCredentialsRelationship: {
      ...refusals(organization),
      200: { request: organization },
      404: unknown.organization,
    },

    listRoles: {
      ...refusals(() => ({})),
      200: {
        request: () => ({ query: { include: ['organization'] } }),
        expect: () => ({ included: new Set([{ type: 'organizations' }]) }),
      },
      400: { request: () => ({ query: { 'filter[name]': 'Admin' } }) },
    },

    retrieveRole: {
      ...refusals(adminRole),
      200: { request: adminRole, expect: (_, { path }) => ({ data: { id: path.roleId } }) },
      400: badInclude(adminRole),
      404: unknown.role,
    },

    retrieveRoleOrganization: {
      ...refusals(adminRole),
      200: { request: adminRole, expect: (_, __, fixtures) => organizationOf(fixtures) },
      400: badInclude(adminRole),
      404: unknown.role,
    },

    listRoleApiCredentials: {
      ...refusals(adminRole),
      200: {
        request: async (context) => {
          await own(context, integration);
          return adminRole();
        },
      },
      400: { request: () => ({ ...adminRole(), query: { 'page[offset]': 10 } }) },
      404: unknown.role,
    },

    getRoleOrganizationRelationship: {
      ...refusals(adminRole),
      200: { request: adminRole, expect: (_, __, fixtures) => organizationOf(fixtures) },
      404: unknown.role,
    },
    getRolePermissionsRelationship: { ...refusals(adminRole), 200: { request: adminRole }, 404: unknown.role },
    getRoleMembershipsRelationship: { ...refusals(adminRole), 200: { request: adminRole }, 404: unknown.role },
    getRoleApiCredentialsRelationship: { ...refusals(adminRole), 200: { request: adminRole }, 404: unknown.role },
    getRoleVersionsRelationship: { ...refusals(adminRole), 200: { request: adminRole }, 404: unknown.role },

    ...accountScenarios,
    ...memberScenarios,
    ...roleScenarios,

    createToken: {
      200: {
        as: 'nobody',
        request: () => ({
          body: {
            grant_type: 'client_credentials',
            client_id: fixtures.clientId,
            client_secret: fixtures.clientSecret,
          },
        }),
      },
      400: { as: 'nobody', request: () => ({ body: { ...tokenRequest().body, grant_type: 'telepathy' } }) },
      401: { as: 'nobody', request: tokenRequest },
      429: { as: 'limited', request: tokenRequest },
    },

    getTokenKeys: {
      200: { as: 'nobody', request: () => ({}) },
      429: { as: 'limited', request: () => ({}) },
    },

    revokeToken: {
      200: { as: 'nobody', request: async (context) => ({ body: await ownToken(context) }) },
      403: { as: 'nobody', request: revocation },
      429: { as: 'limited', request: revocation },
    },
  },
  resources: { ...resources, strangers: { roleId: fixtures.readOnlyRole } },
  lists: listsOf(fixtures),
  creations,
  lifecycles: [
    {
      create: async (context) => ({ path: await own(context) }),
      read: { operationId: 'retrieveApiCredential', request: ({ path }) => ({ path: { ...path } }) },
      remove: { operationId: 'deleteApiCredential', request: ({ path }) => ({ path: { ...path } }) },
    },
  ],
  knownDeviations: [
    {
      check: 'invalid-input',
      subject: / begins as a number$/,
      reason: 'A number is read up to the first character that is no digit.',
    },
    ...(['createOrganization', 'updateUser'] as const).map((operationId) => ({
      operationId,
      check: 'authentication' as const,
      subject: /^reader$/,
      reason: 'Every user may create an organization, and change itself.',
    })),
    {
      operationId: 'transferOrganizationOwnership',
      check: 'valid-input',
      subject: /^body example /,
      reason: 'Who gives an organization to another user cannot take it back.',
    },
    {
      operationId: 'createToken',
      check: 'invalid-input',
      subject: /^body\/scope (pattern|type)$/,
      reason: 'Commerce Layer reads a blank scope as no scope.',
    },
    {
      operationId: 'revokeToken',
      check: 'invalid-input',
      subject: /^body\/token /,
      reason: 'Revoking an invalid token succeeds (RFC 7009, section 2.2).',
    },
  ],
});
