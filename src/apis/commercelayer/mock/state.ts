import { isObject } from '../../../is-object.js';
import type { AttributeKind } from '../../../mock/jsonapi/source.js';
import { type AttributesOf, type Type, types } from './resource-types.js';

/** A resource as the server remembers it. */
export interface Stored<T extends Type> {
  readonly id: string;
  /** The organization whose members see it, or the user who alone sees it. */
  readonly owner: string;
  attributes: AttributesOf<T>;
  /** The ids at the other ends of relationships to one resource, by name; some are told to nobody. */
  readonly one: Record<string, string | null>;
}

/** What there is of each type, by id and in the order of creation. */
export type Records = { readonly [T in Type]: Record<string, Stored<T>> };

/** An access token that was given out and not revoked. */
export interface IssuedToken {
  readonly clientId: string;
  /** For whom it stands; the token of an API credential stands for no user. */
  readonly user: string | null;
  readonly scope: string;
  /** Whether the client showed its secret. */
  readonly confidential: boolean;
  /** Seconds since the epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** What the server remembers. */
export interface State {
  readonly records: Records;
  /** By the token itself. */
  readonly tokens: Record<string, IssuedToken>;
  /** The private key that signs tokens, as a JWK; none before the first. */
  signingKey: JsonWebKey | null;
}

export const isState = (saved: unknown): saved is State =>
  isObject(saved) &&
  (saved.signingKey === null || isObject(saved.signingKey)) &&
  isObject(saved.records) &&
  Object.entries(types).every(([type, { attributes }]) =>
    isCollection(Object(saved.records)[type], (one, id) => one.id === id && isRecord(one, attributes)),
  ) &&
  isCollection(saved.tokens, isToken);

const isCollection = (value: unknown, isOne: (one: Record<string, unknown>, key: string) => boolean) =>
  isObject(value) && Object.entries(value).every(([key, one]) => isObject(one) && isOne(one, key));

const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';

const isTime = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const isOfKind = (value: unknown, kind: AttributeKind) =>
  kind === 'json' || value === null || value === undefined || (kind === 'time' ? isTime(value) : typeof value === kind);

const isRecord = (
  { owner, attributes, one }: Record<string, unknown>,
  kinds: Readonly<Record<string, AttributeKind>>,
) =>
  typeof owner === 'string' &&
  isObject(attributes) &&
  isTime(attributes.created_at) &&
  isTime(attributes.updated_at) &&
  Object.entries(kinds).every(([name, kind]) => isOfKind(attributes[name], kind)) &&
  isObject(one) &&
  Object.values(one).every(isTextOrNull);

const isToken = ({ clientId, user, scope, confidential, issuedAt, expiresAt }: Record<string, unknown>) =>
  typeof clientId === 'string' &&
  isTextOrNull(user) &&
  typeof scope === 'string' &&
  typeof confidential === 'boolean' &&
  typeof issuedAt === 'number' &&
  typeof expiresAt === 'number';
