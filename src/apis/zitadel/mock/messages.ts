import type { operations } from '../../../../generated/zitadel/types.js';
import type { OAuthOperation } from './oauth/operations.js';
import { defineMessage, type Field, type Message } from './protobuf.js';

const id = { type: 'string', min: 1, max: 200 } as const;
const name = id;
const upTo200: Field = { type: 'string', max: 200 };
const plain: Field = { type: 'string' };
const timestampRequired: Field = { type: 'timestamp', required: true };
const bool: Field = { type: 'bool' };
const uint64: Field = { type: 'uint64' };
const uint32: Field = { type: 'uint32' };
const timestamp: Field = { type: 'timestamp' };
const list = (of: Field): Field => ({ type: 'list', of });
const nested = (message: Message): Field => ({ type: 'message', message });
const enumeration = (prefix: string, names: string, refused: readonly number[] = []) => ({
  type: 'enum' as const,
  names: names.split(' ').map((value) => prefix + value),
  refused,
});

const openEnumeration = (prefix: string, names: string): Field => ({ ...enumeration(prefix, names), open: true });

const comparisons =
  'EQUALS EQUALS_IGNORE_CASE STARTS_WITH STARTS_WITH_IGNORE_CASE CONTAINS CONTAINS_IGNORE_CASE ENDS_WITH ENDS_WITH_IGNORE_CASE';
const keyType = enumeration('KEY_TYPE_', 'UNSPECIFIED JSON', [0]);
const apiAuthMethod = enumeration('API_AUTH_METHOD_TYPE_', 'BASIC PRIVATE_KEY_JWT');

const accessTokenType = enumeration('ACCESS_TOKEN_TYPE_', 'BEARER JWT');
const ofUser = { user_id: id };
const idIfSent = { ...id, optional: true } as const;
/** People are not described: of their messages only the choice matters. */
const human = nested(defineMessage('Human', {}));
const userType = (required: boolean) => ({ user_type: { members: ['human', 'machine'], required } });
const machine = (message: string, name: Field) =>
  nested(
    defineMessage(message, {
      name,
      description: { type: 'string', max: 500 },
      access_token_type: accessTokenType,
    }),
  );
const fieldsOfCredential = 'UNSPECIFIED CREATED_DATE ID USER_ID ORGANIZATION_ID';

const project = { project_id: id };
const app = { project_id: id, app_id: id };
const key = { ...app, key_id: id };
const reference = { application_id: id, project_id: id };

const paging = { offset: uint64, limit: uint32, asc: bool };
const listQuery = nested(defineMessage('ListQuery', paging));
const pagination = nested(defineMessage('PaginationRequest', paging));
/** A query by name, the only one that is described. */
const nameQuery = (message: string) =>
  defineMessage(
    `${message}Query`,
    {
      name_query: nested(
        defineMessage(`${message}NameQuery`, { name: upTo200, method: enumeration('TEXT_QUERY_METHOD_', comparisons) }),
      ),
    },
    { query: { members: ['name_query'], required: true } },
  );
const appQuery = nameQuery('App');
const projectQuery = nameQuery('Project');
const ofProject = { project_id: { ...id, go: 'Id' } };
const labeling = {
  private_labeling_setting: enumeration(
    'PRIVATE_LABELING_SETTING_',
    'UNSPECIFIED ENFORCE_PROJECT_RESOURCE_OWNER_POLICY ALLOW_LOGIN_USER_RESOURCE_OWNER_POLICY',
  ),
};
const projectSettings = {
  project_role_assertion: bool,
  project_role_check: bool,
  has_project_check: bool,
  ...labeling,
};
const projectSettingsV2 = {
  project_role_assertion: bool,
  authorization_required: bool,
  project_access_required: bool,
  ...labeling,
};

const filter = (message: string, members: Record<string, Field>): Field => nested(defineMessage(message, members));
const keyFilters = {
  application_id_filter: filter('ApplicationKeyApplicationIDFilter', { application_id: upTo200 }),
  project_id_filter: filter('ApplicationKeyProjectIDFilter', project),
  organization_id_filter: filter('ApplicationKeyOrganizationIDFilter', { organization_id: id }),
};
const applicationFilters = {
  project_id_filter: filter('ProjectIDFilter', project),
  name_filter: filter('ApplicationNameFilter', {
    name: upTo200,
    method: enumeration('TEXT_FILTER_METHOD_', comparisons),
  }),
  state_filter: openEnumeration('APPLICATION_STATE_', 'UNSPECIFIED ACTIVE INACTIVE REMOVED'),
  type_filter: enumeration('APPLICATION_TYPE_', 'UNSPECIFIED OIDC API SAML', [0]),
  client_id_filter: filter('ClientIDFilter', { client_id: id }),
  entity_id_filter: filter('EntityIDFilter', { entity_id: id }),
};
const projectFilters = {
  project_name_filter: filter('ProjectNameFilter', {
    project_name: upTo200,
    method: enumeration('TEXT_FILTER_METHOD_', comparisons),
  }),
  in_project_ids_filter: filter('InIDsFilter', { ids: { type: 'list', of: id, unique: true } }),
};
const idFilter = filter('IDFilter', { id: upTo200 });
const credentialFilters = (kind: 'key' | 'token') => ({
  [`${kind}_id_filter`]: idFilter,
  user_id_filter: idFilter,
  organization_id_filter: idFilter,
});
const oneFilter = (message: string, filters: Record<string, Field>) =>
  list(nested(defineMessage(message, filters, { filter: { members: Object.keys(filters), required: true } })));

