import { isObject } from '../../is-object.js';
import { type AttributeKind, type Identifier, own, type Values } from './source.js';

/** Whether a resource passes a filter. */
export type Passes = (resource: Identifier) => boolean;

export interface Filter {
  readonly passes: Passes;
  /** The types of the other resources that it looks at. */
  readonly reads: readonly string[];
}

type Value = string | number | boolean;
/** `null` is what a resource does not have. */
type Test = (actual: unknown) => boolean;
type Compare = (actual: Value, expected: Value) => boolean;

const folded = (value: Value) => String(value).toLowerCase();

const not =
  (compare: Compare): Compare =>
  (actual, expected) =>
    !compare(actual, expected);

const equals: Compare = (actual, expected) => actual === expected;
const matches: Compare = (actual, expected) => like(folded(actual), folded(expected));
const starts: Compare = (actual, expected) => folded(actual).startsWith(folded(expected));
const ends: Compare = (actual, expected) => folded(actual).endsWith(folded(expected));
const contains: Compare = (actual, expected) => folded(actual).includes(folded(expected));

const order: Record<string, Compare> = {
  lt: (actual, expected) => actual < expected,
  lteq: (actual, expected) => actual <= expected,
  gt: (actual, expected) => actual > expected,
  gteq: (actual, expected) => actual >= expected,
};

/** Text whatever its case, as Ransack searches PostgreSQL. */
const text: Record<string, Compare> = {
  matches,
  does_not_match: not(matches),
  start: starts,
  not_start: not(starts),
  end: ends,
  not_end: not(ends),
  cont: contains,
  not_cont: not(contains),
};

/** Makes the test of a matcher from the value of its predicate, or nothing when the value makes no sense to it. */
type Matcher = (value: string, kind: AttributeKind) => Test | undefined;

const one =
  (compare: Compare, orNull = false): Matcher =>
  (value, kind) => {
    const expected = cast(value, kind);
    if (expected === undefined) return undefined;
    return (actual) => (isValue(actual) ? compare(actual, expected) : orNull);
  };

const many =
  (compare: Compare, quantify: 'some' | 'every', orNull = false): Matcher =>
  (value, kind) => {
    const expected = value
      .split(',')
      .filter(isGiven)
      .map((item) => cast(item, kind));
    if (expected.length === 0 || !expected.every((item) => item !== undefined)) return undefined;
    return (actual) => (isValue(actual) ? expected[quantify]((item) => compare(actual, item)) : orNull);
  };

const flag =
  (test: Test): Matcher =>
  (value) => {
    const wanted = toBoolean(value);
    return wanted === undefined ? undefined : (actual) => test(actual) === wanted;
  };

const forText =
  (matcher: Matcher): Matcher =>
  (value, kind) =>
    kind === 'string' ? matcher(value, kind) : undefined;

/** As Ransack asks the database: text of blanks is not blank. */
const isBlank: Test = (actual) => actual === null || actual === '';

/** Ransack drops values of blanks alone, of a list too. */
const isGiven = (value: string) => value.trim() !== '';

const quantified = (name: string, compare: Compare): [string, Matcher][] => [
  [name, one(compare)],
  [`${name}_any`, many(compare, 'some')],
  [`${name}_all`, many(compare, 'every')],
];

const matchers = new Map<string, Matcher>([
  ['eq', one(equals)],
  ['eq_or_null', one(equals, true)],
  ['not_eq', one(not(equals))],
  ['not_eq_or_null', one(not(equals), true)],
  ['not_eq_all', many(not(equals), 'every')],
  ['in', many(equals, 'some')],
  ['in_or_null', many(equals, 'some', true)],
  ['not_in', many(not(equals), 'every')],
  ['not_in_or_null', many(not(equals), 'every', true)],
  ...Object.entries(order).flatMap(([name, compare]) => quantified(name, compare)),
  ...Object.entries(text)
    .flatMap(([name, compare]) => quantified(name, compare))
    .map(([name, matcher]): [string, Matcher] => [name, forText(matcher)]),
  ['present', flag((actual) => !isBlank(actual))],
  ['blank', flag(isBlank)],
  ['null', flag((actual) => actual === null)],
  ['not_null', flag((actual) => actual !== null)],
  ['true', flag((actual) => actual === true)],
  ['false', flag((actual) => actual === false)],
  ['jcont', (value, kind) => (kind === 'json' ? jsonContains(value) : undefined)],
]);
// Ransack would know it; the vendors that list their matchers do not.
matchers.delete('not_cont_any');

/** The matchers, the longest first: `name_not_eq` ends in `not_eq` before it ends in `eq`. */
const bySuffix = [...matchers]
  .map(([name, matcher]) => ({ suffix: `_${name}`, matcher }))
  .sort((a, b) => b.suffix.length - a.suffix.length);

/** Every matcher there is. */
export const matcherNames: readonly string[] = [...matchers.keys()];

/**
 * A filter of Ransack predicates: `name_or_reference_cont`, `organization_name_start`. All of them must hold; one that
 * makes no sense (an attribute or matcher that there is not, a value of the wrong kind, none at all) is ignored.
 */
export function compileFilter(
  predicates: readonly (readonly [predicate: string, value: string])[],
  type: string,
  values: Values,
): Filter {
  const filters = predicates.flatMap(([predicate, value]) => compile(predicate, value, type, values) ?? []);
  return {
    passes: (resource) => filters.every(({ passes }) => passes(resource)),
    reads: [...new Set(filters.flatMap(({ reads }) => reads))],
  };
}

