import { generateKeyPairSync } from 'node:crypto';
import { Client } from '@okta/okta-sdk-nodejs';
import { importJWK } from 'jose';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createJudgedMock } from '../../../../contract-tests/okta/test-mock.js';
import { listen, type RunningServer } from '../../../http/server.js';
import { createOktaClient, unwrap } from '../index.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const kid = 'service';
const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
const jwk = { ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256' };
const scope = 'okta.apps.read';
const options = { [oauth.allowInsecureRequests]: true };

let server: RunningServer;
beforeAll(async () => {
  server = await listen(createJudgedMock({ clock: Date.now }).mock, { port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

/** An app that may read apps, and how it shows who it is. */
async function createService(method: 'private_key_jwt' | 'client_secret_basic', isBound = false) {
  const admin = createOktaClient({ orgUrl: server.url, apiToken: 'keyspec-admin' });
  const app = await unwrap(
    admin.createApplication({
      body: {
        name: 'oidc_client',
        label: `Service with ${method}`,
        signOnMode: 'OPENID_CONNECT',
        credentials: { oauthClient: { token_endpoint_auth_method: method } },
        settings: {
          oauthClient: {
            application_type: 'service',
            grant_types: ['client_credentials'],
            response_types: ['token'],
            dpop_bound_access_tokens: isBound,
            ...(method === 'private_key_jwt' && { jwks: { keys: [{ kty: 'RSA', kid, n, e, use: 'sig' }] } }),
          },
        },
      },
    }),
  );
  const path = { appId: app.id };
  await unwrap(admin.grantConsentToScope({ params: { path }, body: { issuer: server.url, scopeId: scope } }));
  return { admin, path, clientId: app.id };
}

async function createServiceWithSecret() {
  const service = await createService('client_secret_basic');
  const [secret] = await unwrap(service.admin.listOAuth2ClientSecrets({ params: { path: service.path } }));
  return { ...service, secretId: secret?.id ?? '', secret: secret?.client_secret ?? '' };
}

const mayRead = async (accessToken: string) =>
  (await createOktaClient({ orgUrl: server.url, accessToken }).listApplications()).response.status;

describe('oauth4webapi', () => {
  const byKey = async () => {
    const key = await importJWK(jwk, 'RS256');
    if (key instanceof Uint8Array) throw new Error('no key');
    return oauth.PrivateKeyJwt({ key, kid });
  };
  const discover = async () => {
    const issuer = new URL(server.url);
    const response = await oauth.discoveryRequest(issuer, { ...options, algorithm: 'oauth2' });
    return oauth.processDiscoveryResponse(issuer, response);
  };

  it('gets, introspects and revokes a token with a private key', async () => {
    const { clientId } = await createService('private_key_jwt');
    const org = await discover();
    const client = { client_id: clientId };
    const auth = await byKey();
    const asked = await oauth.clientCredentialsGrantRequest(org, client, auth, { scope }, options);
    const { access_token, expires_in } = await oauth.processClientCredentialsResponse(org, client, asked);
    expect([expires_in, await mayRead(access_token)]).toEqual([3600, 200]);
    const introspect = async () =>
      oauth.processIntrospectionResponse(
        org,
        client,
        await oauth.introspectionRequest(org, client, auth, access_token, options),
      );
    expect(await introspect()).toMatchObject({ active: true, client_id: clientId, scope });
    await oauth.processRevocationResponse(await oauth.revocationRequest(org, client, auth, access_token, options));
    expect(await introspect()).toEqual({ active: false });
    expect(await mayRead(access_token)).toBe(401);
  });

  it.each([
    ['HTTP Basic', oauth.ClientSecretBasic],
    ['the form', oauth.ClientSecretPost],
  ])('gets a token with a secret in %s, until the secret is inactive', async (_, show) => {
    const { admin, path, clientId, secret, secretId } = await createServiceWithSecret();
    const org = await discover();
    const client = { client_id: clientId };
    const grant = async () =>
      oauth.processClientCredentialsResponse(
        org,
        client,
        await oauth.clientCredentialsGrantRequest(org, client, show(secret), { scope }, options),
      );
    expect(await mayRead((await grant()).access_token)).toBe(200);
    await unwrap(admin.createOAuth2ClientSecret({ params: { path }, body: {} }));
    await unwrap(admin.deactivateOAuth2ClientSecret({ params: { path: { ...path, secretId } } }));
    await expect(grant()).rejects.toMatchObject({ error: 'invalid_client', status: 401 });
  });

  it('gets a token that is bound to a key, and uses it', async () => {
    const { clientId } = await createService('private_key_jwt', true);
    const org = await discover();
    const client = { client_id: clientId };
    const auth = await byKey();
    const DPoP = oauth.DPoP({}, await oauth.generateKeyPair('ES256'));
    const grant = async () =>
      oauth.processClientCredentialsResponse(
        org,
        client,
        await oauth.clientCredentialsGrantRequest(org, client, auth, { scope }, { ...options, DPoP }),
      );
    // The first request is told the nonce.
    const { access_token, token_type } = await grant().catch((error: unknown) => {
      if (!oauth.isDPoPNonceError(error)) throw error;
      return grant();
    });
    expect(token_type).toBe('dpop');
    const url = new URL(`${server.url}/api/v1/apps`);
    const read = await oauth.protectedResourceRequest(access_token, 'GET', url, new Headers(), null, {
      ...options,
      DPoP,
    });
    expect(read.status).toBe(200);
    expect(await mayRead(access_token)).toBe(401);
  });
});

describe('openid-client', () => {
  it('finds the endpoints and gets a token with a secret', async () => {
    const { clientId, secret } = await createServiceWithSecret();
    const config = await openid.discovery(new URL(server.url), clientId, undefined, openid.ClientSecretBasic(secret), {
      execute: [openid.allowInsecureRequests],
    });
    const { access_token } = await openid.clientCredentialsGrant(config, { scope });
    expect(await mayRead(access_token)).toBe(200);
    expect(await openid.tokenIntrospection(config, access_token)).toMatchObject({ active: true, iss: server.url });
  });
});

describe("Okta's own SDK", () => {
  it('reads with a private key what its scope allows, and changes nothing', async () => {
    const { clientId, path } = await createService('private_key_jwt');
    const { applicationApi } = new Client({
      orgUrl: server.url,
      authorizationMode: 'PrivateKey',
      clientId,
      scopes: [scope],
      privateKey: jwk,
      keyId: kid,
      cacheMiddleware: null,
    });
    expect(await applicationApi.getApplication(path)).toMatchObject({ id: clientId });
    await expect(applicationApi.deactivateApplication(path)).rejects.toMatchObject({ status: 403 });
  });
});
