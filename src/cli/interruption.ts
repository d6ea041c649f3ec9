/** What a shell says of a program that a signal ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof exitCodes;

export interface Interruption {
  readonly signal: AbortSignal;
  /** The exit code, once somebody has interrupted. */
  exitCode(): 130 | 143 | undefined;
  /** Leaves signals to Node again. */
  ignore(): void;
}

/** The first Ctrl-C (or SIGTERM) ends a run in order, the second one at once. */
export function watchForInterruption(onFirst: () => void): Interruption {
  const controller = new AbortController();
  let first: Signal | undefined;
  const answer = (signal: Signal) => {
    if (first !== undefined) process.exit(exitCodes[signal]);
    first = signal;
    onFirst();
    controller.abort();
  };
  process.on('SIGINT', answer);
  process.on('SIGTERM', answer);
  return {
    signal: controller.signal,
    exitCode: () => (first === undefined ? undefined : exitCodes[first]),
    ignore() {
      process.off('SIGINT', answer);
      process.off('SIGTERM', answer);
    },
  };
}
