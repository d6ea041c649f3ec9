import type { operations, ServerMetadata, TokenKey } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import { oauthRefusal } from './oauth-errors.js';
import type { Store } from './store.js';

type MetadataOperation = 'listTokenKeys' | 'getOpenIdConfiguration' | 'getAuthorizationServerMetadata';

export function createMetadataBehaviours(store: Store): Pick<Behaviours<operations, Holder>, MetadataOperation> {
  const find = (clientId: string | undefined) => {
    if (clientId === undefined) return undefined;
    const found = store.clientNamed(clientId);
    if (found === undefined) throw oauthRefusal(401, 'invalid_client', "Invalid value for 'client_id' parameter.");
    return found;
  };

  return {
    listTokenKeys({ query }) {
      const found = find(query.client_id);
      const { orgKey } = store.state;
      const kid = found?.app.credentials.signing.kid;
      // The org's key is in the list of every client, where its `kid` is what the app signs with unless it was pinned.
      const key = found?.record.keys.find((held) => held.kid === kid) ?? orgKey;
      const shown: TokenKey = { kty: 'RSA', alg: 'RS256', kid: key.kid, use: 'sig', e: key.e, n: key.n };
      return { status: 200, body: { keys: [shown] } };
    },

    getOpenIdConfiguration({ query, origin }) {
      find(query.client_id);
      return { status: 200, body: metadataOf(origin) };
    },

    getAuthorizationServerMetadata({ query, origin }) {
      find(query.client_id);
      return { status: 200, body: metadataOf(origin) };
    },
  };
}

const authMethods = ['client_secret_basic', 'client_secret_post', 'client_secret_jwt', 'private_key_jwt', 'none'];
const signatures = ['256', '384', '512'].flatMap((bits) => [`RS${bits}`, `ES${bits}`]);

function metadataOf(issuer: string): ServerMetadata {
  const oauth = `${issuer}/oauth2/v1`;
  return {
    issuer,
    authorization_endpoint: `${oauth}/authorize`,
    token_endpoint: `${oauth}/token`,
    userinfo_endpoint: `${oauth}/userinfo`,
    registration_endpoint: `${oauth}/clients`,
    jwks_uri: `${oauth}/keys`,
    response_types_supported: [
      'code',
      'id_token',
      'code id_token',
      'code token',
      'id_token token',
      'code id_token token',
    ],
    response_modes_supported: ['query', 'fragment', 'form_post', 'okta_post_message'],
    grant_types_supported: ['authorization_code', 'implicit', 'refresh_token', 'password', 'client_credentials'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'email', 'profile', 'address', 'phone', 'offline_access', 'groups'],
    token_endpoint_auth_methods_supported: authMethods,
    claims_supported: ['iss', 'ver', 'sub', 'aud', 'iat', 'exp', 'jti', 'auth_time', 'amr', 'idp', 'nonce', 'name'],
    code_challenge_methods_supported: ['S256'],
    introspection_endpoint: `${oauth}/introspect`,
    introspection_endpoint_auth_methods_supported: authMethods,
    revocation_endpoint: `${oauth}/revoke`,
    revocation_endpoint_auth_methods_supported: authMethods,
    end_session_endpoint: `${oauth}/logout`,
    request_parameter_supported: true,
    request_object_signing_alg_values_supported: ['HS256', 'HS384', 'HS512', ...signatures],
    dpop_signing_alg_values_supported: signatures,
  };
}
