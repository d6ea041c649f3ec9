/** What the validators in `generated/` call, so that they need no package at run time. */

import type { SchemaError } from './schema-check.js';

/** What was found, with one more. */
export function withError(errors: SchemaError[] | null, error: SchemaError): SchemaError[] {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

/** How long a text is for JSON Schema: in characters, however many units each of them takes. */
export const countCharacters = (text: string): number => [...text].length;

/** Whether two values are the same JSON. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSameJson(Reflect.get(one, name), Reflect.get(other, name)))
  );
}

const dateTime = /^(\d{4})-(\d\d)-(\d\d)[t ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i;

/** A moment as RFC 3339 writes it. A leap second is none: `Date` cannot read one. */
export function isDateTime(text: string): boolean {
  const [, year, month, day] = dateTime.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === Number(month);
}

const uriCharacters = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;
const hasOneFragment = (text: string) => text.indexOf('#') === text.lastIndexOf('#');

/** A URI or a relative reference (RFC 3986). */
export const isUriReference = (text: string): boolean => uriCharacters.test(text) && hasOneFragment(text);

/** A URI with a scheme (RFC 3986). */
export const isUri = (text: string): boolean => /^[a-z][a-z\d+.-]*:./i.test(text) && isUriReference(text);

/** The name of a host (RFC 1123). */
export const isHostname = (text: string): boolean =>
  text.length <= 253 && /^(?!-)[a-z\d-]{1,63}(?<!-)(?:\.(?!-)[a-z\d-]{1,63}(?<!-))*\.?$/i.test(text);

/** The address of a mailbox, without comments and quotes. */
export const isEmail = (text: string): boolean =>
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[^@]+\.[^@.]+$/.test(text) &&
  isHostname(text.slice(text.lastIndexOf('@') + 1));

/** A whole number of 32 bits. */
export const int32 = {
  type: 'number',
  validate: (value: number) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
} as const;

/** A whole number; JavaScript cannot tell all of 64 bits apart. */
export const int64 = { type: 'number', validate: (value: number) => Number.isInteger(value) } as const;
