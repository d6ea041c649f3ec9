import type { operations } from '../../../../generated/zitadel/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Changed, createAppCommands } from './app-commands.js';
import { faults } from './fault.js';
import type { Actor, Instance } from './instance.js';
import type { createKeyCommands } from './key-commands.js';
import { findProblems, fromV1, localize, replaceSettings } from './oidc.js';
import { credentials, detailsOnChange, detailsOnCreate, listDetails, toApp, toAppKey } from './representations.js';
import { backwards, compareText, comparing, page } from './search.js';
import { entry } from './state.js';
import { appKeys, credentialKeys, isShown } from './tables.js';

type KeyOperations = Pick<operations, 'addAppKey' | 'listAppKeys' | 'getAppKey' | 'removeAppKey'>;

type AppOperations = Pick<
  operations,
  | 'listApps'
  | 'getAppById'
  | 'addApiApp'
  | 'updateApp'
  | 'updateApiAppConfig'
  | 'regenerateApiClientSecret'
  | 'addOidcApp'
  | 'updateOidcAppConfig'
  | 'regenerateOidcClientSecret'
  | 'addSamlApp'
  | 'updateSamlAppConfig'
  | 'deactivateApp'
  | 'reactivateApp'
  | 'removeApp'
>;

const changed = (written: Changed) => ({ status: 200, body: { details: detailsOnChange(written) } }) as const;

/** Keys in management v1. */
export const createManagementKeys = (
  instance: Instance,
  commands: ReturnType<typeof createKeyCommands>,
): Behaviours<KeyOperations, Actor> => ({
  async addAppKey({ path, body }, actor) {
    const key = await commands.add(actor, { ...path, ...body });
    return { status: 200, body: { id: key.keyId, details: detailsOnCreate(key), keyDetails: key.keyDetails } };
  },

  listAppKeys({ path, body }, actor) {
    const project = instance.project(actor, path.projectId);
    const keys = instance.tables.keys.select(JSON.stringify(['v1', project?.id, path.appId]), {
      key: credentialKeys.owner(path.appId),
      passes: (filed) => filed.projectId === project?.id && isShown(filed),
      compare: comparing(({ credential }) => backwards(credential), true),
    });
    const { rows, total } = page(keys, body?.query ?? {});
    const result = rows.map(({ one }) => toAppKey(one.credential, one.organizationId));
    const details = listDetails(total, instance.memory.current);
    return { status: 200, body: { details, ...(result.length !== 0 && { result }) } };
  },

  getAppKey({ path }, actor) {
    const placed = instance.app(actor, path.projectId, path.appId);
    const key = placed && entry(placed.app.keys, path.keyId);
    if (placed === undefined || !key?.enabled) throw instance.refusal(faults.keyNotFound);
    return { status: 200, body: { key: toAppKey(key, placed.project.organizationId) } };
  },

  removeAppKey: ({ path }, actor) => changed(commands.remove(actor, path)),
});

/** Apps in management v1. */
export const createManagementApps = (
  instance: Instance,
  commands: ReturnType<typeof createAppCommands>,
): Behaviours<AppOperations, Actor> => ({
  listApps({ path, body }, actor) {
    const project = instance.project(actor, path.projectId);
    const queries = body?.queries ?? [];
    const apps = instance.tables.apps.select(JSON.stringify(['v1', project?.id, queries]), {
      key: appKeys.project(project?.id ?? ''),
      passes: ({ app }) => queries.every(({ nameQuery: { name = '', method } }) => compareText(method, app.name, name)),
      compare: comparing(({ app }) => backwards(app), true),
    });
    const { rows, total } = page(apps, body?.query ?? {});
    const result = rows.map(({ one }) => toApp(one));
    const details = listDetails(total, instance.memory.current);
    return { status: 200, body: { details, ...(result.length !== 0 && { result }) } };
  },

  getAppById({ path }, actor) {
    const anywhere = { ...actor, organizationId: undefined };
    const placed = instance.app(anywhere, path.projectId, path.appId);
    if (placed === undefined) throw instance.refusal(faults.appUnknown);
    if (placed.project.organizationId !== actor.organizationId) throw instance.refusal(faults.appOfOtherOrganization);
    return { status: 200, body: { app: toApp(placed) } };
  },

  async addApiApp({ path: { projectId }, body: { name, authMethodType } }, actor) {
    const made = await commands.addApi(actor, { projectId, name }, authMethodType);
    return { status: 200, body: { appId: made.appId, details: detailsOnCreate(made), ...credentials(made) } };
  },

  updateApp: ({ path, body }, actor) => changed(commands.rename(actor, path, body.name)),

  updateApiAppConfig: ({ path, body }, actor) => changed(commands.changeApi(actor, path, body?.authMethodType)),

  async regenerateApiClientSecret({ path }, actor) {
    const { clientSecret, ...written } = await commands.regenerateSecret(actor, path, {
      missing: faults.appForSecretUnknown,
      otherKind: faults.secretForOtherKind,
      kinds: ['api'],
    });
    return { status: 200, body: { clientSecret, details: detailsOnChange(written) } };
  },

  async addOidcApp({ path: { projectId }, body: { name, ...settings } }, actor) {
    const made = await commands.addOidc(actor, { projectId, name }, fromV1(settings));
    const problems = findProblems(made.config.settings).map(localize);
    const compliance = problems.length === 0 ? {} : { noneCompliant: true, complianceProblems: problems };
    const { appId } = made;
    return { status: 200, body: { appId, details: detailsOnCreate(made), ...credentials(made), ...compliance } };
  },

  updateOidcAppConfig: ({ path, body }, actor) =>
    changed(commands.changeOidc(actor, path, fromV1(body), replaceSettings)),

  async regenerateOidcClientSecret({ path }, actor) {
    const { clientSecret, ...written } = await commands.regenerateSecret(actor, path, {
      missing: faults.appForSecretUnknown,
      otherKind: faults.secretForNoOidc,
      kinds: ['oidc'],
    });
    return { status: 200, body: { clientSecret, details: detailsOnChange(written) } };
  },

  async addSamlApp({ path: { projectId }, body: { name, ...settings } }, actor) {
    const made = await commands.addSaml(actor, { projectId, name }, settings);
    return { status: 200, body: { appId: made.appId, details: detailsOnCreate(made) } };
  },

  updateSamlAppConfig: ({ path, body }, actor) => changed(commands.changeSaml(actor, path, body)),

  deactivateApp: ({ path }, actor) => changed(commands.deactivate(actor, path)),
  reactivateApp: ({ path }, actor) => changed(commands.reactivate(actor, path)),
  removeApp: ({ path }, actor) => changed(commands.remove(actor, path)),
});
