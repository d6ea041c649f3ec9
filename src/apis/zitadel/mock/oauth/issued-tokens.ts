import type { Instance } from '../instance.js';
import { type AccessToken, entry, type MachineUser, type PersonalAccessToken } from '../state.js';
import { userKeys } from '../tables.js';
import { hasExpired } from '../users/expiration.js';
import { world } from '../world.js';

/** A token that is good, and whose it is. */
export type GoodToken = { readonly user: MachineUser } & (
  | { readonly access: AccessToken }
  | { readonly personal: PersonalAccessToken }
);

/**
 * The token of a service account, if it is good: for anything, or for the management API. That one wants itself in the
 * audience of an access token; a personal access token needs nothing.
 */
export function findToken(instance: Instance, text: string, use: 'anything' | 'management'): GoodToken | undefined {
  const { accessTokens, users } = instance.memory.current;
  const access = entry(accessTokens, text);
  if (access !== undefined) {
    const user = entry(users, access.userId);
    const isGood = access.expires * 1000 > instance.tools.clock();
    const isForUse = use === 'anything' || access.audience.includes(world.zitadelProject);
    return user !== undefined && isGood && isForUse ? { access, user } : undefined;
  }
  for (const { one: user } of instance.tables.users.withKey(userKeys.token(text)))
    for (const personal of Object.values(user.personalAccessTokens))
      if (personal.token === text && !personal.ended && !hasExpired(instance, personal.expirationDate))
        return { personal, user };
  return undefined;
}
