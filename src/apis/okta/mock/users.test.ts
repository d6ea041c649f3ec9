import { expect, it } from 'vitest';
import { createJudgedMock, origin } from '../../../../contract-tests/okta/test-mock.js';
import type { ApiTokenMetadata, User } from '../../../../generated/okta/types.js';

const path = '/api/v1/users/me';

it('okta rule 141: the current user is behind an API token, and is whom the list of tokens names', async () => {
  const org = createJudgedMock();
  const { body: tokens } = await org.get<ApiTokenMetadata[]>('/api/v1/api-tokens');
  const { status, body: me } = await org.get<User>(path);
  expect(status).toBe(200);
  expect(tokens.map(({ userId }) => userId)).toContain(me.id);
  expect(me).toMatchObject({ status: 'ACTIVE', _links: { self: { href: `${origin}/api/v1/users/${me.id}` } } });
  expect((await org.get<User>(path, { token: 'keyspec-readonly' })).body).toEqual(me);
});

it('a token that was revoked has no user', async () => {
  const org = createJudgedMock();
  expect((await org.send('DELETE', '/api/v1/api-tokens/current', { token: 'keyspec-passing-1' })).status).toBe(204);
  expect((await org.get(path, { token: 'keyspec-passing-1' })).status).toBe(401);
});
