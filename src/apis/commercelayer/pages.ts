import type { Data, InitAsking, InitParam, Query } from '../../client/client.js';
import { linkedPages, type Pages, pagesOf } from '../../client/pages.js';
import type { CommerceLayerClient, CommerceLayerPaths } from './client.js';
import { reader } from './error-reader.js';

export type { Pages } from '../../client/pages.js';

interface AnyPage {
  readonly data: readonly unknown[];
  readonly links?: { readonly next?: unknown };
}

/** Paths of lists. */
export type ListPath = {
  [Path in keyof CommerceLayerPaths]: CommerceLayerPaths[Path] extends {
    get: { responses: { 200: { content: { 'application/vnd.api+json': AnyPage } } } };
  }
    ? Path
    : never;
}[keyof CommerceLayerPaths];

type List<Path extends ListPath> = CommerceLayerPaths[Path]['get'];

/** A page of a list: its resources have less where the query asks for some `fields` only. */
type Page<Path extends ListPath, Asked> = Extract<Data<List<Path>, Asked>, AnyPage>;

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
export function pages<Path extends ListPath, Asked extends keyof Query<List<Path>> & string = never>(
  client: CommerceLayerClient,
  path: Path,
  ...[init]: InitParam<List<Path>, InitAsking<List<Path>, 'json', Asked>>
): Pages<Page<Path, Asked>['data'][number], Page<Path, Asked>> {
  const byPage = () => linkedPages<Page<Path, Asked>>({ send: client.GET, path, init: { ...init }, reader, nextOf });
  return pagesOf<Page<Path, Asked>['data'][number], Page<Path, Asked>>(byPage, ({ data }) => data);
}

const nextOf = ({ links }: AnyPage): string | undefined => (typeof links?.next === 'string' ? links.next : undefined);
