import { isObject } from '../../../src/is-object.js';

/** What is not compared. */
export interface Masking {
  /** What stands for a value: itself, or the same text for all values that may differ. Paths are like `/app/keys/0/id`. */
  mask(path: string, value: unknown): unknown;
  /** Whether the order of a list is chance. */
  isUnordered(path: string): boolean;
}

export interface Options extends Masking {
  /** Members that only the actual value has are no difference. */
  readonly allowMore: boolean;
}

/** Where an actual value is not as expected: a line for each difference. */
export function differences(expected: unknown, actual: unknown, options: Options): string[] {
  return [...compare(masked(expected, options), masked(actual, options), '', options)];
}

function masked(value: unknown, masking: Masking, path = ''): unknown {
  const own = masking.mask(path, value);
  if (own !== value) return own;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => masked(item, masking, `${path}/${index}`));
    return masking.isUnordered(path) ? items.map(stable).sort().map(parse) : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, masked(member, masking, `${path}/${name}`)]),
  );
}

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member,
  );
const parse = (text: string): unknown => JSON.parse(text);

function* compare(expected: unknown, actual: unknown, path: string, options: Options): Generator<string> {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) yield `${path}: ${expected.length} items, not ${actual.length}`;
    else
      for (const [index, item] of expected.entries()) yield* compare(item, actual[index], `${path}/${index}`, options);
    return;
  }
  if (isObject(expected) && isObject(actual)) {
    for (const [name, member] of Object.entries(expected))
      yield* compare(member, actual[name], `${path}/${name}`, options);
    if (options.allowMore) return;
    for (const [name, member] of Object.entries(actual))
      if (!Object.hasOwn(expected, name)) yield `${path}/${name}: nothing, not ${show(member)}`;
    return;
  }
  if (expected !== actual) yield `${path}: ${show(expected)}, not ${show(actual)}`;
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
