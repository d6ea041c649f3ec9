// Generated from openapi/zitadel by `npm run generate`. Do not edit.

export interface paths {
    "/management/v1/projects/{projectId}/apps/{appId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a key of an app
         * @deprecated
         * @description Generates an RSA key pair for an app, and returns the key file. Store the file: the server keeps only the public key, so the private key cannot be read again.
         *
         *     The app must exist, and its auth method must be `private_key_jwt`. It may be inactive. An API app and an OpenID Connect app can have keys; a SAML app cannot. The number of keys is not limited.
         *
         *     The answer has no `Location`. An app that does not exist is a 400 with code 9, not a 404.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `createApplicationKey` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["addAppKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}/keys/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the keys of an app
         * @deprecated
         * @description Lists the keys of an app, including expired ones. The order is not defined. The list may be a moment behind the last write.
         *
         *     The keys of an app whose auth method is no longer `private_key_jwt` are hidden until it is `private_key_jwt` again. A project or an app that does not exist gives an empty list.
         *
         *     Requires the permission `project.app.read`.
         *
         *     Deprecated: use `listApplicationKeys` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["listAppKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a key of an app
         * @deprecated
         * @description Returns a key without its private half. Unlike the list, the answer includes every earlier write.
         *
         *     Requires the permission `project.app.read`.
         *
         *     Deprecated: use `getApplicationKey` of v2 instead. ZITADEL has announced no date of removal.
         */
        get: operations["getAppKey"];
        put?: never;
        post?: never;
        /**
         * Remove a key of an app
         * @deprecated
         * @description Removes a key for good. A second removal is a 404. A key that is hidden because of the auth method of its app can be removed too.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `deleteApplicationKey` of v2 instead. ZITADEL has announced no date of removal.
         */
        delete: operations["removeAppKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the apps of a project
         * @deprecated
         * @description Lists the apps of a project, of every kind and state. The order is not defined. The list may be a moment behind the last write. A project that does not exist gives an empty list.
         *
         *     Requires the permission `project.app.read`.
         *
         *     Deprecated: use `listApplications` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["listApps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app
         * @deprecated
         * @description Returns an app of any kind and state. The answer includes every earlier write.
         *
         *     Requires the permission `project.app.read`.
         *
         *     Deprecated: use `getApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        get: operations["getAppById"];
        /**
         * Rename an app
         * @deprecated
         * @description Changes the name of an app, and nothing else. The app may be inactive. The name that the app already has is a 400 with code 9.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `updateApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        put: operations["updateApp"];
        post?: never;
        /**
         * Remove an app
         * @deprecated
         * @description Removes an app and all its keys. Its name can be used again.
         *
         *     The role `ORG_OWNER` does not include the permission. A caller with this role alone may create apps and remove keys, but gets a 403 here.
         *
         *     Requires the permission `project.app.delete`.
         *
         *     Deprecated: use `deleteApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        delete: operations["removeApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API app
         * @deprecated
         * @description Creates an active API app. An app with the auth method BASIC gets a client secret, which is shown only in this answer. An app with `private_key_jwt` gets none; create a key for it.
         *
         *     A project that does not exist is a 400 with code 9, not a 404. The project may be inactive.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `createApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["addApiApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}/api_config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the auth method of an API app
         * @deprecated
         * @description Switches an API app between client secret and keys. An empty body switches to BASIC.
         *
         *     A switch away from `private_key_jwt` disables all keys of the app. They are hidden, but kept, and a switch back enables them again. A switch to BASIC creates no client secret; generate one.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `updateApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        put: operations["updateApiAppConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}/api_config/_generate_client_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a new client secret for an API app
         * @deprecated
         * @description Replaces the client secret of an API app. The old one stops working. The auth method is not checked: an app with `private_key_jwt` gets a secret too, but cannot use it before it switches to BASIC.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `generateClientSecret` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["regenerateApiClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}/_deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate an app
         * @deprecated
         * @description Deactivates an active app. It can still be read and changed, and keys can still be created for it. An app that is already inactive is a 400 with code 9.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `deactivateApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["deactivateApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}/_reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate an app
         * @deprecated
         * @description Activates an inactive app again. An app that is already active is a 400 with code 9.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `reactivateApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["reactivateApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/CreateApplicationKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an application key
         * @description Generates an RSA key pair for an application, and returns the key file. Store the file: the server keeps only the public key, so the private key cannot be read again.
         *
         *     The application must exist, and its auth method must be `private_key_jwt`. It may be inactive. An API application and an OpenID Connect application can have keys; a SAML application cannot.
         *
         *     Unlike `addAppKey` of v1, it takes no `type`, and requires `expirationDate`. Blanks around an id are removed. An application that does not exist is a 400, not a 404.
         *
         *     Requires the permission `project.app.write`.
         */
        post: operations["createApplicationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/ListApplicationKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List application keys
         * @description Lists the keys of all applications that the caller may see, filtered and sorted. The list may be a moment behind the last write. Without a filter, keys of machine users can appear too.
         *
         *     Requires the permission `user.read` for each key. A key that the caller may not see is omitted, but still counted.
         */
        post: operations["listApplicationKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/GetApplicationKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an application key
         * @description Returns the dates of a key. The answer includes every earlier write. Keys of machine users are found too.
         *
         *     Requires the permission `project.app.read`, for any project of the organization that owns the key.
         */
        post: operations["getApplicationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/DeleteApplicationKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an application key
         * @description Deletes a key for good. A second deletion is a 404.
         *
         *     Requires the permission `project.app.write`.
         */
        post: operations["deleteApplicationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/ListApplications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List applications
         * @description Lists the applications that the caller may see, of one or all projects, filtered and sorted. The list may be a moment behind the last write.
         *
         *     Requires the permission `project.app.read` for each application. An application that the caller may not see is omitted, but still counted.
         */
        post: operations["listApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/GetApplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an application
         * @description Returns an application of any kind and state. Unlike `getAppById` of v1, the answer may be a moment behind the last write.
         *
         *     Requires the permission `project.app.read`.
         */
        post: operations["getApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/CreateApplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an application
         * @description Creates an active API, OpenID Connect or SAML application. If it has a client secret, the secret is shown only in this answer.
         *
         *     The server checks more OpenID Connect and SAML settings than this description; it rejects them with `invalid_argument`. A project that does not exist is a 400, not a 404.
         *
         *     Requires the permission `project.app.write`.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/UpdateApplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an application
         * @description Changes the name, the configuration or both. The two are changed one after the other: a new name stays even if the configuration is rejected.
         *
         *     A value that the application already has is a 400. A request that asks for no change succeeds, with the date `0001-01-01T00:00:00Z`.
         *
         *     A switch of an API application away from `private_key_jwt` disables its keys. A switch to BASIC creates no client secret.
         *
         *     Requires the permission `project.app.write`.
         */
        post: operations["updateApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/GenerateClientSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a new client secret
         * @description Replaces the client secret of an API or OpenID Connect application. The old one stops working.
         *
         *     Requires the permission `project.app.write`.
         */
        post: operations["generateClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/DeactivateApplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate an application
         * @description Deactivates an active application. An application that is already inactive is a 400.
         *
         *     Requires the permission `project.app.write`.
         */
        post: operations["deactivateApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/ReactivateApplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate an application
         * @description Activates an inactive application again. An application that is already active is a 400.
         *
         *     Requires the permission `project.app.write`.
         */
        post: operations["reactivateApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.application.v2.ApplicationService/DeleteApplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an application
         * @description Deletes an application and all its keys. Its name can be used again. A second deletion is a 404.
         *
         *     The role `ORG_OWNER` does not include the permission.
         *
         *     Requires the permission `project.app.delete`.
         */
        post: operations["deleteApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discover the endpoints
         * @description Returns the issuer of the instance and its endpoints. Needs no token. The issuer follows the host that was asked, so the same instance has one issuer for each of its domains.
         */
        get: operations["getOpenIdConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/v2/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the public keys of the instance
         * @description Returns the public keys that verify id tokens, and access tokens that are JWTs. Needs no token. A key that will sign next is listed before it does.
         */
        get: operations["getSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/v2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an access token
         * @description Issues an access token to a service account.
         *
         *     - With a key file: `grant_type` is `urn:ietf:params:oauth:grant-type:jwt-bearer`, and `assertion` is a JWT that
         *       the key signed.
         *     - With a secret: `grant_type` is `client_credentials`. The client id is the user name. Send both as HTTP Basic
         *       or in the form.
         *
         *     The server checks of an assertion, in this order: three parts in base64url with JSON claims; `aud` has the
         *     issuer, character by character; `exp` is more than a second ahead, with no upper limit; `iat` is at most an hour
         *     old and at most a second ahead; `iss` and `sub` are the same; the key is of that user, has not expired and made
         *     the signature, with RS256 or PS256. `nbf` and `jti` are not looked at, so an assertion can be used again.
         *
         *     A token lives on when the key or the secret that got it is removed. It ends when its user is locked, deactivated
         *     or removed, and stays ended when the user comes back.
         *
         *     The parameters may stand in the query too. A body of another media type is read as empty.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/v2/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Introspect a token
         * @description Tells an API whether a token is good, and whose it is (RFC 7662).
         *
         *     The caller is an API app or an OpenID Connect app, with a client assertion (`private_key_jwt`) or with its
         *     secret, as HTTP Basic or in the form. A service account may not ask. With both, the assertion alone counts. The
         *     assertion is checked as at `issueToken`, with the client id as `iss` and `sub`. An assertion that is no JWT
         *     makes the answer `active` false, with status 200; any other fault of the client is a 400 `unauthorized_client`.
         *
         *     A key works as long as the app has it and it has not expired, also when the app authenticates in another way
         *     now. It does not while the app is inactive.
         *
         *     A token is active for the apps of the projects in its audience. A personal access token is active for every app
         *     of the instance.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/v2/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Revokes a token (RFC 7009). The caller is the OpenID Connect app that the token was issued to, with a client
         *     assertion, its secret or, if it is public, its client id.
         *
         *     A token that the server does not know counts as revoked. The token of a service account cannot be revoked here,
         *     nor can a personal access token: remove that with `removePersonalAccessToken`.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a service account
         * @deprecated
         * @description Creates a service account: a user that is a program. It starts active, with neither key, token nor secret.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        post: operations["addMachineUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @deprecated
         * @description Returns a user by its id.
         *
         *     Requires the permission `user.read`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        get: operations["getUserById"];
        put?: never;
        post?: never;
        /**
         * Remove a user
         * @deprecated
         * @description Removes a user for good, with its keys, tokens and secret. Its name is free again. Access tokens that it got are
         *     good for nothing.
         *
         *     Requires the permission `user.delete`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{userId}/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a service account
         * @deprecated
         * @description Replaces the profile of a service account. A description or an access token type that is left out is reset.
         *     Tokens that were issued stay what they are.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        put: operations["updateMachineUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{id}/_deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a user
         * @deprecated
         * @description Deactivates a user. Its access tokens and personal access tokens end for good, also when the user is
         *     reactivated. Keys, tokens and secrets can still be issued for it.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        post: operations["deactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{id}/_reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a user
         * @deprecated
         * @description Reactivates an inactive user. Its keys and its secret work again; tokens that ended stay ended.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        post: operations["reactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{id}/_lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock a user
         * @deprecated
         * @description Locks an active user. Its access tokens and personal access tokens end for good, also when the user is unlocked.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        post: operations["lockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{id}/_unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock a user
         * @deprecated
         * @description Unlocks a locked user. Its keys and its secret work again; tokens that ended stay ended.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        post: operations["unlockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{userId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a key of a service account
         * @deprecated
         * @description Generates an RSA key pair for a service account, and returns the key file. Store the file: the server keeps only
         *     the public key. With a `publicKey` of the caller's own, the server generates nothing.
         *
         *     A user that does not exist is a 400 with code 9, not a 404. The user may be inactive.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        post: operations["addMachineKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{userId}/keys/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List keys of a service account
         * @deprecated
         * @description Lists the keys of a service account. The list of a user that does not exist is empty.
         *
         *     Requires the permission `user.read`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        post: operations["listMachineKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{userId}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a key of a service account
         * @deprecated
         * @description Returns a key without its private half.
         *
         *     Requires the permission `user.read`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        get: operations["getMachineKey"];
        put?: never;
        post?: never;
        /**
         * Remove a key of a service account
         * @deprecated
         * @description Removes a key for good. An assertion that it signs gets no token; tokens that it got live on.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        delete: operations["removeMachineKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{userId}/pats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a personal access token
         * @deprecated
         * @description Creates a personal access token of a service account: a token that needs no key. It is shown only in this
         *     answer.
         *
         *     A user that does not exist is a 400 with code 9, not a 404.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        post: operations["addPersonalAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{userId}/pats/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List personal access tokens
         * @deprecated
         * @description Lists the personal access tokens of a service account. The list of a user that does not exist is empty.
         *
         *     Requires the permission `user.read`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        post: operations["listPersonalAccessTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{userId}/pats/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a personal access token
         * @deprecated
         * @description Returns a personal access token without the token itself.
         *
         *     Requires the permission `user.read`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        get: operations["getPersonalAccessToken"];
        put?: never;
        post?: never;
        /**
         * Remove a personal access token
         * @deprecated
         * @description Removes a personal access token. It is good for nothing at once.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        delete: operations["removePersonalAccessToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/users/{userId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Generate a client secret
         * @deprecated
         * @description Generates a client secret of a service account, which is shown only in this answer. The one it had before is
         *     good for nothing. Tokens that it got live on.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        put: operations["generateMachineSecret"];
        post?: never;
        /**
         * Remove the client secret
         * @deprecated
         * @description Removes the client secret of a service account. A user that does not exist is a 400 with code 9, not a 404.
         *
         *     Requires the permission `user.write`.
         *
         *     Deprecated: ZITADEL recommends `zitadel.user.v2` instead. It has announced no date of removal.
         */
        delete: operations["removeMachineSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a project
         * @deprecated
         * @description Creates an active project in the organization. The caller gets no role in it.
         *
         *     Requires the permission `project.create`.
         *
         *     Deprecated: use `createProject` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["addProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List projects
         * @deprecated
         * @description Lists the projects of the organization, of every state. The order is not defined. The list may be a moment behind the last write.
         *
         *     Requires the permission `project.read`. With a role in single projects, only those are listed.
         *
         *     Deprecated: use `listProjectsV2` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["listProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project
         * @deprecated
         * @description Returns a project of any state. The answer includes every earlier write.
         *
         *     Requires the permission `project.read`.
         *
         *     Deprecated: use `getProject` of v2 instead. ZITADEL has announced no date of removal.
         */
        get: operations["getProjectById"];
        /**
         * Change a project
         * @deprecated
         * @description Replaces name and settings of a project: what is left out falls back to its default. The project may be inactive. A request that changes nothing succeeds.
         *
         *     Requires the permission `project.write`.
         *
         *     Deprecated: use `updateProjectV2` of v2 instead. ZITADEL has announced no date of removal.
         */
        put: operations["updateProject"];
        post?: never;
        /**
         * Remove a project
         * @deprecated
         * @description Removes a project with its apps and their keys. Its name can be used again.
         *
         *     Requires the permission `project.delete`.
         *
         *     Deprecated: use `deleteProject` of v2 instead. ZITADEL has announced no date of removal.
         */
        delete: operations["removeProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/_deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a project
         * @deprecated
         * @description Deactivates an active project. Its apps can no longer authenticate. Their keys and secrets work again once it is reactivated.
         *
         *     Requires the permission `project.write`.
         *
         *     Deprecated: use `deactivateProjectV2` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["deactivateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/_reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a project
         * @deprecated
         * @description Reactivates an inactive project.
         *
         *     Requires the permission `project.write`.
         *
         *     Deprecated: use `activateProject` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["reactivateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.project.v2.ProjectService/CreateProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a project
         * @description Creates an active project. The caller gets no role in it.
         *
         *     Requires the permission `project.create`.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.project.v2.ProjectService/GetProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a project
         * @description Returns a project of any state.
         *
         *     Requires the permission `project.read`, in the organization of the caller and in that of the project.
         */
        post: operations["getProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.project.v2.ProjectService/ListProjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List projects
         * @description Lists the projects that the caller may see, filtered and sorted, the newest first unless asked otherwise. The list may be a moment behind the last write.
         *
         *     Requires the permission `project.read` in the organization of the caller. A project that the caller may not see is omitted, but still counted.
         */
        post: operations["listProjectsV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.project.v2.ProjectService/UpdateProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a project
         * @description Changes what the request names; the rest stays. A request that changes nothing succeeds.
         *
         *     Requires the permission `project.write`.
         */
        post: operations["updateProjectV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.project.v2.ProjectService/DeactivateProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a project
         * @description Deactivates an active project. Its applications can no longer authenticate. Their keys and secrets work again once it is activated.
         *
         *     Requires the permission `project.write`.
         */
        post: operations["deactivateProjectV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.project.v2.ProjectService/ActivateProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a project
         * @description Activates an inactive project.
         *
         *     Requires the permission `project.write`.
         */
        post: operations["activateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.project.v2.ProjectService/DeleteProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a project
         * @description Deletes a project with its applications and their keys. Its name can be used again. A project that is gone, or never was, is no error.
         *
         *     Requires the permission `project.delete`.
         */
        post: operations["deleteProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/CreateUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a service account
         * @description Creates a service account: a user that is a program. It starts active, with neither key, token nor secret.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/GetUserByID": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user
         * @description Returns a user of any state.
         *
         *     Requires the permission `user.read`.
         */
        post: operations["getUserByIdV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/UpdateUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a service account
         * @description Changes what the request names; the rest stays. A request that changes nothing succeeds. Tokens that were issued before keep their form.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/DeactivateUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a user
         * @description Deactivates an active or locked user. Its access tokens and personal access tokens end for good.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["deactivateUserV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/ReactivateUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a user
         * @description Reactivates an inactive user. Its keys and its secret work again; its tokens do not.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["reactivateUserV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/LockUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock a user
         * @description Locks an active user. Its access tokens and personal access tokens end for good.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["lockUserV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/UnlockUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock a user
         * @description Unlocks a locked user. Its keys and its secret work again; its tokens do not.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["unlockUserV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/DeleteUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user
         * @description Deletes a user with its keys, tokens and secret. Its name can be used again.
         *
         *     Requires the permission `user.delete`.
         */
        post: operations["deleteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/AddKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a key of a service account
         * @description Creates a key for a service account, in whatever state it is. The key file is shown only in this answer.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["addKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/RemoveKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a key of a service account
         * @description Removes a key. What it signs is no longer taken; tokens that it got live on.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["removeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/ListKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List keys of service accounts
         * @description Lists keys that the caller may see, of all service accounts or some, the newest first unless asked otherwise. The list may be a moment behind the last write.
         *
         *     Requires the permission `user.read` for each. What the caller may not see is omitted, but still counted.
         */
        post: operations["listKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/AddPersonalAccessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a personal access token
         * @description Creates a token for a service account, in whatever state it is. The token is shown only in this answer.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["addPersonalAccessTokenV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/RemovePersonalAccessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a personal access token
         * @description Removes a token. It ends at once.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["removePersonalAccessTokenV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/ListPersonalAccessTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List personal access tokens of service accounts
         * @description Lists personal access tokens that the caller may see, of all service accounts or some, the newest first unless asked otherwise. The list may be a moment behind the last write.
         *
         *     Requires the permission `user.read` for each. What the caller may not see is omitted, but still counted.
         */
        post: operations["listPersonalAccessTokensV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/AddSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a secret of a service account
         * @description Creates a secret in place of the one before. It is shown only in this answer. The client id beside it is the user name.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["addSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zitadel.user.v2.UserService/RemoveSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the secret of a service account
         * @description Removes the secret. Tokens that it got live on.
         *
         *     Requires the permission `user.write`.
         */
        post: operations["removeSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an OpenID Connect app
         * @deprecated
         * @description Creates an active OpenID Connect app. A name is enough. If it has a client secret, the secret is shown only in this answer.
         *
         *     A configuration that violates OpenID Connect is taken; the answer names the problems.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `createApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["addOidcApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/saml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a SAML app
         * @deprecated
         * @description Creates an active SAML app: a service provider. The server fetches the metadata if their URL is sent.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `createApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["addSamlApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}/oidc_config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the settings of an OpenID Connect app
         * @deprecated
         * @description Replaces the configuration of an OpenID Connect app: what is left out falls back to its default, but for `redirectUris`, `responseTypes` and `grantTypes`, which stay. The app may be inactive. The configuration that the app already has is a 400 with code 9.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `updateApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        put: operations["updateOidcAppConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}/oidc_config/_generate_client_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Regenerate the secret of an OpenID Connect app
         * @deprecated
         * @description Creates a client secret in place of the one before, whatever the auth method. It is shown only in this answer.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `generateClientSecret` of v2 instead. ZITADEL has announced no date of removal.
         */
        post: operations["regenerateOidcClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/apps/{appId}/saml_config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the settings of a SAML app
         * @deprecated
         * @description Replaces the configuration of a SAML app. The configuration that the app already has is a 400 with code 9.
         *
         *     Requires the permission `project.app.write`.
         *
         *     Deprecated: use `updateApplication` of v2 instead. ZITADEL has announced no date of removal.
         */
        put: operations["updateSamlAppConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
/** @description Key file of a service account: the JSON document in `keyDetails`. The service account signs an assertion with it: a JWT with the algorithm RS256, whose header `kid` is `keyId`, whose claims `iss` and `sub` are `userId`, and whose `aud` is the issuer of the instance. */
export type ServiceAccountKeyFile = {
    /**
     * @description Kind of key file.
     * @constant
     */
    type: "serviceaccount";
    /**
     * @description Id of the key.
     * @example 365470048418016331
     */
    keyId: string;
    /** @description RSA private key: PKCS#1 in PEM. */
    key: string;
    /** @description When the key expires: `9999-12-31T23:59:59Z` for a key without an end. */
    expirationDate: Timestamp;
    /**
     * @description Id of the service account.
     * @example 345042781288410187
     */
    userId: string;
};
/**
 * @description Key file: the JSON document in `keyDetails`. It contains neither the expiration nor the public key.
 *
 *     An API signs its client assertion with it, a JWT with the algorithm RS256: the header `kid` is `keyId`, the claims `iss` and `sub` are `clientId`, `aud` is the issuer of the instance, and `exp` is at most one hour after `iat`.
 *
 *     The key file of a service account is another one: its `type` is `serviceaccount`, and it has a `userId`.
 */
export type ApplicationKeyFile = {
    /**
     * @description Kind of key file.
     * @constant
     */
    type: "application";
    /**
     * @description Id of the key.
     * @example 365470048418016331
     */
    keyId: string;
    /** @description RSA private key: PKCS#1 in PEM, with lines of 64 characters and a final line feed. It has 2048 bits unless the instance is configured otherwise. */
    key: string;
    /**
     * @description Id of the app that the key belongs to. Signing does not need it.
     * @example 365469878179605579
     */
    appId: string;
    /**
     * @description Client id of that app. Treat it as opaque: newer ones are a bare id, older ones end in `@{project}`.
     * @example 365469878179671115
     */
    clientId: string;
};
/**
 * @description Format of the key file. `KEY_TYPE_JSON` is a JSON document; there is no other format.
 * @enum {string}
 */
export type KeyType = "KEY_TYPE_JSON";
/**
 * Format: date-time
 * @description Time in RFC 3339, with `Z` or an offset, up to nine fractional digits, and a year from 0001 to 9999.
 * @example 2519-04-01T08:45:00.000000Z
 */
export type TimestampInput = string;
/** @description A new key of an app. */
export type AppKeyCreate = {
    /** @description Format of the key file. It is required: an omitted, null or unknown `type` is rejected, and so is `KEY_TYPE_UNSPECIFIED` (400, code 3). */
    type: KeyType;
    /** @description Time after which the key no longer authenticates. A time in the past is rejected; there is no other bound. Default `9999-12-31T23:59:59Z`. The time `0001-01-01T00:00:00Z` counts as omitted. */
    expirationDate?: TimestampInput;
};
/**
 * @description Unsigned 64-bit integer, as a string of decimal digits, so that JavaScript loses no digit. Zero is not printed: the property is omitted.
 * @example 10
 */
export type Uint64 = string;
/**
 * Format: date-time
 * @description Time in RFC 3339, in UTC, with 0, 3, 6 or 9 fractional digits. Most times have microseconds, so six digits; a whole second has none.
 * @example 2026-03-24T06:18:44.123456Z
 */
export type Timestamp = string;
/** @description Details of a creation. There is no `changeDate`. */
export type ObjectDetailsOnCreate = {
    /** @description Number of the last event of the project. Every write to any app or key of the project raises it. */
    sequence: Uint64;
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /**
     * @description Organization that owns the project of the object.
     * @example 345042781288279115
     */
    resourceOwner: string;
};
/** @description The new key, with the only copy of its private half. The expiration is not repeated; read the key to see it. */
export type AppKeyCreated = {
    /**
     * @description Key id. It is the `kid` of the JWTs that the key signs.
     * @example 365470048418016331
     */
    id: string;
    details: ObjectDetailsOnCreate;
    /**
     * @description The key file: standard base64, with padding, of a compact JSON document (`ApplicationKeyFile`). The `keyId` in the file equals `id` of this answer.
     *
     *     The server keeps only the public key, so the private key cannot be read again.
     */
    keyDetails: string;
};
/**
 * @description Text of the error. An error that ZITADEL itself raises ends with its id: `{text} ({id})`. Errors of decoding and validation, and of a missing header, have no id.
 *
 *     In v1 the text is in the language of the user, else of `Accept-Language`, else of the instance. In v2 it is not translated. A text without a translation is printed as its key.
 */
export type ErrorMessage = string;
/** @description What ZITADEL adds to its own errors: an id that is the same in every language. */
export type ErrorDetail = {
    /**
     * @description Protobuf type of this entry.
     * @constant
     */
    "@type": "type.googleapis.com/zitadel.v1.ErrorDetail";
    /**
     * @description Id of the place in the server that raised the error. Test this id, not the text.
     * @example COMMAND-sak25
     */
    id: string;
    /** @description The text of `message`, without the id. */
    message: string;
};
/** @description Body of a 400: the request is rejected, and nothing is stored. */
export type BadRequestStatus = {
    /**
     * @description gRPC code. It is not the HTTP status.
     *
     *     - `3` (INVALID_ARGUMENT): the request itself is wrong.
     *     - `9` (FAILED_PRECONDITION): the request does not fit the current state.
     * @enum {integer}
     */
    code: 3 | 9;
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ErrorDetail[];
};
/** @description Body of a 401: the request has no usable token. */
export type UnauthenticatedStatus = {
    /**
     * @description gRPC code `16` (UNAUTHENTICATED). It is not the HTTP status.
     * @constant
     */
    code: 16;
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ErrorDetail[];
};
/** @description Body of a 403: the caller may not do this. */
export type PermissionDeniedStatus = {
    /**
     * @description gRPC code `7` (PERMISSION_DENIED). It is not the HTTP status.
     * @constant
     */
    code: 7;
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ErrorDetail[];
};
/** @description Body of a 404: the object, or the caller's membership, does not exist. */
export type NotFoundStatus = {
    /**
     * @description gRPC code `5` (NOT_FOUND). It is not the HTTP status.
     * @constant
     */
    code: 5;
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ErrorDetail[];
};
/** @description Body of a 429: the instance has used up its request quota. */
export type ResourceExhaustedStatus = {
    /**
     * @description gRPC code `8` (RESOURCE_EXHAUSTED). It is not the HTTP status.
     * @constant
     */
    code: 8;
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ErrorDetail[];
};
/**
 * @description Unsigned integer, as a string of decimal digits.
 * @example 20
 */
export type Uint64Input = string;
/** @description Paging. Without it, all entries are returned. */
export type ListQuery = {
    /** @description Number of entries to skip. Default 0. */
    offset?: Uint64Input;
    /**
     * Format: int64
     * @description Greatest number of entries to return. 0 or an omitted limit returns all entries. The server also takes a string of digits.
     * @example 20
     */
    limit?: number;
    /** @description Whether the order is ascending. It has no effect here, since these lists have no defined order. */
    asc?: boolean;
};
/** @description Which part of the list of the app's keys to return. There are no filters. */
export type AppKeySearch = {
    query?: ListQuery;
};
/** @description Counters of a list. */
export type ListDetails = {
    /** @description Number of entries that match, on all pages. Omitted when it is zero, which is also so when the offset is behind the last entry. */
    totalResult?: Uint64;
    /** @description Number of the last event that the list includes. Current servers do not send it. */
    processedSequence?: Uint64;
    /** @description Time of the last update of the list. Omitted if there was none. */
    viewTimestamp?: Timestamp;
};
/** @description Details of an object that is read. */
export type ObjectDetails = {
    /** @description Number of the last event of this object. Events are counted per project. */
    sequence: Uint64;
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /** @description Time of the last change. For a key it equals `creationDate`. */
    changeDate: Timestamp;
    /**
     * @description Organization that owns the project of the object.
     * @example 345042781288279115
     */
    resourceOwner: string;
};
/** @description A key of an app, without its private half. */
export type AppKey = {
    /**
     * @description Key id.
     * @example 365470048418016331
     */
    id: string;
    /** @description Details of the key. `changeDate` equals `creationDate`. */
    details: ObjectDetails;
    type: KeyType;
    /**
     * @description Time after which the key no longer authenticates. It is `9999-12-31T23:59:59Z` for a key that was created without one. An expired key can still be read.
     *
     *     The server normalizes the time: `2519-04-01T08:45:00.000000Z` reads back as `2519-04-01T08:45:00Z`.
     */
    expirationDate: Timestamp;
};
/** @description Keys of one app, in no defined order. */
export type AppKeyList = {
    details: ListDetails;
    /** @description The keys. Omitted when there are none. */
    result?: AppKey[];
};
/** @description One key. */
export type AppKeyResponse = {
    key: AppKey;
};
/** @description Details of a change or a removal. There is no `creationDate`. */
export type ObjectDetailsOnChange = {
    /** @description Number of the last event of the project. Every write to any app or key of the project raises it. */
    sequence: Uint64;
    /** @description Time of this change. */
    changeDate: Timestamp;
    /**
     * @description Organization that owns the project of the object.
     * @example 345042781288279115
     */
    resourceOwner: string;
};
/** @description Result of a change or a removal. */
export type ChangeReceipt = {
    details: ObjectDetailsOnChange;
};
/**
 * @description How the text is compared. The names ending in `_IGNORE_CASE` ignore case; the others do not. Default `TEXT_QUERY_METHOD_EQUALS`. `%` and `_` in the text have no special meaning.
 * @enum {string}
 */
export type TextQueryMethod = "TEXT_QUERY_METHOD_EQUALS" | "TEXT_QUERY_METHOD_EQUALS_IGNORE_CASE" | "TEXT_QUERY_METHOD_STARTS_WITH" | "TEXT_QUERY_METHOD_STARTS_WITH_IGNORE_CASE" | "TEXT_QUERY_METHOD_CONTAINS" | "TEXT_QUERY_METHOD_CONTAINS_IGNORE_CASE" | "TEXT_QUERY_METHOD_ENDS_WITH" | "TEXT_QUERY_METHOD_ENDS_WITH_IGNORE_CASE";
/** @description Filter by name. */
export type AppNameQuery = {
    /**
     * @description Text to compare the name with.
     * @example MyAPI
     */
    name?: string;
    method?: TextQueryMethod;
};
/** @description One filter. Only the name can be filtered. An empty object is rejected. */
export type AppQuery = {
    nameQuery: AppNameQuery;
};
/** @description Which of the project's apps to return. */
export type AppSearch = {
    query?: ListQuery;
    /** @description Filters. An app is returned only if it meets all of them. */
    queries?: AppQuery[];
};
/**
 * @description State of the app. Removed apps are not returned.
 *
 *     - `APP_STATE_ACTIVE`: the app can be used.
 *     - `APP_STATE_INACTIVE`: the app is deactivated.
 * @enum {string}
 */
export type AppState = "APP_STATE_ACTIVE" | "APP_STATE_INACTIVE";
/** @description Configuration of an API app. It never contains the client secret. */
export type ApiAppConfig = {
    /**
     * @description OAuth client id. Treat it as opaque: newer ones are a bare id, older ones end in `@{project}`.
     * @example 365469878179671115
     */
    clientId: string;
    /**
     * @description How the API authenticates. `API_AUTH_METHOD_TYPE_BASIC` is the zero value, so it is never printed: an omitted property means BASIC.
     * @enum {string}
     */
    authMethodType?: "API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
};
/** @description One violation of OpenID Connect. */
export type ComplianceProblem = {
    /** @description Key of the text. */
    key: string;
    /** @description The text. v1 sends it; v2 does not. */
    localizedMessage?: string;
};
/** @description The built-in login UI. An empty object. */
export type LoginV1 = Record<string, never>;
/** @description The newer login UI, which can be hosted elsewhere. */
export type LoginV2 = {
    /** @description Base URI of the login UI. When it is omitted, the server stores and returns an empty text, and uses the login UI of the instance. */
    baseUri?: string;
};
/** @description Login UI that users see. One of its properties is present. The instance decides when it is omitted or empty. */
export type LoginVersion = {
    loginV1?: LoginV1;
    loginV2?: LoginV2;
};
/** @description Configuration of an OpenID Connect app. Empty lists, false and zero values are omitted. The version, `OIDC_VERSION_1_0`, is a zero value. */
export type OidcAppConfig = {
    /**
     * @description OAuth client id. Treat it as opaque.
     * @example 345343776673311819
     */
    clientId: string;
    /** @description Allowed redirect URIs. */
    redirectUris?: string[];
    /**
     * @description Allowed response types.
     *
     *     - `OIDC_RESPONSE_TYPE_CODE`: `code`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN`: `id_token`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN`: `id_token token`.
     */
    responseTypes?: ("OIDC_RESPONSE_TYPE_CODE" | "OIDC_RESPONSE_TYPE_ID_TOKEN" | "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN")[];
    /** @description Allowed grant types. */
    grantTypes?: ("OIDC_GRANT_TYPE_AUTHORIZATION_CODE" | "OIDC_GRANT_TYPE_IMPLICIT" | "OIDC_GRANT_TYPE_REFRESH_TOKEN" | "OIDC_GRANT_TYPE_DEVICE_CODE" | "OIDC_GRANT_TYPE_TOKEN_EXCHANGE" | (string & {}))[];
    /**
     * @description Kind of client. Omitted for `OIDC_APP_TYPE_WEB`, a server, which is the zero value.
     *
     *     - `OIDC_APP_TYPE_USER_AGENT`: an app in a browser.
     *     - `OIDC_APP_TYPE_NATIVE`: an app on a device.
     * @enum {string}
     */
    appType?: "OIDC_APP_TYPE_USER_AGENT" | "OIDC_APP_TYPE_NATIVE";
    /**
     * @description How the client authenticates at the token endpoint. Omitted for `OIDC_AUTH_METHOD_TYPE_BASIC`, the
     *     zero value: with the client secret, in the `Authorization` header.
     *
     *     - `OIDC_AUTH_METHOD_TYPE_POST`: with the client secret, in the body.
     *     - `OIDC_AUTH_METHOD_TYPE_NONE`: with nothing but its client id. Use PKCE.
     *     - `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`: with a JWT that one of its keys signs.
     * @enum {string}
     */
    authMethodType?: "OIDC_AUTH_METHOD_TYPE_POST" | "OIDC_AUTH_METHOD_TYPE_NONE" | "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
    /** @description URIs that users may return to after they sign out. */
    postLogoutRedirectUris?: string[];
    /** @description Whether the configuration violates OpenID Connect. Omitted when false. */
    noneCompliant?: boolean;
    /** @description What violates OpenID Connect. Omitted when nothing does. */
    complianceProblems?: ComplianceProblem[];
    /** @description Whether insecure settings, such as http redirect URIs, are allowed. Omitted when false. */
    devMode?: boolean;
    /**
     * @description Format of the access tokens. Omitted for `OIDC_TOKEN_TYPE_BEARER`, an opaque token, which is the zero value.
     * @enum {string}
     */
    accessTokenType?: "OIDC_TOKEN_TYPE_JWT";
    /** @description Whether access tokens carry roles. Omitted when false. */
    accessTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry roles. Omitted when false. */
    idTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry profile claims. Omitted when false. */
    idTokenUserinfoAssertion?: boolean;
    /**
     * @description Tolerated clock difference, in seconds with the suffix `s`.
     * @example 1s
     */
    clockSkew?: string;
    /** @description Allowed origins, in addition to those of the redirect URIs. */
    additionalOrigins?: string[];
    /** @description All origins that may use the app. The server derives them from the redirect URIs: scheme and host of each, even where there is none (`my.app://`, `://`). */
    allowedOrigins?: string[];
    /** @description Whether a native app skips the success page. Omitted when false. */
    skipNativeAppSuccessPage?: boolean;
    /** @description URI that gets a request when a session ends. */
    backChannelLogoutUri?: string;
    loginVersion?: LoginVersion;
};
/** @description Configuration of a SAML app. It has the metadata as XML or as a URL, never both. */
export type SamlAppConfig = {
    /** @description SAML metadata as XML, in base64. */
    metadataXml?: string;
    /** @description URL that the server fetches the metadata from. */
    metadataUrl?: string;
    loginVersion?: LoginVersion;
};
/** @description An app of one of three kinds. Exactly one of `apiConfig`, `oidcConfig` and `samlConfig` is present; it tells the kind. */
export type App = {
    /**
     * @description App id.
     * @example 365469878179605579
     */
    id: string;
    /** @description Details of the app. Creating or removing a key does not change them. */
    details: ObjectDetails;
    state: AppState;
    /**
     * @description Display name. It is unique in the project; case does not matter.
     * @example MyAPIApp
     */
    name: string;
    /** @description Present for an API app: a service that introspects tokens. */
    apiConfig?: ApiAppConfig;
    /** @description Present for an OpenID Connect app: users sign in to it. */
    oidcConfig?: OidcAppConfig;
    /** @description Present for a SAML app: a service provider that users sign in to. */
    samlConfig?: SamlAppConfig;
};
/** @description Apps of one project, in no defined order. */
export type AppList = {
    details: ListDetails;
    /** @description The apps. Omitted when there are none. */
    result?: App[];
};
/** @description One app. */
export type AppResponse = {
    app: App;
};
/** @description A new name for an app. State and configuration stay as they are. */
export type AppUpdate = {
    /**
     * @description New display name. It must differ from the current one.
     * @example MyRenamedAPIApp
     */
    name: string;
};
/** @description Body of a 409: the name is taken. */
export type AlreadyExistsStatus = {
    /**
     * @description gRPC code `6` (ALREADY_EXISTS). It is not the HTTP status.
     * @constant
     */
    code: 6;
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ErrorDetail[];
};
/**
 * @description How an API authenticates at the introspection endpoint.
 *
 *     - `API_AUTH_METHOD_TYPE_BASIC`: with client id and client secret.
 *     - `API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`: with a JWT that one of the app's keys signs.
 * @enum {string}
 */
export type ApiAuthMethodType = "API_AUTH_METHOD_TYPE_BASIC" | "API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
/** @description A new API app. */
export type ApiAppCreate = {
    /**
     * @description Display name. It is unique in the project; case does not matter.
     * @example MyAPIApp
     */
    name: string;
    /** @description How the API authenticates. Default `API_AUTH_METHOD_TYPE_BASIC`. Keys need `API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`. */
    authMethodType?: ApiAuthMethodType;
};
/** @description The new app, with its client secret if it has one. */
export type ApiAppCreated = {
    /**
     * @description App id.
     * @example 365469878179605579
     */
    appId: string;
    details: ObjectDetailsOnCreate;
    /**
     * @description OAuth client id.
     * @example 365469878179671115
     */
    clientId: string;
    /** @description Client secret. It is shown only in this answer. It has 64 letters and digits unless the instance is configured otherwise. Omitted for a `private_key_jwt` app, which has none. */
    clientSecret?: string;
};
/** @description A new auth method for an API app. */
export type ApiAppConfigUpdate = {
    /** @description New auth method. Default `API_AUTH_METHOD_TYPE_BASIC`, so an empty body switches the app to BASIC and disables its keys. */
    authMethodType?: ApiAuthMethodType;
};
/** @description Nothing. */
export type Nothing = Record<string, never>;
/** @description The new client secret. */
export type ApiAppSecret = {
    /** @description Client secret. It is shown only in this answer. */
    clientSecret: string;
    details: ObjectDetailsOnChange;
};
/** @description A new key of an application. There is no `type`: the key file is always JSON. */
export type ApplicationKeyCreate = {
    /**
     * @description Id of the application.
     * @example 365469878179605579
     */
    applicationId: string;
    /**
     * @description Id of the project that owns the application.
     * @example 345043129566506059
     */
    projectId: string;
    /** @description Time after which the key no longer authenticates. A time in the past is rejected. Send `9999-12-31T23:59:59Z` for a key without end. */
    expirationDate: TimestampInput;
};
/** @description The new key, with the only copy of its private half. */
export type ApplicationKeyCreated = {
    /**
     * @description Key id. It is the `kid` of the JWTs that the key signs.
     * @example 365470697461394507
     */
    keyId: string;
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /**
     * @description The key file: standard base64, with padding, of a compact JSON document (`ApplicationKeyFile`). The `keyId` in the file equals `keyId` of this answer.
     *
     *     The server keeps only the public key, so the private key cannot be read again.
     */
    keyDetails: string;
};
/** @description The same message as JSON, for people. Programs decode `value`. */
export type ConnectErrorDebug = {
    /**
     * @description Id of the place in the server that raised the error.
     * @example COMMAND-sak25
     */
    id?: string;
    /** @description The text without the id. */
    message?: string;
};
/** @description A protobuf message that explains the error. It is always ZITADEL's `ErrorDetail`. */
export type ConnectErrorDetail = {
    /**
     * @description Full protobuf name of the message in `value`.
     * @constant
     */
    type: "zitadel.v1.ErrorDetail";
    /** @description The message in binary form, as base64 without padding. */
    value: string;
    debug?: ConnectErrorDebug;
};
/** @description Body of a 400: the request is rejected. */
export type ConnectBadRequest = {
    /**
     * @description Connect code.
     *
     *     - `invalid_argument`: the request itself is wrong.
     *     - `failed_precondition`: the request does not fit the current state.
     * @enum {string}
     */
    code: "invalid_argument" | "failed_precondition";
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ConnectErrorDetail[];
};
/** @description Body of a 401: the request has no usable token. */
export type ConnectUnauthenticated = {
    /**
     * @description Always `unauthenticated` for this HTTP status.
     * @constant
     */
    code: "unauthenticated";
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ConnectErrorDetail[];
};
/** @description Body of a 403: the caller may not do this. */
export type ConnectPermissionDenied = {
    /**
     * @description Always `permission_denied` for this HTTP status.
     * @constant
     */
    code: "permission_denied";
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ConnectErrorDetail[];
};
/** @description Body of a 404: the object, or the caller's membership, does not exist. */
export type ConnectNotFound = {
    /**
     * @description Always `not_found` for this HTTP status.
     * @constant
     */
    code: "not_found";
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ConnectErrorDetail[];
};
/** @description Body of a 429: the instance has used up its request quota. */
export type ConnectResourceExhausted = {
    /**
     * @description Always `resource_exhausted` for this HTTP status.
     * @constant
     */
    code: "resource_exhausted";
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ConnectErrorDetail[];
};
/** @description Body of a 501: the server does not know how to read the request. */
export type ConnectUnimplemented = {
    /**
     * @description Always `unimplemented` for this HTTP status.
     * @constant
     */
    code: "unimplemented";
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ConnectErrorDetail[];
};
/** @description Paging and direction of the order. */
export type PaginationRequest = {
    /** @description Number of entries to skip. Default 0. */
    offset?: Uint64Input;
    /**
     * Format: int64
     * @description Greatest number of entries to return. 0 or an omitted limit means 100. A limit above 1000 is rejected. Both numbers are settings of the instance. The server also takes a string of digits.
     * @example 20
     */
    limit?: number;
    /** @description Whether the order is ascending. Default false, which is descending. */
    asc?: boolean;
};
/**
 * @description Property to sort by. Default `APPLICATION_KEYS_SORT_BY_ID`.
 * @enum {string}
 */
export type ApplicationKeySorting = "APPLICATION_KEYS_SORT_BY_ID" | "APPLICATION_KEYS_SORT_BY_PROJECT_ID" | "APPLICATION_KEYS_SORT_BY_APPLICATION_ID" | "APPLICATION_KEYS_SORT_BY_CREATION_DATE" | "APPLICATION_KEYS_SORT_BY_ORGANIZATION_ID" | "APPLICATION_KEYS_SORT_BY_EXPIRATION" | "APPLICATION_KEYS_SORT_BY_TYPE";
/** @description Filter by application. Without an id nothing matches. */
export type ApplicationIdFilter = {
    /**
     * @description Id of the application.
     * @example 365469878179605579
     */
    applicationId?: string;
};
/** @description Filter by project. */
export type ProjectIdFilter = {
    /**
     * @description Id of the project.
     * @example 345043129566506059
     */
    projectId: string;
};
/** @description Filter by organization. */
export type OrganizationIdFilter = {
    /**
     * @description Id of the organization.
     * @example 345042781288279115
     */
    organizationId: string;
};
/** @description One filter. Exactly one of the three properties is present. */
export type ApplicationKeySearchFilter = {
    applicationIdFilter?: ApplicationIdFilter;
    projectIdFilter?: ProjectIdFilter;
    organizationIdFilter?: OrganizationIdFilter;
};
/** @description Which keys to return, and in which order. */
export type ApplicationKeySearch = {
    pagination?: PaginationRequest;
    sortingColumn?: ApplicationKeySorting;
    /** @description Filters. A key is returned only if it meets all of them. */
    filters?: ApplicationKeySearchFilter[];
};
/** @description A key in a list, without its private half. */
export type ApplicationKey = {
    /**
     * @description Id of the key.
     * @example 365470048418016331
     */
    keyId: string;
    /**
     * @description Id of the application.
     * @example 365469878179605579
     */
    applicationId: string;
    /**
     * @description Id of the project that owns the application.
     * @example 345043129566506059
     */
    projectId: string;
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /**
     * @description Id of the organization that owns the project.
     * @example 345042781288279115
     */
    organizationId: string;
    /** @description Time after which the key no longer authenticates. */
    expirationDate: Timestamp;
};
/** @description Counters of a list. */
export type PaginationResponse = {
    /** @description Number of entries that match, on all pages. It also counts entries that the caller may not see, which the list omits. Omitted when it is zero. */
    totalResult?: Uint64;
    /** @description Limit that the server applied. */
    appliedLimit: Uint64;
};
/** @description Keys that match. */
export type ApplicationKeyList = {
    /** @description The keys. Omitted when there are none. */
    keys?: ApplicationKey[];
    pagination: PaginationResponse;
};
/** @description The key to read. */
export type ApplicationKeyGet = {
    /**
     * @description Id of the key.
     * @example 365470048418016331
     */
    keyId: string;
};
/** @description A key and its dates. It does not tell which application the key belongs to. */
export type ApplicationKeySummary = {
    /**
     * @description Id of the key.
     * @example 365470048418016331
     */
    keyId: string;
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /** @description Time after which the key no longer authenticates. */
    expirationDate: Timestamp;
};
/** @description The key to delete. */
export type ApplicationKeyDelete = {
    /**
     * @description Id of the key.
     * @example 365470048418016331
     */
    keyId: string;
    /**
     * @description Id of the application.
     * @example 365469878179605579
     */
    applicationId: string;
    /**
     * @description Id of the project that owns the application.
     * @example 345043129566506059
     */
    projectId: string;
};
/** @description Result of the deletion. */
export type ApplicationKeyDeleted = {
    /** @description Time of the deletion. */
    deletionDate: Timestamp;
};
/**
 * @description Property to sort by. Default `APPLICATION_SORT_BY_ID`.
 * @enum {string}
 */
export type ApplicationSorting = "APPLICATION_SORT_BY_ID" | "APPLICATION_SORT_BY_NAME" | "APPLICATION_SORT_BY_STATE" | "APPLICATION_SORT_BY_CREATION_DATE" | "APPLICATION_SORT_BY_CHANGE_DATE";
/**
 * @description How the text is compared. The names ending in `_IGNORE_CASE` ignore case; the others do not. Default `TEXT_FILTER_METHOD_EQUALS`.
 * @enum {string}
 */
export type TextFilterMethod = "TEXT_FILTER_METHOD_EQUALS" | "TEXT_FILTER_METHOD_EQUALS_IGNORE_CASE" | "TEXT_FILTER_METHOD_STARTS_WITH" | "TEXT_FILTER_METHOD_STARTS_WITH_IGNORE_CASE" | "TEXT_FILTER_METHOD_CONTAINS" | "TEXT_FILTER_METHOD_CONTAINS_IGNORE_CASE" | "TEXT_FILTER_METHOD_ENDS_WITH" | "TEXT_FILTER_METHOD_ENDS_WITH_IGNORE_CASE";
/** @description Filter by name. */
export type ApplicationNameFilter = {
    /**
     * @description Text to compare the name with.
     * @example MyAPI
     */
    name?: string;
    method?: TextFilterMethod;
};
/** @description Filter by client id. API and OpenID Connect applications have one. */
export type ClientIdFilter = {
    /**
     * @description Client id. It is compared exactly.
     * @example 365469878179671115
     */
    clientId: string;
};
/** @description Filter by entity id. SAML applications have one. */
export type EntityIdFilter = {
    /**
     * @description Entity id. It is compared exactly.
     * @example https://sp.acme.example/saml/metadata
     */
    entityId: string;
};
/** @description One filter. Exactly one of the six properties is present. */
export type ApplicationSearchFilter = {
    projectIdFilter?: ProjectIdFilter;
    nameFilter?: ApplicationNameFilter;
    /**
     * @description State of the application.
     *
     *     - `APPLICATION_STATE_ACTIVE`: it can be used.
     *     - `APPLICATION_STATE_INACTIVE`: it is deactivated.
     *     - `APPLICATION_STATE_REMOVED`: no application matches.
     *     - `APPLICATION_STATE_UNSPECIFIED`: no application matches.
     * @enum {string}
     */
    stateFilter?: "APPLICATION_STATE_ACTIVE" | "APPLICATION_STATE_INACTIVE" | "APPLICATION_STATE_REMOVED" | "APPLICATION_STATE_UNSPECIFIED";
    /**
     * @description Kind of the application. `APPLICATION_TYPE_UNSPECIFIED` is rejected.
     * @enum {string}
     */
    typeFilter?: "APPLICATION_TYPE_OIDC" | "APPLICATION_TYPE_API" | "APPLICATION_TYPE_SAML";
    clientIdFilter?: ClientIdFilter;
    entityIdFilter?: EntityIdFilter;
};
/** @description Which applications to return, and in which order. */
export type ApplicationSearch = {
    pagination?: PaginationRequest;
    sortingColumn?: ApplicationSorting;
    /** @description Filters. An application is returned only if it meets all of them. */
    filters?: ApplicationSearchFilter[];
};
/**
 * @description State of the application. Deleted applications are not returned.
 *
 *     - `APPLICATION_STATE_ACTIVE`: the application can be used.
 *     - `APPLICATION_STATE_INACTIVE`: the application is deactivated.
 * @enum {string}
 */
export type ApplicationState = "APPLICATION_STATE_ACTIVE" | "APPLICATION_STATE_INACTIVE";
/** @description Configuration of an API application. It never contains the client secret. */
export type ApiConfiguration = {
    /**
     * @description OAuth client id. Treat it as opaque.
     * @example 365469878179671115
     */
    clientId: string;
    /**
     * @description How the API authenticates. `API_AUTH_METHOD_TYPE_BASIC` is the zero value, so it is never printed: an omitted property means BASIC.
     * @enum {string}
     */
    authMethodType?: "API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
};
/**
 * @description Configuration of an OpenID Connect application. Empty lists, false and zero values are omitted.
 *
 *     Three properties have other names in v1: `applicationType` is `appType` there, `nonCompliant` is `noneCompliant`, and `developmentMode` is `devMode`.
 */
export type OidcConfiguration = {
    /**
     * @description OAuth client id. Treat it as opaque.
     * @example 345343776673311819
     */
    clientId: string;
    /** @description Allowed redirect URIs. */
    redirectUris?: string[];
    /**
     * @description Allowed response types.
     *
     *     - `OIDC_RESPONSE_TYPE_UNSPECIFIED`: no response type.
     *     - `OIDC_RESPONSE_TYPE_CODE`: `code`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN`: `id_token`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN`: `id_token token`.
     */
    responseTypes?: ("OIDC_RESPONSE_TYPE_UNSPECIFIED" | "OIDC_RESPONSE_TYPE_CODE" | "OIDC_RESPONSE_TYPE_ID_TOKEN" | "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN")[];
    /** @description Allowed grant types. */
    grantTypes?: ("OIDC_GRANT_TYPE_AUTHORIZATION_CODE" | "OIDC_GRANT_TYPE_IMPLICIT" | "OIDC_GRANT_TYPE_REFRESH_TOKEN" | "OIDC_GRANT_TYPE_DEVICE_CODE" | "OIDC_GRANT_TYPE_TOKEN_EXCHANGE" | (string & {}))[];
    /**
     * @description Kind of client. Omitted for `OIDC_APP_TYPE_WEB`, a server, which is the zero value.
     *
     *     - `OIDC_APP_TYPE_USER_AGENT`: an app in a browser.
     *     - `OIDC_APP_TYPE_NATIVE`: an app on a device.
     * @enum {string}
     */
    applicationType?: "OIDC_APP_TYPE_USER_AGENT" | "OIDC_APP_TYPE_NATIVE";
    /**
     * @description How the client authenticates at the token endpoint. Omitted for `OIDC_AUTH_METHOD_TYPE_BASIC`, the
     *     zero value: with the client secret, in the `Authorization` header.
     *
     *     - `OIDC_AUTH_METHOD_TYPE_POST`: with the client secret, in the body.
     *     - `OIDC_AUTH_METHOD_TYPE_NONE`: with nothing but its client id. Use PKCE.
     *     - `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`: with a JWT that one of its keys signs.
     * @enum {string}
     */
    authMethodType?: "OIDC_AUTH_METHOD_TYPE_POST" | "OIDC_AUTH_METHOD_TYPE_NONE" | "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
    /** @description URIs that users may return to after they sign out. */
    postLogoutRedirectUris?: string[];
    /** @description Whether the configuration violates OpenID Connect. Omitted when false. */
    nonCompliant?: boolean;
    /** @description What violates OpenID Connect. Omitted when nothing does. */
    complianceProblems?: ComplianceProblem[];
    /** @description Whether insecure settings, such as http redirect URIs, are allowed. Omitted when false. */
    developmentMode?: boolean;
    /**
     * @description Format of the access tokens. Omitted for `OIDC_TOKEN_TYPE_BEARER`, an opaque token, which is the zero value.
     * @enum {string}
     */
    accessTokenType?: "OIDC_TOKEN_TYPE_JWT";
    /** @description Whether access tokens carry roles. Omitted when false. */
    accessTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry roles. Omitted when false. */
    idTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry profile claims. Omitted when false. */
    idTokenUserinfoAssertion?: boolean;
    /**
     * @description Tolerated clock difference, in seconds with the suffix `s`.
     * @example 1s
     */
    clockSkew?: string;
    /** @description Allowed origins, in addition to those of the redirect URIs. */
    additionalOrigins?: string[];
    /** @description All origins that may use the app. The server derives them from the redirect URIs: scheme and host of each, even where there is none (`my.app://`, `://`). */
    allowedOrigins?: string[];
    /** @description Whether a native app skips the success page. Omitted when false. */
    skipNativeAppSuccessPage?: boolean;
    /** @description URI that gets a request when a session ends. */
    backChannelLogoutUri?: string;
    loginVersion?: LoginVersion;
};
/** @description Configuration of a SAML application. Unlike in v1, both can be present: the metadata that the server fetched, and its URL. */
export type SamlConfiguration = {
    /** @description SAML metadata as XML, in base64. */
    metadataXml?: string;
    /** @description URL that the server fetched the metadata from. */
    metadataUrl?: string;
    loginVersion?: LoginVersion;
};
/** @description An application of one of three kinds. Exactly one of `apiConfiguration`, `oidcConfiguration` and `samlConfiguration` is present; it tells the kind. */
export type Application = {
    /**
     * @description Id of the application.
     * @example 365469878179605579
     */
    applicationId: string;
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /** @description Time of the last change. Creating or deleting a key is not a change. */
    changeDate: Timestamp;
    state: ApplicationState;
    /**
     * @description Display name. It is unique in the project; case does not matter.
     * @example MyAPIApp
     */
    name: string;
    /**
     * @description Id of the project that owns the application.
     * @example 345043129566506059
     */
    projectId: string;
    /** @description Present for an API application: a service that introspects tokens. */
    apiConfiguration?: ApiConfiguration;
    /** @description Present for an OpenID Connect application: users sign in to it. */
    oidcConfiguration?: OidcConfiguration;
    /** @description Present for a SAML application: a service provider that users sign in to. */
    samlConfiguration?: SamlConfiguration;
};
/** @description Applications that match. */
export type ApplicationList = {
    /** @description The applications. Omitted when there are none. */
    applications?: Application[];
    pagination: PaginationResponse;
};
/** @description The application to read. */
export type ApplicationGet = {
    /**
     * @description Id of the application.
     * @example 365469878179605579
     */
    applicationId: string;
};
/** @description One application. */
export type ApplicationResponse = {
    application: Application;
};
/** @description Configuration of a new API application. It may be empty. */
export type ApiConfigurationCreate = {
    /** @description How the API authenticates. Default `API_AUTH_METHOD_TYPE_BASIC`. Keys need `API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`. */
    authMethodType?: ApiAuthMethodType;
};
/**
 * @description OAuth grant type.
 *
 *     - `OIDC_GRANT_TYPE_AUTHORIZATION_CODE`: the code flow.
 *     - `OIDC_GRANT_TYPE_IMPLICIT`: tokens straight from the authorization endpoint.
 *     - `OIDC_GRANT_TYPE_REFRESH_TOKEN`: new tokens for a refresh token.
 *     - `OIDC_GRANT_TYPE_DEVICE_CODE`: the flow for devices without a browser.
 *     - `OIDC_GRANT_TYPE_TOKEN_EXCHANGE`: one token for another.
 * @enum {string}
 */
export type OidcGrantType = "OIDC_GRANT_TYPE_AUTHORIZATION_CODE" | "OIDC_GRANT_TYPE_IMPLICIT" | "OIDC_GRANT_TYPE_REFRESH_TOKEN" | "OIDC_GRANT_TYPE_DEVICE_CODE" | "OIDC_GRANT_TYPE_TOKEN_EXCHANGE";
/** @description Configuration of a new OpenID Connect application. */
export type OidcConfigurationCreate = {
    /** @description Allowed redirect URIs. */
    redirectUris?: string[];
    /**
     * @description Allowed response types. Default `OIDC_RESPONSE_TYPE_CODE` alone.
     *
     *     - `OIDC_RESPONSE_TYPE_CODE`: `code`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN`: `id_token`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN`: `id_token token`.
     */
    responseTypes?: ("OIDC_RESPONSE_TYPE_CODE" | "OIDC_RESPONSE_TYPE_ID_TOKEN" | "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN")[];
    /** @description Allowed grant types. Default `OIDC_GRANT_TYPE_AUTHORIZATION_CODE` alone. */
    grantTypes?: OidcGrantType[];
    /**
     * @description Kind of client. Default `OIDC_APP_TYPE_WEB`.
     *
     *     - `OIDC_APP_TYPE_WEB`: a server.
     *     - `OIDC_APP_TYPE_USER_AGENT`: an app in a browser.
     *     - `OIDC_APP_TYPE_NATIVE`: an app on a device.
     * @enum {string}
     */
    applicationType?: "OIDC_APP_TYPE_WEB" | "OIDC_APP_TYPE_USER_AGENT" | "OIDC_APP_TYPE_NATIVE";
    /**
     * @description How the client authenticates at the token endpoint. Keys need
     *     `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`. Default `OIDC_AUTH_METHOD_TYPE_BASIC`.
     *
     *     - `OIDC_AUTH_METHOD_TYPE_BASIC`: with the client secret, in the `Authorization` header.
     *     - `OIDC_AUTH_METHOD_TYPE_POST`: with the client secret, in the body.
     *     - `OIDC_AUTH_METHOD_TYPE_NONE`: with nothing but its client id. Use PKCE.
     *     - `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`: with a JWT that one of its keys signs.
     * @enum {string}
     */
    authMethodType?: "OIDC_AUTH_METHOD_TYPE_BASIC" | "OIDC_AUTH_METHOD_TYPE_POST" | "OIDC_AUTH_METHOD_TYPE_NONE" | "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
    /** @description URIs that users may return to after they sign out. */
    postLogoutRedirectUris?: string[];
    /**
     * @description OpenID Connect version. There is only one.
     * @enum {string}
     */
    version?: "OIDC_VERSION_1_0";
    /** @description Whether insecure settings, such as http redirect URIs, are allowed. */
    developmentMode?: boolean;
    /**
     * @description Format of the access tokens. Default `OIDC_TOKEN_TYPE_BEARER`.
     *
     *     - `OIDC_TOKEN_TYPE_BEARER`: an opaque token.
     *     - `OIDC_TOKEN_TYPE_JWT`: a JWT.
     * @enum {string}
     */
    accessTokenType?: "OIDC_TOKEN_TYPE_BEARER" | "OIDC_TOKEN_TYPE_JWT";
    /** @description Whether access tokens carry roles. */
    accessTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry roles. */
    idTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry profile claims. */
    idTokenUserinfoAssertion?: boolean;
    /**
     * @description Tolerated clock difference, 0 to 5 seconds. Default `0s`.
     * @example 1s
     */
    clockSkew?: string;
    /** @description Allowed origins, in addition to those of the redirect URIs. */
    additionalOrigins?: string[];
    /** @description Whether a native app skips the success page. */
    skipNativeAppSuccessPage?: boolean;
    /** @description URI that gets a request when a session ends. Newer servers check it, and reject one that they may not call. */
    backChannelLogoutUri?: string;
    /** @description Login UI that users see. The instance decides when it is omitted. */
    loginVersion?: LoginVersion;
};
/** @description Configuration of a new SAML application. Send the metadata either as XML or as a URL. */
export type SamlConfigurationCreate = {
    /** @description The metadata as XML, in base64. It has at most 500000 bytes before encoding. */
    metadataXml?: string;
    /**
     * Format: uri-reference
     * @description URL that the server fetches the metadata from.
     * @example https://sp.acme.example/saml/metadata
     */
    metadataUrl?: string;
    loginVersion?: LoginVersion;
};
/** @description A new application. Exactly one configuration is present; it tells the kind. */
export type ApplicationCreate = {
    /**
     * @description Id of the project that will own the application.
     * @example 345043129566506059
     */
    projectId: string;
    /**
     * @description Id for the new application. The server generates one when it is omitted or empty. The id of an OpenID Connect application must be free in its project; otherwise the answer is a 400 (`PROJECT-lxowmp`). The id of an API application is not checked: an id in use is answered like a new one, and the application that had it stays as it is. For a SAML application the id is ignored.
     * @example 365469878179605579
     */
    applicationId?: string;
    /**
     * @description Display name. It is unique in the project; case does not matter.
     * @example MyAPIApp
     */
    name: string;
    apiConfiguration?: ApiConfigurationCreate;
    oidcConfiguration?: OidcConfigurationCreate;
    samlConfiguration?: SamlConfigurationCreate;
};
/** @description Credentials of the new API application. */
export type ApiConfigurationCreated = {
    /**
     * @description OAuth client id.
     * @example 365469878179671115
     */
    clientId: string;
    /** @description Client secret. It is shown only in this answer. Omitted for `private_key_jwt`, which has none. */
    clientSecret?: string;
};
/** @description Credentials of the new OpenID Connect application. */
export type OidcConfigurationCreated = {
    /**
     * @description OAuth client id.
     * @example 345343776673311819
     */
    clientId: string;
    /** @description Client secret. It is shown only in this answer. Omitted when the auth method needs none. */
    clientSecret?: string;
    /** @description Whether the configuration violates OpenID Connect. Omitted when false. */
    nonCompliant?: boolean;
    /** @description What violates OpenID Connect. Omitted when nothing does. */
    complianceProblems?: ComplianceProblem[];
};
/** @description Empty, since SAML needs no credentials. */
export type SamlConfigurationCreated = Record<string, never>;
/** @description The new application. Exactly one configuration is present, of the kind in the request. */
export type ApplicationCreated = {
    /**
     * @description Id of the application.
     * @example 365469878179605579
     */
    applicationId: string;
    /** @description Time of the creation. */
    creationDate: Timestamp;
    apiConfiguration?: ApiConfigurationCreated;
    oidcConfiguration?: OidcConfigurationCreated;
    samlConfiguration?: SamlConfigurationCreated;
};
/** @description Body of a 409: the name is taken. */
export type ConnectAlreadyExists = {
    /**
     * @description Always `already_exists` for this HTTP status.
     * @constant
     */
    code: "already_exists";
    message: ErrorMessage;
    /** @description Has one entry when ZITADEL itself raised the error. Omitted otherwise. */
    details?: ConnectErrorDetail[];
};
/** @description New configuration of an API application. */
export type ApiConfigurationUpdate = {
    /** @description New auth method. Default `API_AUTH_METHOD_TYPE_BASIC`, which disables the application's keys. */
    authMethodType?: ApiAuthMethodType;
};
/** @description New configuration of an OpenID Connect application. An omitted property stays as it is, except four: `responseTypes`, `grantTypes`, `clockSkew` and `loginVersion` return to their defaults. */
export type OidcConfigurationUpdate = {
    /** @description Allowed redirect URIs. Unchanged when omitted. */
    redirectUris?: string[];
    /**
     * @description Allowed response types. Default `OIDC_RESPONSE_TYPE_CODE` alone, on an update too.
     *
     *     - `OIDC_RESPONSE_TYPE_UNSPECIFIED`: no response type.
     *     - `OIDC_RESPONSE_TYPE_CODE`: `code`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN`: `id_token`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN`: `id_token token`.
     */
    responseTypes?: ("OIDC_RESPONSE_TYPE_UNSPECIFIED" | "OIDC_RESPONSE_TYPE_CODE" | "OIDC_RESPONSE_TYPE_ID_TOKEN" | "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN")[];
    /** @description Allowed grant types. Default `OIDC_GRANT_TYPE_AUTHORIZATION_CODE` alone, on an update too. */
    grantTypes?: OidcGrantType[];
    /**
     * @description Kind of client. Unchanged when omitted.
     *
     *     - `OIDC_APP_TYPE_WEB`: a server.
     *     - `OIDC_APP_TYPE_USER_AGENT`: an app in a browser.
     *     - `OIDC_APP_TYPE_NATIVE`: an app on a device.
     * @enum {string}
     */
    applicationType?: "OIDC_APP_TYPE_WEB" | "OIDC_APP_TYPE_USER_AGENT" | "OIDC_APP_TYPE_NATIVE";
    /**
     * @description How the client authenticates at the token endpoint. Keys need
     *     `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`. Unchanged when omitted.
     *
     *     - `OIDC_AUTH_METHOD_TYPE_BASIC`: with the client secret, in the `Authorization` header.
     *     - `OIDC_AUTH_METHOD_TYPE_POST`: with the client secret, in the body.
     *     - `OIDC_AUTH_METHOD_TYPE_NONE`: with nothing but its client id. Use PKCE.
     *     - `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`: with a JWT that one of its keys signs.
     * @enum {string}
     */
    authMethodType?: "OIDC_AUTH_METHOD_TYPE_BASIC" | "OIDC_AUTH_METHOD_TYPE_POST" | "OIDC_AUTH_METHOD_TYPE_NONE" | "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
    /** @description URIs that users may return to after they sign out. Unchanged when omitted. */
    postLogoutRedirectUris?: string[];
    /**
     * @description OpenID Connect version. There is only one.
     * @enum {string}
     */
    version?: "OIDC_VERSION_1_0";
    /** @description Whether insecure settings, such as http redirect URIs, are allowed. Unchanged when omitted. */
    developmentMode?: boolean;
    /**
     * @description Format of the access tokens. Unchanged when omitted.
     *
     *     - `OIDC_TOKEN_TYPE_BEARER`: an opaque token.
     *     - `OIDC_TOKEN_TYPE_JWT`: a JWT.
     * @enum {string}
     */
    accessTokenType?: "OIDC_TOKEN_TYPE_BEARER" | "OIDC_TOKEN_TYPE_JWT";
    /** @description Whether access tokens carry roles. Unchanged when omitted. */
    accessTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry roles. Unchanged when omitted. */
    idTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry profile claims. Unchanged when omitted. */
    idTokenUserinfoAssertion?: boolean;
    /**
     * @description Tolerated clock difference, 0 to 5 seconds. Default `0s`, on an update too.
     * @example 1s
     */
    clockSkew?: string;
    /** @description Allowed origins, in addition to those of the redirect URIs. Unchanged when omitted. */
    additionalOrigins?: string[];
    /** @description Whether a native app skips the success page. Unchanged when omitted. */
    skipNativeAppSuccessPage?: boolean;
    /** @description URI that gets a request when a session ends. Unchanged when omitted. Newer servers check it, and reject one that they may not call. */
    backChannelLogoutUri?: string;
    /** @description Login UI that users see. The instance decides when it is omitted, on an update too. */
    loginVersion?: LoginVersion;
};
/** @description New configuration of a SAML application. Send the metadata either as XML or as a URL. An omitted `loginVersion` returns to its default. */
export type SamlConfigurationUpdate = {
    /** @description The metadata as XML, in base64. It has at most 500000 bytes before encoding. */
    metadataXml?: string;
    /**
     * @description URL that the server fetches the metadata from. It must be shorter than on creation.
     * @example https://sp.acme.example/saml/metadata
     */
    metadataUrl?: string;
    loginVersion?: LoginVersion;
};
/** @description A change of the name, of the configuration, or of both. At most one configuration is present, of the kind that the application has. */
export type ApplicationUpdate = {
    /**
     * @description Id of the application.
     * @example 365469878179605579
     */
    applicationId: string;
    /**
     * @description Id of the project that owns the application.
     * @example 345043129566506059
     */
    projectId: string;
    /**
     * @description New display name. The current one stays when it is omitted or blank.
     * @example MyRenamedAPIApp
     */
    name?: string;
    apiConfiguration?: ApiConfigurationUpdate;
    oidcConfiguration?: OidcConfigurationUpdate;
    samlConfiguration?: SamlConfigurationUpdate;
};
/** @description Result of the change. */
export type ApplicationUpdated = {
    /** @description Time of the change. It is `0001-01-01T00:00:00Z` if the request asks for no change. */
    changeDate: Timestamp;
};
/** @description The application to act on. */
export type ApplicationReference = {
    /**
     * @description Id of the application.
     * @example 365469878179605579
     */
    applicationId: string;
    /**
     * @description Id of the project that owns the application.
     * @example 345043129566506059
     */
    projectId: string;
};
/** @description The new client secret. */
export type ClientSecretGenerated = {
    /** @description Client secret. It is shown only in this answer. */
    clientSecret: string;
    /** @description Time of the generation. */
    creationDate: Timestamp;
};
/** @description Result of the deactivation. */
export type ApplicationDeactivated = {
    /** @description Time of the deactivation. */
    deactivationDate: Timestamp;
};
/** @description Result of the reactivation. */
export type ApplicationReactivated = {
    /** @description Time of the reactivation. */
    reactivationDate: Timestamp;
};
/** @description Result of the deletion. */
export type ApplicationDeleted = {
    /** @description Time of the deletion. */
    deletionDate: Timestamp;
};
/** @description Where the endpoints of the instance are, and what they take. */
export type OpenIdConfiguration = {
    /**
     * Format: uri
     * @description URL of the instance, as it was asked for. It is the `aud` of every assertion, and has no slash at the end.
     * @example https://zitadel.acme.example
     */
    issuer: string;
    /**
     * Format: uri
     * @description Where people sign in.
     */
    authorization_endpoint: string;
    /**
     * Format: uri
     * @description Where tokens are issued.
     */
    token_endpoint: string;
    /**
     * Format: uri
     * @description Where APIs ask about tokens.
     */
    introspection_endpoint: string;
    /**
     * Format: uri
     * @description Where the user of a token is described.
     */
    userinfo_endpoint: string;
    /**
     * Format: uri
     * @description Where tokens are revoked.
     */
    revocation_endpoint: string;
    /**
     * Format: uri
     * @description Where people sign out.
     */
    end_session_endpoint: string;
    /**
     * Format: uri
     * @description Where devices begin to sign in.
     */
    device_authorization_endpoint: string;
    /**
     * Format: uri
     * @description Where the public keys are.
     */
    jwks_uri: string;
    /** @description Scopes of OpenID Connect. Those of ZITADEL are not listed. */
    scopes_supported: string[];
    /** @description Response types. */
    response_types_supported: string[];
    /** @description Response modes. */
    response_modes_supported?: string[];
    /** @description Grant types. Token exchange works too, and is not listed. */
    grant_types_supported: string[];
    /** @description Kinds of subject. */
    subject_types_supported: string[];
    /** @description Algorithms of id tokens. */
    id_token_signing_alg_values_supported: string[];
    /** @description Algorithms of request objects. */
    request_object_signing_alg_values_supported?: string[];
    /** @description How clients authenticate at the token endpoint. */
    token_endpoint_auth_methods_supported: string[];
    /** @description Algorithms of their assertions. PS256 is taken too. */
    token_endpoint_auth_signing_alg_values_supported?: string[];
    /** @description How clients authenticate when they revoke. */
    revocation_endpoint_auth_methods_supported?: string[];
    /** @description Algorithms of their assertions. */
    revocation_endpoint_auth_signing_alg_values_supported?: string[];
    /** @description How APIs authenticate when they introspect. */
    introspection_endpoint_auth_methods_supported: string[];
    /** @description Algorithms of their assertions. PS256 is taken too. */
    introspection_endpoint_auth_signing_alg_values_supported?: string[];
    /** @description Claims of id tokens. */
    claims_supported?: string[];
    /** @description Methods of PKCE. */
    code_challenge_methods_supported?: string[];
    /** @description Languages. */
    ui_locales_supported?: string[];
    /** @description Whether request objects are taken. */
    request_parameter_supported?: boolean;
    /** @description Whether request objects are fetched. */
    request_uri_parameter_supported?: boolean;
    /** @description Whether clients are told of sign-outs. */
    backchannel_logout_supported?: boolean;
    /** @description Whether they are told of which session. */
    backchannel_logout_session_supported?: boolean;
};
/** @description Text that names the host. */
export type HostError = string;
/** @description A public key of the instance (RFC 7517). */
export type WebKey = {
    /**
     * @description What the key is for.
     * @constant
     */
    use: "sig";
    /** @description Kind of key. */
    kty: "RSA" | "EC" | "OKP" | (string & {});
    /** @description Id of the key. Tokens name it in their header. */
    kid: string;
    /** @description Algorithm of the key. */
    alg: "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | "EdDSA" | (string & {});
    /** @description Modulus of an RSA key, in base64url. */
    n?: string;
    /** @description Exponent of an RSA key, in base64url. */
    e?: string;
};
/** @description The public keys of the instance. */
export type WebKeySet = {
    /** @description The key that signs now, and the one that comes next. */
    keys: WebKey[];
};
/** @description What the token is asked for with. Unknown parameters are ignored. */
export type TokenRequest = {
    /**
     * @description How the caller proves who it is.
     * @example client_credentials
     */
    grant_type: "client_credentials" | "urn:ietf:params:oauth:grant-type:jwt-bearer" | "authorization_code" | "refresh_token" | "urn:ietf:params:oauth:grant-type:token-exchange" | "urn:ietf:params:oauth:grant-type:device_code" | (string & {});
    /**
     * @description Scopes, separated by blanks. It must be sent, and may be empty. `urn:zitadel:iam:org:project:id:{projectId}:aud` adds a project to the audience of the token; with `zitadel` for the id, the token is good for the management API. Unknown scopes are ignored.
     * @example openid urn:zitadel:iam:org:project:id:zitadel:aud
     */
    scope?: string;
    /** @description JWT that a key of the service account signed, for the grant `jwt-bearer`. Its `iss` and `sub` are the user id, its `aud` is the issuer. */
    assertion?: string;
    /** @description Client id of the app, or user name of the service account. HTTP Basic in the header stands above it. */
    client_id?: string;
    /**
     * Format: password
     * @description Secret of the client. HTTP Basic in the header stands above it.
     */
    client_secret?: string;
    /**
     * @description `urn:ietf:params:oauth:client-assertion-type:jwt-bearer` beside a `client_assertion`.
     * @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer
     */
    client_assertion_type?: string;
    /** @description JWT that a key of the app signed. Its `iss` and `sub` are the client id, its `aud` is the issuer. */
    client_assertion?: string;
};
/** @description A new access token. */
export type TokenResponse = {
    /** @description The token. It is opaque, or a JWT when the `accessTokenType` of the service account says so. */
    access_token: string;
    /**
     * @description How the token is sent.
     * @constant
     */
    token_type: "Bearer";
    /**
     * @description Seconds that the token is good for. Default of an instance: 12 hours.
     * @example 43199
     */
    expires_in: number;
    /** @description JWT that says who the user is. With the scope `openid` only. */
    id_token?: string;
    /** @description Token to get the next one with. Service accounts get none. */
    refresh_token?: string;
    /** @description Scopes of an exchanged token. */
    scope?: string;
    /** @description Kind of an exchanged token. */
    issued_token_type?: string;
};
/** @description Body of a refusal (RFC 6749, 5.2). It has no id as the errors of the other operations have. */
export type OAuthError = {
    /** @description What is wrong. */
    error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "invalid_target" | "server_error" | (string & {});
    /** @description A text for people, or the raw key of a message. Omitted for a client that may not introspect. */
    error_description?: string;
    /** @description The reason inside the server. Only with the feature `debugOidcParentError` of the instance. */
    parent?: string;
};
/** @description The token, and who asks. Unknown parameters are ignored. */
export type IntrospectionRequest = {
    /** @description Access token or personal access token. */
    token: string;
    /** @description Ignored. */
    token_type_hint?: string;
    /** @description Client id of the app, or user name of the service account. HTTP Basic in the header stands above it. */
    client_id?: string;
    /**
     * Format: password
     * @description Secret of the client. HTTP Basic in the header stands above it.
     */
    client_secret?: string;
    /**
     * @description `urn:ietf:params:oauth:client-assertion-type:jwt-bearer` beside a `client_assertion`.
     * @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer
     */
    client_assertion_type?: string;
    /** @description JWT that a key of the app signed. Its `iss` and `sub` are the client id, its `aud` is the issuer. */
    client_assertion?: string;
};
/** @description What the token is. For a token that is no good it is `active` alone. With roles, metadata or the owner of the user, the members come in alphabetic order. */
export type Introspection = {
    /** @description Whether the token is good for the app that asks. */
    active: boolean;
    /** @description Scopes, separated by blanks. */
    scope?: string;
    /** @description User name of the service account, or client id of the app that the token was issued to. A personal access token has none. */
    client_id?: string;
    /**
     * @description How the token is sent.
     * @constant
     */
    token_type?: "Bearer";
    /**
     * Format: int64
     * @description When it ends, in seconds since 1970.
     */
    exp?: number;
    /**
     * Format: int64
     * @description When it was issued.
     */
    iat?: number;
    /**
     * Format: int64
     * @description When the user authenticated. A personal access token has none.
     */
    auth_time?: number;
    /**
     * Format: int64
     * @description From when on it is good.
     */
    nbf?: number;
    /** @description Id of the user. */
    sub?: string;
    /** @description Who may take it: projects, and client ids of apps. For a personal access token it is the app that asks and its project. */
    aud?: string[];
    /** @description How the user authenticated: `pwd` for a secret. */
    amr?: string[];
    /**
     * Format: uri
     * @description Issuer.
     */
    iss?: string;
    /** @description Id of the token. */
    jti?: string;
    /** @description User name. With the scope `profile`. */
    username?: string;
    /** @description Name. With the scope `profile`. */
    name?: string;
    /** @description Login name. With the scope `profile`. */
    preferred_username?: string;
    /**
     * Format: int64
     * @description When the user was changed last. With the scope `profile`.
     */
    updated_at?: number;
    /** @description Id of the user's organization. With the scope `urn:zitadel:iam:user:resourceowner`, like the next two. */
    "urn:zitadel:iam:user:resourceowner:id"?: string;
    /** @description Name of the user's organization. */
    "urn:zitadel:iam:user:resourceowner:name"?: string;
    /** @description Primary domain of the user's organization. */
    "urn:zitadel:iam:user:resourceowner:primary_domain"?: string;
    /** @description Metadata of the user, each value in Base64 without padding. With the scope `urn:zitadel:iam:user:metadata`. */
    "urn:zitadel:iam:user:metadata"?: {
        [key: string]: string;
    };
    /** @description Roles of the user in the project: each with the primary domain of the organization that granted it, by its id. */
    "urn:zitadel:iam:org:project:roles"?: {
        [key: string]: {
            [key: string]: string;
        };
    };
};
/** @description The token, and who revokes it. Unknown parameters are ignored. */
export type RevocationRequest = {
    /** @description Access token or refresh token. */
    token: string;
    /** @description Ignored. */
    token_type_hint?: string;
    /** @description Client id of the app, or user name of the service account. HTTP Basic in the header stands above it. */
    client_id?: string;
    /**
     * Format: password
     * @description Secret of the client. HTTP Basic in the header stands above it.
     */
    client_secret?: string;
    /**
     * @description `urn:ietf:params:oauth:client-assertion-type:jwt-bearer` beside a `client_assertion`.
     * @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer
     */
    client_assertion_type?: string;
    /** @description JWT that a key of the app signed. Its `iss` and `sub` are the client id, its `aud` is the issuer. */
    client_assertion?: string;
};
/**
 * @description Form of the access tokens of a service account.
 *
 *     - `ACCESS_TOKEN_TYPE_BEARER`: opaque. It is the default, and omitted when it is read.
 *     - `ACCESS_TOKEN_TYPE_JWT`: a JWT that the instance signs.
 * @enum {string}
 */
export type AccessTokenType = "ACCESS_TOKEN_TYPE_BEARER" | "ACCESS_TOKEN_TYPE_JWT";
/** @description A new service account. */
export type MachineUserCreate = {
    /**
     * @description Name to sign in with. It is the client id beside a secret. No other user of the organization may have it, in whatever case.
     * @example deployer
     */
    userName: string;
    /**
     * @description Name shown to people.
     * @example Deployer
     */
    name: string;
    /** @description What the service account is for. */
    description?: string;
    accessTokenType?: AccessTokenType;
    /** @description Id of the caller's own. Default one that the server makes. */
    userId?: string;
};
/** @description A new user. */
export type UserCreated = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    userId: string;
    /** @description Details of the creation. The time is in `changeDate`, unlike for other new objects. */
    details: ObjectDetailsOnChange;
};
/**
 * @description State of a user.
 *
 *     - `USER_STATE_ACTIVE`: it can get tokens.
 *     - `USER_STATE_INACTIVE`: it was deactivated.
 *     - `USER_STATE_DELETED`: it was removed.
 *     - `USER_STATE_LOCKED`: it was locked.
 *     - `USER_STATE_INITIAL`: a person who has not signed in yet.
 * @enum {string}
 */
export type UserState = "USER_STATE_ACTIVE" | "USER_STATE_INACTIVE" | "USER_STATE_DELETED" | "USER_STATE_LOCKED" | "USER_STATE_INITIAL";
/** @description What is special about a service account. */
export type MachineProfile = {
    /**
     * @description Name shown to people.
     * @example Deployer
     */
    name: string;
    /** @description What the service account is for. Omitted when it is empty. */
    description?: string;
    /** @description Whether it has a secret. Omitted, and never false, when it has none. */
    hasSecret?: boolean;
    accessTokenType?: AccessTokenType;
};
/** @description A user. A service account has `machine`, a person has `human`, which is not described here. */
export type User = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    id: string;
    details: ObjectDetails;
    state: UserState;
    /** @description Name to sign in with. */
    userName: string;
    /** @description All names to sign in with. */
    loginNames?: string[];
    /** @description The one that is shown. */
    preferredLoginName: string;
    machine?: MachineProfile;
};
/** @description One user. */
export type UserResponse = {
    user: User;
};
/** @description The whole profile of a service account. What is left out is reset. */
export type MachineUserUpdate = {
    /**
     * @description Name shown to people.
     * @example Deployer
     */
    name: string;
    /** @description What the service account is for. */
    description?: string;
    accessTokenType?: AccessTokenType;
};
/** @description A new key of a service account. */
export type MachineKeyCreate = {
    /** @description Format of the key file. It is required. */
    type: KeyType;
    /** @description Time after which the key no longer authenticates. A time in the past is rejected. Default `9999-12-31T23:59:59Z`. */
    expirationDate?: TimestampInput;
    /** @description Public key of the caller's own: base64 of a PEM with the label `PUBLIC KEY` (PKIX), RSA or EC. Then there is no key file. Default a new pair of the server's. */
    publicKey?: string;
};
/** @description The new key. With a public key of the caller's own there is no `keyDetails`. */
export type MachineKeyCreated = {
    /**
     * @description Key id. It is the `kid` of the JWTs that the key signs.
     * @example 365470048418016331
     */
    keyId: string;
    /** @description The key file: standard base64, with padding, of a compact JSON document (`ServiceAccountKeyFile`). The server keeps only the public key, so the private key cannot be read again. */
    keyDetails?: string;
    details: ObjectDetailsOnCreate;
};
/** @description Which part of the list to return. */
export type UserListQuery = {
    query?: ListQuery;
};
/** @description A key of a service account, without its private half. */
export type MachineKey = {
    /**
     * @description Key id.
     * @example 365470048418016331
     */
    id: string;
    /** @description Details of the key. `changeDate` equals `creationDate`. */
    details: ObjectDetails;
    type: KeyType;
    /** @description Time after which the key no longer authenticates. An expired key can still be read. */
    expirationDate: Timestamp;
};
/** @description Keys of one service account. */
export type MachineKeyList = {
    details: ListDetails;
    /** @description The keys. Omitted when there are none. */
    result?: MachineKey[];
};
/** @description One key. */
export type MachineKeyResponse = {
    key: MachineKey;
};
/** @description A new personal access token. */
export type PersonalAccessTokenCreate = {
    /** @description Time after which the token is no good. A time in the past is rejected. Default `9999-12-31T23:59:59Z`. */
    expirationDate?: TimestampInput;
};
/** @description The new token. It is shown this once. */
export type PersonalAccessTokenCreated = {
    /**
     * @description Token id.
     * @example 365470048418081867
     */
    tokenId: string;
    /** @description The token. Send it as `Bearer`. */
    token: string;
    details: ObjectDetailsOnCreate;
};
/** @description A personal access token, without the token itself. */
export type PersonalAccessToken = {
    /**
     * @description Token id.
     * @example 365470048418081867
     */
    id: string;
    details: ObjectDetails;
    /** @description Time after which the token is no good. */
    expirationDate: Timestamp;
    /** @description Scopes of the token. */
    scopes: string[];
};
/** @description Tokens of one service account. */
export type PersonalAccessTokenList = {
    details: ListDetails;
    /** @description The tokens. Omitted when there are none. */
    result?: PersonalAccessToken[];
};
/** @description One token. */
export type PersonalAccessTokenResponse = {
    token: PersonalAccessToken;
};
/** @description The new secret. It is shown this once. */
export type MachineSecret = {
    /**
     * @description Client id to send with the secret: the user name.
     * @example deployer
     */
    clientId: string;
    /** @description The secret: 64 characters. */
    clientSecret: string;
    details: ObjectDetailsOnCreate;
};
/**
 * @description Whose branding people see when they sign in to an app of the project.
 *
 *     - `PRIVATE_LABELING_SETTING_UNSPECIFIED`: that of the instance. It is the default, and omitted when it is read.
 *     - `PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY`: that of the organization of the project.
 *     - `PRIVATE_LABELING_SETTING_ALLOW_LOGIN_USER_RESOURCE_OWNER_POLICY`: that of the user's organization, once it is known.
 * @enum {string}
 */
export type PrivateLabelingSetting = "PRIVATE_LABELING_SETTING_UNSPECIFIED" | "PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY" | "PRIVATE_LABELING_SETTING_ALLOW_LOGIN_USER_RESOURCE_OWNER_POLICY";
/** @description Name and settings of a project. A change replaces them all, so what is left out falls back to its default. */
export type ProjectSettings = {
    /**
     * @description Display name. No other project of the organization may have it, in whatever case.
     * @example Shop
     */
    name: string;
    /** @description Whether tokens and user info tell the roles of the user. Default false. */
    projectRoleAssertion?: boolean;
    /** @description Whether only users with a role in the project get in. Default false. */
    projectRoleCheck?: boolean;
    /** @description Whether only users of an organization that has the project get in. Default false. */
    hasProjectCheck?: boolean;
    privateLabelingSetting?: PrivateLabelingSetting;
};
/** @description A new project. */
export type ProjectCreated = {
    /**
     * @description Project id.
     * @example 345043129566506059
     */
    id: string;
    details: ObjectDetailsOnCreate;
};
/** @description One filter. An empty object is rejected. */
export type ProjectQuery = {
    nameQuery: AppNameQuery;
};
/** @description Which of the organization's projects to return. */
export type ProjectSearch = {
    query?: ListQuery;
    /** @description Filters. A project is returned only if it meets all of them. */
    queries?: ProjectQuery[];
};
/**
 * @description State of the project. Removed projects are not returned.
 *
 *     - `PROJECT_STATE_ACTIVE`: its apps can be used.
 *     - `PROJECT_STATE_INACTIVE`: the project is deactivated. Its apps are no clients of OAuth.
 * @enum {string}
 */
export type ProjectState = "PROJECT_STATE_ACTIVE" | "PROJECT_STATE_INACTIVE";
/** @description A project. Apps, and what is issued to them, belong to it. */
export type Project = {
    /**
     * @description Project id.
     * @example 345043129566506059
     */
    id: string;
    /** @description Details of the project itself. What happens to its apps does not change them. */
    details: ObjectDetails;
    /**
     * @description Display name.
     * @example Shop
     */
    name: string;
    state: ProjectState;
    /** @description Whether tokens and user info tell the roles of the user. Omitted when false. */
    projectRoleAssertion?: boolean;
    /** @description Whether only users with a role in the project get in. Omitted when false. */
    projectRoleCheck?: boolean;
    /** @description Whether only users of an organization that has the project get in. Omitted when false. */
    hasProjectCheck?: boolean;
    privateLabelingSetting?: PrivateLabelingSetting;
};
/** @description Projects of one organization, in no defined order. */
export type ProjectList = {
    details: ListDetails;
    /** @description The projects. Omitted when there are none. */
    result?: Project[];
};
/** @description One project. */
export type ProjectResponse = {
    project: Project;
};
/** @description A new project. */
export type ProjectCreateV2 = {
    /**
     * @description Id of the organization that is to own the project.
     * @example 345042781288279115
     */
    organizationId: string;
    /**
     * @description Id of the caller's own. Default one that the server makes.
     * @example shop
     */
    projectId?: string;
    /**
     * @description Display name. No other project of the organization may have it, in whatever case.
     * @example Shop
     */
    name: string;
    /** @description Whether tokens and user info tell the roles of the user. Default false. */
    projectRoleAssertion?: boolean;
    /** @description Whether only users with a role in the project get in. v1 calls it `projectRoleCheck`. Default false. */
    authorizationRequired?: boolean;
    /** @description Whether only users of an organization that has the project get in. v1 calls it `hasProjectCheck`. Default false. */
    projectAccessRequired?: boolean;
    privateLabelingSetting?: PrivateLabelingSetting;
};
/** @description A new project. */
export type ProjectCreatedV2 = {
    /**
     * @description Project id.
     * @example 345043129566506059
     */
    projectId: string;
    /** @description Time of the creation. */
    creationDate: Timestamp;
};
/** @description A project. */
export type ProjectReference = {
    /**
     * @description Project id.
     * @example 345043129566506059
     */
    projectId: string;
};
/** @description A project, as v2 shows it. */
export type ProjectV2 = {
    /**
     * @description Project id.
     * @example 345043129566506059
     */
    projectId: string;
    /**
     * @description Id of the organization that owns the project.
     * @example 345042781288279115
     */
    organizationId: string;
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /** @description Time of the last change of the project itself. */
    changeDate: Timestamp;
    /**
     * @description Display name.
     * @example Shop
     */
    name: string;
    state: ProjectState;
    /** @description Whether tokens and user info tell the roles of the user. Omitted when false. */
    projectRoleAssertion?: boolean;
    /** @description Whether only users with a role in the project get in. v1 calls it `projectRoleCheck`. Omitted when false. */
    authorizationRequired?: boolean;
    /** @description Whether only users of an organization that has the project get in. v1 calls it `hasProjectCheck`. Omitted when false. */
    projectAccessRequired?: boolean;
    privateLabelingSetting?: PrivateLabelingSetting;
};
/** @description One project. */
export type ProjectResponseV2 = {
    project: ProjectV2;
};
/**
 * @description Property to sort by. Default `PROJECT_FIELD_NAME_CREATION_DATE`.
 * @enum {string}
 */
export type ProjectSorting = "PROJECT_FIELD_NAME_ID" | "PROJECT_FIELD_NAME_CREATION_DATE" | "PROJECT_FIELD_NAME_CHANGE_DATE" | "PROJECT_FIELD_NAME_NAME";
/** @description Filter by name. */
export type ProjectNameFilter = {
    /**
     * @description Text to compare the name with.
     * @example Shop
     */
    projectName?: string;
    method?: TextFilterMethod;
};
/** @description Filter by id. A project is returned if its id is one of these. */
export type InProjectIdsFilter = {
    /**
     * @description Project ids. None twice.
     * @example [
     *       "345043129566506059"
     *     ]
     */
    ids?: string[];
};
/** @description One filter. Exactly one of the two properties is present. */
export type ProjectSearchFilter = {
    projectNameFilter?: ProjectNameFilter;
    inProjectIdsFilter?: InProjectIdsFilter;
};
/** @description Which projects to return, and in which order. */
export type ProjectSearchV2 = {
    pagination?: PaginationRequest;
    sortingColumn?: ProjectSorting;
    /** @description Filters. A project is returned only if it meets all of them. */
    filters?: ProjectSearchFilter[];
};
/** @description Projects that match. */
export type ProjectListV2 = {
    pagination: PaginationResponse;
    /** @description The projects. Omitted when there are none. */
    projects?: ProjectV2[];
};
/** @description What to change of a project. What is left out stays. */
export type ProjectUpdateV2 = {
    /**
     * @description Project id.
     * @example 345043129566506059
     */
    projectId: string;
    /**
     * @description Display name. No other project of the organization may have it, in whatever case.
     * @example Shop
     */
    name?: string;
    /** @description Whether tokens and user info tell the roles of the user. */
    projectRoleAssertion?: boolean;
    /** @description Whether only users with a role in the project get in. v1 calls it `projectRoleCheck`. */
    authorizationRequired?: boolean;
    /** @description Whether only users of an organization that has the project get in. v1 calls it `hasProjectCheck`. */
    projectAccessRequired?: boolean;
    privateLabelingSetting?: PrivateLabelingSetting;
};
/** @description Result of a change. */
export type ProjectChanged = {
    /** @description Time of the last change. A request that changes nothing gets the time of the one before. */
    changeDate: Timestamp;
};
/** @description Result of the deletion. */
export type ProjectDeleted = {
    /** @description Time of the deletion, of the first one if the project was deleted before. Omitted when there never was such a project. */
    deletionDate?: Timestamp;
};
/** @description A new service account. The server also takes `human` in place of `machine`, which is not described here. */
export type UserCreateV2 = {
    /**
     * @description Id of the organization that is to own the user.
     * @example 345042781288279115
     */
    organizationId: string;
    /**
     * @description Id of the caller's own. Default one that the server makes.
     * @example deployer
     */
    userId?: string;
    /**
     * @description Name to sign in with. It is the client id beside a secret. No other user may have it, in whatever case. Default the user id.
     * @example deployer
     */
    username?: string;
    /** @description The profile. */
    machine: MachineUserUpdate;
};
/** @description A new user. */
export type UserCreatedV2 = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    id: string;
    /** @description Time of the creation. */
    creationDate: Timestamp;
};
/** @description A user. */
export type UserReference = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    userId: string;
};
/** @description A user, as v2 shows it. A service account has `machine`, a person has `human`, which is not described here. */
export type UserV2 = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    userId: string;
    details: ObjectDetails;
    state: UserState;
    /** @description Name to sign in with. */
    username: string;
    /** @description All names to sign in with. */
    loginNames?: string[];
    /** @description The one that is shown. */
    preferredLoginName: string;
    machine?: MachineProfile;
};
/** @description One user. */
export type UserResponseV2 = {
    /** @description The same as in the user. */
    details: ObjectDetails;
    user: UserV2;
};
/** @description What to change of the profile, possibly nothing. */
export type MachineChange = {
    /**
     * @description Name shown to people.
     * @example Deployer
     */
    name?: string;
    /** @description What the service account is for. */
    description?: string;
    accessTokenType?: AccessTokenType;
};
/** @description What to change of a service account. What is left out stays. */
export type UserUpdateV2 = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    userId: string;
    /**
     * @description Another name to sign in with.
     * @example deployer
     */
    username?: string;
    machine: MachineChange;
};
/** @description Result of a change. */
export type UserChanged = {
    /** @description Time of the last change. A request that changes nothing gets the time of the one before. */
    changeDate: Timestamp;
};
/** @description A new key of a service account. */
export type UserKeyCreate = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    userId: string;
    /** @description Time after which the key is no good. A time in the past is rejected. Send `9999-12-31T23:59:59Z` for one without end. */
    expirationDate: TimestampInput;
    /** @description Public key of the caller's own: base64 of a PEM with the label `PUBLIC KEY` (PKIX), RSA or EC. Then there is no key file. Default a new pair of the server's. */
    publicKey?: string;
};
/** @description The new key. With a public key of the caller's own there is no `keyContent`. */
export type UserKeyCreated = {
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /**
     * @description Key id. It is the `kid` of the JWTs that the key signs.
     * @example 365470048418016331
     */
    keyId: string;
    /** @description The key file: standard base64, with padding, of a compact JSON document (`ServiceAccountKeyFile`). The server keeps only the public key, so the private key cannot be read again. */
    keyContent?: string;
};
/** @description A key of a service account. */
export type UserKeyReference = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    userId: string;
    /**
     * @description Key id.
     * @example 365470048418016331
     */
    keyId: string;
};
/** @description Result of the removal. */
export type UserCredentialRemoved = {
    /** @description Time of the removal. */
    deletionDate: Timestamp;
};
/**
 * @description Property to sort by. Default `KEY_FIELD_NAME_CREATED_DATE`.
 * @enum {string}
 */
export type UserKeySorting = "KEY_FIELD_NAME_CREATED_DATE" | "KEY_FIELD_NAME_ID" | "KEY_FIELD_NAME_USER_ID" | "KEY_FIELD_NAME_ORGANIZATION_ID" | "KEY_FIELD_NAME_KEY_EXPIRATION_DATE";
/** @description Filter by id. */
export type IdFilter = {
    /**
     * @description The id.
     * @example 345042781288410187
     */
    id?: string;
};
/** @description One filter. Exactly one of the three properties is present. */
export type UserKeySearchFilter = {
    /** @description Filter by its own id. */
    keyIdFilter?: IdFilter;
    /** @description Filter by service account. */
    userIdFilter?: IdFilter;
    /** @description Filter by organization. */
    organizationIdFilter?: IdFilter;
};
/** @description Which keys to return, and in which order. */
export type UserKeySearch = {
    pagination?: PaginationRequest;
    sortingColumn?: UserKeySorting;
    /** @description Filters. A key is returned only if it meets all of them. */
    filters?: UserKeySearchFilter[];
};
/** @description A key of a service account, as v2 lists it. */
export type UserKey = {
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /** @description The same as `creationDate`. */
    changeDate: Timestamp;
    /**
     * @description Key id.
     * @example 365470048418016331
     */
    id: string;
    /**
     * @description Id of the service account.
     * @example 345042781288410187
     */
    userId: string;
    /**
     * @description Id of the organization of the service account.
     * @example 345042781288279115
     */
    organizationId: string;
    /** @description Time after which it is no good. */
    expirationDate: Timestamp;
};
/** @description Keys that match. */
export type UserKeyList = {
    pagination: PaginationResponse;
    /** @description The keys. Omitted when there are none. */
    result?: UserKey[];
};
/** @description A new personal access token of a service account. */
export type UserTokenCreate = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    userId: string;
    /** @description Time after which the token is no good. A time in the past is rejected. Send `9999-12-31T23:59:59Z` for one without end. */
    expirationDate: TimestampInput;
};
/** @description The new token. It is shown this once. */
export type UserTokenCreated = {
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /**
     * @description Token id.
     * @example 365470048418081867
     */
    tokenId: string;
    /** @description The token. Send it as `Bearer`. */
    token: string;
};
/** @description A personal access token of a service account. */
export type UserTokenReference = {
    /**
     * @description User id.
     * @example 345042781288410187
     */
    userId: string;
    /**
     * @description Token id.
     * @example 365470048418081867
     */
    tokenId: string;
};
/**
 * @description Property to sort by. Default `PERSONAL_ACCESS_TOKEN_FIELD_NAME_CREATED_DATE`.
 * @enum {string}
 */
export type UserTokenSorting = "PERSONAL_ACCESS_TOKEN_FIELD_NAME_CREATED_DATE" | "PERSONAL_ACCESS_TOKEN_FIELD_NAME_ID" | "PERSONAL_ACCESS_TOKEN_FIELD_NAME_USER_ID" | "PERSONAL_ACCESS_TOKEN_FIELD_NAME_ORGANIZATION_ID" | "PERSONAL_ACCESS_TOKEN_FIELD_NAME_EXPIRATION_DATE";
/** @description One filter. Exactly one of the three properties is present. */
export type UserTokenSearchFilter = {
    /** @description Filter by its own id. */
    tokenIdFilter?: IdFilter;
    /** @description Filter by service account. */
    userIdFilter?: IdFilter;
    /** @description Filter by organization. */
    organizationIdFilter?: IdFilter;
};
/** @description Which personal access tokens to return, and in which order. */
export type UserTokenSearch = {
    pagination?: PaginationRequest;
    sortingColumn?: UserTokenSorting;
    /** @description Filters. A personal access token is returned only if it meets all of them. */
    filters?: UserTokenSearchFilter[];
};
/** @description A personal access token of a service account, as v2 lists it. */
export type UserToken = {
    /** @description Time of the creation. */
    creationDate: Timestamp;
    /** @description The same as `creationDate`. */
    changeDate: Timestamp;
    /**
     * @description Token id.
     * @example 365470048418081867
     */
    id: string;
    /**
     * @description Id of the service account.
     * @example 345042781288410187
     */
    userId: string;
    /**
     * @description Id of the organization of the service account.
     * @example 345042781288279115
     */
    organizationId: string;
    /** @description Time after which it is no good. */
    expirationDate: Timestamp;
};
/** @description Personal access tokens that match. */
export type UserTokenList = {
    pagination: PaginationResponse;
    /** @description The personal access tokens. Omitted when there are none. */
    result?: UserToken[];
};
/** @description Settings of an OpenID Connect app. */
export type OidcAppSettings = {
    /** @description Allowed redirect URIs. */
    redirectUris?: string[];
    /**
     * @description Allowed response types. Default `OIDC_RESPONSE_TYPE_CODE` alone.
     *
     *     - `OIDC_RESPONSE_TYPE_CODE`: `code`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN`: `id_token`.
     *     - `OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN`: `id_token token`.
     */
    responseTypes?: ("OIDC_RESPONSE_TYPE_CODE" | "OIDC_RESPONSE_TYPE_ID_TOKEN" | "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN")[];
    /** @description Allowed grant types. Default `OIDC_GRANT_TYPE_AUTHORIZATION_CODE` alone. */
    grantTypes?: OidcGrantType[];
    /**
     * @description Kind of client. Default `OIDC_APP_TYPE_WEB`.
     *
     *     - `OIDC_APP_TYPE_WEB`: a server.
     *     - `OIDC_APP_TYPE_USER_AGENT`: an app in a browser.
     *     - `OIDC_APP_TYPE_NATIVE`: an app on a device.
     * @enum {string}
     */
    appType?: "OIDC_APP_TYPE_WEB" | "OIDC_APP_TYPE_USER_AGENT" | "OIDC_APP_TYPE_NATIVE";
    /**
     * @description How the client authenticates at the token endpoint. Keys need
     *     `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`. Default `OIDC_AUTH_METHOD_TYPE_BASIC`.
     *
     *     - `OIDC_AUTH_METHOD_TYPE_BASIC`: with the client secret, in the `Authorization` header.
     *     - `OIDC_AUTH_METHOD_TYPE_POST`: with the client secret, in the body.
     *     - `OIDC_AUTH_METHOD_TYPE_NONE`: with nothing but its client id. Use PKCE.
     *     - `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`: with a JWT that one of its keys signs.
     * @enum {string}
     */
    authMethodType?: "OIDC_AUTH_METHOD_TYPE_BASIC" | "OIDC_AUTH_METHOD_TYPE_POST" | "OIDC_AUTH_METHOD_TYPE_NONE" | "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
    /** @description URIs that users may return to after they sign out. */
    postLogoutRedirectUris?: string[];
    /**
     * @description OpenID Connect version. There is only one.
     * @enum {string}
     */
    version?: "OIDC_VERSION_1_0";
    /** @description Whether insecure settings, such as http redirect URIs, are allowed. */
    devMode?: boolean;
    /**
     * @description Format of the access tokens. Default `OIDC_TOKEN_TYPE_BEARER`.
     *
     *     - `OIDC_TOKEN_TYPE_BEARER`: an opaque token.
     *     - `OIDC_TOKEN_TYPE_JWT`: a JWT.
     * @enum {string}
     */
    accessTokenType?: "OIDC_TOKEN_TYPE_BEARER" | "OIDC_TOKEN_TYPE_JWT";
    /** @description Whether access tokens carry roles. */
    accessTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry roles. */
    idTokenRoleAssertion?: boolean;
    /** @description Whether ID tokens carry profile claims. */
    idTokenUserinfoAssertion?: boolean;
    /**
     * @description Tolerated clock difference, 0 to 5 seconds. Default `0s`.
     * @example 1s
     */
    clockSkew?: string;
    /** @description Allowed origins, in addition to those of the redirect URIs. */
    additionalOrigins?: string[];
    /** @description Whether a native app skips the success page. */
    skipNativeAppSuccessPage?: boolean;
    /** @description URI that gets a request when a session ends. Newer servers check it, and reject one that they may not call. */
    backChannelLogoutUri?: string;
    /** @description Login UI that users see. The instance decides when it is omitted. */
    loginVersion?: LoginVersion;
};
/** @description A new OpenID Connect app. */
export type OidcAppCreate = OidcAppSettings & {
    /**
     * @description Display name. No other app of the project may have it, in whatever case.
     * @example Shop
     */
    name: string;
};
/** @description The new app, with its client secret if it has one. */
export type OidcAppCreated = {
    /**
     * @description App id.
     * @example 345343776673246283
     */
    appId: string;
    details: ObjectDetailsOnCreate;
    /**
     * @description OAuth client id.
     * @example 345343776673311819
     */
    clientId: string;
    /** @description Client secret. It is shown only in this answer. Omitted when the auth method needs none. */
    clientSecret?: string;
    /** @description Whether the configuration violates OpenID Connect. Omitted when false. */
    noneCompliant?: boolean;
    /** @description What violates OpenID Connect. Omitted when nothing does. */
    complianceProblems?: ComplianceProblem[];
};
/** @description Settings of a SAML app. Send the metadata either as XML or as a URL, also when they stay the same. */
export type SamlAppSettings = {
    /** @description The metadata as XML, in base64. It has at most 500000 bytes before encoding. */
    metadataXml?: string;
    /**
     * @description URL that the server fetches the metadata from.
     * @example https://sp.acme.example/saml/metadata
     */
    metadataUrl?: string;
    loginVersion?: LoginVersion;
};
/** @description A new SAML app. */
export type SamlAppCreate = SamlAppSettings & {
    /**
     * @description Display name. No other app of the project may have it, in whatever case.
     * @example Shop
     */
    name: string;
};
/** @description The new app. */
export type SamlAppCreated = {
    /**
     * @description App id.
     * @example 345516792854096971
     */
    appId: string;
    details: ObjectDetailsOnCreate;
};
export interface components {
    schemas: {
        ServiceAccountKeyFile: ServiceAccountKeyFile;
        ApplicationKeyFile: ApplicationKeyFile;
        KeyType: KeyType;
        TimestampInput: TimestampInput;
        AppKeyCreate: AppKeyCreate;
        Uint64: Uint64;
        Timestamp: Timestamp;
        ObjectDetailsOnCreate: ObjectDetailsOnCreate;
        AppKeyCreated: AppKeyCreated;
        ErrorMessage: ErrorMessage;
        ErrorDetail: ErrorDetail;
        BadRequestStatus: BadRequestStatus;
        UnauthenticatedStatus: UnauthenticatedStatus;
        PermissionDeniedStatus: PermissionDeniedStatus;
        NotFoundStatus: NotFoundStatus;
        ResourceExhaustedStatus: ResourceExhaustedStatus;
        Uint64Input: Uint64Input;
        ListQuery: ListQuery;
        AppKeySearch: AppKeySearch;
        ListDetails: ListDetails;
        ObjectDetails: ObjectDetails;
        AppKey: AppKey;
        AppKeyList: AppKeyList;
        AppKeyResponse: AppKeyResponse;
        ObjectDetailsOnChange: ObjectDetailsOnChange;
        ChangeReceipt: ChangeReceipt;
        TextQueryMethod: TextQueryMethod;
        AppNameQuery: AppNameQuery;
        AppQuery: AppQuery;
        AppSearch: AppSearch;
        AppState: AppState;
        ApiAppConfig: ApiAppConfig;
        ComplianceProblem: ComplianceProblem;
        LoginV1: LoginV1;
        LoginV2: LoginV2;
        LoginVersion: LoginVersion;
        OidcAppConfig: OidcAppConfig;
        SamlAppConfig: SamlAppConfig;
        App: App;
        AppList: AppList;
        AppResponse: AppResponse;
        AppUpdate: AppUpdate;
        AlreadyExistsStatus: AlreadyExistsStatus;
        ApiAuthMethodType: ApiAuthMethodType;
        ApiAppCreate: ApiAppCreate;
        ApiAppCreated: ApiAppCreated;
        ApiAppConfigUpdate: ApiAppConfigUpdate;
        Nothing: Nothing;
        ApiAppSecret: ApiAppSecret;
        ApplicationKeyCreate: ApplicationKeyCreate;
        ApplicationKeyCreated: ApplicationKeyCreated;
        ConnectErrorDebug: ConnectErrorDebug;
        ConnectErrorDetail: ConnectErrorDetail;
        ConnectBadRequest: ConnectBadRequest;
        ConnectUnauthenticated: ConnectUnauthenticated;
        ConnectPermissionDenied: ConnectPermissionDenied;
        ConnectNotFound: ConnectNotFound;
        ConnectResourceExhausted: ConnectResourceExhausted;
        ConnectUnimplemented: ConnectUnimplemented;
        PaginationRequest: PaginationRequest;
        ApplicationKeySorting: ApplicationKeySorting;
        ApplicationIdFilter: ApplicationIdFilter;
        ProjectIdFilter: ProjectIdFilter;
        OrganizationIdFilter: OrganizationIdFilter;
        ApplicationKeySearchFilter: ApplicationKeySearchFilter;
        ApplicationKeySearch: ApplicationKeySearch;
        ApplicationKey: ApplicationKey;
        PaginationResponse: PaginationResponse;
        ApplicationKeyList: ApplicationKeyList;
        ApplicationKeyGet: ApplicationKeyGet;
        ApplicationKeySummary: ApplicationKeySummary;
        ApplicationKeyDelete: ApplicationKeyDelete;
        ApplicationKeyDeleted: ApplicationKeyDeleted;
        ApplicationSorting: ApplicationSorting;
        TextFilterMethod: TextFilterMethod;
        ApplicationNameFilter: ApplicationNameFilter;
        ClientIdFilter: ClientIdFilter;
        EntityIdFilter: EntityIdFilter;
        ApplicationSearchFilter: ApplicationSearchFilter;
        ApplicationSearch: ApplicationSearch;
        ApplicationState: ApplicationState;
        ApiConfiguration: ApiConfiguration;
        OidcConfiguration: OidcConfiguration;
        SamlConfiguration: SamlConfiguration;
        Application: Application;
        ApplicationList: ApplicationList;
        ApplicationGet: ApplicationGet;
        ApplicationResponse: ApplicationResponse;
        ApiConfigurationCreate: ApiConfigurationCreate;
        OidcGrantType: OidcGrantType;
        OidcConfigurationCreate: OidcConfigurationCreate;
        SamlConfigurationCreate: SamlConfigurationCreate;
        ApplicationCreate: ApplicationCreate;
        ApiConfigurationCreated: ApiConfigurationCreated;
        OidcConfigurationCreated: OidcConfigurationCreated;
        SamlConfigurationCreated: SamlConfigurationCreated;
        ApplicationCreated: ApplicationCreated;
        ConnectAlreadyExists: ConnectAlreadyExists;
        ApiConfigurationUpdate: ApiConfigurationUpdate;
        OidcConfigurationUpdate: OidcConfigurationUpdate;
        SamlConfigurationUpdate: SamlConfigurationUpdate;
        ApplicationUpdate: ApplicationUpdate;
        ApplicationUpdated: ApplicationUpdated;
        ApplicationReference: ApplicationReference;
        ClientSecretGenerated: ClientSecretGenerated;
        ApplicationDeactivated: ApplicationDeactivated;
        ApplicationReactivated: ApplicationReactivated;
        ApplicationDeleted: ApplicationDeleted;
        OpenIdConfiguration: OpenIdConfiguration;
        HostError: HostError;
        WebKey: WebKey;
        WebKeySet: WebKeySet;
        TokenRequest: TokenRequest;
        TokenResponse: TokenResponse;
        OAuthError: OAuthError;
        IntrospectionRequest: IntrospectionRequest;
        Introspection: Introspection;
        RevocationRequest: RevocationRequest;
        AccessTokenType: AccessTokenType;
        MachineUserCreate: MachineUserCreate;
        UserCreated: UserCreated;
        UserState: UserState;
        MachineProfile: MachineProfile;
        User: User;
        UserResponse: UserResponse;
        MachineUserUpdate: MachineUserUpdate;
        MachineKeyCreate: MachineKeyCreate;
        MachineKeyCreated: MachineKeyCreated;
        UserListQuery: UserListQuery;
        MachineKey: MachineKey;
        MachineKeyList: MachineKeyList;
        MachineKeyResponse: MachineKeyResponse;
        PersonalAccessTokenCreate: PersonalAccessTokenCreate;
        PersonalAccessTokenCreated: PersonalAccessTokenCreated;
        PersonalAccessToken: PersonalAccessToken;
        PersonalAccessTokenList: PersonalAccessTokenList;
        PersonalAccessTokenResponse: PersonalAccessTokenResponse;
        MachineSecret: MachineSecret;
        PrivateLabelingSetting: PrivateLabelingSetting;
        ProjectSettings: ProjectSettings;
        ProjectCreated: ProjectCreated;
        ProjectQuery: ProjectQuery;
        ProjectSearch: ProjectSearch;
        ProjectState: ProjectState;
        Project: Project;
        ProjectList: ProjectList;
        ProjectResponse: ProjectResponse;
        ProjectCreateV2: ProjectCreateV2;
        ProjectCreatedV2: ProjectCreatedV2;
        ProjectReference: ProjectReference;
        ProjectV2: ProjectV2;
        ProjectResponseV2: ProjectResponseV2;
        ProjectSorting: ProjectSorting;
        ProjectNameFilter: ProjectNameFilter;
        InProjectIdsFilter: InProjectIdsFilter;
        ProjectSearchFilter: ProjectSearchFilter;
        ProjectSearchV2: ProjectSearchV2;
        ProjectListV2: ProjectListV2;
        ProjectUpdateV2: ProjectUpdateV2;
        ProjectChanged: ProjectChanged;
        ProjectDeleted: ProjectDeleted;
        UserCreateV2: UserCreateV2;
        UserCreatedV2: UserCreatedV2;
        UserReference: UserReference;
        UserV2: UserV2;
        UserResponseV2: UserResponseV2;
        MachineChange: MachineChange;
        UserUpdateV2: UserUpdateV2;
        UserChanged: UserChanged;
        UserKeyCreate: UserKeyCreate;
        UserKeyCreated: UserKeyCreated;
        UserKeyReference: UserKeyReference;
        UserCredentialRemoved: UserCredentialRemoved;
        UserKeySorting: UserKeySorting;
        IdFilter: IdFilter;
        UserKeySearchFilter: UserKeySearchFilter;
        UserKeySearch: UserKeySearch;
        UserKey: UserKey;
        UserKeyList: UserKeyList;
        UserTokenCreate: UserTokenCreate;
        UserTokenCreated: UserTokenCreated;
        UserTokenReference: UserTokenReference;
        UserTokenSorting: UserTokenSorting;
        UserTokenSearchFilter: UserTokenSearchFilter;
        UserTokenSearch: UserTokenSearch;
        UserToken: UserToken;
        UserTokenList: UserTokenList;
        OidcAppSettings: OidcAppSettings;
        OidcAppCreate: OidcAppCreate;
        OidcAppCreated: OidcAppCreated;
        SamlAppSettings: SamlAppSettings;
        SamlAppCreate: SamlAppCreate;
        SamlAppCreated: SamlAppCreated;
    };
    responses: {
        /** @description The request has no usable token. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": UnauthenticatedStatus;
            };
        };
        /** @description The caller may not do this. A caller without any membership gets a 404 instead. */
        Forbidden: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": PermissionDeniedStatus;
            };
        };
        /** @description The caller has no membership in the organization. A project or an app that does not exist is no 404 here. */
        MembershipNotFound: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": NotFoundStatus;
            };
        };
        /** @description The instance has used up its quota of authenticated requests. There is no quota unless an operator sets one. The answer has no `Retry-After`. */
        TooManyRequests: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ResourceExhaustedStatus;
            };
        };
        /** @description Another app of the project has this name. Case does not matter. */
        AppNameTaken: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": AlreadyExistsStatus;
            };
        };
        /** @description The request has no usable token. */
        ConnectUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ConnectUnauthenticated;
            };
        };
        /** @description The caller may not do this. */
        ConnectForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ConnectPermissionDenied;
            };
        };
        /** @description The caller has no membership in the organization of the project, or that organization does not exist. */
        ConnectMembershipOrProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ConnectNotFound;
            };
        };
        /** @description The `Content-Type` is not supported. `Accept-Post` lists the types that are. The answer has no body. The type is checked before anything else. */
        ConnectUnsupportedMediaType: {
            headers: {
                "Accept-Post": components["headers"]["Accept-Post"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The instance has used up its quota of authenticated requests. There is no quota unless an operator sets one. The answer has no `Retry-After`. */
        ConnectTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ConnectResourceExhausted;
            };
        };
        /** @description The `Content-Encoding` is not supported. The server reads bodies as they are, or compressed with gzip. */
        ConnectNotImplemented: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ConnectUnimplemented;
            };
        };
        /** @description The request comes from an `Origin` that is not allowed. A missing permission is no 403 here: the list omits what the caller may not see. */
        ConnectListForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ConnectPermissionDenied;
            };
        };
        /** @description Another application of the project has this name. Case does not matter. */
        ConnectApplicationNameTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ConnectAlreadyExists;
            };
        };
        /** @description The instance is unknown: no instance has the host that was asked for, or that `x-zitadel-instance-host` names. */
        HostUnknown: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": HostError;
            };
        };
        /** @description The caller has no membership in the organization. A user that does not exist is no 404 here. */
        UserMembershipNotFound: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": NotFoundStatus;
            };
        };
        /** @description The caller may not do this. */
        ConnectProjectForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ConnectPermissionDenied;
            };
        };
    };
    parameters: {
        /**
         * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
         * @example 345043129566506059
         */
        projectId: string;
        /**
         * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
         * @example 365469878179605579
         */
        appId: string;
        /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
        xZitadelOrgid: string;
        /**
         * @description Id of the key. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
         * @example 365470048418016331
         */
        keyId: string;
        /**
         * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
         * @example 1
         */
        connectProtocolVersion: "1";
        /** @description Host of the instance, where it is another than that of the URL: for a proxy in front of the server. */
        instanceHost: string;
        /**
         * @description Id of the user. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
         * @example 345042781288410187
         */
        id: string;
        /**
         * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
         * @example 345042781288410187
         */
        userId: string;
        /**
         * @description Id of the personal access token.
         * @example 365470048418081867
         */
        tokenId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Forbids every cache to store the answer, since some answers carry a private key or a secret.
         * @example no-store
         */
        "Cache-Control": string;
        /**
         * @description The same as `Cache-Control`, for HTTP/1.0 caches.
         * @example no-cache
         */
        Pragma: string;
        /**
         * @description Time of the answer, so that it is stale at once.
         * @example Tue, 24 Mar 2026 06:18:44 GMT
         */
        Expires: string;
        /**
         * @description A copy of `message`. It is not a challenge as in RFC 9110.
         * @example auth header missing
         */
        "WWW-Authenticate": string;
        /**
         * @description Media types that the procedure takes, separated by commas.
         * @example application/grpc, application/grpc+json, application/grpc+json; charset=utf-8, application/grpc+proto, application/grpc-web, application/grpc-web+json, application/grpc-web+json; charset=utf-8, application/grpc-web+proto, application/json, application/json; charset=utf-8, application/proto
         */
        "Accept-Post": string;
    };
    pathItems: never;
}
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseMembershipNotFound = components['responses']['MembershipNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseAppNameTaken = components['responses']['AppNameTaken'];
export type ResponseConnectUnauthorized = components['responses']['ConnectUnauthorized'];
export type ResponseConnectForbidden = components['responses']['ConnectForbidden'];
export type ResponseConnectMembershipOrProjectNotFound = components['responses']['ConnectMembershipOrProjectNotFound'];
export type ResponseConnectUnsupportedMediaType = components['responses']['ConnectUnsupportedMediaType'];
export type ResponseConnectTooManyRequests = components['responses']['ConnectTooManyRequests'];
export type ResponseConnectNotImplemented = components['responses']['ConnectNotImplemented'];
export type ResponseConnectListForbidden = components['responses']['ConnectListForbidden'];
export type ResponseConnectApplicationNameTaken = components['responses']['ConnectApplicationNameTaken'];
export type ResponseHostUnknown = components['responses']['HostUnknown'];
export type ResponseUserMembershipNotFound = components['responses']['UserMembershipNotFound'];
export type ResponseConnectProjectForbidden = components['responses']['ConnectProjectForbidden'];
export type ParameterProjectId = components['parameters']['projectId'];
export type ParameterAppId = components['parameters']['appId'];
export type ParameterXZitadelOrgid = components['parameters']['xZitadelOrgid'];
export type ParameterKeyId = components['parameters']['keyId'];
export type ParameterConnectProtocolVersion = components['parameters']['connectProtocolVersion'];
export type ParameterInstanceHost = components['parameters']['instanceHost'];
export type ParameterId = components['parameters']['id'];
export type ParameterUserId = components['parameters']['userId'];
export type ParameterTokenId = components['parameters']['tokenId'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderPragma = components['headers']['Pragma'];
export type HeaderExpires = components['headers']['Expires'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderAcceptPost = components['headers']['Accept-Post'];
export type $defs = Record<string, never>;
export interface operations {
    addAppKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Format and expiration of the key. Unknown properties are ignored. An id in the body is ignored too; the path decides. */
        requestBody: {
            content: {
                "application/json": AppKeyCreate;
            };
        };
        responses: {
            /** @description The key is created. `keyDetails` is shown only in this answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppKeyCreated;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the app does not exist, or its auth method takes no keys.
             *
             *     Nothing is stored.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MembershipNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listAppKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Paging. Optional. */
        requestBody?: {
            content: {
                "application/json": AppKeySearch;
            };
        };
        responses: {
            /** @description The keys, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppKeyList;
                };
            };
            /** @description A value is rejected. A body that cannot be decoded is rejected before the token is checked; that answer has no caching headers. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MembershipNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAppKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
                /**
                 * @description Id of the key. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365470048418016331
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppKeyResponse;
                };
            };
            /** @description An id in the path is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The key does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAppKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
                /**
                 * @description Id of the key. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365470048418016331
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /** @description An id in the path is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The key does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listApps: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description Paging and filters. Optional. */
        requestBody?: {
            content: {
                "application/json": AppSearch;
            };
        };
        responses: {
            /** @description The apps, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppList;
                };
            };
            /** @description A value is rejected. A body that cannot be decoded is rejected before the token is checked; that answer has no caching headers. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MembershipNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAppById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppResponse;
                };
            };
            /** @description An id in the path is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The new name. */
        requestBody: {
            content: {
                "application/json": AppUpdate;
            };
        };
        responses: {
            /** @description The app is renamed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the app already has this name.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            409: components["responses"]["AppNameTaken"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /** @description An id in the path is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    addApiApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description Name and auth method. */
        requestBody: {
            content: {
                "application/json": ApiAppCreate;
            };
        };
        responses: {
            /** @description The app is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiAppCreated;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the project does not exist.
             *
             *     Nothing is stored.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MembershipNotFound"];
            409: components["responses"]["AppNameTaken"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateApiAppConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The new auth method. */
        requestBody?: {
            content: {
                "application/json": ApiAppConfigUpdate;
            };
        };
        responses: {
            /** @description The auth method is changed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected, or the app is of another kind.
             *     - Code 9: the app already has this auth method.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    regenerateApiClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The new client secret. It is shown only in this answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiAppSecret;
                };
            };
            /** @description A value is rejected. A body that cannot be decoded is rejected before the token is checked; that answer has no caching headers. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deactivateApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The app is deactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the app is already inactive.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    reactivateApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The app is active again. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the app is already active.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createApplicationKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Application, project and expiration. */
        requestBody: {
            content: {
                "application/json": ApplicationKeyCreate;
            };
        };
        responses: {
            /** @description The key is created. `keyDetails` is shown only in this answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationKeyCreated;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the application does not exist, or its auth method takes no keys.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            404: components["responses"]["ConnectMembershipOrProjectNotFound"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    listApplicationKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Paging, order and filters. `{}` returns all keys. */
        requestBody: {
            content: {
                "application/json": ApplicationKeySearch;
            };
        };
        responses: {
            /** @description The keys, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationKeyList;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectListForbidden"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    getApplicationKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": ApplicationKeyGet;
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationKeySummary;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The key does not exist, or the caller has no membership in its organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    deleteApplicationKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Key, application and project. */
        requestBody: {
            content: {
                "application/json": ApplicationKeyDelete;
            };
        };
        responses: {
            /** @description The key is deleted. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationKeyDeleted;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The key does not exist, the caller has no membership in the organization of the project, or that organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Paging, order and filters. `{}` returns all applications. */
        requestBody: {
            content: {
                "application/json": ApplicationSearch;
            };
        };
        responses: {
            /** @description The applications, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationList;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectListForbidden"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The application. */
        requestBody: {
            content: {
                "application/json": ApplicationGet;
            };
        };
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationResponse;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The application does not exist, or the caller has no membership in its organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Project, name and exactly one configuration. */
        requestBody: {
            content: {
                "application/json": ApplicationCreate;
            };
        };
        responses: {
            /** @description The application is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationCreated;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the project does not exist, or it has an OpenID Connect application with the id.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            404: components["responses"]["ConnectMembershipOrProjectNotFound"];
            409: components["responses"]["ConnectApplicationNameTaken"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to change. At most one configuration. */
        requestBody: {
            content: {
                "application/json": ApplicationUpdate;
            };
        };
        responses: {
            /** @description The application is changed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationUpdated;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected, or the application is of another kind.
             *     - `failed_precondition`: the application already has this value.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The application does not exist, the caller has no membership in the organization of the project, or that organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            409: components["responses"]["ConnectApplicationNameTaken"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    generateClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Application and project. */
        requestBody: {
            content: {
                "application/json": ApplicationReference;
            };
        };
        responses: {
            /** @description The new client secret. It is shown only in this answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientSecretGenerated;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The application does not exist, the caller has no membership in the organization of the project, or that organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    deactivateApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Application and project. */
        requestBody: {
            content: {
                "application/json": ApplicationReference;
            };
        };
        responses: {
            /** @description The application is deactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationDeactivated;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the application is already inactive.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The application does not exist, the caller has no membership in the organization of the project, or that organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    reactivateApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Application and project. */
        requestBody: {
            content: {
                "application/json": ApplicationReference;
            };
        };
        responses: {
            /** @description The application is active again. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationReactivated;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the application is already active.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The application does not exist, the caller has no membership in the organization of the project, or that organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Application and project. */
        requestBody: {
            content: {
                "application/json": ApplicationReference;
            };
        };
        responses: {
            /** @description The application is deleted. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplicationDeleted;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The application does not exist, the caller has no membership in the organization of the project, or that organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    getOpenIdConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Host of the instance, where it is another than that of the URL: for a proxy in front of the server. */
                "x-zitadel-instance-host"?: components["parameters"]["instanceHost"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OpenIdConfiguration;
                };
            };
            404: components["responses"]["HostUnknown"];
        };
    };
    getSigningKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Host of the instance, where it is another than that of the URL: for a proxy in front of the server. */
                "x-zitadel-instance-host"?: components["parameters"]["instanceHost"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    /**
                     * @description How long the keys may be kept.
                     * @example max-age=300, must-revalidate
                     */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebKeySet;
                };
            };
            404: components["responses"]["HostUnknown"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Grant, scopes and credentials. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRequest;
            };
        };
        responses: {
            /** @description The token is issued. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenResponse;
                };
            };
            /** @description The request, the client, the assertion or the user is not right. `error` says which. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
            /** @description The user of the key is so new that it is not found yet. The same request succeeds some 150 ms later. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token, and the credentials of the app. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": IntrospectionRequest;
            };
        };
        responses: {
            /** @description What the token is, if it is good. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Introspection;
                };
            };
            /** @description A parameter is missing, or the client may not ask. The fault of the client comes before that of the token. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token, and the credentials of the app. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": RevocationRequest;
            };
        };
        responses: {
            /** @description The token is good for nothing, if it ever was for anything. There is no body. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, or the client is not right. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
            /** @description The token was not issued to this app. There is no `WWW-Authenticate`. */
            401: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
        };
    };
    addMachineUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Names, and the form of the tokens. */
        requestBody: {
            content: {
                "application/json": MachineUserCreate;
            };
        };
        responses: {
            /** @description The service account is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserCreated;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the id is taken.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserMembershipNotFound"];
            /** @description The user name is taken. */
            409: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlreadyExistsStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getUserById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the user. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserResponse;
                };
            };
            /** @description The id is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the user. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /** @description The id is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateMachineUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /** @description The whole profile. */
        requestBody: {
            content: {
                "application/json": MachineUserUpdate;
            };
        };
        responses: {
            /** @description The service account is changed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: nothing would change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deactivateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the user. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The user is deactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the user is in another state.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    reactivateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the user. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The user is reactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the user is in another state.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    lockUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the user. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The user is locked. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the user is in another state.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    unlockUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the user. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The user is unlocked. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the user is in another state.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    addMachineKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /** @description Format and expiration of the key. */
        requestBody: {
            content: {
                "application/json": MachineKeyCreate;
            };
        };
        responses: {
            /** @description The key is created. `keyDetails` is shown only in this answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MachineKeyCreated;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the user does not exist, or is no service account.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserMembershipNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMachineKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /** @description Paging. Optional. */
        requestBody?: {
            content: {
                "application/json": UserListQuery;
            };
        };
        responses: {
            /** @description The keys, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MachineKeyList;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserMembershipNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMachineKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
                /**
                 * @description Id of the key. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365470048418016331
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MachineKeyResponse;
                };
            };
            /** @description An id is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The key does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeMachineKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
                /**
                 * @description Id of the key. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365470048418016331
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /** @description An id is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The key does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    addPersonalAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /** @description Expiration of the token. Optional. */
        requestBody?: {
            content: {
                "application/json": PersonalAccessTokenCreate;
            };
        };
        responses: {
            /** @description The token is created. `token` is shown only in this answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PersonalAccessTokenCreated;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the user does not exist, or is a person.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserMembershipNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPersonalAccessTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /** @description Paging. Optional. */
        requestBody?: {
            content: {
                "application/json": UserListQuery;
            };
        };
        responses: {
            /** @description The tokens, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PersonalAccessTokenList;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserMembershipNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPersonalAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
                /**
                 * @description Id of the personal access token.
                 * @example 365470048418081867
                 */
                tokenId: components["parameters"]["tokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PersonalAccessTokenResponse;
                };
            };
            /** @description An id is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The token does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    removePersonalAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
                /**
                 * @description Id of the personal access token.
                 * @example 365470048418081867
                 */
                tokenId: components["parameters"]["tokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /** @description An id is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The token does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    generateMachineSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The secret is generated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MachineSecret;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the user is a person.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeMachineSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the service account. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345042781288410187
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: there is no secret, or no such service account.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserMembershipNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Name and settings. */
        requestBody: {
            content: {
                "application/json": ProjectSettings;
            };
        };
        responses: {
            /** @description The project is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectCreated;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MembershipNotFound"];
            /** @description Another project of the organization has this name. Case does not matter. */
            409: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlreadyExistsStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listProjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Paging and filters. Optional. */
        requestBody?: {
            content: {
                "application/json": ProjectSearch;
            };
        };
        responses: {
            /** @description The projects, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectList;
                };
            };
            /** @description A value is rejected. A body that cannot be decoded is rejected before the token is checked; that answer has no caching headers. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MembershipNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getProjectById: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectResponse;
                };
            };
            /** @description The id in the path is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description Name and settings. */
        requestBody: {
            content: {
                "application/json": ProjectSettings;
            };
        };
        responses: {
            /** @description The project is changed, or was so before. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            /** @description Another project of the organization has this name. Case does not matter. */
            409: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlreadyExistsStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /** @description The id in the path is longer than 200 characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deactivateProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The project is deactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: the id in the path is longer than 200 characters.
             *     - Code 9: the project is already inactive.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    reactivateProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The project is active again. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: the id in the path is longer than 200 characters.
             *     - Code 9: the project is already active.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Organization, name and settings. */
        requestBody: {
            content: {
                "application/json": ProjectCreateV2;
            };
        };
        responses: {
            /** @description The project is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectCreatedV2;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The caller has no membership in the organization, or there is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            /** @description Another project of the organization has this name, whatever the case, or the id is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectAlreadyExists;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The project. */
        requestBody: {
            content: {
                "application/json": ProjectReference;
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectResponseV2;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectProjectForbidden"];
            /** @description The project does not exist, or the caller has no membership in its organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    listProjectsV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Paging, order and filters. `{}` returns all projects. */
        requestBody: {
            content: {
                "application/json": ProjectSearchV2;
            };
        };
        responses: {
            /** @description The projects, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectListV2;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectProjectForbidden"];
            /** @description The caller has no membership in the organization, or there is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    updateProjectV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The project, and what to change. */
        requestBody: {
            content: {
                "application/json": ProjectUpdateV2;
            };
        };
        responses: {
            /** @description The project is changed, or was so before. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectChanged;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The project does not exist, or the caller has no membership in its organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            /** @description Another project of the organization has this name. Case does not matter. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectAlreadyExists;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    deactivateProjectV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The project. */
        requestBody: {
            content: {
                "application/json": ProjectReference;
            };
        };
        responses: {
            /** @description The project is deactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectChanged;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the project is already inactive.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The project does not exist, or the caller has no membership in its organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    activateProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The project. */
        requestBody: {
            content: {
                "application/json": ProjectReference;
            };
        };
        responses: {
            /** @description The project is active again. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectChanged;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the project is already active.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The project does not exist, or the caller has no membership in its organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The project. */
        requestBody: {
            content: {
                "application/json": ProjectReference;
            };
        };
        responses: {
            /** @description There is no such project any more. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectDeleted;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The caller has no membership in the organization, or there is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Organization, names, and the form of the tokens. */
        requestBody: {
            content: {
                "application/json": UserCreateV2;
            };
        };
        responses: {
            /** @description The service account is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserCreatedV2;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the id is taken.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The caller has no membership in the organization, or there is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            /** @description The user name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectAlreadyExists;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    getUserByIdV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserReference;
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserResponseV2;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user, and what to change. */
        requestBody: {
            content: {
                "application/json": UserUpdateV2;
            };
        };
        responses: {
            /** @description The service account is changed, or was so before. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserChanged;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            /** @description The user name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectAlreadyExists;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            /** @description Neither `machine` nor `human` is sent, or the `Content-Encoding` is not supported. */
            501: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectUnimplemented;
                };
            };
        };
    };
    deactivateUserV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserReference;
            };
        };
        responses: {
            /** @description The user is inactive. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the user is already inactive.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    reactivateUserV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserReference;
            };
        };
        responses: {
            /** @description The user is active again. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the user is not inactive.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    lockUserV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserReference;
            };
        };
        responses: {
            /** @description The user is locked. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the user is inactive or already locked.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    unlockUserV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserReference;
            };
        };
        responses: {
            /** @description The user is active again. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the user is not locked.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserReference;
            };
        };
        responses: {
            /** @description The user is deleted. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The user does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    addKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user, the expiration, and a public key of the caller's own if there is one. */
        requestBody: {
            content: {
                "application/json": UserKeyCreate;
            };
        };
        responses: {
            /** @description The key is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserKeyCreated;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the user does not exist, or is a person.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The caller has no membership in the organization, or there is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    removeKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description User and key. */
        requestBody: {
            content: {
                "application/json": UserKeyReference;
            };
        };
        responses: {
            /** @description The key is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserCredentialRemoved;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The key does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Paging, order and filters. `{}` returns all keys. */
        requestBody: {
            content: {
                "application/json": UserKeySearch;
            };
        };
        responses: {
            /** @description The keys, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserKeyList;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectListForbidden"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    addPersonalAccessTokenV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description User and expiration. */
        requestBody: {
            content: {
                "application/json": UserTokenCreate;
            };
        };
        responses: {
            /** @description The token is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserTokenCreated;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the user does not exist, or is a person.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The caller has no membership in the organization, or there is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    removePersonalAccessTokenV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description User and token. */
        requestBody: {
            content: {
                "application/json": UserTokenReference;
            };
        };
        responses: {
            /** @description The token is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserCredentialRemoved;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The token does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    listPersonalAccessTokensV2: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Paging, order and filters. `{}` returns all personal access tokens. */
        requestBody: {
            content: {
                "application/json": UserTokenSearch;
            };
        };
        responses: {
            /** @description The personal access tokens, possibly none. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserTokenList;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectListForbidden"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    addSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserReference;
            };
        };
        responses: {
            /** @description The secret is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientSecretGenerated;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: the user does not exist, or is a person.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The caller has no membership in the organization, or there is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    removeSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. Optional. A value other than `1` is rejected with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserReference;
            };
        };
        responses: {
            /** @description The secret is removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserCredentialRemoved;
                };
            };
            /**
             * @description - `invalid_argument`: a value is rejected.
             *     - `failed_precondition`: there is no secret, or no such service account.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectBadRequest;
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The caller has no membership in the organization, or there is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectNotFound;
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
            501: components["responses"]["ConnectNotImplemented"];
        };
    };
    addOidcApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description Name and settings. */
        requestBody: {
            content: {
                "application/json": OidcAppCreate;
            };
        };
        responses: {
            /** @description The app is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OidcAppCreated;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the project does not exist.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MembershipNotFound"];
            409: components["responses"]["AppNameTaken"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addSamlApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description Name and metadata. */
        requestBody: {
            content: {
                "application/json": SamlAppCreate;
            };
        };
        responses: {
            /** @description The app is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SamlAppCreated;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the project does not exist.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MembershipNotFound"];
            /** @description Another app of the project has this name, or another app of the instance has the entity id. */
            409: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlreadyExistsStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateOidcAppConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The configuration. */
        requestBody: {
            content: {
                "application/json": OidcAppSettings;
            };
        };
        responses: {
            /** @description The configuration is changed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the app has this configuration.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    regenerateOidcClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Nothing. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** @description The secret is created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiAppSecret;
                };
            };
            /** @description A value is rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateSamlAppConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the organization to act in. The caller needs a membership there. Default the organization of the caller, for an empty value too. An organization that does not exist is a 403. */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Id of the project. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Id of the app. It is not the client id. Treat it as opaque: most ids are decimal numbers of 18 digits, but a caller can choose an id.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The metadata. */
        requestBody: {
            content: {
                "application/json": SamlAppSettings;
            };
        };
        responses: {
            /** @description The configuration is changed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeReceipt;
                };
            };
            /**
             * @description - Code 3: a value is rejected.
             *     - Code 9: the app has this configuration.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundStatus;
                };
            };
            /** @description Another app of the instance has the entity id. */
            409: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlreadyExistsStatus;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
}
