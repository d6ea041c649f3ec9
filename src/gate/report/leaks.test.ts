import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { vendorsOf } from '../../../contract-tests/kit/vendors.js';
import { packageRoot } from '../../description/load.js';
import type { Handler } from '../../http/handler.js';
import { createMask } from '../../http/mask.js';
import { listen } from '../../http/server.js';
import { createServedMock } from '../../mock/served/served-mock.js';
import type { CaseResult } from '../cases/case-result.js';
import { createReport } from './report.js';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
const keyFile = Buffer.from(JSON.stringify({ type: 'application', keyId: '1', key: pem })).toString('base64');

/** What is planted, and the piece of it that must not be found again. */
const planted = {
  clientSecret: {
    text: '{"client_secret":"pl4nted-one","clientSecret":"pl4nted-two"}',
    traces: ['pl4nted-one', 'pl4nted-two'],
  },
  keyDetails: { text: `{"keyDetails":"${keyFile}"}`, traces: [keyFile.slice(20, 60), keyFile.slice(-60, -20)] },
  accessToken: { text: 'access_token=pl4nted-three&x=y', traces: ['pl4nted-three'] },
  pem: { text: pem, traces: pem.split('\n').slice(1, 3) },
  keyFile: { text: keyFile, traces: [keyFile.slice(20, 60)] },
  jwt: { text: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJlX3BsNG50ZWQ', traces: ['c2lnbmF0dXJlX3BsNG50ZWQ'] },
  bearer: { text: 'Bearer pl4nted-four', traces: ['pl4nted-four'] },
  ssws: { text: 'Authorization: SSWS pl4nted-five', traces: ['pl4nted-five'] },
};
const token = 't0ken-of-the-run';
const traces = [...Object.values(planted).flatMap((one) => one.traces), token];
const all = Object.values(planted).map(({ text }) => text);
const oneLine = all.join(' ; ').replaceAll('\n', '\\n');

/** Our mock, but every answer to a reading call holds every secret: in headers, media type, body and error text. */
async function leaking(): Promise<Handler> {
  const { handler } = await createServedMock({ vendors: vendorsOf('okta') });
  let turn = 0;
  return async (request) => {
    const headers = new Headers(request.headers);
    const authorization = headers.get('authorization');
    if (authorization !== null) headers.set('authorization', authorization.replace(token, 'keyspec-admin'));
    const body = request.body === null ? null : await request.text();
    const response = await handler(new Request(request.url, { method: request.method, headers, body }));
    if (request.method === 'POST') return response;
    turn += 1;
    const secret = all[turn % all.length]?.replaceAll('\n', '\\n') ?? '';
    const echo = { 'x-echo': oneLine, 'www-authenticate': `Bearer ${token}` };
    const ways = [
      () => new Response(oneLine, { status: 200, headers: { ...echo, 'content-type': 'application/json' } }),
      () => new Response(secret, { status: 200, headers: { ...echo, 'content-type': `text/plain; ${secret}` } }),
      () => Response.json({ errorSummary: oneLine, [secret]: secret }, { status: 500, headers: echo }),
      () => Response.json({ [`authorization: ${token}`]: all }, { status: 200, headers: echo }),
    ];
    return ways[turn % ways.length]?.() ?? response;
  };
}

describe('nothing that is written holds a secret', () => {
  it('of those that a provider puts into its answers, nor the token', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-leaks-'));
    const server = await listen(await leaking(), { port: 0, host: '127.0.0.1' });
    try {
      const bin = path.join(packageRoot, 'dist/src/cli/main.js');
      const child = spawn(
        process.execPath,
        [bin, 'verify', 'okta', '--url', server.url, '--report', folder, '--only', 'listApplicationKeys'],
        {
          env: {
            ...process.env,
            KEYSPEC_TOKEN: token,
            GITHUB_ACTIONS: 'true',
            GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
          },
        },
      );
      const written = new Map([
        ['stdout', ''],
        ['stderr', ''],
      ]);
      for (const name of ['stdout', 'stderr'] as const)
        child[name].setEncoding('utf8').on('data', (text) => written.set(name, written.get(name) + text));
      const [code] = await once(child, 'close');
      expect(code, written.get('stderr')).toBe(1);
      for (const name of await readdir(folder)) written.set(name, await readFile(path.join(folder, name), 'utf8'));
      expect([...written.keys()].sort()).toEqual([
        'okta.html',
        'okta.json',
        'okta.junit.xml',
        'okta.md',
        'stderr',
        'stdout',
        'summary.md',
      ]);
      expect(written.get('stdout')).toContain('::error title=');
      // What was answered is told everywhere, with the secrets in it gone.
      expect(written.get('stdout')).toContain('Actual: 200 text/plain');
      for (const name of ['okta.html', 'okta.json', 'okta.junit.xml'])
        expect(written.get(name)).toContain('errorSummary');
      for (const [name, text] of written)
        for (const trace of traces) expect(text.includes(trace), `${trace} in ${name}`).toBe(false);
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  });

  it.each(Object.entries(planted))('of those that a request or an answer holds: %s', (_, { text, traces: left }) => {
    const one: CaseResult = {
      case: { kind: 'check', operationId: 'x', method: 'post', path: '/x', check: 'valid-input', subject: text },
      simulated: false,
      outcome: 'failed',
      reason: text,
      request: {
        method: 'POST',
        target: `/x?q=${encodeURIComponent(text)}`,
        headers: { authorization: `Bearer ${token}`, 'x-echo': text },
        body: 'x'.repeat(300) + text,
      },
      answer: { status: 200, headers: { 'content-type': text }, body: 'x'.repeat(1500) + JSON.stringify({ text }) },
      violations: [{ in: 'response.body', path: `/${text}`, rule: 'type', message: text }],
    };
    const written = JSON.stringify(
      createReport('x', `http://x.test/${encodeURIComponent(text)}`, [one], { mask: createMask([token]) }),
    );
    for (const trace of [...left, token]) expect(written).not.toContain(trace);
  });
});
