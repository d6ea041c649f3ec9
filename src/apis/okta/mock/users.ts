import type { operations, User } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder, Tokens } from '../../../mock/core/known-tokens.js';
import { holderOf } from './api-tokens.js';
import type { ClientParts } from './client-parts.js';
import { org } from './org.js';
import { tokenOf } from './shown-token.js';
import type { State } from './state.js';

/** The administrator, and those who gave apps refresh tokens. */
const usersOf = ({ apps }: State): string[] => [
  org.adminId,
  ...apps.flatMap(({ refreshTokens }) => refreshTokens.map(({ userId }) => userId)),
];

const loginOf = (id: string) => `${id === org.adminId ? 'admin' : id}@example.com`;

export function createUserBehaviours(
  { errors, store }: Pick<ClientParts, 'errors' | 'store'>,
  tokens: Tokens,
): Pick<Behaviours<operations, Holder>, 'getUser'> {
  return {
    getUser({ path: { userId }, headers, origin }) {
      const { state } = store;
      // An access token is that of a client, which is nobody.
      const isMe = userId === 'me' && holderOf(tokenOf(headers) ?? '', tokens, state) !== undefined;
      const asked = isMe ? org.adminId : userId;
      const id = usersOf(state).find((one) => [one, loginOf(one), loginOf(one).replace(/@.*/, '')].includes(asked));
      if (id === undefined) throw errors.notFound(userId, 'User');
      return { status: 200, body: show(id, origin) };
    },
  };
}

function show(id: string, origin: string): User {
  const login = loginOf(id);
  const created = '2016-09-28T11:20:00.000Z';
  return {
    id,
    status: 'ACTIVE',
    created,
    activated: created,
    statusChanged: created,
    lastLogin: created,
    lastUpdated: created,
    passwordChanged: created,
    type: { id: 'oty5km86yDv1ZsPxH0h7' },
    profile: { firstName: 'Robin', lastName: 'Meyer', mobilePhone: null, secondEmail: null, login, email: login },
    credentials: { password: {}, provider: { type: 'OKTA', name: 'OKTA' } },
    _links: { self: { href: `${origin}/api/v1/users/${id}` } },
  };
}
