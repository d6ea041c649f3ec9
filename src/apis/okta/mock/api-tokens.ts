import type { ApiTokenMetadata, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder, Tokens } from '../../../mock/core/known-tokens.js';
import type { ClientParts } from './client-parts.js';
import { org } from './org.js';
import { tokenOf } from './shown-token.js';
import type { KnownToken, State } from './state.js';

type ApiTokenOperation = 'listApiTokens' | 'getApiToken' | 'revokeApiToken' | 'revokeCurrentApiToken';

/** Who shows an API token; nobody does where it is none, or was revoked. */
export function holderOf(token: string, tokens: Tokens, { apiTokens, revokedTokens }: State): Holder | undefined {
  if (apiTokens.some((one) => one.token === token)) return 'admin';
  return Object.hasOwn(tokens, token) && !revokedTokens.includes(token) ? tokens[token] : undefined;
}

export function createApiTokenBehaviours(
  { errors, store }: Pick<ClientParts, 'errors' | 'store'>,
  tokens: Tokens,
): Pick<Behaviours<operations, Holder>, ApiTokenOperation> {
  /** Those that callers show, and those of the org beside them. */
  const all = (): KnownToken[] => {
    const { apiTokens, revokedTokens } = store.state;
    const own = Object.entries(tokens).map(([token, holder], at) => ({
      token,
      id: `00T8ae8wFk5FeTd${String(at).padStart(2, '0')}0h7`,
      name: holder,
      created: '2016-09-28T11:30:00.000Z',
    }));
    return [...own.filter(({ token }) => !revokedTokens.includes(token)), ...apiTokens];
  };
  const find = (id: string) => {
    const token = all().find((one) => one.id === id);
    if (token === undefined) throw errors.notFound(id, 'ApiToken');
    return token;
  };
  const revoke = (token: string | undefined) => {
    const { apiTokens, revokedTokens } = store.state;
    const at = apiTokens.findIndex((one) => one.token === token);
    if (at >= 0) apiTokens.splice(at, 1);
    else if (token !== undefined) revokedTokens.push(token);
    return { status: 204 } as const;
  };
  const show = ({ id, name, created }: KnownToken, origin: string): ApiTokenMetadata => ({
    name,
    userId: org.adminId,
    tokenWindow: 'P30D',
    network: { connection: 'ANYWHERE' },
    id,
    clientName: 'Okta API',
    expiresAt: '2099-12-31T00:00:00.000Z',
    created,
    lastUpdated: created,
    _links: {
      self: { href: `${origin}/api/v1/api-tokens/${id}`, hints: { allow: ['GET', 'DELETE'] } },
      user: { href: `${origin}/api/v1/users/${org.adminId}`, hints: { allow: ['GET'] } },
    },
  });

  return {
    listApiTokens: ({ origin }) => ({ status: 200, body: all().map((token) => show(token, origin)) }),
    getApiToken: ({ path, origin }) => ({ status: 200, body: show(find(path.apiTokenId), origin) }),
    revokeApiToken: ({ path }) => revoke(find(path.apiTokenId).token),
    revokeCurrentApiToken: ({ headers }) => revoke(tokenOf(headers)),
  };
}
