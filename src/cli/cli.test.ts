import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../description/load.js';
import { run } from './run.js';

const bin = path.join(packageRoot, 'dist/src/cli/main.js');

function start(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, KEYSPEC_TOKEN: undefined } });
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.err += text;
  });
  return { child, output };
}

/** The command line in a process of its own. */
async function spawned(...args: string[]) {
  const { child, output } = start(...args);
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** The same in this process. */
async function keyspec(...args: string[]) {
  vi.stubEnv('KEYSPEC_TOKEN', undefined);
  const output = { out: '', err: '' };
  const to = (name: keyof typeof output) => ({
    write(text: string | Uint8Array) {
      output[name] += text;
      return true;
    },
  });
  const code = await run(args, { stdout: to('out'), stderr: to('err') });
  return { code, ...output };
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-test-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('keyspec', () => {
  it('says what it can do, and what a command can', async () => {
    expect((await keyspec('--help')).out).toContain('keyspec <command>');
    expect((await keyspec('mock', '--help')).out).toContain('--port');
    expect(await keyspec('help', 'mock')).toEqual(await keyspec('mock', '--help'));
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile(path.join(packageRoot, 'package.json'), 'utf8'));
    expect(await spawned('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [['moc'], /^keyspec: unknown command 'moc'; there are mock, verify, report, diff, drift, proxy, spec/],
    [['mock', 'octa'], /^keyspec: unknown API 'octa'; keyspec knows .*okta/],
    [['mock', '--prot', '1'], /^keyspec: unknown option '--prot'/],
    [['mock', '--port', '70000'], /^keyspec: --port takes a number from 0 to 65535, not '70000'/],
    [['mock', '--port'], /^keyspec: --port needs a value$/m],
    [['mock', '--port', '-1'], /^keyspec: --port needs a value; write one that starts with a dash as --port=-…$/m],
    [['mock', '--https=yes'], /^keyspec: --https takes no value$/m],
    [['spec'], /^keyspec: <api> is missing/],
    [['spec', 'okta', 'okta'], /^keyspec: one <api> at a time/],
    [['spec', 'okta', '--openapi', '2.0'], /^keyspec: --openapi takes 3.1 or 3.0, not '2.0'/],
    [['spec', 'okta', '-o', '/nowhere/file'], /^keyspec: cannot write \/nowhere\/file: ENOENT/],
    [['spec', 'okta', '-o', ''], /^keyspec: --output takes the name of a file, not ''/],
    [['verify', 'octa'], /^keyspec: unknown API 'octa'/],
    [['verify', 'okta', '--shard', '5/4'], /^keyspec: --shard takes a part such as 2\/4, not '5\/4'/],
    [['report', '/nowhere'], /^keyspec: cannot read the folder \/nowhere/],
    [['verify', 'okta', '--report', 'package.json'], /^keyspec: cannot write package.json: EEXIST/],
    [['verify', 'okta', '--report', ''], /^keyspec: --report takes the name of a folder, not ''/],
    [['verify', 'okta', '--token', 't'], /^keyspec: --token is for a provider of your own: give its --url/],
    [['verify', 'okta', '--header', 'A: b'], /^keyspec: --header is for a provider of your own: give its --url/],
    [['verify', 'okta', '--only', 'a', '--only', 'b'], /^keyspec: --only can be given once; 'b' is one too many/],
    [['verify', 'okta', '--url', 'localhost'], /^keyspec: --url takes an http\(s\) URL/],
    [['verify', 'okta', '--url', 'http://127.0.0.1:9'], /^keyspec: no token for the admin of okta: set KEYSPEC_TOKEN/],
    [['verify', 'okta', '--url', 'http://me:secret@localhost'], /^keyspec: --url takes no credentials; use --token/],
    [
      ['verify', 'okta', '--url', 'http://127.0.0.1:45999', '--token', 't'],
      /^keyspec: nothing answers at http:\/\/127.0.0.1:45999/,
    ],
    [
      ['verify', 'okta', '--url', 'http://127.0.0.1:9', '--token', 't'],
      /^keyspec: cannot ask http:\/\/127.0.0.1:9: bad port/,
    ],
    [['verify', 'okta', '--timeout', 'soon'], /^keyspec: --timeout takes seconds above 0, a day at most, not 'soon'/],
    [['verify', 'okta', '--deadline', '0'], /^keyspec: --deadline takes seconds above 0/],
    [['verify', 'okta', '--config', '/nowhere.json'], /^keyspec: cannot read \/nowhere.json/],
    [['verify', 'okta', '--only', 'no such case'], /^keyspec: no case of okta has 'no such case' in its name/],
    [['docs', 'okta'], /^keyspec: the folder comes first: keyspec docs DIR okta/],
    [['help', 'moc'], /^keyspec: unknown command 'moc'/],
    [['diff', 'okta'], /^keyspec: --base FILE is missing/],
    [['diff', 'octa', '--base', 'package.json'], /^keyspec: unknown API 'octa'/],
    [['diff', 'okta', '--base', '/nowhere.json'], /^keyspec: cannot read \/nowhere.json/],
    [['diff', 'okta', '--base', 'package.json'], /^keyspec: .*package.json is no OpenAPI 3 description/],
    [['drift', 'okta'], /^keyspec: <TRAFFIC.har> is missing/],
    [['drift', 'octa', 'package.json'], /^keyspec: unknown API 'octa'/],
    [['drift', 'okta', '/nowhere.har'], /^keyspec: cannot read \/nowhere.har/],
    [['drift', 'okta', 'package.json'], /^keyspec: package.json is no HAR file/],
    [
      ['proxy', 'okta', '--url', 'http://127.0.0.1:9', '--host', ''],
      /^keyspec: --host takes an address such as 127.0.0.1/,
    ],
    [['drift', 'okta', 'a.har', '--server', 'acme'], /^keyspec: --server takes an http\(s\) URL/],
  ])('refuses %j in one line, with 2', async (args, message) => {
    const { code, err } = await keyspec(...args);
    expect(err).toMatch(message);
    expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1]);
  });

  it.each([
    [['all'], 'okta, zitadel, commercelayer'],
    [['okta', '--shard', '2/2'], 'okta'],
  ])('does not take for passed what it did not try: verify %j', async (args, apis) => {
    const message = `keyspec: no case of ${apis} has 'generateAplication' in its name\n`;
    expect(await spawned('verify', ...args, '--only', 'generateAplication')).toMatchObject({ code: 2, err: message });
  });

  it.each([
    ['a case that is none', { cases: [null] }],
    ['nothing of what was left behind', { cases: [] }],
  ])('refuses a report with %s, and says which', async (_, damage) => {
    const report = { api: 'okta', url: 'x', version: '1.0.0', startedAt: 'x', durationMs: 1, summary: {}, callers: [] };
    await writeFile(path.join(folder, 'okta.json'), JSON.stringify({ ...report, ...damage }));
    expect(await keyspec('report', folder)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^keyspec: .*okta.json is a damaged report of keyspec verify, or of another version\n$/,
      ),
    });
  });

  it('does so in a process of its own too', async () => {
    expect(await spawned('mock', '--host', '203.0.113.1')).toEqual({
      code: 2,
      out: '',
      err: "keyspec: host '203.0.113.1' is not an address of this machine; the default is 127.0.0.1\n",
    });
  });
});

