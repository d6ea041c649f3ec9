import type { ApplicationCreate, operations } from '../../generated/okta/types.js';
import type { KnownDeviation } from '../../src/gate/cases/scenario.js';
import { firstKid, publicJwk, secondKid } from './client-keys.js';
import { type Context, comesAndGoes, missing, ownApp, type SomeScenarios, unknownApp } from './scenario-parts.js';

/** A client that people sign in to, by one of two ways back. */
export const client = (label: string): ApplicationCreate => ({
  name: 'oidc_client',
  label,
  signOnMode: 'OPENID_CONNECT',
  credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
  settings: {
    oauthClient: {
      application_type: 'web',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: ['https://rp.example.com/callback', 'https://rp.example.com/silent'],
    },
  },
});

/** A client of the scenario's own that authenticates by secret. */
export const ownClient = async (context: Context) => ({ appId: (await ownApp(context, true, client)).id });

/** A service of the scenario's own that authenticates with a key. */
export async function ownService(context: Context) {
  const jwk = await publicJwk(firstKid);
  const service = (label: string): ApplicationCreate => ({
    name: 'oidc_client',
    label,
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { token_endpoint_auth_method: 'private_key_jwt' } },
    settings: {
      oauthClient: {
        application_type: 'service',
        grant_types: ['client_credentials'],
        response_types: ['token'],
        dpop_bound_access_tokens: false,
        jwks: { keys: [jwk] },
      },
    },
  });
  return { appId: (await ownApp(context, true, service)).id };
}

/** A secret beside the first, which a client with two can do without. */
async function ownSecret(context: Context, status: 'ACTIVE' | 'INACTIVE' = 'ACTIVE') {
  const path = await ownClient(context);
  const { id: secretId } = await context.call('createOAuth2ClientSecret', { path, body: { status } });
  return { path: { ...path, secretId } };
}

/** The only secret of a client. */
async function onlySecret(context: Context) {
  const path = await ownClient(context);
  const [secret] = await context.call('listOAuth2ClientSecrets', { path });
  return { path: { ...path, secretId: secret?.id ?? unknownSecret } };
}

/** A key beside the first, which a client with two can do without. */
export async function ownJwk(context: Context, status: 'ACTIVE' | 'INACTIVE' = 'ACTIVE') {
  const path = await ownService(context);
  const body = { ...(await publicJwk(secondKid)), status };
  const { id: jwkId } = await context.call('addJwk', { path, body });
  return { path: { ...path, jwkId } };
}

/** The only key of a client. */
async function onlyJwk(context: Context) {
  const path = await ownService(context);
  const { keys } = await context.call('listJwk', { path });
  return { path: { ...path, jwkId: keys[0]?.id ?? unknownJwk } };
}

/** The address of the org, as it calls itself. */
const issuerOf = async (context: Context) => (await context.call('getOpenIdConfiguration', {})).issuer;

export async function grantTo(context: Context, appId: string, scopeId: string) {
  return context.call('grantConsentToScope', { path: { appId }, body: { issuer: await issuerOf(context), scopeId } });
}

async function ownGrant(context: Context) {
  const { appId } = await ownService(context);
  const { id: grantId } = await grantTo(context, appId, 'okta.apps.read');
  return { path: { appId, grantId } };
}

const unknownSecret = 'ocsNobodyHasThisI0h7';
const unknownJwk = 'pksNobodyHasThisI0h7';
const unknownGrant = 'oagNobodyHasThisI0h7';

const nowhere = () => ({ path: { appId: unknownApp } });
const noSecret = () => ({ path: { appId: unknownApp, secretId: unknownSecret } });
const noJwk = () => ({ path: { appId: unknownApp, jwkId: unknownJwk } });
const noGrant = () => ({ path: { appId: unknownApp, grantId: unknownGrant } });
const someJwk = () => ({ ...nowhere(), body: { kid: 'nowhere', kty: 'RSA', e: 'AQAB', n: 'AQAB' } });
const someGrant = () => ({ ...nowhere(), body: { issuer: 'https://subdomain.okta.com', scopeId: 'okta.apps.read' } });