interface Place {
  /** The relationships on the way to the attribute, and the types that they lead to. */
  readonly steps: readonly { readonly name: string; readonly type: string }[];
  readonly name: string;
  readonly kind: AttributeKind;
}

function compile(predicate: string, value: string, type: string, values: Values): Filter | undefined {
  if (!isGiven(value)) return undefined;
  for (const { suffix, matcher } of bySuffix) {
    if (!predicate.endsWith(suffix)) continue;
    const attributes = predicate.slice(0, -suffix.length).split('_or_');
    const places = attributes.map((attribute) => locate(attribute, type, values));
    if (!places.every((place) => place !== undefined)) continue;
    const alternatives = places.flatMap((place) => {
      const test = matcher(value, place.kind);
      return test === undefined ? [] : [{ place, test }];
    });
    if (alternatives.length === 0) return undefined;
    const all = alternatives.map(({ place, test }) => follow(place, test, values));
    return {
      passes: (resource) => all.some((passes) => passes(resource)),
      reads: alternatives.flatMap(({ place }) => place.steps.map((step) => step.type)),
    };
  }
  return undefined;
}

function locate(name: string, type: string, values: Values): Place | undefined {
  const definition = own(values.types, type);
  if (definition === undefined) return undefined;
  if (name === 'id') return { steps: [], name, kind: 'string' };
  const kind = own(definition.attributes, name);
  if (kind !== undefined && definition.filterable.has(name)) return { steps: [], name, kind };
  for (const [step, { type: target }] of Object.entries(definition.relationships)) {
    const place = name.startsWith(`${step}_`) ? locate(name.slice(step.length + 1), target, values) : undefined;
    if (place !== undefined) return { ...place, steps: [{ name: step, type: target }, ...place.steps] };
  }
  return undefined;
}

/** Whether a test holds for an attribute of what the steps lead to from a resource: of any of those that there are. */
function follow({ steps, name, kind }: Place, test: Test, values: Values): Passes {
  if (steps.length === 0)
    return (resource) => {
      const actual = name === 'id' ? resource.id : values.attributes(resource)?.[name];
      return test(kind === 'time' && typeof actual === 'string' ? Date.parse(actual) : (actual ?? null));
    };
  // What has nothing at the other end has nothing of its attributes either.
  const passesWithout = test(null);
  /** Nothing where there is nothing at the other end. */
  const reach = steps.reduceRight<(resource: Identifier) => boolean | undefined>(
    (beyond, step) => fromEach(step.name, beyond, values),
    follow({ steps: [], name, kind }, test, values),
  );
  return (resource) => reach(resource) ?? passesWithout;
}

/** Each resource is looked at once: on a way there and back they would multiply with every turn. */
function fromEach(
  step: string,
  beyond: (resource: Identifier) => boolean | undefined,
  values: Values,
): (resource: Identifier) => boolean | undefined {
  const known = new Map<string, boolean | undefined>();
  const ask = (resource: Identifier) => {
    const key = `${resource.type} ${resource.id}`;
    if (!known.has(key)) known.set(key, beyond(resource));
    return known.get(key);
  };
  return (resource) => {
    let found: boolean | undefined;
    for (const one of [values.linkage(resource, step) ?? []].flat()) {
      const passes = ask(one);
      if (passes === true) return true;
      found ??= passes;
    }
    return found;
  };
}

const isValue = (actual: unknown): actual is Value => ['string', 'number', 'boolean'].includes(typeof actual);

/** Text as the attribute's kind reads it. */
function cast(value: string, kind: AttributeKind): Value | undefined {
  if (kind === 'string') return value;
  if (kind === 'boolean') return toBoolean(value);
  if (kind === 'json') return undefined;
  const number = kind === 'time' ? toInstant(value) : Number(value);
  return Number.isNaN(number) ? undefined : number;
}

function toBoolean(value: string): boolean | undefined {
  if (['true', 'TRUE', '1', 't', 'T'].includes(value)) return true;
  return ['false', 'FALSE', '0', 'f', 'F'].includes(value) ? false : undefined;
}

const dateTime = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/;

/** A date or a date-time as an instant; without a zone it is in UTC, wherever the mock runs. */
function toInstant(value: string): number {
  const [, date, time = '00:00', zone = 'Z'] = dateTime.exec(value) ?? [];
  return date === undefined ? Number.NaN : Date.parse(`${date}T${time}${zone}`);
}

/**
 * SQL's LIKE: `%` is any text, `_` one character, and behind a backslash each is itself. Every text is looked at once from
 * each `%` on.
 */
function like(text: string, pattern: string): boolean {
  const actual = [...text];
  const pieces = pattern.match(/\\?./gsu) ?? [];
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let resume = 0;
  while (at < actual.length) {
    const piece = pieces[inPattern];
    if (piece === '%') {
      star = inPattern;
      inPattern += 1;
      resume = at;
    } else if (piece !== undefined && (piece === '_' || literal(piece) === actual[at])) {
      inPattern += 1;
      at += 1;
    } else if (star >= 0) {
      inPattern = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  return pieces.slice(inPattern).every((piece) => piece === '%');
}

const literal = (piece: string) => (piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece);

function jsonContains(value: string): Test | undefined {
  try {
    const part: unknown = JSON.parse(value);
    return isObject(part) ? (actual) => containsJson(actual, part) : undefined;
  } catch {
    return undefined;
  }
}

/** PostgreSQL's containment: objects by their members, arrays by their items. */
function containsJson(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((item) => whole.some((other) => containsJson(other, item)));
  if (!isObject(part)) return whole === part;
  if (!isObject(whole)) return false;
  return Object.entries(part).every(([name, item]) => Object.hasOwn(whole, name) && containsJson(whole[name], item));
}
