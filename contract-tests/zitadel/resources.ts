import type { operations } from '../../generated/zitadel/types.js';
import type { Resources } from '../../src/gate/cases/resources.js';
import { passes } from './passes.js';
import type { fixtures as ownFixtures } from './scenario-parts.js';
import { forms, variants } from './variants.js';

const nameQuery = (name: string) => ({ nameQuery: { name, method: 'TEXT_QUERY_METHOD_EQUALS' } });
const nameFilter = (name: string) => ({ nameFilter: { name, method: 'TEXT_FILTER_METHOD_EQUALS' } });
const active = { state: /_ACTIVE$/ };
const inactive = { state: /_INACTIVE$/ };

const changesOfUser = [
  'updateMachineUser',
  'deactivateUser',
  'reactivateUser',
  'lockUser',
  'unlockUser',
  'updateUser',
  'deactivateUserV2',
  'reactivateUserV2',
  'lockUserV2',
  'unlockUserV2',
] as const;

const changesOfProject = [
  'updateProject',
  'updateProjectV2',
  'deactivateProject',
  'deactivateProjectV2',
  'reactivateProject',
  'activateProject',
] as const;

/** Projects, the apps and keys in them, in both services, and the service accounts with what is issued to them. */
export const resourcesOf = (
  fixtures: Pick<typeof ownFixtures, 'otherProject'>,
): Resources<operations, typeof ownFixtures> => ({
  aliases: { applicationId: 'appId', id: 'userId' },
  kinds: [
    {
      identifier: 'userId',
      name: { sent: '/userName', shown: '/userName' },
      createdBy: {
        addMachineUser: ({ userId }) => ({ userId }),
        createUser: ({ id }) => ({ userId: id }),
      },
      removedBy: ['removeUser', 'deleteUser'],
      shownBy: { getUserById: { one: '/user' }, getUserByIdV2: { one: '/user' } },
      becomes: {
        addMachineUser: { state: 'USER_STATE_ACTIVE', accessTokenType: 'ACCESS_TOKEN_TYPE_BEARER', description: '' },
        updateMachineUser: { accessTokenType: 'ACCESS_TOKEN_TYPE_BEARER', description: '' },
        deactivateUser: { state: 'USER_STATE_INACTIVE' },
        reactivateUser: { state: 'USER_STATE_ACTIVE' },
        lockUser: { state: 'USER_STATE_LOCKED' },
        unlockUser: { state: 'USER_STATE_ACTIVE' },
        createUser: { state: 'USER_STATE_ACTIVE', accessTokenType: 'ACCESS_TOKEN_TYPE_BEARER', description: '' },
        deactivateUserV2: { state: 'USER_STATE_INACTIVE' },
        reactivateUserV2: { state: 'USER_STATE_ACTIVE' },
        lockUserV2: { state: 'USER_STATE_LOCKED' },
        unlockUserV2: { state: 'USER_STATE_ACTIVE' },
        generateMachineSecret: { hasSecret: true },
        addSecret: { hasSecret: true },
        removeMachineSecret: { hasSecret: false },
        removeSecret: { hasSecret: false },
      },
      bodyOf: { addMachineUser: '/machine', updateMachineUser: '/machine' },
      updateTime: { member: 'changeDate', resolution: 1, movedBy: changesOfUser },
      computed: ['sequence', 'changeDate', 'hasSecret'],
      absent: { accessTokenType: 'ACCESS_TOKEN_TYPE_BEARER', hasSecret: false },
    },
    {
      identifier: 'projectId',
      name: { sent: '/name', shown: '/name' },
      createdBy: {
        addProject: ({ id }) => ({ projectId: id }),
        createProject: ({ projectId }) => ({ projectId }),
      },
      removedBy: ['removeProject', 'deleteProject'],
      shownBy: {
        getProjectById: { one: '/project' },
        listProjects: { list: '/result', id: '/id', only: (_, name) => ({ body: { queries: [nameQuery(name)] } }) },
        getProject: { one: '/project' },
        listProjectsV2: {
          list: '/projects',
          id: '/projectId',
          only: ({ projectId = '' }) => ({ body: { filters: [{ inProjectIdsFilter: { ids: [projectId] } }] } }),
        },
      },
      becomes: {
        addProject: { state: 'PROJECT_STATE_ACTIVE' },
        createProject: { state: 'PROJECT_STATE_ACTIVE' },
        updateProject: { privateLabelingSetting: 'PRIVATE_LABELING_SETTING_UNSPECIFIED' },
        deactivateProject: inactive,
        deactivateProjectV2: inactive,
        reactivateProject: active,
        activateProject: active,
      },
      updateTime: { member: 'changeDate', resolution: 1, movedBy: changesOfProject },
      computed: ['sequence', 'changeDate'],
      absent: {
        projectRoleAssertion: false,
        projectRoleCheck: false,
        hasProjectCheck: false,
        authorizationRequired: false,
        projectAccessRequired: false,
        privateLabelingSetting: 'PRIVATE_LABELING_SETTING_UNSPECIFIED',
      },
    },
    {
      identifier: 'appId',
      name: { sent: '/name', shown: '/name' },
      createdBy: {
        addApiApp: ({ appId }, { path }) => ({ projectId: path.projectId, appId }),
        addOidcApp: ({ appId }, { path }) => ({ projectId: path.projectId, appId }),
        addSamlApp: ({ appId }, { path }) => ({ projectId: path.projectId, appId }),
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
        updateApiAppConfig: { authMethodType: 'API_AUTH_METHOD_TYPE_BASIC' },
        deactivateApp: inactive,
        deactivateApplication: inactive,
        reactivateApp: active,
        reactivateApplication: active,
      },
      asked: {
        addOidcApp: ({ body }) => (body.redirectUris === undefined ? { noneCompliant: true } : {}),
      },
      bodyOf: {
        updateApiAppConfig: '/apiConfig',
        addOidcApp: '/oidcConfig',
        updateOidcAppConfig: '/oidcConfig',
        addSamlApp: '/samlConfig',
        updateSamlAppConfig: '/samlConfig',
      },
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
          'updateOidcAppConfig',
          'regenerateOidcClientSecret',
          'updateSamlAppConfig',
          'generateClientSecret',
        ],
      },
      computed: ['sequence', 'changeDate'],
      absent: {
        authMethodType: 'API_AUTH_METHOD_TYPE_BASIC',
        accessTokenType: 'OIDC_TOKEN_TYPE_BEARER',
        noneCompliant: false,
      },
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
        addMachineKey: ({ keyId }, { path }) => ({ userId: path.userId, keyId }),
        addKey: ({ keyId }, { body }) => ({ userId: body.userId, keyId }),
      },
      removedBy: ['removeAppKey', 'deleteApplicationKey', 'removeMachineKey', 'removeKey'],
      shownBy: {
        getAppKey: { one: '/key' },
        getMachineKey: { one: '/key' },
        listMachineKeys: { list: '/result', id: '/id' },
        listKeys: {
          list: '/result',
          id: '/id',
          only: ({ userId }) =>
            userId === undefined ? undefined : { body: { filters: [{ userIdFilter: { id: userId } }] } },
        },
        listAppKeys: { list: '/result', id: '/id' },
        getApplicationKey: { one: '' },
        listApplicationKeys: {
          list: '/keys',
          id: '/keyId',
          only: ({ appId }) =>
            appId === undefined
              ? undefined
              : { body: { pagination: { limit: 1000 }, filters: [{ applicationIdFilter: { applicationId: appId } }] } },
        },
      },
      computed: ['sequence'],
    },
    {
      identifier: 'tokenId',
      createdBy: {
        addPersonalAccessToken: ({ tokenId }, { path }) => ({ userId: path.userId, tokenId }),
        addPersonalAccessTokenV2: ({ tokenId }, { body }) => ({ userId: body.userId, tokenId }),
      },
      removedBy: ['removePersonalAccessToken', 'removePersonalAccessTokenV2'],
      shownBy: {
        getPersonalAccessToken: { one: '/token' },
        listPersonalAccessTokens: { list: '/result', id: '/id' },
        listPersonalAccessTokensV2: {
          list: '/result',
          id: '/id',
          only: ({ userId = '' }) => ({ body: { filters: [{ userIdFilter: { id: userId } }] } }),
        },
      },
      computed: ['sequence'],
    },
  ],
  volatile: ['viewTimestamp'],
  omitsDefaults: true,
  strangers: { projectId: fixtures.otherProject },
  spelling: (value) => value.replace(/^(APP|APPLICATION)_(STATE_|)/, '$2').replace(/^(API|OIDC)_AUTH_/, 'AUTH_'),
  once: [
    'addProject',
    'createProject',
    'removeProject',
    'deactivateProject',
    'deactivateProjectV2',
    'reactivateProject',
    'activateProject',
    'addApiApp',
    'addOidcApp',
    'addSamlApp',
    'createApplication',
    'removeApp',
    'deleteApplication',
    'removeAppKey',
    'deleteApplicationKey',
    'deactivateApp',
    'deactivateApplication',
    'reactivateApp',
    'reactivateApplication',
    'createUser',
    'deleteUser',
    'deactivateUserV2',
    'reactivateUserV2',
    'lockUserV2',
    'unlockUserV2',
    'removeKey',
    'removePersonalAccessTokenV2',
    'removeSecret',
    'addMachineUser',
    'removeUser',
    'deactivateUser',
    'reactivateUser',
    'lockUser',
    'unlockUser',
    'removeMachineKey',
    'removePersonalAccessToken',
    'removeMachineSecret',
  ],
  // What is gone is deleted, and a change of nothing is done.
  idempotent: ['deleteProject', 'updateProject', 'updateProjectV2', 'updateUser'],
  partial: ['updateProjectV2', 'updateUser', 'updateApplication'],
  variants,
  forms,
  passes,
  secrets: {
    addApiApp: { at: '/clientSecret', shownOnce: true },
    regenerateApiClientSecret: { at: '/clientSecret', shownOnce: true },
    addOidcApp: { at: '/clientSecret', shownOnce: true },
    regenerateOidcClientSecret: { at: '/clientSecret', shownOnce: true },
    generateClientSecret: { at: '/clientSecret', shownOnce: true },
    addAppKey: { at: '/keyDetails', shownOnce: true },
    createApplicationKey: { at: '/keyDetails', shownOnce: true },
    addKey: { at: '/keyContent', shownOnce: true },
    addPersonalAccessTokenV2: { at: '/token', shownOnce: true },
    addSecret: { at: '/clientSecret', shownOnce: true },
    addMachineKey: { at: '/keyDetails', shownOnce: true },
    addPersonalAccessToken: { at: '/token', shownOnce: true },
    generateMachineSecret: { at: '/clientSecret', shownOnce: true },
  },
});
