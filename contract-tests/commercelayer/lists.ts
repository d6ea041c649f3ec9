import type {
  ApiCredentialCreate,
  ApiCredentialFilter,
  MembershipFilter,
  MembershipProfileFilter,
  operations,
} from '../../generated/commercelayer/types.js';
import type { Filter, List, Sort } from '../../src/gate/cases/resources.js';
import type { ScenarioContext } from '../../src/gate/cases/scenario.js';
import { isObject } from '../../src/is-object.js';

interface Fixtures {
  readonly organization: string;
  readonly adminRole: string;
  readonly readOnlyRole: string;
}
type Context = ScenarioContext<operations, Fixtures>;

const attributeOf = (item: unknown, name: string): unknown =>
  isObject(item) && isObject(item.attributes) ? item.attributes[name] : undefined;

/** Three credentials of one beginning that differ in everything that can be chosen. */
async function arrangeCredentials(context: Context, second: 'sales_channel' | 'integration' = 'sales_channel') {
  const { organization, adminRole } = context.fixtures;
  const start = context.unique('keyspec list');
  const differing: Omit<ApiCredentialCreate['attributes'], 'name'>[] = [
    {
      kind: 'integration',
      expires_in: 7300,
      reference: 'b',
      reference_origin: 'y',
      metadata: { list: 'b' },
      mode: 'live',
    },
    { kind: second, expires_in: 7200, reference: 'c', reference_origin: 'z', metadata: { list: 'c' } },
    { kind: 'integration', expires_in: 7400, reference: 'a', reference_origin: 'x', metadata: { list: 'a' } },
  ];
  const made: string[] = [];
  for (const [index, attributes] of differing.entries()) {
    const { data } = await context.call('createApiCredential', {
      body: {
        data: {
          type: 'api_credentials',
          attributes: { name: `${start} ${index}`, ...attributes },
          relationships: {
            organization: { data: { type: 'organizations', id: organization } },
            ...(attributes.kind === 'integration' && { role: { data: { type: 'roles', id: adminRole } } }),
          },
        },
      },
    });
    made.push(data.id);
  }
  // The first one that was made is changed last.
  const [id = ''] = made;
  await context.call('updateApiCredential', {
    path: { apiCredentialId: id },
    body: { data: { type: 'api_credentials', id, attributes: {} } },
  });
  return start;
}

const asked = (predicate: string, value: unknown): Filter['request'] => ({
  query: { 'filter[q]': { [predicate]: value } },
});

/** What each matcher keeps, by the value of an attribute. */
const matchers: Readonly<Record<string, (value: unknown, wanted: string) => boolean>> = {
  eq: (value, wanted) => String(value) === wanted,
  not_eq: (value, wanted) => String(value) !== wanted,
  in: (value, wanted) => wanted.split(',').includes(String(value)),
  not_in: (value, wanted) => !wanted.split(',').includes(String(value)),
  start: (value, wanted) => String(value).startsWith(wanted),
  end: (value, wanted) => String(value).endsWith(wanted),
  cont: (value, wanted) => String(value).includes(wanted),
  not_cont: (value, wanted) => !String(value).includes(wanted),
};

const order: Readonly<Record<string, (value: number, wanted: number) => boolean>> = {
  lt: (value, wanted) => value < wanted,
  lteq: (value, wanted) => value <= wanted,
  gt: (value, wanted) => value > wanted,
  gteq: (value, wanted) => value >= wanted,
};

const numberOf = (value: unknown) => (typeof value === 'number' ? value : Date.parse(String(value)));

const isSame = (one: unknown) => (other: unknown) => isObject(one) && isObject(other) && one.id === other.id;

/** Predicates of the attributes of an item. */
const predicatesOf = (item: unknown) => ({
  /** The beginning of a text is another text. */
  part: (attribute: string): Filter =>
    when(`${attribute}_eq`, String(attributeOf(item, attribute)).slice(0, 3), () => false, `${attribute}_eq a part`),
  /** In any case. */
  capitals: (attribute: string): Filter =>
    when(
      `${attribute}_cont`,
      String(attributeOf(item, attribute)).slice(3).toUpperCase(),
      isSame(item),
      `${attribute}_cont in capitals`,
    ),
  text: (attribute: string, matcher: string, value = String(attributeOf(item, attribute))): Filter => ({
    name: `${attribute}_${matcher}`,
    request: asked(`${attribute}_${matcher}`, value),
    matches: (one) => matchers[matcher]?.(attributeOf(one, attribute), value) ?? false,
  }),
  ordered: (attribute: string, matcher: string): Filter => ({
    name: `${attribute}_${matcher}`,
    request: asked(`${attribute}_${matcher}`, attributeOf(item, attribute)),
    matches: (one) =>
      order[matcher]?.(numberOf(attributeOf(one, attribute)), numberOf(attributeOf(item, attribute))) ?? false,
  }),
});

