import { describe, expect, it } from 'vitest';
import { createJudgedMock, oidcApp, origin } from '../../../../contract-tests/okta/test-mock.js';
import type { ApiToken, OAuth2RefreshToken, User } from '../../../../generated/okta/types.js';

type Org = ReturnType<typeof createJudgedMock>;

const users = '/api/v1/users';
const get = async (org: Org, userId: string, token?: string) =>
  org.send<User>('GET', `${users}/${userId}`, token === undefined ? {} : { token });

describe('a user', () => {
  it('okta rule 141: is behind an API token, and is whom the list of tokens names', async () => {
    const org = createJudgedMock();
    const { body: tokens } = await org.get<ApiToken[]>('/api/v1/api-tokens');
    const { status, body: me } = await get(org, 'me');
    expect(status).toBe(200);
    expect(tokens.map(({ userId }) => userId)).toContain(me.id);
    expect(me).toMatchObject({ status: 'ACTIVE', _links: { self: { href: `${origin}${users}/${me.id}` } } });
    for (const name of [me.id, me.profile.login, me.profile.login.replace(/@.*/, '')])
      expect((await get(org, name)).body).toEqual(me);
    expect((await get(org, 'me', 'keyspec-readonly')).body).toEqual(me);
  });

  it('okta rule 141: gave an app a refresh token', async () => {
    const org = createJudgedMock();
    const { body } = await org.get<OAuth2RefreshToken[]>(`/api/v1/apps/${oidcApp}/tokens`);
    for (const { userId, _links } of body) {
      expect(_links.user.href).toBe(`${origin}${users}/${userId}`);
      expect((await get(org, userId)).body.id).toBe(userId);
    }
  });

  it('is not there for a token that was revoked, nor under another name', async () => {
    const org = createJudgedMock();
    const nobody = await get(org, 'nobody');
    expect([nobody.status, Object(nobody.body).errorSummary]).toEqual([
      404,
      'Not found: Resource not found: nobody (User)',
    ]);
    expect((await org.send('DELETE', '/api/v1/api-tokens/current', { token: 'keyspec-passing-1' })).status).toBe(204);
    expect((await get(org, 'me', 'keyspec-passing-1')).status).toBe(401);
  });
});
