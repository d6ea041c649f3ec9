import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMock, type Mock } from '../mock.js';
import { type MockServer, serveMock } from '../mock-node.js';
import { handlers } from '../msw.js';

const apps = '/api/v1/apps';
const app = `${apps}/0oa8ae1t5yev2ajDs0h7`;
const headers = { Authorization: 'SSWS keyspec-admin' };
const ask = (mock: Mock, path = app, init: RequestInit = {}) =>
  mock(new Request(`http://mock.test${path}`, { headers, ...init }));
const statuses = async (mock: Mock, paths: readonly string[]) => {
  const seen: number[] = [];
  for (const path of paths) seen.push((await ask(mock, path)).status);
  return seen;
};

describe('a fault', () => {
  it('strikes the nth request of an operation, and no other', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ operationId: 'getApplication', nth: 2, status: 429 });
    expect(await statuses(mock, [app, apps, app, app])).toEqual([200, 200, 429, 200]);
    expect(mock.faults()).toEqual([]);
  });

  it('strikes every request until it is taken back, cleared or reset', async () => {
    const mock = createMock({ apis: ['okta'] });
    const takeBack = mock.inject({ status: 500 });
    mock.inject({ operationId: 'listApplications', status: 503 });
    expect(await statuses(mock, [app, apps])).toEqual([500, 500]);
    takeBack();
    expect(await statuses(mock, [app, apps])).toEqual([200, 503]);
    mock.clearFaults();
    expect(await statuses(mock, [apps])).toEqual([200]);
    mock.inject({ status: 500 });
    mock.reset();
    expect(await statuses(mock, [apps])).toEqual([200]);
  });

  it('answers with the documented example of a status, and changes nothing', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ nth: 1, status: 403 });
    const response = await ask(mock, `${app}/lifecycle/deactivate`, { method: 'POST' });
    expect([response.status, (await response.json()).errorCode]).toEqual([403, 'E0000006']);
    expect((await (await ask(mock)).json()).status).toBe('ACTIVE');
  });

  it('answers with an example by its name', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ operationId: 'generateApplicationKey', example: 'upgradeSamlCertificate' });
    const response = await ask(mock, `${app}/credentials/keys/generate`, { method: 'POST' });
    expect([response.status, (await response.json()).kid]).toEqual([
      201,
      'w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg9jrI',
    ]);
  });

  it('answers as a gateway does, where nothing is documented', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ status: 502 });
    const response = await ask(mock);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>');
    expect(response.headers.has('X-Okta-Request-Id')).toBe(false);
  });

  it('answers with a body of its own', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ nth: 1, status: 503, body: '<p>Back soon</p>' });
    mock.inject({ nth: 2, body: { id: 1 } });
    const [html, json] = [await ask(mock), await ask(mock)];
    expect([html.status, await html.text(), html.headers.get('Content-Type')]).toEqual([
      503,
      '<p>Back soon</p>',
      'text/html; charset=utf-8',
    ]);
    expect([json.status, await json.json(), json.headers.get('Content-Type')]).toEqual([
      200,
      { id: 1 },
      'application/json',
    ]);
  });

  it.each(['', null, 0, false])('answers with the body %j, too', async (body) => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ nth: 1, body });
    const text = await (await ask(mock)).text();
    expect(text).toBe(body === '' ? '' : JSON.stringify(body));
  });

  it('without an operation strikes requests that no operation takes, too', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ nth: 2, status: 503 });
    expect(await statuses(mock, ['/api/v1/nowhere', '/api/v1/nowhere', app])).toEqual([404, 503, 200]);
    mock.inject({ nth: 1, drop: 'body' });
    await expect((await ask(mock, '/api/v1/nowhere')).text()).rejects.toThrow();
    expect(await statuses(createMock({ fail: 1, seed: 5 }), ['/api/v1/nowhere'])).toEqual([502]);
  });

  it('of a status without content has none', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ status: 204 });
    const response = await ask(mock);
    expect([response.status, response.headers.get('Content-Type'), await response.text()]).toEqual([204, null, '']);
  });

  it('breaks the connection as fetch tells it, before anything is changed', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ nth: 1, drop: true });
    const broken = ask(mock, `${app}/lifecycle/deactivate`, { method: 'POST' });
    await expect(broken).rejects.toThrow(TypeError);
    expect((await (await ask(mock)).json()).status).toBe('ACTIVE');
  });

  it('breaks off in the middle of the body of the true answer', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ nth: 1, drop: 'body' });
    const response = await ask(mock);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('strikes in its world alone', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.world('one').inject({ status: 500 });
    const of = async (token: string) => (await ask(mock, app, { headers: { Authorization: `SSWS ${token}` } })).status;
    expect([await of('keyspec-admin@one'), await of('keyspec-admin@two'), await of('keyspec-admin')]).toEqual([
      500, 200, 200,
    ]);
  });

  it('strikes by chance, with a seed the same requests in every run', async () => {
    const run = () => statuses(createMock({ apis: ['okta'], seed: 1, fail: 0.5 }), []);
    expect(await run()).toEqual([]);
    const failing = async (fail: number) => {
      const mock = createMock({ apis: ['okta'], seed: 1, fail });
      const seen: (number | string)[] = [];
      for (let count = 0; count < 60; count += 1)
        seen.push(
          await ask(mock).then(
            ({ status }) => status,
            () => 'broken',
          ),
        );
      return seen;
    };
    const half = await failing(0.5);
    expect(half).toEqual(await failing(0.5));
    expect(new Set(half)).toEqual(new Set([200, 500, 502, 503, 'broken']));
    expect(new Set(await failing(1))).toEqual(new Set([500, 502, 503, 'broken']));
  });

  it.each([
    [{}, 'at least one of'],
    [{ status: 99 }, "'status' of a fault is a status from 200 to 599"],
    [{ status: 500, nth: 0 }, "'nth' of a fault is a whole number above 0"],
    [{ status: 500, chance: 2 }, "'chance' of a fault is a number above 0"],
    [{ delay: '200-50ms' }, "'delay' of a fault is milliseconds"],
    [{ drop: true, status: 500 }, "'drop' goes with 'delay' alone"],
    [{ body: '', example: 'x' }, 'not both'],
    [{ status: 204, body: {} }, "an answer 204 has no 'body'"],
    [{ status: 500, contentType: 'text/html' }, "'contentType' goes with 'body'"],
    [{ body: '', contentType: 'text/plain\r\nX: y' }, "'contentType' of a fault is a media type"],
    [{ status: 500, operationId: 'getApp' }, "no API of this mock has an operation 'getApp'"],
  ] as const)('is refused when it is none: %o', (fault, reason) => {
    expect(() => createMock({ apis: ['okta'] }).inject(fault)).toThrow(reason);
  });
});

