import type { operations } from '../../generated/zitadel/types.js';
import type { Creation } from '../../src/gate/cases/scenario.js';

/** A member of a body that was sent. */
const memberOf = (body: unknown, name: string): unknown => Reflect.get(Object(body), name);
const inProject = (body: unknown) => ({ projectId: memberOf(body, 'projectId') });

const userRemovedBy: Creation<operations>['removedBy'] = [
  { operationId: 'removeUser', ids: ({ path }) => ({ userId: path?.id }) },
  { operationId: 'deleteUser', ids: ({ body }) => ({ userId: memberOf(body, 'userId') }) },
];

const projectRemovedBy: Creation<operations>['removedBy'] = [
  { operationId: 'removeProject', ids: ({ path }) => ({ projectId: path?.projectId }) },
  { operationId: 'deleteProject', ids: ({ body }) => inProject(body) },
];

/**
 * What operations make. Version 1 acts in one organization; version 2 makes in any that the body names, so it also removes what
 * it has made.
 */
export const creations: readonly Creation<operations>[] = [
  {
    name: 'service account',
    madeBy: [{ operationId: 'addMachineUser', ids: ({ userId }) => ({ userId }) }],
    removedBy: userRemovedBy,
    remove: ({ userId = '' }) => [{ operationId: 'removeUser', request: { path: { id: userId } } }],
  },
  {
    name: 'service account',
    madeBy: [{ operationId: 'createUser', ids: ({ id }) => ({ userId: id }) }],
    removedBy: userRemovedBy,
    remove: ({ userId = '' }) => [{ operationId: 'deleteUser', request: { body: { userId } } }],
  },
  {
    name: 'project',
    madeBy: [{ operationId: 'addProject', ids: ({ id }) => ({ projectId: id }) }],
    removedBy: projectRemovedBy,
    remove: ({ projectId = '' }) => [{ operationId: 'removeProject', request: { path: { projectId } } }],
  },
  {
    name: 'project',
    madeBy: [{ operationId: 'createProject', ids: ({ projectId }) => ({ projectId }) }],
    removedBy: projectRemovedBy,
    remove: ({ projectId = '' }) => [{ operationId: 'deleteProject', request: { body: { projectId } } }],
  },
  {
    name: 'app',
    madeBy: [
      { operationId: 'addApiApp', ids: ({ appId }, { path }) => ({ projectId: path?.projectId, appId }) },
      { operationId: 'addOidcApp', ids: ({ appId }, { path }) => ({ projectId: path?.projectId, appId }) },
      { operationId: 'addSamlApp', ids: ({ appId }, { path }) => ({ projectId: path?.projectId, appId }) },
      {
        operationId: 'createApplication',
        ids: ({ applicationId }, { body }) => ({ ...inProject(body), appId: applicationId }),
      },
    ],
    removedBy: [
      { operationId: 'removeApp', ids: ({ path }) => ({ appId: path?.appId }) },
      { operationId: 'deleteApplication', ids: ({ body }) => ({ appId: memberOf(body, 'applicationId') }) },
    ],
    remove: ({ projectId = '', appId = '' }) => [{ operationId: 'removeApp', request: { path: { projectId, appId } } }],
  },
  {
    name: 'key',
    madeBy: [
      { operationId: 'addAppKey', ids: ({ id }, { path }) => ({ ...path, keyId: id }) },
      {
        operationId: 'createApplicationKey',
        ids: ({ keyId }, { body }) => ({ ...inProject(body), appId: memberOf(body, 'applicationId'), keyId }),
      },
    ],
    removedBy: [
      { operationId: 'removeAppKey', ids: ({ path }) => ({ keyId: path?.keyId }) },
      { operationId: 'deleteApplicationKey', ids: ({ body }) => ({ keyId: memberOf(body, 'keyId') }) },
    ],
    remove: ({ projectId = '', appId = '', keyId = '' }) => [
      { operationId: 'removeAppKey', request: { path: { projectId, appId, keyId } } },
    ],
  },
];
