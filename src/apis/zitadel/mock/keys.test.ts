import { createLocalJWKSet, importSPKI, jwtVerify, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  addApp,
  addKey,
  apiApp,
  apps,
  createJudgedMock,
  keys,
  start,
  status,
  world,
} from '../../../../contract-tests/zitadel/test-mock.js';
import { decodeKeyDetails } from '../client.js';
import { isState } from './state.js';

const json = { type: 'KEY_TYPE_JSON' };
const toBasic = { authMethodType: 'API_AUTH_METHOD_TYPE_BASIC' };
const toKeys = { authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT' };

/** Private keys as WebCrypto wants them: PKCS#8 around what the key file holds (RFC 5208). */
function importKey(pem: string) {
  const pkcs1 = Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/g, '')), (character) => character.charCodeAt(0));
  const element = (tag: number, content: number[]) => [
    tag,
    0x82,
    content.length >> 8,
    content.length & 0xff,
    ...content,
  ];
  const rsaEncryption = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
  const pkcs8 = element(0x30, [0x02, 0x01, 0x00, ...rsaEncryption, ...element(0x04, [...pkcs1])]);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  return crypto.subtle.importKey('pkcs8', Uint8Array.from(pkcs8), algorithm, true, ['sign']);
}

/** The key as the mock keeps it. */
function storedKey(mock: ReturnType<typeof createJudgedMock>['mock'], appId: string, keyId: string) {
  const { state } = mock.snapshot().apis.zitadel ?? {};
  if (!isState(state)) throw new Error('no state');
  return state.projects[world.project]?.apps[appId]?.keys[keyId];
}

