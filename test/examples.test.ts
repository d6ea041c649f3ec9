import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vendorsOf } from '../contract-tests/kit/vendors.js';
import { listen, type RunningServer } from '../src/http/server.js';
import { createServedMock } from '../src/mock/served/served-mock.js';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'examples/typescript');

let mock: RunningServer;
beforeAll(async () => {
  const { handler } = await createServedMock({ vendors: vendorsOf('okta', 'zitadel', 'commercelayer') });
  mock = await listen(handler, { port: 0, host: '127.0.0.1' });
});
afterAll(() => mock.close());

describe('the examples in TypeScript', () => {
  it.each([true, false])('compile with exactOptionalPropertyTypes %s', (exactOptionalPropertyTypes) => {
    const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile);
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const program = ts.createProgram(fileNames, { ...options, exactOptionalPropertyTypes });
    const found = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => [file?.fileName, messageText]);
    expect(fileNames).toHaveLength(3);
    expect(found).toEqual([]);
  });

  it.each([
    ['okta', /^.* signs with the new key: true$/m],
    ['zitadel', /^.* signs for itself: true$/m],
    ['commercelayer', /^\/data\/attributes\/name: .*\n(?:.*\n)*refused: true$/m],
  ])('%s runs against the mock', async (name, expected) => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', path.join(folder, `${name}.ts`)], {
      cwd: root,
      env: {
        ...process.env,
        OKTA_ORG_URL: mock.url,
        ZITADEL_URL: mock.url,
        COMMERCELAYER_URL: `${mock.url}/api`,
      },
    });
    expect(stdout).toMatch(expected);
  });
});
