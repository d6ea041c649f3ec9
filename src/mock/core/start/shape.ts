import { isObject } from '../../../is-object.js';
import { parseDate, readMoment } from '../date.js';

/** What a part of a world document may be. From it follow the type, the check and the JSON Schema. */
export interface Shape<T> {
  readonly schema: Readonly<Record<string, unknown>>;
  /** @throws {TypeError} with the place and the rule, when a value is none */
  check(value: unknown, place: string): void;
  /** Never there: it carries the type. */
  readonly type?: T;
}

/** The type of what a shape lets pass. */
export type TypeOf<Some> = Some extends Shape<infer T> ? T : never;

/** @throws {TypeError} with the place and the rule */
export function refuse(place: string, rule: string): never {
  throw new TypeError(`${place}: ${rule}`);
}

/** Whether a value is of a shape. @throws {TypeError} when it is not */
export function isOf<T>(shape: Shape<T>, value: unknown, place: string): value is T {
  shape.check(value, place);
  return true;
}

interface Said {
  /** What an editor shows beside it. */
  readonly description?: string;
  readonly pattern?: RegExp;
  readonly examples?: readonly unknown[];
}

const schemaOf = (type: string, { pattern, ...said }: Said) => ({
  type,
  ...said,
  ...(pattern && { pattern: pattern.source }),
});

/** Text, which may be empty unless a pattern says otherwise. */
export const text = (said: Said = {}): Shape<string> => ({
  schema: schemaOf('string', said),
  check(value, place) {
    if (typeof value === 'number') refuse(place, 'expected text: put the number in quotes');
    if (typeof value !== 'string') refuse(place, 'expected text');
    if (said.pattern?.test(value) === false) refuse(place, `expected text that matches ${said.pattern.source}`);
  },
});

export const flag = (said: Said = {}): Shape<boolean> => ({
  schema: schemaOf('boolean', said),
  check(value, place) {
    if (typeof value !== 'boolean') refuse(place, 'expected true or false');
  },
});

/** A whole number from 0 on. */
export const count = (said: Said = {}): Shape<number> => ({
  schema: { ...schemaOf('integer', said), minimum: 0 },
  check(value, place) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      refuse(place, 'expected a whole number from 0 on');
  },
});

const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?$/;
const duration =
  /^[+-]?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/**
 * A moment, or how far it is from the start of the mock.
 *
 * @param years the first and the last that it may be of
 */
export const time = (
  { description }: Said = {},
  [first, last]: readonly [first: number, last: number] = [1970, 9999],
): Shape<string> => ({
  schema: {
    ...(description !== undefined && { description }),
    type: 'string',
    anyOf: [{ pattern: moment.source }, { pattern: duration.source }],
    examples: ['2027-01-31T12:00:00Z', '-P7D', 'P1Y'],
  },
  check(value, place) {
    if (typeof value !== 'string' || !(moment.test(value) ? !Number.isNaN(parseDate(value)) : duration.test(value)))
      refuse(place, 'expected a time such as 2027-01-31T12:00:00Z, or one counted from the start, such as -P7D');
    const year = new Date(readMoment(value, Date.now())).getUTCFullYear();
    // What is beyond the platform's times has no year.
    if (!(year >= first && year <= last)) refuse(place, `expected a time of the years ${first} to ${last}`);
  },
});

export const oneOf = <const T extends string>(values: readonly T[], said: Said = {}): Shape<T> => ({
  schema: { ...said, enum: values },
  check(value, place) {
    if (!values.some((one) => one === value)) refuse(place, `expected ${values.join(', ')}`);
  },
});

export const nullable = <T>(shape: Shape<T>): Shape<T | null> => ({
  schema: { anyOf: [shape.schema, { type: 'null' }] },
  check(value, place) {
    if (value !== null) shape.check(value, place);
  },
});

export const list = <T>(of: Shape<T>, said: Said = {}): Shape<T[]> => ({
  schema: { ...said, type: 'array', items: of.schema },
  check(value, place) {
    if (!Array.isArray(value)) refuse(place, 'expected a list');
    for (const [index, one] of value.entries()) of.check(one, `${place}[${index}]`);
  },
});

/** An object whose members have any name. */
export const record = <T>(of: Shape<T>, said: Said = {}): Shape<Readonly<Record<string, T>>> => ({
  schema: { ...said, type: 'object', additionalProperties: of.schema },
  check(value, place) {
    if (!isObject(value)) refuse(place, 'expected an object');
    for (const [name, one] of Object.entries(value)) of.check(one, `${place}.${name}`);
  },
});

/** An object of the vendor's, which is not looked into here. */
export const vendors = <T extends object>(said: Said = {}): Shape<T> => ({
  schema: schemaOf('object', said),
  check(value, place) {
    if (!isObject(value)) refuse(place, 'expected an object');
  },
});

type Members<T extends Readonly<Record<string, Shape<unknown>>>> = { readonly [Name in keyof T]?: TypeOf<T[Name]> };

/** An object of these members, all of which may be left out. */
export const object = <T extends Readonly<Record<string, Shape<unknown>>>>(
  members: T,
  said: Said = {},
): Shape<Members<T>> => ({
  schema: {
    ...said,
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([name, { schema }]) => [name, schema])),
    additionalProperties: false,
  },
  check(value, place) {
    if (!isObject(value)) refuse(place, 'expected an object');
    for (const [name, one] of Object.entries(value)) {
      if (one === undefined) continue;
      const shape = Object.hasOwn(members, name) ? members[name] : undefined;
      if (shape === undefined) refuse(`${place}.${name}`, `unknown; there are ${Object.keys(members).join(', ')}`);
      shape.check(one, `${place}.${name}`);
    }
  },
});