describe('creating keys', () => {
  it('does what the vendor’s page shows', async () => {
    const { post } = createJudgedMock();
    const { status, body } = await post(keys, { ...json, expirationDate: '2519-04-01T08:45:00.000000Z' });
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['id', 'details', 'keyDetails']);
    expect(body.details).toEqual({
      sequence: '11',
      creationDate: expect.stringMatching(/^2026-04-01T00:00:\d\d\.000\d{3}Z$/),
      resourceOwner: world.organization,
    });
  });

  it('zitadel rule 6: takes inactive apps and any number of keys, and nothing else than an app that takes keys', async () => {
    const judged = createJudgedMock();
    const { path } = await addApp(judged, 'Inactive');
    await judged.post(`${path}/_deactivate`);
    const made = [await addKey(judged, path), await addKey(judged, path), await addKey(judged, path)];
    expect(new Set(made.map(({ id }) => id)).size).toBe(3);

    const unknown = await judged.post(`${apps}/100000000000000001/keys`, json);
    expect(unknown.status).toBe(400);
    expect(unknown.body).toEqual(status(9, 'COMMAND-sak25', 'Application not found'));
    const past = await judged.post(`${path}/keys`, { ...json, expirationDate: '2026-03-31T23:59:59Z' });
    expect(past.body).toEqual(status(3, 'DOMAIN-dv3t5', 'Errors.AuthNKey.ExpireBeforeNow'));
  });

  it('zitadel rule 7: takes OpenID Connect apps with private_key_jwt, never SAML apps', async () => {
    const { post } = createJudgedMock();
    const oidc = await post(`${apps}/${world.oidcApp}/keys`, json);
    expect(decodeKeyDetails(String(oidc.body.keyDetails)).clientId).toBe('345343776673311819');
    for (const app of [world.samlApp, world.basicApp]) {
      const refused = await post(`${apps}/${app}/keys`, json);
      expect(refused.status).toBe(400);
      expect(refused.body).toEqual(status(9, 'COMMAND-Dff54', 'Chosen Auth Method does not require a key'));
    }
  });

  it('zitadel rule 8: follows the latest configuration', async () => {
    const { post, put } = createJudgedMock();
    const basic = `${apps}/${world.basicApp}`;
    expect((await post(`${basic}/keys`, json)).status).toBe(400);
    await put(`${basic}/api_config`, toKeys);
    expect((await post(`${basic}/keys`, json)).status).toBe(200);
    await put(`${basic}/api_config`, toBasic);
    expect((await post(`${basic}/keys`, json)).status).toBe(400);
  });

  it('zitadel rule 9: makes no other type than JSON', async () => {
    const { post } = createJudgedMock();
    const refused = [{}, { type: 0 }, { type: null }, { type: 'KEY_TYPE_UNSPECIFIED' }, { type: 'KEY_TYPE_PEM' }];
    for (const body of [...refused, undefined])
      expect(await post(keys, body)).toMatchObject({
        status: 400,
        body: { code: 3, message: 'invalid AddAppKeyRequest.Type: value must not be in list [KEY_TYPE_UNSPECIFIED]' },
      });
    const undefinedType = await post(keys, { type: 7 });
    expect(undefinedType.body).toEqual({
      code: 3,
      message: 'invalid AddAppKeyRequest.Type: value must be one of the defined enum values',
    });
    expect((await post(keys, { type: 1 })).status).toBe(200);
  });

  it('zitadel rule 10: gives a key without an expiration, or with the zero time, the end of the calendar', async () => {
    const { post, get } = createJudgedMock();
    for (const expirationDate of [undefined, null, '0001-01-01T00:00:00Z']) {
      const { body } = await post(keys, { ...json, expirationDate });
      const read = await get(`${keys}/${body.id}`);
      expect(read.body.key?.expirationDate).toBe('9999-12-31T23:59:59Z');
    }
  });

  it('zitadel rule 11: refuses only what is past, and does not repeat the expiration', async () => {
    const now = start;
    const { post, get } = createJudgedMock({ clock: () => now });
    const past = await post(keys, { ...json, expirationDate: '2026-03-31T23:59:59.999999Z' });
    expect(past.body).toEqual(status(3, 'DOMAIN-dv3t5', 'Errors.AuthNKey.ExpireBeforeNow'));
    const soon = await post(keys, { ...json, expirationDate: '2026-04-01T02:00:00.001+02:00' });
    expect(soon.status).toBe(200);
    expect(soon.body).not.toHaveProperty('expirationDate');
    const read = await get(`${keys}/${soon.body.id}`);
    expect(read.body.key?.expirationDate).toBe('2026-04-01T00:00:00.001Z');
  });

  it('zitadel rule 11: does not take this very moment for past', async () => {
    let now = start;
    const { post } = createJudgedMock({ clock: () => now });
    const { body } = await post(keys, json);
    // When the clock is behind the last event, this moment is the microsecond after it.
    now -= 1;
    const last = String(body.details?.creationDate);
    const next = last.replace(/\d{3}Z$/, (end) => `${String(Number.parseInt(end, 10) + 1).padStart(3, '0')}Z`);
    expect((await post(keys, { ...json, expirationDate: last })).body.message).toMatch(/DOMAIN-dv3t5/);
    expect((await post(keys, { ...json, expirationDate: next })).status).toBe(200);
  });

  it('reads an expiration back in microseconds, without the zeros it was sent with', async () => {
    const { post, get } = createJudgedMock();
    for (const [sent, read] of [
      ['2519-04-01T08:45:00.000000Z', '2519-04-01T08:45:00Z'],
      ['2519-04-01T08:45:00.120Z', '2519-04-01T08:45:00.120Z'],
      ['2519-04-01T08:45:00.123456789Z', '2519-04-01T08:45:00.123456Z'],
      ['2519-04-01T08:45:00.100000001-02:30', '2519-04-01T11:15:00.100Z'],
    ] as const) {
      const { body } = await post(keys, { ...json, expirationDate: sent });
      expect((await get(`${keys}/${body.id}`)).body.key?.expirationDate).toBe(read);
    }
  });

  it('zitadel rule 12: keeps the public half only', async () => {
    const { mock, post } = createJudgedMock();
    const { body } = await post(keys, json);
    const stored = storedKey(mock, world.apiApp, String(body.id));
    expect(stored?.publicKey).toMatch(
      /^-----BEGIN RSA PUBLIC KEY-----\n([\w+/=]{1,64}\n)+-----END RSA PUBLIC KEY-----\n$/,
    );
    expect(JSON.stringify(mock.snapshot())).not.toContain('PRIVATE KEY');
    const again = await post(keys, json);
    expect(storedKey(mock, world.apiApp, String(again.body.id))?.publicKey).not.toBe(stored?.publicKey);
  });

  it('zitadel rule 13: hands out a key file whose key signs what the kept public key verifies', async () => {
    const { mock, post } = createJudgedMock();
    const { body } = await post(keys, json);
    const raw = atob(String(body.keyDetails));
    expect(Object.keys(JSON.parse(raw))).toEqual(['type', 'keyId', 'key', 'appId', 'clientId']);
    expect(raw).not.toMatch(/^\{\s|":\s/);

    const file = decodeKeyDetails(String(body.keyDetails));
    expect(file).toMatchObject({ keyId: body.id, appId: world.apiApp, clientId: '365469878179671115' });
    expect(file.key).toMatch(
      /^-----BEGIN RSA PRIVATE KEY-----\n(?:[\w+/]{64}\n)+[\w+/=]{1,64}\n-----END RSA PRIVATE KEY-----\n$/,
    );

    const privateKey = await importKey(file.key);
    expect(privateKey.algorithm).toMatchObject({ modulusLength: 2048 });
    const issuer = 'https://zitadel.acme.example';
    const assertion = await new SignJWT()
      .setProtectedHeader({ alg: 'RS256', kid: file.keyId })
      .setIssuer(file.clientId)
      .setSubject(file.clientId)
      .setAudience(issuer)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);

    const { publicKey = '' } = storedKey(mock, world.apiApp, file.keyId) ?? {};
    const spki = await importSPKI(publicKey.replaceAll('RSA PUBLIC KEY', 'PUBLIC KEY'), 'RS256');
    const verified = await jwtVerify(assertion, spki, { issuer: file.clientId, audience: issuer });
    expect(verified.protectedHeader.kid).toBe(body.id);
    const others = createLocalJWKSet({ keys: [] });
    await expect(jwtVerify(assertion, others)).rejects.toThrow();
  });
});

