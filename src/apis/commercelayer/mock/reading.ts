import type { CollectionMeta, PageUrls } from '../../../../generated/commercelayer/types.js';
import type { Call } from '../../../mock/core/call.js';
import { type Listed, pageLinks, select } from '../../../mock/jsonapi/collection.js';
import { compose } from '../../../mock/jsonapi/compose.js';
import { type Query, readQuery } from '../../../mock/jsonapi/query.js';
import { invalidQuery, notFound } from './errors.js';
import {
  queryRules,
  type Reached,
  type RelationshipName,
  type Resources,
  relationshipsOf,
  type TargetOf,
  type Type,
  type types,
} from './resource-types.js';
import { linksOf, urlOf } from './show.js';
import type { Stored } from './state.js';
import type { View } from './user-view.js';

type Located = Pick<Call, 'search' | 'origin' | 'pathname'>;

export interface Single<T extends Type> {
  data: Resources[T];
  included?: Resources[Reached<T>][];
}

interface Collection<T extends Type> {
  data: Resources[T][];
  included?: Resources[Reached<T>][];
  meta: { [Name in keyof CollectionMeta]: CollectionMeta[Name] };
  links: PageUrls;
}

/** The query of an operation that answers with resources of a type. @throws {RefusalError} when it cannot be read */
export function queryOf({ search }: Pick<Call, 'search'>, type: Type, collection = false): Query {
  const { query, faults } = readQuery(search, type, queryRules, collection);
  if (faults.length > 0) throw invalidQuery(faults);
  return query;
}

/** The document of one resource. @throws {RefusalError} when the caller does not see it */
export function single<T extends Type>(type: T, id: string, query: Query, view: View): Single<T>;
export function single(type: Type, id: string, query: Query, view: View): unknown {
  const { primary, included } = compose<Resources, Type>(type, [id], query, view);
  const [data] = primary;
  if (data === undefined) throw notFound();
  return { data, ...(included.length > 0 && { included }) };
}

/** Answers with one resource. The query is read before the resource is looked for. */
function answerOne<T extends Type>(call: Call, view: View, type: T, findId: () => string) {
  const query = queryOf(call, type);
  return { status: 200 as const, body: single(type, findId(), query, view) };
}

/** Answers with a page of resources. The query is read before they are looked for. */
function answerPage<T extends Type>(call: Call, view: View, type: T, findAll: () => Listed<Stored<Type>>) {
  const query = queryOf(call, type, true);
  return { status: 200 as const, body: page(type, findAll(), query, view, call) };
}

/** The document of a page of resources. */
function page<T extends Type>(
  type: T,
  listed: Listed<Stored<Type>>,
  query: Query,
  view: View,
  located: Located,
): Collection<T>;
function page(
  type: Type,
  listed: Listed<Stored<Type>>,
  query: Query,
  view: View,
  { origin, pathname, search }: Located,
): unknown {
  const selection = select(listed, query, view);
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

/** A call at a path with one id in it, or with none. */
type At = Call<Readonly<Record<string, string>>>;

/** The record that the path names. @throws {RefusalError} when the caller does not see it */
export function findAt<T extends Type>(view: View, type: T, { path }: Pick<At, 'path'>): Stored<T> {
  const found = view.find(type, Object.values(path)[0] ?? '');
  if (found === undefined) throw notFound();
  return found;
}

export const list =
  <T extends Type>(type: T) =>
  (call: Call, view: View) =>
    answerPage(call, view, type, () => view.list(type));

export const retrieve =
  <T extends Type>(type: T) =>
  (call: At, view: View) =>
    answerOne(call, view, type, () => findAt(view, type, call).id);

/** The resource that another has to have. */
export const related =
  <T extends Type, Name extends RelationshipName<T>>(type: T, name: Name) =>
  (call: At, view: View) =>
    answerOne(call, view, targetOf(type, name), () => findAt(view, type, call).one[name] ?? '');

/** The resource that another may have. */
export const relatedOrNone =
  <T extends Type, Name extends RelationshipName<T>>(type: T, name: Name) =>
  (call: At, view: View) => {
    const target = targetOf(type, name);
    const query = queryOf(call, target);
    const id = findAt(view, type, call).one[name] ?? null;
    return { status: 200 as const, body: id === null ? { data: null } : single(target, id, query, view) };
  };

export const relatedPage =
  <T extends Type, Name extends RelationshipName<T>>(type: T, name: Name) =>
  (call: At, view: View) =>
    answerPage(call, view, targetOf(type, name), () => {
      const { id } = findAt(view, type, call);
      return view.list(targetOf(type, name), { by: reverseOf(type, name), id });
    });

/** What a relationship points at, with the links of the relationship. */
export const linkage =
  <T extends Type, Name extends RelationshipName<T>>(type: T, name: Name) =>
  (call: At, view: View) => {
    const { id } = findAt(view, type, call);
    const links = linksOf(urlOf(call.origin, type, id), name);
    return { status: 200 as const, body: { links, data: linkageOf(view, type, id, name) } };
  };

type LinkageOf<T extends Type, Name extends RelationshipName<T>> = {
  [N in Name]: Identifying<TargetOf<T, N>, (typeof types)[T]['relationships'][N]>;
}[Name];
type Identifying<Target extends Type, Kind> = Kind extends { many: true }
  ? { type: Target; id: string }[]
  : Kind extends { required: true }
    ? { type: Target; id: string }
    : { type: Target; id: string } | null;

function linkageOf<T extends Type, Name extends RelationshipName<T>>(
  view: View,
  type: T,
  id: string,
  name: Name,
): LinkageOf<T, Name>;
function linkageOf(view: View, type: Type, id: string, name: string): unknown {
  return view.linkage({ type, id }, name);
}

/** The relationship by which those name a resource that a relationship of it leads to. */
function reverseOf(type: Type, name: string): string {
  const relationship = relationshipsOf(type)[name];
  if (!relationship?.many) throw new Error(`${name} of ${type} leads to one resource`);
  return relationship.by;
}

function targetOf<T extends Type, Name extends RelationshipName<T>>(type: T, name: Name): TargetOf<T, Name>;
function targetOf(type: Type, name: string): unknown {
  return relationshipsOf(type)[name]?.type;
}
