import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileFilter, matcherNames } from './predicates.js';
import type { Values } from './source.js';

const people: Record<string, Record<string, unknown>> = {
  ann: {
    name: 'Ann',
    age: 30,
    active: true,
    born: '1990-05-01T00:00:00.000Z',
    data: { tags: ['a', 'b'], n: { x: 1 } },
  },
  bob: { name: 'bob', age: 40, active: false, born: '1980-05-01T00:00:00.000Z', data: {} },
  nil: { name: null, age: null, active: null, born: null, data: null },
};
const friends: Record<string, string[]> = { ann: ['bob', 'nil'], bob: ['ann'], nil: [] };

const values: Values = {
  types: {
    people: {
      attributes: { name: 'string', age: 'number', active: 'boolean', born: 'time', data: 'json', secret: 'string' },
      relationships: { friends: { type: 'people', many: true } },
      filterable: new Set(['name', 'age', 'active', 'born', 'data']),
      sortable: new Set(),
    },
  },
  attributes: ({ id }) => people[id],
  linkage: ({ id }) => (friends[id] ?? []).map((friend) => ({ type: 'people', id: friend })),
};

const ann = { type: 'people', id: 'ann' };

const find = (predicate: string, value: string) =>
  Object.keys(people).filter((id) =>
    compileFilter([[predicate, value]], 'people', values).passes({ type: 'people', id }),
  );

