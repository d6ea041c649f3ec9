import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  clientApp,
  createJudgedMock,
  nobodysId,
  oidcApp,
  origin,
  sourceApp,
} from '../../../../contract-tests/okta/test-mock.js';
import type { ApplicationCreate, OAuth2ClientSecret } from '../../../../generated/okta/types.js';

type Org = ReturnType<typeof createJudgedMock>;

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwkOf = (key: KeyObject, kid: string, members: object = {}) => {
  const { n = '', e = '' } = key.export({ format: 'jwk' });
  return { kid, kty: 'RSA' as const, use: 'sig' as const, n, e, ...members };
};

const createOrg = () => createJudgedMock({ clock: Date.now });
const secretsOf = (appId: string) => `/api/v1/apps/${appId}/credentials/secrets`;
const jwksOf = (appId: string) => `/api/v1/apps/${appId}/credentials/jwks`;

type Client = Extract<ApplicationCreate, { signOnMode: 'OPENID_CONNECT' }>;

const serviceWith = (
  oauthClient: Partial<Client['settings']['oauthClient']>,
  token_endpoint_auth_method: 'client_secret_basic' | 'private_key_jwt' = 'private_key_jwt',
): Client => ({
  name: 'oidc_client',
  label: 'Robot',
  signOnMode: 'OPENID_CONNECT',
  credentials: { oauthClient: { token_endpoint_auth_method } },
  settings: { oauthClient: { application_type: 'service', grant_types: ['client_credentials'], ...oauthClient } },
});

async function createService(
  org: Org,
  oauthClient: Partial<Client['settings']['oauthClient']> = {},
  scopes = ['okta.apps.read'],
) {
  const jwks = { keys: [jwkOf(publicKey, 'first')] };
  const { body } = await org.create(serviceWith({ jwks, ...oauthClient }));
  for (const scopeId of scopes) await org.post(`/api/v1/apps/${body.id}/grants`, { issuer: origin, scopeId });
  return body.id;
}

const tokenEndpoint = `${origin}/oauth2/v1/token`;
const now = () => Math.floor(Date.now() / 1000);

interface Assertion {
  readonly claims?: object;
  readonly kid?: string;
  readonly key?: KeyObject | Uint8Array;
  readonly alg?: string;
}

const assertion = (clientId: string, { claims, kid = 'first', key = privateKey, alg = 'RS256' }: Assertion = {}) =>
  new SignJWT({ iss: clientId, sub: clientId, aud: tokenEndpoint, exp: now() + 60, ...claims })
    .setProtectedHeader({ alg, kid })
    .sign(key);

const form = (members: Record<string, string>) => new URLSearchParams(members).toString();
const formType = { 'Content-Type': 'application/x-www-form-urlencoded' };

const ask = (
  org: Org,
  members: Record<string, string>,
  headers: Record<string, string> = {},
  path = '/oauth2/v1/token',
) =>
  org.send<Record<string, string | boolean>>('POST', path, {
    token: null,
    headers: { ...formType, ...headers },
    body: form({ grant_type: 'client_credentials', scope: 'okta.apps.read', ...members }),
  });

const asserted = (client_assertion: string) => ({
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion,
});

async function tokenOf(org: Org, clientId: string, scope = 'okta.apps.read') {
  const { status, body } = await ask(org, { ...asserted(await assertion(clientId)), scope });
  expect(status).toBe(200);
  return String(body.access_token);
}

