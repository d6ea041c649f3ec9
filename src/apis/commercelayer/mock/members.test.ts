import { describe, expect, it } from 'vitest';
import {
  broken,
  codes,
  createJudgedMock,
  ids,
  organization,
  readOnlyRole,
} from '../../../../contract-tests/commercelayer/test-mock.js';

const reader = { token: 'keyspec-readonly' };
const owners = 'mWkTzQnBva';
const readers = 'hGfDsAqWeR';
const document = (type: string, attributes: object, relationships: object = {}) => ({
  data: { type, attributes, relationships },
});
const change = (type: string, id: string, attributes: object) => ({ data: { type, id, attributes } });

const invitation = (user_email: string) =>
  document('memberships', { user_email }, { organization, role: readOnlyRole });
const provider = (name: string) =>
  document('identity_providers', {
    name,
    client_id: 'client-id',
    client_secret: 'client-secret',
    issuer: 'https://login.example.com/',
    domains: 'login.example.com',
    token_url: 'https://login.example.com/token',
    authorize_url: 'https://login.example.com/authorize',
    jwks_url: 'https://login.example.com/keys',
  });

describe('members', () => {
  it('commercelayer rule 9: who is no admin deletes only its own membership, an owner not even that one', async () => {
    const { send } = createJudgedMock();
    expect(codes(await send('DELETE', `/memberships/${owners}`))).toEqual(['UNAUTHORIZED']);
    expect(codes(await send('DELETE', `/memberships/${owners}`, reader))).toEqual(['UNAUTHORIZED']);
    const { body } = await send('POST', '/memberships', { body: invitation('new@example.com') });
    expect(codes(await send('DELETE', `/memberships/${body.data.id}`, reader))).toEqual(['UNAUTHORIZED']);
    expect((await send('DELETE', `/memberships/${body.data.id}`)).status).toBe(204);
    expect((await send('DELETE', `/memberships/${readers}`, reader)).status).toBe(204);
    expect((await send('GET', '/organizations', reader)).body.data).toEqual([]);
  });

  it('commercelayer rule 10: application memberships are listed to admins, and to whom they are for', async () => {
    const { send } = createJudgedMock();
    const { body } = await send('POST', '/application_memberships', {
      body: document(
        'application_memberships',
        {},
        {
          api_credential: { data: { type: 'api_credentials', id: 'gblowSyVeq' } },
          organization,
          role: readOnlyRole,
          membership: { data: { type: 'memberships', id: owners } },
        },
      ),
    });
    expect(ids(await send('GET', '/application_memberships'))).toEqual(['aQwSeDrFtG', body.data.id]);
    expect(ids(await send('GET', '/application_memberships', reader))).toEqual(['aQwSeDrFtG']);
    expect((await send('GET', `/application_memberships/${body.data.id}`, reader)).status).toBe(404);
  });

  it('commercelayer rule 36: an invitation is pending, or active for who has an account; resent while it is pending', async () => {
    const { send } = createJudgedMock();
    const invite = (email: string) => send('POST', '/memberships', { body: invitation(email) });
    const resend = (id: string) => send('POST', `/memberships/${id}/resend`, { body: { data: {} } });
    const pending = (await invite('new@example.com')).body.data;
    const active = (await invite('rae.red@redbrand.com')).body.data;
    expect([pending.attributes, active.attributes]).toMatchObject([
      { status: 'pending', user_first_name: null },
      { status: 'active', user_first_name: 'Rae' },
    ]);
    expect((await resend(pending.id)).status).toBe(202);
    expect(broken(await resend(active.id))).toEqual(['attributes/status inclusion']);
    expect(broken(await invite('new@example.com'))).toEqual(['attributes/user_email taken']);
  });

  it('commercelayer rule 37: the owner hands an organization to another member, who cannot be no member', async () => {
    const { send } = createJudgedMock();
    const { id } = organization.data;
    const transfer = (new_owner_email: string, more: object = {}) =>
      send('PATCH', `/organizations/${id}/transfer_ownership`, {
        body: change('organizations', id, { new_owner_email }),
        ...more,
      });
    expect(broken(await transfer('rae.red@redbrand.com'))).toEqual(['attributes/new_owner_email required']);
    expect(codes(await transfer('jane.roe@bluebrand.com', reader))).toEqual(['UNAUTHORIZED']);
    expect((await transfer('jane.roe@bluebrand.com')).status).toBe(202);
    const { body } = await send('GET', '/memberships', {});
    expect(body.data.map(({ id: membership, attributes }) => [membership, attributes.owner])).toEqual([
      [owners, false],
      [readers, true],
    ]);
    expect(codes(await transfer('john.doe@bluebrand.com'))).toEqual(['UNAUTHORIZED']);
  });

  it('commercelayer rule 40: `test_enabled` follows `access_scope`', async () => {
    const { send } = createJudgedMock();
    const create = async (access_scope: string) => {
      const attributes = { name: `A ${access_scope}`, access_scope };
      const { body } = await send('POST', '/membership_profiles', {
        body: document('membership_profiles', attributes, { organization }),
      });
      return body.data;
    };
    const made = [await create('test_access'), await create('live_access'), await create('all_access')];
    expect(made.map(({ attributes }) => attributes.test_enabled)).toEqual([true, false, true]);
    const id = made[0]?.id ?? '';
    const { body } = await send('PATCH', `/membership_profiles/${id}`, {
      body: change('membership_profiles', id, { access_scope: 'live_access' }),
    });
    expect(body.data.attributes.test_enabled).toBe(false);
  });

  it('commercelayer rule 41: `/user` is the user of the token', async () => {
    const { send } = createJudgedMock();
    const emails = async () => [
      (await send('GET', '/user')).body.data.attributes.email,
      (await send('GET', '/user', reader)).body.data.attributes.email,
    ];
    expect(await emails()).toEqual(['john.doe@bluebrand.com', 'jane.roe@bluebrand.com']);
    await send('PATCH', '/user', { ...reader, body: document('users', { email: 'jane@bluebrand.com' }) });
    expect(await emails()).toEqual(['john.doe@bluebrand.com', 'jane@bluebrand.com']);
    const { body } = await send('GET', `/memberships/${readers}`);
    expect(body.data.attributes.user_email).toBe('jane@bluebrand.com');
  });
});

