import { exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { testTokenFunction } from '../../../contract-tests/kit/token-function-tests.js';
import { createJudgedMock, origin } from '../../../contract-tests/okta/test-mock.js';
import { clientCredentials, createOktaClient, type OAuthJwkInput, privateKeyJwt } from './index.js';

const orgUrl = 'https://subdomain.okta.com';

async function newKey(alg: string, kid: string) {
  const pair = await generateKeyPair(alg, { extractable: true });
  const { kty, crv = '', x = '', y = '', n = '', e = '' } = await exportJWK(pair.publicKey);
  const publicKey = kty === 'EC' ? { kty: 'EC' as const, kid, crv, x, y } : { kty: 'RSA' as const, kid, n, e };
  return { key: { ...(await exportJWK(pair.privateKey)), kid, alg }, publicKey };
}

const first = await newKey('RS256', 'first');
const client = { orgUrl, clientId: '0oa1', scopes: ['okta.apps.read'] };

const shared = {
  endpoint: `${orgUrl}/oauth2/v1/token`,
  operation: 'POST /oauth2/v1/token',
  refusal: {
    status: 401,
    code: 'invalid_client',
    body: { error: 'invalid_client', error_description: 'The client secret supplied is invalid.' },
  },
};

testTokenFunction('clientCredentials', {
  ...shared,
  connect: (options) => clientCredentials({ ...client, clientSecret: 'a-secret-text', ...options }),
  call: (accessToken, fetch) => createOktaClient({ orgUrl, accessToken, fetch }).listApplications(),
  secret: 'a-secret-text',
});

testTokenFunction('privateKeyJwt', {
  ...shared,
  connect: (options) => privateKeyJwt({ ...client, key: first.key, ...options }),
  call: (accessToken, fetch) => createOktaClient({ orgUrl, accessToken, fetch }).listApplications(),
  secret: first.key.d ?? '',
});

/** An app of the mock that asks for itself. */
async function createService(method: 'private_key_jwt' | 'client_secret_basic', keys: readonly OAuthJwkInput[] = []) {
  const { mock } = createJudgedMock({ clock: Date.now });
  const okta = createOktaClient({ orgUrl: origin, apiToken: 'keyspec-admin', fetch: mock });
  const { data } = await okta.createApplication({
    body: {
      name: 'oidc_client',
      label: 'Robot',
      signOnMode: 'OPENID_CONNECT',
      credentials: { oauthClient: { token_endpoint_auth_method: method } },
      settings: {
        oauthClient: {
          application_type: 'service',
          grant_types: ['client_credentials'],
          ...(keys.length > 0 && { jwks: { keys: [...keys] } }),
        },
      },
    },
  });
  if (data?.signOnMode !== 'OPENID_CONNECT') throw new Error('no client');
  const path = { appId: data.id };
  await okta.grantConsentToScope({ params: { path }, body: { issuer: origin, scopeId: 'okta.apps.read' } });
  const options = { orgUrl: origin, clientId: data.id, scopes: ['okta.apps.read'], fetch: mock };
  const secret = data.credentials.oauthClient?.client_secret ?? '';
  const mayRead = async (accessToken: ReturnType<typeof privateKeyJwt>) =>
    (await createOktaClient({ orgUrl: origin, accessToken, fetch: mock }).listApplications()).response.status;
  return { okta, path, options, secret, mayRead };
}

describe('clientCredentials', () => {
  it.each(['client_secret_basic', 'client_secret_post'] as const)(
    'gets a token by %s until the secret is gone',
    async (authentication) => {
      const { okta, path, options, secret, mayRead } = await createService('client_secret_basic');
      const get = () => clientCredentials({ ...options, clientSecret: secret, authentication });
      expect(await mayRead(get())).toBe(200);
      const { data: secrets = [] } = await okta.listOAuth2ClientSecrets({ params: { path } });
      await okta.createOAuth2ClientSecret({ params: { path }, body: {} });
      await okta.deactivateOAuth2ClientSecret({ params: { path: { ...path, secretId: secrets[0]?.id ?? '' } } });
      await expect(get()()).rejects.toMatchObject({ status: 401, code: 'invalid_client' });
    },
  );

  it('escapes what it sends as HTTP Basic', async () => {
    const sent: (string | null)[] = [];
    const fetch = async (request: Request) => {
      sent.push(request.headers.get('Authorization'), await request.text());
      return Response.json({ access_token: 'one', expires_in: 60 });
    };
    await clientCredentials({ ...client, clientSecret: 'a:b ü%', fetch })();
    expect(sent).toEqual([
      `Basic ${btoa('0oa1:a%3Ab+%C3%BC%25')}`,
      'grant_type=client_credentials&scope=okta.apps.read',
    ]);
  });
});

describe('privateKeyJwt', () => {
  it.each(['RS256', 'RS512', 'PS256', 'ES256', 'ES384', 'ES512'])('gets a token with %s', async (alg) => {
    const { key, publicKey } = await newKey(alg, 'only');
    const { options, mayRead } = await createService('private_key_jwt', [publicKey]);
    expect(await mayRead(privateKeyJwt({ ...options, key }))).toBe(200);
  });

  it('takes a key that says what else it is for, and knows the algorithm by the curve', async () => {
    const { key, publicKey } = await newKey('ES256', 'only');
    const { options, mayRead } = await createService('private_key_jwt', [publicKey]);
    const told = { ...key, alg: undefined, use: 'enc', key_ops: ['verify'], ext: false };
    expect(await mayRead(privateKeyJwt({ ...options, key: told }))).toBe(200);
  });

  it('gets none once its key is inactive, while the next key works', async () => {
    const next = await newKey('RS256', 'next');
    const { okta, path, options, mayRead } = await createService('private_key_jwt', [first.publicKey]);
    await okta.addJwk({ params: { path }, body: next.publicKey });
    const { data } = await okta.listJwk({ params: { path } });
    const jwkId = data?.keys.find(({ kid }) => kid === 'first')?.id ?? '';
    await okta.deactivateOAuth2ClientJsonWebKey({ params: { path: { ...path, jwkId } } });
    await expect(privateKeyJwt({ ...options, key: first.key })()).rejects.toMatchObject({ code: 'invalid_client' });
    expect(await mayRead(privateKeyJwt({ ...options, key: next.key }))).toBe(200);
  });

  it.each([
    [
      'a public key',
      { ...first.key, d: undefined, p: undefined, q: undefined, dp: undefined, dq: undefined, qi: undefined },
    ],
    ['a key of another kind', { kty: 'oct' }],
    ['a damaged key', { ...first.key, n: 'AQAB' }],
    ['an algorithm that does not fit', { ...first.key, alg: 'ES256' }],
  ])('refuses %s, and keeps it to itself', async (_, key) => {
    const fetch = () => expect.unreachable('a request without a signature');
    const error = await privateKeyJwt({ ...client, key, fetch })().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/^TypeError: the key (is no private key that can sign|cannot sign with (RS|ES)256)$/);
  });
});
