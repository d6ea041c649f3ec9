import type { Problem } from '../../mock/core/call.js';
import type { RequestParts } from '../scenario.js';

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

const long = 'x'.repeat(5000);

/** Values that break one rule or another: the description tells which. */
const texts = ['keyspec', long, '-1', '0', '1.5', '999999999999'];
const values: readonly unknown[] = [null, true, -1, 0, 1.5, 999_999_999_999, '', 'keyspec', long, [], {}];

/** Requests that break one constraint of the description each: every one that a change in one place can break. */
export function invalidProbes(base: RequestParts, names: readonly PlacedName[], examine: Examine): Probe[] {
  const probes = new Map<string, Probe>();
  for (const { parts, place } of variants(base, names)) {
    const problems = examine(parts).filter(({ rule }) => rule !== 'if');
    const [first] = problems;
    // One constraint: whatever else is reported stands in the same place.
    if (first === undefined || problems.some(({ in: where, path }) => where !== first.in || path !== first.path))
      continue;
    if (!`${first.in}${first.path}`.startsWith(place)) continue;
    const subject = `${first.in}${first.path} ${first.rule}`;
    if (!probes.has(subject)) probes.set(subject, { parts, subject, message: first.message });
  }
  return [...probes.values()];
}

/** Requests at the bounds of the description: the least and the most that it allows, and each value of an enumeration. */
export function validProbes(base: RequestParts, names: readonly PlacedName[], examine: Examine): Probe[] {
  const probes = new Map<string, Probe>();
  for (const { parts } of variants(base, names)) {
    for (const problem of examine(parts)) {
      if (problem.in === 'path' || problem.in === 'header') continue;
      for (const value of boundsOf(problem)) {
        const bound = replace(base, problem.in, problem.path, value);
        const shown =
          typeof value === 'string' && value.length > 40 ? `${value.length} characters` : JSON.stringify(value);
        const subject = `${problem.in}${problem.path} ${shown}`;
        if (bound === undefined || probes.has(subject) || examine(bound).length > 0) continue;
        probes.set(subject, { parts: bound, subject, message: problem.message });
      }
    }
  }
  return [...probes.values()];
}

/** A parameter, and where it stands. */
export interface PlacedName {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
}

interface Variant {
  readonly parts: RequestParts;
  readonly place: string;
}

function* variants(base: RequestParts, names: readonly PlacedName[]): Generator<Variant> {
  for (const { in: where, name } of names) {
    const place = `${where}/${name}`;
    const { [name]: present, ...others } = Object(base[where]);
    if (where !== 'path' && present !== undefined) yield { parts: { ...base, [where]: others }, place };
    for (const text of texts)
      if (where !== 'path' || text !== '') yield { parts: { ...base, [where]: { ...others, [name]: text } }, place };
  }
  if (base.body === undefined || typeof base.body === 'string') return;
  yield { parts: without(base), place: 'body' };
  for (const { body, path } of bodyVariants(base.body, '')) yield { parts: { ...base, body }, place: `body${path}` };
}

function without({ body: _, ...parts }: RequestParts): RequestParts {
  return parts;
}

function* bodyVariants(value: unknown, path: string): Generator<{ body: unknown; path: string }> {
  for (const other of values) yield { body: other, path };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const inner of bodyVariants(item, `${path}/${index}`))
        yield { body: value.with(index, inner.body), path: inner.path };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  yield { body: { ...value, keyspecUnknown: true }, path };
  for (const [name, member] of Object.entries(value)) {
    const { [name]: _, ...others } = Object(value);
    yield { body: others, path: `${path}/${name}` };
    for (const inner of bodyVariants(member, `${path}/${name}`))
      yield { body: { ...value, [name]: inner.body }, path: inner.path };
  }
}

function boundsOf({ rule, params }: Problem): unknown[] {
  const { limit, allowedValues } = params;
  if (rule === 'enum' && Array.isArray(allowedValues)) return allowedValues;
  if (typeof limit !== 'number') return [];
  // A text of some length may name nothing, or be taken: only what is compared by its size has bounds worth trying.
  return rule === 'minimum' || rule === 'maximum' ? [limit] : [];
}

/** The parts with one value in another's place, when there is such a place. */
function replace(base: RequestParts, where: 'query' | 'body', path: string, value: unknown): RequestParts | undefined {
  const [, ...keys] = path.split('/');
  if (where === 'query') {
    const [name] = keys;
    return keys.length === 1 && name !== undefined ? { ...base, query: { ...base.query, [name]: value } } : undefined;
  }
  const set = (node: unknown, [key, ...rest]: string[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(node)) return node.with(Number(key), set(node[Number(key)], rest));
    return { ...Object(node), [key]: set(Object(node)[key], rest) };
  };
  return keys.length === 0 ? undefined : { ...base, body: set(base.body, keys) };
}
