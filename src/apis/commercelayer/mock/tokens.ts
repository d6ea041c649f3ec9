import type { operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { own } from '../../../mock/jsonapi/source.js';
import { createTokenMint, lifetime } from './access-token.js';
import { authRefusal } from './errors.js';
import { requiredScope, type Store } from './store.js';
import type { View } from './view.js';
import { type Client, clients } from './world.js';

type Operations = Pick<operations, 'createToken' | 'revokeToken'>;

/** The scopes a dashboard user's client may have. Alone, the second makes a token that this API does not take. */
const grantable = [requiredScope, 'metrics-api'];

const json = 'application/json';

export function tokenBehaviours(store: Store): Behaviours<Operations, View> {
  const mint = createTokenMint(store.tools);
  return {
    async createToken({ body }) {
      const { grant_type, client_id, client_secret, scope } = textMembers(body);
      if (grant_type === undefined)
        throw authRefusal(400, 'invalid_request', 'Missing required parameter: grant_type.');
      if (grant_type !== 'client_credentials')
        throw authRefusal(
          400,
          'unsupported_grant_type',
          'The authorization grant type is not supported by the authorization server.',
        );
      const client = findClient(client_id, client_secret);
      if (client === undefined)
        throw authRefusal(
          401,
          'invalid_client',
          'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.',
          'UNAUTHORIZED',
        );
      const scopes = [...new Set(scope?.split(/\s+/).filter((one) => one !== ''))];
      if (!scopes.every((one) => grantable.includes(one)))
        throw authRefusal(400, 'invalid_scope', 'The requested scope is invalid, unknown, or malformed.');
      const granted = scopes.length === 0 ? requiredScope : scopes.join(' ');

      const { token, issuedAt, expiresAt } = await mint(client, granted);
      const { tokens } = store.state;
      for (const [old, issued] of Object.entries(tokens)) if (issued.expiresAt <= issuedAt) delete tokens[old];
      tokens[token] = { clientId: client.id, user: client.user, scope: granted, expiresAt };
      return {
        status: 200,
        headers: { 'Cache-Control': 'no-store, no-cache', Pragma: 'no-cache' },
        contentType: json,
        body: {
          access_token: token,
          token_type: 'bearer',
          expires_in: lifetime,
          scope: granted,
          created_at: issuedAt,
        },
      };
    },

    revokeToken({ body }) {
      const { client_id, client_secret, token = '' } = textMembers(body);
      const client = findClient(client_id, client_secret);
      const issued = own(store.state.tokens, token);
      const isOthers = issued !== undefined && issued.clientId !== client?.id;
      if (client === undefined || isOthers || Object.hasOwn(store.tools.tokens, token))
        throw authRefusal(403, 'unauthorized_client', 'You are not authorized to revoke this token', 'FORBIDDEN');
      delete store.state.tokens[token];
      return { status: 200, contentType: json, body: {} };
    },
  };
}

const findClient = (id: string | undefined, secret: string | undefined): Client | undefined =>
  clients.find((client) => client.id === id && client.secret === secret);

/** The members of a body that are text; a body that is no object has none. */
function textMembers(body: unknown): Readonly<Partial<Record<string, string>>> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  );
}