const loginVersion = nested(
  defineMessage(
    'LoginVersion',
    {
      login_v1: nested(defineMessage('LoginV1', {})),
      login_v2: nested(defineMessage('LoginV2', { base_uri: plain })),
    },
    { version: { members: ['login_v1', 'login_v2'], required: false } },
  ),
);
const responseTypes = 'UNSPECIFIED CODE ID_TOKEN ID_TOKEN_TOKEN';
const grantTypes = 'AUTHORIZATION_CODE IMPLICIT REFRESH_TOKEN DEVICE_CODE TOKEN_EXCHANGE';
const oidcSettings = {
  redirect_uris: list(plain),
  response_types: list(enumeration('OIDC_RESPONSE_TYPE_', responseTypes, [0])),
  grant_types: list(enumeration('OIDC_GRANT_TYPE_', grantTypes)),
  application_type: enumeration('OIDC_APP_TYPE_', 'WEB USER_AGENT NATIVE'),
  auth_method_type: enumeration('OIDC_AUTH_METHOD_TYPE_', 'BASIC POST NONE PRIVATE_KEY_JWT'),
  post_logout_redirect_uris: list(plain),
  version: enumeration('OIDC_VERSION_', '1_0'),
  development_mode: bool,
  access_token_type: enumeration('OIDC_TOKEN_TYPE_', 'BEARER JWT'),
  access_token_role_assertion: bool,
  id_token_role_assertion: bool,
  id_token_userinfo_assertion: bool,
  clock_skew: { type: 'duration', maxSeconds: 5 },
  additional_origins: list(plain),
  skip_native_app_success_page: bool,
  back_channel_logout_uri: plain,
  login_version: loginVersion,
} as const satisfies Record<string, Field>;

/** v1 has no response type that means none, and other names for two settings. */
const { application_type: app_type, development_mode: dev_mode, ...otherSettings } = oidcSettings;
const oidcSettingsV1 = {
  ...otherSettings,
  response_types: list(enumeration('OIDC_RESPONSE_TYPE_', 'CODE ID_TOKEN ID_TOKEN_TOKEN')),
  app_type,
  dev_mode,
};

/** A change is held to less than a new app. */
const oidcChange = {
  ...oidcSettings,
  response_types: list(openEnumeration('OIDC_RESPONSE_TYPE_', responseTypes)),
  grant_types: list(openEnumeration('OIDC_GRANT_TYPE_', grantTypes)),
};

const metadataXml: Field = { type: 'bytes', max: 500_000 };
const metadata = (required: boolean) => ({ metadata: { members: ['metadata_xml', 'metadata_url'], required } });
const samlSettingsV1 = { metadata_xml: metadataXml, metadata_url: upTo200, login_version: loginVersion };
const configurations = ['oidc_configuration', 'saml_configuration', 'api_configuration'];

