import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  bookmarkTo,
  createJudgedMock,
  oidcApp,
  origin,
  samlApp,
  sharedKid,
  sourceApp,
  targetApp,
} from '../../../../contract-tests/okta/test-mock.js';
import { loadDescription } from '../../../description/load.js';
import { createMock } from '../../../mock/core/create-mock.js';
import { createVendor } from './vendor.js';

const app = `/api/v1/apps/${sourceApp}`;

/** One call of every operation, which an admin could make. */
const calls = [
  ['GET', '/api/v1/apps'],
  ['POST', '/api/v1/apps', samlApp('Any')],
  ['GET', app],
  ['PUT', app, samlApp('Any')],
  ['DELETE', app],
  ['POST', `${app}/lifecycle/activate`],
  ['POST', `${app}/lifecycle/deactivate`],
  ['GET', `${app}/credentials/keys`],
  ['POST', `${app}/credentials/keys/generate?validityYears=2`],
  ['GET', `${app}/credentials/keys/${sharedKid}`],
  ['POST', `${app}/credentials/keys/${sharedKid}/clone?targetAid=${targetApp}`],
  ['GET', `${app}/sso/saml/metadata?kid=${sharedKid}`],
] as const;

describe('every operation', () => {
  // A missing token is answered like a wrong one: what Okta answers here when there is none at all is not printed.
  it('okta rule 63: refuses a token that is missing or unknown', async () => {
    const org = createJudgedMock();
    for (const sending of [
      { token: null },
      ...['', 'SSWS', 'SSWS nobodys', 'Basic keyspec-admin', 'keyspec-admin', 'SSWS constructor'].map(
        (Authorization) => ({ headers: { Authorization } }),
      ),
    ])
      for (const [method, target, body] of calls) {
        const answer = await org.send(method, target, { ...sending, body });
        expect([answer.status, answer.body.errorCode, answer.body.errorSummary]).toEqual([
          401,
          'E0000011',
          'Invalid token provided',
        ]);
      }
  });

  it('okta rule 63: refuses a role without the right, and lets a reader read', async () => {
    const org = createJudgedMock();
    for (const [method, target, body] of calls) {
      const outsider = await org.send(method, target, { token: 'keyspec-outsider', body });
      expect([outsider.status, outsider.body.errorCode]).toEqual([403, 'E0000006']);
      expect(outsider.headers.get('WWW-Authenticate')).toBeNull();
      const reader = await org.send(method, target, { token: 'keyspec-readonly', body });
      expect([method, target, reader.status]).toEqual([method, target, method === 'GET' ? 200 : 403]);
    }
  });

  // Okta refuses an access token without the scope with this header and no body. The description cannot say "JSON or
  // nothing", so the usual error comes along, which a client that looks at the header alone never notices.
  it('okta rule 63: tells an access token which scope it lacks', async () => {
    const org = createJudgedMock();
    for (const scheme of ['Bearer', 'DPoP']) {
      const as = (token: string) => ({ headers: { Authorization: `${scheme} ${token}` } });
      expect((await org.send('GET', app, as('keyspec-admin'))).status).toBe(200);
      const { status, headers } = await org.send('DELETE', app, as('keyspec-readonly'));
      expect(status).toBe(403);
      expect(headers.get('WWW-Authenticate')).toBe(
        'Bearer authorization_uri="http://okta.test/oauth2/v1/authorize", realm="http://okta.test", ' +
          'scope="okta.apps.manage", error="insufficient_scope", ' +
          `error_description="The access token provided does not contain the required scopes.", resource="${app}"`,
      );
    }
  });

  it('okta rule 64: has a request id of its own, and every error an id', async () => {
    const org = createJudgedMock();
    const answers = [await org.send('GET', app), await org.send('GET', `${app}1`), await org.send('GET', `${app}1`)];
    const requests = answers.map(({ headers }) => headers.get('X-Okta-Request-Id') ?? '');
    for (const id of requests) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(requests).size).toBe(3);
    const errors = answers.slice(1).map(({ body }) => body.errorId);
    for (const id of errors) expect(id).toMatch(/^oae\w{22}$/);
    expect(new Set(errors).size).toBe(2);
  });

  it('okta rule 65: always lists causes', async () => {
    const org = createJudgedMock();
    expect((await org.send('GET', `${app}1`)).body.errorCauses).toEqual([]);
    expect((await org.remove(sourceApp)).body.errorCauses).toHaveLength(1);
  });

  // The SDK for Node.js waits from `Date` until `X-Rate-Limit-Reset`, whose clock has to be the same.
  it('okta rule 67: says when it was answered, by the clock that the rate limit goes by', async () => {
    const org = createJudgedMock({ clock: () => Date.parse('2026-01-01T00:00:00.900Z') });
    for (const token of ['keyspec-admin', 'keyspec-limited', null]) {
      const { headers } = await org.send('GET', app, { token });
      expect(headers.get('Date')).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
      expect(headers.get('X-Rate-Limit-Reset')).toBe(String(Date.parse('2026-01-01T00:01:01Z') / 1000));
    }
  });

  it('is refused when its caller has no call left, and told when the next minute begins', async () => {
    const org = createJudgedMock();
    for (const [method, target, body] of calls) {
      const { status, headers, ...answer } = await org.send(method, target, {
        token: 'keyspec-limited',
        body,
      });
      expect([status, answer.body.errorCode]).toEqual([429, 'E0000047']);
      expect(headers.get('X-Rate-Limit-Remaining')).toBe('0');
      expect(headers.get('Retry-After')).toBeNull();
    }
  });

  it('counts calls per token and minute', async () => {
    let now = Date.UTC(2026, 0, 1);
    const org = createJudgedMock({ clock: () => now, rateLimit: 2 });
    const ask = async (token: string) => {
      const { status, headers } = await org.send('GET', app, { token });
      return [status, ...['Limit', 'Remaining', 'Reset'].map((name) => headers.get(`X-Rate-Limit-${name}`))];
    };
    const reset = String(now / 1000 + 60);
    expect(await ask('keyspec-admin')).toEqual([200, '2', '1', reset]);
    expect(await ask('keyspec-admin')).toEqual([200, '2', '0', reset]);
    expect(await ask('keyspec-admin')).toEqual([429, '2', '0', reset]);
    expect(await ask('keyspec-readonly')).toEqual([200, '2', '1', reset]);
    now += 60_000;
    expect(await ask('keyspec-admin')).toEqual([200, '2', '1', String(now / 1000 + 60)]);
  });

  it('refuses bodies that cannot be read', async () => {
    const org = createJudgedMock();
    const targets = [
      ['POST', '/api/v1/apps'],
      ['PUT', app],
    ] as const;
    const broken = ['{', '{"label":', 'null', '[]', '"text"', '7'];
    for (const [method, target] of targets) {
      for (const body of broken) {
        const { status, body: error } = await org.send(method, target, { body });
        expect([target, body, status, error.errorCode]).toEqual([target, body, 400, 'E0000003']);
      }
      for (const type of [
        'text/plain',
        'application/xml',
        'application/x-www-form-urlencoded',
        'application/jsonp',
        '',
      ]) {
        const { status, body: error } = await org.send(method, target, {
          body: '{}',
          headers: { 'Content-Type': type },
        });
        expect([target, type, status, error.errorCode]).toEqual([target, type, 400, 'E0000021']);
      }
    }
    for (const [method, target] of targets.slice(0, 2)) {
      const { status, body } = await org.send(method, target);
      expect([status, body.errorCode]).toEqual([400, 'E0000003']);
    }
    // Bytes have no media type of their own.
    const request = new Request(`http://okta.test${app}`, {
      method: 'PUT',
      headers: { Authorization: 'SSWS keyspec-admin' },
      body: new TextEncoder().encode('{}'),
    });
    expect(await (await org.mock(request)).json()).toMatchObject({ errorCode: 'E0000018' });
    const typed = await org.send('POST', '/api/v1/apps', {
      body: bookmarkTo('Typed'),
      headers: { 'Content-Type': 'Application/JSON; charset=utf-8' },
    });
    expect(typed.status).toBe(200);
  });

  it('refuses unknown paths, wrong methods and bodies that are too large', async () => {
    const org = createJudgedMock({ seed: 1, maxBody: 1000 });
    const outcome = async (method: string, target: string, body?: string) => {
      const answer = await org.send(method, target, body === undefined ? {} : { body });
      expect(answer.headers.get('X-Okta-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
      return [answer.status, answer.body.errorCode];
    };
    expect(await outcome('GET', '/api/v1/apps/a/b')).toEqual([404, 'E0000008']);
    expect(await outcome('GET', `${app}/credentials/widgets`)).toEqual([404, 'E0000008']);
    expect(await outcome('PATCH', app)).toEqual([405, 'E0000022']);
    expect(await outcome('GET', `${app}/lifecycle/activate`)).toEqual([405, 'E0000022']);
    expect(await outcome('DELETE', '/api/v1/apps')).toEqual([405, 'E0000022']);
    expect(await outcome('POST', '/api/v1/apps', 'x'.repeat(1001))).toEqual([413, 'E0000002']);
    expect(await outcome('POST', '/api/v1/apps', 'x'.repeat(1000))).toEqual([400, 'E0000003']);
  });

  it('refuses a body that nests deeper than it could be shown again', async () => {
    const org = createJudgedMock();
    const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const put = (profile: string) =>
      org.send('PUT', `/api/v1/apps/${oidcApp}`, { body: `{"signOnMode":"OPENID_CONNECT","profile":${profile}}` });
    expect((await put(nested(189))).status).toBe(200);
    for (const depth of [190, 50_000]) {
      const { status, body } = await put(nested(depth));
      expect([depth, status, body.errorCode]).toEqual([depth, 400, 'E0000003']);
    }
    expect((await org.list()).status).toBe(200);
    org.mock.restore(org.mock.snapshot());
  });

  it('takes a trailing slash', async () => {
    const org = createJudgedMock();
    for (const target of ['/api/v1/apps/', `${app}/`, `${app}/credentials/keys/`])
      expect((await org.send('GET', target)).status).toBe(200);
  });
});

describe('the memory', () => {
  it('gives the same answers for the same seed, whatever runs at the same time', async () => {
    const run = async () => {
      const org = createJudgedMock({ seed: 7 });
      const answers = [
        await org.create(samlApp('Seeded')),
        ...(await Promise.all([org.generate(sourceApp), org.create(samlApp('Beside')), org.generate(targetApp)])),
        await org.list(),
      ];
      return answers.map(({ text }) => text);
    };
    expect(await run()).toEqual(await run());
  });

  it('gives a request the same id for the same seed, whether another is answered before it or not', async () => {
    const seeded = { seed: 7 };
    const [crossed, alone] = [createJudgedMock(seeded), createJudgedMock(seeded)];
    const [crossing] = await Promise.all([crossed.generate(sourceApp), crossed.app(sourceApp)]);
    const { headers } = await alone.generate(sourceApp);
    expect(crossing.headers.get('X-Okta-Request-Id')).toBe(headers.get('X-Okta-Request-Id'));
  });

  it('differs without a seed', async () => {
    const createdId = async () => {
      const headers = { Authorization: 'SSWS keyspec-admin', 'Content-Type': 'application/json' };
      const body = JSON.stringify(bookmarkTo('A'));
      const request = new Request(`${origin}/api/v1/apps`, { method: 'POST', headers, body });
      return (await (await createMock([createVendor(loadDescription('okta'))])(request)).json()).id;
    };
    expect(await createdId()).not.toBe(await createdId());
  });

  it('is reset to the world it started with', async () => {
    const org = createJudgedMock();
    const before = (await org.list()).text;
    await org.clone(sourceApp, sharedKid, targetApp);
    await org.create(bookmarkTo('Gone Soon'));
    await org.deactivate(sourceApp);
    org.mock.reset();
    expect((await org.list()).text).toBe(before);
    expect((await org.keys(targetApp)).body).toHaveLength(1);
    expect((await org.create(bookmarkTo('Gone Soon'))).status).toBe(200);
  });

  it('is saved as plain JSON and taken over by another mock', async () => {
    const org = createJudgedMock();
    const { body: created } = await org.create(samlApp('Saved'));
    await org.clone(sourceApp, sharedKid, created.id);
    const saved: unknown = JSON.parse(JSON.stringify(org.mock.snapshot()));
    const other = createJudgedMock({ seed: 2 });
    other.mock.restore(saved);
    expect((await other.list()).text).toBe((await org.list()).text);
    expect((await other.keys(created.id)).text).toBe((await org.keys(created.id)).text);
    expect((await other.clone(sourceApp, sharedKid, created.id)).status).toBe(400);
    // What happens there does not reach what was saved.
    await other.deactivate(created.id);
    expect((await org.app(created.id)).body.status).toBe('ACTIVE');
  });

  it('draws nothing again that a restored state has already, and goes on the same every time', async () => {
    const seeded = { seed: 7 };
    const org = createJudgedMock(seeded);
    const { body: saved } = await org.create(samlApp('Saved'));
    const { body: key } = await org.generate(saved.id);
    const other = createJudgedMock(seeded);
    const goOn = async () => {
      other.mock.restore(org.mock.snapshot());
      const { body: made } = await other.create(samlApp('Made Later'));
      const { body: next } = await other.generate(saved.id);
      expect((await other.app(saved.id)).body).toEqual(saved);
      const { body: keys } = await other.keys(saved.id);
      expect(keys).toContainEqual(key);
      const kids = [...keys, ...(await other.keys(made.id)).body].map(({ kid }) => kid);
      expect(new Set([...kids, made.id, saved.id]).size).toBe(6);
      return [made.id, next.kid];
    };
    expect(await goOn()).toEqual(await goOn());
  });

  it('refuses a state that is damaged', async () => {
    const org = createJudgedMock();
    const before = (await org.list()).text;
    const damaged = (change: (state: { apps: { app: object; keys: object[] }[] }) => unknown) => {
      const saved = JSON.parse(JSON.stringify(org.mock.snapshot()));
      change(saved.apis.okta.state);
      return saved;
    };
    for (const saved of [
      damaged((state) => Reflect.set(state, 'apps', {})),
      damaged((state) => Reflect.deleteProperty(state.apps[0] ?? {}, 'ordinal')),
      damaged((state) => Reflect.set(state.apps[0]?.app ?? {}, 'credentials', null)),
      damaged((state) => Reflect.deleteProperty(state.apps[0]?.keys[0] ?? {}, 'x5c')),
      damaged((state) => Reflect.deleteProperty(state, 'orgKey')),
      damaged((state) => Reflect.set(state.apps[0]?.app ?? {}, 'created', 'yesterday')),
      damaged((state) => Reflect.set(state.apps[0]?.keys[0] ?? {}, 'x5c', [5])),
    ])
      expect(() => org.mock.restore(saved)).toThrow(/the state of okta cannot be read/);
    expect((await org.list()).text).toBe(before);
  });

  it('says which example of the description it misses', () => {
    const { components, ...rest } = loadDescription('okta');
    const mock = createMock([createVendor({ ...rest, components: { ...components, examples: {} } })]);
    expect(() => mock.snapshot()).toThrow(/no key as its example/);
  });
});

describe('at the same time', () => {
  const times = <T>(count: number, act: (index: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, index) => act(index)));
  const count = (answers: readonly { status: number }[]) =>
    Object.fromEntries(
      [...new Set(answers.map(({ status }) => status))].map((status) => [
        status,
        answers.filter((answer) => answer.status === status).length,
      ]),
    );

  it('of 100 clones of one key to one app exactly one succeeds', async () => {
    const org = createJudgedMock();
    expect(count(await times(100, () => org.clone(sourceApp, sharedKid, targetApp)))).toEqual({ 201: 1, 400: 99 });
    expect((await org.keys(targetApp)).body).toHaveLength(2);
  });

  it('of 100 deletions of one app exactly one succeeds', async () => {
    const org = createJudgedMock();
    await org.deactivate(sourceApp);
    expect(count(await times(100, () => org.remove(sourceApp)))).toEqual({ 204: 1, 404: 99 });
  });

  it('okta rule 36: 10 creations with one label are 10 apps with names of their own', async () => {
    const org = createJudgedMock();
    const made = await times(10, () => org.create(samlApp('Two')));
    expect(new Set(made.map(({ body }) => body.name)).size).toBe(10);
  });

  it('okta rule 72: 60 keys made at once have serial numbers of their own', async () => {
    const org = createJudgedMock();
    const made = await times(60, () => org.generate(sourceApp));
    const serials = made.map(({ body }) => new X509Certificate(Buffer.from(body.x5c[0] ?? '', 'base64')).serialNumber);
    expect(new Set(serials).size).toBe(60);
  });

  it('okta rule 72: a serial number does not come again when the time does, nor in a mock that goes on', async () => {
    const time = { now: Date.parse('2027-01-01T00:00:00Z') };
    const [org, other] = [createJudgedMock({ clock: () => time.now }), createJudgedMock({ clock: () => time.now })];
    const serials = [await org.generate(sourceApp), await org.generate(sourceApp)];
    other.mock.restore(org.mock.snapshot());
    time.now -= 1;
    serials.push(await other.generate(sourceApp));
    expect(
      new Set(serials.map(({ body }) => new X509Certificate(Buffer.from(body.x5c[0] ?? '', 'base64')).serialNumber))
        .size,
    ).toBe(3);
  });

  it('100 creations are 100 apps with ids of their own', async () => {
    const org = createJudgedMock();
    const made = await times(100, (index) => org.create(bookmarkTo(`Bookmark ${index}`)));
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(100);
    expect((await org.list('?limit=200')).body).toHaveLength(106);
  });

  it('a key that is made while its app is deleted belongs to nobody', async () => {
    const org = createJudgedMock({});
    const generating = org.generate(sourceApp);
    await org.deactivate(sourceApp);
    expect((await org.remove(sourceApp)).status).toBe(204);
    expect((await generating).status).toBe(404);
  });
});
