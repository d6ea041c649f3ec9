import files, { copyFile, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vendorsOf } from '../../../contract-tests/kit/vendors.js';
import { createServedMock, type ServedMock } from './served-mock.js';

const app = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7';
const request = (method: string, target: string) =>
  new Request(`http://127.0.0.1${target}`, { method, headers: { Authorization: 'SSWS keyspec-admin' } });

let folder: string;
let file: string;
let running: ServedMock[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-state-'));
  file = path.join(folder, 'state.json');
  running = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  for (const mock of running) await mock.close().catch(() => {});
  await rm(folder, { recursive: true });
});

const start = async (stateFile = file): Promise<ServedMock> => {
  const mock = await createServedMock({ vendors: vendorsOf('okta'), stateFile });
  running.push(mock);
  return mock;
};
const change = async ({ handler }: ServedMock, to: 'activate' | 'deactivate' = 'deactivate') =>
  (await handler(request('POST', `${app}/lifecycle/${to}`))).status;
const statusOf = async ({ handler }: ServedMock) => (await (await handler(request('GET', app))).json()).status;
/** What a mock finds that starts after the one before was killed. */
const found = async () => {
  const copy = path.join(folder, `killed-${Math.random()}.json`);
  await copyFile(file, copy);
  return start(copy);
};
/** What stderr was told. */
const told = () => {
  const lines: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(String(line)));
  return lines;
};

/** Lets every write fail. */
async function failWrites(error: Error) {
  const handle = await open(file, 'r');
  const prototype = Object(Object.getPrototypeOf(handle));
  await handle.close();
  return ['appendFile', 'writeFile'].map((name) => vi.spyOn(prototype, name).mockRejectedValue(error));
}

