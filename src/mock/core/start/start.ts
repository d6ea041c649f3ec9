import { knownTokens, type Tokens } from '../known-tokens.js';

/** What the worlds of a mock start with. */
export interface Start {
  readonly tokens: Tokens;
  /** By API; one that is not there starts with its example world. */
  readonly states: ReadonlyMap<string, unknown>;
  /** Which of the keys of the known primes are in it. */
  readonly keys: readonly number[];
}

const example: Start = { tokens: knownTokens, states: new Map(), keys: [] };

/** A start, which may still have to be made. */
export interface StartHolder {
  readonly isMade: boolean;
  /** @throws {Error} before it is made */
  readonly current: Start;
  /** Rejects when it cannot be made. */
  readonly ready: Promise<void>;
}

/** @param making none for the example worlds */
export function holdStart(making: Promise<Start> | undefined): StartHolder {
  let made = making === undefined ? example : undefined;
  const ready = (making ?? Promise.resolve(example)).then((start) => {
    made = start;
  });
  // Told to whoever waits for it, and by every answer.
  ready.catch(() => {});
  return {
    get isMade() {
      return made !== undefined;
    },
    get current() {
      if (made === undefined) throw new Error('the world of this mock is still being made: await mock.ready first');
      return made;
    },
    ready,
  };
}
