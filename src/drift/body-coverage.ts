import type { Mask } from '../http/mask.js';
import { isObject } from '../is-object.js';
import type { Schema, SchemaReader } from './schema-positions.js';
import {
  createTally,
  createValueTally,
  type MutableTally,
  type MutableValues,
  type Tally,
  type ValueTally,
} from './tally.js';

/** What traffic showed of one member, at one place of a body. */
export interface MemberCoverage extends Tally {
  /** `settings.notes.admin`; `[]` stands for the items of a list, `*` for any name. */
  readonly member: string;
  /** The arms of unions that hold it: `SAML_2_0`. */
  readonly kind: string;
  readonly documented: boolean;
  /** How often it was required. Nothing was ever there: whether it is. */
  readonly required: 'always' | 'sometimes' | 'never';
  /** How often it was left out though it is required. */
  readonly missing: number;
  readonly nulls: number;
  /** Of an enum, closed or open: the values, seen or not. */
  readonly values: readonly ValueTally[];
}

/** What traffic showed of the bodies of one schema. */
export interface BodyCoverage {
  /** The name of its schema, or of the operation. */
  readonly schema: string;
  readonly side: 'request' | 'answer';
  /** Where it is documented: `createApplication 200`. */
  readonly usedBy: readonly { readonly place: string; readonly bodies: number }[];
  readonly members: readonly MemberCoverage[];
}

/** Counts the members of bodies. */
export interface BodyCounter {
  /** Says that the description has it there. */
  at(place: string): void;
  add(place: string, value: unknown, date: string): void;
  read(mask: Mask): { usedBy: BodyCoverage['usedBy']; members: MemberCoverage[] };
}

interface MemberCounter {
  readonly member: string;
  readonly kind: string;
  readonly documented: boolean;
  /** As the schema of this kind says by itself. */
  readonly declaredRequired: boolean;
  readonly tally: MutableTally;
  readonly values: MutableValues;
  required: number;
  missing: number;
  nulls: number;
  /** What holds it, where it is not described. */
  holder: string | undefined;
}

const keyOf = (path: string, kinds: readonly string[]) => `${path}\n${kinds.join(' ')}`;

