import type {
  ApplicationCreate,
  OAuthClientCredential,
  OAuthClientSettings,
  OAuthClientSettingsInput,
  OAuthJwk,
  OAuthJwkInput,
} from '../../../../generated/okta/types.js';

type Method = OAuthClientCredential['token_endpoint_auth_method'];

/** Whether a client proves itself with a secret. */
export const hasSecret = (method: Method): boolean => method.startsWith('client_secret_');

/** Whether a new client has to use PKCE unless it says otherwise: one that cannot keep a secret has to. */
export function needsPkce({ credentials, settings }: Extract<ApplicationCreate, { signOnMode: 'OPENID_CONNECT' }>) {
  const kind = settings.oauthClient?.application_type;
  return kind === 'browser' || kind === 'native' || credentials?.oauthClient?.token_endpoint_auth_method === 'none';
}

/** What a request, or a client together with a request, says. */
type Told = Omit<OAuthClientSettingsInput | OAuthClientSettings, 'jwks' | 'grant_types'> & {
  readonly grant_types?: readonly string[];
};

/** The settings of a client with what was not sent. */
export function completeClient(settings: Told, keys?: OAuthJwk[]): OAuthClientSettings {
  const { idp_initiated_login, refresh_token, grant_types = [], ...told } = settings;
  const grants = new Set(grant_types);
  return {
    client_uri: null,
    logo_uri: null,
    redirect_uris: [],
    response_types: [
      ...(grants.has('authorization_code') ? (['code'] as const) : []),
      ...(grants.has('implicit') ? (['token', 'id_token'] as const) : []),
    ],
    application_type: 'web',
    consent_method: 'TRUSTED',
    issuer_mode: 'DYNAMIC',
    wildcard_redirect: 'DISABLED',
    dpop_bound_access_tokens: false,
    participate_slo: false,
    ...told,
    ...(told.frontchannel_logout_uri && {
      frontchannel_logout_session_required: told.frontchannel_logout_session_required ?? false,
    }),
    ...(told.backchannel_custom_authenticator_id && {
      backchannel_token_delivery_mode: told.backchannel_token_delivery_mode ?? 'poll',
    }),
    grant_types: [...grant_types],
    idp_initiated_login: { mode: 'DISABLED', default_scope: [], ...idp_initiated_login },
    ...(grants.has('refresh_token') && { refresh_token: rotationOf(refresh_token) }),
    ...(keys && { jwks: { keys } }),
  };
}

/** Only a token that is replaced may be late. */
function rotationOf({ rotation_type = 'STATIC', leeway = 30 }: Partial<OAuthClientSettings['refresh_token']> = {}) {
  return rotation_type === 'ROTATE' ? { rotation_type, leeway } : { rotation_type };
}

/** A client's keys with the ids that Okta gives them. A key that was read and is sent back keeps its id. */
export function nameKeys(keys: readonly OAuthJwkInput[], before: readonly OAuthJwk[], newId: () => string): OAuthJwk[] {
  const known = new Set(before.map(({ id }) => id));
  return keys.map(({ kty, id, ...key }) => ({
    kty,
    id: id !== undefined && known.has(id) ? id : newId(),
    status: 'ACTIVE',
    kid: null,
    use: null,
    ...(kty === 'EC' && { crv: null }),
    ...key,
  }));
}
