import type {
  ApiAppConfig,
  AppKey,
  Application,
  ApplicationKey,
  App as AppView,
  ListDetails,
  ObjectDetails,
  ObjectDetailsOnChange,
  ObjectDetailsOnCreate,
  OidcAppConfig,
  OidcConfiguration,
} from '../../../../generated/zitadel/types.js';
import type { Changed, MadeApp } from './app-commands.js';
import { allowedOrigins, findProblems, localize, type OidcSettings } from './oidc.js';
import type { ApiConfig, OidcConfig, State, UserKey } from './state.js';
import type { FiledKey, Placed } from './tables.js';
import { formatMicros } from './time.js';

export const detailsOnCreate = ({ time, sequence, organizationId }: Changed): ObjectDetailsOnCreate => ({
  sequence: String(sequence),
  creationDate: formatMicros(time),
  resourceOwner: organizationId,
});

export const detailsOnChange = ({ time, sequence, organizationId }: Changed): ObjectDetailsOnChange => ({
  sequence: String(sequence),
  changeDate: formatMicros(time),
  resourceOwner: organizationId,
});

export const detailsOnRead = (
  sequence: number,
  created: number,
  changed: number,
  resourceOwner: string,
): ObjectDetails => ({
  sequence: String(sequence),
  creationDate: formatMicros(created),
  changeDate: formatMicros(changed),
  resourceOwner,
});

export const listDetails = (total: number, { lastEvent }: State): ListDetails => ({
  ...(total > 0 && { totalResult: String(total) }),
  viewTimestamp: formatMicros(lastEvent),
});

/** What a new app authenticates with; a secret is shown this once. */
export const credentials = ({ config: { clientId }, clientSecret }: MadeApp<ApiConfig | OidcConfig>) =>
  clientSecret === undefined ? { clientId } : { clientId, clientSecret };

/** A key as v1 shows it. Its change date is its creation date. */
export const toAppKey = (key: UserKey, organizationId: string): AppKey => ({
  id: key.id,
  details: detailsOnRead(key.sequence, key.created, key.created, organizationId),
  type: 'KEY_TYPE_JSON',
  expirationDate: key.expirationDate,
});

/** An app as v1 shows it. */
export function toApp({ project, app }: Placed): AppView {
  const { id, name, config } = app;
  const base = {
    id,
    details: detailsOnRead(app.sequence, app.created, app.changed, project.organizationId),
    state: app.active ? 'APP_STATE_ACTIVE' : 'APP_STATE_INACTIVE',
    name,
  } as const;
  if (config.kind === 'api') return { ...base, apiConfig: toApiConfig(config) };
  if (config.kind === 'oidc') return { ...base, oidcConfig: toOidcConfig(config) };
  const { metadataXml, loginVersion } = config;
  return { ...base, samlConfig: { metadataXml, ...(loginVersion !== undefined && { loginVersion }) } };
}

/** An app as v2 shows it. */
export function toApplication({ project, app }: Placed): Application {
  const { config } = app;
  const base = {
    applicationId: app.id,
    creationDate: formatMicros(app.created),
    changeDate: formatMicros(app.changed),
    state: app.active ? 'APPLICATION_STATE_ACTIVE' : 'APPLICATION_STATE_INACTIVE',
    name: app.name,
    projectId: project.id,
  } as const;
  if (config.kind === 'api') return { ...base, apiConfiguration: toApiConfig(config) };
  if (config.kind === 'oidc') return { ...base, oidcConfiguration: toOidcConfiguration(config) };
  const { metadataXml, metadataUrl, loginVersion } = config;
  return {
    ...base,
    samlConfiguration: {
      metadataXml,
      ...(metadataUrl !== undefined && { metadataUrl }),
      ...(loginVersion !== undefined && { loginVersion }),
    },
  };
}

/** A key as the list of v2 shows it; one of a machine user is filed under its user. */
export const toApplicationKey = ({ credential, ownerId, projectId, organizationId }: FiledKey): ApplicationKey => ({
  keyId: credential.id,
  applicationId: ownerId,
  projectId,
  creationDate: formatMicros(credential.created),
  organizationId,
  expirationDate: credential.expirationDate,
});

const toApiConfig = ({ clientId, authMethodType }: ApiConfig): ApiAppConfig =>
  authMethodType === 'API_AUTH_METHOD_TYPE_BASIC' ? { clientId } : { clientId, authMethodType };

const toOidcConfig = ({ clientId, settings }: OidcConfig): OidcAppConfig => ({
  clientId,
  ...sharedSettings(settings),
  ...(findProblems(settings).length > 0 && { complianceProblems: findProblems(settings).map(localize) }),
  // What v1 has no name for it shows as the first of its names.
  responseTypes: settings.responseTypes.map((type) =>
    type === 'OIDC_RESPONSE_TYPE_UNSPECIFIED' ? 'OIDC_RESPONSE_TYPE_CODE' : type,
  ),
  ...(settings.applicationType !== 'OIDC_APP_TYPE_WEB' && { appType: settings.applicationType }),
  ...(settings.developmentMode && { devMode: true }),
  ...(findProblems(settings).length > 0 && { noneCompliant: true }),
});

const toOidcConfiguration = ({ clientId, settings }: OidcConfig): OidcConfiguration => ({
  clientId,
  ...sharedSettings(settings),
  responseTypes: settings.responseTypes,
  ...(settings.applicationType !== 'OIDC_APP_TYPE_WEB' && { applicationType: settings.applicationType }),
  ...(settings.developmentMode && { developmentMode: true }),
  ...(findProblems(settings).length > 0 && { nonCompliant: true }),
});

/** What v1 and v2 call by the same names. */
function sharedSettings(settings: OidcSettings) {
  const { redirectUris, grantTypes, authMethodType, accessTokenType, clockSkew } = settings;
  const { postLogoutRedirectUris, additionalOrigins, backChannelLogoutUri, loginVersion } = settings;
  const origins = allowedOrigins(settings);
  const problems = findProblems(settings);
  return {
    ...(redirectUris.length > 0 && { redirectUris }),
    grantTypes,
    ...(authMethodType !== 'OIDC_AUTH_METHOD_TYPE_BASIC' && { authMethodType }),
    ...(postLogoutRedirectUris.length > 0 && { postLogoutRedirectUris }),
    ...(problems.length > 0 && { complianceProblems: problems }),
    ...(accessTokenType !== 'OIDC_TOKEN_TYPE_BEARER' && { accessTokenType }),
    ...(settings.accessTokenRoleAssertion && { accessTokenRoleAssertion: true }),
    ...(settings.idTokenRoleAssertion && { idTokenRoleAssertion: true }),
    ...(settings.idTokenUserinfoAssertion && { idTokenUserinfoAssertion: true }),
    clockSkew,
    ...(additionalOrigins.length > 0 && { additionalOrigins }),
    ...(origins.length > 0 && { allowedOrigins: origins }),
    ...(settings.skipNativeAppSuccessPage && { skipNativeAppSuccessPage: true }),
    ...(backChannelLogoutUri !== '' && { backChannelLogoutUri }),
    ...(loginVersion !== undefined && { loginVersion }),
  };
}
