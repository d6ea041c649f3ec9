import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock } from '../mock.js';
import { type MockServer, serveMock } from '../mock-node.js';

let server: MockServer;
beforeAll(async () => {
  server = await serveMock({ seed: 1 });
});
afterAll(() => server.close());

const app = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7';
const bookmark = {
  name: 'bookmark',
  label: 'Packed',
  signOnMode: 'BOOKMARK',
  settings: { app: { url: 'https://a.test' } },
};
const mebibytes = (count: number) => Buffer.alloc(count * 1024 * 1024, ' ');

/** Asks over HTTP and in process, which answer alike. */
async function post(target: string, coding: string, body: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) {
  const init = {
    method: 'POST',
    headers: {
      Authorization: target.startsWith('/api/v1') ? 'SSWS keyspec-admin' : 'Bearer keyspec-admin',
      'Content-Type': 'application/json',
      'Content-Encoding': coding,
      ...more,
    },
    body,
  };
  const [overHttp, inProcess] = [
    await fetch(server.url + target, init),
    await createMock({ seed: 1 })(new Request(`http://mock.test${target}`, init)),
  ];
  expect(inProcess.status).toBe(overHttp.status);
  return { status: overHttp.status, text: await overHttp.text() };
}

describe('a packed body (RFC 9110, 8.4)', () => {
  it.each([
    ['gzip', gzipSync],
    ['X-GZIP', gzipSync],
    ['deflate', deflateSync],
    ['identity', (text: string) => Buffer.from(text)],
  ] as const)('is read: %s', async (coding, pack) => {
    const { status, text } = await post('/api/v1/apps', coding, new Uint8Array(pack(JSON.stringify(bookmark))));
    expect([status, JSON.parse(text).label]).toEqual([200, 'Packed']);
  });

  it('is refused in a coding that the mock does not know', async () => {
    const { status, text } = await post('/api/v1/apps', 'br', new Uint8Array([1]));
    expect([status, text]).toEqual([415, expect.stringContaining('gzip or deflate')]);
  });

  it.each([new Uint8Array([1, 2, 3]), new Uint8Array(gzipSync('{"label":"cut"}').subarray(0, 20))])(
    'is refused when it is damaged',
    async (body) => {
      const { status, text } = await post('/api/v1/apps', 'gzip', body);
      expect([status, text]).toEqual([400, expect.stringContaining('The body is not gzip')]);
    },
  );

  it('counts by the size that it unpacks to, and the connection goes on', async () => {
    const bomb = new Uint8Array(gzipSync(mebibytes(64)));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await post(`${app}/credentials/csrs`, 'gzip', bomb)).status).toBe(413);
    expect((await post('/api/v1/apps', 'gzip', new Uint8Array(gzipSync(JSON.stringify(bookmark))))).status).toBe(200);
  });

  it('is for the vendor to refuse where it takes no such thing', async () => {
    const rpc = '/zitadel.application.v2.ApplicationService/ListApplications';
    const body = new Uint8Array(gzipSync('{}'));
    expect((await post(rpc, 'gzip', body)).status).toBe(200);
    expect(await post(rpc, 'deflate', body)).toMatchObject({ status: 501 });
    const { status, text } = await post('/management/v1/projects/_search', 'gzip', body);
    expect([status, JSON.parse(text).code]).toEqual([400, 3]);
  });
});
