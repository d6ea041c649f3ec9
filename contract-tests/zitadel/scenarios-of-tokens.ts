import type { operations } from '../../generated/zitadel/types.js';
import { decodeKeyDetails } from '../../src/apis/zitadel/client.js';
import type { KnownDeviation } from '../../src/gate/cases/scenario.js';
import { assertionOf } from './assertions.js';
import { type Context, expirationDate, ownApp, type SomeScenarios } from './scenario-parts.js';
import { ownPersonalAccessToken, ownUserKey } from './scenarios-of-users.js';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const issuerOf = async (context: Context) => (await context.call('getOpenIdConfiguration', {})).issuer;

/** What an API app of the scenario's own, with a key, introspects with. */
async function ownIntrospection(context: Context) {
  const { path } = await ownApp(context);
  const { keyDetails } = await context.call('addAppKey', { path, body: { type: 'KEY_TYPE_JSON', expirationDate } });
  const file = decodeKeyDetails(keyDetails);
  const client_assertion = await assertionOf(file, file.clientId, await issuerOf(context));
  return { projectId: path.projectId, body: { client_assertion_type: assertionType, client_assertion } };
}

/** What a service account of the scenario's own asks for a token with. */
async function ownTokenRequest(context: Context, scope: string) {
  const { userId, file } = await ownUserKey(context);
  return { grant_type: jwtBearer, scope, assertion: await assertionOf(file, userId, await issuerOf(context)) };
}

/** An OpenID Connect app of the scenario's own, with its secret. */
async function ownOidcApp(context: Context) {
  const { project: projectId } = context.fixtures;
  const { oidcConfiguration } = await context.call('createApplication', {
    body: {
      projectId,
      name: context.unique('keyspec'),
      oidcConfiguration: { redirectUris: ['https://acme.example/cb'] },
    },
  });
  const { clientId: client_id = '', clientSecret: client_secret = '' } = oidcConfiguration ?? {};
  return { client_id, client_secret };
}

const unknownHost = {
  as: 'nobody',
  request: () => ({ header: { 'x-zitadel-instance-host': 'nowhere.invalid' } }),
} as const;

const endpoints = ['getOpenIdConfiguration', 'getSigningKeys', 'issueToken', 'introspectToken', 'revokeToken'] as const;

/** What the endpoints take beyond their description, and examples that name credentials which no provider has. */
export const tokenDeviations: KnownDeviation<operations>[] = endpoints.flatMap((operationId) => [
  {
    operationId,
    check: 'undocumented-method',
    subject: /./,
    reason: 'ZITADEL takes any method at the endpoints of OAuth.',
  },
  { operationId, check: 'invalid-input', subject: / type$/, reason: 'A form has texts only.' },
  {
    operationId,
    check: 'valid-input',
    subject: /^body(\/| example )/,
    reason: 'A credential is good for one client, and the examples are of none that the provider has.',
  },
]);

/** The endpoints of OAuth and OpenID Connect. */
export const tokenScenarios = {
  getOpenIdConfiguration: {
    200: {
      as: 'nobody',
      request: () => ({}),
      expect: ({ issuer }) => ({
        token_endpoint: `${issuer}/oauth/v2/token`,
        introspection_endpoint: `${issuer}/oauth/v2/introspect`,
        revocation_endpoint: `${issuer}/oauth/v2/revoke`,
        jwks_uri: `${issuer}/oauth/v2/keys`,
      }),
    },
    404: unknownHost,
  },

  getSigningKeys: {
    200: {
      as: 'nobody',
      // The key of a token that was issued just now has to be there.
      request: async (context) => {
        await context.call('issueToken', { body: await ownTokenRequest(context, 'openid') });
        return {};
      },
    },
    404: unknownHost,
  },

  issueToken: {
    200: {
      as: 'nobody',
      // A token that is a JWT can be held against the published keys.
      request: async (context) => {
        await context.call('getSigningKeys', {});
        const { userId, path, file } = await ownUserKey(context);
        const accessTokenType = 'ACCESS_TOKEN_TYPE_JWT';
        await context.call('updateMachineUser', { path: { userId }, body: { name: path.userId, accessTokenType } });
        const assertion = await assertionOf(file, userId, await issuerOf(context));
        return { body: { grant_type: jwtBearer, scope: 'openid', assertion } };
      },
    },
    400: {
      as: 'nobody',
      request: async (context) => {
        const request = await ownTokenRequest(context, 'openid');
        return { body: { ...request, assertion: `${request.assertion.slice(0, -8)}AAAAAAAA` } };
      },
    },
    404: { skip: 'Only for the moment until a new service account is found.' },
  },

  introspectToken: {
    200: {
      as: 'nobody',
      request: async (context) => {
        const { projectId, body } = await ownIntrospection(context);
        const scope = `openid profile urn:zitadel:iam:org:project:id:${projectId}:aud`;
        const { access_token: token } = await context.call('issueToken', {
          body: await ownTokenRequest(context, scope),
        });
        return { body: { ...body, token } };
      },
      expect: () => ({ active: true, token_type: 'Bearer', name: 'keyspec' }),
    },
    400: {
      as: 'nobody',
      request: async (context) => {
        const { body } = await ownIntrospection(context);
        return { body: { ...body, client_assertion: `${body.client_assertion.slice(0, -8)}AAAAAAAA`, token: 'any' } };
      },
    },
  },

  revokeToken: {
    200: {
      as: 'nobody',
      request: async (context) => ({ body: { ...(await ownOidcApp(context)), token: 'nobody-issued-this' } }),
    },
    400: {
      as: 'nobody',
      request: async (context) => ({
        body: { ...(await ownOidcApp(context)), client_secret: 'wrong', token: 'nobody-issued-this' },
      }),
    },
    401: {
      as: 'nobody',
      request: async (context) => ({
        body: { ...(await ownOidcApp(context)), token: (await ownPersonalAccessToken(context)).token },
      }),
    },
  },
} satisfies SomeScenarios;