describe('what comes with the Enterprise plan', () => {
  /** An organization of the caller's that has not that plan. */
  async function plain() {
    const mock = createJudgedMock();
    const { body } = await mock.send('POST', '/organizations', {
      body: { data: { type: 'organizations', attributes: { name: 'The Green Brand' } } },
    });
    return { ...mock, green: { data: { type: 'organizations', id: body.data.id } } };
  }
  const named = (name: string, of: object) => ({ body: document('roles', { name }, { organization: of }) });

  it('commercelayer rule 35: a role is created in an Enterprise organization only, as `custom`', async () => {
    const { send, green } = await plain();
    expect(codes(await send('POST', '/roles', named('Sales', green)))).toEqual(['UNAUTHORIZED']);
    expect(codes(await send('POST', '/roles', { ...named('Sales', organization), ...reader }))).toEqual([
      'UNAUTHORIZED',
    ]);
    const { body } = await send('POST', '/roles', named('Sales', organization));
    expect(body.data.attributes).toMatchObject({ name: 'Sales', kind: 'custom' });
  });

  it('commercelayer rule 38: versions are kept for a year', async () => {
    const time = { now: Date.UTC(2026, 0, 15) };
    const { send } = createJudgedMock({ clock: () => time.now });
    const { body } = await send('POST', '/roles', named('Sales', organization));
    await send('PATCH', `/roles/${body.data.id}`, { body: change('roles', body.data.id, { name: 'Marketing' }) });
    const versions = await send('GET', `/roles/${body.data.id}/versions`);
    expect(versions.body.data.map(({ attributes }) => attributes)).toMatchObject([
      { event: 'create', resource_type: 'roles', resource_id: body.data.id },
      { event: 'update', changes: { name: ['Sales', 'Marketing'] } },
    ]);
    time.now += 364 * 86_400_000;
    expect(ids(await send('GET', `/roles/${body.data.id}/versions`))).toHaveLength(2);
    time.now += 2 * 86_400_000;
    expect(ids(await send('GET', `/roles/${body.data.id}/versions`))).toEqual([]);
  });

  it('commercelayer rule 39: who is admin of no Enterprise organization writes no identity provider', async () => {
    const { send } = await plain();
    expect(codes(await send('POST', '/identity_providers', { body: provider('No'), ...reader }))).toEqual([
      'UNAUTHORIZED',
    ]);
    const { body } = await send('POST', '/identity_providers', { body: provider('Blue login') });
    expect(body.data.attributes).toMatchObject({ name: 'Blue login', status: 'pending', disabled_at: null });
    expect(broken(await send('POST', '/identity_providers', { body: provider('Blue login') }))).toEqual([
      'attributes/name taken',
    ]);
  });
});
