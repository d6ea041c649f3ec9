import type { Call } from '../../../mock/core/call.js';

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