describe('client secrets', () => {
  const listOf = (org: Org, appId: string) => org.get<OAuth2ClientSecret[]>(secretsOf(appId));

  it('okta rules 52, 54, 56, 57, 60: a client has two secrets at most, the old one active beside the new', async () => {
    const org = createOrg();
    const added = await org.send<OAuth2ClientSecret>('POST', secretsOf(oidcApp));
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({ status: 'ACTIVE', client_secret: expect.stringMatching(/^[\w-]{64}$/) });
    const { body } = await listOf(org, oidcApp);
    expect(body.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE']);
    for (const { client_secret, secret_hash } of body)
      expect(secret_hash).toBe(
        createHash('sha256').update(client_secret).digest().subarray(0, 16).toString('base64url'),
      );
    const third = await org.post(secretsOf(oidcApp), {});
    expect(third.status).toBe(400);
    expect(third.body.errorSummary).toBe('Api validation failed: OAuth2ClientSecretMediated');
  });

  it('okta rules 53, 62: a client is made with one, and shows the newest when it is replaced', async () => {
    const org = createOrg();
    const { body: app } = await org.create(clientApp('Shop'));
    if (app.signOnMode !== 'OPENID_CONNECT') throw new Error('no client');
    const { body } = await listOf(org, app.id);
    expect(body.map(({ client_secret }) => client_secret)).toEqual([app.credentials.oauthClient?.client_secret]);
    const { body: added } = await org.send<OAuth2ClientSecret>('POST', secretsOf(app.id));
    const { body: replaced } = await org.replace(app.id, clientApp('Shop'));
    expect(replaced).toMatchObject({ credentials: { oauthClient: { client_secret: added.client_secret } } });
  });

  it.each([
    ['short', "must be at least '14' characters long."],
    ['x'.repeat(101), "can't be more than '100' characters long."],
    ['ein Geheimnis für uns', 'must only contain printable ASCII'],
  ])('okta rule 55: a secret like %s is refused', async (client_secret, cause) => {
    const { status, body } = await createOrg().post(secretsOf(oidcApp), { client_secret });
    expect([status, body.errorSummary]).toEqual([400, 'Api validation failed: client_secret']);
    expect(body.errorCauses[0]?.errorSummary).toContain(cause);
  });

  it('okta rules 58, 59, 61: the only active one stays, and only an inactive one goes', async () => {
    const org = createOrg();
    const { body: list } = await listOf(org, oidcApp);
    const first = `${secretsOf(oidcApp)}/${list[0]?.id}`;
    expect((await org.post(`${first}/lifecycle/deactivate`)).status).toBe(400);
    const { body: second } = await org.send<OAuth2ClientSecret>('POST', secretsOf(oidcApp), {
      body: { status: 'INACTIVE' },
    });
    expect(second).toMatchObject({ status: 'INACTIVE', _links: { activate: {}, delete: {} } });
    expect((await org.post(`${first}/lifecycle/deactivate`)).status).toBe(400);
    await org.post(`${secretsOf(oidcApp)}/${second.id}/lifecycle/activate`);
    expect((await org.delete(first)).status).toBe(400);
    const { body: gone } = await org.send<OAuth2ClientSecret>('POST', `${first}/lifecycle/deactivate`);
    expect(gone.status).toBe('INACTIVE');
    expect(gone.lastUpdated > gone.created).toBe(true);
    expect((await org.delete(first)).status).toBe(204);
    expect((await org.get(first)).status).toBe(404);
    expect((await org.post(secretsOf(oidcApp), {})).status).toBe(201);
  });

  it('okta rule 95: an app that is no client has none', async () => {
    const { status, body } = await createOrg().get(secretsOf(sourceApp));
    expect([status, body.errorSummary]).toEqual([
      404,
      `Not found: Resource not found: ${sourceApp} (OAuth2AppInstance)`,
    ]);
  });
});

describe('public keys of clients', () => {
  it('okta rules 39, 40, 41, 42, 50, 112: keys are checked when they are added, and the app shows them', async () => {
    const org = createOrg();
    const id = await createService(org);
    const add = (body: object) => org.post(jwksOf(id), body);
    const refused = async (body: object, cause: string) => {
      const answer = await add(body);
      expect([answer.status, answer.body.errorSummary]).toEqual([400, 'Api validation failed: JsonWebKey']);
      expect(answer.body.errorCauses[0]?.errorSummary).toContain(cause);
    };
    await refused({ kid: 'test-key-2048', status: 'ACTIVE', kty: 'RSA', use: 'sig' }, "less than '2,048' bits");
    await refused({ kty: 'RSA', n: jwkOf(publicKey, '').n, e: 'AQAB' }, 'should have a unique kid');
    await refused({ kid: 'curve', kty: 'EC', x: 'AQAB', crv: 'P-256' }, 'y: The field cannot be left blank');
    await refused(jwkOf(other.publicKey, 'first'), 'must have a unique `kid`');
    const { status, body } = await add(jwkOf(other.publicKey, 'second'));
    expect([status, body.status]).toEqual([201, 'ACTIVE']);
    const { body: app } = await org.app(id);
    expect(app).toMatchObject({
      settings: { oauthClient: { jwks: { keys: [{ kid: 'first' }, { kid: 'second', id: body.id }] } } },
    });
    for (let count = 3; count <= 50; count += 1)
      expect((await add(jwkOf(other.publicKey, `key ${count}`))).status).toBe(201);
    await refused(jwkOf(other.publicKey, 'one too many'), 'maximum number of keys allowed (50)');
  });

  it('okta rules 43, 44: one key at a time encrypts', async () => {
    const org = createOrg();
    const id = await createService(org);
    const enc = (kid: string, status: string) =>
      org.post(jwksOf(id), jwkOf(other.publicKey, kid, { use: 'enc', status }));
    const { body: first } = await enc('enc-1', 'ACTIVE');
    expect((await enc('enc-2', 'ACTIVE')).status).toBe(400);
    const { body: second } = await enc('enc-2', 'INACTIVE');
    await org.post(`${jwksOf(id)}/${second.id}/lifecycle/activate`);
    expect((await org.get(`${jwksOf(id)}/${first.id}`)).body.status).toBe('INACTIVE');
  });

  it('okta rules 45, 46, 47, 48, 51: a key goes once it is inactive and another one is active', async () => {
    const org = createOrg();
    const id = await createService(org);
    const { body: list } = await org.get<{ keys: { id: string }[] }>(jwksOf(id));
    const first = `${jwksOf(id)}/${list.keys[0]?.id}`;
    expect((await org.post(`${first}/lifecycle/deactivate`)).status).toBe(400);
    await org.post(jwksOf(id), jwkOf(other.publicKey, 'second'));
    expect((await org.delete(first)).status).toBe(400);
    const { body: gone } = await org.post(`${first}/lifecycle/deactivate`);
    expect(gone.status).toBe('INACTIVE');
    expect((await org.post(`${first}/lifecycle/deactivate`)).status).toBe(200);
    expect((await org.delete(first)).status).toBe(204);
    expect((await org.get(first)).status).toBe(404);
  });
});

describe('tokens', () => {
  it('okta rules 96, 97: a token may do what its scope says', async () => {
    const org = createOrg();
    const id = await createService(org, {}, ['okta.apps.read', 'okta.apps.manage']);
    const headers = async (scope: string) => ({ Authorization: `Bearer ${await tokenOf(org, id, scope)}` });
    const reading = await headers('okta.apps.read');
    const managing = await headers('okta.apps.read okta.apps.manage');
    const create = (own: Record<string, string>) =>
      org.post('/api/v1/apps', clientApp('By robot'), { token: null, headers: own });
    expect((await org.get('/api/v1/apps', { token: null, headers: reading })).status).toBe(200);
    const refused = await create(reading);
    expect(refused.status).toBe(403);
    expect(refused.headers.get('WWW-Authenticate')).toContain('scope="okta.apps.manage", error="insufficient_scope"');
    expect((await create(managing)).status).toBe(200);
    const grants = await org.get(`/api/v1/apps/${id}/grants`, { token: null, headers: managing });
    expect(grants.headers.get('WWW-Authenticate')).toContain('scope="okta.appGrants.read"');
    expect(
      (await org.get('/api/v1/apps', { headers: { Authorization: `SSWS ${reading.Authorization.slice(7)}` } })).status,
    ).toBe(401);
  });

  it('okta rule 142: a token of a client is nobody’s', async () => {
    const org = createOrg();
    const id = await createService(org, {}, ['okta.users.read']);
    const headers = { Authorization: `Bearer ${await tokenOf(org, id, 'okta.users.read')}` };
    const answer = await org.get('/api/v1/users/me', { token: null, headers });
    expect([answer.status, answer.body.errorCode]).toEqual([403, 'E0000006']);
  });

  it('okta rules 98, 109, 110: only scopes that were granted are given', async () => {
    const org = createOrg();
    const id = await createService(org);
    const error = async (scope: string) => {
      const { status, body } = await ask(org, { ...asserted(await assertion(id)), scope });
      return [status, body.error];
    };
    expect(await error('okta.users.read')).toEqual([400, 'consent_required']);
    expect(await error('')).toEqual([400, 'invalid_scope']);
    expect(await error('openid')).toEqual([400, 'invalid_scope']);
    const { body } = await ask(org, { ...asserted(await assertion(id)), scope: 'okta.users.read okta.apps.read' });
    expect(body).toMatchObject({ scope: 'okta.apps.read', expires_in: 3600, token_type: 'Bearer' });
    const { body: grants } = await org.get<{ id: string }[]>(`/api/v1/apps/${id}/grants`);
    const again = await org.post(`/api/v1/apps/${id}/grants`, { issuer: origin, scopeId: 'okta.apps.read' });
    expect(again).toMatchObject({
      status: 200,
      body: { id: grants[0]?.id, _embedded: { scope: { id: 'okta.apps.read' } } },
    });
    expect(grants[0]).not.toHaveProperty('_embedded');
    await org.delete(`/api/v1/apps/${id}/grants/${grants[0]?.id}`);
    expect(await error('okta.apps.read')).toEqual([400, 'consent_required']);
  });

  it.each([
    ['expired', { claims: { exp: now() - 1 } }, 'The client_assertion token is expired.'],
    ['without an end', { claims: { exp: undefined } }, 'The client_assertion token is expired.'],
    [
      'good for too long',
      { claims: { exp: now() + 4000 } },
      'The client_assertion token has an expiration too far into the future.',
    ],
    [
      'for another endpoint',
      { claims: { aud: `${origin}/oauth2/v1/keys` } },
      'The audience claim for client_assertion must be the endpoint invoked for the request.',
    ],
    [
      'by another issuer',
      { claims: { iss: 'somebody' } },
      "The 'iss' and 'sub' of the client_assertion have to be the client id.",
    ],
    ['under an unknown kid', { kid: 'nobody' }, 'The client_assertion JWT kid is invalid.'],
    ['with another key', { key: other.privateKey }, 'The client_assertion signature is invalid.'],
    [
      'with a secret',
      { key: new TextEncoder().encode('x'.repeat(40)), alg: 'HS256' },
      'The client_assertion signature is invalid.',
    ],
  ])('okta rule 99: an assertion %s is refused', async (_, wrong: Assertion, description) => {
    const org = createOrg();
    const id = await createService(org);
    const { status, body } = await ask(org, asserted(await assertion(id, wrong)));
    expect([status, body.error, body.error_description]).toEqual([401, 'invalid_client', description]);
  });

  it('okta rules 99, 100: for the org, with PS256, and once under one id', async () => {
    const org = createOrg();
    const id = await createService(org);
    const once = asserted(await assertion(id, { alg: 'PS256', claims: { aud: origin, jti: 'one' } }));
    expect((await ask(org, once)).status).toBe(200);
    expect((await ask(org, once)).body.error_description).toBe('The client_assertion has been used before.');
    expect((await ask(org, asserted('no.jwt.atall'))).body.error_description).toBe(
      'The parsing of the client_assertion failed.',
    );
    const unknown = await ask(org, asserted(await assertion(nobodysId)));
    expect([unknown.status, unknown.body.errorCode]).toEqual([401, 'invalid_client']);
  });

  it('okta rule 101: an inactive key gets no token, nor does an inactive app', async () => {
    const org = createOrg();
    const id = await createService(org);
    await org.post(jwksOf(id), jwkOf(other.publicKey, 'second'));
    const { body } = await org.get<{ keys: { id: string }[] }>(jwksOf(id));
    await org.post(`${jwksOf(id)}/${body.keys[0]?.id}/lifecycle/deactivate`);
    expect((await ask(org, asserted(await assertion(id)))).status).toBe(401);
    const second = { kid: 'second', key: other.privateKey };
    expect((await ask(org, asserted(await assertion(id, second)))).status).toBe(200);
    await org.deactivate(id);
    expect((await ask(org, asserted(await assertion(id, second)))).status).toBe(401);
  });

  it('okta rule 101: a secret gets a token as Basic, in the body and as a signature, until it is inactive', async () => {
    const org = createOrg();
    const { body: app } = await org.create(serviceWith({}, 'client_secret_basic'));
    await org.post(`/api/v1/apps/${app.id}/grants`, { issuer: origin, scopeId: 'okta.apps.read' });
    const { body: secrets } = await org.get<OAuth2ClientSecret[]>(secretsOf(app.id));
    const { id: secretId = '', client_secret = '' } = secrets[0] ?? {};
    const basic = { Authorization: `Basic ${Buffer.from(`${app.id}:${client_secret}`).toString('base64')}` };
    expect((await ask(org, {}, basic)).status).toBe(200);
    const inBody = { client_id: app.id, client_secret };
    expect((await ask(org, inBody)).status).toBe(200);
    expect((await ask(org, { ...inBody, client_secret: 'wrong' })).body.error).toBe('invalid_client');
    await org.post(secretsOf(app.id), {});
    await org.post(`${secretsOf(app.id)}/${secretId}/lifecycle/deactivate`);
    expect((await ask(org, inBody)).status).toBe(401);
  });

  it('okta rule 103: members may stand in the query, as Okta’s SDK for Node.js sends them', async () => {
    const org = createOrg();
    const id = await createService(org);
    const query = form({ grant_type: 'client_credentials', scope: 'okta.apps.read', ...asserted(await assertion(id)) });
    const { status } = await org.send('POST', `/oauth2/v1/token?${query}`, {
      token: null,
      headers: formType,
      body: '',
    });
    expect(status).toBe(200);
  });

  it('okta rule 104: a token is looked at and revoked by its client', async () => {
    const org = createOrg();
    const id = await createService(org);
    const token = await tokenOf(org, id);
    const about = async (action: 'introspect' | 'revoke', clientId = id) => {
      const aud = `${origin}/oauth2/v1/${action}`;
      return ask(
        org,
        { token, ...asserted(await assertion(clientId, { claims: { aud } })) },
        {},
        `/oauth2/v1/${action}`,
      );
    };
    expect((await about('introspect')).body).toMatchObject({
      active: true,
      scope: 'okta.apps.read',
      client_id: id,
      iss: origin,
    });
    const stranger = await createService(org);
    expect((await about('introspect', stranger)).body).toEqual({ active: false });
    expect((await about('revoke', stranger)).status).toBe(200);
    const read = () => org.get('/api/v1/apps', { token: null, headers: { Authorization: `Bearer ${token}` } });
    expect((await read()).status).toBe(200);
    expect((await about('revoke')).status).toBe(200);
    expect((await about('introspect')).body).toEqual({ active: false });
    expect((await read()).status).toBe(401);
  });

  it('okta rule 105: a token lasts an hour', async () => {
    let moment = Date.now();
    const org = createJudgedMock({ clock: () => moment });
    const id = await createService(org);
    const token = await tokenOf(org, id);
    const read = () => org.get('/api/v1/apps', { token: null, headers: { Authorization: `Bearer ${token}` } });
    moment += 3_590_000;
    expect((await read()).status).toBe(200);
    moment += 20_000;
    expect((await read()).status).toBe(401);
  });

  it('okta rule 106: a bound token needs a proof with the nonce, and a proof with each request', async () => {
    const org = createOrg();
    const id = await createService(org, { dpop_bound_access_tokens: true });
    const prove = (claims: object, key = privateKey) =>
      new SignJWT({ htm: 'POST', htu: tokenEndpoint, jti: String(Math.random()), iat: now(), ...claims })
        .setProtectedHeader({
          alg: 'RS256',
          typ: 'dpop+jwt',
          jwk: jwkOf(key === privateKey ? publicKey : other.publicKey, ''),
        })
        .sign(key);
    const withProof = async (proof?: string) =>
      ask(org, asserted(await assertion(id)), proof === undefined ? {} : { DPoP: proof });
    expect((await withProof()).body.error).toBe('invalid_dpop_proof');
    expect((await withProof(await prove({ htu: origin }))).body.error).toBe('invalid_dpop_proof');
    const first = await withProof(await prove({}));
    expect([first.status, first.body.error]).toEqual([400, 'use_dpop_nonce']);
    const nonce = first.headers.get('DPoP-Nonce');
    const { body } = await withProof(await prove({ nonce }));
    expect(body.token_type).toBe('DPoP');
    const token = String(body.access_token);
    const ath = createHash('sha256').update(token).digest('base64url');
    const read = (scheme: string, proof: string) =>
      org.get('/api/v1/apps', { token: null, headers: { Authorization: `${scheme} ${token}`, DPoP: proof } });
    const resource = { htm: 'GET', htu: `${origin}/api/v1/apps`, ath };
    expect((await read('DPoP', await prove(resource))).status).toBe(200);
    expect((await read('Bearer', await prove(resource))).status).toBe(401);
    expect((await read('DPoP', await prove({ ...resource, ath: 'other' }))).status).toBe(401);
    expect((await read('DPoP', await prove(resource, other.privateKey))).status).toBe(401);
  });
});

describe('what the org publishes', () => {
  it('okta rule 107: the key of the org, or the one that a client is pinned to', async () => {
    const org = createOrg();
    const keysOf = async (query = '') => {
      const { body } = await org.get<{ keys: { kid: string; n: string }[] }>(`/oauth2/v1/keys${query}`, {
        token: null,
      });
      return body.keys;
    };
    const [shared] = await keysOf();
    const { body: app } = await org.app(oidcApp);
    expect(app.credentials.signing).toEqual({ kid: shared?.kid });
    const { body: own } = await org.generate(oidcApp);
    const client = clientApp('Time Sheets');
    await org.replace(oidcApp, { ...client, credentials: { ...client.credentials, signing: { kid: own.kid } } });
    expect(await keysOf(`?client_id=${oidcApp}`)).toMatchObject([{ kid: own.kid, n: own.n }]);
    expect((await keysOf()).map(({ kid }) => kid)).toEqual([shared?.kid]);
  });

  it('okta rule 108: both documents name the endpoints of the mock', async () => {
    const org = createOrg();
    for (const name of ['openid-configuration', 'oauth-authorization-server']) {
      const { body } = await org.get<Record<string, string>>(`/.well-known/${name}`, { token: null });
      expect([body.issuer, body.token_endpoint, body.jwks_uri]).toEqual([
        origin,
        tokenEndpoint,
        `${origin}/oauth2/v1/keys`,
      ]);
    }
  });
});
