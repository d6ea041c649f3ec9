import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, request as send } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadDescribedApi } from '../cli/described-api.js';
import { findDrift } from '../drift/find-drift.js';
import { trafficFiles } from '../drift/traffic-files.js';
import { listen } from '../http/server.js';
import { signCertificate } from '../mock/served/sign-certificate.js';
import { createMock } from '../mock.js';
import type { JudgedExchange } from './judge.js';
import { type RunningProxy, startProxy } from './proxy.js';
import { exchangeLines } from './proxy-lines.js';
import { createProxySummary } from './proxy-summary.js';
import { createRecorder } from './record.js';

const appId = '0oa8ae1t5yev2ajDs0h7';
const keys = `/api/v1/apps/${appId}/credentials/keys`;
const headers = { Authorization: 'SSWS keyspec-admin' };
const description = loadDescribedApi('okta').description;
const paint = (_: unknown, text: string) => text;

let folder: string;
const closing: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-test-'));
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => rm(folder, { recursive: true }));

/** A proxy before a provider, and what it tells. */
async function proxyTo(provider: string, file?: string) {
  const judged: JudgedExchange[] = [];
  const lines: string[] = [];
  const proxy = await startProxy({
    ...{ description, provider, port: 0, host: '127.0.0.1' },
    recorder: file === undefined ? undefined : createRecorder(file, { name: 'keyspec', version: '1' }),
    onExchange(one, mask) {
      judged.push(one);
      lines.push(...exchangeLines(one, mask, paint));
    },
  });
  closing.push(() => proxy.close());
  return { ...proxy, judged, lines };
}

async function serveMock() {
  const server = await listen(createMock({ apis: ['okta'], seed: 1 }), { port: 0, host: '127.0.0.1' });
  closing.push(() => server.close());
  return server.url;
}