const when = (predicate: string, value: unknown, matches: Filter['matches'], name = predicate): Filter => ({
  name,
  request: asked(predicate, value),
  matches,
});

/** The predicates that every resource has. */
function commonFilters(item: unknown) {
  const { text, ordered } = predicatesOf(item);
  return {
    created_at_gt: ordered('created_at', 'gt'),
    created_at_lt: ordered('created_at', 'lt'),
    updated_at_gt: ordered('updated_at', 'gt'),
    updated_at_lt: ordered('updated_at', 'lt'),
    reference_eq: text('reference', 'eq'),
    reference_origin_eq: text('reference_origin', 'eq'),
    metadata_jcont: when('metadata_jcont', '{"list":"b"}', isSame(item)),
  };
}

const findMiddle = (items: readonly unknown[]) => items.find((one) => attributeOf(one, 'reference') === 'b');

/** Each predicate that the description names, and the matchers that it names beside. */
function credentialFilters(items: readonly unknown[], organization: string, role: string): Filter[] {
  const item = findMiddle(items);
  const { text, ordered, part, capitals } = predicatesOf(item);
  const isIntegration = (one: unknown) => attributeOf(one, 'kind') === 'integration';
  const documented = {
    name_eq: text('name', 'eq'),
    name_cont: text('name', 'cont', String(attributeOf(item, 'name')).slice(3)),
    kind_eq: text('kind', 'eq'),
    kind_in: text('kind', 'in', 'webapp,integration'),
    mode_eq: text('mode', 'eq'),
    client_id_eq: text('client_id', 'eq'),
    confidential_true: when('confidential_true', true, (one) => attributeOf(one, 'confidential') === true),
    expires_in_gteq: ordered('expires_in', 'gteq'),
    expires_in_lteq: ordered('expires_in', 'lteq'),
    organization_id_eq: when('organization_id_eq', organization, () => true),
    role_id_eq: when('role_id_eq', role, isIntegration),
    ...commonFilters(item),
  } satisfies Record<keyof ApiCredentialFilter, Filter>;
  return [
    ...Object.values(documented),
    when('organization_id_eq', 'NobodyHas0', () => false, 'organization_id_eq another'),
    when('confidential_true', false, (one) => attributeOf(one, 'confidential') === false, 'confidential_true false'),
    ...['not_eq', 'start', 'end', 'not_cont'].map((matcher) => text('reference', matcher)),
    text('kind', 'not_in', 'webapp,integration'),
    ...['lt', 'gt'].map((matcher) => ordered('expires_in', matcher)),
    ...['gteq', 'lteq'].map((matcher) => ordered('created_at', matcher)),
    when('name_or_reference_eq', 'b', isSame(item)),
    part('name'),
    part('client_id'),
    capitals('name'),
    when('redirect_uri_null', true, () => true),
    when('redirect_uri_not_null', true, () => false),
    when('reference_blank', true, () => false),
    when('reference_present', true, () => true),
  ];
}

const noted = [
  { reference: 'b', reference_origin: 'y', metadata: { list: 'b' } },
  { reference: 'c', reference_origin: 'z', metadata: { list: 'c' } },
  { reference: 'a', reference_origin: 'x', metadata: { list: 'a' } },
] as const;
const scopes = ['test_access', 'live_access', 'all_access'] as const;

/** Whether all of those are listed. */
const areListed = ({ data }: { readonly data: readonly unknown[] }) => data.length >= noted.length;

/** Three invitations of one beginning, the first one for an admin unless all are of one role. */
async function arrangeMemberships({ call, unique, fixtures }: Context, roles: 'two roles' | 'one role' = 'two roles') {
  const start = unique('keyspec').replace(' ', '-');
  for (const [index, note] of noted.entries())
    await call('createMembership', {
      body: {
        data: {
          type: 'memberships',
          attributes: { user_email: `${start}-${index}@example.com`, access_scope: scopes[index] ?? null, ...note },
          relationships: {
            organization: { data: { type: 'organizations', id: fixtures.organization } },
            role: {
              data: {
                type: 'roles',
                id: index === 0 && roles === 'two roles' ? fixtures.adminRole : fixtures.readOnlyRole,
              },
            },
          },
        },
      },
    });
  return { query: { 'filter[q]': { user_email_start: start } } };
}

