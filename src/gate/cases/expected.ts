import type { Violation } from '../../validate/violation.js';

/**
 * What an answer holds. A member that is not named may be as it likes, and one that is `undefined` is not there. A list has
 * these items and no more; a set is of items that the list has among others, wherever they stand. A text may be told by its
 * pattern.
 */
export type Expected<T> = T extends readonly (infer Item)[]
  ? readonly Expected<Item>[] | ReadonlySet<Expected<Item>>
  : T extends object
    ? { readonly [Name in keyof T]?: Expected<T[Name]> | undefined }
    : T extends string
      ? T | RegExp
      : T;

/** Where an answer does not hold what is expected of it. */
export function findMismatches(expected: unknown, actual: unknown, path = ''): Violation[] {
  const broken = (message: string): Violation[] => [{ in: 'response.body', path, rule: 'behaviour', message }];
  const other = () => broken(`expected ${show(expected)}, got ${expected === undefined ? 'something' : name(actual)}`);

  if (expected instanceof RegExp) return typeof actual === 'string' && expected.test(actual) ? [] : other();
  if (expected instanceof Set)
    return [...expected].flatMap((item) =>
      Array.isArray(actual) && actual.some((one) => findMismatches(item, one).length === 0)
        ? []
        : broken(`expected ${show(item)} among others, got ${name(actual)} without it`),
    );
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return broken(`expected ${name(expected)}, got ${name(actual)}`);
    return expected.flatMap((item, index) => findMismatches(item, actual[index], `${path}/${index}`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return other();
    return Object.entries(expected).flatMap(([member, value]) =>
      findMismatches(value, Reflect.get(actual, member), `${path}/${member}`),
    );
  }
  return expected === actual ? [] : other();
}

const show = (value: unknown) =>
  value === undefined
    ? 'nothing'
    : JSON.stringify(value, (_, inner) => (inner instanceof RegExp ? String(inner) : inner));

/** A value for people: what has parts is not told, as one of them may be a secret. */
function name(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} items`;
  return typeof value === 'object' && value !== null ? 'an object' : show(value);
}
