import { describe, expect, it } from 'vitest';
import {
  connectError,
  createJudgedMock,
  type JudgedMock,
  world,
} from '../../../../../contract-tests/zitadel/test-mock.js';
import { decodeServiceAccountKeyDetails } from '../../client.js';

const organizationId = world.organization;
const expirationDate = '2519-04-01T08:45:00Z';

async function createUser({ callUsers }: JudgedMock, username: string) {
  const { body } = await callUsers('CreateUser', { organizationId, username, machine: { name: username } });
  return { userId: String(body.id) };
}

const idOf = ({ body }: { body: { details?: { [index: number]: { debug?: { id?: unknown } } } } }) =>
  String(body.details?.[0]?.debug?.id ?? 'ok');

describe('service accounts in version 2', () => {
  it('zitadel rule 95: the id is the name of who has none', async () => {
    const { callUsers } = createJudgedMock();
    const made = await callUsers('CreateUser', { organizationId, machine: { name: 'One' } });
    const { body } = await callUsers('GetUserByID', { userId: made.body.id });
    expect(body.user).toMatchObject({ username: made.body.id, machine: { name: 'One' } });
    for (const other of ['123', world.otherOrganization])
      expect(idOf(await callUsers('CreateUser', { organizationId: other, machine: { name: 'x' } }))).toBe(
        'AUTHZ-cdgFk',
      );
    const taken = { organizationId, username: 'DEPLOYER', machine: { name: 'x' } };
    expect((await callUsers('CreateUser', taken)).body).toEqual(
      connectError('already_exists', 'V3-DKcYh', 'User already exists'),
    );
  });

  it('zitadel rule 96: a change leaves what it does not name', async () => {
    const mock = createJudgedMock();
    const { callUsers } = mock;
    const { userId } = await createUser(mock, 'one');
    const machine = { description: 'x', accessTokenType: 'ACCESS_TOKEN_TYPE_JWT' };
    const first = await callUsers('UpdateUser', { userId, machine });
    expect((await callUsers('UpdateUser', { userId, machine })).body).toEqual(first.body);
    await callUsers('UpdateUser', { userId, username: 'two', machine: {} });
    const { body } = await callUsers('GetUserByID', { userId });
    expect(body.user).toMatchObject({ username: 'two', machine: { name: 'one', ...machine } });
    const refused = await mock.callUsers('UpdateUser', { userId });
    expect([refused.status, refused.body]).toEqual([
      501,
      {
        code: 'unimplemented',
        message: 'user type is not implemented ()',
        details: [
          {
            type: 'zitadel.v1.ErrorDetail',
            value: 'Ehx1c2VyIHR5cGUgaXMgbm90IGltcGxlbWVudGVk',
            debug: { message: 'user type is not implemented' },
          },
        ],
      },
    ]);
  });

  it('zitadel rule 97: each state leads to some others, with refusals of its own', async () => {
    const mock = createJudgedMock();
    const user = await createUser(mock, 'one');
    const told: string[] = [];
    for (const rpc of 'Unlock Reactivate Lock Lock Unlock Lock Deactivate Deactivate Lock Reactivate'.split(' '))
      told.push(idOf(await mock.callUsers(`${rpc}User`, user)));
    expect(told).toEqual([
      'COMMAND-olb9vb0oca',
      'COMMAND-s5qqcz97hf',
      'ok',
      'COMMAND-lgws8wtsqf',
      'ok',
      'ok',
      'ok',
      'COMMAND-5gunjw0cd7',
      'COMMAND-lgws8wtsqf',
      'ok',
    ]);
    const unknown = { userId: '123' };
    const ways = ['DeactivateUser', 'ReactivateUser', 'LockUser', 'UnlockUser', 'DeleteUser', 'GetUserByID'];
    const missing: string[] = [];
    for (const rpc of ways) missing.push(idOf(await mock.callUsers(rpc, unknown)));
    expect(missing).toEqual([
      'COMMAND-5gp2p62iin',
      'COMMAND-9hy5kzbuk6',
      'COMMAND-450yxuqrh1',
      'COMMAND-x377t913pw',
      'COMMAND-bd4ir1mblj',
      'QUERY-Dfbg2',
    ]);
    expect((await mock.callUsers('DeleteUser', user)).status).toBe(200);
    expect(idOf(await mock.callUsers('DeleteUser', user))).toBe('COMMAND-bd4ir1mblj');
  });

  it('zitadel rule 98: keys and tokens end, and secrets come without their client', async () => {
    const mock = createJudgedMock();
    const user = await createUser(mock, 'one');
    for (const rpc of ['AddKey', 'AddPersonalAccessToken'])
      expect((await mock.callUsers(rpc, user)).body).toEqual({
        code: 'invalid_argument',
        message: `invalid ${rpc}Request.ExpirationDate: value is required`,
      });
    const key = await mock.callUsers('AddKey', { ...user, expirationDate });
    const file = decodeServiceAccountKeyDetails(String(key.body.keyContent));
    expect(file).toMatchObject({ keyId: key.body.keyId, ...user, expirationDate });
    const { body } = await mock.callUsers('AddSecret', user);
    expect(Object.keys(body)).toEqual(['creationDate', 'clientSecret']);
  });

  it('zitadel rule 99: lists begin with the newest, and hide what they count', async () => {
    const mock = createJudgedMock();
    const one = await createUser(mock, 'one');
    const made: unknown[] = [];
    for (let count = 0; count < 3; count += 1)
      made.push((await mock.callUsers('AddPersonalAccessToken', { ...one, expirationDate })).body.tokenId);
    const list = async (message: object, token?: string) => {
      const { body } = await mock.callUsers('ListPersonalAccessTokens', message, token === undefined ? {} : { token });
      return { ids: Object.values(body.result ?? {}).map(({ id }) => id), total: body.pagination?.totalResult };
    };
    expect(await list({})).toEqual({ ids: made.toReversed(), total: '3' });
    expect(await list({ pagination: { asc: true, limit: 1 } })).toEqual({ ids: made.slice(0, 1), total: '3' });
    expect(await list({ filters: [{ tokenIdFilter: { id: made[1] } }] })).toEqual({ ids: [made[1]], total: '1' });
    expect(await list({}, 'keyspec-nobody')).toEqual({ ids: [], total: '3' });
    const keys = await mock.callUsers('ListKeys', { filters: [{ userIdFilter: { id: world.machineUser } }] });
    expect(keys.body.result).toMatchObject([{ id: world.machineKey, userId: world.machineUser, organizationId }]);
  });

  it('zitadel rule 100: what is removed is removed once, by its own user', async () => {
    const mock = createJudgedMock();
    const [one, two] = [await createUser(mock, 'one'), await createUser(mock, 'two')];
    const { body } = await mock.callUsers('AddKey', { ...one, expirationDate });
    const { keyId } = body;
    const told: string[] = [];
    for (const user of [two, one, one]) told.push(idOf(await mock.callUsers('RemoveKey', { ...user, keyId })));
    expect(told).toEqual(['COMMAND-4m77G', 'ok', 'COMMAND-4m77G']);
    expect(idOf(await mock.callUsers('RemovePersonalAccessToken', { ...one, tokenId: '1' }))).toBe('COMMAND-4m77G');
    expect(idOf(await mock.callUsers('RemoveSecret', one))).toBe('COMMAND-coi82n');
    expect(idOf(await mock.callUsers('RemoveSecret', { userId: '1' }))).toBe('COMMAND-x7s802');
    expect(idOf(await mock.callUsers('AddSecret', { userId: '1' }))).toBe('COMMAND-x8910n');
  });

  it('forgets the keys of who goes', async () => {
    const mock = createJudgedMock();
    const one = await createUser(mock, 'one');
    await mock.callUsers('AddKey', { ...one, expirationDate });
    const { body } = await mock.post('/management/v1/projects', { name: 'Shop' });
    const apps = `/management/v1/projects/${body.id}/apps`;
    const app = await mock.post(`${apps}/api`, { name: 'API', authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT' });
    await mock.post(`${apps}/${app.body.appId}/keys`, { type: 'KEY_TYPE_JSON' });
    const total = async () => (await mock.call('ListApplicationKeys', {})).body.pagination?.totalResult;
    expect(await total()).toBe('4');
    await mock.callUsers('DeleteUser', one);
    expect(await total()).toBe('3');
    await mock.delete(`/management/v1/projects/${body.id}`);
    expect(await total()).toBe('2');
  });
});
