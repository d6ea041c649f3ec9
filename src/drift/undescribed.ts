import type { Mask } from '../http/mask.js';

/** Requests that no operation takes, told once for all their ids. */
export interface Undescribed {
  /** What is not described: the endpoint, or a method of one that is. */
  readonly kind: 'endpoint' | 'method';
  readonly method: string;
  /** The path template; of an endpoint the path with `{id}` for each part that may be anybody's: what is not described may hold personal data. */
  readonly path: string;
  readonly statuses: readonly number[];
  readonly exchanges: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Words that make a path; all else may be an id, a name or an address. */
const word =
  /^(?:[_.]?[a-z]{1,24}(?:[-_][a-z]{1,24})*|[a-z]{2,20}[A-Z][A-Za-z]{1,20}|v\d{1,2}(?:alpha|beta)?\d?|[a-z]{2,10}[12])$/;
/** A service of gRPC, with its package. */
const service = /^(?:[a-z][a-z0-9]*\.){2,}[A-Z][A-Za-z]+$/;

/** A path with its ids collapsed. */
export const templateOf = (pathname: string): string =>
  pathname
    .split('/')
    .map((segment, index, all) => {
      const isMethod = service.test(all[index - 1] ?? '') && /^[A-Z][A-Za-z]+$/.test(segment);
      return segment === '' || isMethod || word.test(segment) || service.test(segment) ? segment : '{id}';
    })
    .join('/');

interface Met {
  readonly method: string;
  readonly pathname: string;
  readonly status: number;
  readonly date: string;
  /** The path template, when only the method is not described. */
  readonly route: string | undefined;
}

/** Counts requests that no operation takes. */
export function createUndescribed() {
  const found = new Map<string, Undescribed>();
  return {
    add({ method, pathname, status, date, route }: Met) {
      const path = route ?? templateOf(pathname);
      const known = found.get(`${method} ${path}`);
      found.set(`${method} ${path}`, {
        kind: route === undefined ? 'endpoint' : 'method',
        method,
        path,
        statuses: [...new Set([...(known?.statuses ?? []), status])].sort((a, b) => a - b),
        exchanges: (known?.exchanges ?? 0) + 1,
        first: earliest(known?.first ?? null, date),
        last: latest(known?.last ?? null, date),
      });
    },
    /** @param mask for a secret that looks like a word. */
    report: (mask: Mask): Undescribed[] =>
      [...found.values()]
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
        .map((one) => ({ ...one, path: mask(one.path) })),
  };
}

/** The earlier of two dates, when there is any. */
export const earliest = (known: string | null, date: string) =>
  date !== '' && (known === null || date < known) ? date : known;

/** The later of two dates, when there is any. */
export const latest = (known: string | null, date: string) =>
  date !== '' && (known === null || date > known) ? date : known;
