import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { vendorsOf } from '../../contract-tests/kit/vendors.js';
import { packageRoot } from '../description/load.js';
import type { Handler } from '../http/handler.js';
import { listen, type RunningServer } from '../http/server.js';
import { createServedMock } from '../mock/served/served-mock.js';

const bin = path.join(packageRoot, 'dist/src/cli/main.js');
const servers: RunningServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

type Answer = (
  request: Request,
  next: Handler,
  verify: { interrupt(signal?: NodeJS.Signals): void },
) => Promise<Response>;

/** Runs `keyspec verify` against the mock, and tells what it left there. */
async function run(only: string, answer: Answer) {
  const { handler } = await createServedMock({ vendors: vendorsOf('okta') });
  const verify = { interrupt: (_signal?: NodeJS.Signals) => {} };
  const server = await listen((request) => answer(request, handler, verify), { port: 0, host: '127.0.0.1' });
  servers.push(server);
  const apps = async () => {
    const headers = { Authorization: 'SSWS keyspec-admin' };
    const found: { id: string }[] = await (await handler(new Request(`${server.url}/api/v1/apps`, { headers }))).json();
    return found.map(({ id }) => id);
  };
  const before = await apps();
  const child = spawn(process.execPath, [bin, 'verify', 'okta', '--url', server.url, '--only', only], {
    env: { ...process.env, KEYSPEC_TOKEN: 'keyspec-admin' },
  });
  verify.interrupt = (signal = 'SIGINT') => void child.kill(signal);
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.err += text;
  });
  const [code] = await once(child, 'close');
  return { code, ...output, left: (await apps()).filter((id) => !before.includes(id)) };
}

const creates = ({ method, url }: Request) => method === 'POST' && /\/apps(\?|$)/.test(url);
const removes = ({ method }: Request) => method === 'DELETE';

describe('keyspec verify, interrupted', () => {
  it.each([
    ['SIGINT', 130, 'getApplicationKey'],
    ['SIGTERM', 143, 'getApplicationKey'],
    ['SIGINT', 130, 'flow'],
  ] as const)(
    'by %s removes what it made, tells what it found and ends with %i: %s',
    async (signal, expected, only) => {
      let interrupted = false;
      const { code, out, err, left } = await run(only, async (request, next, { interrupt }) => {
        const response = await next(request);
        if (creates(request) && !interrupted) interrupt(signal);
        interrupted ||= creates(request);
        return response;
      });
      expect({ code, left }).toEqual({ code: expected, left: [] });
      expect(err).toBe('keyspec: interrupted; removing what was made. Once more ends it at once.\n');
      expect(out).toMatch(/ended early: interrupted\n\d+ passed, 0 failed, \d+ skipped\n$/);
    },
  );

  it('twice ends at once', async () => {
    const { code, out, left } = await run('getApplicationKey', async (request, next, { interrupt }) => {
      // The clean-up begins, and would go on for as long as nothing is answered.
      if (/deactivate/.test(request.url)) {
        interrupt();
        return new Promise(() => {});
      }
      const response = await next(request);
      if (creates(request)) interrupt();
      return response;
    });
    expect({ code, out, left: left.length }).toEqual({ code: 130, out: '', left: 1 });
  });
});

it('keyspec verify names what it could not remove', async () => {
  const { code, out, err, left } = await run('createApplication 200', (request, next) =>
    removes(request) ? Promise.resolve(new Response(null, { status: 403 })) : next(request),
  );
  expect(code).toBe(2);
  expect(err).toContain(
    'nothing more is created, as what is created cannot be removed: deleteApplication answered 403',
  );
  const told = `app ${left[0]}: deleteApplication answered 403. Remove it with: curl `;
  expect(err).toContain(`keyspec: left behind: ${told}`);
  expect(out).toContain(`Left behind\n  - ${told}`);
});
