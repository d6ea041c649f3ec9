import type { Call } from '../../../mock/core/call.js';
import type { Errors } from './errors.js';

interface Page {
  readonly limit: number;
  /** The cursor that led here. */
  readonly after: string | undefined;
  /** The cursor that leads on; nothing on the last page. */
  readonly next: string | undefined;
  /** Parameters that say what was looked for. */
  readonly kept?: readonly string[];
}

/** The links to a page and to the next one: cursor, limit (the default as well), and what was looked for. */
export function pageLinks(call: Pick<Call, 'origin' | 'pathname' | 'search'>, page: Page): string[] {
  const { limit, after, next, kept = [] } = page;
  const link = (relation: string, cursor: string | undefined) => {
    const query = new URLSearchParams(cursor === undefined ? {} : { after: cursor });
    query.set('limit', String(limit));
    for (const name of kept) {
      const value = call.search.get(name);
      if (value !== null) query.set(name, value);
    }
    return `<${call.origin}${call.pathname.replace(/\/$/, '')}?${query}>; rel="${relation}"`;
  };
  return [link('self', after), ...(next === undefined ? [] : [link('next', next)])];
}

type ListCall = Pick<Call, 'origin' | 'pathname' | 'search' | 'problems'> & {
  readonly query: { readonly limit?: number; readonly after?: string };
};

/** A page of a list, oldest first, and the links that lead on: a cursor is the id of the last one before the page. */
export function pageOf<T>(errors: Errors, call: ListCall, items: readonly T[], idOf: (item: T) => string) {
  if (call.problems().some(({ in: place }) => place === 'query')) throw errors.refusal('E0000029');
  const { limit = 20, after } = call.query;
  const start = after === undefined ? 0 : items.findIndex((item) => idOf(item) === after) + 1;
  if (after !== undefined && start === 0) throw errors.refusal('E0000029', { causes: ['Invalid cursor.'] });
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const next = last === undefined || start + limit >= items.length ? undefined : idOf(last);
  return { page, headers: { Link: pageLinks(call, { limit, after, next }) } };
}
