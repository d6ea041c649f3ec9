import type { ApiCredentialAttributes, OrganizationAttributes } from '../../../../generated/commercelayer/types.js';
import { reachesTestData } from './access-scope.js';
import { confidentialOf, lifetimeOf } from './kinds.js';
import { settings } from './organization-settings.js';
import type { AttributesOf, Type } from './resource-types.js';
import { startingRole } from './starting-records.js';
import type { State, Stored } from './state.js';

/** A dashboard user's own client credentials, of the kind that gets tokens for this API. */
export interface DashboardClient {
  readonly id: string;
  readonly secret: string;
  readonly applicationId: string;
  readonly user: string;
}

/** The dashboard users: the owner of the sample organization, and one of its members who may only read. */
export const users = { admin: 'ZkWqTsRbNv', reader: 'HyLmPdXcGj' } as const;

export const clients: readonly DashboardClient[] = [
  { id: 'your-client-id', secret: 'your-client-secret', applicationId: 'DnOWxiLMqX', user: users.admin },
  { id: 'readonly-client-id', secret: 'readonly-client-secret', applicationId: 'BgnguJvXmb', user: users.reader },
];

const born = '2018-01-01T12:00:00.000Z';

const common = { created_at: born, updated_at: born, reference: null, reference_origin: null, metadata: {} };

const organization = (id: string, name: string, more: Partial<OrganizationAttributes>): Stored<'organizations'> => {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    id,
    owner: id,
    one: {},
    attributes: {
      name,
      slug,
      domain: `${slug}.commercelayer.io`,
      support_phone: null,
      support_email: null,
      logo_url: null,
      favicon_url: null,
      primary_color: null,
      contrast_color: null,
      gtm_id: null,
      gtm_id_test: null,
      region: 'eu-west-1',
      can_switch_live: false,
      subscription_info: {
        plan_type: 'growth',
        limits: { markets: 5, skus: 10000, organizations: 2, memberships: 10 },
        totals: { markets: 1, skus: 40, organizations: 1, memberships: 2 },
      },
      config: null,
      ...settings,
      ...common,
      metadata: {},
      ...more,
    },
  };
};

const role = (id: string, owner: string, name: string, kind: 'admin' | 'read_only') =>
  startingRole(id, owner, name, kind, born);

const apiCredential = (
  id: string,
  owner: string,
  attributes: Pick<ApiCredentialAttributes, 'name' | 'kind'> & Partial<ApiCredentialAttributes>,
  roleId: string | null = null,
): Stored<'api_credentials'> => ({
  id,
  owner,
  one: { organization: owner, role: roleId },
  attributes: {
    confidential: confidentialOf(attributes.kind),
    redirect_uri: null,
    client_id: `client-id-of-${id}`,
    client_secret: `client-secret-of-${id}`,
    scopes: 'market:all',
    expires_in: lifetimeOf(attributes.kind),
    mode: 'test',
    custom: false,
    ...common,
    metadata: {},
    ...attributes,
  },
});

const user = (id: string, first_name: string, last_name: string, email: string): Stored<'users'> => ({
  id,
  owner: id,
  attributes: {
    email,
    first_name,
    last_name,
    time_zone: 'UTC',
    otp_required_for_login: false,
    ...common,
    metadata: {},
  },
  one: {},
});

const membership = (
  id: string,
  owner: string,
  roleId: string,
  member: Stored<'users'>,
  more: Partial<AttributesOf<'memberships'>> = {},
): Stored<'memberships'> => {
  const { email: user_email, first_name: user_first_name, last_name: user_last_name } = member.attributes;
  const access_scope = more.access_scope ?? 'live_access';
  return {
    id,
    owner,
    attributes: {
      user_email,
      user_first_name,
      user_last_name,
      status: 'active',
      owner: false,
      test_enabled: reachesTestData(access_scope),
      access_scope,
      ...common,
      metadata: {},
      ...more,
    },
    one: { organization: owner, role: roleId, membership_profile: null, user: member.id },
  };
};

const permission = (id: string, owner: string, roleId: string, mayWrite: boolean): Stored<'permissions'> => ({
  id,
  owner,
  attributes: {
    can_create: mayWrite,
    can_read: true,
    can_update: mayWrite,
    can_destroy: mayWrite,
    subject: 'orders',
    restrictions: {},
    ...common,
    metadata: {},
  },
  one: { organization: owner, role: roleId },
});

