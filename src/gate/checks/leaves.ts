import { isObject } from '../../is-object.js';

/** A value without parts, and the way to it. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Every value without parts. A list counts as one, as its order and length are part of it. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (!isObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${path}/${name}`));
}

export const nameOf = ({ path }: Leaf) => path.slice(path.lastIndexOf('/') + 1);

/** What stands for nothing: it may as well be left out. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  value === 0 ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isEmpty));

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A value in the one form that all its forms stand for: without what stands for nothing, lists of objects in one order. */
export function normalize(value: unknown, spelling: (text: string) => string): unknown {
  if (typeof value === 'string') return timestamp.test(value) ? new Date(value).getTime() : spelling(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((item) => normalize(item, spelling))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (!isObject(value)) return value;
  const present = Object.entries(value).filter(([, member]) => !isEmpty(member));
  return Object.fromEntries(
    present.map(([name, member]) => [name, normalize(member, spelling)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export type Same = (one: unknown, other: unknown) => boolean;

/** Whether two values mean the same. */
export const sameBy =
  (spelling: (text: string) => string = (text) => text): Same =>
  (one, other) =>
    (isEmpty(one) && isEmpty(other)) ||
    JSON.stringify(normalize(one, spelling)) === JSON.stringify(normalize(other, spelling));

/** A value for people: short, and never the parts of an object, as one of them may be a secret. */
export function tell(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `${value.length} items`;
  return isObject(value) ? 'an object' : JSON.stringify(value).slice(0, 100);
}
