import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '../http/server.js';
import { createMock } from '../mock.js';
import { run } from './run.js';

const main = path.resolve(import.meta.dirname, 'main.ts');
const keys = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys';
const headers = { Authorization: 'SSWS keyspec-admin' };

let folder: string;
let provider: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-test-'));
  const mock = createMock({ apis: ['okta'] });
  const answer = async (request: Request) => {
    const response = await mock(request);
    // A key without a kid, which every key has.
    return request.url.endsWith('?broken') ? Response.json([{ kty: 'RSA' }], response) : response;
  };
  provider = await listen(answer, { port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await provider.close();
  await rm(folder, { recursive: true });
});

/** Starts a proxy, asks it, and stops it as Ctrl-C does. */
async function proxied(targets: readonly string[], ...args: string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', main, 'proxy', 'okta', '--url', provider.url, '--port', '0', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const told = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    told.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told.err += text;
  });
  while (!told.out.includes('\n')) await once(child.stdout, 'data');
  const [, url = ''] = /^keyspec proxy: (\S+) → /.exec(told.out) ?? [];
  const statuses: number[] = [];
  for (const target of targets) {
    const response = await fetch(url + target, { headers });
    await response.arrayBuffer();
    statuses.push(response.status);
  }
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  return { code, statuses, ...told };
}

describe('keyspec proxy', () => {
  it('passes on, judges and records without secrets, and ends with 0 when the contract holds', async () => {
    const file = path.join(folder, 'okta.har');
    const { code, statuses, out, err } = await proxied([keys, `${keys}/no-such-key`], '--record', file);
    expect({ code, statuses }).toEqual({ code: 0, statuses: [200, 404] });
    expect(out).toContain(`GET ${keys}`);
    expect(err).toBe(`keyspec: recorded; keyspec drift okta ${file} --server ${provider.url}\n`);
    const har = await readFile(file, 'utf8');
    expect(har).not.toContain('keyspec-admin');
    expect(JSON.parse(har).log.entries.map(({ request }: { request: { url: string } }) => request.url)).toEqual([
      provider.url + keys,
      `${provider.url}${keys}/no-such-key`,
    ]);
  });

  it('ends with 1 when the contract is broken, and names what breaks it', async () => {
    const { code, statuses, out } = await proxied([keys, `${keys}?broken`]);
    expect({ code, statuses }).toEqual({ code: 1, statuses: [200, 200] });
    expect(out).toMatch(/kid.*required/);
  });

  it.each([
    [[], 'ends with 0', 0],
    [['--undescribed', 'error'], 'ends with 1', 1],
  ])('where the description has no such endpoint: %j %s', async (args, _, expected) => {
    const { code } = await proxied(['/api/v1/nowhere'], ...args);
    expect(code).toBe(expected);
  });

  it.each([
    [['okta'], '--url URL is missing: the provider'],
    [['okta', '--url', 'provider.example'], '--url'],
    [['--url', 'https://provider.example'], 'api'],
    [['okta', '--url', 'https://provider.example', '--undescribed', 'loud'], '--undescribed'],
    [['okta', '--url', 'https://provider.example', '--port', 'http'], '--port'],
  ])('says what is wrong on the command line: %j', async (args, reason) => {
    let told = '';
    const stream = {
      write(text: string | Uint8Array) {
        told += text;
        return true;
      },
    };
    expect(await run(['proxy', ...args], { stdout: stream, stderr: stream })).toBe(2);
    expect(told).toContain(reason);
  });
});
