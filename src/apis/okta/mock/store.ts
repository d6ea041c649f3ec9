import type { Memory } from '../../../mock/core/vendor.js';
import type { Errors } from './errors.js';
import type { App, AppRecord, State } from './state.js';

/** The apps of the org, found by id without a search. */
export interface Store {
  readonly state: State;
  /** @throws {RefusalError} when no app has this id */
  find(id: string): AppRecord;
  /** The records behind a place in the list. */
  after(ordinal: number): Iterable<AppRecord>;
  add(record: AppRecord): void;
  replace(record: AppRecord, app: App): void;
  remove(record: AppRecord): void;
  /** A serial number for a certificate: the moment, or the next that is not taken. Issuer and number together name one. */
  nextSerial(moment: number): number;
}

export function createStore(memory: Memory<State>, errors: Errors): Store {
  let indexed: State | undefined;
  const byId = new Map<string, AppRecord>();

  const index = (record: AppRecord) => byId.set(record.app.id, record);
  /** A reset or a restoration puts another state in the place of the one that was indexed. */
  const current = (): State => {
    const state = memory.current;
    if (state !== indexed) {
      byId.clear();
      state.apps.forEach(index);
      indexed = state;
    }
    return state;
  };

  return {
    get state() {
      return current();
    },
    find(id) {
      current();
      const record = byId.get(id);
      if (record === undefined) throw errors.notFound(id, 'AppInstance');
      return record;
    },
    *after(ordinal) {
      const { apps } = current();
      for (let place = firstAfter(apps, ordinal); place < apps.length; place += 1) {
        const record = apps[place];
        if (record !== undefined) yield record;
      }
    },
    add(record) {
      const state = current();
      state.apps.push(record);
      state.lastOrdinal = record.ordinal;
      index(record);
    },
    replace(record, app) {
      current();
      record.app = app;
    },
    remove(record) {
      const { apps } = current();
      apps.splice(firstAfter(apps, record.ordinal - 1), 1);
      byId.delete(record.app.id);
    },
    nextSerial(moment) {
      const state = current();
      state.lastSerial = Math.max(moment, state.lastSerial + 1);
      return state.lastSerial;
    },
  };
}

/** The place of the first record whose ordinal is higher. */
function firstAfter(apps: readonly AppRecord[], ordinal: number): number {
  let low = 0;
  let high = apps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((apps[middle]?.ordinal ?? Number.POSITIVE_INFINITY) > ordinal) high = middle;
    else low = middle + 1;
  }
  return low;
}
