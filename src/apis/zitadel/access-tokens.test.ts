import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { testTokenFunction } from '../../../contract-tests/kit/token-function-tests.js';
import { createJudgedMock, world } from '../../../contract-tests/zitadel/test-mock.js';
import {
  clientCredentials,
  createZitadelClient,
  decodeServiceAccountKeyDetails,
  privateKeyJwt,
  unwrap,
} from './index.js';

const origin = 'http://zitadel.test';
const path = { userId: world.machineUser };

/** The service account of the mock, and a key file for it. */
async function setUp() {
  const { mock } = createJudgedMock({ clock: Date.now });
  const admin = createZitadelClient({ baseUrl: origin, accessToken: 'keyspec-admin', fetch: mock });
  const { keyDetails = '' } = await unwrap(admin.addMachineKey({ params: { path }, body: { type: 'KEY_TYPE_JSON' } }));
  const keyFile = decodeServiceAccountKeyDetails(keyDetails);
  const options = { baseUrl: origin, fetch: mock };
  const mayRead = async (accessToken: ReturnType<typeof privateKeyJwt>) => {
    const zitadel = createZitadelClient({ ...options, accessToken });
    return (await zitadel.getUserById({ params: { path: { id: world.machineUser } } })).response.status;
  };
  return { admin, keyFile, options, mayRead };
}

const { keyFile: anyKeyFile } = await setUp();

const shared = {
  endpoint: 'https://zitadel.acme.example/oauth/v2/token',
  operation: 'POST /oauth/v2/token',
  refusal: {
    status: 400,
    code: 'invalid_grant',
    body: { error: 'invalid_grant', error_description: 'invalid assertion' },
  },
};
const baseUrl = 'https://zitadel.acme.example';
const listApps = '/zitadel.application.v2.ApplicationService/ListApplications';

testTokenFunction('clientCredentials', {
  ...shared,
  connect: (options) => clientCredentials({ baseUrl, clientId: 'deployer', clientSecret: 'a-secret-text', ...options }),
  call: (accessToken, fetch) => createZitadelClient({ baseUrl, accessToken, fetch }).POST(listApps, { body: {} }),
  secret: 'a-secret-text',
});

testTokenFunction('privateKeyJwt', {
  ...shared,
  connect: (options) => privateKeyJwt({ baseUrl, keyFile: anyKeyFile, ...options }),
  call: (accessToken, fetch) => createZitadelClient({ baseUrl, accessToken, fetch }).POST(listApps, { body: {} }),
  secret: anyKeyFile.key.slice(40, 80),
});

describe('privateKeyJwt', () => {
  it('gets a token for the management API with a key file, until the key is removed', async () => {
    const { admin, keyFile, options, mayRead } = await setUp();
    expect(await mayRead(privateKeyJwt({ ...options, keyFile }))).toBe(200);
    await admin.removeMachineKey({ params: { path: { ...path, keyId: keyFile.keyId } } });
    const late = privateKeyJwt({ ...options, keyFile })();
    await expect(late).rejects.toMatchObject({ status: 400, code: 'invalid_grant' });
    await expect(late).rejects.toThrow('POST /oauth/v2/token: 400 invalid_grant: invalid assertion');
  });

  it('asks for the scopes and for the audience that it is told', async () => {
    const { keyFile } = await setUp();
    const forms: URLSearchParams[] = [];
    const fetch = async (request: Request) => {
      forms.push(new URLSearchParams(await request.text()));
      return Response.json({ access_token: 'one', token_type: 'Bearer', expires_in: 60 });
    };
    await privateKeyJwt({ baseUrl, keyFile, fetch })();
    await privateKeyJwt({ baseUrl, keyFile, fetch, scopes: ['openid', 'profile'], audience: origin })();
    expect(forms.map((form) => form.get('scope'))).toEqual([
      'openid urn:zitadel:iam:org:project:id:zitadel:aud',
      'openid profile',
    ]);
    const claims = forms.map((form) => decodeJwt(form.get('assertion') ?? ''));
    expect(claims.map(({ aud, sub }) => [aud, sub])).toEqual([
      [baseUrl, keyFile.userId],
      [origin, keyFile.userId],
    ]);
  });
});

describe('clientCredentials', () => {
  it('gets a token for the management API with a secret, until the next secret is generated', async () => {
    const { admin, options, mayRead } = await setUp();
    const generate = () => unwrap(admin.generateMachineSecret({ params: { path }, body: {} }));
    const old = await generate();
    expect(await mayRead(clientCredentials({ ...options, ...old }))).toBe(200);
    const next = await generate();
    await expect(clientCredentials({ ...options, ...old })()).rejects.toMatchObject({ code: 'invalid_request' });
    expect(await mayRead(clientCredentials({ ...options, ...next }))).toBe(200);
  });
});
