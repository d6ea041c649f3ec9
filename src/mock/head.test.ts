import { describe, expect, it } from 'vitest';
import { createMock } from '../mock.js';
import { serveMock } from '../mock-node.js';

const headers = { Authorization: 'SSWS keyspec-admin' };
const app = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7';

describe('HEAD', () => {
  it('is answered as GET, without the body', async () => {
    const mock = createMock({ seed: 1 });
    const ask = (method: string, path: string) => mock(new Request(`http://mock.test${path}`, { method, headers }));
    const [head, get] = [await ask('HEAD', app), await ask('GET', app)];
    expect([head.status, head.headers.get('Content-Type')]).toEqual([200, 'application/json']);
    const text = await get.text();
    expect([await head.text(), head.headers.get('Content-Length')]).toEqual(['', String(Buffer.byteLength(text))]);
    expect((await ask('HEAD', `${app}x`)).status).toBe(404);
    expect(mock.requests.map(({ method, status }) => [method, status])).toEqual([
      ['HEAD', 200],
      ['GET', 200],
      ['HEAD', 404],
    ]);
  });

  it('is refused where there is no GET', async () => {
    const mock = createMock();
    const path = `${app}/lifecycle/deactivate`;
    expect((await mock(new Request(`http://mock.test${path}`, { method: 'HEAD', headers }))).status).toBe(405);
  });

  it('has the length of what GET would give, on a port too', async () => {
    const { url, close } = await serveMock({ seed: 1 });
    const text = await (await fetch(url + app, { headers })).text();
    const head = await fetch(url + app, { method: 'HEAD', headers });
    expect([head.status, head.headers.get('Content-Length')]).toEqual([200, String(Buffer.byteLength(text))]);
    expect((await fetch(`${url}/__keyspec/health`, { method: 'HEAD' })).status).toBe(200);
    await close();
  });
});
