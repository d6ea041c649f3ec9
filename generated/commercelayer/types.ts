// Generated from openapi/commercelayer by `npm run generate`. Do not edit.

export interface paths {
    "/api_credentials": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API credentials
         * @description Answers with the API credentials of every organization in which the caller has a membership, page by page. Each carries its client secret. The vendor calls this operation `GET/api_credentials`.
         */
        get: operations["listApiCredentials"];
        put?: never;
        /**
         * Create an API credential
         * @description Creates an API credential in an organization, for which the caller needs an `admin` role there. The server makes the client id and secret and fills what is left out. The guide's table calls `role` optional, which holds for most kinds; an `integration` needs one, a `sales_channel` or `webapp` may not have one. The 409 in the vendor's list of statuses is not described, since nothing here has to be unique, and neither is 404, since an unknown organization or role is a 422. The vendor calls this operation `POST/api_credentials`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an API credential
         * @description Answers with one API credential, client secret included. The vendor calls this operation `GET/api_credentials/apiCredentialId`.
         */
        get: operations["retrieveApiCredential"];
        put?: never;
        post?: never;
        /**
         * Delete an API credential
         * @description Deletes an API credential for good, for which the caller needs an `admin` role. The vendor answers 423 where other records forbid a deletion. Whether application memberships do so, or go along, is not documented; this description takes it that they go along, so there is no 423. The vendor calls this operation `DELETE/api_credentials/apiCredentialId`.
         */
        delete: operations["deleteApiCredential"];
        options?: never;
        head?: never;
        /**
         * Update an API credential
         * @description Changes name, redirect URI, token lifetime, reference, metadata or role, for which the caller needs an `admin` role. Kind, mode, organization and the client id and secret stay for good. The vendor calls this operation `PATCH/api_credentials/apiCredentialId`. Its list of statuses has a 409, which nothing here provokes.
         */
        patch: operations["updateApiCredential"];
        trace?: never;
    };
    "/api_credentials/{apiCredentialId}/organization": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve the organization of an API credential
         * @description Answers with the organization that owns the credential. The vendor calls this operation `GET/apiCredentialId/organization`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve the role of an API credential
         * @description Answers with the role of the credential, or with `null` when it has none, which is not an error. The vendor calls this operation `GET/apiCredentialId/role`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of an API credential to its organization
         * @description Answers with the type and id of the organization that owns the credential. It cannot be changed, so there is no PATCH. Every credential links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of an API credential to its role
         * @description Answers with the type and id of the role, or with `null`. Every credential links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
         */
        get: operations["getApiCredentialRoleRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the role of an API credential
         * @description Gives an integration another role, for which the caller needs an `admin` role. An update of the credential with `relationships.role` does the same and answers with the credential. Every credential links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
         */
        patch: operations["updateApiCredentialRoleRelationship"];
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Answers with the organizations in which the caller has a membership, page by page. The vendor calls this operation `GET/organizations`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an organization
         * @description Answers with one organization. The vendor calls this operation `GET/organizations/organizationId`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /**
         * List the API credentials of an organization
         * @description Answers with the API credentials of one organization, page by page. The vendor calls this operation `GET/organizationId/api_credentials`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /**
         * List the roles of an organization
         * @description Answers with the roles of one organization, page by page; an integration gets one of them. The vendor calls this operation `GET/organizationId/roles`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of an organization to its memberships
         * @description Answers with the type and id of every one of them, without pages. The resource links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of an organization to its roles
         * @description Answers with the type and id of every one of them, without pages. The resource links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of an organization to its permissions
         * @description Answers with the type and id of every one of them, without pages. The resource links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of an organization to its API credentials
         * @description Answers with the type and id of every one of them, without pages. The resource links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Answers with the roles of every organization in which the caller has a membership, page by page. The vendor calls this operation `GET/roles`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a role
         * @description Answers with one role. The vendor calls this operation `GET/roles/roleId`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve the organization of a role
         * @description Answers with the organization that the role belongs to. The vendor calls this operation `GET/roleId/organization`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        /**
         * List the API credentials of a role
         * @description Answers with the integrations that have this role, page by page. The vendor calls this operation `GET/roleId/api_credentials`.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its organization
         * @description Answers with the type and id of the organization that the role belongs to. The resource links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its permissions
         * @description Answers with the type and id of every one of them, without pages. The resource links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its memberships
         * @description Answers with the type and id of every one of them, without pages. The resource links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its API credentials
         * @description Answers with the type and id of every one of them, without pages. The resource links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        /**
         * Get the linkage of a role to its recorded changes
         * @description Answers with the type and id of every one of them, without pages. The resource links here, and JSON:API requires such a link to work; the vendor's OpenAPI file leaves it out.
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
         * @description Exchanges the client credentials of a dashboard user, found on the profile page, for a token of this API. Credentials that this API creates are for the Core and Metrics APIs and get no token for it. The body is JSON; a sample of the vendor declares it as `application/vnd.api+json`, which is taken too. At most 30 requests a minute.
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
         * @description Ends a token before its time. Wrong client credentials are a 403 here, not a 401. The API then answers the token with 401.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Value of `include`: relationship paths, dots between the names, sent as one comma-separated value. Narrow the items to the paths of the resource. */
        IncludePaths: string[];
        /** @description Value of `fields[TYPE]`: attribute and relationship names of that type, sent as one comma-separated value. Narrow the items to the fields of the type. */
        FieldNames: string[];
        /** @description Value of `sort`: fields in order of weight, a leading minus for descending, sent as one comma-separated value. Narrow the items to what the server sorts by. */
        SortFields: string[];
        /** @description Number of a page, counted from 1. JSON:API reserves `page` and leaves the strategy to the server. */
        PageNumber: number;
        /** @description Number of resources on a page. The server sets the upper bound. */
        PageSize: number;
        /** @description Value of one member of the `filter` family. JSON:API reserves the name and leaves the strategy, the part in brackets, to the server. */
        FilterValue: string | number | boolean;
        /** @description Non-standard information, free in shape. JSON:API allows a `meta` member in almost every object. */
        Meta: {
            [key: string]: unknown;
        };
        /**
         * Format: uri-reference
         * @description A link: its URL as a string, or an object that says more about it. Version 1.0 knows `href` and `meta` in that object; `rel`, `describedby`, `title`, `type` and `hreflang` came with 1.1.
         */
        Link: string | {
            /**
             * Format: uri-reference
             * @description URL of the target.
             */
            href: string;
            /** @description Link relation type (since 1.1). */
            rel?: string;
            /**
             * Format: uri-reference
             * @description Where the target is described, for example by a schema (since 1.1).
             */
            describedby?: string;
            /** @description Label for people (since 1.1). */
            title?: string;
            /** @description Media type of the target (since 1.1). */
            type?: string;
            /** @description Language of the target, or a list of several (since 1.1). */
            hreflang?: string | string[];
            meta?: components["schemas"]["Meta"];
        };
        /** @description Links of a whole document. */
        DocumentLinks: {
            /** @description The request that produced this document. */
            self?: components["schemas"]["Link"];
            /** @description The related resource, when the document holds a relationship. */
            related?: components["schemas"]["Link"];
            /** @description A description of the document, such as OpenAPI (since 1.1). */
            describedby?: components["schemas"]["Link"];
        };
        /**
         * Format: uri-reference
         * @description A link to another page of a collection; a page that does not exist is `null`, or its member is left out.
         */
        PageLink: string | {
            /**
             * Format: uri-reference
             * @description URL of the page.
             */
            href: string;
            meta?: components["schemas"]["Meta"];
        } | null;
        /** @description Links of a collection document, with the way to its other pages. */
        PaginationLinks: {
            /** @description The first page. */
            first?: components["schemas"]["PageLink"];
            /** @description The last page. */
            last?: components["schemas"]["PageLink"];
            /** @description The page before this one. */
            prev?: components["schemas"]["PageLink"];
            /** @description The page after this one. */
            next?: components["schemas"]["PageLink"];
        } & components["schemas"]["DocumentLinks"];
        /** @description What the server says about its JSON:API implementation. */
        JsonapiObject: {
            /** @description Highest version of the specification that the server supports, `1.0` or `1.1`. */
            version?: string;
            /** @description URIs of the extensions applied to the document (since 1.1). */
            ext?: string[];
            /** @description URIs of the profiles applied to the document (since 1.1). */
            profile?: string[];
            meta?: components["schemas"]["Meta"];
        };
        /** @description A document whose primary data is a list of resources, one page of it if the server paginates. Compose with `allOf` and give `data`, and `included` if the server supports it, their shape. */
        CollectionDocument: {
            /** @description The primary resources, an array. Left without a type here so that the composed shape stays exact. */
            data: unknown;
            /** @description Resources related to the primary data, an array in which each type and id stands once. */
            included?: unknown;
            links?: components["schemas"]["PaginationLinks"];
            meta?: components["schemas"]["Meta"];
            jsonapi?: components["schemas"]["JsonapiObject"];
        };
        /** @description The type of a resource; types and ids together are unique in an API. */
        ResourceType: string;
        /** @description Identifies a resource within its type. Always a string, whatever the server keeps inside. */
        ResourceId: string;
        /** @description Links of one resource object. */
        ResourceLinks: {
            /** @description The URL that answers with this resource. */
            self?: components["schemas"]["Link"];
        };
        /** @description One resource as a server returns it. Compose a resource with `allOf` from this, and give `type` its constant, `attributes` and `relationships` their shape. Those two share one set of names, in which `type` and `id` are taken. */
        ResourceObject: {
            type: components["schemas"]["ResourceType"];
            id: components["schemas"]["ResourceId"];
            /** @description The data of the resource, an object. Left without a type here so that the composed shape stays exact. */
            attributes?: unknown;
            /** @description Relationship objects by name, an object. Left without a type here for the same reason. */
            relationships?: unknown;
            links?: components["schemas"]["ResourceLinks"];
            meta?: components["schemas"]["Meta"];
        };
        /** @description Id of a resource, ten letters or digits, upper and lower case distinct. The vendor states no pattern; this one holds for all its samples. Request parameters do not enforce it, because a malformed id is answered like an unknown one. */
        CommerceLayerId: string;
        /** @description The resource's own URL, which the API always gives as an absolute string. */
        SelfLink: {
            /**
             * Format: uri
             * @description Absolute URL of the resource, `/api` included.
             */
            self: string;
        };
        /**
         * Format: date-time
         * @description A moment in UTC, always with milliseconds and `Z`.
         */
        Timestamp: string;
        /** @description Free key and value pairs of the owner. Commerce Layer stores them and gives them no meaning. */
        Metadata: {
            [key: string]: unknown;
        } | null;
        /** @description Attributes that every resource of the API has. */
        CommonAttributes: {
            /** @description When the resource was created. Set by the server. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the resource last changed; equals `created_at` until then. Set by the server. */
            updated_at: components["schemas"]["Timestamp"];
            /** @description Identifier of the resource in a system of the owner. `null` unless given. */
            reference: string | null;
            /** @description Name of the system that `reference` belongs to. `null` unless given. */
            reference_origin: string | null;
            /** @description Free key and value pairs. An empty object unless given. */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description The data of an API credential. The list, the retrieved and the changed credential carry the same set, `client_secret` included; only a request with `fields[api_credentials]` gets less. */
        ApiCredentialAttributes: {
            /** @description Label for people, inside the organization. */
            name: string;
            /** @description What the credential is for. `sales_channel`, `integration` and `webapp` call the Core and Metrics APIs; `resources` and the kinds of hosted apps (`orders`, `imports`, …) belong to the dashboard. Left open here because the vendor adds kinds; what may be created is listed in the create request. */
            kind: string;
            /** @description Whether the client can keep its secret. Follows from the kind, `false` for `sales_channel` and `true` for `integration` and `webapp`. Set by the server. */
            confidential: boolean;
            /**
             * Format: uri
             * @description Where the authorization code flow sends the user back to. `null` unless given.
             */
            redirect_uri: string | null;
            /** @description The OAuth client id, opaque. Set by the server and never changed. */
            client_id: string;
            /** @description The OAuth client secret, opaque. Set by the server for every kind, never changed, and shown in every answer, not only once. It can be neither filtered by nor sorted by. */
            client_secret: string;
            /** @description What tokens of this credential may ask for, entries separated by one space. Today an entry reads `market:all`, or `market`, `store` or `stock_location` followed by `:id:` and an id or `:code:` and a code; older ones have a bare number. Set by the server. */
            scopes: string;
            /** @description Lifetime of the tokens in seconds, from two hours to one year. */
            expires_in: number | null;
            /**
             * @description Environment whose data the credential reaches. Fixed at creation.
             * @enum {string|null}
             */
            mode: "test" | "live" | null;
            /** @description Whether the credential backs an organization's own copy of a hosted app. Fixed at creation. */
            custom: boolean | null;
        } & components["schemas"]["CommonAttributes"];
        /** @description Links of one relationship; at least one of the two is there. */
        RelationshipLinks: {
            /** @description The relationship itself, where its linkage is read and changed. */
            self?: components["schemas"]["Link"];
            /** @description The resource or resources at its other end. */
            related?: components["schemas"]["Link"];
        };
        /** @description Linkage of a to-one relationship, a resource identifier, or `null` when nothing is linked. */
        ToOneLinkage: {
            type: components["schemas"]["ResourceType"];
            id: components["schemas"]["ResourceId"];
            meta?: components["schemas"]["Meta"];
        } | null;
        /** @description A relationship to at most one resource. It has at least one of `links`, `data` and `meta`. */
        ToOneRelationship: {
            links?: components["schemas"]["RelationshipLinks"];
            data?: components["schemas"]["ToOneLinkage"];
            meta?: components["schemas"]["Meta"];
        };
        /** @description Both URLs of a relationship, which the API always gives as absolute strings. */
        RelationshipUrls: {
            /**
             * Format: uri
             * @description Absolute URL of the relationship itself, ending in `/relationships/` and its name.
             */
            self: string;
            /**
             * Format: uri
             * @description Absolute URL of what is at its other end.
             */
            related: string;
        };
        /** @description Names one organization. The vendor's OpenAPI file prints the singular `organization` as its type in answers; the API and its SDK use the plural both ways. */
        OrganizationIdentifier: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "organizations";
            id: components["schemas"]["CommerceLayerId"];
        };
        /** @description The organization that owns the resource. `data` is there when the request included the relationship. */
        OrganizationRelationship: {
            links: components["schemas"]["RelationshipUrls"];
            data?: components["schemas"]["OrganizationIdentifier"];
        } & WithRequired<components["schemas"]["ToOneRelationship"], "links">;
        /** @description Names one role, or `null` for none. The vendor's OpenAPI file prints the singular `role` as its type in answers and does not allow `null`; the API and its SDK use the plural and `null`. */
        RoleLinkage: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "roles";
            id: components["schemas"]["CommerceLayerId"];
        } | null;
        /** @description The role of the resource. `data` is there when the request included the relationship; `null` says no role. */
        RoleRelationship: {
            links: components["schemas"]["RelationshipUrls"];
            data?: components["schemas"]["RoleLinkage"];
        } & WithRequired<components["schemas"]["ToOneRelationship"], "links">;
        /** @description What an API credential is linked to. */
        ApiCredentialRelationships: {
            organization: components["schemas"]["OrganizationRelationship"];
            role: components["schemas"]["RoleRelationship"];
        };
        /** @description Where a resource belongs. Some answers of the vendor carry it and others do not. */
        ResourceMeta: {
            /**
             * @description Environment of the resource.
             * @enum {string}
             */
            mode?: "test" | "live";
            /** @description Id of the organization that owns the resource. */
            organization_id?: string;
        };
        /** @description An application's access to the APIs of Commerce Layer, with its OAuth client id and secret. */
        ApiCredential: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "api_credentials";
            id: components["schemas"]["CommerceLayerId"];
            links: components["schemas"]["SelfLink"];
            attributes: components["schemas"]["ApiCredentialAttributes"];
            relationships: components["schemas"]["ApiCredentialRelationships"];
            meta?: components["schemas"]["ResourceMeta"];
        } & WithRequired<components["schemas"]["ResourceObject"], "id" | "type" | "links" | "attributes" | "relationships">;
        /** @description How much there is. The vendor's SDK computes its paging from these two numbers. */
        CollectionMeta: {
            /** @description Number of resources that the filters leave, on all pages together. */
            record_count: number;
            /** @description Number of pages, `record_count` divided by the page size and rounded up; 0 when nothing was found. */
            page_count: number;
        };
        /** @description Absolute URLs of the pages around this one. Each repeats the request's `filter`, `sort`, `include` and `fields`. A page that does not exist has no member. One sample of the vendor prints them without `/api`; they carry it, like every link. */
        PageUrls: {
            /**
             * Format: uri
             * @description The first page.
             */
            first: string;
            /**
             * Format: uri
             * @description The last page; page 1 when nothing was found.
             */
            last: string;
            /**
             * Format: uri
             * @description The page before. Left out on page 1.
             */
            prev?: string;
            /**
             * Format: uri
             * @description The page after. Left out on the last page.
             */
            next?: string;
        };
        /** @description How the organization's APIs behave. Read only here. The vendor adds and drops such settings with its releases, so none is required of an answer. */
        OrganizationSettings: {
            /** @description Whether authentication may redirect. `true` unless set. */
            api_auth_redirect?: boolean;
            /** @description Whether the current authentication service is used. `true` unless set. */
            api_new_auth?: boolean;
            /** @description Whether addresses are checked by a verification service. `true` unless set. */
            addresses_avs_check?: boolean;
            /** @description Whether an address needs a phone number. `true` unless set. */
            addresses_phone_required?: boolean;
            /** @description Whether sales channels without a customer place guest orders only. `true` unless set. */
            orders_sales_channel_guest_only?: boolean;
            /** @description Whether the order number is used as its reference. `true` unless set. */
            orders_number_as_reference?: boolean;
            /** @description Whether an invalid coupon is an error. `true` unless set. */
            orders_invalid_coupon_errors?: boolean;
            /** @description Whether an invalid gift card is an error. `true` unless set. */
            orders_invalid_gift_card_errors?: boolean;
            /** @description Whether imports purge the cache. `true` unless set. */
            imports_purge_cache?: boolean;
            /** @description Whether failing external prices are errors. `true` unless set. */
            external_prices_errors?: boolean;
            /** @description Whether the rules engine is on. `false` unless set. */
            api_rules_engine?: boolean;
            /** @description Whether the cache is purged resource by resource. `false` unless set. */
            api_purge_single_resource?: boolean;
            /** @description Whether order numbers can be edited in test mode. `false` unless set. */
            orders_number_editable_test?: boolean;
            /** @description Whether order numbers can be edited in live mode. `false` unless set. */
            orders_number_editable_live?: boolean;
            /** @description Whether stock is validated when shipping. `false` unless set. */
            orders_validate_shipping_stock?: boolean;
            /** @description Whether gift card codes match by exact case. `false` unless set. */
            gift_cards_exact_code_matching?: boolean;
            /** @description Whether imports go on after an error. `false` unless set. */
            imports_skip_errors?: boolean;
            /** @description Whether external discount engines are on. `false` unless set. */
            discount_engines_enabled?: boolean;
            /** @description Whether failing discount engines are errors. `false` unless set. */
            discount_engines_errors?: boolean;
            /** @description Whether failing tax calculators are errors. `false` unless set. */
            tax_calculators_errors?: boolean;
            /** @description Whether failing external promotions are errors. `false` unless set. */
            external_promotions_errors?: boolean;
            /** @description Most conditions in a rules engine. 150 unless set. */
            api_rules_engine_max_conditions_size?: number;
            /** @description Most rules in a rules engine. 15 unless set. */
            api_rules_engine_max_rules_size?: number;
            /** @description Longest regular expression. 5000 unless set. */
            api_max_regex_length?: number;
            /** @description Line items up to which orders refresh by themselves in test mode. 50 unless set. */
            orders_autorefresh_cutoff_test?: number;
            /** @description Line items up to which orders refresh by themselves in live mode. 500 unless set. */
            orders_autorefresh_cutoff_live?: number;
            /** @description Most items in a bundle. 10 unless set. */
            bundles_max_items_count?: number;
            /** @description Shortest coupon code. 8 unless set. */
            coupons_min_code_length?: number;
            /** @description Longest coupon code. 40 unless set. */
            coupons_max_code_length?: number;
            /** @description Shortest gift card code. 8 unless set. */
            gift_cards_min_code_length?: number;
            /** @description Longest gift card code. 40 unless set. */
            gift_cards_max_code_length?: number;
            /** @description Most cleanups at a time. 10 unless set. */
            cleanups_max_concurrent_count?: number;
            /** @description Most exports at a time. 10 unless set. */
            exports_max_concurrent_count?: number;
            /** @description Most imports at a time. 10 unless set. */
            imports_max_concurrent_count?: number;
            /** @description Most stock locations that an inventory model looks at. 10 unless set. */
            inventory_models_max_stock_locations_cutoff?: number;
            /** @description Most promotions active at a time. 10 unless set. */
            promotions_max_concurrent_count?: number;
            /** @description Most conditions in a promotion. 150 unless set. */
            promotions_max_conditions_size?: number;
            /** @description Most rules in a promotion. 15 unless set. */
            promotions_max_rules_size?: number;
            /** @description Most conditions in a price list. 150 unless set. */
            price_lists_max_conditions_size?: number;
            /** @description Most rules in a price list. 15 unless set. */
            price_lists_max_rules_size?: number;
            /** @description Longest tag name. 25 unless set. */
            tags_max_name_length?: number;
            /** @description Most tags on a resource. 10 unless set. */
            tags_max_allowed_number?: number;
            /** @description Least time between two rebuilds of an order's shipments, in seconds. 0 unless set. */
            orders_min_rebuild_shipments_lapse?: number;
            /** @description Least time between two refreshes of an order, in seconds. 0 unless set. */
            orders_min_refresh_lapse?: number;
            /** @description Whether imports trigger webhooks. The vendor types it as an integer, shows 0, and explains it as a boolean that is `false` unless set; both are taken. */
            imports_trigger_webhooks?: boolean | number;
        };
        /** @description Numbers of what a plan counts. */
        SubscriptionCounts: {
            /** @description Markets. */
            markets?: number;
            /** @description SKUs. */
            skus?: number;
            /** @description Organizations. */
            organizations?: number;
            /** @description Memberships. */
            memberships?: number;
        };
        /** @description The plan that the organization is on, with its limits and what is used of them. Set by the server. */
        SubscriptionInfo: {
            /** @description Name of the plan. */
            plan_type?: string;
            /** @description How many of each the plan allows. */
            limits?: components["schemas"]["SubscriptionCounts"];
            /** @description How many of each there are. */
            totals?: components["schemas"]["SubscriptionCounts"];
        };
        /** @description The data of an organization, and how its APIs are set up. */
        OrganizationAttributes: {
            /** @description Name of the organization. */
            name: string;
            /** @description The name made fit for URLs. Set by the server. */
            slug: string;
            /**
             * Format: hostname
             * @description Host name of the organization's Core API, the slug followed by `.commercelayer.io`. Set by the server.
             */
            domain: string;
            /** @description Phone number of customer support. */
            support_phone: string | null;
            /**
             * Format: email
             * @description E-mail address of customer support.
             */
            support_email: string | null;
            /**
             * Format: uri
             * @description Image of the logo.
             */
            logo_url: string | null;
            /**
             * Format: uri
             * @description Image of the icon shown by browsers.
             */
            favicon_url: string | null;
            /** @description Colour of the brand, such as `#C8984E`. */
            primary_color: string | null;
            /** @description Colour that stands out against the primary one, a hash sign and six characters. */
            contrast_color: string | null;
            /** @description Google Tag Manager id for live mode. */
            gtm_id: string | null;
            /** @description Google Tag Manager id for test mode. */
            gtm_id_test: string | null;
            /** @description Region that hosts the organization, `eu-west-1` unless given. Fixed at creation. */
            region: string | null;
            /** @description Whether the organization may go live. Set by the server. */
            can_switch_live: boolean;
            subscription_info: components["schemas"]["SubscriptionInfo"];
            /** @description Settings of the hosted front ends, under `mfe`. */
            config: ({
                /** @description Settings by scope, `default` first; a key such as `market:id:ZKcv13rT` overrides it for a market. */
                mfe?: {
                    [key: string]: {
                        [key: string]: unknown;
                    };
                };
            } & {
                [key: string]: unknown;
            }) | null;
        } & (components["schemas"]["CommonAttributes"] & components["schemas"]["OrganizationSettings"]);
        /** @description Names one resource without its content. Version 1.1 also knows `lid` for a resource that has no `id` yet. */
        ResourceIdentifier: {
            type: components["schemas"]["ResourceType"];
            id: components["schemas"]["ResourceId"];
            meta?: components["schemas"]["Meta"];
        };
        /** @description Linkage of a to-many relationship; empty when nothing is linked. */
        ToManyLinkage: components["schemas"]["ResourceIdentifier"][];
        /** @description A relationship to any number of resources. It has at least one of `links`, `data` and `meta`. */
        ToManyRelationship: {
            links?: components["schemas"]["RelationshipLinks"];
            data?: components["schemas"]["ToManyLinkage"];
            meta?: components["schemas"]["Meta"];
        };
        /** @description Names one membership. */
        MembershipIdentifier: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "memberships";
            id: components["schemas"]["CommerceLayerId"];
        };
        /** @description The memberships of the resource. `data` is there when the request included the relationship. */
        MembershipsRelationship: {
            links: components["schemas"]["RelationshipUrls"];
            /** @description Names each membership. */
            data?: components["schemas"]["MembershipIdentifier"][];
        } & WithRequired<components["schemas"]["ToManyRelationship"], "links">;
        /** @description Names one role. */
        RoleIdentifier: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "roles";
            id: components["schemas"]["CommerceLayerId"];
        };
        /** @description The roles of the resource. `data` is there when the request included the relationship. */
        RolesRelationship: {
            links: components["schemas"]["RelationshipUrls"];
            /** @description Names each role. */
            data?: components["schemas"]["RoleIdentifier"][];
        } & WithRequired<components["schemas"]["ToManyRelationship"], "links">;
        /** @description Names one permission. */
        PermissionIdentifier: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "permissions";
            id: components["schemas"]["CommerceLayerId"];
        };
        /** @description The permissions of the resource. `data` is there when the request included the relationship. */
        PermissionsRelationship: {
            links: components["schemas"]["RelationshipUrls"];
            /** @description Names each permission. */
            data?: components["schemas"]["PermissionIdentifier"][];
        } & WithRequired<components["schemas"]["ToManyRelationship"], "links">;
        /** @description Names one API credential. */
        ApiCredentialIdentifier: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "api_credentials";
            id: components["schemas"]["CommerceLayerId"];
        };
        /** @description The API credentials of the resource. `data` is there when the request included the relationship. */
        ApiCredentialsRelationship: {
            links: components["schemas"]["RelationshipUrls"];
            /** @description Names each API credential. */
            data?: components["schemas"]["ApiCredentialIdentifier"][];
        } & WithRequired<components["schemas"]["ToManyRelationship"], "links">;
        /** @description What an organization is linked to. */
        OrganizationRelationships: {
            memberships: components["schemas"]["MembershipsRelationship"];
            roles: components["schemas"]["RolesRelationship"];
            permissions: components["schemas"]["PermissionsRelationship"];
            api_credentials: components["schemas"]["ApiCredentialsRelationship"];
        };
        /** @description A seller's account, which owns everything else. */
        Organization: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "organizations";
            id: components["schemas"]["CommerceLayerId"];
            links: components["schemas"]["SelfLink"];
            attributes: components["schemas"]["OrganizationAttributes"];
            relationships: components["schemas"]["OrganizationRelationships"];
            meta?: components["schemas"]["ResourceMeta"];
        } & WithRequired<components["schemas"]["ResourceObject"], "id" | "type" | "links" | "attributes" | "relationships">;
        /** @description The data of a role. */
        RoleAttributes: {
            /** @description Label for people. */
            name: string;
            /** @description `admin` and `read_only` come with every organization; `custom` is made by the owner. Set by the server. The vendor lists these three and no more, but does not close the list, and neither does this description. */
            kind: string;
        } & components["schemas"]["CommonAttributes"];
        /** @description Names one version, a record of a change. */
        VersionIdentifier: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "versions";
            id: components["schemas"]["CommerceLayerId"];
        };
        /** @description The recorded changes of the resource. `data` is there when the request included the relationship. */
        VersionsRelationship: {
            links: components["schemas"]["RelationshipUrls"];
            /** @description Names each version. */
            data?: components["schemas"]["VersionIdentifier"][];
        } & WithRequired<components["schemas"]["ToManyRelationship"], "links">;
        /** @description What a role is linked to. */
        RoleRelationships: {
            organization: components["schemas"]["OrganizationRelationship"];
            permissions: components["schemas"]["PermissionsRelationship"];
            memberships: components["schemas"]["MembershipsRelationship"];
            api_credentials: components["schemas"]["ApiCredentialsRelationship"];
            versions: components["schemas"]["VersionsRelationship"];
        };
        /** @description A set of permissions in an organization, given to members and to integrations. */
        Role: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "roles";
            id: components["schemas"]["CommerceLayerId"];
            links: components["schemas"]["SelfLink"];
            attributes: components["schemas"]["RoleAttributes"];
            relationships: components["schemas"]["RoleRelationships"];
            meta?: components["schemas"]["ResourceMeta"];
        } & WithRequired<components["schemas"]["ResourceObject"], "id" | "type" | "links" | "attributes" | "relationships">;
        /** @description A resource that came along because `include` asked for it. */
        IncludedResource: components["schemas"]["ApiCredential"] | components["schemas"]["Organization"] | components["schemas"]["Role"];
        /** @description A page of API credentials. */
        ApiCredentialCollectionDocument: {
            /** @description The API credentials of this page, 25 at most. */
            data: components["schemas"]["ApiCredential"][];
            meta: components["schemas"]["CollectionMeta"];
            links: components["schemas"]["PageUrls"];
            /** @description The resources that `include` asked for, each once. Left out when there are none. */
            included?: components["schemas"]["IncludedResource"][];
        } & WithRequired<components["schemas"]["CollectionDocument"], "data" | "meta" | "links">;
        /** @description Links of one error. */
        ErrorLinks: {
            /** @description More about this very occurrence. */
            about?: components["schemas"]["Link"];
            /** @description More about errors of this kind (since 1.1). */
            type?: components["schemas"]["Link"];
        };
        /** @description Where in the request an error lies. */
        ErrorSource: {
            /** @description JSON Pointer into the request document, such as `/data/attributes/name`; `/data` for all of it. */
            pointer?: string;
            /** @description Name of the query parameter at fault. */
            parameter?: string;
            /** @description Name of the request header at fault (since 1.1). */
            header?: string;
        };
        /** @description One problem. Every member is optional, but one at least is there. */
        ErrorObject: {
            /** @description Identifies this occurrence of the problem. */
            id?: string;
            links?: components["schemas"]["ErrorLinks"];
            /** @description The HTTP status that fits this problem, as a string. */
            status?: string;
            /** @description The application's own code for the problem. Programs branch on it. */
            code?: string;
            /** @description Short summary for people, the same for each occurrence. */
            title?: string;
            /** @description Explanation of this occurrence, for people. */
            detail?: string;
            source?: components["schemas"]["ErrorSource"];
            meta?: components["schemas"]["Meta"];
        };
        /** @description The document of every refused request. It never has `data`. */
        ErrorDocument: {
            /** @description The problems found, at least one. */
            errors: components["schemas"]["ErrorObject"][];
            /** @description Links of the whole document, by relation. */
            links?: {
                [key: string]: components["schemas"]["Link"];
            };
            meta?: components["schemas"]["Meta"];
            jsonapi?: components["schemas"]["JsonapiObject"];
        };
        /** @description What the caller decides about a new API credential. An attribute that the server sets, or does not know, is refused with `PARAM_NOT_ALLOWED`. An optional one may be `null`, which means its default. */
        ApiCredentialCreateAttributes: {
            /** @description Label for people, inside the organization. It need not be unique, but not blank. */
            name: string;
            /**
             * @description What the credential is for; it cannot be changed later. `sales_channel`, `integration` and `webapp` are the three for programs of your own. The others are the hosted apps of the dashboard, to be created with `custom` for an organization's own copy of one. `resources` is missing because the server alone creates that kind, together with an organization. Anything else is refused with `is not included in the list`.
             * @enum {string}
             */
            kind: "sales_channel" | "integration" | "webapp" | "bundles" | "customers" | "exports" | "gift_cards" | "imports" | "inventory" | "orders" | "price_lists" | "promotions" | "returns" | "shipments" | "sku_lists" | "skus" | "stock_transfers" | "subscriptions" | "tags" | "webhooks";
            /**
             * Format: uri
             * @description Where the authorization code flow sends the user back to. A `webapp` cannot use that flow without one, yet no source says that creating it requires one, so it stays optional.
             */
            redirect_uri?: string | null;
            /** @description Lifetime of the tokens in seconds. Default 14400 for `sales_channel`, 7200 for every other kind. */
            expires_in?: number | null;
            /**
             * @description Environment whose data the credential reaches. Default `test`. It cannot be changed later.
             * @enum {string|null}
             */
            mode?: "test" | "live" | null;
            /** @description `true` for an organization's own copy of a hosted app; leave it out for the other kinds. Default `false`. It cannot be changed later. */
            custom?: boolean | null;
            /** @description Identifier of the credential in a system of yours. Default `null`. */
            reference?: string | null;
            /** @description Name of the system that `reference` belongs to. Default `null`. */
            reference_origin?: string | null;
            /** @description Free key and value pairs. Default an empty object. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description The organization that will own the resource. It cannot be changed later. */
        OrganizationReference: {
            /** @description The organization's type and id, and no other member. */
            data: {
                /**
                 * @description Type of the resource, in the plural.
                 * @constant
                 */
                type: "organizations";
                id: components["schemas"]["ResourceId"];
            };
        };
        /** @description The role's type and id, and no other member; `null` for no role. */
        RoleLinkageUpdate: {
            /**
             * @description Type of the resource, in the plural.
             * @constant
             */
            type: "roles";
            id: components["schemas"]["ResourceId"];
        } | null;
        /** @description The role of an integration, one of the same organization. Its kind is `admin` or `read_only`, or `custom` on the Enterprise plan. */
        RoleReference: {
            data: components["schemas"]["RoleLinkageUpdate"];
        };
        /** @description What a new API credential is linked to. A relationship that the API does not know is refused. */
        ApiCredentialCreateRelationships: {
            organization: components["schemas"]["OrganizationReference"];
            role?: components["schemas"]["RoleReference"];
        };
        /** @description A new API credential. An `integration` names its role; a `sales_channel` or a `webapp` has none, because the role does not apply to the first and the second acts with the permissions of its user. There is no `id`, the server makes it. */
        ApiCredentialCreate: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "api_credentials";
            attributes: components["schemas"]["ApiCredentialCreateAttributes"];
            relationships: components["schemas"]["ApiCredentialCreateRelationships"];
        };
        /** @description The document that creates an API credential. */
        ApiCredentialCreateDocument: {
            data: components["schemas"]["ApiCredentialCreate"];
        };
        /** @description A document whose primary data is one resource, or `null`. Compose with `allOf` and give `data`, and `included` if the server supports it, their shape. */
        SingleDocument: {
            /** @description The primary resource. Left without a type here so that the composed shape stays exact. */
            data: unknown;
            /** @description Resources related to the primary data, an array in which each type and id stands once. */
            included?: unknown;
            links?: components["schemas"]["DocumentLinks"];
            meta?: components["schemas"]["Meta"];
            jsonapi?: components["schemas"]["JsonapiObject"];
        };
        /** @description One API credential. */
        ApiCredentialDocument: {
            data: components["schemas"]["ApiCredential"];
            /** @description The resources that `include` asked for, each once. Left out when there are none. */
            included?: components["schemas"]["IncludedResource"][];
        } & WithRequired<components["schemas"]["SingleDocument"], "data">;
        /** @description One broken rule, with the members that the vendor always sends for it. */
        ValidationError: {
            /** @description The message alone, such as `can't be blank`. */
            title: string;
            /** @description The field, a dash and the message. Only the message if the problem is with the whole record. */
            detail: string;
            /**
             * @description The vendor's code for every problem of this kind.
             * @constant
             */
            code: "VALIDATION_ERROR";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: "422";
            /** @description Where in the request document the problem lies. */
            source: {
                /** @description JSON Pointer to the attribute or relationship; `/data` if the problem is with the whole record. */
                pointer: string;
            };
            /** @description The broken rule, for programs. */
            meta: {
                /** @description Name of the rule. `blank` and `less_than_or_equal_to` are documented; `greater_than_or_equal_to`, `not_a_number`, `inclusion`, `present` and `required` are the names that Rails, which the former come from, has for the other rules. */
                error: string;
                /** @description The value that broke it, if the rule is about a value. */
                value?: unknown;
                /** @description The bound that it broke, if the rule has one. */
                count?: number;
            };
        };
        /** @description The answer to a request that breaks rules of the API, with every problem at once. */
        ValidationErrorDocument: {
            /** @description The problems found. */
            errors: components["schemas"]["ValidationError"][];
        } & WithRequired<components["schemas"]["ErrorDocument"], "errors">;
        /** @description The attributes that can change; any other, such as `kind`, `mode` or `custom`, is refused with `PARAM_NOT_ALLOWED`. `null` clears one. The vendor's SDK always sends the object, empty if need be. */
        ApiCredentialUpdateAttributes: {
            /** @description Label for people. Not blank. */
            name?: string;
            /**
             * Format: uri
             * @description Where the authorization code flow sends the user back to.
             */
            redirect_uri?: string | null;
            /** @description Lifetime of the tokens in seconds; `null` brings back the default of the kind. */
            expires_in?: number | null;
            /** @description Identifier of the credential in a system of yours. */
            reference?: string | null;
            /** @description Name of the system that `reference` belongs to. */
            reference_origin?: string | null;
            /** @description Free key and value pairs. They replace the old ones as a whole. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description The relationship that can change; `organization` is refused with `PARAM_NOT_ALLOWED`. The vendor's SDK always sends the object, empty if need be. */
        ApiCredentialUpdateRelationships: {
            role?: components["schemas"]["RoleReference"];
        };
        /** @description A change of an API credential. What is left out stays as it is. */
        ApiCredentialUpdate: {
            /**
             * @description Type of the resource.
             * @constant
             */
            type: "api_credentials";
            /** @description Id of the credential, the same as in the URL. */
            id: components["schemas"]["ResourceId"];
            attributes?: components["schemas"]["ApiCredentialUpdateAttributes"];
            relationships?: components["schemas"]["ApiCredentialUpdateRelationships"];
        };
        /** @description The document that changes an API credential. */
        ApiCredentialUpdateDocument: {
            data: components["schemas"]["ApiCredentialUpdate"];
        };
        /** @description One organization. */
        OrganizationDocument: {
            data: components["schemas"]["Organization"];
            /** @description The resources that `include` asked for, each once. Left out when there are none. */
            included?: components["schemas"]["IncludedResource"][];
        } & WithRequired<components["schemas"]["SingleDocument"], "data">;
        /** @description The role of an API credential, or `null` when it has none. */
        NullableRoleDocument: {
            /** @description The role; `null` when the credential has none. */
            data: components["schemas"]["Role"] | null;
            /** @description The resources that `include` asked for, each once. Left out when there are none. */
            included?: components["schemas"]["IncludedResource"][];
        } & WithRequired<components["schemas"]["SingleDocument"], "data">;
        /** @description What a to-one relationship's own URL answers. Compose with `allOf` and give the linkage its type. */
        ToOneLinkageDocument: {
            data: components["schemas"]["ToOneLinkage"];
            links?: components["schemas"]["RelationshipLinks"];
            meta?: components["schemas"]["Meta"];
            jsonapi?: components["schemas"]["JsonapiObject"];
        };
        /** @description Which organization owns the resource. */
        OrganizationLinkageDocument: {
            data: components["schemas"]["OrganizationIdentifier"];
            links: components["schemas"]["RelationshipUrls"];
        } & WithRequired<components["schemas"]["ToOneLinkageDocument"], "data" | "links">;
        /** @description Which role the resource has, if any. */
        RoleLinkageDocument: {
            data: components["schemas"]["RoleLinkage"];
            links: components["schemas"]["RelationshipUrls"];
        } & WithRequired<components["schemas"]["ToOneLinkageDocument"], "data" | "links">;
        /** @description The document that changes which role an API credential has. */
        RoleLinkageUpdateDocument: {
            data: components["schemas"]["RoleLinkageUpdate"];
        };
        /** @description A page of organizations. */
        OrganizationCollectionDocument: {
            /** @description The organizations of this page, 25 at most. */
            data: components["schemas"]["Organization"][];
            meta: components["schemas"]["CollectionMeta"];
            links: components["schemas"]["PageUrls"];
            /** @description The resources that `include` asked for, each once. Left out when there are none. */
            included?: components["schemas"]["IncludedResource"][];
        } & WithRequired<components["schemas"]["CollectionDocument"], "data" | "meta" | "links">;
        /** @description A page of roles. */
        RoleCollectionDocument: {
            /** @description The roles of this page, 25 at most. */
            data: components["schemas"]["Role"][];
            meta: components["schemas"]["CollectionMeta"];
            links: components["schemas"]["PageUrls"];
            /** @description The resources that `include` asked for, each once. Left out when there are none. */
            included?: components["schemas"]["IncludedResource"][];
        } & WithRequired<components["schemas"]["CollectionDocument"], "data" | "meta" | "links">;
        /** @description What a to-many relationship's own URL answers. Compose with `allOf` and give the linkage its type. */
        ToManyLinkageDocument: {
            data: components["schemas"]["ToManyLinkage"];
            links?: components["schemas"]["RelationshipLinks"];
            meta?: components["schemas"]["Meta"];
            jsonapi?: components["schemas"]["JsonapiObject"];
        };
        /** @description Which memberships the resource has. */
        MembershipsLinkageDocument: {
            /** @description Names each membership, all at once; linkage has no pages. */
            data: components["schemas"]["MembershipIdentifier"][];
            links: components["schemas"]["RelationshipUrls"];
        } & WithRequired<components["schemas"]["ToManyLinkageDocument"], "data" | "links">;
        /** @description Which roles the organization has. */
        RolesLinkageDocument: {
            /** @description Names each role, all at once; linkage has no pages. */
            data: components["schemas"]["RoleIdentifier"][];
            links: components["schemas"]["RelationshipUrls"];
        } & WithRequired<components["schemas"]["ToManyLinkageDocument"], "data" | "links">;
        /** @description Which permissions the resource has. */
        PermissionsLinkageDocument: {
            /** @description Names each permission, all at once; linkage has no pages. */
            data: components["schemas"]["PermissionIdentifier"][];
            links: components["schemas"]["RelationshipUrls"];
        } & WithRequired<components["schemas"]["ToManyLinkageDocument"], "data" | "links">;
        /** @description Which API credentials the resource has. */
        ApiCredentialsLinkageDocument: {
            /** @description Names each API credential, all at once; linkage has no pages. */
            data: components["schemas"]["ApiCredentialIdentifier"][];
            links: components["schemas"]["RelationshipUrls"];
        } & WithRequired<components["schemas"]["ToManyLinkageDocument"], "data" | "links">;
        /** @description One role. */
        RoleDocument: {
            data: components["schemas"]["Role"];
            /** @description The resources that `include` asked for, each once. Left out when there are none. */
            included?: components["schemas"]["IncludedResource"][];
        } & WithRequired<components["schemas"]["SingleDocument"], "data">;
        /** @description Which recorded changes the role has. */
        VersionsLinkageDocument: {
            /** @description Names each version, all at once; linkage has no pages. */
            data: components["schemas"]["VersionIdentifier"][];
            links: components["schemas"]["RelationshipUrls"];
        } & WithRequired<components["schemas"]["ToManyLinkageDocument"], "data" | "links">;
        /** @description A request for an access token. */
        TokenCreate: {
            /**
             * @description The OAuth grant. Credentials for this API use no other; the host refuses a grant it does not know with `unsupported_grant_type`.
             * @constant
             */
            grant_type: "client_credentials";
            /** @description Client id from the profile page of a dashboard user. */
            client_id: string;
            /**
             * Format: password
             * @description The secret that belongs to it.
             */
            client_secret: string;
            /** @description Scopes asked for, separated by spaces. Leave it out; the token then gets `provisioning-api` and whatever else the credentials are allowed. */
            scope?: string;
        };
        /** @description An access token. There is no refresh token for this grant. */
        AccessToken: {
            /** @description A JWT signed with RS512, for the `Authorization` header. Its payload names the user and the application, not an organization. Keys are at `https://auth.commercelayer.io/.well-known/jwks.json`. */
            access_token: string;
            /**
             * @description How the token is presented.
             * @constant
             */
            token_type: "bearer";
            /** @description Seconds until the token expires, 7200 for this API. */
            expires_in: number;
            /** @description Scopes granted, separated by spaces. `provisioning-api` is among them. */
            scope: string;
            /** @description When the token was issued, in seconds since 1970. */
            created_at: number;
        };
        /** @description One problem, shaped like a JSON:API error except that `status` is a number. `code` is known for 401 and 403 only. */
        AuthError: {
            /** @description Name of the OAuth error, such as `invalid_client`. */
            title: string;
            /** @description Explanation for people. */
            detail: string;
            /** @description Code of the problem, `UNAUTHORIZED` or `FORBIDDEN`. */
            code?: string;
            /** @description The HTTP status, as a number. */
            status: number;
        };
        /** @description What the authentication host answers when it refuses. `errors` is an array, as the vendor's own tests receive it; its client library would also take a single object. */
        AuthErrorDocument: {
            /** @description The problems found. */
            errors: components["schemas"]["AuthError"][];
        };
        /** @description A request to end a token before its time. */
        TokenRevocation: {
            /** @description Client id of the credentials that the token was issued to. */
            client_id: string;
            /**
             * Format: password
             * @description The secret that belongs to it.
             */
            client_secret: string;
            /** @description The access token to revoke. */
            token: string;
        };
        /** @description An empty object; the token is gone. */
        RevokedToken: Record<string, never>;
    };
    responses: {
        /** @description A query parameter has a value that the server does not take. A parameter of an unknown name is ignored. */
        InvalidApiCredentialCollectionQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The token is missing, malformed, expired, revoked or not meant for this API, or its user may not do this. Both cases share one answer; there is no 403 on this host. The code differs from the `INVALID_TOKEN` of the Core API, and the SDK refreshes its token on either. */
        Unauthorized: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The `Accept` header names neither `application/vnd.api+json` nor `*\/*`. A request without the header passes. */
        NotAcceptable: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The limit of requests per interval is used up. No header says when to try again; the interval slides. */
        TooManyRequests: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The document is not one that creates an API credential, or a query parameter has a value that the server does not take. A wrong `type` and an `id` of the client are refused here, not with the 409 and 403 of JSON:API. */
        InvalidApiCredentialCreate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The `Content-Type` header is not `application/vnd.api+json`. A parameter such as `charset=utf-8` behind it passes here, against JSON:API 1.0. */
        UnsupportedMediaType: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The document is well formed and breaks rules of the API; all of them are reported at once. A related resource that does not exist is reported here with a pointer to it, not with the 404 of JSON:API. */
        UnprocessableApiCredentialCreate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ValidationErrorDocument"];
            };
        };
        /** @description A query parameter has a value that the server does not take. A parameter of an unknown name is ignored. */
        InvalidApiCredentialQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description Nothing visible to the caller has the id in the URL. Resources of organizations in which the caller has no membership are not visible. */
        NotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description Nothing visible to the caller has the id in the URL; a credential that was deleted before is answered like one that never was. */
        AlreadyGone: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The document is not one that changes this API credential, or a query parameter has a value that the server does not take. A wrong `type`, a foreign `id` and a relationship that cannot change are refused here, not with the 409 and 403 of JSON:API. */
        InvalidApiCredentialUpdate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The document is well formed and breaks rules of the API; all of them are reported at once. A role that does not exist in the organization is reported here, not with the 404 of JSON:API. */
        UnprocessableApiCredentialUpdate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ValidationErrorDocument"];
            };
        };
        /** @description A query parameter has a value that the server does not take. A parameter of an unknown name is ignored. */
        InvalidOrganizationQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description A query parameter has a value that the server does not take. A parameter of an unknown name is ignored. */
        InvalidRoleQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
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
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The role does not exist in the organization, or the kind of the credential does not allow the change. The pointer is that of the relationship in the credential, as in an update. */
        UnprocessableRoleLinkage: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ValidationErrorDocument"];
            };
        };
        /** @description A query parameter has a value that the server does not take. A parameter of an unknown name is ignored. */
        InvalidOrganizationCollectionQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description A query parameter has a value that the server does not take. A parameter of an unknown name is ignored. */
        InvalidRoleCollectionQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": {
                    /** @description The problems found. */
                    errors?: unknown;
                } & components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The request is incomplete, or asks for a grant or scope that is not to be had. */
        InvalidTokenRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthErrorDocument"];
            };
        };
        /** @description The client id is unknown or the secret is wrong. */
        InvalidClient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthErrorDocument"];
            };
        };
        /** @description More than 30 requests in a minute. */
        TooManyTokenRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthErrorDocument"];
            };
        };
        /** @description The client is unknown, its secret is wrong, or the token was issued to another client. */
        UnauthorizedClient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthErrorDocument"];
            };
        };
    };
    parameters: {
        /**
         * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
         * @example v1
         */
        acceptVersion: string;
        /**
         * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
         * @example [
         *       "organization",
         *       "role"
         *     ]
         */
        includeApiCredential: ("organization" | "organization.roles" | "role" | "role.organization")[] & components["schemas"]["IncludePaths"];
        /**
         * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
         * @example [
         *       "name",
         *       "kind",
         *       "role"
         *     ]
         */
        fieldsApiCredential: ("id" | "name" | "kind" | "confidential" | "redirect_uri" | "client_id" | "client_secret" | "scopes" | "expires_in" | "mode" | "custom" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "role")[] & components["schemas"]["FieldNames"];
        /**
         * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fieldsOrganization: ("id" | "name" | "slug" | "domain" | "support_phone" | "support_email" | "logo_url" | "favicon_url" | "primary_color" | "contrast_color" | "gtm_id" | "gtm_id_test" | "region" | "can_switch_live" | "subscription_info" | "config" | "api_auth_redirect" | "api_new_auth" | "addresses_avs_check" | "addresses_phone_required" | "orders_sales_channel_guest_only" | "orders_number_as_reference" | "orders_invalid_coupon_errors" | "orders_invalid_gift_card_errors" | "imports_purge_cache" | "external_prices_errors" | "api_rules_engine" | "api_purge_single_resource" | "orders_number_editable_test" | "orders_number_editable_live" | "orders_validate_shipping_stock" | "gift_cards_exact_code_matching" | "imports_skip_errors" | "discount_engines_enabled" | "discount_engines_errors" | "tax_calculators_errors" | "external_promotions_errors" | "api_rules_engine_max_conditions_size" | "api_rules_engine_max_rules_size" | "api_max_regex_length" | "orders_autorefresh_cutoff_test" | "orders_autorefresh_cutoff_live" | "bundles_max_items_count" | "coupons_min_code_length" | "coupons_max_code_length" | "gift_cards_min_code_length" | "gift_cards_max_code_length" | "cleanups_max_concurrent_count" | "exports_max_concurrent_count" | "imports_max_concurrent_count" | "inventory_models_max_stock_locations_cutoff" | "promotions_max_concurrent_count" | "promotions_max_conditions_size" | "promotions_max_rules_size" | "price_lists_max_conditions_size" | "price_lists_max_rules_size" | "tags_max_name_length" | "tags_max_allowed_number" | "orders_min_rebuild_shipments_lapse" | "orders_min_refresh_lapse" | "imports_trigger_webhooks" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "memberships" | "roles" | "permissions" | "api_credentials")[] & components["schemas"]["FieldNames"];
        /**
         * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
         * @example [
         *       "name"
         *     ]
         */
        fieldsRole: ("id" | "name" | "kind" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "permissions" | "memberships" | "api_credentials" | "versions")[] & components["schemas"]["FieldNames"];
        /**
         * @description Order of the API credentials, fields separated by commas, a minus for descending. Without it the oldest come first, a choice of this description, as the vendor names no default. Any other field is refused with `INVALID_SORT_CRITERIA`.
         * @example [
         *       "-created_at",
         *       "id"
         *     ]
         */
        sortApiCredential: ("id" | "-id" | "mode" | "-mode" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[] & components["schemas"]["SortFields"];
        /**
         * @description The page to answer with, counted from 1. A page past the end is empty, not an error.
         * @example 2
         */
        pageNumber: number & components["schemas"]["PageNumber"];
        /**
         * @description Resources on a page, at most 25.
         * @example 25
         */
        pageSize: number & components["schemas"]["PageSize"];
        /** @description Which API credentials to list; several predicates must all hold. A predicate is one or more attributes, joined by `_or_`, and a matcher, and may reach through a relationship by its name; it goes into the second brackets, as in `filter[q][name_or_reference_cont]=shop`. Matchers are those of Ransack: `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true`, `false`, their `not_`, `_or_null`, `_any` and `_all` forms. Lists have commas and no blanks between. Listed below are predicates that callers usually need; any other of this grammar works too. One that makes no sense is ignored, a choice of this description, as the vendor does not say. The parameter is named `filter[q]`, and not `filter`, because OpenAPI defines `deepObject` for one level of brackets only. So a generated client sends just what the vendor's SDK sends. A key other than `q` right after `filter` is refused with `FILTER_NOT_ALLOWED`. */
        filterApiCredential: {
            /** @description Name equals. */
            name_eq?: string;
            /** @description Name contains, whatever the case. */
            name_cont?: string;
            /** @description Kind equals. */
            kind_eq?: string;
            /** @description Kind is one of these, commas between. */
            kind_in?: string;
            /**
             * @description Mode equals.
             * @enum {string}
             */
            mode_eq?: "test" | "live";
            /** @description Client id equals. */
            client_id_eq?: string;
            /** @description Confidential, or with `false` not. */
            confidential_true?: boolean;
            /** @description Tokens live at least this long, in seconds. */
            expires_in_gteq?: number;
            /** @description Tokens live at most this long, in seconds. */
            expires_in_lteq?: number;
            /** @description Owned by this organization. The list otherwise spans all organizations of the caller. */
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
            /** @description The reference equals. */
            reference_eq?: string;
            /** @description The origin of the reference equals. */
            reference_origin_eq?: string;
            /** @description Metadata contain this JSON object, written compactly. */
            metadata_jcont?: string;
        } & {
            [key: string]: components["schemas"]["FilterValue"];
        };
        /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
        apiCredentialId: components["schemas"]["ResourceId"];
        /**
         * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
         * @example [
         *       "roles",
         *       "api_credentials"
         *     ]
         */
        includeOrganization: ("roles" | "roles.api_credentials" | "api_credentials" | "api_credentials.role")[] & components["schemas"]["IncludePaths"];
        /**
         * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
         * @example [
         *       "organization",
         *       "api_credentials"
         *     ]
         */
        includeRole: ("organization" | "organization.api_credentials" | "api_credentials" | "api_credentials.organization")[] & components["schemas"]["IncludePaths"];
        /**
         * @description Order of the organizations, fields separated by commas, a minus for descending. Without it the oldest come first, a choice of this description, as the vendor names no default. Any other field is refused with `INVALID_SORT_CRITERIA`.
         * @example [
         *       "-created_at",
         *       "id"
         *     ]
         */
        sortOrganization: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "domain" | "-domain" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[] & components["schemas"]["SortFields"];
        /** @description Which organizations to list; several predicates must all hold. A predicate is one or more attributes, joined by `_or_`, and a matcher, and may reach through a relationship by its name; it goes into the second brackets, as in `filter[q][name_or_reference_cont]=shop`. Matchers are those of Ransack: `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true`, `false`, their `not_`, `_or_null`, `_any` and `_all` forms. Lists have commas and no blanks between. Listed below are predicates that callers usually need; any other of this grammar works too. One that makes no sense is ignored, a choice of this description, as the vendor does not say. The parameter is named `filter[q]`, and not `filter`, because OpenAPI defines `deepObject` for one level of brackets only. So a generated client sends just what the vendor's SDK sends. A key other than `q` right after `filter` is refused with `FILTER_NOT_ALLOWED`. */
        filterOrganization: {
            /** @description Name equals. */
            name_eq?: string;
            /** @description Name contains, whatever the case. */
            name_cont?: string;
            /** @description Slug equals. */
            slug_eq?: string;
            /** @description Domain equals. */
            domain_eq?: string;
            /** @description Region equals. */
            region_eq?: string;
            /** @description Created after this date or date-time. */
            created_at_gt?: string;
            /** @description Created before this date or date-time. */
            created_at_lt?: string;
            /** @description Changed after this date or date-time. */
            updated_at_gt?: string;
            /** @description Changed before this date or date-time. */
            updated_at_lt?: string;
            /** @description The reference equals. */
            reference_eq?: string;
            /** @description The origin of the reference equals. */
            reference_origin_eq?: string;
            /** @description Metadata contain this JSON object, written compactly. */
            metadata_jcont?: string;
        } & {
            [key: string]: components["schemas"]["FilterValue"];
        };
        /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
        organizationId: components["schemas"]["ResourceId"];
        /**
         * @description Order of the roles, fields separated by commas, a minus for descending. Without it the oldest come first, a choice of this description, as the vendor names no default. Any other field is refused with `INVALID_SORT_CRITERIA`.
         * @example [
         *       "-created_at",
         *       "id"
         *     ]
         */
        sortRole: ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[] & components["schemas"]["SortFields"];
        /** @description Which roles to list; several predicates must all hold. A predicate is one or more attributes, joined by `_or_`, and a matcher, and may reach through a relationship by its name; it goes into the second brackets, as in `filter[q][name_or_reference_cont]=shop`. Matchers are those of Ransack: `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true`, `false`, their `not_`, `_or_null`, `_any` and `_all` forms. Lists have commas and no blanks between. Listed below are predicates that callers usually need; any other of this grammar works too. One that makes no sense is ignored, a choice of this description, as the vendor does not say. The parameter is named `filter[q]`, and not `filter`, because OpenAPI defines `deepObject` for one level of brackets only. So a generated client sends just what the vendor's SDK sends. A key other than `q` right after `filter` is refused with `FILTER_NOT_ALLOWED`. */
        filterRole: {
            /** @description Name equals. */
            name_eq?: string;
            /** @description Name contains, whatever the case. */
            name_cont?: string;
            /** @description Kind equals. */
            kind_eq?: string;
            /** @description Kind is one of these, commas between. */
            kind_in?: string;
            /** @description Belongs to this organization. The list otherwise spans all organizations of the caller. */
            organization_id_eq?: string;
            /** @description Created after this date or date-time. */
            created_at_gt?: string;
            /** @description Created before this date or date-time. */
            created_at_lt?: string;
            /** @description Changed after this date or date-time. */
            updated_at_gt?: string;
            /** @description Changed before this date or date-time. */
            updated_at_lt?: string;
            /** @description The reference equals. */
            reference_eq?: string;
            /** @description The origin of the reference equals. */
            reference_origin_eq?: string;
            /** @description Metadata contain this JSON object, written compactly. */
            metadata_jcont?: string;
        } & {
            [key: string]: components["schemas"]["FilterValue"];
        };
        /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
        roleId: components["schemas"]["ResourceId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests allowed in the interval that this answer counted against. The vendor allows 1000 reads and 200 writes per minute on average, in bursts of at most 250 reads and 50 writes per ten seconds and endpoint.
         * @example 250
         */
        "X-Ratelimit-Limit": number;
        /**
         * @description Length of the interval in seconds. It slides and is never reset, so there is no header that tells a reset.
         * @example 10
         */
        "X-Ratelimit-Interval": number;
        /**
         * @description Requests left in the interval.
         * @example 249
         */
        "X-Ratelimit-Remaining": number;
        /**
         * @description URL of the new resource, the same as its `links.self`.
         * @example https://provisioning.commercelayer.io/api/api_credentials/kQmWzTnBve
         */
        Location: string;
    };
    pathItems: never;
}
export type IncludePaths = components['schemas']['IncludePaths'];
export type FieldNames = components['schemas']['FieldNames'];
export type SortFields = components['schemas']['SortFields'];
export type PageNumber = components['schemas']['PageNumber'];
export type PageSize = components['schemas']['PageSize'];
export type FilterValue = components['schemas']['FilterValue'];
export type Meta = components['schemas']['Meta'];
export type Link = components['schemas']['Link'];
export type DocumentLinks = components['schemas']['DocumentLinks'];
export type PageLink = components['schemas']['PageLink'];
export type PaginationLinks = components['schemas']['PaginationLinks'];
export type JsonapiObject = components['schemas']['JsonapiObject'];
export type CollectionDocument = components['schemas']['CollectionDocument'];
export type ResourceType = components['schemas']['ResourceType'];
export type ResourceId = components['schemas']['ResourceId'];
export type ResourceLinks = components['schemas']['ResourceLinks'];
export type ResourceObject = components['schemas']['ResourceObject'];
export type CommerceLayerId = components['schemas']['CommerceLayerId'];
export type SelfLink = components['schemas']['SelfLink'];
export type Timestamp = components['schemas']['Timestamp'];
export type Metadata = components['schemas']['Metadata'];
export type CommonAttributes = components['schemas']['CommonAttributes'];
export type ApiCredentialAttributes = components['schemas']['ApiCredentialAttributes'];
export type RelationshipLinks = components['schemas']['RelationshipLinks'];
export type ToOneLinkage = components['schemas']['ToOneLinkage'];
export type ToOneRelationship = components['schemas']['ToOneRelationship'];
export type RelationshipUrls = components['schemas']['RelationshipUrls'];
export type OrganizationIdentifier = components['schemas']['OrganizationIdentifier'];
export type OrganizationRelationship = components['schemas']['OrganizationRelationship'];
export type RoleLinkage = components['schemas']['RoleLinkage'];
export type RoleRelationship = components['schemas']['RoleRelationship'];
export type ApiCredentialRelationships = components['schemas']['ApiCredentialRelationships'];
export type ResourceMeta = components['schemas']['ResourceMeta'];
export type ApiCredential = components['schemas']['ApiCredential'];
export type CollectionMeta = components['schemas']['CollectionMeta'];
export type PageUrls = components['schemas']['PageUrls'];
export type OrganizationSettings = components['schemas']['OrganizationSettings'];
export type SubscriptionCounts = components['schemas']['SubscriptionCounts'];
export type SubscriptionInfo = components['schemas']['SubscriptionInfo'];
export type OrganizationAttributes = components['schemas']['OrganizationAttributes'];
export type ResourceIdentifier = components['schemas']['ResourceIdentifier'];
export type ToManyLinkage = components['schemas']['ToManyLinkage'];
export type ToManyRelationship = components['schemas']['ToManyRelationship'];
export type MembershipIdentifier = components['schemas']['MembershipIdentifier'];
export type MembershipsRelationship = components['schemas']['MembershipsRelationship'];
export type RoleIdentifier = components['schemas']['RoleIdentifier'];
export type RolesRelationship = components['schemas']['RolesRelationship'];
export type PermissionIdentifier = components['schemas']['PermissionIdentifier'];
export type PermissionsRelationship = components['schemas']['PermissionsRelationship'];
export type ApiCredentialIdentifier = components['schemas']['ApiCredentialIdentifier'];
export type ApiCredentialsRelationship = components['schemas']['ApiCredentialsRelationship'];
export type OrganizationRelationships = components['schemas']['OrganizationRelationships'];
export type Organization = components['schemas']['Organization'];
export type RoleAttributes = components['schemas']['RoleAttributes'];
export type VersionIdentifier = components['schemas']['VersionIdentifier'];
export type VersionsRelationship = components['schemas']['VersionsRelationship'];
export type RoleRelationships = components['schemas']['RoleRelationships'];
export type Role = components['schemas']['Role'];
export type IncludedResource = components['schemas']['IncludedResource'];
export type ApiCredentialCollectionDocument = components['schemas']['ApiCredentialCollectionDocument'];
export type ErrorLinks = components['schemas']['ErrorLinks'];
export type ErrorSource = components['schemas']['ErrorSource'];
export type ErrorObject = components['schemas']['ErrorObject'];
export type ErrorDocument = components['schemas']['ErrorDocument'];
export type ApiCredentialCreateAttributes = components['schemas']['ApiCredentialCreateAttributes'];
export type OrganizationReference = components['schemas']['OrganizationReference'];
export type RoleLinkageUpdate = components['schemas']['RoleLinkageUpdate'];
export type RoleReference = components['schemas']['RoleReference'];
export type ApiCredentialCreateRelationships = components['schemas']['ApiCredentialCreateRelationships'];
export type ApiCredentialCreate = components['schemas']['ApiCredentialCreate'];
export type ApiCredentialCreateDocument = components['schemas']['ApiCredentialCreateDocument'];
export type SingleDocument = components['schemas']['SingleDocument'];
export type ApiCredentialDocument = components['schemas']['ApiCredentialDocument'];
export type ValidationError = components['schemas']['ValidationError'];
export type ValidationErrorDocument = components['schemas']['ValidationErrorDocument'];
export type ApiCredentialUpdateAttributes = components['schemas']['ApiCredentialUpdateAttributes'];
export type ApiCredentialUpdateRelationships = components['schemas']['ApiCredentialUpdateRelationships'];
export type ApiCredentialUpdate = components['schemas']['ApiCredentialUpdate'];
export type ApiCredentialUpdateDocument = components['schemas']['ApiCredentialUpdateDocument'];
export type OrganizationDocument = components['schemas']['OrganizationDocument'];
export type NullableRoleDocument = components['schemas']['NullableRoleDocument'];
export type ToOneLinkageDocument = components['schemas']['ToOneLinkageDocument'];
export type OrganizationLinkageDocument = components['schemas']['OrganizationLinkageDocument'];
export type RoleLinkageDocument = components['schemas']['RoleLinkageDocument'];
export type RoleLinkageUpdateDocument = components['schemas']['RoleLinkageUpdateDocument'];
export type OrganizationCollectionDocument = components['schemas']['OrganizationCollectionDocument'];
export type RoleCollectionDocument = components['schemas']['RoleCollectionDocument'];
export type ToManyLinkageDocument = components['schemas']['ToManyLinkageDocument'];
export type MembershipsLinkageDocument = components['schemas']['MembershipsLinkageDocument'];
export type RolesLinkageDocument = components['schemas']['RolesLinkageDocument'];
export type PermissionsLinkageDocument = components['schemas']['PermissionsLinkageDocument'];
export type ApiCredentialsLinkageDocument = components['schemas']['ApiCredentialsLinkageDocument'];
export type RoleDocument = components['schemas']['RoleDocument'];
export type VersionsLinkageDocument = components['schemas']['VersionsLinkageDocument'];
export type TokenCreate = components['schemas']['TokenCreate'];
export type AccessToken = components['schemas']['AccessToken'];
export type AuthError = components['schemas']['AuthError'];
export type AuthErrorDocument = components['schemas']['AuthErrorDocument'];
export type TokenRevocation = components['schemas']['TokenRevocation'];
export type RevokedToken = components['schemas']['RevokedToken'];
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
export type ParameterAcceptVersion = components['parameters']['acceptVersion'];
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
export type HeaderLocation = components['headers']['Location'];
export type $defs = Record<string, never>;
export interface operations {
    listApiCredentials: {
        parameters: {
            query?: {
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Order of the API credentials, fields separated by commas, a minus for descending. Without it the oldest come first, a choice of this description, as the vendor names no default. Any other field is refused with `INVALID_SORT_CRITERIA`.
                 * @example [
                 *       "-created_at",
                 *       "id"
                 *     ]
                 */
                sort?: components["parameters"]["sortApiCredential"];
                /**
                 * @description The page to answer with, counted from 1. A page past the end is empty, not an error.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["pageNumber"];
                /**
                 * @description Resources on a page, at most 25.
                 * @example 25
                 */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which API credentials to list; several predicates must all hold. A predicate is one or more attributes, joined by `_or_`, and a matcher, and may reach through a relationship by its name; it goes into the second brackets, as in `filter[q][name_or_reference_cont]=shop`. Matchers are those of Ransack: `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true`, `false`, their `not_`, `_or_null`, `_any` and `_all` forms. Lists have commas and no blanks between. Listed below are predicates that callers usually need; any other of this grammar works too. One that makes no sense is ignored, a choice of this description, as the vendor does not say. The parameter is named `filter[q]`, and not `filter`, because OpenAPI defines `deepObject` for one level of brackets only. So a generated client sends just what the vendor's SDK sends. A key other than `q` right after `filter` is refused with `FILTER_NOT_ALLOWED`. */
                "filter[q]"?: components["parameters"]["filterApiCredential"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
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
                    "application/vnd.api+json": components["schemas"]["ApiCredentialCollectionDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The API credential to create. */
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["ApiCredentialCreateDocument"];
            };
        };
        responses: {
            /** @description The new API credential, complete. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ApiCredentialDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
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
                    "application/vnd.api+json": components["schemas"]["ApiCredentialDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["ApiCredentialUpdateDocument"];
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
                    "application/vnd.api+json": components["schemas"]["ApiCredentialDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "roles",
                 *       "api_credentials"
                 *     ]
                 */
                include?: components["parameters"]["includeOrganization"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
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
                    "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "api_credentials"
                 *     ]
                 */
                include?: components["parameters"]["includeRole"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role, or `null`. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["NullableRoleDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["OrganizationLinkageDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage, or `null` for none. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["RoleLinkageDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the API credential. One that is malformed, unknown or not visible to the caller is answered with 404. */
                apiCredentialId: components["parameters"]["apiCredentialId"];
            };
            cookie?: never;
        };
        /** @description The role, or `null` for none. */
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["RoleLinkageUpdateDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "roles",
                 *       "api_credentials"
                 *     ]
                 */
                include?: components["parameters"]["includeOrganization"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Order of the organizations, fields separated by commas, a minus for descending. Without it the oldest come first, a choice of this description, as the vendor names no default. Any other field is refused with `INVALID_SORT_CRITERIA`.
                 * @example [
                 *       "-created_at",
                 *       "id"
                 *     ]
                 */
                sort?: components["parameters"]["sortOrganization"];
                /**
                 * @description The page to answer with, counted from 1. A page past the end is empty, not an error.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["pageNumber"];
                /**
                 * @description Resources on a page, at most 25.
                 * @example 25
                 */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which organizations to list; several predicates must all hold. A predicate is one or more attributes, joined by `_or_`, and a matcher, and may reach through a relationship by its name; it goes into the second brackets, as in `filter[q][name_or_reference_cont]=shop`. Matchers are those of Ransack: `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true`, `false`, their `not_`, `_or_null`, `_any` and `_all` forms. Lists have commas and no blanks between. Listed below are predicates that callers usually need; any other of this grammar works too. One that makes no sense is ignored, a choice of this description, as the vendor does not say. The parameter is named `filter[q]`, and not `filter`, because OpenAPI defines `deepObject` for one level of brackets only. So a generated client sends just what the vendor's SDK sends. A key other than `q` right after `filter` is refused with `FILTER_NOT_ALLOWED`. */
                "filter[q]"?: components["parameters"]["filterOrganization"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
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
                    "application/vnd.api+json": components["schemas"]["OrganizationCollectionDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "roles",
                 *       "api_credentials"
                 *     ]
                 */
                include?: components["parameters"]["includeOrganization"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
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
                    "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Order of the API credentials, fields separated by commas, a minus for descending. Without it the oldest come first, a choice of this description, as the vendor names no default. Any other field is refused with `INVALID_SORT_CRITERIA`.
                 * @example [
                 *       "-created_at",
                 *       "id"
                 *     ]
                 */
                sort?: components["parameters"]["sortApiCredential"];
                /**
                 * @description The page to answer with, counted from 1. A page past the end is empty, not an error.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["pageNumber"];
                /**
                 * @description Resources on a page, at most 25.
                 * @example 25
                 */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which API credentials to list; several predicates must all hold. A predicate is one or more attributes, joined by `_or_`, and a matcher, and may reach through a relationship by its name; it goes into the second brackets, as in `filter[q][name_or_reference_cont]=shop`. Matchers are those of Ransack: `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true`, `false`, their `not_`, `_or_null`, `_any` and `_all` forms. Lists have commas and no blanks between. Listed below are predicates that callers usually need; any other of this grammar works too. One that makes no sense is ignored, a choice of this description, as the vendor does not say. The parameter is named `filter[q]`, and not `filter`, because OpenAPI defines `deepObject` for one level of brackets only. So a generated client sends just what the vendor's SDK sends. A key other than `q` right after `filter` is refused with `FILTER_NOT_ALLOWED`. */
                "filter[q]"?: components["parameters"]["filterApiCredential"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
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
                    "application/vnd.api+json": components["schemas"]["ApiCredentialCollectionDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "api_credentials"
                 *     ]
                 */
                include?: components["parameters"]["includeRole"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Order of the roles, fields separated by commas, a minus for descending. Without it the oldest come first, a choice of this description, as the vendor names no default. Any other field is refused with `INVALID_SORT_CRITERIA`.
                 * @example [
                 *       "-created_at",
                 *       "id"
                 *     ]
                 */
                sort?: components["parameters"]["sortRole"];
                /**
                 * @description The page to answer with, counted from 1. A page past the end is empty, not an error.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["pageNumber"];
                /**
                 * @description Resources on a page, at most 25.
                 * @example 25
                 */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which roles to list; several predicates must all hold. A predicate is one or more attributes, joined by `_or_`, and a matcher, and may reach through a relationship by its name; it goes into the second brackets, as in `filter[q][name_or_reference_cont]=shop`. Matchers are those of Ransack: `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true`, `false`, their `not_`, `_or_null`, `_any` and `_all` forms. Lists have commas and no blanks between. Listed below are predicates that callers usually need; any other of this grammar works too. One that makes no sense is ignored, a choice of this description, as the vendor does not say. The parameter is named `filter[q]`, and not `filter`, because OpenAPI defines `deepObject` for one level of brackets only. So a generated client sends just what the vendor's SDK sends. A key other than `q` right after `filter` is refused with `FILTER_NOT_ALLOWED`. */
                "filter[q]"?: components["parameters"]["filterRole"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
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
                    "application/vnd.api+json": components["schemas"]["RoleCollectionDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["MembershipsLinkageDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["RolesLinkageDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PermissionsLinkageDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the organization. One that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ApiCredentialsLinkageDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "api_credentials"
                 *     ]
                 */
                include?: components["parameters"]["includeRole"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Order of the roles, fields separated by commas, a minus for descending. Without it the oldest come first, a choice of this description, as the vendor names no default. Any other field is refused with `INVALID_SORT_CRITERIA`.
                 * @example [
                 *       "-created_at",
                 *       "id"
                 *     ]
                 */
                sort?: components["parameters"]["sortRole"];
                /**
                 * @description The page to answer with, counted from 1. A page past the end is empty, not an error.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["pageNumber"];
                /**
                 * @description Resources on a page, at most 25.
                 * @example 25
                 */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which roles to list; several predicates must all hold. A predicate is one or more attributes, joined by `_or_`, and a matcher, and may reach through a relationship by its name; it goes into the second brackets, as in `filter[q][name_or_reference_cont]=shop`. Matchers are those of Ransack: `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true`, `false`, their `not_`, `_or_null`, `_any` and `_all` forms. Lists have commas and no blanks between. Listed below are predicates that callers usually need; any other of this grammar works too. One that makes no sense is ignored, a choice of this description, as the vendor does not say. The parameter is named `filter[q]`, and not `filter`, because OpenAPI defines `deepObject` for one level of brackets only. So a generated client sends just what the vendor's SDK sends. A key other than `q` right after `filter` is refused with `FILTER_NOT_ALLOWED`. */
                "filter[q]"?: components["parameters"]["filterRole"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
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
                    "application/vnd.api+json": components["schemas"]["RoleCollectionDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "api_credentials"
                 *     ]
                 */
                include?: components["parameters"]["includeRole"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
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
                    "application/vnd.api+json": components["schemas"]["RoleDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "roles",
                 *       "api_credentials"
                 *     ]
                 */
                include?: components["parameters"]["includeOrganization"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
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
                    "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
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
                /**
                 * @description Related resources to send along in `included`, dots for a path, commas and no blanks between. The relationships named also get their `data`. The server follows any path; listed are those that end at a resource described here, one step or two away. Another name is refused with `INVALID_INCLUDE`.
                 * @example [
                 *       "organization",
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["includeApiCredential"];
                /**
                 * @description Attributes and relationships that API credentials in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "kind",
                 *       "role"
                 *     ]
                 */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /**
                 * @description Attributes and relationships that organizations in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name",
                 *       "slug"
                 *     ]
                 */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /**
                 * @description Attributes and relationships that roles in the answer shall have, separated by commas; `id`, `type` and `links` are always there. The response schemas describe the full resource. With this parameter an answer lacks what was not named, and `relationships` too if none was. Another name is refused with `INVALID_FIELD`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /**
                 * @description Order of the API credentials, fields separated by commas, a minus for descending. Without it the oldest come first, a choice of this description, as the vendor names no default. Any other field is refused with `INVALID_SORT_CRITERIA`.
                 * @example [
                 *       "-created_at",
                 *       "id"
                 *     ]
                 */
                sort?: components["parameters"]["sortApiCredential"];
                /**
                 * @description The page to answer with, counted from 1. A page past the end is empty, not an error.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["pageNumber"];
                /**
                 * @description Resources on a page, at most 25.
                 * @example 25
                 */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which API credentials to list; several predicates must all hold. A predicate is one or more attributes, joined by `_or_`, and a matcher, and may reach through a relationship by its name; it goes into the second brackets, as in `filter[q][name_or_reference_cont]=shop`. Matchers are those of Ransack: `eq`, `not_eq`, `in`, `not_in`, `lt`, `lteq`, `gt`, `gteq`, `matches`, `start`, `end`, `cont`, `jcont`, `present`, `blank`, `null`, `not_null`, `true`, `false`, their `not_`, `_or_null`, `_any` and `_all` forms. Lists have commas and no blanks between. Listed below are predicates that callers usually need; any other of this grammar works too. One that makes no sense is ignored, a choice of this description, as the vendor does not say. The parameter is named `filter[q]`, and not `filter`, because OpenAPI defines `deepObject` for one level of brackets only. So a generated client sends just what the vendor's SDK sends. A key other than `q` right after `filter` is refused with `FILTER_NOT_ALLOWED`. */
                "filter[q]"?: components["parameters"]["filterApiCredential"];
            };
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
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
                    "application/vnd.api+json": components["schemas"]["ApiCredentialCollectionDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["OrganizationLinkageDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PermissionsLinkageDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["MembershipsLinkageDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ApiCredentialsLinkageDocument"];
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
            header?: {
                /**
                 * @description Version of the API. Optional, as there is one version only, `v1`; the vendor's SDK does not send it, and the vendor does not say what another value would do.
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["acceptVersion"];
            };
            path: {
                /** @description Id of the role. One that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linkage. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["VersionsLinkageDocument"];
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
                "application/json": components["schemas"]["TokenCreate"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
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
                "application/json": components["schemas"]["TokenRevocation"];
            };
        };
        responses: {
            /** @description The token no longer works, or was not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedToken"];
                };
            };
            403: components["responses"]["UnauthorizedClient"];
            429: components["responses"]["TooManyTokenRequests"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