describe('reading keys', () => {
  it('zitadel rule 14: shows a key in its own app, project and organization alone', async () => {
    const judged = createJudgedMock();
    const { get, post } = judged;
    const own = await addApp(judged, 'Own');
    const key = await addKey(judged, own.path);
    expect((await get(key.path)).status).toBe(200);
    const hidden = status(5, 'QUERY-Dgr3g', 'Errors.AuthNKey.NotFound');
    expect((await get(`${keys}/${key.id}`)).body).toEqual(hidden);
    const elsewhere = key.path.replace(world.project, world.otherProject);
    expect((await get(elsewhere)).body).toEqual(hidden);
    const asManager = { token: 'keyspec-iam-owner', headers: { 'x-zitadel-orgid': world.otherOrganization } };
    expect((await get(key.path, asManager)).body).toEqual(hidden);
    const listed = await post(`${own.path}/keys/_search`, {}, asManager);
    expect(listed.status).toBe(200);
    expect(listed.body).not.toHaveProperty('result');
  });

  it('zitadel rule 15: shows in every list at once what was written (a real list may lag behind)', async () => {
    const judged = createJudgedMock();
    const { id } = await addKey(judged, apiApp);
    const [v1, v2] = [await judged.post(`${keys}/_search`), await judged.call('ListApplicationKeys', {})];
    expect(v1.text).toContain(id);
    expect(v2.text).toContain(id);
  });

  it('zitadel rule 16: hides the keys of an app that stops using them, and shows them when it starts again', async () => {
    const judged = createJudgedMock();
    const { get, put, post } = judged;
    const { path } = await addApp(judged, 'Switched');
    const [first, second] = [await addKey(judged, path), await addKey(judged, path)];
    await put(`${path}/api_config`, {});
    expect((await post(`${path}/keys/_search`)).body).not.toHaveProperty('result');
    expect((await get(first.path)).status).toBe(404);
    expect((await judged.call('GetApplicationKey', { keyId: first.id })).status).toBe(404);
    expect((await judged.delete(second.path)).status).toBe(200);

    const { body } = await put(`${path}/api_config`, toKeys);
    const shown = await get(first.path);
    expect(shown.status).toBe(200);
    expect(shown.body.key?.details?.sequence).toBe(body.details?.sequence);
    expect((await get(second.path)).status).toBe(404);
  });

  it('zitadel rule 17: keeps showing a key that has expired', async () => {
    let now = start;
    const judged = createJudgedMock({ clock: () => now });
    const { body } = await judged.post(keys, { ...json, expirationDate: '2026-04-01T01:00:00Z' });
    now = Date.UTC(2027, 0, 1);
    expect((await judged.get(`${keys}/${body.id}`)).status).toBe(200);
    expect((await judged.post(`${keys}/_search`)).text).toContain(String(body.id));
  });

  it('zitadel rule 18: repeats the creation date of a key as its change date', async () => {
    const judged = createJudgedMock();
    const { path, sequence } = await addKey(judged, apiApp);
    const { key } = (await judged.get(path)).body;
    expect(key?.details).toMatchObject({ sequence: String(sequence), resourceOwner: world.organization });
    expect(key?.details?.changeDate).toBe(key?.details?.creationDate);
    expect(key?.type).toBe('KEY_TYPE_JSON');
  });

  it('zitadel rule 19: ignores asc in v1 lists', async () => {
    const judged = createJudgedMock();
    const { path } = await addApp(judged, 'Ordered');
    const made = [await addKey(judged, path), await addKey(judged, path), await addKey(judged, path)];
    const all = (await judged.post(`${path}/keys/_search`)).body.result;
    const listed = Object.values(all ?? {}).map(({ id }) => String(id));
    expect([...listed].sort()).toEqual(made.map(({ id }) => id).sort());
    for (const query of [{}, { asc: true }, { asc: false }]) {
      const { body } = await judged.post(`${path}/keys/_search`, { query });
      expect(Object.values(body.result ?? {}).map(({ id }) => String(id))).toEqual(listed);
    }
  });

  it('zitadel rule 20: pages by offset, then limit; v1 has no limit of its own', async () => {
    const judged = createJudgedMock();
    const { path } = await addApp(judged, 'Paged');
    for (let made = 0; made < 3; made += 1) await addKey(judged, path);
    const search = async (query: object) => (await judged.post(`${path}/keys/_search`, { query })).body;
    const page = await search({ offset: '1', limit: 1 });
    const [, second] = Object.values((await search({})).result ?? {});
    expect(page.result).toEqual([second]);
    expect(page.details?.totalResult).toBe('3');
    expect((await search({ limit: 0 })).result).toHaveLength(3);
    expect((await search({ limit: 4294967295 })).result).toHaveLength(3);
    const beyond = await search({ offset: 3 });
    expect(beyond).not.toHaveProperty('result');
    expect(beyond.details).not.toHaveProperty('totalResult');
    expect(beyond.details).toEqual({ viewTimestamp: expect.any(String) });
  });
});

