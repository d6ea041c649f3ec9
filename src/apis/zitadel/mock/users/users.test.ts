import { describe, expect, it } from 'vitest';
import { createJudgedMock, type JudgedMock, status, world } from '../../../../../contract-tests/zitadel/test-mock.js';

const users = '/management/v1/users';
const unknown = `${users}/100000000000000001`;

async function addUser({ post }: JudgedMock, userName: string): Promise<string> {
  const { body } = await post(`${users}/machine`, { userName, name: userName });
  return `${users}/${String(body.userId)}`;
}

describe('service accounts', () => {
  it('zitadel rule 79: names and ids are taken once', async () => {
    const mock = createJudgedMock();
    const made = await mock.post(`${users}/machine`, { userName: 'one', name: 'One', userId: 'own' });
    expect(made.body).toEqual({
      userId: 'own',
      details: { sequence: '1', changeDate: expect.any(String), resourceOwner: world.organization },
    });
    const again = await mock.post(`${users}/machine`, { userName: 'two', name: 'Two', userId: 'own' });
    expect([again.status, again.body]).toEqual([400, status(9, 'COMMAND-k2una', 'Errors.User.AlreadyExisting')]);
    const taken = await mock.post(`${users}/machine`, { userName: 'ONE', name: 'One' });
    expect([taken.status, taken.body]).toEqual([409, status(6, 'V3-DKcYh', 'User already exists')]);
    await mock.delete(`${users}/own`);
    expect((await mock.post(`${users}/machine`, { userName: 'one', name: 'One' })).status).toBe(200);
  });

  it('zitadel rule 80: a change resets what it leaves out', async () => {
    const mock = createJudgedMock();
    const path = await addUser(mock, 'one');
    await mock.put(`${path}/machine`, { name: 'One', description: 'x', accessTokenType: 'ACCESS_TOKEN_TYPE_JWT' });
    const machine = async () => (await mock.get(path)).body.user?.machine;
    expect(await machine()).toEqual({ name: 'One', description: 'x', accessTokenType: 'ACCESS_TOKEN_TYPE_JWT' });
    await mock.put(`${path}/machine`, { name: 'One' });
    expect(await machine()).toEqual({ name: 'One' });
    const { body } = await mock.put(`${path}/machine`, { name: 'One' });
    expect(body).toEqual(status(9, 'COMMAND-2n8vs', 'Errors.User.NotChanged'));
  });

  it('zitadel rule 81: each state leads to some others', async () => {
    const mock = createJudgedMock();
    const path = await addUser(mock, 'one');
    const refusals: string[] = [];
    for (const way of [
      '_unlock',
      '_reactivate',
      '_lock',
      '_lock',
      '_unlock',
      '_lock',
      '_deactivate',
      '_deactivate',
      '_lock',
    ]) {
      const { body } = await mock.post(`${path}/${way}`);
      refusals.push(String(body.details?.[0]?.id ?? 'ok'));
    }
    expect(refusals).toEqual(
      'COMMAND-4M0ds COMMAND-6M0sf ok COMMAND-3NN8v ok ok ok COMMAND-5M0sf COMMAND-3NN8v'.split(' '),
    );
    expect((await mock.get(path)).body.user?.state).toBe('USER_STATE_INACTIVE');
    expect((await mock.post(`${unknown}/_lock`)).body).toEqual(status(5, 'COMMAND-3M9ds', 'User could not be found'));
  });

  it('zitadel rule 82: an inactive user is issued credentials; an unknown one has none', async () => {
    const mock = createJudgedMock();
    const path = await addUser(mock, 'one');
    await mock.post(`${path}/_deactivate`);
    const key = await mock.post(`${path}/keys`, { type: 'KEY_TYPE_JSON' });
    const token = await mock.post(`${path}/pats`, {});
    expect([key.status, token.status, (await mock.put(`${path}/secret`)).status]).toEqual([200, 200, 200]);
    expect((await mock.post(`${path}/keys/_search`)).body.result).toHaveLength(1);
    for (const list of ['keys', 'pats'])
      expect(Object.keys((await mock.post(`${unknown}/${list}/_search`)).body)).toEqual(['details']);
    const refused = async (method: string, target: string) => {
      const { status: code, body } = await mock.send(method, target);
      return `${code} ${String(body.details?.[0]?.id)}`;
    };
    expect(await refused('GET', `${unknown}/keys/${String(key.body.keyId)}`)).toBe('404 QUERY-Dgr3g');
    expect(await refused('DELETE', `${unknown}/keys/${String(key.body.keyId)}`)).toBe('404 COMMAND-4m77G');
    expect(await refused('GET', `${unknown}/pats/${String(token.body.tokenId)}`)).toBe('404 QUERY-fRunu');
    expect(await refused('DELETE', `${unknown}/pats/${String(token.body.tokenId)}`)).toBe('404 COMMAND-4m77G');
    expect(await refused('PUT', `${unknown}/secret`)).toBe('404 QUERY-Dfbg2');
    expect(await refused('DELETE', `${unknown}/secret`)).toBe('400 COMMAND-x7s802');
    expect((await mock.post(`${unknown}/pats`)).body).toEqual(status(9, 'COMMAND-Dggw2', 'User could not be found'));
    expect((await mock.post(`${path}/pats`, { expirationDate: '2001-01-01T00:00:00Z' })).body).toEqual(
      status(3, 'DOMAIN-dv3t5', 'Errors.AuthNKey.ExpireBeforeNow'),
    );
  });

  it('zitadel rule 83: a user of another organization is told apart only where it is read', async () => {
    const mock = createJudgedMock();
    const headers = { 'x-zitadel-orgid': world.otherOrganization };
    const sending = { token: 'keyspec-iam-owner', headers };
    const path = `${users}/${world.machineUser}`;
    expect((await mock.get(path, sending)).body).toEqual(status(5, 'MANAG-fpo4B', 'User could not be found'));
    expect((await mock.put(`${path}/secret`, {}, sending)).body).toEqual(
      status(5, 'MANAG-fpo4B', 'User could not be found'),
    );
    expect((await mock.post(`${path}/_lock`, {}, sending)).body).toEqual(
      status(5, 'COMMAND-3M9ds', 'User could not be found'),
    );
    expect((await mock.post(`${path}/keys/_search`, {}, sending)).body).not.toHaveProperty('result');
  });

  it('shows an expired key still', async () => {
    let time = Date.UTC(2026, 5, 1);
    const mock = createJudgedMock({ clock: () => time });
    const path = await addUser(mock, 'one');
    const key = await mock.post(`${path}/keys`, { type: 'KEY_TYPE_JSON', expirationDate: '2026-06-02T00:00:00Z' });
    time += 7 * 24 * 3_600_000;
    expect((await mock.get(`${path}/keys/${String(key.body.keyId)}`)).status).toBe(200);
  });
});
