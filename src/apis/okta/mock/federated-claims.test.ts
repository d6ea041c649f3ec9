import { describe, expect, it } from 'vitest';
import { createJudgedMock, nobodysId, sourceApp, targetApp } from '../../../../contract-tests/okta/test-mock.js';
import type { FederatedClaim } from '../../../../generated/okta/types.js';

type Org = ReturnType<typeof createJudgedMock>;

const claimsOf = (appId: string) => `/api/v1/apps/${appId}/federated-claims`;
const lastName = { name: 'role_last_name', expression: 'user.profile.lastName' };
const firstName = { name: 'role_first_name', expression: 'user.profile.firstName' };
const add = (org: Org, body: unknown = lastName, appId = sourceApp) =>
  org.send<FederatedClaim>('POST', claimsOf(appId), { body });

describe('federated claims', () => {
  it('okta rules 115, 116: are added, read, replaced and deleted', async () => {
    const org = createJudgedMock();
    const { status, body: claim } = await add(org);
    expect(status).toBe(201);
    expect(claim).toMatchObject({ ...lastName, id: expect.stringMatching(/^ofc[A-Za-z0-9]{17}$/) });
    expect(claim.lastUpdated).toBe(claim.created);
    const target = `${claimsOf(sourceApp)}/${claim.id}`;
    expect((await org.get(target)).body).toEqual(claim);
    org.mock.clock.advance('PT1M');
    const { status: replaced, body } = await org.put(target, firstName);
    expect(replaced).toBe(200);
    expect(body).toMatchObject({ ...firstName, id: claim.id, created: claim.created });
    expect(Date.parse(body.lastUpdated)).toBeGreaterThan(Date.parse(claim.lastUpdated));
    expect((await org.get<FederatedClaim[]>(claimsOf(sourceApp))).body).toEqual([body]);
    expect((await org.delete(target)).status).toBe(204);
    expect((await org.delete(target)).status).toBe(404);
    expect((await org.put(target, firstName)).status).toBe(404);
    expect((await org.get<FederatedClaim[]>(claimsOf(sourceApp))).body).toEqual([]);
  });

  it.each([{}, { name: 'x' }, { expression: 'user.id' }, { ...lastName, name: '' }, { ...lastName, expression: 5 }])(
    'okta rule 115: are not taken as %j',
    async (wrong) => {
      const org = createJudgedMock();
      const { body: claim } = await add(org);
      const refused = await org.post(claimsOf(sourceApp), wrong);
      expect([refused.status, refused.body.errorCode]).toEqual([400, 'E0000001']);
      expect((await org.put(`${claimsOf(sourceApp)}/${claim.id}`, wrong)).status).toBe(400);
      expect((await org.get<FederatedClaim[]>(claimsOf(sourceApp))).body).toEqual([claim]);
    },
  );

  it('okta rule 117: may have the same name', async () => {
    const org = createJudgedMock();
    await add(org);
    expect((await add(org)).status).toBe(201);
    expect((await org.get<FederatedClaim[]>(claimsOf(sourceApp))).body).toHaveLength(2);
  });

  it('okta rules 32, 37: are of one app', async () => {
    const org = createJudgedMock();
    const { body: claim } = await add(org);
    expect((await org.get(`${claimsOf(targetApp)}/${claim.id}`)).status).toBe(404);
    expect((await org.post(claimsOf(nobodysId), lastName)).status).toBe(404);
    expect((await org.get(claimsOf(nobodysId))).status).toBe(404);
  });
});
