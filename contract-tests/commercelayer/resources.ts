import type { operations } from '../../generated/commercelayer/types.js';
import type { Pass, Reference, Resources } from '../../src/gate/cases/resources.js';

interface Fixtures {
  readonly organization: string;
  readonly adminRole: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A token opens the API until it is revoked. */
const token: Pass<operations, Fixtures> = {
  name: 'token',
  usedBy: 'retrieveOrganization',
  async issue({ call, fixtures }) {
    const client = { client_id: fixtures.clientId, client_secret: fixtures.clientSecret };
    const body = { grant_type: 'client_credentials', ...client } as const;
    const { access_token } = await call('createToken', { body });
    return {
      use: { request: { path: { organizationId: fixtures.organization } }, token: access_token },
      forged: { token: `${access_token.slice(0, -6)}forged` },
      ends: { revoked: { operationId: 'revokeToken', request: { body: { ...client, token: access_token } } } },
    };
  },
};

/** A credential gets tokens until it is deleted. */
const credential: Pass<operations, Fixtures> = {
  name: 'credential',
  usedBy: 'createToken',
  async issue({ call, fixtures, unique }) {
    const { data } = await call('createApiCredential', {
      body: {
        data: {
          type: 'api_credentials',
          attributes: { name: unique('keyspec'), kind: 'integration' },
          relationships: {
            organization: { data: { type: 'organizations', id: fixtures.organization } },
            role: { data: { type: 'roles', id: fixtures.adminRole } },
          },
        },
      },
    });
    const path = { apiCredentialId: data.id };
    const { client_id, client_secret } = data.attributes;
    const body = { grant_type: 'client_credentials', client_id, client_secret };
    return {
      use: { request: { body } },
      forged: { body: { ...body, client_secret: `${client_secret}x` } },
      ends: { deleted: { operationId: 'deleteApiCredential', request: { path } } },
    };
  },
};

const named = (name: string) => ({ query: { 'filter[q]': { name_eq: name } } });
const linked = { include: ['organization', 'role'] };

/** The API credentials of an organization, and what becomes of them. */
export const resources: Resources<operations, Fixtures> = {
  kinds: [
    {
      identifier: 'apiCredentialId',
      name: { sent: '/data/attributes/name', shown: '/attributes/name' },
      createdBy: {
        createApiCredential: ({ data }, { body }) => {
          const { organization, role } = body.data.relationships;
          return {
            apiCredentialId: data.id,
            organizationId: organization.data.id,
            ...(role?.data && { roleId: role.data.id }),
          };
        },
      },
      movedTo: {
        updateApiCredentialRoleRelationship: ({ body: { data } }): Reference =>
          data === null ? {} : { roleId: data.id },
      },
      // What a sales channel gets that is not told otherwise.
      becomes: {
        createApiCredential: { mode: 'test', custom: /^false$/, confidential: /^false$/, expires_in: /^14400$/ },
      },
      removedBy: ['deleteApiCredential'],
      shownBy: {
        retrieveApiCredential: { one: '/data', with: { query: linked } },
        listApiCredentials: {
          list: '/data',
          id: '/id',
          only: (_, name) => ({ query: { ...named(name).query, ...linked } }),
        },
        listOrganizationApiCredentials: { list: '/data', id: '/id', only: (_, name) => named(name) },
        listRoleApiCredentials: { list: '/data', id: '/id', only: (_, name) => named(name) },
        getOrganizationApiCredentialsRelationship: { list: '/data', id: '/id' },
        getRoleApiCredentialsRelationship: { list: '/data', id: '/id' },
      },
      bodyOf: { updateApiCredentialRoleRelationship: '/relationships/role' },
      updateTime: {
        member: 'updated_at',
        resolution: 1,
        movedBy: ['updateApiCredential', 'updateApiCredentialRoleRelationship'],
      },
      computed: ['updated_at', 'links', 'meta', 'relationships'],
    },
  ],
  once: ['deleteApiCredential'],
  passes: [token, credential],
  secrets: { createApiCredential: { at: '/data/attributes/client_secret', shownOnce: false } },
};
