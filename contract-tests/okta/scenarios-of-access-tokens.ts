import type { operations } from '../../generated/okta/types.js';
import type { KnownDeviation } from '../../src/gate/cases/scenario.js';
import { signRs256 } from '../../src/mock/core/oauth/jws.js';
import { firstKid, type Kid, keyPairs } from './client-keys.js';
import type { Context, SomeScenarios } from './scenario-parts.js';
import { grantTo, ownService } from './scenarios-of-clients.js';

type Endpoint = 'token_endpoint' | 'introspection_endpoint' | 'revocation_endpoint';

/** How a service shows who it is at an endpoint. Without an id, so that it may do so again. */
export async function authentication(context: Context, clientId: string, endpoint: Endpoint, kid: Kid = firstKid) {
  const { [endpoint]: aud } = await context.call('getOpenIdConfiguration', {});
  const iat = Math.floor(Date.now() / 1000);
  const { privateJwk } = await keyPairs[kid]();
  const claims = { iss: clientId, sub: clientId, aud, iat, exp: iat + 600 };
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await signRs256(privateJwk, { kid }, claims),
  } as const;
}

export const scope = 'okta.apps.read';

/** A service that may read apps, and how it asks for a token. */
export async function ownTokenRequest(context: Context) {
  const { appId } = await ownService(context);
  await grantTo(context, appId, scope);
  const grant_type = 'client_credentials' as const;
  return { appId, body: { grant_type, scope, ...(await authentication(context, appId, 'token_endpoint')) } };
}

/** A token, and how the service that it was issued to asks about it. */
async function ownToken(context: Context, endpoint: Endpoint) {
  const { appId, body } = await ownTokenRequest(context);
  const { access_token: token } = await context.call('createToken', { body });
  return { body: { token, ...(await authentication(context, appId, endpoint)) } };
}

/** The same of a service without a token, that tells none. */
async function noToken(context: Context, endpoint: Endpoint) {
  const { appId } = await ownService(context);
  return { body: await authentication(context, appId, endpoint) };
}

const nobody = { client_id: '0oaNobodyHasThisId0h7', client_secret: 'a-secret-of-nobody' };
const strangersToken = () => ({ body: { grant_type: 'client_credentials', scope, ...nobody } });
const strangersLook = () => ({ body: { token: 'none', ...nobody } });
const strangersQuery = () => ({ query: { client_id: nobody.client_id } });
const nothing = () => ({});

/** How to bring about the answers of the org's authorization server. */
export const accessTokenScenarios = {
  createToken: {
    200: {
      as: 'nobody',
      request: async (context) => ({ body: (await ownTokenRequest(context)).body }),
      expect: () => ({ token_type: 'Bearer', scope }),
    },
    400: {
      as: 'nobody',
      request: async (context) => {
        const { body } = await ownTokenRequest(context);
        return { body: { ...body, scope: 'okta.users.read' } };
      },
    },
    401: { as: 'nobody', request: strangersToken },
    429: { as: 'limited', request: strangersToken },
  },

  introspectToken: {
    200: {
      as: 'nobody',
      request: (context) => ownToken(context, 'introspection_endpoint'),
      expect: () => ({ active: true, scope }),
    },
    400: { as: 'nobody', request: (context) => noToken(context, 'introspection_endpoint') },
    401: { as: 'nobody', request: strangersLook },
    429: { as: 'limited', request: strangersLook },
  },

  revokeToken: {
    200: { as: 'nobody', request: (context) => ownToken(context, 'revocation_endpoint') },
    400: { as: 'nobody', request: (context) => noToken(context, 'revocation_endpoint') },
    401: { as: 'nobody', request: strangersLook },
    429: { as: 'limited', request: strangersLook },
  },

  listTokenKeys: {
    200: { as: 'nobody', request: nothing },
    401: { as: 'nobody', request: strangersQuery },
    429: { as: 'limited', request: nothing },
  },

  getOpenIdConfiguration: {
    200: { as: 'nobody', request: nothing },
    401: { as: 'nobody', request: strangersQuery },
    429: { as: 'limited', request: nothing },
  },

  getAuthorizationServerMetadata: {
    200: { as: 'nobody', request: nothing },
    401: { as: 'nobody', request: strangersQuery },
    429: { as: 'limited', request: nothing },
  },
} satisfies SomeScenarios;

const ofNobody = 'The example has an id and a secret or an assertion that the provider did not give out.';
const form = 'A form has texts only, and any text may be a token.';

/** What cannot pass about tokens, for a reason that the description cannot say. */
export const accessTokenDeviations: readonly KnownDeviation<operations>[] = [
  { operationId: 'createToken', check: 'valid-input', subject: /^body example /, reason: ofNobody },
  { operationId: 'createToken', check: 'valid-input', subject: /^header\/DPoP /, reason: 'No example is a proof.' },
  { operationId: 'introspectToken', check: 'valid-input', subject: /^body example /, reason: ofNobody },
  { operationId: 'revokeToken', check: 'valid-input', subject: /^body example /, reason: ofNobody },
  { operationId: 'introspectToken', check: 'invalid-input', subject: /^body\/token type$/, reason: form },
  { operationId: 'revokeToken', check: 'invalid-input', subject: /^body\/token type$/, reason: form },
];
