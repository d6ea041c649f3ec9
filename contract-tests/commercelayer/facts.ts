import type { operations } from '../../generated/commercelayer/types.js';
import type { Agreement, Facts, List } from '../../src/gate/consistency/facts.js';
import { isObject } from '../../src/is-object.js';

const collection: List = {
  items: '/data',
  total: '/meta/record_count',
  pages: '/meta/page_count',
  limit: { place: 'query/page[size]', default: 10 },
  turning: ['page[number]', 'page[size]'],
  first: '1',
};

const inOrganization = { '/data/meta/organization_id': 'body/data/relationships/organization/data/id' } as const;
const ofOrganization = { '/data/*/meta/organization_id': 'path/organizationId' } as const;

const resource = { id: '/id', volatile: ['/meta/trace_id', '/links', '/relationships'] };

/** A rule about attributes: it is asked where all of them are shown. */
const agreement = (name: string, other: string, holds: (value: unknown, from: unknown) => boolean): Agreement => ({
  at: `/attributes/${name}`,
  with: `\`${other}\``,
  holds({ attributes }) {
    const { [name]: value, [other]: from } = isObject(attributes) ? attributes : {};
    return value === undefined || from === undefined || from === null || value === null || holds(value, from);
  },
});

const testEnabled = agreement('test_enabled', 'access_scope', (value, scope) => value === (scope !== 'live_access'));

/** The value before and the value after. */
const pairsOf = (changes: unknown) =>
  Object.values(isObject(changes) ? changes : {}).filter((one) => Array.isArray(one));

/** What Commerce Layer's answers have in common, and its description cannot say. */
export const facts: Facts<keyof operations> = {
  times: { created: ['created_at'], updated: ['updated_at'] },
  resources: {
    ApiCredential: resource,
    ApplicationMembership: resource,
    IdentityProvider: resource,
    Membership: {
      id: '/id',
      // A transfer of the ownership and a change of the user change it too, and do not name it.
      volatile: [
        ...resource.volatile,
        ...['updated_at', 'owner', 'user_email', 'user_first_name', 'user_last_name'].map(
          (name) => `/attributes/${name}`,
        ),
      ],
    },
    MembershipProfile: resource,
    Organization: {
      id: '/id',
      volatile: [...resource.volatile, '/attributes/subscription_info/totals'],
    },
    Permission: resource,
    Role: resource,
    Version: resource,
  },
  agreements: {
    IdentityProvider: [
      agreement('disabled_at', 'created_at', (end, start) => Date.parse(String(end)) >= Date.parse(String(start))),
    ],
    Membership: [testEnabled],
    MembershipProfile: [testEnabled],
    Organization: [agreement('domain', 'slug', (domain, slug) => String(domain).startsWith(`${slug}.`))],
    Version: [
      agreement('changes', 'event', (changes) =>
        pairsOf(changes).every(([was, is]) => JSON.stringify(was) !== JSON.stringify(is)),
      ),
    ],
  },
  fresh: {
    createApiCredential: ['/data/id', '/data/attributes/client_id', '/data/attributes/client_secret'],
    createApplicationMembership: ['/data/id'],
    createIdentityProvider: ['/data/id', '/data/attributes/txt_record'],
    createMembership: ['/data/id'],
    createMembershipProfile: ['/data/id'],
    createOrganization: ['/data/id', '/data/attributes/slug'],
    createPermission: ['/data/id'],
    createRole: ['/data/id'],
  },
  singletons: { users: '/user' },
  // Only the kinds of hosted apps have copies of an organization's own.
  rewritten: { createApiCredential: ['/data/attributes/custom', '/attributes/custom'] },
  secrets: ['client_secret', 'access_token'],
  answersTo: {
    createApiCredential: inOrganization,
    createApplicationMembership: inOrganization,
    createMembership: inOrganization,
    createMembershipProfile: inOrganization,
    createRole: inOrganization,
    retrieveOrganization: { '/data/meta/organization_id': 'path/organizationId' },
    updateOrganization: { '/data/meta/organization_id': 'path/organizationId' },
    listMembershipVersions: { '/data/*/attributes/resource_id': 'path/membershipId' },
    listPermissionVersions: { '/data/*/attributes/resource_id': 'path/permissionId' },
    listRoleVersions: { '/data/*/attributes/resource_id': 'path/roleId' },
    listOrganizationApiCredentials: ofOrganization,
    listOrganizationMemberships: ofOrganization,
    listOrganizationPermissions: ofOrganization,
    listOrganizationRoles: ofOrganization,
  },
  lists: {
    listApiCredentials: collection,
    listApplicationMemberships: collection,
    listIdentityProviders: collection,
    listMemberships: collection,
    listMembershipProfiles: collection,
    listOrganizations: collection,
    listPermissions: collection,
    listRoles: collection,
    listVersions: collection,
    listOrganizationApiCredentials: collection,
    listOrganizationMemberships: collection,
    listOrganizationPermissions: collection,
    listOrganizationRoles: collection,
    listMembershipApplicationMemberships: collection,
    listMembershipVersions: collection,
    listMembershipProfileApplicationMemberships: collection,
    listPermissionVersions: collection,
    listRoleApiCredentials: collection,
    listRoleMemberships: collection,
    listRolePermissions: collection,
    listRoleVersions: collection,
  },
  quota: { limit: 'x-ratelimit-limit', remaining: 'x-ratelimit-remaining' },
  errors: {
    detail: /^(\w+) - /,
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
