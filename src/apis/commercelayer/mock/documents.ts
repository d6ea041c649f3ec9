import type { CollectionMeta, PageUrls } from '../../../../generated/commercelayer/types.js';
import type { Call } from '../../../mock/core/call.js';
import { pageLinks, select } from '../../../mock/jsonapi/collection.js';
import { compose } from '../../../mock/jsonapi/compose.js';
import { type Query, readQuery } from '../../../mock/jsonapi/query.js';
import type { Identifier } from '../../../mock/jsonapi/source.js';
import { invalidQuery, notFound } from './errors.js';
import { queryRules, type Resources } from './resource-types.js';
import type { State } from './state.js';
import type { Store } from './store.js';
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

/** Answers with one resource. The query is read before the resource is looked for. */
export function answerOne<Type extends keyof Resources>(call: Call, view: View, type: Type, findId: () => string) {
  const query = queryOf(call, type);
  return { status: 200 as const, body: single(type, findId(), query, view) };
}

/** Answers with a page of resources. The query is read before they are looked for. */
export function answerPage<Type extends keyof Resources>(
  call: Call,
  view: View,
  type: Type,
  findAll: () => readonly Identifier[],
) {
  const query = queryOf(call, type, true);
  return { status: 200 as const, body: page(type, findAll(), query, view, call) };
}

/** The document of a page of resources. */
function page<Type extends keyof Resources>(
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

/** Makes the operations that answer with what a relationship of a record points at. */
export const relationshipsOf =
  <Path extends Record<string, string>>(
    type: keyof Resources,
    store: Store,
    findId: (view: View, call: Pick<Call<Path>, 'path'>) => string,
  ) =>
  <Data>(name: string, linkageOf: (state: State, id: string) => Data) =>
  (call: Call<Path>, view: View) => {
    const id = findId(view, call);
    const links = linksOf(urlOf(call.origin, type, id), name);
    return { status: 200 as const, body: { links, data: linkageOf(store.state, id) } };
  };
