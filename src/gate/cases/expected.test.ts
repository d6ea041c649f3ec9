import { describe, expect, it } from 'vitest';
import { findMismatches } from './expected.js';

const told = (expected: unknown, actual: unknown) =>
  findMismatches(expected, actual).map(({ path, message }) => `${path} ${message}`);

describe('an expectation', () => {
  it.each<[what: string, expected: unknown, actual: unknown]>([
    ['of a value', 'a', 'a'],
    ['of null', { a: null }, { a: null }],
    ['of some members', { a: { b: 1 } }, { a: { b: 1, more: true }, c: 2 }],
    ['of absence', { a: undefined }, { b: 1 }],
    ['of a list', [{ a: 1 }, {}], [{ a: 1, b: 2 }, { c: 3 }]],
    ['of items among others', new Set([{ a: 2 }, { a: 1 }]), [{ a: 1 }, { a: 3 }, { a: 2, b: 1 }]],
    ['of a text by its pattern', { a: /^b/ }, { a: 'bc' }],
  ])('%s is met', (_, expected, actual) => {
    expect(told(expected, actual)).toEqual([]);
  });

  it.each<[what: string, expected: unknown, actual: unknown, findings: string[]]>([
    ['of a value', { a: [{ b: 'x' }] }, { a: [{ b: 'y' }] }, ['/a/0/b expected "x", got "y"']],
    ['of a value that is missing', { a: 1 }, {}, ['/a expected 1, got nothing']],
    ['of two values', { a: 1, b: false }, { a: '1', b: 0 }, ['/a expected 1, got "1"', '/b expected false, got 0']],
    ['of members', { a: {} }, { a: null }, ['/a expected {}, got null']],
    ['of fewer items', { a: [{}] }, { a: [{}, {}] }, ['/a expected 1 items, got 2 items']],
    ['of more items', [1, 2], [1], [' expected 2 items, got 1 items']],
    ['of a list', { a: [] }, {}, ['/a expected 0 items, got nothing']],
    [
      'of items among others',
      { a: new Set([{ b: /^x/ }]) },
      { a: [{ b: 'y' }] },
      ['/a expected {"b":"/^x/"} among others, got 1 items without it'],
    ],
    ['of a text by its pattern', /^b/, 'ab', [' expected "/^b/", got "ab"']],
    ['of a text that is none', /1/, 1, [' expected "/1/", got 1']],
  ])('%s is not met', (_, expected, actual, findings) => {
    expect(told(expected, actual)).toEqual(findings);
  });

  it('of absence does not tell the actual value: it may be a secret', () => {
    expect(told({ a: undefined }, { a: 'secret' })).toEqual(['/a expected nothing, got something']);
  });

  it('does not tell the parts of the actual value', () => {
    expect(told({ a: 'x' }, { a: { b: 'secret' } })).toEqual(['/a expected "x", got an object']);
  });
});
