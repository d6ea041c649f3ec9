import { describe, expect, it } from 'vitest';
import { vendorsOf } from '../../../contract-tests/kit/vendors.js';
import { apiNames } from '../../apis/index.js';
import { operations } from '../../description/description.js';
import { loadDescription } from '../../description/load.js';
import { createServedMock, type ServedMock, type ServedMockOptions } from './served-mock.js';

const origin = 'http://127.0.0.1:4010';
const okta = { Authorization: 'SSWS keyspec-admin' };
const app = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7';

const served = (options: Partial<ServedMockOptions> = {}) =>
  createServedMock({ vendors: vendorsOf('okta'), ...options });
const ask = (
  { handler }: ServedMock,
  method: string,
  target: string,
  headers: Record<string, string> = okta,
  body?: string,
) => handler(new Request(origin + target, { method, headers, body: body ?? null }));
const deactivate = (mock: ServedMock) => ask(mock, 'POST', `${app}/lifecycle/deactivate`);
const statusOf = async (mock: ServedMock) => (await (await ask(mock, 'GET', app)).json()).status;

describe('the page at /', () => {
  it('shows the APIs, the tokens, what is in the state and a request to copy', async () => {
    const mock = await createServedMock({ vendors: vendorsOf(...apiNames) });
    const response = await ask(mock, 'GET', '/', {});
    const html = await response.text();
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    for (const text of [
      'keyspec-admin',
      'keyspec-readonly',
      `curl -X POST &#39;${origin}${app}/credentials/keys/generate?validityYears=2&#39;`,
      '/api/api_credentials',
      'Apps: 6',
      ...apiNames.map((api) => `${operations(loadDescription(api)).length} operations`),
    ])
      expect(html).toContain(text);
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });

  it('loads what the mock itself has, and a browser lets it load nothing else', async () => {
    const mock = await createServedMock({ vendors: vendorsOf(...apiNames) });
    const pages = ['/', ...apiNames.map((api) => `/__keyspec/reference/${api}`)];
    for (const page of pages) {
      const response = await ask(mock, 'GET', page, {});
      expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
      const html = await response.text();
      const loaded = [...html.matchAll(/<(?:link|script)[^>]*(?:href|src)="(\/[^"]+)"/g)].map(
        ([, target = '']) => target,
      );
      expect(loaded.length).toBeGreaterThan(1);
      for (const target of loaded) expect((await ask(mock, 'GET', target, {})).status, target).toBe(200);
    }
  });

  it('shows another world, if it can have this name', async () => {
    const mock = await served();
    await ask(mock, 'POST', `${app}/lifecycle/deactivate`, { ...okta, 'X-Keyspec-World': 'one' });
    expect(await (await ask(mock, 'GET', '/?world=one', {})).text()).toContain('INACTIVE');
    expect((await ask(mock, 'GET', '/?world=a%20b', {})).status).toBe(400);
  });

  it('can only be read', async () => {
    const mock = await served();
    expect((await ask(mock, 'HEAD', '/', {})).status).toBe(200);
    expect((await ask(mock, 'POST', '/', {})).status).toBe(405);
    expect((await ask(mock, 'PUT', '/__keyspec/reference/okta', {})).status).toBe(405);
  });
});

