import { describe, expect, it } from 'vitest';
import { createJudgedMock, nobodysId, oidcApp, origin, sourceApp } from '../../../../contract-tests/okta/test-mock.js';
import type { OAuth2RefreshToken } from '../../../../generated/okta/types.js';

type Org = ReturnType<typeof createJudgedMock>;

const tokensOf = (appId: string) => `/api/v1/apps/${appId}/tokens`;
const list = async (org: Org, query = '') => org.get<OAuth2RefreshToken[]>(tokensOf(oidcApp) + query);

describe('the refresh tokens of an app', () => {
  it('okta rules 136, 137: are those that people gave it, page by page', async () => {
    const org = createJudgedMock();
    const { body: all, headers } = await list(org);
    expect(all).toHaveLength(12);
    expect(headers.get('Link')).toBe(`<${origin}${tokensOf(oidcApp)}?limit=20>; rel="self"`);
    expect(all[0]).toMatchObject({ clientId: oidcApp, status: 'ACTIVE', scopes: ['openid', 'offline_access'] });
    const { body: first, headers: more } = await list(org, '?limit=10&expand=user');
    expect(first).toEqual(all.slice(0, 10));
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(more.get('Link') ?? '') ?? [];
    expect(next).toBe(`${origin}${tokensOf(oidcApp)}?after=${all[9]?.id}&limit=10`);
    expect((await org.get(next.slice(origin.length))).body).toEqual(all.slice(10));
    const { body: embedded } = await list(org, '?expand=scope&limit=1');
    expect(embedded[0]?._embedded?.scopes).toEqual([{ name: 'openid' }, { name: 'offline_access' }]);
    expect((await org.get(`${tokensOf(oidcApp)}?limit=0`)).status).toBe(400);
  });

  it('okta rule 138: are revoked one by one', async () => {
    const org = createJudgedMock();
    const { body: all } = await list(org);
    const target = `${tokensOf(oidcApp)}/${all[0]?.id}`;
    expect((await org.get(target)).body).toEqual(all[0]);
    expect((await org.delete(target)).status).toBe(204);
    expect((await org.get(target)).status).toBe(404);
    expect((await org.delete(target)).status).toBe(404);
    expect((await list(org)).body).toEqual(all.slice(1));
  });

  it('okta rule 139: are revoked all at once', async () => {
    const org = createJudgedMock();
    for (const _ of [1, 2]) {
      expect((await org.delete(tokensOf(oidcApp))).status).toBe(204);
      expect((await list(org)).body).toEqual([]);
    }
  });

  it('okta rules 37, 95: are of a client that is there', async () => {
    const org = createJudgedMock();
    for (const appId of [nobodysId, sourceApp]) {
      expect((await org.get(tokensOf(appId))).status).toBe(404);
      expect((await org.delete(tokensOf(appId))).status).toBe(404);
    }
  });
});
