import { describe, expect, it } from 'vitest';
import { createSettle } from './settle.js';

/** Gives these answers, one after the other, and then the last one again. */
function asking<T>(...answers: T[]) {
  let asked = 0;
  return {
    ask: async () => {
      asked += 1;
      return answers[Math.min(asked, answers.length) - 1];
    },
    count: () => asked,
  };
}

const { signal } = new AbortController();

describe('what lags', () => {
  it('is asked again until it holds', async () => {
    const { ask, count } = asking(404, 404, 200);
    expect(await createSettle(60_000, signal)(ask, (status) => status === 200)).toBe(200);
    expect(count()).toBe(3);
  });

  it('is asked once when it holds at once', async () => {
    const { ask, count } = asking(200);
    await createSettle(60_000, signal)(ask, (status) => status === 200);
    expect(count()).toBe(1);
  });

  it('is given as it is when it never holds', async () => {
    const { ask, count } = asking(404);
    expect(await createSettle(120, signal)(ask, (status) => status === 200)).toBe(404);
    expect(count()).toBeGreaterThan(1);
  });

  it('is asked once where nothing may lag', async () => {
    const { ask, count } = asking(404);
    expect(await createSettle(0, signal)(ask, () => false)).toBe(404);
    expect(count()).toBe(1);
  });

  it('is not waited for once the run has ended', async () => {
    const stop = new AbortController();
    const { ask, count } = asking(404);
    const settling = createSettle(60_000, stop.signal)(ask, () => false);
    setTimeout(() => stop.abort(), 20);
    expect(await settling).toBe(404);
    expect(count()).toBeLessThan(3);
  });
});
