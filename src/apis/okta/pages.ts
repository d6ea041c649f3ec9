import type { paths } from '../../../generated/okta/types.js';
import type { InitParam } from '../../client/client.js';
import { linkedPages, type Pages, pagesOf } from '../../client/pages.js';
import type { OktaClient } from './client.js';
import { reader } from './error-reader.js';

export type { Pages } from '../../client/pages.js';

type Page<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer List extends readonly unknown[] } } } };
}
  ? List
  : never;

/** Paths of lists. */
export type ListPath = { [Path in keyof paths]: Page<Path> extends never ? never : Path }[keyof paths];

/**
 * All items of a list, page by page, along the links in the header `Link`.
 *
 * @example
 * for await (const app of pages(okta, '/api/v1/apps', { params: { query: { limit: 200 } } })) console.log(app.label);
 *
 * @throws {ApiError} when a page is refused.
 */
export function pages<Path extends ListPath>(
  client: OktaClient,
  path: Path,
  ...[init]: InitParam<paths[Path]['get']>
): Pages<Page<Path>[number], Page<Path>> {
  const byPage = () => linkedPages<Page<Path>>({ send: client.GET, path, init: { ...init }, reader, nextOf });
  return pagesOf(byPage, (page) => page);
}

/** The server writes one link a header line, or all in one. */
function nextOf(_: unknown, { headers }: Response): string | undefined {
  return /<([^>]*)>\s*;[^<]*\brel="?next"?/i.exec(headers.get('Link') ?? '')?.[1];
}