const cases: [predicate: string, value: string, found: string[]][] = [
  ['name_eq', 'Ann', ['ann']],
  ['name_eq_or_null', 'Ann', ['ann', 'nil']],
  ['name_not_eq', 'Ann', ['bob']],
  ['name_not_eq_or_null', 'Ann', ['bob', 'nil']],
  ['name_not_eq_all', 'Ann,Carl', ['bob']],
  ['name_matches', 'a%', ['ann']],
  ['name_does_not_match', '%n', ['bob']],
  ['name_matches_any', 'b_b,x', ['bob']],
  ['name_matches_all', '%n%,a%', ['ann']],
  ['name_does_not_match_any', 'a%,x', ['ann', 'bob']],
  ['name_does_not_match_all', 'a%,x', ['bob']],
  ['age_lt', '40', ['ann']],
  ['age_lteq', '40', ['ann', 'bob']],
  ['age_gt', '30', ['bob']],
  ['age_gteq', '30', ['ann', 'bob']],
  ['age_lt_any', '31,10', ['ann']],
  ['age_lt_all', '31,100', ['ann']],
  ['age_lteq_any', '30,10', ['ann']],
  ['age_lteq_all', '30,40', ['ann']],
  ['age_gt_any', '35,100', ['bob']],
  ['age_gt_all', '35,36', ['bob']],
  ['age_gteq_any', '40,100', ['bob']],
  ['age_gteq_all', '30,40', ['bob']],
  ['name_present', 'true', ['ann', 'bob']],
  ['name_blank', '1', ['nil']],
  ['name_null', 'true', ['nil']],
  ['name_not_null', 'false', ['nil']],
  ['name_in', 'Ann,bob', ['ann', 'bob']],
  ['name_in_or_null', 'Ann', ['ann', 'nil']],
  ['name_not_in', 'Ann,x', ['bob']],
  ['name_not_in_or_null', 'Ann,x', ['bob', 'nil']],
  ['name_start', 'AN', ['ann']],
  ['name_not_start', 'a', ['bob']],
  ['name_start_any', 'x,b', ['bob']],
  ['name_start_all', 'a,an', ['ann']],
  ['name_not_start_any', 'a,b', ['ann', 'bob']],
  ['name_not_start_all', 'a,x', ['bob']],
  ['name_end', 'N', ['ann']],
  ['name_not_end', 'n', ['bob']],
  ['name_end_any', 'x,b', ['bob']],
  ['name_end_all', 'n,nn', ['ann']],
  ['name_not_end_any', 'n,b', ['ann', 'bob']],
  ['name_not_end_all', 'n,x', ['bob']],
  ['name_cont', 'O', ['bob']],
  ['name_not_cont', 'o', ['ann']],
  ['name_cont_any', 'x,o', ['bob']],
  ['name_cont_all', 'b,o', ['bob']],
  ['name_not_cont_all', 'b,x', ['ann']],
  ['data_jcont', '{"tags":["b"],"n":{"x":1}}', ['ann']],
  ['active_true', 'true', ['ann']],
  ['active_false', 'true', ['bob']],
];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('predicates', () => {
  it.each(cases)('%s=%s', (predicate, value, found) => {
    expect(find(predicate, value)).toEqual(found);
  });

  it('are 51, each tried above', () => {
    expect(cases.map(([predicate]) => predicate.replace(/^[a-z]+_/, '')).sort()).toEqual([...matcherNames].sort());
    expect(matcherNames.length).toBe(51);
  });

  it.each([
    ['name_or_age_eq', '40', ['bob']],
    ['friends_name_eq', 'bob', ['ann']],
    ['friends_friends_id_eq', 'bob', ['bob']],
    ['born_gt', '1985-01-01', ['ann']],
    ['born_eq', '1990-05-01', ['ann']],
    ['active_eq', 'false', ['bob']],
    ['id_in', 'ann,nil', ['ann', 'nil']],
  ])('join attributes and reach through relationships: %s=%s', (predicate, value, found) => {
    expect(find(predicate, value)).toEqual(found);
  });

  it.each([
    ['name_cont_any', 'x,,o', ['bob']],
    ['name_in', 'Ann, ,', ['ann']],
    ['active_true', 'TRUE', ['ann']],
    ['active_eq', 'F', ['bob']],
  ])('drop what is blank, and know the truth in capitals: %s=%s', (predicate, value, found) => {
    expect(find(predicate, value)).toEqual(found);
  });

  it.each([
    ['a\\%b', ['a%b']],
    ['a\\_%', ['a_b', 'a__b']],
    ['a_b', ['a%b', 'a_b', 'a\\b', 'a😀b']],
    ['a\\\\b', ['a\\b']],
  ])('match as LIKE does, behind a backslash literally: %s', (pattern, found) => {
    const names = ['a%b', 'a_b', 'a\\\\b', 'a\\b', 'a😀b', 'a__b'];
    const matching = names.filter((name) =>
      compileFilter([['name_matches', pattern]], 'people', { ...values, attributes: () => ({ name }) }).passes(ann),
    );
    expect(matching).toEqual(found);
  });

  it('take text of blanks as there', () => {
    const blank: Values = { ...values, attributes: () => ({ name: ' ' }) };
    const empty: Values = { ...values, attributes: () => ({ name: '' }) };
    const isBlank = (from: Values) => compileFilter([['name_blank', 'true']], 'people', from).passes(ann);
    expect([isBlank(blank), isBlank(empty)]).toEqual([false, true]);
  });

  it.each(['America/New_York', 'Asia/Tokyo'])('read times without a zone as UTC, in %s too', (zone) => {
    vi.stubEnv('TZ', zone);
    for (const value of ['1990-05-01T00:00:00', '1990-05-01 00:00', '1990-05-01T02:00:00+02:00'])
      expect(find('born_eq', value)).toEqual(['ann']);
  });

  it('go there and back any number of times', () => {
    const linkage = vi.fn(() => [ann, { type: 'people', id: 'bob' }]);
    const filter = compileFilter([[`${'friends_'.repeat(10)}name_eq`, 'Zoe']], 'people', { ...values, linkage });
    expect(filter.passes(ann)).toBe(false);
    // Of two people each once a step, after the first.
    expect(linkage).toHaveBeenCalledTimes(19);
  });

  it.each([
    ['secret_eq', 'x'],
    ['name_not_cont_any', 'x'],
    ['nobody_name_eq', 'x'],
    ['age_cont', '3'],
    ['age_eq', 'x'],
    ['age_in', '30,x'],
    ['name_eq', ''],
    ['name_eq', ' '],
    ['name_in', ', '],
    ['age_true', 'True'],
    ['born_gt', '1'],
    ['born_gt', 'yesterday'],
    ['data_jcont', 'null'],
    ['data_jcont', '["a"]'],
    ['_eq', 'x'],
    ['eq', 'x'],
    ['constructor_eq', 'x'],
  ])('that make no sense are ignored: %s=%s', (predicate, value) => {
    expect(find(predicate, value)).toEqual(['ann', 'bob', 'nil']);
  });

  it('match long patterns of wildcards in no time', () => {
    const long: Values = { ...values, attributes: () => ({ name: 'a'.repeat(5000) }) };
    const filter = compileFilter([['name_matches', `${'%a'.repeat(2000)}b`]], 'people', long);
    expect(filter.passes(ann)).toBe(false);
  }, 1000);
});
