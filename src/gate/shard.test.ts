import { describe, expect, it } from 'vitest';
import { unitsOf } from './shard.js';

const units = Array.from({ length: 23 }, (_, index) => ({ name: `unit ${index}`, cost: (index * 7) % 11 }));

describe('shards', () => {
  it('have every unit once between them, and about as much to do', () => {
    const shards = [1, 2, 3, 4].map((index) => unitsOf({ index, of: 4 }, units));
    expect(shards.flatMap((names) => [...names]).sort()).toEqual(units.map(({ name }) => name).sort());
    const loads = shards.map((names) => units.reduce((sum, { name, cost }) => sum + (names.has(name) ? cost : 0), 0));
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(10);
  });

  it('do not depend on the order in which units come', () => {
    expect(unitsOf({ index: 2, of: 3 }, units.toReversed())).toEqual(unitsOf({ index: 2, of: 3 }, units));
  });
});
