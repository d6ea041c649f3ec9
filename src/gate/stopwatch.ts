/** Measures one thing after the other. */
export interface Stopwatch {
  /** Begins anew. */
  start(): void;
  /** Milliseconds since the beginning, or since the last lap. */
  lap(): number;
}

export function createStopwatch(): Stopwatch {
  let begun = performance.now();
  return {
    start() {
      begun = performance.now();
    },
    lap() {
      const now = performance.now();
      const passed = Math.round(now - begun);
      begun = now;
      return passed;
    },
  };
}
