import {
  authenticate,
  getCoreApiBaseEndpoint,
  jwtDecode,
  jwtIsIntegration,
  jwtIsSalesChannel,
  jwtVerify,
  revoke,
} from '@commercelayer/js-auth';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMock } from '../../src/mock.js';
import { CommerceLayerProvisioning } from './provisioning-sdk.js';

/** The vendor's packages, unmodified, at their own hosts: every fetch goes to the mock. */
beforeEach(() => {
  const mock = createMock({ apis: ['commercelayer'] });
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => mock(new Request(input, init)));
});
afterEach(() => vi.unstubAllGlobals());

async function signIn() {
  const user = { clientId: 'your-client-id', clientSecret: 'your-client-secret' };
  const { accessToken } = await authenticate('client_credentials', user);
  expect((await jwtVerify(accessToken)).payload.application.kind).toBe('user');
  return { user, accessToken, client: CommerceLayerProvisioning({ accessToken, fetch }) };
}

it('an integration that the SDK creates gets a token that js-auth verifies, until it is deleted', async () => {
  const { client } = await signIn();
  const created = await client.api_credentials.create({
    name: 'ERP sync',
    kind: 'integration',
    organization: client.organizations.relationship('ABCRtyUpBa'),
    role: client.roles.relationship('pLsVdRkYqa'),
  });
  const credential = { clientId: created.client_id ?? '', clientSecret: created.client_secret ?? '' };
  const { accessToken, errors, tokenType, expiresIn, scope } = await authenticate('client_credentials', credential);
  expect([errors, tokenType, expiresIn, scope]).toEqual([undefined, 'Bearer', 7200, 'market:all']);
  const { payload } = await jwtVerify(accessToken);
  if (!jwtIsIntegration(payload)) throw new Error('the token is of an integration');
  expect(payload.organization.slug).toBe('the-blue-brand');
  expect(getCoreApiBaseEndpoint(accessToken)).toBe('https://the-blue-brand.commercelayer.io');

  const notForThis = CommerceLayerProvisioning({ accessToken, fetch }).roles.list();
  await expect(notForThis).rejects.toMatchObject({ status: 401, errors: [{ code: 'UNAUTHORIZED' }] });

  await client.api_credentials.delete(created.id);
  const refused = await authenticate('client_credentials', credential);
  expect(refused.errors?.[0]).toMatchObject({ title: 'invalid_client', status: 401 });
});

it('a storefront gets a token without its secret', async () => {
  const { client } = await signIn();
  const { client_id } = await client.api_credentials.create({
    name: 'Storefront',
    kind: 'sales_channel',
    organization: client.organizations.relationship('ABCRtyUpBa'),
  });
  const { accessToken } = await authenticate('client_credentials', { clientId: client_id ?? '', scope: 'market:all' });
  const { payload } = jwtDecode(accessToken);
  expect([jwtIsSalesChannel(payload), payload.application.confidential]).toEqual([true, false]);
});

it('a token that js-auth revokes is refused', async () => {
  const { user, accessToken, client } = await signIn();
  expect((await client.roles.list()).length).toBe(2);
  expect((await revoke({ ...user, token: accessToken })).errors).toBeUndefined();
  await expect(client.roles.list()).rejects.toMatchObject({ status: 401 });
});

it('every resource of the SDK is created, read, changed and deleted', async () => {
  const { client } = await signIn();
  const organization = client.organizations.relationship('ABCRtyUpBa');
  const role = client.roles.relationship('ABwEdRtYxc');
  const profile = await client.membership_profiles.create({
    name: 'Support',
    access_scope: 'test_access',
    organization,
  });
  expect(profile.test_enabled).toBe(true);
  const membership = await client.memberships.create({ user_email: 'sam@example.com', organization, role });
  expect([membership.status, membership.owner, membership.user_first_name]).toEqual(['pending', false, null]);
  await client.memberships.resend(membership.id, {});

  const app = await client.application_memberships.create({
    organization,
    role,
    api_credential: client.api_credentials.relationship('rSbTsTqWnv'),
    membership: client.memberships.relationship(membership.id),
    membership_profile: client.membership_profiles.relationship(profile.id),
  });
  expect([...(await client.memberships.application_memberships(membership.id))].map(({ id }) => id)).toEqual([app.id]);
  expect((await client.application_memberships.membership(app.id))?.user_email).toBe('sam@example.com');
  await client.memberships.update({ id: membership.id, access_scope: 'all_access' });
  const versions = await client.memberships.versions(membership.id);
  expect(versions[0]?.changes).toMatchObject({ access_scope: ['live_access', 'all_access'] });

  const custom = await client.roles.create({ name: 'Support', organization });
  const granted = { can_create: false, can_read: true, can_update: false, can_destroy: false };
  const permission = await client.permissions.create({
    ...granted,
    subject: 'orders',
    role: client.roles.relationship(custom.id),
  });
  expect((await client.permissions.organization(permission.id))?.id).toBe('ABCRtyUpBa');
  expect((await client.roles.permissions(custom.id)).length).toBe(1);
  expect((await client.roles.update({ id: custom.id, name: 'Service' })).name).toBe('Service');
  expect(
    [...(await client.versions.list({ filters: { resource_id_eq: custom.id } }))].map(({ event }) => event),
  ).toEqual(['create', 'update']);

  await client.memberships.delete(membership.id);
  await expect(client.application_memberships.retrieve(app.id)).rejects.toMatchObject({ status: 404 });
  expect((await client.user.retrieve()).email).toBe('john.doe@bluebrand.com');
  const mine = await client.organizations.create({ name: 'The Green Brand' });
  expect([...(await client.organizations.memberships(mine.id))].map(({ owner }) => owner)).toEqual([true]);
});
