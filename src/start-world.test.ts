import { X509Certificate } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import schema from '../generated/keyspec.world.schema.json' with { type: 'json' };
import { createMock, type Mock, type MockedApi, type MockOptions, mockedApis } from './mock.js';

type StartWorld = Exclude<MockOptions['world'], undefined | 'empty'>;

const ofOkta = { Authorization: 'SSWS keyspec-admin', 'Content-Type': 'application/json' };
const bearer = { Authorization: 'Bearer keyspec-admin' };

async function ask(mock: Mock, target: string, init: RequestInit = { headers: ofOkta }) {
  const response = await mock(new Request(`https://mock.test${target}`, init));
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Another mock that starts with what this one has, by way of a file. */
async function startedAgain(mock: Mock): Promise<Mock> {
  const again = createMock({ world: JSON.parse(JSON.stringify(await mock.describe())) });
  await again.ready;
  return again;
}

async function refusal(world: unknown): Promise<string> {
  const options: MockOptions = JSON.parse(JSON.stringify({ world }));
  return createMock(options).ready.then(
    () => 'taken',
    (error: unknown) => (error instanceof TypeError ? error.message : 'no TypeError'),
  );
}

const validate = new Ajv2020({ strict: false }).compile(schema);

const kids = { present: 'Portal2026'.padEnd(43, '-'), old: 'Portal2024'.padEnd(43, '-') };

const id20 = '0oaNightlyService0h7';

const team = {
  tokens: { 'build-server': 'reader' },
  okta: {
    apps: [
      {
        label: 'Portal',
        keys: [
          { kid: kids.present, expiresAt: 'P1Y' },
          { kid: kids.old, expiresAt: '-P7D' },
        ],
      },
      {
        id: '0oaNightlyService0h7',
        label: 'Nightly',
        signOnMode: 'OPENID_CONNECT',
        grants: [{ scopeId: 'okta.apps.read' }],
      },
      { label: 'Archive', keys: [{ kid: kids.present }], status: 'INACTIVE' },
    ],
    tokens: [{ access_token: 'nightly-token', client_id: '0oaNightlyService0h7' }],
  },
  zitadel: {
    organizations: [
      {
        id: '300000000000000001',
        name: 'ACME',
        projects: [
          {
            id: '300000000000000002',
            apps: [
              { id: '300000000000000003', name: 'API', keys: [{ expirationDate: '-P7D' }] },
              { name: 'Web', oidcConfig: { redirectUris: ['https://web.acme.example/callback'] } },
              { name: 'Wiki', samlConfig: {} },
              { name: 'Old', apiConfig: { authMethodType: 'API_AUTH_METHOD_TYPE_BASIC', clientSecret: 'old-secret' } },
            ],
          },
        ],
        users: [
          { name: 'Deployer', roles: ['ORG_OWNER_VIEWER'], personalAccessTokens: [{ token: 'pat-of-deployer' }] },
        ],
      },
    ],
  },
  commercelayer: {
    organizations: [{ id: 'aCmEaCmEaC', name: 'ACME & Co.' }],
    api_credentials: [{ name: 'ERP', kind: 'integration', client_id: 'erp', client_secret: 'erp-secret' }, {}],
  },
} satisfies object;

/** As JSON has it: its lists may be changed. */
const teamWorld = (): StartWorld => JSON.parse(JSON.stringify(team));

describe('the example world of an API', () => {
  it.each(mockedApis)('of %s can be told, and started from again', async (api) => {
    const mock = createMock({ apis: [api] });
    expect((await startedAgain(mock)).snapshot().apis[api]).toEqual(mock.snapshot().apis[api]);
  });

  it('is of the schema that is published', async () => {
    expect(validate(JSON.parse(JSON.stringify(await createMock().describe()))), JSON.stringify(validate.errors)).toBe(
      true,
    );
  });
});

describe('a start world of an Okta org', () => {
  it('has identity providers, API tokens, refresh tokens and claims, and can be told', async () => {
    const world: StartWorld = {
      okta: {
        idps: [{ id: '0oaPartnerSignIn00h7', keys: [{ expiresAt: 'P1Y' }] }],
        idpKeys: [{}],
        apiTokens: [{ token: 'ci', name: 'CI' }],
        revokedTokens: ['keyspec-readonly'],
        apps: [
          {
            signOnMode: 'OPENID_CONNECT',
            refreshTokens: [{ scopes: ['openid'] }],
            claims: [{ name: 'mail', expression: 'user.email' }],
          },
        ],
      },
    };
    const mock = createMock({ apis: ['okta'], seed: 1, world: JSON.parse(JSON.stringify(world)) });
    const as = (token: string) => ({ headers: { Authorization: `SSWS ${token}` } });
    const { body: keys } = await ask(mock, '/api/v1/idps/0oaPartnerSignIn00h7/credentials/keys', as('ci'));
    expect(keys).toHaveLength(1);
    expect((await ask(mock, '/api/v1/idps/credentials/keys')).body).toHaveLength(1);
    expect((await ask(mock, '/api/v1/apps', as('keyspec-readonly'))).status).toBe(401);
    const { body: apps } = await ask(mock, '/api/v1/apps');
    const [claims, tokens] = await Promise.all(
      ['federated-claims', 'tokens'].map((part) => ask(mock, `/api/v1/apps/${apps[0].id}/${part}`)),
    );
    expect(claims?.body).toMatchObject([{ name: 'mail', expression: 'user.email' }]);
    expect(tokens?.body).toMatchObject([{ scopes: ['openid'] }]);
    expect((await startedAgain(mock)).snapshot().apis.okta).toEqual(mock.snapshot().apis.okta);
  });

  it.each([
    [{ idpKeys: [{ x5c: ['none'] }] }, 'world.okta.idpKeys[0].x5c: this is no certificate of an RSA key'],
    [{ apiTokens: [{ name: 'CI' }] }, 'world.okta.apiTokens[0].token: expected the token itself'],
    [{ idps: [{ id: id20 }, { id: id20 }] }, `world.okta.idps[1].id: another identity provider has '${id20}' already`],
    [{ idps: [{ signingKid: 'k' }] }, "world.okta.idps[0].signingKid: the identity provider has no key 'k'"],
  ])('is refused with %j', async (okta, rule) => {
    expect(await refusal({ okta })).toContain(rule);
  });
});

describe('a start world', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = createMock({ seed: 1, world: teamWorld() });
    await mock.ready;
  });

  it('is of the schema that is published', () => {
    expect(validate(team), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ okta: { apps: [{ lable: 'Portal' }] } })).toBe(false);
  });

  it('has what the document says, and makes up the rest, the same for each seed', async () => {
    const { body: apps } = await ask(mock, '/api/v1/apps');
    expect(apps).toMatchObject([
      { label: 'Portal' },
      { id: '0oaNightlyService0h7' },
      { label: 'Archive', status: 'INACTIVE' },
    ]);
    const other = createMock({ seed: 1, world: teamWorld() });
    await other.ready;
    expect(other.snapshot().apis).toEqual(mock.snapshot().apis);
    const another = createMock({ seed: 2, world: teamWorld() });
    await another.ready;
    expect(another.snapshot().apis).not.toEqual(mock.snapshot().apis);
  });

  it('has real keys, which end when the document says', async () => {
    const { body: apps } = await ask(mock, '/api/v1/apps');
    const { body: keys } = await ask(mock, `/api/v1/apps/${apps[0].id}/credentials/keys`);
    const [old, present] = [kids.old, kids.present].map((kid) => keys.find((key: { kid: string }) => key.kid === kid));
    // The time of a seeded mock begins on 1 June 2026.
    expect([old.expiresAt, present.expiresAt]).toEqual(['2026-05-25T00:00:00.000Z', '2027-06-01T00:00:00.000Z']);
    const certificate = new X509Certificate(Buffer.from(old.x5c[0], 'base64'));
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(new Date(certificate.validTo).toISOString()).toBe(old.expiresAt);
    const shared = await ask(mock, `/api/v1/apps/${apps[2].id}/credentials/keys/${kids.present}`);
    expect(shared.body.n).toBe(present.n);
  });

  it('has its own tokens, with their rights', async () => {
    const as = (Authorization: string) => ({ headers: { Authorization, Accept: '*/*' } });
    const key = '/credentials/keys/generate?validityYears=2';
    expect(await ask(mock, '/api/v1/apps', as('SSWS build-server'))).toMatchObject({ status: 200 });
    const write = { ...as('SSWS build-server'), method: 'POST' };
    expect(await ask(mock, `/api/v1/apps/0oaNightlyService0h7${key}`, write)).toMatchObject({ status: 403 });
    expect(await ask(mock, '/api/v1/apps', as('Bearer nightly-token'))).toMatchObject({ status: 200 });
    const app = '/management/v1/projects/300000000000000002/apps/300000000000000003';
    expect(await ask(mock, app, as('Bearer pat-of-deployer'))).toMatchObject({
      status: 200,
      body: { app: { name: 'API' } },
    });
    expect(await ask(mock, app, as('Bearer keyspec-admin'))).toMatchObject({ status: 200 });
    expect(await ask(mock, app, { ...as('Bearer pat-of-deployer'), method: 'DELETE' })).toMatchObject({ status: 403 });
    const { body } = await ask(mock, '/api/api_credentials?include=organization', { headers: bearer });
    expect(body.data.map(({ attributes }: { attributes: { name: string } }) => attributes.name)).toEqual([
      'ERP',
      'Credential 2',
    ]);
    expect(body.included[0].attributes.slug).toBe('acme-co');
  });

  it('is what named worlds begin with, and what a reset brings back', async () => {
    const worker = mock.world('worker-1');
    const before = worker.snapshot();
    expect(before.apis).toEqual(mock.snapshot().apis);
    const options = { method: 'POST', headers: { ...ofOkta, 'X-Keyspec-World': 'worker-1' } };
    await ask(mock, '/api/v1/apps/0oaNightlyService0h7/lifecycle/deactivate', options);
    expect(worker.snapshot()).not.toEqual(before);
    expect(mock.snapshot().apis).toEqual(before.apis);
    worker.reset();
    expect(worker.snapshot()).toEqual(before);
  });

  it('can be told after it has changed, and started from again', async () => {
    const changed = createMock({ world: teamWorld() });
    const post = (target: string, body: unknown, headers: Record<string, string>) =>
      ask(changed, target, { method: 'POST', headers, body: JSON.stringify(body) });
    const label = 'Made later';
    const settings = {
      oauthClient: { grant_types: ['client_credentials'], application_type: 'service', response_types: ['token'] },
    };
    const made = await post(
      '/api/v1/apps',
      { name: 'oidc_client', label, signOnMode: 'OPENID_CONNECT', settings },
      ofOkta,
    );
    expect(made.status).toBe(200);
    await post(
      `/api/v1/apps/${made.body.id}/credentials/jwks`,
      { kty: 'RSA', n: 'A'.repeat(344), e: 'AQAB', use: 'sig' },
      ofOkta,
    );
    const subject = { commonName: 'Portal', countryName: 'US' };
    const csr = await post(
      '/api/v1/apps/0oaNightlyService0h7/credentials/csrs',
      { subject, subjectAltNames: {} },
      ofOkta,
    );
    expect(csr.status).toBe(201);
    const json = { ...bearer, 'Content-Type': 'application/json' };
    const user = await post('/management/v1/users/machine', { userName: 'robot', name: 'Robot' }, json);
    await post(`/management/v1/users/${user.body.userId}/keys`, { type: 'KEY_TYPE_JSON' }, json);
    const jsonApi = { ...bearer, 'Content-Type': 'application/vnd.api+json' };
    const relationships = { organization: { data: { type: 'organizations', id: 'aCmEaCmEaC' } } };
    const attributes = { name: 'Shop', kind: 'sales_channel' };
    const shop = await post(
      '/api/api_credentials',
      { data: { type: 'api_credentials', attributes, relationships } },
      jsonApi,
    );
    expect(shop.status).toBe(201);
    const client = {
      grant_type: 'client_credentials',
      client_id: 'your-client-id',
      client_secret: 'your-client-secret',
    };
    await post('/oauth/token', client, { 'Content-Type': 'application/json' });
    const { apis } = (await startedAgain(changed)).snapshot();
    for (const api of mockedApis) expect(apis[api], api).toEqual(changed.snapshot().apis[api]);
    expect(validate(JSON.parse(JSON.stringify(await changed.describe()))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('leaves the example world to an API that it does not name', async () => {
    const own = createMock({ world: { okta: {} } });
    await own.ready;
    expect(own.contents()).toMatchObject({ okta: { apps: 0 }, zitadel: createMock().contents().zitadel });
  });

  it('may name an API that the mock does not serve', async () => {
    const own = createMock({ apis: ['okta'], world: { okta: {}, zitadel: {} } });
    await own.ready;
    expect(own.contents()).toEqual({ okta: { apps: 0, keys: 0 } });
  });

  it('is waited for by requests, and missed by what does not wait', async () => {
    const own = createMock({ apis: ['okta'], world: 'empty' });
    expect(() => own.snapshot()).toThrow('await mock.ready');
    expect((await ask(own, '/api/v1/apps')).body).toEqual([]);
    expect(own.contents()).toEqual({ okta: { apps: 0, keys: 0 } });
  });

  it.each<[MockedApi, string, RequestInit]>([
    ['okta', '/api/v1/apps', { headers: ofOkta }],
    ['commercelayer', '/api/organizations', { headers: bearer }],
  ])('that is empty leaves something to begin with in %s', async (api, target, init) => {
    const { status } = await ask(createMock({ apis: [api], world: 'empty' }), target, init);
    expect(status).toBe(200);
  });
});

it('a key of an identity provider ends when the document says', async () => {
  const own = createMock({ apis: ['okta'], world: { okta: { idpKeys: [{ expiresAt: '2020-01-31' }] } } });
  const { body } = await ask(own, '/api/v1/idps/credentials/keys');
  expect(body).toEqual([expect.objectContaining({ expiresAt: '2020-01-31T00:00:00.000Z' })]);
});

describe('a start world that is wrong', () => {
  it.each<[unknown, string]>([
    ['full', "world: expected an object, or 'empty'"],
    [{ oktaa: {} }, 'world.oktaa: unknown'],
    [{ tokens: { 'a b': 'admin' } }, 'world.tokens.a b: a token has neither blanks nor an @'],
    [{ tokens: { mine: 'root' } }, 'world.tokens.mine: expected admin, reader, outsider, limited'],
    [{ tokens: { 'keyspec-admin': 'reader' } }, 'world.tokens.keyspec-admin: every mock knows this token already'],
    [{ okta: { apps: [{}, { lable: 'x' }] } }, 'world.okta.apps[1].lable: unknown'],
    [{ okta: { apps: [{ keys: [{ expiresAt: 'soon' }] }] } }, 'world.okta.apps[0].keys[0].expiresAt: expected a time'],
    [
      { okta: { apps: [{ keys: [{ created: '2026-01-01', expiresAt: '2025-01-01' }] }] } },
      'world.okta.apps[0].keys[0].expiresAt: a key ends after it was created',
    ],
    [{ okta: { apps: [{ keys: [{ n: 'AQAB' }] }] } }, 'world.okta.apps[0].keys[0]: a key that is not made up needs'],
    [{ okta: { apps: [{ id: id20 }, { id: id20 }] } }, `world.okta.apps[1].id: another app has '${id20}' already`],
    [{ okta: { apps: [{ signOnMode: 'SAML' }] } }, 'world.okta.apps[0].signOnMode: expected SAML_2_0'],
    [{ okta: { apps: [{ settings: { signOn: { ssoAcsUrl: 1 } } }] } }, 'world.okta.apps[0].settings.signOn.ssoAcsUrl'],
    [{ okta: { apps: [{ signOnMode: 'AUTO_LOGIN' }] } }, 'world.okta.apps[0]: settings.signOn.loginUrl'],
    [
      { okta: { apps: [{ credentials: { signing: { kid: kids.old } } }] } },
      `world.okta.apps[0].credentials.signing.kid: the app has no key '${kids.old}'`,
    ],
    [
      { okta: { apps: [{ signOnMode: 'OPENID_CONNECT', credentials: { oauthClient: [] } }] } },
      'world.okta.apps[0].credentials.oauthClient: must be object',
    ],
    [
      { okta: { apps: [{ keys: [{ kid: kids.old }, { kid: kids.old }] }] } },
      `world.okta.apps[0].keys[1].kid: another key has '${kids.old}' already`,
    ],
    [{ okta: { apps: [{ keys: [] }] } }, 'world.okta.apps[0].keys: an app that signs has a key'],
    [
      { okta: { apiTokens: [{ token: 'abc' }, { token: 'abc' }] } },
      'world.okta.apiTokens[1].token: there is this token already',
    ],
    [
      { tokens: { abc: 'reader' }, okta: { apiTokens: [{ token: 'abc' }] } },
      'world.okta.apiTokens[0].token: there is this token already',
    ],
    [
      { zitadel: { organizations: [{ users: [{ personalAccessTokens: [{ token: 'keyspec-admin' }] }] }] } },
      'world.zitadel.organizations[0].users[0].personalAccessTokens[0].token: there is this token already',
    ],
    [
      { commercelayer: { api_credentials: [{ client_id: 'x' }, { client_id: 'x' }] } },
      "world.commercelayer.api_credentials[1].client_id: another api_credential has 'x' already",
    ],
    [
      { commercelayer: { api_credentials: [{ organization: null }] } },
      'world.commercelayer.api_credentials[0].organization: expected the id of one of the organizations',
    ],
    [{ commercelayer: { roles: [{ created_at: '2027-02-30' }] } }, 'world.commercelayer.roles[0].created_at: expected'],
    [{ commercelayer: { roles: [{ created_at: 'P99999Y' }] } }, 'expected a time of the years 1970 to 9999'],
    [
      { zitadel: { organizations: [{ projects: [{ changeDate: '-P2000Y' }] }] } },
      'world.zitadel.organizations[0].projects[0].changeDate: expected a time of the years 1970 to 2254',
    ],
    [{ okta: { tokens: [{ client_id: 'x' }] } }, "world.okta.tokens[0].client_id: no app has the client 'x'"],
    [
      { zitadel: { organizations: [{ id: 1 }] } },
      'world.zitadel.organizations[0].id: expected text: put the number in quotes',
    ],
    [
      { zitadel: { organizations: [{ users: [{ roles: ['BOSS'] }] }] } },
      'world.zitadel.organizations[0].users[0].roles[0]',
    ],
    [
      { zitadel: { organizations: [{ projects: [{ apps: [{ name: 'A' }, { name: 'a' }] }] }] } },
      "world.zitadel.organizations[0].projects[0].apps[1].name: another app of the project is called 'a'",
    ],
    [
      { zitadel: { organizations: [{ projects: [{ apps: [{ samlConfig: { metadataXml: 'eA==' } }] }] }] } },
      'world.zitadel.organizations[0].projects[0].apps[0].samlConfig.metadataXml: expected the base64',
    ],
    [{ zitadel: { accessTokens: [{ userId: 'x' }] } }, 'world.zitadel.accessTokens[0].userId'],
    [{ commercelayer: { organizations: [{ id: 'short' }] } }, 'world.commercelayer.organizations[0].id: expected text'],
    [
      { commercelayer: { api_credentials: [{ organization: 'x' }] } },
      "world.commercelayer.api_credentials[0].organization: none of the organizations has the id 'x'",
    ],
    [
      { commercelayer: { roles: [{ id: 'rOlErOlErO' }], api_credentials: [{ role: 'rOlErOlErO' }] } },
      'world.commercelayer.api_credentials[0].role: a credential of kind sales_channel has no role',
    ],
    [
      { commercelayer: { memberships: [{ status: 'gone' }] } },
      'world.commercelayer.memberships[0].status: expected pending, active',
    ],
    [{ commercelayer: { users: [{ email: null }] } }, 'world.commercelayer.users[0].email: expected text'],
  ])('%j is refused with its place and the rule', async (world, message) => {
    expect(await refusal(world)).toContain(message);
  });

  it('fails every request', async () => {
    const options: MockOptions = JSON.parse('{"world":{"okta":{"apps":{}}}}');
    await expect(ask(createMock(options), '/api/v1/apps')).rejects.toThrow('world.okta.apps: expected a list');
  });
});
