import type { ValidationError } from '../../../../generated/commercelayer/types.js';
import type { Call } from '../../../mock/core/call.js';
import { type DocumentRules, readResource, type Wanted } from '../../../mock/jsonapi/request-document.js';
import { type Identifier, type Linkage, own } from '../../../mock/jsonapi/source.js';
import { attributeErrors, type WritableAttributes } from './attribute-errors.js';
import type { Context } from './context.js';
import { accessDenied, invalidDocument, invalidRecord, validationError } from './errors.js';
import { findAt, queryOf, single } from './reading.js';
import { type AttributesOf, relationshipsOf, type Type, types } from './resource-types.js';
import type { Stored } from './state.js';
import type { Store } from './store.js';
import { linkKey } from './tables.js';
import type { View } from './user-view.js';
import { keepVersion } from './versions.js';

/** A relationship that a document may set. */
export interface WritableRelationship {
  readonly type: Type;
  readonly many?: boolean;
  readonly required?: boolean;
  /** Whether the resource has rules of its own for it, beside which none of the general ones counts. */
  readonly ruled?: boolean;
}

export interface Writable extends WritableAttributes {
  readonly relationships: Readonly<Record<string, WritableRelationship>>;
}

/** How a resource is written: what is its own. `Creation` and `Change` are the `data` of its documents. */
export interface Rules<T extends Type, Creation, Change> {
  readonly type: T;
  readonly creation: Writable;
  readonly update: Writable;
  /** Whose a new record is, if that is known. @defaultValue the organization's that it names */
  ownerOf?(wanted: Wanted, view: View): string | undefined;
  /** Whether the caller may write a record of this owner. @defaultValue whether it is an admin there */
  mayWrite?(owner: string | undefined, view: View): boolean;
  /** The rules that neither the description nor the relationships tell. */
  errors?(wanted: Wanted, context: Context, existing?: Stored<T>): ValidationError[];
  attributesOf(data: Creation, context: Context): AttributesOf<T>;
  /** The attributes that change. */
  changesOf(data: Change, existing: Stored<T>, context: Context): Partial<AttributesOf<T>>;
  /** Links that no document shows. */
  linksOf?(attributes: AttributesOf<T>, context: Context): Record<string, string | null>;
  /** What else happens. */
  afterCreation?(created: Stored<T>, context: Context, wanted: Wanted): void;
  afterUpdate?(changed: Stored<T>, context: Context, wanted: Wanted): void;
  afterDeletion?(deleted: Stored<T>, context: Context): void;
}

/** The part of the rules that a change follows. */
export type ChangeRules<T extends Type, Change> = Pick<
  Rules<T, never, Change>,
  'type' | 'update' | 'mayWrite' | 'errors' | 'changesOf' | 'afterUpdate'
>;

type Sent<Data> = Call<Readonly<Record<string, string>>, unknown, { readonly data: Data }>;

/** A relationship to one resource that a document names. */
export const linked = ({ relationships }: Wanted, name: string): Identifier | null | undefined =>
  [own(relationships, name)].flat()[0];

const isAdminOf = (owner: string | undefined, view: View) => view.isAdmin(owner);

const organizationOf = (wanted: Wanted, view: View) =>
  view.find('organizations', linked(wanted, 'organization')?.id ?? '')?.id;

/** The document of a request. @throws {RefusalError} when it cannot be read */
export function readDocument(
  call: Pick<Call, 'body' | 'malformed'>,
  type: Type,
  writable: Writable,
  id?: string,
): Wanted {
  const attributes = new Set(writable.attributes);
  const rules: DocumentRules = {
    type,
    attributes,
    relationships: writable.relationships,
    ...(id !== undefined && { id }),
  };
  const read = readResource(call, rules);
  if ('faults' in read) throw invalidDocument(read.faults);
  return read.value;
}

export const create =
  <T extends Type, Creation, Change>(store: Store, rules: Rules<T, Creation, Change>) =>
  (call: Sent<Creation>, view: View) => {
    const { type, creation, ownerOf = organizationOf, mayWrite = isAdminOf } = rules;
    const query = queryOf(call, type);
    const wanted = readDocument(call, type, creation);
    const owner = ownerOf(wanted, view);
    if (!mayWrite(owner, view)) throw accessDenied();
    // Later than any other: the order of the times is the order of creation, however fast and whatever the clock.
    const now = store.timestamp(store.tables.of(type).all.at(-1)?.one.attributes.created_at);
    const context = { store, view, owner, now };
    const errors = [
      ...attributeErrors(call, type, wanted.attributes, creation),
      ...relationshipErrors(view, owner, creation.relationships, wanted, true),
      ...(rules.errors?.(wanted, context) ?? []),
    ];
    if (errors.length > 0) throw invalidRecord(errors);

    const id = store.newId();
    const attributes = rules.attributesOf(call.body.data, context);
    const none = Object.entries(relationshipsOf(type)).flatMap(([name, { many }]) => (many ? [] : [[name, null]]));
    const one = { ...Object.fromEntries(none), ...rules.linksOf?.(attributes, context) };
    const draft: Stored<T> = { id, owner: owner ?? id, attributes, one };
    setLinks(store, type, draft, wanted);
    const created = store.tables.add(type, draft);
    rules.afterCreation?.(created, context, wanted);
    if (type === 'roles') keepVersion(context, type, created, 'create');
    return { status: 201 as const, body: single(type, id, query, store.view(call)) };
  };

