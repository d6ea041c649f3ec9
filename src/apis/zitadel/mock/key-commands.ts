import { faults } from './fault.js';
import type { Actor, Instance, Written } from './instance.js';
import { encodeKeyFile, toPemPair } from './key-file.js';
import { addEntry, entry, takesKeys } from './state.js';
import { formatMicros, sortable, toMicroseconds, withoutEnd, zeroTime } from './time.js';

/** A key that was just made, with its file. */
export interface MadeKey extends Written {
  readonly keyId: string;
  readonly keyDetails: string;
  readonly organizationId: string;
}

/** What v1 and v2 both do to keys. */
export function createKeyCommands(instance: Instance) {
  return {
    /** Makes a key. The server keeps its public half. @throws {RefusalError} */
    async add(
      actor: Actor,
      { projectId, appId, expirationDate = zeroTime }: { projectId: string; appId: string; expirationDate?: string },
    ): Promise<MadeKey> {
      const expiration = expirationDate === zeroTime ? withoutEnd : toMicroseconds(expirationDate);
      const admit = () => {
        if (projectId === '' || appId === '') throw instance.refusal(faults.keyIdsMissing);
        const placed = instance.app(actor, projectId, appId);
        if (placed === undefined) throw instance.refusal(faults.keyForUnknownApp);
        const { project, app } = placed;
        instance.authorize(actor, 'project.app.write', project.organizationId, project.id);
        if (!takesKeys(app) || app.config.kind === 'saml') throw instance.refusal(faults.keyForAppWithoutKeys);
        if (sortable(expiration) < sortable(formatMicros(instance.now())))
          throw instance.refusal(faults.keyExpirationInPast);
        return { project, app, clientId: app.config.clientId };
      };

      admit();
      const pair = toPemPair(await instance.tools.keys.next());
      // The app may have gone or changed while the pair was made.
      const { project, app, clientId } = admit();
      const keyId = instance.nextId();
      const written = instance.write(project);
      addEntry(app.keys, keyId, {
        id: keyId,
        created: written.time,
        sequence: written.sequence,
        expirationDate: expiration,
        publicKey: pair.publicKey,
        enabled: true,
      });
      instance.tables.noteKey({ project, app }, keyId);
      const keyDetails = encodeKeyFile({ type: 'application', keyId, key: pair.privateKey, appId, clientId });
      return { ...written, keyId, keyDetails, organizationId: project.organizationId };
    },

    /** Removes a key, a disabled one too. @throws {RefusalError} */
    remove(
      actor: Actor,
      { projectId, appId, keyId }: { projectId: string; appId: string; keyId: string },
    ): Written & { organizationId: string } {
      const placed = instance.app(actor, projectId, appId);
      if (placed === undefined || entry(placed.app.keys, keyId) === undefined)
        throw instance.refusal(faults.keyToRemoveNotFound);
      const { project, app } = placed;
      instance.authorize(actor, 'project.app.write', project.organizationId, project.id);
      delete app.keys[keyId];
      instance.tables.noteKey(placed, keyId);
      return { ...instance.write(project), organizationId: project.organizationId };
    },
  };
}
