import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMock, type Mock } from '../mock.js';

const appPath = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7';
const okta = (token: string) => ({ Authorization: `SSWS ${token}` });
const ask = (mock: Mock, method: string, path: string, headers: Record<string, string>, body?: unknown) =>
  mock(
    new Request(`http://mock.test${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );
const statusOf = async (mock: Mock, headers: Record<string, string>) =>
  (await (await ask(mock, 'GET', appPath, headers)).json()).status;
const deactivate = (mock: Mock, headers: Record<string, string>) =>
  ask(mock, 'POST', `${appPath}/lifecycle/deactivate`, headers);

describe('a world', () => {
  it('is chosen by the end of the token, and is one of its own', async () => {
    const mock = createMock();
    await deactivate(mock, okta('keyspec-admin@worker-1'));
    expect(await statusOf(mock, okta('keyspec-admin@worker-1'))).toBe('INACTIVE');
    expect(await statusOf(mock, okta('keyspec-readonly@worker-1'))).toBe('INACTIVE');
    expect(await statusOf(mock, okta('keyspec-admin@worker-2'))).toBe('ACTIVE');
    expect(await statusOf(mock, okta('keyspec-admin'))).toBe('ACTIVE');
    expect(mock.worlds()).toEqual(['worker-1', 'worker-2']);
  });

  it.each(['.', '..', 'a b', ''])('cannot have the name %j', async (name) => {
    const mock = createMock({ apis: ['okta'] });
    expect((await ask(mock, 'GET', appPath, { ...okta('keyspec-admin'), 'X-Keyspec-World': name })).status).toBe(400);
    expect(mock.worlds()).toEqual([]);
  });

  it('is chosen by a header, which counts more than the token', async () => {
    const mock = createMock();
    await deactivate(mock, { ...okta('keyspec-admin@worker-1'), 'X-Keyspec-World': 'worker-2' });
    expect(await statusOf(mock, okta('keyspec-admin@worker-1'))).toBe('ACTIVE');
    expect(await statusOf(mock, okta('keyspec-admin@worker-2'))).toBe('INACTIVE');
  });

  it.each([
    ['Bearer', '/management/v1/projects/345043129566506059/apps/365469878179605579'],
    ['bearer', '/api/roles'],
  ])('is chosen by a token of the scheme %s, too', async (scheme, path) => {
    const headers = { Authorization: `${scheme === 'bearer' ? 'Bearer' : scheme} keyspec-admin@w`, Accept: '*/*' };
    expect((await ask(createMock(), 'GET', path, headers)).status).toBe(200);
  });

  it('is chosen by Basic credentials, behind the name', async () => {
    const mock = createMock({ apis: ['commercelayer'] });
    const askToken = (client: string) =>
      mock(
        new Request('https://auth.commercelayer.io/oauth/token', {
          method: 'POST',
          headers: {
            Authorization: `Basic ${btoa(client)}`,
            'Content-Type': 'application/x-www-form-urlencoded',
          },
          body: 'grant_type=client_credentials',
        }),
      );
    expect((await askToken('your-client-id@worker-1:your-client-secret')).status).toBe(200);
    expect(mock.worlds()).toEqual(['worker-1']);
    expect((await askToken('your-client-id:your-client-secret')).status).toBe(200);
    expect(mock.worlds()).toEqual(['worker-1']);
  });

  it('keeps three workers apart that create, list and delete side by side', async () => {
    const mock = createMock({ apis: ['okta'] });
    const work = async (worker: string) => {
      const headers = okta(`keyspec-admin@${worker}`);
      const created = await ask(mock, 'POST', '/api/v1/apps', headers, {
        name: 'bookmark',
        label: `App of ${worker}`,
        signOnMode: 'BOOKMARK',
        settings: { app: { url: 'https://x.example' } },
      });
      const { id } = await created.json();
      const labels = (await (await ask(mock, 'GET', '/api/v1/apps', headers)).json()).map(
        ({ label }: { label: string }) => label,
      );
      await ask(mock, 'POST', `/api/v1/apps/${id}/lifecycle/deactivate`, headers);
      const deleted = await ask(mock, 'DELETE', `/api/v1/apps/${id}`, headers);
      return { labels, deleted: deleted.status, left: mock.world(worker).contents().okta?.apps };
    };
    const before = mock.contents().okta?.apps ?? 0;
    const workers = ['worker-1', 'worker-2', 'worker-3'];
    for (const [index, { labels, deleted, left }] of (await Promise.all(workers.map(work))).entries()) {
      expect(labels.filter((label: string) => label.startsWith('App of '))).toEqual([`App of ${workers[index]}`]);
      expect([deleted, labels.length, left]).toEqual([204, before + 1, before]);
    }
  });

  it('is refused a name that it cannot have', async () => {
    const response = await ask(createMock(), 'GET', appPath, { ...okta('keyspec-admin'), 'X-Keyspec-World': 'a b' });
    expect([response.status, (await response.json()).detail]).toEqual([400, expect.stringContaining('1 to 64')]);
    expect(() => createMock().world('')).toThrow('1 to 64 letters');
  });

  it('refuses an unknown token as the vendor does', async () => {
    expect((await ask(createMock(), 'GET', appPath, okta('nobody@worker-1'))).status).toBe(401);
  });

  it('is reset, kept and restored by itself', async () => {
    const mock = createMock();
    const one = mock.world('one');
    const saved = one.snapshot();
    await deactivate(mock, okta('keyspec-admin@one'));
    await deactivate(mock, okta('keyspec-admin'));
    one.restore(saved);
    expect(await statusOf(mock, okta('keyspec-admin@one'))).toBe('ACTIVE');
    await deactivate(mock, okta('keyspec-admin@one'));
    mock.reset();
    expect(await statusOf(mock, okta('keyspec-admin@one'))).toBe('INACTIVE');
    one.reset();
    expect(await statusOf(mock, okta('keyspec-admin@one'))).toBe('ACTIVE');
  });

  it('has rate limits of its own', async () => {
    const mock = createMock({ rateLimit: 1 });
    const asked = async (token: string) => (await ask(mock, 'GET', appPath, okta(token))).status;
    expect(await asked('keyspec-admin@one')).toBe(200);
    expect(await asked('keyspec-admin@two')).toBe(200);
    expect(await asked('keyspec-admin@one')).toBe(429);
  });

  it('begins with the same ids as every other world when there is a seed', async () => {
    const mock = createMock({ seed: 1 });
    const generate = async (token: string) =>
      (await ask(mock, 'POST', `${appPath}/credentials/keys/generate?validityYears=2`, okta(token))).json();
    expect(await generate('keyspec-admin@two')).toEqual(await generate('keyspec-admin@one'));
  });
});

describe('worlds', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000);

  it('are forgotten after an hour of silence, or when they are told to be', async () => {
    const mock = createMock();
    await deactivate(mock, okta('keyspec-admin@one'));
    minutes(59);
    expect(await statusOf(mock, okta('keyspec-admin@one'))).toBe('INACTIVE');
    minutes(61);
    expect(mock.worlds()).toEqual([]);
    expect(await statusOf(mock, okta('keyspec-admin@one'))).toBe('ACTIVE');
    expect([mock.forgetWorld('one'), mock.forgetWorld('one')]).toEqual([true, false]);
    await deactivate(mock, okta('keyspec-admin'));
    minutes(600);
    expect(await statusOf(mock, okta('keyspec-admin'))).toBe('INACTIVE');
  });

  it('are a thousand at most: the one that was silent longest goes', async () => {
    const mock = createMock({ apis: ['okta'] });
    for (let count = 0; count < 1000; count += 1) mock.world(`w${count}`);
    await deactivate(mock, okta('keyspec-admin@w0'));
    mock.world('one-more');
    const names = mock.worlds();
    expect([names.length, names.includes('w0'), names.includes('w1')]).toEqual([1000, true, false]);
    expect(await statusOf(mock, okta('keyspec-admin@w0'))).toBe('INACTIVE');
  });
});
