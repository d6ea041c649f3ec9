import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, track } from './tracked.js';

interface Item {
  name: string;
  tags: string[];
  inner?: Record<string, unknown>;
}

interface Store {
  count: number;
  items: Item[];
  byName: Record<string, Item>;
}

const start = (): Store => ({
  count: 0,
  items: [{ name: 'a', tags: ['x'] }],
  byName: { a: { name: 'a', tags: [], inner: { deep: { deeper: 1 } } } },
});

/** What a value is after the changes, which travel as JSON. */
function follow(value: object, changes: readonly Change[]): void {
  const sent: Change[] = JSON.parse(JSON.stringify(changes));
  for (const change of sent) applyChange(value, change);
}

/** What a change may do, by numbers that say where. */
const steps: readonly ((store: Store, number: number) => void)[] = [
  (store) => (store.count += 1),
  (store, n) => store.items.push({ name: `pushed ${n}`, tags: [`${n}`] }),
  (store, n) => store.items.splice(n % (store.items.length + 1), n % 3),
  (store, n) => store.items.splice(n % (store.items.length + 1), 0, { name: `put ${n}`, tags: [] }),
  (store, n) => store.items.at(n % (store.items.length || 1))?.tags.push(`tag ${n}`),
  (store, n) => {
    const item = store.items.at(n % (store.items.length || 1));
    if (item !== undefined) item.name = `renamed ${n}`;
  },
  (store, n) => (store.byName[`name ${n % 5}`] = { name: `${n}`, tags: [], inner: { n } }),
  (store, n) => delete store.byName[`name ${n % 5}`],
  (store, n) => {
    const item = store.byName[`name ${n % 5}`];
    // What it has, it has from now on under another name.
    if (item !== undefined) store.byName[`name ${n % 5}`] = { ...item, tags: [...item.tags, 'replaced'] };
  },
  (store, n) => {
    const item = store.byName[`name ${n % 5}`];
    if (item?.inner !== undefined) item.inner.more = { n };
  },
  (store, n) => {
    // An item that is changed after it was added, as it is and through the store.
    const item: Item = { name: 'new', tags: [] };
    store.items.push(item);
    item.name = `late ${n}`;
    store.items.at(-1)?.tags.push('late');
  },
  (store) => store.items.reverse(),
  (store, n) => {
    const [moved] = store.items.splice(0, 1);
    if (moved !== undefined) store.byName[`moved ${n % 3}`] = moved;
  },
  (store, n) =>
    Object.defineProperty(store.byName, '__proto__', {
      value: { name: `${n}`, tags: [] },
      writable: true,
      enumerable: true,
      configurable: true,
    }),
];

describe('what changed in a value', () => {
  it('makes of a copy what the value is, whatever was done to it', () => {
    const doing = fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(50)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(doing, { minLength: 1, maxLength: 8 }), (rounds) => {
        const value = start();
        const copy = start();
        const tracked = track(value);
        for (const round of rounds) {
          for (const [which, number] of round) steps[which]?.(tracked.value, number);
          follow(copy, tracked.take());
          expect(copy).toEqual(JSON.parse(JSON.stringify(value)));
        }
      }),
      { seed: 1, numRuns: 600 },
    );
  });

  it('is as small as the change', () => {
    const value = { list: Array.from({ length: 1000 }, (_, at) => ({ at, more: 'x' })), map: { a: { b: 1, c: 2 } } };
    const tracked = track(value);
    tracked.value.list.push({ at: 1000, more: 'y' });
    tracked.value.list.splice(3, 1);
    tracked.value.map.a.b = 7;
    expect(tracked.take()).toEqual([
      { path: ['list'], at: 1000, removed: 0, added: [{ at: 1000, more: 'y' }] },
      { path: ['list'], at: 3, removed: 1, added: [] },
      { path: ['map', 'a', 'b'], value: 7 },
    ]);
    expect(tracked.take()).toEqual([]);
  });

  it('does not tell of what is no longer part of the value', () => {
    const tracked = track(start());
    const item = tracked.value.byName.a;
    delete tracked.value.byName.a;
    if (item !== undefined) item.name = 'gone';
    expect(tracked.take()).toEqual([{ path: ['byName', 'a'], gone: true }]);
  });
});

describe('a change', () => {
  it.each<[string, Change]>([
    ['of nothing', { path: ['nowhere', 'x'], value: 1 }],
    ['of a list that is none', { path: ['count'], at: 0, removed: 0, added: [1] }],
    ['of an inherited member', { path: ['constructor', 'x'], value: 1 }],
    ['of the whole', { path: [], value: {} }],
    ['far behind the end of a list', { path: ['items', 1_000_000_000], value: {} }],
    ['that makes a list longer', { path: ['items', 'length'], value: 1_000_000_000 }],
  ])('%s is refused', (_name, change) => {
    expect(() => applyChange(start(), change)).toThrow(TypeError);
  });
});
