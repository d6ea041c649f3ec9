import type { CollectionMeta, PageUrls } from '../../../../generated/commercelayer/types.js';
import type { Call } from '../../../mock/core/call.js';
import { pageLinks, select } from '../../../mock/jsonapi/collection.js';
import { compose } from '../../../mock/jsonapi/compose.js';
import { type Query, readQuery } from '../../../mock/jsonapi/query.js';
import type { Identifier } from '../../../mock/jsonapi/source.js';
import { invalidQuery, notFound } from './errors.js';
import { queryRules, type Resources } from './resource-types.js';
import { linksOf, urlOf, type View } from './user-view.js';

type Located = Pick<Call, 'search' | 'origin' | 'pathname'>;

type AnyResource = Resources[keyof Resources];

interface Single<Resource> {
  data: Resource;
  included?: AnyResource[];
}

interface Collection<Resource> {
  data: Resource[];
  included?: AnyResource[];
  meta: { [Name in keyof CollectionMeta]: CollectionMeta[Name] };
  links: PageUrls;
}

/** The query of an operation that answers with resources of a type. @throws {RefusalError} when it cannot be read */
export function queryOf({ search }: Pick<Call, 'search'>, type: keyof Resources, collection = false): Query {
  const { query, faults } = readQuery(search, type, queryRules, collection);
  if (faults.length > 0) throw invalidQuery(faults);
  return query;
}

/** The document of one resource. @throws {RefusalError} when the caller does not see it */
export function single<Type extends keyof Resources>(
  type: Type,
  id: string,
  query: Query,
  view: View,
): Single<Resources[Type]> {
  const { primary, included } = compose<Resources, Type>(type, [id], query, view);
  const [data] = primary;
  if (data === undefined) throw notFound();
  return { data, ...(included.length > 0 && { included }) };
}

/** The document of a page of resources. */
export function page<Type extends keyof Resources>(
  type: Type,
  all: readonly Identifier[],
  query: Query,
  view: View,
  { origin, pathname, search }: Located,
): Collection<Resources[Type]> {
  const selection = select(all, type, query, view);
  const ids = selection.page.map(({ id }) => id);
  const { primary, included } = compose<Resources, Type>(type, ids, query, view);
  const url = origin + pathname.replace(/\/$/, '');
  return {
    data: primary,
    ...(included.length > 0 && { included }),
    meta: { record_count: selection.recordCount, page_count: selection.pageCount },
    links: pageLinks(url, search, query.page, selection.pageCount),
  };
}

/** The document of a relationship. */
export const linkage = <Data>(origin: string, type: keyof Resources, id: string, name: string, data: Data) => ({
  links: linksOf(urlOf(origin, type, id), name),
  data,
});