function membershipFilters(items: readonly unknown[], { organization, adminRole }: Fixtures): Filter[] {
  const item = findMiddle(items);
  const { text, part } = predicatesOf(item);
  const documented = {
    user_email_eq: text('user_email', 'eq'),
    status_eq: text('status', 'eq'),
    status_in: text('status', 'in', 'active,blocked'),
    owner_true: when('owner_true', true, () => false),
    access_scope_eq: text('access_scope', 'eq'),
    access_scope_in: text('access_scope', 'in', 'all_access,test_access'),
    organization_id_eq: when('organization_id_eq', organization, () => true),
    role_id_eq: when('role_id_eq', adminRole, isSame(item)),
    membership_profile_id_eq: when('membership_profile_id_eq', 'NobodyHas0', () => false),
    ...commonFilters(item),
  } satisfies Record<keyof MembershipFilter, Filter>;
  return [...Object.values(documented), part('user_email')];
}

/** Three profiles of one beginning. */
async function arrangeProfiles({ call, unique, fixtures }: Context) {
  const start = unique('keyspec list');
  for (const [index, note] of noted.entries())
    await call('createMembershipProfile', {
      body: {
        data: {
          type: 'membership_profiles',
          attributes: { name: `${start} ${index}`, access_scope: scopes[index] ?? 'all_access', ...note },
          relationships: { organization: { data: { type: 'organizations', id: fixtures.organization } } },
        },
      },
    });
  return { query: { 'filter[q]': { name_start: start } } };
}

function profileFilters(items: readonly unknown[], { organization }: Fixtures): Filter[] {
  const item = findMiddle(items);
  const { text, part, capitals } = predicatesOf(item);
  const documented = {
    name_eq: text('name', 'eq'),
    name_cont: text('name', 'cont', String(attributeOf(item, 'name')).slice(3)),
    access_scope_eq: text('access_scope', 'eq'),
    access_scope_in: text('access_scope', 'in', 'all_access,test_access'),
    organization_id_eq: when('organization_id_eq', organization, () => true),
    ...commonFilters(item),
  } satisfies Record<keyof MembershipProfileFilter, Filter>;
  return [...Object.values(documented), part('name'), capitals('name')];
}

const organizationOf = ({ fixtures }: Context) => ({
  data: { type: 'organizations' as const, id: fixtures.organization },
});

/** Three roles of one beginning. */
async function arrangeRoles(context: Context) {
  const start = context.unique('keyspec list');
  for (const [index, note] of noted.entries()) {
    const attributes = { name: `${start} ${index}`, ...note };
    const relationships = { organization: organizationOf(context) };
    await context.call('createRole', { body: { data: { type: 'roles', attributes, relationships } } });
  }
  return { query: { 'filter[q]': { name_start: start } } };
}

/** A role of its own. */
async function ownRole(context: Context) {
  const attributes = { name: context.unique('keyspec') };
  const relationships = { organization: organizationOf(context) };
  const { data } = await context.call('createRole', { body: { data: { type: 'roles', attributes, relationships } } });
  return data.id;
}

/** Three permissions of a role of its own. */
async function arrangePermissions(context: Context) {
  const roleId = await ownRole(context);
  const role = { data: { type: 'roles' as const, id: roleId } };
  for (const [index, note] of noted.entries()) {
    const can = { can_create: index === 0, can_read: true, can_update: false, can_destroy: false };
    const attributes = { subject: ['orders', 'skus', 'markets'][index] ?? 'orders', ...can, ...note };
    await context.call('createPermission', {
      body: { data: { type: 'permissions', attributes, relationships: { role } } },
    });
  }
  return { roleId, query: { 'filter[q]': { role_id_eq: roleId } } };
}

function permissionFilters(items: readonly unknown[]): Filter[] {
  const item = findMiddle(items);
  const { text } = predicatesOf(item);
  const isAllowed = (one: unknown) => attributeOf(one, 'can_create') === true;
  return [text('subject', 'eq'), when('can_create_true', true, isAllowed), ...Object.values(commonFilters(item))];
}

function roleFilters(items: readonly unknown[], { organization }: Fixtures): Filter[] {
  const item = findMiddle(items);
  const { text, part } = predicatesOf(item);
  return [
    text('name', 'eq'),
    text('name', 'cont', String(attributeOf(item, 'name')).slice(3)),
    text('kind', 'eq'),
    when('organization_id_eq', organization, () => true),
    part('name'),
    ...Object.values(commonFilters(item)),
  ];
}

/** A role that was made, and changed twice: each is a version. */
async function arrangeRoleVersions(context: Context) {
  const roleId = await ownRole(context);
  for (const reference of ['second', 'third'])
    await context.call('updateRole', {
      path: { roleId },
      body: { data: { type: 'roles', id: roleId, attributes: { reference } } },
    });
  return roleId;
}

