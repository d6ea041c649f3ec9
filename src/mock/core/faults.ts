import { type Fault, readDelay } from './fault.js';
import type { Random } from './random.js';

/** What happens to one request instead of what would. */
export interface Strike {
  /** Milliseconds before anything else happens. */
  readonly delay: number;
  /** The fault that takes the answer's place, if any does. */
  readonly fault?: Fault;
}

/** The faults of a world. */
export interface Faults {
  inject(fault: Fault): () => void;
  list(): readonly Fault[];
  clear(): void;
  /** @param operationId none where no operation takes the request */
  strike(operationId: string | undefined): Strike;
}

/** @param standing those that stay when the others are cleared */
export function createFaults(random: Random, standing: readonly Fault[]): Faults {
  let injected: { readonly fault: Fault; seen: number }[] = [];
  const fraction = () => {
    const [high = 0, low = 0] = random.bytes(2);
    return (high * 256 + low) / 65_536;
  };
  const draw = (delay: unknown) => {
    const [least, most] = readDelay(delay) ?? [0, 0];
    return least + (most > least ? fraction() * (most - least) : 0);
  };

  return {
    inject(fault) {
      const one = { fault, seen: 0 };
      injected.push(one);
      return () => {
        injected = injected.filter((other) => other !== one);
      };
    },
    list: () => injected.map(({ fault }) => fault),
    clear() {
      injected = [];
    },
    strike(operationId) {
      if (injected.length === 0 && standing.length === 0) return { delay: 0 };
      const counted = injected.filter(({ fault }) => (fault.operationId ?? operationId) === operationId);
      for (const one of counted) one.seen += 1;
      const due = counted.filter(({ fault, seen }) => fault.nth === undefined || fault.nth === seen);
      // What strikes one request alone has done so.
      injected = injected.filter((one) => one.fault.nth === undefined || !due.includes(one));
      const striking = [...due.map(({ fault }) => fault), ...standing].filter(
        ({ chance = 1 }) => chance === 1 || fraction() < chance,
      );
      const delay = striking.reduce((total, one) => total + (one.delay === undefined ? 0 : draw(one.delay)), 0);
      const fault = striking.find((one) =>
        [one.drop, one.status, one.example, one.body].some((it) => it !== undefined),
      );
      return fault === undefined ? { delay } : { delay, fault };
    },
  };
}
