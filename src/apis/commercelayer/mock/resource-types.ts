import type {
  ApiCredential,
  ApiCredentialAttributes,
  ApiCredentialRelationships,
  Organization,
  OrganizationAttributes,
  OrganizationRelationships,
  Role,
  RoleAttributes,
  RoleRelationships,
} from '../../../../generated/commercelayer/types.js';
import type { QueryRules } from '../../../mock/jsonapi/query.js';
import type { AttributeKind, TypeDefinition } from '../../../mock/jsonapi/source.js';

/** The resources that documents carry. */
export type Resources = { api_credentials: ApiCredential; organizations: Organization; roles: Role };

type Defined<Attributes, Relationships> = TypeDefinition & {
  readonly attributes: { readonly [Name in keyof Required<Attributes>]: AttributeKind };
  readonly relationships: { readonly [Name in keyof Relationships]: { readonly type: string; readonly many: boolean } };
};

const common = {
  created_at: 'time',
  updated_at: 'time',
  reference: 'string',
  reference_origin: 'string',
  metadata: 'json',
} satisfies Readonly<Record<string, AttributeKind>>;
const commonSortable = ['id', 'created_at', 'updated_at', 'reference', 'reference_origin'];

const one = (type: string) => ({ type, many: false });
const many = (type: string) => ({ type, many: true });

const apiCredentials: Defined<ApiCredentialAttributes, ApiCredentialRelationships> = {
  attributes: {
    name: 'string',
    kind: 'string',
    confidential: 'boolean',
    redirect_uri: 'string',
    client_id: 'string',
    client_secret: 'string',
    scopes: 'string',
    expires_in: 'number',
    mode: 'string',
    custom: 'boolean',
    ...common,
  },
  relationships: { organization: one('organizations'), role: one('roles') },
  filterable: new Set([
    'name',
    'kind',
    'confidential',
    'redirect_uri',
    'client_id',
    'scopes',
    'expires_in',
    'mode',
    'custom',
    ...Object.keys(common),
  ]),
  sortable: new Set([...commonSortable, 'mode']),
};

const organizations: Defined<OrganizationAttributes, OrganizationRelationships> = {
  attributes: {
    name: 'string',
    slug: 'string',
    domain: 'string',
    support_phone: 'string',
    support_email: 'string',
    logo_url: 'string',
    favicon_url: 'string',
    primary_color: 'string',
    contrast_color: 'string',
    gtm_id: 'string',
    gtm_id_test: 'string',
    region: 'string',
    can_switch_live: 'boolean',
    subscription_info: 'json',
    config: 'json',
    api_auth_redirect: 'boolean',
    api_new_auth: 'boolean',
    addresses_avs_check: 'boolean',
    addresses_phone_required: 'boolean',
    orders_sales_channel_guest_only: 'boolean',
    orders_number_as_reference: 'boolean',
    orders_invalid_coupon_errors: 'boolean',
    orders_invalid_gift_card_errors: 'boolean',
    imports_purge_cache: 'boolean',
    external_prices_errors: 'boolean',
    api_rules_engine: 'boolean',
    api_purge_single_resource: 'boolean',
    orders_number_editable_test: 'boolean',
    orders_number_editable_live: 'boolean',
    orders_validate_shipping_stock: 'boolean',
    gift_cards_exact_code_matching: 'boolean',
    imports_skip_errors: 'boolean',
    discount_engines_enabled: 'boolean',
    discount_engines_errors: 'boolean',
    tax_calculators_errors: 'boolean',
    external_promotions_errors: 'boolean',
    api_rules_engine_max_conditions_size: 'number',
    api_rules_engine_max_rules_size: 'number',
    api_max_regex_length: 'number',
    orders_autorefresh_cutoff_test: 'number',
    orders_autorefresh_cutoff_live: 'number',
    bundles_max_items_count: 'number',
    coupons_min_code_length: 'number',
    coupons_max_code_length: 'number',
    gift_cards_min_code_length: 'number',
    gift_cards_max_code_length: 'number',
    cleanups_max_concurrent_count: 'number',
    exports_max_concurrent_count: 'number',
    imports_max_concurrent_count: 'number',
    inventory_models_max_stock_locations_cutoff: 'number',
    promotions_max_concurrent_count: 'number',
    promotions_max_conditions_size: 'number',
    promotions_max_rules_size: 'number',
    price_lists_max_conditions_size: 'number',
    price_lists_max_rules_size: 'number',
    tags_max_name_length: 'number',
    tags_max_allowed_number: 'number',
    orders_min_rebuild_shipments_lapse: 'number',
    orders_min_refresh_lapse: 'number',
    imports_trigger_webhooks: 'number',
    ...common,
  },
  relationships: {
    memberships: many('memberships'),
    roles: many('roles'),
    permissions: many('permissions'),
    api_credentials: many('api_credentials'),
  },
  filterable: new Set(['name', 'slug', 'domain', 'contrast_color', 'region', ...Object.keys(common)]),
  sortable: new Set([...commonSortable, 'name', 'slug', 'domain']),
};

const roles: Defined<RoleAttributes, RoleRelationships> = {
  attributes: { name: 'string', kind: 'string', ...common },
  relationships: {
    organization: one('organizations'),
    permissions: many('permissions'),
    memberships: many('memberships'),
    api_credentials: many('api_credentials'),
    versions: many('versions'),
  },
  filterable: new Set(['name', 'kind', ...Object.keys(common)]),
  sortable: new Set(commonSortable),
};

export const types: { readonly [Type in keyof Resources]: TypeDefinition } = {
  api_credentials: apiCredentials,
  organizations,
  roles,
};

export const queryRules: QueryRules = {
  types,
  otherTypes: new Set([
    'application_memberships',
    'identity_providers',
    'membership_profiles',
    'memberships',
    'permissions',
    'users',
    'versions',
  ]),
  page: { defaultSize: 10, maxSize: 25 },
};
