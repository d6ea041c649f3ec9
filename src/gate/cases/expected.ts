import type { Violation } from '../../validate/violation.js';

/**
 * What an answer holds. A member that is not named may be as it likes, and one that is `undefined` is not there. A list has
 * these items and no more; a set is of items that the list has among others, wherever they stand. A text may be told by its
 * pattern.
 */
export type Promised<T> = T extends readonly (infer Item)[]
  ? readonly Promised<Item>[] | ReadonlySet<Promised<Item>>
  : T extends object
    ? { readonly [Name in keyof T]?: Promised<T[Name]> | undefined }
    : T extends string
      ? T | RegExp
      : T;

/** Where an answer does not hold what was promised of it. */
export function findBroken(promised: unknown, came: unknown, path = ''): Violation[] {
  const broken = (message: string): Violation[] => [{ in: 'response.body', path, rule: 'behaviour', message }];
  const other = () => broken(`promised ${show(promised)}, got ${promised === undefined ? 'something' : name(came)}`);

  if (promised instanceof RegExp) return typeof came === 'string' && promised.test(came) ? [] : other();
  if (promised instanceof Set)
    return [...promised].flatMap((item) =>
      Array.isArray(came) && came.some((one) => findBroken(item, one).length === 0)
        ? []
        : broken(`promised ${show(item)} among others, got ${name(came)} without it`),
    );
  if (Array.isArray(promised)) {
    if (!Array.isArray(came) || came.length !== promised.length)
      return broken(`promised ${name(promised)}, got ${name(came)}`);
    return promised.flatMap((item, index) => findBroken(item, came[index], `${path}/${index}`));
  }
  if (typeof promised === 'object' && promised !== null) {
    if (typeof came !== 'object' || came === null) return other();
    return Object.entries(promised).flatMap(([member, value]) =>
      findBroken(value, Reflect.get(came, member), `${path}/${member}`),
    );
  }
  return promised === came ? [] : other();
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
