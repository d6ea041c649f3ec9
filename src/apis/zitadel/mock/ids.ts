import type { Clock } from '../../../mock/core/clock.js';

/** How far the numbering of an instance has come. */
export interface Numbering {
  /** Units of 10 ms since 2019-04-29. */
  tick: number;
  /** Ids handed out within it. */
  sequence: number;
}

const epoch = Date.UTC(2019, 3, 29);

/** The machine that numbers: the one of the guide's ids. */
const machine = 11339;

/**
 * The next id: Sony's flake, a decimal number of 39 bits for the time, 8 for the sequence and 16 for the machine. It has 18
 * digits until 2038. When the clock stands still or goes back, the sequence goes on, so that no id comes twice.
 */
export function nextId(numbering: Numbering, clock: Clock): string {
  const tick = Math.floor((clock() - epoch) / 10);
  if (tick > numbering.tick) {
    numbering.tick = tick;
    numbering.sequence = 0;
  } else if (numbering.sequence < 255) numbering.sequence += 1;
  else {
    numbering.tick += 1;
    numbering.sequence = 0;
  }
  return String((BigInt(numbering.tick) << 24n) | (BigInt(numbering.sequence) << 16n) | BigInt(machine));
}

/** The numbering that gave an id: the next one comes after it. */
export function numberingOf(id: string): Numbering {
  const number = BigInt(id);
  return { tick: Number(number >> 24n), sequence: Number((number >> 16n) & 0xffn) };
}