/** A provider by Node's own server: what it writes is what is sent. */
async function serve(listener: Parameters<typeof createServer>[1]) {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ask = async ({ url }: RunningProxy, target: string, init?: RequestInit) =>
  fetch(url + target, { redirect: 'manual', ...init });

describe('what goes through a proxy', () => {
  it('is judged, and recorded so that drift finds nothing else in it', async () => {
    const file = path.join(folder, 'okta.har');
    const provider = await serveMock();
    const proxy = await proxyTo(provider, file);
    const created = await ask(proxy, `${keys}/generate?validityYears=2`, { method: 'POST', headers });
    expect(created.status).toBe(201);
    expect(await (await ask(proxy, keys, { headers })).json()).toHaveLength(2);
    await ask(proxy, '/api/v1/apps', { headers });
    await ask(proxy, keys);
    expect(proxy.judged.map(({ operationId, status, violations }) => [operationId, status, violations])).toEqual([
      ['generateApplicationKey', 201, []],
      ['listApplicationKeys', 200, []],
      ['listApplications', 200, []],
      ['listApplicationKeys', 401, []],
    ]);
    expect(proxy.lines[0]).toMatch(/^✓ POST \S+\/generate\?validityYears=2 {2}generateApplicationKey 201 {2}\d+ ms$/);
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain('keyspec-admin');
    const report = await findDrift(loadDescribedApi('okta'), await trafficFiles([file]), [provider]);
    expect(report).toMatchObject({ exchanges: { judged: 4 }, findings: [], odd: [] });
  });

  it('is told when it breaks the contract, without what is secret or would steer a terminal', async () => {
    const file = path.join(folder, 'broken.har');
    const provider = await serve((_, response) => {
      response.writeHead(418, { 'Content-Type': 'text/html', 'Set-Cookie': 'sid=planted-cookie; Path=/' });
      response.end(JSON.stringify({ client_secret: 'planted-secret' }));
    });
    const proxy = await proxyTo(provider, file);
    await ask(proxy, `${keys}?access_token=planted-token&x=%1b[31m`, { headers });
    await ask(proxy, '/api/v1/groups/ann@acme.example', { headers });
    expect(proxy.lines.join('\n')).toContain('response.status undocumented-status: 418 is not documented');
    expect(proxy.lines.at(-1)).toMatch(
      /^! GET \/api\/v1\/groups\/\{id\} {2}418 {2}\d+ ms {2}not judged: not described$/,
    );
    const summary = createProxySummary();
    for (const one of proxy.judged) summary.add(one);
    expect([summary.isBroken(false), summary.lines(paint).slice(1)]).toEqual([
      true,
      ['✗ listApplicationKeys  1×', '1 with endpoints that are not described', '1 judged, 1 broke the contract'],
    ]);
    const written = proxy.lines.join('\n') + (await readFile(file, 'utf8'));
    for (const secret of ['planted-cookie', 'planted-secret', 'planted-token', 'keyspec-admin'])
      expect(written).not.toContain(secret);
  });

  it('keeps its bytes, loses what concerns a connection, and gets the host of the provider', async () => {
    let raw: string[] = [];
    const packed = gzipSync('[]');
    const provider = await serve((request, response) => {
      raw = request.rawHeaders;
      response.writeHead(200, 'Fine', [
        'Content-Type',
        'application/json',
        'Content-Encoding',
        'gzip',
        'X-A',
        '1',
        'X-A',
        '2',
      ]);
      response.end(packed);
    });
    const proxy = await proxyTo(provider);
    const asked = send(`${proxy.url}/api/v1/a%2Fb/../c?x=%5b`, {
      headers: {
        'X-Own': 'kept',
        Connection: 'close, X-Hop',
        'X-Hop': '1',
        TE: 'trailers',
        'Proxy-Authorization': 'Basic x',
      },
    });
    asked.end();
    const [answer] = await once(asked, 'response');
    const chunks = await answer.toArray();
    expect(Buffer.concat(chunks)).toEqual(packed);
    expect([answer.statusMessage, answer.headers['x-a']]).toEqual(['Fine', '1, 2']);
    const names = raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    expect(names).toContain('x-own');
    expect(names).toContain('via');
    for (const name of ['x-hop', 'te', 'proxy-authorization']) expect(names).not.toContain(name);
    expect(raw[raw.indexOf('Host') + 1]).toBe(new URL(provider).host);
    expect(proxy.judged[0]?.read.exchange.answer.body).toBe('[]');
  });

  it('comes piece by piece, as it is sent', async () => {
    const provider = await serve((request, response) => {
      response.flushHeaders();
      request.once('data', (chunk) => response.write(chunk));
      request.once('end', () => response.end('end'));
    });
    const proxy = await proxyTo(provider);
    const asked = send(`${proxy.url}/api/v1/stream`, { method: 'POST' });
    asked.write('first');
    const [answer] = await once(asked, 'response');
    const [piece] = await once(answer, 'data');
    expect(String(piece)).toBe('first');
    asked.end();
    expect(String((await answer.toArray()).at(-1))).toBe('end');
  });

  it.each([
    ['to the provider itself', (provider: string) => `${provider}/base/next?a=1`, (here: string) => `${here}/next?a=1`],
    ['by a path', () => '/base/next', (here: string) => `${here}/next`],
    ['elsewhere', () => 'https://elsewhere.example/x', () => 'https://elsewhere.example/x'],
    [
      'beside it',
      (provider: string) => `${provider}/basement`,
      (_: string, provider: string) => `${provider}/basement`,
    ],
  ])('is a redirect that is passed on, %s', async (_, location, expected) => {
    const provider = await serve((request, response) =>
      response.writeHead(302, { Location: location(`http://${request.headers.host}`) }).end(),
    );
    const proxy = await proxyTo(`${provider}/base`);
    const answer = await ask(proxy, '/api/v1/x');
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, expected(proxy.url, provider)]);
  });

  it('is a 502 where there is no answer, and breaks off where the answer does', async () => {
    const gone = await proxyTo('http://127.0.0.1:1');
    const answer = await ask(gone, keys, { headers });
    expect([answer.status, (await answer.json()).detail]).toEqual([502, expect.stringContaining('ECONNREFUSED')]);
    expect(gone.lines[0]).toContain('no answer');
    const cut = await proxyTo(
      await serve((_, response) => {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('half');
        setTimeout(() => response.destroy(), 20);
      }),
    );
    await expect(ask(cut, keys, { headers }).then((one) => one.text())).rejects.toThrow();
    expect(cut.lines[0]).toContain('broke off');
  });

  it('is recorded before the proxy has ended, also what still came', async () => {
    const file = path.join(folder, 'cut.har');
    const provider = await serve((_, outgoing) =>
      outgoing.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('data: 1'),
    );
    const recorder = createRecorder(file, { name: 'keyspec', version: '1' });
    const proxy = await startProxy({
      ...{ description, provider, port: 0, host: '127.0.0.1', recorder },
      onExchange() {},
    });
    const events = await ask(proxy, '/api/v1/events');
    const cut = expect(events.text()).rejects.toThrow();
    await proxy.close();
    recorder.close();
    await cut;
    expect(JSON.parse(await readFile(file, 'utf8')).log.entries).toHaveLength(1);
  });

  it('is no tunnel: CONNECT is refused, and says what to do', async () => {
    const proxy = await proxyTo(await serve((_, outgoing) => outgoing.end()));
    const { hostname, port } = new URL(proxy.url);
    const tunnel = send({ hostname, port, method: 'CONNECT', path: 'acme.okta.com:443' }).end();
    const [answer, socket, head] = await once(tunnel, 'connect');
    const told = Buffer.concat([head, ...(await socket.toArray())]).toString();
    expect([answer.statusCode, proxy.judged]).toEqual([405, []]);
    expect(told).toContain('the address of this proxy');
  });

  it('is a 502 that says how to trust a certificate', async () => {
    const server = createTlsServer(signCertificate(['127.0.0.1'], Date.now()), (_, outgoing) => outgoing.end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => server.close());
    const proxy = await proxyTo(`https://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(await (await ask(proxy, keys)).text()).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('is passed on and not judged when it is too large', async () => {
    const size = 11 * 1024 * 1024;
    const proxy = await proxyTo(await serve((_, response) => response.end(Buffer.alloc(size, 97))));
    expect((await (await ask(proxy, keys, { headers })).arrayBuffer()).byteLength).toBe(size);
    expect(proxy.lines[0]).toContain('not judged: the answer is larger than 10 MiB');
  });
});
