/**
 * Schemathesis asks the mock what the descriptions allow, and what they do not, and judges the answers. docs/generators.md
 * says how to install it, and which of its checks are left out. `--only TEXT` takes the APIs whose name has the text.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { vendorsOf } from '../contract-tests/kit/vendors.js';
import { listen } from '../src/http/server.js';
import { createServedMock } from '../src/mock/served/served-mock.js';
import { inCache } from './generators/cache.js';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

interface Run {
  readonly api: string;
  readonly authorization: string;
  /** Where the paths of the description begin. */
  readonly basePath?: string;
  readonly filter?: readonly string[];
}

const ofTokens = '^/(oauth|\\.well-known)/';
const runs: readonly Run[] = [
  { api: 'okta', authorization: 'SSWS keyspec-admin' },
  { api: 'zitadel', authorization: 'Bearer keyspec-admin' },
  {
    api: 'commercelayer',
    authorization: 'Bearer keyspec-admin',
    basePath: '/api',
    filter: ['--exclude-path-regex', ofTokens],
  },
  // It knows no server of a path.
  { api: 'commercelayer', authorization: 'Bearer keyspec-admin', filter: ['--include-path-regex', ofTokens] },
];

const leftOut = [
  'positive_data_acceptance',
  'negative_data_rejection',
  'unsupported_method',
  'allow_header_conformance',
];

const schemathesis = inCache('venv/bin/schemathesis');
if (!existsSync(schemathesis)) throw new Error(`Schemathesis is not installed: ${schemathesis}`);

const wanted = runs.filter(({ api }) => api.includes(values.only));
let failed = 0;
for (const one of wanted) failed += (await isRight(one)) ? 0 : 1;
console.log(`\nschemathesis: ${wanted.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function isRight({ api, authorization, basePath = '', filter = [] }: Run): Promise<boolean> {
  const { handler } = await createServedMock({ vendors: vendorsOf(api) });
  const mock = await listen(handler, { port: 0, host: '127.0.0.1' });
  const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-schemathesis-'));
  try {
    const description = path.resolve(import.meta.dirname, '../generated', api, 'openapi.json');
    const args = [
      ...['run', description, '--url', mock.url + basePath, '--header', `Authorization: ${authorization}`],
      ...['--generation-deterministic', '--max-examples', '10', '--exclude-checks', leftOut.join(), ...filter],
    ];
    // It leaves what it found in the folder where it was started.
    const [status] = await once(spawn(schemathesis, args, { cwd: folder, stdio: 'inherit' }), 'exit');
    return status === 0;
  } finally {
    await mock.close();
    await rm(folder, { recursive: true });
  }
}