describe('long lists', () => {
  it('zitadel rule 20: gives all rows in v1, and 100 in v2 unless asked for up to 1000', async () => {
    const { mock, post, call } = createJudgedMock();
    const saved = JSON.parse(JSON.stringify(mock.snapshot()));
    const { apps: all } = saved.apis.zitadel.state.projects[world.project];
    for (let made = 0; made < 1097; made += 1) {
      const id = `many-${made}`;
      all[id] = { ...all[world.basicApp], id, name: id };
    }
    mock.restore(saved);
    const v1 = await post(`${apps}/_search`);
    expect(v1.body.result).toHaveLength(1101);
    expect(v1.body.details?.totalResult).toBe('1101');
    expect((await post(`${apps}/_search`, { query: { offset: 1 } })).body.result).toHaveLength(1100);
    const projectIdFilter = { projectId: world.project };
    const v2 = await call('ListApplications', { filters: [{ projectIdFilter }] });
    expect(v2.body.applications).toHaveLength(100);
    expect(v2.body.pagination).toEqual({ totalResult: '1101', appliedLimit: '100' });
    const most = await call('ListApplications', { filters: [{ projectIdFilter }], pagination: { limit: 1000 } });
    expect(most.body.applications).toHaveLength(1000);
  });
});

describe('removing keys', () => {
  it('zitadel rule 21: removes a key once', async () => {
    const judged = createJudgedMock();
    const { path, sequence } = await addKey(judged, apiApp);
    const removed = await judged.delete(path);
    expect(removed.body).toEqual({
      details: {
        sequence: String(sequence + 1),
        changeDate: expect.stringMatching(/^2026-04-01T/),
        resourceOwner: world.organization,
      },
    });
    const again = await judged.delete(path);
    expect(again.status).toBe(404);
    expect(again.body).toEqual(status(5, 'COMMAND-4m77G', 'Application key not found'));
  });
});