/** An invitation that was changed three times. */
async function arrangeMembershipVersions(context: Context) {
  const { query } = await arrangeMemberships(context);
  const { data } = await context.settle(() => context.call('listMemberships', { query }), areListed);
  const id = data[0]?.id ?? '';
  for (const reference of ['first', 'second', 'third'])
    await context.call('updateMembership', {
      path: { membershipId: id },
      body: { data: { type: 'memberships', id, attributes: { reference } } },
    });
  return { path: { membershipId: id } };
}

/** Three identity providers of one beginning. */
async function arrangeProviders({ call, unique }: Context) {
  const start = unique('keyspec list');
  for (const [index, note] of noted.entries()) {
    const at = `https://login-${index}.example.com`;
    const attributes = {
      ...{ name: `${start} ${index}`, client_id: `client-${index}`, client_secret: 'client-secret', issuer: at },
      ...{ domains: `login-${index}.example.com`, token_url: `${at}/token`, authorize_url: `${at}/authorize` },
      ...{ jwks_url: `${at}/keys`, ...note },
    };
    await call('createIdentityProvider', { body: { data: { type: 'identity_providers', attributes } } });
  }
  return { query: { 'filter[q]': { name_start: start } } };
}

function providerFilters(items: readonly unknown[]): Filter[] {
  const item = findMiddle(items);
  const { text, part } = predicatesOf(item);
  return [
    text('name', 'eq'),
    text('issuer', 'eq'),
    text('status', 'in', 'verified,pending'),
    part('name'),
    ...Object.values(commonFilters(item)),
  ];
}

/** Three apps that one member has access to, also by its profile. */
async function arrangeApplications(context: Context) {
  const { call, fixtures, settle } = context;
  const credentials = { 'filter[q]': { name_start: await arrangeCredentials(context, 'integration') } };
  const [invited, named] = [await arrangeMemberships(context), await arrangeProfiles(context)];
  const { data: apps } = await settle(() => call('listApiCredentials', { query: credentials }), areListed);
  const { data: memberships } = await settle(() => call('listMemberships', invited), areListed);
  const { data: profiles } = await settle(() => call('listMembershipProfiles', named), areListed);
  const [membershipId, membershipProfileId] = [memberships[0]?.id ?? '', profiles[0]?.id ?? ''];
  for (const [index, { id }] of apps.entries()) {
    const relationships = {
      api_credential: { data: { type: 'api_credentials' as const, id } },
      organization: organizationOf(context),
      role: { data: { type: 'roles' as const, id: fixtures.readOnlyRole } },
      membership: { data: { type: 'memberships' as const, id: membershipId } },
      membership_profile: { data: { type: 'membership_profiles' as const, id: membershipProfileId } },
    };
    const attributes = noted[index] ?? {};
    await call('createApplicationMembership', {
      body: { data: { type: 'application_memberships', attributes, relationships } },
    });
  }
  return { membershipId, membershipProfileId };
}

const sortsOf = (...fields: readonly string[]): Sort[] =>
  fields.flatMap((field) =>
    [false, true].map((descending) => ({
      name: descending ? `-${field}` : field,
      request: { query: { sort: [descending ? `-${field}` : field] } },
      descending,
      by: field === 'id' ? '/id' : `/attributes/${field}`,
    })),
  );
const common = ['id', 'created_at', 'updated_at', 'reference', 'reference_origin'];

/** Two are of one mode, and come in the order of their references. */
const sortsByTwo: Sort[] = [false, true].map((descending) => {
  const second = `${descending ? '-' : ''}reference`;
  return {
    name: `mode,${second}`,
    request: { query: { sort: ['mode', second] } },
    descending: false,
    by: '/attributes/mode',
    next: { by: '/attributes/reference', descending },
  };
});

const paging = {
  style: 'numbered',
  size: 'page[size]',
  number: 'page[number]',
  links: '/links',
  count: '/meta/record_count',
  pages: '/meta/page_count',
} as const;

const shared = { items: '/data', id: '/id', begins: 'oldest' as const, paging };
const ofCredentials = { ...shared, sorts: [...sortsOf('mode', ...common), ...sortsByTwo] };

/** Lists whose pages are not filled: what they list cannot be removed, or is found in another list as well. */
const ofOthers = { ...shared, sorts: sortsOf('created_at', 'reference'), mayBeFilled: false };
const ofRecords = { ...shared, sorts: sortsOf('created_at', 'id'), mayBeFilled: false };