export const update =
  <T extends Type, Change>(store: Store, rules: ChangeRules<T, Change>) =>
  (call: Sent<Change>, view: View) => {
    const { type } = rules;
    const query = queryOf(call, type);
    const wanted = readDocument(call, type, rules.update, Object.values(call.path)[0] ?? '');
    const existing = findAt(view, type, call);
    change(store, rules, call, view, existing, wanted);
    return { status: 200 as const, body: single(type, existing.id, query, store.view(call)) };
  };

/** Changes a record as a document wants it. @throws {RefusalError} when it breaks a rule */
export function change<T extends Type, Change>(
  store: Store,
  rules: ChangeRules<T, Change>,
  call: Sent<Change>,
  view: View,
  existing: Stored<T>,
  wanted: Wanted,
): void {
  const { type, mayWrite = isAdminOf } = rules;
  const { owner } = existing;
  if (!mayWrite(owner, view)) throw accessDenied();
  const context = { store, view, owner, now: store.timestamp(existing.attributes.updated_at) };
  const errors = [
    ...attributeErrors(call, type, wanted.attributes, rules.update),
    ...relationshipErrors(view, owner, rules.update.relationships, wanted, false),
    ...(rules.errors?.(wanted, context, existing) ?? []),
  ];
  if (errors.length > 0) throw invalidRecord(errors);
  const before = existing.attributes;
  const changes = rules.changesOf(call.body.data, existing, context);
  existing.attributes = { ...before, ...changes, updated_at: context.now };
  setLinks(store, type, existing, wanted);
  store.tables.changed(type, existing);
  rules.afterUpdate?.(existing, context, wanted);
  keepVersion(context, type, existing, 'update', before);
}

export const remove =
  <T extends Type>(
    store: Store,
    { type, mayWrite = isAdminOf, afterDeletion }: Pick<Rules<T, never, never>, 'type' | 'mayWrite' | 'afterDeletion'>,
    mayDelete?: (existing: Stored<T>, view: View) => boolean,
  ) =>
  (call: Call<Readonly<Record<string, string>>>, view: View) => {
    const existing = findAt(view, type, call);
    const { owner } = existing;
    if (!(mayDelete?.(existing, view) ?? mayWrite(owner, view))) throw accessDenied();
    const context = { store, view, owner, now: store.timestamp() };
    keepVersion(context, type, existing, 'destroy');
    forget(store, type, existing.id);
    afterDeletion?.(existing, context);
    return { status: 204 as const };
  };

/** Removes a record, those that cannot do without it, and every other link to it. */
function forget(store: Store, type: Type, id: string): void {
  const { tables } = store;
  tables.remove(type, id);
  for (const other of Object.keys(types).filter((name) => isRecordType(name)))
    for (const [name, relationship] of Object.entries(relationshipsOf(other))) {
      if (relationship.many || relationship.type !== type) continue;
      for (const { one: record } of [...tables.of(other).withKey(linkKey(name, id))])
        if (relationship.dependent) forget(store, other, record.id);
        else {
          record.one[name] = null;
          tables.changed(other, record);
        }
    }
}

const isRecordType = (name: string): name is Type => Object.hasOwn(types, name);

/** Whether what relationships name is there, and belongs to the same organization. */
function relationshipErrors(
  view: View,
  owner: string | undefined,
  writable: Writable['relationships'],
  { relationships }: Wanted,
  isNew: boolean,
): ValidationError[] {
  return Object.entries(writable).flatMap(([name, { type, required = false, ruled = false }]) => {
    const error = (key: string, title: string) => [validationError(`relationships/${name}`, key, title)];
    const linkage: Linkage | undefined = own(relationships, name);
    if (ruled) return [];
    if (linkage === null || (linkage === undefined && isNew)) return required ? error('blank', "can't be blank") : [];
    const isThere = ({ id }: Identifier) => {
      const found = view.find(type, id);
      return found !== undefined && (owner === undefined || found.owner === owner);
    };
    return [linkage ?? []].flat().every(isThere) ? [] : error('required', 'must exist');
  });
}

/** Writes down what relationships name: at the record, or at those that name the record. */
function setLinks({ tables }: Store, type: Type, record: Stored<Type>, { relationships }: Wanted): void {
  if (Object.hasOwn(relationshipsOf(type), 'organization')) record.one.organization = record.owner;
  for (const [name, linkage] of Object.entries(relationships)) {
    const relationship = relationshipsOf(type)[name];
    if (relationship === undefined) continue;
    const ids = new Set([linkage ?? []].flat().map(({ id }) => id));
    if (!relationship.many) record.one[name] = [...ids][0] ?? null;
    else {
      const others = tables.of(relationship.type);
      const linked = others.withKey(linkKey(relationship.by, record.id)).map(({ one }) => one);
      for (const other of [...linked, ...[...ids].flatMap((id) => others.get(id) ?? [])]) {
        other.one[relationship.by] = ids.has(other.id) ? record.id : null;
        tables.changed(relationship.type, other);
      }
    }
  }
}
