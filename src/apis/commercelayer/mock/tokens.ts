import type { operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { readTokenRequest } from '../../../mock/core/oauth/client-request.js';
import { own } from '../../../mock/jsonapi/source.js';
import { createTokenSigner } from './access-token.js';
import { type Client, findClient } from './clients.js';
import { authRefusal } from './errors.js';
import type { IssuedToken, State } from './state.js';
import type { Store } from './store.js';
import type { View } from './user-view.js';

type Operations = Pick<operations, 'createToken' | 'revokeToken' | 'getTokenKeys'>;

const json = 'application/json';

export function tokenBehaviours(store: Store): Behaviours<Operations, View> {
  const signer = createTokenSigner({ current: () => store.state }, store.tools);

  /** A token that is still good, or a new one. */
  async function grant(client: Client, scope: string, now: number): Promise<[token: string, issued: IssuedToken]> {
    const known = findToken(store.state, client, scope, now);
    if (known !== undefined) return known;
    const expiresAt = now + client.lifetime;
    const token = await signer.sign({ ...client.claims, scope, exp: expiresAt, iat: now });
    const meanwhile = findToken(store.state, client, scope, now);
    if (meanwhile !== undefined) return meanwhile;
    const { tokens } = store.state;
    for (const [old, issued] of Object.entries(tokens)) if (issued.expiresAt <= now) delete tokens[old];
    const { id: clientId, user, confidential } = client;
    const issued = { clientId, user, scope, confidential, issuedAt: now, expiresAt };
    tokens[token] = issued;
    return [token, issued];
  }

  return {
    async createToken(call) {
      const { grant_type, client_id, client_secret, scope } = readTokenRequest(call);
      if (grant_type === undefined)
        throw authRefusal(400, 'invalid_request', 'Missing required parameter: grant_type.');
      if (grant_type !== 'client_credentials')
        throw authRefusal(
          400,
          'unsupported_grant_type',
          'The authorization grant type is not supported by the authorization server.',
        );
      const client = findClient(store, client_id, client_secret);
      if (client === undefined)
        throw authRefusal(
          401,
          'invalid_client',
          'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.',
          'UNAUTHORIZED',
        );
      if (!client.mayUseClientCredentials)
        throw authRefusal(
          401,
          'unauthorized_client',
          'The client is not authorized to perform this request using this method.',
          'UNAUTHORIZED',
        );
      const scopes = [...new Set(scope?.split(/\s+/).filter((one) => one !== ''))];
      if (!scopes.every((one) => client.mayHave(one)))
        throw authRefusal(400, 'invalid_scope', 'The requested scope is invalid, unknown, or malformed.');

      const now = Math.floor(store.tools.clock() / 1000);
      const [token, issued] = await grant(client, scopes.length === 0 ? client.scope : scopes.join(' '), now);
      return {
        status: 200,
        headers: { 'Cache-Control': 'no-store, no-cache', Pragma: 'no-cache' },
        contentType: json,
        body: {
          access_token: token,
          token_type: 'Bearer',
          expires_in: issued.expiresAt - now,
          scope: issued.scope,
          created_at: issued.issuedAt,
        },
      };
    },

    revokeToken(call) {
      const { client_id, client_secret, token = '' } = readTokenRequest(call);
      const client = findClient(store, client_id, client_secret);
      const issued = own(store.state.tokens, token);
      const isOthers = issued !== undefined && issued.clientId !== client?.id;
      if (client?.confidential !== true || isOthers || Object.hasOwn(store.tools.tokens, token))
        throw authRefusal(403, 'unauthorized_client', 'You are not authorized to revoke this token', 'FORBIDDEN');
      delete store.state.tokens[token];
      return { status: 200, contentType: json, body: {} };
    },

    async getTokenKeys() {
      return { status: 200, contentType: json, body: { keys: await signer.keys() } };
    },
  };
}

function findToken(
  { tokens }: State,
  { id, confidential }: Client,
  scope: string,
  now: number,
): [token: string, issued: IssuedToken] | undefined {
  return Object.entries(tokens).find(
    ([, issued]) =>
      issued.clientId === id &&
      issued.scope === scope &&
      issued.confidential === confidential &&
      issued.expiresAt > now,
  );
}
