import type {
  ApplicationCreate,
  ApplicationInput,
  ApplicationSettings,
  ApplicationSettingsInput,
  ApplicationUniversalLogout,
  ApplicationUpdate,
  OAuthApplicationCredentials,
  OAuthApplicationCredentialsInput,
  SchemeApplicationCredentials,
  SchemeApplicationCredentialsInput,
  UserNameTemplate,
  UserNameTemplateInput,
} from '../../../../generated/okta/types.js';
import { emptySettings, isLicensed, linksOfNew, onlyProvisions, unsetSettings } from './app-templates.js';
import { segment } from './links.js';
import { completeClient, nameKeys, needsPkce } from './oauth-client.js';
import { completeSaml11SignOn, completeSignOn } from './saml-sign-on.js';
import type { App } from './state.js';

/** What Okta makes up for a new app. */
export interface GeneratedValues {
  readonly id: string;
  readonly orgId: string;
  readonly name: string;
  readonly now: string;
  readonly active: boolean;
  /** The key it signs with, if its mode signs. */
  readonly kid: string;
}

/** The mode that an app gets: one of the catalogue has that of its definition, whatever password mode was asked for. */
export function modeOf({ signOnMode, name }: { signOnMode: ApplicationCreate['signOnMode']; name?: string }) {
  if (signOnMode !== 'AUTO_LOGIN' || name === undefined) return signOnMode;
  return onlyProvisions(name) ? null : 'BROWSER_PLUGIN';
}

const globalLogout = {
  status: 'DISABLED',
  supportType: 'FULL',
  identityStack: 'NOT_SHARED',
  protocol: 'GLOBAL_TOKEN_REVOCATION',
} as const satisfies ApplicationUniversalLogout;
const noLogout = { status: 'UNSUPPORTED' } as const satisfies ApplicationUniversalLogout;

/** An app as it is before anything of the request is applied to it. */
export function newApplication(body: ApplicationCreate, { id, orgId, name, now, active, kid }: GeneratedValues): App {
  // Nobody is to see a client on the dashboard before it says where to sign in.
  const hidden = body.signOnMode === 'OPENID_CONNECT';
  const first = {
    id,
    orn: `orn:okta:idp:${orgId}:apps:${segment(name)}:${id}`,
    name,
    label: body.label,
    status: active ? 'ACTIVE' : 'INACTIVE',
    lastUpdated: now,
    created: now,
    accessibility: { selfService: false, errorRedirectUrl: null, loginRedirectUrl: null },
    visibility: {
      autoLaunch: false,
      autoSubmitToolbar: false,
      hide: { iOS: hidden, web: hidden },
      appLinks: linksOfNew(name, body.name === undefined, body.visibility?.appLinks),
    },
    features: [],
    ...(isLicensed(name) && { licensing: { seatCount: 0 } }),
  } satisfies Partial<App>;
  const userNameTemplate = { template: '${source.login}', type: 'BUILT_IN' } as const;
  const app: Record<string, unknown> = unsetSettings(name);
  const settings = {
    notifications: { vpn: { network: { connection: 'DISABLED' }, message: null, helpUrl: null } },
    manualProvisioning: false,
    implicitAssignment: false,
    emOptInStatus: 'NONE',
    notes: { admin: null, enduser: null },
  } as const satisfies ApplicationSettings;
  const signing = { userNameTemplate, signing: { kid } };
  const unsigned = { userNameTemplate, signing: {} };
  const scheme = {
    scheme: 'EDIT_USERNAME_AND_PASSWORD',
    userNameTemplate,
    revealPassword: false,
    signing: {},
  } as const satisfies SchemeApplicationCredentials;
  const password = { credentials: scheme, universalLogout: noLogout, settings: { ...settings, app } };

  switch (body.signOnMode) {
    case 'SAML_2_0': {
      const signOn = completeSignOn(body.settings?.signOn ?? {}, body.name === undefined);
      const universalLogout = body.name === undefined ? globalLogout : noLogout;
      const { signOnMode } = body;
      return { ...first, signOnMode, credentials: signing, universalLogout, settings: { ...settings, app, signOn } };
    }
    case 'SAML_1_1':
      return {
        ...first,
        signOnMode: body.signOnMode,
        credentials: signing,
        universalLogout: noLogout,
        settings: { ...settings, app, signOn: completeSaml11SignOn(body.settings?.signOn ?? {}) },
      };
    case 'WS_FEDERATION':
      return {
        ...first,
        signOnMode: body.signOnMode,
        credentials: signing,
        universalLogout: noLogout,
        settings: { ...settings, app },
      };
    case 'OPENID_CONNECT':
      return {
        ...first,
        signOnMode: body.signOnMode,
        credentials: {
          ...signing,
          oauthClient: {
            autoKeyRotation: true,
            client_id: body.credentials?.oauthClient?.client_id ?? id,
            token_endpoint_auth_method: 'client_secret_basic',
            pkce_required: needsPkce(body),
          },
        },
        universalLogout: globalLogout,
        settings: { ...settings, app },
      };
    case 'BOOKMARK':
      return {
        ...first,
        signOnMode: body.signOnMode,
        credentials: unsigned,
        universalLogout: noLogout,
        settings: { ...settings, app: { requestIntegration: false, url: '', ...body.settings.app } },
      };
    case 'BASIC_AUTH':
    case 'BROWSER_PLUGIN':
    case 'SECURE_PASSWORD_STORE':
      return { ...first, signOnMode: body.signOnMode, ...password };
    case 'AUTO_LOGIN': {
      const signOnMode = modeOf(body);
      if (signOnMode === 'BROWSER_PLUGIN') return { ...first, signOnMode, ...password };
      if (signOnMode === null)
        return {
          ...first,
          signOnMode,
          credentials: unsigned,
          universalLogout: noLogout,
          settings: { ...settings, app },
        };
      const signOn = { redirectUrl: null, loginUrl: '', ...body.settings?.signOn };
      return { ...first, signOnMode: body.signOnMode, ...password, settings: { ...settings, app, signOn } };
    }
  }
}

