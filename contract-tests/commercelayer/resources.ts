import type { operations } from '../../generated/commercelayer/types.js';
import type { Pass, Reference, Resources } from '../../src/gate/cases/resources.js';
import type { ScenarioContext } from '../../src/gate/cases/scenario.js';
import { isObject } from '../../src/is-object.js';

interface Fixtures {
  readonly organization: string;
  readonly adminRole: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

type Context = ScenarioContext<operations, Fixtures>;

/** How long its tokens live: no default. */
const lifetime = 9000;

/** What a new client asks for tokens with. */
async function ownClient({ call, fixtures, unique }: Context) {
  const { data } = await call('createApiCredential', {
    body: {
      data: {
        type: 'api_credentials',
        attributes: { name: unique('keyspec'), kind: 'integration', expires_in: lifetime },
        relationships: {
          organization: { data: { type: 'organizations', id: fixtures.organization } },
          role: { data: { type: 'roles', id: fixtures.adminRole } },
        },
      },
    },
  });
  const { client_id, client_secret } = data.attributes;
  return { path: { apiCredentialId: data.id }, client: { client_id, client_secret } };
}

const grant = { grant_type: 'client_credentials' } as const;

/** A token opens the API until it is revoked. */
const token: Pass<operations, Fixtures> = {
  name: 'token',
  usedBy: 'retrieveOrganization',
  async issue(context) {
    const { call, fixtures } = context;
    const client = { client_id: fixtures.clientId, client_secret: fixtures.clientSecret };
    const { access_token } = await call('createToken', { body: { ...grant, ...client } });
    return {
      use: { request: { path: { organizationId: fixtures.organization } }, token: access_token },
      forged: { token: `${access_token.slice(0, -6)}forged` },
      ends: { revoked: { operationId: 'revokeToken', request: { body: { ...client, token: access_token } } } },
      withstands: {
        'that of another client was revoked': async () => {
          const { client: other } = await ownClient(context);
          const { access_token: ofOther } = await call('createToken', { body: { ...grant, ...other } });
          return { operationId: 'revokeToken', request: { body: { ...other, token: ofOther } } };
        },
      },
    };
  },
};

/** A token that is still good is handed out again, with less time left. */
const livesFor = (seconds: number, answer: unknown) =>
  isObject(answer) && Math.abs(seconds - Number(answer.expires_in)) < 600;

/** A credential gets tokens until it is deleted. */
const credential: Pass<operations, Fixtures> = {
  name: 'credential',
  usedBy: 'createToken',
  async issue(context) {
    const { path, client } = await ownClient(context);
    const body = { ...grant, ...client };
    return {
      use: { request: { body } },
      tells: (status, answer) => status === 200 && livesFor(lifetime, answer),
      forged: { body: { ...body, client_secret: `${client.client_secret}x` } },
      ends: { deleted: { operationId: 'deleteApiCredential', request: { path } } },
    };
  },
};

/** The same by HTTP Basic and a form. */
const basic: Pass<operations, Fixtures> = {
  name: 'credential in a header',
  usedBy: 'createToken',
  async issue(context) {
    const { path, client } = await ownClient(context);
    const by = ({ client_id, client_secret }: typeof client) => ({
      header: { Authorization: `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}` },
      body: grant,
      contentType: 'application/x-www-form-urlencoded',
    });
    return {
      use: { request: by(client) },
      forged: by({ ...client, client_secret: `${client.client_secret}x` }),
      ends: { deleted: { operationId: 'deleteApiCredential', request: { path } } },
    };
  },
};

const filtered = (predicates: Readonly<Record<string, string | undefined>>) => ({
  query: { 'filter[q]': predicates, 'page[size]': 25 },
});
const named = (name: string) => filtered({ name_eq: name });

const listed = { list: '/data', id: '/id' } as const;
const listedByName = { ...listed, only: (_: Reference, name: string) => named(name) };
const listedByEmail = { ...listed, only: (_: Reference, name: string) => filtered({ user_email_eq: name }) };
const listedByApp = {
  ...listed,
  only: ({ apiCredentialId }: Reference) => filtered({ api_credential_id_eq: apiCredentialId }),
};
const listedByRole = {
  ...listed,
  only: ({ roleId }: Reference) => (roleId === undefined ? undefined : filtered({ role_id_eq: roleId })),
};

const linking = (...include: string[]) => ({ query: { include } });
const includingLinked = (...include: string[]) => ({ one: '/data', with: linking(...include) });

/** What the server changes by itself, and what is shown only when it is asked for. */
const computed = ['updated_at', 'links', 'meta', 'relationships'];

type Linked = { readonly data: { readonly id: string } | null } | undefined;
const idOf = (name: string, relationship: Linked): Reference =>
  relationship?.data ? { [name]: relationship.data.id } : {};

/** Whether the apps may be used for tests follows from the scope. */
const testEnabled = ({
  body,
}: {
  readonly body: { readonly data: { readonly attributes?: { readonly access_scope?: string | null } } };
}) => {
  const { access_scope } = body.data.attributes ?? {};
  return access_scope ? { test_enabled: access_scope !== 'live_access' } : {};
};

async function ownRole({ call, fixtures, unique }: Context) {
  const organization = { data: { type: 'organizations' as const, id: fixtures.organization } };
  return call('createRole', {
    body: { data: { type: 'roles', attributes: { name: unique('keyspec') }, relationships: { organization } } },
  });
}

async function ownPermission(context: Context) {
  const role = await ownRole(context);
  const attributes = { subject: 'orders', can_create: false, can_read: true, can_update: false, can_destroy: false };
  const relationships = { role: { data: { type: 'roles' as const, id: role.data.id } } };
  return context.call('createPermission', { body: { data: { type: 'permissions', attributes, relationships } } });
}

/** What anything may be given by whoever integrates with it. */
const notes = { reference: 'keyspec', reference_origin: 'gate', metadata: { list: 'b' } };

const brand = (name: string) => ({
  name,
  support_phone: '+1 30 10 20 30 40',
  support_email: 'support@example.com',
  logo_url: 'https://example.com/logo.png',
  favicon_url: 'https://example.com/favicon.ico',
  primary_color: '#C8984E',
  contrast_color: '#FFFFFF',
  gtm_id: 'GTM-KEYSPEC',
  gtm_id_test: 'GTM-KEYTEST',
  ...notes,
});

const newestFirst = { query: { sort: ['-created_at'] } };
const ofNewOrganization = (_: unknown, { data }: { readonly data: { readonly id: string } }) => ({
  path: { organizationId: data.id },
});

/** Things with these attributes are there, among others. */
const withData = (...attributes: object[]) => ({ data: new Set(attributes.map((one) => ({ attributes: one }))) });

/** Whether a request gives what integrates with it a note: those here always change something. */
const isNoted = ({ attributes = {} }: { readonly attributes?: { readonly reference_origin?: string | null } }) =>
  attributes.reference_origin === notes.reference_origin;

/** A change is recorded with the value that is new. */
const recordOf = (type: string, id: string) =>
  withData({
    event: 'update',
    resource_type: type,
    resource_id: id,
    changes: { reference_origin: [null, notes.reference_origin] },
  });

/** What is made, and what becomes of it. */
export const resources: Resources<operations, Fixtures> = {
  kinds: [
    {
      identifier: 'organizationId',
      name: { sent: '/data/attributes/name', shown: '/attributes/name' },
      createdBy: { createOrganization: ({ data }) => ({ organizationId: data.id }) },
      shownBy: { retrieveOrganization: { one: '/data' }, listOrganizations: listedByName },
      updateTime: { member: 'updated_at', resolution: 1, movedBy: ['updateOrganization'] },
      // It counts what belongs to it.
      computed: [...computed, 'totals'],
    },
    {
      identifier: 'roleId',
      name: { sent: '/data/attributes/name', shown: '/attributes/name' },
      createdBy: {
        createRole: ({ data }, { body: { data: sent } }) => ({
          roleId: data.id,
          organizationId: sent.relationships.organization.data.id,
        }),
      },
      shownBy: {
        retrieveRole: includingLinked('organization'),
        listRoles: listedByName,
        listOrganizationRoles: listedByName,
        getOrganizationRolesRelationship: listed,
      },
      updateTime: { member: 'updated_at', resolution: 1, movedBy: ['updateRole'] },
      computed,
    },
    {
      identifier: 'permissionId',
      createdBy: {
        createPermission: ({ data }, { body: { data: sent } }) => ({
          permissionId: data.id,
          roleId: sent.relationships.role.data.id,
        }),
      },
      shownBy: {
        retrievePermission: includingLinked('organization', 'role'),
        listPermissions: listedByRole,
        listRolePermissions: listed,
        getRolePermissionsRelationship: listed,
      },
      updateTime: { member: 'updated_at', resolution: 1, movedBy: ['updatePermission'] },
      computed,
    },
    {
      identifier: 'membershipProfileId',
      name: { sent: '/data/attributes/name', shown: '/attributes/name' },
      createdBy: { createMembershipProfile: ({ data }) => ({ membershipProfileId: data.id }) },
      removedBy: ['deleteMembershipProfile'],
      shownBy: {
        retrieveMembershipProfile: includingLinked('organization', 'application_memberships'),
        listMembershipProfiles: listedByName,
      },
      asked: { createMembershipProfile: testEnabled, updateMembershipProfile: testEnabled },
      updateTime: { member: 'updated_at', resolution: 1, movedBy: ['updateMembershipProfile'] },
      computed: [...computed, 'test_enabled'],
    },
    {
      identifier: 'membershipId',
      name: { sent: '/data/attributes/user_email', shown: '/attributes/user_email' },
      createdBy: {
        createMembership: ({ data }, { body: { data: sent } }) => ({
          membershipId: data.id,
          organizationId: sent.relationships.organization.data.id,
          ...idOf('roleId', sent.relationships.role),
        }),
      },
      movedTo: {
        updateMembership: ({ body }) => idOf('roleId', body.data.relationships?.role),
      },
      removedBy: ['deleteMembership'],
      shownBy: {
        retrieveMembership: includingLinked('organization', 'role', 'membership_profile'),
        listMemberships: listedByEmail,
        listOrganizationMemberships: listedByEmail,
        listRoleMemberships: listedByEmail,
        getOrganizationMembershipsRelationship: listed,
        getRoleMembershipsRelationship: listed,
      },
      asked: { createMembership: testEnabled, updateMembership: testEnabled },
      updateTime: { member: 'updated_at', resolution: 1, movedBy: ['updateMembership'] },
      computed: [...computed, 'test_enabled'],
    },
    {
      identifier: 'apiCredentialId',
      name: { sent: '/data/attributes/name', shown: '/attributes/name' },
      createdBy: {
        createApiCredential: ({ data }, { body }) => {
          const { organization, role } = body.data.relationships;
          return { apiCredentialId: data.id, organizationId: organization.data.id, ...idOf('roleId', role) };
        },
      },
      movedTo: {
        updateApiCredentialRoleRelationship: ({ body }) => idOf('roleId', body),
      },
      // What a sales channel gets that is not told otherwise.
      becomes: {
        createApiCredential: {
          ...{ mode: 'test', custom: /^false$/, confidential: /^false$/, expires_in: /^14400$/ },
          metadata: /^(?!null$)/,
        },
      },
      removedBy: ['deleteApiCredential'],
      shownBy: {
        retrieveApiCredential: includingLinked('organization', 'role'),
        listApiCredentials: {
          ...listed,
          only: (_, name) => ({ query: { ...named(name).query, include: ['organization', 'role'] } }),
        },
        listOrganizationApiCredentials: listedByName,
        listRoleApiCredentials: listedByName,
        retrieveRole: { list: '/included', id: '/id', only: () => linking('api_credentials') },
        getOrganizationApiCredentialsRelationship: listed,
        getRoleApiCredentialsRelationship: listed,
      },
      bodyOf: { updateApiCredentialRoleRelationship: '/relationships/role' },
      updateTime: {
        member: 'updated_at',
        resolution: 1,
        movedBy: ['updateApiCredential', 'updateApiCredentialRoleRelationship'],
      },
      computed,
    },
    {
      identifier: 'applicationMembershipId',
      createdBy: {
        createApplicationMembership: ({ data }, { body: { data: sent } }) => {
          const { api_credential, organization, role, membership, membership_profile } = sent.relationships;
          return {
            applicationMembershipId: data.id,
            apiCredentialId: api_credential.data.id,
            organizationId: organization.data.id,
            ...idOf('roleId', role),
            ...idOf('membershipId', membership),
            ...idOf('membershipProfileId', membership_profile),
          };
        },
      },
      removedBy: ['deleteApplicationMembership'],
      shownBy: {
        retrieveApplicationMembership: includingLinked('api_credential', 'organization', 'role', 'membership'),
        listApplicationMemberships: listedByApp,
        listMembershipApplicationMemberships: listedByApp,
        listMembershipProfileApplicationMemberships: listedByApp,
        getMembershipApplicationMembershipsRelationship: listed,
        getMembershipProfileApplicationMembershipsRelationship: listed,
      },
      updateTime: { member: 'updated_at', resolution: 1, movedBy: ['updateApplicationMembership'] },
      computed,
    },
    {
      identifier: 'identityProviderId',
      name: { sent: '/data/attributes/name', shown: '/attributes/name' },
      createdBy: { createIdentityProvider: ({ data }) => ({ identityProviderId: data.id }) },
      removedBy: ['deleteIdentityProvider'],
      shownBy: {
        retrieveIdentityProvider: includingLinked('user'),
        listIdentityProviders: listedByName,
      },
      updateTime: { member: 'updated_at', resolution: 1, movedBy: ['updateIdentityProvider'] },
      computed: [...computed, 'disabled_at'],
    },
  ],
  elsewhere: {
    // It begins with two roles, an owner, and a credential for each mode.
    createOrganization: [
      {
        about: 'its roles',
        asks: 'listOrganizationRoles',
        request: ofNewOrganization,
        shows: () => withData({ kind: 'admin' }, { kind: 'read_only' }),
      },
      {
        about: 'its owner',
        asks: 'listOrganizationMemberships',
        request: ofNewOrganization,
        shows: () => withData({ owner: true, status: 'active' }),
      },
      {
        about: 'its credentials',
        asks: 'listOrganizationApiCredentials',
        request: ofNewOrganization,
        shows: () => withData({ kind: 'resources', mode: 'test' }, { kind: 'resources', mode: 'live' }),
      },
    ],
    createRole: [
      {
        about: 'its record',
        asks: 'listRoleVersions',
        request: (_, { data }) => ({ path: { roleId: data.id }, ...newestFirst }),
        shows: (_, { data }) => withData({ event: 'create', resource_type: 'roles', resource_id: data.id }),
      },
    ],
    updateRole: [
      {
        about: 'its record',
        asks: 'listRoleVersions',
        request: ({ path, body }) => (isNoted(body.data) ? { path, ...newestFirst } : undefined),
        shows: ({ path }) => recordOf('roles', path.roleId),
      },
    ],
    updatePermission: [
      {
        about: 'its record',
        asks: 'listPermissionVersions',
        request: ({ path, body }) => (isNoted(body.data) ? { path, ...newestFirst } : undefined),
        shows: ({ path }) => recordOf('permissions', path.permissionId),
      },
    ],
    deleteMembership: [
      {
        about: 'its record',
        asks: 'listVersions',
        request: ({ path }) => filtered({ resource_id_eq: path.membershipId }),
        shows: ({ path }) =>
          withData({ event: 'destroy', resource_type: 'memberships', resource_id: path.membershipId }),
      },
    ],
  },
  // Each answer may have one of its own.
  volatile: ['trace_id'],
  once: [
    'createIdentityProvider',
    'createMembership',
    'deleteApiCredential',
    'deleteApplicationMembership',
    'deleteIdentityProvider',
    'deleteMembership',
    'deleteMembershipProfile',
  ],
  variants: {
    updateOrganization: {
      'one of its own': async ({ call, unique }) => {
        const attributes = { name: unique('keyspec') };
        const { data } = await call('createOrganization', { body: { data: { type: 'organizations', attributes } } });
        return {
          path: { organizationId: data.id },
          body: { data: { type: 'organizations', id: data.id, attributes: brand(unique('keyspec')) } },
        };
      },
    },
    updateRole: {
      'one of its own': async (context) => {
        const { data } = await ownRole(context);
        const attributes = { name: context.unique('keyspec'), ...notes };
        return { path: { roleId: data.id }, body: { data: { type: 'roles', id: data.id, attributes } } };
      },
    },
    updatePermission: {
      'one of its own': async (context) => {
        const { data } = await ownPermission(context);
        const attributes = { can_create: true, can_read: false, can_update: true, can_destroy: true, ...notes };
        return { path: { permissionId: data.id }, body: { data: { type: 'permissions', id: data.id, attributes } } };
      },
    },
    deleteApiCredential: { 'an integration': async (context) => ({ path: (await ownClient(context)).path }) },
    updateApiCredential: {
      everything: async (context) => {
        const { path } = await ownClient(context);
        return {
          path,
          body: {
            data: {
              type: 'api_credentials',
              id: path.apiCredentialId,
              attributes: {
                name: context.unique('keyspec'),
                redirect_uri: 'https://app.example.com/callback',
                expires_in: 7300,
                reference: context.unique('keyspec'),
                reference_origin: 'keyspec',
                metadata: { list: 'b' },
              },
            },
          },
        };
      },
      nothing: async (context) => {
        const { path } = await ownClient(context);
        return { path, body: { data: { type: 'api_credentials', id: path.apiCredentialId, attributes: {} } } };
      },
    },
  },
  passes: [token, credential, basic],
  secrets: { createApiCredential: { at: '/data/attributes/client_secret', shownOnce: false } },
};
