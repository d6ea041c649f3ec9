import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMock, type Mock } from '../mock.js';

const appPath = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7';
const project = '/management/v1/projects/345043129566506059';
const ask = async (mock: Mock, method: string, path: string, body?: unknown) => {
  const headers = {
    Accept: path.startsWith('/api/v1') || !path.startsWith('/api') ? 'application/json' : 'application/vnd.api+json',
    Authorization: 'Bearer keyspec-admin',
    'Content-Type': 'application/json',
  };
  const content = body === undefined ? null : JSON.stringify(body);
  const response = await mock(new Request(`http://mock.test${path}`, { method, headers, body: content }));
  return { status: response.status, headers: response.headers, body: await response.json() };
};
const generate = async (mock: Mock) =>
  (await ask(mock, 'POST', `${appPath}/credentials/keys/generate?validityYears=2`)).body;
const addKey = async (mock: Mock) =>
  (await ask(mock, 'POST', `${project}/apps/365469878179605579/keys`, { type: 'KEY_TYPE_JSON' })).body;
const makeAll = async (mock: Mock) => [
  await generate(mock),
  await addKey(mock),
  (
    await ask(mock, 'POST', '/api/v1/apps', {
      name: 'bookmark',
      label: 'New',
      signOnMode: 'BOOKMARK',
      settings: { app: { url: 'https://x.example' } },
    })
  ).body,
];
const readAll = async (mock: Mock) => {
  await ask(mock, 'GET', '/api/v1/apps');
  await ask(mock, 'GET', '/api/v1/apps/unknown');
  await ask(mock, 'POST', `${project}/apps/_search`, {});
  await ask(mock, 'GET', '/api/roles');
};

afterEach(() => {
  vi.useRealTimers();
});

describe('with a seed', () => {
  it('takes no keys that follow from none', () => {
    expect(() => createMock({ seed: 1, secureKeys: true })).toThrow('secureKeys has no effect with a seed');
  });

  it('a reset gives the ids, times and keys of the first run again', async () => {
    const mock = createMock({ seed: 1 });
    const first = await makeAll(mock);
    mock.reset();
    expect(await makeAll(mock)).toEqual(first);
    expect(await makeAll(createMock({ seed: 1 }))).toEqual(first);
    expect(await makeAll(createMock({ seed: 2 }))).not.toEqual(first);
  });

  it('a restored state gives what followed it, again', async () => {
    const mock = createMock({ seed: 1 });
    await makeAll(mock);
    const saved = mock.snapshot();
    const first = await makeAll(mock);
    mock.restore(saved);
    expect(await makeAll(mock)).toEqual(first);
    const other = createMock({ seed: 1 });
    other.restore(JSON.parse(JSON.stringify(saved)));
    expect(await makeAll(other)).toEqual(first);
  });

  it('a restored state gives the ids of the answers that followed it, again', async () => {
    const mock = createMock({ seed: 1 });
    const ids = async () => {
      const { headers, body } = await mock(new Request('http://mock.test/api/v1/apps/none'));
      return [headers.get('X-Okta-Request-Id'), await new Response(body).text()];
    };
    await ids();
    const saved = mock.snapshot();
    const first = await ids();
    mock.restore(saved);
    expect(await ids()).toEqual(first);
  });

  it('reads change nothing of what is made later', async () => {
    const mock = createMock({ seed: 1 });
    await readAll(mock);
    expect(await makeAll(mock)).toEqual(await makeAll(createMock({ seed: 1 })));
  });

  it('a state that no seed made leads to other ids than it has', async () => {
    const mock = createMock({ seed: 1 });
    const first = await generate(mock);
    const { seeded: _, ...saved } = mock.snapshot();
    mock.restore(saved);
    expect((await generate(mock)).kid).not.toBe(first.kid);
  });

  it('a damaged position is refused', () => {
    const mock = createMock({ seed: 1 });
    expect(() => mock.restore({ ...mock.snapshot(), seeded: { time: 0, keys: [] } })).toThrow('"seeded" of the state');
  });
});

describe('the clock', () => {
  it('starts with the time of the platform, fake timers included, though the mock was made before', async () => {
    const mock = createMock();
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1) });
    expect(mock.clock.now()).toBe(Date.UTC(2031, 0, 1));
    expect((await generate(mock)).created).toBe('2031-01-01T00:00:00.000Z');
    vi.advanceTimersByTime(86_400_000);
    expect((await generate(mock)).created).toBe('2031-01-02T00:00:00.000Z');
  });

  it('is set, goes on from there, and is back at the start after a reset', async () => {
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1) });
    const mock = createMock();
    mock.clock.set('2040-06-01T12:00:00Z');
    vi.advanceTimersByTime(1000);
    expect((await generate(mock)).created).toBe('2040-06-01T12:00:01.000Z');
    mock.clock.set(new Date(Date.UTC(2027, 0, 31)));
    mock.clock.advance('P1M');
    expect(new Date(mock.clock.now()).toISOString()).toBe('2027-02-28T00:00:00.000Z');
    mock.clock.advance('P1Y2DT3H4M5.5S');
    expect(new Date(mock.clock.now()).toISOString()).toBe('2028-03-01T03:04:05.500Z');
    mock.clock.advance(500);
    expect(new Date(mock.clock.now()).toISOString()).toBe('2028-03-01T03:04:06.000Z');
    mock.reset();
    expect(mock.clock.now()).toBe(Date.UTC(2031, 0, 1, 0, 0, 1));
  });

  it.each([
    ['a duration', () => createMock().clock.advance('1 year')],
    ['a duration', () => createMock().clock.advance('P')],
    ['a time', () => createMock().clock.set('tomorrow')],
    ['the time of a mock', () => createMock().clock.set('2027-02-31T99:00:00Z')],
    ['the time of a mock', () => createMock().clock.advance('P9000Y')],
    ['the time of a mock', () => createMock({ seed: 1 }).clock.set(-1)],
  ])('refuses what is not %s', (what, act) => {
    expect(act).toThrow(what);
  });

  it('lets keys expire', async () => {
    const mock = createMock();
    const create = (expirationDate: string) =>
      ask(mock, 'POST', `${project}/apps/365469878179605579/keys`, { type: 'KEY_TYPE_JSON', expirationDate });
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    expect((await create(soon)).status).toBe(200);
    mock.clock.advance('P2D');
    expect((await create(soon)).status).toBe(400);
  });

  it('lets tokens end', async () => {
    const mock = createMock();
    const { body } = await ask(mock, 'POST', '/oauth/token', {
      grant_type: 'client_credentials',
      client_id: 'your-client-id',
      client_secret: 'your-client-secret',
    });
    const roles = async () => {
      const headers = { Authorization: `Bearer ${body.access_token}`, Accept: 'application/vnd.api+json' };
      return (await mock(new Request('http://mock.test/api/roles', { headers }))).status;
    };
    expect(await roles()).toBe(200);
    mock.clock.advance('P1D');
    expect(await roles()).toBe(401);
  });

  it('lets rate limits renew', async () => {
    const mock = createMock({ rateLimit: 1 });
    const get = async () => (await ask(mock, 'GET', appPath)).status;
    expect([await get(), await get()]).toEqual([200, 429]);
    mock.clock.advance('PT1M');
    expect(await get()).toBe(200);
  });

  it('is one for each world', () => {
    const mock = createMock({ seed: 1 });
    mock.world('later').clock.advance('P1Y');
    expect([mock, mock.world('later')].map(({ clock }) => new Date(clock.now()).getUTCFullYear())).toEqual([
      2026, 2027,
    ]);
  });
});
