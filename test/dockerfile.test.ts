import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packageRoot } from '../src/description/load.js';

const run = promisify(execFile);
const main = path.join(packageRoot, 'dist/src/cli/main.js');
const dockerfile = await readFile(path.join(packageRoot, 'Dockerfile'), 'utf8');

let data: string;
let port: number;
let mock: ChildProcess | undefined;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'keyspec-data-'));
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  server.close();
  await once(server, 'close');
});
afterEach(async () => {
  mock?.kill('SIGKILL');
  await rm(data, { recursive: true });
});

/** A command of the Dockerfile, with the folder and the port of this test. */
const commandOf = (instruction: string): string[] =>
  JSON.parse(new RegExp(`${instruction} (\\[.*\\])$`, 'm').exec(dockerfile)?.[1] ?? '[]').map((word: string) =>
    word.replace('/data', data).replace('4010', String(port)),
  );

async function start([program, ...entryPoint] = commandOf('ENTRYPOINT')) {
  expect(program).toBe('keyspec');
  mock = spawn(process.execPath, [main, ...entryPoint, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const text of mock.stdout?.setEncoding('utf8') ?? []) if (String(text).includes('\n')) return mock;
  throw new Error('the mock has not started');
}

const isHealthy = async () => {
  const [program = '', ...args] = commandOf('CMD');
  try {
    await run(program, args);
    return true;
  } catch {
    return false;
  }
};

it('the entry point and the health check of the image work together, and the state survives', async () => {
  const app = `http://127.0.0.1:${port}/api/v1/apps/0oa8ae1t5yev2ajDs0h7`;
  const headers = { Authorization: 'SSWS keyspec-admin' };
  expect(await isHealthy()).toBe(false);
  const first = await start();
  expect(await isHealthy()).toBe(true);
  await fetch(`${app}/lifecycle/deactivate`, { method: 'POST', headers });
  first.kill('SIGTERM');
  expect(await once(first, 'exit')).toEqual([0, null]);
  expect(await isHealthy()).toBe(false);
  await start();
  expect((await (await fetch(app, { headers })).json()).status).toBe('INACTIVE');
});

it('runs without state as the docs say', async () => {
  const docs = await readFile(path.join(packageRoot, 'docs/deploy.md'), 'utf8');
  const [, args = ''] = /--entrypoint keyspec keyspec-mock (.*--stateless.*)$/m.exec(docs) ?? [];
  await start(['keyspec', ...args.split(' ')]);
  expect(await isHealthy()).toBe(true);
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/apps`, { headers: { Authorization: 'SSWS anybody' } });
  expect(answer.status).toBe(200);
  const { devDependencies } = JSON.parse(await readFile(path.join(packageRoot, 'package.json'), 'utf8'));
  for (const name of ['@stoplight/prism-http', '@stoplight/prism-http-server', 'yaml'])
    expect(dockerfile).toContain(`${name}@${devDependencies[name]} `);
});

it('the image is no root, and leaves nothing behind of what it was built with', () => {
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
});
