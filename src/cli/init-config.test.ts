import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { apiNames } from '../apis/index.js';
import { listen, type RunningServer } from '../http/server.js';
import { createMock } from '../mock.js';
import { readConfig } from './config.js';
import { initConfig } from './init-config.js';
import { loadApi } from './load-api.js';

const folder = mkdtempSync(path.join(tmpdir(), 'keyspec-init-'));
const servers: RunningServer[] = [];
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all(servers.map((server) => server.close()));
});
afterEach(() => vi.restoreAllMocks());

describe('a configuration to start from', () => {
  it.each(apiNames)('has resources that the provider has: %s', async (api) => {
    const told = vi.spyOn(console, 'log').mockReturnValue();
    const warned = vi.spyOn(console, 'error').mockReturnValue();
    const server = await listen(createMock({ apis: [api] }), { port: 0, host: '127.0.0.1' });
    servers.push(server);
    const flags = { url: server.url, token: 'keyspec-admin' };
    const file = path.join(folder, `${api}.json`);
    expect(await initConfig([api], [{}], flags, file)).toBe(0);

    const { fixtures = {}, url } = readConfig(file).apis?.[api] ?? {};
    expect(url).toBe(server.url);
    expect(readFileSync(file, 'utf8')).not.toContain('keyspec-admin');
    expect(told).toHaveBeenCalledOnce();
    const { contract } = await loadApi(api);
    const missing = Object.keys(contract.fixtures).filter((name) => fixtures[name] === undefined);
    expect(warned.mock.calls.length).toBe(missing.length);
    expect(Object.keys(fixtures).length).toBeGreaterThanOrEqual(2);

    await expect(initConfig([api], [{}], flags, file)).rejects.toThrow('is there and was not changed');
  });

  it.each([
    ['null', 'an answer that it needs is not as described'],
    ['<html>', 'answered 200 with a body that is not JSON'],
  ])('is refused where the server answers %s to everything', async (body, reason) => {
    const answer = async () => new Response(body, { headers: { 'Content-Type': 'application/json' } });
    const server = await listen(answer, { port: 0, host: '127.0.0.1' });
    servers.push(server);
    const file = path.join(folder, 'other.json');
    for (const api of apiNames)
      await expect(initConfig([api], [{}], { url: server.url, token: 'keyspec-admin' }, file)).rejects.toThrow(
        new RegExp(`^cannot look for resources of ${api}: .*${reason}`),
      );
  });
});
