/** Milliseconds since the epoch. */
export type Clock = () => number;

/** Every reading is a second later than the one before: times differ, and are the same in every run. */
export function steppingClock(start: number): Clock {
  let now = start;
  return () => {
    now += 1000;
    return now;
  };
}
