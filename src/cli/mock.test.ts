import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from './run.js';

const main = path.resolve(import.meta.dirname, 'main.ts');
const app = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7';

let mock: ChildProcess | undefined;
afterEach(async () => {
  if (mock === undefined || mock.exitCode !== null) return;
  mock.kill();
  await once(mock, 'exit');
});

/** Starts a mock, and gives the lines that it prints, one at each call. */
function start(...args: string[]): () => Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'mock', 'okta', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  mock = child;
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  return async () => {
    while (!text.includes('\n')) await once(child.stdout, 'data');
    const [line = ''] = text.split('\n');
    text = text.slice(line.length + 1);
    return line;
  };
}
const ask = (url: string, target: string, token = 'keyspec-admin') =>
  fetch(url + target, { headers: { Authorization: `SSWS ${token}` } });

describe('keyspec mock --log', () => {
  it('text writes a line for each request, and why it was refused', async () => {
    const next = start('--log', 'text');
    const url = (await next()).replace('keyspec mock: ', '');
    await ask(url, app, 'keyspec-admin@worker-1');
    expect(await next()).toMatch(/^\d\d:\d\d:\d\d @worker-1 GET \/api\/v1\/apps\/\w+ getApplication 200 [\d.]+ ms$/);
    await ask(url, '/api/v1/apps?limit=many', 'keyspec-admin');
    const line = await next();
    expect(line).toMatch(/GET \/api\/v1\/apps\?limit=many listApplications \d+/);
    await ask(url, `${app}?token=x&client_secret=abcdefgh`, 'not-a-token');
    let refused = await next();
    while (!refused.includes('client_secret=')) refused = await next();
    expect(refused).toContain('client_secret=*** getApplication 401');
    expect(await next()).toMatch(/^ {9}\{"errorCode":"E0000011"/);
  }, 60_000);

  it('json writes JSON alone', async () => {
    const next = start('--log', 'json');
    const { listening } = JSON.parse(await next());
    await ask(listening, app);
    expect(JSON.parse(await next())).toMatchObject({ method: 'GET', operationId: 'getApplication', status: 200 });
  }, 60_000);

  it.each([
    [['--log', 'loud'], '--log takes text or json or off'],
    [['--latency', 'long'], '--latency takes a time such as 200ms'],
    [['--fail', '0.5'], '--fail takes a share such as 2%'],
    [['--fail', '101%'], '--fail takes a share such as 2%'],
    [['--stateless', '--latency', '1s'], '--stateless neither waits'],
    [['--host', ''], "--host takes an address such as 127.0.0.1 or 0.0.0.0, not ''"],
    [['--state', ''], "--state takes the name of a file, not ''"],
    [['--world', 'nowhere.yaml'], "--world takes the name of a file, or 'empty'; cannot read 'nowhere.yaml'"],
    [['--world', main], 'is not YAML, line '],
    [['--stateless', '--world', 'empty'], '--stateless remembers nothing, so --world has no effect'],
    [['--base-url', 'mock.example'], '--base-url takes an http(s) URL'],
    [['--base-url', 'https://mock.example/okta'], '--base-url takes no path'],
    [['--tls-cert', 'mock.crt'], '--tls-cert and --tls-key go together'],
    [['--tls-cert', 'nowhere.crt', '--tls-key', 'nowhere.key'], '--tls-cert: cannot read nowhere.crt'],
    [['--tls-cert', main, '--tls-key', main], 'are no certificate in PEM and its private key'],
  ])('says what an option takes: %j', async (args, reason) => {
    let told = '';
    const stream = {
      write(text: string | Uint8Array) {
        told += text;
        return true;
      },
    };
    expect(await run(['mock', 'okta', ...args], { stdout: stream, stderr: stream })).toBe(2);
    expect(told).toContain(reason);
  });
});
