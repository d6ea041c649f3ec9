import type {
  ApplicationKeySearchFilter,
  ApplicationSearchFilter,
  operations,
} from '../../../../generated/zitadel/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Changed, createAppCommands } from './app-commands.js';
import { faults } from './fault.js';
import type { Actor, Instance } from './instance.js';
import type { createKeyCommands } from './key-commands.js';
import { findProblems } from './oidc.js';
import { credentials, toApplication, toApplicationKey } from './representations.js';
import { compareText, comparing, page } from './search.js';
import { pagination, readPagination } from './service-lists.js';
import { credentialKeys, type FiledKey, isShown, type Placed } from './tables.js';
import { formatMicros, sortable, zeroTime } from './time.js';

type KeyOperations = Pick<
  operations,
  'createApplicationKey' | 'listApplicationKeys' | 'getApplicationKey' | 'deleteApplicationKey'
>;

type ApplicationOperations = Pick<
  operations,
  | 'listApplications'
  | 'getApplication'
  | 'createApplication'
  | 'updateApplication'
  | 'generateClientSecret'
  | 'deactivateApplication'
  | 'reactivateApplication'
  | 'deleteApplication'
>;

const trimmed = ({ applicationId, projectId }: { applicationId: string; projectId: string }) => ({
  projectId: projectId.trim(),
  appId: applicationId.trim(),
});

const named = ({ applicationId, projectId }: { applicationId: string; projectId: string }) => ({
  projectId,
  appId: applicationId,
});

/** Keys in application service v2. */
export function createServiceKeys(
  instance: Instance,
  commands: ReturnType<typeof createKeyCommands>,
): Behaviours<KeyOperations, Actor> {
  return {
    async createApplicationKey({ body }, actor) {
      // Left out, the expiration is the start of Unix time: past.
      const expirationDate = body.expirationDate ?? '1970-01-01T00:00:00Z';
      const { keyId, time, keyDetails } = await commands.add(actor, { ...trimmed(body), expirationDate });
      return { status: 200, body: { keyId, creationDate: formatMicros(time), keyDetails } };
    },

    listApplicationKeys({ body: { pagination: asked, sortingColumn, filters = [] } }, actor) {
      const paging = readPagination(instance, asked);
      const owner = filters.find(({ applicationIdFilter }) => applicationIdFilter)?.applicationIdFilter;
      // Keys of applications and, because nothing tells them apart, of machine users.
      const list = instance.tables.keys.select(JSON.stringify([sortingColumn, asked?.asc, filters]), {
        key: owner && credentialKeys.owner(idOf(owner.applicationId)),
        passes: (filed) => isShown(filed) && filters.every((filter) => matchesKey(filed, filter)),
        compare: comparing(keyColumn(sortingColumn), asked?.asc),
      });
      const { rows, total } = page(list, paging);
      const keys = rows
        .map(({ one }) => one)
        .filter(({ organizationId, projectId }) => instance.isAllowed(actor, 'user.read', organizationId, projectId))
        .map(toApplicationKey);
      return {
        status: 200,
        body: { ...(keys.length !== 0 && { keys }), pagination: pagination(total, paging.limit) },
      };
    },

    getApplicationKey({ body }, actor) {
      const found = instance.tables.keys.withKey(credentialKeys.id(body.keyId.trim()))[0]?.one;
      if (found === undefined || !isShown(found)) throw instance.refusal(faults.keyNotFound);
      instance.authorize(actor, 'project.app.read', found.organizationId, '');
      const { id: keyId, created, expirationDate } = found.credential;
      return { status: 200, body: { keyId, creationDate: formatMicros(created), expirationDate } };
    },

    deleteApplicationKey({ body }, actor) {
      const { time } = commands.remove(actor, { ...trimmed(body), keyId: body.keyId.trim() });
      return { status: 200, body: { deletionDate: formatMicros(time) } };
    },
  };
}

/** Text that was not sent is empty text to ZITADEL, whatever the description asks for. */
const idOf = (text: string | undefined) => text?.trim() ?? '';

function matchesKey(key: FiledKey, filter: ApplicationKeySearchFilter): boolean {
  const { applicationIdFilter, projectIdFilter, organizationIdFilter } = filter;
  if (applicationIdFilter !== undefined) return key.ownerId === idOf(applicationIdFilter.applicationId);
  if (projectIdFilter !== undefined) return key.projectId === idOf(projectIdFilter.projectId);
  return key.organizationId === idOf(organizationIdFilter?.organizationId);
}

function keyColumn(
  column: operations['listApplicationKeys']['requestBody']['content']['application/json']['sortingColumn'],
): (key: FiledKey) => string | number {
  switch (column) {
    case 'APPLICATION_KEYS_SORT_BY_PROJECT_ID':
      return ({ projectId }) => projectId;
    case 'APPLICATION_KEYS_SORT_BY_APPLICATION_ID':
      return ({ ownerId }) => ownerId;
    case 'APPLICATION_KEYS_SORT_BY_CREATION_DATE':
      return ({ credential }) => credential.created;
    case 'APPLICATION_KEYS_SORT_BY_ORGANIZATION_ID':
      return ({ organizationId }) => organizationId;
    case 'APPLICATION_KEYS_SORT_BY_EXPIRATION':
      return ({ credential }) => sortable(credential.expirationDate);
    case 'APPLICATION_KEYS_SORT_BY_TYPE':
      return () => 1;
    default:
      return ({ credential }) => credential.id;
  }
}

