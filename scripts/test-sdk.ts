/**
 * Runs the scripts of contract-tests/<api>/sdk, each a story that a vendor's own SDK tells, against the mock. A script whose
 * SDK is not installed is skipped, with the way to install it. Exits 1 when one fails.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { listen } from '../src/http/server.js';
import { createMock, type MockedApi } from '../src/mock.js';

interface Story {
  readonly api: MockedApi;
  readonly file: string;
  readonly run: readonly string[];
  /** Succeeds where the SDK is there. */
  readonly probe: readonly string[];
  readonly install: string;
}

const stories: readonly Story[] = [
  {
    api: 'okta',
    file: 'contract-tests/okta/sdk/app_keys.py',
    run: ['python3'],
    probe: ['python3', '-c', 'import okta.client'],
    install: 'pip install okta==3.4.1',
  },
];

const root = path.resolve(import.meta.dirname, '..');

/** The exit code of a command; that it could not be started counts as one. */
const exitOf = ([command = '', ...args]: readonly string[], env: Record<string, string>, stdio: 'ignore' | 'inherit') =>
  new Promise<number>((resolve) => {
    spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio })
      .on('error', () => resolve(127))
      .on('close', (code) => resolve(code ?? 1));
  });

for (const { api, file, run, probe, install } of stories) {
  if ((await exitOf(probe, {}, 'ignore')) !== 0) {
    console.log(`skipped  ${file}: its SDK is not installed. Install it with \`${install}\`.`);
    continue;
  }
  const server = await listen(createMock({ apis: [api] }), { port: 0, host: '127.0.0.1' });
  const code = await exitOf([...run, file], { ORG_URL: server.url, API_TOKEN: 'keyspec-admin' }, 'inherit');
  await server.close();
  console.log(`${code === 0 ? 'passed ' : 'failed '}  ${file}`);
  if (code !== 0) process.exitCode = 1;
}
