import { valueAt } from '../../description/pointer.js';
import { isObject } from '../../is-object.js';
import type { Problem } from '../../validate/problem.js';
import type { RequestParts } from '../cases/scenario.js';
import { leavesOf } from './leaves.js';
import { type Place, placeName, placeOf, put } from './place.js';
import { nothing, type Shape } from './shape.js';

/** A request that differs in one place from one that is right. */
export interface Probe {
  readonly parts: RequestParts;
  /** Where it differs and by which rule: `query/validityYears maximum`. */
  readonly subject: string;
  /** What the rule says. */
  readonly message: string;
}

/** What a description has against a request. */
export type Examine = (parts: RequestParts) => readonly Problem[];

/** A parameter, and where it stands. */
export interface PlacedName {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
}

/** What can be probed of a request: its parameters, and what its body may hold. */
export interface Probed {
  /** The query parameters whose values are each tried alone where there are few. */
  readonly triedAlone: ReadonlySet<string>;
  readonly parameters: readonly PlacedName[];
  readonly body: Shape;
  /** The member of the body that tells which of several forms it has. */
  readonly discriminator?: string;
  readonly examine: Examine;
}

const longText = 'x'.repeat(5000);

/** Values that break one rule or another: the description tells which. */
const texts = ['keyspec', longText, '-1', '0', '1.5', '999999999999'];
const values: readonly unknown[] = ['keyspec', null, true, -1, 0, 1.5, 999_999_999_999, '', longText, [], {}];
/** Those that break what is said about a value, not what kind of value it is. */
const tellingValues: readonly unknown[] = ['keyspec', -1, 999_999_999_999, '', longText];

/** What is said about a member that may be left out is worth trying when it says more than what kind of value it is. */
const telling = ['enum', 'const', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'format'];

/** Requests that break one constraint of the description each: every one that a change in one place can break. */
export function invalidProbes(base: RequestParts, { examine, ...probed }: Probed): Probe[] {
  const probes = new Map<string, Probe>();
  for (const { parts, place, absent } of variants(base, probed)) {
    const problem = onlyProblem(examine(parts), place);
    if (problem === undefined || (absent && !telling.includes(problem.rule))) continue;
    const subject = `${problem.in}${problem.path} ${problem.rule}`;
    if (!probes.has(subject))
      probes.set(subject, { parts: nearest(base, problem, examine) ?? parts, subject, message: problem.message });
  }
  return [...probes.values()];
}

/** One constraint: whatever else is reported stands in the same place. */
function onlyProblem(problems: readonly Problem[], place: string): Problem | undefined {
  const [first, ...others] = problems.filter(({ rule }) => rule !== 'if');
  if (first === undefined || !`${first.in}${first.path}`.startsWith(place)) return undefined;
  return others.every(({ in: where, path }) => where === first.in && path === first.path) ? first : undefined;
}

/** The request that breaks a bound by the least: a server that checks it roughly refuses what is far beyond. */
function nearest(base: RequestParts, problem: Problem, examine: Examine): RequestParts | undefined {
  const value = justBeyond(problem);
  if (value === undefined) return undefined;
  const parts = put(base, placeOf(problem), value);
  return onlyProblem(examine(parts), `${problem.in}${problem.path}`)?.rule === problem.rule ? parts : undefined;
}

/** The value that breaks a bound by the least. */
function justBeyond({ rule, params: { limit } }: Problem): unknown {
  if (typeof limit !== 'number') return undefined;
  if (rule === 'minimum') return limit - 1;
  if (rule === 'maximum') return limit + 1;
  if (rule === 'minLength') return 'x'.repeat(limit - 1);
  if (rule === 'maxLength') return 'x'.repeat(limit + 1);
  return undefined;
}

/** A value that the description allows in a place. */
export interface Choice {
  readonly place: Place;
  readonly value: unknown;
  /** `query/validityYears 10`. */
  readonly subject: string;
}

/** The least and the most that the description allows, what is between them, and each value of an enumeration. */
export function findChoices(base: RequestParts, { examine, triedAlone, ...probed }: Probed): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { parts, place } of variants(base, probed))
    for (const problem of examine(parts)) {
      if (problem.in === 'path' || problem.in === 'header') continue;
      if (!`${problem.in}${problem.path}`.startsWith(place)) continue;
      for (const choice of choicesOf(problem, triedAlone))
        if (!choices.has(choice.subject) && examine(put(base, choice.place, choice.value)).length === 0)
          choices.set(choice.subject, choice);
    }
  const between = [...choices.values()].flatMap((choice) => {
    const most = [...choices.values()].find(
      ({ place, value }) => value !== choice.value && isSame(place, choice.place),
    );
    return most === undefined ? [] : valuesBetween(choice, most);
  });
  for (const choice of between)
    if (!choices.has(choice.subject) && examine(put(base, choice.place, choice.value)).length === 0)
      choices.set(choice.subject, choice);
  return [...choices.values()];
}

const isSame = (one: Place, other: Place) => placeName(one) === placeName(other);

/** A server may treat each value by itself where there are few: up to so many are tried, else the middle one. */
const maxValuesBetween = 8;

function valuesBetween({ place, value: least }: Choice, { value: most }: Choice): Choice[] {
  if (!Number.isInteger(least) || !Number.isInteger(most)) return [];
  const [from, to] = [Number(least), Number(most)];
  const count = to - from - 1;
  const values =
    count <= maxValuesBetween
      ? Array.from({ length: Math.max(count, 0) }, (_, index) => from + index + 1)
      : [from + Math.floor(count / 2)];
  return values.map((value) => ({ place, value, subject: `${placeName(place)} ${value}` }));
}

