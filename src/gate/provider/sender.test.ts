import { afterAll, describe, expect, it } from 'vitest';
import type { ApiName } from '../../apis/index.js';
import { loadApi } from '../../cli/load-api.js';
import { loadDescription } from '../../description/load.js';
import { withNativePaths } from '../../description/native-paths.js';
import { listen, type RunningServer } from '../../http/server.js';
import { SkipError } from '../cases/skip-error.js';
import { createCreations } from './creations.js';
import { defaultLimits } from './exchange.js';
import { createSender } from './sender.js';
import { createSettle } from './settle.js';
import { type AllowedWrites, createWritePolicy } from './write-policy.js';

const servers: RunningServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

const busy = () => new Response(null, { status: 429, headers: { 'Retry-After': '1' } });
const tokens = { admin: 'a-token', limited: 'l-token' };

/** A sender to a provider that gives these answers, one after the other, and then the last one again. */
async function senderTo(answers: (() => Response)[], write: AllowedWrites = true, api: ApiName = 'okta') {
  const asked: string[] = [];
  const server = await listen(
    (request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1]?.() ?? new Response());
    },
    { port: 0, host: '127.0.0.1' },
  );
  servers.push(server);
  const stop = new AbortController();
  const waits: number[] = [];
  const { contract } = await loadApi(api);
  const writePolicy = createWritePolicy(withNativePaths(loadDescription(api)), write, contract.creations);
  const provider = { url: server.url, tokens, simulates: false };
  const onWait = (seconds: number) => {
    waits.push(seconds);
  };
  const description = withNativePaths(loadDescription(api));
  const settle = createSettle(0, stop.signal);
  const creations = createCreations({ url: server.url, description, resources: [], adminHeaders: {}, settle });
  return {
    ...createSender({ provider, limits: defaultLimits, writePolicy, creations, stop, onWait }),
    asked,
    waits,
    stop,
  };
}

const request = (method: string, target: string, token = tokens.admin) => ({
  method,
  target,
  headers: { authorization: `SSWS ${token}` },
  body: '',
});
const list = request('GET', '/api/v1/apps?limit=2');

describe('a provider that asks to wait', () => {
  it('is asked again when the time has come', async () => {
    const { send, asked, waits } = await senderTo([busy, () => new Response('[]')]);
    expect(await send(list)).toMatchObject({ status: 200, body: '[]' });
    expect([asked.length, waits]).toEqual([2, [1]]);
  });

  it('is taken at its word where the refusal was wanted', async () => {
    const { send, asked } = await senderTo([busy]);
    expect(await send(request('GET', '/api/v1/apps', tokens.limited))).toMatchObject({ status: 429 });
    expect(asked.length).toBe(1);
  });

  it('is not waited for once the run has ended', async () => {
    const minute = () => new Response(null, { status: 429, headers: { 'Retry-After': '60' } });
    const { send, stop } = await senderTo([minute]);
    const sending = send(list);
    setTimeout(() => stop.abort(new SkipError('interrupted')), 50);
    await expect(sending).rejects.toThrow('interrupted');
  });
});

describe('a run that has ended', () => {
  it('sends nothing but what removes', async () => {
    const { send, cleanUp, stop, asked } = await senderTo([() => new Response(null, { status: 204 })]);
    stop.abort(new SkipError('interrupted'));
    await expect(send(list)).rejects.toThrow('interrupted');
    await cleanUp(request('DELETE', '/api/v1/apps/1'));
    expect(asked).toEqual(['DELETE /api/v1/apps/1']);
  });
});

describe('what must not be sent', () => {
  it.each<[api: ApiName, AllowedWrites, method: string, target: string, reason: string | undefined]>([
    ['okta', false, 'GET', '/api/v1/apps', undefined],
    ['okta', false, 'HEAD', '/api/v1/apps', undefined],
    ['okta', false, 'POST', '/api/v1/apps?activate=true', 'createApplication changes something, and nothing may be'],
    ['okta', false, 'PATCH', '/api/v1/apps/1', 'a PATCH that nobody documented may change something'],
    ['okta', [], 'DELETE', '/api/v1/apps/1', 'deleteApplication changes something, and nothing may be'],
    ['okta', ['deleteApplication'], 'DELETE', '/api/v1/apps/1', undefined],
    ['okta', ['deleteApplication'], 'POST', '/api/v1/apps', 'createApplication changes something, and may not be'],
    ['okta', ['deleteApplication'], 'PATCH', '/api/v1/apps/1', 'a PATCH that nobody documented may change something'],
    ['okta', true, 'PATCH', '/api/v1/apps/1', undefined],
    ['zitadel', false, 'POST', '/management/v1/projects/1/apps/_search', undefined],
    ['zitadel', false, 'POST', '/management/v1/projects/1/apps/api', 'addApiApp changes something'],
    ['zitadel', false, 'PUT', '/management/v1/projects/1/apps/_search', 'updateApp changes something'],
    ['commercelayer', false, 'POST', '/oauth/token', 'createToken changes something'],
    ['commercelayer', 'removable', 'POST', '/api/roles', 'createRole makes what no operation removes'],
    ['commercelayer', 'removable', 'POST', '/api/memberships', undefined],
    ['commercelayer', true, 'POST', '/api/roles', undefined],
    ['okta', 'removable', 'POST', '/api/v1/apps/1/credentials/keys/generate?validityYears=2', undefined],
  ])('of %s, with %j: %s %s', async (api, write, method, target, reason) => {
    const { send, asked } = await senderTo([() => new Response()], write, api);
    const sending = send(request(method, target));
    if (reason === undefined) await sending;
    else await expect(sending).rejects.toThrow(`not sent: ${reason}`);
    expect(asked.length).toBe(reason === undefined ? 1 : 0);
  });

  it('is what removes, where nothing may be made', async () => {
    const { cleanUp, asked } = await senderTo([() => new Response()], false);
    await expect(cleanUp(request('DELETE', '/api/v1/apps/1'))).rejects.toThrow(SkipError);
    expect(asked).toEqual([]);
  });

  it('is not what removes, where something may be', async () => {
    const { cleanUp, asked } = await senderTo([() => new Response()], ['createApplication']);
    await cleanUp(request('DELETE', '/api/v1/apps/1'));
    expect(asked).toEqual(['DELETE /api/v1/apps/1']);
  });
});
