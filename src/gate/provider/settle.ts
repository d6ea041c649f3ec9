import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again until the answer holds, or the time that a provider may take to show what was changed is over. Gives the last
 * answer: whether it holds is for the caller to judge.
 */
export type Settle = <T>(ask: () => Promise<T>, holds: (answer: T) => boolean) => Promise<T>;

/** Milliseconds that a provider may take until what was changed shows everywhere. */
export const defaultSettleTime = 5_000;

/** Milliseconds between two questions: short at first, as most of what lags does not lag long. */
const pauses = [50, 100, 200, 400];
const longestPause = 500;

/**
 * @param time milliseconds, from the first answer on; 0 asks once
 * @param signal ends the waiting: the last answer then stands
 */
export function createSettle(time: number, signal: AbortSignal): Settle {
  return async (ask, holds) => {
    let answer = await ask();
    const end = performance.now() + time;
    for (let asked = 0; !holds(answer) && !signal.aborted; asked += 1) {
      const left = end - performance.now();
      if (left <= 0) break;
      const pause = Math.min(pauses[asked] ?? longestPause, left);
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) answer = await ask();
    }
    return answer;
  };
}
