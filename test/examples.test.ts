import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vendorsOf } from '../contract-tests/kit/vendors.js';
import { listen, type RunningServer } from '../src/http/server.js';
import { createServedMock } from '../src/mock/served/served-mock.js';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const scripts = ['okta', 'zitadel', 'commercelayer'];
const folder = path.join(root, 'examples');

let mock: RunningServer;
beforeAll(async () => {
  const { handler } = await createServedMock({ vendors: vendorsOf('okta', 'zitadel', 'commercelayer') });
  mock = await listen(handler, { port: 0, host: '127.0.0.1' });
});
afterAll(() => mock.close());

/** Where the examples find the mock, if not where `npm start` has it. */
const environment = () => ({
  ...process.env,
  OKTA_ORG_URL: mock.url,
  ZITADEL_URL: mock.url,
  COMMERCELAYER_URL: `${mock.url}/api`,
  COMMERCELAYER_AUTH_URL: mock.url,
});

describe('the scripts', () => {
  it.each([
    ['okta-rotate-key', 'gone        the app with all its keys: 401 invalid_client'],
    ['okta-own-certificate', 'gone        the app with all its keys: 404 E0000007'],
    ['zitadel-key', '            the app: 400 unauthorized_client'],
    ['zitadel-project', '            its API: 400 unauthorized_client'],
    ['commercelayer-rotate', 'removed     401 invalid_client'],
  ])('%s ends with a credential that is refused', async (name, end) => {
    const { stdout } = await run(process.execPath, [path.join(folder, `${name}.mjs`)], {
      cwd: root,
      env: environment(),
    });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(end);
  });

  it('have 80 lines at most', async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.mjs'));
    for (const name of names)
      expect((await readFile(path.join(folder, name), 'utf8')).split('\n').length, name).toBeLessThan(80);
  });
});

describe('the examples with types', () => {
  it.each(['true', 'false'])('compile with exactOptionalPropertyTypes %s', async (exact) => {
    const compiler = path.join(root, 'node_modules/typescript-7/bin/tsc');
    const options = ['-p', folder, '--exactOptionalPropertyTypes', exact];
    const found = await run(process.execPath, [compiler, ...options]).catch(({ stdout }) => ({ stdout }));
    expect(found.stdout).toBe('');
  });

  it('compile with a bundler', async () => {
    const compiler = path.join(root, 'node_modules/typescript-7/bin/tsc');
    const found = await run(process.execPath, [compiler, '-p', path.join(folder, 'playwright')]).catch(
      ({ stdout }) => ({ stdout }),
    );
    expect(found.stdout).toBe('');
  });

  it('contain no cast', async () => {
    for (const name of scripts)
      expect(await readFile(path.join(folder, 'typescript', `${name}.ts`), 'utf8')).not.toMatch(
        /\bas (?!const\b)|@ts-|\bany\b|\w!/,
      );
  });

  it.each<[string, RegExp[]]>([
    [
      'okta',
      [
        /^all are active: true/m,
        /signs with the new key: true$/m,
        /^apps that sign with it: \S/m,
        /^refused: 400 E0000001/m,
      ],
    ],
    ['zitadel', [/signs for itself: true$/m, /^with the new key: true$/m, /^refused: 404 /m]],
    ['commercelayer', [/^a client id of its own: true$/m, /^name: /m, /^expires_in: /m]],
  ])('%s runs against the mock', async (name, expected) => {
    const { code } = await transform(await readFile(path.join(folder, 'typescript', `${name}.ts`)), { loader: 'ts' });
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: root,
      env: environment(),
    });
    for (const line of expected) expect(stdout).toMatch(line);
  });
});
