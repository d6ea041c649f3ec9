import type {
  ComplianceProblem,
  LoginVersion,
  OidcAppSettings,
  OidcConfigurationCreate,
  OidcConfigurationUpdate,
} from '../../../../generated/zitadel/types.js';

type Sent = Required<OidcConfigurationCreate>;

/** The settings of an OpenID Connect app, defaults filled in. */
export interface OidcSettings {
  redirectUris: string[];
  responseTypes: NonNullable<OidcConfigurationUpdate['responseTypes']>;
  grantTypes: Sent['grantTypes'];
  applicationType: Sent['applicationType'];
  authMethodType: Sent['authMethodType'];
  postLogoutRedirectUris: string[];
  developmentMode: boolean;
  accessTokenType: Sent['accessTokenType'];
  accessTokenRoleAssertion: boolean;
  idTokenRoleAssertion: boolean;
  idTokenUserinfoAssertion: boolean;
  clockSkew: string;
  additionalOrigins: string[];
  skipNativeAppSuccessPage: boolean;
  backChannelLogoutUri: string;
  /** Left out, the instance decides. */
  loginVersion?: LoginVersion;
}

const defaults: OidcSettings = {
  redirectUris: [],
  responseTypes: ['OIDC_RESPONSE_TYPE_CODE'],
  grantTypes: ['OIDC_GRANT_TYPE_AUTHORIZATION_CODE'],
  applicationType: 'OIDC_APP_TYPE_WEB',
  authMethodType: 'OIDC_AUTH_METHOD_TYPE_BASIC',
  postLogoutRedirectUris: [],
  developmentMode: false,
  accessTokenType: 'OIDC_TOKEN_TYPE_BEARER',
  accessTokenRoleAssertion: false,
  idTokenRoleAssertion: false,
  idTokenUserinfoAssertion: false,
  clockSkew: '0s',
  additionalOrigins: [],
  skipNativeAppSuccessPage: false,
  backChannelLogoutUri: '',
};

/** A choice of login that chooses none is not kept; the newer one always says where it is. */
function keptLogin(sent: LoginVersion): LoginVersion | undefined {
  if (sent.loginV2 !== undefined) return { loginV2: { baseUri: sent.loginV2.baseUri ?? '' } };
  return sent.loginV1 === undefined ? undefined : { loginV1: {} };
}

const trimmed = (texts: readonly string[]) => texts.map((text) => text.trim());

function merge(before: OidcSettings, { version: _, loginVersion, ...sent }: OidcConfigurationUpdate): OidcSettings {
  const merged = { ...before, ...sent };
  const kept = loginVersion && keptLogin(loginVersion);
  return {
    ...merged,
    ...(kept === undefined ? {} : { loginVersion: kept }),
    redirectUris: trimmed(merged.redirectUris),
    postLogoutRedirectUris: trimmed(merged.postLogoutRedirectUris),
    additionalOrigins: trimmed(merged.additionalOrigins),
    backChannelLogoutUri: merged.backChannelLogoutUri.trim(),
  };
}

/** The settings of a new app. */
export const createSettings = (sent: OidcConfigurationUpdate): OidcSettings => merge(defaults, sent);

/** The settings after a change: what is left out stays, but for four that fall back to their defaults. */
export function changeSettings(
  { loginVersion: _, ...before }: OidcSettings,
  sent: OidcConfigurationUpdate,
): OidcSettings {
  const { responseTypes, grantTypes, clockSkew } = defaults;
  return merge({ ...before, responseTypes, grantTypes, clockSkew }, sent);
}

/** The settings after a change in v1: what is left out falls back to its default, but for three lists, which stay. */
export const replaceSettings = (
  { redirectUris, responseTypes, grantTypes }: OidcSettings,
  sent: OidcConfigurationUpdate,
): OidcSettings => merge({ ...defaults, redirectUris, responseTypes, grantTypes }, sent);

/** The settings by the names of v2. */
export function fromV1({ appType, devMode, ...sent }: OidcAppSettings): OidcConfigurationCreate {
  return {
    ...sent,
    ...(appType !== undefined && { applicationType: appType }),
    ...(devMode !== undefined && { developmentMode: devMode }),
  };
}

/** What the server demands before it looks at compliance: origins that are origins, and a grant for every response. */
export function areValid({ additionalOrigins, responseTypes, grantTypes }: OidcSettings): boolean {
  const device = grantTypes.includes('OIDC_GRANT_TYPE_DEVICE_CODE');
  const asked = responseTypes.filter((type) => type !== 'OIDC_RESPONSE_TYPE_UNSPECIFIED');
  const granted = asked.every((type) =>
    type === 'OIDC_RESPONSE_TYPE_CODE'
      ? device || grantTypes.includes('OIDC_GRANT_TYPE_AUTHORIZATION_CODE')
      : grantTypes.includes('OIDC_GRANT_TYPE_IMPLICIT'),
  );
  return asked.length > 0 && granted && additionalOrigins.every(isOrigin);
}

