import { generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { describe, expect, it } from 'vitest';
import { apiApp, createJudgedMock, type JudgedMock, world } from '../../../../../contract-tests/zitadel/test-mock.js';
import { decodeKeyDetails, decodeServiceAccountKeyDetails } from '../../client.js';
import { type KeyFile, signAssertion, toPkcs8 } from '../../key-file.js';

const issuer = 'http://zitadel.test';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const ofProject = `urn:zitadel:iam:org:project:id:${world.project}:aud`;
const ofManagement = 'urn:zitadel:iam:org:project:id:zitadel:aud';
const json = { type: 'KEY_TYPE_JSON' };
const user = `/management/v1/users/${world.machineUser}`;
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

interface Sent {
  readonly [parameter: string]: string;
}

/** A mock whose clock is the real one, with key files for an API and a service account. */
async function setUp() {
  const mock = createJudgedMock({ clock: Date.now });
  const ofApp = await mock.post(`${apiApp}/keys`, json);
  const ofUser = await mock.post(`${user}/keys`, json);
  const app = decodeKeyDetails(String(ofApp.body.keyDetails));
  const account = decodeServiceAccountKeyDetails(String(ofUser.body.keyDetails));
  const send = (target: string, sent: Sent, headers: Record<string, string> = {}) =>
    mock.send('POST', target, {
      token: null,
      body: new URLSearchParams(sent).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    });
  const token = (sent: Sent, headers?: Record<string, string>) => send('/oauth/v2/token', sent, headers);
  const introspect = async (sent: Sent, assertion?: string) =>
    send('/oauth/v2/introspect', {
      client_assertion_type: assertionType,
      client_assertion: assertion ?? (await signAssertion(app, issuer)),
      ...sent,
    });
  const issue = async (scope: string) => {
    const { body } = await token({ grant_type: jwtBearer, scope, assertion: await signAssertion(account, issuer) });
    return String(body.access_token);
  };
  return { mock, app, account, keyId: String(ofUser.body.keyId), send, token, introspect, issue };
}

const keyOf = (file: Pick<KeyFile, 'key'>, name = 'RSASSA-PKCS1-v1_5', hash = 'SHA-256') => {
  const der = Uint8Array.from(atob(toPkcs8(file).replace(/-----[^-]+-----|\s/g, '')), (one) => one.charCodeAt(0));
  return crypto.subtle.importKey('pkcs8', der, { name, hash }, false, ['sign']);
};

const now = () => Math.floor(Date.now() / 1000);

/** An assertion that differs from a right one. */
async function assertion(
  file: { key: string; keyId: string },
  holder: string,
  claims: JWTPayload | Record<string, unknown> = {},
  header: Record<string, string> = {},
) {
  const { alg = 'RS256' } = header;
  const [name, hash] = alg === 'PS256' ? ['RSA-PSS', 'SHA-256'] : ['RSASSA-PKCS1-v1_5', `SHA-${alg.slice(2)}`];
  return new SignJWT({ iss: holder, sub: holder, aud: issuer, iat: now(), exp: now() + 60, ...claims })
    .setProtectedHeader({ alg, kid: file.keyId, ...header })
    .sign(await keyOf(file, name, hash));
}

const invalidGrant = { error: 'invalid_grant', error_description: 'invalid assertion' };

describe('endpoints', () => {
  it('zitadel rule 60: discovery and keys take any method, and the issuer is the host that was asked', async () => {
    const { mock } = await setUp();
    const put = await mock.mock(new Request('http://other.test/.well-known/openid-configuration', { method: 'PUT' }));
    expect(await put.json()).toMatchObject({
      issuer: 'http://other.test',
      jwks_uri: 'http://other.test/oauth/v2/keys',
    });
    const { status, headers, body } = await mock.get('/oauth/v2/keys', { token: null });
    expect([status, headers.get('Cache-Control')]).toEqual([200, 'max-age=300, must-revalidate']);
    expect(body.keys).toHaveLength(2);
    for (const path of ['/oauth/v2/keys/', '/oauth/v2/token/', '/oauth/v2/unknown'])
      expect(await (await mock.mock(new Request(issuer + path))).text()).toBe('404 page not found\n');
    expect((await mock.get('/.well-known/jwks.json')).body).toEqual({ code: 5, message: 'Not Found' });
  });

  it('zitadel rule 61: parameters stand in form or query, the last one counts, other bodies are empty', async () => {
    const { mock, token, account } = await setUp();
    const sent = { grant_type: jwtBearer, scope: '', assertion: await signAssertion(account, issuer) };
    const query = await mock.mock(new Request(`${issuer}/oauth/v2/token?${new URLSearchParams(sent)}`));
    expect(query.status).toBe(200);
    const asJson = await mock.post('/oauth/v2/token', sent, { token: null });
    expect(asJson.body).toEqual({ error: 'invalid_request', error_description: 'grant_type missing' });
    const broken = await mock.send('POST', '/oauth/v2/token', {
      token: null,
      body: 'grant_type=%zz',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(broken.body).toEqual({ error: 'invalid_request', error_description: 'error parsing form' });
    expect((await token({ ...sent, grant_type: 'foo' })).body).toEqual({
      error: 'unsupported_grant_type',
      error_description: 'foo not supported',
    });
  });
});

describe('assertions of a service account', () => {
  it.each<[string, Record<string, unknown>, Record<string, string>?]>([
    ['aud a list with a stranger first', { aud: ['https://other.test', issuer] }],
    ['exp 10 years ahead', { exp: now() + 315_000_000 }],
    ['exp a float', { exp: now() + 60.5 }],
    ['exp a text of RFC 3339', { exp: new Date(Date.now() + 60_000).toISOString() }],
    ['iat an hour ago but for a moment', { iat: now() - 3590 }],
    ['nbf ahead', { nbf: now() + 3600 }],
    ['PS256', {}, { alg: 'PS256' }],
    ['typ', {}, { typ: 'at+jwt' }],
  ])('zitadel rule 62: takes %s', async (_, claims, header) => {
    const { token, account } = await setUp();
    const signed = await assertion(account, account.userId, claims, header);
    expect((await token({ grant_type: jwtBearer, scope: 'openid', assertion: signed })).status).toBe(200);
  });

  it.each<[string, Record<string, unknown>, Record<string, string>?]>([
    ['aud with a slash at the end', { aud: `${issuer}/` }],
    ['aud of the endpoint', { aud: `${issuer}/oauth/v2/token` }],
    ['aud missing', { aud: undefined }],
    ['aud a number', { aud: 5 }],
    ['exp past', { exp: now() - 10 }],
    ['exp missing', { exp: undefined }],
    ['exp a quoted number', { exp: String(now() + 60) }],
    ['iat missing', { iat: undefined }],
    ['iat ahead', { iat: now() + 60 }],
    ['iat more than an hour ago', { iat: now() - 3700 }],
    ['iss another', { iss: world.machineKey }],
    ['sub missing', { sub: undefined }],
    ['sub another', { sub: world.machineKey }],
    ['kid unknown', {}, { kid: world.key }],
    ['RS384', {}, { alg: 'RS384' }],
    ['RS512', {}, { alg: 'RS512' }],
  ])('zitadel rule 63: refuses %s', async (_, claims, header) => {
    const { token, account } = await setUp();
    const signed = await assertion(account, account.userId, claims, header);
    const { status, body } = await token({ grant_type: jwtBearer, scope: 'openid', assertion: signed });
    expect([status, body]).toEqual([400, invalidGrant]);
  });

  it('zitadel rule 64: an assertion can be used again, also with blanks around it', async () => {
    const { token, account } = await setUp();
    const signed = await assertion(account, account.userId, { jti: 'one' });
    for (const text of [signed, signed, ` ${signed}\n`])
      expect((await token({ grant_type: jwtBearer, scope: '', assertion: text })).status).toBe(200);
    for (const text of [`${signed}.x`, signed.slice(0, -6), 'x', signed.replace(/\.[^.]+$/, '.')])
      expect((await token({ grant_type: jwtBearer, scope: '', assertion: text })).body).toEqual(invalidGrant);
  });

  it('zitadel rule 65: the scope has to be sent, and may be empty', async () => {
    const { token, account } = await setUp();
    const sent = { grant_type: jwtBearer, assertion: await signAssertion(account, issuer) };
    expect((await token(sent)).body.error_description).toMatch(/^The scope of your request is missing/);
    const { body } = await token({ ...sent, scope: '' });
    expect(Object.keys(body)).toEqual(['access_token', 'token_type', 'expires_in']);
    expect((await token({ grant_type: jwtBearer, scope: 'openid' })).body.error_description).toBe('assertion missing');
  });

  it("zitadel rule 66: a key of the caller's own works, EC too; a removed or expired one does not", async () => {
    const { mock, token } = await setUp();
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const der = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
    const pem = `-----BEGIN PUBLIC KEY-----\n${btoa(String.fromCharCode(...der))}\n-----END PUBLIC KEY-----\n`;
    const added = await mock.post(`${user}/keys`, { ...json, publicKey: btoa(pem) });
    expect(added.body).not.toHaveProperty('keyDetails');
    const kid = String(added.body.keyId);
    const signed = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid })
      .setIssuer(world.machineUser)
      .setSubject(world.machineUser)
      .setAudience(issuer)
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(privateKey);
    expect((await token({ grant_type: jwtBearer, scope: '', assertion: signed })).status).toBe(200);
    await mock.delete(`${user}/keys/${kid}`);
    expect((await token({ grant_type: jwtBearer, scope: '', assertion: signed })).body).toEqual(invalidGrant);
    const junk = await mock.post(`${user}/keys`, { ...json, publicKey: btoa('no key') });
    expect(junk.body.message).toMatch(/\(COMMAND-5F3h1\)$/);
  });
});

describe('introspection', () => {
  it('zitadel rule 67: a token is active for the apps of the projects in its audience', async () => {
    const { introspect, issue, account } = await setUp();
    const { body } = await introspect({ token: await issue(`openid profile ${ofProject}`) });
    expect(body).toMatchObject({ active: true, sub: account.userId, aud: [world.project], client_id: 'deployer' });
    expect(body.username).toBe('deployer');
    expect((await introspect({ token: await issue(`openid ${ofManagement}`) })).body).toEqual({ active: false });
    expect((await introspect({ token: 'nobody-issued-this' })).body).toEqual({ active: false });
  });

  it("zitadel rule 68: an assertion that is no JWT makes the token inactive, another fault is the client's", async () => {
    const { introspect, app, send } = await setUp();
    const token = 'keyspec-admin';
    const wrong = await assertion(app, app.clientId, { aud: `${issuer}/` });
    for (const text of ['x', 'a.b', `${wrong}.x`, await assertion(app, app.clientId, { iss: 5 })])
      expect((await introspect({ token }, text)).body).toEqual({ active: false });
    for (const text of [wrong, await assertion(app, app.appId), wrong.slice(0, -4)]) {
      const { status, body } = await introspect({ token }, text);
      expect([status, body]).toEqual([400, { error: 'unauthorized_client' }]);
    }
    const refused = async (sent: Sent, headers?: Record<string, string>) =>
      (await send('/oauth/v2/introspect', { token, ...sent }, headers)).body.error_description;
    expect(await refused({})).toBe('client_id or client_assertion must be provided');
    expect(await refused({ client_id: app.clientId })).toBe('client must be authenticated');
    expect(await refused({ client_assertion: wrong })).toBe('invalid client_assertion_type ');
    expect(await refused({}, { Authorization: `Basic ${btoa('%zz:x')}` })).toBe('invalid basic auth header');
    expect((await introspect({ token: '' })).body.error_description).toBe('token missing');
  });

  it('zitadel rule 69: a key works until it is removed, or its app is out of use', async () => {
    const { mock, app, introspect } = await setUp();
    const status = async () => (await introspect({ token: 'keyspec-admin' })).status;
    await mock.put(`${apiApp}/api_config`, { authMethodType: 'API_AUTH_METHOD_TYPE_BASIC' });
    expect(await status()).toBe(200);
    await mock.post(`${apiApp}/_deactivate`);
    expect(await status()).toBe(400);
    await mock.post(`${apiApp}/_reactivate`);
    expect(await status()).toBe(200);
    await mock.delete(`${apiApp}/keys/${app.keyId}`);
    expect(await status()).toBe(400);
  });

  it('zitadel rule 70: the secret of an app works in the form and as Basic, until there is a new one', async () => {
    const { mock, app, send } = await setUp();
    const generate = async () => {
      const { body } = await mock.post(`${apiApp}/api_config/_generate_client_secret`);
      return String(body.clientSecret);
    };
    const old = await generate();
    const basic = (secret: string) => ({ Authorization: `Basic ${btoa(`${app.clientId}:${secret}`)}` });
    const status = async (sent: Sent, headers?: Record<string, string>) =>
      (await send('/oauth/v2/introspect', { token: 'keyspec-admin', ...sent }, headers)).status;
    expect(await status({ client_id: app.clientId, client_secret: old })).toBe(200);
    expect(await status({}, basic(old))).toBe(200);
    const next = await generate();
    expect([await status({}, basic(old)), await status({}, basic(next))]).toEqual([400, 200]);
  });

  it('zitadel rule 71: a personal access token is active for every app, and its members are sorted', async () => {
    const { mock, introspect, app } = await setUp();
    const { body: made } = await mock.post(`${user}/pats`);
    const { body } = await introspect({ token: String(made.token) });
    expect(body).toMatchObject({ active: true, aud: [app.clientId, world.project], jti: made.tokenId });
    expect(body).not.toHaveProperty('client_id');
    const [, ...others] = Object.keys(body);
    expect(others).toEqual([...others].sort());
    await mock.delete(`${user}/pats/${String(made.tokenId)}`);
    expect((await introspect({ token: String(made.token) })).body).toEqual({ active: false });
  });
});

describe('what tokens are good for, and what ends them', () => {
  it('zitadel rule 72: the management API wants itself in the audience, and personal access tokens need nothing', async () => {
    const { mock, issue } = await setUp();
    const { body: made } = await mock.post(`${user}/pats`);
    const status = async (token: string) => (await mock.get(user, { token })).status;
    expect(await status(await issue(`openid ${ofManagement}`))).toBe(200);
    expect(await status(await issue(`openid ${ofProject}`))).toBe(401);
    expect(await status(String(made.token))).toBe(200);
  });

  it('zitadel rule 73: tokens outlive the key and the secret that got them', async () => {
    const { mock, issue, introspect, keyId } = await setUp();
    const token = await issue(ofProject);
    await mock.delete(`${user}/keys/${keyId}`);
    expect((await introspect({ token })).body.active).toBe(true);
  });

  it.each([
    ['_lock', '_unlock'],
    ['_deactivate', '_reactivate'],
  ])('zitadel rule 74: %s ends tokens for good, and %s brings back keys alone', async (end, begin) => {
    const { mock, issue, introspect, token, account } = await setUp();
    const { body: made } = await mock.post(`${user}/pats`);
    const tokens = [await issue(ofProject), String(made.token)];
    await mock.post(`${user}/${end}`);
    const signed = { grant_type: jwtBearer, scope: '', assertion: await signAssertion(account, issuer) };
    expect((await token(signed)).body.error_description).toBe('Errors.User.NotActive');
    await mock.post(`${user}/${begin}`);
    for (const one of tokens) expect((await introspect({ token: one })).body).toEqual({ active: false });
    expect((await mock.get(`${user}/pats/${String(made.tokenId)}`)).status).toBe(200);
    expect((await token(signed)).status).toBe(200);
  });

  it('zitadel rule 75: a removed user has no tokens left', async () => {
    const { mock, issue, introspect } = await setUp();
    const token = await issue(ofProject);
    await mock.delete(user);
    expect((await introspect({ token })).body).toEqual({ active: false });
  });
});

describe('client credentials', () => {
  it('zitadel rule 76: the user name in any case and the secret get a token; each wrong one is told apart', async () => {
    const { mock, token } = await setUp();
    const ask = async (client_id: string, client_secret: string) =>
      (await token({ grant_type: 'client_credentials', scope: 'openid', client_id, client_secret })).body;
    expect((await ask('deployer', 'x')).error_description).toBe('Errors.User.Machine.Secret.NotExisting');
    const { body: made } = await mock.put(`${user}/secret`);
    const secret = String(made.clientSecret);
    expect(made.clientId).toBe('deployer');
    expect(await ask('DEPLOYER', secret)).toHaveProperty('id_token');
    expect((await ask('deployer', 'x')).error_description).toBe('Errors.User.Machine.Secret.Invalid');
    expect((await ask('nobody', secret)).error_description).toBe('client not found');
    expect((await token({ grant_type: 'client_credentials', scope: '' })).body.error_description).toBe(
      'client_id or client_assertion must be provided',
    );
    await mock.put(`${user}/secret`);
    expect((await ask('deployer', secret)).error_description).toBe('Errors.User.Machine.Secret.Invalid');
    await mock.delete(`${user}/secret`);
    expect((await ask('deployer', secret)).error_description).toBe('Errors.User.Machine.Secret.NotExisting');
  });
});

describe('revocation', () => {
  it('zitadel rule 77: only OpenID Connect apps revoke, and nothing that a service account got', async () => {
    const { mock, send, app, issue } = await setUp();
    const { body: key } = await mock.post(`/management/v1/projects/${world.project}/apps/${world.oidcApp}/keys`, json);
    const oidc = decodeKeyDetails(String(key.keyDetails));
    const revoke = async (file: KeyFile, token: string) => {
      const client_assertion = await signAssertion(file, issuer);
      return send('/oauth/v2/revoke', { client_assertion_type: assertionType, client_assertion, token });
    };
    expect((await revoke(oidc, 'nobody-issued-this')).status).toBe(200);
    const known = await revoke(oidc, await issue(ofProject));
    expect([known.status, known.body.error_description]).toEqual([401, 'token was not issued for this client']);
    expect((await revoke(app, 'x')).body.error_description).toBe('no active client not found');
  });
});

describe('standard clients', () => {
  it('zitadel rule 78: oauth4webapi gets a token with a JWT, and introspects with the key file of an API', async () => {
    const { mock, app, account } = await setUp();
    const options = { [oauth.customFetch]: fetchOf(mock), [oauth.allowInsecureRequests]: true };
    const url = new URL(issuer);
    const server = await oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, options));
    const service = { client_id: account.userId };
    const response = await oauth.genericTokenEndpointRequest(
      server,
      service,
      oauth.None(),
      jwtBearer,
      { scope: `openid ${ofProject}`, assertion: await signAssertion(account, issuer) },
      options,
    );
    const { access_token } = await oauth.processGenericTokenEndpointResponse(
      server,
      { client_id: 'deployer' },
      response,
    );
    const api = { client_id: app.clientId };
    const auth = oauth.PrivateKeyJwt({ key: await keyOf(app), kid: app.keyId });
    const asked = await oauth.introspectionRequest(server, api, auth, access_token, options);
    expect(await oauth.processIntrospectionResponse(server, api, asked)).toMatchObject({ active: true, iss: issuer });
  });

  it('zitadel rule 78: openid-client gets a token with a secret', async () => {
    const { mock } = await setUp();
    const { body } = await mock.put(`${user}/secret`);
    const fetch = fetchOf(mock);
    const config = await openid.discovery(
      new URL(issuer),
      String(body.clientId),
      undefined,
      openid.ClientSecretBasic(String(body.clientSecret)),
      { [openid.customFetch]: fetch, execute: [openid.allowInsecureRequests] },
    );
    const tokens = await openid.clientCredentialsGrant(config, { scope: `openid ${ofManagement}` });
    expect(tokens.claims()).toMatchObject({ sub: world.machineUser, iss: issuer });
    expect((await mock.get(user, { token: tokens.access_token })).status).toBe(200);
  });
});

