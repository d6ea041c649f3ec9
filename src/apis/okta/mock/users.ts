import type { operations, User } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder, Tokens } from '../../../mock/core/known-tokens.js';
import { holderOf } from './api-tokens.js';
import type { ClientParts } from './client-parts.js';
import { org } from './org.js';
import { tokenOf } from './shown-token.js';

export function createUserBehaviours(
  { errors, store }: Pick<ClientParts, 'errors' | 'store'>,
  tokens: Tokens,
): Pick<Behaviours<operations, Holder>, 'getCurrentUser'> {
  return {
    getCurrentUser({ headers, origin }) {
      // An access token is that of a client, which is nobody.
      if (holderOf(tokenOf(headers) ?? '', tokens, store.state) === undefined) throw errors.refusal('E0000006');
      return { status: 200, body: show(origin) };
    },
  };
}

function show(origin: string): User {
  const { adminId: id } = org;
  const login = 'admin@example.com';
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
