import type { AlsoTaken, Description } from '../description/description.js';
import { isObject } from '../is-object.js';
import type { Met } from './met.js';

/** What a service takes beyond the description, below each path that it tells of. */
export function alsoTakenBelow({ 'x-also-taken': told = [] }: Description): (path: string) => ReadonlySet<AlsoTaken> {
  return (path) => new Set(told.flatMap(({ below, what }) => (path.startsWith(below) ? what : [])));
}

/** Whether what a request does is no mistake, as the service takes it. */
export function isTakenToo(taken: ReadonlySet<AlsoTaken>, { violation, value }: Met, body: unknown): boolean {
  const { in: place, path, rule } = violation;
  if (rule === 'undocumented-parameter') return taken.has('other-parameters');
  if (rule === 'media-type') return taken.has('any-media-type');
  if (rule === 'no-body') return taken.has('unread-body');
  return place === 'request.body' && taken.has('protobuf-json') && isSpelling(rule, value, path, body);
}

/** Whether protobuf's JSON mapping reads a value that is written otherwise than it prints it. */
function isSpelling(rule: string, value: unknown, path: string, body: unknown): boolean {
  if (rule === 'required') return isInSnakeCase(path, body);
  // An enum value by its number, and one that nobody knows; a 64-bit number as it is, a 32-bit one as a text; null for none.
  if (rule === 'enum') return typeof value === 'string' || typeof value === 'number';
  if (rule !== 'type') return false;
  return value === null || Number.isInteger(value) || isIntegerAsText(value);
}

/** `2.0` and `2e0` are two. */
const isIntegerAsText = (value: unknown) =>
  typeof value === 'string' && /^-?\d[\d.eE+]*$/.test(value) && Number.isInteger(Number(value));

function isInSnakeCase(path: string, body: unknown): boolean {
  const names = path.split('/').slice(1);
  const snake = (names.pop() ?? '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const parent = names.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), body);
  return isObject(parent) && Object.hasOwn(parent, snake);
}
