// Checked by the compiler: what must not compile stands below a directive that fails when it does.
import createQueryClient from 'openapi-react-query';
import { describe, expectTypeOf, it } from 'vitest';
import { flatten, resource } from '../../jsonapi.js';
import {
  type ApiCredential,
  type ApiCredentialDocument,
  createCommerceLayerAuthClient,
  createCommerceLayerClient,
  type Organization,
  type Role,
} from './client.js';
import { pages } from './pages.js';

const commerceLayer = createCommerceLayerClient({ accessToken: 'token', baseUrl: undefined });
const path = { apiCredentialId: 'XyZabCDeFg' };

describe('what an operation returns', () => {
  it('is the exported type', async () => {
    const credentials = await commerceLayer.GET('/api_credentials', {
      params: { query: { include: ['organization'] } },
    });
    const all: ApiCredential[] = [];
    all.push(...(credentials.data?.data ?? []));
    const organizations = await commerceLayer.listOrganizations();
    expectTypeOf(organizations.data?.data).toEqualTypeOf<Organization[] | undefined>();
    const roles = await commerceLayer.listRoles();
    expectTypeOf(roles.data?.data).toEqualTypeOf<Role[] | undefined>();
    expectTypeOf(credentials.data?.data[0]?.links.self).toEqualTypeOf<string | undefined>();
  });

  it('tells what was included apart by its type', async () => {
    const { data } = await commerceLayer.listApiCredentials({ params: { query: { include: ['organization'] } } });
    for (const one of data?.included ?? []) {
      if (one.type === 'organizations') expectTypeOf(one).toEqualTypeOf<Organization>();
      if (one.type === 'roles') expectTypeOf(one).toEqualTypeOf<Role>();
    }
  });

  it('can be changed and sent back', async () => {
    const { data } = await commerceLayer.retrieveApiCredential({ params: { path } });
    expectTypeOf(data).toEqualTypeOf<ApiCredentialDocument | undefined>();
    if (data === undefined) return;
    const { type, id, attributes } = data.data;
    const { name, redirect_uri, expires_in } = attributes;
    const body = { data: { id, ...resource(type, { name, redirect_uri, expires_in }) } };
    void commerceLayer.PATCH('/api_credentials/{apiCredentialId}', { params: { path }, body });
    void commerceLayer.updateApiCredential({ params: { path }, body });
  });

  it('may lack what the request does not ask for', async () => {
    const query = { 'fields[api_credentials]': ['name' as const] };
    const byPath = await commerceLayer.GET('/api_credentials', { params: { query } });
    expectTypeOf(byPath.data?.data[0]?.attributes?.name).toEqualTypeOf<string | undefined>();
    const byName = await commerceLayer.listApiCredentials({ params: { query } });
    expectTypeOf(byName).toEqualTypeOf(byPath);
    // @ts-expect-error it may be absent
    void byName.data?.data[0]?.attributes.name;
    for await (const one of pages(commerceLayer, '/api_credentials', { params: { query } }))
      expectTypeOf(one.attributes?.name).toEqualTypeOf<string | undefined>();
  });
});

describe('a filter', () => {
  it('takes lists, objects and undefined', () => {
    const filter = { name_cont: undefined, kind_in: ['webapp'], metadata_jcont: { a: 1 }, name_or_kind_eq: 'webapp' };
    void commerceLayer.listApiCredentials({ params: { query: { 'filter[q]': filter, sort: undefined } } });
    // @ts-expect-error it is sort
    void commerceLayer.listApiCredentials({ params: { query: { sorted: ['name'] } } });
  });
});

describe('the operations of the authentication host', () => {
  it('belong to its client alone', () => {
    void createCommerceLayerAuthClient().getTokenKeys();
    // @ts-expect-error it needs another client
    void commerceLayer.getTokenKeys;
    // @ts-expect-error it needs another client
    void createCommerceLayerAuthClient().listRoles;
  });
});

describe('openapi-react-query', () => {
  it('takes the client and flattens', () => {
    const query = createQueryClient(commerceLayer);
    const { data } = query.useQuery('get', '/api_credentials', {}, { select: (document) => flatten(document) });
    expectTypeOf(data?.[0]?.name).toEqualTypeOf<string | undefined>();
    expectTypeOf(data?.[0]?.organization?.name).toEqualTypeOf<string | undefined>();
  });
});
