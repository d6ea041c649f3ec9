import {
  asLinkage,
  asList,
  asOne,
  type Context,
  emailOf,
  fixtures,
  organizationOf,
  refusals,
  role,
  type SomeScenarios,
  unknownId,
  unsupported,
} from './scenario-parts.js';

const provider = (name: string) => ({
  type: 'identity_providers' as const,
  attributes: {
    name,
    client_id: 'client-id',
    client_secret: 'client-secret',
    issuer: 'https://login.example.com/',
    domains: 'login.example.com',
    token_url: 'https://login.example.com/token',
    authorize_url: 'https://login.example.com/authorize',
    jwks_url: 'https://login.example.com/keys',
  },
});

const nobody = {
  provider: { request: () => ({ path: { identityProviderId: unknownId } }) },
  version: { request: () => ({ path: { versionId: unknownId } }) },
};

/** An identity provider of the scenario's own. */
async function ownProvider(context: Context) {
  const { data } = await context.call('createIdentityProvider', {
    body: { data: provider(context.unique('keyspec')) },
  });
  return { path: { identityProviderId: data.id } };
}

/** The record of a change that the scenario made: of an invitation that it took back. */
async function ownVersion(context: Context) {
  const { data: membership } = await context.call('createMembership', {
    body: {
      data: {
        type: 'memberships',
        attributes: { user_email: emailOf(context) },
        relationships: { organization: organizationOf(fixtures), role: role(fixtures.readOnlyRole) },
      },
    },
  });
  await context.call('deleteMembership', { path: { membershipId: membership.id } });
  const query = { 'filter[q]': { resource_id_eq: membership.id } };
  const found = await context.settle(
    async () => {
      const { data } = await context.call('listVersions', { query });
      return data.find(({ attributes }) => attributes?.event === 'destroy');
    },
    (version) => version !== undefined,
  );
  return { path: { versionId: found?.id ?? unknownId } };
}

const add = () => ({ body: { data: provider('never created') } });
const changeProvider = () => ({
  ...nobody.provider.request(),
  body: { data: { type: 'identity_providers', id: unknownId, attributes: { name: 'never changed' } } },
});
const nothing = () => ({});
const changeUser = () => ({ body: { data: { type: 'users', attributes: {} } } });

export const accountScenarios = {
  listIdentityProviders: asList,
  retrieveIdentityProvider: asOne(ownProvider, nobody.provider),
  retrieveIdentityProviderUser: {
    ...asOne(ownProvider, nobody.provider),
    400: { request: () => ({ ...nobody.provider.request(), query: { 'fields[users]': 'widgets' } }) },
  },
  getIdentityProviderUserRelationship: asLinkage(ownProvider, nobody.provider),

  createIdentityProvider: {
    ...refusals(add),
    201: {
      request: (context) => ({ body: { data: provider(context.unique('keyspec')) } }),
      expect: (_, { body }) => ({
        data: { attributes: { name: body.data.attributes.name, status: 'pending', disabled_at: null } },
      }),
    },
    400: { request: () => ({ body: { data: { ...provider('never created'), id: unknownId } } }) },
    415: unsupported(add),
    422: { request: () => ({ body: { data: provider('') } }) },
  },

  updateIdentityProvider: {
    ...refusals(changeProvider),
    200: {
      request: async (context) => {
        const { path } = await ownProvider(context);
        const data = { type: 'identity_providers' as const, id: path.identityProviderId };
        return { path, body: { data: { ...data, attributes: { _disable: true, organization: 'org_1' } } } };
      },
      expect: () => ({ data: { attributes: { organization: 'org_1', disabled_at: /^\d/ } } }),
    },
    400: { request: () => ({ ...nobody.provider.request(), body: {} }) },
    404: { request: changeProvider },
    415: unsupported(changeProvider),
    422: {
      request: async (context) => {
        const { path } = await ownProvider(context);
        const data = { type: 'identity_providers', id: path.identityProviderId };
        return { path, body: { data: { ...data, attributes: { jwks_url: 'not a URL' } } } };
      },
    },
  },

  deleteIdentityProvider: {
    ...refusals(nobody.provider.request),
    204: { request: ownProvider },
    404: nobody.provider,
  },

  retrieveUser: {
    ...refusals(nothing),
    200: { request: nothing },
    400: { request: () => ({ query: { 'fields[users]': 'widgets' } }) },
  },

  updateUser: {
    ...refusals(changeUser),
    200: {
      request: async (context) => {
        const { data } = await context.call('retrieveUser', {});
        return { body: { data: { type: 'users', attributes: { first_name: data.attributes.first_name } } } };
      },
      expect: (_, { body }) => ({ data: { attributes: { first_name: body.data.attributes?.first_name ?? '' } } }),
    },
    400: { request: () => ({ body: { data: { type: 'users', attributes: { otp_required_for_login: true } } } }) },
    415: unsupported(changeUser),
    422: { request: () => ({ body: { data: { type: 'users', attributes: { email: '' } } } }) },
  },

  listVersions: asList,
  retrieveVersion: {
    ...asOne(ownVersion, nobody.version),
    200: {
      request: ownVersion,
      expect: () => ({ data: { attributes: { resource_type: 'memberships', event: 'destroy' } } }),
    },
    400: { request: () => ({ ...nobody.version.request(), query: { 'fields[versions]': 'widgets' } }) },
  },
} satisfies SomeScenarios;
