import type { ApiCredentialAttributes, OrganizationAttributes } from '../../../../generated/commercelayer/types.js';
import { confidentialOf, lifetimeOf } from './kinds.js';
import type { State, StoredApiCredential, StoredMembership, StoredOrganization, StoredRole } from './state.js';

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

const settings = {
  api_auth_redirect: true,
  api_new_auth: true,
  addresses_avs_check: true,
  addresses_phone_required: true,
  orders_sales_channel_guest_only: true,
  orders_number_as_reference: true,
  orders_invalid_coupon_errors: true,
  orders_invalid_gift_card_errors: true,
  imports_purge_cache: true,
  external_prices_errors: true,
  api_rules_engine: false,
  api_purge_single_resource: false,
  orders_number_editable_test: false,
  orders_number_editable_live: false,
  orders_validate_shipping_stock: false,
  gift_cards_exact_code_matching: false,
  imports_skip_errors: false,
  discount_engines_enabled: false,
  discount_engines_errors: false,
  tax_calculators_errors: false,
  external_promotions_errors: false,
  api_rules_engine_max_conditions_size: 150,
  api_rules_engine_max_rules_size: 15,
  api_max_regex_length: 5000,
  orders_autorefresh_cutoff_test: 50,
  orders_autorefresh_cutoff_live: 500,
  bundles_max_items_count: 10,
  coupons_min_code_length: 8,
  coupons_max_code_length: 40,
  gift_cards_min_code_length: 8,
  gift_cards_max_code_length: 40,
  cleanups_max_concurrent_count: 10,
  exports_max_concurrent_count: 10,
  imports_max_concurrent_count: 10,
  inventory_models_max_stock_locations_cutoff: 10,
  promotions_max_concurrent_count: 10,
  promotions_max_conditions_size: 150,
  promotions_max_rules_size: 15,
  price_lists_max_conditions_size: 150,
  price_lists_max_rules_size: 15,
  tags_max_name_length: 25,
  tags_max_allowed_number: 10,
  orders_min_rebuild_shipments_lapse: 0,
  orders_min_refresh_lapse: 0,
  imports_trigger_webhooks: 0,
};

const organization = (id: string, name: string, more: Partial<OrganizationAttributes>): StoredOrganization => {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    id,
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

const role = (id: string, owner: string, name: string, kind: string): StoredRole => ({
  id,
  organization: owner,
  attributes: { name, kind, ...common, metadata: {} },
});

const apiCredential = (
  id: string,
  owner: string,
  attributes: Pick<ApiCredentialAttributes, 'name' | 'kind'> & Partial<ApiCredentialAttributes>,
  roleId: string | null = null,
): StoredApiCredential => ({
  id,
  organization: owner,
  role: roleId,
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

const byId = <T extends { readonly id: string }>(...all: T[]): Record<string, T> =>
  Object.fromEntries(all.map((one) => [one.id, one]));

const brand = 'ABCRtyUpBa';
const admin = 'pLsVdRkYqa';
const readOnly = 'ABwEdRtYxc';
const stranger = 'QhTgFdSaPo';
const strangerAdmin = 'mNbVcXzLkJ';

/** The organization of the vendor's samples as its owner finds it, and one in which no token has a membership. */
export const createWorld = (): State => ({
  organizations: byId(
    organization(brand, 'The Blue Brand', {
      support_phone: '+01 30800857',
      support_email: 'support@bluebrand.com',
      logo_url: 'https://bluebrand.com/img/logo.svg',
      favicon_url: 'https://bluebrand.com/img/favicon.ico',
      primary_color: '#C8984E',
      contrast_color: '#FFFFCC',
      config: { mfe: { default: { language: 'en-US' } } },
    }),
    organization(stranger, 'The Red Brand', {}),
  ),
  roles: byId(
    role(admin, brand, 'Admin', 'admin'),
    role(readOnly, brand, 'Read only', 'read_only'),
    role(strangerAdmin, stranger, 'Admin', 'admin'),
  ),
  apiCredentials: byId(
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
  memberships: byId<StoredMembership>(
    { id: 'mWkTzQnBva', organization: brand, role: admin, user: users.admin },
    { id: 'hGfDsAqWeR', organization: brand, role: readOnly, user: users.reader },
    { id: 'vBnMkLpOiU', organization: stranger, role: strangerAdmin, user: 'TgBrFvEdCw' },
  ),
  permissions: byId(
    { id: 'tRvKsLpQwe', organization: brand, role: admin },
    { id: 'yHnJuMkIlO', organization: brand, role: readOnly },
    { id: 'cFtGvBhNjM', organization: stranger, role: strangerAdmin },
  ),
  tokens: {},
  signingKey: null,
});