/** An app with what a request says about it. What the request leaves out stays. */
export function applyInput(app: App, input: ApplicationCreate | ApplicationUpdate, newKeyId: () => string): App {
  const common = commonOf(app, input);
  switch (app.signOnMode) {
    case 'SAML_2_0':
      if (input.signOnMode !== app.signOnMode) return app;
      return {
        ...app,
        ...common,
        credentials: credentialsOf(app.credentials, input.credentials),
        settings: {
          ...settingsOf(app, input.settings),
          signOn: completeSignOn(
            { ...app.settings.signOn, ...input.settings?.signOn },
            app.settings.signOn.ssoAcsUrl !== undefined,
          ),
        },
      };
    case 'SAML_1_1':
      if (input.signOnMode !== app.signOnMode) return app;
      return {
        ...app,
        ...common,
        credentials: credentialsOf(app.credentials, input.credentials),
        settings: {
          ...settingsOf(app, input.settings),
          signOn: completeSaml11SignOn({ ...app.settings.signOn, ...input.settings?.signOn }),
        },
      };
    case 'WS_FEDERATION':
      if (input.signOnMode !== app.signOnMode) return app;
      return {
        ...app,
        ...common,
        credentials: credentialsOf(app.credentials, input.credentials),
        settings: settingsOf(app, input.settings),
      };
    case 'OPENID_CONNECT': {
      if (input.signOnMode !== app.signOnMode) return app;
      const before = app.settings.oauthClient;
      const { jwks, ...sent } = input.settings?.oauthClient ?? {};
      const kept = jwks ? nameKeys(jwks.keys, before?.jwks?.keys ?? [], newKeyId) : before?.jwks?.keys;
      const told = input.settings?.oauthClient !== undefined;
      const client = told ? completeClient({ ...before, ...sent }, kept) : before;
      // Free-form, so it is replaced as a whole, and goes when it is left out: so recorded requests took it away.
      const { profile: _profile, ...rest } = app;
      return {
        ...rest,
        ...common,
        credentials: oauthCredentialsOf(app.credentials, input.credentials),
        settings: { ...settingsOf(app, input.settings), ...(client && { oauthClient: client }) },
        ...(input.profile && { profile: input.profile }),
      };
    }
    case 'BOOKMARK':
      if (input.signOnMode !== app.signOnMode) return app;
      return {
        ...app,
        ...common,
        // A bookmark signs nothing, whichever of its keys is named.
        credentials: { ...credentialsOf(app.credentials, input.credentials), signing: {} },
        settings: settingsOf(app, input.settings),
      };
    case 'BROWSER_PLUGIN':
      if (modeOf({ ...input, name: app.name }) !== app.signOnMode) return app;
      return { ...app, ...common, ...passwordPartsOf(app, input) };
    case 'BASIC_AUTH':
    case 'SECURE_PASSWORD_STORE':
      if (input.signOnMode !== app.signOnMode) return app;
      return { ...app, ...common, ...passwordPartsOf(app, input) };
    case 'AUTO_LOGIN': {
      if (input.signOnMode !== app.signOnMode) return app;
      const { signOn } = app.settings;
      return {
        ...app,
        ...common,
        credentials: schemeCredentialsOf(app.credentials, input.credentials),
        settings: {
          ...settingsOf(app, input.settings),
          ...(signOn && { signOn: { ...signOn, ...input.settings?.signOn } }),
        },
      };
    }
    default:
      return { ...app, ...common };
  }
}

