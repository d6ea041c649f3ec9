import { describe, expect, it } from 'vitest';
import { vendorsOf } from '../../../contract-tests/kit/vendors.js';
import type { KnownAs } from './own-requests.js';
import { createServedMock } from './served-mock.js';

const here = 'http://127.0.0.1:4010';

async function ask(target: string, headers: Record<string, string>, method = 'POST', knownAs: KnownAs = {}) {
  const { handler } = await createServedMock({ vendors: vendorsOf('okta'), ...knownAs });
  return handler(new Request(target, { method, headers }));
}

/** A server's request has the header `Host`; a browser's `Request` may not be given one. */
const from = (host: string, headers: Record<string, string> = {}) =>
  [`http://${host}/__keyspec/reset`, { Host: host, ...headers }] as const;

describe("the mock's own paths", () => {
  it.each([
    from('127.0.0.1:4010'),
    from('localhost:4010'),
    from('console.localhost:4010'),
    from('[::1]:4010'),
    from('192.168.1.5'),
    from('localhost:4010', { Origin: 'http://localhost:4010', 'Sec-Fetch-Site': 'same-origin' }),
  ])('answer %s %o', async (target, headers) => {
    expect((await ask(target, headers)).status).toBe(204);
  });

  it.each([
    ['a page of another origin', here, { Origin: 'https://site.example' }],
    ['a page of another port', here, { Origin: 'http://127.0.0.1:5173' }],
    ['a page without an origin', here, { Origin: 'null' }],
    ['what another site embeds', here, { 'Sec-Fetch-Site': 'cross-site' }],
    ['what another port embeds', here, { 'Sec-Fetch-Site': 'same-site' }],
    ['a site that names this machine as its own', 'http://site.example:4010', {}],
    ['a name that only a header tells', here, { Host: 'site.example' }],
    ['a name that a proxy changed', 'http://localhost', { Host: 'site.example' }],
    ['a name that is none', here, { Host: 'a b' }],
  ])('refuse %s', async (_, base, headers) => {
    for (const method of ['POST', 'OPTIONS']) {
      const response = await ask(`${base}/__keyspec/reset`, headers, method);
      expect([response.status, response.headers.get('Content-Type')]).toEqual([403, 'application/problem+json']);
      expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false);
    }
  });

  it('are read where a link leads to them', async () => {
    const follows = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
    expect((await ask(`${here}/__keyspec/clock`, follows, 'GET')).status).toBe(200);
    expect((await ask(`${here}/__keyspec/reset`, follows)).status).toBe(403);
  });

  it('answer by the names that the mock was told', async () => {
    const own = { Host: 'mock.example', Origin: 'https://mock.example' };
    const status = async (headers: Record<string, string>, knownAs: KnownAs) =>
      (await ask('http://mock.example/__keyspec/reset', headers, 'POST', knownAs)).status;
    expect(await status(own, {})).toBe(403);
    expect(await status(own, { baseUrl: 'https://mock.example' })).toBe(204);
    expect(await status({ Host: 'mock.example' }, { host: 'mock.example' })).toBe(204);
    expect(await status({ Host: 'localhost' }, { baseUrl: 'https://mock.example' })).toBe(204);
  });

  it('refuse a body that is too large', async () => {
    const { handler } = await createServedMock({ vendors: vendorsOf('okta') });
    const body = JSON.stringify({ advance: 'x'.repeat(1024 * 1024) });
    expect((await handler(new Request(`${here}/__keyspec/clock`, { method: 'PUT', body }))).status).toBe(413);
  });
});

describe("the vendors' paths", () => {
  const app = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7';
  const headers = { Authorization: 'SSWS keyspec-admin' };

  it('answer every host and origin', async () => {
    const response = await ask(`http://site.example${app}`, { ...headers, Origin: 'https://site.example' }, 'GET');
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://site.example');
  });

  it('have links that start with the base URL', async () => {
    const response = await ask(`${here}${app}`, headers, 'GET', { baseUrl: 'https://mock.example' });
    expect((await response.json())._links.users.href).toBe(`https://mock.example${app}/users`);
  });
});