export function createBodyCounter(reader: SchemaReader, root: unknown): BodyCounter {
  const places = new Map<string, number>();
  const members = new Map<string, MemberCounter>();
  /** How often each place held an object: a member that is not described could have been there as often. */
  const holders = new Map<string, number>();

  const memberAt = (
    member: string,
    kinds: readonly string[],
    { documented, required, values }: { documented: boolean; required: boolean; values: readonly unknown[] },
  ): MemberCounter => {
    const kind = kinds.join(' ');
    const key = keyOf(member, kinds);
    const known = members.get(key);
    if (known !== undefined) return known;
    const made = {
      member,
      kind,
      documented,
      declaredRequired: required,
      tally: createTally(),
      values: createValueTally(values),
      required: 0,
      missing: 0,
      nulls: 0,
      holder: undefined,
    };
    members.set(key, made);
    return made;
  };

  /** Every place that the schema knows, in its order, so that what never comes is told as well. */
  const document = (
    schemas: readonly unknown[],
    path: string,
    outer: readonly string[],
    above: ReadonlySet<unknown>,
  ): void => {
    for (const { kinds: own, parts } of reader.all(schemas)) {
      if (parts.some((part) => isNamedStructure(part) && above.has(part))) continue;
      const within = new Set([...above, ...parts.filter(isNamedStructure)]);
      const kinds = merge(outer, own);
      for (const [name, inner] of propertiesOf(parts)) {
        const values = knownValues(reader.all(inner));
        memberAt(join(path, name), kinds, { documented: true, required: isRequired(parts, name), values });
        document(inner, join(path, name), kinds, within);
      }
      const items = parts.flatMap((part) => (part.items === undefined ? [] : [part.items]));
      if (items.length > 0) {
        const values = knownValues(reader.all(items));
        if (path !== '') memberAt(`${path}[]`, kinds, { documented: true, required: false, values });
        document(items, path === '' ? '' : `${path}[]`, kinds, within);
      }
      const others = parts.flatMap((part) => (isObject(part.additionalProperties) ? [part.additionalProperties] : []));
      if (others.length > 0) {
        memberAt(join(path, '*'), kinds, {
          documented: true,
          required: false,
          values: knownValues(reader.all(others)),
        });
        document(others, join(path, '*'), kinds, within);
      }
    }
  };
  document([root], '', [], new Set());

  const visit = (
    schemas: readonly unknown[],
    value: unknown,
    path: string,
    outer: readonly string[],
    date: string,
  ): void => {
    if (typeof value !== 'object' || value === null) return;
    const { kinds: own, parts } = reader.of(schemas, value);
    const kinds = merge(outer, own);
    if (Array.isArray(value)) {
      const items = parts.flatMap((part) => (part.items === undefined ? [] : [part.items]));
      const at = path === '' ? '' : `${path}[]`;
      if (at !== '') {
        const counter = memberAt(at, kinds, { documented: items.length > 0, required: false, values: [] });
        counter.tally.met(value.length > 0, date);
        for (const item of value) meet(counter, item, date);
      }
      for (const item of value) visit(items, item, at, kinds, date);
      return;
    }
    const properties = propertiesOf(parts);
    for (const [name, inner] of properties) {
      const required = isRequired(parts, name);
      const there = Object.hasOwn(value, name);
      const counter = memberAt(join(path, name), kinds, {
        documented: true,
        required,
        values: knownValues(reader.all(inner)),
      });
      counter.tally.met(there, date);
      if (required) counter.required += 1;
      if (required && !there) counter.missing += 1;
      if (!there) continue;
      const member: unknown = Reflect.get(value, name);
      meet(counter, member, date);
      visit(inner, member, join(path, name), kinds, date);
    }
    const others = parts.flatMap((part) => (isObject(part.additionalProperties) ? [part.additionalProperties] : []));
    const more = Object.entries(value).filter(([name]) => !properties.has(name));
    if (others.length > 0) {
      const counter = memberAt(join(path, '*'), kinds, { documented: true, required: false, values: [] });
      counter.tally.met(more.length > 0, date);
      for (const [, member] of more) {
        meet(counter, member, date);
        visit(others, member, join(path, '*'), kinds, date);
      }
      return;
    }
    // An object of which nothing is described takes any names, and they may be anybody's.
    if (properties.size === 0) return;
    const holder = keyOf(path, kinds);
    holders.set(holder, (holders.get(holder) ?? 0) + 1);
    for (const [name, member] of more) {
      const counter = memberAt(join(path, name), kinds, { documented: false, required: false, values: [] });
      counter.holder = holder;
      counter.tally.met(true, date);
      meet(counter, member, date);
    }
  };

  return {
    at(place) {
      if (!places.has(place)) places.set(place, 0);
    },
    add(place, value, date) {
      places.set(place, (places.get(place) ?? 0) + 1);
      visit([root], value, '', [], date);
    },
    read: (mask) => ({
      usedBy: [...places].map(([place, count]) => ({ place, bodies: count })),
      members: [...members.values()].map(
        ({ member, kind, documented, declaredRequired, tally, values, required, missing, nulls, holder }) => {
          const met = tally.read();
          const counts = holder === undefined ? met : { ...met, of: holders.get(holder) ?? met.of };
          const ever = counts.of === 0 ? declaredRequired : required === counts.of;
          return {
            member: documented ? member : mask(member),
            kind,
            documented,
            required: ever ? 'always' : required > 0 ? 'sometimes' : 'never',
            missing,
            ...counts,
            nulls,
            values: values.read(mask),
          };
        },
      ),
    }),
  };
}

function meet(counter: MemberCounter, value: unknown, date: string) {
  if (value === null) counter.nulls += 1;
  else if (counter.values.isEnum && typeof value !== 'object') counter.values.met(value, date);
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
const merge = (outer: readonly string[], own: readonly string[]) => [...new Set([...outer, ...own])];
const isNamedStructure = (part: Schema) => part.properties !== undefined || part.items !== undefined;
const isRequired = (parts: readonly Schema[], name: string) => parts.some(({ required }) => required?.includes(name));

/** The members that any of the schemas describes, each with all that they say of it. */
function propertiesOf(parts: readonly Schema[]): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const { properties = {} } of parts)
    for (const [name, schema] of Object.entries(properties)) found.set(name, [...(found.get(name) ?? []), schema]);
  for (const [name, schemas] of found) if (schemas.includes(false)) found.delete(name);
  return found;
}

/** The values of an enum, closed or open; of several, those that all allow. */
export function knownValues(variants: readonly { parts: readonly Schema[] }[]): unknown[] {
  const ofEach = variants.map(({ parts }) => {
    const lists = parts.flatMap((part) => {
      if (part.const !== undefined) return [[part.const]];
      const list = part.enum ?? part['x-extensible-enum'];
      return list === undefined ? [] : [list];
    });
    return lists.reduce((left, right) => left.filter((value) => right.includes(value)), lists[0] ?? []);
  });
  return [...new Set(ofEach.flat())].filter((value) => value !== null);
}
