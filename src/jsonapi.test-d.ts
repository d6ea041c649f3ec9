// Checked by the compiler: what must not compile stands below a directive that fails when it does.
import { describe, expectTypeOf, it } from 'vitest';
import {
  type ApiCredential,
  type ApiCredentialCollectionDocument,
  type ApiCredentialCreate,
  type ApiCredentialDocument,
  type ApiCredentialRoleDocument,
  createCommerceLayerClient,
  type IncludedResource,
  type OrganizationDocument,
  type RequestErrorDocument,
  type ValidationErrorDocument,
} from './apis/commercelayer/client.js';
import {
  type Attributes,
  type Document,
  type ErrorDocument,
  flatten,
  type Relationships,
  resource,
} from './jsonapi.js';

describe('the types of a document', () => {
  it('are met by the generated ones', () => {
    expectTypeOf<ApiCredentialDocument>().toExtend<Document<ApiCredential, IncludedResource>>();
    expectTypeOf<ApiCredentialCollectionDocument>().toExtend<Document<ApiCredential[], IncludedResource>>();
    expectTypeOf<RequestErrorDocument>().toExtend<ErrorDocument>();
    expectTypeOf<ValidationErrorDocument>().toExtend<ErrorDocument>();
  });

  it('name a resource by its attributes and relationships', () => {
    expectTypeOf<Attributes<ApiCredential>['expires_in']>().toEqualTypeOf<number | null>();
    expectTypeOf<keyof Relationships<ApiCredential>>().toEqualTypeOf<'organization' | 'role'>();
  });
});

describe('flatten', () => {
  const one = flatten({} as ApiCredentialDocument);

  it('gives the attributes beside type and id', () => {
    expectTypeOf(one.type).toEqualTypeOf<'api_credentials'>();
    expectTypeOf(one.id).toEqualTypeOf<string>();
    expectTypeOf(one.name).toEqualTypeOf<string>();
    expectTypeOf(one.mode).toEqualTypeOf<'test' | 'live' | null>();
    // @ts-expect-error it is name
    void one.nam;
  });

  it('follows relationships, which may be absent, to what was included, which may be absent too', () => {
    expectTypeOf(one.organization?.name).toEqualTypeOf<string | undefined>();
    expectTypeOf(one.organization?.id).toEqualTypeOf<string | undefined>();
    expectTypeOf(one.role?.organization?.slug).toEqualTypeOf<string | undefined>();
    expectTypeOf(one.organization?.roles?.[0]?.kind).toEqualTypeOf<string | undefined>();
    if (one.organization?.name !== undefined) expectTypeOf(one.organization.domain).toEqualTypeOf<string>();
    // @ts-expect-error the organization may not have been included
    void one.organization.name;
    // @ts-expect-error an organization has no kind
    void one.organization?.kind;
  });

  it('keeps lists and null', () => {
    const list = flatten({} as ApiCredentialCollectionDocument);
    expectTypeOf(list[0]?.role?.name).toEqualTypeOf<string | undefined>();
    expectTypeOf(flatten({} as ApiCredentialRoleDocument)?.kind).toEqualTypeOf<string | undefined>();
    // @ts-expect-error there may be no role
    void flatten({} as ApiCredentialRoleDocument).kind;
    const organization = flatten({} as OrganizationDocument);
    // Memberships are linked to, and never included.
    expectTypeOf(organization.memberships?.[0]?.type).toEqualTypeOf<'memberships' | undefined>();
  });
});

describe('resource', () => {
  const organization = { type: 'organizations', id: 'ABCRtyUpBa' } as const;

  it('makes what an operation takes', () => {
    const made = resource('api_credentials', { name: 'My app', kind: 'sales_channel' }, { organization, role: null });
    expectTypeOf(made).toExtend<ApiCredentialCreate>();
    const client = createCommerceLayerClient({ accessToken: 'token' });
    void client.POST('/api_credentials', { body: { data: made } });
    void client.PATCH('/api_credentials/{apiCredentialId}', {
      params: { path: { apiCredentialId: 'kQmWzTnBve' } },
      body: { data: { id: 'kQmWzTnBve', ...resource('api_credentials', { name: 'My shop' }) } },
    });
  });

  it('does not hide what an operation refuses', () => {
    const client = createCommerceLayerClient({ accessToken: 'token' });
    const misspelt = resource('api_credentials', { name: 'My app', kind: 'saleschannel' }, { organization });
    // @ts-expect-error there is no such kind
    void client.POST('/api_credentials', { body: { data: misspelt } });
    const incomplete = resource('api_credentials', { name: 'My app', kind: 'webapp' });
    // @ts-expect-error the organization is required
    void client.POST('/api_credentials', { body: { data: incomplete } });
    // @ts-expect-error a relationship points at a resource
    resource('api_credentials', {}, { organization: 'ABCRtyUpBa' });
  });
});

describe('the client', () => {
  const client = createCommerceLayerClient({ accessToken: 'token' });

  it('takes lists and objects where the matcher does', () => {
    void client.GET('/api_credentials', {
      params: {
        query: {
          include: ['organization', 'role'],
          'page[size]': 25,
          'filter[q]': {
            kind_in: ['webapp', 'integration'],
            metadata_jcont: { foo: 'bar' },
            name_or_reference_cont: 'x',
          },
        },
      },
    });
    // @ts-expect-error there is no such mode
    void client.GET('/api_credentials', { params: { query: { 'filter[q]': { mode_eq: 'staging' } } } });
    // @ts-expect-error client_secret cannot be sorted by
    void client.GET('/api_credentials', { params: { query: { sort: ['client_secret'] } } });
  });

  it('makes optional what `fields` may leave out, and nothing else', async () => {
    const path = { apiCredentialId: 'kQmWzTnBve' };
    const whole = await client.GET('/api_credentials/{apiCredentialId}', { params: { path } });
    expectTypeOf(whole.data?.data.attributes.kind).toEqualTypeOf<string | undefined>();
    const included = await client.GET('/api_credentials', { params: { query: { include: ['role'] } } });
    expectTypeOf(included.data?.data[0]?.attributes.client_secret).toEqualTypeOf<string | undefined>();
    const thin = await client.GET('/api_credentials/{apiCredentialId}', {
      params: { path, query: { 'fields[api_credentials]': ['name'] } },
    });
    expectTypeOf(thin.data?.data.id).toEqualTypeOf<string | undefined>();
    expectTypeOf(thin.data?.data.attributes?.kind).toEqualTypeOf<string | undefined>();
    // @ts-expect-error there may be no attributes
    void thin.data?.data.attributes.kind;
    const list = await client.GET('/api_credentials', { params: { query: { 'fields[roles]': ['name'] } } });
    // @ts-expect-error there may be no attributes
    void list.data?.data[0]?.attributes.kind;
    if (thin.data !== undefined) expectTypeOf(thin.data.data.links.self).toEqualTypeOf<string>();
  });

  it('has not the paths of the authentication host', () => {
    // @ts-expect-error tokens come from another host
    void client.POST('/oauth/token', {});
  });
});