export const needsSecret = ({ authMethodType }: OidcSettings): boolean =>
  authMethodType === 'OIDC_AUTH_METHOD_TYPE_BASIC' || authMethodType === 'OIDC_AUTH_METHOD_TYPE_POST';

/** Where pages of the app may be: the origins of its redirect URIs, and those it names besides. */
export function allowedOrigins({ redirectUris, additionalOrigins }: OidcSettings): string[] {
  return [...new Set([...redirectUris.map(originOf), ...additionalOrigins])];
}

/** What is sent as an origin of one's own has a scheme and an authority, and nothing else. */
const isOrigin = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]+$/i.test(text);

/** What Go reads as scheme and host, whatever the text is: `my.app:/cb` has no host, a word has neither. */
function originOf(uri: string): string {
  const [, scheme = '', host = ''] = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?/i.exec(uri) ?? [];
  return `${scheme.toLowerCase()}://${host}`;
}

/** What v1 says beside the key of a problem. */
const problemTexts: Readonly<Record<string, string>> = {
  NotCompliant: 'Your configuration is not compliant and differs from OIDC 1.0 standard.',
  NoRedirectUris: 'At least one redirect uri must be registered.',
  'GrantType.Refresh.NoAuthCode': 'Refresh Token only allowed in combination with Authorization Code.',
  'Implicit.RedirectUris.CustomNotAllowed': "Grant type implicit doesn't allow custom redirect uris",
  'Implicit.RedirectUris.HttpNotAllowed': "Grant type implicit doesn't allow http redirect uris",
  'Code.RedirectUris.HttpOnlyForWeb': 'Grant type "code" only allows http redirect uris for apptype "web".',
  'Code.RedirectUris.CustomOnlyForNative':
    'Grant type "code" only allows custom redirect uris for apptype "native"  (e.g appname:// )',
  'Native.RedirectUris.MustBeHttpLocalhost':
    'Redirect URIs must begin with your own protocol, http://127.0.0.1, http://[::1] or http://localhost.',
  'Native.AuthMethodType.NotNone': 'Native applications should have authmethodtype none.',
  'UserAgent.AuthMethodType.NotNone': 'User agent application should have authmethodtype none.',
};

const prefix = 'Application.OIDC.V1.';

/** A problem as v1 shows it: with its text. */
export function localize({ key }: ComplianceProblem): ComplianceProblem {
  const localizedMessage = problemTexts[key.slice(prefix.length)];
  return localizedMessage === undefined ? { key } : { key, localizedMessage };
}

/** What stands above the problems; the server writes it twice for clients that are no web servers. */
const heading = 'NotCompliant';

/** What of the settings OpenID Connect does not allow, by the keys of the server's texts. */
export function findProblems(settings: OidcSettings): ComplianceProblem[] {
  const { redirectUris, grantTypes, applicationType, authMethodType } = settings;
  const code = grantTypes.includes('OIDC_GRANT_TYPE_AUTHORIZATION_CODE');
  const implicit = grantTypes.includes('OIDC_GRANT_TYPE_IMPLICIT');
  const device = grantTypes.includes('OIDC_GRANT_TYPE_DEVICE_CODE');
  const native = applicationType === 'OIDC_APP_TYPE_NATIVE';
  const userAgent = applicationType === 'OIDC_APP_TYPE_USER_AGENT';
  const custom = redirectUris.some((uri) => !/^https?:\/\//.test(uri));
  const http = redirectUris.some((uri) => uri.startsWith('http://'));
  const remoteHttp = redirectUris.some((uri) => uri.startsWith('http://') && !isLoopback(uri));

  const found: [boolean, string][] = [
    [redirectUris.length === 0 && (code || !device), 'NoRedirectUris'],
    [grantTypes.includes('OIDC_GRANT_TYPE_REFRESH_TOKEN') && !code && !device, 'GrantType.Refresh.NoAuthCode'],
    [implicit && custom && !(code && native), 'Implicit.RedirectUris.CustomNotAllowed'],
    [implicit && !code && http && !native, 'Implicit.RedirectUris.HttpNotAllowed'],
    [code && http && userAgent, 'Code.RedirectUris.HttpOnlyForWeb'],
    [(code || implicit) && native && remoteHttp, 'Native.RedirectUris.MustBeHttpLocalhost'],
    [code && !implicit && custom && !native, 'Code.RedirectUris.CustomOnlyForNative'],
    [native && authMethodType !== 'OIDC_AUTH_METHOD_TYPE_NONE', 'Native.AuthMethodType.NotNone'],
    [userAgent && authMethodType !== 'OIDC_AUTH_METHOD_TYPE_NONE', 'UserAgent.AuthMethodType.NotNone'],
  ];
  const problems = found.filter(([applies]) => applies).map(([, name]) => name);
  const headings =
    problems.length === 0 ? [] : applicationType === 'OIDC_APP_TYPE_WEB' ? [heading] : [heading, heading];
  return [...headings, ...problems].map((name) => ({ key: `${prefix}${name}` }));
}

const isLoopback = (uri: string): boolean =>
  URL.canParse(uri) && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(uri).hostname);
