// Generated from openapi/zitadel by `npm run generate`. Do not edit.

export interface paths {
    "/management/v1/projects/{projectId}/apps/{appId}/keys": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an application key
         * @deprecated
         * @description Generates an RSA key pair for an app that authenticates with private_key_jwt, and answers with the key file. Store it: the server keeps only the public key.
         *
         *     The app has to exist, active or not, and its present auth method has to be private_key_jwt. The vendor’s page speaks of API applications; OpenID Connect apps with `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT` take keys as well, SAML apps never. An app can have any number of keys.
         *
         *     Where the vendor’s page and the server part: `type` is required (the default that the page prints is refused), an unknown app is a 400 with code 9 and not a 404, `details` has no `changeDate`, and success is 200, without `Location`. The page shows none of the errors below, and is silent about the deprecation.
         *
         *     Needs the permission `project.app.write`.
         *
         *     Deprecated by the vendor in favour of `createApplicationKey` (`CreateApplicationKey` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_AddAppKey` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-add-app-key>.
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
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the keys of an app
         * @deprecated
         * @description Lists an app’s keys, expired ones too. Keys of an app that was switched away from private_key_jwt are hidden until it is switched back. An unknown project or app is an empty list. The list may lag behind a write for a moment, and its order is undefined.
         *
         *     Needs the permission `project.app.read`.
         *
         *     Deprecated by the vendor in favour of `listApplicationKeys` (`ListApplicationKeys` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_ListAppKeys` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-list-app-keys>.
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
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
                /**
                 * @description Key id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365470048418016331
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        /**
         * Get a key of an app
         * @deprecated
         * @description Reads a key without its private half. Unlike the list, the answer includes every write before it.
         *
         *     Needs the permission `project.app.read`.
         *
         *     Deprecated by the vendor in favour of `getApplicationKey` (`GetApplicationKey` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_GetAppKey` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-get-app-key>.
         */
        get: operations["getAppKey"];
        put?: never;
        post?: never;
        /**
         * Remove a key from an app
         * @deprecated
         * @description Removes a key for good. Not idempotent: the second call is a 404. Disabled keys can be removed too.
         *
         *     Needs the permission `project.app.write`.
         *
         *     Deprecated by the vendor in favour of `deleteApplicationKey` (`DeleteApplicationKey` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_RemoveAppKey` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-remove-app-key>.
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
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the apps of a project
         * @deprecated
         * @description Lists a project’s apps of every kind, inactive ones too. An unknown project is an empty list. The list may lag behind a write for a moment, and its order is undefined.
         *
         *     Needs the permission `project.app.read`.
         *
         *     Deprecated by the vendor in favour of `listApplications` (`ListApplications` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_ListApps` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-list-apps>.
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
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /**
         * Get an app
         * @deprecated
         * @description Reads an app of any kind, active or not. The answer includes every write before it.
         *
         *     Needs the permission `project.app.read`.
         *
         *     Deprecated by the vendor in favour of `getApplication` (`GetApplication` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_GetAppByID` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-get-app-by-id>.
         */
        get: operations["getAppById"];
        /**
         * Rename an app
         * @deprecated
         * @description Changes an app’s name and nothing else; works on inactive apps. The present name again is a 400 with code 9.
         *
         *     Needs the permission `project.app.write`.
         *
         *     Deprecated by the vendor in favour of `updateApplication` (`UpdateApplication` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_UpdateApp` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-update-app>.
         */
        put: operations["updateApp"];
        post?: never;
        /**
         * Remove an app
         * @deprecated
         * @description Removes an app and with it all its keys; its name is free again. The role `ORG_OWNER` alone does not include the permission: it may create apps and remove keys but gets a 403 here.
         *
         *     Needs the permission `project.app.delete`.
         *
         *     Deprecated by the vendor in favour of `deleteApplication` (`DeleteApplication` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_RemoveApp` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-remove-app>.
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
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API app
         * @deprecated
         * @description Creates an API app, active at once. With BASIC it comes with a client secret that is shown this once; with private_key_jwt it needs a key next. An unknown project is a 400 with code 9, not a 404; a deactivated one is accepted.
         *
         *     Needs the permission `project.app.write`.
         *
         *     Deprecated by the vendor in favour of `createApplication` (`CreateApplication` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_AddAPIApp` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-add-api-app>.
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
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the auth method of an API app
         * @deprecated
         * @description Switches an API app between client secret and keys. Away from private_key_jwt, all its keys are disabled: hidden, but kept, and back again with private_key_jwt. A switch to BASIC makes no secret; generate one. Beware: an empty body means BASIC.
         *
         *     Needs the permission `project.app.write`.
         *
         *     Deprecated by the vendor in favour of `updateApplication` (`UpdateApplication` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_UpdateAPIAppConfig` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-update-api-app-config>.
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
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a new client secret for an API app
         * @deprecated
         * @description Replaces the client secret; the old one stops working. The auth method is not looked at, so it succeeds for a private_key_jwt app too, to no effect until that app is switched to BASIC.
         *
         *     Needs the permission `project.app.write`.
         *
         *     Deprecated by the vendor in favour of `generateClientSecret` (`GenerateClientSecret` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_RegenerateAPIClientSecret` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-regenerate-api-client-secret>.
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
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate an app
         * @deprecated
         * @description Puts an active app out of use. It can still be read, changed and given keys. An inactive app is a 400 with code 9.
         *
         *     Needs the permission `project.app.write`.
         *
         *     Deprecated by the vendor in favour of `deactivateApplication` (`DeactivateApplication` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_DeactivateApp` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-deactivate-app>.
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
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate an app
         * @deprecated
         * @description Puts an inactive app back into use. An active app is a 400 with code 9.
         *
         *     Needs the permission `project.app.write`.
         *
         *     Deprecated by the vendor in favour of `reactivateApplication` (`ReactivateApplication` of the v2 application service); no removal date is known. The vendor calls this operation `ManagementService_ReactivateApp` and describes it at <https://zitadel.com/docs/apis/resources/mgmt/management-service-reactivate-app>.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an application key
         * @description Generates an RSA key pair for an application that authenticates with private_key_jwt, and answers with the key file. Store it: the server keeps only the public key. Same rules and same state as `addAppKey` of v1, with two differences: there is no `type`, and `expirationDate` is required in effect. Ids are trimmed. An unknown application is a 400, not a 404.
         *
         *     Needs the permission `project.app.write`.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List application keys
         * @description Lists keys of all applications the caller may see, sorted and filtered. Keys of machine users can appear too when no filter keeps them out. The list may lag behind a write for a moment.
         *
         *     The vendor’s page names the permission `project.app.read`; the server filters by `user.read` on the project, and still counts the hidden entries.
         *
         *     Needs the permission `user.read` to see an entry.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an application key
         * @description Reads a key’s dates. The answer includes every write before it. The permission counts for any project of the key’s organization, and keys of machine users are found too.
         *
         *     Needs the permission `project.app.read`.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an application key
         * @description Deletes a key for good. The vendor’s page promises the earlier date for a key that is gone already; the server answers 404.
         *
         *     Needs the permission `project.app.write`.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List applications
         * @description Lists the applications the caller may see, sorted and filtered, of one or all projects. The list may lag behind a write for a moment.
         *
         *     Needs the permission `project.app.read` to see an entry.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an application
         * @description Reads an application of any kind, active or not. Unlike `getAppById` of v1, the answer may lag behind a write for a moment.
         *
         *     Needs the permission `project.app.read`.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an application
         * @description Creates an API, OpenID Connect or SAML application, active at once. A client secret, if there is one, is shown this once. An unknown project is a 400, not a 404. OpenID Connect and SAML settings are checked further; their refusals are `invalid_argument` as well.
         *
         *     Needs the permission `project.app.write`.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an application
         * @description Changes the name, the configuration or both. Not atomic: a new name stays even if the configuration is then refused. Values equal to the present ones are a 400, although the vendor’s page promises the earlier date; a request that asks for no change at all succeeds with the date `0001-01-01T00:00:00Z`.
         *
         *     Moving an API application away from private_key_jwt disables its keys; moving it to BASIC makes no secret.
         *
         *     Needs the permission `project.app.write`.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a new client secret
         * @description Replaces the client secret of an API or OpenID Connect application; the old one stops working.
         *
         *     Needs the permission `project.app.write`.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate an application
         * @description Puts an active application out of use. An inactive one is a 400.
         *
         *     Needs the permission `project.app.write`.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate an application
         * @description Puts an inactive application back into use. An active one is a 400.
         *
         *     Needs the permission `project.app.write`.
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
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an application
         * @description Deletes an application and with it all its keys; its name is free again. The role `ORG_OWNER` alone does not include the permission. The vendor’s page promises the earlier date for an application that is gone already; the server answers 404.
         *
         *     Needs the permission `project.app.delete`.
         */
        post: operations["deleteApplication"];
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
        /** @description The document inside `keyDetails`. An API signs its client assertion with it (RS256): header `kid` = `keyId`, claims `iss` and `sub` = `clientId`, `aud` = the instance’s issuer, `exp` at most one hour after `iat`. There is no expiration and no public key in the file. Key files of service accounts differ: their `type` is `serviceaccount` and they name a `userId`. */
        ApplicationKeyFile: {
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
            /** @description RSA private key, PKCS#1 in PEM with lines of 64 characters and a final line feed; 2048 bits unless the instance is configured otherwise. */
            key: string;
            /**
             * @description App the key belongs to: the one in the path. Informational.
             * @example 365469878179605579
             */
            appId: string;
            /**
             * @description Client id of that app. Opaque: newer ones are a bare id, older ones end in `@<project>`.
             * @example 365469878179671115
             */
            clientId: string;
        };
        /**
         * @description Format of the key file. JSON is the only one that can be asked for or stored.
         * @enum {string}
         */
        KeyType: "KEY_TYPE_JSON";
        /**
         * Format: date-time
         * @description RFC 3339 with `Z` or an offset, up to nine fractional digits, years 0001 to 9999.
         * @example 2519-04-01T08:45:00.000000Z
         */
        TimestampInput: string;
        /** @description Asks for a new key of an app. */
        AppKeyCreate: {
            /** @description Format of the key file. Required here, although the vendor’s page shows it as optional with the default `KEY_TYPE_UNSPECIFIED`: that default is refused, whether it is sent or comes from leaving `type` out, and so are null and unknown names (400, code 3). The server would read the number `1` as well; this description asks for the name. */
            type: components["schemas"]["KeyType"];
            /** @description When the key stops authenticating. The vendor’s page is silent about leaving it out: the key then gets `9999-12-31T23:59:59Z`, and `0001-01-01T00:00:00Z` counts as left out too. A moment before now is refused; there is no other lower or upper bound. */
            expirationDate?: components["schemas"]["TimestampInput"];
        };
        /**
         * @description Unsigned 64-bit integer, written as a JSON string of decimal digits so that no digit is lost in JavaScript. The vendor’s pages print its protobuf type, `uint64`. Zero is never written: the member is left out instead.
         * @example 10
         */
        Uint64: string;
        /**
         * Format: date-time
         * @description RFC 3339 in UTC, with 0, 3, 6 or 9 fractional digits as needed. Event times are stored in microseconds, so six digits are usual; a whole second prints none.
         * @example 2026-03-24T06:18:44.123456Z
         */
        Timestamp: string;
        /** @description Details in the answer to a creation. The vendor’s page lists a `changeDate` here too (its text breaks off in the middle); the server does not send one on creation. */
        ObjectDetailsOnCreate: {
            /** @description Number of the last event, counted over the whole project: every write to any app or key of the project raises it. A counter, although the vendor’s page calls it “the timestamp of the event(s)” on manipulation. */
            sequence: components["schemas"]["Uint64"];
            /** @description When the object was created: time of the event just written. */
            creationDate: components["schemas"]["Timestamp"];
            /**
             * @description Organization the object belongs to: the project’s.
             * @example 345042781288279115
             */
            resourceOwner: string;
        };
        /** @description The new key, with the only copy of its private half. The expiration is not repeated; read the key to see it. */
        AppKeyCreated: {
            /**
             * @description Key id: the `kid` of the JWTs signed with it.
             * @example 365470048418016331
             */
            id: string;
            details: components["schemas"]["ObjectDetailsOnCreate"];
            /** @description The key file: standard base64, with padding, of a compact JSON document (`ApplicationKeyFile`) whose `keyId` equals `id`. The server keeps only the public key, so this is the one time the private key can be read. The vendor’s page gives its protobuf type, `byte`. */
            keyDetails: string;
        };
        /** @description `<text> (<id>)` for ZITADEL’s own errors, bare text for decoding, validation and missing-header errors. The language follows the user’s preference, then `Accept-Language`, then the instance; keys without a translation come out raw. */
        ErrorMessage: string;
        /** @description What ZITADEL adds to its own errors: an id that stays the same in every language. */
        ErrorDetail: {
            /**
             * @description Protobuf type of this entry.
             * @constant
             */
            "@type": "type.googleapis.com/zitadel.v1.ErrorDetail";
            /**
             * @description Where in the server the error was raised. Decide on this, not on the text.
             * @example COMMAND-sak25
             */
            id: string;
            /** @description The text of `message` without the id. */
            message: string;
        };
        /** @description 400: refused before anything was stored. */
        BadRequestStatus: {
            /**
             * @description gRPC status. `3` INVALID_ARGUMENT: the request itself is wrong. `9` FAILED_PRECONDITION: it does not fit the state; gRPC’s gateway maps this to 400, not to 412.
             * @enum {integer}
             */
            code: 3 | 9;
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /** @description 401: no usable token. */
        UnauthenticatedStatus: {
            /**
             * @description gRPC status `16`, UNAUTHENTICATED; not the HTTP status.
             * @constant
             */
            code: 16;
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /** @description 403: the caller may not do this. */
        PermissionDeniedStatus: {
            /**
             * @description gRPC status `7`, PERMISSION_DENIED; not the HTTP status.
             * @constant
             */
            code: 7;
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /** @description 404: the object, or the caller’s membership, does not exist. */
        NotFoundStatus: {
            /**
             * @description gRPC status `5`, NOT_FOUND; not the HTTP status.
             * @constant
             */
            code: 5;
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /** @description 429: the instance has used up its request quota. */
        ResourceExhaustedStatus: {
            /**
             * @description gRPC status `8`, RESOURCE_EXHAUSTED; not the HTTP status.
             * @constant
             */
            code: 8;
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /**
         * @description Unsigned 64-bit integer; the server reads a JSON string of digits and a JSON number alike.
         * @example 20
         */
        Uint64Input: string | number;
        /** @description Paging. Left out: offset 0, no limit. */
        ListQuery: {
            /** @description Entries to skip; 0 when left out. */
            offset?: components["schemas"]["Uint64Input"];
            /**
             * Format: int64
             * @description Entries to return at most (uint32). 0 or left out returns all of them. The vendor’s field comment names a default of 1000 and an error above the maximum; the server of 4.13 applies neither here. A string of digits is read as well.
             * @example 20
             */
            limit?: number;
            /** @description Meant to choose the direction. It has no effect on these lists: no sorting column is set, so the order is undefined. */
            asc?: boolean;
        };
        /** @description Which part of the app’s keys to list. There are no filters. */
        AppKeySearch: {
            query?: components["schemas"]["ListQuery"];
        };
        /** @description Counters of a list. */
        ListDetails: {
            /** @description Matches before paging. Left out when it is zero, which is also the case for an offset behind the last entry. */
            totalResult?: components["schemas"]["Uint64"];
            /** @description Number of the last event the list’s projection has handled. */
            processedSequence?: components["schemas"]["Uint64"];
            /** @description When the projection last ran; left out if it never did. */
            viewTimestamp?: components["schemas"]["Timestamp"];
        };
        /** @description Details of an object that is read: all four members. */
        ObjectDetails: {
            /** @description Number of the last event that touched this object, counted over the whole project. */
            sequence: components["schemas"]["Uint64"];
            /** @description Time of the object’s first event. */
            creationDate: components["schemas"]["Timestamp"];
            /** @description Time of the object’s last event. For a key this repeats `creationDate`. */
            changeDate: components["schemas"]["Timestamp"];
            /**
             * @description Organization the object belongs to: the project’s.
             * @example 345042781288279115
             */
            resourceOwner: string;
        };
        /** @description A key as it can be read back. Private key material is never part of it. */
        AppKey: {
            /**
             * @description Key id.
             * @example 365470048418016331
             */
            id: string;
            /** @description Details of the key; `changeDate` repeats `creationDate`. */
            details: components["schemas"]["ObjectDetails"];
            type: components["schemas"]["KeyType"];
            /** @description When the key stops authenticating; `9999-12-31T23:59:59Z` if none was asked for. Normalised: `2519-04-01T08:45:00.000000Z` reads back as `2519-04-01T08:45:00Z`. An expired key stays readable. */
            expirationDate: components["schemas"]["Timestamp"];
            keyDetails?: never;
        };
        /** @description Keys of one app, in no particular order. */
        AppKeyList: {
            details: components["schemas"]["ListDetails"];
            /** @description The keys. Left out when there are none. */
            result?: components["schemas"]["AppKey"][];
        };
        /** @description Answer to reading one key. */
        AppKeyResponse: {
            key: components["schemas"]["AppKey"];
        };
        /** @description Details in the answer to a change or a removal. There is no `creationDate`. */
        ObjectDetailsOnChange: {
            /** @description Number of the last event, counted over the whole project: every write to any app or key of the project raises it. A counter, although the vendor’s page calls it “the timestamp of the event(s)” on manipulation. */
            sequence: components["schemas"]["Uint64"];
            /** @description When the change was made: time of the event just written. */
            changeDate: components["schemas"]["Timestamp"];
            /**
             * @description Organization the object belongs to: the project’s.
             * @example 345042781288279115
             */
            resourceOwner: string;
        };
        /** @description Answer to a change or a removal: the details of the event and nothing else. */
        ChangeReceipt: {
            details: components["schemas"]["ObjectDetailsOnChange"];
        };
        /**
         * @description How to compare; `TEXT_QUERY_METHOD_EQUALS` when left out. `%` and `_` in the text have no special meaning.
         * @enum {string}
         */
        TextQueryMethod: "TEXT_QUERY_METHOD_EQUALS" | "TEXT_QUERY_METHOD_EQUALS_IGNORE_CASE" | "TEXT_QUERY_METHOD_STARTS_WITH" | "TEXT_QUERY_METHOD_STARTS_WITH_IGNORE_CASE" | "TEXT_QUERY_METHOD_CONTAINS" | "TEXT_QUERY_METHOD_CONTAINS_IGNORE_CASE" | "TEXT_QUERY_METHOD_ENDS_WITH" | "TEXT_QUERY_METHOD_ENDS_WITH_IGNORE_CASE";
        /** @description Filter by name. */
        AppNameQuery: {
            /**
             * @description Text to compare with.
             * @example MyAPI
             */
            name?: string;
            method?: components["schemas"]["TextQueryMethod"];
        };
        /** @description One filter. The name is the only thing to filter by; an empty object is refused. */
        AppQuery: {
            nameQuery: components["schemas"]["AppNameQuery"];
        };
        /** @description Which of the project’s apps to list. */
        AppSearch: {
            query?: components["schemas"]["ListQuery"];
            /** @description Filters; an app has to meet all of them. */
            queries?: components["schemas"]["AppQuery"][];
        };
        /**
         * @description Whether the app may be used. Removed apps are not returned at all.
         * @enum {string}
         */
        AppState: "APP_STATE_ACTIVE" | "APP_STATE_INACTIVE";
        /** @description What every kind of app shows. */
        AppBase: {
            /**
             * @description App id.
             * @example 365469878179605579
             */
            id: string;
            /** @description Details of the app. Adding or removing keys does not touch them. */
            details: components["schemas"]["ObjectDetails"];
            state: components["schemas"]["AppState"];
            /**
             * @description Display name.
             * @example MyAPIApp
             */
            name: string;
        };
        /** @description Configuration of an API app. A BASIC app shows only its `clientId`; the secret is never part of it. */
        ApiConfig: {
            /**
             * @description OAuth client id. Opaque: newer ones are a bare id, older ones end in `@<project>`.
             * @example 365469878179671115
             */
            clientId: string;
            /**
             * @description Left out for `API_AUTH_METHOD_TYPE_BASIC`, which is the zero value and so never written.
             * @enum {string}
             */
            authMethodType?: "API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
            clientSecret?: never;
        };
        /** @description An API app. */
        ApiApp: components["schemas"]["AppBase"] & {
            apiConfig: components["schemas"]["ApiConfig"];
            oidcConfig?: never;
            samlConfig?: never;
        };
        /**
         * @description OAuth grant type.
         * @enum {string}
         */
        OidcGrantType: "OIDC_GRANT_TYPE_AUTHORIZATION_CODE" | "OIDC_GRANT_TYPE_IMPLICIT" | "OIDC_GRANT_TYPE_REFRESH_TOKEN" | "OIDC_GRANT_TYPE_DEVICE_CODE" | "OIDC_GRANT_TYPE_TOKEN_EXCHANGE";
        /** @description One violation of OpenID Connect. */
        ComplianceProblem: {
            /** @description Translation key. */
            key: string;
            /** @description Translated text, if there is one. */
            localizedMessage?: string;
        };
        /** @description The built-in login. */
        LoginVersion1: {
            /** @description Empty. */
            loginV1: Record<string, never>;
        };
        /** @description The newer login, possibly hosted elsewhere. */
        LoginVersion2: {
            /** @description Options of the newer login. */
            loginV2: {
                /** @description Where it is hosted. */
                baseUri?: string;
            };
        };
        /** @description Which login UI users meet; left out when the instance decides. */
        LoginVersion: components["schemas"]["LoginVersion1"] | components["schemas"]["LoginVersion2"];
        /** @description Configuration of an OpenID Connect app. Empty lists, false and zero values are left out; the only OIDC version, `OIDC_VERSION_1_0`, is zero and so never written. */
        OidcConfig: {
            /**
             * @description OAuth client id.
             * @example 345343776673311819
             */
            clientId: string;
            /** @description Allowed redirect URIs. */
            redirectUris?: string[];
            /** @description Allowed response types. List elements are always written, zero values too. */
            responseTypes?: ("OIDC_RESPONSE_TYPE_CODE" | "OIDC_RESPONSE_TYPE_ID_TOKEN" | "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN")[];
            /** @description Allowed grant types. List elements are always written, zero values too. */
            grantTypes?: components["schemas"]["OidcGrantType"][];
            /**
             * @description Kind of client. Left out for `OIDC_APP_TYPE_WEB`, the zero value.
             * @enum {string}
             */
            appType?: "OIDC_APP_TYPE_USER_AGENT" | "OIDC_APP_TYPE_NATIVE";
            /**
             * @description How the client proves itself at the token endpoint. Left out for `OIDC_AUTH_METHOD_TYPE_BASIC`, the zero value. Only `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT` takes keys.
             * @enum {string}
             */
            authMethodType?: "OIDC_AUTH_METHOD_TYPE_POST" | "OIDC_AUTH_METHOD_TYPE_NONE" | "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
            /** @description Where users may be sent after signing out. */
            postLogoutRedirectUris?: string[];
            /**
             * @description Written only when the configuration violates OpenID Connect.
             * @constant
             */
            noneCompliant?: true;
            /** @description What makes the configuration non-compliant. */
            complianceProblems?: components["schemas"]["ComplianceProblem"][];
            /**
             * @description Written only when development mode is on.
             * @constant
             */
            devMode?: true;
            /**
             * @description Left out for `OIDC_TOKEN_TYPE_BEARER`, the zero value.
             * @enum {string}
             */
            accessTokenType?: "OIDC_TOKEN_TYPE_JWT";
            /**
             * @description Written only when roles go into the access token.
             * @constant
             */
            accessTokenRoleAssertion?: true;
            /**
             * @description Written only when roles go into the ID token.
             * @constant
             */
            idTokenRoleAssertion?: true;
            /**
             * @description Written only when profile claims go into the ID token.
             * @constant
             */
            idTokenUserinfoAssertion?: true;
            /**
             * @description Tolerated clock difference in seconds, with the suffix `s`.
             * @example 1s
             */
            clockSkew?: string;
            /** @description Origins allowed besides those of the redirect URIs. */
            additionalOrigins?: string[];
            /** @description All origins the app may be used from, derived by the server. */
            allowedOrigins?: string[];
            /**
             * @description Written only when the success page is skipped.
             * @constant
             */
            skipNativeAppSuccessPage?: true;
            /** @description Told about sessions that end. */
            backChannelLogoutUri?: string;
            loginVersion?: components["schemas"]["LoginVersion"];
            clientSecret?: never;
        };
        /** @description An OpenID Connect app. */
        OidcApp: components["schemas"]["AppBase"] & {
            oidcConfig: components["schemas"]["OidcConfig"];
            apiConfig?: never;
            samlConfig?: never;
        };
        /** @description Configuration of a SAML app: metadata as XML or as URL, never both. */
        SamlConfig: {
            /** @description SAML metadata, base64. */
            metadataXml?: string;
            /** @description Where the metadata is fetched. */
            metadataUrl?: string;
            loginVersion?: components["schemas"]["LoginVersion"];
        };
        /** @description A SAML app. */
        SamlApp: components["schemas"]["AppBase"] & {
            samlConfig: components["schemas"]["SamlConfig"];
            apiConfig?: never;
            oidcConfig?: never;
        };
        /** @description An app of one of three kinds. No member names the kind: exactly one of `apiConfig`, `oidcConfig` and `samlConfig` is there. */
        App: components["schemas"]["ApiApp"] | components["schemas"]["OidcApp"] | components["schemas"]["SamlApp"];
        /** @description Apps of one project, in no particular order. */
        AppList: {
            details: components["schemas"]["ListDetails"];
            /** @description The apps. Left out when there are none. */
            result?: components["schemas"]["App"][];
        };
        /** @description Answer to reading one app. */
        AppResponse: {
            app: components["schemas"]["App"];
        };
        /** @description A new name for an app; state and configuration stay. */
        AppUpdate: {
            /**
             * @description New display name. It has to differ from the present one.
             * @example MyRenamedAPIApp
             */
            name: string;
        };
        /** @description 409: the name is taken. */
        AlreadyExistsStatus: {
            /**
             * @description gRPC status `6`, ALREADY_EXISTS; not the HTTP status.
             * @constant
             */
            code: 6;
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /**
         * @description How an API proves itself at the introspection endpoint: client id and secret, or a JWT signed with one of the app’s keys.
         * @enum {string}
         */
        ApiAuthMethodType: "API_AUTH_METHOD_TYPE_BASIC" | "API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
        /** @description A new API app. */
        ApiAppCreate: {
            /**
             * @description Display name, unique in the project without regard to case.
             * @example MyAPIApp
             */
            name: string;
            /** @description How the API will prove itself; `API_AUTH_METHOD_TYPE_BASIC` when left out. Keys need `API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`. */
            authMethodType?: components["schemas"]["ApiAuthMethodType"];
        };
        /** @description The new app. */
        ApiAppCreated: {
            /**
             * @description App id.
             * @example 365469878179605579
             */
            appId: string;
            details: components["schemas"]["ObjectDetailsOnCreate"];
            /**
             * @description OAuth client id. (The vendor’s field comment calls it a secret by mistake.)
             * @example 365469878179671115
             */
            clientId: string;
            /** @description Client secret, readable this once; 64 letters and digits unless the instance is configured otherwise. Left out for private_key_jwt apps, which have none. */
            clientSecret?: string;
        };
        /** @description A new way for the API to prove itself. */
        ApiAppConfigUpdate: {
            /** @description The new method. Leaving it out means `API_AUTH_METHOD_TYPE_BASIC`, so an empty body switches the app to BASIC and disables its keys. */
            authMethodType?: components["schemas"]["ApiAuthMethodType"];
        };
        /** @description Nothing has to be said: send `{}` or no body at all. Members are ignored. */
        EmptyRequest: Record<string, never>;
        /** @description The new client secret. */
        ApiAppSecret: {
            /** @description Client secret, readable this once. */
            clientSecret: string;
            details: components["schemas"]["ObjectDetailsOnChange"];
        };
        /** @description Asks for a new key of an application. There is no `type`: the file is always JSON. */
        ApplicationKeyCreate: {
            /**
             * @description Application id.
             * @example 365469878179605579
             */
            applicationId: string;
            /**
             * @description Project the application belongs to.
             * @example 345043129566506059
             */
            projectId: string;
            /** @description When the key stops authenticating. Optional in the vendor’s proto, required here: the server reads its absence as 1970-01-01 and refuses that as past. Send `9999-12-31T23:59:59Z` for a key without end. */
            expirationDate: components["schemas"]["TimestampInput"];
        };
        /** @description The new key, with the only copy of its private half. */
        ApplicationKeyCreated: {
            /**
             * @description Key id: the `kid` of the JWTs signed with it.
             * @example 365470697461394507
             */
            keyId: string;
            /** @description When the key was created. */
            creationDate: components["schemas"]["Timestamp"];
            /** @description The key file: standard base64, with padding, of a compact JSON document (`ApplicationKeyFile`) whose `keyId` equals `keyId`. The server keeps only the public key, so this is the one time the private key can be read. The vendor’s page gives its protobuf type, `byte`. */
            keyDetails: string;
        };
        /** @description A protobuf message that explains the error, here always ZITADEL’s `ErrorDetail`. */
        ConnectErrorDetail: {
            /**
             * @description Full protobuf name of the message in `value`.
             * @constant
             */
            type: "zitadel.v1.ErrorDetail";
            /** @description The binary message as base64 without padding (so not `contentEncoding: base64`, which pads). */
            value: string;
            /** @description The same message as JSON, for people; programs decode `value`. */
            debug?: {
                /**
                 * @description Where in the server the error was raised.
                 * @example COMMAND-sak25
                 */
                id?: string;
                /** @description The text without the id. */
                message?: string;
            };
        };
        /** @description 400: refused before anything was stored. */
        ConnectBadRequest: {
            /**
             * @description `invalid_argument`: the request itself is wrong; `failed_precondition`: it does not fit the state.
             * @enum {string}
             */
            code: "invalid_argument" | "failed_precondition";
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ConnectErrorDetail"][];
        };
        /** @description 401: no usable token. */
        ConnectUnauthenticated: {
            /**
             * @description Always `unauthenticated` under this HTTP status.
             * @constant
             */
            code: "unauthenticated";
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ConnectErrorDetail"][];
        };
        /** @description 403: the caller may not do this. */
        ConnectPermissionDenied: {
            /**
             * @description Always `permission_denied` under this HTTP status.
             * @constant
             */
            code: "permission_denied";
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ConnectErrorDetail"][];
        };
        /** @description 404: the object, or the caller’s membership, does not exist. */
        ConnectNotFound: {
            /**
             * @description Always `not_found` under this HTTP status.
             * @constant
             */
            code: "not_found";
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ConnectErrorDetail"][];
        };
        /** @description 429: the instance has used up its request quota. */
        ConnectResourceExhausted: {
            /**
             * @description Always `resource_exhausted` under this HTTP status.
             * @constant
             */
            code: "resource_exhausted";
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ConnectErrorDetail"][];
        };
        /** @description Paging and direction. */
        PaginationRequest: {
            /** @description Entries to skip; 0 when left out. */
            offset?: components["schemas"]["Uint64Input"];
            /**
             * Format: int64
             * @description Entries to return at most; 0 or left out means 100. More than 1000 is refused (`Limit exceeded`). Both numbers are instance settings. A string of digits is read as well.
             * @example 20
             */
            limit?: number;
            /** @description Ascending order; descending when left out. */
            asc?: boolean;
        };
        /**
         * @description What to sort by; `APPLICATION_KEYS_SORT_BY_ID` when left out.
         * @enum {string}
         */
        ApplicationKeySorting: "APPLICATION_KEYS_SORT_BY_ID" | "APPLICATION_KEYS_SORT_BY_PROJECT_ID" | "APPLICATION_KEYS_SORT_BY_APPLICATION_ID" | "APPLICATION_KEYS_SORT_BY_CREATION_DATE" | "APPLICATION_KEYS_SORT_BY_ORGANIZATION_ID" | "APPLICATION_KEYS_SORT_BY_EXPIRATION" | "APPLICATION_KEYS_SORT_BY_TYPE";
        /** @description Keys of one application. */
        ApplicationKeyByApplication: {
            /** @description The application. */
            applicationIdFilter: {
                /**
                 * @description Application id.
                 * @example 365469878179605579
                 */
                applicationId: string;
            };
        };
        /** @description Keys of all applications of one project. */
        ApplicationKeyByProject: {
            /** @description The project. */
            projectIdFilter: {
                /**
                 * @description The project.
                 * @example 345043129566506059
                 */
                projectId: string;
            };
        };
        /** @description Keys of all applications of one organization. */
        ApplicationKeyByOrganization: {
            /** @description The organization. */
            organizationIdFilter: {
                /**
                 * @description The organization.
                 * @example 345042781288279115
                 */
                organizationId: string;
            };
        };
        /** @description One filter: exactly one of the three members. */
        ApplicationKeySearchFilter: components["schemas"]["ApplicationKeyByApplication"] | components["schemas"]["ApplicationKeyByProject"] | components["schemas"]["ApplicationKeyByOrganization"];
        /** @description Which keys to list, and how. */
        ApplicationKeySearch: {
            pagination?: components["schemas"]["PaginationRequest"];
            sortingColumn?: components["schemas"]["ApplicationKeySorting"];
            /** @description A key has to meet all of them. */
            filters?: components["schemas"]["ApplicationKeySearchFilter"][];
        };
        /** @description A key in a list. */
        ApplicationKey: {
            /**
             * @description Key id.
             * @example 365470048418016331
             */
            keyId: string;
            /**
             * @description Application the key belongs to.
             * @example 365469878179605579
             */
            applicationId: string;
            /**
             * @description Project of that application.
             * @example 345043129566506059
             */
            projectId: string;
            /** @description When the key was created. */
            creationDate: components["schemas"]["Timestamp"];
            /**
             * @description Organization of that project.
             * @example 345042781288279115
             */
            organizationId: string;
            /** @description When the key stops authenticating. */
            expirationDate: components["schemas"]["Timestamp"];
            keyDetails?: never;
        };
        /** @description Counters of a list. */
        PaginationResponse: {
            /** @description Matches before paging; left out when it is zero. Entries the caller may not see are counted although they are missing from the list. */
            totalResult?: components["schemas"]["Uint64"];
            /** @description The limit that was used. */
            appliedLimit: components["schemas"]["Uint64"];
        };
        /** @description Keys that matched. */
        ApplicationKeyList: {
            /** @description The keys. Left out when there are none. */
            keys?: components["schemas"]["ApplicationKey"][];
            pagination: components["schemas"]["PaginationResponse"];
        };
        /** @description Which key to read. */
        ApplicationKeyGet: {
            /**
             * @description Key id.
             * @example 365470048418016331
             */
            keyId: string;
        };
        /** @description One key. Which application it belongs to is not said. */
        ApplicationKeySummary: {
            /**
             * @description Key id.
             * @example 365470048418016331
             */
            keyId: string;
            /** @description When the key was created. */
            creationDate: components["schemas"]["Timestamp"];
            /** @description When the key stops authenticating. */
            expirationDate: components["schemas"]["Timestamp"];
            keyDetails?: never;
        };
        /** @description Which key to delete. */
        ApplicationKeyDelete: {
            /**
             * @description Key id.
             * @example 365470048418016331
             */
            keyId: string;
            /**
             * @description Application id.
             * @example 365469878179605579
             */
            applicationId: string;
            /**
             * @description Project the application belongs to.
             * @example 345043129566506059
             */
            projectId: string;
        };
        /** @description Answer to deleting a key. */
        ApplicationKeyDeleted: {
            /** @description When the key was deleted. */
            deletionDate: components["schemas"]["Timestamp"];
        };
        /**
         * @description What to sort by; `APPLICATION_SORT_BY_ID` when left out.
         * @enum {string}
         */
        ApplicationSorting: "APPLICATION_SORT_BY_ID" | "APPLICATION_SORT_BY_NAME" | "APPLICATION_SORT_BY_STATE" | "APPLICATION_SORT_BY_CREATION_DATE" | "APPLICATION_SORT_BY_CHANGE_DATE";
        /** @description Applications of one project. */
        ApplicationByProject: {
            /** @description The project. */
            projectIdFilter: {
                /**
                 * @description The project.
                 * @example 345043129566506059
                 */
                projectId: string;
            };
        };
        /**
         * @description How to compare; `TEXT_FILTER_METHOD_EQUALS` when left out.
         * @enum {string}
         */
        TextFilterMethod: "TEXT_FILTER_METHOD_EQUALS" | "TEXT_FILTER_METHOD_EQUALS_IGNORE_CASE" | "TEXT_FILTER_METHOD_STARTS_WITH" | "TEXT_FILTER_METHOD_STARTS_WITH_IGNORE_CASE" | "TEXT_FILTER_METHOD_CONTAINS" | "TEXT_FILTER_METHOD_CONTAINS_IGNORE_CASE" | "TEXT_FILTER_METHOD_ENDS_WITH" | "TEXT_FILTER_METHOD_ENDS_WITH_IGNORE_CASE";
        /** @description Applications by name. */
        ApplicationByName: {
            /** @description Name to compare with. */
            nameFilter: {
                /**
                 * @description Text to compare with.
                 * @example MyAPI
                 */
                name?: string;
                method?: components["schemas"]["TextFilterMethod"];
            };
        };
        /** @description Applications in one state. */
        ApplicationByState: {
            /**
             * @description The state; only the first two can match anything.
             * @enum {string}
             */
            stateFilter: "APPLICATION_STATE_ACTIVE" | "APPLICATION_STATE_INACTIVE" | "APPLICATION_STATE_REMOVED" | "APPLICATION_STATE_UNSPECIFIED";
        };
        /** @description Applications of one kind. */
        ApplicationByType: {
            /**
             * @description The kind; `APPLICATION_TYPE_UNSPECIFIED` is refused.
             * @enum {string}
             */
            typeFilter: "APPLICATION_TYPE_OIDC" | "APPLICATION_TYPE_API" | "APPLICATION_TYPE_SAML";
        };
        /** @description The application with this client id (exact match; API and OIDC). */
        ApplicationByClientId: {
            /** @description The client id. */
            clientIdFilter: {
                /**
                 * @description The client id.
                 * @example 365469878179671115
                 */
                clientId: string;
            };
        };
        /** @description The application with this entity id (exact match; SAML). */
        ApplicationByEntityId: {
            /** @description The entity id. */
            entityIdFilter: {
                /**
                 * @description The entity id.
                 * @example https://sp.acme.example/saml/metadata
                 */
                entityId: string;
            };
        };
        /** @description One filter: exactly one of the six members. */
        ApplicationSearchFilter: components["schemas"]["ApplicationByProject"] | components["schemas"]["ApplicationByName"] | components["schemas"]["ApplicationByState"] | components["schemas"]["ApplicationByType"] | components["schemas"]["ApplicationByClientId"] | components["schemas"]["ApplicationByEntityId"];
        /** @description Which applications to list, and how. */
        ApplicationSearch: {
            pagination?: components["schemas"]["PaginationRequest"];
            sortingColumn?: components["schemas"]["ApplicationSorting"];
            /** @description An application has to meet all of them. */
            filters?: components["schemas"]["ApplicationSearchFilter"][];
        };
        /**
         * @description Whether the application may be used. Removed applications are not returned.
         * @enum {string}
         */
        ApplicationState: "APPLICATION_STATE_ACTIVE" | "APPLICATION_STATE_INACTIVE";
        /** @description What every kind of application shows. */
        ApplicationBase: {
            /**
             * @description Application id.
             * @example 365469878179605579
             */
            applicationId: string;
            /** @description When it was created. */
            creationDate: components["schemas"]["Timestamp"];
            /** @description When it was last changed; keys do not count. */
            changeDate: components["schemas"]["Timestamp"];
            state: components["schemas"]["ApplicationState"];
            /**
             * @description Display name.
             * @example MyAPIApp
             */
            name: string;
            /**
             * @description Project it belongs to.
             * @example 345043129566506059
             */
            projectId: string;
        };
        /** @description Configuration of an API application. A BASIC one shows only its `clientId`. */
        ApiConfiguration: {
            /**
             * @description OAuth client id.
             * @example 365469878179671115
             */
            clientId: string;
            /**
             * @description Left out for `API_AUTH_METHOD_TYPE_BASIC`, which is the zero value and so never written.
             * @enum {string}
             */
            authMethodType?: "API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
            clientSecret?: never;
        };
        /** @description An API application. */
        ApiApplication: components["schemas"]["ApplicationBase"] & {
            apiConfiguration: components["schemas"]["ApiConfiguration"];
            oidcConfiguration?: never;
            samlConfiguration?: never;
        };
        /** @description Configuration of an OpenID Connect application. Empty lists, false and zero values are left out. Some members have other names than in v1: `applicationType`, `nonCompliant`, `developmentMode`. */
        OidcConfiguration: {
            /**
             * @description OAuth client id.
             * @example 345343776673311819
             */
            clientId: string;
            /** @description Allowed redirect URIs. */
            redirectUris?: string[];
            /** @description Allowed response types. List elements are always written, zero values too. */
            responseTypes?: ("OIDC_RESPONSE_TYPE_UNSPECIFIED" | "OIDC_RESPONSE_TYPE_CODE" | "OIDC_RESPONSE_TYPE_ID_TOKEN" | "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN")[];
            /** @description Allowed grant types. List elements are always written, zero values too. */
            grantTypes?: components["schemas"]["OidcGrantType"][];
            /**
             * @description Kind of client. Left out for `OIDC_APP_TYPE_WEB`, the zero value.
             * @enum {string}
             */
            applicationType?: "OIDC_APP_TYPE_USER_AGENT" | "OIDC_APP_TYPE_NATIVE";
            /**
             * @description How the client proves itself at the token endpoint. Left out for `OIDC_AUTH_METHOD_TYPE_BASIC`, the zero value. Only `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT` takes keys.
             * @enum {string}
             */
            authMethodType?: "OIDC_AUTH_METHOD_TYPE_POST" | "OIDC_AUTH_METHOD_TYPE_NONE" | "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
            /** @description Where users may be sent after signing out. */
            postLogoutRedirectUris?: string[];
            /**
             * @description Written only when the configuration violates OpenID Connect.
             * @constant
             */
            nonCompliant?: true;
            /** @description What makes the configuration non-compliant. */
            complianceProblems?: components["schemas"]["ComplianceProblem"][];
            /**
             * @description Written only when development mode is on.
             * @constant
             */
            developmentMode?: true;
            /**
             * @description Left out for `OIDC_TOKEN_TYPE_BEARER`, the zero value.
             * @enum {string}
             */
            accessTokenType?: "OIDC_TOKEN_TYPE_JWT";
            /**
             * @description Written only when roles go into the access token.
             * @constant
             */
            accessTokenRoleAssertion?: true;
            /**
             * @description Written only when roles go into the ID token.
             * @constant
             */
            idTokenRoleAssertion?: true;
            /**
             * @description Written only when profile claims go into the ID token.
             * @constant
             */
            idTokenUserinfoAssertion?: true;
            /**
             * @description Tolerated clock difference in seconds, with the suffix `s`.
             * @example 1s
             */
            clockSkew?: string;
            /** @description Origins allowed besides those of the redirect URIs. */
            additionalOrigins?: string[];
            /** @description All origins the app may be used from, derived by the server. */
            allowedOrigins?: string[];
            /**
             * @description Written only when the success page is skipped.
             * @constant
             */
            skipNativeAppSuccessPage?: true;
            /** @description Told about sessions that end. */
            backChannelLogoutUri?: string;
            loginVersion?: components["schemas"]["LoginVersion"];
            clientSecret?: never;
        };
        /** @description An OpenID Connect application. */
        OidcApplication: components["schemas"]["ApplicationBase"] & {
            oidcConfiguration: components["schemas"]["OidcConfiguration"];
            apiConfiguration?: never;
            samlConfiguration?: never;
        };
        /** @description Configuration of a SAML application. Unlike v1, both members can be there: fetched metadata and the URL it came from. */
        SamlConfiguration: {
            /** @description SAML metadata, base64. */
            metadataXml?: string;
            /** @description Where the metadata was fetched. */
            metadataUrl?: string;
            loginVersion?: components["schemas"]["LoginVersion"];
        };
        /** @description A SAML application. */
        SamlApplication: components["schemas"]["ApplicationBase"] & {
            samlConfiguration: components["schemas"]["SamlConfiguration"];
            apiConfiguration?: never;
            oidcConfiguration?: never;
        };
        /** @description An application of one of three kinds: exactly one of `apiConfiguration`, `oidcConfiguration` and `samlConfiguration` is there. */
        Application: components["schemas"]["ApiApplication"] | components["schemas"]["OidcApplication"] | components["schemas"]["SamlApplication"];
        /** @description Applications that matched. */
        ApplicationList: {
            /** @description The applications. Left out when there are none. */
            applications?: components["schemas"]["Application"][];
            pagination: components["schemas"]["PaginationResponse"];
        };
        /** @description Which application to read. */
        ApplicationGet: {
            /**
             * @description Application id.
             * @example 365469878179605579
             */
            applicationId: string;
        };
        /** @description Answer to reading one application. */
        ApplicationResponse: {
            application: components["schemas"]["Application"];
        };
        /** @description What every kind of new application states. */
        ApplicationCreateBase: {
            /**
             * @description Project to create it in.
             * @example 345043129566506059
             */
            projectId: string;
            /**
             * @description An id of your own; generated when left out or empty. Ids are therefore not always decimal.
             * @example 365469878179605579
             */
            applicationId?: string;
            /**
             * @description Display name, unique in the project without regard to case.
             * @example MyAPIApp
             */
            name: string;
        };
        /** @description Settings of a new API application; may be empty. */
        ApiConfigurationCreate: {
            /** @description How the API will prove itself; `API_AUTH_METHOD_TYPE_BASIC` when left out. Keys need `API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`. */
            authMethodType?: components["schemas"]["ApiAuthMethodType"];
        };
        /** @description A new API application. */
        ApiApplicationCreate: components["schemas"]["ApplicationCreateBase"] & {
            apiConfiguration: components["schemas"]["ApiConfigurationCreate"];
            oidcConfiguration?: never;
            samlConfiguration?: never;
        };
        /** @description Settings of a new OpenID Connect application. */
        OidcConfigurationCreate: {
            /** @description Allowed redirect URIs. */
            redirectUris?: string[];
            /** @description Allowed response types; `OIDC_RESPONSE_TYPE_CODE` alone when left out. */
            responseTypes?: ("OIDC_RESPONSE_TYPE_CODE" | "OIDC_RESPONSE_TYPE_ID_TOKEN" | "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN")[];
            /** @description Allowed grant types; `OIDC_GRANT_TYPE_AUTHORIZATION_CODE` alone when left out. */
            grantTypes?: components["schemas"]["OidcGrantType"][];
            /**
             * @description Kind of client. `OIDC_APP_TYPE_WEB` when left out.
             * @enum {string}
             */
            applicationType?: "OIDC_APP_TYPE_WEB" | "OIDC_APP_TYPE_USER_AGENT" | "OIDC_APP_TYPE_NATIVE";
            /**
             * @description How the client proves itself. `OIDC_AUTH_METHOD_TYPE_BASIC` when left out. Keys need `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`.
             * @enum {string}
             */
            authMethodType?: "OIDC_AUTH_METHOD_TYPE_BASIC" | "OIDC_AUTH_METHOD_TYPE_POST" | "OIDC_AUTH_METHOD_TYPE_NONE" | "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
            /** @description Where users may be sent after signing out. */
            postLogoutRedirectUris?: string[];
            /**
             * @description OpenID Connect version; there is only one.
             * @enum {string}
             */
            version?: "OIDC_VERSION_1_0";
            /** @description Allows insecure settings such as http redirect URIs. */
            developmentMode?: boolean;
            /**
             * @description Opaque or JWT access tokens. `OIDC_TOKEN_TYPE_BEARER` when left out.
             * @enum {string}
             */
            accessTokenType?: "OIDC_TOKEN_TYPE_BEARER" | "OIDC_TOKEN_TYPE_JWT";
            /** @description Put roles into the access token. */
            accessTokenRoleAssertion?: boolean;
            /** @description Put roles into the ID token. */
            idTokenRoleAssertion?: boolean;
            /** @description Put profile claims into the ID token. */
            idTokenUserinfoAssertion?: boolean;
            /**
             * @description Tolerated clock difference, 0 to 5 seconds; `0s` when left out.
             * @example 1s
             */
            clockSkew?: string;
            /** @description Origins allowed besides those of the redirect URIs. */
            additionalOrigins?: string[];
            /** @description Open a native app without the success page. */
            skipNativeAppSuccessPage?: boolean;
            /** @description Told about sessions that end. */
            backChannelLogoutUri?: string;
            /** @description Which login UI users meet. Left out: the instance decides. */
            loginVersion?: components["schemas"]["LoginVersion"];
        };
        /** @description A new OpenID Connect application. */
        OidcApplicationCreate: components["schemas"]["ApplicationCreateBase"] & {
            oidcConfiguration: components["schemas"]["OidcConfigurationCreate"];
            apiConfiguration?: never;
            samlConfiguration?: never;
        };
        /** @description SAML metadata as XML. */
        SamlMetadataXml: {
            /** @description The metadata, base64; at most 500000 bytes before encoding. */
            metadataXml: string;
            loginVersion?: components["schemas"]["LoginVersion"];
        };
        /** @description SAML metadata by URL. */
        SamlMetadataUrl: {
            /**
             * Format: uri-reference
             * @description Where ZITADEL fetches the metadata.
             * @example https://sp.acme.example/saml/metadata
             */
            metadataUrl: string;
            loginVersion?: components["schemas"]["LoginVersion"];
        };
        /** @description Settings of a new SAML application: metadata as XML or as URL, exactly one of them. */
        SamlConfigurationCreate: components["schemas"]["SamlMetadataXml"] | components["schemas"]["SamlMetadataUrl"];
        /** @description A new SAML application. */
        SamlApplicationCreate: components["schemas"]["ApplicationCreateBase"] & {
            samlConfiguration: components["schemas"]["SamlConfigurationCreate"];
            apiConfiguration?: never;
            oidcConfiguration?: never;
        };
        /** @description A new application. Exactly one configuration says which kind it is. */
        ApplicationCreate: components["schemas"]["ApiApplicationCreate"] | components["schemas"]["OidcApplicationCreate"] | components["schemas"]["SamlApplicationCreate"];
        /** @description What every kind of new application gets back. */
        ApplicationCreatedBase: {
            /**
             * @description Application id.
             * @example 365469878179605579
             */
            applicationId: string;
            /** @description When it was created. */
            creationDate: components["schemas"]["Timestamp"];
        };
        /** @description Credentials of the new API application. */
        ApiConfigurationCreated: {
            /**
             * @description OAuth client id.
             * @example 365469878179671115
             */
            clientId: string;
            /** @description Client secret, readable this once. Left out for private_key_jwt, which has none. */
            clientSecret?: string;
        };
        /** @description The new API application. */
        ApiApplicationCreated: components["schemas"]["ApplicationCreatedBase"] & {
            apiConfiguration: components["schemas"]["ApiConfigurationCreated"];
            oidcConfiguration?: never;
            samlConfiguration?: never;
        };
        /** @description Credentials of the new OpenID Connect application. */
        OidcConfigurationCreated: {
            /**
             * @description OAuth client id.
             * @example 345343776673311819
             */
            clientId: string;
            /** @description Client secret, readable this once. Left out when the method needs none. */
            clientSecret?: string;
            /**
             * @description Written only when the configuration violates OpenID Connect.
             * @constant
             */
            nonCompliant?: true;
            /** @description What makes it non-compliant. */
            complianceProblems?: components["schemas"]["ComplianceProblem"][];
        };
        /** @description The new OpenID Connect application. */
        OidcApplicationCreated: components["schemas"]["ApplicationCreatedBase"] & {
            oidcConfiguration: components["schemas"]["OidcConfigurationCreated"];
            apiConfiguration?: never;
            samlConfiguration?: never;
        };
        /** @description The new SAML application. */
        SamlApplicationCreated: components["schemas"]["ApplicationCreatedBase"] & {
            /** @description Empty: SAML needs no credentials. */
            samlConfiguration: Record<string, never>;
            apiConfiguration?: never;
            oidcConfiguration?: never;
        };
        /** @description The new application; the configuration is of the kind that was asked for. */
        ApplicationCreated: components["schemas"]["ApiApplicationCreated"] | components["schemas"]["OidcApplicationCreated"] | components["schemas"]["SamlApplicationCreated"];
        /** @description 409: the name is taken. */
        ConnectAlreadyExists: {
            /**
             * @description Always `already_exists` under this HTTP status.
             * @constant
             */
            code: "already_exists";
            message: components["schemas"]["ErrorMessage"];
            /** @description One entry for ZITADEL’s own errors; otherwise the member is left out. */
            details?: components["schemas"]["ConnectErrorDetail"][];
        };
        /** @description Which application to change, and its new name. */
        ApplicationUpdateBase: {
            /**
             * @description Application id.
             * @example 365469878179605579
             */
            applicationId: string;
            /**
             * @description Project the application belongs to.
             * @example 345043129566506059
             */
            projectId: string;
            /**
             * @description New display name; left out or blank keeps the present one.
             * @example MyRenamedAPIApp
             */
            name?: string;
        };
        /** @description Changes no configuration. */
        ApplicationRename: components["schemas"]["ApplicationUpdateBase"] & {
            apiConfiguration?: never;
            oidcConfiguration?: never;
            samlConfiguration?: never;
        };
        /** @description New settings of an API application. */
        ApiConfigurationUpdate: {
            /** @description The new method. Leaving it out means `API_AUTH_METHOD_TYPE_BASIC` and disables the application’s keys. */
            authMethodType?: components["schemas"]["ApiAuthMethodType"];
        };
        /** @description Changes an API application. */
        ApiApplicationUpdate: components["schemas"]["ApplicationUpdateBase"] & {
            apiConfiguration: components["schemas"]["ApiConfigurationUpdate"];
            oidcConfiguration?: never;
            samlConfiguration?: never;
        };
        /** @description New settings of an OpenID Connect application. Most members stay as they are when left out; `responseTypes`, `grantTypes`, `clockSkew` and `loginVersion` fall back to their defaults. */
        OidcConfigurationUpdate: {
            /** @description Allowed redirect URIs. Left out: unchanged. */
            redirectUris?: string[];
            /** @description Allowed response types; `OIDC_RESPONSE_TYPE_CODE` alone when left out, on an update too. */
            responseTypes?: ("OIDC_RESPONSE_TYPE_UNSPECIFIED" | "OIDC_RESPONSE_TYPE_CODE" | "OIDC_RESPONSE_TYPE_ID_TOKEN" | "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN")[];
            /** @description Allowed grant types; `OIDC_GRANT_TYPE_AUTHORIZATION_CODE` alone when left out, on an update too. */
            grantTypes?: components["schemas"]["OidcGrantType"][];
            /**
             * @description Kind of client. Left out: unchanged.
             * @enum {string}
             */
            applicationType?: "OIDC_APP_TYPE_WEB" | "OIDC_APP_TYPE_USER_AGENT" | "OIDC_APP_TYPE_NATIVE";
            /**
             * @description How the client proves itself. Left out: unchanged. Keys need `OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT`.
             * @enum {string}
             */
            authMethodType?: "OIDC_AUTH_METHOD_TYPE_BASIC" | "OIDC_AUTH_METHOD_TYPE_POST" | "OIDC_AUTH_METHOD_TYPE_NONE" | "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT";
            /** @description Where users may be sent after signing out. Left out: unchanged. */
            postLogoutRedirectUris?: string[];
            /**
             * @description OpenID Connect version; there is only one.
             * @enum {string}
             */
            version?: "OIDC_VERSION_1_0";
            /** @description Allows insecure settings such as http redirect URIs. Left out: unchanged. */
            developmentMode?: boolean;
            /**
             * @description Opaque or JWT access tokens. Left out: unchanged.
             * @enum {string}
             */
            accessTokenType?: "OIDC_TOKEN_TYPE_BEARER" | "OIDC_TOKEN_TYPE_JWT";
            /** @description Put roles into the access token. Left out: unchanged. */
            accessTokenRoleAssertion?: boolean;
            /** @description Put roles into the ID token. Left out: unchanged. */
            idTokenRoleAssertion?: boolean;
            /** @description Put profile claims into the ID token. Left out: unchanged. */
            idTokenUserinfoAssertion?: boolean;
            /**
             * @description Tolerated clock difference, 0 to 5 seconds; `0s` when left out, on an update too.
             * @example 1s
             */
            clockSkew?: string;
            /** @description Origins allowed besides those of the redirect URIs. Left out: unchanged. */
            additionalOrigins?: string[];
            /** @description Open a native app without the success page. Left out: unchanged. */
            skipNativeAppSuccessPage?: boolean;
            /** @description Told about sessions that end. Left out: unchanged. */
            backChannelLogoutUri?: string;
            /** @description Which login UI users meet. Left out: the instance decides, on an update too. */
            loginVersion?: components["schemas"]["LoginVersion"];
        };
        /** @description Changes an OpenID Connect application. */
        OidcApplicationUpdate: components["schemas"]["ApplicationUpdateBase"] & {
            oidcConfiguration: components["schemas"]["OidcConfigurationUpdate"];
            apiConfiguration?: never;
            samlConfiguration?: never;
        };
        /** @description New SAML metadata by URL. */
        SamlMetadataUrlUpdate: {
            /**
             * @description Where ZITADEL fetches the metadata. Shorter than on creation.
             * @example https://sp.acme.example/saml/metadata
             */
            metadataUrl: string;
            loginVersion?: components["schemas"]["LoginVersion"];
        };
        /** @description New settings of a SAML application: metadata as XML or as URL, exactly one of them. The vendor’s definition says that metadata stays as it is when neither is sent; the server refuses that. A `loginVersion` that is left out falls back to its default. */
        SamlConfigurationUpdate: components["schemas"]["SamlMetadataXml"] | components["schemas"]["SamlMetadataUrlUpdate"];
        /** @description Changes a SAML application. */
        SamlApplicationUpdate: components["schemas"]["ApplicationUpdateBase"] & {
            samlConfiguration: components["schemas"]["SamlConfigurationUpdate"];
            apiConfiguration?: never;
            oidcConfiguration?: never;
        };
        /** @description A change of name, configuration or both. At most one configuration, of the application’s own kind. */
        ApplicationUpdate: components["schemas"]["ApplicationRename"] | components["schemas"]["ApiApplicationUpdate"] | components["schemas"]["OidcApplicationUpdate"] | components["schemas"]["SamlApplicationUpdate"];
        /** @description Answer to a change. */
        ApplicationUpdated: {
            /** @description When the change was made. `0001-01-01T00:00:00Z` if the request asked for none. */
            changeDate: components["schemas"]["Timestamp"];
        };
        /** @description Which application to act on. */
        ApplicationReference: {
            /**
             * @description Application id.
             * @example 365469878179605579
             */
            applicationId: string;
            /**
             * @description Project the application belongs to.
             * @example 345043129566506059
             */
            projectId: string;
        };
        /** @description The new client secret. */
        ClientSecretGenerated: {
            /** @description Client secret, readable this once. */
            clientSecret: string;
            /** @description When it was generated. */
            creationDate: components["schemas"]["Timestamp"];
        };
        /** @description Answer to deactivating. */
        ApplicationDeactivated: {
            /** @description When it was deactivated. */
            deactivationDate: components["schemas"]["Timestamp"];
        };
        /** @description Answer to reactivating. */
        ApplicationReactivated: {
            /** @description When it was reactivated. */
            reactivationDate: components["schemas"]["Timestamp"];
        };
        /** @description Answer to deleting. */
        ApplicationDeleted: {
            /** @description When it was deleted. */
            deletionDate: components["schemas"]["Timestamp"];
        };
    };
    responses: {
        /** @description No usable token. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthenticatedStatus"];
            };
        };
        /** @description The caller may not do this. A caller without any membership gets 404 instead. */
        Forbidden: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PermissionDeniedStatus"];
            };
        };
        /** @description The caller has no membership in the organization. An unknown project or app is not a 404 here. */
        MembershipNotFound: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundStatus"];
            };
        };
        /** @description The instance has used up its quota of authenticated requests. Quotas are off unless an operator sets them; there is no `Retry-After`. */
        TooManyRequests: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResourceExhaustedStatus"];
            };
        };
        /** @description Another app of the project has this name; case does not matter. */
        AppNameTaken: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AlreadyExistsStatus"];
            };
        };
        /** @description No usable token. */
        ConnectUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectUnauthenticated"];
            };
        };
        /** @description The caller may not do this. */
        ConnectForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectPermissionDenied"];
            };
        };
        /** @description The caller has no membership in the project’s organization, or that organization cannot be found. */
        ConnectMembershipOrProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectNotFound"];
            };
        };
        /** @description The `Content-Type` is none that the procedure takes. Connect answers without a body, and names the types it takes in `Accept-Post`. It looks at the type before anything else. */
        ConnectUnsupportedMediaType: {
            headers: {
                "Accept-Post": components["headers"]["Accept-Post"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The instance has used up its quota of authenticated requests. Quotas are off unless an operator sets them; there is no `Retry-After`. */
        ConnectTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectResourceExhausted"];
            };
        };
        /** @description The request comes from an Origin that is not allowed. A missing permission is no 403 here: entries the caller may not see are left out. */
        ConnectListForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectPermissionDenied"];
            };
        };
        /** @description Another application of the project has this name; case does not matter. */
        ConnectApplicationNameTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectAlreadyExists"];
            };
        };
    };
    parameters: {
        /**
         * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
         * @example 345043129566506059
         */
        projectId: string;
        /**
         * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
         * @example 365469878179605579
         */
        appId: string;
        /**
         * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
         * @example 345042781288279115
         */
        xZitadelOrgid: string;
        /**
         * @description Key id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
         * @example 365470048418016331
         */
        keyId: string;
        /**
         * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
         * @example 1
         */
        connectProtocolVersion: "1";
    };
    requestBodies: never;
    headers: {
        /**
         * @description Answers must not be stored: some carry a private key or a secret.
         * @example no-store
         */
        "Cache-Control": "no-store";
        /**
         * @description The same for HTTP/1.0 caches.
         * @example no-cache
         */
        Pragma: "no-cache";
        /**
         * @description The time of the answer, so it is stale at once.
         * @example Tue, 24 Mar 2026 06:18:44 GMT
         */
        Expires: string;
        /**
         * @description A copy of `message`. It is not a challenge in the sense of RFC 9110.
         * @example auth header missing
         */
        "WWW-Authenticate": string;
        /**
         * @description The media types that the procedure takes, as a list with commas (W3C Linked Data Platform 1.0, section 7.1).
         * @example application/json, application/json; charset=utf-8
         */
        "Accept-Post": string;
    };
    pathItems: never;
}
export type ApplicationKeyFile = components['schemas']['ApplicationKeyFile'];
export type KeyType = components['schemas']['KeyType'];
export type TimestampInput = components['schemas']['TimestampInput'];
export type AppKeyCreate = components['schemas']['AppKeyCreate'];
export type Uint64 = components['schemas']['Uint64'];
export type Timestamp = components['schemas']['Timestamp'];
export type ObjectDetailsOnCreate = components['schemas']['ObjectDetailsOnCreate'];
export type AppKeyCreated = components['schemas']['AppKeyCreated'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type BadRequestStatus = components['schemas']['BadRequestStatus'];
export type UnauthenticatedStatus = components['schemas']['UnauthenticatedStatus'];
export type PermissionDeniedStatus = components['schemas']['PermissionDeniedStatus'];
export type NotFoundStatus = components['schemas']['NotFoundStatus'];
export type ResourceExhaustedStatus = components['schemas']['ResourceExhaustedStatus'];
export type Uint64Input = components['schemas']['Uint64Input'];
export type ListQuery = components['schemas']['ListQuery'];
export type AppKeySearch = components['schemas']['AppKeySearch'];
export type ListDetails = components['schemas']['ListDetails'];
export type ObjectDetails = components['schemas']['ObjectDetails'];
export type AppKey = components['schemas']['AppKey'];
export type AppKeyList = components['schemas']['AppKeyList'];
export type AppKeyResponse = components['schemas']['AppKeyResponse'];
export type ObjectDetailsOnChange = components['schemas']['ObjectDetailsOnChange'];
export type ChangeReceipt = components['schemas']['ChangeReceipt'];
export type TextQueryMethod = components['schemas']['TextQueryMethod'];
export type AppNameQuery = components['schemas']['AppNameQuery'];
export type AppQuery = components['schemas']['AppQuery'];
export type AppSearch = components['schemas']['AppSearch'];
export type AppState = components['schemas']['AppState'];
export type AppBase = components['schemas']['AppBase'];
export type ApiConfig = components['schemas']['ApiConfig'];
export type ApiApp = components['schemas']['ApiApp'];
export type OidcGrantType = components['schemas']['OidcGrantType'];
export type ComplianceProblem = components['schemas']['ComplianceProblem'];
export type LoginVersion1 = components['schemas']['LoginVersion1'];
export type LoginVersion2 = components['schemas']['LoginVersion2'];
export type LoginVersion = components['schemas']['LoginVersion'];
export type OidcConfig = components['schemas']['OidcConfig'];
export type OidcApp = components['schemas']['OidcApp'];
export type SamlConfig = components['schemas']['SamlConfig'];
export type SamlApp = components['schemas']['SamlApp'];
export type App = components['schemas']['App'];
export type AppList = components['schemas']['AppList'];
export type AppResponse = components['schemas']['AppResponse'];
export type AppUpdate = components['schemas']['AppUpdate'];
export type AlreadyExistsStatus = components['schemas']['AlreadyExistsStatus'];
export type ApiAuthMethodType = components['schemas']['ApiAuthMethodType'];
export type ApiAppCreate = components['schemas']['ApiAppCreate'];
export type ApiAppCreated = components['schemas']['ApiAppCreated'];
export type ApiAppConfigUpdate = components['schemas']['ApiAppConfigUpdate'];
export type EmptyRequest = components['schemas']['EmptyRequest'];
export type ApiAppSecret = components['schemas']['ApiAppSecret'];
export type ApplicationKeyCreate = components['schemas']['ApplicationKeyCreate'];
export type ApplicationKeyCreated = components['schemas']['ApplicationKeyCreated'];
export type ConnectErrorDetail = components['schemas']['ConnectErrorDetail'];
export type ConnectBadRequest = components['schemas']['ConnectBadRequest'];
export type ConnectUnauthenticated = components['schemas']['ConnectUnauthenticated'];
export type ConnectPermissionDenied = components['schemas']['ConnectPermissionDenied'];
export type ConnectNotFound = components['schemas']['ConnectNotFound'];
export type ConnectResourceExhausted = components['schemas']['ConnectResourceExhausted'];
export type PaginationRequest = components['schemas']['PaginationRequest'];
export type ApplicationKeySorting = components['schemas']['ApplicationKeySorting'];
export type ApplicationKeyByApplication = components['schemas']['ApplicationKeyByApplication'];
export type ApplicationKeyByProject = components['schemas']['ApplicationKeyByProject'];
export type ApplicationKeyByOrganization = components['schemas']['ApplicationKeyByOrganization'];
export type ApplicationKeySearchFilter = components['schemas']['ApplicationKeySearchFilter'];
export type ApplicationKeySearch = components['schemas']['ApplicationKeySearch'];
export type ApplicationKey = components['schemas']['ApplicationKey'];
export type PaginationResponse = components['schemas']['PaginationResponse'];
export type ApplicationKeyList = components['schemas']['ApplicationKeyList'];
export type ApplicationKeyGet = components['schemas']['ApplicationKeyGet'];
export type ApplicationKeySummary = components['schemas']['ApplicationKeySummary'];
export type ApplicationKeyDelete = components['schemas']['ApplicationKeyDelete'];
export type ApplicationKeyDeleted = components['schemas']['ApplicationKeyDeleted'];
export type ApplicationSorting = components['schemas']['ApplicationSorting'];
export type ApplicationByProject = components['schemas']['ApplicationByProject'];
export type TextFilterMethod = components['schemas']['TextFilterMethod'];
export type ApplicationByName = components['schemas']['ApplicationByName'];
export type ApplicationByState = components['schemas']['ApplicationByState'];
export type ApplicationByType = components['schemas']['ApplicationByType'];
export type ApplicationByClientId = components['schemas']['ApplicationByClientId'];
export type ApplicationByEntityId = components['schemas']['ApplicationByEntityId'];
export type ApplicationSearchFilter = components['schemas']['ApplicationSearchFilter'];
export type ApplicationSearch = components['schemas']['ApplicationSearch'];
export type ApplicationState = components['schemas']['ApplicationState'];
export type ApplicationBase = components['schemas']['ApplicationBase'];
export type ApiConfiguration = components['schemas']['ApiConfiguration'];
export type ApiApplication = components['schemas']['ApiApplication'];
export type OidcConfiguration = components['schemas']['OidcConfiguration'];
export type OidcApplication = components['schemas']['OidcApplication'];
export type SamlConfiguration = components['schemas']['SamlConfiguration'];
export type SamlApplication = components['schemas']['SamlApplication'];
export type Application = components['schemas']['Application'];
export type ApplicationList = components['schemas']['ApplicationList'];
export type ApplicationGet = components['schemas']['ApplicationGet'];
export type ApplicationResponse = components['schemas']['ApplicationResponse'];
export type ApplicationCreateBase = components['schemas']['ApplicationCreateBase'];
export type ApiConfigurationCreate = components['schemas']['ApiConfigurationCreate'];
export type ApiApplicationCreate = components['schemas']['ApiApplicationCreate'];
export type OidcConfigurationCreate = components['schemas']['OidcConfigurationCreate'];
export type OidcApplicationCreate = components['schemas']['OidcApplicationCreate'];
export type SamlMetadataXml = components['schemas']['SamlMetadataXml'];
export type SamlMetadataUrl = components['schemas']['SamlMetadataUrl'];
export type SamlConfigurationCreate = components['schemas']['SamlConfigurationCreate'];
export type SamlApplicationCreate = components['schemas']['SamlApplicationCreate'];
export type ApplicationCreate = components['schemas']['ApplicationCreate'];
export type ApplicationCreatedBase = components['schemas']['ApplicationCreatedBase'];
export type ApiConfigurationCreated = components['schemas']['ApiConfigurationCreated'];
export type ApiApplicationCreated = components['schemas']['ApiApplicationCreated'];
export type OidcConfigurationCreated = components['schemas']['OidcConfigurationCreated'];
export type OidcApplicationCreated = components['schemas']['OidcApplicationCreated'];
export type SamlApplicationCreated = components['schemas']['SamlApplicationCreated'];
export type ApplicationCreated = components['schemas']['ApplicationCreated'];
export type ConnectAlreadyExists = components['schemas']['ConnectAlreadyExists'];
export type ApplicationUpdateBase = components['schemas']['ApplicationUpdateBase'];
export type ApplicationRename = components['schemas']['ApplicationRename'];
export type ApiConfigurationUpdate = components['schemas']['ApiConfigurationUpdate'];
export type ApiApplicationUpdate = components['schemas']['ApiApplicationUpdate'];
export type OidcConfigurationUpdate = components['schemas']['OidcConfigurationUpdate'];
export type OidcApplicationUpdate = components['schemas']['OidcApplicationUpdate'];
export type SamlMetadataUrlUpdate = components['schemas']['SamlMetadataUrlUpdate'];
export type SamlConfigurationUpdate = components['schemas']['SamlConfigurationUpdate'];
export type SamlApplicationUpdate = components['schemas']['SamlApplicationUpdate'];
export type ApplicationUpdate = components['schemas']['ApplicationUpdate'];
export type ApplicationUpdated = components['schemas']['ApplicationUpdated'];
export type ApplicationReference = components['schemas']['ApplicationReference'];
export type ClientSecretGenerated = components['schemas']['ClientSecretGenerated'];
export type ApplicationDeactivated = components['schemas']['ApplicationDeactivated'];
export type ApplicationReactivated = components['schemas']['ApplicationReactivated'];
export type ApplicationDeleted = components['schemas']['ApplicationDeleted'];
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
export type ResponseConnectListForbidden = components['responses']['ConnectListForbidden'];
export type ResponseConnectApplicationNameTaken = components['responses']['ConnectApplicationNameTaken'];
export type ParameterProjectId = components['parameters']['projectId'];
export type ParameterAppId = components['parameters']['appId'];
export type ParameterXZitadelOrgid = components['parameters']['xZitadelOrgid'];
export type ParameterKeyId = components['parameters']['keyId'];
export type ParameterConnectProtocolVersion = components['parameters']['connectProtocolVersion'];
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
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Format and expiration of the key. An empty body decodes but fails on `type`, so a body is needed. Unknown members are ignored; ids in the body lose against those in the path. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppKeyCreate"];
            };
        };
        responses: {
            /** @description The key was created; `keyDetails` is shown in this answer only. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppKeyCreated"];
                };
            };
            /** @description Code 3: a value that the server refuses. Code 9: the app is unknown or takes no keys. Nothing was stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
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
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Paging, if wanted. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AppKeySearch"];
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
                    "application/json": components["schemas"]["AppKeyList"];
                };
            };
            /** @description A value that the server refuses. Answers to an undecodable body come from the gateway, before the token is looked at, and lack the caching headers. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
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
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
                /**
                 * @description Key id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
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
                    "application/json": components["schemas"]["AppKeyResponse"];
                };
            };
            /** @description An id in the path is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The object does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundStatus"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAppKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
                /**
                 * @description Key id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365470048418016331
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key was removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeReceipt"];
                };
            };
            /** @description An id in the path is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The object does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundStatus"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listApps: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description Paging and filters, if wanted. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AppSearch"];
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
                    "application/json": components["schemas"]["AppList"];
                };
            };
            /** @description A value that the server refuses. Answers to an undecodable body come from the gateway, before the token is looked at, and lack the caching headers. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
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
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
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
                    "application/json": components["schemas"]["AppResponse"];
                };
            };
            /** @description An id in the path is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The object does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundStatus"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The new name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppUpdate"];
            };
        };
        responses: {
            /** @description The app was renamed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeReceipt"];
                };
            };
            /** @description Code 3: a value that the server refuses. Code 9: nothing would change. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The object does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundStatus"];
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
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app was removed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeReceipt"];
                };
            };
            /** @description An id in the path is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The object does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundStatus"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    addApiApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description Name and auth method. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiAppCreate"];
            };
        };
        responses: {
            /** @description The app was created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiAppCreated"];
                };
            };
            /** @description Code 3: a value that the server refuses. Code 9: the project is unknown. Nothing was stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
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
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The auth method. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiAppConfigUpdate"];
            };
        };
        responses: {
            /** @description The auth method was changed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeReceipt"];
                };
            };
            /** @description Code 3: a value that the server refuses, or an app of another kind. Code 9: nothing would change. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The object does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundStatus"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    regenerateApiClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Nothing to say: `{}` or no body. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The new secret, shown in this answer only. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiAppSecret"];
                };
            };
            /** @description A value that the server refuses. Answers to an undecodable body come from the gateway, before the token is looked at, and lack the caching headers. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The object does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundStatus"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deactivateApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Nothing to say: `{}` or no body. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The app was deactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeReceipt"];
                };
            };
            /** @description Code 3: a value that the server refuses. Code 9: the app is inactive already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The object does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundStatus"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    reactivateApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organization to act in; needs a membership there. Left out: the organization of the calling user. An unknown one is refused with 403.
                 * @example 345042781288279115
                 */
                "x-zitadel-orgid"?: components["parameters"]["xZitadelOrgid"];
            };
            path: {
                /**
                 * @description Project that owns the app. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 345043129566506059
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description App id, not its client id. Usually a decimal number of 18 digits, but ids can be chosen by the caller, so treat it as opaque. 1 to 200 characters (the vendor’s page does not say so); longer ones are refused with 400.
                 * @example 365469878179605579
                 */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Nothing to say: `{}` or no body. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The app was reactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeReceipt"];
                };
            };
            /** @description Code 3: a value that the server refuses. Code 9: the app is active already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The object does not exist, or the caller has no membership in the organization. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundStatus"];
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
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
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
                "application/json": components["schemas"]["ApplicationKeyCreate"];
            };
        };
        responses: {
            /** @description The key was created; `keyDetails` is shown in this answer only. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationKeyCreated"];
                };
            };
            /** @description `invalid_argument`: a value that the server refuses. `failed_precondition`: the application is unknown or takes no keys. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            404: components["responses"]["ConnectMembershipOrProjectNotFound"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    listApplicationKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Paging, order and filters; `{}` for all. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationKeySearch"];
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
                    "application/json": components["schemas"]["ApplicationKeyList"];
                };
            };
            /** @description A value that the server refuses. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectListForbidden"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    getApplicationKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The key. The vendor’s page speaks of optional project, organization and application ids; there are none. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationKeyGet"];
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
                    "application/json": components["schemas"]["ApplicationKeySummary"];
                };
            };
            /** @description A value that the server refuses. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The object does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectNotFound"];
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    deleteApplicationKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Key, application and project. The vendor’s page speaks of an optional organization id; there is none. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationKeyDelete"];
            };
        };
        responses: {
            /** @description The key was deleted. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationKeyDeleted"];
                };
            };
            /** @description A value that the server refuses. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The object, the caller’s membership or the project’s organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectNotFound"];
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Paging, order and filters; `{}` for all. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSearch"];
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
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            /** @description A value that the server refuses. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectListForbidden"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
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
                "application/json": components["schemas"]["ApplicationGet"];
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
                    "application/json": components["schemas"]["ApplicationResponse"];
                };
            };
            /** @description A value that the server refuses. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The object does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectNotFound"];
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
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
                "application/json": components["schemas"]["ApplicationCreate"];
            };
        };
        responses: {
            /** @description The application was created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCreated"];
                };
            };
            /** @description `invalid_argument`: a value that the server refuses. `failed_precondition`: the project is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            404: components["responses"]["ConnectMembershipOrProjectNotFound"];
            409: components["responses"]["ConnectApplicationNameTaken"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
                 * @example 1
                 */
                "Connect-Protocol-Version"?: components["parameters"]["connectProtocolVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to change; at most one configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationUpdate"];
            };
        };
        responses: {
            /** @description The application was changed. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationUpdated"];
                };
            };
            /** @description `invalid_argument`: a value that the server refuses, or an application of another kind. `failed_precondition`: nothing would change. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The object, the caller’s membership or the project’s organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectNotFound"];
                };
            };
            409: components["responses"]["ConnectApplicationNameTaken"];
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    generateClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
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
                "application/json": components["schemas"]["ApplicationReference"];
            };
        };
        responses: {
            /** @description The new secret, shown in this answer only. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecretGenerated"];
                };
            };
            /** @description A value that the server refuses. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The object, the caller’s membership or the project’s organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectNotFound"];
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    deactivateApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
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
                "application/json": components["schemas"]["ApplicationReference"];
            };
        };
        responses: {
            /** @description The application was deactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDeactivated"];
                };
            };
            /** @description `invalid_argument`: a value that the server refuses. `failed_precondition`: the application is inactive already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The object, the caller’s membership or the project’s organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectNotFound"];
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    reactivateApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
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
                "application/json": components["schemas"]["ApplicationReference"];
            };
        };
        responses: {
            /** @description The application was reactivated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReactivated"];
                };
            };
            /** @description `invalid_argument`: a value that the server refuses. `failed_precondition`: the application is active already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The object, the caller’s membership or the project’s organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectNotFound"];
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the Connect protocol. The vendor’s page marks it as required; the server does without. Any value but `1` is refused with 400.
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
                "application/json": components["schemas"]["ApplicationReference"];
            };
        };
        responses: {
            /** @description The application was deleted. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDeleted"];
                };
            };
            /** @description A value that the server refuses. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectBadRequest"];
                };
            };
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            /** @description The object, the caller’s membership or the project’s organization does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectNotFound"];
                };
            };
            415: components["responses"]["ConnectUnsupportedMediaType"];
            429: components["responses"]["ConnectTooManyRequests"];
        };
    };
}
