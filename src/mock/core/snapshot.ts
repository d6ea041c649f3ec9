import { messageOf } from '../../error-message.js';
import { isObject } from '../../is-object.js';
import type { Change } from './tracked.js';
import type { Vendor, VendorServer } from './vendor.js';

/** The state of every vendor: plain JSON, to be kept and restored. */
export interface Snapshot {
  readonly keyspec: 1;
  readonly apis: Readonly<Record<string, { readonly version: number; readonly state: unknown }>>;
  /** With a seed: what follows from it next. */
  readonly seeded?: SeededState;
}

/** How far a seeded mock is, so that from a restored state on the same follows again. */
export interface SeededState {
  /** None where the time does not follow from the seed. */
  readonly time?: number;
  readonly random: number;
  /** The same of what concerns one answer alone. */
  readonly passing?: number;
  /** The keys it has given. */
  readonly keys: readonly number[];
}

/** A vendor of a mock, and its server. */
export interface Served {
  readonly vendor: Vendor;
  readonly server: VendorServer;
}

/** The state of these vendors. */
export const takeSnapshot = (served: ReadonlyMap<string, Served>, seeded?: SeededState): Snapshot => ({
  keyspec: 1,
  apis: Object.fromEntries(
    [...served].map(([api, { vendor, server }]) => [
      api,
      { version: vendor.stateVersion, state: server.memory.snapshot() },
    ]),
  ),
  ...(seeded !== undefined && { seeded }),
});

/** What of their snapshot is another since the last time, for those that note it. */
export const changesOf = (served: ReadonlyMap<string, Served>): readonly Change[] =>
  [...served].flatMap(([api, { server }]) =>
    server.memory.changes().map((change) => ({ ...change, path: ['apis', api, 'state', ...change.path] })),
  );

/**
 * Puts these vendors into the state of a snapshot. One that it does not have stays as it is.
 *
 * @throws {TypeError} when the state is of another version, or damaged
 */
export function restoreInto(served: ReadonlyMap<string, Served>, { apis }: Snapshot): void {
  for (const [api, { vendor, server }] of served) {
    const saved = apis[api];
    if (saved === undefined) continue;
    if (saved.version !== vendor.stateVersion)
      throw new TypeError(
        `the state of ${api} is of version ${saved.version}; this keyspec reads ${vendor.stateVersion}`,
      );
    try {
      server.memory.restore(saved.state);
    } catch (error) {
      throw new TypeError(`the state of ${api} cannot be read: ${messageOf(error)}`);
    }
  }
}

/** @throws {TypeError} when it is none */
export function readSnapshot(saved: unknown): Snapshot {
  if (!isObject(saved) || saved.keyspec !== 1 || !('apis' in saved))
    throw new TypeError('this is no state of a keyspec mock: it lacks "keyspec": 1 and "apis"');
  const { apis, seeded } = saved;
  if (!isObject(apis)) throw new TypeError('"apis" of the state is no object');
  const states = Object.entries(apis).map(([api, entry]) => {
    if (!isObject(entry) || !('state' in entry) || typeof entry.version !== 'number')
      throw new TypeError(`the state of ${api} lacks "version" or "state"`);
    return [api, { version: entry.version, state: entry.state }] as const;
  });
  if (seeded !== undefined && !isSeededState(seeded))
    throw new TypeError('"seeded" of the state is not what a seeded mock gave');
  return { keyspec: 1, apis: Object.fromEntries(states), ...(seeded !== undefined && { seeded }) };
}

const isSeededState = (value: unknown): value is SeededState =>
  isObject(value) &&
  [value.time, value.passing].every((one) => ['number', 'undefined'].includes(typeof one)) &&
  typeof value.random === 'number' &&
  Array.isArray(value.keys) &&
  value.keys.every((key) => typeof key === 'number');
