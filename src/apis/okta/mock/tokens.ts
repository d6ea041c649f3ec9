import type { AccessToken, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import { readTokenRequest } from '../../../mock/core/oauth/client-request.js';
import { createClientAuthentication } from './client-authentication.js';
import type { ClientParts } from './client-parts.js';
import type { Dpop } from './dpop.js';
import { oauthRefusal } from './oauth-errors.js';
import type { IssuedToken } from './state.js';
import type { ClientRecord } from './store.js';

type TokenOperation = 'createToken' | 'introspectToken' | 'revokeToken';

/** Seconds that a token for Okta's own scopes is good. */
const lifetime = 3600;

const noStore = { 'Cache-Control': 'no-cache, no-store', Pragma: 'no-cache' };

const isOkta = (scope: string) => scope.startsWith('okta.');

/** The token of a request to look at or to revoke one. */
function tokenIn({ token }: { readonly token?: string }): string {
  if (token === undefined) throw oauthRefusal(400, 'invalid_request', "The 'token' parameter is missing.");
  return token;
}

export function createTokenBehaviours(
  parts: ClientParts & { readonly dpop: Dpop },
): Pick<Behaviours<operations, Holder>, TokenOperation> {
  const { clock, dpop, ids, store } = parts;
  const authenticate = createClientAuthentication(parts);
  const seconds = () => Math.floor(clock() / 1000);

  /** The scopes of those that were asked for which the app may have. */
  const scopesOf = ({ record }: ClientRecord, asked = ''): string[] => {
    const scopes = [...new Set(asked.split(/\s+/).filter((scope) => scope !== ''))];
    if (scopes.length === 0)
      throw oauthRefusal(
        400,
        'invalid_scope',
        "The authorization server resource does not have any configured default scopes, 'scope' must be provided.",
      );
    if (!scopes.every(isOkta))
      throw oauthRefusal(
        400,
        'invalid_scope',
        'One or more scopes are not configured for the authorization server resource.',
      );
    const granted = scopes.filter((scope) => record.grants.some(({ scopeId }) => scopeId === scope));
    if (granted.length === 0)
      throw oauthRefusal(400, 'consent_required', 'You are not allowed any of the requested scopes.');
    return granted;
  };

  const issue = ({ app }: ClientRecord, scopes: readonly string[], boundTo?: string): AccessToken => {
    const { tokens } = store.state;
    const issuedAt = seconds();
    for (const [old, { expiresAt }] of Object.entries(tokens)) if (expiresAt <= issuedAt) delete tokens[old];
    const token = ids.accessToken();
    tokens[token] = {
      id: `AT.${ids.kid()}`,
      appId: app.id,
      scopes,
      issuedAt,
      expiresAt: issuedAt + lifetime,
      ...(boundTo !== undefined && { boundTo }),
    };
    return {
      token_type: boundTo === undefined ? 'Bearer' : 'DPoP',
      expires_in: lifetime,
      access_token: token,
      scope: scopes.join(' '),
    };
  };

  return {
    async createToken(call) {
      // Okta's SDK for Node.js sends the members in the query.
      const members = { ...Object.fromEntries(call.search), ...readTokenRequest(call) };
      const { grant_type, scope } = members;
      if (grant_type !== 'client_credentials')
        throw oauthRefusal(
          400,
          grant_type ? 'unsupported_grant_type' : 'invalid_request',
          'The authorization grant type is not supported by the authorization server. Configured grant types: [client_credentials].',
        );
      const found = await authenticate(members, call);
      const { client, app } = found;
      const { grant_types = [], dpop_bound_access_tokens } = app.settings.oauthClient ?? {};
      if (client.token_endpoint_auth_method === 'none' || !grant_types.includes('client_credentials'))
        throw oauthRefusal(
          400,
          'unauthorized_client',
          `The client is not authorized to use the provided grant type. Configured grant types: [${grant_types.join(', ')}].`,
        );
      const proof = call.headers.get('DPoP');
      const boundTo = dpop_bound_access_tokens || proof !== null ? await dpop.bind(proof, call) : undefined;
      const body = issue(found, scopesOf(found, scope), boundTo);
      return { status: 200, headers: { ...noStore, ...(boundTo !== undefined && dpop.nonceHeader()) }, body };
    },

    async introspectToken(call) {
      const members = readTokenRequest(call);
      const token = tokenIn(members);
      const { app } = await authenticate(members, call);
      const issued = findToken(store.state.tokens, token, seconds());
      if (issued?.appId !== app.id) return { status: 200, headers: noStore, body: { active: false } };
      const { id, scopes, issuedAt, expiresAt, boundTo } = issued;
      const client_id = app.credentials.oauthClient?.client_id ?? app.id;
      return {
        status: 200,
        headers: noStore,
        body: {
          active: true,
          scope: scopes.join(' '),
          client_id,
          token_type: boundTo === undefined ? 'Bearer' : 'DPoP',
          exp: expiresAt,
          iat: issuedAt,
          sub: client_id,
          aud: call.origin,
          iss: call.origin,
          jti: id,
        },
      };
    },

    async revokeToken(call) {
      const members = readTokenRequest(call);
      const token = tokenIn(members);
      const { app } = await authenticate(members, call);
      const { tokens } = store.state;
      if (findToken(tokens, token, seconds())?.appId === app.id) delete tokens[token];
      return { status: 200 };
    },
  };
}

/** What is known of a token that is still good. */
export function findToken(
  tokens: Readonly<Record<string, IssuedToken>>,
  token: string,
  now: number,
): IssuedToken | undefined {
  const issued = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  return issued !== undefined && issued.expiresAt > now ? issued : undefined;
}
