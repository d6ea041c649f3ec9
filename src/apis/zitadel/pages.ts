import type { paths } from '../../../generated/zitadel/types.js';
import { unwrapAnswer } from '../../client/api-error.js';
import type { Init } from '../../client/client.js';
import { ask, type PageInit, type Pages, pagesOf } from '../../client/pages.js';
import { isObject } from '../../is-object.js';
import type { ZitadelClient } from './client.js';
import { reader } from './error-reader.js';

export type { Pages } from '../../client/pages.js';

type Page<Path extends keyof paths> = paths[Path] extends {
  post: {
    requestBody?: { content: { 'application/json': { query?: unknown } | { pagination?: unknown } } };
    responses: { 200: { content: { 'application/json': infer List } } };
  };
}
  ? List
  : never;

/** The list of an answer is the one member that is a list. */
type Item<List> = {
  [Name in keyof List]-?: NonNullable<List[Name]> extends readonly (infer One)[] ? One : never;
}[keyof List];

/** Paths of lists and searches. */
export type ListPath = { [Path in keyof paths]: Item<Page<Path>> extends never ? never : Path }[keyof paths];

/**
 * All items of a list or search, page by page, by offset and limit. In management v1 a page has as many items as the
 * `limit` of the `query`, or all without one: v1 keeps no order, so take all at once where you can.
 *
 * @example
 * const path = '/zitadel.application.v2.ApplicationService/ListApplications';
 * for await (const application of pages(zitadel, path, { body: {} })) console.log(application.name);
 *
 * @throws {ApiError} when a page is refused.
 */
export function pages<Path extends ListPath>(
  client: ZitadelClient,
  path: Path,
  init: Init<paths[Path]['post']>,
): Pages<Item<Page<Path>>, Page<Path>> {
  return pagesOf(() => offsetPages<Page<Path>>(client.POST, path, { ...init }), itemsOf);
}

async function* offsetPages<List>(
  send: ZitadelClient['POST'],
  path: string,
  init: PageInit,
): AsyncGenerator<List, void> {
  const name = path.startsWith('/zitadel.') ? 'pagination' : 'query';
  const body = isObject(init.body) ? init.body : {};
  const paging = isObject(body[name]) ? body[name] : {};
  for (let offset = Number(paging.offset ?? 0); ; ) {
    const asked = { ...init, body: { ...body, [name]: { ...paging, offset: String(offset) } } };
    const page = await unwrapAnswer<List>(await ask<List>(send, path, asked), reader);
    if (page === undefined) return;
    yield page;
    const { total, applied } = countersOf(page);
    // A page may have fewer items than its limit, those that the caller may not see are left out.
    const step = applied ?? Number(paging.limit ?? 0);
    offset += step;
    if (!(step > 0 && offset < total)) return;
  }
}

/** How many items match, and the limit that the server applied, if it says so. Zero is not printed. */
function countersOf(page: unknown) {
  const { details, pagination } = isObject(page) ? page : {};
  const counters = isObject(pagination) ? pagination : isObject(details) ? details : {};
  const { totalResult = 0, appliedLimit } = counters;
  return { total: Number(totalResult), applied: appliedLimit === undefined ? undefined : Number(appliedLimit) };
}

/** The server leaves out an empty list. */
const itemsOf = <List>(page: List): readonly Item<List>[] => {
  const lists: readonly Item<List>[][] = Object.values(isObject(page) ? page : {}).filter(Array.isArray);
  return lists[0] ?? [];
};