/** What both clients hand to a `fetch`; their bodies are forms. */
interface FormRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

const fetchOf =
  ({ mock }: JudgedMock) =>
  (url: string, { method, headers, body }: FormRequest) =>
    mock(new Request(url, { method, headers, body: body instanceof URLSearchParams ? body : null }));

it('signs its tokens with the key that it shows', async () => {
  const { mock, token, account } = await setUp();
  await mock.put(`${user}/machine`, { name: 'Deployer', accessTokenType: 'ACCESS_TOKEN_TYPE_JWT' });
  const { body } = await token({
    grant_type: jwtBearer,
    scope: ofProject,
    assertion: await signAssertion(account, issuer),
  });
  const [head = '', payload = '', signature = ''] = String(body.access_token).split('.');
  const { keys } = await (await mock.mock(new Request(`${issuer}/oauth/v2/keys`))).json();
  const { kid } = JSON.parse(atob(head));
  const shown = keys.find((key: { kid: string }) => key.kid === kid);
  const key = await crypto.subtle.importKey('jwk', shown, algorithm, false, ['verify']);
  const bytes = Uint8Array.from(Buffer.from(signature, 'base64url'));
  expect(await crypto.subtle.verify(algorithm, key, bytes, new TextEncoder().encode(`${head}.${payload}`))).toBe(true);
});
