import type {
  ApiCredentialAttributes,
  OrganizationAttributes,
  RoleAttributes,
} from '../../../../generated/commercelayer/types.js';
import { isObject } from '../../../is-object.js';

export interface StoredOrganization {
  readonly id: string;
  readonly attributes: OrganizationAttributes;
}

export interface StoredRole {
  readonly id: string;
  readonly organization: string;
  readonly attributes: RoleAttributes;
}

export interface StoredApiCredential {
  readonly id: string;
  readonly organization: string;
  role: string | null;
  attributes: ApiCredentialAttributes;
}

export interface StoredMembership {
  readonly id: string;
  readonly organization: string;
  readonly role: string;
  readonly user: string;
}

export interface StoredPermission {
  readonly id: string;
  readonly organization: string;
  readonly role: string;
}

/** An access token that was given out and not revoked. */
export interface IssuedToken {
  readonly clientId: string;
  readonly user: string;
  readonly scope: string;
  /** Seconds since the epoch. */
  readonly expiresAt: number;
}

/** What the server remembers, by id and in the order of creation. */
export interface State {
  readonly organizations: Record<string, StoredOrganization>;
  readonly roles: Record<string, StoredRole>;
  readonly apiCredentials: Record<string, StoredApiCredential>;
  readonly memberships: Record<string, StoredMembership>;
  readonly permissions: Record<string, StoredPermission>;
  /** By the token itself. */
  readonly tokens: Record<string, IssuedToken>;
}

const shape: { readonly [Collection in keyof State]: readonly (keyof State[Collection][string])[] } = {
  organizations: ['id', 'attributes'],
  roles: ['id', 'organization', 'attributes'],
  apiCredentials: ['id', 'organization', 'role', 'attributes'],
  memberships: ['id', 'organization', 'role', 'user'],
  permissions: ['id', 'organization', 'role'],
  tokens: ['clientId', 'user', 'scope', 'expiresAt'],
};

export function isState(saved: unknown): saved is State {
  return (
    isObject(saved) &&
    Object.entries(shape).every(([name, members]) => {
      const collection = saved[name];
      return isObject(collection) && Object.values(collection).every((one) => isStored(one, members));
    })
  );
}

const isStored = (value: unknown, members: readonly string[]) =>
  isObject(value) &&
  members.every((member) =>
    member === 'attributes'
      ? isObject(value[member])
      : member === 'expiresAt'
        ? typeof value[member] === 'number'
        : typeof value[member] === 'string' || (member === 'role' && value[member] === null),
  );