describe('a delay', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const settled = async (promise: Promise<unknown>, milliseconds: number) => {
    let done = false;
    const watch = promise.then(
      () => {
        done = true;
      },
      () => {
        done = true;
      },
    );
    await vi.advanceTimersByTimeAsync(milliseconds);
    if (done) await watch;
    return done;
  };

  it('lets the true answer wait', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ delay: '2s' });
    const asked = ask(mock);
    expect(await settled(asked, 1999)).toBe(false);
    vi.useRealTimers();
    expect(mock.requests).toEqual([]);
  });

  it('is not what a body breaks off by', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ nth: 1, drop: 'body' });
    await expect((await ask(mock)).text()).rejects.toThrow();
  });

  it('ends when the request is given up', async () => {
    const mock = createMock({ apis: ['okta'], latency: '50s' });
    const controller = new AbortController();
    const asked = ask(mock, app, { signal: controller.signal });
    const refused = expect(asked).rejects.toThrow('enough');
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort(new Error('enough'));
    await refused;
  });
});

describe('Prefer', () => {
  const prefer = (mock: Mock, value: string, path = app) => ask(mock, path, { headers: { ...headers, Prefer: value } });

  it('brings documented answers without Prism, and gateways’', async () => {
    const mock = createMock({ apis: ['okta'] });
    const found: number[] = [];
    for (const code of [200, 401, 403, 404, 429, 500, 502]) found.push((await prefer(mock, `code=${code}`)).status);
    expect(found).toEqual([200, 401, 403, 404, 429, 500, 502]);
    expect((await (await prefer(mock, 'code=404')).json()).errorCode).toBe('E0000007');
  });

  it('is about code, example and dynamic alone', async () => {
    const mock = createMock({ apis: ['okta'] });
    for (const value of ['return=representation, wait=10', 'note="later, code=404"', 'code'])
      expect((await (await prefer(mock, value)).json()).label).toBe('Source App');
    for (const value of ['wait=10; code=404', 'respond-async, CODE = "404"', 'note="a;b", code=404'])
      expect((await prefer(mock, value)).status).toBe(404);
  });

  it.each([
    ['code=418', 404, 'no documented answer 418'],
    ['code=many', 400, 'takes a status'],
    ['example=none', 404, "no example 'none'"],
    ['example=constructor', 404, "no example 'constructor'"],
    ['dynamic=true', 501, 'with Prism'],
  ])('says what it cannot bring: %s', async (value, status, detail) => {
    const response = await prefer(createMock({ apis: ['okta'] }), value);
    expect([response.status, (await response.json()).detail]).toEqual([status, expect.stringContaining(detail)]);
  });
});

describe('over HTTP', () => {
  let server: MockServer;
  beforeEach(async () => {
    server = await serveMock({ apis: ['okta'] });
  });
  afterEach(() => server.close());
  const fetchApp = () => fetch(server.url + app, { headers });
  const post = (body: unknown) =>
    fetch(`${server.url}/__keyspec/faults`, { method: 'POST', body: JSON.stringify(body) });

  it('faults are injected, listed and cleared', async () => {
    expect((await post({ operationId: 'getApplication', status: 503 })).status).toBe(204);
    expect(await (await fetch(`${server.url}/__keyspec/faults`)).json()).toEqual([
      { operationId: 'getApplication', status: 503 },
    ]);
    expect((await fetchApp()).status).toBe(503);
    expect((await fetch(`${server.url}/__keyspec/faults`, { method: 'DELETE' })).status).toBe(204);
    expect((await fetchApp()).status).toBe(200);
    const wrong = await post({ status: 'many' });
    expect([wrong.status, (await wrong.json()).detail]).toEqual([400, expect.stringContaining("'status' of a fault")]);
  });

  it('a connection is reset', async () => {
    await post({ nth: 1, drop: true });
    await expect(fetchApp()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect((await fetchApp()).status).toBe(200);
  });

  it('a body breaks off in the middle', async () => {
    await post({ nth: 1, drop: 'body' });
    const response = await fetchApp();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect((await fetchApp()).status).toBe(200);
  });
});

describe('with Mock Service Worker', () => {
  it('a connection that breaks is a network error', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ nth: 1, drop: true });
    const server = setupServer(...handlers(mock));
    server.listen();
    try {
      await expect(fetch(`https://acme.okta.com${app}`, { headers })).rejects.toThrow('Failed to fetch');
      expect((await fetch(`https://acme.okta.com${app}`, { headers })).status).toBe(200);
    } finally {
      server.close();
    }
  });
});
