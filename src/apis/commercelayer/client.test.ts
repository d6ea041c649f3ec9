import { describe, expect, it, vi } from 'vitest';
import { CommerceLayerProvisioning } from '../../../contract-tests/commercelayer/provisioning-sdk.js';
import { resource } from '../../jsonapi.js';
import { createCommerceLayerAuthClient, createCommerceLayerClient } from './client.js';

/** A server that keeps what it was sent and answers what it is told. */
function server(...answers: Response[]) {
  const requests: Request[] = [];
  const fetch = vi.fn(async (request: Request) => {
    requests.push(request.clone());
    return answers.shift() ?? Response.json({ data: [], meta: { record_count: 0, page_count: 0 } });
  });
  return { fetch, requests };
}

const organization = { type: 'organizations', id: 'ABCRtyUpBa' } as const;

describe('createCommerceLayerClient', () => {
  it('calls the server of the description unless told another', async () => {
    const { fetch, requests } = server();
    await createCommerceLayerClient({ accessToken: 't', fetch }).GET('/roles');
    await createCommerceLayerClient({ accessToken: 't', baseUrl: 'http://127.0.0.1:4010/api/', fetch }).GET('/roles');
    expect(requests.map(({ url }) => url)).toEqual([
      'https://provisioning.commercelayer.io/api/roles',
      'http://127.0.0.1:4010/api/roles',
    ]);
    expect(() => createCommerceLayerClient({ accessToken: 't', baseUrl: 'localhost' })).toThrow(/baseUrl must be/);
  });

  it('accepts JSON:API, and says so of a body it sends', async () => {
    const { fetch, requests } = server();
    const client = createCommerceLayerClient({ accessToken: 't', fetch, headers: { 'User-Agent': 'mine' } });
    const data = resource('api_credentials', { name: 'My app', kind: 'sales_channel' }, { organization });
    await client.POST('/api_credentials', { body: { data } });
    await client.GET('/api_credentials');
    await client.DELETE('/api_credentials/{apiCredentialId}', { params: { path: { apiCredentialId: 'kQmWzTnBve' } } });
    const sent = requests.map(({ headers }) =>
      ['Accept', 'Content-Type', 'Authorization', 'User-Agent'].map((name) => headers.get(name)),
    );
    expect(sent).toEqual([
      ['application/vnd.api+json', 'application/vnd.api+json', 'Bearer t', 'mine'],
      ['application/vnd.api+json', null, 'Bearer t', 'mine'],
      ['application/vnd.api+json', null, 'Bearer t', 'mine'],
    ]);
    expect(await requests[0]?.json()).toEqual({
      data: {
        type: 'api_credentials',
        attributes: { name: 'My app', kind: 'sales_channel' },
        relationships: { organization: { data: organization } },
      },
    });
  });

  it("writes a query byte for byte as the vendor's SDK does", async () => {
    const urls: string[] = [];
    const sdk = CommerceLayerProvisioning({
      accessToken: 't',
      fetch: async (input) => {
        urls.push(String(input instanceof Request ? input.url : input));
        return Response.json({ data: [], meta: { record_count: 0, page_count: 0 } });
      },
    });
    const { fetch, requests } = server();
    await sdk.api_credentials.list({
      include: ['organization', 'role'],
      fields: { api_credentials: ['name', 'role'], roles: ['name'] },
      sort: { created_at: 'desc', mode: 'asc' },
      pageNumber: 2,
      pageSize: 25,
      filters: {
        kind_eq: 'sales_channel',
        name_cont: 'My app & ü*~',
        kind_in: ['webapp', 'integration'],
        metadata_jcont: { foo: { bar: [1] } },
        confidential_true: true,
      },
    });
    await createCommerceLayerClient({ accessToken: 't', fetch }).GET('/api_credentials', {
      params: {
        query: {
          include: ['organization', 'role'],
          'fields[api_credentials]': ['name', 'role'],
          'fields[roles]': ['name'],
          sort: ['-created_at', 'mode'],
          'page[number]': 2,
          'page[size]': 25,
          'filter[q]': {
            kind_eq: 'sales_channel',
            name_cont: 'My app & ü*~',
            kind_in: ['webapp', 'integration'],
            metadata_jcont: { foo: { bar: [1] } },
            confidential_true: true,
          },
        },
      },
    });
    expect(requests[0]?.url).toBe(urls[0]);
    expect(requests[0]?.url).toContain('page%5Bsize%5D=25&filter%5Bq%5D%5Bkind_eq%5D=sales_channel');
    expect(requests[0]?.url).toContain('include=organization%2Crole&');
  });

  it('leaves out what is undefined', async () => {
    const { fetch, requests } = server();
    const client = createCommerceLayerClient({ accessToken: 't', fetch });
    await client.GET('/roles', {
      params: { query: { 'filter[q]': { name_or_kind_eq: undefined, kind_eq: 'admin' } } },
    });
    expect(new URL(requests[0]?.url ?? '').search).toBe('?filter%5Bq%5D%5Bkind_eq%5D=admin');
  });

  it('gives the errors of a documented refusal', async () => {
    const { fetch } = server(Response.json({ errors: [{ code: 'UNAUTHORIZED' }] }, { status: 401 }));
    const { data, error } = await createCommerceLayerClient({ accessToken: 't', fetch }).GET('/organizations');
    expect([data, [error?.errors ?? []].flat()[0]?.code]).toEqual([undefined, 'UNAUTHORIZED']);
  });
});

describe('createCommerceLayerAuthClient', () => {
  it('revokes a token', async () => {
    const { fetch, requests } = server(Response.json({}));
    const auth = createCommerceLayerAuthClient({ baseUrl: 'http://127.0.0.1:4010', fetch });
    const body = { client_id: 'id', client_secret: 'secret', token: 'one' };
    expect((await auth.POST('/oauth/revoke', { body })).response.status).toBe(200);
    expect(requests[0]?.url).toBe('http://127.0.0.1:4010/oauth/revoke');
  });
});