function commonOf({ label, accessibility, visibility, licensing }: App, input: ApplicationInput & { label?: string }) {
  return {
    label: input.label ?? label,
    accessibility: { ...accessibility, ...input.accessibility },
    visibility: {
      ...visibility,
      ...input.visibility,
      hide: { ...visibility.hide, ...input.visibility?.hide },
      appLinks: { ...visibility.appLinks, ...input.visibility?.appLinks },
    },
    ...(input.licensing && { licensing: { ...licensing, ...input.licensing } }),
  };
}

type Settled<Settings extends ApplicationSettings> = {
  readonly name: string;
  readonly settings: Settings & { app: object };
};

function settingsOf<Settings extends ApplicationSettings>(
  { name, settings: before }: Settled<Settings>,
  input: ApplicationSettingsInput & { app?: object } = {},
) {
  const { app, notifications, notes } = before;
  return {
    ...before,
    app: { ...app, ...input.app, ...emptySettings(name, { ...input.app }) },
    notifications: { ...notifications, vpn: { ...notifications.vpn, ...input.notifications?.vpn } },
    manualProvisioning: input.manualProvisioning ?? before.manualProvisioning,
    implicitAssignment: input.implicitAssignment ?? before.implicitAssignment,
    notes: { admin: null, enduser: null, ...notes, ...input.notes },
    ...(input.identityStoreId !== undefined && { identityStoreId: input.identityStoreId }),
    ...(input.inlineHookId !== undefined && { inlineHookId: input.inlineHookId }),
  };
}

type PasswordApp = Extract<App, { signOnMode: 'BASIC_AUTH' | 'BROWSER_PLUGIN' | 'SECURE_PASSWORD_STORE' }>;

function passwordPartsOf(
  app: PasswordApp,
  { credentials, settings }: { credentials?: SchemeApplicationCredentialsInput; settings?: ApplicationSettingsInput },
) {
  return { credentials: schemeCredentialsOf(app.credentials, credentials), settings: settingsOf(app, settings) };
}

type Parts = { userNameTemplate: UserNameTemplate; signing: object };
type PartsInput = { userNameTemplate?: UserNameTemplateInput; signing?: object };

function credentialsOf<Credentials extends Parts>(before: Credentials, input: PartsInput = {}) {
  return {
    ...before,
    userNameTemplate: userNameTemplateOf(before.userNameTemplate, input.userNameTemplate),
    signing: { ...before.signing, ...input.signing },
  };
}

/** Only what people wrote themselves is pushed, or not. */
function userNameTemplateOf(before: UserNameTemplate, input: UserNameTemplateInput = {}): UserNameTemplate {
  const { pushStatus = 'DONT_PUSH', ...template } = { ...before, ...input };
  return template.type === 'CUSTOM' ? { ...template, pushStatus } : template;
}

function oauthCredentialsOf(
  before: OAuthApplicationCredentials,
  input: OAuthApplicationCredentialsInput = {},
): OAuthApplicationCredentials {
  // The id of a client never changes, and its secret is not kept among what is shown.
  const { client_id: _id, client_secret: _secret, ...client } = input.oauthClient ?? {};
  return {
    ...credentialsOf(before, input),
    ...(before.oauthClient && { oauthClient: { ...before.oauthClient, ...client } }),
  };
}

function schemeCredentialsOf(
  before: SchemeApplicationCredentials,
  input: SchemeApplicationCredentialsInput = {},
): SchemeApplicationCredentials {
  const {
    scheme = before.scheme,
    revealPassword = before.revealPassword,
    userName,
    password,
    userNameTemplate,
  } = input;
  return {
    ...before,
    scheme,
    userNameTemplate: userNameTemplateOf(before.userNameTemplate, userNameTemplate),
    revealPassword,
    ...(userName && { userName }),
    ...(password?.value !== undefined && { password: {} }),
    signing: {},
  };
}
