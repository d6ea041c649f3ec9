import type { Type } from './resource-types.js';
import type { CommerceLayerWorld } from './start-document.js';
import type { State, Stored } from './state.js';

/** The present state as a world to start with. */
export function describeState({ records, tokens, signingKey }: State): CommerceLayerWorld {
  return {
    organizations: describeAll(records.organizations),
    users: describeAll(records.users),
    roles: describeAll(records.roles),
    membership_profiles: describeAll(records.membership_profiles),
    memberships: describeAll(records.memberships),
    api_credentials: describeAll(records.api_credentials),
    application_memberships: describeAll(records.application_memberships),
    permissions: describeAll(records.permissions),
    identity_providers: describeAll(records.identity_providers),
    versions: Object.values(records.versions).map(({ id, owner, attributes }) => ({
      id,
      organization: owner,
      ...attributes,
    })),
    ...(Object.keys(tokens).length > 0 && {
      tokens: Object.entries(tokens).map(([access_token, { clientId, issuedAt, expiresAt, ...rest }]) => ({
        access_token,
        client_id: clientId,
        ...rest,
        created_at: exact(issuedAt),
        expires_at: exact(expiresAt),
      })),
    }),
    ...(signingKey !== null && { signing_key: signingKey }),
  };
}

const describeAll = <T extends Type>(of: Record<string, Stored<T>>) =>
  Object.values(of).map(({ id, attributes, one }) => ({ id, ...one, ...attributes }));

const exact = (seconds: number) => new Date(seconds * 1000).toISOString();
