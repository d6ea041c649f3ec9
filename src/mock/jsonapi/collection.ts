import { oncePer } from '../../once.js';
import type { Indexed } from '../core/indexed.js';
import { compileFilter } from './predicates.js';
import type { Query, SortField } from './query.js';
import { type Identifier, own, type Values } from './source.js';

/** What a filter leaves, in order, page by page. */
export interface Selection {
  readonly page: readonly Identifier[];
  readonly recordCount: number;
  readonly pageCount: number;
}

/** What a list is of, and who looks at it. */
export interface Listed<One extends { readonly id: string }> {
  readonly type: string;
  readonly records: Indexed<One>;
  /** The key that all of its records have, if there is one. */
  readonly key?: string;
  readonly viewer: string;
  /** What decides which records the viewer sees. */
  readonly stamp: string;
  sees(one: One): boolean;
  /** How often a resource of a type changed. */
  changes(type: string): number;
}

/** Filters, sorts and pages. Without a sort, resources come in the order in which they were made. */
export function select<One extends { readonly id: string }>(
  { type, records, key, viewer, stamp, sees, changes }: Listed<One>,
  { filter, sort, page }: Pick<Query, 'filter' | 'sort' | 'page'>,
  values: Values,
): Selection {
  const { passes, reads } = compileFilter(filter, type, values);
  const identify = ({ id }: One) => ({ type, id });
  const list = records.select(JSON.stringify([viewer, key, filter, sort]), {
    stamp: [stamp, ...reads.map(changes)].join(' '),
    key,
    passes: (one) => sees(one) && passes(identify(one)),
    ...(sort.length > 0 && { compare: comparator(sort, identify, values) }),
  });
  const start = (page.number - 1) * page.size;
  return {
    page: list.slice(start, start + page.size).map(({ one }) => identify(one)),
    recordCount: list.length,
    pageCount: Math.ceil(list.length / page.size),
  };
}

function comparator<One extends object>(
  sort: readonly SortField[],
  identify: (one: One) => Identifier,
  values: Values,
): (a: One, b: One) => number {
  const keysOf = oncePer((one: One) => {
    const resource = identify(one);
    const attributes = values.attributes(resource) ?? {};
    const kinds = own(values.types, resource.type)?.attributes ?? {};
    return sort.map(({ name }) => {
      const value = name === 'id' ? resource.id : attributes[name];
      return own(kinds, name) === 'time' ? Date.parse(String(value)) : value;
    });
  });
  return (a, b) => {
    const [left, right] = [keysOf(a), keysOf(b)];
    for (const [index, { descending }] of sort.entries()) {
      const order = compare(left[index], right[index]);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };
}

/** Nothing comes after everything, as in PostgreSQL. */
function compare(a: unknown, b: unknown): number {
  const lacks = (value: unknown) => value === null || value === undefined;
  if (lacks(a) || lacks(b)) return Number(lacks(a)) - Number(lacks(b));
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}

const repeated = /^(filter|sort|include|fields)(\[|$)/;

/** Links to the first page and the last, and to those beside this one that there are. */
export function pageLinks(
  url: string,
  search: URLSearchParams,
  { number, size }: Query['page'],
  pageCount: number,
): { first: string; prev?: string; next?: string; last: string } {
  const kept = [...search].filter(([name]) => repeated.test(name));
  const before = kept.length === 0 ? '' : `${new URLSearchParams(kept)}&`;
  const linkTo = (page: number) => `${url}?${before}page%5Bnumber%5D=${page}&page%5Bsize%5D=${size}`;
  return {
    first: linkTo(1),
    ...(number > 1 && { prev: linkTo(number - 1) }),
    ...(number < pageCount && { next: linkTo(number + 1) }),
    last: linkTo(Math.max(1, pageCount)),
  };
}
