import type {
  ApiAuthMethodType,
  OidcConfigurationCreate,
  OidcConfigurationUpdate,
} from '../../../../generated/zitadel/types.js';
import { type Fault, faults } from './fault.js';
import type { Actor, Instance, Written } from './instance.js';
import { areValid, changeSettings, createSettings, needsSecret } from './oidc.js';
import { readEntityId, readMetadata, type SentSaml } from './saml.js';
import { makeSecret } from './secret.js';
import {
  type ApiConfig,
  type App,
  addEntry,
  type Config,
  entry,
  type OidcConfig,
  type SamlConfig,
  takesKeys,
} from './state.js';
import { appKeys, type Placed } from './tables.js';

/** Where a change is written, and by whom. */
export type Changed = Written & { readonly organizationId: string };

/** An app that was just made. The secret is shown this once. */
export interface MadeApp<Configured extends Config> extends Changed {
  readonly appId: string;
  readonly config: Configured;
  readonly clientSecret: string | undefined;
}

interface AppReference {
  readonly projectId: string;
  readonly appId: string;
}

interface NewApp {
  readonly projectId: string;
  readonly name: string;
  /** The caller's own id, if there is one. */
  readonly appId?: string | undefined;
}

/** What is special about a kind of app when one is made. */
interface NewKind<Configured extends Config> {
  readonly secret: boolean;
  /** Whether an id of the caller's own must be free in the project. */
  readonly checksId?: true;
  /** Before the permission is looked at. @throws {RefusalError} */
  checkSettings?(): void;
  /** After it. @throws {RefusalError} */
  checkContent?(): void;
  configure(secretHash?: string): Configured;
}

