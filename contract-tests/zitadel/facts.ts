import type { operations } from '../../generated/zitadel/types.js';
import type { Facts } from '../../src/gate/consistency/facts.js';

const ofManagement = { limit: { place: 'body/query/limit' }, offset: 'body/query/offset' } as const;
const ofService = {
  limit: { place: 'body/pagination/limit' },
  applied: '/pagination/appliedLimit',
  offset: 'body/pagination/offset',
} as const;

/** How an app authenticates that has no secret. */
const withoutSecret = [
  'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
  'OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
  'OIDC_AUTH_METHOD_TYPE_NONE',
];

/** A domain may stand behind the name to sign in with. Case does not matter. */
const begins = (loginName: unknown, userName: unknown) =>
  typeof loginName !== 'string' ||
  typeof userName !== 'string' ||
  loginName.toLowerCase().startsWith(userName.toLowerCase());

const isAmongLoginNames = ({ preferredLoginName, loginNames }: Readonly<Record<string, unknown>>) =>
  !Array.isArray(loginNames) || preferredLoginName === undefined || loginNames.includes(preferredLoginName);

/** What a rename renames. */
const changeable = ['name', 'userName'];

/** What ZITADEL's answers have in common, and its description cannot say. */
export const facts: Facts<keyof operations> = {
  times: {
    created: ['creationDate'],
    updated: ['changeDate', 'viewTimestamp', 'deactivationDate', 'reactivationDate', 'deletionDate'],
  },
  agreements: {
    User: [
      {
        at: '/preferredLoginName',
        with: '`userName`',
        holds: ({ preferredLoginName, userName }) => begins(preferredLoginName, userName),
      },
      { at: '/preferredLoginName', with: '`loginNames`', holds: isAmongLoginNames },
    ],
    UserV2: [
      {
        at: '/preferredLoginName',
        with: '`username`',
        holds: ({ preferredLoginName, username }) => begins(preferredLoginName, username),
      },
      { at: '/preferredLoginName', with: '`loginNames`', holds: isAmongLoginNames },
    ],
  },
  resources: {
    Project: {
      id: '/id',
      as: {
        thing: 'project',
        changeable,
        members: { name: '/name', created: '/details/creationDate', owner: '/details/resourceOwner' },
      },
    },
    ProjectCreated: {
      id: '/id',
      as: {
        thing: 'project',
        changeable,
        members: { created: '/details/creationDate', owner: '/details/resourceOwner' },
        sent: { name: 'body/name' },
      },
    },
    ProjectV2: {
      id: '/projectId',
      as: {
        thing: 'project',
        changeable,
        members: { name: '/name', created: '/creationDate', owner: '/organizationId' },
      },
    },
    ProjectCreatedV2: {
      id: '/projectId',
      as: {
        thing: 'project',
        changeable,
        members: { created: '/creationDate' },
        sent: { name: 'body/name', owner: 'body/organizationId' },
      },
    },
    App: {
      id: '/id',
      as: {
        thing: 'app',
        changeable,
        members: {
          name: '/name',
          created: '/details/creationDate',
          owner: '/details/resourceOwner',
          client: '/apiConfig/clientId',
          oidcClient: '/oidcConfig/clientId',
        },
      },
    },
    ApiAppCreated: {
      id: '/appId',
      as: {
        thing: 'app',
        changeable,
        members: { created: '/details/creationDate', owner: '/details/resourceOwner', client: '/clientId' },
        sent: { name: 'body/name', project: 'path/projectId' },
      },
    },
    OidcAppCreated: {
      id: '/appId',
      as: {
        thing: 'app',
        changeable,
        members: { created: '/details/creationDate', owner: '/details/resourceOwner', oidcClient: '/clientId' },
        sent: { name: 'body/name', project: 'path/projectId' },
      },
    },
    SamlAppCreated: {
      id: '/appId',
      as: {
        thing: 'app',
        changeable,
        members: { created: '/details/creationDate', owner: '/details/resourceOwner' },
        sent: { name: 'body/name', project: 'path/projectId' },
      },
    },
    Application: {
      id: '/applicationId',
      as: {
        thing: 'app',
        changeable,
        members: {
          name: '/name',
          created: '/creationDate',
          project: '/projectId',
          client: '/apiConfiguration/clientId',
          oidcClient: '/oidcConfiguration/clientId',
        },
      },
    },
    ApplicationCreated: {
      id: '/applicationId',
      as: {
        thing: 'app',
        changeable,
        members: {
          created: '/creationDate',
          client: '/apiConfiguration/clientId',
          oidcClient: '/oidcConfiguration/clientId',
        },
        sent: { name: 'body/name', project: 'body/projectId' },
      },
    },
    AppKey: {
      id: '/id',
      as: {
        thing: 'key',
        members: { created: '/details/creationDate', owner: '/details/resourceOwner', expires: '/expirationDate' },
        sent: { app: 'path/appId', project: 'path/projectId' },
      },
    },
    AppKeyCreated: {
      id: '/id',
      as: {
        thing: 'key',
        members: { created: '/details/creationDate', owner: '/details/resourceOwner' },
        sent: { app: 'path/appId', project: 'path/projectId', expires: 'body/expirationDate' },
      },
    },
    ApplicationKey: {
      id: '/keyId',
      as: {
        thing: 'key',
        members: {
          app: '/applicationId',
          project: '/projectId',
          owner: '/organizationId',
          created: '/creationDate',
          expires: '/expirationDate',
        },
      },
    },
    ApplicationKeySummary: {
      id: '/keyId',
      as: { thing: 'key', members: { created: '/creationDate', expires: '/expirationDate' } },
    },
    ApplicationKeyCreated: {
      id: '/keyId',
      as: {
        thing: 'key',
        members: { created: '/creationDate' },
        sent: { app: 'body/applicationId', project: 'body/projectId', expires: 'body/expirationDate' },
      },
    },
    User: {
      id: '/id',
      as: { thing: 'user', changeable, members: { userName: '/userName', owner: '/details/resourceOwner' } },
    },
    UserCreated: {
      id: '/userId',
      as: {
        thing: 'user',
        changeable,
        members: { owner: '/details/resourceOwner' },
        sent: { userName: 'body/userName' },
      },
    },
    UserV2: {
      id: '/userId',
      as: { thing: 'user', changeable, members: { userName: '/username', owner: '/details/resourceOwner' } },
    },
    UserCreatedV2: {
      id: '/id',
      as: { thing: 'user', changeable, members: {}, sent: { userName: 'body/username', owner: 'body/organizationId' } },
    },
    UserKey: {
      id: '/id',
      as: {
        thing: 'key',
        members: { created: '/creationDate', owner: '/organizationId', expires: '/expirationDate', user: '/userId' },
      },
    },
    UserKeyCreated: {
      id: '/keyId',
      as: {
        thing: 'key',
        members: { created: '/creationDate' },
        sent: { user: 'body/userId', expires: 'body/expirationDate' },
      },
    },
    UserToken: {
      id: '/id',
      as: {
        thing: 'token',
        members: { created: '/creationDate', owner: '/organizationId', expires: '/expirationDate', user: '/userId' },
      },
    },
    UserTokenCreated: {
      id: '/tokenId',
      as: {
        thing: 'token',
        members: { created: '/creationDate' },
        sent: { user: 'body/userId', expires: 'body/expirationDate' },
      },
    },
    MachineKey: {
      id: '/id',
      as: {
        thing: 'key',
        members: { created: '/details/creationDate', owner: '/details/resourceOwner', expires: '/expirationDate' },
        sent: { user: 'path/userId' },
      },
    },
    MachineKeyCreated: {
      id: '/keyId',
      as: {
        thing: 'key',
        members: { created: '/details/creationDate', owner: '/details/resourceOwner' },
        sent: { user: 'path/userId', expires: 'body/expirationDate' },
      },
    },
    PersonalAccessToken: {
      id: '/id',
      as: {
        thing: 'token',
        members: { created: '/details/creationDate', owner: '/details/resourceOwner', expires: '/expirationDate' },
        sent: { user: 'path/userId' },
      },
    },
    PersonalAccessTokenCreated: {
      id: '/tokenId',
      as: {
        thing: 'token',
        members: { created: '/details/creationDate', owner: '/details/resourceOwner' },
        sent: { user: 'path/userId', expires: 'body/expirationDate' },
      },
    },
  },
  fresh: {
    addProject: ['/id'],
    createProject: ['/projectId'],
    addApiApp: ['/appId', '/clientId', '/clientSecret'],
    addOidcApp: ['/appId', '/clientId', '/clientSecret'],
    regenerateOidcClientSecret: ['/clientSecret'],
    addSamlApp: ['/appId'],
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
    createUser: ['/id'],
    addKey: ['/keyId', '/keyContent'],
    addPersonalAccessTokenV2: ['/tokenId', '/token'],
    addSecret: ['/clientSecret'],
    addMachineUser: ['/userId'],
    addMachineKey: ['/keyId', '/keyDetails'],
    addPersonalAccessToken: ['/tokenId', '/token'],
    generateMachineSecret: ['/clientSecret'],
    issueToken: ['/access_token', '/id_token'],
  },
  unique: { headers: ['x-request-id'] },
  secrets: ['clientSecret', 'keyDetails', 'keyContent', 'access_token'],
  keyFile: {
    at: {
      addAppKey: '/keyDetails',
      createApplicationKey: '/keyDetails',
      addMachineKey: '/keyDetails',
      addKey: '/keyContent',
    },
    key: 'key',
    ids: {
      keyId: ['answer/id', 'answer/keyId'],
      appId: ['path/appId', 'body/applicationId'],
      userId: ['path/userId', 'body/userId'],
    },
    client: { of: 'app', members: ['client', 'oidcClient'] },
    ends: { member: 'expirationDate', place: 'body/expirationDate' },
  },
  notFor: {
    addMachineKey: { '/keyDetails': { place: 'body/publicKey' } },
    addKey: { '/keyContent': { place: 'body/publicKey' } },
    addApiApp: { '/clientSecret': { place: 'body/authMethodType', values: withoutSecret } },
    addOidcApp: { '/clientSecret': { place: 'body/authMethodType', values: withoutSecret } },
    createApplication: {
      '/apiConfiguration/clientSecret': { place: 'body/apiConfiguration/authMethodType', values: withoutSecret },
      '/oidcConfiguration/clientSecret': { place: 'body/oidcConfiguration/authMethodType', values: withoutSecret },
    },
  },
  answersTo: {
    getApplication: { '/application/applicationId': 'body/applicationId' },
    getApplicationKey: { '/keyId': 'body/keyId' },
    getProjectById: { '/project/id': 'path/projectId' },
    getProject: { '/project/projectId': 'body/projectId' },
    createProject: { '/projectId': 'body/projectId' },
    getAppById: { '/app/id': 'path/appId' },
    getAppKey: { '/key/id': 'path/keyId' },
    listAppKeys: {},
    getUserById: { '/user/id': 'path/id' },
    getUserByIdV2: { '/user/userId': 'body/userId' },
    createUser: { '/id': 'body/userId' },
    listKeys: {
      '/result/*/userId': 'body/filters/0/userIdFilter/id',
      '/result/*/id': 'body/filters/0/keyIdFilter/id',
      '/result/*/organizationId': 'body/filters/0/organizationIdFilter/id',
    },
    listPersonalAccessTokensV2: {
      '/result/*/userId': 'body/filters/0/userIdFilter/id',
      '/result/*/id': 'body/filters/0/tokenIdFilter/id',
      '/result/*/organizationId': 'body/filters/0/organizationIdFilter/id',
    },
    getMachineKey: { '/key/id': 'path/keyId' },
    getPersonalAccessToken: { '/token/id': 'path/tokenId' },
    createApplication: { '/applicationId': 'body/applicationId' },
    listApplicationKeys: {
      '/keys/*/applicationId': 'body/filters/0/applicationIdFilter/applicationId',
      '/keys/*/projectId': 'body/filters/0/projectIdFilter/projectId',
      '/keys/*/organizationId': 'body/filters/0/organizationIdFilter/organizationId',
    },
    listApplications: {
      '/applications/*/projectId': 'body/filters/0/projectIdFilter/projectId',
    },
  },
  lists: {
    listProjects: { items: '/result', total: '/details/totalResult', ...ofManagement },
    listProjectsV2: { items: '/projects', total: '/pagination/totalResult', ...ofService },
    listApps: { items: '/result', total: '/details/totalResult', ...ofManagement },
    listAppKeys: { items: '/result', total: '/details/totalResult', ...ofManagement },
    listKeys: { items: '/result', total: '/pagination/totalResult', ...ofService },
    listPersonalAccessTokensV2: { items: '/result', total: '/pagination/totalResult', ...ofService },
    listMachineKeys: { items: '/result', total: '/details/totalResult', ...ofManagement },
    listPersonalAccessTokens: { items: '/result', total: '/details/totalResult', ...ofManagement },
    listApplications: { items: '/applications', total: '/pagination/totalResult', ...ofService },
    listApplicationKeys: { items: '/keys', total: '/pagination/totalResult', ...ofService },
  },
  token: {
    issueToken: [
      { token: '/access_token', mayBeOpaque: true, seconds: '/expires_in', claims: {} },
      { token: '/id_token', askedFor: { at: 'body/scope', by: 'openid' }, claims: {} },
    ],
  },
  errors: { code: '/code', challenge: '/message' },
};
