/**
 * Kills `keyspec mock --state` in the middle of its work, again and again, and looks after each restart whether everything is
 * there that was answered. `npm run test:kill -- 50` does it 50 times. Exits 1 when something is missing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const rounds = Number(process.argv[2] ?? 10);
const clients = 8;
const main = path.resolve(import.meta.dirname, '../dist/src/cli/main.js');
const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-kill-'));
const headers = { Authorization: 'SSWS keyspec-admin', 'Content-Type': 'application/json' };

async function start(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [main, 'mock', 'okta', '--port', '0', '--state', path.join(folder, 'state.json')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+/.exec(line)?.[0];
    if (url !== undefined) return { child, url };
  }
  throw new Error('the mock did not start');
}

async function create(url: string, label: string): Promise<string> {
  const body = JSON.stringify({
    name: 'bookmark',
    label,
    signOnMode: 'BOOKMARK',
    settings: { app: { url: 'https://x.example' } },
  });
  const response = await fetch(`${url}/api/v1/apps`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()).id;
}

async function list(url: string): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | undefined = `${url}/api/v1/apps?limit=200`; next !== undefined; ) {
    const response: Response = await fetch(next, { headers });
    for (const { id } of await response.json()) ids.push(id);
    next = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1];
  }
  return ids;
}

/** Creates apps until the mock is gone. */
async function work(url: string, answered: Set<string>): Promise<void> {
  for (let number = 0; ; number += 1)
    try {
      answered.add(await create(url, `App ${number}`));
    } catch (error) {
      // The connection ends with the mock.
      if (error instanceof TypeError) return;
      throw error;
    }
}

const answered = new Set<string>();
let missing = 0;
let running = await start();
try {
  for (let round = 1; round <= rounds; round += 1) {
    const working = Array.from({ length: clients }, () => work(running.url, answered));
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 1000));
    running.child.kill('SIGKILL');
    await once(running.child, 'exit');
    await Promise.all(working);
    running = await start();
    const there = new Set(await list(running.url));
    missing = [...answered].filter((id) => !there.has(id)).length;
    if (missing > 0) break;
  }
} finally {
  running.child.kill('SIGTERM');
  await once(running.child, 'exit');
  await rm(folder, { recursive: true });
}
console.log(`${rounds} times killed: ${answered.size} apps were created and answered, ${missing} of them are missing`);
process.exitCode = missing > 0 || answered.size === 0 ? 1 : 0;