/** The request message of every operation, v1 with its path. */
export const messages: Readonly<Record<Exclude<keyof operations, OAuthOperation>, Message>> = {
  addAppKey: defineMessage('AddAppKeyRequest', { ...app, type: keyType, expiration_date: timestamp }),
  listAppKeys: defineMessage('ListAppKeysRequest', { query: listQuery, app_id: id, project_id: id }),
  getAppKey: defineMessage('GetAppKeyRequest', key),
  removeAppKey: defineMessage('RemoveAppKeyRequest', key),
  listApps: defineMessage('ListAppsRequest', { ...project, query: listQuery, queries: list(nested(appQuery)) }),
  getAppById: defineMessage('GetAppByIDRequest', app),
  updateApp: defineMessage('UpdateAppRequest', { ...app, name }),
  removeApp: defineMessage('RemoveAppRequest', app),
  addApiApp: defineMessage('AddAPIAppRequest', { ...project, name, auth_method_type: apiAuthMethod }),
  updateApiAppConfig: defineMessage('UpdateAPIAppConfigRequest', { ...app, auth_method_type: apiAuthMethod }),
  regenerateApiClientSecret: defineMessage('RegenerateAPIClientSecretRequest', app),
  addOidcApp: defineMessage('AddOIDCAppRequest', { ...project, name, ...oidcSettingsV1 }),
  updateOidcAppConfig: defineMessage('UpdateOIDCAppConfigRequest', { ...app, ...oidcSettingsV1 }),
  regenerateOidcClientSecret: defineMessage('RegenerateOIDCClientSecretRequest', app),
  addSamlApp: defineMessage('AddSAMLAppRequest', { ...project, name, ...samlSettingsV1 }, metadata(true)),
  updateSamlAppConfig: defineMessage('UpdateSAMLAppConfigRequest', { ...app, ...samlSettingsV1 }, metadata(true)),
  deactivateApp: defineMessage('DeactivateAppRequest', app),
  reactivateApp: defineMessage('ReactivateAppRequest', app),

  addProject: defineMessage('AddProjectRequest', { name, ...projectSettings }),
  listProjects: defineMessage('ListProjectsRequest', { query: listQuery, queries: list(nested(projectQuery)) }),
  getProjectById: defineMessage('GetProjectByIDRequest', ofProject),
  updateProject: defineMessage('UpdateProjectRequest', { ...ofProject, name, ...projectSettings }),
  deactivateProject: defineMessage('DeactivateProjectRequest', ofProject),
  reactivateProject: defineMessage('ReactivateProjectRequest', ofProject),
  removeProject: defineMessage('RemoveProjectRequest', ofProject),

  addMachineUser: defineMessage('AddMachineUserRequest', {
    user_name: name,
    name,
    description: { type: 'string', max: 500 },
    access_token_type: accessTokenType,
    user_id: upTo200,
  }),
  getUserById: defineMessage('GetUserByIDRequest', { id }),
  updateMachineUser: defineMessage('UpdateMachineRequest', {
    ...ofUser,
    description: { type: 'string', max: 500 },
    name,
    access_token_type: accessTokenType,
  }),
  deactivateUser: defineMessage('DeactivateUserRequest', { id }),
  reactivateUser: defineMessage('ReactivateUserRequest', { id }),
  lockUser: defineMessage('LockUserRequest', { id }),
  unlockUser: defineMessage('UnlockUserRequest', { id }),
  removeUser: defineMessage('RemoveUserRequest', { id }),
  addMachineKey: defineMessage('AddMachineKeyRequest', {
    ...ofUser,
    type: keyType,
    expiration_date: timestamp,
    public_key: { type: 'bytes' },
  }),
  listMachineKeys: defineMessage('ListMachineKeysRequest', { ...ofUser, query: listQuery }),
  getMachineKey: defineMessage('GetMachineKeyByIDsRequest', { ...ofUser, key_id: id }),
  removeMachineKey: defineMessage('RemoveMachineKeyRequest', { ...ofUser, key_id: id }),
  addPersonalAccessToken: defineMessage('AddPersonalAccessTokenRequest', { ...ofUser, expiration_date: timestamp }),
  listPersonalAccessTokens: defineMessage('ListPersonalAccessTokensRequest', { ...ofUser, query: listQuery }),
  getPersonalAccessToken: defineMessage('GetPersonalAccessTokenByIDsRequest', { ...ofUser, token_id: id }),
  removePersonalAccessToken: defineMessage('RemovePersonalAccessTokenRequest', { ...ofUser, token_id: id }),
  generateMachineSecret: defineMessage('GenerateMachineSecretRequest', ofUser),
  removeMachineSecret: defineMessage('RemoveMachineSecretRequest', ofUser),

  createUser: defineMessage(
    'CreateUserRequest',
    {
      organization_id: id,
      user_id: idIfSent,
      username: idIfSent,
      machine: machine('CreateUserRequest_Machine', id),
      human,
    },
    userType(true),
  ),
  getUserByIdV2: defineMessage('GetUserByIDRequest', ofUser),
  updateUser: defineMessage(
    'UpdateUserRequest',
    { ...ofUser, username: idIfSent, machine: machine('UpdateUserRequest_Machine', idIfSent), human },
    userType(false),
  ),
  deactivateUserV2: defineMessage('DeactivateUserRequest', ofUser),
  reactivateUserV2: defineMessage('ReactivateUserRequest', ofUser),
  lockUserV2: defineMessage('LockUserRequest', ofUser),
  unlockUserV2: defineMessage('UnlockUserRequest', ofUser),
  deleteUser: defineMessage('DeleteUserRequest', ofUser),
  addKey: defineMessage('AddKeyRequest', {
    ...ofUser,
    expiration_date: timestampRequired,
    public_key: { type: 'bytes' },
  }),
  removeKey: defineMessage('RemoveKeyRequest', { ...ofUser, key_id: id }),
  listKeys: defineMessage('ListKeysRequest', {
    pagination,
    sorting_column: openEnumeration('KEY_FIELD_NAME_', `${fieldsOfCredential} KEY_EXPIRATION_DATE`),
    filters: oneFilter('KeysSearchFilter', credentialFilters('key')),
  }),
  addPersonalAccessTokenV2: defineMessage('AddPersonalAccessTokenRequest', {
    ...ofUser,
    expiration_date: timestampRequired,
  }),
  removePersonalAccessTokenV2: defineMessage('RemovePersonalAccessTokenRequest', { ...ofUser, token_id: id }),
  listPersonalAccessTokensV2: defineMessage('ListPersonalAccessTokensRequest', {
    pagination,
    sorting_column: openEnumeration('PERSONAL_ACCESS_TOKEN_FIELD_NAME_', `${fieldsOfCredential} EXPIRATION_DATE`),
    filters: oneFilter('PersonalAccessTokensSearchFilter', credentialFilters('token')),
  }),
  addSecret: defineMessage('AddSecretRequest', ofUser),
  removeSecret: defineMessage('RemoveSecretRequest', ofUser),

  createProject: defineMessage('CreateProjectRequest', {
    organization_id: id,
    project_id: idIfSent,
    name,
    ...projectSettingsV2,
  }),
  getProject: defineMessage('GetProjectRequest', project),
  listProjectsV2: defineMessage('ListProjectsRequest', {
    pagination,
    sorting_column: openEnumeration('PROJECT_FIELD_NAME_', 'UNSPECIFIED ID CREATION_DATE CHANGE_DATE NAME'),
    filters: oneFilter('ProjectSearchFilter', projectFilters),
  }),
  updateProjectV2: defineMessage('UpdateProjectRequest', {
    ...project,
    name: idIfSent,
    ...projectSettingsV2,
  }),
  deactivateProjectV2: defineMessage('DeactivateProjectRequest', project),
  activateProject: defineMessage('ActivateProjectRequest', project),
  deleteProject: defineMessage('DeleteProjectRequest', project),

  createApplicationKey: defineMessage('CreateApplicationKeyRequest', { ...reference, expiration_date: timestamp }),
  listApplicationKeys: defineMessage('ListApplicationKeysRequest', {
    pagination,
    sorting_column: openEnumeration(
      'APPLICATION_KEYS_SORT_BY_',
      'ID PROJECT_ID APPLICATION_ID CREATION_DATE ORGANIZATION_ID EXPIRATION TYPE',
    ),
    filters: oneFilter('ApplicationKeySearchFilter', keyFilters),
  }),
  getApplicationKey: defineMessage('GetApplicationKeyRequest', { key_id: id }),
  deleteApplicationKey: defineMessage('DeleteApplicationKeyRequest', { key_id: id, ...reference }),
  listApplications: defineMessage('ListApplicationsRequest', {
    pagination,
    sorting_column: openEnumeration('APPLICATION_SORT_BY_', 'ID NAME STATE CREATION_DATE CHANGE_DATE'),
    filters: oneFilter('ApplicationSearchFilter', applicationFilters),
  }),
  getApplication: defineMessage('GetApplicationRequest', { application_id: id }),
  createApplication: defineMessage(
    'CreateApplicationRequest',
    {
      project_id: id,
      application_id: upTo200,
      name,
      oidc_configuration: nested(defineMessage('CreateOIDCApplicationRequest', oidcSettings)),
      saml_configuration: nested(
        defineMessage(
          'CreateSAMLApplicationRequest',
          {
            metadata_xml: metadataXml,
            metadata_url: { type: 'string', max: 2048, uri: true },
            login_version: loginVersion,
          },
          metadata(true),
        ),
      ),
      api_configuration: nested(defineMessage('CreateAPIApplicationRequest', { auth_method_type: apiAuthMethod })),
    },
    { application_type: { members: configurations, required: true } },
  ),
  updateApplication: defineMessage(
    'UpdateApplicationRequest',
    {
      ...reference,
      name: upTo200,
      saml_configuration: nested(
        defineMessage(
          'UpdateSAMLApplicationConfigurationRequest',
          { metadata_xml: metadataXml, metadata_url: upTo200, login_version: loginVersion },
          metadata(false),
        ),
      ),
      oidc_configuration: nested(defineMessage('UpdateOIDCApplicationConfigurationRequest', oidcChange)),
      api_configuration: nested(
        defineMessage('UpdateAPIApplicationConfigurationRequest', { auth_method_type: apiAuthMethod }),
      ),
    },
    { application_type: { members: configurations, required: false } },
  ),
  generateClientSecret: defineMessage('GenerateClientSecretRequest', reference),
  deactivateApplication: defineMessage('DeactivateApplicationRequest', reference),
  reactivateApplication: defineMessage('ReactivateApplicationRequest', reference),
  deleteApplication: defineMessage('DeleteApplicationRequest', reference),
};
