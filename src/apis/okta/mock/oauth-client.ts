import type {
  OAuthClientCredential,
  OAuthClientSettings,
  OAuthJwk,
  OpenIdConnectApplicationSettings,
} from '../../../../generated/okta/types.js';

type ClientSettings = NonNullable<OpenIdConnectApplicationSettings['oauthClient']>;
type Method = OAuthClientCredential['token_endpoint_auth_method'];

/** Whether a client proves itself with a secret. */
export const hasSecret = (method: Method): boolean => method.startsWith('client_secret_');

/** The settings of a client with what was not sent. */
export function completeClient(settings: OAuthClientSettings): ClientSettings {
  const grants = new Set<string>(settings.grant_types);
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
    idp_initiated_login: { mode: 'DISABLED', default_scope: [] },
    wildcard_redirect: 'DISABLED',
    dpop_bound_access_tokens: false,
    participate_slo: false,
    ...(grants.has('refresh_token') && { refresh_token: { rotation_type: 'STATIC', leeway: 30 } }),
    ...settings,
  };
}

/** A client's keys with the ids that Okta gives them. A key that was read and is sent back keeps its id. */
export function nameKeys(keys: readonly OAuthJwk[], before: readonly OAuthJwk[], newId: () => string): OAuthJwk[] {
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
