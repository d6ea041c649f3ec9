import { describe, expect, it } from 'vitest';
import { createJudgedMock } from '../../../../contract-tests/okta/test-mock.js';
import type { ApiTokenMetadata } from '../../../../generated/okta/types.js';

type Org = ReturnType<typeof createJudgedMock>;

const all = '/api/v1/api-tokens';
const list = async (org: Org) => (await org.get<ApiTokenMetadata[]>(all)).body;
const named = async (org: Org, wanted: string) => {
  const found = (await list(org)).find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no token is called ${wanted}`);
  return found;
};

describe('API tokens', () => {
  it('okta rules 131, 135: are listed and read, without the token of a caller', async () => {
    const org = createJudgedMock();
    const { status, body, text } = await org.get<ApiTokenMetadata[]>(all);
    expect(status).toBe(200);
    expect(body.map(({ name }) => name)).toEqual(expect.arrayContaining(['admin', 'reader', 'keyspec-spare-1']));
    expect(text).not.toContain('keyspec-admin');
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
    for (const token of body) {
      expect(token.id).toMatch(/^00T[A-Za-z0-9]{17}$/);
      expect((await org.get(`${all}/${token.id}`)).body).toEqual(token);
    }
  });

  it.each(['reader', 'keyspec-spare-1'])('okta rules 132, 133: are refused when revoked: %s', async (name) => {
    const org = createJudgedMock();
    const token = name === 'reader' ? 'keyspec-readonly' : name;
    const { id } = await named(org, name);
    expect((await org.get('/api/v1/apps', { token })).status).toBe(200);
    expect((await org.delete(`${all}/${id}`)).status).toBe(204);
    const refused = await org.get('/api/v1/apps', { token });
    expect([refused.status, refused.body.errorCode]).toEqual([401, 'E0000011']);
    const again = await org.delete(`${all}/${id}`);
    expect([again.status, again.body.errorSummary]).toEqual([404, `Not found: Resource not found: ${id} (ApiToken)`]);
    expect((await list(org)).map((one) => one.id)).not.toContain(id);
  });

  it('okta rule 133: revoke themselves', async () => {
    const org = createJudgedMock();
    expect((await org.delete(`${all}/current`)).status).toBe(204);
    expect((await org.get(all)).status).toBe(401);
    const left = await org.get<ApiTokenMetadata[]>(all, { token: 'keyspec-readonly' });
    expect(left.body.map(({ name }) => name)).not.toContain('admin');
    org.mock.reset();
    expect((await org.get(all)).status).toBe(200);
  });

  it('okta rule 133: are not revoked by who may only read', async () => {
    const org = createJudgedMock();
    const { id } = await named(org, 'admin');
    expect((await org.delete(`${all}/${id}`, { token: 'keyspec-readonly' })).status).toBe(403);
    expect((await org.get(all)).status).toBe(200);
  });
});