/** The lists. */
export const listsOf = (fixtures: Fixtures): readonly List<operations, Fixtures>[] => [
  {
    ...ofCredentials,
    operationId: 'listApiCredentials',
    arrange: async (context) => ({ query: { 'filter[q]': { name_start: await arrangeCredentials(context) } } }),
    filters: (items) => credentialFilters(items, fixtures.organization, fixtures.adminRole),
  },
  {
    ...ofCredentials,
    operationId: 'listOrganizationApiCredentials',
    arrange: async (context) => ({
      path: { organizationId: context.fixtures.organization },
      query: { 'filter[q]': { name_start: await arrangeCredentials(context) } },
    }),
    filters: (items) => credentialFilters(items, fixtures.organization, fixtures.adminRole),
  },
  {
    ...shared,
    operationId: 'listMemberships',
    arrange: arrangeMemberships,
    filters: (items) => membershipFilters(items, fixtures),
    sorts: sortsOf('status', ...common),
  },
  {
    ...shared,
    operationId: 'listMembershipProfiles',
    arrange: arrangeProfiles,
    filters: (items) => profileFilters(items, fixtures),
    sorts: sortsOf('name', ...common),
  },
  {
    ...ofCredentials,
    operationId: 'listRoleApiCredentials',
    arrange: async (context) => ({
      path: { roleId: context.fixtures.adminRole },
      query: { 'filter[q]': { name_start: await arrangeCredentials(context, 'integration') } },
    }),
    filters: (items) => credentialFilters(items, fixtures.organization, fixtures.adminRole),
  },
  {
    ...ofOthers,
    operationId: 'listOrganizationMemberships',
    arrange: async (context) => ({
      path: { organizationId: context.fixtures.organization },
      ...(await arrangeMemberships(context)),
    }),
    filters: (items) => membershipFilters(items, fixtures),
  },
  {
    ...ofOthers,
    operationId: 'listRoleMemberships',
    arrange: async (context) => ({
      path: { roleId: context.fixtures.readOnlyRole },
      ...(await arrangeMemberships(context, 'one role')),
    }),
  },
  {
    ...shared,
    operationId: 'listIdentityProviders',
    arrange: arrangeProviders,
    filters: providerFilters,
    sorts: sortsOf('name', 'status', ...common),
    mayBeFilled: false,
  },
  {
    ...ofOthers,
    operationId: 'listRoles',
    arrange: arrangeRoles,
    filters: (items) => roleFilters(items, fixtures),
  },
  {
    ...ofOthers,
    operationId: 'listOrganizationRoles',
    arrange: async (context) => ({
      path: { organizationId: context.fixtures.organization },
      ...(await arrangeRoles(context)),
    }),
    filters: (items) => roleFilters(items, fixtures),
  },
  {
    ...ofOthers,
    operationId: 'listPermissions',
    arrange: async (context) => ({ query: (await arrangePermissions(context)).query }),
    filters: permissionFilters,
  },
  {
    ...ofOthers,
    operationId: 'listRolePermissions',
    arrange: async (context) => ({ path: { roleId: (await arrangePermissions(context)).roleId } }),
    filters: permissionFilters,
  },
  {
    ...ofOthers,
    operationId: 'listOrganizationPermissions',
    arrange: async (context) => ({
      path: { organizationId: context.fixtures.organization },
      query: (await arrangePermissions(context)).query,
    }),
  },
  {
    ...ofRecords,
    operationId: 'listVersions',
    arrange: async (context) => ({
      query: { 'filter[q]': { resource_id_eq: await arrangeRoleVersions(context) } },
    }),
  },
  {
    ...ofRecords,
    operationId: 'listRoleVersions',
    arrange: async (context) => ({ path: { roleId: await arrangeRoleVersions(context) } }),
  },
  { ...ofRecords, operationId: 'listMembershipVersions', arrange: arrangeMembershipVersions },
  {
    ...ofOthers,
    operationId: 'listApplicationMemberships',
    arrange: async (context) => ({
      query: { 'filter[q]': { membership_id_eq: (await arrangeApplications(context)).membershipId } },
    }),
    filters: (items) => Object.values(commonFilters(findMiddle(items))),
  },
  {
    ...ofOthers,
    operationId: 'listMembershipApplicationMemberships',
    arrange: async (context) => ({ path: { membershipId: (await arrangeApplications(context)).membershipId } }),
  },
  {
    ...ofOthers,
    operationId: 'listMembershipProfileApplicationMemberships',
    arrange: async (context) => ({
      path: { membershipProfileId: (await arrangeApplications(context)).membershipProfileId },
    }),
  },
];