/** What v1 and v2 both do to apps. Each refuses before it changes anything. */
export function createAppCommands(instance: Instance) {
  const write = ({ project, app }: Placed, events?: number): Changed => {
    const written = instance.write(project, events);
    app.changed = written.time;
    app.sequence = written.sequence;
    instance.tables.noteApp(project, app.id);
    return { ...written, organizationId: project.organizationId };
  };

  const find = (actor: Actor, { projectId, appId }: AppReference, missing: Fault): Placed => {
    const placed = instance.app(actor, projectId, appId);
    if (placed === undefined) throw instance.refusal(missing);
    return placed;
  };

  const authorize = (actor: Actor, { project }: Pick<Placed, 'project'>) =>
    instance.authorize(actor, 'project.app.write', project.organizationId, project.id);

  const refuseTakenName = ({ project }: Pick<Placed, 'project'>, name: string, renamed?: App) => {
    const having = instance.tables.apps.withKey(appKeys.name(project.id, name));
    if (having.some(({ one }) => one.app.id !== renamed?.id)) throw instance.refusal(faults.appNameTaken);
  };

  const refuseTakenEntity = (entityId: string, changed?: App) => {
    const having = instance.tables.apps.withKey(appKeys.entity(entityId));
    if (having.some(({ one }) => one.app !== changed)) throw instance.refusal(faults.samlEntityTaken);
  };

  const admitNew = (actor: Actor, { projectId, name, appId }: NewApp, kind: NewKind<Config>) => {
    const project = instance.project(actor, projectId);
    if (project === undefined) throw instance.refusal(faults.projectNotFound);
    kind.checkSettings?.();
    if (appId && kind.checksId && entry(project.apps, appId) !== undefined) throw instance.refusal(faults.appIdTaken);
    authorize(actor, { project });
    kind.checkContent?.();
    refuseTakenName({ project }, name);
    return project;
  };

  const add = async <Configured extends Config>(
    actor: Actor,
    wanted: NewApp,
    kind: NewKind<Configured>,
  ): Promise<MadeApp<Configured>> => {
    admitNew(actor, wanted, kind);
    const made = kind.secret ? await makeSecret(instance) : undefined;
    const project = admitNew(actor, wanted, kind);
    const appId = wanted.appId || instance.nextId();
    const config = kind.configure(made?.secretHash);
    const written = instance.write(project, 2);
    const { time: created, sequence } = written;
    const app = { id: appId, name: wanted.name, active: true, created, changed: created, sequence, config, keys: {} };
    // An id that is in use is answered like a new one; what is read under it stays the app that was there.
    if (entry(project.apps, appId) === undefined) {
      addEntry(project.apps, appId, app);
      instance.tables.noteApp(project, appId);
    }
    return { ...written, organizationId: project.organizationId, appId, config, clientSecret: made?.clientSecret };
  };

  /** Puts another configuration in place; an app that stops taking keys, or starts again, switches those it has. */
  const configure = (placed: Placed, change: () => void): Changed => {
    const before = takesKeys(placed.app);
    change();
    const changed = write(placed);
    const enabled = takesKeys(placed.app);
    if (enabled !== before)
      for (const key of Object.values(placed.app.keys)) {
        key.enabled = enabled;
        key.sequence = changed.sequence;
        instance.tables.noteKey(placed, key.id);
      }
    return changed;
  };

  return {
    addApi: (actor: Actor, wanted: NewApp, authMethodType: ApiAuthMethodType = 'API_AUTH_METHOD_TYPE_BASIC') =>
      add(actor, wanted, {
        secret: authMethodType === 'API_AUTH_METHOD_TYPE_BASIC',
        configure: (hash): ApiConfig => ({
          kind: 'api',
          clientId: instance.nextId(),
          authMethodType,
          ...(hash !== undefined && { secretHash: hash }),
        }),
      }),

    addOidc(actor: Actor, wanted: NewApp, sent: OidcConfigurationCreate) {
      const settings = createSettings(sent);
      return add(actor, wanted, {
        secret: needsSecret(settings),
        checksId: true,
        checkSettings() {
          if (!areValid(settings)) throw instance.refusal(faults.oidcSettingsInvalid);
        },
        configure: (hash): OidcConfig => ({
          kind: 'oidc',
          clientId: instance.nextId(),
          settings,
          ...(hash !== undefined && { secretHash: hash }),
        }),
      });
    },

    addSaml(actor: Actor, wanted: NewApp, sent: SentSaml) {
      const read = () => {
        const metadata = readMetadata(sent);
        if (metadata === undefined) throw instance.refusal(faults.samlSettingsInvalid);
        const entityId = readEntityId(metadata);
        if (entityId === undefined) throw instance.refusal(faults.samlMetadataInvalid);
        refuseTakenEntity(entityId);
        return { entityId, ...metadata };
      };
      return add(actor, wanted, {
        secret: false,
        checkContent: () => void read(),
        configure: (): SamlConfig => ({
          kind: 'saml',
          ...read(),
          ...(sent.loginVersion !== undefined && { loginVersion: sent.loginVersion }),
        }),
      });
    },

    rename(actor: Actor, reference: AppReference, name: string): Changed {
      const placed = find(actor, reference, faults.appToRenameUnknown);
      if (placed.app.name === name) throw instance.refusal(faults.appNameUnchanged);
      authorize(actor, placed);
      refuseTakenName(placed, name, placed.app);
      placed.app.name = name;
      return write(placed);
    },

    changeApi(
      actor: Actor,
      reference: AppReference,
      method: ApiAuthMethodType = 'API_AUTH_METHOD_TYPE_BASIC',
    ): Changed {
      const placed = find(actor, reference, faults.appToConfigureUnknown);
      const { config } = placed.app;
      if (config.kind !== 'api') throw instance.refusal(faults.configNotApi);
      authorize(actor, placed);
      if (config.authMethodType === method) throw instance.refusal(faults.configUnchanged);
      return configure(placed, () => {
        config.authMethodType = method;
      });
    },

    /** @param settle what becomes of the settings before */
    changeOidc(actor: Actor, reference: AppReference, sent: OidcConfigurationUpdate, settle = changeSettings): Changed {
      if (!areValid(createSettings(sent))) throw instance.refusal(faults.oidcChangeInvalid);
      const placed = find(actor, reference, faults.appToConfigureUnknown);
      const { config } = placed.app;
      if (config.kind !== 'oidc') throw instance.refusal(faults.configNotOidc);
      const settings = settle(config.settings, sent);
      authorize(actor, placed);
      if (isSame(config.settings, settings)) throw instance.refusal(faults.configUnchanged);
      return configure(placed, () => {
        config.settings = settings;
      });
    },

    changeSaml(actor: Actor, reference: AppReference, sent: SentSaml): Changed {
      const read = readMetadata(sent);
      if (read === undefined) throw instance.refusal(faults.samlChangeIncomplete);
      const placed = find(actor, reference, faults.appToConfigureUnknown);
      const { config } = placed.app;
      if (config.kind !== 'saml') throw instance.refusal(faults.configNotSaml);
      authorize(actor, placed);
      const { metadataUrl } = config;
      // The URL stays, whatever XML comes.
      const metadata = { ...(metadataUrl !== undefined && { metadataUrl }), ...read };
      const entityId = readEntityId(metadata);
      if (entityId === undefined) throw instance.refusal(faults.samlChangeInvalid);
      refuseTakenEntity(entityId, placed.app);
      const { loginVersion } = sent;
      const changed: SamlConfig = {
        kind: 'saml',
        entityId,
        ...metadata,
        ...(loginVersion !== undefined && { loginVersion }),
      };
      if (isSame(config, changed)) throw instance.refusal(faults.configUnchanged);
      return configure(placed, () => {
        placed.app.config = changed;
      });
    },

    /** Replaces the secret of an app that can have one, whether it uses it or not. */
    async regenerateSecret(
      actor: Actor,
      reference: AppReference,
      { missing, otherKind, kinds }: { missing: Fault; otherKind: Fault; kinds: readonly Config['kind'][] },
    ): Promise<Changed & { clientSecret: string }> {
      const admit = () => {
        const placed = find(actor, reference, missing);
        const { config } = placed.app;
        if (config.kind === 'saml' || !kinds.includes(config.kind)) throw instance.refusal(otherKind);
        authorize(actor, placed);
        return { placed, config };
      };
      admit();
      const { clientSecret, secretHash } = await makeSecret(instance);
      const { placed, config } = admit();
      config.secretHash = secretHash;
      return { ...write(placed), clientSecret };
    },

    deactivate(actor: Actor, reference: AppReference): Changed {
      const placed = find(actor, reference, faults.appToToggleUnknown);
      if (!placed.app.active) throw instance.refusal(faults.appNotActive);
      authorize(actor, placed);
      placed.app.active = false;
      return write(placed);
    },

    reactivate(actor: Actor, reference: AppReference): Changed {
      const placed = find(actor, reference, faults.appToToggleUnknown);
      if (placed.app.active) throw instance.refusal(faults.appNotInactive);
      authorize(actor, placed);
      placed.app.active = true;
      return write(placed);
    },

    /** Removes an app with its keys; its name is free again. */
    remove(actor: Actor, reference: AppReference): Changed {
      const placed = find(actor, reference, faults.appToRemoveUnknown);
      instance.authorize(actor, 'project.app.delete', placed.project.organizationId, placed.project.id);
      delete placed.project.apps[placed.app.id];
      return write(placed);
    },
  };
}

const isSame = (one: object, other: object): boolean => {
  const members = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return members.every((name) => JSON.stringify(Reflect.get(one, name)) === JSON.stringify(Reflect.get(other, name)));
};
