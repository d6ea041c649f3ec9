import { compileFilter } from './predicates.js';
import type { Query, SortField } from './query.js';
import { type Identifier, own, type Values } from './source.js';

/** What a filter leaves, in order, page by page. */
export interface Selection {
  readonly page: readonly Identifier[];
  readonly recordCount: number;
  readonly pageCount: number;
}

/** Filters, sorts and pages. Without a sort, resources come in the order they are given in. */
export function select(
  all: readonly Identifier[],
  type: string,
  { filter, sort, page }: Pick<Query, 'filter' | 'sort' | 'page'>,
  values: Values,
): Selection {
  const left = filter.length === 0 ? all : all.filter(compileFilter(filter, type, values));
  const sorted = sort.length === 0 ? left : sortBy(left, sort, type, values);
  const start = (page.number - 1) * page.size;
  return {
    page: sorted.slice(start, start + page.size),
    recordCount: left.length,
    pageCount: Math.ceil(left.length / page.size),
  };
}

function sortBy(all: readonly Identifier[], sort: readonly SortField[], type: string, values: Values): Identifier[] {
  const kinds = own(values.types, type)?.attributes ?? {};
  const valueAt = (resource: Identifier, name: string) => {
    const value = name === 'id' ? resource.id : values.attributes(resource)?.[name];
    return own(kinds, name) === 'time' ? Date.parse(String(value)) : value;
  };
  return all
    .map((resource) => ({ resource, keys: sort.map(({ name }) => valueAt(resource, name)) }))
    .sort((a, b) => {
      for (const [index, { descending }] of sort.entries()) {
        const order = compare(a.keys[index], b.keys[index]);
        if (order !== 0) return descending ? -order : order;
      }
      return 0;
    })
    .map(({ resource }) => resource);
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
