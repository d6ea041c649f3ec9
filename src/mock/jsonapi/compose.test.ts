import { describe, expect, it, vi } from 'vitest';
import { compose } from './compose.js';
import { readQuery } from './query.js';
import type { ResourceObject, Source } from './source.js';

const types = {
  people: {
    attributes: {},
    relationships: { friends: { type: 'people', many: true } },
    filterable: new Set<string>(),
    sortable: new Set<string>(),
  },
};
const person = (id: string) => ({ type: 'people', id });

describe('include', () => {
  it('goes there and back any number of times', () => {
    const linkage = vi.fn(() => [person('ann'), person('bob'), person('eve')]);
    const source: Source<{ people: ResourceObject }> = {
      types,
      read: { people: (id) => ({ ...person(id), relationships: { friends: {} } }) },
      linkage,
      attributes: () => undefined,
    };
    const search = new URLSearchParams({ include: Array(10).fill('friends').join('.') });
    const rules = { types, page: { defaultSize: 10, maxSize: 25 } };
    const { query } = readQuery(search, 'people', rules, false);
    const { included } = compose<{ people: ResourceObject }, 'people'>('people', ['ann'], query, source);
    expect(included.map(({ id }) => id)).toEqual(['bob', 'eve']);
    // Of three people each once a step, after the first.
    expect(linkage).toHaveBeenCalledTimes(28);
  });
});