/** Up to so many values of a list in the query get a request each. */
const maxValuesTriedAlone = 10;

function choicesOf(
  { in: where, path, rule, params: { limit, allowedValues } }: Problem,
  triedAlone: Probed['triedAlone'],
): Choice[] {
  const place = placeOf({ in: where, path });
  const choose = (at: Place, value: unknown, what = JSON.stringify(value)): Choice => ({
    place: at,
    value,
    subject: `${placeName(at)} ${what}`,
  });
  if (rule === 'enum' && Array.isArray(allowedValues)) {
    // A list has places for all the values of its items.
    const list = { in: where, keys: place.keys.slice(0, -1) };
    if (!/\/\d+$/.test(path)) return allowedValues.map((value) => choose(place, value));
    if (where === 'query' && allowedValues.length <= maxValuesTriedAlone && triedAlone.has(list.keys[0] ?? ''))
      return allowedValues.map((value) => choose(list, [value]));
    return [choose(list, allowedValues, 'every value')];
  }
  // A text of some length may name nothing, or be taken: only what is compared by its size has bounds worth trying.
  return typeof limit === 'number' && (rule === 'minimum' || rule === 'maximum') ? [choose(place, limit)] : [];
}

/** The members that the body does without, and that may be null. */
export function findNulls(base: RequestParts, { examine, body }: Probed): Choice[] {
  const places = (shape: Shape, node: unknown, keys: readonly string[]): (readonly string[])[] =>
    isObject(node)
      ? [...shape.members()].flatMap(([name, member]) =>
          name in node ? places(member, node[name], [...keys, name]) : [[...keys, name]],
        )
      : [];
  return places(body, base.body, []).flatMap((keys) => {
    const place: Place = { in: 'body', keys };
    const isAllowed = examine(put(base, place, null)).length === 0;
    return isAllowed ? [{ place, value: null, subject: `${placeName(place)} null` }] : [];
  });
}

/** A text that the scenario made up, and how long the description lets it be. */
export interface NameBound {
  readonly place: Place;
  readonly maxLength: number;
}

/** Where the request has a name that the scenario made up, and a longer one would break its bound. */
export function findNameBounds(
  base: RequestParts,
  names: readonly string[],
  { examine, ...probed }: Probed,
): NameBound[] {
  const found = new Map<string, NameBound>();
  for (const { parts, place } of variants(base, probed))
    for (const problem of examine(parts)) {
      const { limit } = problem.params;
      const at = placeOf(problem);
      if (problem.rule !== 'maxLength' || typeof limit !== 'number' || placeName(at) !== place) continue;
      if (problem.in !== 'body' || !names.includes(String(valueAt(base.body, at.keys)))) continue;
      found.set(place, { place: at, maxLength: limit });
    }
  return [...found.values()];
}

/** Where the body has a name that the scenario made up. */
export const findNames = ({ body }: RequestParts, names: readonly string[]): Place[] =>
  leavesOf(body).flatMap(({ path, value }) =>
    names.some((name) => name === value) ? [{ in: 'body', keys: path.split('/').slice(1) }] : [],
  );

interface Variant {
  readonly parts: RequestParts;
  readonly place: string;
  /** What was given a value that has none in the base. */
  readonly absent: boolean;
}

type ProbedParts = Pick<Probed, 'parameters' | 'body'>;

function* variants(base: RequestParts, { parameters, body }: ProbedParts): Generator<Variant> {
  for (const { in: where, name } of parameters) {
    const place = { in: where, keys: [name] };
    const variant = (value: unknown) => ({ parts: put(base, place, value), place: placeName(place), absent: false });
    if (where !== 'path' && Object(base[where])[name] !== undefined) yield variant(undefined);
    for (const text of texts) yield variant(text);
  }
  if (base.body === undefined || typeof base.body === 'string') return;
  yield { parts: { ...base, body: undefined }, place: 'body', absent: false };
  for (const { keys, value, within, absent } of changes(base.body, body, []))
    yield {
      parts: put(base, { in: 'body', keys }, value),
      place: placeName({ in: 'body', keys: within ?? keys }),
      absent,
    };
}

interface Change {
  readonly keys: readonly string[];
  readonly value: unknown;
  /** Where a rule may stand that the change breaks, if not where it changes. */
  readonly within?: readonly string[];
  readonly absent: boolean;
}

/** Each place of a body, with each value; and the members it might have too. */
function* changes(node: unknown, shape: Shape, keys: readonly string[]): Generator<Change> {
  for (const value of values) yield { keys, value, absent: false };
  if (Array.isArray(node)) {
    // One item stands for all.
    if (node.length > 0) yield* changes(node[0], shape.items(), [...keys, '0']);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  yield { keys: [...keys, 'keyspecUnknown'], value: true, within: keys, absent: false };
  const members = shape.members();
  for (const [name, member] of Object.entries(node)) {
    yield { keys: [...keys, name], value: undefined, absent: false };
    yield* changes(member, members.get(name) ?? nothing, [...keys, name]);
  }
  for (const [name, member] of members) if (!(name in node)) yield* additions(member, [...keys, name]);
}

/** A member that is not there, and those it would have. */
function* additions(shape: Shape, keys: readonly string[]): Generator<Change> {
  for (const value of [...tellingValues, ['keyspec']]) yield { keys, value, absent: true };
  for (const [name, member] of shape.members()) yield* additions(member, [...keys, name]);
}