const byId = <T extends Type>(...all: Stored<T>[]): Record<string, Stored<T>> =>
  Object.fromEntries(all.map((one) => [one.id, one]));

const brand = 'ABCRtyUpBa';
const admin = 'pLsVdRkYqa';
const readOnly = 'ABwEdRtYxc';
const stranger = 'QhTgFdSaPo';
const strangerAdmin = 'mNbVcXzLkJ';

/** The organization of the vendor's samples as its owner finds it, and one in which no token has a membership. */
export function createWorld(): State {
  const owner = user(users.admin, 'John', 'Doe', 'john.doe@bluebrand.com');
  const member = user(users.reader, 'Jane', 'Roe', 'jane.roe@bluebrand.com');
  const foreigner = user('TgBrFvEdCw', 'Rae', 'Red', 'rae.red@redbrand.com');
  return {
    records: {
      organizations: byId(
        organization(brand, 'The Blue Brand', {
          support_phone: '+01 30800857',
          support_email: 'support@bluebrand.com',
          logo_url: 'https://bluebrand.com/img/logo.svg',
          favicon_url: 'https://bluebrand.com/img/favicon.ico',
          primary_color: '#C8984E',
          contrast_color: '#FFFFCC',
          config: { mfe: { default: { language: 'en-US' } } },
          subscription_info: {
            plan_type: 'enterprise',
            limits: { markets: 5, skus: 10000, organizations: 2, memberships: 10 },
            totals: { markets: 1, skus: 40, organizations: 1, memberships: 2 },
          },
        }),
        organization(stranger, 'The Red Brand', {}),
      ),
      roles: byId(
        role(admin, brand, 'Admin', 'admin'),
        role(readOnly, brand, 'Read only', 'read_only'),
        role(strangerAdmin, stranger, 'Admin', 'admin'),
      ),
      api_credentials: byId(
        // An organization begins with two credentials of the dashboard's, one for each mode.
        apiCredential('rSbTsTqWnv', brand, { name: 'Resources (test)', kind: 'resources' }, admin),
        apiCredential('rSbLvEqWnv', brand, { name: 'Resources (live)', kind: 'resources', mode: 'live' }, admin),
        // The credential that the vendor prints, as far as its own rules allow.
        apiCredential('xYZkjABcde', brand, {
          name: 'My app',
          kind: 'sales_channel',
          redirect_uri: 'https://bluebrand.com/img/logo.svg',
          client_id: 'xxxx-yyyy-zzzz',
          client_secret: 'xxxx-yyyy-zzzz',
          scopes: 'market:all market:9 market:122 market:6 stock_location:6 stock_location:33',
          reference: 'ANY-EXTERNAL-REFEFERNCE',
          reference_origin: 'ANY-EXTERNAL-REFEFERNCE-ORIGIN',
          metadata: { foo: 'bar' },
        }),
        apiCredential('kQmWzTnBve', brand, { name: 'Storefront', kind: 'sales_channel' }),
        apiCredential('gblowSyVeq', brand, { name: 'ERP sync', kind: 'integration' }, admin),
        apiCredential('pOiUyTrEwQ', stranger, { name: 'Not yours', kind: 'sales_channel' }),
      ),
      memberships: byId(
        membership('mWkTzQnBva', brand, admin, owner, { owner: true, access_scope: 'all_access' }),
        membership('hGfDsAqWeR', brand, readOnly, member),
        membership('vBnMkLpOiU', stranger, strangerAdmin, foreigner, { owner: true }),
      ),
      membership_profiles: byId({
        id: 'bZcXvNmLkJ',
        owner: brand,
        attributes: { name: 'Marketing', test_enabled: true, access_scope: 'all_access', ...common, metadata: {} },
        one: { organization: brand },
      }),
      application_memberships: byId({
        id: 'aQwSeDrFtG',
        owner: brand,
        attributes: { filters: { market_id_in: [202, 203] }, ...common, metadata: {} },
        one: {
          api_credential: 'rSbTsTqWnv',
          organization: brand,
          role: readOnly,
          membership: 'hGfDsAqWeR',
          membership_profile: 'bZcXvNmLkJ',
        },
      }),
      permissions: byId(
        permission('tRvKsLpQwe', brand, admin, true),
        permission('yHnJuMkIlO', brand, readOnly, false),
        permission('cFtGvBhNjM', stranger, strangerAdmin, true),
      ),
      identity_providers: {},
      users: byId(owner, member, foreigner),
      versions: {},
    },
    tokens: {},
    signingKey: null,
  };
}
