import type {
  ApiCredential,
  ApplicationMembership,
  IdentityProvider,
  Membership,
  MembershipProfile,
  Organization,
  Permission,
  Role,
  User,
  Version,
} from '../../../../generated/commercelayer/types.js';
import type { QueryRules } from '../../../mock/jsonapi/query.js';
import type { AttributeKind, TypeDefinition } from '../../../mock/jsonapi/source.js';

/** The resources that documents carry. */
export type Resources = {
  api_credentials: ApiCredential;
  application_memberships: ApplicationMembership;
  identity_providers: IdentityProvider;
  membership_profiles: MembershipProfile;
  memberships: Membership;
  organizations: Organization;
  permissions: Permission;
  roles: Role;
  users: User;
  versions: Version;
};

export type Type = keyof Resources;

export type AttributesOf<T extends Type> = Resources[T]['attributes'];

type RelationshipsOf<T extends Type> = Resources[T] extends { relationships: infer R } ? R : Record<never, never>;

/** A relationship to one resource, which the record names, or to all those whose records name it. */
export type Relationship =
  | { readonly type: Type; readonly many: false; readonly required: boolean; readonly dependent: boolean }
  | { readonly type: Type; readonly many: true; readonly by: string };

interface Defined<T extends Type> extends TypeDefinition {
  readonly attributes: { readonly [Name in keyof Required<AttributesOf<T>>]: AttributeKind };
  readonly relationships: { readonly [Name in keyof RelationshipsOf<T>]: Relationship };
}

/** A dependent record goes with the one at the other end. */
const one = <T extends Type>(type: T) => ({ type, many: false, required: true, dependent: true }) as const;
const oneOrNone = <T extends Type>(type: T) => ({ type, many: false, required: false, dependent: false }) as const;
const many = <T extends Type>(type: T, by: string) => ({ type, many: true, by }) as const;

const common = {
  created_at: 'time',
  updated_at: 'time',
  reference: 'string',
  reference_origin: 'string',
  metadata: 'json',
} satisfies Readonly<Record<string, AttributeKind>>;
const filterable = (...names: string[]) => new Set([...names, ...Object.keys(common)]);
const sortable = (...names: string[]) =>
  new Set(['id', 'created_at', 'updated_at', 'reference', 'reference_origin', ...names]);

const organization = one('organizations');
const role = one('roles');
const applicationMemberships = (by: string) => many('application_memberships', by);
const versions = many('versions', 'resource');

const provider = {
  name: 'string',
  client_id: 'string',
  client_secret: 'string',
  issuer: 'string',
  domains: 'string',
  token_url: 'string',
  authorize_url: 'string',
  jwks_url: 'string',
  status: 'string',
  txt_record: 'string',
  organization: 'string',
  disabled_at: 'time',
} satisfies Readonly<Record<string, AttributeKind>>;

/** Each resource: its attributes, its relationships, and what lists of it are filtered and sorted by. */
export const types = {
  api_credentials: {
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
    relationships: { organization, role: oneOrNone('roles') },
    filterable: filterable(
      ...['name', 'kind', 'confidential', 'redirect_uri', 'client_id', 'scopes', 'expires_in', 'mode', 'custom'],
    ),
    sortable: sortable('mode'),
  },
  application_memberships: {
    attributes: { filters: 'json', ...common },
    relationships: {
      api_credential: one('api_credentials'),
      organization,
      role,
      membership: { ...oneOrNone('memberships'), dependent: true },
      membership_profile: oneOrNone('membership_profiles'),
    },
    filterable: filterable('filters'),
    sortable: sortable(),
  },
  identity_providers: {
    attributes: { ...provider, ...common },
    relationships: { user: one('users') },
    filterable: filterable(...Object.keys(provider)),
    sortable: sortable(...Object.keys(provider)),
  },
  membership_profiles: {
    attributes: { name: 'string', test_enabled: 'boolean', access_scope: 'string', ...common },
    relationships: { organization, application_memberships: applicationMemberships('membership_profile') },
    filterable: filterable('name', 'access_scope'),
    sortable: sortable('name'),
  },
  memberships: {
    attributes: {
      user_email: 'string',
      user_first_name: 'string',
      user_last_name: 'string',
      status: 'string',
      owner: 'boolean',
      test_enabled: 'boolean',
      access_scope: 'string',
      ...common,
    },
    relationships: {
      organization,
      role,
      application_memberships: applicationMemberships('membership'),
      membership_profile: oneOrNone('membership_profiles'),
      versions,
    },
    filterable: filterable('user_email', 'status', 'owner', 'access_scope'),
    sortable: sortable('status'),
  },
  organizations: {
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
      memberships: many('memberships', 'organization'),
      roles: many('roles', 'organization'),
      permissions: many('permissions', 'organization'),
      api_credentials: many('api_credentials', 'organization'),
    },
    filterable: filterable('name', 'slug', 'domain', 'contrast_color', 'region'),
    sortable: sortable('name', 'slug', 'domain'),
  },
  permissions: {
    attributes: {
      can_create: 'boolean',
      can_read: 'boolean',
      can_update: 'boolean',
      can_destroy: 'boolean',
      subject: 'string',
      restrictions: 'json',
      ...common,
    },
    relationships: { organization, role, versions },
    filterable: filterable('can_create', 'can_read', 'can_update', 'can_destroy', 'subject', 'restrictions'),
    sortable: sortable(),
  },
  roles: {
    attributes: { name: 'string', kind: 'string', ...common },
    relationships: {
      organization,
      permissions: many('permissions', 'role'),
      memberships: many('memberships', 'role'),
      api_credentials: many('api_credentials', 'role'),
      versions,
    },
    filterable: filterable('name', 'kind'),
    sortable: sortable(),
  },
  users: {
    attributes: {
      email: 'string',
      first_name: 'string',
      last_name: 'string',
      time_zone: 'string',
      otp_required_for_login: 'boolean',
      ...common,
    },
    relationships: {},
    filterable: filterable('email', 'first_name', 'last_name', 'time_zone', 'otp_required_for_login'),
    sortable: sortable('email', 'first_name', 'last_name'),
  },
  versions: {
    attributes: {
      resource_type: 'string',
      resource_id: 'string',
      event: 'string',
      changes: 'json',
      who: 'json',
      ...common,
    },
    relationships: {},
    filterable: filterable('resource_type', 'resource_id', 'event'),
    sortable: sortable(),
  },
} satisfies { readonly [T in Type]: Defined<T> };

export type RelationshipName<T extends Type> = keyof (typeof types)[T]['relationships'] & string;

/** What is at the other end of a relationship. */
export type TargetOf<
  T extends Type,
  Name extends RelationshipName<T>,
> = (typeof types)[T]['relationships'][Name] extends {
  type: infer Target extends Type;
}
  ? Target
  : never;

type Linked<T extends Type> = T extends Type
  ? { [Name in RelationshipName<T>]: TargetOf<T, Name> }[RelationshipName<T>]
  : never;

/** What `include` can bring along: three steps lead to all of it. */
export type Reached<T extends Type> = Linked<T> | Linked<Linked<T>> | Linked<Linked<Linked<T>>>;

/** The relationships of a type by their names, whichever type it is. */
export const relationshipsOf = (type: Type): Readonly<Record<string, Relationship>> => types[type].relationships;

export const isType = (type: string): type is Type => Object.hasOwn(types, type);

export const queryRules: QueryRules = { types, page: { defaultSize: 10, maxSize: 25 } };
