import { describe, expect, it } from 'vitest';
import { findBroken } from './expected.js';

const told = (promised: unknown, came: unknown) =>
  findBroken(promised, came).map(({ path, message }) => `${path} ${message}`);

describe('a promise', () => {
  it.each<[what: string, promised: unknown, came: unknown]>([
    ['of a value', 'a', 'a'],
    ['of null', { a: null }, { a: null }],
    ['of some members', { a: { b: 1 } }, { a: { b: 1, more: true }, c: 2 }],
    ['of absence', { a: undefined }, { b: 1 }],
    ['of a list', [{ a: 1 }, {}], [{ a: 1, b: 2 }, { c: 3 }]],
    ['of items among others', new Set([{ a: 2 }, { a: 1 }]), [{ a: 1 }, { a: 3 }, { a: 2, b: 1 }]],
    ['of a text by its pattern', { a: /^b/ }, { a: 'bc' }],
  ])('%s is kept', (_, promised, came) => {
    expect(told(promised, came)).toEqual([]);
  });

  it.each<[what: string, promised: unknown, came: unknown, findings: string[]]>([
    ['of a value', { a: [{ b: 'x' }] }, { a: [{ b: 'y' }] }, ['/a/0/b promised "x", got "y"']],
    ['of a value that is missing', { a: 1 }, {}, ['/a promised 1, got nothing']],
    ['of two values', { a: 1, b: false }, { a: '1', b: 0 }, ['/a promised 1, got "1"', '/b promised false, got 0']],
    ['of members', { a: {} }, { a: null }, ['/a promised {}, got null']],
    ['of fewer items', { a: [{}] }, { a: [{}, {}] }, ['/a promised 1 items, got 2 items']],
    ['of more items', [1, 2], [1], [' promised 2 items, got 1 items']],
    ['of a list', { a: [] }, {}, ['/a promised 0 items, got nothing']],
    [
      'of items among others',
      { a: new Set([{ b: /^x/ }]) },
      { a: [{ b: 'y' }] },
      ['/a promised {"b":"/^x/"} among others, got 1 items without it'],
    ],
    ['of a text by its pattern', /^b/, 'ab', [' promised "/^b/", got "ab"']],
    ['of a text that is none', /1/, 1, [' promised "/1/", got 1']],
  ])('%s is broken', (_, promised, came, findings) => {
    expect(told(promised, came)).toEqual(findings);
  });

  it('of absence does not tell what came: it may be a secret', () => {
    expect(told({ a: undefined }, { a: 'secret' })).toEqual(['/a promised nothing, got something']);
  });

  it('does not tell the parts of what came', () => {
    expect(told({ a: 'x' }, { a: { b: 'secret' } })).toEqual(['/a promised "x", got an object']);
  });
});
