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
  /** For whom it stands; the token of an API credential stands for no user. */
  readonly user: string | null;
  readonly scope: string;
  /** Whether the client showed its secret. */
  readonly confidential: boolean;
  /** Seconds since the epoch. */
  readonly issuedAt: number;
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
  /** The private key that signs tokens, as a JWK; none before the first. */
  signingKey: JsonWebKey | null;
}

type Collections = Omit<State, 'signingKey'>;

const shape: { readonly [Name in keyof Collections]: readonly (keyof Collections[Name][string])[] } = {
  organizations: ['id', 'attributes'],
  roles: ['id', 'organization', 'attributes'],
  apiCredentials: ['id', 'organization', 'role', 'attributes'],
  memberships: ['id', 'organization', 'role', 'user'],
  permissions: ['id', 'organization', 'role'],
  tokens: ['clientId', 'user', 'scope', 'confidential', 'issuedAt', 'expiresAt'],
};

export function isState(saved: unknown): saved is State {
  return (
    isObject(saved) &&
    (saved.signingKey === null || isObject(saved.signingKey)) &&
    Object.entries(shape).every(([name, members]) => {
      const collection = saved[name];
      return isObject(collection) && Object.values(collection).every((one) => isStored(one, members));
    })
  );
}

const isStored = (value: unknown, members: readonly string[]) =>
  isObject(value) &&
  members.every((member) => {
    const stored = value[member];
    if (member === 'attributes') return isObject(stored);
    if (member === 'confidential') return typeof stored === 'boolean';
    if (member === 'issuedAt' || member === 'expiresAt') return typeof stored === 'number';
    return typeof stored === 'string' || (stored === null && (member === 'role' || member === 'user'));
  });