/** How to bring about the answers about secrets, public keys and granted scopes of a client. */
export const clientScenarios = {
  listOAuth2ClientSecrets: {
    ...missing(nowhere),
    200: {
      request: async (context) => ({ path: await ownClient(context) }),
      expect: () => [{ status: 'ACTIVE' }],
    },
  },

  createOAuth2ClientSecret: {
    ...missing(() => ({ ...nowhere(), body: {} })),
    201: {
      request: async (context) => ({
        path: await ownClient(context),
        body: { client_secret: `keyspec-${'x'.repeat(30)}`, status: 'INACTIVE' },
      }),
      expect: (_, { body }) => ({ client_secret: body?.client_secret, status: body?.status }),
    },
    400: { request: async (context) => ({ path: await ownClient(context), body: { client_secret: 'short' } }) },
  },

  getOAuth2ClientSecret: {
    ...missing(noSecret),
    200: { request: (context) => ownSecret(context), expect: (_, { path }) => ({ id: path.secretId }) },
  },

  deleteOAuth2ClientSecret: {
    ...missing(noSecret),
    204: { request: (context) => ownSecret(context, 'INACTIVE') },
    400: { request: (context) => ownSecret(context) },
  },

  activateOAuth2ClientSecret: {
    ...missing(noSecret),
    200: {
      request: (context) => ownSecret(context, 'INACTIVE'),
      expect: (_, { path }) => ({ id: path.secretId, status: 'ACTIVE' }),
    },
  },

  deactivateOAuth2ClientSecret: {
    ...missing(noSecret),
    200: {
      request: (context) => ownSecret(context),
      expect: (_, { path }) => ({ id: path.secretId, status: 'INACTIVE' }),
    },
    400: { request: onlySecret },
  },

  listJwk: {
    ...missing(nowhere),
    200: {
      request: async (context) => ({ path: await ownService(context) }),
      expect: () => ({ keys: [{ kid: firstKid, status: 'ACTIVE' }] }),
    },
  },

  addJwk: {
    ...missing(someJwk),
    201: {
      request: async (context) => ({ path: await ownService(context), body: await publicJwk(secondKid) }),
      expect: (_, { body }) => ({ kid: body.kid, status: 'ACTIVE', n: body.n }),
    },
    400: { request: async (context) => ({ path: await ownService(context), body: await publicJwk(firstKid) }) },
  },

  getJwk: {
    ...missing(noJwk),
    200: { request: (context) => ownJwk(context), expect: (_, { path }) => ({ id: path.jwkId }) },
  },

  deleteJwk: {
    ...missing(noJwk),
    204: { request: (context) => ownJwk(context, 'INACTIVE') },
    400: { request: (context) => ownJwk(context) },
  },

  activateOAuth2ClientJsonWebKey: {
    ...missing(noJwk),
    200: {
      request: (context) => ownJwk(context, 'INACTIVE'),
      expect: (_, { path }) => ({ id: path.jwkId, status: 'ACTIVE' }),
    },
  },

  deactivateOAuth2ClientJsonWebKey: {
    ...missing(noJwk),
    200: {
      request: (context) => ownJwk(context),
      expect: (_, { path }) => ({ id: path.jwkId, status: 'INACTIVE' }),
    },
    400: { request: onlyJwk },
  },

  listScopeConsentGrants: {
    ...missing(nowhere),
    200: {
      request: async (context) => {
        const { path } = await ownGrant(context);
        return { path: { appId: path.appId } };
      },
      expect: () => [{ scopeId: 'okta.apps.read' }],
    },
  },

  grantConsentToScope: {
    ...missing(someGrant),
    200: {
      request: async (context) => ({
        path: await ownService(context),
        body: { issuer: await issuerOf(context), scopeId: 'okta.apps.manage' },
      }),
      expect: (_, { body }) => ({ scopeId: body.scopeId, status: 'ACTIVE' }),
    },
    400: {
      request: async (context) => ({
        path: await ownService(context),
        body: { issuer: 'https://nobody.example.com', scopeId: 'okta.apps.read' },
      }),
    },
  },

  getScopeConsentGrant: {
    ...missing(noGrant),
    200: { request: (context) => ownGrant(context), expect: (_, { path }) => ({ id: path.grantId }) },
  },

  revokeScopeConsentGrant: {
    ...missing(noGrant),
    204: { request: (context) => ownGrant(context) },
  },
} satisfies SomeScenarios;

/** What is refused, though another state than that of the scenario is the reason. */
export const refusedOfClients = {
  createOAuth2ClientSecret: {
    'a third one beside two that are active': async (context: Context) => {
      const { path } = await ownSecret(context);
      return { path: { appId: path.appId }, body: {} };
    },
  },
  deactivateOAuth2ClientSecret: {
    'the only active one of two': async (context: Context) => {
      const only = await onlySecret(context);
      await context.call('createOAuth2ClientSecret', {
        path: { appId: only.path.appId },
        body: { status: 'INACTIVE' },
      });
      return only;
    },
  },
  deactivateOAuth2ClientJsonWebKey: {
    'the only active one of two': async (context: Context) => {
      const only = await onlyJwk(context);
      const body = { ...(await publicJwk(secondKid)), status: 'INACTIVE' as const };
      await context.call('addJwk', { path: { appId: only.path.appId }, body });
      return only;
    },
  },
};

/** How secrets, public keys and grants come and go. */
export const clientLifecycles = [
  comesAndGoes((context) => ownSecret(context, 'INACTIVE'), 'getOAuth2ClientSecret', 'deleteOAuth2ClientSecret'),
  comesAndGoes((context) => ownJwk(context, 'INACTIVE'), 'getJwk', 'deleteJwk'),
  comesAndGoes(ownGrant, 'getScopeConsentGrant', 'revokeScopeConsentGrant'),
];

/** What cannot pass about clients, for a reason that the description cannot say. */
export const clientDeviations: readonly KnownDeviation<operations>[] = [
  {
    operationId: 'grantConsentToScope',
    check: 'valid-input',
    subject: /^body example /,
    reason: 'The example has the address of another org.',
  },
  {
    operationId: 'addJwk',
    check: 'valid-input',
    subject: /^body\/kty "EC"$/,
    reason: 'The key of the request is an RSA key, which has other members.',
  },
];
