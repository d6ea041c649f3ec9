import { oncePer } from '../../../once.js';

/** What of a list is asked for. */
export interface Paging {
  readonly offset?: string | number;
  readonly limit?: number;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Counted with the rows: beyond the end there is nothing to count on, and it is 0. */
  readonly total: number;
}

/** Skips, then takes; a limit of 0 takes all. */
export function page<Row>(rows: readonly Row[], { offset = 0, limit = 0 }: Paging): Page<Row> {
  const start = Number(offset);
  const taken = start === 0 && limit === 0 ? rows : rows.slice(start, limit === 0 ? undefined : start + limit);
  return { rows: taken, total: taken.length === 0 ? 0 : rows.length };
}

/** How texts are compared: v1 and v2 name the same eight ways with prefixes of their own. */
export function compareText(method: string | undefined, text: string, wanted: string): boolean {
  const ignoresCase = method?.endsWith('_IGNORE_CASE') ?? false;
  const [one, other] = ignoresCase ? [text.toLowerCase(), wanted.toLowerCase()] : [text, wanted];
  const way = /_METHOD_(STARTS_WITH|CONTAINS|ENDS_WITH)/.exec(method ?? '')?.[1];
  if (way === 'STARTS_WITH') return one.startsWith(other);
  if (way === 'CONTAINS') return one.includes(other);
  if (way === 'ENDS_WITH') return one.endsWith(other);
  return one === other;
}

/** The order of a column, descending unless asked otherwise. */
export function comparing<Row extends object>(
  column: (row: Row) => string | number,
  ascending = false,
): (a: Row, b: Row) => number {
  const direction = ascending ? 1 : -1;
  const valueIn = oncePer(column);
  return (a, b) => {
    const [one, other] = [valueIn(a), valueIn(b)];
    return one < other ? -direction : one > other ? direction : 0;
  };
}

/** An id read backwards: to go by it is an order that stays the same and means nothing. */
export const backwards = ({ id }: { readonly id: string }): string => [...id].reverse().join('');
