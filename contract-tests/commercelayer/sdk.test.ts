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
