import type { operations } from '../../generated/zitadel/types.js';
import type { Facts } from '../../src/gate/consistency/facts.js';

const ofManagement = { limit: { place: 'body/query/limit' }, offset: 'body/query/offset' } as const;
const ofService = { limit: { place: 'body/pagination/limit' }, offset: 'body/pagination/offset' } as const;

/** What ZITADEL's answers have in common, and its description cannot say. */
export const facts: Facts<keyof operations> = {
  times: {
    created: ['creationDate'],
    updated: ['changeDate', 'deactivationDate', 'reactivationDate', 'deletionDate'],
  },
  resources: {
    App: { id: '/id' },
    AppKey: { id: '/id' },
    Application: { id: '/applicationId' },
    ApplicationKey: { id: '/keyId' },
    ApplicationKeySummary: { id: '/keyId' },
  },
  fresh: {
    addApiApp: ['/appId', '/clientId', '/clientSecret'],
    addAppKey: ['/id', '/keyDetails'],
    regenerateApiClientSecret: ['/clientSecret'],
    createApplication: [
      '/applicationId',
      '/apiConfiguration/clientId',
      '/apiConfiguration/clientSecret',
      '/oidcConfiguration/clientId',
      '/oidcConfiguration/clientSecret',
    ],
    createApplicationKey: ['/keyId', '/keyDetails'],
    generateClientSecret: ['/clientSecret'],
  },
  unique: { headers: ['x-request-id'] },
  secrets: ['clientSecret', 'keyDetails'],
  keyFile: {
    at: { addAppKey: '/keyDetails', createApplicationKey: '/keyDetails' },
    key: 'key',
    ids: { keyId: ['answer/id', 'answer/keyId'], appId: ['path/appId', 'body/applicationId'] },
  },
  answersTo: {
    getApplication: { '/application/applicationId': 'body/applicationId' },
    getApplicationKey: { '/keyId': 'body/keyId' },
    getAppById: { '/app/id': 'path/appId' },
    getAppKey: { '/key/id': 'path/keyId' },
    listAppKeys: {},
    createApplication: { '/applicationId': 'body/applicationId' },
    listApplicationKeys: {
      '/pagination/appliedLimit': 'body/pagination/limit',
      '/keys/*/applicationId': 'body/filters/0/applicationIdFilter/applicationId',
      '/keys/*/projectId': 'body/filters/0/projectIdFilter/projectId',
      '/keys/*/organizationId': 'body/filters/0/organizationIdFilter/organizationId',
    },
    listApplications: {
      '/pagination/appliedLimit': 'body/pagination/limit',
      '/applications/*/projectId': 'body/filters/0/projectIdFilter/projectId',
    },
  },
  lists: {
    listApps: { items: '/result', total: '/details/totalResult', ...ofManagement },
    listAppKeys: { items: '/result', total: '/details/totalResult', ...ofManagement },
    listApplications: { items: '/applications', total: '/pagination/totalResult', ...ofService },
    listApplicationKeys: { items: '/keys', total: '/pagination/totalResult', ...ofService },
  },
  errors: { code: '/code', challenge: '/message' },
};
