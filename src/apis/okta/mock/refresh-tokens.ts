import type { OAuth2RefreshToken, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import type { ClientParts } from './client-parts.js';
import { pageOf } from './page-links.js';
import type { RefreshToken } from './state.js';
import type { ClientRecord } from './store.js';

type RefreshTokenOperation =
  | 'listOAuth2TokensForApplication'
  | 'revokeOAuth2TokensForApplication'
  | 'getOAuth2TokenForApplication'
  | 'revokeOAuth2TokenForApplication';

/** The authorization server that people sign in at. */
const serverId = 'aus8aeAzKo9JiXhBr0h7';

export function createRefreshTokenBehaviours({
  errors,
  store,
}: Pick<ClientParts, 'errors' | 'store'>): Pick<Behaviours<operations, Holder>, RefreshTokenOperation> {
  const find = ({ appId, tokenId }: { appId: string; tokenId: string }) => {
    const found = store.findClient(appId);
    const { refreshTokens } = found.record;
    const at = refreshTokens.findIndex(({ id }) => id === tokenId);
    const token = refreshTokens[at];
    if (token === undefined) throw errors.notFound(tokenId, 'OAuth2RefreshToken');
    return { found, refreshTokens, token, at };
  };

  return {
    listOAuth2TokensForApplication(call) {
      const found = store.findClient(call.path.appId);
      const { page, headers } = pageOf(errors, call, found.record.refreshTokens, ({ id }) => id);
      const embeds = call.query.expand === 'scope';
      return { status: 200, headers, body: page.map((token) => show(found, token, call.origin, embeds)) };
    },

    revokeOAuth2TokensForApplication({ path }) {
      store.findClient(path.appId).record.refreshTokens.splice(0);
      return { status: 204 };
    },

    getOAuth2TokenForApplication({ path, query, origin }) {
      const { found, token } = find(path);
      return { status: 200, body: show(found, token, origin, query.expand === 'scope') };
    },

    revokeOAuth2TokenForApplication({ path }) {
      const { refreshTokens, at } = find(path);
      refreshTokens.splice(at, 1);
      return { status: 204 };
    },
  };
}

function show(
  { app, client }: ClientRecord,
  { id, userId, scopes, created, expiresAt }: RefreshToken,
  origin: string,
  embedsScopes: boolean,
): OAuth2RefreshToken {
  const api = `${origin}/api/v1`;
  const href = `${api}/apps/${app.id}/tokens/${id}`;
  const title = app.label;
  return {
    id,
    status: 'ACTIVE',
    created,
    lastUpdated: created,
    expiresAt,
    issuer: `${origin}/oauth2/${serverId}`,
    clientId: client.client_id,
    userId,
    scopes: [...scopes],
    ...(embedsScopes && { _embedded: { scopes: scopes.map((name) => ({ name })) } }),
    _links: {
      app: { href: `${api}/apps/${app.id}`, title },
      authorizationServer: { href: `${api}/authorizationServers/${serverId}`, title: 'default' },
      self: { href },
      revoke: { href, hints: { allow: ['DELETE'] } },
      client: { href: `${origin}/oauth2/v1/clients/${client.client_id}`, title },
      user: { href: `${api}/users/${userId}` },
    },
  };
}
