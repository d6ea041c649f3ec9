import { describe, expect, it } from 'vitest';
import {
  addApp,
  addKey,
  apiApp,
  apps,
  createJudgedMock,
  keys,
  world,
} from '../../../../contract-tests/zitadel/test-mock.js';

const hundred = <T>(one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 100 }, (_, index) => one(index)));
const count = (answers: readonly { status: number }[], status: number) =>
  answers.filter((answer) => answer.status === status).length;

describe('many requests at once', () => {
  it('makes one app of a name', async () => {
    const { post } = createJudgedMock();
    const answers = await hundred((index) => post(`${apps}/api`, { name: index % 2 ? 'Wanted' : 'WANTED' }));
    expect([count(answers, 200), count(answers, 409)]).toEqual([1, 99]);
  });

  it('removes a key once', async () => {
    const judged = createJudgedMock();
    const { path } = await addKey(judged, apiApp);
    const answers = await hundred(() => judged.delete(path));
    expect([count(answers, 200), count(answers, 404)]).toEqual([1, 99]);
  });

  it('removes an app once, v1 and v2 together', async () => {
    const judged = createJudgedMock();
    const { id, path } = await addApp(judged, 'Once');
    const answers = await hundred((index) =>
      index % 2
        ? judged.delete(path)
        : judged.call('DeleteApplication', { projectId: world.project, applicationId: id }),
    );
    expect([count(answers, 200), count(answers, 404)]).toEqual([1, 99]);
  });

  it('gives every key an id and a sequence of its own, and none to an app that goes meanwhile', async () => {
    const judged = createJudgedMock({ clock: Date.now });
    const { path } = await addApp(judged, 'Going');
    const made = Promise.all(Array.from({ length: 5 }, () => judged.post(`${path}/keys`, { type: 'KEY_TYPE_JSON' })));
    expect((await judged.delete(path)).status).toBe(200);
    expect(count(await made, 400)).toBe(5);

    const answers = await Promise.all(Array.from({ length: 10 }, () => judged.post(keys, { type: 'KEY_TYPE_JSON' })));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(10);
    expect(new Set(answers.map(({ body }) => body.details?.sequence)).size).toBe(10);
  });
});

describe('the state', () => {
  it('comes back as it was saved, and starts over', async () => {
    const judged = createJudgedMock();
    const { mock, get } = judged;
    const before = mock.snapshot();
    const key = await addKey(judged, apiApp);
    const saved = JSON.parse(JSON.stringify(mock.snapshot()));
    await judged.delete(key.path);
    mock.restore(saved);
    expect((await get(key.path)).status).toBe(200);
    expect(mock.snapshot()).toEqual(saved);
    mock.reset();
    expect((await get(key.path)).status).toBe(404);
    expect(mock.snapshot()).toEqual(before);
    // What was handed out does not change with the mock.
    expect(saved).not.toEqual(before);
  });

  it.each([
    ['a time that is text', (state: Record<string, never>) => Reflect.set(state, 'lastEvent', '1')],
    ['a project under another id', (state: { projects: object }) => Reflect.set(state.projects, '1', { id: '2' })],
    ['no organizations', (state: Record<string, never>) => Reflect.deleteProperty(state, 'organizations')],
  ])('refuses a damaged one: %s', async (_, damage) => {
    const { mock } = createJudgedMock();
    const before = mock.snapshot();
    const saved = JSON.parse(JSON.stringify(before));
    damage(saved.apis.zitadel.state);
    expect(() => mock.restore(saved)).toThrow(TypeError);
    expect(mock.snapshot()).toEqual(before);
  });

  it('comes out the same from the same seed', async () => {
    const run = async (seed: number) => {
      const judged = createJudgedMock({ seed });
      const { body } = await judged.post(keys, { type: 'KEY_TYPE_JSON' });
      const app = await judged.post(`${apps}/api`, { name: 'Seeded' });
      return JSON.stringify([body, app.body, judged.mock.snapshot()]);
    };
    const [first, second, other] = [await run(7), await run(7), await run(8)];
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });
});
