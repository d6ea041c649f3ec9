import { isObject } from '../../is-object.js';
import { nestsDeeper } from '../core/nesting.js';
import { type Identifier, type Linkage, own } from './source.js';

/** What a request's document may say. */
export interface DocumentRules {
  readonly type: string;
  /** The id in the URL: an update names it, a creation may name none. */
  readonly id?: string;
  readonly attributes: ReadonlySet<string>;
  /** The relationships a request may set, and what is at their other ends. */
  readonly relationships: Readonly<Record<string, { readonly type: string; readonly many?: boolean }>>;
}

/** What a request wants a resource to be. */
export interface Wanted {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly relationships: Readonly<Record<string, Linkage>>;
}

/** Why a document cannot be read. How that is told is the vendor's. */
export type DocumentFault =
  | { readonly fault: 'not-json'; readonly message: string }
  | { readonly fault: 'not-an-object' | 'data-format' | 'key-missing' | 'linkage' }
  | { readonly fault: 'missing'; readonly name: 'data' | 'type' }
  | { readonly fault: 'type' | 'linkage-type'; readonly type: string }
  | { readonly fault: 'key'; readonly id: string }
  | { readonly fault: 'not-allowed'; readonly name: string };

interface Sent {
  readonly body: unknown;
  readonly malformed: string | undefined;
}

type Read<T> = { readonly value: T } | { readonly faults: readonly DocumentFault[] };

const failed = (...faults: DocumentFault[]) => ({ faults });

/** Levels that Ruby's parser goes down. */
const maxDepth = 100;

/** A member of the wrong type, as a message shows it. */
const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The `data` of a document, still unread. */
function readData({ body, malformed }: Sent): Read<unknown> {
  if (malformed !== undefined) return failed({ fault: 'not-json', message: malformed });
  if (nestsDeeper(body, maxDepth))
    return failed({ fault: 'not-json', message: `nesting of ${maxDepth + 1} is too deep` });
  if (body === undefined) return failed({ fault: 'missing', name: 'data' });
  if (!isObject(body)) return failed({ fault: 'not-an-object' });
  return Object.hasOwn(body, 'data') ? { value: body.data } : failed({ fault: 'missing', name: 'data' });
}

/** Reads the document of a creation or an update. */
export function readResource(sent: Sent, rules: DocumentRules): Read<Wanted> {
  const read = readData(sent);
  if ('faults' in read) return read;
  const data = read.value;
  if (data === null) return failed({ fault: 'missing', name: 'data' });
  if (!isObject(data)) return failed({ fault: 'data-format' });
  const { type, id, attributes = {}, relationships = {}, ...others } = data;
  if (type === undefined || type === null) return failed({ fault: 'missing', name: 'type' });
  if (type !== rules.type) return failed({ fault: 'type', type: toText(type) });
  if (rules.id !== undefined) {
    if (id === undefined || id === null) return failed({ fault: 'key-missing' });
    if (id !== rules.id) return failed({ fault: 'key', id: toText(id) });
  }
  if (!isObject(attributes) || !isObject(relationships)) return failed({ fault: 'data-format' });

  const names = [
    ...(rules.id === undefined && id !== undefined ? ['id'] : []),
    ...Object.keys(others),
    ...Object.keys(attributes).filter((name) => !rules.attributes.has(name)),
    ...Object.keys(relationships).filter((name) => !Object.hasOwn(rules.relationships, name)),
  ];
  if (names.length > 0) return failed(...names.map((name) => ({ fault: 'not-allowed', name }) as const));

  const linkages = Object.entries(relationships).map(([name, relationship]) => {
    const { type = '', many = false } = own(rules.relationships, name) ?? {};
    const linkage = isObject(relationship) ? relationship.data : undefined;
    return [name, many ? readToMany(linkage, type) : readToOne(linkage, type)] as const;
  });
  const faults = linkages.flatMap(([, linkage]) => ('faults' in linkage ? linkage.faults : []));
  if (faults.length > 0) return failed(...faults);
  const linked = linkages.flatMap(([name, linkage]) => ('value' in linkage ? [[name, linkage.value] as const] : []));
  return { value: { attributes, relationships: Object.fromEntries(linked) } };
}

/** Reads the document that changes a to-one relationship. */
export function readLinkage(sent: Sent, type: string): Read<Identifier | null> {
  const data = readData(sent);
  return 'faults' in data ? data : readToOne(data.value, type);
}

/** Linkage is `null`, or a type and an id and no other member. */
function readToOne(linkage: unknown, target: string): Read<Identifier | null> {
  if (linkage === null) return { value: null };
  if (!isObject(linkage)) return failed({ fault: 'linkage' });
  const { type, id, ...others } = linkage;
  if (typeof type !== 'string' || typeof id !== 'string' || Object.keys(others).length > 0)
    return failed({ fault: 'linkage' });
  return type === target ? { value: { type, id } } : failed({ fault: 'linkage-type', type });
}

function readToMany(linkage: unknown, target: string): Read<readonly Identifier[]> {
  if (!Array.isArray(linkage)) return failed({ fault: 'linkage' });
  const all = linkage.map((one) => (one === null ? failed({ fault: 'linkage' }) : readToOne(one, target)));
  const faults = all.flatMap((one) => ('faults' in one ? one.faults : []));
  if (faults.length > 0) return failed(...faults);
  return { value: all.flatMap((one) => ('value' in one && one.value !== null ? [one.value] : [])) };
}