/** Applications in application service v2. */
export const createServiceApplications = (
  instance: Instance,
  commands: ReturnType<typeof createAppCommands>,
): Behaviours<ApplicationOperations, Actor> => ({
  listApplications({ body: { pagination: asked, sortingColumn, filters = [] } }, actor) {
    const paging = readPagination(instance, asked);
    const list = instance.tables.apps.select(JSON.stringify([sortingColumn, asked?.asc, filters]), {
      passes: (placed) => filters.every((filter) => matches(placed, filter)),
      compare: comparing(applicationColumn(sortingColumn), asked?.asc),
    });
    const { rows, total } = page(list, paging);
    const applications = rows
      .map(({ one }) => one)
      .filter(({ project }) => instance.isAllowed(actor, 'project.app.read', project.organizationId, project.id))
      .map(toApplication);
    return {
      status: 200,
      body: {
        ...(applications.length !== 0 && { applications }),
        pagination: pagination(total, paging.limit),
      },
    };
  },

  getApplication({ body: { applicationId } }, actor) {
    const placed = instance.findApp(applicationId);
    if (placed === undefined) throw instance.refusal(faults.appUnknown);
    instance.authorize(actor, 'project.app.read', placed.project.organizationId, placed.project.id);
    return { status: 200, body: { application: toApplication(placed) } };
  },

  async createApplication({ body }, actor) {
    const { projectId, name, applicationId: appId } = body;
    const wanted = { projectId, name, appId };
    if (body.oidcConfiguration !== undefined) {
      const made = await commands.addOidc(actor, wanted, body.oidcConfiguration);
      const problems = findProblems(made.config.settings);
      const compliance = problems.length === 0 ? {} : { nonCompliant: true, complianceProblems: problems };
      return { status: 200, body: { ...created(made), oidcConfiguration: { ...credentials(made), ...compliance } } };
    }
    if (body.samlConfiguration !== undefined) {
      // The id that was sent for a SAML application gets lost on the server's way.
      const made = await commands.addSaml(actor, { projectId, name }, body.samlConfiguration);
      return { status: 200, body: { ...created(made), samlConfiguration: {} } };
    }
    const made = await commands.addApi(actor, wanted, body.apiConfiguration?.authMethodType);
    return { status: 200, body: { ...created(made), apiConfiguration: credentials(made) } };
  },

  updateApplication({ body }, actor) {
    const reference = named(body);
    const name = body.name?.trim() ?? '';
    // Each part is done for itself: what was renamed stays so, even if the configuration is then refused.
    const renamed = name === '' ? undefined : commands.rename(actor, reference, name);
    const configured =
      body.apiConfiguration !== undefined
        ? commands.changeApi(actor, reference, body.apiConfiguration.authMethodType)
        : body.oidcConfiguration !== undefined
          ? commands.changeOidc(actor, reference, body.oidcConfiguration)
          : body.samlConfiguration !== undefined
            ? commands.changeSaml(actor, reference, body.samlConfiguration)
            : undefined;
    const last: Changed | undefined = configured ?? renamed;
    return { status: 200, body: { changeDate: last === undefined ? zeroTime : formatMicros(last.time) } };
  },

  async generateClientSecret({ body }, actor) {
    const { clientSecret, time } = await commands.regenerateSecret(actor, named(body), {
      missing: faults.applicationForSecretUnknown,
      otherKind: faults.applicationForSecretUnknown,
      kinds: ['api', 'oidc'],
    });
    return { status: 200, body: { clientSecret, creationDate: formatMicros(time) } };
  },

  deactivateApplication({ body }, actor) {
    const { time } = commands.deactivate(actor, named(body));
    return { status: 200, body: { deactivationDate: formatMicros(time) } };
  },

  reactivateApplication({ body }, actor) {
    const { time } = commands.reactivate(actor, named(body));
    return { status: 200, body: { reactivationDate: formatMicros(time) } };
  },

  deleteApplication({ body }, actor) {
    const { time } = commands.remove(actor, named(body));
    return { status: 200, body: { deletionDate: formatMicros(time) } };
  },
});

const created = ({ appId, time }: Changed & { appId: string }) => ({
  applicationId: appId,
  creationDate: formatMicros(time),
});

const kinds = {
  APPLICATION_TYPE_OIDC: 'oidc',
  APPLICATION_TYPE_API: 'api',
  APPLICATION_TYPE_SAML: 'saml',
} as const;

function matches({ project, app }: Placed, filter: ApplicationSearchFilter): boolean {
  const { config } = app;
  const { projectIdFilter, nameFilter, stateFilter, typeFilter, clientIdFilter, entityIdFilter } = filter;
  if (projectIdFilter !== undefined) return project.id === projectIdFilter.projectId;
  if (nameFilter !== undefined) return compareText(nameFilter.method, app.name, nameFilter.name ?? '');
  if (stateFilter !== undefined)
    return stateFilter === (app.active ? 'APPLICATION_STATE_ACTIVE' : 'APPLICATION_STATE_INACTIVE');
  if (typeFilter !== undefined) return config.kind === kinds[typeFilter];
  if (clientIdFilter !== undefined) return config.kind !== 'saml' && config.clientId === idOf(clientIdFilter.clientId);
  return config.kind === 'saml' && config.entityId === idOf(entityIdFilter?.entityId);
}

function applicationColumn(
  column: operations['listApplications']['requestBody']['content']['application/json']['sortingColumn'],
): (placed: Placed) => string | number {
  switch (column) {
    case 'APPLICATION_SORT_BY_NAME':
      return ({ app }) => app.name;
    case 'APPLICATION_SORT_BY_STATE':
      return ({ app }) => (app.active ? 1 : 2);
    case 'APPLICATION_SORT_BY_CREATION_DATE':
      return ({ app }) => app.created;
    case 'APPLICATION_SORT_BY_CHANGE_DATE':
      return ({ app }) => app.changed;
    default:
      return ({ app }) => app.id;
  }
}
