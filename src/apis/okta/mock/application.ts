import type {
  ApplicationCreate,
  ApplicationInput,
  ApplicationSettings,
  ApplicationSettingsInput,
  ApplicationUpdate,
  OAuthApplicationCredentials,
  OAuthApplicationCredentialsInput,
  SchemeApplicationCredentials,
  SchemeApplicationCredentialsInput,
} from '../../../../generated/okta/types.js';
import { appLinkOf, emptySettings, unsetSettings } from './definitions.js';
import { segment } from './links.js';
import { completeClient, nameKeys } from './oauth-client.js';
import { completeSignOn } from './saml-sign-on.js';
import type { App } from './state.js';

/** What Okta makes up for a new app. */
export interface Birth {
  readonly id: string;
  readonly orgId: string;
  readonly name: string;
  readonly now: string;
  readonly active: boolean;
  /** The key it signs with, if its mode signs. */
  readonly kid: string;
}

/** An app as it is before anything of the request is applied to it. */
export function newApplication(body: ApplicationCreate, { id, orgId, name, now, active, kid }: Birth): App {
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
      appLinks: { [appLinkOf(name)]: true },
    },
    features: [],
  } satisfies Partial<App>;
  const userNameTemplate = { template: '${source.login}', type: 'BUILT_IN' } as const;
  const settings = {
    app: unsetSettings(name),
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

  switch (body.signOnMode) {
    case 'SAML_2_0':
      return {
        ...first,
        signOnMode: body.signOnMode,
        credentials: signing,
        universalLogout: null,
        settings: { ...settings, signOn: completeSignOn(body.settings?.signOn ?? {}) },
      };
    case 'SAML_1_1':
    case 'WS_FEDERATION':
      return { ...first, signOnMode: body.signOnMode, credentials: signing, universalLogout: null, settings };
    case 'OPENID_CONNECT':
      return {
        ...first,
        signOnMode: body.signOnMode,
        credentials: {
          ...signing,
          oauthClient: {
            autoKeyRotation: true,
            client_id: body.credentials.oauthClient?.client_id ?? id,
            token_endpoint_auth_method: 'client_secret_basic',
            pkce_required: true,
          },
        },
        universalLogout: {
          status: 'DISABLED',
          supportType: 'FULL',
          identityStack: 'NOT_SHARED',
          protocol: 'GLOBAL_TOKEN_REVOCATION',
        },
        settings,
      };
    case 'BOOKMARK':
      return {
        ...first,
        name: 'bookmark',
        signOnMode: body.signOnMode,
        credentials: unsigned,
        universalLogout: null,
        settings: { ...settings, app: { requestIntegration: false, ...body.settings.app } },
      };
    case 'BASIC_AUTH':
    case 'BROWSER_PLUGIN':
    case 'SECURE_PASSWORD_STORE':
      return { ...first, signOnMode: body.signOnMode, credentials: scheme, universalLogout: null, settings };
    case 'AUTO_LOGIN': {
      const signOn = body.settings?.signOn;
      return {
        ...first,
        signOnMode: body.signOnMode,
        credentials: scheme,
        universalLogout: null,
        settings: { ...settings, ...(signOn && { signOn: { redirectUrl: null, ...signOn } }) },
      };
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
          signOn: completeSignOn({ ...app.settings.signOn, ...input.settings?.signOn }),
        },
      };
    case 'SAML_1_1':
      if (input.signOnMode !== app.signOnMode) return app;
      return {
        ...app,
        ...common,
        credentials: credentialsOf(app.credentials, input.credentials),
        settings: signOnSettingsOf(app, input.settings),
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
      const sent = input.settings?.oauthClient;
      const client = sent === undefined ? before : completeClient({ ...before, ...sent });
      const keys = sent?.jwks && nameKeys(sent.jwks.keys, before?.jwks?.keys ?? [], newKeyId);
      // Free-form, so it is replaced as a whole, and goes when it is left out: so recorded requests took it away.
      const { profile: _profile, ...kept } = app;
      return {
        ...kept,
        ...common,
        credentials: oauthCredentialsOf(app.credentials, input.credentials),
        settings: {
          ...settingsOf(app, input.settings),
          ...(client && { oauthClient: { ...client, ...(keys && { jwks: { keys } }) } }),
        },
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
        settings: {
          ...settingsOf(app, input.settings),
          app: { ...app.settings.app, ...input.settings?.app },
        },
      };
    case 'BASIC_AUTH':
    case 'BROWSER_PLUGIN':
    case 'SECURE_PASSWORD_STORE':
      if (input.signOnMode !== app.signOnMode) return app;
      return {
        ...app,
        ...common,
        credentials: schemeCredentialsOf(app.credentials, input.credentials),
        settings: settingsOf(app, input.settings),
      };
    case 'AUTO_LOGIN':
      if (input.signOnMode !== app.signOnMode) return app;
      return {
        ...app,
        ...common,
        credentials: schemeCredentialsOf(app.credentials, input.credentials),
        settings: signOnSettingsOf(app, input.settings),
      };
  }
}

function commonOf({ label, accessibility, visibility, licensing }: App, input: ApplicationInput & { label?: string }) {
  const shown = input.visibility?.appLinks;
  return {
    label: input.label ?? label,
    accessibility: { ...accessibility, ...input.accessibility },
    visibility: {
      ...visibility,
      ...input.visibility,
      hide: { ...visibility.hide, ...input.visibility?.hide },
      // Which links there are is up to the definition; a request says which of them are shown.
      appLinks: Object.fromEntries(
        Object.entries(visibility.appLinks).map(([link, before]) => [
          link,
          (shown && Object.hasOwn(shown, link) ? shown[link] : undefined) ?? before,
        ]),
      ),
    },
    ...(input.licensing && { licensing: { ...licensing, ...input.licensing } }),
  };
}

type Settled<Settings extends ApplicationSettings> = { readonly name: string; readonly settings: Settings };

function settingsOf<Settings extends ApplicationSettings>(
  { name, settings: before }: Settled<Settings>,
  input: ApplicationSettingsInput = {},
) {
  const { app, notifications, notes } = before;
  return {
    ...before,
    app: { ...app, ...input.app, ...emptySettings(name, input.app) },
    notifications: { ...notifications, vpn: { ...notifications.vpn, ...input.notifications?.vpn } },
    manualProvisioning: input.manualProvisioning ?? before.manualProvisioning,
    implicitAssignment: input.implicitAssignment ?? before.implicitAssignment,
    notes: { ...notes, ...input.notes },
    ...(input.identityStoreId !== undefined && { identityStoreId: input.identityStoreId }),
    ...(input.inlineHookId !== undefined && { inlineHookId: input.inlineHookId }),
  };
}

function signOnSettingsOf<SignOn extends object>(
  app: Settled<ApplicationSettings & { signOn?: SignOn }>,
  input: ApplicationSettingsInput & { signOn?: SignOn } = {},
) {
  const settings = settingsOf(app, input);
  return input.signOn === undefined ? settings : { ...settings, signOn: { ...app.settings.signOn, ...input.signOn } };
}

type Parts = { userNameTemplate: object; signing: object };

function credentialsOf<Credentials extends Parts>(before: Credentials, input: Partial<Parts> = {}) {
  return {
    ...before,
    userNameTemplate: { ...before.userNameTemplate, ...input.userNameTemplate },
    signing: { ...before.signing, ...input.signing },
  };
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
    userNameTemplate: { ...before.userNameTemplate, ...userNameTemplate },
    revealPassword,
    ...(userName && { userName }),
    ...(password?.value !== undefined && { password: {} }),
    signing: {},
  };
}
