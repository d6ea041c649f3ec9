import type { Changed } from '../app-commands.js';
import { faults } from '../fault.js';
import type { Actor, Instance } from '../instance.js';
import { opaqueToken } from '../oauth/opaque-token.js';
import { addEntry, entry } from '../state.js';
import { readExpiration } from './expiration.js';
import { authorizeUser } from './user-commands.js';

/** The scopes of every personal access token. */
export const personalScopes = [
  'openid',
  'profile',
  'urn:zitadel:iam:user:metadata',
  'urn:zitadel:iam:user:resourceowner',
];

/** What v1 and v2 do to personal access tokens. */
export function createPersonalAccessTokenCommands(instance: Instance) {
  return {
    /** @throws {RefusalError} */
    add(
      actor: Actor,
      { userId, expirationDate }: { userId: string; expirationDate?: string },
    ): Changed & { readonly tokenId: string; readonly token: string } {
      const user = instance.user(actor, userId);
      if (user === undefined) throw instance.refusal(faults.personalAccessTokenForUnknownUser);
      authorizeUser(instance, actor, user);
      const expiration = readExpiration(instance, expirationDate);
      const tokenId = instance.nextId();
      const token = opaqueToken(instance.tools.random, { kid: 'oidcKey' });
      const written = instance.write(user);
      addEntry(user.personalAccessTokens, tokenId, {
        id: tokenId,
        created: written.time,
        sequence: written.sequence,
        expirationDate: expiration,
        token,
        ended: false,
      });
      instance.tables.noteUser(user.id);
      instance.tables.noteToken(user, tokenId);
      return { ...written, organizationId: user.organizationId, tokenId, token };
    },

    /** @throws {RefusalError} */
    remove(actor: Actor, { userId, tokenId }: { userId: string; tokenId: string }): Changed {
      const user = instance.user(actor, userId);
      if (user === undefined || entry(user.personalAccessTokens, tokenId) === undefined)
        throw instance.refusal(faults.personalAccessTokenToRemoveNotFound);
      authorizeUser(instance, actor, user);
      delete user.personalAccessTokens[tokenId];
      instance.tables.noteUser(user.id);
      instance.tables.noteToken(user, tokenId);
      return { ...instance.write(user), organizationId: user.organizationId };
    },
  };
}