describe('a state file', () => {
  it('keeps the states of the APIs that a mock does not serve', async () => {
    const all = await createServedMock({ vendors: vendorsOf('okta', 'zitadel'), stateFile: file });
    await all.close();
    const { apis } = JSON.parse(await readFile(file, 'utf8'));
    const mock = await start();
    await change(mock);
    await mock.close();
    const after = JSON.parse(await readFile(file, 'utf8'));
    expect([after.apis.zitadel, after.apis.okta]).toEqual([apis.zitadel, expect.not.objectContaining(apis.okta)]);
  });

  it('has a change as soon as it is answered', async () => {
    const mock = await start();
    await change(mock);
    expect(await statusOf(await found())).toBe('INACTIVE');
    await change(mock, 'activate');
    expect(await statusOf(await found())).toBe('ACTIVE');
  });

  it('grows by what changes', async () => {
    const mock = await start();
    const before = (await readFile(file)).length;
    await change(mock);
    expect((await readFile(file)).length - before).toBeLessThan(before / 5);
  });

  it('is one JSON document when the mock has ended, and nothing is beside it', async () => {
    const mock = await start();
    await Promise.all(Array.from({ length: 20 }, (_, i) => change(mock, i % 2 ? 'activate' : 'deactivate')));
    const state = await (await mock.handler(request('GET', '/__keyspec/state'))).json();
    await mock.close();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(state);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('has a reset, too', async () => {
    const mock = await start();
    await change(mock);
    await mock.handler(request('POST', '/__keyspec/reset'));
    expect(await statusOf(await found())).toBe('ACTIVE');
    await change(mock);
    expect(await statusOf(await found())).toBe('INACTIVE');
  });

  it('goes on with what a person wrote: on many lines, or without an end', async () => {
    const first = await start();
    await change(first);
    await first.close();
    const state: unknown = JSON.parse(await readFile(file, 'utf8'));
    for (const text of [JSON.stringify(state, undefined, 2), JSON.stringify(state)]) {
      await writeFile(file, text);
      const mock = await start();
      expect(await statusOf(mock)).toBe('INACTIVE');
      await change(mock, 'activate');
      expect(await statusOf(await found())).toBe('ACTIVE');
      await mock.close();
    }
  });

  it('loses the line that was being written when the mock was killed, says so, and no other', async () => {
    const mock = await start();
    await change(mock);
    const whole = await readFile(file, 'utf8');
    const torn = path.join(folder, 'torn.json');
    await writeFile(torn, `${whole}[{"path":["apis","okta","state","apps",0,"ap`);
    const lines = told();
    const next = await start(torn);
    expect(lines.join()).toContain('was cut off when a mock was killed');
    expect(await statusOf(next)).toBe('INACTIVE');
    await change(next, 'activate');
    expect(await readFile(torn, 'utf8')).toMatch(/\n$/);
    await copyFile(torn, file);
    expect(await statusOf(await found())).toBe('ACTIVE');
  });

  it.each([
    ['that is cut off', '{"keyspec":1,"apis":{"okta":{"ver', 'it is not JSON'],
    ['that is something else', '{"name":"package"}\n', 'this is no state of a keyspec mock'],
    ['with a damaged line', '{"keyspec":1,"apis":{}}\n[{"path"\n[]\n', 'line 2: it is not JSON'],
    ['with a line that is no change', '{"keyspec":1,"apis":{}}\n[]\n[{"path":[]}]\n', 'line 3: it holds no change'],
    [
      'with a change of nothing',
      '{"keyspec":1,"apis":{}}\n[{"path":["x","y"],"gone":true}]\n',
      'line 2: there is nothing at ["x"]',
    ],
  ])('%s is refused and left untouched', async (_, text, reason) => {
    await writeFile(file, text);
    await expect(start()).rejects.toThrow(reason);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('is refused at the start when it cannot be written', async () => {
    await expect(start(path.join(folder, 'nowhere', 'state.json'))).rejects.toThrow('cannot write');
  });

  it('stays a link when it is one', async () => {
    const link = path.join(folder, 'link.json');
    await (await start()).close();
    await symlink(file, link);
    const mock = await start(link);
    await change(mock);
    await mock.close();
    expect(await readFile(file, 'utf8')).toContain('INACTIVE');
    expect(
      (await readdir(folder, { withFileTypes: true })).find(({ name }) => name === 'link.json')?.isSymbolicLink(),
    ).toBe(true);
  });
});

describe('a state file that another mock has', () => {
  it('is refused, and taken once that one has ended', async () => {
    const mock = await start();
    await expect(start()).rejects.toThrow('another mock of this process has');
    await mock.close();
    await start();
  });

  it('is refused while the process runs, and taken when it was killed', async () => {
    await writeFile(`${file}.lock`, `${process.ppid} ${hostname()}`);
    await expect(start()).rejects.toThrow(`another mock (process ${process.ppid}) has`);
    await writeFile(`${file}.lock`, `4194304 ${hostname()}`);
    await start();
  });
});

describe('a disk that is full', () => {
  it('is told by the answer and on stderr, once; and what was not saved is saved when there is room again', async () => {
    const lines = told();
    const mock = await start();
    const spies = await failWrites(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
    const answer = await mock.handler(request('POST', `${app}/lifecycle/deactivate`));
    expect([answer.status, await answer.json()]).toEqual([
      500,
      expect.objectContaining({ detail: 'The state could not be saved: the disk is full' }),
    ]);
    expect(await change(mock, 'activate')).toBe(500);
    expect(lines).toEqual([`keyspec: cannot save the state to ${file}: the disk is full`]);
    for (const spy of spies) spy.mockRestore();
    expect(await change(mock)).toBe(200);
    expect(lines).toHaveLength(2);
    expect(await statusOf(await found())).toBe('INACTIVE');
  });

  it('is an error at the end when there never was room', async () => {
    told();
    const mock = await start();
    await failWrites(new Error('input/output error'));
    await change(mock);
    await expect(mock.close()).rejects.toThrow(`the last changes are not saved to ${file}`);
  });
});

describe('a state file that cannot be replaced', () => {
  it('only grows, which is said, and is whole', async () => {
    const lines = told();
    const mock = await start();
    await change(mock);
    const rename = vi.spyOn(files, 'rename').mockRejectedValue(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }));
    syncBuiltinESMExports();
    await mock.handler(request('POST', '/__keyspec/reset'));
    expect(rename).toHaveBeenCalledOnce();
    expect(lines.join()).toContain('cannot be replaced, so it only grows');
    expect(await statusOf(await found())).toBe('ACTIVE');
    await change(mock);
    expect(await statusOf(await found())).toBe('INACTIVE');
    await mock.close();
    expect(await readdir(folder)).not.toContain('.state.json.tmp');
  });
});
