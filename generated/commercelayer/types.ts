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
        /**
         * Create an organization
         * @description Creates an organization, which the caller owns.
         *
         *     It begins with the roles Admin and Read only, with a membership of the caller, and with two API credentials of the kind `resources`, one for each mode.
         */
        post: operations["createOrganization"];
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
        /**
         * Update an organization
         * @description Changes an organization. The region can never change.
         *
         *     Send what changes. The rest stays as it is.
         *
         *     The caller needs an `admin` role in the organization.
         */
        patch: operations["updateOrganization"];
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
    "/organizations/{organizationId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the memberships of an organization
         * @description Lists the memberships of an organization, page by page.
         */
        get: operations["listOrganizationMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the permissions of an organization
         * @description Lists the permissions of an organization, page by page.
         */
        get: operations["listOrganizationPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/transfer_ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Transfer the ownership of an organization
         * @description Makes another member the owner of an organization.
         *
         *     Send the email address of an active member.
         *
         *     The caller has to be the owner.
         */
        patch: operations["transferOrganizationOwnership"];
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
        /**
         * Create a role
         * @description Creates a role of the kind `custom` in an organization.
         *
         *     The record of the creation is a version of the role.
         *
         *     The caller needs an `admin` role in the organization, and the organization the Enterprise plan.
         */
        post: operations["createRole"];
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
        /**
         * Update a role
         * @description Changes the name, reference or metadata of a role, or adds the base permissions that it lacks.
         *
         *     Send what changes. The rest stays as it is.
         *
         *     The caller needs an `admin` role in the organization.
         */
        patch: operations["updateRole"];
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
    "/roles/{roleId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the permissions of a role
         * @description Lists the permissions of a role, page by page.
         */
        get: operations["listRolePermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the memberships of a role
         * @description Lists the memberships of a role, page by page.
         */
        get: operations["listRoleMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a role
         * @description Lists the versions of a role, page by page.
         */
        get: operations["listRoleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List permissions
         * @description Lists the permissions of every organization in which the caller has a membership, page by page.
         */
        get: operations["listPermissions"];
        put?: never;
        /**
         * Create a permission
         * @description Adds a permission to a role.
         *
         *     Send the subject, what is allowed and the role. The organization is that of the role.
         *
         *     The caller needs an `admin` role in the role's organization.
         */
        post: operations["createPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a permission
         * @description Retrieves a permission.
         */
        get: operations["retrievePermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a permission
         * @description Changes what a permission allows, its reference or metadata.
         *
         *     Send what changes. The rest stays as it is.
         *
         *     The caller needs an `admin` role in the role's organization.
         */
        patch: operations["updatePermission"];
        trace?: never;
    };
    "/permissions/{permissionId}/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the organization of a permission
         * @description Retrieves the organization of a permission.
         */
        get: operations["retrievePermissionOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}/relationships/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a permission to its organization
         * @description Gets the type and id of the organization of a permission.
         */
        get: operations["getPermissionOrganizationRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the role of a permission
         * @description Retrieves the role of a permission.
         */
        get: operations["retrievePermissionRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}/relationships/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a permission to its role
         * @description Gets the type and id of the role of a permission.
         */
        get: operations["getPermissionRoleRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a permission
         * @description Lists the versions of a permission, page by page.
         */
        get: operations["listPermissionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}/relationships/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a permission to its versions
         * @description Gets the type and id of each of the versions of a permission, all on one page.
         */
        get: operations["getPermissionVersionsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List memberships
         * @description Lists the memberships of every organization in which the caller has a membership, page by page.
         */
        get: operations["listMemberships"];
        put?: never;
        /**
         * Create a membership
         * @description Invites a person to an organization.
         *
         *     Send the email address, the organization and a role. The membership is `active` at once if there is an account with the address, and `pending` otherwise.
         *
         *     The caller needs an `admin` role in the organization.
         */
        post: operations["createMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a membership
         * @description Retrieves a membership.
         */
        get: operations["retrieveMembership"];
        put?: never;
        post?: never;
        /**
         * Delete a membership
         * @description Deletes a membership. The person leaves the organization.
         *
         *     Application memberships of the membership go with it.
         *
         *     The caller needs an `admin` role in the organization, unless the membership is its own. The membership of the owner cannot be deleted.
         */
        delete: operations["deleteMembership"];
        options?: never;
        head?: never;
        /**
         * Update a membership
         * @description Changes a membership: its access scope, role, profile, application memberships, reference or metadata.
         *
         *     Send what changes. The rest stays as it is.
         *
         *     The caller needs an `admin` role in the organization.
         */
        patch: operations["updateMembership"];
        trace?: never;
    };
    "/memberships/{membershipId}/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the organization of a membership
         * @description Retrieves the organization of a membership.
         */
        get: operations["retrieveMembershipOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/relationships/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a membership to its organization
         * @description Gets the type and id of the organization of a membership.
         */
        get: operations["getMembershipOrganizationRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the role of a membership
         * @description Retrieves the role of a membership.
         */
        get: operations["retrieveMembershipRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/relationships/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a membership to its role
         * @description Gets the type and id of the role of a membership.
         */
        get: operations["getMembershipRoleRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/application_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the application memberships of a membership
         * @description Lists the application memberships of a membership, page by page.
         */
        get: operations["listMembershipApplicationMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/relationships/application_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the application memberships linkage of a membership
         * @description Gets the type and id of each of the application memberships of a membership, all on one page.
         */
        get: operations["getMembershipApplicationMembershipsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/membership_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the membership profile of a membership
         * @description Retrieves the membership profile of a membership, or null if there is none.
         */
        get: operations["retrieveMembershipMembershipProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/relationships/membership_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a membership to its membership profile
         * @description Gets the type and id of the membership profile of a membership, or null if there is none.
         */
        get: operations["getMembershipMembershipProfileRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a membership
         * @description Lists the versions of a membership, page by page.
         */
        get: operations["listMembershipVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/relationships/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a membership to its versions
         * @description Gets the type and id of each of the versions of a membership, all on one page.
         */
        get: operations["getMembershipVersionsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend the invitation of a membership
         * @description Sends the invitation to the email address once more.
         *
         *     The membership has to be `pending`.
         *
         *     The caller needs an `admin` role in the organization.
         */
        post: operations["resendMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List membership profiles
         * @description Lists the membership profiles of every organization in which the caller has a membership, page by page.
         */
        get: operations["listMembershipProfiles"];
        put?: never;
        /**
         * Create a membership profile
         * @description Creates a membership profile in an organization.
         *
         *     Send a name, the access scope and the organization.
         *
         *     The caller needs an `admin` role in the organization.
         */
        post: operations["createMembershipProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_profiles/{membershipProfileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a membership profile
         * @description Retrieves a membership profile.
         */
        get: operations["retrieveMembershipProfile"];
        put?: never;
        post?: never;
        /**
         * Delete a membership profile
         * @description Deletes a membership profile. Memberships that have it stay, without a profile.
         *
         *     The caller needs an `admin` role in the organization.
         */
        delete: operations["deleteMembershipProfile"];
        options?: never;
        head?: never;
        /**
         * Update a membership profile
         * @description Changes a membership profile: its name, access scope, application memberships, reference or metadata.
         *
         *     Send what changes. The rest stays as it is.
         *
         *     The caller needs an `admin` role in the organization.
         */
        patch: operations["updateMembershipProfile"];
        trace?: never;
    };
    "/membership_profiles/{membershipProfileId}/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the organization of a membership profile
         * @description Retrieves the organization of a membership profile.
         */
        get: operations["retrieveMembershipProfileOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_profiles/{membershipProfileId}/relationships/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of a membership profile to its organization
         * @description Gets the type and id of the organization of a membership profile.
         */
        get: operations["getMembershipProfileOrganizationRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_profiles/{membershipProfileId}/application_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the application memberships of a membership profile
         * @description Lists the application memberships of a membership profile, page by page.
         */
        get: operations["listMembershipProfileApplicationMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_profiles/{membershipProfileId}/relationships/application_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage to application memberships
         * @description Gets the type and id of each of the application memberships of a membership profile, all on one page.
         */
        get: operations["getMembershipProfileApplicationMembershipsRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List application memberships
         * @description Lists the application memberships of the caller, and those of the organizations where it is an admin, page by page.
         */
        get: operations["listApplicationMemberships"];
        put?: never;
        /**
         * Create an application membership
         * @description Gives a member, or the members with a profile, access to an app.
         *
         *     Send the API credential of the app, the organization and a role, and the membership or the membership profile.
         *
         *     The caller needs an `admin` role in the organization.
         */
        post: operations["createApplicationMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an application membership
         * @description Retrieves an application membership.
         */
        get: operations["retrieveApplicationMembership"];
        put?: never;
        post?: never;
        /**
         * Delete an application membership
         * @description Deletes an application membership. The access ends.
         *
         *     The caller needs an `admin` role in the organization.
         */
        delete: operations["deleteApplicationMembership"];
        options?: never;
        head?: never;
        /**
         * Update an application membership
         * @description Changes an application membership: its filters, role, profile, reference or metadata.
         *
         *     Send what changes. The rest stays as it is.
         *
         *     The caller needs an `admin` role in the organization.
         */
        patch: operations["updateApplicationMembership"];
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/api_credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the API credential of an application membership
         * @description Retrieves the API credential of an application membership.
         */
        get: operations["retrieveApplicationMembershipApiCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/relationships/api_credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the API credential linkage of an application membership
         * @description Gets the type and id of the API credential of an application membership.
         */
        get: operations["getApplicationMembershipApiCredentialRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the organization of an application membership
         * @description Retrieves the organization of an application membership.
         */
        get: operations["retrieveApplicationMembershipOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/relationships/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the organization linkage of an application membership
         * @description Gets the type and id of the organization of an application membership.
         */
        get: operations["getApplicationMembershipOrganizationRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the role of an application membership
         * @description Retrieves the role of an application membership.
         */
        get: operations["retrieveApplicationMembershipRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/relationships/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of an application membership to its role
         * @description Gets the type and id of the role of an application membership.
         */
        get: operations["getApplicationMembershipRoleRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the membership of an application membership
         * @description Retrieves the membership of an application membership, or null if there is none.
         */
        get: operations["retrieveApplicationMembershipMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/relationships/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the membership linkage of an application membership
         * @description Gets the type and id of the membership of an application membership, or null if there is none.
         */
        get: operations["getApplicationMembershipMembershipRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/membership_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the membership profile of an application membership
         * @description Retrieves the membership profile of an application membership, or null if there is none.
         */
        get: operations["retrieveApplicationMembershipMembershipProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/relationships/membership_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage to a membership profile
         * @description Gets the type and id of the membership profile of an application membership, or null if there is none.
         */
        get: operations["getApplicationMembershipMembershipProfileRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity_providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List identity providers
         * @description Lists the identity providers of the caller, page by page.
         */
        get: operations["listIdentityProviders"];
        put?: never;
        /**
         * Create an identity provider
         * @description Creates an identity provider.
         *
         *     It is `pending` until the TXT record proves the domains.
         *
         *     The caller needs an `admin` role in an organization with the Enterprise plan.
         */
        post: operations["createIdentityProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity_providers/{identityProviderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an identity provider
         * @description Retrieves an identity provider.
         */
        get: operations["retrieveIdentityProvider"];
        put?: never;
        post?: never;
        /**
         * Delete an identity provider
         * @description Deletes an identity provider.
         *
         *     The caller needs an `admin` role in an organization with the Enterprise plan.
         */
        delete: operations["deleteIdentityProvider"];
        options?: never;
        head?: never;
        /**
         * Update an identity provider
         * @description Changes an identity provider. `_disable` disables it, and `_enable` enables it again.
         *
         *     Send what changes. The rest stays as it is.
         *
         *     The caller needs an `admin` role in an organization with the Enterprise plan.
         */
        patch: operations["updateIdentityProvider"];
        trace?: never;
    };
    "/identity_providers/{identityProviderId}/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the user of an identity provider
         * @description Retrieves the user of an identity provider.
         */
        get: operations["retrieveIdentityProviderUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity_providers/{identityProviderId}/relationships/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the linkage of an identity provider to its user
         * @description Gets the type and id of the user of an identity provider.
         */
        get: operations["getIdentityProviderUserRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the user
         * @description Retrieves the user of the token.
         */
        get: operations["retrieveUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the user
         * @description Changes the user of the token. Memberships show the new name and email address.
         *
         *     Send what changes. The rest stays as it is.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions
         * @description Lists the versions of every organization in which the caller has a membership, page by page.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a version
         * @description Retrieves a version.
         */
        get: operations["retrieveVersion"];
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
/** @description Attributes of an application membership. */
export type ApplicationMembershipAttributes = {
    /** @description What the app shows of the data, such as the ids of markets. */
    filters: {
        [key: string]: unknown;
    } | null;
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
/** @description Type and id of an API credential. */
export type ApiCredentialIdentifier = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "api_credentials";
    id: CommerceLayerId;
};
/** @description The API credential of the resource. `data` is there when the request included the relationship. */
export type ApiCredentialRelationship = {
    links: RelationshipUrls;
    data?: ApiCredentialIdentifier;
};
/** @description Type and id of a membership, or null for none. */
export type MembershipLinkage = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "memberships";
    id: CommerceLayerId;
} | null;
/** @description The membership of the resource. `data` is there when the request included the relationship; null means there is none. */
export type MembershipRelationship = {
    links: RelationshipUrls;
    data?: MembershipLinkage;
};
/** @description Type and id of a membership profile, or null for none. */
export type MembershipProfileLinkage = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "membership_profiles";
    id: CommerceLayerId;
} | null;
/** @description The membership profile of the resource. `data` is there when the request included the relationship; null means there is none. */
export type MembershipProfileRelationship = {
    links: RelationshipUrls;
    data?: MembershipProfileLinkage;
};
/** @description Relationships of an application membership. */
export type ApplicationMembershipRelationships = {
    api_credential: ApiCredentialRelationship;
    organization: OrganizationRelationship;
    role: RoleRelationship;
    membership: MembershipRelationship;
    membership_profile: MembershipProfileRelationship;
};
/** @description Access of a member, or of the members with a profile, to an app of the dashboard. */
export type ApplicationMembership = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "application_memberships";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: ApplicationMembershipAttributes;
    relationships: ApplicationMembershipRelationships;
    meta?: ResourceMeta;
};
/** @description Attributes of a membership. */
export type MembershipAttributes = {
    /** @description Email address of the person. It cannot change. */
    user_email: string;
    /** @description First name of the person, or null while nobody has an account with the email address. */
    user_first_name: string | null;
    /** @description Last name of the person, or null while nobody has an account with the email address. */
    user_last_name: string | null;
    /**
     * @description Whether the person has accepted.
     *
     *     - `pending`: an invitation is on its way.
     *     - `active`: the person is a member.
     * @enum {string}
     */
    status: "pending" | "active";
    /** @description Whether the person owns the organization. Set by the server. */
    owner: boolean;
    /** @description Whether the apps reach test data: `access_scope` is `test_access` or `all_access`. Set by the server. */
    test_enabled: boolean;
    /**
     * @description Environments whose data the apps of the member reach.
     *
     *     - `live_access`: live data. The default.
     *     - `test_access`: test data.
     *     - `all_access`: both.
     * @enum {string|null}
     */
    access_scope: "live_access" | "test_access" | "all_access" | null;
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
/** @description Type and id of an application membership. */
export type ApplicationMembershipIdentifier = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "application_memberships";
    id: CommerceLayerId;
};
/** @description The application memberships of the resource. `data` is there when the request included the relationship. */
export type ApplicationMembershipsRelationship = {
    links: RelationshipUrls;
    /** @description Type and id of each application membership. */
    data?: ApplicationMembershipIdentifier[];
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
/** @description Relationships of a membership. */
export type MembershipRelationships = {
    organization: OrganizationRelationship;
    role: RoleRelationship;
    application_memberships: ApplicationMembershipsRelationship;
    membership_profile: MembershipProfileRelationship;
    versions: VersionsRelationship;
};
/** @description A person in an organization, with a role. */
export type Membership = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "memberships";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: MembershipAttributes;
    relationships: MembershipRelationships;
    meta?: ResourceMeta;
};
/** @description Attributes of a membership profile. */
export type MembershipProfileAttributes = {
    /** @description Name of the profile. */
    name: string;
    /** @description Whether the apps reach test data: `access_scope` is `test_access` or `all_access`. Set by the server. */
    test_enabled: boolean;
    /**
     * @description Environments whose data the apps of the members reach.
     *
     *     - `live_access`: live data.
     *     - `test_access`: test data.
     *     - `all_access`: both.
     * @enum {string}
     */
    access_scope: "live_access" | "test_access" | "all_access";
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
/** @description Relationships of a membership profile. */
export type MembershipProfileRelationships = {
    organization: OrganizationRelationship;
    application_memberships: ApplicationMembershipsRelationship;
};
/** @description Access to apps that several members of an organization share. */
export type MembershipProfile = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "membership_profiles";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: MembershipProfileAttributes;
    relationships: MembershipProfileRelationships;
    meta?: ResourceMeta;
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
/** @description Settings by scope. `default` holds for all markets; a key such as `market:id:ZKcv13rT` overrides it for one market. The settings of a scope are an object with `language`, `links` and `checkout`, among others. The server keeps what it is sent. */
export type FrontEndSettings = {
    [key: string]: unknown;
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
/** @description Attributes of a permission. */
export type PermissionAttributes = {
    /** @description Whether the role may create the subject. */
    can_create: boolean;
    /** @description Whether the role may read the subject. */
    can_read: boolean;
    /** @description Whether the role may update the subject. */
    can_update: boolean;
    /** @description Whether the role may destroy the subject. */
    can_destroy: boolean;
    /** @description Kind of resource that the permission is about, such as `orders`. It cannot change. */
    subject: string;
    /** @description Further limits. Set by the server. */
    restrictions: {
        [key: string]: unknown;
    };
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
/** @description Relationships of a permission. */
export type PermissionRelationships = {
    organization: OrganizationRelationship;
    role: RoleRelationship;
    versions: VersionsRelationship;
};
/** @description What a role may do with one kind of resource. */
export type Permission = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "permissions";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: PermissionAttributes;
    relationships: PermissionRelationships;
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
/** @description Attributes of a version. */
export type VersionAttributes = {
    /** @description Type of the resource that changed. */
    resource_type: string;
    /** @description Id of the resource that changed. */
    resource_id: CommerceLayerId;
    /**
     * @description What happened to the resource.
     *
     *     - `create`: it was created.
     *     - `update`: it was changed.
     *     - `destroy`: it was deleted.
     */
    event: string;
    /** @description Each attribute that changed, with its value before and after. */
    changes: {
        [key: string]: unknown[];
    };
    /** @description Who changed the resource: the application, and the user if there was one. Null when it was the server. */
    who: {
        [key: string]: unknown;
    } | null;
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
/** @description The record of a change. */
export type Version = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "versions";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: VersionAttributes;
    meta?: ResourceMeta;
};
/** @description A resource that `include` asked for. */
export type IncludedResource = ApiCredential | ApplicationMembership | Membership | MembershipProfile | Organization | Permission | Role | Version;
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
/** @description The organization that owns the resource. It cannot change later. */
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
     *     - `taken`: another resource has the value, which has to be unique.
     *     - `invalid`, `invalid_uri`: the value is of another type or form.
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
/** @description Attributes that the caller sets. An attribute that the server sets, or does not know, is rejected with `PARAM_NOT_ALLOWED`. */
export type OrganizationCreateAttributes = {
    /** @description Name of the organization. It may not be blank. Slug and domain follow it. */
    name: string;
    /** @description Phone number of the customer support. Default null. */
    support_phone?: string | null;
    /**
     * Format: email
     * @description Email address of the customer support. Default null.
     */
    support_email?: string | null;
    /**
     * Format: uri
     * @description URL of the logo. Default null.
     */
    logo_url?: string | null;
    /**
     * Format: uri
     * @description URL of the icon that browsers show. Default null.
     */
    favicon_url?: string | null;
    /** @description Color of the brand, such as `#C8984E`. Default null. */
    primary_color?: string | null;
    /** @description Color that contrasts with the primary one: `#` and 6 characters. Default null. */
    contrast_color?: string | null;
    /** @description Id of the tag manager, for live data. Default null. */
    gtm_id?: string | null;
    /** @description Id of the tag manager, for test data. Default null. */
    gtm_id_test?: string | null;
    /** @description Region where the data are. It cannot change later. Default `eu-west-1`. */
    region?: string | null;
    /** @description Settings of the hosted front ends. Default null. */
    config?: OrganizationConfig;
    /** @description Identifier of the resource in a system of the caller. Default null. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. Default an empty object. */
    metadata?: Metadata;
};
/** @description A new organization. The server makes the id. */
export type OrganizationCreate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "organizations";
    attributes: OrganizationCreateAttributes;
    /** @description No relationship can be set. An empty object is allowed. */
    relationships?: Record<string, never>;
};
/** @description A document that creates an organization. */
export type OrganizationCreateDocument = {
    data: OrganizationCreate;
};
/** @description Attributes that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type OrganizationUpdateAttributes = {
    /** @description Name of the organization. It may not be blank. Slug and domain stay. */
    name?: string;
    /** @description Phone number of the customer support. Null clears it. */
    support_phone?: string | null;
    /**
     * Format: email
     * @description Email address of the customer support. Null clears it.
     */
    support_email?: string | null;
    /**
     * Format: uri
     * @description URL of the logo. Null clears it.
     */
    logo_url?: string | null;
    /**
     * Format: uri
     * @description URL of the icon that browsers show. Null clears it.
     */
    favicon_url?: string | null;
    /** @description Color of the brand, such as `#C8984E`. Null clears it. */
    primary_color?: string | null;
    /** @description Color that contrasts with the primary one: `#` and 6 characters. Null clears it. */
    contrast_color?: string | null;
    /** @description Id of the tag manager, for live data. Null clears it. */
    gtm_id?: string | null;
    /** @description Id of the tag manager, for test data. Null clears it. */
    gtm_id_test?: string | null;
    /** @description Settings of the hosted front ends. They replace the old ones as a whole. */
    config?: OrganizationConfig;
    /** @description Identifier of the resource in a system of the caller. Null clears it. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Null clears it. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. They replace the old ones as a whole. */
    metadata?: Metadata;
};
/** @description A change of an organization. What is left out stays as it is. */
export type OrganizationUpdate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "organizations";
    /** @description Id of the organization, the same as in the URL. */
    id: ResourceId;
    attributes?: OrganizationUpdateAttributes;
    /** @description No relationship can change. An empty object is allowed. */
    relationships?: Record<string, never>;
};
/** @description A document that changes an organization. */
export type OrganizationUpdateDocument = {
    data: OrganizationUpdate;
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
/** @description Predicates for memberships, the usual ones by name. Any other of the form `{attributes}_{matcher}` may be added. */
export type MembershipFilter = {
    /** @description `user_email` is this. */
    user_email_eq?: string;
    /**
     * @description `status` is this.
     * @enum {string}
     */
    status_eq?: "pending" | "active";
    /** @description `status` is one of these, with commas between. */
    status_in?: string;
    /** @description `owner` is true; with false the opposite. */
    owner_true?: boolean;
    /**
     * @description `access_scope` is this.
     * @enum {string}
     */
    access_scope_eq?: "live_access" | "test_access" | "all_access";
    /** @description `access_scope` is one of these, with commas between. */
    access_scope_in?: string;
    /** @description Related to this organization. */
    organization_id_eq?: string;
    /** @description Related to this role. */
    role_id_eq?: string;
    /** @description Related to this membership profile. */
    membership_profile_id_eq?: string;
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
/** @description A page of memberships. */
export type MembershipCollectionDocument = {
    /** @description The memberships of this page, 25 at most. */
    data: Membership[];
    meta: CollectionMeta;
    links: PageUrls;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Predicates for permissions, the usual ones by name. Any other of the form `{attributes}_{matcher}` may be added. */
export type PermissionFilter = {
    /** @description `can_create` is true; with false the opposite. */
    can_create_true?: boolean;
    /** @description `can_read` is true; with false the opposite. */
    can_read_true?: boolean;
    /** @description `can_update` is true; with false the opposite. */
    can_update_true?: boolean;
    /** @description `can_destroy` is true; with false the opposite. */
    can_destroy_true?: boolean;
    /** @description `subject` is this. */
    subject_eq?: string;
    /** @description `restrictions` is not empty; with false the opposite. */
    restrictions_present?: boolean;
    /** @description Related to this organization. */
    organization_id_eq?: string;
    /** @description Related to this role. */
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
/** @description A page of permissions. */
export type PermissionCollectionDocument = {
    /** @description The permissions of this page, 25 at most. */
    data: Permission[];
    meta: CollectionMeta;
    links: PageUrls;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Who owns an organization from now on. */
export type OwnershipTransfer = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "organizations";
    /** @description Id of the organization, the same as in the URL. */
    id: ResourceId;
    /** @description The new owner. */
    attributes: {
        /** @description Email address of an active member. */
        new_owner_email: string;
    };
    /** @description No relationship can change. An empty object is allowed. */
    relationships?: Record<string, never>;
};
/** @description A document that transfers the ownership of an organization. */
export type OwnershipTransferDocument = {
    data: OwnershipTransfer;
};
/** @description Attributes that the caller sets. An attribute that the server sets, or does not know, is rejected with `PARAM_NOT_ALLOWED`. */
export type RoleCreateAttributes = {
    /** @description Name of the role. It may not be blank. */
    name: string;
    /** @description Send true to add the base permissions that the role lacks. No answer has this attribute. */
    _add_missing_base_permissions?: boolean;
    /** @description Identifier of the resource in a system of the caller. Default null. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. Default an empty object. */
    metadata?: Metadata;
};
/** @description Relationships of a new role. An unknown relationship is rejected with `PARAM_NOT_ALLOWED`. */
export type RoleCreateRelationships = {
    organization: OrganizationReference;
};
/** @description A new role. The server makes the id. */
export type RoleCreate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "roles";
    attributes: RoleCreateAttributes;
    relationships: RoleCreateRelationships;
};
/** @description A document that creates a role. */
export type RoleCreateDocument = {
    data: RoleCreate;
};
/** @description One role. */
export type RoleDocument = {
    data: Role;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Attributes that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type RoleUpdateAttributes = {
    /** @description Name of the role. It may not be blank. */
    name?: string;
    /** @description Send true to add the base permissions that the role lacks. No answer has this attribute. */
    _add_missing_base_permissions?: boolean;
    /** @description Identifier of the resource in a system of the caller. Null clears it. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Null clears it. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. They replace the old ones as a whole. */
    metadata?: Metadata;
};
/** @description A change of a role. What is left out stays as it is. */
export type RoleUpdate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "roles";
    /** @description Id of the role, the same as in the URL. */
    id: ResourceId;
    attributes?: RoleUpdateAttributes;
    /** @description No relationship can change. An empty object is allowed. */
    relationships?: Record<string, never>;
};
/** @description A document that changes a role. */
export type RoleUpdateDocument = {
    data: RoleUpdate;
};
/** @description The linkage of a resource to its versions. */
export type VersionsLinkageDocument = {
    /** @description Type and id of each version, all on one page. */
    data: VersionIdentifier[];
    links: RelationshipUrls;
};
/** @description Predicates for versions, the usual ones by name. Any other of the form `{attributes}_{matcher}` may be added. */
export type VersionFilter = {
    /** @description `resource_type` is this. */
    resource_type_eq?: string;
    /** @description `resource_id` is this. */
    resource_id_eq?: string;
    /** @description `event` is this. */
    event_eq?: string;
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
/** @description A page of versions. */
export type VersionCollectionDocument = {
    /** @description The versions of this page, 25 at most. */
    data: Version[];
    meta: CollectionMeta;
    links: PageUrls;
};
/** @description Attributes that the caller sets. An attribute that the server sets, or does not know, is rejected with `PARAM_NOT_ALLOWED`. */
export type PermissionCreateAttributes = {
    /** @description Whether the role may create the subject. */
    can_create: boolean;
    /** @description Whether the role may read the subject. */
    can_read: boolean;
    /** @description Whether the role may update the subject. */
    can_update: boolean;
    /** @description Whether the role may destroy the subject. */
    can_destroy: boolean;
    /** @description Kind of resource that the permission is about, such as `orders`. It cannot change later. */
    subject: string;
    /** @description Identifier of the resource in a system of the caller. Default null. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. Default an empty object. */
    metadata?: Metadata;
};
/** @description Type and id of the role, without any other member. */
export type RoleLinkageCreate = {
    /**
     * @description Type of the resource, in the plural.
     * @constant
     */
    type: "roles";
    id: ResourceId;
};
/** @description The role, of the same organization. */
export type RoleAssignment = {
    data: RoleLinkageCreate;
};
/** @description Relationships of a new permission. An unknown relationship is rejected with `PARAM_NOT_ALLOWED`. */
export type PermissionCreateRelationships = {
    role: RoleAssignment;
};
/** @description A new permission. The server makes the id. */
export type PermissionCreate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "permissions";
    attributes: PermissionCreateAttributes;
    relationships: PermissionCreateRelationships;
};
/** @description A document that creates a permission. */
export type PermissionCreateDocument = {
    data: PermissionCreate;
};
/** @description One permission. */
export type PermissionDocument = {
    data: Permission;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Attributes that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type PermissionUpdateAttributes = {
    /** @description Whether the role may create the subject. */
    can_create?: boolean;
    /** @description Whether the role may read the subject. */
    can_read?: boolean;
    /** @description Whether the role may update the subject. */
    can_update?: boolean;
    /** @description Whether the role may destroy the subject. */
    can_destroy?: boolean;
    /** @description Identifier of the resource in a system of the caller. Null clears it. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Null clears it. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. They replace the old ones as a whole. */
    metadata?: Metadata;
};
/** @description A change of a permission. What is left out stays as it is. */
export type PermissionUpdate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "permissions";
    /** @description Id of the permission, the same as in the URL. */
    id: ResourceId;
    attributes?: PermissionUpdateAttributes;
    /** @description No relationship can change. An empty object is allowed. */
    relationships?: Record<string, never>;
};
/** @description A document that changes a permission. */
export type PermissionUpdateDocument = {
    data: PermissionUpdate;
};
/** @description Attributes that the caller sets. An attribute that the server sets, or does not know, is rejected with `PARAM_NOT_ALLOWED`. */
export type MembershipCreateAttributes = {
    /**
     * Format: email
     * @description Email address of the person to invite.
     */
    user_email: string;
    /**
     * @description Environments whose data the apps of the member reach.
     *
     *     - `live_access`: live data. The default.
     *     - `test_access`: test data.
     *     - `all_access`: both.
     * @enum {string|null}
     */
    access_scope?: "live_access" | "test_access" | "all_access" | null;
    /** @description Identifier of the resource in a system of the caller. Default null. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. Default an empty object. */
    metadata?: Metadata;
};
/** @description Type and id of an application membership, without any other member. */
export type ApplicationMembershipLinkageCreate = {
    /**
     * @description Type of the resource, in the plural.
     * @constant
     */
    type: "application_memberships";
    id: ResourceId;
};
/** @description All application memberships of the resource, of the same organization. Others that it had lose it. */
export type ApplicationMembershipsReference = {
    /** @description Type and id of each application membership. */
    data: ApplicationMembershipLinkageCreate[];
};
/** @description Type and id of the membership profile, without any other member, or null for none. */
export type MembershipProfileLinkageUpdate = {
    /**
     * @description Type of the resource, in the plural.
     * @constant
     */
    type: "membership_profiles";
    id: ResourceId;
} | null;
/** @description The membership profile, of the same organization. */
export type MembershipProfileReference = {
    data: MembershipProfileLinkageUpdate;
};
/** @description Relationships of a new membership. An unknown relationship is rejected with `PARAM_NOT_ALLOWED`. */
export type MembershipCreateRelationships = {
    organization: OrganizationReference;
    role: RoleAssignment;
    application_memberships?: ApplicationMembershipsReference;
    membership_profile?: MembershipProfileReference;
};
/** @description A new membership. The server makes the id. */
export type MembershipCreate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "memberships";
    attributes: MembershipCreateAttributes;
    relationships: MembershipCreateRelationships;
};
/** @description A document that creates a membership. */
export type MembershipCreateDocument = {
    data: MembershipCreate;
};
/** @description One membership. */
export type MembershipDocument = {
    data: Membership;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Attributes that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type MembershipUpdateAttributes = {
    /**
     * @description Environments whose data the apps of the member reach.
     *
     *     - `live_access`: live data. The default.
     *     - `test_access`: test data.
     *     - `all_access`: both. Null brings it back.
     * @enum {string|null}
     */
    access_scope?: "live_access" | "test_access" | "all_access" | null;
    /** @description Identifier of the resource in a system of the caller. Null clears it. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Null clears it. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. They replace the old ones as a whole. */
    metadata?: Metadata;
};
/** @description Relationships that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type MembershipUpdateRelationships = {
    role?: RoleAssignment;
    application_memberships?: ApplicationMembershipsReference;
    membership_profile?: MembershipProfileReference;
};
/** @description A change of a membership. What is left out stays as it is. */
export type MembershipUpdate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "memberships";
    /** @description Id of the membership, the same as in the URL. */
    id: ResourceId;
    attributes?: MembershipUpdateAttributes;
    relationships?: MembershipUpdateRelationships;
};
/** @description A document that changes a membership. */
export type MembershipUpdateDocument = {
    data: MembershipUpdate;
};
/** @description Predicates for application memberships, the usual ones by name. Any other of the form `{attributes}_{matcher}` may be added. */
export type ApplicationMembershipFilter = {
    /** @description `filters` is not empty; with false the opposite. */
    filters_present?: boolean;
    /** @description Related to this API credential. */
    api_credential_id_eq?: string;
    /** @description Related to this organization. */
    organization_id_eq?: string;
    /** @description Related to this role. */
    role_id_eq?: string;
    /** @description Related to this membership. */
    membership_id_eq?: string;
    /** @description Related to this membership profile. */
    membership_profile_id_eq?: string;
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
/** @description A page of application memberships. */
export type ApplicationMembershipCollectionDocument = {
    /** @description The application memberships of this page, 25 at most. */
    data: ApplicationMembership[];
    meta: CollectionMeta;
    links: PageUrls;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description The linkage of a resource to its application memberships. */
export type ApplicationMembershipsLinkageDocument = {
    /** @description Type and id of each application membership, all on one page. */
    data: ApplicationMembershipIdentifier[];
    links: RelationshipUrls;
};
/** @description The membership profile of a resource, or null. */
export type OptionalMembershipProfileDocument = {
    /** @description The membership profile, or null when there is none. */
    data: MembershipProfile | null;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description The linkage of a resource to its membership profile. */
export type MembershipProfileLinkageDocument = {
    data: MembershipProfileLinkage;
    links: RelationshipUrls;
};
/** @description An empty document. The server does not look at it. */
export type MembershipResendDocument = unknown;
/** @description Predicates for membership profiles, the usual ones by name. Any other of the form `{attributes}_{matcher}` may be added. */
export type MembershipProfileFilter = {
    /** @description Name is this. */
    name_eq?: string;
    /** @description Name contains this, in any case. */
    name_cont?: string;
    /**
     * @description `access_scope` is this.
     * @enum {string}
     */
    access_scope_eq?: "live_access" | "test_access" | "all_access";
    /** @description `access_scope` is one of these, with commas between. */
    access_scope_in?: string;
    /** @description Related to this organization. */
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
/** @description A page of membership profiles. */
export type MembershipProfileCollectionDocument = {
    /** @description The membership profiles of this page, 25 at most. */
    data: MembershipProfile[];
    meta: CollectionMeta;
    links: PageUrls;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Attributes that the caller sets. An attribute that the server sets, or does not know, is rejected with `PARAM_NOT_ALLOWED`. */
export type MembershipProfileCreateAttributes = {
    /** @description Name of the profile. It may not be blank. */
    name: string;
    /**
     * @description Environments whose data the apps of the members reach.
     *
     *     - `live_access`: live data.
     *     - `test_access`: test data.
     *     - `all_access`: both.
     * @enum {string}
     */
    access_scope: "live_access" | "test_access" | "all_access";
    /** @description Identifier of the resource in a system of the caller. Default null. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. Default an empty object. */
    metadata?: Metadata;
};
/** @description Relationships of a new membership profile. An unknown relationship is rejected with `PARAM_NOT_ALLOWED`. */
export type MembershipProfileCreateRelationships = {
    organization: OrganizationReference;
    application_memberships?: ApplicationMembershipsReference;
};
/** @description A new membership profile. The server makes the id. */
export type MembershipProfileCreate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "membership_profiles";
    attributes: MembershipProfileCreateAttributes;
    relationships: MembershipProfileCreateRelationships;
};
/** @description A document that creates a membership profile. */
export type MembershipProfileCreateDocument = {
    data: MembershipProfileCreate;
};
/** @description One membership profile. */
export type MembershipProfileDocument = {
    data: MembershipProfile;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Attributes that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type MembershipProfileUpdateAttributes = {
    /** @description Name of the profile. It may not be blank. */
    name?: string;
    /**
     * @description Environments whose data the apps of the members reach.
     *
     *     - `live_access`: live data.
     *     - `test_access`: test data.
     *     - `all_access`: both.
     * @enum {string}
     */
    access_scope?: "live_access" | "test_access" | "all_access";
    /** @description Identifier of the resource in a system of the caller. Null clears it. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Null clears it. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. They replace the old ones as a whole. */
    metadata?: Metadata;
};
/** @description Relationships that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type MembershipProfileUpdateRelationships = {
    application_memberships?: ApplicationMembershipsReference;
};
/** @description A change of a membership profile. What is left out stays as it is. */
export type MembershipProfileUpdate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "membership_profiles";
    /** @description Id of the membership profile, the same as in the URL. */
    id: ResourceId;
    attributes?: MembershipProfileUpdateAttributes;
    relationships?: MembershipProfileUpdateRelationships;
};
/** @description A document that changes a membership profile. */
export type MembershipProfileUpdateDocument = {
    data: MembershipProfileUpdate;
};
/** @description Attributes that the caller sets. An attribute that the server sets, or does not know, is rejected with `PARAM_NOT_ALLOWED`. */
export type ApplicationMembershipCreateAttributes = {
    /** @description What the app shows of the data, such as the ids of markets. Default null. */
    filters?: {
        [key: string]: unknown;
    } | null;
    /** @description Identifier of the resource in a system of the caller. Default null. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. Default an empty object. */
    metadata?: Metadata;
};
/** @description Type and id of the API credential, without any other member. */
export type ApiCredentialLinkageCreate = {
    /**
     * @description Type of the resource, in the plural.
     * @constant
     */
    type: "api_credentials";
    id: ResourceId;
};
/** @description The API credential, of the same organization. */
export type ApiCredentialReference = {
    data: ApiCredentialLinkageCreate;
};
/** @description Type and id of the membership, without any other member, or null for none. */
export type MembershipLinkageUpdate = {
    /**
     * @description Type of the resource, in the plural.
     * @constant
     */
    type: "memberships";
    id: ResourceId;
} | null;
/** @description The membership, of the same organization. */
export type MembershipReference = {
    data: MembershipLinkageUpdate;
};
/** @description Relationships of a new application membership. An unknown relationship is rejected with `PARAM_NOT_ALLOWED`. */
export type ApplicationMembershipCreateRelationships = {
    api_credential: ApiCredentialReference;
    organization: OrganizationReference;
    role: RoleAssignment;
    membership?: MembershipReference;
    membership_profile?: MembershipProfileReference;
};
/** @description A new application membership. The server makes the id. */
export type ApplicationMembershipCreate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "application_memberships";
    attributes?: ApplicationMembershipCreateAttributes;
    relationships: ApplicationMembershipCreateRelationships;
};
/** @description A document that creates an application membership. */
export type ApplicationMembershipCreateDocument = {
    data: ApplicationMembershipCreate;
};
/** @description One application membership. */
export type ApplicationMembershipDocument = {
    data: ApplicationMembership;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description Attributes that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type ApplicationMembershipUpdateAttributes = {
    /** @description What the app shows of the data. It replaces the old filters as a whole, and null clears them. */
    filters?: {
        [key: string]: unknown;
    } | null;
    /** @description Identifier of the resource in a system of the caller. Null clears it. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Null clears it. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. They replace the old ones as a whole. */
    metadata?: Metadata;
};
/** @description Relationships that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type ApplicationMembershipUpdateRelationships = {
    role?: RoleAssignment;
    membership_profile?: MembershipProfileReference;
};
/** @description A change of an application membership. What is left out stays as it is. */
export type ApplicationMembershipUpdate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "application_memberships";
    /** @description Id of the application membership, the same as in the URL. */
    id: ResourceId;
    attributes?: ApplicationMembershipUpdateAttributes;
    relationships?: ApplicationMembershipUpdateRelationships;
};
/** @description A document that changes an application membership. */
export type ApplicationMembershipUpdateDocument = {
    data: ApplicationMembershipUpdate;
};
/** @description The linkage of a resource to its API credential. */
export type ApiCredentialLinkageDocument = {
    data: ApiCredentialIdentifier;
    links: RelationshipUrls;
};
/** @description The membership of a resource, or null. */
export type OptionalMembershipDocument = {
    /** @description The membership, or null when there is none. */
    data: Membership | null;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: IncludedResource[];
};
/** @description The linkage of a resource to its membership. */
export type MembershipLinkageDocument = {
    data: MembershipLinkage;
    links: RelationshipUrls;
};
/** @description Predicates for identity providers, the usual ones by name. Any other of the form `{attributes}_{matcher}` may be added. */
export type IdentityProviderFilter = {
    /** @description Name is this. */
    name_eq?: string;
    /** @description Name contains this, in any case. */
    name_cont?: string;
    /** @description `client_id` is this. */
    client_id_eq?: string;
    /** @description `issuer` is this. */
    issuer_eq?: string;
    /** @description `domains` is this. */
    domains_eq?: string;
    /** @description `token_url` is this. */
    token_url_eq?: string;
    /** @description `authorize_url` is this. */
    authorize_url_eq?: string;
    /** @description `jwks_url` is this. */
    jwks_url_eq?: string;
    /**
     * @description `status` is this.
     * @enum {string}
     */
    status_eq?: "pending" | "verified" | "error";
    /** @description `status` is one of these, with commas between. */
    status_in?: string;
    /** @description `txt_record` is this. */
    txt_record_eq?: string;
    /** @description `organization` is this. */
    organization_eq?: string;
    /** @description Not disabled; with false disabled. */
    disabled_at_null?: boolean;
    /** @description Related to this user. */
    user_id_eq?: string;
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
/** @description Attributes of an identity provider. */
export type IdentityProviderAttributes = {
    /** @description Name of the identity provider, unique among all of Commerce Layer. */
    name: string;
    /** @description Client id of Commerce Layer at the identity provider. */
    client_id: string;
    /** @description Client secret of Commerce Layer at the identity provider. Every answer shows it. */
    client_secret: string;
    /** @description Issuer of the tokens. */
    issuer: string;
    /** @description Domains of the email addresses that sign in here, with commas between. */
    domains: string;
    /**
     * Format: uri
     * @description URL of the token endpoint.
     */
    token_url: string;
    /**
     * Format: uri
     * @description URL of the authorization endpoint.
     */
    authorize_url: string;
    /**
     * Format: uri
     * @description URL of the keys that verify tokens.
     */
    jwks_url: string;
    /**
     * @description State of the domain check.
     *
     *     - `pending`: the TXT record was not found yet.
     *     - `verified`: it was found.
     *     - `error`: the check failed.
     * @enum {string}
     */
    status: "pending" | "verified" | "error";
    /** @description Value of the TXT record that proves the domains. Set by the server. */
    txt_record: string;
    /** @description Id of the organization at the identity provider. Default null. */
    organization: string | null;
    /**
     * Format: date-time
     * @description When the identity provider was disabled, or null. `_disable` sets it, `_enable` clears it.
     */
    disabled_at: string | null;
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
/** @description Type and id of a user. */
export type UserIdentifier = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "users";
    id: CommerceLayerId;
};
/** @description The user of the resource. `data` is there when the request included the relationship. */
export type UserRelationship = {
    links: RelationshipUrls;
    data?: UserIdentifier;
};
/** @description Relationships of an identity provider. */
export type IdentityProviderRelationships = {
    user: UserRelationship;
};
/** @description A login of one's own (OpenID Connect) for people with email addresses of some domains. */
export type IdentityProvider = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "identity_providers";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: IdentityProviderAttributes;
    relationships: IdentityProviderRelationships;
    meta?: ResourceMeta;
};
/** @description Attributes of a user. */
export type UserAttributes = {
    /** @description Email address, with which the user signs in. */
    email: string;
    /** @description First name. */
    first_name: string;
    /** @description Last name. */
    last_name: string;
    /** @description Name of the time zone, such as `UTC`. */
    time_zone: string | null;
    /** @description Whether signing in takes a one-time password. Set by the server. */
    otp_required_for_login: boolean;
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
/** @description A person with an account of the dashboard. */
export type User = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "users";
    id: CommerceLayerId;
    links: SelfLink;
    attributes: UserAttributes;
    meta?: ResourceMeta;
};
/** @description A page of identity providers. */
export type IdentityProviderCollectionDocument = {
    /** @description The identity providers of this page, 25 at most. */
    data: IdentityProvider[];
    meta: CollectionMeta;
    links: PageUrls;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: User[];
};
/** @description Attributes that the caller sets. An attribute that the server sets, or does not know, is rejected with `PARAM_NOT_ALLOWED`. */
export type IdentityProviderCreateAttributes = {
    /** @description Name of the identity provider, unique among all of Commerce Layer. */
    name: string;
    /** @description Client id of Commerce Layer at the identity provider. */
    client_id: string;
    /** @description Client secret of Commerce Layer at the identity provider. Every answer shows it. */
    client_secret: string;
    /** @description Issuer of the tokens. */
    issuer: string;
    /** @description Domains of the email addresses that sign in here, with commas between. */
    domains: string;
    /**
     * Format: uri
     * @description URL of the token endpoint.
     */
    token_url: string;
    /**
     * Format: uri
     * @description URL of the authorization endpoint.
     */
    authorize_url: string;
    /**
     * Format: uri
     * @description URL of the keys that verify tokens.
     */
    jwks_url: string;
    /** @description Id of the organization at the identity provider. Default null. */
    organization?: string | null;
    /** @description Send true to disable it at once. No answer has this attribute. */
    _disable?: boolean;
    /** @description Send true to enable it. No answer has this attribute. */
    _enable?: boolean;
    /** @description Identifier of the resource in a system of the caller. Default null. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Default null. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. Default an empty object. */
    metadata?: Metadata;
};
/** @description A new identity provider. The server makes the id. */
export type IdentityProviderCreate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "identity_providers";
    attributes: IdentityProviderCreateAttributes;
    /** @description No relationship can be set. An empty object is allowed. */
    relationships?: Record<string, never>;
};
/** @description A document that creates an identity provider. */
export type IdentityProviderCreateDocument = {
    data: IdentityProviderCreate;
};
/** @description One identity provider. */
export type IdentityProviderDocument = {
    data: IdentityProvider;
    /** @description Resources that `include` asked for, each once. Left out when there are none. */
    included?: User[];
};
/** @description Attributes that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type IdentityProviderUpdateAttributes = {
    /** @description Name of the identity provider, unique among all of Commerce Layer. */
    name?: string;
    /** @description Client id of Commerce Layer at the identity provider. */
    client_id?: string;
    /** @description Client secret of Commerce Layer at the identity provider. Every answer shows it. */
    client_secret?: string;
    /** @description Issuer of the tokens. */
    issuer?: string;
    /** @description Domains of the email addresses that sign in here, with commas between. */
    domains?: string;
    /**
     * Format: uri
     * @description URL of the token endpoint.
     */
    token_url?: string;
    /**
     * Format: uri
     * @description URL of the authorization endpoint.
     */
    authorize_url?: string;
    /**
     * Format: uri
     * @description URL of the keys that verify tokens.
     */
    jwks_url?: string;
    /** @description Id of the organization at the identity provider. Null clears it. */
    organization?: string | null;
    /** @description Send true to disable it. No answer has this attribute. */
    _disable?: boolean;
    /** @description Send true to enable it again. No answer has this attribute. */
    _enable?: boolean;
    /** @description Identifier of the resource in a system of the caller. Null clears it. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Null clears it. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. They replace the old ones as a whole. */
    metadata?: Metadata;
};
/** @description A change of an identity provider. What is left out stays as it is. */
export type IdentityProviderUpdate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "identity_providers";
    /** @description Id of the identity provider, the same as in the URL. */
    id: ResourceId;
    attributes?: IdentityProviderUpdateAttributes;
    /** @description No relationship can change. An empty object is allowed. */
    relationships?: Record<string, never>;
};
/** @description A document that changes an identity provider. */
export type IdentityProviderUpdateDocument = {
    data: IdentityProviderUpdate;
};
/** @description One user. */
export type UserDocument = {
    data: User;
};
/** @description The linkage of a resource to its user. */
export type UserLinkageDocument = {
    data: UserIdentifier;
    links: RelationshipUrls;
};
/** @description Attributes that can change. Any other is rejected with `PARAM_NOT_ALLOWED`. An empty object is allowed. */
export type UserUpdateAttributes = {
    /**
     * Format: email
     * @description Email address, with which the user signs in.
     */
    email?: string;
    /** @description First name. It may not be blank. */
    first_name?: string;
    /** @description Last name. It may not be blank. */
    last_name?: string;
    /** @description Name of the time zone, such as `UTC`. Null clears it. */
    time_zone?: string | null;
    /** @description Identifier of the resource in a system of the caller. Null clears it. */
    reference?: string | null;
    /** @description Name of the system that `reference` belongs to. Null clears it. */
    reference_origin?: string | null;
    /** @description Key and value pairs of the caller. They replace the old ones as a whole. */
    metadata?: Metadata;
};
/** @description A change of a user. What is left out stays as it is. */
export type UserUpdate = {
    /**
     * @description Type of the resource.
     * @constant
     */
    type: "users";
    /** @description Id of the user. It may be left out. */
    id?: ResourceId;
    attributes?: UserUpdateAttributes;
    /** @description No relationship can change. An empty object is allowed. */
    relationships?: Record<string, never>;
};
/** @description A document that changes a user. */
export type UserUpdateDocument = {
    data: UserUpdate;
};
/** @description One version. */
export type VersionDocument = {
    data: Version;
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
    /**
     * Format: int64
     * @description When the token was first issued, in seconds since 1970.
     */
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
/** @description One problem of a request, with the members that are always there. */
export type InvalidCollectionQueryRequestError = {
    /** @description Short summary for people, the same for each occurrence. */
    title: string;
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @enum {string}
     */
    code?: "FILTER_NOT_ALLOWED" | "INVALID_FIELD" | "INVALID_FIELD_FORMAT" | "INVALID_FILTERS_SYNTAX" | "INVALID_INCLUDE" | "INVALID_PAGE_VALUE" | "INVALID_RESOURCE" | "INVALID_SORT_CRITERIA" | "PARAM_NOT_ALLOWED";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "400";
};
/** @description The errors of a rejected request, all at once. */
export type InvalidCollectionQueryRequestErrorDocument = {
    /** @description The problems found. */
    errors: InvalidCollectionQueryRequestError[];
};
/** @description One problem of a request, with the members that are always there. */
export type UnauthorizedRequestError = {
    /**
     * @description Short summary for people.
     * @constant
     */
    title: "Access denied";
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @constant
     */
    code: "UNAUTHORIZED";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "401";
};
/** @description The errors of a rejected request, all at once. */
export type UnauthorizedRequestErrorDocument = {
    /** @description The problems found. */
    errors: UnauthorizedRequestError[];
};
/** @description One problem of a request, with the members that are always there. */
export type NotAcceptableRequestError = {
    /**
     * @description Short summary for people.
     * @constant
     */
    title: "Not acceptable";
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @constant
     */
    code: "NOT_ACCEPTABLE";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "406";
};
/** @description The errors of a rejected request, all at once. */
export type NotAcceptableRequestErrorDocument = {
    /** @description The problems found. */
    errors: NotAcceptableRequestError[];
};
/** @description One problem, as the edge of the network tells it. Its `status` is a number. */
export type TooManyRequestsEdgeError = {
    /** @description Short summary for people. */
    title: string;
    /** @description Explanation for people. A request over the limit gets none. */
    detail?: string;
    /**
     * @description What is wrong, for programs.
     * @constant
     */
    code: "THROTTLED";
    /**
     * @description The HTTP status, as a number.
     * @constant
     */
    status: 429;
};
/** @description The error of a request that the edge of the network rejects. `errors` is one object here, not a list as in the documents of JSON:API. */
export type TooManyRequestsEdgeErrorDocument = {
    errors: TooManyRequestsEdgeError;
};
/** @description One problem of a request, with the members that are always there. */
export type InvalidCreateRequestError = {
    /** @description Short summary for people, the same for each occurrence. */
    title: string;
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @enum {string}
     */
    code?: "INVALID_DATA_FORMAT" | "INVALID_FIELD" | "INVALID_FIELD_FORMAT" | "INVALID_INCLUDE" | "INVALID_LINKS_OBJECT" | "INVALID_RESOURCE" | "PARAM_MISSING" | "PARAM_NOT_ALLOWED" | "TYPE_MISMATCH";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "400";
};
/** @description The errors of a rejected request, all at once. */
export type InvalidCreateRequestErrorDocument = {
    /** @description The problems found. */
    errors: InvalidCreateRequestError[];
};
/** @description One problem of a request, with the members that are always there. */
export type UnsupportedMediaTypeRequestError = {
    /**
     * @description Short summary for people.
     * @constant
     */
    title: "Unsupported media type";
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @constant
     */
    code: "UNSUPPORTED_MEDIA_TYPE";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "415";
};
/** @description The errors of a rejected request, all at once. */
export type UnsupportedMediaTypeRequestErrorDocument = {
    /** @description The problems found. */
    errors: UnsupportedMediaTypeRequestError[];
};
/** @description One problem of a request, with the members that are always there. */
export type InvalidQueryRequestError = {
    /** @description Short summary for people, the same for each occurrence. */
    title: string;
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @enum {string}
     */
    code?: "INVALID_FIELD" | "INVALID_FIELD_FORMAT" | "INVALID_INCLUDE" | "INVALID_RESOURCE";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "400";
};
/** @description The errors of a rejected request, all at once. */
export type InvalidQueryRequestErrorDocument = {
    /** @description The problems found. */
    errors: InvalidQueryRequestError[];
};
/** @description One problem of a request, with the members that are always there. */
export type NotFoundRequestError = {
    /**
     * @description Short summary for people.
     * @constant
     */
    title: "Record not found";
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @constant
     */
    code: "RECORD_NOT_FOUND";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "404";
};
/** @description The errors of a rejected request, all at once. */
export type NotFoundRequestErrorDocument = {
    /** @description The problems found. */
    errors: NotFoundRequestError[];
};
/** @description One problem, as the edge of the network tells it. Its `status` is a number. */
export type NotFoundEdgeError = {
    /** @description Short summary for people. */
    title: string;
    /** @description Explanation for people. A request over the limit gets none. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @constant
     */
    code: "RECORD_NOT_FOUND";
    /**
     * @description The HTTP status, as a number.
     * @constant
     */
    status: 404;
};
/** @description The error of a request that the edge of the network rejects. `errors` is one object here, not a list as in the documents of JSON:API. */
export type NotFoundEdgeErrorDocument = {
    errors: NotFoundEdgeError;
};
/** @description One problem of a request, with the members that are always there. */
export type AlreadyGoneRequestError = {
    /**
     * @description Short summary for people.
     * @constant
     */
    title: "Record not found";
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @constant
     */
    code: "RECORD_NOT_FOUND";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "404";
};
/** @description The errors of a rejected request, all at once. */
export type AlreadyGoneRequestErrorDocument = {
    /** @description The problems found. */
    errors: AlreadyGoneRequestError[];
};
/** @description One problem, as the edge of the network tells it. Its `status` is a number. */
export type AlreadyGoneEdgeError = {
    /** @description Short summary for people. */
    title: string;
    /** @description Explanation for people. A request over the limit gets none. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @constant
     */
    code: "RECORD_NOT_FOUND";
    /**
     * @description The HTTP status, as a number.
     * @constant
     */
    status: 404;
};
/** @description The error of a request that the edge of the network rejects. `errors` is one object here, not a list as in the documents of JSON:API. */
export type AlreadyGoneEdgeErrorDocument = {
    errors: AlreadyGoneEdgeError;
};
/** @description One problem of a request, with the members that are always there. */
export type InvalidUpdateRequestError = {
    /** @description Short summary for people, the same for each occurrence. */
    title: string;
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @enum {string}
     */
    code?: "INVALID_DATA_FORMAT" | "INVALID_FIELD" | "INVALID_FIELD_FORMAT" | "INVALID_INCLUDE" | "INVALID_LINKS_OBJECT" | "INVALID_RESOURCE" | "KEY_NOT_INCLUDED_IN_URL" | "KEY_ORDER_MISMATCH" | "PARAM_MISSING" | "PARAM_NOT_ALLOWED" | "TYPE_MISMATCH";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "400";
};
/** @description The errors of a rejected request, all at once. */
export type InvalidUpdateRequestErrorDocument = {
    /** @description The problems found. */
    errors: InvalidUpdateRequestError[];
};
/** @description One problem of a request, with the members that are always there. */
export type InvalidRoleLinkageRequestError = {
    /** @description Short summary for people, the same for each occurrence. */
    title: string;
    /** @description Explanation of this occurrence, for people. */
    detail: string;
    /**
     * @description What is wrong, for programs.
     * @enum {string}
     */
    code?: "INVALID_LINKS_OBJECT" | "PARAM_MISSING" | "TYPE_MISMATCH";
    /**
     * @description The HTTP status, as a string.
     * @constant
     */
    status: "400";
};
/** @description The errors of a rejected request, all at once. */
export type InvalidRoleLinkageRequestErrorDocument = {
    /** @description The problems found. */
    errors: InvalidRoleLinkageRequestError[];
};
/** @description One problem, as the edge of the network tells it. Its `status` is a number. */
export type TooManyTokenRequestsEdgeError = {
    /** @description Short summary for people. */
    title: string;
    /** @description Explanation for people. A request over the limit gets none. */
    detail?: string;
    /**
     * @description What is wrong, for programs.
     * @constant
     */
    code: "THROTTLED";
    /**
     * @description The HTTP status, as a number.
     * @constant
     */
    status: 429;
};
/** @description The error of a request that the edge of the network rejects. `errors` is one object here, not a list as in the documents of JSON:API. */
export type TooManyTokenRequestsEdgeErrorDocument = {
    errors: TooManyTokenRequestsEdgeError;
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
        ApplicationMembershipAttributes: ApplicationMembershipAttributes;
        ApiCredentialIdentifier: ApiCredentialIdentifier;
        ApiCredentialRelationship: ApiCredentialRelationship;
        MembershipLinkage: MembershipLinkage;
        MembershipRelationship: MembershipRelationship;
        MembershipProfileLinkage: MembershipProfileLinkage;
        MembershipProfileRelationship: MembershipProfileRelationship;
        ApplicationMembershipRelationships: ApplicationMembershipRelationships;
        ApplicationMembership: ApplicationMembership;
        MembershipAttributes: MembershipAttributes;
        ApplicationMembershipIdentifier: ApplicationMembershipIdentifier;
        ApplicationMembershipsRelationship: ApplicationMembershipsRelationship;
        VersionIdentifier: VersionIdentifier;
        VersionsRelationship: VersionsRelationship;
        MembershipRelationships: MembershipRelationships;
        Membership: Membership;
        MembershipProfileAttributes: MembershipProfileAttributes;
        MembershipProfileRelationships: MembershipProfileRelationships;
        MembershipProfile: MembershipProfile;
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
        ApiCredentialsRelationship: ApiCredentialsRelationship;
        OrganizationRelationships: OrganizationRelationships;
        Organization: Organization;
        PermissionAttributes: PermissionAttributes;
        PermissionRelationships: PermissionRelationships;
        Permission: Permission;
        RoleAttributes: RoleAttributes;
        RoleRelationships: RoleRelationships;
        Role: Role;
        VersionAttributes: VersionAttributes;
        Version: Version;
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
        OrganizationCreateAttributes: OrganizationCreateAttributes;
        OrganizationCreate: OrganizationCreate;
        OrganizationCreateDocument: OrganizationCreateDocument;
        OrganizationUpdateAttributes: OrganizationUpdateAttributes;
        OrganizationUpdate: OrganizationUpdate;
        OrganizationUpdateDocument: OrganizationUpdateDocument;
        RoleFilter: RoleFilter;
        RoleCollectionDocument: RoleCollectionDocument;
        MembershipsLinkageDocument: MembershipsLinkageDocument;
        RolesLinkageDocument: RolesLinkageDocument;
        PermissionsLinkageDocument: PermissionsLinkageDocument;
        ApiCredentialsLinkageDocument: ApiCredentialsLinkageDocument;
        MembershipFilter: MembershipFilter;
        MembershipCollectionDocument: MembershipCollectionDocument;
        PermissionFilter: PermissionFilter;
        PermissionCollectionDocument: PermissionCollectionDocument;
        OwnershipTransfer: OwnershipTransfer;
        OwnershipTransferDocument: OwnershipTransferDocument;
        RoleCreateAttributes: RoleCreateAttributes;
        RoleCreateRelationships: RoleCreateRelationships;
        RoleCreate: RoleCreate;
        RoleCreateDocument: RoleCreateDocument;
        RoleDocument: RoleDocument;
        RoleUpdateAttributes: RoleUpdateAttributes;
        RoleUpdate: RoleUpdate;
        RoleUpdateDocument: RoleUpdateDocument;
        VersionsLinkageDocument: VersionsLinkageDocument;
        VersionFilter: VersionFilter;
        VersionCollectionDocument: VersionCollectionDocument;
        PermissionCreateAttributes: PermissionCreateAttributes;
        RoleLinkageCreate: RoleLinkageCreate;
        RoleAssignment: RoleAssignment;
        PermissionCreateRelationships: PermissionCreateRelationships;
        PermissionCreate: PermissionCreate;
        PermissionCreateDocument: PermissionCreateDocument;
        PermissionDocument: PermissionDocument;
        PermissionUpdateAttributes: PermissionUpdateAttributes;
        PermissionUpdate: PermissionUpdate;
        PermissionUpdateDocument: PermissionUpdateDocument;
        MembershipCreateAttributes: MembershipCreateAttributes;
        ApplicationMembershipLinkageCreate: ApplicationMembershipLinkageCreate;
        ApplicationMembershipsReference: ApplicationMembershipsReference;
        MembershipProfileLinkageUpdate: MembershipProfileLinkageUpdate;
        MembershipProfileReference: MembershipProfileReference;
        MembershipCreateRelationships: MembershipCreateRelationships;
        MembershipCreate: MembershipCreate;
        MembershipCreateDocument: MembershipCreateDocument;
        MembershipDocument: MembershipDocument;
        MembershipUpdateAttributes: MembershipUpdateAttributes;
        MembershipUpdateRelationships: MembershipUpdateRelationships;
        MembershipUpdate: MembershipUpdate;
        MembershipUpdateDocument: MembershipUpdateDocument;
        ApplicationMembershipFilter: ApplicationMembershipFilter;
        ApplicationMembershipCollectionDocument: ApplicationMembershipCollectionDocument;
        ApplicationMembershipsLinkageDocument: ApplicationMembershipsLinkageDocument;
        OptionalMembershipProfileDocument: OptionalMembershipProfileDocument;
        MembershipProfileLinkageDocument: MembershipProfileLinkageDocument;
        MembershipResendDocument: MembershipResendDocument;
        MembershipProfileFilter: MembershipProfileFilter;
        MembershipProfileCollectionDocument: MembershipProfileCollectionDocument;
        MembershipProfileCreateAttributes: MembershipProfileCreateAttributes;
        MembershipProfileCreateRelationships: MembershipProfileCreateRelationships;
        MembershipProfileCreate: MembershipProfileCreate;
        MembershipProfileCreateDocument: MembershipProfileCreateDocument;
        MembershipProfileDocument: MembershipProfileDocument;
        MembershipProfileUpdateAttributes: MembershipProfileUpdateAttributes;
        MembershipProfileUpdateRelationships: MembershipProfileUpdateRelationships;
        MembershipProfileUpdate: MembershipProfileUpdate;
        MembershipProfileUpdateDocument: MembershipProfileUpdateDocument;
        ApplicationMembershipCreateAttributes: ApplicationMembershipCreateAttributes;
        ApiCredentialLinkageCreate: ApiCredentialLinkageCreate;
        ApiCredentialReference: ApiCredentialReference;
        MembershipLinkageUpdate: MembershipLinkageUpdate;
        MembershipReference: MembershipReference;
        ApplicationMembershipCreateRelationships: ApplicationMembershipCreateRelationships;
        ApplicationMembershipCreate: ApplicationMembershipCreate;
        ApplicationMembershipCreateDocument: ApplicationMembershipCreateDocument;
        ApplicationMembershipDocument: ApplicationMembershipDocument;
        ApplicationMembershipUpdateAttributes: ApplicationMembershipUpdateAttributes;
        ApplicationMembershipUpdateRelationships: ApplicationMembershipUpdateRelationships;
        ApplicationMembershipUpdate: ApplicationMembershipUpdate;
        ApplicationMembershipUpdateDocument: ApplicationMembershipUpdateDocument;
        ApiCredentialLinkageDocument: ApiCredentialLinkageDocument;
        OptionalMembershipDocument: OptionalMembershipDocument;
        MembershipLinkageDocument: MembershipLinkageDocument;
        IdentityProviderFilter: IdentityProviderFilter;
        IdentityProviderAttributes: IdentityProviderAttributes;
        UserIdentifier: UserIdentifier;
        UserRelationship: UserRelationship;
        IdentityProviderRelationships: IdentityProviderRelationships;
        IdentityProvider: IdentityProvider;
        UserAttributes: UserAttributes;
        User: User;
        IdentityProviderCollectionDocument: IdentityProviderCollectionDocument;
        IdentityProviderCreateAttributes: IdentityProviderCreateAttributes;
        IdentityProviderCreate: IdentityProviderCreate;
        IdentityProviderCreateDocument: IdentityProviderCreateDocument;
        IdentityProviderDocument: IdentityProviderDocument;
        IdentityProviderUpdateAttributes: IdentityProviderUpdateAttributes;
        IdentityProviderUpdate: IdentityProviderUpdate;
        IdentityProviderUpdateDocument: IdentityProviderUpdateDocument;
        UserDocument: UserDocument;
        UserLinkageDocument: UserLinkageDocument;
        UserUpdateAttributes: UserUpdateAttributes;
        UserUpdate: UserUpdate;
        UserUpdateDocument: UserUpdateDocument;
        VersionDocument: VersionDocument;
        TokenCreate: TokenCreate;
        AccessToken: AccessToken;
        AuthError: AuthError;
        AuthErrorDocument: AuthErrorDocument;
        TokenRevocation: TokenRevocation;
        RevokedToken: RevokedToken;
        TokenKey: TokenKey;
        TokenKeys: TokenKeys;
        InvalidCollectionQueryRequestError: InvalidCollectionQueryRequestError;
        InvalidCollectionQueryRequestErrorDocument: InvalidCollectionQueryRequestErrorDocument;
        UnauthorizedRequestError: UnauthorizedRequestError;
        UnauthorizedRequestErrorDocument: UnauthorizedRequestErrorDocument;
        NotAcceptableRequestError: NotAcceptableRequestError;
        NotAcceptableRequestErrorDocument: NotAcceptableRequestErrorDocument;
        TooManyRequestsEdgeError: TooManyRequestsEdgeError;
        TooManyRequestsEdgeErrorDocument: TooManyRequestsEdgeErrorDocument;
        InvalidCreateRequestError: InvalidCreateRequestError;
        InvalidCreateRequestErrorDocument: InvalidCreateRequestErrorDocument;
        UnsupportedMediaTypeRequestError: UnsupportedMediaTypeRequestError;
        UnsupportedMediaTypeRequestErrorDocument: UnsupportedMediaTypeRequestErrorDocument;
        InvalidQueryRequestError: InvalidQueryRequestError;
        InvalidQueryRequestErrorDocument: InvalidQueryRequestErrorDocument;
        NotFoundRequestError: NotFoundRequestError;
        NotFoundRequestErrorDocument: NotFoundRequestErrorDocument;
        NotFoundEdgeError: NotFoundEdgeError;
        NotFoundEdgeErrorDocument: NotFoundEdgeErrorDocument;
        AlreadyGoneRequestError: AlreadyGoneRequestError;
        AlreadyGoneRequestErrorDocument: AlreadyGoneRequestErrorDocument;
        AlreadyGoneEdgeError: AlreadyGoneEdgeError;
        AlreadyGoneEdgeErrorDocument: AlreadyGoneEdgeErrorDocument;
        InvalidUpdateRequestError: InvalidUpdateRequestError;
        InvalidUpdateRequestErrorDocument: InvalidUpdateRequestErrorDocument;
        InvalidRoleLinkageRequestError: InvalidRoleLinkageRequestError;
        InvalidRoleLinkageRequestErrorDocument: InvalidRoleLinkageRequestErrorDocument;
        TooManyTokenRequestsEdgeError: TooManyTokenRequestsEdgeError;
        TooManyTokenRequestsEdgeErrorDocument: TooManyTokenRequestsEdgeErrorDocument;
    };
    responses: {
        /** @description A query parameter has a value that the server rejects. A parameter with an unknown name is ignored. */
        InvalidCollectionQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": InvalidCollectionQueryRequestErrorDocument;
            };
        };
        /** @description The token is missing, malformed, expired, revoked or not meant for this API, or its user may not do this (`UNAUTHORIZED`). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": UnauthorizedRequestErrorDocument;
            };
        };
        /** @description The `Accept` header has neither `application/vnd.api+json` nor `*\/*` (`NOT_ACCEPTABLE`). A request without the header passes. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": NotAcceptableRequestErrorDocument;
            };
        };
        /** @description The caller has used up the requests of the interval (`THROTTLED`). The interval slides. The edge of the network answers, in JSON that is not JSON:API: `errors` is an object. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TooManyRequestsEdgeErrorDocument;
            };
        };
        /** @description The document is not one that this operation takes, or a query parameter has a value that the server rejects. */
        InvalidCreate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": InvalidCreateRequestErrorDocument;
            };
        };
        /** @description The `Content-Type` header is not `application/vnd.api+json` (`UNSUPPORTED_MEDIA_TYPE`). A parameter behind it, such as `charset=utf-8`, is allowed. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": UnsupportedMediaTypeRequestErrorDocument;
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
        InvalidQuery: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": InvalidQueryRequestErrorDocument;
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
                "application/vnd.api+json": NotFoundRequestErrorDocument;
                "application/json": NotFoundEdgeErrorDocument;
            };
        };
        /** @description Nothing that the caller can see has the id in the URL (`RECORD_NOT_FOUND`). A resource that was deleted before is answered like one that never existed. The edge of the network may answer in its place: then the media type is `application/json`, and `errors` is an object. */
        AlreadyGone: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": AlreadyGoneRequestErrorDocument;
                "application/json": AlreadyGoneEdgeErrorDocument;
            };
        };
        /** @description The document is not one that this operation takes, or a query parameter has a value that the server rejects. */
        InvalidUpdate: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": InvalidUpdateRequestErrorDocument;
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
        /** @description The document is not the linkage of a role. */
        InvalidRoleLinkage: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": InvalidRoleLinkageRequestErrorDocument;
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
        /** @description The document is well formed but breaks rules of the API (`VALIDATION_ERROR`). `meta.error` names the rule and `source.pointer` the place. */
        Unprocessable: {
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
                "application/json": TooManyTokenRequestsEdgeErrorDocument;
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
        /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsApiCredential: ("id" | "name" | "kind" | "confidential" | "redirect_uri" | "client_id" | "client_secret" | "scopes" | "expires_in" | "mode" | "custom" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "role")[];
        /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsOrganization: ("id" | "name" | "slug" | "domain" | "support_phone" | "support_email" | "logo_url" | "favicon_url" | "primary_color" | "contrast_color" | "gtm_id" | "gtm_id_test" | "region" | "can_switch_live" | "subscription_info" | "config" | "api_auth_redirect" | "api_new_auth" | "addresses_avs_check" | "addresses_phone_required" | "orders_sales_channel_guest_only" | "orders_number_as_reference" | "orders_invalid_coupon_errors" | "orders_invalid_gift_card_errors" | "imports_purge_cache" | "external_prices_errors" | "api_rules_engine" | "api_purge_single_resource" | "orders_number_editable_test" | "orders_number_editable_live" | "orders_validate_shipping_stock" | "gift_cards_exact_code_matching" | "imports_skip_errors" | "discount_engines_enabled" | "discount_engines_errors" | "tax_calculators_errors" | "external_promotions_errors" | "api_rules_engine_max_conditions_size" | "api_rules_engine_max_rules_size" | "api_max_regex_length" | "orders_autorefresh_cutoff_test" | "orders_autorefresh_cutoff_live" | "bundles_max_items_count" | "coupons_min_code_length" | "coupons_max_code_length" | "gift_cards_min_code_length" | "gift_cards_max_code_length" | "cleanups_max_concurrent_count" | "exports_max_concurrent_count" | "imports_max_concurrent_count" | "inventory_models_max_stock_locations_cutoff" | "promotions_max_concurrent_count" | "promotions_max_conditions_size" | "promotions_max_rules_size" | "price_lists_max_conditions_size" | "price_lists_max_rules_size" | "tags_max_name_length" | "tags_max_allowed_number" | "orders_min_rebuild_shipments_lapse" | "orders_min_refresh_lapse" | "imports_trigger_webhooks" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "memberships" | "roles" | "permissions" | "api_credentials")[];
        /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsRole: ("id" | "name" | "kind" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "permissions" | "memberships" | "api_credentials" | "versions")[];
        /** @description Order of the API credentials: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortApiCredential: ("id" | "-id" | "mode" | "-mode" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
        pageNumber: number;
        /** @description Number of resources on a page, 25 at most. */
        pageSize: number;
        /** @description Which API credentials to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
        filterApiCredential: ApiCredentialFilter;
        /** @description Id of the API credential. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        apiCredentialId: ResourceId;
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includeOrganization: ("memberships" | "roles" | "roles.api_credentials" | "permissions" | "api_credentials" | "api_credentials.role")[];
        /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsMembership: ("id" | "user_email" | "user_first_name" | "user_last_name" | "status" | "owner" | "test_enabled" | "access_scope" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "role" | "application_memberships" | "membership_profile" | "versions")[];
        /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsPermission: ("id" | "can_create" | "can_read" | "can_update" | "can_destroy" | "subject" | "restrictions" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "role" | "versions")[];
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includeRole: ("organization" | "organization.api_credentials" | "permissions" | "memberships" | "api_credentials" | "api_credentials.organization" | "versions")[];
        /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsVersion: ("id" | "resource_type" | "resource_id" | "event" | "changes" | "who" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata")[];
        /** @description Order of the organizations: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortOrganization: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "domain" | "-domain" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Which organizations to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
        filterOrganization: OrganizationFilter;
        /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        organizationId: ResourceId;
        /** @description Order of the roles: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortRole: ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Which roles to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
        filterRole: RoleFilter;
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includeMembership: ("organization" | "role" | "application_memberships" | "membership_profile" | "versions")[];
        /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsApplicationMembership: ("id" | "filters" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "api_credential" | "organization" | "role" | "membership" | "membership_profile")[];
        /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsMembershipProfile: ("id" | "name" | "test_enabled" | "access_scope" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "application_memberships")[];
        /** @description Order of the memberships: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortMembership: ("id" | "-id" | "status" | "-status" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Which memberships to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
        filterMembership: MembershipFilter;
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includePermission: ("organization" | "role" | "versions")[];
        /** @description Order of the permissions: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortPermission: ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Which permissions to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
        filterPermission: PermissionFilter;
        /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        roleId: ResourceId;
        /** @description Order of the versions: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortVersion: ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Which versions to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
        filterVersion: VersionFilter;
        /** @description Id of the permission. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        permissionId: ResourceId;
        /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        membershipId: ResourceId;
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includeApplicationMembership: ("api_credential" | "organization" | "role" | "membership" | "membership_profile")[];
        /** @description Order of the application memberships: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortApplicationMembership: ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Which application memberships to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
        filterApplicationMembership: ApplicationMembershipFilter;
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includeMembershipProfile: ("organization" | "application_memberships")[];
        /** @description Order of the membership profiles: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortMembershipProfile: ("id" | "-id" | "name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Which membership profiles to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
        filterMembershipProfile: MembershipProfileFilter;
        /** @description Id of the membership profile. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        membershipProfileId: ResourceId;
        /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        applicationMembershipId: ResourceId;
        /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
        includeIdentityProvider: "user"[];
        /** @description Attributes and relationships that identity providers in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsIdentityProvider: ("id" | "name" | "client_id" | "client_secret" | "issuer" | "domains" | "token_url" | "authorize_url" | "jwks_url" | "status" | "txt_record" | "organization" | "disabled_at" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "user")[];
        /** @description Attributes and relationships that users in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
        fieldsUser: ("id" | "email" | "first_name" | "last_name" | "time_zone" | "otp_required_for_login" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata")[];
        /** @description Order of the identity providers: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
        sortIdentityProvider: ("id" | "-id" | "name" | "-name" | "client_id" | "-client_id" | "client_secret" | "-client_secret" | "issuer" | "-issuer" | "domains" | "-domains" | "token_url" | "-token_url" | "authorize_url" | "-authorize_url" | "jwks_url" | "-jwks_url" | "status" | "-status" | "txt_record" | "-txt_record" | "organization" | "-organization" | "disabled_at" | "-disabled_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /** @description Which identity providers to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
        filterIdentityProvider: IdentityProviderFilter;
        /** @description Id of the identity provider. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        identityProviderId: ResourceId;
        /** @description Id of the version. An id that is malformed, unknown or not visible to the caller is answered with 404. */
        versionId: ResourceId;
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
export type ResponseInvalidCollectionQuery = components['responses']['InvalidCollectionQuery'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInvalidCreate = components['responses']['InvalidCreate'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnprocessableApiCredentialCreate = components['responses']['UnprocessableApiCredentialCreate'];
export type ResponseInvalidQuery = components['responses']['InvalidQuery'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseAlreadyGone = components['responses']['AlreadyGone'];
export type ResponseInvalidUpdate = components['responses']['InvalidUpdate'];
export type ResponseUnprocessableApiCredentialUpdate = components['responses']['UnprocessableApiCredentialUpdate'];
export type ResponseInvalidRoleLinkage = components['responses']['InvalidRoleLinkage'];
export type ResponseUnprocessableRoleLinkage = components['responses']['UnprocessableRoleLinkage'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
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
export type ParameterFieldsMembership = components['parameters']['fieldsMembership'];
export type ParameterFieldsPermission = components['parameters']['fieldsPermission'];
export type ParameterIncludeRole = components['parameters']['includeRole'];
export type ParameterFieldsVersion = components['parameters']['fieldsVersion'];
export type ParameterSortOrganization = components['parameters']['sortOrganization'];
export type ParameterFilterOrganization = components['parameters']['filterOrganization'];
export type ParameterOrganizationId = components['parameters']['organizationId'];
export type ParameterSortRole = components['parameters']['sortRole'];
export type ParameterFilterRole = components['parameters']['filterRole'];
export type ParameterIncludeMembership = components['parameters']['includeMembership'];
export type ParameterFieldsApplicationMembership = components['parameters']['fieldsApplicationMembership'];
export type ParameterFieldsMembershipProfile = components['parameters']['fieldsMembershipProfile'];
export type ParameterSortMembership = components['parameters']['sortMembership'];
export type ParameterFilterMembership = components['parameters']['filterMembership'];
export type ParameterIncludePermission = components['parameters']['includePermission'];
export type ParameterSortPermission = components['parameters']['sortPermission'];
export type ParameterFilterPermission = components['parameters']['filterPermission'];
export type ParameterRoleId = components['parameters']['roleId'];
export type ParameterSortVersion = components['parameters']['sortVersion'];
export type ParameterFilterVersion = components['parameters']['filterVersion'];
export type ParameterPermissionId = components['parameters']['permissionId'];
export type ParameterMembershipId = components['parameters']['membershipId'];
export type ParameterIncludeApplicationMembership = components['parameters']['includeApplicationMembership'];
export type ParameterSortApplicationMembership = components['parameters']['sortApplicationMembership'];
export type ParameterFilterApplicationMembership = components['parameters']['filterApplicationMembership'];
export type ParameterIncludeMembershipProfile = components['parameters']['includeMembershipProfile'];
export type ParameterSortMembershipProfile = components['parameters']['sortMembershipProfile'];
export type ParameterFilterMembershipProfile = components['parameters']['filterMembershipProfile'];
export type ParameterMembershipProfileId = components['parameters']['membershipProfileId'];
export type ParameterApplicationMembershipId = components['parameters']['applicationMembershipId'];
export type ParameterIncludeIdentityProvider = components['parameters']['includeIdentityProvider'];
export type ParameterFieldsIdentityProvider = components['parameters']['fieldsIdentityProvider'];
export type ParameterFieldsUser = components['parameters']['fieldsUser'];
export type ParameterSortIdentityProvider = components['parameters']['sortIdentityProvider'];
export type ParameterFilterIdentityProvider = components['parameters']['filterIdentityProvider'];
export type ParameterIdentityProviderId = components['parameters']['identityProviderId'];
export type ParameterVersionId = components['parameters']['versionId'];
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
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Order of the API credentials: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortApiCredential"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which API credentials to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
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
            400: components["responses"]["InvalidCollectionQuery"];
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
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
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
            400: components["responses"]["InvalidCreate"];
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
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
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
            400: components["responses"]["InvalidQuery"];
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
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
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
            400: components["responses"]["InvalidUpdate"];
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
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
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
            400: components["responses"]["InvalidQuery"];
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
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
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
            400: components["responses"]["InvalidQuery"];
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
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Order of the organizations: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortOrganization"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which organizations to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
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
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The organization to create. */
        requestBody: {
            content: {
                "application/vnd.api+json": OrganizationCreateDocument;
            };
        };
        responses: {
            /** @description The new organization, complete. */
            201: {
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
            400: components["responses"]["InvalidCreate"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
            };
            header?: never;
            path: {
                /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": OrganizationUpdateDocument;
            };
        };
        responses: {
            /** @description The changed organization, complete. */
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
            400: components["responses"]["InvalidUpdate"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationApiCredentials: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApiCredential"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Order of the API credentials: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortApiCredential"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which API credentials to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
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
            400: components["responses"]["InvalidCollectionQuery"];
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
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the roles: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortRole"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which roles to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
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
            400: components["responses"]["InvalidCollectionQuery"];
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
    listOrganizationMemberships: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembership"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the memberships: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortMembership"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which memberships to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterMembership"];
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
            /** @description A page of memberships. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationPermissions: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includePermission"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the permissions: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortPermission"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which permissions to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterPermission"];
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
            /** @description A page of permissions. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": PermissionCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    transferOrganizationOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** @description Who owns the organization from now on. */
        requestBody: {
            content: {
                "application/vnd.api+json": OwnershipTransferDocument;
            };
        };
        responses: {
            /** @description The organization has a new owner. */
            202: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidUpdate"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the roles: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortRole"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which roles to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
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
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createRole: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The role to create. */
        requestBody: {
            content: {
                "application/vnd.api+json": RoleCreateDocument;
            };
        };
        responses: {
            /** @description The new role, complete. */
            201: {
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
            400: components["responses"]["InvalidCreate"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveRole: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateRole: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the role. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                roleId: components["parameters"]["roleId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": RoleUpdateDocument;
            };
        };
        responses: {
            /** @description The changed role, complete. */
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
            400: components["responses"]["InvalidUpdate"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveRoleOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
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
            400: components["responses"]["InvalidQuery"];
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
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Order of the API credentials: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortApiCredential"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which API credentials to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
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
            400: components["responses"]["InvalidCollectionQuery"];
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
    listRolePermissions: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includePermission"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the permissions: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortPermission"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which permissions to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterPermission"];
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
            /** @description A page of permissions. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": PermissionCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRoleMemberships: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembership"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the memberships: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortMembership"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which memberships to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterMembership"];
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
            /** @description A page of memberships. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRoleVersions: {
        parameters: {
            query?: {
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the versions: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortVersion"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which versions to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterVersion"];
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
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": VersionCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPermissions: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includePermission"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the permissions: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortPermission"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which permissions to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterPermission"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of permissions. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": PermissionCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createPermission: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includePermission"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The permission to create. */
        requestBody: {
            content: {
                "application/vnd.api+json": PermissionCreateDocument;
            };
        };
        responses: {
            /** @description The new permission, complete. */
            201: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": PermissionDocument;
                };
            };
            400: components["responses"]["InvalidCreate"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrievePermission: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includePermission"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the permission. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                permissionId: components["parameters"]["permissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permission. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": PermissionDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updatePermission: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includePermission"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the permission. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                permissionId: components["parameters"]["permissionId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": PermissionUpdateDocument;
            };
        };
        responses: {
            /** @description The changed permission, complete. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": PermissionDocument;
                };
            };
            400: components["responses"]["InvalidUpdate"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrievePermissionOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
            };
            header?: never;
            path: {
                /** @description Id of the permission. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                permissionId: components["parameters"]["permissionId"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPermissionOrganizationRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the permission. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                permissionId: components["parameters"]["permissionId"];
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
    retrievePermissionRole: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the permission. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                permissionId: components["parameters"]["permissionId"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPermissionRoleRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the permission. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                permissionId: components["parameters"]["permissionId"];
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
                    "application/vnd.api+json": RoleLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPermissionVersions: {
        parameters: {
            query?: {
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the versions: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortVersion"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which versions to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the permission. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                permissionId: components["parameters"]["permissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": VersionCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPermissionVersionsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the permission. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                permissionId: components["parameters"]["permissionId"];
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
    listMemberships: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembership"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the memberships: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortMembership"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which memberships to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterMembership"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of memberships. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createMembership: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembership"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The membership to create. */
        requestBody: {
            content: {
                "application/vnd.api+json": MembershipCreateDocument;
            };
        };
        responses: {
            /** @description The new membership, complete. */
            201: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipDocument;
                };
            };
            400: components["responses"]["InvalidCreate"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveMembership: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembership"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership is gone. */
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
    updateMembership: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembership"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": MembershipUpdateDocument;
            };
        };
        responses: {
            /** @description The changed membership, complete. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipDocument;
                };
            };
            400: components["responses"]["InvalidUpdate"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveMembershipOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
            };
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMembershipOrganizationRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
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
    retrieveMembershipRole: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMembershipRoleRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
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
                    "application/vnd.api+json": RoleLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMembershipApplicationMemberships: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApplicationMembership"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Order of the application memberships: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortApplicationMembership"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which application memberships to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterApplicationMembership"];
            };
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of application memberships. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApplicationMembershipCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMembershipApplicationMembershipsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
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
                    "application/vnd.api+json": ApplicationMembershipsLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveMembershipMembershipProfile: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembershipProfile"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
            };
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership profile, or null. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": OptionalMembershipProfileDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMembershipMembershipProfileRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
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
                    "application/vnd.api+json": MembershipProfileLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMembershipVersions: {
        parameters: {
            query?: {
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the versions: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortVersion"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which versions to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": VersionCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMembershipVersionsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
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
    resendMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipId: components["parameters"]["membershipId"];
            };
            cookie?: never;
        };
        /** @description An empty document. */
        requestBody?: {
            content: {
                "application/vnd.api+json": MembershipResendDocument;
            };
        };
        responses: {
            /** @description The invitation is on its way. */
            202: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMembershipProfiles: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembershipProfile"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Order of the membership profiles: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortMembershipProfile"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which membership profiles to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterMembershipProfile"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of membership profiles. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipProfileCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createMembershipProfile: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembershipProfile"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The membership profile to create. */
        requestBody: {
            content: {
                "application/vnd.api+json": MembershipProfileCreateDocument;
            };
        };
        responses: {
            /** @description The new membership profile, complete. */
            201: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipProfileDocument;
                };
            };
            400: components["responses"]["InvalidCreate"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveMembershipProfile: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembershipProfile"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
            };
            header?: never;
            path: {
                /** @description Id of the membership profile. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipProfileId: components["parameters"]["membershipProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership profile. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipProfileDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteMembershipProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership profile. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipProfileId: components["parameters"]["membershipProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership profile is gone. */
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
    updateMembershipProfile: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembershipProfile"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
            };
            header?: never;
            path: {
                /** @description Id of the membership profile. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipProfileId: components["parameters"]["membershipProfileId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": MembershipProfileUpdateDocument;
            };
        };
        responses: {
            /** @description The changed membership profile, complete. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": MembershipProfileDocument;
                };
            };
            400: components["responses"]["InvalidUpdate"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveMembershipProfileOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
            };
            header?: never;
            path: {
                /** @description Id of the membership profile. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipProfileId: components["parameters"]["membershipProfileId"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMembershipProfileOrganizationRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership profile. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipProfileId: components["parameters"]["membershipProfileId"];
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
    listMembershipProfileApplicationMemberships: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApplicationMembership"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Order of the application memberships: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortApplicationMembership"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which application memberships to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterApplicationMembership"];
            };
            header?: never;
            path: {
                /** @description Id of the membership profile. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipProfileId: components["parameters"]["membershipProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of application memberships. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApplicationMembershipCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMembershipProfileApplicationMembershipsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership profile. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                membershipProfileId: components["parameters"]["membershipProfileId"];
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
                    "application/vnd.api+json": ApplicationMembershipsLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listApplicationMemberships: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApplicationMembership"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Order of the application memberships: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortApplicationMembership"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which application memberships to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterApplicationMembership"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of application memberships. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApplicationMembershipCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createApplicationMembership: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApplicationMembership"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application membership to create. */
        requestBody: {
            content: {
                "application/vnd.api+json": ApplicationMembershipCreateDocument;
            };
        };
        responses: {
            /** @description The new application membership, complete. */
            201: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApplicationMembershipDocument;
                };
            };
            400: components["responses"]["InvalidCreate"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveApplicationMembership: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApplicationMembership"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
            };
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application membership. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApplicationMembershipDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteApplicationMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application membership is gone. */
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
    updateApplicationMembership: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApplicationMembership"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
            };
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": ApplicationMembershipUpdateDocument;
            };
        };
        responses: {
            /** @description The changed application membership, complete. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": ApplicationMembershipDocument;
                };
            };
            400: components["responses"]["InvalidUpdate"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveApplicationMembershipApiCredential: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeApiCredential"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
            };
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicationMembershipApiCredentialRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
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
                    "application/vnd.api+json": ApiCredentialLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveApplicationMembershipOrganization: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeOrganization"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
            };
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicationMembershipOrganizationRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
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
    retrieveApplicationMembershipRole: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeRole"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that API credentials in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[api_credentials]"?: components["parameters"]["fieldsApiCredential"];
                /** @description Attributes and relationships that permissions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[permissions]"?: components["parameters"]["fieldsPermission"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
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
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicationMembershipRoleRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
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
                    "application/vnd.api+json": RoleLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveApplicationMembershipMembership: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembership"];
                /** @description Attributes and relationships that memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[memberships]"?: components["parameters"]["fieldsMembership"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that roles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[roles]"?: components["parameters"]["fieldsRole"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership, or null. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": OptionalMembershipDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicationMembershipMembershipRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
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
                    "application/vnd.api+json": MembershipLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveApplicationMembershipMembershipProfile: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeMembershipProfile"];
                /** @description Attributes and relationships that membership profiles in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[membership_profiles]"?: components["parameters"]["fieldsMembershipProfile"];
                /** @description Attributes and relationships that organizations in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[organizations]"?: components["parameters"]["fieldsOrganization"];
                /** @description Attributes and relationships that application memberships in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[application_memberships]"?: components["parameters"]["fieldsApplicationMembership"];
            };
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership profile, or null. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": OptionalMembershipProfileDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicationMembershipMembershipProfileRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application membership. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                applicationMembershipId: components["parameters"]["applicationMembershipId"];
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
                    "application/vnd.api+json": MembershipProfileLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listIdentityProviders: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeIdentityProvider"];
                /** @description Attributes and relationships that identity providers in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[identity_providers]"?: components["parameters"]["fieldsIdentityProvider"];
                /** @description Attributes and relationships that users in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[users]"?: components["parameters"]["fieldsUser"];
                /** @description Order of the identity providers: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortIdentityProvider"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which identity providers to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterIdentityProvider"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of identity providers. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": IdentityProviderCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createIdentityProvider: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeIdentityProvider"];
                /** @description Attributes and relationships that identity providers in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[identity_providers]"?: components["parameters"]["fieldsIdentityProvider"];
                /** @description Attributes and relationships that users in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[users]"?: components["parameters"]["fieldsUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The identity provider to create. */
        requestBody: {
            content: {
                "application/vnd.api+json": IdentityProviderCreateDocument;
            };
        };
        responses: {
            /** @description The new identity provider, complete. */
            201: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": IdentityProviderDocument;
                };
            };
            400: components["responses"]["InvalidCreate"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveIdentityProvider: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeIdentityProvider"];
                /** @description Attributes and relationships that identity providers in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[identity_providers]"?: components["parameters"]["fieldsIdentityProvider"];
                /** @description Attributes and relationships that users in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[users]"?: components["parameters"]["fieldsUser"];
            };
            header?: never;
            path: {
                /** @description Id of the identity provider. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                identityProviderId: components["parameters"]["identityProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity provider. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": IdentityProviderDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                identityProviderId: components["parameters"]["identityProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity provider is gone. */
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
    updateIdentityProvider: {
        parameters: {
            query?: {
                /** @description Related resources to send in `included`, with commas between and no blanks. A dot leads to a further relationship. The relationships that are named also get their `data`. An unknown name is rejected with `INVALID_INCLUDE`. */
                include?: components["parameters"]["includeIdentityProvider"];
                /** @description Attributes and relationships that identity providers in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[identity_providers]"?: components["parameters"]["fieldsIdentityProvider"];
                /** @description Attributes and relationships that users in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[users]"?: components["parameters"]["fieldsUser"];
            };
            header?: never;
            path: {
                /** @description Id of the identity provider. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                identityProviderId: components["parameters"]["identityProviderId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": IdentityProviderUpdateDocument;
            };
        };
        responses: {
            /** @description The changed identity provider, complete. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": IdentityProviderDocument;
                };
            };
            400: components["responses"]["InvalidUpdate"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveIdentityProviderUser: {
        parameters: {
            query?: {
                /** @description Attributes and relationships that users in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[users]"?: components["parameters"]["fieldsUser"];
            };
            header?: never;
            path: {
                /** @description Id of the identity provider. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                identityProviderId: components["parameters"]["identityProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": UserDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getIdentityProviderUserRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                identityProviderId: components["parameters"]["identityProviderId"];
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
                    "application/vnd.api+json": UserLinkageDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveUser: {
        parameters: {
            query?: {
                /** @description Attributes and relationships that users in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[users]"?: components["parameters"]["fieldsUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": UserDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /** @description Attributes and relationships that users in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[users]"?: components["parameters"]["fieldsUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/vnd.api+json": UserUpdateDocument;
            };
        };
        responses: {
            /** @description The changed user, complete. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": UserDocument;
                };
            };
            400: components["responses"]["InvalidUpdate"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listVersions: {
        parameters: {
            query?: {
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
                /** @description Order of the versions: fields with commas between, a minus before a field for descending. Without it the oldest come first. Any other field is rejected with `INVALID_SORT_CRITERIA`. */
                sort?: components["parameters"]["sortVersion"];
                /** @description Number of the page, counted from 1. A page past the end is empty, not an error. */
                "page[number]"?: components["parameters"]["pageNumber"];
                /** @description Number of resources on a page, 25 at most. */
                "page[size]"?: components["parameters"]["pageSize"];
                /** @description Which versions to list, as `filter[q][{predicate}]={value}`. All predicates have to hold. The predicates below are the usual ones; "Filters" above says which others there are. */
                "filter[q]"?: components["parameters"]["filterVersion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": VersionCollectionDocument;
                };
            };
            400: components["responses"]["InvalidCollectionQuery"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retrieveVersion: {
        parameters: {
            query?: {
                /** @description Attributes and relationships that versions in the answer have, with commas between. `id`, `type` and `links` are always there. Without this parameter all come. An unknown name is rejected with `INVALID_FIELD`. */
                "fields[versions]"?: components["parameters"]["fieldsVersion"];
            };
            header?: never;
            path: {
                /** @description Id of the version. An id that is malformed, unknown or not visible to the caller is answered with 404. */
                versionId: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": VersionDocument;
                };
            };
            400: components["responses"]["InvalidQuery"];
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
