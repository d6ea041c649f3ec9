import type { operations } from '../../generated/zitadel/types.js';
import type { Resources } from '../../src/gate/cases/resources.js';

const nameQuery = (name: string) => ({ nameQuery: { name, method: 'TEXT_QUERY_METHOD_EQUALS' } });
const nameFilter = (name: string) => ({ nameFilter: { name, method: 'TEXT_FILTER_METHOD_EQUALS' } });
const active = { state: /_ACTIVE$/ };
const inactive = { state: /_INACTIVE$/ };

/** The apps and keys of a project, and what becomes of them, in both services. */
export const resourcesOf = (fixtures: { readonly otherProject: string }): Resources<operations, object> => ({
  aliases: { applicationId: 'appId' },
  kinds: [
    {
      identifier: 'appId',
      name: { sent: '/name', shown: '/name' },
      createdBy: {
        addApiApp: ({ appId }, { path }) => ({ projectId: path.projectId, appId }),
        createApplication: ({ applicationId }, { body }) => ({ projectId: body.projectId, appId: applicationId }),
      },
      removedBy: ['removeApp', 'deleteApplication'],
      shownBy: {
        getAppById: { one: '/app' },
        listApps: { list: '/result', id: '/id', only: (_, name) => ({ body: { queries: [nameQuery(name)] } }) },
        getApplication: { one: '/application' },
        listApplications: {
          list: '/applications',
          id: '/applicationId',
          only: (_, name) => ({ body: { filters: [nameFilter(name)] } }),
        },
      },
      becomes: {
        deactivateApp: inactive,
        deactivateApplication: inactive,
        reactivateApp: active,
        reactivateApplication: active,
      },
      bodyOf: { updateApiAppConfig: '/apiConfig' },
      updateTime: {
        member: 'changeDate',
        resolution: 1,
        movedBy: [
          'updateApp',
          'updateApplication',
          'updateApiAppConfig',
          'deactivateApp',
          'deactivateApplication',
          'reactivateApp',
          'reactivateApplication',
          'regenerateApiClientSecret',
          'generateClientSecret',
        ],
      },
      computed: ['sequence', 'changeDate'],
      absent: { authMethodType: 'API_AUTH_METHOD_TYPE_BASIC' },
    },
    {
      identifier: 'keyId',
      createdBy: {
        addAppKey: ({ id }, { path }) => ({ projectId: path.projectId, appId: path.appId, keyId: id }),
        createApplicationKey: ({ keyId }, { body }) => ({
          projectId: body.projectId ?? '',
          appId: body.applicationId ?? '',
          keyId,
        }),
      },
      removedBy: ['removeAppKey', 'deleteApplicationKey', 'removeMachineKey'],
      shownBy: {
        getAppKey: { one: '/key' },
        listAppKeys: { list: '/result', id: '/id' },
        getApplicationKey: { one: '' },
        listApplicationKeys: {
          list: '/keys',
          id: '/keyId',
          only: ({ appId }) => ({
            body: { pagination: { limit: 1000 }, filters: [{ applicationIdFilter: { applicationId: appId } }] },
          }),
        },
      },
      computed: ['sequence'],
    },
    {
      identifier: 'id',
      createdBy: { addMachineUser: ({ userId }) => ({ id: userId }) },
      removedBy: ['removeUser'],
      shownBy: { getUserById: { one: '/user' } },
      becomes: {
        deactivateUser: { state: 'USER_STATE_INACTIVE' },
        reactivateUser: { state: 'USER_STATE_ACTIVE' },
        lockUser: { state: 'USER_STATE_LOCKED' },
        unlockUser: { state: 'USER_STATE_ACTIVE' },
      },
      computed: ['sequence', 'changeDate'],
    },
  ],
  volatile: ['viewTimestamp'],
  strangers: { projectId: fixtures.otherProject },
  spelling: (value) => value.replace(/^(APP|APPLICATION)_(STATE_|)/, '$2'),
  once: ['addApiApp', 'createApplication', 'removeApp', 'removeAppKey', 'deactivateApp', 'reactivateApp'],
  secrets: {
    addApiApp: { at: '/clientSecret', shownOnce: true },
    regenerateApiClientSecret: { at: '/clientSecret', shownOnce: true },
    generateClientSecret: { at: '/clientSecret', shownOnce: true },
    addAppKey: { at: '/keyDetails', shownOnce: true },
    createApplicationKey: { at: '/keyDetails', shownOnce: true },
    addMachineKey: { at: '/keyDetails', shownOnce: true },
    addPersonalAccessToken: { at: '/token', shownOnce: true },
    generateMachineSecret: { at: '/clientSecret', shownOnce: true },
  },
});
