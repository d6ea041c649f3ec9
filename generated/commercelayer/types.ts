// Generated from openapi/commercelayer by `npm run generate`. Do not edit.

export interface paths {
    "/api_credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API credentials
         * @description Lists the API credentials of every organization in which the caller has a membership, page by page.
         *
         *     Each credential comes with its client secret.
         */
        get: operations["listApiCredentials"];
        put?: never;
        /**
         * Create an API credential
         * @description Creates an API credential in an organization.
         *
         *     Send a name, a kind and the organization. An `integration` needs a `role` too. A `sales_channel` or a `webapp` may not have one.
         *
         *     The answer has the client id and the client secret, which the server makes, and the default of each attribute that was left out.
         *
         *     The caller needs an `admin` role in the organization.
         */
        post: operations["createApiCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_credentials/{apiCredentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an API credential
         * @description Retrieves an API credential, with its client secret.
         */
        get: operations["retrieveApiCredential"];
        put?: never;
        post?: never;
        /**
         * Delete an API credential
         * @description Deletes an API credential for good.
         *
         *     Application memberships that point at the credential go with it.
         *
         *     The caller needs an `admin` role in the organization.
         */
        delete: operations["deleteApiCredential"];
        options?: never;
        head?: never;
        /**
         * Update an API credential
         * @description Changes an API credential: its name, redirect URI, token lifetime, reference, metadata or role.
         *
         *     Send what changes. The rest stays as it is. The kind, the mode, the organization, the client id and the client secret can never change.
         *
         *     The caller needs an `admin` role in the organization.
         */
        patch: operations["updateApiCredential"];
        trace?: never;
    };
    "/api_credentials/{apiCredentialId}/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the organization of an API credential
         * @description Retrieves the organization that owns an API credential.
         */
        get: operations["retrieveApiCredentialOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_credentials/{apiCredentialId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the role of an API credential
         * @description Retrieves the role of an API credential.
         *
         *     The answer has a null `data` when the credential has no role.
         */
        get: operations["retrieveApiCredentialRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_credentials/{apiCredentialId}/relationships/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of an API credential to its organization
         * @description Gets the type and id of the organization that owns an API credential.
         *
         *     The organization of a credential cannot change, so this relationship can only be read.
         */
        get: operations["getApiCredentialOrganizationRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_credentials/{apiCredentialId}/relationships/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of an API credential to its role
         * @description Gets the type and id of the role of an API credential, or null when it has none.
         */
        get: operations["getApiCredentialRoleRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the role of an API credential
         * @description Gives an integration another role.
         *
         *     `updateApiCredential` with `relationships.role` does the same, and answers with the credential.
         *
         *     The caller needs an `admin` role in the organization.
         */
        patch: operations["updateApiCredentialRoleRelationship"];
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Lists the organizations in which the caller has a membership, page by page.
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an organization
         * @description Retrieves an organization.
         */
        get: operations["retrieveOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/api_credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API credentials of an organization
         * @description Lists the API credentials of an organization, page by page.
         *
         *     Each credential comes with its client secret.
         */
        get: operations["listOrganizationApiCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles of an organization
         * @description Lists the roles of an organization, page by page.
         *
         *     An integration gets one of them.
         */
        get: operations["listOrganizationRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/relationships/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of an organization to its memberships
         * @description Gets the type and id of each of the memberships of an organization, all on one page.
         */
        get: operations["getOrganizationMembershipsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/relationships/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of an organization to its roles
         * @description Gets the type and id of each of the roles of an organization, all on one page.
         */
        get: operations["getOrganizationRolesRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/relationships/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of an organization to its permissions
         * @description Gets the type and id of each of the permissions of an organization, all on one page.
         */
        get: operations["getOrganizationPermissionsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/relationships/api_credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of an organization to its API credentials
         * @description Gets the type and id of each of the API credentials of an organization, all on one page.
         */
        get: operations["getOrganizationApiCredentialsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Lists the roles of every organization in which the caller has a membership, page by page.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a role
         * @description Retrieves a role.
         */
        get: operations["retrieveRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the organization of a role
         * @description Retrieves the organization that a role belongs to.
         */
        get: operations["retrieveRoleOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/api_credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API credentials of a role
         * @description Lists the integrations that have a role, page by page.
         *
         *     Each credential comes with its client secret.
         */
        get: operations["listRoleApiCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/relationships/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its organization
         * @description Gets the type and id of the organization that a role belongs to.
         */
        get: operations["getRoleOrganizationRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/relationships/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its permissions
         * @description Gets the type and id of each of the permissions of a role, all on one page.
         */
        get: operations["getRolePermissionsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/relationships/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its memberships
         * @description Gets the type and id of each of the memberships of a role, all on one page.
         */
        get: operations["getRoleMembershipsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/relationships/api_credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its API credentials
         * @description Gets the type and id of each of the API credentials of a role, all on one page.
         */
        get: operations["getRoleApiCredentialsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/relationships/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its versions
         * @description Gets the type and id of each of the versions of a role, all on one page.
         */
        get: operations["getRoleVersionsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Exchanges a client id and a client secret for an access token.
         *
         *     Send them in the body, as JSON or as a form, or as HTTP Basic in the `Authorization` header. Whose they are decides
         *     what the token is for:
         *
         *     - A dashboard user finds them on the profile page. The token has the scope `provisioning-api`, which this API needs.
         *     - Those of an API credential of the kind `integration` or `sales_channel` get a token for the Core API, and an
         *       integration also for the Metrics API. This API rejects it.
         *
         *     The secret of a `sales_channel` may be left out. A `webapp` gets its tokens by other grants.
         *
         *     A token that is still good is handed out again, with less time left. A credential that was deleted gets none.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access token
         * @description Ends an access token before its time. Send the token with the client id and client secret that it was issued to, in the body or as HTTP Basic.
         *
         *     The API answers the token with 401 from then on.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the keys that verify access tokens
         * @description Gets the public keys of the authentication host, with which an application checks the signature of an access token
         *     by itself.
         *
         *     The keys of all tokens that are still good are there. Each is named by the `kid` in the header of its tokens.
         */
        get: operations["getTokenKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
/** @description Predicates for API credentials, the usual ones by name. Any other of the form `{attributes}_{matcher}` may be added. */
export type ApiCredentialFilter = {
    /** @description Name is this. */
    name_eq?: string;
    /** @description Name contains this, in any case. */
    name_cont?: string;
    /** @description Kind is this. */
    kind_eq?: string;
    /** @description Kind is one of these, with commas between. */
    kind_in?: string;
    /**
     * @description Mode is this.
     * @enum {string}
     */
    mode_eq?: "test" | "live";
    /** @description Client id is this. */
    client_id_eq?: string;
    /** @description Confidential; with false not confidential. */
    confidential_true?: boolean;
    /** @description Lifetime of the tokens is at least this, in seconds. */
    expires_in_gteq?: number;
    /** @description Lifetime of the tokens is at most this, in seconds. */
    expires_in_lteq?: number;
    /** @description Owned by this organization. */
    organization_id_eq?: string;
    /** @description Has this role. */
    role_id_eq?: string;
    /** @description Created after this date or date-time. */
    created_at_gt?: string;
    /** @description Created before this date or date-time. */
    created_at_lt?: string;
    /** @description Changed after this date or date-time. */
    updated_at_gt?: string;
    /** @description Changed before this date or date-time. */
    updated_at_lt?: string;
    /** @description Reference is this. */
    reference_eq?: string;
    /** @description Origin of the reference is this. */
    reference_origin_eq?: string;
    /** @description Metadata contain this JSON object, written without blanks. */
    metadata_jcont?: string;
} & {
    [key: string]: unknown;
};
/** @description Id of a resource: 10 letters or digits. Upper and lower case differ. */
export type CommerceLayerId = string;
/** @description The absolute URL of the resource. */
export type SelfLink = {
    /**
     * Format: uri
     * @description Absolute URL of the resource.
     */
    self: string;
};
/**
 * Format: date-time
 * @description Time in UTC, with milliseconds and `Z`.
 */
export type Timestamp = string;
/** @description Key and value pairs of the owner. The server stores them and gives them no meaning. */
export type Metadata = {
    [key: string]: unknown;
} | null;
/** @description Attributes of an API credential. Every answer has all of them, `client_secret` too, unless `fields[api_credentials]` asks for less. */
export type ApiCredentialAttributes = {
    /** @description Name shown to people in the organization. */
    name: string;
    /**
     * @description What the credential is for. Commerce Layer adds kinds from time to time.
     *
     *     - `sales_channel`: a storefront or another customer touchpoint, which calls the Core API. It cannot keep a
     *       secret.
     *     - `integration`: a backend that calls the Core API and the Metrics API with the rights of its role.
     *     - `webapp`: an app that acts with the rights of the user who signs in.
     *     - `resources`: the resource browser of the dashboard. The server creates it together with an organization.
     *     - Any other kind, such as `orders` or `imports`: a hosted app of the dashboard.
     */
    kind: string;
    /** @description Whether the client can keep its secret. It follows from the kind: false for `sales_channel`, true for `integration` and `webapp`. Set by the server. */
    confidential: boolean;
    /**
     * Format: uri
     * @description URI to which the authorization code flow sends the user back. Default null.
     */
    redirect_uri: string | null;
    /** @description OAuth client id. Set by the server; it never changes. */
    client_id: string;
    /** @description OAuth client secret. Set by the server for every kind; it never changes. Every answer shows it. A list can be neither filtered nor sorted by it. */
    client_secret: string;
    /** @description Scopes that tokens of this credential may ask for, with one space between. A scope is `market:all`, or `market`, `store` or `stock_location` with an id (`market:id:{id}`) or a code (`market:code:{code}`). Older credentials have a number instead (`market:9`). Set by the server. */
    scopes: string;
    /** @description Lifetime of the tokens in seconds, from 2 hours to 1 year. */
    expires_in: number | null;
    /**
     * @description Environment whose data the credential reaches. It cannot change.
     * @enum {string|null}
     */
    mode: "test" | "live" | null;
    /** @description Whether the credential belongs to an organization's own copy of a hosted app. It cannot change. */
    custom: boolean | null;
    /** @description When the resource was created. Set by the server. */
    created_at: Timestamp;
    /** @description When the resource last changed. It equals `created_at` until then. Set by the server. */
    updated_at: Timestamp;
    /** @description Identifier of the resource in a system of its owner. Default null. */
    reference: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin: string | null;
    /** @description Key and value pairs of the owner. Default an empty object. */
    metadata: Metadata;
};
/** @description The two absolute URLs of a relationship. */
export type RelationshipUrls = {
    /**
     * Format: uri
     * @description Absolute URL of the relationship itself. It ends in `/relationships/` and the name.
     */
    self: string;
    /**
     * Format: uri
     * @description Absolute URL of the related resource or resources.
     */
    related: string;
};
/** @description Type and id of an organization. */
export type OrganizationIdentifier = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "organizations";
    id: CommerceLayerId;
};
/** @description The organization that owns the resource. `data` is there when the request included the relationship. */
export type OrganizationRelationship = {
    links: RelationshipUrls;
    data?: OrganizationIdentifier;
};
/** @description Type and id of a role, or null for no role. */
export type RoleLinkage = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "roles";
    id: CommerceLayerId;
} | null;
/** @description The role of the resource. `data` is there when the request included the relationship; null means no role. */
export type RoleRelationship = {
    links: RelationshipUrls;
    data?: RoleLinkage;
};
/** @description Relationships of an API credential. */
export type ApiCredentialRelationships = {
    organization: OrganizationRelationship;
    role: RoleRelationship;
};
/** @description Where a resource belongs. */
export type ResourceMeta = {
    /**
     * @description Environment of the resource.
     * @enum {string}
     */
    mode?: "test" | "live";
    /** @description Id of the organization that owns the resource. */
    organization_id?: string;
    /** @description What to name when Commerce Layer is asked about the resource. */
    trace_id?: string;
};
/** @description Access of an application to the APIs of Commerce Layer: an OAuth client id and its secret. */
export type ApiCredential = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "api_credentials";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: ApiCredentialAttributes;
    relationships: ApiCredentialRelationships;
    meta?: ResourceMeta;
};
/** @description Size of the collection. */
export type CollectionMeta = {
    /** @description Number of resources on all pages, after filtering. */
    record_count: number;
    /** @description Number of pages: `record_count` divided by the page size and rounded up. 0 when nothing was found. */
    page_count: number;
};
/** @description Absolute URLs of other pages. Each repeats the `filter`, `sort`, `include` and `fields` of the request. A page that does not exist has no member. */
export type PageUrls = {
    /**
     * Format: uri
     * @description The first page.
     */
    first: string;
    /**
     * Format: uri
     * @description The last page. Page 1 when nothing was found.
     */
    last: string;
    /**
     * Format: uri
     * @description The page before this one. Left out on page 1.
     */
    prev?: string;
    /**
     * Format: uri
     * @description The page after this one. Left out on the last page.
     */
    next?: string;
};
/** @description Numbers of what a plan counts. */
export type SubscriptionCounts = {
    /** @description Markets. */
    markets?: number;
    /** @description SKUs. */
    skus?: number;
    /** @description Organizations. */
    organizations?: number;
    /** @description Memberships. */
    memberships?: number;
};
/** @description Plan of the organization, with its limits and what is used of them. Set by the server. */
export type SubscriptionInfo = {
    /** @description Name of the plan. */
    plan_type?: string;
    /** @description Numbers that the plan allows. */
    limits?: SubscriptionCounts;
    /** @description Numbers that the organization uses. */
    totals?: SubscriptionCounts;
};
/** @description Settings by scope. `default` holds for all markets; a key such as `market:id:ZKcv13rT` overrides it for one market. */
export type FrontEndSettings = {
    [key: string]: {
        [key: string]: unknown;
    };
};
/** @description Settings of the hosted front ends, under `mfe`. */
export type OrganizationConfig = ({
    mfe?: FrontEndSettings;
} & {
    [key: string]: unknown;
}) | null;
/** @description Attributes of an organization, with the settings of its APIs. */
export type OrganizationAttributes = {
    /** @description Name of the organization. */
    name: string;
    /** @description Name in the form used in URLs. Set by the server. */
    slug: string;
    /**
     * Format: hostname
     * @description Host name of the organization's Core API: the slug and `.commercelayer.io`. Set by the server.
     */
    domain: string;
    /** @description Phone number of the customer support. */
    support_phone: string | null;
    /**
     * Format: email
     * @description Email address of the customer support.
     */
    support_email: string | null;
    /**
     * Format: uri
     * @description URL of the logo.
     */
    logo_url: string | null;
    /**
     * Format: uri
     * @description URL of the icon that browsers show.
     */
    favicon_url: string | null;
    /** @description Color of the brand, such as `#C8984E`. */
    primary_color: string | null;
    /** @description Color that contrasts with the primary one: `#` and 6 characters. */
    contrast_color: string | null;
    /** @description Google Tag Manager id for the live mode. */
    gtm_id: string | null;
    /** @description Google Tag Manager id for the test mode. */
    gtm_id_test: string | null;
    /** @description Region that hosts the organization. It cannot change. Default `eu-west-1`. */
    region: string | null;
    /** @description Whether the organization may go live. Set by the server. */
    can_switch_live: boolean;
    subscription_info: SubscriptionInfo;
    config: OrganizationConfig;
    /** @description Whether authentication may redirect. Default true. */
    api_auth_redirect?: boolean;
    /** @description Whether the current authentication service is used. Default true. */
    api_new_auth?: boolean;
    /** @description Whether addresses are checked by a verification service. Default true. */
    addresses_avs_check?: boolean;
    /** @description Whether an address needs a phone number. Default true. */
    addresses_phone_required?: boolean;
    /** @description Whether sales channels without a customer place guest orders only. Default true. */
    orders_sales_channel_guest_only?: boolean;
    /** @description Whether the order number is used as its reference. Default true. */
    orders_number_as_reference?: boolean;
    /** @description Whether an invalid coupon is an error. Default true. */
    orders_invalid_coupon_errors?: boolean;
    /** @description Whether an invalid gift card is an error. Default true. */
    orders_invalid_gift_card_errors?: boolean;
    /** @description Whether imports purge the cache. Default true. */
    imports_purge_cache?: boolean;
    /** @description Whether failing external prices are errors. Default true. */
    external_prices_errors?: boolean;
    /** @description Whether the rules engine is on. Default false. */
    api_rules_engine?: boolean;
    /** @description Whether the cache is purged resource by resource. Default false. */
    api_purge_single_resource?: boolean;
    /** @description Whether order numbers can be edited in test mode. Default false. */
    orders_number_editable_test?: boolean;
    /** @description Whether order numbers can be edited in live mode. Default false. */
    orders_number_editable_live?: boolean;
    /** @description Whether stock is validated when shipping. Default false. */
    orders_validate_shipping_stock?: boolean;
    /** @description Whether gift card codes match by exact case. Default false. */
    gift_cards_exact_code_matching?: boolean;
    /** @description Whether imports go on after an error. Default false. */
    imports_skip_errors?: boolean;
    /** @description Whether external discount engines are on. Default false. */
    discount_engines_enabled?: boolean;
    /** @description Whether failing discount engines are errors. Default false. */
    discount_engines_errors?: boolean;
    /** @description Whether failing tax calculators are errors. Default false. */
    tax_calculators_errors?: boolean;
    /** @description Whether failing external promotions are errors. Default false. */
    external_promotions_errors?: boolean;
    /** @description Most conditions in a rules engine. Default 150. */
    api_rules_engine_max_conditions_size?: number;
    /** @description Most rules in a rules engine. Default 15. */
    api_rules_engine_max_rules_size?: number;
    /** @description Longest regular expression. Default 5000. */
    api_max_regex_length?: number;
    /** @description Line items up to which orders refresh by themselves in test mode. Default 50. */
    orders_autorefresh_cutoff_test?: number;
    /** @description Line items up to which orders refresh by themselves in live mode. Default 500. */
    orders_autorefresh_cutoff_live?: number;
    /** @description Most items in a bundle. Default 10. */
    bundles_max_items_count?: number;
    /** @description Shortest coupon code. Default 8. */
    coupons_min_code_length?: number;
    /** @description Longest coupon code. Default 40. */
    coupons_max_code_length?: number;
    /** @description Shortest gift card code. Default 8. */
    gift_cards_min_code_length?: number;
    /** @description Longest gift card code. Default 40. */
    gift_cards_max_code_length?: number;
    /** @description Most cleanups at a time. Default 10. */
    cleanups_max_concurrent_count?: number;
    /** @description Most exports at a time. Default 10. */
    exports_max_concurrent_count?: number;
    /** @description Most imports at a time. Default 10. */
    imports_max_concurrent_count?: number;
    /** @description Most stock locations that an inventory model looks at. Default 10. */
    inventory_models_max_stock_locations_cutoff?: number;
    /** @description Most promotions active at a time. Default 10. */
    promotions_max_concurrent_count?: number;
    /** @description Most conditions in a promotion. Default 150. */
    promotions_max_conditions_size?: number;
    /** @description Most rules in a promotion. Default 15. */
    promotions_max_rules_size?: number;
    /** @description Most conditions in a price list. Default 150. */
    price_lists_max_conditions_size?: number;
    /** @description Most rules in a price list. Default 15. */
    price_lists_max_rules_size?: number;
    /** @description Longest tag name. Default 25. */
    tags_max_name_length?: number;
    /** @description Most tags on a resource. Default 10. */
    tags_max_allowed_number?: number;
    /** @description Least time between two rebuilds of an order's shipments, in seconds. Default 0. */
    orders_min_rebuild_shipments_lapse?: number;
    /** @description Least time between two refreshes of an order, in seconds. Default 0. */
    orders_min_refresh_lapse?: number;
    /** @description Whether imports trigger webhooks. Default false. */
    imports_trigger_webhooks?: boolean | number;
    /** @description When the resource was created. Set by the server. */
    created_at: Timestamp;
    /** @description When the resource last changed. It equals `created_at` until then. Set by the server. */
    updated_at: Timestamp;
    /** @description Identifier of the resource in a system of its owner. Default null. */
    reference: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin: string | null;
    /** @description Key and value pairs of the owner. Default an empty object. */
    metadata: Metadata;
};
/** @description Type and id of a membership. */
export type MembershipIdentifier = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "memberships";
    id: CommerceLayerId;
};
/** @description The memberships of the resource. `data` is there when the request included the relationship. */
export type MembershipsRelationship = {
    links: RelationshipUrls;
    /** @description Type and id of each membership. */
    data?: MembershipIdentifier[];
};
/** @description Type and id of a role. */
export type RoleIdentifier = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "roles";
    id: CommerceLayerId;
};
/** @description The roles of the resource. `data` is there when the request included the relationship. */
export type RolesRelationship = {
    links: RelationshipUrls;
    /** @description Type and id of each role. */
    data?: RoleIdentifier[];
};
/** @description Type and id of a permission. */
export type PermissionIdentifier = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "permissions";
    id: CommerceLayerId;
};
/** @description The permissions of the resource. `data` is there when the request included the relationship. */
export type PermissionsRelationship = {
    links: RelationshipUrls;
    /** @description Type and id of each permission. */
    data?: PermissionIdentifier[];
};
/** @description Type and id of an API credential. */
export type ApiCredentialIdentifier = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "api_credentials";
    id: CommerceLayerId;
};
/** @description The API credentials of the resource. `data` is there when the request included the relationship. */
export type ApiCredentialsRelationship = {
    links: RelationshipUrls;
    /** @description Type and id of each API credential. */
    data?: ApiCredentialIdentifier[];
};
/** @description Relationships of an organization. */
export type OrganizationRelationships = {
    memberships: MembershipsRelationship;
    roles: RolesRelationship;
    permissions: PermissionsRelationship;
    api_credentials: ApiCredentialsRelationship;
};
/** @description Account of a seller, which owns credentials, roles and everything else. */
export type Organization = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "organizations";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: OrganizationAttributes;
    relationships: OrganizationRelationships;
    meta?: ResourceMeta;
};
/** @description Attributes of a role. */
export type RoleAttributes = {
    /** @description Name shown to people. */
    name: string;
    /**
     * @description Where the role comes from. Set by the server.
     *
     *     - `admin`: comes with every organization and may do everything.
     *     - `read_only`: comes with every organization and may only read.
     *     - `custom`: made by the owner of an organization with the Enterprise plan.
     */
    kind: string;
    /** @description When the resource was created. Set by the server. */
    created_at: Timestamp;
    /** @description When the resource last changed. It equals `created_at` until then. Set by the server. */
    updated_at: Timestamp;
    /** @description Identifier of the resource in a system of its owner. Default null. */
    reference: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin: string | null;
    /** @description Key and value pairs of the owner. Default an empty object. */
    metadata: Metadata;
};
/** @description Type and id of a version, the record of a change. */
export type VersionIdentifier = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "versions";
    id: CommerceLayerId;
};
/** @description The versions of the resource. `data` is there when the request included the relationship. */
export type VersionsRelationship = {
    links: RelationshipUrls;
    /** @description Type and id of each version. */
    data?: VersionIdentifier[];
};
/** @description Relationships of a role. */
export type RoleRelationships = {
    organization: OrganizationRelationship;
    permissions: PermissionsRelationship;
    memberships: MembershipsRelationship;
    api_credentials: ApiCredentialsRelationship;
    versions: VersionsRelationship;
};
/** @description Set of permissions in an organization, for members and integrations. */
export type Role = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "roles";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: RoleAttributes;
    relationships: RoleRelationships;
    meta?: ResourceMeta;
};
/** @description A resource that `include` asked for. */
export type IncludedResource = ApiCredential | Organization | Role;
/** @description A page of API credentials. */
export type ApiCredentialCollectionDocument = {
    /** @description The API credentials of this page, 25 at most. */
    data: ApiCredential[];
    meta: CollectionMeta;
    links: PageUrls;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description One problem of a request, with the members that are always there. */
export type RequestError = {
    /** @description Short summary for people, the same for each occurrence. */
    title: string;
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs. A body that is not JSON gets no code, and neither does a request over the limit.
     *
     *     - `FILTER_NOT_ALLOWED`: `filter` has a key other than `q`.
     *     - `INVALID_DATA_FORMAT`: `data`, `attributes` or `relationships` is not an object.
     *     - `INVALID_FIELD`: `fields` names a field that the type does not have.
     *     - `INVALID_FIELD_FORMAT`: `fields` has no type in brackets.
     *     - `INVALID_FILTERS_SYNTAX`: `filter` has no brackets.
     *     - `INVALID_INCLUDE`: `include` names what is not a relationship.
     *     - `INVALID_LINKS_OBJECT`: the `data` of a relationship is not a type and an id alone.
     *     - `INVALID_PAGE_VALUE`: the page number is below 1, or the page size is not 1 to 25.
     *     - `INVALID_RESOURCE`: the type of the document, or the type in the brackets of `fields`, is wrong.
     *     - `INVALID_SORT_CRITERIA`: `sort` names a field that is not sortable.
     *     - `KEY_NOT_INCLUDED_IN_URL`: the id of the document is not the id in the URL.
     *     - `KEY_ORDER_MISMATCH`: the document has no id.
     *     - `NOT_ACCEPTABLE`: the `Accept` header does not allow JSON:API.
     *     - `PARAM_MISSING`: the document has no `data`, or `data` has no `type`.
     *     - `PARAM_NOT_ALLOWED`: the document has a member, or `page` a key, that is unknown or read-only.
     *     - `RECORD_NOT_FOUND`: nothing that the caller can see has the id in the URL.
     *     - `TYPE_MISMATCH`: the type in the `data` of a relationship is wrong.
     *     - `UNAUTHORIZED`: the token is not valid, or its user may not do this.
     *     - `UNSUPPORTED_MEDIA_TYPE`: the `Content-Type` header is not that of JSON:API.
     */
    code?: string;
    /** @description The HTTP status, as a string. */
    status: string;
};
/** @description The errors of a rejected request, all at once. */
export type RequestErrorDocument = {
    /** @description The problems found. */
    errors: RequestError[];
};
/** @description One problem, as the edge of the network tells it. Its `status` is a number. */
export type EdgeError = {
    /** @description Short summary for people. */
    title: string;
    /** @description Explanation for people. A request over the limit gets none. */
    detail?: string;
    /**
     * @description What is wrong, for programs.
     *
     *     - `RECORD_NOT_FOUND`: nothing that the caller can see has the id in the URL.
     *     - `THROTTLED`: the requests of the interval are used up.
     */
    code: "RECORD_NOT_FOUND" | "THROTTLED" | (string & {});
    /** @description The HTTP status, as a number. */
    status: number;
};
/** @description The error of a request that the edge of the network rejects. `errors` is one object here, not a list as in the documents of JSON:API. */
export type EdgeErrorDocument = {
    errors: EdgeError;
};
/** @description Attributes that the caller sets. An attribute that the server sets, or does not know, is rejected with `PARAM_NOT_ALLOWED`. An optional attribute may be null, which means its default. */
export type ApiCredentialCreateAttributes = {
    /** @description Name shown to people in the organization. It may not be blank. It need not be unique. */
    name: string;
    /**
     * @description What the credential is for. It cannot change later. Any other value is rejected with `is not included in the
     *     list`.
     *
     *     - `sales_channel`: a storefront or another customer touchpoint, which calls the Core API. It cannot keep a
     *       secret.
     *     - `integration`: a backend that calls the Core API and the Metrics API with the rights of its role.
     *     - `webapp`: an app that acts with the rights of the user who signs in.
     *     - The others are the hosted apps of the dashboard. `custom` makes one for the organization's own copy of such an
     *       app.
     * @enum {string}
     */
    kind: "sales_channel" | "integration" | "webapp" | "bundles" | "customers" | "exports" | "gift_cards" | "imports" | "inventory" | "orders" | "price_lists" | "promotions" | "returns" | "shipments" | "sku_lists" | "skus" | "stock_transfers" | "subscriptions" | "tags" | "webhooks";
    /**
     * Format: uri
     * @description URI to which the authorization code flow sends the user back. A `webapp` needs one for that flow. Default null.
     */
    redirect_uri?: string | null;
    /** @description Lifetime of the tokens in seconds. Default 14400 for `sales_channel`, 7200 for every other kind. */
    expires_in?: number | null;
    /**
     * @description Environment whose data the credential reaches. It cannot change later. Default `test`.
     * @enum {string|null}
     */
    mode?: "test" | "live" | null;
    /** @description Whether the credential belongs to an organization's own copy of a hosted app. It cannot change later. Default false. */
    custom?: boolean | null;
    /** @description Identifier of the credential in a system of the caller. Default null. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. Default an empty object. */
    metadata?: Metadata;
};
/** @description The id of a resource, unique within its type. Always a string, whatever the server stores. */
export type ResourceId = string;
/** @description Type and id of the organization, without any other member. */
export type OrganizationLinkageCreate = {
    /**
     * @description Type of the resource, in the plural.
     * @constant
     */
    type: "organizations";
    id: ResourceId;
};
/** @description The organization that owns the credential. It cannot change later. */
export type OrganizationReference = {
    data: OrganizationLinkageCreate;
};
/** @description Type and id of the role, without any other member, or null for no role. */
export type RoleLinkageUpdate = {
    /**
     * @description Type of the resource, in the plural.
     * @constant
     */
    type: "roles";
    id: ResourceId;
} | null;
/** @description The role of an integration. It belongs to the same organization. Its kind is `admin` or `read_only`, or `custom` with the Enterprise plan. */
export type RoleReference = {
    data: RoleLinkageUpdate;
};
/** @description Relationships of a new API credential. An unknown relationship is rejected with `PARAM_NOT_ALLOWED`. */
export type ApiCredentialCreateRelationships = {
    organization: OrganizationReference;
    role?: RoleReference;
};
/** @description A new API credential. An `integration` needs a role. A `sales_channel` or a `webapp` may not have one: a `webapp` acts with the rights of its user. The server makes the id. */
export type ApiCredentialCreate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "api_credentials";
    attributes: ApiCredentialCreateAttributes;
    relationships: ApiCredentialCreateRelationships;
};
/** @description A document that creates an API credential. */
export type ApiCredentialCreateDocument = {
    data: ApiCredentialCreate;
};
/** @description One API credential. */
export type ApiCredentialDocument = {
    data: ApiCredential;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Where in the request document the problem is. */
export type ValidationErrorSource = {
    /** @description JSON Pointer to the attribute or relationship. `/data` when the problem is with the whole record. */
    pointer: string;
};
/** @description The broken rule, for programs. */
export type ValidationErrorMeta = {
    /**
     * @description Name of the rule.
     *
     *     - `blank`: a required attribute or relationship is missing or blank.
     *     - `present`: a relationship is set that the kind does not allow.
     *     - `required`: the related resource does not exist.
     *     - `inclusion`: the value is not one of the list.
     *     - `not_a_number`: the value is not a number.
     *     - `greater_than_or_equal_to`, `less_than_or_equal_to`: the value is out of range. `value` and `count` tell
     *       both.
     */
    error: string;
    /** @description The value that breaks the rule, if the rule is about a value. */
    value?: unknown;
    /** @description The bound that the value breaks, if the rule has one. */
    count?: number;
};
/** @description One broken rule, with the members that are always there. */
export type ValidationError = {
    /** @description Message alone, such as `can't be blank`. */
    title: string;
    /** @description The field, a dash and the message. The message alone when the problem is with the whole record. */
    detail: string;
    /**
     * @description What is wrong, for programs. The same for every broken rule.
     * @constant
     */
    code: "VALIDATION_ERROR";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "422";
    source: ValidationErrorSource;
    meta: ValidationErrorMeta;
};
/** @description The errors of a request that breaks rules of the API, all at once. */
export type ValidationErrorDocument = {
    /** @description The problems found. */
    errors: ValidationError[];
};
/** @description Attributes that can change. Any other, such as `kind`, `mode` or `custom`, is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type ApiCredentialUpdateAttributes = {
    /** @description Name shown to people in the organization. It may not be blank. */
    name?: string;
    /**
     * Format: uri
     * @description URI to which the authorization code flow sends the user back. Null clears it.
     */
    redirect_uri?: string | null;
    /** @description Lifetime of the tokens in seconds. Null brings back the default of the kind. */
    expires_in?: number | null;
    /** @description Identifier of the credential in a system of the caller. Null clears it. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Null clears it. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. They replace the old ones as a whole. */
    metadata?: Metadata;
};
/** @description The relationship that can change. `organization` is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type ApiCredentialUpdateRelationships = {
    role?: RoleReference;
};
/** @description A change of an API credential. What is left out stays as it is. */
export type ApiCredentialUpdate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "api_credentials";
    /** @description Id of the credential, the same as in the URL. */
    id: ResourceId;
    attributes?: ApiCredentialUpdateAttributes;
    relationships?: ApiCredentialUpdateRelationships;
};
/** @description A document that changes an API credential. */
export type ApiCredentialUpdateDocument = {
    data: ApiCredentialUpdate;
};
/** @description One organization. */
export type OrganizationDocument = {
    data: Organization;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description The role of an API credential, or null. */
export type ApiCredentialRoleDocument = {
    /** @description The role, or null when the credential has none. */
    data: Role | null;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description The linkage of a resource to its organization. */
export type OrganizationLinkageDocument = {
    data: OrganizationIdentifier;
    links: RelationshipUrls;
};
/** @description The linkage of a resource to its role. */
export type RoleLinkageDocument = {
    data: RoleLinkage;
    links: RelationshipUrls;
};
/** @description A document that changes the role of an API credential. */
export type RoleLinkageUpdateDocument = {
    data: RoleLinkageUpdate;
};
/** @description Predicates for organizations, the usual ones by name. Any other of the form `{attributes}_{matcher}` may be added. */
export type OrganizationFilter = {
    /** @description Name is this. */
    name_eq?: string;
    /** @description Name contains this, in any case. */
    name_cont?: string;
    /** @description Slug is this. */
    slug_eq?: string;
    /** @description Domain is this. */
    domain_eq?: string;
    /** @description Region is this. */
    region_eq?: string;
    /** @description Created after this date or date-time. */
    created_at_gt?: string;
    /** @description Created before this date or date-time. */
    created_at_lt?: string;
    /** @description Changed after this date or date-time. */
    updated_at_gt?: string;
    /** @description Changed before this date or date-time. */
    updated_at_lt?: string;
    /** @description Reference is this. */
    reference_eq?: string;
    /** @description Origin of the reference is this. */
    reference_origin_eq?: string;
    /** @description Metadata contain this JSON object, written without blanks. */
    metadata_jcont?: string;
} & {
    [key: string]: unknown;
};
/** @description A page of organizations. */
export type OrganizationCollectionDocument = {
    /** @description The organizations of this page, 25 at most. */
    data: Organization[];
    meta: CollectionMeta;
    links: PageUrls;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Predicates for roles, the usual ones by name. Any other of the form `{attributes}_{matcher}` may be added. */
export type RoleFilter = {
    /** @description Name is this. */
    name_eq?: string;
    /** @description Name contains this, in any case. */
    name_cont?: string;
    /** @description Kind is this. */
    kind_eq?: string;
    /** @description Kind is one of these, with commas between. */
    kind_in?: string;
    /** @description Belongs to this organization. */
    organization_id_eq?: string;
    /** @description Created after this date or date-time. */
    created_at_gt?: string;
    /** @description Created before this date or date-time. */
    created_at_lt?: string;
    /** @description Changed after this date or date-time. */
    updated_at_gt?: string;
    /** @description Changed before this date or date-time. */
    updated_at_lt?: string;
    /** @description Reference is this. */
    reference_eq?: string;
    /** @description Origin of the reference is this. */
    reference_origin_eq?: string;
    /** @description Metadata contain this JSON object, written without blanks. */
    metadata_jcont?: string;
} & {
    [key: string]: unknown;
};
/** @description A page of roles. */
export type RoleCollectionDocument = {
    /** @description The roles of this page, 25 at most. */
    data: Role[];
    meta: CollectionMeta;
    links: PageUrls;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description The linkage of a resource to its memberships. */
export type MembershipsLinkageDocument = {
    /** @description Type and id of each membership, all on one page. */
    data: MembershipIdentifier[];
    links: RelationshipUrls;
};
/** @description The linkage of a resource to its roles. */
export type RolesLinkageDocument = {
    /** @description Type and id of each role, all on one page. */
    data: RoleIdentifier[];
    links: RelationshipUrls;
};
/** @description The linkage of a resource to its permissions. */
export type PermissionsLinkageDocument = {
    /** @description Type and id of each permission, all on one page. */
    data: PermissionIdentifier[];
    links: RelationshipUrls;
};
/** @description The linkage of a resource to its API credentials. */
export type ApiCredentialsLinkageDocument = {
    /** @description Type and id of each API credential, all on one page. */
    data: ApiCredentialIdentifier[];
    links: RelationshipUrls;
};
/** @description One role. */
export type RoleDocument = {
    data: Role;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description The linkage of a resource to its versions. */
export type VersionsLinkageDocument = {
    /** @description Type and id of each version, all on one page. */
    data: VersionIdentifier[];
    links: RelationshipUrls;
};
/** @description A request for an access token. */
export type TokenCreate = {
    /**
     * @description OAuth grant. Any other is rejected with `unsupported_grant_type`.
     * @constant
     */
    grant_type: "client_credentials";
    /** @description Client id, unless the `Authorization` header has it. */
    client_id?: string;
    /**
     * Format: password
     * @description Client secret that belongs to it. A `sales_channel` may leave it out.
     */
    client_secret?: string;
    /** @description Requested scopes with spaces between. Without it a dashboard user gets `provisioning-api`, an API credential `market:all`. */
    scope?: string;
};
/** @description An access token. This grant gives no refresh token. */
export type AccessToken = {
    /** @description JWT for the `Authorization` header. Its payload names the application, and the user or the organization that the application stands for. [getTokenKeys](#operation/getTokenKeys) has the keys that verify it. */
    access_token: string;
    /** @description How the token is sent: `Authorization: Bearer {token}`. Upper and lower case do not differ. */
    token_type: string;
    /** @description Seconds until the token expires. A token that is still good is handed out again, so this may be less than its whole lifetime: 7200 for a dashboard user, `expires_in` of the API credential otherwise. */
    expires_in: number;
    /** @description Granted scopes with spaces between. */
    scope: string;
    /** @description When the token was first issued, in seconds since 1970. */
    created_at: number;
};
/** @description One problem. It has the members of a JSON:API error, but its `status` is a number. */
export type AuthError = {
    /** @description Name of the OAuth error, such as `invalid_client`. */
    title: string;
    /** @description Explanation for people. */
    detail: string;
    /** @description What is wrong, for programs: `UNAUTHORIZED` with 401, `FORBIDDEN` with 403. */
    code?: string;
    /** @description The HTTP status, as a number. */
    status: number;
};
/** @description The errors of a request that the authentication host rejects. */
export type AuthErrorDocument = {
    /** @description The problems found. */
    errors: AuthError[];
};
/** @description A request to end a token before its time. */
export type TokenRevocation = {
    /** @description Client id that the token was issued to, unless the `Authorization` header has it. */
    client_id?: string;
    /**
     * Format: password
     * @description Client secret that belongs to it.
     */
    client_secret?: string;
    /** @description The access token to revoke. */
    token: string;
};
/** @description An empty object. */
export type RevokedToken = Record<string, never>;
/** @description A public key that verifies access tokens, as a JSON Web Key. */
export type TokenKey = {
    /**
     * @description Kind of key.
     * @constant
     */
    kty: "RSA";
    /** @description Name of the key. The header of a token names the key that signed it. */
    kid: string;
    /**
     * @description What the key is for, a signature.
     * @constant
     */
    use?: "sig";
    /**
     * @description Algorithm of the signature.
     * @constant
     */
    alg?: "RS512";
    /** @description Modulus of the key. */
    n: string;
    /** @description Exponent of the key. */
    e: string;
};
/** @description The keys that verify access tokens, as a JSON Web Key Set. */
export type TokenKeys = {
    /** @description The keys. A token that is still good is signed with one of them. */
    keys: TokenKey[];
};
export interface components {
    schemas: {
        ApiCredentialFilter: ApiCredentialFilter;
        CommerceLayerId: CommerceLayerId;
        SelfLink: SelfLink;
        Timestamp: Timestamp;
        Metadata: Metadata;
        ApiCredentialAttributes: ApiCredentialAttributes;
        RelationshipUrls: RelationshipUrls;
        OrganizationIdentifier: OrganizationIdentifier;
        OrganizationRelationship: OrganizationRelationship;
        RoleLinkage: RoleLinkage;
        RoleRelationship: RoleRelationship;
        ApiCredentialRelationships: ApiCredentialRelationships;
        ResourceMeta: ResourceMeta;
        ApiCredential: ApiCredential;
        CollectionMeta: CollectionMeta;
        PageUrls: PageUrls;
        SubscriptionCounts: SubscriptionCounts;
        SubscriptionInfo: SubscriptionInfo;
        FrontEndSettings: FrontEndSettings;
        OrganizationConfig: OrganizationConfig;
        OrganizationAttributes: OrganizationAttributes;
        MembershipIdentifier: MembershipIdentifier;
        MembershipsRelationship: MembershipsRelationship;
        RoleIdentifier: RoleIdentifier;
        RolesRelationship: RolesRelationship;
        PermissionIdentifier: PermissionIdentifier;
        PermissionsRelationship: PermissionsRelationship;
        ApiCredentialIdentifier: ApiCredentialIdentifier;
        ApiCredentialsRelationship: ApiCredentialsRelationship;
        OrganizationRelationships: OrganizationRelationships;
        Organization: Organization;
        RoleAttributes: RoleAttributes;
        VersionIdentifier: VersionIdentifier;
        VersionsRelationship: VersionsRelationship;
        RoleRelationships: RoleRelationships;
        Role: Role;
        IncludedResource: IncludedResource;
        ApiCredentialCollectionDocument: ApiCredentialCollectionDocument;
        RequestError: RequestError;
        RequestErrorDocument: RequestErrorDocument;
        EdgeError: EdgeError;
        EdgeErrorDocument: EdgeErrorDocument;
        ApiCredentialCreateAttributes: ApiCredentialCreateAttributes;
        ResourceId: ResourceId;
        OrganizationLinkageCreate: OrganizationLinkageCreate;
        OrganizationReference: OrganizationReference;
        RoleLinkageUpdate: RoleLinkageUpdate;
        RoleReference: RoleReference;
        ApiCredentialCreateRelationships: ApiCredentialCreateRelationships;
        ApiCredentialCreate: ApiCredentialCreate;
        ApiCredentialCreateDocument: ApiCredentialCreateDocument;
        ApiCredentialDocument: ApiCredentialDocument;
        ValidationErrorSource: ValidationErrorSource;
        ValidationErrorMeta: ValidationErrorMeta;
        ValidationError: ValidationError;
        ValidationErrorDocument: ValidationErrorDocument;
        ApiCredentialUpdateAttributes: ApiCredentialUpdateAttributes;
        ApiCredentialUpdateRelationships: ApiCredentialUpdateRelationships;
        ApiCredentialUpdate: ApiCredentialUpdate;
        ApiCredentialUpdateDocument: ApiCredentialUpdateDocument;
        OrganizationDocument: OrganizationDocument;
        ApiCredentialRoleDocument: ApiCredentialRoleDocument;
        OrganizationLinkageDocument: OrganizationLinkageDocument;
        RoleLinkageDocument: RoleLinkageDocument;
        RoleLinkageUpdateDocument: RoleLinkageUpdateDocument;
        OrganizationFilter: OrganizationFilter;
        OrganizationCollectionDocument: OrganizationCollectionDocument;
        RoleFilter: RoleFilter;
        RoleCollectionDocument: RoleCollectionDocument;
        MembershipsLinkageDocument: MembershipsLinkageDocument;
        RolesLinkageDocument: RolesLinkageDocument;
        PermissionsLinkageDocument: PermissionsLinkageDocument;
        ApiCredentialsLinkageDocument: ApiCredentialsLinkageDocument;
        RoleDocument: RoleDocument;
        VersionsLinkageDocument: VersionsLinkageDocument;
        TokenCreate: TokenCreate;
        AccessToken: AccessToken;
        AuthError: AuthError;
        AuthErrorDocument: AuthErrorDocument;
        TokenRevocation: TokenRevocation;
        RevokedToken: RevokedToken;
        TokenKey: TokenKey;
        TokenKeys: TokenKeys;
    };
    responses: {
        /** @description A query parameter has a value that the server rejects. A parameter with an unknown name is ignored. */
        InvalidApiCredentialCollectionQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description The token is missing, malformed, expired, revoked or not meant for this API, or its user may not do this (`UNAUTHORIZED`). */
        Unauthorized: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description The `Accept` header has neither `application/vnd.api+json` nor `*\/*` (`NOT_ACCEPTABLE`). A request without the header passes. */
        NotAcceptable: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description The caller has used up the requests of the interval (`THROTTLED`). The interval slides. The edge of the network answers, in JSON that is not JSON:API: `errors` is an object. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": EdgeErrorDocument;
            };
        };
        /** @description The document does not create an API credential, or a query parameter has a value that the server rejects. */
        InvalidApiCredentialCreate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description The `Content-Type` header is not `application/vnd.api+json` (`UNSUPPORTED_MEDIA_TYPE`). A parameter behind it, such as `charset=utf-8`, is allowed. */
        UnsupportedMediaType: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description The document is well formed but breaks rules of the API (`VALIDATION_ERROR`). `meta.error` names the rule and `source.pointer` the place. */
        UnprocessableApiCredentialCreate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": ValidationErrorDocument;
            };
        };
        /** @description A query parameter has a value that the server rejects. A parameter with an unknown name is ignored. */
        InvalidApiCredentialQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description Nothing that the caller can see has the id in the URL (`RECORD_NOT_FOUND`). Resources of organizations in which the caller has no membership cannot be seen. The edge of the network may answer in its place: then the media type is `application/json`, and `errors` is an object. */
        NotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
                "application/json": EdgeErrorDocument;
            };
        };
        /** @description Nothing that the caller can see has the id in the URL (`RECORD_NOT_FOUND`). A credential that was deleted before is answered like one that never existed. The edge of the network may answer in its place: then the media type is `application/json`, and `errors` is an object. */
        AlreadyGone: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
                "application/json": EdgeErrorDocument;
            };
        };
        /** @description The document does not change this API credential, or a query parameter has a value that the server rejects. */
        InvalidApiCredentialUpdate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description The document is well formed but breaks rules of the API (`VALIDATION_ERROR`). `meta.error` names the rule and `source.pointer` the place. */
        UnprocessableApiCredentialUpdate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": ValidationErrorDocument;
            };
        };
        /** @description A query parameter has a value that the server rejects. A parameter with an unknown name is ignored. */
        InvalidOrganizationQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description A query parameter has a value that the server rejects. A parameter with an unknown name is ignored. */
        InvalidRoleQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description The document is not the linkage of a role. */
        InvalidRoleLinkage: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description The role does not exist in the organization, or the kind of the credential does not allow the change (`VALIDATION_ERROR`). `source.pointer` is that of the relationship in the credential. */
        UnprocessableRoleLinkage: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": ValidationErrorDocument;
            };
        };
        /** @description A query parameter has a value that the server rejects. A parameter with an unknown name is ignored. */
        InvalidOrganizationCollectionQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description A query parameter has a value that the server rejects. A parameter with an unknown name is ignored. */
        InvalidRoleCollectionQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": RequestErrorDocument;
            };
        };
        /** @description The request lacks something, or asks for a grant or scope that the client cannot have. */
        InvalidTokenRequest: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthErrorDocument;
            };
        };
        /** @description The client id is unknown or the client secret is wrong (`invalid_client`), or the kind of the credential does not go with this grant (`unauthorized_client`). The code is `UNAUTHORIZED`. */
        InvalidClient: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthErrorDocument;
            };
        };
        /** @description The caller has sent more than 30 requests in a minute (`THROTTLED`). `errors` is an object here, not a list. */
        TooManyTokenRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": EdgeErrorDocument;
            };
        };
        /** @description The client id is unknown, the client secret is wrong, or the token was issued to another client (`FORBIDDEN`). */
        UnauthorizedClient: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthErrorDocument;
            };
        };
    };
    parameters: {
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includeApiCredential: ("organization" | "organization.roles" | "role" | "role.organization")[];
        /**
         * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
         *
         *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
         */
        fieldsApiCredential: ("id" | "name" | "kind" | "confidential" | "redirect_uri" | "client_id" | "client_secret" | "scopes" | "expires_in" | "mode" | "custom" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "role")[];
        /**
         * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
         *
         *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
         */
        fieldsOrganization: ("id" | "name" | "slug" | "domain" | "support_phone" | "support_email" | "logo_url" | "favicon_url" | "primary_color" | "contrast_color" | "gtm_id" | "gtm_id_test" | "region" | "can_switch_live" | "subscription_info" | "config" | "api_auth_redirect" | "api_new_auth" | "addresses_avs_check" | "addresses_phone_required" | "orders_sales_channel_guest_only" | "orders_number_as_reference" | "orders_invalid_coupon_errors" | "orders_invalid_gift_card_errors" | "imports_purge_cache" | "external_prices_errors" | "api_rules_engine" | "api_purge_single_resource" | "orders_number_editable_test" | "orders_number_editable_live" | "orders_validate_shipping_stock" | "gift_cards_exact_code_matching" | "imports_skip_errors" | "discount_engines_enabled" | "discount_engines_errors" | "tax_calculators_errors" | "external_promotions_errors" | "api_rules_engine_max_conditions_size" | "api_rules_engine_max_rules_size" | "api_max_regex_length" | "orders_autorefresh_cutoff_test" | "orders_autorefresh_cutoff_live" | "bundles_max_items_count" | "coupons_min_code_length" | "coupons_max_code_length" | "gift_cards_min_code_length" | "gift_cards_max_code_length" | "cleanups_max_concurrent_count" | "exports_max_concurrent_count" | "imports_max_concurrent_count" | "inventory_models_max_stock_locations_cutoff" | "promotions_max_concurrent_count" | "promotions_max_conditions_size" | "promotions_max_rules_size" | "price_lists_max_conditions_size" | "price_lists_max_rules_size" | "tags_max_name_length" | "tags_max_allowed_number" | "orders_min_rebuild_shipments_lapse" | "orders_min_refresh_lapse" | "imports_trigger_webhooks" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "memberships" | "roles" | "permissions" | "api_credentials")[];
        /**
         * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
         *
         *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
         */
        fieldsRole: ("id" | "name" | "kind" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "permissions" | "memberships" | "api_credentials" | "versions")[];
        /** @description Order of the API credentials: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortApiCredential: ("id" | "-id" | "mode" | "-mode" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
        pageNumber: number;
        /** @description Number of resources on a page, 25 at most. */
        pageSize: number;
        /**
         * @description Which API credentials to list, as `filter[q][{predicate}]={value}`. All predicates have to hold.
         *
         *     A predicate is an attribute and a matcher, such as `name_cont`. Several attributes are joined by `_or_`, such as `name_or_reference_cont`. The name of a relationship before an attribute reaches into the related resource, such as `organization_id_eq`. The predicates below are the usual ones; any other of this form works too.
         *
         *     Matchers are `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true` and `false`, with their `not_`, `_or_null`, `_any` and `_all` forms. Values of a list have commas between and no blanks.
         *
         *     A predicate that makes no sense is ignored. A key other than `q` after `filter` is rejected with `FILTER_NOT_ALLOWED`.
         */
        filterApiCredential: ApiCredentialFilter;
        /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        apiCredentialId: ResourceId;
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includeOrganization: ("roles" | "roles.api_credentials" | "api_credentials" | "api_credentials.role")[];
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includeRole: ("organization" | "organization.api_credentials" | "api_credentials" | "api_credentials.organization")[];
        /** @description Order of the organizations: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortOrganization: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "domain" | "-domain" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Which organizations to list, as `filter[q][{predicate}]={value}`. All predicates have to hold.
         *
         *     A predicate is an attribute and a matcher, such as `name_cont`. Several attributes are joined by `_or_`, such as `name_or_reference_cont`. The name of a relationship before an attribute reaches into the related resource. The predicates below are the usual ones; any other of this form works too.
         *
         *     Matchers are `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true` and `false`, with their `not_`, `_or_null`, `_any` and `_all` forms. Values of a list have commas between and no blanks.
         *
         *     A predicate that makes no sense is ignored. A key other than `q` after `filter` is rejected with `FILTER_NOT_ALLOWED`.
         */
        filterOrganization: OrganizationFilter;
        /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        organizationId: ResourceId;
        /** @description Order of the roles: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortRole: ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Which roles to list, as `filter[q][{predicate}]={value}`. All predicates have to hold.
         *
         *     A predicate is an attribute and a matcher, such as `name_cont`. Several attributes are joined by `_or_`, such as `name_or_reference_cont`. The name of a relationship before an attribute reaches into the related resource, such as `organization_id_eq`. The predicates below are the usual ones; any other of this form works too.
         *
         *     Matchers are `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true` and `false`, with their `not_`, `_or_null`, `_any` and `_all` forms. Values of a list have commas between and no blanks.
         *
         *     A predicate that makes no sense is ignored. A key other than `q` after `filter` is rejected with `FILTER_NOT_ALLOWED`.
         */
        filterRole: RoleFilter;
        /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        roleId: ResourceId;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests allowed in the interval.
         * @example 250
         */
        "X-Ratelimit-Limit": number;
        /**
         * @description Length of the interval in seconds. The interval slides, so it has no reset.
         * @example 10
         */
        "X-Ratelimit-Interval": number;
        /**
         * @description Requests left in the interval.
         * @example 249
         */
        "X-Ratelimit-Remaining": number;
        /**
         * @description Seconds to wait. The edge sends 0, so wait for a part of `X-Ratelimit-Interval` all the same.
         * @example 0
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type ResponseInvalidApiCredentialCollectionQuery = components['responses']['InvalidApiCredentialCollectionQuery'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInvalidApiCredentialCreate = components['responses']['InvalidApiCredentialCreate'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnprocessableApiCredentialCreate = components['responses']['UnprocessableApiCredentialCreate'];
export type ResponseInvalidApiCredentialQuery = components['responses']['InvalidApiCredentialQuery'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseAlreadyGone = components['responses']['AlreadyGone'];
export type ResponseInvalidApiCredentialUpdate = components['responses']['InvalidApiCredentialUpdate'];
export type ResponseUnprocessableApiCredentialUpdate = components['responses']['UnprocessableApiCredentialUpdate'];
export type ResponseInvalidOrganizationQuery = components['responses']['InvalidOrganizationQuery'];
export type ResponseInvalidRoleQuery = components['responses']['InvalidRoleQuery'];
export type ResponseInvalidRoleLinkage = components['responses']['InvalidRoleLinkage'];
export type ResponseUnprocessableRoleLinkage = components['responses']['UnprocessableRoleLinkage'];
export type ResponseInvalidOrganizationCollectionQuery = components['responses']['InvalidOrganizationCollectionQuery'];
export type ResponseInvalidRoleCollectionQuery = components['responses']['InvalidRoleCollectionQuery'];
export type ResponseInvalidTokenRequest = components['responses']['InvalidTokenRequest'];
export type ResponseInvalidClient = components['responses']['InvalidClient'];
export type ResponseTooManyTokenRequests = components['responses']['TooManyTokenRequests'];
export type ResponseUnauthorizedClient = components['responses']['UnauthorizedClient'];
export type ParameterIncludeApiCredential = components['parameters']['includeApiCredential'];
export type ParameterFieldsApiCredential = components['parameters']['fieldsApiCredential'];
export type ParameterFieldsOrganization = components['parameters']['fieldsOrganization'];
export type ParameterFieldsRole = components['parameters']['fieldsRole'];
export type ParameterSortApiCredential = components['parameters']['sortApiCredential'];
export type ParameterPageNumber = components['parameters']['pageNumber'];
export type ParameterPageSize = components['parameters']['pageSize'];
export type ParameterFilterApiCredential = components['parameters']['filterApiCredential'];
export type ParameterApiCredentialId = components['parameters']['apiCredentialId'];
export type ParameterIncludeOrganization = components['parameters']['includeOrganization'];
export type ParameterIncludeRole = components['parameters']['includeRole'];
export type ParameterSortOrganization = components['parameters']['sortOrganization'];
export type ParameterFilterOrganization = components['parameters']['filterOrganization'];
export type ParameterOrganizationId = components['parameters']['organizationId'];
export type ParameterSortRole = components['parameters']['sortRole'];
export type ParameterFilterRole = components['parameters']['filterRole'];
export type ParameterRoleId = components['parameters']['roleId'];
export type HeaderXRatelimitLimit = components['headers']['X-Ratelimit-Limit'];
export type HeaderXRatelimitInterval = components['headers']['X-Ratelimit-Interval'];
export type HeaderXRatelimitRemaining = components['headers']['X-Ratelimit-Remaining'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type $defs = Record<string, never>;
export interface operations {
    listApiCredentials: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Order of the API credentials: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortApiCredential"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /**
                 * @description Which API credentials to list, as `filter[q][{predicate}]={value}`. All predicates have to hold.
                 *
                 *     A predicate is an attribute and a matcher, such as `name_cont`. Several attributes are joined by `_or_`, such as `name_or_reference_cont`. The name of a relationship before an attribute reaches into the related resource, such as `organization_id_eq`. The predicates below are the usual ones; any other of this form works too.
                 *
                 *     Matchers are `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true` and `false`, with their `not_`, `_or_null`, `_any` and `_all` forms. Values of a list have commas between and no blanks.
                 *
                 *     A predicate that makes no sense is ignored. A key other than `q` after `filter` is rejected with `FILTER_NOT_ALLOWED`.
                 */
                "filter[q]"?: components["parameters"]["filterApiCredential"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API credentials. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApiCredentialCollectionDocument;
                };
            };
            400: components["responses"]["InvalidApiCredentialCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createApiCredential: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The API credential to create. */
        requestBody: {
            content: {
                "application/vnd.api+json": ApiCredentialCreateDocument;
            };
        };
        responses: {
            /** @description The new API credential, complete. */
            201: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApiCredentialDocument;
                };
            };
            400: components["responses"]["InvalidApiCredentialCreate"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableApiCredentialCreate"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveApiCredential: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
            };
            header?: never;
            path: {
                /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API credential. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApiCredentialDocument;
                };
            };
            400: components["responses"]["InvalidApiCredentialQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteApiCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API credential is gone. */
            204: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AlreadyGone"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateApiCredential: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
            };
            header?: never;
            path: {
                /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": ApiCredentialUpdateDocument;
            };
        };
        responses: {
            /** @description The changed API credential, complete. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApiCredentialDocument;
                };
            };
            400: components["responses"]["InvalidApiCredentialUpdate"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableApiCredentialUpdate"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveApiCredentialOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: never;
            path: {
                /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": OrganizationDocument;
                };
            };
            400: components["responses"]["InvalidOrganizationQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveApiCredentialRole: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: never;
            path: {
                /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role, or null. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApiCredentialRoleDocument;
                };
            };
            400: components["responses"]["InvalidRoleQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApiCredentialOrganizationRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": OrganizationLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApiCredentialRoleRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage, or null for no role. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": RoleLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateApiCredentialRoleRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        /** @description Type and id of the role, or null for no role. */
        requestBody: {
            content: {
                "application/vnd.api+json": RoleLinkageUpdateDocument;
            };
        };
        responses: {
            /** @description The role is set. */
            204: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRoleLinkage"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableRoleLinkage"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Order of the organizations: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortOrganization"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /**
                 * @description Which organizations to list, as `filter[q][{predicate}]={value}`. All predicates have to hold.
                 *
                 *     A predicate is an attribute and a matcher, such as `name_cont`. Several attributes are joined by `_or_`, such as `name_or_reference_cont`. The name of a relationship before an attribute reaches into the related resource. The predicates below are the usual ones; any other of this form works too.
                 *
                 *     Matchers are `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true` and `false`, with their `not_`, `_or_null`, `_any` and `_all` forms. Values of a list have commas between and no blanks.
                 *
                 *     A predicate that makes no sense is ignored. A key other than `q` after `filter` is rejected with `FILTER_NOT_ALLOWED`.
                 */
                "filter[q]"?: components["parameters"]["filterOrganization"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": OrganizationCollectionDocument;
                };
            };
            400: components["responses"]["InvalidOrganizationCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": OrganizationDocument;
                };
            };
            400: components["responses"]["InvalidOrganizationQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationApiCredentials: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Order of the API credentials: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortApiCredential"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /**
                 * @description Which API credentials to list, as `filter[q][{predicate}]={value}`. All predicates have to hold.
                 *
                 *     A predicate is an attribute and a matcher, such as `name_cont`. Several attributes are joined by `_or_`, such as `name_or_reference_cont`. The name of a relationship before an attribute reaches into the related resource, such as `organization_id_eq`. The predicates below are the usual ones; any other of this form works too.
                 *
                 *     Matchers are `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true` and `false`, with their `not_`, `_or_null`, `_any` and `_all` forms. Values of a list have commas between and no blanks.
                 *
                 *     A predicate that makes no sense is ignored. A key other than `q` after `filter` is rejected with `FILTER_NOT_ALLOWED`.
                 */
                "filter[q]"?: components["parameters"]["filterApiCredential"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API credentials. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApiCredentialCollectionDocument;
                };
            };
            400: components["responses"]["InvalidApiCredentialCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationRoles: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Order of the roles: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortRole"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /**
                 * @description Which roles to list, as `filter[q][{predicate}]={value}`. All predicates have to hold.
                 *
                 *     A predicate is an attribute and a matcher, such as `name_cont`. Several attributes are joined by `_or_`, such as `name_or_reference_cont`. The name of a relationship before an attribute reaches into the related resource, such as `organization_id_eq`. The predicates below are the usual ones; any other of this form works too.
                 *
                 *     Matchers are `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true` and `false`, with their `not_`, `_or_null`, `_any` and `_all` forms. Values of a list have commas between and no blanks.
                 *
                 *     A predicate that makes no sense is ignored. A key other than `q` after `filter` is rejected with `FILTER_NOT_ALLOWED`.
                 */
                "filter[q]"?: components["parameters"]["filterRole"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": RoleCollectionDocument;
                };
            };
            400: components["responses"]["InvalidRoleCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganizationMembershipsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipsLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganizationRolesRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": RolesLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganizationPermissionsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": PermissionsLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganizationApiCredentialsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApiCredentialsLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Order of the roles: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortRole"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /**
                 * @description Which roles to list, as `filter[q][{predicate}]={value}`. All predicates have to hold.
                 *
                 *     A predicate is an attribute and a matcher, such as `name_cont`. Several attributes are joined by `_or_`, such as `name_or_reference_cont`. The name of a relationship before an attribute reaches into the related resource, such as `organization_id_eq`. The predicates below are the usual ones; any other of this form works too.
                 *
                 *     Matchers are `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true` and `false`, with their `not_`, `_or_null`, `_any` and `_all` forms. Values of a list have commas between and no blanks.
                 *
                 *     A predicate that makes no sense is ignored. A key other than `q` after `filter` is rejected with `FILTER_NOT_ALLOWED`.
                 */
                "filter[q]"?: components["parameters"]["filterRole"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": RoleCollectionDocument;
                };
            };
            400: components["responses"]["InvalidRoleCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveRole: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: never;
            path: {
                /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": RoleDocument;
                };
            };
            400: components["responses"]["InvalidRoleQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveRoleOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: never;
            path: {
                /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": OrganizationDocument;
                };
            };
            400: components["responses"]["InvalidOrganizationQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRoleApiCredentials: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there.
                 *
                 *     Without this parameter they all come. With it the answer lacks the fields that are not named, and all of `attributes` or `relationships` when none of theirs is. An unknown name is rejected with `INVALID_FIELD`.
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Order of the API credentials: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortApiCredential"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /**
                 * @description Which API credentials to list, as `filter[q][{predicate}]={value}`. All predicates have to hold.
                 *
                 *     A predicate is an attribute and a matcher, such as `name_cont`. Several attributes are joined by `_or_`, such as `name_or_reference_cont`. The name of a relationship before an attribute reaches into the related resource, such as `organization_id_eq`. The predicates below are the usual ones; any other of this form works too.
                 *
                 *     Matchers are `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true` and `false`, with their `not_`, `_or_null`, `_any` and `_all` forms. Values of a list have commas between and no blanks.
                 *
                 *     A predicate that makes no sense is ignored. A key other than `q` after `filter` is rejected with `FILTER_NOT_ALLOWED`.
                 */
                "filter[q]"?: components["parameters"]["filterApiCredential"];
            };
            header?: never;
            path: {
                /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API credentials. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApiCredentialCollectionDocument;
                };
            };
            400: components["responses"]["InvalidApiCredentialCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRoleOrganizationRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": OrganizationLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRolePermissionsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": PermissionsLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRoleMembershipsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipsLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRoleApiCredentialsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApiCredentialsLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRoleVersionsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Type and id, with the links of the relationship. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": VersionsLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The credentials. */
        requestBody: {
            content: {
                "application/json": TokenCreate;
                "application/x-www-form-urlencoded": TokenCreate;
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessToken;
                };
            };
            400: components["responses"]["InvalidTokenRequest"];
            401: components["responses"]["InvalidClient"];
            429: components["responses"]["TooManyTokenRequests"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token, and the credentials that it was issued to. */
        requestBody: {
            content: {
                "application/json": TokenRevocation;
                "application/x-www-form-urlencoded": TokenRevocation;
            };
        };
        responses: {
            /** @description The token no longer works, or was not known. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RevokedToken;
                };
            };
            403: components["responses"]["UnauthorizedClient"];
            429: components["responses"]["TooManyTokenRequests"];
        };
    };
    getTokenKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenKeys;
                };
            };
            429: components["responses"]["TooManyTokenRequests"];
        };
    };
}
