import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apis } from '../../src/apis/index.js';
import { type Description, methods } from '../../src/description/description.js';
import { loadDescription, packageRoot } from '../../src/description/load.js';
import { withNativePaths } from '../../src/description/native-paths.js';
import { withUsedComponents } from '../../src/description/used-components.js';
import type { Handler } from '../../src/http/handler.js';
import type { MockedApi } from '../../src/mock.js';
import { withProvider } from './mutant-runner.js';

/** Dredd without the gate: it reads the 3.0 description, sends the examples, and compares what comes with the examples. */
export interface DreddAlone {
  /** Whether a transaction fails that does not fail with the mock as it is. */
  catches(provider: { api: MockedApi; operation: string; wrap(mock: Handler): Handler }): Promise<boolean>;
}

export function createDreddAlone(): DreddAlone {
  // What it fails anyway: most refusals, since it sends the same request for each of them.
  const usual = new Map<string, Promise<ReadonlySet<string>>>();
  return {
    async catches({ api, operation, wrap }) {
      const [operationId = ''] = operation.startsWith('flow') ? [''] : operation.split(' ');
      const key = `${api} ${operationId}`;
      const expected = usual.get(key) ?? failures(api, operationId, (mock) => mock);
      usual.set(key, expected);
      const [before, now] = [await expected, await failures(api, operationId, wrap)];
      return [...now].some((transaction) => !before.has(transaction));
    },
  };
}

/** The transactions of an operation, or of all, that Dredd fails. */
async function failures(api: MockedApi, operationId: string, wrap: (mock: Handler) => Handler) {
  const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-dredd-'));
  try {
    const { authorize } = await apis[api].loadContract();
    const description = keepOnly(withNativePaths(loadDescription(api, '3.0')), operationId);
    await writeFile(path.join(folder, 'openapi.json'), JSON.stringify(description));
    return await withProvider({ api, wrap }, async ({ url, admin }) => {
      const headers = Object.entries(authorize(admin)).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
      return runDredd(folder, url, headers);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runDredd(folder: string, url: string, headers: string[]): Promise<ReadonlySet<string>> {
  const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('dredd/package.json')), 'bin/dredd');
  const hooks = path.join(packageRoot, 'contract-tests/kit/dredd-results.cjs');
  const file = path.join(folder, 'openapi.json');
  const args = ['--no-deprecation', '--no-warnings', bin, file, url, '--hookfiles', hooks, '--loglevel', 'silent'];
  const child = spawn(process.execPath, [...args, ...headers], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env.PATH },
  });
  let results: [name: string, status: string][] = [];
  child.on('message', (message: [name: string, status: string][]) => {
    results = message;
  });
  await once(child, 'exit');
  return new Set(results.filter(([, status]) => status === 'fail').map(([name]) => name));
}

/** One operation of a description with all that it refers to; Dredd takes long over the rest. */
function keepOnly(description: Description, operationId: string): Description {
  if (operationId === '') return description;
  const paths = Object.entries(description.paths).flatMap(([template, item]) => {
    const others = methods.filter((method) => item[method] !== undefined && item[method].operationId !== operationId);
    if (others.length === methods.filter((method) => item[method] !== undefined).length) return [];
    return [
      [template, Object.fromEntries(Object.entries(item).filter(([name]) => !others.some((one) => one === name)))],
    ];
  });
  return withUsedComponents({ ...description, paths: Object.fromEntries(paths) });
}
