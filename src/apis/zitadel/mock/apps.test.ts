import { describe, expect, it } from 'vitest';
import {
  addApp,
  addKey,
  apiApp,
  apps,
  connectError,
  createJudgedMock,
  project,
  start,
  status,
  world,
} from '../../../../contract-tests/zitadel/test-mock.js';

const toBasic = { authMethodType: 'API_AUTH_METHOD_TYPE_BASIC' };
const toKeys = { authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT' };
const notExisting = (id: string) => status(5, id, "Application doesn't exist");

describe('ids, times and sequences', () => {
  it('zitadel rule 1: numbers from the time: 18 digits, in order, none twice', async () => {
    let now = start;
    const judged = createJudgedMock({ clock: () => now });
    const ids: bigint[] = [];
    for (let made = 0; made < 300; made += 1) ids.push(BigInt((await addApp(judged, `App ${made}`)).id));
    now += 60_000;
    const later = BigInt((await addApp(judged, 'Later')).id);
    expect(ids.every((id) => String(id).length === 18)).toBe(true);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
    expect(Number(later >> 24n) * 10 + Date.UTC(2019, 3, 29)).toBe(now);
    expect(later & 0xffffn).toBe(BigInt(world.apiApp) & 0xffffn);
  });

  it('zitadel rule 1: keeps their order even when the clock goes back', async () => {
    const judged = createJudgedMock({ clock: () => Date.UTC(2016, 8, 30) });
    const [first, second] = [await addApp(judged, 'First'), await addApp(judged, 'Second')];
    expect(BigInt(first.id)).toBeGreaterThan(BigInt(world.key));
    expect(BigInt(second.id)).toBeGreaterThan(BigInt(first.id));
  });

  it('zitadel rules 1, 40: takes an id of the caller’s own in v2; an API app’s may be in use, and nothing changes then', async () => {
    const { call, get } = createJudgedMock();
    const body = { projectId: world.project, applicationId: '__proto__', name: 'Own id', apiConfiguration: toKeys };
    expect((await call('CreateApplication', body)).body.applicationId).toBe('__proto__');
    expect((await get(`${apps}/__proto__`)).body.app?.name).toBe('Own id');
    const before = (await get(`${apps}/__proto__`)).body.app?.apiConfig?.clientId;
    const again = await call('CreateApplication', { ...body, name: 'Another' });
    expect(again).toMatchObject({ status: 200, body: { applicationId: '__proto__' } });
    expect(again.body.apiConfiguration?.clientId).not.toBe(before);
    expect((await get(`${apps}/__proto__`)).body.app).toMatchObject({
      name: 'Own id',
      apiConfig: { clientId: before },
    });
    expect((await call('GetApplication', { applicationId: 'constructor' })).status).toBe(404);
  });

  it('zitadel rule 40: refuses an id for an OpenID Connect app that its project has', async () => {
    const { call } = createJudgedMock();
    const body = { projectId: world.project, applicationId: 'shop-2', name: 'Shop 2', oidcConfiguration: {} };
    expect((await call('CreateApplication', body)).status).toBe(200);
    expect(await call('CreateApplication', { ...body, name: 'Shop 3' })).toMatchObject({
      status: 400,
      body: connectError('failed_precondition', 'PROJECT-lxowmp', 'Errors.Project.App.AlreadyExisting'),
    });
  });

  it('zitadel rule 2: makes client ids that are bare ids', async () => {
    const { post, get } = createJudgedMock();
    const { body } = await post(`${apps}/api`, { name: 'Client' });
    expect(body.clientId).toMatch(/^\d{18}$/);
    expect(body.clientId).not.toBe(body.appId);
    expect((await get(`${apps}/${body.appId}`)).body.app?.apiConfig?.clientId).toBe(body.clientId);
  });

  it('zitadel rule 3: counts events per project, by the events of each operation', async () => {
    const judged = createJudgedMock();
    const { post, put } = judged;
    const sequence = async (answer: ReturnType<typeof post>) => Number((await answer).body.details?.sequence);
    expect(await sequence(post(`${apps}/api`, { name: 'Counted', ...toKeys }))).toBe(12);
    const { body } = await post(`${apps}/_search`, { queries: [{ nameQuery: { name: 'Counted' } }] });
    const path = `${apps}/${Object.values(body.result ?? {})[0]?.id}`;
    expect(await sequence(put(path, { name: 'Renamed' }))).toBe(13);
    expect(await sequence(put(`${path}/api_config`, {}))).toBe(14);
    expect(await sequence(post(`${path}/api_config/_generate_client_secret`))).toBe(15);
    expect(await sequence(post(`${path}/_deactivate`))).toBe(16);
    expect(await sequence(post(`${path}/_reactivate`))).toBe(17);
    const key = await addKey(judged, apiApp);
    expect(key.sequence).toBe(18);
    expect(await sequence(judged.delete(key.path))).toBe(19);
    expect(await sequence(judged.delete(path))).toBe(20);
  });

  it('zitadel rule 4: names the project’s organization as the owner', async () => {
    const { get } = createJudgedMock();
    expect((await get(apiApp)).body.app?.details?.resourceOwner).toBe(world.organization);
  });

  it('zitadel rule 5: tells the time of the event just written, in microseconds and in order', async () => {
    const judged = createJudgedMock({ clock: () => start });
    const { post, put, get } = judged;
    const created = await post(`${apps}/api`, { name: 'Timed' });
    const path = `${apps}/${created.body.appId}`;
    const renamed = await put(path, { name: 'Retimed' });
    expect(created.body.details).not.toHaveProperty('changeDate');
    expect(renamed.body.details).not.toHaveProperty('creationDate');
    const { details } = (await get(path)).body.app ?? {};
    expect(details).toEqual({
      sequence: '13',
      creationDate: created.body.details?.creationDate,
      changeDate: renamed.body.details?.changeDate,
      resourceOwner: world.organization,
    });
    expect(String(details?.creationDate)).toMatch(/^2026-04-01T00:00:00\.000\d{3}Z$/);
    const dates = [String(details?.changeDate)];
    for (let change = 0; change < 5; change += 1)
      dates.push(String((await put(path, { name: `Retimed ${change}` })).body.details?.changeDate));
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(String(dates[0]) > String(details?.creationDate)).toBe(true);
  });
});

describe('apps', () => {
  it('zitadel rule 22: removes an app with its keys, and frees its name', async () => {
    const judged = createJudgedMock();
    const { post, put, get } = judged;
    const { path } = await addApp(judged, 'Removed');
    const key = await addKey(judged, path);
    expect((await judged.delete(path)).status).toBe(200);

    expect((await get(path)).body).toEqual(status(5, 'QUERY-pCP8P', 'Errors.App.NotExisting'));
    expect((await post(`${path}/keys/_search`)).body).not.toHaveProperty('result');
    const refused = await post(`${path}/keys`, { type: 'KEY_TYPE_JSON' });
    expect(refused.body).toEqual(status(9, 'COMMAND-sak25', 'Application not found'));
    expect((await get(key.path)).status).toBe(404);
    expect((await judged.delete(key.path)).status).toBe(404);
    expect((await put(path, { name: 'New' })).body).toEqual(notExisting('COMMAND-28di9'));
    expect((await put(`${path}/api_config`, toKeys)).body).toEqual(notExisting('COMMAND-2n8uU'));
    const secret = await post(`${path}/api_config/_generate_client_secret`);
    expect(secret.body).toEqual(notExisting('COMMAND-2g66f'));
    expect((await post(`${path}/_deactivate`)).body).toEqual(notExisting('COMMAND-ov9d3'));
    expect((await post(`${path}/_reactivate`)).body).toEqual(notExisting('COMMAND-ov9d3'));
    expect((await judged.delete(path)).body).toEqual(notExisting('COMMAND-0po9s'));
    expect((await addApp(judged, 'removed')).id).toMatch(/^\d{18}$/);
  });

  it('zitadel rules 23, 51: knows nothing of a project that is gone', async () => {
    const { mock, get, post } = createJudgedMock();
    const saved = JSON.parse(JSON.stringify(mock.snapshot()));
    delete saved.apis.zitadel.state.projects[world.project];
    mock.restore(saved);
    const refused = await post(`${apps}/api`, { name: 'Homeless' });
    expect(refused.status).toBe(400);
    expect(refused.body).toEqual(status(9, 'COMMAND-EbFMN', 'Project not found'));
    expect((await get(apiApp)).status).toBe(404);
    expect((await post(`${apps}/_search`)).body).not.toHaveProperty('result');
  });

  it('zitadel rule 24: starts apps active, BASIC ones with a secret that is shown once', async () => {
    const { mock, post, get } = createJudgedMock();
    const basic = await post(`${apps}/api`, { name: 'Basic' });
    expect(basic.body.clientSecret).toMatch(/^[A-Za-z0-9]{64}$/);
    const { app } = (await get(`${apps}/${basic.body.appId}`)).body;
    expect(app?.state).toBe('APP_STATE_ACTIVE');
    expect(app?.apiConfig).toEqual({ clientId: basic.body.clientId });
    expect(JSON.stringify(mock.snapshot())).not.toContain(String(basic.body.clientSecret));

    const keyed = await post(`${apps}/api`, { name: 'Keyed', ...toKeys });
    expect(keyed.body).not.toHaveProperty('clientSecret');
    expect((await get(`${apps}/${keyed.body.appId}`)).body.app?.apiConfig).toMatchObject(toKeys);
  });

  it('zitadel rule 25: makes no secret on a change of method; a new one can be had at any time', async () => {
    const judged = createJudgedMock();
    const { post, put } = judged;
    const { path } = await addApp(judged, 'Secretive');
    const changed = await put(`${path}/api_config`, toBasic);
    expect(Object.keys(changed.body)).toEqual(['details']);
    const secret = await post(`${path}/api_config/_generate_client_secret`, {});
    expect(secret.body.clientSecret).toMatch(/^[A-Za-z0-9]{64}$/);
    await put(`${path}/api_config`, toKeys);
    const unused = await post(`${path}/api_config/_generate_client_secret`);
    expect(unused.status).toBe(200);
    expect(unused.body.clientSecret).not.toBe(secret.body.clientSecret);
  });

  it('zitadel rule 25: keeps the hash of the secret while another method decides', async () => {
    const { mock, put } = createJudgedMock();
    await put(`${apps}/${world.basicApp}/api_config`, toKeys);
    expect(JSON.stringify(mock.snapshot())).toMatch(/"secretHash":"[\w+/]{43}="/);
  });

  it('zitadel rule 26: lets inactive apps be changed, and toggles strictly', async () => {
    const judged = createJudgedMock();
    const { post, put, get } = judged;
    const { id, path } = await addApp(judged, 'Toggled');
    const active = await post(`${path}/_reactivate`);
    expect(active.body).toEqual(status(9, 'COMMAND-1n8cM', 'Application is not inactive'));
    expect((await post(`${path}/_deactivate`, {})).status).toBe(200);
    const inactive = await post(`${path}/_deactivate`);
    expect(inactive.status).toBe(400);
    expect(inactive.body).toEqual(status(9, 'COMMAND-dsh35', 'Application is not active'));

    expect((await put(path, { name: 'Toggled and renamed' })).status).toBe(200);
    expect((await post(`${path}/keys`, { type: 'KEY_TYPE_JSON' })).status).toBe(200);
    expect((await put(`${path}/api_config`, toBasic)).status).toBe(200);
    expect((await post(`${path}/api_config/_generate_client_secret`)).status).toBe(200);
    expect((await get(path)).body.app?.state).toBe('APP_STATE_INACTIVE');
    const { body } = await post(`${apps}/_search`, {});
    expect(body.result).toContainEqual(expect.objectContaining({ id, state: 'APP_STATE_INACTIVE' }));
  });

  it('zitadel rule 27: moves an app’s change date with the app, not with its keys', async () => {
    const judged = createJudgedMock();
    const { path } = await addApp(judged, 'Dated');
    const details = async () => (await judged.get(path)).body.app?.details;
    const before = await details();
    const key = await addKey(judged, path);
    await judged.delete(key.path);
    expect(await details()).toEqual(before);
    for (const change of [
      () => judged.put(path, { name: 'Redated' }),
      () => judged.put(`${path}/api_config`, toBasic),
      () => judged.post(`${path}/api_config/_generate_client_secret`),
      () => judged.post(`${path}/_deactivate`),
      () => judged.post(`${path}/_reactivate`),
    ]) {
      const { body } = await change();
      expect(await details()).toMatchObject({ ...body.details, creationDate: before?.creationDate });
    }
  });

  it('refuses names that are taken, in any case, and changes that change nothing', async () => {
    const judged = createJudgedMock();
    const { post, put } = judged;
    const taken = status(6, 'V3-DKcYh', 'Application already exists');
    expect(await post(`${apps}/api`, { name: 'myapiAPP' })).toMatchObject({ status: 409, body: taken });
    expect(await put(`${apps}/${world.basicApp}`, { name: 'MYAPIAPP' })).toMatchObject({ status: 409, body: taken });
    expect((await put(apiApp, { name: 'MyAPIApp' })).body).toEqual(status(9, 'COMMAND-2m8vx', 'No changes'));
    expect((await put(apiApp, { name: 'MYAPIApp' })).status).toBe(200);
    expect((await put(`${apiApp}/api_config`, toKeys)).body).toEqual(status(9, 'COMMAND-1m88i', 'No changes'));
  });

  it('configures API apps alone', async () => {
    const { post, put } = createJudgedMock();
    for (const app of [world.oidcApp, world.samlApp]) {
      const config = await put(`${apps}/${app}/api_config`, {});
      expect(config.body).toEqual(status(3, 'COMMAND-Gnwt3', 'Application is not type API'));
      const secret = await post(`${apps}/${app}/api_config/_generate_client_secret`);
      expect(secret.body).toEqual(status(3, 'COMMAND-aeH4', 'Application is not type API'));
    }
  });

  it('shows the apps of the examples as the examples do', async () => {
    const { get } = createJudgedMock();
    const { oidcConfig } = (await get(`${apps}/${world.oidcApp}`)).body.app ?? {};
    expect(oidcConfig).toEqual({
      clientId: '345343776673311819',
      redirectUris: ['https://shop.acme.example/auth/callback'],
      responseTypes: ['OIDC_RESPONSE_TYPE_CODE'],
      grantTypes: ['OIDC_GRANT_TYPE_AUTHORIZATION_CODE', 'OIDC_GRANT_TYPE_REFRESH_TOKEN'],
      authMethodType: 'OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
      postLogoutRedirectUris: ['https://shop.acme.example/signed-out'],
      clockSkew: '0s',
      allowedOrigins: ['https://shop.acme.example'],
      loginVersion: { loginV2: { baseUri: '' } },
    });
    const { samlConfig } = (await get(`${apps}/${world.samlApp}`)).body.app ?? {};
    expect(Object.keys(samlConfig ?? {})).toEqual(['metadataXml']);
  });

  it('zitadel rule 41: keeps a choice of login that chooses one, and prints where the newer one is', async () => {
    const { call, get } = createJudgedMock();
    const login = async (name: string, loginVersion: object) => {
      const body = { projectId: world.project, name, oidcConfiguration: { loginVersion } };
      const { applicationId } = (await call('CreateApplication', body)).body;
      return (await get(`${apps}/${applicationId}`)).body.app?.oidcConfig?.loginVersion;
    };
    expect(await login('None', {})).toBeUndefined();
    expect(await login('First', { loginV1: {} })).toEqual({ loginV1: {} });
    expect(await login('Second', { loginV2: {} })).toEqual({ loginV2: { baseUri: '' } });
    const elsewhere = { loginV2: { baseUri: 'https://login.acme.example' } };
    expect(await login('Elsewhere', elsewhere)).toEqual(elsewhere);
  });

  it.each([
    ['https://shop.acme.example/cb', 'https://shop.acme.example'],
    ['my.app:/cb', 'my.app://'],
    ['app://cb', 'app://cb'],
    ['not a uri', '://'],
  ])('zitadel rule 42: reads the origin of %s', async (uri, origin) => {
    const { call, get } = createJudgedMock();
    const body = { projectId: world.project, name: 'Origins', oidcConfiguration: { redirectUris: [uri] } };
    const { applicationId } = (await call('CreateApplication', body)).body;
    expect((await get(`${apps}/${applicationId}`)).body.app?.oidcConfig?.allowedOrigins).toEqual([origin]);
  });

  it('zitadel rule 43: says what is not compliant in v1 with its text, in v2 by its key', async () => {
    const { call, get } = createJudgedMock();
    const body = { projectId: world.project, name: 'No redirects', oidcConfiguration: {} };
    const { applicationId, oidcConfiguration } = (await call('CreateApplication', body)).body;
    const keys = [{ key: 'Application.OIDC.V1.NotCompliant' }, { key: 'Application.OIDC.V1.NoRedirectUris' }];
    expect(oidcConfiguration).toMatchObject({ nonCompliant: true, complianceProblems: keys });
    const { application } = (await call('GetApplication', { applicationId })).body;
    expect(application?.oidcConfiguration?.complianceProblems).toEqual(keys);
    expect((await get(`${apps}/${applicationId}`)).body.app?.oidcConfig).toMatchObject({
      noneCompliant: true,
      complianceProblems: [
        { ...keys[0], localizedMessage: expect.stringMatching(/differs from OIDC/) },
        { ...keys[1], localizedMessage: 'At least one redirect uri must be registered.' },
      ],
    });
  });

  it('zitadel rule 19: lists in no order that means anything, whatever `asc` says', async () => {
    const judged = createJudgedMock();
    const made: string[] = [];
    for (let count = 0; count < 12; count += 1) made.push((await addApp(judged, `Row ${count}`)).id);
    const listed = async (query: object) => {
      const queries = [{ nameQuery: { name: 'Row', method: 'TEXT_QUERY_METHOD_STARTS_WITH' } }];
      const { body } = await judged.post(`${apps}/_search`, { query, queries });
      return Object.values(body.result ?? {}).map(({ id }) => String(id));
    };
    const ids = await listed({});
    expect([...ids].sort()).toEqual([...made].sort());
    expect([made, made.toReversed()]).not.toContainEqual(ids);
    expect(await listed({ asc: true })).toEqual(ids);
    expect(await listed({ asc: false })).toEqual(ids);
  });

  it('filters by name in eight ways, and by all filters together', async () => {
    const { post } = createJudgedMock();
    const names = async (...filters: [string | number | undefined, string][]) => {
      const queries = filters.map(([method, name]) => ({ nameQuery: { name, method } }));
      const { body } = await post(`${apps}/_search`, { queries });
      return Object.values(body.result ?? {}).map(({ name }) => String(name));
    };
    expect(await names([undefined, 'Shop'])).toEqual(['Shop']);
    expect(await names(['TEXT_QUERY_METHOD_EQUALS', 'shop'])).toEqual([]);
    expect(await names(['TEXT_QUERY_METHOD_EQUALS_IGNORE_CASE', 'shop'])).toEqual(['Shop']);
    expect(await names(['TEXT_QUERY_METHOD_STARTS_WITH', 'My'])).toEqual(['MyBasicAPIApp', 'MyAPIApp']);
    expect(await names(['TEXT_QUERY_METHOD_STARTS_WITH_IGNORE_CASE', 'MYB'])).toEqual(['MyBasicAPIApp']);
    expect(await names(['TEXT_QUERY_METHOD_CONTAINS', 'Basic'])).toEqual(['MyBasicAPIApp']);
    expect(await names(['TEXT_QUERY_METHOD_CONTAINS_IGNORE_CASE', 'I'])).toHaveLength(3);
    expect(await names(['TEXT_QUERY_METHOD_ENDS_WITH', 'App'])).toHaveLength(2);
    expect(await names([7, 'KI'])).toEqual(['Wiki']);
    expect(await names(['TEXT_QUERY_METHOD_CONTAINS', '%'])).toEqual([]);
    expect(await names(['TEXT_QUERY_METHOD_STARTS_WITH', 'My'], ['TEXT_QUERY_METHOD_CONTAINS', 'Basic'])).toHaveLength(
      1,
    );
  });
});

describe('routes', () => {
  it('zitadel rule 38: takes apps/api for an app’s id, and knows no list by GET', async () => {
    const { get } = createJudgedMock();
    for (const id of ['api', 'oidc']) {
      const answer = await get(`${apps}/${id}`);
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual(status(5, 'QUERY-pCP8P', 'Errors.App.NotExisting'));
    }
    const list = await get(`${project}/apps`);
    expect(list.status).toBe(404);
    expect(list.body).toEqual({ code: 5, message: 'Not Found' });
  });

  it('zitadel rule 39: lists keys where an early v4 listed none', async () => {
    const { post } = createJudgedMock();
    const { body } = await post(`${apiApp}/keys/_search`);
    expect(body.details?.totalResult).toBe('1');
    expect(body.result).toMatchObject([{ id: world.key, expirationDate: '2519-04-01T08:45:00Z' }]);
  });
});
