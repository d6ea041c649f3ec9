import { confidentialOf, lifetimeOf, takesClientCredentials } from './kinds.js';
import type { State, Stored } from './state.js';
import { requiredScope, type Store } from './store.js';
import { attributeKey } from './tables.js';
import { clients, type DashboardClient } from './world.js';

/** What an authorization server knows of a client that showed who it is. */
export interface Client {
  readonly id: string;
  /** The dashboard user that it stands for, if any. */
  readonly user: string | null;
  /** Whether it showed its secret. */
  readonly confidential: boolean;
  readonly mayUseClientCredentials: boolean;
  /** Seconds that its tokens live. */
  readonly lifetime: number;
  /** What it gets when it asks for no scope. */
  readonly scope: string;
  mayHave(scope: string): boolean;
  /** What its tokens say of it. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Who a client is that shows an id and, unless it cannot keep one, a secret. */
export function findClient(
  { state, tables }: Store,
  id: string | undefined,
  secret: string | undefined,
): Client | undefined {
  const user = clients.find((client) => client.id === id && client.secret === secret);
  if (user !== undefined) return ofDashboard(user);
  const credential = tables.of('api_credentials').withKey(attributeKey('client_id', id ?? ''))[0]?.one;
  if (credential === undefined) return undefined;
  const { client_secret, kind } = credential.attributes;
  const isOpen = secret === undefined && !confidentialOf(kind);
  return isOpen || secret === client_secret ? ofCredential(state, credential, !isOpen) : undefined;
}

const lifetimeOfUsers = 7200;

const ofDashboard = ({ id, applicationId, user }: DashboardClient): Client => ({
  id,
  user,
  confidential: true,
  mayUseClientCredentials: true,
  lifetime: lifetimeOfUsers,
  scope: requiredScope,
  mayHave: (scope) => scope === requiredScope || scope === 'metrics-api',
  claims: {
    user: { id: user },
    application: { id: applicationId, kind: 'user', client_id: id, public: false, confidential: true },
    test: false,
  },
});

function ofCredential(
  state: State,
  { id, owner, attributes }: Stored<'api_credentials'>,
  confidential: boolean,
): Client {
  const { client_id, kind, scopes, mode, expires_in } = attributes;
  const organization = state.records.organizations[owner]?.attributes;
  const own = scopes.split(' ');
  return {
    id: client_id,
    user: null,
    confidential,
    mayUseClientCredentials: takesClientCredentials(kind),
    lifetime: expires_in ?? lifetimeOf(kind),
    scope: 'market:all',
    mayHave: (scope) =>
      own.includes(scope) ||
      (own.includes('market:all') && /^(market|store|stock_location):(id|code):\S+$/.test(scope)) ||
      (scope === 'metrics-api' && kind === 'integration'),
    claims: {
      organization: {
        id: owner,
        slug: organization?.slug,
        enterprise: organization?.subscription_info.plan_type === 'enterprise',
        region: organization?.region,
      },
      application: { id, kind, client_id, public: !confidentialOf(kind), confidential },
      test: mode !== 'live',
    },
  };
}
