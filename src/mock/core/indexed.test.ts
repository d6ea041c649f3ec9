import { describe, expect, it, vi } from 'vitest';
import { createIndexed, type Selecting } from './indexed.js';

interface Person {
  readonly id: string;
  team: string;
  age: number;
}

const setUp = (count: number) => {
  const people = createIndexed<Person>(({ team }) => [team]);
  const all = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    team: index % 2 === 0 ? 'red' : 'blue',
    age: index,
  }));
  for (const one of all) people.put(one.id, one);
  return { people, all };
};
const ids = (entries: readonly { readonly one: Person }[]) => entries.map(({ one }) => one.id);

describe('indexed records', () => {
  it('are found by id and key, in the order in which they came', () => {
    const { people, all } = setUp(6);
    expect(people.get('p3')).toBe(all[3]);
    const [, second, third] = all;
    if (second === undefined || third === undefined) throw new Error('there are six');
    second.team = 'red';
    people.put('p1', second);
    expect(ids(people.withKey('red'))).toEqual(['p0', 'p1', 'p2', 'p4']);
    expect(ids(people.withKey('blue'))).toEqual(['p3', 'p5']);
    people.remove('p2');
    expect(ids(people.withKey('red'))).toEqual(['p0', 'p1', 'p4']);
    expect(ids(people.all)).toEqual(['p0', 'p1', 'p3', 'p4', 'p5']);
    expect(people.get('p2')).toBeUndefined();
    expect(people.withKey('green')).toEqual([]);
  });

  it('are not looked at again in a list that was asked for before', () => {
    const { people } = setUp(10_000);
    const passes = vi.fn(({ age }: Person) => age % 3 === 0);
    const list = () => people.select('thirds', { passes }).length;
    expect(list()).toBe(3334);
    expect(passes).toHaveBeenCalledTimes(10_000);
    passes.mockClear();
    expect(list()).toBe(3334);
    people.put('new', { id: 'new', team: 'red', age: 3 });
    people.remove('p3');
    people.put('p6', { id: 'p6', team: 'red', age: 6 });
    expect(list()).toBe(3334);
    expect(passes.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('are looked at again when the list depends on something else that changed', () => {
    const { people } = setUp(4);
    let least = 1;
    const list = () => ids(people.select('older', { stamp: least, passes: ({ age }) => age >= least }));
    expect(list()).toEqual(['p1', 'p2', 'p3']);
    least = 3;
    expect(list()).toEqual(['p3']);
  });

  it.each([1, 2, 3])('are listed as if all were looked at each time, seed %i', (seed) => {
    const { people, all } = setUp(20);
    const present = new Map(all.map((one) => [one.id, one]));
    const lists: Readonly<Record<string, Selecting<Person>>> = {
      all: { passes: () => true },
      young: { passes: ({ age }) => age < 15 },
      'reds by age': { key: 'red', passes: () => true, compare: (a, b) => a.age - b.age },
      'oldest first': { passes: ({ age }) => age % 2 === 0, compare: (a, b) => b.age - a.age },
    };
    let state = seed;
    const random = (below: number) => {
      state = (state * 48_271) % 0x7fffffff;
      return state % below;
    };
    for (let step = 0; step < 4000; step += 1) {
      const id = `p${random(60)}`;
      const known = present.get(id);
      const way = random(4);
      if (known !== undefined && way === 0) {
        present.delete(id);
        people.remove(id);
      } else {
        const one = known ?? { id, team: '', age: 0 };
        Object.assign(one, { team: way === 1 ? 'red' : 'blue', age: random(30) });
        present.set(id, one);
        people.put(id, one);
      }
      // Now and then only: a list catches up with one change as well as with many, or too many.
      if (step < 2500 && random(3) > 0) continue;
      if (step >= 2500 && step < 3999) continue;
      for (const [name, { key, passes, compare = () => 0 }] of Object.entries(lists)) {
        const wanted = [...present.values()].filter((one) => (key === undefined || one.team === key) && passes(one));
        expect(ids(people.select(name, { passes, compare, ...(key !== undefined && { key }) }))).toEqual(
          wanted.sort(compare).map((one) => one.id),
        );
      }
    }
  });
});