describe('keyspec spec', () => {
  it('prints the 3.1 document as JSON', async () => {
    const { code, out } = await keyspec('spec', 'okta');
    expect([code, JSON.parse(out).openapi]).toEqual([0, '3.1.0']);
  });

  it('prints the 3.0 document as YAML, the same as in JSON', async () => {
    const yaml = await keyspec('spec', 'okta', '--openapi', '3.0', '--format', 'yaml');
    const json = await keyspec('spec', 'okta', '--openapi', '3.0');
    expect(parse(yaml.out)).toEqual(JSON.parse(json.out));
    expect(JSON.parse(json.out).openapi).toBe('3.0.3');
  });

  it('writes to a file', async () => {
    const file = path.join(folder, 'okta.json');
    expect(await keyspec('spec', 'okta', '-o', file)).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(await readFile(file, 'utf8')).info.title).toContain('Okta');
  });
});

describe('keyspec mock', () => {
  it('says where it listens, answers, and stops on SIGINT and SIGTERM with 0', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const { child } = start('mock', 'okta', '--port', '0');
      const [line] = await once(child.stdout, 'data');
      const url = /^keyspec mock: (http:\/\/127\.0\.0\.1:\d+)\n/.exec(line)?.[1];
      const headers = { Authorization: 'SSWS keyspec-admin' };
      const { status } = await fetch(`${url}/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys`, { headers });
      child.kill(signal);
      const [code] = await once(child, 'close');
      expect([status, code]).toEqual([200, 0]);
    }
  });

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, err } = await spawned('mock', '--port', port);
    other.close();
    expect(err).toBe(
      `keyspec: port ${port} on 127.0.0.1 is taken; choose another with --port, or --port 0 for a free one\n`,
    );
    expect(code).toBe(2);
  });
});

