import { describe, expect, it } from 'vitest';
import { CommerceLayerProvisioning } from '../../../../contract-tests/commercelayer/provisioning-sdk.js';
import { api, createJudgedMock, origin } from '../../../../contract-tests/commercelayer/test-mock.js';
import { flatten, resource } from '../../../jsonapi.js';
import { createCommerceLayerClient } from '../client.js';

/** The vendor's own SDK, unmodified: its fetch goes to the mock instead of the vendor's host. */
function sdk(accessToken = 'keyspec-admin') {
  const { mock } = createJudgedMock();
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    return mock(new Request(origin + pathname + search, request));
  };
  return CommerceLayerProvisioning({ accessToken, fetch });
}

describe("the vendor's SDK", () => {
  it('creates, lists, retrieves, updates and deletes', async () => {
    const client = sdk();
    const created = await client.api_credentials.create(
      {
        name: 'ERP sync',
        kind: 'integration',
        organization: client.organizations.relationship('ABCRtyUpBa'),
        role: client.roles.relationship('pLsVdRkYqa'),
      },
      { include: ['organization', 'role'], fields: { roles: ['name'] } },
    );
    expect(created).toMatchObject({
      type: 'api_credentials',
      confidential: true,
      expires_in: 7200,
      organization: { slug: 'the-blue-brand' },
      role: { name: 'Admin' },
    });

    const list = await client.api_credentials.list({
      include: ['organization', 'role'],
      filters: { kind_eq: 'integration', organization_name_start: 'The Blue', name_cont: 'sync' },
      sort: { created_at: 'desc' },
      pageSize: 1,
    });
    expect([list.length, list[0]?.id]).toEqual([1, created.id]);
    expect(list[0]?.role?.kind).toBe('admin');
    expect([list.meta.recordCount, list.meta.pageCount, list.hasNextPage()]).toEqual([2, 2, true]);
    expect(await client.api_credentials.count({ filters: { kind_eq: 'integration' } })).toBe(2);
    const integrations = await client.organizations.api_credentials('ABCRtyUpBa', {
      filters: { kind_eq: 'integration' },
    });
    expect(integrations.length).toBe(2);

    expect((await client.api_credentials.retrieve(created.id)).client_secret).toBe(created.client_secret);
    expect((await client.api_credentials.role(created.id))?.id).toBe('pLsVdRkYqa');
    const updated = await client.api_credentials.update({
      id: created.id,
      name: 'Warehouse sync',
      redirect_uri: null,
      role: client.roles.relationship('ABwEdRtYxc'),
    });
    expect(updated.name).toBe('Warehouse sync');
    expect((await client.api_credentials.role(created.id))?.kind).toBe('read_only');

    await client.api_credentials.delete(created.id);
    await expect(client.api_credentials.retrieve(created.id)).rejects.toMatchObject({
      type: 'response',
      status: 404,
      errors: [{ code: 'RECORD_NOT_FOUND' }],
    });
  });

  it('finds no role as null', async () => {
    expect(await sdk().api_credentials.role('kQmWzTnBve')).toBeNull();
  });

  it('reads the errors of a refusal', async () => {
    const client = sdk();
    const sales = { name: '', kind: 'sales_channel', organization: client.organizations.relationship('ABCRtyUpBa') };
    const refused = client.api_credentials.create({ ...sales, role: client.roles.relationship('pLsVdRkYqa') });
    await expect(refused).rejects.toMatchObject({
      status: 422,
      code: '422',
      errors: [
        { code: 'VALIDATION_ERROR', source: { pointer: '/data/attributes/name' }, meta: { error: 'blank' } },
        { code: 'VALIDATION_ERROR', source: { pointer: '/data/relationships/role' }, meta: { error: 'present' } },
      ],
    });
    const denied = sdk('keyspec-readonly').api_credentials.delete('kQmWzTnBve');
    await expect(denied).rejects.toMatchObject({ status: 401, errors: [{ code: 'UNAUTHORIZED' }] });
  });
});

describe('our client', () => {
  it('does the same, typed by the description', async () => {
    const { mock } = createJudgedMock();
    const client = createCommerceLayerClient({ accessToken: 'keyspec-admin', baseUrl: api, fetch: mock });
    const organization = { type: 'organizations', id: 'ABCRtyUpBa' } as const;
    const data = resource('api_credentials', { name: 'My app', kind: 'sales_channel' }, { organization });
    const created = await client.POST('/api_credentials', { body: { data } });
    const path = { apiCredentialId: created.data?.data.id ?? '' };
    const { data: document } = await client.GET('/api_credentials/{apiCredentialId}', {
      params: { path, query: { include: ['organization', 'role'] } },
    });
    if (document === undefined) throw new Error('there is a document');
    const credential = flatten(document);
    expect([credential.name, credential.organization?.name, credential.role]).toEqual([
      'My app',
      'The Blue Brand',
      null,
    ]);
    const list = await client.GET('/api_credentials', {
      params: { query: { 'filter[q]': { metadata_jcont: { foo: 'bar' } } } },
    });
    expect(list.data?.data.map(({ id }) => id)).toEqual(['xYZkjABcde']);
    expect((await client.DELETE('/api_credentials/{apiCredentialId}', { params: { path } })).response.status).toBe(204);
  });
});
