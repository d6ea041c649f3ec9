import type { operations } from '../../generated/okta/types.js';
import type { Pass } from '../../src/gate/cases/resources.js';
import { secondKid } from './client-keys.js';
import type { fixtures } from './scenario-parts.js';
import { authentication, ownTokenRequest, scope } from './scenarios-of-access-tokens.js';
import { grantTo, ownClient, ownJwk } from './scenarios-of-clients.js';

type OktaPass = Pass<operations, typeof fixtures>;

/** A secret shows who asks about a token, until it is deactivated. The org gives tokens for it to its own catalogue only. */
const secret: OktaPass = {
  name: 'client secret',
  usedBy: 'introspectToken',
  async issue(context) {
    const path = await ownClient(context);
    const { id: secretId, client_secret } = await context.call('createOAuth2ClientSecret', { path, body: {} });
    const body = { token: 'nobody-issued-this', client_id: path.appId, client_secret };
    return {
      use: { request: { body } },
      forged: { body: { ...body, client_secret: `${client_secret}x` } },
      ends: { deactivated: { operationId: 'deactivateOAuth2ClientSecret', request: { path: { ...path, secretId } } } },
    };
  },
};

/** A key gets tokens until it is deactivated. */
const publicKey: OktaPass = {
  name: 'public key',
  usedBy: 'createToken',
  async issue(context) {
    const { path } = await ownJwk(context);
    await grantTo(context, path.appId, scope);
    const request = { grant_type: 'client_credentials', scope };
    const signed = await authentication(context, path.appId, 'token_endpoint', secondKid);
    return {
      use: { request: { body: { ...request, ...signed } } },
      forged: { body: { ...request, ...signed, client_assertion: `${signed.client_assertion.slice(0, -8)}AAAAAAAA` } },
      ends: { deactivated: { operationId: 'deactivateOAuth2ClientJsonWebKey', request: { path } } },
    };
  },
};

const bearer = (appId: string, token: string) => ({ path: { appId }, header: { authorization: `Bearer ${token}` } });

/** A token opens the API until it is revoked. */
const accessToken: OktaPass = {
  name: 'access token',
  usedBy: 'getApplication',
  async issue(context) {
    const { appId, body } = await ownTokenRequest(context);
    const { access_token: token } = await context.call('createToken', { body });
    const client = await authentication(context, appId, 'revocation_endpoint');
    return {
      use: { request: bearer(appId, token) },
      forged: bearer(appId, `${token.slice(0, -6)}forged`),
      ends: { revoked: { operationId: 'revokeToken', request: { body: { token, ...client } } } },
    };
  },
};

/** What lets its holder in, and what ends that. */
export const passes = [secret, publicKey, accessToken];
