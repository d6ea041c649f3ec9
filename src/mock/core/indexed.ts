/** A record, and its place among the others: the later it came, the higher. */
export interface Entry<One> {
  readonly one: One;
  readonly ordinal: number;
}

/** A list of some of the records. */
export interface Selecting<One> {
  /** What beside the records it depends on: when this is another, everything is looked at again. */
  readonly stamp?: string | number;
  /** The key that all of its records have, if there is one. */
  readonly key?: string | undefined;
  passes(one: One): boolean;
  /** Its order. @defaultValue the order in which they came */
  compare?(a: One, b: One): number;
}

/**
 * Finds records without a search while they come, change and go. Lists that were asked for are kept, and brought up to date
 * with what changed since. So they cost by the changes and not by the number of records.
 */
export interface Indexed<One> {
  /** All, in the order in which they came. */
  readonly all: readonly Entry<One>[];
  /** How often something changed. */
  readonly changes: number;
  get(id: string): One | undefined;
  /** Those that have a key, in the order in which they came. */
  withKey(key: string): readonly Entry<One>[];
  /** A new record, or one that was changed. */
  put(id: string, one: One): void;
  remove(id: string): void;
  /** @param name under which the list is kept */
  select(name: string, selecting: Selecting<One>): readonly Entry<One>[];
}

interface Filed<One> extends Entry<One> {
  one: One;
  keys: readonly string[];
  gone?: true;
}

interface Kept<One> {
  readonly list: Filed<One>[];
  readonly members: Set<Filed<One>>;
  readonly stamp: string | number | undefined;
  /** The number of changes that it knows of. */
  seen: number;
}

/** How many lists are kept. For one more, the one that was silent longest goes. */
const mostLists = 64;

/** How many changes are remembered at least, for lists to catch up. After more, to look at all costs no more. */
const mostChanges = 100;

/** @param keysOf what a record may be looked up by, beside its id */
export function createIndexed<One>(keysOf: (one: One) => readonly string[]): Indexed<One> {
  const byId = new Map<string, Filed<One>>();
  const byKey = new Map<string, Filed<One>[]>();
  const all: Filed<One>[] = [];
  const kept = new Map<string, Kept<One>>();
  /** What changed last, the newest at the end. */
  let touched: Filed<One>[] = [];
  let changes = 0;
  let last = 0;

  const note = (entry: Filed<One>) => {
    if (kept.size > 0) touched.push(entry);
    changes += 1;
    if (touched.length > 2 * mostChanges) touched = touched.slice(-mostChanges);
  };
  const file = (entry: Filed<One>) => {
    for (const key of entry.keys) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [entry]);
      else insert(others, entry);
    }
  };
  const unfile = (entry: Filed<One>) => {
    for (const key of entry.keys) {
      const others = byKey.get(key) ?? [];
      takeOut(others, entry);
      if (others.length === 0) byKey.delete(key);
    }
  };

  const catchUp = ({ list, members, seen }: Kept<One>, { passes, key, compare }: Selecting<One>) => {
    const changed = new Set(touched.slice(touched.length - (changes - seen)));
    // All of them first: a place is found among those that are in order.
    for (const entry of changed) if (members.delete(entry)) list.splice(list.indexOf(entry), 1);
    for (const entry of changed) {
      if (entry.gone || (key !== undefined && !entry.keys.includes(key)) || !passes(entry.one)) continue;
      insert(list, entry, compare);
      members.add(entry);
    }
  };
  const lookAtAll = ({ stamp, key, passes, compare }: Selecting<One>): Kept<One> => {
    const list = (key === undefined ? all : (byKey.get(key) ?? [])).filter(({ one }) => passes(one));
    if (compare !== undefined) list.sort((a, b) => compare(a.one, b.one));
    return { list, members: new Set(list), stamp, seen: changes };
  };

  return {
    all,
    get changes() {
      return changes;
    },
    get: (id) => byId.get(id)?.one,
    withKey: (key) => byKey.get(key) ?? [],
    put(id, one) {
      const keys = keysOf(one);
      const known = byId.get(id);
      if (known === undefined) {
        last += 1;
        const entry = { one, ordinal: last, keys };
        byId.set(id, entry);
        all.push(entry);
        file(entry);
        note(entry);
        return;
      }
      known.one = one;
      if (keys.length !== known.keys.length || keys.some((key, index) => key !== known.keys[index])) {
        unfile(known);
        known.keys = keys;
        file(known);
      }
      note(known);
    },
    remove(id) {
      const entry = byId.get(id);
      if (entry === undefined) return;
      byId.delete(id);
      takeOut(all, entry);
      unfile(entry);
      entry.gone = true;
      note(entry);
    },
    select(name, selecting) {
      const known = kept.get(name);
      const isUseful = known !== undefined && known.stamp === selecting.stamp && changes - known.seen <= touched.length;
      kept.delete(name);
      if (kept.size >= mostLists) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
      const list = isUseful ? known : lookAtAll(selecting);
      if (isUseful) {
        catchUp(list, selecting);
        list.seen = changes;
      }
      kept.set(name, list);
      return list.list;
    },
  };
}

/** The place of the first for which something holds, in a list in which it holds for all that follow, too. */
export function firstWhere<One>(list: readonly One[], holds: (one: One) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function insert<One>(list: Filed<One>[], entry: Filed<One>, compare?: (a: One, b: One) => number): void {
  const isAfter = (other: Filed<One>) => (compare?.(other.one, entry.one) || other.ordinal - entry.ordinal) > 0;
  list.splice(firstWhere(list, isAfter), 0, entry);
}

function takeOut<One>(list: Filed<One>[], entry: Filed<One>): void {
  const place = firstWhere(list, ({ ordinal }) => ordinal >= entry.ordinal);
  if (list[place] === entry) list.splice(place, 1);
}
