import { isPublicKey } from '../../../../mock/core/oauth/jws.js';
import type { Changed } from '../app-commands.js';
import { faults } from '../fault.js';
import type { Actor, Instance } from '../instance.js';
import { encodeKeyFile, fromPem, toPemPair } from '../key-file.js';
import { addEntry, entry } from '../state.js';
import { readExpiration } from './expiration.js';
import { authorizeUser } from './user-commands.js';

interface WantedKey {
  readonly userId: string;
  readonly expirationDate?: string;
  /** Base64 of a PEM; empty or left out, the server makes a pair. */
  readonly publicKey?: string;
}

/** What v1 and v2 do to keys of service accounts. */
export function createUserKeyCommands(instance: Instance) {
  return {
    /** Makes a key, or takes the public half of one. @throws {RefusalError} */
    async add(
      actor: Actor,
      { userId, expirationDate, publicKey }: WantedKey,
    ): Promise<Changed & { readonly keyId: string; readonly keyDetails?: string }> {
      const admit = () => {
        const user = instance.user(actor, userId);
        if (user === undefined) throw instance.refusal(faults.machineKeyForUnknownUser);
        authorizeUser(instance, actor, user);
        return { user, expiration: readExpiration(instance, expirationDate) };
      };
      admit();
      const own = publicKey ? atob(publicKey) : undefined;
      if (own !== undefined && !(await isPublicKey(fromPem(own)))) throw instance.refusal(faults.publicKeyInvalid);
      const pair = own === undefined ? toPemPair(await instance.tools.keys.next()) : undefined;
      const { user, expiration } = admit();
      const keyId = instance.nextId();
      const written = instance.write(user);
      addEntry(user.keys, keyId, {
        id: keyId,
        created: written.time,
        sequence: written.sequence,
        expirationDate: expiration,
        publicKey: own ?? pair?.publicKey ?? '',
      });
      instance.tables.noteKey(user, keyId);
      const made = { ...written, organizationId: user.organizationId, keyId };
      if (pair === undefined) return made;
      const { privateKey: key } = pair;
      const file = { type: 'serviceaccount', keyId, key, expirationDate: expiration, userId: user.id } as const;
      return { ...made, keyDetails: encodeKeyFile(file) };
    },

    /** @throws {RefusalError} */
    remove(actor: Actor, { userId, keyId }: { userId: string; keyId: string }): Changed {
      const user = instance.user(actor, userId);
      if (user === undefined || entry(user.keys, keyId) === undefined)
        throw instance.refusal(faults.machineKeyToRemoveNotFound);
      authorizeUser(instance, actor, user);
      delete user.keys[keyId];
      instance.tables.noteKey(user, keyId);
      return { ...instance.write(user), organizationId: user.organizationId };
    },
  };
}
