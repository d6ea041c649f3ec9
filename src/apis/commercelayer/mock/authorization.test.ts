import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  api,
  codes,
  createJudgedMock,
  creation,
  origin,
  update,
} from '../../../../contract-tests/commercelayer/test-mock.js';
import { clientCredentials } from '../access-tokens.js';
import { createCommerceLayerClient } from '../client.js';

const client = { client_id: 'your-client-id', client_secret: 'your-client-secret' };
const other = { client_id: 'readonly-client-id', client_secret: 'readonly-client-secret' };
const grant = { grant_type: 'client_credentials', ...client };

/** A mock whose clock the test moves. */
function withClock() {
  const time = { now: Date.UTC(2026, 0, 15, 9, 30) };
  return { time, ...createJudgedMock({ seed: 1, clock: () => time.now }) };
}

describe('authorization and negotiation', () => {
  // Open in the vendor's sources: the code on this host. The SDK refreshes its token on either of the two known.
  it('commercelayer rule 1: no, malformed, unknown, expired or revoked tokens are 401 UNAUTHORIZED', async () => {
    const { send, time } = withClock();
    const { body } = await send('POST', '/oauth/token', { body: grant });
    const token = body.access_token;
    expect((await send('GET', '/organizations', { token })).status).toBe(200);
    time.now += 7200 * 1000;
    const refused = [
      await send('GET', '/organizations', { token }),
      await send('GET', '/organizations', { token: null }),
      await send('GET', '/organizations', { token: 'unknown' }),
      await send('GET', '/organizations', { token: '__proto__' }),
      await send('GET', '/organizations', { token: null, headers: { Authorization: 'Basic a2V5c3BlYw==' } }),
      await send('GET', '/organizations', { token: null, headers: { Authorization: 'keyspec-admin' } }),
    ];
    for (const answer of refused) {
      expect([answer.status, codes(answer)]).toEqual([401, ['UNAUTHORIZED']]);
      expect(answer.body.errors[0].title).toBe('Access denied');
    }
    const renewed = (await send('POST', '/oauth/token', { body: grant })).body.access_token;
    expect((await send('GET', '/organizations', { token: renewed })).status).toBe(200);
    expect((await send('POST', '/oauth/revoke', { body: { ...client, token: renewed } })).body).toEqual({});
    expect((await send('GET', '/organizations', { token: renewed })).status).toBe(401);
  });

  it('commercelayer rule 2: a token without the scope of this API is refused alike', async () => {
    const { send } = createJudgedMock();
    const { body } = await send('POST', '/oauth/token', { body: { ...grant, scope: 'metrics-api' } });
    expect(body.scope).toBe('metrics-api');
    expect(codes(await send('GET', '/roles', { token: body.access_token }))).toEqual(['UNAUTHORIZED']);
    expect(codes(await send('GET', '/roles', { token: 'keyspec-outsider' }))).toEqual(['UNAUTHORIZED']);
  });

  it('commercelayer rule 3: token, then Content-Type, Accept, query and document, record, rules', async () => {
    const { send } = createJudgedMock();
    const wrong = {
      token: 'unknown',
      headers: { 'Content-Type': 'application/json', Accept: 'text/html' },
      query: { include: 'widgets' },
      body: '{',
    };
    const unknown = '/api_credentials/NobodyHas0';
    const statuses = [
      await send('PATCH', unknown, wrong),
      await send('PATCH', unknown, { ...wrong, token: 'keyspec-admin' }),
      await send('PATCH', unknown, { ...wrong, token: 'keyspec-admin', headers: { Accept: 'text/html' } }),
      await send('PATCH', unknown, { query: wrong.query, body: '{' }),
      await send('PATCH', unknown, { body: '{' }),
      await send('PATCH', unknown, { body: update('NobodyHas0', { expires_in: 1 }) }),
      await send('PATCH', '/api_credentials/kQmWzTnBve', { body: update('kQmWzTnBve', { expires_in: 1 }) }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 415, 406, 400, 400, 404, 422]);
  });

  it('commercelayer rule 3: an overused token is told so before anything else', async () => {
    const { send } = createJudgedMock();
    const answer = await send('PATCH', '/api_credentials/x', { token: 'keyspec-limited', body: '{' });
    expect([answer.status, answer.body.errors]).toEqual([
      429,
      { title: 'Too Many Requests', code: 'THROTTLED', status: 429 },
    ]);
    const strict = createJudgedMock({ seed: 1, rateLimit: 1, clock: () => 0 });
    const statuses = [];
    for (const token of ['unknown', 'unknown']) statuses.push((await strict.send('GET', '/roles', { token })).status);
    expect(statuses).toEqual([401, 429]);
  });

  it('commercelayer rule 4: a missing Accept and */* pass, parameters of the media type do not', async () => {
    const { mock, send } = createJudgedMock();
    const bare = new Request(`${api}/roles`, { headers: { Authorization: 'Bearer keyspec-admin' } });
    bare.headers.delete('Accept');
    expect((await mock(bare)).status).toBe(200);
    const accept = async (Accept: string) => (await send('GET', '/roles', { headers: { Accept } })).status;
    expect(await accept('*/*')).toBe(200);
    expect(await accept('text/html, */*;q=0.1')).toBe(200);
    expect(await accept('text/html, application/vnd.api+json;q=0.9')).toBe(200);
    expect(await accept('application/vnd.api+json;profile="x", application/vnd.api+json')).toBe(200);
    expect(await accept('application/vnd.api+json;q=0')).toBe(406);
    expect(await accept('application/vnd.api+json;profile="x"')).toBe(406);
    expect(await accept('application/vnd.api+json;profile="x,*/*"')).toBe(406);
    const refused = await send('GET', '/roles', { headers: { Accept: 'application/json' } });
    expect(refused.body.errors[0].detail).toBe(
      "All requests must use the 'application/vnd.api+json' Accept without media type parameters. This request specified 'application/json'.",
    );
  });

  it('commercelayer rule 4: a charset behind the Content-Type passes, and a GET may carry one', async () => {
    const { send } = createJudgedMock();
    const headers = { 'Content-Type': 'application/vnd.api+json; charset=utf-8' };
    expect((await send('POST', '/api_credentials', { headers, body: creation({}) })).status).toBe(201);
    expect((await send('GET', '/roles', { headers })).status).toBe(200);
    const missing = await send('POST', '/api_credentials', { headers: { 'Content-Type': 'text/plain' }, body: 'x' });
    expect([missing.status, codes(missing)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });

  it('commercelayer rule 5: every answer is JSON:API and carries the rate limit', async () => {
    const { send } = createJudgedMock();
    const answers = [
      await send('GET', '/roles'),
      await send('GET', '/roles', { token: null }),
      await send('GET', '/roles/NobodyHas0'),
      await send('DELETE', '/api_credentials/kQmWzTnBve'),
      await send('DELETE', '/roles'),
      await send('GET', '/widgets'),
    ];
    for (const { headers, status } of answers) {
      expect(headers.get('Content-Type')).toBe(status === 204 ? null : 'application/vnd.api+json');
      expect(Number(headers.get('X-Ratelimit-Limit'))).toBeGreaterThan(0);
      expect(headers.get('X-Ratelimit-Interval')).toBe('60');
      expect(headers.has('X-Ratelimit-Remaining')).toBe(true);
      expect(headers.has('X-Ratelimit-Reset')).toBe(false);
    }
  });

  it('commercelayer rule 6: a limit is counted per token, and its end is 429', async () => {
    const { send } = createJudgedMock({ seed: 1, rateLimit: 2, clock: () => 0 });
    const statuses = [];
    for (const token of ['keyspec-admin', 'keyspec-admin', 'keyspec-admin', 'keyspec-readonly'])
      statuses.push((await send('GET', '/roles', { token })).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });
});

describe('visibility and rights', () => {
  it('commercelayer rule 7: what belongs to other organizations is not there', async () => {
    const { get, send } = createJudgedMock();
    for (const path of [
      '/organizations/QhTgFdSaPo',
      '/organizations/QhTgFdSaPo/roles',
      '/organizations/QhTgFdSaPo/api_credentials',
      '/organizations/QhTgFdSaPo/relationships/memberships',
      '/roles/mNbVcXzLkJ',
      '/roles/mNbVcXzLkJ/organization',
      '/roles/mNbVcXzLkJ/api_credentials',
      '/roles/mNbVcXzLkJ/relationships/permissions',
      '/api_credentials/pOiUyTrEwQ',
      '/api_credentials/pOiUyTrEwQ/organization',
      '/api_credentials/pOiUyTrEwQ/role',
      '/api_credentials/pOiUyTrEwQ/relationships/role',
    ])
      expect(codes(await get(path)), path).toEqual(['RECORD_NOT_FOUND']);
    expect((await get('/organizations')).body.meta.record_count).toBe(1);
    expect((await get('/roles')).body.meta.record_count).toBe(2);
    const names = (await get('/api_credentials')).body.data.map(({ id }: { id: string }) => id);
    expect(names).not.toContain('pOiUyTrEwQ');
    const answer = await send('DELETE', '/api_credentials/pOiUyTrEwQ');
    expect(answer.status).toBe(404);
  });

  it('commercelayer rule 8: a member without an admin role reads, and is refused the rest', async () => {
    const { send } = createJudgedMock();
    const token = 'keyspec-readonly';
    expect((await send('GET', '/api_credentials/kQmWzTnBve', { token })).status).toBe(200);
    const refused = [
      await send('POST', '/api_credentials', { token, body: creation({}) }),
      await send('PATCH', '/api_credentials/kQmWzTnBve', { token, body: update('kQmWzTnBve', { name: 'x' }) }),
      await send('PATCH', '/api_credentials/gblowSyVeq/relationships/role', { token, body: { data: null } }),
      await send('DELETE', '/api_credentials/kQmWzTnBve', { token }),
    ];
    for (const answer of refused) expect([answer.status, codes(answer)]).toEqual([401, ['UNAUTHORIZED']]);
    // The right comes after the record, and before the rules: nobody learns them who may not use them.
    expect((await send('DELETE', '/api_credentials/NobodyHas0', { token })).status).toBe(404);
    for (const wrong of [{ type: 'api_credentials' }, creation({ name: '' }, { organization: { data: null } }).data])
      expect((await send('POST', '/api_credentials', { token, body: { data: wrong } })).status).toBe(401);
    const broken = update('kQmWzTnBve', { expires_in: 1 });
    expect((await send('PATCH', '/api_credentials/kQmWzTnBve', { token, body: broken })).status).toBe(401);
  });
});

describe('the authentication host', () => {
  it('gives a JWT for the client credentials of a dashboard user', async () => {
    const { send, time } = withClock();
    const { status, headers, body } = await send('POST', '/oauth/token', { body: grant });
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toContain('no-store');
    expect(Object.keys(body)).toEqual(['access_token', 'token_type', 'expires_in', 'scope', 'created_at']);
    expect([body.token_type, body.expires_in, body.scope]).toEqual(['Bearer', 7200, 'provisioning-api']);
    expect(decodeProtectedHeader(body.access_token)).toEqual({
      alg: 'RS512',
      typ: 'JWT',
      kid: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const claims = decodeJwt(body.access_token);
    expect(claims).toMatchObject({
      user: { id: expect.stringMatching(/^\w{10}$/) },
      application: { kind: 'user', client_id: 'your-client-id', public: false, confidential: true },
      scope: 'provisioning-api',
      iss: 'https://auth.commercelayer.io',
      test: false,
    });
    expect(claims).not.toHaveProperty('organization');
    expect([claims.iat, (claims.exp ?? 0) - (claims.iat ?? 0)]).toEqual([time.now / 1000, 7200]);
  });

  it('commercelayer rule 43: publishes the key that verifies a token', async () => {
    const { send } = createJudgedMock();
    const { access_token } = (await send('POST', '/oauth/token', { body: grant })).body;
    const { body } = await send('GET', '/.well-known/jwks.json', { token: null });
    const keys = createLocalJWKSet({ keys: body.keys.map((key) => ({ kty: 'RSA', ...key })) });
    const { payload } = await jwtVerify(access_token, keys, {
      issuer: 'https://auth.commercelayer.io',
      currentDate: new Date('2026-06-01'),
    });
    expect(payload.scope).toBe('provisioning-api');
    expect(Object.keys(body.keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  it('commercelayer rule 43: a saved state keeps the key, another mock has another', async () => {
    const one = createJudgedMock();
    const keyOf = async ({ send }: typeof one) => (await send('GET', '/.well-known/jwks.json')).body.keys[0]?.kid;
    const kid = await keyOf(one);
    const two = createJudgedMock({ seed: 2 });
    expect(await keyOf(two)).not.toBe(kid);
    two.mock.restore(one.mock.snapshot());
    expect(await keyOf(two)).toBe(kid);
  });

  it('commercelayer rule 42: hands a token out again while it is good, with less time left', async () => {
    const { send, time } = withClock();
    const ask = async (more: object = {}) => (await send('POST', '/oauth/token', { body: { ...grant, ...more } })).body;
    const first = await ask();
    time.now += 1000 * 1000;
    const again = await ask();
    expect([again.access_token, again.expires_in, again.created_at]).toEqual([
      first.access_token,
      6200,
      first.created_at,
    ]);
    expect((await ask({ scope: 'metrics-api' })).access_token).not.toBe(first.access_token);
    time.now += 6200 * 1000;
    const next = await ask();
    expect([next.access_token === first.access_token, next.expires_in]).toEqual([false, 7200]);
  });

  it('commercelayer rule 44: takes a form, JSON, and the client in the body or as HTTP Basic', async () => {
    const { send } = createJudgedMock();
    const form = 'application/x-www-form-urlencoded';
    const basic = `Basic ${btoa('your-client-id:your-client-secret')}`;
    const grantType = { grant_type: 'client_credentials' };
    const ask = async (body: object, headers: Record<string, string>) => {
      const isForm = headers['Content-Type'] === form;
      const text = isForm ? new URLSearchParams(Object.entries(body)).toString() : body;
      return (await send('POST', '/oauth/token', { body: text, headers })).status;
    };
    for (const type of [form, `${form}; charset=utf-8`, 'application/json', 'application/vnd.api+json']) {
      const isForm = type.startsWith(form);
      const write = (body: object) => (isForm ? new URLSearchParams(Object.entries(body)).toString() : body);
      const headers = { 'Content-Type': type };
      expect((await send('POST', '/oauth/token', { body: write(grant), headers })).status, type).toBe(200);
      const withBasic = { ...headers, Authorization: basic };
      expect((await send('POST', '/oauth/token', { body: write(grantType), headers: withBasic })).status, type).toBe(
        200,
      );
      expect((await send('POST', '/oauth/token', { body: write(grantType), headers })).status, type).toBe(401);
    }
    expect(await ask(grantType, { 'Content-Type': form, Authorization: `Basic ${btoa('your-client-id:wrong')}` })).toBe(
      401,
    );
    expect(await ask(grantType, { 'Content-Type': form, Authorization: 'Basic !' })).toBe(401);
    const token = (await send('POST', '/oauth/token', { body: grant })).body.access_token;
    const revoked = await send('POST', '/oauth/revoke', {
      body: new URLSearchParams({ token }).toString(),
      headers: { 'Content-Type': form, Authorization: basic },
    });
    expect(revoked.status).toBe(200);
    expect((await send('GET', '/roles', { token })).status).toBe(401);
  });

  it('commercelayer rule 45: a credential that was issued gets a token of its kind', async () => {
    const { send, time } = withClock();
    const issue = async (attributes: object, role?: string) => {
      const roles = role === undefined ? {} : { role: { data: { type: 'roles', id: role } } };
      return (await send('POST', '/api_credentials', { body: creation(attributes, roles) })).body.data;
    };
    const ask = (credential: { attributes: Readonly<Record<string, unknown>> }, more: object = {}) => {
      const { client_id, client_secret } = credential.attributes;
      return send('POST', '/oauth/token', {
        body: { grant_type: 'client_credentials', client_id, client_secret, ...more },
      });
    };
    const integration = await issue({ kind: 'integration', expires_in: 9000 }, 'pLsVdRkYqa');
    const { body } = await ask(integration);
    expect([body.expires_in, body.scope]).toEqual([9000, 'market:all']);
    expect(decodeJwt(body.access_token)).toMatchObject({
      organization: { id: 'ABCRtyUpBa', slug: 'the-blue-brand', enterprise: true, region: 'eu-west-1' },
      application: {
        id: integration.id,
        kind: 'integration',
        client_id: integration.attributes.client_id,
        public: false,
        confidential: true,
      },
      scope: 'market:all',
      exp: time.now / 1000 + 9000,
      test: true,
    });
    expect((await ask(integration, { scope: 'metrics-api' })).body.scope).toBe('metrics-api');
    expect((await ask(integration, { scope: 'provisioning-api' })).body.errors[0].title).toBe('invalid_scope');
    expect((await ask(integration, { client_secret: undefined })).status).toBe(401);
    // It is for the Core API, not for this one.
    expect((await send('GET', '/roles', { token: body.access_token })).status).toBe(401);

    const storefront = await issue({ kind: 'sales_channel', mode: 'live' });
    const open = decodeJwt((await ask(storefront, { client_secret: undefined })).body.access_token);
    expect(open).toMatchObject({ application: { public: true, confidential: false }, test: false });
    const secret = decodeJwt((await ask(storefront)).body.access_token);
    expect(secret).toMatchObject({ application: { public: true, confidential: true } });
    expect((await ask(storefront, { client_secret: 'wrong' })).body.errors[0].title).toBe('invalid_client');
    expect((await ask(storefront, { scope: 'market:id:xYZkjABcde' })).body.scope).toBe('market:id:xYZkjABcde');

    const webapp = await ask(await issue({ kind: 'webapp', redirect_uri: 'https://example.com/cb' }));
    expect([webapp.status, webapp.body.errors[0].title]).toEqual([401, 'unauthorized_client']);

    await send('DELETE', `/api_credentials/${integration.id}`);
    const gone = await ask(integration);
    expect([gone.status, gone.body.errors[0].title]).toEqual([401, 'invalid_client']);
  });

  it('commercelayer rule 46: allows 30 requests per 60 seconds, and less where the mock is told so', async () => {
    const limits = async (rateLimit?: number) => {
      const { send } = createJudgedMock({ seed: 1, clock: () => 0, ...(rateLimit === undefined ? {} : { rateLimit }) });
      const { headers } = await send('POST', '/oauth/token', { body: grant });
      const statuses: number[] = [];
      for (let asked = 0; asked < 30; asked += 1)
        statuses.push((await send('POST', '/oauth/token', { body: grant })).status);
      return [headers.get('X-Ratelimit-Limit'), headers.get('X-Ratelimit-Interval'), statuses.indexOf(429)];
    };
    expect(await limits()).toEqual(['30', '60', -1]);
    expect(await limits(1000)).toEqual(['30', '60', 29]);
    expect(await limits(10)).toEqual(['10', '60', 9]);
  });

  it('takes the media type of the vendor sample too, and grants what is asked for', async () => {
    const { send } = createJudgedMock();
    const headers = { 'Content-Type': 'application/vnd.api+json' };
    const { body } = await send('POST', '/oauth/token', {
      headers,
      body: { ...grant, scope: 'provisioning-api metrics-api' },
    });
    expect(body.scope).toBe('provisioning-api metrics-api');
    const twice = await send('POST', '/oauth/token', { body: { ...grant, scope: 'metrics-api  metrics-api' } });
    expect(twice.body.scope).toBe('metrics-api');
  });

  it('refuses other grants, scopes and clients', async () => {
    const { send } = createJudgedMock();
    const title = async (body: unknown) => {
      const answer = await send('POST', '/oauth/token', { body });
      expect(answer.headers.get('Content-Type')).toBe('application/json');
      expect(answer.body.errors[0].status).toBe(answer.status);
      return [answer.status, answer.body.errors[0].title];
    };
    expect(await title({})).toEqual([400, 'invalid_request']);
    expect(await title('{')).toEqual([400, 'invalid_request']);
    expect(await title({ ...grant, grant_type: 'password' })).toEqual([400, 'unsupported_grant_type']);
    expect(await title({ ...grant, scope: 'market:all' })).toEqual([400, 'invalid_scope']);
    expect(await title({ ...grant, client_secret: 'wrong' })).toEqual([401, 'invalid_client']);
    expect(await title({ ...grant, client_secret: undefined })).toEqual([401, 'invalid_client']);
    const limited = await send('POST', '/oauth/token', {
      body: grant,
      headers: { Authorization: 'Bearer keyspec-limited' },
    });
    expect(limited.status).toBe(429);
    expect(limited.headers.get('Retry-After')).toBe('0');
    expect(limited.text).toBe('{"errors":{"title":"Too Many Requests","code":"THROTTLED","status":429}}');
  });

  it('revokes what the client was given, and nothing of others', async () => {
    const { send } = createJudgedMock();
    const token = (await send('POST', '/oauth/token', { body: grant })).body.access_token;
    const revoke = async (body: object) => (await send('POST', '/oauth/revoke', { body })).status;
    expect(await revoke({ ...other, token })).toBe(403);
    expect(await revoke({ ...client, client_secret: 'wrong', token })).toBe(403);
    expect(await revoke({ ...client, token: 'keyspec-admin' })).toBe(403);
    expect((await send('GET', '/roles', { token })).status).toBe(200);
    expect(await revoke({ ...client, token })).toBe(200);
    expect(await revoke({ ...client, token })).toBe(200);
    expect((await send('GET', '/roles', { token })).status).toBe(401);
    expect((await send('GET', '/roles', { token: 'keyspec-admin' })).status).toBe(200);
  });

  it('gives a token that stands for its user', async () => {
    const { send } = createJudgedMock();
    const body = { grant_type: 'client_credentials', ...other };
    const token = (await send('POST', '/oauth/token', { body })).body.access_token;
    expect((await send('GET', '/api_credentials', { token })).status).toBe(200);
    expect((await send('POST', '/api_credentials', { token, body: creation({}) })).status).toBe(401);
  });

  it('lets our client renew a token that expired on its way', async () => {
    const { mock, time } = withClock();
    const accessToken = clientCredentials({
      clientId: client.client_id,
      clientSecret: client.client_secret,
      baseUrl: origin,
      fetch: mock,
    });
    const commercelayer = createCommerceLayerClient({ accessToken, baseUrl: api, fetch: mock });
    const first = await commercelayer.GET('/organizations');
    time.now += 7201 * 1000;
    const second = await commercelayer.GET('/organizations');
    expect([first.response.status, second.response.status]).toEqual([200, 200]);
    expect(second.data?.data[0]?.attributes.name).toBe('The Blue Brand');
  });
});
