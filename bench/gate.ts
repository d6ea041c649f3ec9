/**
 * The gate beside Dredd alone, in one run: `keyspec verify all` against our mock, then Dredd with the same descriptions
 * against the same mock. Seconds, and the most memory that was resident. `npm run bench:gate` builds first.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiNames as apis } from '../src/apis/index.js';
import { loadDescription } from '../src/description/load.js';
import { withNativePaths } from '../src/description/native-paths.js';
import { outline } from '../src/gate/drivers/outline.js';

const root = path.resolve(import.meta.dirname, '..');
const cli = path.join(root, 'dist/src/cli/main.js');
const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-bench-'));
const target = { seconds: 60, ratio: 1.5, memory: 300 };

interface Measured {
  seconds: number;
  /** MB of the process itself, at its most. */
  memory: number;
  /** MB of the processes it started: the most of each, added up while they lived together. */
  others: number;
  output: string;
}

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const field = (pid: number, name: 'VmHWM' | 'VmRSS') =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1000;
/** Each thread has the processes that it started. */
const descendants = (pid: number): number[] =>
  threads(pid)
    .flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(' '))
    .filter((text) => text !== '')
    .map(Number)
    .flatMap((child) => [child, ...descendants(child)]);
const threads = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

/** Runs a program. What it says goes to a file: Dredd ends before a pipe has taken all of it. */
async function measure(args: string[]): Promise<Measured> {
  const file = path.join(folder, 'output');
  const output = await open(file, 'w');
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', output.fd, output.fd],
  });
  let [memory, others] = [0, 0];
  const { pid } = child;
  if (pid === undefined) throw new Error(`${args.join(' ')} did not start`);
  const timer = setInterval(() => {
    memory = Math.max(memory, field(pid, 'VmHWM'));
    others = Math.max(
      others,
      descendants(pid).reduce((sum, one) => sum + field(one, 'VmRSS'), 0),
    );
  }, 50);
  await once(child, 'close');
  clearInterval(timer);
  await output.close();
  return { seconds: (performance.now() - begun) / 1000, memory, others, output: read(file) };
}

async function startMock(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [cli, 'mock', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [text] = await once(child.stdout, 'data');
  const url = /http:\/\/\S+/.exec(String(text))?.[0];
  if (url === undefined) throw new Error(`the mock said ${text}`);
  return { child, url };
}

const dredd = path.join(path.dirname(createRequire(import.meta.url).resolve('dredd/package.json')), 'bin/dredd');

/** Of what Dredd reads, because of a description as it stands it makes no transactions: see `outline`. */
async function dreddAlone(url: string): Promise<{ seconds: number; transactions: number }> {
  let [seconds, transactions] = [0, 0];
  for (const api of apis) {
    const file = path.join(folder, `${api}.json`);
    await writeFile(file, JSON.stringify(outline(withNativePaths(loadDescription(api)))));
    const args = ['--no-deprecation', '--no-warnings', dredd, file, url];
    const one = await measure([...args, '--header', 'Authorization: Bearer keyspec-admin', '--loglevel', 'error']);
    seconds += one.seconds;
    const count = Number(/(\d+) total/.exec(one.output)?.[1] ?? 0);
    if (count === 0) throw new Error(`Dredd made no transaction of ${api}, so there is nothing to compare with`);
    transactions += count;
  }
  return { seconds, transactions };
}

const holds = (reached: boolean) => (reached ? 'reached' : 'missed');

console.log('keyspec verify all …');
const gate = await measure([cli, 'verify', 'all']);
const total = /total: .*/.exec(gate.output)?.[0] ?? gate.output;
console.log(`  ${total}`);
console.log(`  ${gate.seconds.toFixed(1)} s, ${gate.memory.toFixed(0)} MB`);
const mock = await startMock();
console.log('Dredd alone …');
const alone = await dreddAlone(mock.url).finally(() => mock.child.kill());
await rm(folder, { recursive: true });
const ratio = gate.seconds / alone.seconds;

console.log(`
                 seconds
keyspec verify ${gate.seconds.toFixed(1).padStart(9)}   target ${target.seconds} s: ${holds(gate.seconds <= target.seconds)}
Dredd alone    ${alone.seconds.toFixed(1).padStart(9)}   ${alone.transactions} transactions
ratio          ${ratio.toFixed(1).padStart(9)}×  target ${target.ratio}×: ${holds(ratio <= target.ratio)}
memory         ${gate.memory.toFixed(0).padStart(9)} MB target ${target.memory} MB: ${holds(gate.memory <= target.memory)}; what it starts ${gate.others.toFixed(0)} MB`);
