import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vendorsOf } from '../contract-tests/kit/vendors.js';
import { apiNames } from '../src/apis/index.js';
import { listen, type RunningServer } from '../src/http/server.js';
import { createServedMock } from '../src/mock/served/served-mock.js';

const root = path.resolve(import.meta.dirname, '..');
const scripts = await readdir(path.join(root, 'examples'));

let server: RunningServer;
beforeAll(async () => {
  const mock = await createServedMock({ vendors: vendorsOf(...apiNames) });
  server = await listen(mock.handler, { port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

/** What differs from run to run: years and dates. */
const steady = (text: string) => text.replace(/\d{4}-\d{2}-\d{2}/g, 'DATE');

describe.each(scripts)('examples/%s', (script) => {
  it('is under 40 lines, and prints what the README shows', async () => {
    const source = await readFile(path.join(root, 'examples', script), 'utf8');
    expect(source.split('\n').length).toBeLessThanOrEqual(40);
    const env = {
      PATH: process.env.PATH,
      OKTA_ORG_URL: server.url,
      ZITADEL_URL: server.url,
      COMMERCELAYER_URL: `${server.url}/api`,
    };
    const { stdout } = await promisify(execFile)(process.execPath, [`examples/${script}`], { cwd: root, env });
    const readme = await readFile(path.join(root, 'README.md'), 'utf8');
    const shown = readme.split(`$ node examples/${script}\n`)[1]?.split('\n```')[0];
    expect(steady(stdout.trimEnd())).toBe(steady(shown ?? 'nothing'));
  });
});
