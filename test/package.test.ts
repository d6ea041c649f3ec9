import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiNames as apis } from '../src/apis/index.js';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
let project: string;
let packed: string[];

beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'keyspec-package-'));
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
  });
  const [tarball]: { filename: string; files: { path: string }[] }[] = Object.values(JSON.parse(stdout));
  const { filename = '', files = [] } = tarball ?? {};
  packed = files.map((file) => file.path);
  await writeFile(path.join(project, 'package.json'), '{ "name": "empty", "type": "module" }');
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], { cwd: project });
});
afterAll(() => rm(project, { recursive: true }));

const node = (code: string) => run(process.execPath, ['--input-type=module', '-e', code], { cwd: project });
const keyspec = (...args: string[]) =>
  run(process.execPath, [path.join(project, 'node_modules/keyspec/dist/src/cli/main.js'), ...args], {
    cwd: project,
    // It says which package manager runs the tests.
    env: { ...process.env, npm_config_user_agent: undefined },
  }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );

describe('the package', () => {
  it('holds what users need and nothing else', () => {
    const folders = new Set(packed.map((file) => file.split('/').slice(0, 2).join('/')));
    expect([...folders].filter((folder) => !folder.startsWith('generated/')).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'action.yml',
      'contract-tests/hooks.cjs',
      'dist/contract-tests',
      'dist/generated',
      'dist/src',
      'openapi/workflows',
      'package.json',
      'src/mock',
      'src/reference',
    ]);
    // What pages load, and no source.
    expect(packed.filter((file) => /^src\/.*(?<!\.js|\.css)$/.test(file))).toEqual([]);
    expect(packed.filter((file) => /\.test\.|test-d/.test(file))).toEqual([]);
    expect(
      packed.filter((file) =>
        /^dist\/contract-tests\/(kit|providers|[^/]*\/(mutants|state-mutants|replay))/.test(file),
      ),
    ).toEqual([]);
    for (const api of apis) expect(packed).toContain(`generated/${api}/openapi.json`);
  });

  it('brings three dependencies, which bring one', async () => {
    const installed = await readdir(path.join(project, 'node_modules'));
    expect(installed.filter((name) => !name.startsWith('.')).sort()).toEqual([
      'keyspec',
      'openapi-fetch',
      'openapi-typescript-helpers',
      'rou3',
      'srvx',
    ]);
  });

  it('gives the clients', async () => {
    const { stdout } = await node(`
      import { createOktaClient } from 'keyspec/okta';
      import * as all from 'keyspec';
      const fetch = async (request) => Response.json([{ url: request.url }]);
      const okta = createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 't', fetch });
      const { data } = await okta.GET('/api/v1/apps');
      console.log(data[0].url, all.createOktaClient === createOktaClient);
    `);
    expect(stdout).toBe('https://subdomain.okta.com/api/v1/apps true\n');
  });

  it('gives the mock, of all APIs and of one', async () => {
    const { stdout } = await node(`
      import { createMock } from 'keyspec/mock';
      import { createMock as createOne } from 'keyspec/mock/okta';
      const request = () => new Request('https://subdomain.okta.com/api/v1/apps', {
        headers: { Authorization: 'SSWS keyspec-admin' },
      });
      const [all, one] = await Promise.all([createMock()(request()), createOne()(request())]);
      console.log(all.status, (await all.text()) === (await one.text()));
    `);
    expect(stdout).toBe('200 true\n');
  });

  it('gives the mock on a port', async () => {
    const { stdout } = await node(`
      import { serveMock } from 'keyspec/mock/node';
      const { url, mock, close } = await serveMock({ apis: ['okta'] });
      const app = url + '/api/v1/apps/0oa8ae5vFj4EdScWm0h7';
      const headers = { Authorization: 'SSWS keyspec-admin' };
      const before = await fetch(app, { headers });
      const removed = await mock(new Request(app, { method: 'DELETE', headers }));
      const after = await fetch(app, { headers });
      await close();
      const closed = await fetch(app).catch((error) => error.name);
      console.log(new URL(url).hostname, before.status, removed.status, after.status, closed);
    `);
    expect(stdout).toBe('127.0.0.1 200 204 404 TypeError\n');
  });

  it('gives the schemas', async () => {
    const { stdout } = await node(`
      import { JsonWebKey, listOf } from 'keyspec/okta/schemas';
      const { issues } = listOf(JsonWebKey)['~standard'].validate([{ kty: 'EC' }]);
      console.log(JSON.stringify(issues.find(({ path }) => path.includes('kty'))));
    `);
    expect(stdout).toBe('{"message":"must be equal to constant","path":[0,"kty"]}\n');
  });

  it('gives the schema of its configuration', async () => {
    const { stdout } = await node(`
      import { createRequire } from 'node:module';
      console.log(createRequire(import.meta.url)('keyspec/config.schema.json').title);
    `);
    expect(stdout).toBe('keyspec.config.json\n');
  });

  it('gives the schema of start worlds', async () => {
    const { stdout } = await node(`
      import { createRequire } from 'node:module';
      console.log(createRequire(import.meta.url)('keyspec/world.schema.json').title);
    `);
    expect(stdout).toBe('The start world of a mock\n');
  });

  it('gives the descriptions as files', async () => {
    const { stdout } = await node(`
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      console.log(require('keyspec/openapi/okta.json').openapi, require('keyspec/openapi/okta-3.0.json').openapi);
    `);
    expect(stdout).toBe('3.1.0 3.0.3\n');
  });

  it('prints a description without anything else installed', async () => {
    expect((await keyspec('spec', 'okta')).code).toBe(0);
  });

  it('names what is missing by the command of the package manager that is used', async () => {
    const lock = path.join(project, 'pnpm-lock.yaml');
    await writeFile(lock, '');
    const { stderr } = await keyspec('spec', 'okta', '--format', 'yaml');
    await rm(lock);
    expect(stderr).toMatch(/not installed: pnpm add -D "yaml@/);
  });

  it.each([
    [['spec', 'okta', '--format', 'yaml'], /^keyspec: spec needs yaml, which is not installed: npm install -D "yaml@/],
    [
      ['drift', 'okta', 'x.har'],
      /^keyspec: drift needs ajv, ajv-formats, .*which are not installed: npm install -D "ajv@/,
    ],
    [
      ['diff', 'okta', '--base', path.join(root, 'generated/okta/openapi.json')],
      /^keyspec: diff needs @redocly\/cli, yaml, which are not installed: npm install -D "@redocly\/cli@/,
    ],
    [
      ['verify', 'okta'],
      /^keyspec: verify needs .*@stoplight\/prism-http.*, dredd, .*which are not installed: npm install -D /,
    ],
  ])('says which optional peer %j lacks', async (args, message) => {
    const { code, stderr } = await keyspec(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
