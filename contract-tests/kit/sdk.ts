/**
 * Runs the vendors' own packages against the mock as it is released: each `contract-tests/<api>/sdk/<package>/run.py`,
 * `run.mjs`, `main.go` or `Run.java` with `KEYSPEC_URL` and `KEYSPEC_TOKEN`, and what it needs from the `requirements.txt`,
 * `package.json`, `go.mod` or `pom.xml` beside it, in a cache outside of the tree. Names choose among them: `npm run test:sdk -- zitadel`. Exits 1 when one fails.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { mockedApis } from '../../src/mock.js';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'keyspec', 'sdk');

interface Sdk {
  readonly api: string;
  readonly name: string;
  readonly folder: string;
}

/** A command to run, or why it cannot be. */
type Prepared = Runnable | { readonly skipped: string };

interface Runnable {
  readonly command: readonly [string, ...string[]];
  /** Whether it trusts a certificate that a variable names. */
  readonly https: boolean;
}

const sdks: Sdk[] = mockedApis.flatMap((api) => {
  const folder = path.join(root, 'contract-tests', api, 'sdk');
  return existsSync(folder) ? readdirSync(folder).map((name) => ({ api, name, folder: path.join(folder, name) })) : [];
});

function prepare(sdk: Sdk): Prepared {
  const cached = path.join(cache, `${sdk.api}-${sdk.name}`);
  const has = (file: string) => existsSync(path.join(sdk.folder, file));
  if (has('run.py')) return preparePython(sdk, cached);
  if (has('main.go')) return prepareGo(sdk, cached);
  return has('Run.java') ? prepareJava(sdk, cached) : prepareNode(sdk, cached);
}

function preparePython({ folder }: Sdk, cached: string): Prepared {
  if (spawnSync('python3', ['--version']).status !== 0) return { skipped: 'there is no python3' };
  const python = path.join(cached, process.platform === 'win32' ? 'Scripts/python' : 'bin/python');
  if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', cached], { stdio: 'inherit' });
  const requirements = path.join(folder, 'requirements.txt');
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], {
    stdio: 'inherit',
  });
  return { command: [python, path.join(folder, 'run.py')], https: true };
}

function prepareNode({ folder }: Sdk, cached: string): Prepared {
  mkdirSync(cached, { recursive: true });
  cpSync(folder, cached, { recursive: true });
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: cached, stdio: 'inherit' });
  return { command: [process.execPath, path.join(cached, 'run.mjs')], https: true };
}

function prepareGo({ folder }: Sdk, cached: string): Prepared {
  if (spawnSync('go', ['version']).status !== 0) return { skipped: 'there is no go' };
  mkdirSync(cached, { recursive: true });
  cpSync(folder, cached, { recursive: true });
  const program = path.join(cached, 'run');
  for (const args of [
    ['mod', 'tidy'],
    ['build', '-o', program, '.'],
  ])
    execFileSync('go', args, { cwd: cached, stdio: ['ignore', 'inherit', 'pipe'] });
  return { command: [program], https: true };
}

function prepareJava({ folder }: Sdk, cached: string): Prepared {
  for (const program of ['java', 'mvn'])
    if (spawnSync(program, ['--version']).status !== 0) return { skipped: `there is no ${program}` };
  const copy = ['dependency:copy-dependencies', `-DoutputDirectory=${cached}`, '--quiet', '--batch-mode'];
  execFileSync('mvn', ['--file', path.join(folder, 'pom.xml'), ...copy], { stdio: 'inherit' });
  return { command: ['java', '-cp', path.join(cached, '*'), path.join(folder, 'Run.java')], https: false };
}

/** Starts the mock of an API, and gives where it listens. */
async function startMock(api: string, https: boolean) {
  const main = path.join(root, 'dist/src/cli/main.js');
  const args = [main, 'mock', api, '--port', '0', '--log', 'json', ...(https ? ['--https'] : [])];
  const mock = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of mock.stdout.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    if (!printed.includes('\n')) continue;
    mock.stdout.resume();
    const { listening, certificate }: { listening: string; certificate?: string } = JSON.parse(
      printed.split('\n')[0] ?? '',
    );
    return { mock, url: listening, certificate };
  }
  throw new Error(`the mock of ${api} did not start:\n${printed}`);
}

async function run(sdk: Sdk): Promise<'passed' | 'failed' | `skipped: ${string}`> {
  const prepared = prepare(sdk);
  if ('skipped' in prepared) return `skipped: ${prepared.skipped}`;
  const [program, ...args] = prepared.command;
  const { mock, url, certificate } = await startMock(sdk.api, prepared.https);
  try {
    const trust = { NODE_EXTRA_CA_CERTS: certificate, SSL_CERT_FILE: certificate, REQUESTS_CA_BUNDLE: certificate };
    const env = { ...process.env, ...(certificate && trust), KEYSPEC_URL: url, KEYSPEC_TOKEN: 'keyspec-admin' };
    const [code] = await once(spawn(program, args, { stdio: 'inherit', env }), 'exit');
    return code === 0 ? 'passed' : 'failed';
  } finally {
    mock.kill();
  }
}

const wanted = process.argv.slice(2);
for (const sdk of sdks) {
  const label = `${sdk.api} ${sdk.name}`;
  if (wanted.length > 0 && !wanted.some((name) => label.includes(name))) continue;
  const outcome = await run(sdk);
  process.stdout.write(`${label}: ${outcome}\n`);
  if (outcome === 'failed') process.exitCode = 1;
}
