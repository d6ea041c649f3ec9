import type { Violation } from '../../validate/violation.js';
import { at, type Exchange, inBody, inHeader, type JudgeExchange, nodes, told, toUrl } from './exchange.js';
import type { Facts, List } from './facts.js';

/** Counts agree with the page, the page with what was asked for, and its links with the request. */
export function createJudgeLists({ lists = {} }: Facts): JudgeExchange {
  /** By operation, the greatest limit that it has applied. */
  const greatest = new Map<string, number>();
  /** A server may have a limit of its own, which is less than was asked for and the same each time. */
  const judgeApplied = (exchange: Exchange, list: List, count: number): Violation[] => {
    const { applied: place } = list;
    const applied = place === undefined ? undefined : readNumber(at(exchange.body, place));
    if (place === undefined || applied === undefined) return [];
    const known = Math.max(greatest.get(exchange.operationId) ?? 0, applied);
    greatest.set(exchange.operationId, known);
    const broken = (why: string) => [inBody(place, 'count', `a limit of ${applied}, and ${why}`)];
    if (count > applied) return broken(`${count} are on this page`);
    const limit = limitOf(exchange, list);
    // 0 asks for the default, as nothing does.
    if (limit === undefined || limit === 0) return [];
    if (applied > limit) return broken(`at most ${limit} were asked for`);
    return applied < Math.min(limit, known) ? broken(`${limit} were asked for; ${known} has been applied before`) : [];
  };
  return (exchange) => {
    const list = lists[exchange.operationId];
    const items = list === undefined ? undefined : at(exchange.body, list.items);
    if (list === undefined || !exchange.succeeded) return [];
    const count = Array.isArray(items) ? items.length : 0;
    return [
      ...judgeCounts(exchange, list, count),
      ...judgeApplied(exchange, list, count),
      ...judgePageLinks(exchange, list, count),
    ];
  };
}

const limitOf = (exchange: Exchange, { limit }: List) =>
  readNumber(limit && told(exchange, limit.place)) ?? limit?.default;

function judgeCounts(exchange: Exchange, list: List, count: number): Violation[] {
  const { body } = exchange;
  const limit = limitOf(exchange, list);
  const offset = readNumber(list.offset && told(exchange, list.offset));
  const total = list.total === undefined ? undefined : readNumber(at(body, list.total));
  const pages = list.pages === undefined ? undefined : readNumber(at(body, list.pages));
  const found: Violation[] = [];
  if (limit !== undefined && limit > 0 && count > limit)
    found.push(inBody(list.items, 'count', `${count} items, and at most ${limit} were asked for`));
  if (list.total !== undefined && total !== undefined && total < count + (count > 0 ? (offset ?? 0) : 0))
    found.push(inBody(list.total, 'count', `${total} in all, and ${count} are on this page`));
  const isFirst = (offset ?? 0) === 0 && !turns(exchange, list);
  if (
    list.total !== undefined &&
    total !== undefined &&
    total > count &&
    isFirst &&
    list.pages !== undefined &&
    count < (limit ?? count)
  )
    found.push(inBody(list.total, 'count', `${total} in all, and the only page has ${count}`));
  if (list.pages !== undefined && pages !== undefined && total !== undefined && limit !== undefined && limit > 0) {
    const expected = Math.ceil(total / limit);
    if (pages !== expected) found.push(inBody(list.pages, 'count', `${total} in pages of ${limit} make ${expected}`));
  }
  return found;
}

const turns = ({ url }: Exchange, { turning = [] }: List) => turning.some((name) => url.searchParams.has(name));

/** Links to other pages lead to the same list, with the same filter and order. */
function judgePageLinks(exchange: Exchange, list: List, count: number): Violation[] {
  const { turning, forgotten = [], first = '' } = list;
  if (turning === undefined) return [];
  const { url, answer, body } = exchange;
  const links = [
    ...readLinkHeader(answer.headers.link ?? '').map(({ relation, target }) => ({
      relation,
      target,
      violate: (message: string) => inHeader('link', 'page-link', `${relation}: ${message}`),
    })),
    ...nodes(at(body, '/links')).flatMap(({ name, pointer, value }) =>
      typeof value === 'string'
        ? [
            {
              relation: name,
              target: value,
              violate: (message: string) => inBody(`/links${pointer}`, 'page-link', message),
            },
          ]
        : [],
    ),
  ];
  const left = [...turning, ...forgotten];
  const asked = withoutTurning(url, left);
  return links.flatMap(({ relation, target, violate }) => {
    const page = toUrl(target, url);
    if (page === undefined) return [violate('this is no address')];
    if (!page.pathname.endsWith(url.pathname) && !url.pathname.endsWith(page.pathname))
      return [violate(`it leads to ${page.pathname}`)];
    if (withoutTurning(page, left) !== asked) return [violate('it has other parameters than the request')];
    // What was not asked for has a default, which a link may spell out.
    const [cursor = ''] = turning;
    const isSame =
      (page.searchParams.get(cursor) ?? first) === (url.searchParams.get(cursor) ?? first) &&
      turning.every(
        (name) =>
          !url.searchParams.has(name) ||
          page.searchParams.get(name) === url.searchParams.get(name) ||
          isShorter(list, name, page, url),
      );
    if (relation === 'next' && isSame) return [violate('it leads to this page again')];
    if (relation === 'self' && !isSame) return [violate('it leads to another page')];
    if (relation === 'next' && count === 0) return [violate('this page is empty, so it is the last')];
    return [];
  });
}

/** A provider may have shorter pages than were asked for, and say so in its links. */
const isShorter = ({ limit }: List, name: string, page: URL, asked: URL) =>
  limit?.place === `query/${name}` &&
  Number(page.searchParams.get(name)) > 0 &&
  Number(page.searchParams.get(name)) < Number(asked.searchParams.get(name));

const withoutTurning = ({ searchParams }: URL, turning: readonly string[]) =>
  [...searchParams]
    .filter(([name]) => !turning.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');

/** The links of a header as RFC 8288 has it. */
export function readLinkHeader(text: string): { relation: string; target: string }[] {
  return [...text.matchAll(/<([^>]*)>\s*;[^,<]*?rel="?([\w-]+)"?/g)].map(([, target = '', relation = '']) => ({
    relation,
    target,
  }));
}

function readNumber(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}
