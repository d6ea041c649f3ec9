import type { operations } from '../../generated/commercelayer/types.js';
import type { Facts, List } from '../../src/gate/consistency/facts.js';

const collection: List = {
  items: '/data',
  total: '/meta/record_count',
  pages: '/meta/page_count',
  limit: { place: 'query/page[size]', default: 10 },
  turning: ['page[number]', 'page[size]'],
  first: '1',
};

/** What Commerce Layer's answers have in common, and its description cannot say. */
export const facts: Facts<keyof operations> = {
  times: { created: ['created_at'], updated: ['updated_at'] },
  resources: {
    ApiCredential: { id: '/id', volatile: ['/meta/trace_id', '/links', '/relationships'] },
    Organization: {
      id: '/id',
      volatile: ['/meta/trace_id', '/links', '/relationships', '/attributes/subscription_info/totals'],
    },
    Role: { id: '/id', volatile: ['/meta/trace_id', '/links', '/relationships'] },
  },
  fresh: {
    createApiCredential: ['/data/id', '/data/attributes/client_id', '/data/attributes/client_secret'],
  },
  secrets: ['client_secret', 'access_token'],
  answersTo: {
    createApiCredential: { '/data/meta/organization_id': 'body/data/relationships/organization/data/id' },
    retrieveOrganization: { '/data/meta/organization_id': 'path/organizationId' },
    listOrganizationApiCredentials: { '/data/*/meta/organization_id': 'path/organizationId' },
    listOrganizationRoles: { '/data/*/meta/organization_id': 'path/organizationId' },
  },
  lists: {
    listApiCredentials: collection,
    listOrganizations: collection,
    listRoles: collection,
    listOrganizationApiCredentials: collection,
    listOrganizationRoles: collection,
    listRoleApiCredentials: collection,
  },
  quota: { limit: 'x-ratelimit-limit', remaining: 'x-ratelimit-remaining' },
  errors: {
    code: '/errors/*/code',
    names: { member: '/errors/*/detail', pattern: /^The record identified by (\S+) could not be found/ },
  },
  token: {
    createToken: {
      token: '/access_token',
      seconds: '/expires_in',
      issued: '/created_at',
      claims: { '/application/client_id': 'body/client_id', '/scope': 'answer/scope' },
    },
  },
};