describe('keyspec verify', () => {
  it('holds the mock against the description, writes its reports and ends with the count', async () => {
    const { code, out } = await spawned('verify', 'okta', '--only', 'generateApplicationKey', '--report', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/\n\d+ passed, 0 failed, 0 skipped\n$/);
    const report = JSON.parse(await readFile(path.join(folder, 'okta.json'), 'utf8'));
    const { cases } = report.summary;
    expect(report).toMatchObject({ api: 'okta', summary: { cases, passed: cases, failed: 0, skipped: 0 } });
    expect(report.cases.filter((one: { case: { kind: string } }) => one.case.kind === 'answer').length).toBe(6);
    const junit = await readFile(path.join(folder, 'okta.junit.xml'), 'utf8');
    expect(junit).toContain(`<testsuite name="okta" tests="${cases}" failures="0" errors="0" skipped="0" time=`);
    expect(junit).toContain('name="generateApplicationKey 201 application/json"');
  });

  it('exits with 2 when its time was up before everything was tried', async () => {
    const { code, out, err } = await keyspec('verify', 'okta', '--only', 'getApplication 200', '--deadline', '0.001');
    expect([code, err]).toEqual([2, "keyspec: okta ended early: not tried: the run's time was up after 0.001 s\n"]);
    expect(out).toContain('0 passed, 0 failed, 1 skipped');
  });

  it('exits with 1 when the contract is broken, and never shows the token', async () => {
    const { createServer: createHttpServer } = await import('node:http');
    const broken = createHttpServer((request, response) => response.end(request.headers.authorization));
    broken.listen(0, '127.0.0.1');
    await once(broken, 'listening');
    const address = broken.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const token = 'keyspec-secret-5d1c';
    const result = await spawned(
      'verify',
      'okta',
      '--url',
      url,
      '--token',
      token,
      '--only',
      'getApplication 200',
      '--report',
      folder,
    );
    broken.close();
    expect(result.code).toBe(1);
    expect(result.out).toContain('response.headers/content-type media-type: got none, documented application/json');
    const written = await Promise.all(
      ['okta.json', 'okta.junit.xml'].map((file) => readFile(path.join(folder, file), 'utf8')),
    );
    expect([result.out, result.err, ...written].join('')).not.toContain(token);
  });
});

describe('keyspec diff', () => {
  it('exits with 0 when nothing breaks, with 1 when something does, and prints JSON for programs', async () => {
    const base = path.join(folder, 'base.json');
    const { out: today } = await keyspec('spec', 'okta');
    await writeFile(base, today);
    const same = await keyspec('diff', 'okta', '--base', base);
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toContain('no change');
    await writeFile(base, today.replace('"/api/v1/apps":', '"/api/v1/former": {}, "/api/v1/apps":'));
    const broken = await keyspec('diff', 'okta', '--base', base, '--json');
    expect(broken).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(broken.out)).toMatchObject({ breaking: true, bump: 'major' });
  });
});

describe('keyspec drift', () => {
  it('exits with 0 when traffic agrees, with 1 when it does not', async () => {
    const file = path.join(folder, 'traffic.har');
    const write = (status: number) => {
      const request = { method: 'DELETE', url: 'https://subdomain.okta.com/api/v1/apps/0oa8ae1t5yev2ajDs0h7' };
      const headers = [{ name: 'Authorization', value: 'SSWS planted-token' }];
      const entry = { request: { ...request, headers }, response: { status, headers: [], content: { size: 0 } } };
      return writeFile(file, JSON.stringify({ log: { version: '1.2', creator: {}, entries: [entry] } }));
    };
    await write(204);
    const right = await keyspec('drift', 'okta', file);
    expect(right).toMatchObject({ code: 0, err: '' });
    expect(right.out).toContain('1 exchange judged; 0 findings');
    await write(202);
    const wrong = await keyspec('drift', 'okta', file, '--json');
    expect(wrong).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(wrong.out).findings).toMatchObject([{ operationId: 'deleteApplication', status: 202 }]);
    expect(wrong.out).not.toContain('planted-token');
  });
});