describe('the paths of the mock itself', () => {
  it('bring back the world it started with', async () => {
    const mock = await served();
    await deactivate(mock);
    expect(await statusOf(mock)).toBe('INACTIVE');
    expect((await ask(mock, 'POST', '/__keyspec/reset', {})).status).toBe(204);
    expect(await statusOf(mock)).toBe('ACTIVE');
  });

  it('give the state, and take it back', async () => {
    const mock = await served();
    const before = await (await ask(mock, 'GET', '/__keyspec/state', {})).text();
    await deactivate(mock);
    expect((await ask(mock, 'PUT', '/__keyspec/state', {}, before)).status).toBe(204);
    expect(await statusOf(mock)).toBe('ACTIVE');
  });

  it.each([
    ['{', 'Expected property name'],
    ['[]', 'this is no state of a keyspec mock'],
    ['{"keyspec":1,"apis":{"okta":{"version":99,"state":{}}}}', 'the state of okta is of version 99'],
    ['{"keyspec":1,"apis":{"okta":{"version":2,"state":{}}}}', 'the state of okta cannot be read'],
  ])('refuse %s as a state, and keep what there is', async (body, reason) => {
    const mock = await served();
    await deactivate(mock);
    const response = await ask(mock, 'PUT', '/__keyspec/state', {}, body);
    expect([response.status, (await response.json()).detail]).toEqual([400, expect.stringContaining(reason)]);
    expect(await statusOf(mock)).toBe('INACTIVE');
  });

  it('move the clock', async () => {
    const mock = await served();
    const put = async (body: unknown, headers: Record<string, string> = {}) => {
      const response = await ask(mock, 'PUT', '/__keyspec/clock', headers, JSON.stringify(body));
      return [response.status, await response.json()];
    };
    expect(await put({ now: '2031-01-31T12:00:00Z' })).toEqual([
      200,
      { now: expect.stringMatching(/^2031-01-31T12:00:\d\d\.\d{3}Z$/) },
    ]);
    expect(await put({ advance: 'P1M' })).toEqual([200, { now: expect.stringMatching(/^2031-02-28T12:/) }]);
    expect(await put({ advance: 'P9Y' }, { 'X-Keyspec-World': 'later' })).not.toEqual([
      200,
      { now: expect.stringMatching(/^2040-/) },
    ]);
    expect((await (await ask(mock, 'GET', '/__keyspec/clock', {})).json()).now).toMatch(/^2031-02-28T12:/);
    for (const wrong of [{}, [], { now: null }, { now: 'soon' }, { advance: '1 year' }, { now: 0, advance: 'P1D' }])
      expect(await put(wrong), JSON.stringify(wrong)).toEqual([400, expect.objectContaining({ title: 'Bad request' })]);
  });

  it('tell the worlds, keep them apart and forget them', async () => {
    const mock = await served();
    const inWorld = { ...okta, 'X-Keyspec-World': 'one' };
    const status = async () => (await (await ask(mock, 'GET', app, inWorld)).json()).status;
    await ask(mock, 'POST', `${app}/lifecycle/deactivate`, inWorld);
    expect([await status(), await statusOf(mock)]).toEqual(['INACTIVE', 'ACTIVE']);
    const { apis } = await (await ask(mock, 'GET', '/__keyspec/state', inWorld)).json();
    expect(JSON.stringify(apis)).toContain('"INACTIVE"');
    expect(await (await ask(mock, 'GET', '/__keyspec/worlds', {})).json()).toEqual(['one']);
    expect((await ask(mock, 'DELETE', '/__keyspec/worlds/one', {})).status).toBe(204);
    expect(await status()).toBe('ACTIVE');
    await ask(mock, 'POST', `${app}/lifecycle/deactivate`, inWorld);
    expect((await ask(mock, 'POST', '/__keyspec/reset', { 'X-Keyspec-World': 'one' })).status).toBe(204);
    expect(await status()).toBe('ACTIVE');
    expect((await ask(mock, 'POST', '/__keyspec/reset', { 'X-Keyspec-World': 'a b' })).status).toBe(400);
  });

  it('tell which methods they take, and take nothing that nests too deep', async () => {
    const mock = await served();
    const wrong = await ask(mock, 'POST', '/__keyspec/clock', {}, '{}');
    expect([wrong.status, wrong.headers.get('Allow')]).toEqual([405, 'GET, HEAD, PUT']);
    const deep = `{"body":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const refused = await ask(mock, 'POST', '/__keyspec/faults', {}, deep);
    expect([refused.status, (await refused.json()).detail]).toEqual([400, expect.stringContaining('nests deeper')]);
    expect((await ask(mock, 'GET', '/__keyspec/faults', {})).status).toBe(200);
  });

  it('tell whether it is there', async () => {
    expect((await ask(await served(), 'GET', '/__keyspec/health', {})).status).toBe(200);
  });

  it.each([
    ['GET', '/__keyspec/other', 404],
    ['GET', '/__keyspec/clock/now', 404],
    ['GET', '/__keyspec/constructor', 404],
    ['GET', '/__keyspec/reference/nobody', 404],
    ['GET', '/__keyspec/assets/../page.js', 404],
    ['GET', '/__keyspec/reset', 405],
    ['DELETE', '/__keyspec/worlds', 405],
    ['GET', '/__keyspec/worlds/one', 405],
  ])('are no others: %s %s', async (method, path, status) => {
    const response = await ask(await served(), method, path, {});
    expect([response.status, (await response.json()).detail]).toEqual([
      status,
      expect.stringContaining('DELETE /__keyspec/worlds/{name}'),
    ]);
  });
});

describe('Prefer', () => {
  it('asks for an example and leaves the state alone', async () => {
    const mock = await served();
    const response = await ask(mock, 'DELETE', app, { ...okta, Prefer: 'code=204' });
    expect(response.status).toBe(204);
    expect(await statusOf(mock)).toBe('ACTIVE');
  });
});

describe('--stateless', () => {
  it('answers from the examples and forgets', async () => {
    const mock = await served({ stateless: true });
    const kids = await Promise.all(
      [1, 2].map(
        async () => (await (await ask(mock, 'POST', `${app}/credentials/keys/generate?validityYears=2`)).json()).kid,
      ),
    );
    expect(kids[0]).toBe(kids[1]);
  });

  it('does not go with what needs a state', async () => {
    await expect(served({ stateless: true, stateFile: 'x' })).rejects.toThrow('--stateless keeps no state');
    await expect(served({ stateless: true, rateLimit: 1 })).rejects.toThrow('--stateless counts no calls');
  });
});

describe('--rate-limit', () => {
  it('answers 429 after so many calls of a token, with the headers of the vendor', async () => {
    const mock = await createServedMock({ vendors: vendorsOf('okta', 'commercelayer'), rateLimit: 2 });
    const answers = [await ask(mock, 'GET', app), await ask(mock, 'GET', app), await ask(mock, 'GET', app)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('X-Rate-Limit-Remaining'))).toEqual(['1', '0', '0']);
    expect((await ask(mock, 'GET', app, { Authorization: 'SSWS keyspec-readonly' })).status).toBe(200);
    const jsonApi = { Authorization: 'Bearer keyspec-admin', Accept: 'application/vnd.api+json' };
    expect((await ask(mock, 'GET', '/api/roles', jsonApi)).status).toBe(429);
  });
});
