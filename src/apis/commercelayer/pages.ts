import type { InitParam } from '../../client/client.js';
import { linkedPages, type Pages, pagesOf } from '../../client/pages.js';
import type { CommerceLayerClient, CommerceLayerPaths } from './client.js';
import { reader } from './error-reader.js';

export type { Pages } from '../../client/pages.js';

type Page<Path extends keyof CommerceLayerPaths> = CommerceLayerPaths[Path] extends {
  get: { responses: { 200: { content: { 'application/vnd.api+json': infer List extends AnyPage } } } };
}
  ? List
  : never;

interface AnyPage {
  readonly data: readonly unknown[];
  readonly links?: { readonly next?: unknown };
}

/** Paths of lists. */
export type ListPath = {
  [Path in keyof CommerceLayerPaths]: Page<Path> extends never ? never : Path;
}[keyof CommerceLayerPaths];

/**
 * All resources of a list, page by page, along `links.next`. With `byPage()` what is included comes along.
 *
 * @example
 * const query = { include: ['organization'] };
 * for await (const page of pages(commerceLayer, '/api_credentials', { params: { query } }).byPage())
 *   for (const credential of flatten(page)) console.log(credential.organization?.name);
 *
 * @throws {ApiError} when a page is refused.
 */
export function pages<Path extends ListPath>(
  client: CommerceLayerClient,
  path: Path,
  ...[init]: InitParam<CommerceLayerPaths[Path]['get']>
): Pages<Page<Path>['data'][number], Page<Path>> {
  const byPage = () => linkedPages<Page<Path>>({ send: client.GET, path, init: { ...init }, reader, nextOf });
  return pagesOf(byPage, ({ data }) => data);
}

const nextOf = ({ links }: AnyPage): string | undefined => (typeof links?.next === 'string' ? links.next : undefined);
