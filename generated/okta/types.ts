// Generated from openapi/okta by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List apps
         * @description Lists the apps of the org, page by page. The filter `credentials.signing.kid eq "{kid}"` finds the apps that sign with one key.
         *
         *     Directories and other provisioning integrations are listed with a null `signOnMode`. A client secret is never listed. `expand` works only together with a `filter` on the same `user.id`.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Create an app
         * @description Creates an app instance. An app of `SAML_2_0` without a `name` is a custom app: Okta makes up the name, and a signing key that is valid for ten years.
         *
         *     `label` and `signOnMode` have to be sent; the mode may be left out where the `name` is that of a template and tells it, such as `bookmark`. The schema of each mode says what else the mode needs. Null stands for a member that is left out, and unknown members are ignored. Labels may repeat.
         *
         *     The answer is 200, not 201, and has no `Location`.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app
         * @description Reads one app. The client secret of an OAuth 2.0 client is never part of the answer.
         */
        get: operations["getApplication"];
        /**
         * Replace an app
         * @description Replaces the settings of an app. This is also how an app is told to sign with another of its keys: name the `kid` in `credentials.signing`. The key that it used before stays on its list. The guides on [renewing SAML certificates](https://developer.okta.com/docs/guides/updating-saml-cert/main/) and on [sharing certificates](https://developer.okta.com/docs/guides/sharing-cert/main/) show each step.
         *
         *     `signOnMode` has to be sent unless the `name` of a template tells it, and has to be that of the app. Members that are left out, or null where they cannot be null, keep their stored values, `label` among them; `profile` alone goes when it is left out. `id`, `name`, `status`, `created` and `lastUpdated` are ignored, so an app that was read can be changed and sent back.
         */
        put: operations["replaceApplication"];
        post?: never;
        /**
         * Delete an app
         * @description Deletes an app and its keys. Copies of these keys that other apps hold stay. An active app has to be deactivated first.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/lifecycle/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate an app
         * @description Lets people sign in to an app again. Its `status` becomes `ACTIVE`; an app that is active already stays as it is. There is no body.
         */
        post: operations["activateApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/lifecycle/deactivate": {
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
         * @description Keeps people from signing in to an app. Its `status` becomes `INACTIVE`; an app that is inactive already stays as it is. Its keys can still be read. There is no body.
         */
        post: operations["deactivateApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of an app
         * @description Lists all keys that an app holds, newest first: the one it was created with, those generated later and those cloned from other apps. There are no pages. `credentials.signing.kid` of the app says which key is in use.
         */
        get: operations["listApplicationKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/keys/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a key for an app
         * @description Generates an RSA key of 2048 bits and a self-signed certificate for it. The app holds the new key but goes on signing with its old one, until the app is replaced with the new `kid` in `credentials.signing`. The guide on [renewing SAML certificates](https://developer.okta.com/docs/guides/updating-saml-cert/main/) shows each step.
         *
         *     There is no body; `{}` does no harm. No sign-on mode is refused.
         *
         *     Keys cannot be deleted, so an app can go back to its old key.
         */
        post: operations["generateApplicationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a key of an app
         * @description Reads one key that an app holds.
         */
        get: operations["getApplicationKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/keys/{keyId}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clone a key to another app
         * @description Copies a key, with its private half, from the app in the path to the app in `targetAid`, so that both can sign with it. The copy has the same `kid` and certificate; only `created` is its own. The target signs with the key once it is replaced with the `kid` in `credentials.signing`. The guide on [sharing certificates](https://developer.okta.com/docs/guides/sharing-cert/main/) shows each step.
         *
         *     There is no body; `{}` does no harm.
         *
         *     Later changes to either app do not reach the other. An app that already holds the key, the source included, is refused.
         */
        post: operations["cloneApplicationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/csrs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the CSRs of an app
         * @description Lists the certificate signing requests (CSRs) of an app that wait for their certificate. There are no pages.
         */
        get: operations["listCsrsForApplication"];
        put?: never;
        /**
         * Generate a CSR for an app
         * @description Generates an RSA key of 2048 bits for an app, and a certificate signing request (CSR) for it. An authority of your choice signs it, and `publishCsrFromApplication` takes the certificate. Until then the app does not list the key. The guide on [signing your own certificate](https://developer.okta.com/docs/guides/sign-your-own-saml-csr/main/) shows each step.
         *
         *     With `Accept: application/pkcs10` the answer is the CSR alone.
         */
        post: operations["generateCsrForApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/csrs/{csrId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CSR of an app
         * @description Returns a certificate signing request (CSR) of an app. With `Accept: application/pkcs10` the answer is the CSR alone.
         */
        get: operations["getCsrForApplication"];
        put?: never;
        post?: never;
        /**
         * Revoke a CSR of an app
         * @description Revokes a certificate signing request (CSR) of an app and destroys its key pair, for good.
         */
        delete: operations["revokeCsrFromApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the certificate for a CSR of an app
         * @description Takes the certificate that an authority signed for a certificate signing request (CSR). The key becomes one of the app, and the CSR is gone. The app goes on signing with its old key, until it is replaced with the new `kid` in `credentials.signing`.
         *
         *     The certificate has to have the public key of the CSR and has to be valid for more than 90 days. The authority may be any. Send PEM as `application/x-pem-file`. Send DER as `application/pkix-cert` or `application/x-x509-ca-cert`, as bytes, or in base64 with the header `Content-Transfer-Encoding: base64`.
         */
        post: operations["publishCsrFromApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/sso/saml/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview the SAML metadata of an app
         * @description Returns the metadata that a service provider needs to trust an app, with the certificate of the chosen key. It works for every key that the app holds, so that new metadata can be handed over before the key is in use.
         *
         *     `Accept` has to allow XML; a request that accepts JSON only is refused. With `Accept: text/xml` the same document comes as `text/xml`.
         */
        get: operations["previewSAMLmetadataForApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the secrets of a client
         * @description Lists the secrets of an OAuth 2.0 client in clear text, the oldest first. There are no pages.
         */
        get: operations["listOAuth2ClientSecrets"];
        put?: never;
        /**
         * Add a secret to a client
         * @description Adds a secret to an OAuth 2.0 client. Okta makes one up unless the body has one. A client has two secrets at most, so that it can change from one to the other without a gap.
         *
         *     The guide on [rotating client secrets](https://developer.okta.com/docs/guides/client-secret-rotation-key/main/) shows each step.
         */
        post: operations["createOAuth2ClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a secret of a client
         * @description Gets one secret of an OAuth 2.0 client, in clear text.
         */
        get: operations["getOAuth2ClientSecret"];
        put?: never;
        post?: never;
        /**
         * Delete a secret of a client
         * @description Deletes an inactive secret of an OAuth 2.0 client, for good.
         */
        delete: operations["deleteOAuth2ClientSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a secret of a client
         * @description Lets an OAuth 2.0 client authenticate with a secret. A secret that is active already stays as it is. There is no body.
         */
        post: operations["activateOAuth2ClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a secret of a client
         * @description Keeps an OAuth 2.0 client from authenticating with a secret. One secret has to stay active. A secret that is inactive already stays as it is. There is no body.
         */
        post: operations["deactivateOAuth2ClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the public keys of a client
         * @description Lists the public keys of an OAuth 2.0 client, with which Okta checks what the client signs. There are no pages. `settings.oauthClient.jwks` of the app shows the same keys in a shorter form.
         */
        get: operations["listJwk"];
        put?: never;
        /**
         * Add a public key to a client
         * @description Adds a public key to an OAuth 2.0 client: one that checks what the client signs, or one that ID tokens are encrypted with. A client has 50 keys at most. Several that check signatures can be active, but only one that encrypts.
         */
        post: operations["addJwk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/jwks/{jwkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a public key of a client
         * @description Gets one public key of an OAuth 2.0 client.
         */
        get: operations["getJwk"];
        put?: never;
        post?: never;
        /**
         * Delete a public key of a client
         * @description Deletes an inactive public key of an OAuth 2.0 client, for good.
         */
        delete: operations["deleteJwk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/jwks/{jwkId}/lifecycle/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a public key of a client
         * @description Takes what an OAuth 2.0 client signs with a key. If the key encrypts ID tokens, the one that did so becomes inactive. A key that is active already stays as it is. There is no body.
         */
        post: operations["activateOAuth2ClientJsonWebKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/credentials/jwks/{jwkId}/lifecycle/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a public key of a client
         * @description Takes nothing any more that an OAuth 2.0 client signs with a key. A client that authenticates with `private_key_jwt` needs one active key. A key that is inactive already stays as it is. There is no body.
         */
        post: operations["deactivateOAuth2ClientJsonWebKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scopes granted to an app
         * @description Lists the scopes of Okta's APIs that an app may ask for. There are no pages.
         */
        get: operations["listScopeConsentGrants"];
        put?: never;
        /**
         * Grant a scope to an app
         * @description Lets an app ask for a scope of Okta's APIs. A scope that was granted before stays granted. The answer embeds the scope.
         */
        post: operations["grantConsentToScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a scope granted to an app
         * @description Gets one grant of an app.
         */
        get: operations["getScopeConsentGrant"];
        put?: never;
        post?: never;
        /**
         * Revoke a scope granted to an app
         * @description Keeps an app from asking for a scope. Tokens that it has stay good until they expire.
         */
        delete: operations["revokeScopeConsentGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refresh tokens of an app
         * @description Lists the refresh tokens that people have given an app, page by page. Access tokens that the app got for itself are none of them.
         */
        get: operations["listOAuth2TokensForApplication"];
        put?: never;
        post?: never;
        /**
         * Revoke all refresh tokens of an app
         * @description Revokes all refresh tokens that people have given an app, and the access tokens issued with them. Access tokens that the app got for itself stay good.
         */
        delete: operations["revokeOAuth2TokensForApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refresh token of an app
         * @description Gets what is known of one refresh token, without the token itself.
         */
        get: operations["getOAuth2TokenForApplication"];
        put?: never;
        post?: never;
        /**
         * Revoke a refresh token of an app
         * @description Revokes one refresh token, for good.
         */
        delete: operations["revokeOAuth2TokenForApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/federated-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the federated claims of an app
         * @description Lists the federated claims of an app. There are no pages.
         */
        get: operations["listFederatedClaims"];
        put?: never;
        /**
         * Add a federated claim to an app
         * @description Adds a claim to what Okta says of people when they sign in to an app: to its ID tokens, or its SAML assertions.
         */
        post: operations["createFederatedClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/federated-claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a federated claim of an app
         * @description Returns a federated claim of an app.
         */
        get: operations["getFederatedClaim"];
        /**
         * Replace a federated claim of an app
         * @description Replaces name and expression of a federated claim.
         */
        put: operations["replaceFederatedClaim"];
        post?: never;
        /**
         * Delete a federated claim of an app
         * @description Deletes a federated claim of an app, for good.
         */
        delete: operations["deleteFederatedClaim"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/credentials/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of identity providers
         * @description Lists the certificates that identity providers sign with, page by page, the oldest first.
         */
        get: operations["listIdentityProviderKeys"];
        put?: never;
        /**
         * Add a key of an identity provider
         * @description Adds the certificate that an identity provider signs with. Any provider of the org can then be set up to be trusted by it.
         */
        post: operations["createIdentityProviderKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/credentials/keys/{idpKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a key of an identity provider
         * @description Returns a key of an identity provider.
         */
        get: operations["getIdentityProviderKey"];
        /**
         * Replace a key of an identity provider
         * @description Replaces the certificate of a key, which keeps its `kid`. Members beside `x5c` are ignored.
         */
        put: operations["replaceIdentityProviderKey"];
        post?: never;
        /**
         * Delete a key of an identity provider
         * @description Deletes a key that no identity provider uses, for good.
         */
        delete: operations["deleteIdentityProviderKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idpId}/credentials/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signing keys of an identity provider
         * @description Lists the keys by which Okta signs what it sends to an identity provider, newest first: those generated, published and cloned from other providers. There are no pages.
         */
        get: operations["listIdentityProviderSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idpId}/credentials/keys/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the active signing key of an identity provider
         * @description Lists the key by which Okta signs what it sends to an identity provider. It is a list of one.
         */
        get: operations["listActiveIdentityProviderSigningKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idpId}/credentials/keys/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a key for an identity provider
         * @description Generates an RSA key of 2048 bits and a self-signed certificate for it. The identity provider holds the new key, which is not in use by that.
         *
         *     There is no body; `{}` does no harm. Keys cannot be deleted.
         */
        post: operations["generateIdentityProviderSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idpId}/credentials/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a signing key of an identity provider
         * @description Reads one key by which Okta signs what it sends to an identity provider.
         */
        get: operations["getIdentityProviderSigningKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idpId}/credentials/keys/{keyId}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clone a signing key to another identity provider
         * @description Copies a key, with its private half, from the identity provider in the path to the one in `targetIdpId`. The copy has the same `kid` and certificate; only `created` is its own. A provider that already holds the key, the source included, is refused.
         *
         *     There is no body; `{}` does no harm.
         */
        post: operations["cloneIdentityProviderKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idpId}/credentials/csrs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the CSRs of an identity provider
         * @description Lists the certificate signing requests (CSRs) of an identity provider that wait for their certificate. There are no pages.
         */
        get: operations["listCsrsForIdentityProvider"];
        put?: never;
        /**
         * Generate a CSR for an identity provider
         * @description Generates an RSA key of 2048 bits for an identity provider, and a certificate signing request (CSR) for it. An authority of your choice signs it, and `publishCsrForIdentityProvider` takes the certificate. Until then the provider does not list the key.
         *
         *     With `Accept: application/pkcs10` the answer is the CSR alone.
         */
        post: operations["generateCsrForIdentityProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idpId}/credentials/csrs/{csrId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CSR of an identity provider
         * @description Returns a certificate signing request (CSR) of an identity provider. With `Accept: application/pkcs10` the answer is the CSR alone.
         */
        get: operations["getCsrForIdentityProvider"];
        put?: never;
        post?: never;
        /**
         * Revoke a CSR of an identity provider
         * @description Revokes a certificate signing request (CSR) of an identity provider and destroys its key pair, for good.
         */
        delete: operations["revokeCsrForIdentityProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idpId}/credentials/csrs/{csrId}/lifecycle/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the certificate for a CSR of an identity provider
         * @description Takes the certificate that an authority signed for a certificate signing request (CSR). The key becomes one of the identity provider, and the CSR is gone. Publishing does not put the key to use.
         *
         *     The certificate has to have the public key of the CSR and has to be valid for more than 90 days. The authority may be any. Send PEM as `application/x-pem-file`. Send DER as `application/pkix-cert` or `application/x-x509-ca-cert`, as bytes, or in base64 with the header `Content-Transfer-Encoding: base64`.
         */
        post: operations["publishCsrForIdentityProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API tokens
         * @description Lists the API tokens of the org that are active, without the tokens themselves. There are no pages.
         */
        get: operations["listApiTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke the current API token
         * @description Revokes the API token that the request shows, for good. It is refused from then on.
         */
        delete: operations["revokeCurrentApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/{apiTokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API token
         * @description Gets what is known of an API token, without the token itself.
         */
        get: operations["getApiToken"];
        put?: never;
        post?: never;
        /**
         * Revoke an API token
         * @description Revokes an API token, for good. It is refused from then on.
         */
        delete: operations["revokeApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Gets the user who made the API token that the request shows. An access token that a client got for itself has no such user.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/v1/token": {
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
         * @description Issues an access token for Okta's APIs to a client that asks for itself. The app needs the grant type `client_credentials` and the scopes (`grantConsentToScope`).
         *
         *     A client authenticates with an assertion that it signs with one of its keys, or with a secret, as HTTP Basic or in the body. Okta takes secrets here only from integrations of its catalog; other apps need a key. A key or secret that is inactive gets no token.
         *
         *     A client with `dpop_bound_access_tokens` has to send a DPoP proof. The first one is refused with a nonce, which the next one has to hold. The parameters may stand in the query instead of the body.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/v1/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a token
         * @description Tells whether a token is good, and what it says. The client has to be the one that the token was issued to.
         *
         *     A token that expired, was revoked or is none at all is answered with `active: false`.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/v1/revoke": {
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
         * @description Ends an access token before its time. A token that is not known is answered in the same way (RFC 7009).
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the public keys of the org
         * @description Gets the public keys that the org signs ID tokens with. With `client_id`, the key of an app that is pinned to one of its own is there instead.
         */
        get: operations["listTokenKeys"];
        put?: never;
        post?: never;
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
         * Get the metadata for OpenID Connect
         * @description Gets what the authorization server of the org can do and where its endpoints are, as clients of OpenID Connect look it up.
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
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metadata for OAuth 2.0
         * @description Gets what the authorization server of the org can do and where its endpoints are, as clients of OAuth 2.0 look it up.
         */
        get: operations["getAuthorizationServerMetadata"];
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
/** @description Id of an app instance. Okta assigns it: 20 characters, `0oa` and 17 letters or digits. */
export type ApplicationId = string;
/**
 * Format: date-time
 * @description A moment in UTC, always with milliseconds (which are `000` in app and key objects).
 */
export type Timestamp = string;
/** @description How people get and enter the app. */
export type ApplicationAccessibility = {
    /** @description Whether people may request the app themselves. */
    selfService: boolean;
    /** @description URL of the app's own error page. Null without one. */
    errorRedirectUrl: string | null;
    /** @description URL of the app's own sign-in page. Null without one. Identity Engine does not use it. */
    loginRedirectUrl: string | null;
};
/** @description Places the app is hidden from. */
export type ApplicationHiding = {
    /** @description Whether it is hidden in the mobile app. */
    iOS: boolean;
    /** @description Whether it is hidden on the dashboard. */
    web: boolean;
};
/** @description Where the app shows up. */
export type ApplicationVisibility = {
    /** @description Whether the app starts when its user signs in to Okta. Some of Okta's own apps lack it. */
    autoLaunch?: boolean;
    /** @description Whether people are signed in without a click when the browser plugin sees the app's page. */
    autoSubmitToolbar: boolean;
    hide: ApplicationHiding;
    /** @description The app's dashboard links by name, true when shown. A custom app has the one link `{name}_link`. */
    appLinks: {
        [key: string]: boolean;
    };
};
/** @description A provisioning or sign-on capability that is switched on for an app, such as `GROUP_PUSH`, `IMPORT_NEW_USERS` or `SCIM_PROVISIONING`. Okta adds new ones. */
export type ApplicationFeature = "GROUP_PUSH" | "IMPORT_NEW_USERS" | "IMPORT_PROFILE_UPDATES" | "IMPORT_USER_SCHEMA" | "PROFILE_MASTERING" | "PUSH_NEW_USERS" | "PUSH_PASSWORD_UPDATES" | "PUSH_PROFILE_UPDATES" | "PUSH_USER_DEACTIVATION" | "REACTIVATE_USERS" | "OUTBOUND_DEL_AUTH" | "DESKTOP_SSO" | "FEDERATED_PROFILE" | "SUPPRESS_ACTIVATION_EMAIL" | "PUSH_PENDING_USERS" | "MFA" | "UPDATE_EXISTING_USERNAME" | "EXCLUDE_USERNAME_UPDATE_ON_PROFILE_PUSH" | "EXCHANGE_ACTIVE_SYNC" | "IMPORT_SYNC" | "IMPORT_SYNC_CONTACTS" | "DEVICE_COMPLIANCE" | "VPN_CONFIG" | "IMPORT_SCHEMA_ENUM_VALUES" | "SCIM_PROVISIONING" | "DEVICE_FILTER_IN_SIGN_ON_RULES" | "PROFILE_TEMPLATE_UPGRADE" | "DEFAULT_PUSH_STATUS_TO_PUSH" | "REAL_TIME_SYNC" | "SSO" | "AUTHN_CONTEXT" | "JIT_PROVISIONING" | "GROUP_SYNC" | "OPP_SCIM_INCREMENTAL_IMPORTS" | "IN_MEMORY_APP_USER" | "LOG_STREAMING" | "OAUTH_INTEGRATION" | "IDP" | "PUSH_NEW_USERS_WITHOUT_PASSWORD" | "SKYHOOK_SERVICE" | "ENTITLEMENT_MANAGEMENT" | "PUSH_NEW_USERS_WITH_HASHED_PASSWORD" | "AUTO_CONFIRM_IMPORTS" | (string & {});
/** @description Licences bought for the app. */
export type ApplicationLicensing = {
    /** @description Number of seats. */
    seatCount?: number;
};
/** @description How the app takes part in Universal Logout (Identity Engine). Null when the org does not offer it. */
export type ApplicationUniversalLogout = {
    /**
     * @description State of the feature for this app. The other members come with supported apps only.
     *
     *     - `ENABLED`: the app takes part.
     *     - `DISABLED`: the app could take part, but this is switched off.
     *     - `UNSUPPORTED`: the app cannot take part.
     * @enum {string}
     */
    status: "ENABLED" | "DISABLED" | "UNSUPPORTED";
    /**
     * @description What logout ends. More values may come.
     *
     *     - `FULL`: all sessions of the user.
     *     - `PARTIAL`: only some of them.
     */
    supportType?: "FULL" | "PARTIAL" | (string & {});
    /**
     * @description Whether the app shares its accounts with other apps of its maker. More values may come.
     *
     *     - `SHARED`: it does, so logout reaches those as well.
     *     - `NOT_SHARED`: it does not.
     */
    identityStack?: "SHARED" | "NOT_SHARED" | (string & {});
    /**
     * @description How Okta tells the app to log a user out. More values may come.
     *
     *     - `PROPRIETARY`: with an API of the app.
     *     - `GLOBAL_TOKEN_REVOCATION`: with the protocol Global Token Revocation.
     */
    protocol?: "PROPRIETARY" | "GLOBAL_TOKEN_REVOCATION" | (string & {});
} | null;
/** @description A part of Express Configuration, `PROVISIONING`, `SSO` or `UNIVERSAL_LOGOUT`. Okta may add more. */
export type ExpressConfigurationCapability = "PROVISIONING" | "SSO" | "UNIVERSAL_LOGOUT" | (string & {});
/** @description Which parts of Express Configuration the app supports and has switched on (Identity Engine). */
export type ApplicationExpressConfiguration = {
    /** @description Parts that are switched on. */
    enabledCapabilities?: ExpressConfigurationCapability[];
    /** @description Parts that the app supports. */
    supportedCapabilities?: ExpressConfigurationCapability[];
};
/** @description Free-form attributes that an OAuth client carries for use in token claims. The org's admins define them. */
export type ApplicationProfile = {
    [key: string]: unknown;
};
/** @description The app user asked for with `expand`. Its shape belongs to the Application Users API. */
export type EmbeddedAppUser = {
    /** @description Id of the user, `00u` and 17 letters or digits. */
    id: string;
};
/** @description Resources embedded on request. */
export type ApplicationEmbedded = {
    user?: EmbeddedAppUser;
};
/** @description What may be done with the linked resource. */
export type LinkHints = {
    /** @description HTTP methods that the link accepts, such as `GET`, `PUT`, `POST` and `DELETE`. */
    allow?: ("DELETE" | "GET" | "POST" | "PUT" | (string & {}))[];
};
/** @description A link in HAL style. */
export type HrefObject = {
    /** @description Tells links of one kind apart. */
    name?: string;
    /** @description Name of the linked resource, for people. */
    title?: string;
    /** @description Absolute address of the linked resource. */
    href: string;
    /** @description Media type found there. */
    type?: string;
    /** @description Whether `href` is a URI template. */
    templated?: boolean;
    hints?: LinkHints;
};
/** @description Related resources. Which lifecycle link is there depends on the app's status, and the links of a list item may be incomplete. Apps have no `self` link. */
export type ApplicationLinks = {
    /** @description Setup instructions in the Admin Console. */
    help?: HrefObject;
    /** @description Preview of the SAML metadata. The caller adds the parameter `kid`. */
    metadata?: HrefObject;
    /** @description Takes a new logo. */
    uploadLogo: HrefObject;
    /** @description Addresses that start the app from the dashboard, one per entry of `visibility.appLinks`. */
    appLinks: HrefObject[];
    /** @description Enrollment policy of the app (Identity Engine). */
    profileEnrollment?: HrefObject;
    /** @description Policies assigned to the app (Identity Engine). */
    policies?: HrefObject;
    /** @description Groups assigned to the app. */
    groups: HrefObject;
    /** @description Logos by size. */
    logo: HrefObject[];
    /** @description Where the OAuth client's credentials are kept: one link, named `secrets` or `jwks` after the client's authentication method. Only OpenID Connect apps have it. */
    clientCredentials?: HrefObject[];
    /** @description Sign-on policy of the app (Identity Engine). */
    accessPolicy?: HrefObject;
    /** @description Users assigned to the app. */
    users: HrefObject;
    /** @description Activates the app. Only there while it is inactive. */
    activate?: HrefObject;
    /** @description Deactivates the app. Only there while it is active. */
    deactivate?: HrefObject;
};
/** @description What every app instance has, whatever its sign-on mode. Many members without a value come as null; some are left out. */
export type ApplicationBase = {
    id: ApplicationId;
    /** @description Okta resource name: `orn:okta:idp:{orgId}:apps:{name}:{id}`. In a preview org it begins with `orn:oktapreview`. */
    orn: string;
    /** @description Key of the app definition. For a custom SAML 2.0 or custom SWA app Okta makes it up from the org's subdomain, the label and a counter. */
    name: string;
    /** @description Name shown to people. Several apps may have the same. */
    label: string;
    /**
     * @description Whether people can sign in.
     *
     *     - `ACTIVE`: they can.
     *     - `INACTIVE`: they cannot.
     *     - `DELETED`: the app was deleted. No operation returns such an app.
     * @enum {string}
     */
    status: "ACTIVE" | "INACTIVE" | "DELETED";
    /** @description Last change of the app. */
    lastUpdated: Timestamp;
    /** @description Creation. A replacement of the app keeps it. */
    created: Timestamp;
    accessibility: ApplicationAccessibility;
    visibility: ApplicationVisibility;
    /** @description Capabilities that are switched on. Custom apps have none. */
    features: ApplicationFeature[];
    licensing?: ApplicationLicensing;
    universalLogout?: ApplicationUniversalLogout;
    expressConfiguration?: ApplicationExpressConfiguration;
    profile?: ApplicationProfile;
    _embedded?: ApplicationEmbedded;
    _links: ApplicationLinks;
};
/** @description How user names of the app are made from Okta profiles. */
export type UserNameTemplate = {
    /** @description Expression that yields the user name. */
    template: string;
    /**
     * @description Kind of template.
     *
     *     - `NONE`: there is none; each user name is given when the app is assigned.
     *     - `BUILT_IN`: one of the templates that Okta offers.
     *     - `CUSTOM`: an expression of your own.
     * @enum {string}
     */
    type: "NONE" | "BUILT_IN" | "CUSTOM";
    /**
     * @description Whether user names that change are pushed to the app. Only for custom templates.
     *
     *     - `PUSH`: they are.
     *     - `DONT_PUSH`: they are not.
     *     - `NOT_CONFIGURED`: nobody decided.
     * @enum {string}
     */
    pushStatus?: "PUSH" | "DONT_PUSH" | "NOT_CONFIGURED";
    /** @description Suffix that is added to each user name. It is there when it was sent. */
    suffix?: string;
    /** @description Suffix for built-in templates. */
    userSuffix?: string;
};
/** @description Id of a signing key: 43 base64url characters that Okta makes up. It is derived neither from the key nor from the certificate, so it cannot be recomputed as a thumbprint. */
export type SigningKeyId = string;
/** @description Names the key that an app signs with. The keys themselves are listed under the app's `credentials/keys`; of those, exactly this one is in use. */
export type SigningCredential = {
    /** @description Id of a key that the app holds. Generating or cloning a key does not change it: only replacing the app does. */
    kid: SigningKeyId;
    /**
     * @description Purpose of the key.
     * @constant
     */
    use?: "sig";
    /** @description How the key is rotated, such as `AUTO` or `MANUAL`. */
    rotationMode?: string;
    /** @description Last rotation. Set by Okta. */
    lastRotated?: Timestamp;
    /** @description Next planned rotation. Set by Okta. */
    nextRotation?: Timestamp;
};
/** @description Credentials of an app whose assertions are signed. */
export type SigningApplicationCredentials = {
    userNameTemplate: UserNameTemplate;
    signing: SigningCredential;
};
/** @description When to notify. */
export type VpnNetwork = {
    /**
     * @description Networks to notify on.
     *
     *     - `DISABLED`: none.
     *     - `ANYWHERE`: all.
     *     - `ON_NETWORK`: those of the org.
     *     - `OFF_NETWORK`: all but those of the org.
     *     - `ZONE`: the network zones of `include`, without those of `exclude`.
     * @enum {string}
     */
    connection: "DISABLED" | "ANYWHERE" | "ON_NETWORK" | "OFF_NETWORK" | "ZONE";
    /** @description Network zones to notify on. */
    include?: string[];
    /** @description Network zones not to notify on. */
    exclude?: string[];
};
/** @description Tells people that the app needs a VPN connection. */
export type VpnNotification = {
    network: VpnNetwork;
    /** @description Text of the notification. */
    message: string | null;
    /** @description Page that helps people to connect. */
    helpUrl: string | null;
};
/** @description Notices to people. */
export type ApplicationNotifications = {
    vpn: VpnNotification;
};
/** @description Notes about the app. */
export type ApplicationNotes = {
    /** @description For admins. */
    admin: string | null;
    /** @description For the people who use the app. */
    enduser: string | null;
};
/** @description Settings that every app has. */
export type ApplicationSettings = {
    notifications: ApplicationNotifications;
    /** @description Whether accounts are provisioned by hand. */
    manualProvisioning: boolean;
    /** @description Whether everybody has the app without being assigned. */
    implicitAssignment: boolean;
    /**
     * @description State of entitlement management for the app. Set by Okta. More values may come.
     *
     *     - `DISABLED`: it is off.
     *     - `DISABLING`: it is being switched off.
     *     - `ENABLED`: it is on.
     *     - `ENABLING`: it is being switched on.
     *     - `NONE`: the app has no entitlement management.
     */
    emOptInStatus?: "DISABLED" | "DISABLING" | "ENABLED" | "ENABLING" | "NONE" | (string & {});
    /** @description Notes about the app. Some of Okta's own apps lack them. */
    notes?: ApplicationNotes;
    /** @description Another app that serves as identity store. */
    identityStoreId?: string | null;
    /** @description Inline hook called for the app. */
    inlineHookId?: string | null;
};
/** @description Settings that the app's definition in the Okta Integration Network asks for. They depend on `name`: a custom SAML or OpenID Connect app has none. Values are strings, numbers, booleans, lists or null. */
export type AppDefinitionSettings = {
    [key: string]: unknown;
};
/** @description An attribute with values computed from the user's profile. */
export type SamlExpressionStatement = {
    /**
     * @description Kind of statement.
     * @constant
     */
    type: "EXPRESSION";
    /** @description Name of the attribute, unique within the app. */
    name: string;
    /**
     * @description Format of the name. Null in a statement of the app's definition that names none.
     * @enum {string|null}
     */
    namespace?: "urn:oasis:names:tc:SAML:2.0:attrname-format:basic" | "urn:oasis:names:tc:SAML:2.0:attrname-format:uri" | "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified" | null;
    /** @description Values, each an expression in Okta's expression language. */
    values?: string[];
};
/** @description An attribute that lists the user's groups that pass a filter. */
export type SamlGroupStatement = {
    /**
     * @description Kind of statement.
     * @constant
     */
    type: "GROUP";
    /** @description Name of the attribute, unique within the app. */
    name: string;
    /**
     * @description Format of the name. Null in a statement of the app's definition that names none.
     * @enum {string|null}
     */
    namespace?: "urn:oasis:names:tc:SAML:2.0:attrname-format:basic" | "urn:oasis:names:tc:SAML:2.0:attrname-format:uri" | "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified" | null;
    /**
     * @description How `filterValue` is compared with group names. Null in a statement that is not filtered.
     * @enum {string|null}
     */
    filterType?: "STARTS_WITH" | "EQUALS" | "CONTAINS" | "REGEX" | null;
    /** @description What group names are compared with. Null in a statement that is not filtered. */
    filterValue?: string | null;
};
/** @description An attribute that assertions carry. `type` tells the kinds apart. */
export type SamlAttributeStatement = SamlExpressionStatement | SamlGroupStatement;
/** @description Where the hook is. */
export type SamlInlineHookLinks = {
    self?: HrefObject;
};
/** @description One hook. */
export type SamlInlineHook = {
    /** @description Id of the hook. */
    id: string;
    _links?: SamlInlineHookLinks;
};
/** @description Certificate that logout requests of the service provider are checked with. */
export type SamlSpCertificate = {
    /** @description One certificate, in lines of 76 characters. */
    x5c: string[];
};
/** @description Encryption of assertions for the service provider. */
export type SamlAssertionEncryption = {
    /** @description Whether assertions are encrypted. The other members come with true. */
    enabled: boolean;
    /**
     * @description Cipher for the assertion.
     * @enum {string}
     */
    encryptionAlgorithm?: "AES128_CBC" | "AES256_CBC" | "AES128_GCM" | "AES256_GCM";
    /**
     * @description Cipher for the key.
     * @enum {string}
     */
    keyTransportAlgorithm?: "RSA_OAEP" | "RSA_15";
    /** @description Certificate that the key is encrypted for. */
    x5c?: string[];
};
/** @description One assertion consumer service. */
export type SamlAcsEndpoint = {
    /** @description Address of the service. */
    url: string;
    /** @description Index by which a request names the service. */
    index: number;
};
/** @description Logout started by the service provider. */
export type SamlSingleLogout = {
    /** @description Whether the app supports it. */
    enabled: boolean;
    /** @description Issuer of the service provider's logout requests. */
    issuer?: string;
    /** @description Where the logout response is sent. */
    logoutUrl?: string;
};
/** @description Front-channel logout started by Okta. */
export type SamlParticipateSlo = {
    /** @description Whether the app takes part. */
    enabled?: boolean;
    /** @description Where Okta sends logout requests. */
    logoutRequestUrl?: string;
    /** @description Whether requests carry the session index. */
    sessionIndexRequired?: boolean;
    /**
     * @description Binding of the requests.
     * @enum {string}
     */
    bindingType?: "POST" | "REDIRECT";
};
/** @description How assertions are built and where they go. A custom app (one that has `ssoAcsUrl`) has everything that makes up its assertions; an app of the Okta Integration Network may show only the members `{name}Override`. */
export type SamlSignOn = {
    /** @description Page of the app to open after a sign-in that Okta started. Null without one; orgs sent the empty text before 2026-04. */
    defaultRelayState: string | null;
    /** @description Assertion consumer service of the service provider. Custom apps only. */
    ssoAcsUrl?: string;
    /** @description Replaces the assertion consumer service of the definition. */
    ssoAcsUrlOverride?: string | null;
    /** @description Issuer of the assertions. `${org.externalKey}` stands for the id of the SAML entity. */
    idpIssuer?: string;
    /** @description Entity id of the service provider. */
    audience?: string;
    /** @description Replaces the audience of the definition. */
    audienceOverride?: string | null;
    /** @description Where the app may present the assertion. */
    recipient?: string;
    /** @description Replaces the recipient of the definition. */
    recipientOverride?: string | null;
    /** @description Where the response is to be sent, as named inside it. */
    destination?: string;
    /** @description Replaces the destination of the definition. */
    destinationOverride?: string | null;
    /** @description Expression for the subject's name. */
    subjectNameIdTemplate?: string;
    /** @description Format of the subject's name. More values may come. */
    subjectNameIdFormat?: "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:x509SubjectName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" | (string & {});
    /** @description Whether the response is signed. Response, assertion or both have to be. */
    responseSigned?: boolean;
    /** @description Whether the assertion is signed. */
    assertionSigned?: boolean;
    /**
     * @description Algorithm of the XML signatures. It says nothing about the certificate, whose own signature is SHA-256 either way.
     * @enum {string}
     */
    signatureAlgorithm?: "RSA_SHA1" | "RSA_SHA256";
    /**
     * @description Digest of the XML signatures.
     * @enum {string}
     */
    digestAlgorithm?: "SHA1" | "SHA256";
    /** @description Whether a request with ForceAuthn makes people authenticate again. */
    honorForceAuthn?: boolean;
    /** @description Authentication context that assertions claim. More values may come. */
    authnContextClassRef?: "urn:federation:authentication:windows" | "oasis:names:tc:SAML:2.0:ac:classes:Kerberos" | "urn:oasis:names:tc:SAML:2.0:ac:classes:Password" | "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport" | "urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient" | "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified" | "urn:oasis:names:tc:SAML:2.0:ac:classes:X509" | (string & {});
    /** @description Issuer of the service provider. Set when single logout is on. */
    spIssuer?: string | null;
    /** @description Whether authentication requests come compressed. */
    requestCompressed?: boolean;
    /** @description Attributes that assertions carry. */
    attributeStatements: SamlAttributeStatement[];
    /** @description Attributes inherited from the app's definition. */
    configuredAttributeStatements?: SamlAttributeStatement[];
    /** @description Inline hooks that may change assertions. */
    inlineHooks?: SamlInlineHook[];
    spCertificate?: SamlSpCertificate;
    assertionEncryption?: SamlAssertionEncryption;
    /** @description Whether the app may have several assertion consumer services. */
    allowMultipleAcsEndpoints?: boolean;
    /** @description Further assertion consumer services. */
    acsEndpoints?: SamlAcsEndpoint[];
    /** @description Whether authentication requests have to be signed. */
    samlSignedRequestEnabled?: boolean;
    /** @description How many seconds an assertion is valid. */
    samlAssertionLifetimeSeconds?: number | null;
    slo?: SamlSingleLogout;
    participateSlo?: SamlParticipateSlo;
};
/** @description Settings of a SAML 2.0 app. */
export type SamlApplicationSettings = ApplicationSettings & {
    app: AppDefinitionSettings;
    signOn: SamlSignOn;
};
/** @description An app that receives signed SAML 2.0 assertions: a custom one, or one of the Okta Integration Network. */
export type SamlApplication = ApplicationBase & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "SAML_2_0";
    credentials: SigningApplicationCredentials;
    settings: SamlApplicationSettings;
};
/** @description Overrides of what the app's definition says. Null without one. */
export type Saml11SignOn = {
    /** @description Replaces the audience. */
    audienceOverride: string | null;
    /** @description Page of the app to open after a sign-in that Okta started. */
    defaultRelayState: string | null;
    /** @description Replaces the recipient. */
    recipientOverride: string | null;
    /** @description Replaces the assertion consumer service. */
    ssoAcsUrlOverride: string | null;
};
/** @description Settings of a SAML 1.1 app. */
export type Saml11ApplicationSettings = ApplicationSettings & {
    app: AppDefinitionSettings;
    signOn?: Saml11SignOn;
};
/** @description An app of the Okta Integration Network that receives signed SAML 1.1 assertions. There are no custom ones. */
export type Saml11Application = ApplicationBase & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "SAML_1_1";
    credentials: SigningApplicationCredentials;
    settings: Saml11ApplicationSettings;
};
/** @description The key in use, if named. */
export type OptionalSigningCredential = {
    /** @description Id of a key that the app holds. */
    kid?: SigningKeyId;
};
/** @description Credentials of an app whose tokens are signed. `signing` names the key in use, or is empty. */
export type WsFederationApplicationCredentials = {
    userNameTemplate: UserNameTemplate;
    signing: OptionalSigningCredential;
};
/** @description Settings of the definition `template_wsfed`. Other WS-Federation apps of the Okta Integration Network have settings of their own. */
export type WsFederationAppSettings = {
    /** @description Start page of the app. */
    siteURL?: string | null;
    /** @description Realm of the app; Okta makes one up when it is empty. */
    realm?: string | null;
    /** @description Where the response is sent. */
    wReplyURL?: string | null;
    /** @description Whether the app may ask for another reply address. */
    wReplyOverride?: boolean | null;
    /** @description Format of the user name. */
    nameIDFormat?: string | null;
    /** @description Entity id of the service provider. */
    audienceRestriction?: string | null;
    /** @description Authentication context that assertions claim. */
    authnContextClassRef?: string | null;
    /** @description Attribute that carries the groups. */
    groupName?: string | null;
    /** @description Regular expression that picks the groups. */
    groupFilter?: string | null;
    /** @description Format of groups from Active Directory, `windowsDomainQualifiedName`, `samAccountName` or `dn`. */
    groupValueFormat?: string | null;
    /** @description Additional attributes with the user's name, `username`, `upn`, `upnAndUsername` or `none`. */
    usernameAttribute?: string | null;
    /** @description Additional attributes, as text. */
    attributeStatements?: string | null;
} & {
    [key: string]: unknown;
};
/** @description Settings of a WS-Federation app. */
export type WsFederationApplicationSettings = ApplicationSettings & {
    app: WsFederationAppSettings;
};
/** @description An app that signs in with WS-Federation. */
export type WsFederationApplication = ApplicationBase & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "WS_FEDERATION";
    credentials: WsFederationApplicationCredentials;
    settings: WsFederationApplicationSettings;
};
/** @description How the OAuth 2.0 client authenticates. */
export type OAuthClientCredential = {
    /** @description Whether Okta rotates the key that signs the client's tokens. */
    autoKeyRotation: boolean;
    /** @description Client id. It equals the app id unless another one was chosen on creation, and never changes. */
    client_id: string;
    /**
     * Format: password
     * @description The newest secret, in clear text. Only the answer to a creation or replacement carries it, and only for a client that authenticates with a secret; reading an app never shows it.
     */
    client_secret?: string;
    /**
     * @description How the client authenticates at the token endpoint.
     *
     *     - `client_secret_basic`: the secret, in the header `Authorization`.
     *     - `client_secret_jwt`: an assertion that is signed with the secret.
     *     - `client_secret_post`: the secret, in the body.
     *     - `none`: nothing, as a public client that uses PKCE.
     *     - `private_key_jwt`: an assertion that is signed with a private key. The public key is in `jwks` or at `jwks_uri`.
     * @enum {string}
     */
    token_endpoint_auth_method: "client_secret_basic" | "client_secret_jwt" | "client_secret_post" | "none" | "private_key_jwt";
    /** @description Whether the authorization code flow needs PKCE. */
    pkce_required: boolean;
};
/** @description Credentials of an OAuth 2.0 client. */
export type OAuthApplicationCredentials = {
    userNameTemplate: UserNameTemplate;
    /** @description Key that signs the client's tokens: the org's rotating key, the same for most clients, unless a key was pinned by replacing the app with another `kid`. */
    signing: SigningCredential;
    /** @description The client. Some of Okta's own apps come without it. */
    oauthClient?: OAuthClientCredential;
};
/** @description Sign-in that starts at Okta. */
export type OAuthIdpInitiatedLogin = {
    /**
     * @description How it works.
     *
     *     - `DISABLED`: people cannot start it at Okta.
     *     - `SPEC`: Okta sends people to the client, which starts the sign-in.
     *     - `OKTA`: Okta sends an ID token to the client, without a request of the client.
     * @enum {string}
     */
    mode: "DISABLED" | "SPEC" | "OKTA";
    /** @description Scopes that are asked for in mode `OKTA`. */
    default_scope: string[];
};
/** @description Handling of refresh tokens. */
export type OAuthRefreshToken = {
    /**
     * @description What happens to a refresh token that is used.
     *
     *     - `ROTATE`: it is replaced by a new one.
     *     - `STATIC`: it stays the same.
     * @enum {string}
     */
    rotation_type: "ROTATE" | "STATIC";
    /** @description Seconds that a replaced token stays valid. Only there with `ROTATE`. */
    leeway?: number;
};
/** @description Networks that the client may be used from. */
export type OAuthNetwork = {
    /**
     * @description Where the client may be used, `ANYWHERE` or in the network zones of `include` and `exclude` (`ZONE`).
     * @enum {string}
     */
    connection: "ANYWHERE" | "ZONE";
    /** @description Zones that are let in. */
    include?: string[];
    /** @description Zones that are kept out. */
    exclude?: string[];
};
/** @description One public key, in the short form that an app embeds. */
export type OAuthJwk = {
    /**
     * @description Key family. RSA keys have `e` and `n`, EC keys `x` and `y`.
     * @enum {string}
     */
    kty: "RSA" | "EC";
    /** @description Okta's id of the key, `pks` and 17 letters or digits. Set by Okta. */
    id: string;
    /**
     * @description Whether the key may be used.
     * @enum {string}
     */
    status: "ACTIVE" | "INACTIVE";
    /** @description Id of the key, chosen by the client. Null when it was not sent. */
    kid: string | null;
    /**
     * @description Purpose of the key. Null when it was not sent.
     *
     *     - `sig`: it checks signatures of the client.
     *     - `enc`: it encrypts ID tokens for the client.
     * @enum {string|null}
     */
    use: "sig" | "enc" | null;
    /** @description Algorithm of the key. */
    alg?: string | null;
    /** @description RSA exponent, base64url. */
    e?: string;
    /** @description RSA modulus, base64url. */
    n?: string;
    /** @description EC x coordinate, base64url. */
    x?: string;
    /** @description EC y coordinate, base64url. */
    y?: string;
    /** @description EC curve. Null when it was not sent. */
    crv?: string | null;
};
/** @description Public keys that the client signs its assertions with. They are kept under `credentials/jwks`. */
export type OAuthJwks = {
    /** @description The keys. */
    keys: OAuthJwk[];
};
/** @description Metadata of an OAuth 2.0 client. */
export type OAuthClientSettings = {
    /** @description URI of a page about the client. */
    client_uri: string | null;
    /** @description URI of the client's logo, shown to people who are asked for consent. */
    logo_uri: string | null;
    /** @description URI of the client's privacy policy, for people who are asked for consent. */
    policy_uri?: string | null;
    /** @description URI of the client's terms of service, for people who are asked for consent. */
    tos_uri?: string | null;
    /** @description URIs that people may be sent back to after they signed in. */
    redirect_uris: string[];
    /** @description URIs that people may be sent to after logout. */
    post_logout_redirect_uris?: string[];
    /** @description Response types that the client may ask the authorization endpoint for. */
    response_types: ("code" | "id_token" | "token")[];
    /** @description Grant types that the client may use. More values may come. */
    grant_types: ("authorization_code" | "client_credentials" | "implicit" | "interaction_code" | "password" | "refresh_token" | "urn:ietf:params:oauth:grant-type:device_code" | "urn:ietf:params:oauth:grant-type:jwt-bearer" | "urn:ietf:params:oauth:grant-type:saml2-bearer" | "urn:ietf:params:oauth:grant-type:token-exchange" | "urn:openid:params:grant-type:ciba" | "urn:okta:params:oauth:grant-type:otp" | "urn:okta:params:oauth:grant-type:oob" | "http://auth0.com/oauth/grant-type/mfa-otp" | "http://auth0.com/oauth/grant-type/mfa-oob" | (string & {}))[];
    /** @description URI of the client at which a sign-in that starts elsewhere begins. */
    initiate_login_uri?: string | null;
    /**
     * @description Kind of client. It decides which grant types and ways to authenticate are possible.
     *
     *     - `browser`: an app that runs in the browser, without a secret.
     *     - `native`: an app on a device.
     *     - `service`: a machine that acts for itself, with the grant `client_credentials`.
     *     - `web`: an app on a server, which keeps a secret.
     * @enum {string}
     */
    application_type: "browser" | "native" | "service" | "web";
    /**
     * @description Whether people are asked to agree that the client gets their data.
     *
     *     - `REQUIRED`: they are, when the scope needs consent and they have not agreed before.
     *     - `TRUSTED`: they are not.
     * @enum {string}
     */
    consent_method?: "REQUIRED" | "TRUSTED";
    /**
     * @description Which domain is the issuer of ID tokens.
     *
     *     - `CUSTOM_URL`: the custom domain of the org.
     *     - `DYNAMIC`: the domain that the client sent its request to.
     *     - `ORG_URL`: the Okta domain of the org.
     * @enum {string}
     */
    issuer_mode: "CUSTOM_URL" | "DYNAMIC" | "ORG_URL";
    idp_initiated_login: OAuthIdpInitiatedLogin;
    /**
     * @description Whether a redirect URI may have a wildcard.
     *
     *     - `DISABLED`: it may not.
     *     - `SUBDOMAIN`: it may, in place of one subdomain.
     * @enum {string}
     */
    wildcard_redirect: "DISABLED" | "SUBDOMAIN";
    /** @description Whether access tokens have to be bound with DPoP. */
    dpop_bound_access_tokens: boolean;
    /** @description Whether the client takes part in front-channel logout. */
    participate_slo?: boolean;
    /** @description URI that Okta sends front-channel logout requests to. */
    frontchannel_logout_uri?: string | null;
    /** @description Whether logout requests carry the session id. */
    frontchannel_logout_session_required?: boolean | null;
    refresh_token?: OAuthRefreshToken;
    network?: OAuthNetwork;
    jwks?: OAuthJwks;
    /** @description URI of the client's public keys, instead of `jwks`. */
    jwks_uri?: string | null;
    /**
     * @description Kind of subject identifier that the client sees.
     *
     *     - `public`: the same for all clients.
     *     - `pairwise`: another one for each sector.
     * @enum {string}
     */
    subject_type?: "public" | "pairwise";
    /** @description URI whose host makes clients share pairwise subject identifiers. */
    sector_identifier_uri?: string | null;
    /** @description Algorithm that the key of an encrypted ID token is encrypted with. Null for ID tokens in clear text. */
    id_token_encrypted_response_alg?: "RSA-OAEP-256" | "RSA-OAEP-384" | "RSA-OAEP-512" | (string & {}) | null;
    /** @description Algorithm that request objects have to be signed with. Null when any will do. */
    request_object_signing_alg?: "HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | (string & {}) | null;
    /**
     * @description How the client gets its tokens in the backchannel flow. Okta supports `poll` only.
     *
     *     - `poll`: it asks the token endpoint until they are there.
     *     - `ping`: it is told that they are there, and fetches them.
     *     - `push`: it is sent the tokens.
     * @enum {string}
     */
    backchannel_token_delivery_mode?: "poll" | "ping" | "push";
    /** @description Id of the custom authenticator of the backchannel flow. */
    backchannel_custom_authenticator_id?: string | null;
    /** @description Algorithm that backchannel authentication requests are signed with. */
    backchannel_authentication_request_signing_alg?: "HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | (string & {}) | null;
};
/** @description Settings of an OpenID Connect app. */
export type OpenIdConnectApplicationSettings = ApplicationSettings & {
    app: AppDefinitionSettings;
    /** @description The client. Some of Okta's own apps come without it. */
    oauthClient?: OAuthClientSettings;
};
/** @description An OAuth 2.0 or OpenID Connect client. */
export type OpenIdConnectApplication = ApplicationBase & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "OPENID_CONNECT";
    credentials: OAuthApplicationCredentials;
    settings: OpenIdConnectApplicationSettings;
};
/** @description Empty object, there when a shared password is stored. The password itself is never returned. */
export type SharedPassword = Record<string, never>;
/** @description Empty, since the app signs nothing. */
export type UnusedSigningCredential = Record<string, never>;
/** @description Credentials of an app that Okta fills in a user name and password for. */
export type SchemeApplicationCredentials = {
    /**
     * @description Who sets the user name and who the password.
     *
     *     - `ADMIN_SETS_CREDENTIALS`: an admin sets both.
     *     - `EDIT_PASSWORD_ONLY`: an admin sets the user name, people set their password.
     *     - `EDIT_USERNAME_AND_PASSWORD`: people set both.
     *     - `EXTERNAL_PASSWORD_SYNC`: an admin sets the user name, and the password is the one of Okta.
     *     - `SHARED_USERNAME_AND_PASSWORD`: all people share what an admin sets in `userName` and `password`.
     * @enum {string}
     */
    scheme: "ADMIN_SETS_CREDENTIALS" | "EDIT_PASSWORD_ONLY" | "EDIT_USERNAME_AND_PASSWORD" | "EXTERNAL_PASSWORD_SYNC" | "SHARED_USERNAME_AND_PASSWORD";
    userNameTemplate: UserNameTemplate;
    /** @description Whether people may see the stored password. */
    revealPassword: boolean;
    /** @description The shared user name, when `scheme` shares one. */
    userName?: string;
    password?: SharedPassword;
    signing: UnusedSigningCredential;
};
/** @description Settings of the definition `template_basic_auth`; other definitions may add their own. */
export type BasicAuthAppSettings = {
    /** @description Page of the app. */
    url?: string | null;
    /** @description Address that asks for the password. */
    authURL?: string | null;
    /** @description Regular expression that narrows the sign-in page down. */
    loginUrlRegex?: string | null;
} & {
    [key: string]: unknown;
};
/** @description Settings of a basic authentication app. */
export type BasicAuthApplicationSettings = ApplicationSettings & {
    app: BasicAuthAppSettings;
};
/** @description An app behind HTTP basic authentication. */
export type BasicAuthApplication = ApplicationBase & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "BASIC_AUTH";
    credentials: SchemeApplicationCredentials;
    settings: BasicAuthApplicationSettings;
};
/** @description Credentials of an app that signs nothing. */
export type ApplicationCredentials = {
    userNameTemplate: UserNameTemplate;
    signing: UnusedSigningCredential;
};
/** @description Settings of the definition `bookmark`. */
export type BookmarkAppSettings = {
    /** @description Whether to ask Okta for a real integration. */
    requestIntegration: boolean;
    /** @description Page that the bookmark opens. */
    url: string;
};
/** @description Settings of a bookmark. */
export type BookmarkApplicationSettings = ApplicationSettings & {
    app: BookmarkAppSettings;
};
/** @description A link on the dashboard, without any sign-on. */
export type BookmarkApplication = ApplicationBase & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "BOOKMARK";
    credentials: ApplicationCredentials;
    settings: BookmarkApplicationSettings;
};
/** @description Settings of the definitions `template_swa` (members `{name}Field`) and `template_swa3field` (members `{name}Selector`). Other definitions, those of the Okta Integration Network, have settings of their own. */
export type BrowserPluginAppSettings = {
    /** @description Sign-in page (`template_swa`). */
    url?: string | null;
    /** @description CSS selector of the user name field. */
    usernameField?: string | null;
    /** @description CSS selector of the password field. */
    passwordField?: string | null;
    /** @description CSS selector of the sign-in button. */
    buttonField?: string | null;
    /** @description CSS selector of a box to tick before signing in. */
    checkbox?: string | null;
    /** @description Sign-in page (`template_swa3field`). */
    targetURL?: string | null;
    /** @description CSS selector of the user name field. */
    userNameSelector?: string | null;
    /** @description CSS selector of the password field. */
    passwordSelector?: string | null;
    /** @description CSS selector of the sign-in button. */
    buttonSelector?: string | null;
    /** @description CSS selector of the third field. */
    extraFieldSelector?: string | null;
    /** @description Value of the third field. */
    extraFieldValue?: string | null;
    /** @description Regular expression that narrows the sign-in page down. */
    loginUrlRegex?: string | null;
    /** @description Page that signs in on behalf of the first. */
    redirectUrl?: string | null;
} & {
    [key: string]: unknown;
};
/** @description Settings of a browser plugin app. */
export type BrowserPluginApplicationSettings = ApplicationSettings & {
    app: BrowserPluginAppSettings;
};
/** @description An app whose sign-in form the browser plugin fills in. */
export type BrowserPluginApplication = ApplicationBase & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "BROWSER_PLUGIN";
    credentials: SchemeApplicationCredentials;
    settings: BrowserPluginApplicationSettings;
};
/** @description Settings of the definition `template_sps`; other definitions may add their own. */
export type SecurePasswordStoreAppSettings = {
    /** @description Sign-in page that the form is posted to. */
    url?: string | null;
    /** @description Name of the user name field. */
    usernameField?: string | null;
    /** @description Name of the password field. */
    passwordField?: string | null;
    /** @description Name of additional field 1. */
    optionalField1?: string | null;
    /** @description Value of additional field 1. */
    optionalField1Value?: string | null;
    /** @description Name of additional field 2. */
    optionalField2?: string | null;
    /** @description Value of additional field 2. */
    optionalField2Value?: string | null;
    /** @description Name of additional field 3. */
    optionalField3?: string | null;
    /** @description Value of additional field 3. */
    optionalField3Value?: string | null;
} & {
    [key: string]: unknown;
};
/** @description Settings of a secure password store app. */
export type SecurePasswordStoreApplicationSettings = ApplicationSettings & {
    app: SecurePasswordStoreAppSettings;
};
/** @description An app whose sign-in form Okta posts without a plugin. */
export type SecurePasswordStoreApplication = ApplicationBase & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "SECURE_PASSWORD_STORE";
    credentials: SchemeApplicationCredentials;
    settings: SecurePasswordStoreApplicationSettings;
};
/** @description Where a custom SWA app signs in. */
export type AutoLoginSignOn = {
    /** @description Second sign-in page. */
    redirectUrl?: string | null;
    /** @description Sign-in page. */
    loginUrl: string;
};
/** @description Settings of an auto-login app. */
export type AutoLoginApplicationSettings = ApplicationSettings & {
    app: AppDefinitionSettings;
    /** @description Where to sign in. */
    signOn?: AutoLoginSignOn;
};
/** @description A custom app whose sign-in form the browser plugin fills in at an address of your choice. */
export type AutoLoginApplication = ApplicationBase & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "AUTO_LOGIN";
    credentials: SchemeApplicationCredentials;
    settings: AutoLoginApplicationSettings;
};
/** @description Settings of an app of another kind. */
export type OtherApplicationSettings = ApplicationSettings & {
    app: AppDefinitionSettings;
};
/** @description An app of another kind: a directory or provisioning integration that nobody signs in to, which has no mode, an app that only asks for a second factor, and whatever modes Okta adds. */
export type OtherApplication = ApplicationBase & {
    /**
     * @description Sign-on mode, none of those with a shape of their own. More may come.
     *
     *     - `MFA_AS_SERVICE`: the app only asks for a second factor.
     *     - null: nobody signs in to the app.
     */
    signOnMode: "MFA_AS_SERVICE" | null;
    credentials: ApplicationCredentials;
    settings: OtherApplicationSettings;
};
/** @description An app instance. `signOnMode` tells the shapes apart: one for each mode that is described here, and one for all other apps, whose mode may be null. */
export type Application = SamlApplication | Saml11Application | WsFederationApplication | OpenIdConnectApplication | BasicAuthApplication | BookmarkApplication | BrowserPluginApplication | SecurePasswordStoreApplication | AutoLoginApplication | OtherApplication;
/** @description One cause. */
export type OktaErrorCause = {
    /** @description The cause, in words. */
    errorSummary: string;
};
/** @description The one shape of every error. Programs should look at `errorCode` only: the texts are meant for people and change between releases. */
export type OktaError = {
    /** @description Stable code of the error, `E` and 7 digits. */
    errorCode: string;
    /** @description What went wrong, in words. */
    errorSummary: string;
    /** @description Repeats `errorCode`. It is meant for a link one day. */
    errorLink: string;
    /** @description Id of this one error, to quote to Okta's support. Fresh in every response. */
    errorId: string;
    /** @description Details, one per cause. Empty when the summary says it all. */
    errorCauses: OktaErrorCause[];
};
/** @description How people get and enter the app. What is left out takes its default. */
export type ApplicationAccessibilityInput = {
    /** @description Whether people may request the app themselves. Default false. */
    selfService?: boolean;
    /** @description URL of the app's own error page. Default null. */
    errorRedirectUrl?: string | null;
    /** @description URL of the app's own sign-in page. Identity Engine does not use it. Default null. */
    loginRedirectUrl?: string | null;
};
/** @description Places to hide the app from. */
export type ApplicationHidingInput = {
    /** @description Whether to hide it in the mobile app. */
    iOS?: boolean;
    /** @description Whether to hide it on the dashboard. */
    web?: boolean;
};
/** @description Where the app shows up. What is left out takes its default, which is false everywhere. */
export type ApplicationVisibilityInput = {
    /** @description Whether the app starts when its user signs in to Okta. */
    autoLaunch?: boolean;
    /** @description Whether people are signed in without a click when the browser plugin sees the app's page. */
    autoSubmitToolbar?: boolean;
    hide?: ApplicationHidingInput;
    /** @description The app's dashboard links by name, true to show. */
    appLinks?: {
        [key: string]: boolean;
    };
};
/** @description What a request may say about an app of any sign-on mode. Members that only Okta sets (`id`, `orn`, `status`, `created`, `lastUpdated`, `features`, `_links` and so on) may be sent and are ignored, so that an app that was read can be changed and sent back. */
export type ApplicationInput = {
    accessibility?: ApplicationAccessibilityInput;
    visibility?: ApplicationVisibilityInput;
    licensing?: ApplicationLicensing;
    profile?: ApplicationProfile;
};
/** @description Name shown to people. Several apps may have the same. */
export type ApplicationLabel = string;
/** @description How user names of the app are made from Okta profiles. */
export type UserNameTemplateInput = {
    /** @description Expression that yields the user name. Default `${source.login}`. */
    template?: string;
    /**
     * @description Kind of template. Default `BUILT_IN`.
     *
     *     - `NONE`: there is none; each user name is given when the app is assigned.
     *     - `BUILT_IN`: one of the templates that Okta offers.
     *     - `CUSTOM`: an expression of your own.
     * @enum {string}
     */
    type?: "NONE" | "BUILT_IN" | "CUSTOM";
    /**
     * @description Whether user names that change are pushed to the app. Only for custom templates, with the default `DONT_PUSH`.
     *
     *     - `PUSH`: they are.
     *     - `DONT_PUSH`: they are not.
     *     - `NOT_CONFIGURED`: nobody decided.
     * @enum {string}
     */
    pushStatus?: "PUSH" | "DONT_PUSH" | "NOT_CONFIGURED";
    /** @description Suffix that is added to each user name. */
    suffix?: string;
    /** @description Suffix for built-in templates. */
    userSuffix?: string;
};
/** @description Chooses the key that the app signs with. An empty object, as read from an app that signs nothing, changes nothing. */
export type SigningCredentialInput = {
    /** @description Id of a key that the app holds, its own or a clone. */
    kid?: SigningKeyId;
    /**
     * @description Purpose of the key.
     * @constant
     */
    use?: "sig";
    /** @description How the key is rotated. */
    rotationMode?: string;
};
/** @description Credentials to set. On a replacement, what is left out keeps its stored value, so sending `signing` alone switches the key and leaves the user name template as it is. */
export type ApplicationCredentialsInput = {
    userNameTemplate?: UserNameTemplateInput;
    signing?: SigningCredentialInput;
};
/** @description Tells people that the app needs a VPN connection. */
export type VpnNotificationInput = {
    network?: VpnNetwork;
    /** @description Text of the notification. */
    message?: string | null;
    /** @description Page that helps people to connect. */
    helpUrl?: string | null;
};
/** @description Notices to people. */
export type ApplicationNotificationsInput = {
    vpn?: VpnNotificationInput;
};
/** @description Notes about the app. */
export type ApplicationNotesInput = {
    /** @description For admins. Null takes the note away. */
    admin?: string | null;
    /** @description For the people who use the app. Null takes the note away. */
    enduser?: string | null;
};
/** @description Settings to set on any app. What is left out keeps its value or takes its default. */
export type ApplicationSettingsInput = {
    notifications?: ApplicationNotificationsInput;
    /** @description Whether accounts are provisioned by hand. Default false. */
    manualProvisioning?: boolean;
    /** @description Whether everybody has the app without being assigned. Default false. */
    implicitAssignment?: boolean;
    notes?: ApplicationNotesInput;
    /** @description Another app that serves as identity store. */
    identityStoreId?: string;
    /** @description Inline hook to call for the app. */
    inlineHookId?: string;
};
/** @description An attribute with values computed from the user's profile. */
export type SamlExpressionStatementInput = {
    /**
     * @description Kind of statement.
     * @constant
     */
    type: "EXPRESSION";
    /** @description Name of the attribute, unique within the app. */
    name: string;
    /**
     * @description Format of the name.
     * @enum {string}
     */
    namespace?: "urn:oasis:names:tc:SAML:2.0:attrname-format:basic" | "urn:oasis:names:tc:SAML:2.0:attrname-format:uri" | "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified";
    /** @description Values, each an expression in Okta's expression language. */
    values?: string[];
};
/** @description An attribute that lists the user's groups that pass a filter. */
export type SamlGroupStatementInput = {
    /**
     * @description Kind of statement.
     * @constant
     */
    type: "GROUP";
    /** @description Name of the attribute, unique within the app. */
    name: string;
    /**
     * @description Format of the name.
     * @enum {string}
     */
    namespace?: "urn:oasis:names:tc:SAML:2.0:attrname-format:basic" | "urn:oasis:names:tc:SAML:2.0:attrname-format:uri" | "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified";
    /**
     * @description How `filterValue` is compared with group names.
     * @enum {string}
     */
    filterType?: "STARTS_WITH" | "EQUALS" | "CONTAINS" | "REGEX";
    /** @description What group names are compared with. */
    filterValue?: string;
};
/** @description An attribute that assertions carry. `type` tells the kinds apart. */
export type SamlAttributeStatementInput = SamlExpressionStatementInput | SamlGroupStatementInput;
/** @description One hook. */
export type SamlInlineHookInput = {
    /** @description Id of the hook. */
    id: string;
};
/** @description Certificate that logout requests of the service provider are checked with. */
export type SamlSpCertificateInput = {
    /** @description One certificate. Okta breaks its lines anew. */
    x5c: string[];
};
/** @description Encryption of assertions for the service provider. */
export type SamlAssertionEncryptionInput = {
    /** @description Whether assertions are encrypted. The other members come with true. */
    enabled: boolean;
    /**
     * @description Cipher for the assertion.
     * @enum {string}
     */
    encryptionAlgorithm?: "AES128_CBC" | "AES256_CBC" | "AES128_GCM" | "AES256_GCM";
    /**
     * @description Cipher for the key.
     * @enum {string}
     */
    keyTransportAlgorithm?: "RSA_OAEP" | "RSA_15";
    /** @description Certificate that the key is encrypted for. */
    x5c?: string[];
};
/** @description One assertion consumer service. */
export type SamlAcsEndpointInput = {
    /** @description Address of the service. */
    url: string;
    /** @description Index by which a request names the service. Default 0. */
    index?: number;
};
/** @description Logout started by the service provider. */
export type SamlSingleLogoutInput = {
    /** @description Whether the app supports it. Default false. */
    enabled?: boolean;
    /** @description Issuer of the service provider's logout requests. */
    issuer?: string;
    /** @description Where the logout response is sent. */
    logoutUrl?: string;
};
/** @description How assertions are built and where they go. A custom app needs `ssoAcsUrl`; an app of the Okta Integration Network may set the members `{name}Override`. The empty text is as good as null. */
export type SamlSignOnInput = {
    /** @description Page of the app to open after a sign-in that Okta started. */
    defaultRelayState?: string | null;
    /** @description Assertion consumer service of the service provider. Custom apps only. */
    ssoAcsUrl?: string;
    /** @description Replaces the assertion consumer service of the definition. */
    ssoAcsUrlOverride?: string | null;
    /** @description Issuer of the assertions. Default `http://www.okta.com/${org.externalKey}`. */
    idpIssuer?: string;
    /** @description Entity id of the service provider. */
    audience?: string;
    /** @description Replaces the audience of the definition. */
    audienceOverride?: string | null;
    /** @description Where the app may present the assertion. */
    recipient?: string;
    /** @description Replaces the recipient of the definition. */
    recipientOverride?: string | null;
    /** @description Where the response is to be sent, as named inside it. */
    destination?: string;
    /** @description Replaces the destination of the definition. */
    destinationOverride?: string | null;
    /** @description Expression for the subject's name. */
    subjectNameIdTemplate?: string;
    /**
     * @description Format of the subject's name.
     * @enum {string}
     */
    subjectNameIdFormat?: "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:x509SubjectName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
    /** @description Whether the response is signed. Response, assertion or both have to be. */
    responseSigned?: boolean;
    /** @description Whether the assertion is signed. */
    assertionSigned?: boolean;
    /**
     * @description Algorithm of the XML signatures. It says nothing about the certificate, whose own signature is SHA-256 either way.
     * @enum {string}
     */
    signatureAlgorithm?: "RSA_SHA1" | "RSA_SHA256";
    /**
     * @description Digest of the XML signatures.
     * @enum {string}
     */
    digestAlgorithm?: "SHA1" | "SHA256";
    /** @description Whether a request with ForceAuthn makes people authenticate again. */
    honorForceAuthn?: boolean;
    /**
     * @description Authentication context that assertions claim.
     * @enum {string}
     */
    authnContextClassRef?: "urn:federation:authentication:windows" | "oasis:names:tc:SAML:2.0:ac:classes:Kerberos" | "urn:oasis:names:tc:SAML:2.0:ac:classes:Password" | "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport" | "urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient" | "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified" | "urn:oasis:names:tc:SAML:2.0:ac:classes:X509";
    /** @description Issuer of the service provider. Set when single logout is on. */
    spIssuer?: string | null;
    /** @description Whether authentication requests come compressed. Default false. */
    requestCompressed?: boolean;
    /** @description Attributes that assertions carry. */
    attributeStatements?: SamlAttributeStatementInput[];
    /** @description Attributes inherited from the app's definition. */
    configuredAttributeStatements?: SamlAttributeStatementInput[];
    /** @description Inline hooks that may change assertions. */
    inlineHooks?: SamlInlineHookInput[];
    spCertificate?: SamlSpCertificateInput;
    assertionEncryption?: SamlAssertionEncryptionInput;
    /** @description Whether the app may have several assertion consumer services. */
    allowMultipleAcsEndpoints?: boolean;
    /** @description Further assertion consumer services. */
    acsEndpoints?: SamlAcsEndpointInput[];
    /** @description Whether authentication requests have to be signed. */
    samlSignedRequestEnabled?: boolean;
    /** @description How many seconds an assertion is valid. */
    samlAssertionLifetimeSeconds?: number;
    slo?: SamlSingleLogoutInput;
    participateSlo?: SamlParticipateSlo;
};
/** @description Settings to set for a SAML 2.0 app. What is left out keeps its value or takes its default. */
export type SamlApplicationSettingsInput = ApplicationSettingsInput & {
    app?: AppDefinitionSettings;
    signOn?: SamlSignOnInput;
};
/** @description An app that receives signed SAML 2.0 assertions: a custom one, or one of the Okta Integration Network. */
export type SamlApplicationCreate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "SAML_2_0";
    /** @description Key of a definition in the Okta Integration Network. Leave it out to create a custom app, which needs `settings.signOn.ssoAcsUrl` instead. */
    name?: string;
    label: ApplicationLabel;
    credentials?: ApplicationCredentialsInput;
    settings?: SamlApplicationSettingsInput;
};
/** @description Overrides of what the app's definition says. */
export type Saml11SignOnInput = {
    /** @description Replaces the audience. */
    audienceOverride?: string | null;
    /** @description Page of the app to open after a sign-in that Okta started. */
    defaultRelayState?: string | null;
    /** @description Replaces the recipient. */
    recipientOverride?: string | null;
    /** @description Replaces the assertion consumer service. */
    ssoAcsUrlOverride?: string | null;
};
/** @description Settings to set for a SAML 1.1 app. What is left out keeps its value or takes its default. */
export type Saml11ApplicationSettingsInput = ApplicationSettingsInput & {
    app?: AppDefinitionSettings;
    signOn?: Saml11SignOnInput;
};
/** @description An app of the Okta Integration Network that receives signed SAML 1.1 assertions. There are no custom ones. */
export type Saml11ApplicationCreate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "SAML_1_1";
    /** @description Key of a definition in the Okta Integration Network. */
    name: string;
    label: ApplicationLabel;
    credentials?: ApplicationCredentialsInput;
    settings?: Saml11ApplicationSettingsInput;
};
/** @description Settings to set for a WS-Federation app. What is left out keeps its value or takes its default. */
export type WsFederationApplicationSettingsInput = ApplicationSettingsInput & {
    app?: WsFederationAppSettings;
};
/** @description An app that signs in with WS-Federation. */
export type WsFederationApplicationCreate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "WS_FEDERATION";
    /** @description Key of the app definition: `template_wsfed` for an app of your own, which needs `audienceRestriction`, `groupValueFormat`, `wReplyURL`, `nameIDFormat`, `authnContextClassRef`, `siteURL` and `usernameAttribute` in `settings.app`. */
    name: string;
    label: ApplicationLabel;
    credentials?: ApplicationCredentialsInput;
    settings: WsFederationApplicationSettingsInput;
};
/** @description How the OAuth 2.0 client authenticates. */
export type OAuthClientCredentialInput = {
    /** @description Whether Okta rotates the key that signs the client's tokens. Default true. */
    autoKeyRotation?: boolean;
    /** @description Client id. It equals the app id unless another one was chosen on creation, and never changes. */
    client_id?: string;
    /**
     * Format: password
     * @description A secret of your own, 14 to 100 printable ASCII characters. Without one, Okta makes up 64 characters. Empty means the same as left out.
     */
    client_secret?: string;
    /**
     * @description How the client authenticates at the token endpoint. Default `client_secret_basic`.
     *
     *     - `client_secret_basic`: the secret, in the header `Authorization`.
     *     - `client_secret_jwt`: an assertion that is signed with the secret.
     *     - `client_secret_post`: the secret, in the body.
     *     - `none`: nothing, as a public client that uses PKCE.
     *     - `private_key_jwt`: an assertion that is signed with a private key. The public key is in `jwks` or at `jwks_uri`.
     * @enum {string}
     */
    token_endpoint_auth_method?: "client_secret_basic" | "client_secret_jwt" | "client_secret_post" | "none" | "private_key_jwt";
    /** @description Whether the authorization code flow needs PKCE. It has to be true when `token_endpoint_auth_method` is `none`. Default true. */
    pkce_required?: boolean;
};
/** @description Credentials to set. On a replacement, what is left out keeps its stored value. */
export type OAuthApplicationCredentialsInput = {
    userNameTemplate?: UserNameTemplateInput;
    signing?: SigningCredentialInput;
    oauthClient?: OAuthClientCredentialInput;
};
/** @description Sign-in that starts at Okta. */
export type OAuthIdpInitiatedLoginInput = {
    /**
     * @description How it works. `SPEC` and `OKTA` need an `initiate_login_uri`.
     *
     *     - `DISABLED`: people cannot start it at Okta.
     *     - `SPEC`: Okta sends people to the client, which starts the sign-in.
     *     - `OKTA`: Okta sends an ID token to the client, without a request of the client.
     * @enum {string}
     */
    mode: "DISABLED" | "SPEC" | "OKTA";
    /** @description Scopes that are asked for in mode `OKTA`. */
    default_scope?: string[];
};
/** @description Handling of refresh tokens. */
export type OAuthRefreshTokenInput = {
    /**
     * @description What happens to a refresh token that is used.
     *
     *     - `ROTATE`: it is replaced by a new one.
     *     - `STATIC`: it stays the same.
     * @enum {string}
     */
    rotation_type: "ROTATE" | "STATIC";
    /** @description Seconds that a replaced token stays valid. Default 30. It counts with `ROTATE` only. */
    leeway?: number;
};
/** @description One public key, in the short form that an app embeds. */
export type OAuthJwkInput = {
    /**
     * @description Key family. RSA keys have `e` and `n`, EC keys `x` and `y`.
     * @enum {string}
     */
    kty: "RSA" | "EC";
    /** @description Okta's id of the key, `pks` and 17 letters or digits. Set by Okta. */
    id?: string;
    /**
     * @description Whether the key may be used.
     * @enum {string}
     */
    status?: "ACTIVE" | "INACTIVE";
    /** @description Id of the key, chosen by the client. */
    kid?: string | null;
    /**
     * @description Purpose of the key. Null when it was not sent.
     *
     *     - `sig`: it checks signatures of the client.
     *     - `enc`: it encrypts ID tokens for the client.
     * @enum {string|null}
     */
    use?: "sig" | "enc" | null;
    /** @description Algorithm of the key. */
    alg?: string | null;
    /** @description RSA exponent, base64url. */
    e?: string;
    /** @description RSA modulus, base64url. */
    n?: string;
    /** @description EC x coordinate, base64url. */
    x?: string;
    /** @description EC y coordinate, base64url. */
    y?: string;
    /** @description EC curve. Null when it was not sent. */
    crv?: string | null;
};
/** @description Public keys that the client signs its assertions with. They are kept under `credentials/jwks`. */
export type OAuthJwksInput = {
    /** @description The keys. */
    keys: OAuthJwkInput[];
};
/** @description Metadata of an OAuth 2.0 client. */
export type OAuthClientSettingsInput = {
    /** @description URI of a page about the client. */
    client_uri?: string | null;
    /** @description URI of the client's logo, shown to people who are asked for consent. */
    logo_uri?: string | null;
    /** @description URI of the client's privacy policy, for people who are asked for consent. */
    policy_uri?: string | null;
    /** @description URI of the client's terms of service, for people who are asked for consent. */
    tos_uri?: string | null;
    /** @description URIs that people may be sent back to after they signed in. */
    redirect_uris?: string[];
    /** @description URIs that people may be sent to after logout. */
    post_logout_redirect_uris?: string[];
    /** @description Response types that the client may ask the authorization endpoint for. */
    response_types?: ("code" | "id_token" | "token")[];
    /** @description Grant types that the client may use. */
    grant_types: ("authorization_code" | "client_credentials" | "implicit" | "interaction_code" | "password" | "refresh_token" | "urn:ietf:params:oauth:grant-type:device_code" | "urn:ietf:params:oauth:grant-type:jwt-bearer" | "urn:ietf:params:oauth:grant-type:saml2-bearer" | "urn:ietf:params:oauth:grant-type:token-exchange" | "urn:openid:params:grant-type:ciba" | "urn:okta:params:oauth:grant-type:otp" | "urn:okta:params:oauth:grant-type:oob" | "http://auth0.com/oauth/grant-type/mfa-otp" | "http://auth0.com/oauth/grant-type/mfa-oob")[];
    /** @description URI of the client at which a sign-in that starts elsewhere begins. */
    initiate_login_uri?: string | null;
    /**
     * @description Kind of client. It decides which grant types and ways to authenticate are possible.
     *
     *     - `browser`: an app that runs in the browser, without a secret.
     *     - `native`: an app on a device.
     *     - `service`: a machine that acts for itself, with the grant `client_credentials`.
     *     - `web`: an app on a server, which keeps a secret.
     * @enum {string}
     */
    application_type?: "browser" | "native" | "service" | "web";
    /**
     * @description Whether people are asked to agree that the client gets their data.
     *
     *     - `REQUIRED`: they are, when the scope needs consent and they have not agreed before.
     *     - `TRUSTED`: they are not.
     * @enum {string}
     */
    consent_method?: "REQUIRED" | "TRUSTED";
    /**
     * @description Which domain is the issuer of ID tokens.
     *
     *     - `CUSTOM_URL`: the custom domain of the org.
     *     - `DYNAMIC`: the domain that the client sent its request to.
     *     - `ORG_URL`: the Okta domain of the org.
     * @enum {string}
     */
    issuer_mode?: "CUSTOM_URL" | "DYNAMIC" | "ORG_URL";
    idp_initiated_login?: OAuthIdpInitiatedLoginInput;
    /**
     * @description Whether a redirect URI may have a wildcard.
     *
     *     - `DISABLED`: it may not.
     *     - `SUBDOMAIN`: it may, in place of one subdomain.
     * @enum {string}
     */
    wildcard_redirect?: "DISABLED" | "SUBDOMAIN";
    /** @description Whether access tokens have to be bound with DPoP. Default false. */
    dpop_bound_access_tokens?: boolean;
    /** @description Whether the client takes part in front-channel logout. */
    participate_slo?: boolean;
    /** @description URI that Okta sends front-channel logout requests to. */
    frontchannel_logout_uri?: string | null;
    /** @description Whether logout requests carry the session id. */
    frontchannel_logout_session_required?: boolean | null;
    refresh_token?: OAuthRefreshTokenInput;
    network?: OAuthNetwork;
    jwks?: OAuthJwksInput;
    /** @description URI of the client's public keys, instead of `jwks`. */
    jwks_uri?: string | null;
    /**
     * @description Kind of subject identifier that the client sees.
     *
     *     - `public`: the same for all clients.
     *     - `pairwise`: another one for each sector.
     * @enum {string}
     */
    subject_type?: "public" | "pairwise";
    /** @description URI whose host makes clients share pairwise subject identifiers. */
    sector_identifier_uri?: string | null;
    /**
     * @description Algorithm that the key of an encrypted ID token is encrypted with. Null for ID tokens in clear text.
     * @enum {string|null}
     */
    id_token_encrypted_response_alg?: "RSA-OAEP-256" | "RSA-OAEP-384" | "RSA-OAEP-512" | null;
    /**
     * @description Algorithm that request objects have to be signed with. Null when any will do.
     * @enum {string|null}
     */
    request_object_signing_alg?: "HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | null;
    /**
     * @description How the client gets its tokens in the backchannel flow. Okta supports `poll` only.
     *
     *     - `poll`: it asks the token endpoint until they are there.
     *     - `ping`: it is told that they are there, and fetches them.
     *     - `push`: it is sent the tokens.
     * @enum {string}
     */
    backchannel_token_delivery_mode?: "poll" | "ping" | "push";
    /** @description Id of the custom authenticator of the backchannel flow. */
    backchannel_custom_authenticator_id?: string;
    /**
     * @description Algorithm that backchannel authentication requests are signed with.
     * @enum {string|null}
     */
    backchannel_authentication_request_signing_alg?: "HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | null;
};
/** @description Settings to set for an OpenID Connect app. What is left out keeps its value or takes its default. */
export type OpenIdConnectApplicationSettingsInput = ApplicationSettingsInput & {
    app?: AppDefinitionSettings;
    oauthClient?: OAuthClientSettingsInput;
};
/** @description An OAuth 2.0 or OpenID Connect client. */
export type OpenIdConnectApplicationCreate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "OPENID_CONNECT";
    /** @description Key of the app definition: `oidc_client` for a client of your own, which needs `credentials.oauthClient` and `settings.oauthClient`. */
    name: string;
    label: ApplicationLabel;
    credentials?: OAuthApplicationCredentialsInput;
    settings: OpenIdConnectApplicationSettingsInput;
};
/** @description The shared password. An empty object keeps the stored one. */
export type SharedPasswordInput = {
    /**
     * Format: password
     * @description The password in clear text. Okta stores it and never returns it.
     */
    value?: string;
};
/** @description Credentials to set. On a replacement, what is left out keeps its stored value. */
export type SchemeApplicationCredentialsInput = {
    /**
     * @description Who sets the user name and who the password. Default `EDIT_USERNAME_AND_PASSWORD`.
     *
     *     - `ADMIN_SETS_CREDENTIALS`: an admin sets both.
     *     - `EDIT_PASSWORD_ONLY`: an admin sets the user name, people set their password.
     *     - `EDIT_USERNAME_AND_PASSWORD`: people set both.
     *     - `EXTERNAL_PASSWORD_SYNC`: an admin sets the user name, and the password is the one of Okta.
     *     - `SHARED_USERNAME_AND_PASSWORD`: all people share what an admin sets in `userName` and `password`.
     * @enum {string}
     */
    scheme?: "ADMIN_SETS_CREDENTIALS" | "EDIT_PASSWORD_ONLY" | "EDIT_USERNAME_AND_PASSWORD" | "EXTERNAL_PASSWORD_SYNC" | "SHARED_USERNAME_AND_PASSWORD";
    userNameTemplate?: UserNameTemplateInput;
    /** @description Whether people may see the stored password. Default false. */
    revealPassword?: boolean;
    /** @description The shared user name. It is empty when none is shared. */
    userName?: string;
    password?: SharedPasswordInput;
    signing?: SigningCredentialInput;
};
/** @description Settings to set for a basic authentication app. What is left out keeps its value or takes its default. */
export type BasicAuthApplicationSettingsInput = ApplicationSettingsInput & {
    app?: BasicAuthAppSettings;
};
/** @description An app behind HTTP basic authentication. */
export type BasicAuthApplicationCreate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "BASIC_AUTH";
    /** @description Key of the app definition: `template_basic_auth` for an app of your own, which needs `authURL` and `url` in `settings.app`. */
    name: string;
    label: ApplicationLabel;
    credentials?: SchemeApplicationCredentialsInput;
    settings: BasicAuthApplicationSettingsInput;
};
/** @description Settings of the definition `bookmark`. */
export type BookmarkAppSettingsInput = {
    /** @description Whether to ask Okta for a real integration. Default false. */
    requestIntegration?: boolean;
    /** @description Page that the bookmark opens. */
    url: string;
};
/** @description Settings to set for a bookmark. What is left out keeps its value or takes its default. */
export type BookmarkApplicationSettingsInput = ApplicationSettingsInput & {
    app?: BookmarkAppSettingsInput;
};
/** @description A link on the dashboard, without any sign-on. */
export type BookmarkApplicationCreate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "BOOKMARK";
    /**
     * @description Key of the app definition.
     * @constant
     */
    name: "bookmark";
    label: ApplicationLabel;
    credentials?: ApplicationCredentialsInput;
    settings: BookmarkApplicationSettingsInput;
};
/** @description Settings to set for a browser plugin app. What is left out keeps its value or takes its default. */
export type BrowserPluginApplicationSettingsInput = ApplicationSettingsInput & {
    app?: BrowserPluginAppSettings;
};
/** @description An app whose sign-in form the browser plugin fills in. */
export type BrowserPluginApplicationCreate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "BROWSER_PLUGIN";
    /** @description Key of the app definition: `template_swa` or `template_swa3field` for an app of your own, which needs `buttonField`, `passwordField`, `usernameField` and `url` in `settings.app`. */
    name: string;
    label: ApplicationLabel;
    credentials?: SchemeApplicationCredentialsInput;
    settings: BrowserPluginApplicationSettingsInput;
};
/** @description Settings to set for a secure password store app. What is left out keeps its value or takes its default. */
export type SecurePasswordStoreApplicationSettingsInput = ApplicationSettingsInput & {
    app?: SecurePasswordStoreAppSettings;
};
/** @description An app whose sign-in form Okta posts without a plugin. */
export type SecurePasswordStoreApplicationCreate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "SECURE_PASSWORD_STORE";
    /** @description Key of the app definition: `template_sps` for an app of your own, which needs `passwordField`, `url` and `usernameField` in `settings.app`. */
    name: string;
    label: ApplicationLabel;
    credentials?: SchemeApplicationCredentialsInput;
    settings: SecurePasswordStoreApplicationSettingsInput;
};
/** @description Where to sign in. Apps of the Okta Integration Network know it by themselves. */
export type AutoLoginSignOnInput = {
    /** @description Second sign-in page. */
    redirectUrl?: string | null;
    /** @description Sign-in page. A custom app needs it. */
    loginUrl?: string;
};
/** @description Settings to set for an auto-login app. What is left out keeps its value or takes its default. */
export type AutoLoginApplicationSettingsInput = ApplicationSettingsInput & {
    app?: AppDefinitionSettings;
    signOn?: AutoLoginSignOnInput;
};
/** @description A custom app whose sign-in form the browser plugin fills in at an address of your choice. */
export type AutoLoginApplicationCreate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart.
     * @constant
     */
    signOnMode: "AUTO_LOGIN";
    /** @description Key of a definition in the Okta Integration Network; the new app then has the mode of its definition, mostly `BROWSER_PLUGIN`. Leave it out to create a custom app, which needs `settings.signOn.loginUrl`. */
    name?: string;
    label: ApplicationLabel;
    credentials?: SchemeApplicationCredentialsInput;
    settings?: AutoLoginApplicationSettingsInput;
};
/** @description A new app, one shape per sign-on mode. `signOnMode` tells them apart and has to be sent. */
export type ApplicationCreate = SamlApplicationCreate | Saml11ApplicationCreate | WsFederationApplicationCreate | OpenIdConnectApplicationCreate | BasicAuthApplicationCreate | BookmarkApplicationCreate | BrowserPluginApplicationCreate | SecurePasswordStoreApplicationCreate | AutoLoginApplicationCreate;
/** @description An app that receives signed SAML 2.0 assertions: a custom one, or one of the Okta Integration Network. What is left out keeps its stored value. */
export type SamlApplicationUpdate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart and has to be the app's own.
     * @constant
     */
    signOnMode: "SAML_2_0";
    /** @description Key of the app definition. It never changes, so it is ignored here. */
    name?: string;
    /** @description Name shown to people. When it is left out, the stored label stays. */
    label?: ApplicationLabel;
    credentials?: ApplicationCredentialsInput;
    settings?: SamlApplicationSettingsInput;
};
/** @description An app of the Okta Integration Network that receives signed SAML 1.1 assertions. There are no custom ones. What is left out keeps its stored value. */
export type Saml11ApplicationUpdate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart and has to be the app's own.
     * @constant
     */
    signOnMode: "SAML_1_1";
    /** @description Key of the app definition. It never changes, so it is ignored here. */
    name?: string;
    /** @description Name shown to people. When it is left out, the stored label stays. */
    label?: ApplicationLabel;
    credentials?: ApplicationCredentialsInput;
    settings?: Saml11ApplicationSettingsInput;
};
/** @description An app that signs in with WS-Federation. What is left out keeps its stored value. */
export type WsFederationApplicationUpdate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart and has to be the app's own.
     * @constant
     */
    signOnMode: "WS_FEDERATION";
    /** @description Key of the app definition. It never changes, so it is ignored here. */
    name?: string;
    /** @description Name shown to people. When it is left out, the stored label stays. */
    label?: ApplicationLabel;
    credentials?: ApplicationCredentialsInput;
    settings?: WsFederationApplicationSettingsInput;
};
/** @description An OAuth 2.0 or OpenID Connect client. What is left out keeps its stored value. */
export type OpenIdConnectApplicationUpdate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart and has to be the app's own.
     * @constant
     */
    signOnMode: "OPENID_CONNECT";
    /** @description Key of the app definition. It never changes, so it is ignored here. */
    name?: string;
    /** @description Name shown to people. When it is left out, the stored label stays. */
    label?: ApplicationLabel;
    credentials?: OAuthApplicationCredentialsInput;
    settings?: OpenIdConnectApplicationSettingsInput;
};
/** @description An app behind HTTP basic authentication. What is left out keeps its stored value. */
export type BasicAuthApplicationUpdate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart and has to be the app's own.
     * @constant
     */
    signOnMode: "BASIC_AUTH";
    /** @description Key of the app definition. It never changes, so it is ignored here. */
    name?: string;
    /** @description Name shown to people. When it is left out, the stored label stays. */
    label?: ApplicationLabel;
    credentials?: SchemeApplicationCredentialsInput;
    settings?: BasicAuthApplicationSettingsInput;
};
/** @description A link on the dashboard, without any sign-on. What is left out keeps its stored value. */
export type BookmarkApplicationUpdate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart and has to be the app's own.
     * @constant
     */
    signOnMode: "BOOKMARK";
    /** @description Key of the app definition. It never changes, so it is ignored here. */
    name?: string;
    /** @description Name shown to people. When it is left out, the stored label stays. */
    label?: ApplicationLabel;
    credentials?: ApplicationCredentialsInput;
    settings?: BookmarkApplicationSettingsInput;
};
/** @description An app whose sign-in form the browser plugin fills in. What is left out keeps its stored value. */
export type BrowserPluginApplicationUpdate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart and has to be the app's own.
     * @constant
     */
    signOnMode: "BROWSER_PLUGIN";
    /** @description Key of the app definition. It never changes, so it is ignored here. */
    name?: string;
    /** @description Name shown to people. When it is left out, the stored label stays. */
    label?: ApplicationLabel;
    credentials?: SchemeApplicationCredentialsInput;
    settings?: BrowserPluginApplicationSettingsInput;
};
/** @description An app whose sign-in form Okta posts without a plugin. What is left out keeps its stored value. */
export type SecurePasswordStoreApplicationUpdate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart and has to be the app's own.
     * @constant
     */
    signOnMode: "SECURE_PASSWORD_STORE";
    /** @description Key of the app definition. It never changes, so it is ignored here. */
    name?: string;
    /** @description Name shown to people. When it is left out, the stored label stays. */
    label?: ApplicationLabel;
    credentials?: SchemeApplicationCredentialsInput;
    settings?: SecurePasswordStoreApplicationSettingsInput;
};
/** @description A custom app whose sign-in form the browser plugin fills in at an address of your choice. What is left out keeps its stored value. */
export type AutoLoginApplicationUpdate = ApplicationInput & {
    /**
     * @description Sign-on mode. It tells the shapes apart and has to be the app's own.
     * @constant
     */
    signOnMode: "AUTO_LOGIN";
    /** @description Key of the app definition. It never changes, so it is ignored here. */
    name?: string;
    /** @description Name shown to people. When it is left out, the stored label stays. */
    label?: ApplicationLabel;
    credentials?: SchemeApplicationCredentialsInput;
    settings?: AutoLoginApplicationSettingsInput;
};
/** @description An app's new state, one shape per sign-on mode. `signOnMode` tells them apart and has to be sent. */
export type ApplicationUpdate = SamlApplicationUpdate | Saml11ApplicationUpdate | WsFederationApplicationUpdate | OpenIdConnectApplicationUpdate | BasicAuthApplicationUpdate | BookmarkApplicationUpdate | BrowserPluginApplicationUpdate | SecurePasswordStoreApplicationUpdate | AutoLoginApplicationUpdate;
/** @description An empty object. Read the app again for its new status. */
export type LifecycleResult = Record<string, never>;
/** @description The public half of an app's signing key, with the certificate that carries it. All ten members are always there. No private key material ever is. The members `x5c`, `n`, `e` and `x5t#S256` describe one and the same RSA key, and `expiresAt` repeats the end of the certificate's validity. */
export type JsonWebKey = {
    /**
     * @description Key family. Okta issues RSA keys only.
     * @constant
     */
    kty: "RSA";
    /** @description When the key was attached to this app. A cloned key is therefore younger than its certificate. */
    created: Timestamp;
    /** @description Last change of the entry. Key entries cannot be edited, so it equals `created`. */
    lastUpdated: Timestamp;
    /** @description End of the certificate's validity (its notAfter). */
    expiresAt: Timestamp;
    /** @description Id of the key. A clone keeps the `kid` of the key it was copied from. */
    kid: SigningKeyId;
    /**
     * @description Purpose of the key, always signing.
     * @constant
     */
    use: "sig";
    /** @description X.509 certificate chain, the app's own certificate first. Okta issues a single self-signed certificate. */
    x5c: string[];
    /** @description Base64url SHA-256 digest of the first certificate's DER bytes. */
    "x5t#S256": string;
    /** @description RSA public exponent, base64url. `AQAB` stands for 65537. */
    e: string;
    /** @description RSA modulus, base64url. 342 characters are 2048 bits, the size of every key that Okta generates. */
    n: string;
};
/** @description The CSR itself, PKCS#10 in DER, in base64 without line breaks. */
export type Pkcs10 = string;
/** @description A certificate signing request whose key waits for its certificate. */
export type Csr = {
    /** @description Id of the CSR, 43 characters of base64url. The `kid` of the key will be another one. */
    id: string;
    /** @description When it was generated. */
    created: Timestamp;
    csr: Pkcs10;
    /**
     * @description Key family.
     * @constant
     */
    kty: "RSA";
    /** @description What may be done with the CSR. */
    _links: {
        /** @description The CSR itself. DELETE revokes it. */
        self: HrefObject;
        /** @description Where the certificate goes. */
        publish: HrefObject;
    };
};
/** @description The subject of a certificate. What is left out or null is not part of it. */
export type CsrSubject = {
    /** @description Country (C). */
    countryName?: string;
    /** @description State or province (ST). */
    stateOrProvinceName?: string;
    /** @description Place (L). */
    localityName?: string;
    /** @description Organization (O). */
    organizationName?: string;
    /** @description Unit of the organization (OU). */
    organizationalUnitName?: string;
    /** @description Name (CN). */
    commonName?: string;
};
/** @description Whom a certificate is for. */
export type CsrMetadata = {
    subject: CsrSubject;
    /** @description Other names of the subject. */
    subjectAltNames?: {
        /** @description DNS names. They may start with a wildcard. */
        dnsNames?: string[];
    };
};
/** @description A certificate in PEM. */
export type CertificatePem = string;
/** @description A certificate in DER, as bytes or in base64. */
export type CertificateDer = string;
/** @description A SAML 2.0 `EntityDescriptor` in XML. Its `entityID` is an address: `http://www.okta.com/` and an id that begins with `exk`. */
export type SamlMetadata = string;
/**
 * @description Whether the client can authenticate with it.
 * @enum {string}
 */
export type ClientCredentialStatus = "ACTIVE" | "INACTIVE";
/** @description What may be done with the credential, as its status allows. */
export type ClientCredentialLinks = {
    /** @description Activates it. Only there while it is inactive. */
    activate?: HrefObject;
    /** @description Deactivates it. Only there while it is active. */
    deactivate?: HrefObject;
    /** @description Deletes it. Only there while it is inactive. */
    delete?: HrefObject;
};
/** @description A secret that an OAuth 2.0 client authenticates with. */
export type OAuth2ClientSecret = {
    /** @description Id of the secret, `ocs` and 17 letters or digits. */
    id: string;
    /** @description When it was created. */
    created: Timestamp;
    /** @description When its status last changed. */
    lastUpdated: Timestamp;
    status: ClientCredentialStatus;
    /**
     * Format: password
     * @description The secret, in clear text.
     */
    client_secret: string;
    /** @description The first 16 bytes of the secret's SHA-256, base64url. Logs name the secret by it. */
    secret_hash: string;
    _links: ClientCredentialLinks;
};
/** @description A new secret. Without `client_secret`, Okta makes one up. */
export type OAuth2ClientSecretCreate = {
    /**
     * Format: password
     * @description A secret of your own: 14 to 100 printable ASCII characters, at least 32 when the client authenticates with `client_secret_jwt`.
     */
    client_secret?: string;
    /** @description Default `ACTIVE`. */
    status?: ClientCredentialStatus;
};
/** @description A public key of an OAuth 2.0 client. */
export type OAuth2ClientJsonWebKey = {
    /** @description Okta's id of the key, `pks` and 17 letters or digits. Paths name the key by it. */
    id: string;
    /** @description When it was added. */
    created: Timestamp;
    /** @description When its status last changed. */
    lastUpdated: Timestamp;
    /** @description Id of the key, chosen by the client. Null when it was not sent. */
    kid: string | null;
    status: ClientCredentialStatus;
    /**
     * @description Key family. RSA keys have `e` and `n`, EC keys `x`, `y` and `crv`.
     * @enum {string}
     */
    kty: "RSA" | "EC";
    /**
     * @description Purpose of the key. Null when it was not sent.
     *
     *     - `sig`: it checks signatures of the client.
     *     - `enc`: it encrypts ID tokens for the client.
     * @enum {string|null}
     */
    use: "sig" | "enc" | null;
    /** @description Algorithm of the key. */
    alg?: string | null;
    /** @description RSA exponent of 64 bits at most, base64url. */
    e?: string;
    /** @description RSA modulus, base64url. */
    n?: string;
    /** @description EC x coordinate, base64url. */
    x?: string;
    /** @description EC y coordinate, base64url. */
    y?: string;
    /** @description EC curve. Null when it was not sent. */
    crv?: string | null;
    _links: ClientCredentialLinks;
};
/** @description The public keys of an OAuth 2.0 client. */
export type OAuth2ClientJsonWebKeySet = {
    /** @description The keys, in the order in which they were added. */
    keys: OAuth2ClientJsonWebKey[];
};
/** @description A public key to add. Its private half stays with the client. */
export type OAuth2ClientJsonWebKeyCreate = {
    /** @description Id of the key. It has to differ from those of the client's other keys. */
    kid?: string;
    /** @description Default `ACTIVE`. */
    status?: ClientCredentialStatus;
    /**
     * @description Key family. RSA keys have `e` and `n`, EC keys `x`, `y` and `crv`.
     * @enum {string}
     */
    kty: "RSA" | "EC";
    /**
     * @description Purpose of the key.
     *
     *     - `sig`: it checks signatures of the client.
     *     - `enc`: it encrypts ID tokens for the client. Only RSA keys can.
     * @enum {string}
     */
    use?: "sig" | "enc";
    /** @description Algorithm of the key, such as `RS256`. */
    alg?: string;
    /** @description RSA exponent, base64url. */
    e?: string;
    /** @description RSA modulus of at least 2048 bits, base64url. */
    n?: string;
    /** @description EC x coordinate, base64url. */
    x?: string;
    /** @description EC y coordinate, base64url. */
    y?: string;
    /** @description EC curve, such as `P-256`. */
    crv?: string;
};
/** @description That an app may ask for a scope of Okta's APIs. */
export type ScopeGrant = {
    /** @description Id of the grant, `oag` and 17 letters or digits. */
    id: string;
    /** @description Whether it holds. */
    status: "ACTIVE" | "REVOKED" | (string & {});
    /** @description When it was granted. */
    created: Timestamp;
    /** @description Who granted it. */
    createdBy: {
        /** @description Id of the user or client. */
        id: string;
        /** @description Kind of who granted it, such as `User`. */
        type: string;
    };
    /** @description Last change. */
    lastUpdated: Timestamp;
    /** @description Address of the org, which issues the tokens. */
    issuer: string;
    /** @description Client id of the app. */
    clientId: string;
    /** @description The scope, such as `okta.apps.read`. */
    scopeId: string;
    /** @description Whether an administrator granted it, or a user for themselves. */
    source: "ADMIN" | "END_USER" | (string & {});
    /** @description The scope, when it was asked for. */
    _embedded?: {
        /** @description The scope. */
        scope?: {
            /** @description Name of the scope. */
            id: string;
        };
    };
    /** @description Links of the grant. */
    _links: {
        /** @description The app. */
        app: HrefObject;
        /** @description The grant. */
        self: HrefObject;
        /** @description The client that the app is. */
        client: HrefObject;
    };
};
/** @description A scope to grant. */
export type ScopeGrantCreate = {
    /** @description Address of the org. */
    issuer: string;
    /** @description The scope, such as `okta.apps.read`. */
    scopeId: string;
};
/** @description What is known of a refresh token. */
export type OAuth2RefreshToken = {
    /** @description Id of the token, `oar` and 17 letters or digits. */
    id: string;
    /** @description Whether it is good. */
    status: "ACTIVE" | "REVOKED" | (string & {});
    /** @description When it was issued. */
    created: Timestamp;
    /** @description Last change. */
    lastUpdated: Timestamp;
    /** @description When it ends. */
    expiresAt: Timestamp;
    /** @description Address of the authorization server that issued it. */
    issuer: string;
    /** @description Client id of the app. */
    clientId: string;
    /** @description Id of the user who gave it. */
    userId: string;
    /** @description Names of the scopes that it is for. */
    scopes: string[];
    /** @description The scopes, when they were asked for. */
    _embedded?: {
        /** @description The scopes. */
        scopes?: {
            /** @description Name of the scope. */
            name: string;
        }[];
    };
    /** @description Links of the token. */
    _links: {
        /** @description The app. */
        app: HrefObject;
        /** @description The token. */
        self: HrefObject;
        /** @description What revokes it. */
        revoke: HrefObject;
        /** @description The client that the app is. */
        client: HrefObject;
        /** @description The user who gave it. */
        user: HrefObject;
        /** @description The server that issued it. */
        authorizationServer: HrefObject;
    };
};
/** @description A claim that Okta makes of people when they sign in to an app. */
export type FederatedClaim = {
    /** @description Id of the claim, `ofc` and 17 letters or digits. */
    id: string;
    /** @description Name of the claim in the token or assertion. */
    name: string;
    /** @description What it says, in Okta's expression language. */
    expression: string;
    /** @description When it was created. */
    created: Timestamp;
    /** @description When it last changed. */
    lastUpdated: Timestamp;
};
/** @description A claim, and what it says. */
export type FederatedClaimInput = {
    /** @description Name of the claim in the token or assertion. */
    name: string;
    /** @description What it says, in Okta's expression language. */
    expression: string;
};
/** @description A key that an identity provider signs with, or by which Okta signs what it sends there, and its certificate. */
export type IdPKeyCredential = {
    /**
     * @description Key family.
     * @constant
     */
    kty: "RSA";
    /** @description When it was added. */
    created: Timestamp;
    /** @description When its certificate last changed. */
    lastUpdated: Timestamp;
    /** @description End of the certificate's validity (its notAfter). */
    expiresAt: Timestamp;
    /**
     * @description Algorithm of the key, which repeats its family. Only a key that an identity provider signs with has it.
     * @constant
     */
    alg?: "RSA";
    /** @description Id of the key. It is a UUID for a key that an identity provider signs with. */
    kid: string;
    /**
     * @description Purpose of the key, always signing.
     * @constant
     */
    use: "sig";
    /** @description The certificate. One that was sent stands as it was sent, line breaks included. */
    x5c: string[];
    /** @description Base64url SHA-256 digest of the certificate's DER bytes. */
    "x5t#S256": string;
    /** @description RSA public exponent, base64url. */
    e: string;
    /** @description RSA modulus, base64url. */
    n: string;
};
/** @description The certificate that an identity provider signs with. */
export type IdPCertificateCredential = {
    /** @description The certificate, and no other. */
    x5c: string[];
};
/** @description What is known of an API token. It can be used for all that its user may do. */
export type ApiTokenMetadata = {
    /** @description What the token is called. */
    name: string;
    /** @description Id of the user whose rights it has. */
    userId: string;
    /** @description How long it lives without being used, as a duration of ISO 8601. */
    tokenWindow: string;
    /** @description From where it may be used. */
    network?: {
        /** @description From where, such as `ANYWHERE`. */
        connection: string;
        /** @description Network zones that it may be used from. */
        include?: string[];
        /** @description Network zones that it may not be used from. */
        exclude?: string[];
    };
    /** @description Id of the token, `00T` and 17 letters or digits. */
    id: string;
    /** @description Kind of what uses it, such as `Okta API`. */
    clientName: string;
    /** @description When it ends unless it is used again. */
    expiresAt: Timestamp;
    /** @description When it was created. */
    created: Timestamp;
    /** @description When it last changed. */
    lastUpdated: Timestamp;
    /** @description Links of the token. */
    _links: {
        /** @description The token. DELETE revokes it. */
        self: HrefObject;
        /** @description The user whose rights it has. */
        user: HrefObject;
    };
};
/**
 * Format: date-time
 * @description A moment in UTC with milliseconds, or null when it did not come yet.
 */
export type OptionalTimestamp = string | null;
/** @description Somebody who signs in to the org. */
export type User = {
    /** @description Id of the user, `00u` and 17 letters or digits. */
    id: string;
    /**
     * @description Where the user stands. More values may come.
     *
     *     - `STAGED`: created, and not activated.
     *     - `PROVISIONED`: activated, but has not set a password yet.
     *     - `ACTIVE`: can sign in.
     *     - `RECOVERY`: has to set a new password, as was asked for.
     *     - `PASSWORD_EXPIRED`: has to set a new password, as the old one ended.
     *     - `LOCKED_OUT`: gave a wrong password too often.
     *     - `SUSPENDED`: cannot sign in for now.
     *     - `DEPROVISIONED`: deactivated.
     */
    status: "STAGED" | "PROVISIONED" | "ACTIVE" | "RECOVERY" | "PASSWORD_EXPIRED" | "LOCKED_OUT" | "SUSPENDED" | "DEPROVISIONED" | (string & {});
    /** @description The status that a change in progress leads to. Only there while it is in progress. */
    transitioningToStatus?: string | null;
    /** @description When the user was created. */
    created: Timestamp;
    /** @description When the user was activated. */
    activated: OptionalTimestamp;
    /** @description When the status last changed. */
    statusChanged: OptionalTimestamp;
    /** @description When the user last signed in. */
    lastLogin: OptionalTimestamp;
    /** @description When the user last changed. */
    lastUpdated: Timestamp;
    /** @description When the password last changed. */
    passwordChanged: OptionalTimestamp;
    /** @description Id of the realm that the user lives in, in orgs with realms. */
    realmId?: string;
    /** @description The user type, which says what the profile holds. */
    type: {
        /** @description Id of the user type, `oty` and 17 letters or digits. */
        id: string;
    };
    /** @description What is known of the user. The org decides which members there are beside those described here. */
    profile: {
        /** @description Name to sign in with, unique in the org. */
        login: string;
        /** @description Main e-mail address. */
        email?: string;
        /** @description Another e-mail address, for recovery. */
        secondEmail?: string | null;
        /** @description Given name. */
        firstName?: string | null;
        /** @description Family name. */
        lastName?: string | null;
        /** @description Number of the mobile phone. */
        mobilePhone?: string | null;
    } & {
        [key: string]: unknown;
    };
    /** @description How the user signs in, without secrets. It is left out where the request asks for that. */
    credentials?: {
        /** @description Empty, and only there when a password is set. */
        password?: Record<string, never>;
        /** @description The question for recovery, without its answer. */
        recovery_question?: {
            /** @description The question. */
            question: string;
        };
        /** @description Who checks the password. */
        provider: {
            /** @description Kind of the provider. */
            type: "OKTA" | "ACTIVE_DIRECTORY" | "LDAP" | "FEDERATION" | "SOCIAL" | "IMPORT" | (string & {});
            /** @description Name of the provider, such as that of a directory. */
            name: string;
        };
    };
    /** @description What may be done with the user, as status and rights allow. */
    _links: {
        /** @description The user. */
        self?: HrefObject;
    };
};
/** @description A request for an access token. */
export type TokenRequest = {
    /**
     * @description OAuth grant. An app asks for itself with this one.
     * @constant
     */
    grant_type: "client_credentials";
    /** @description Scopes with spaces between. They have to be granted to the app. */
    scope?: string;
    /** @description Client id, unless the header `Authorization` or the assertion says it. */
    client_id?: string;
    /**
     * Format: password
     * @description Client secret, unless the header `Authorization` has it.
     */
    client_secret?: string;
    /**
     * @description Kind of the assertion.
     * @constant
     */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    /** @description A JWT that the client signed, with its private key (`private_key_jwt`) or its secret (`client_secret_jwt`). `iss` and `sub` are the client id, `aud` is the address of the endpoint or of the org, `exp` is at most an hour away, and `jti` may be used once. */
    client_assertion?: string;
};
/** @description An access token. This grant gives no refresh token. */
export type AccessToken = {
    /**
     * @description How the token is sent.
     *
     *     - `Bearer`: as `Authorization: Bearer {token}`.
     *     - `DPoP`: as `Authorization: DPoP {token}`, with a proof in the header `DPoP`.
     */
    token_type: "Bearer" | "DPoP" | (string & {});
    /** @description Seconds until the token expires. 3600 for Okta's own scopes. */
    expires_in: number;
    /** @description The token. Clients should not look into it. */
    access_token: string;
    /** @description Granted scopes with spaces between. */
    scope: string;
};
/** @description An error of the authorization server. Most are as OAuth has them (`error`); a client id that nobody has is told in the shape of the other APIs (`errorCode`). */
export type OAuthError = {
    /** @description OAuth's code of the error. */
    error?: "invalid_request" | "invalid_client" | "invalid_scope" | "consent_required" | "unauthorized_client" | "unsupported_grant_type" | "invalid_dpop_proof" | "use_dpop_nonce" | (string & {});
    /** @description What went wrong, in words. */
    error_description?: string;
    /** @description Code of the error. */
    errorCode?: string;
    /** @description What went wrong, in words. */
    errorSummary?: string;
    /** @description Repeats `errorCode`. */
    errorLink?: string;
    /** @description Id of this one error. */
    errorId?: string;
    /** @description Details, one per cause. */
    errorCauses?: OktaErrorCause[];
};
/** @description A token to look at. */
export type TokenIntrospection = {
    /**
     * Format: password
     * @description The token.
     */
    token: string;
    /** @description Kind of the token, to find it sooner. */
    token_type_hint?: "access_token" | "id_token" | "refresh_token" | "device_secret" | (string & {});
    /** @description Client id, unless the header `Authorization` or the assertion says it. */
    client_id?: string;
    /**
     * Format: password
     * @description Client secret, unless the header `Authorization` has it.
     */
    client_secret?: string;
    /**
     * @description Kind of the assertion.
     * @constant
     */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    /** @description A JWT that the client signed, with its private key (`private_key_jwt`) or its secret (`client_secret_jwt`). `iss` and `sub` are the client id, `aud` is the address of the endpoint or of the org, `exp` is at most an hour away, and `jti` may be used once. */
    client_assertion?: string;
};
/** @description What is known of a token. Of one that is not good, only `active` is told. */
export type IntrospectedToken = {
    /** @description Whether the token is good. */
    active: boolean;
    /** @description Scopes with spaces between. */
    scope?: string;
    /** @description The client that the token was issued to. */
    client_id?: string;
    /** @description How the token is sent. */
    token_type?: "Bearer" | "DPoP" | (string & {});
    /**
     * Format: int64
     * @description When it expires, in seconds since 1970.
     */
    exp?: number;
    /**
     * Format: int64
     * @description When it was issued, in seconds since 1970.
     */
    iat?: number;
    /** @description Whom the token stands for; the client id when the client asked for itself. */
    sub?: string;
    /** @description Name of the user that the token stands for. */
    username?: string;
    /** @description Whom the token is for. */
    aud?: string;
    /** @description Who issued it. */
    iss?: string;
    /** @description Id of the token. */
    jti?: string;
};
/** @description A token to revoke. */
export type TokenRevocation = {
    /**
     * Format: password
     * @description The token.
     */
    token: string;
    /** @description Kind of the token, to find it sooner. */
    token_type_hint?: "access_token" | "refresh_token" | "device_secret" | (string & {});
    /** @description Client id, unless the header `Authorization` or the assertion says it. */
    client_id?: string;
    /**
     * Format: password
     * @description Client secret, unless the header `Authorization` has it.
     */
    client_secret?: string;
    /**
     * @description Kind of the assertion.
     * @constant
     */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    /** @description A JWT that the client signed, with its private key (`private_key_jwt`) or its secret (`client_secret_jwt`). `iss` and `sub` are the client id, `aud` is the address of the endpoint or of the org, `exp` is at most an hour away, and `jti` may be used once. */
    client_assertion?: string;
};
/** @description A public key that the org signs with. */
export type TokenKey = {
    /**
     * @description Key family.
     * @constant
     */
    kty: "RSA";
    /** @description Algorithm of the key. */
    alg?: string;
    /** @description Id of the key, which the header of a token names. */
    kid: string;
    /**
     * @description Purpose of the key, always signing.
     * @constant
     */
    use: "sig";
    /** @description RSA public exponent, base64url. */
    e: string;
    /** @description RSA modulus, base64url. */
    n: string;
};
/** @description The public keys that the org signs with. */
export type TokenKeys = {
    /** @description The keys. */
    keys: TokenKey[];
};
/** @description What the authorization server of the org can do, and where (RFC 8414, OpenID Connect Discovery). */
export type ServerMetadata = {
    /** @description Address of the org. */
    issuer: string;
    /** @description Where users sign in. */
    authorization_endpoint: string;
    /** @description Where tokens come from. */
    token_endpoint: string;
    /** @description Where a token gets the claims of its user. */
    userinfo_endpoint?: string;
    /** @description Where clients register. */
    registration_endpoint?: string;
    /** @description Where the public keys are. */
    jwks_uri: string;
    /** @description Response types. */
    response_types_supported: string[];
    /** @description Response modes. */
    response_modes_supported?: string[];
    /** @description Grants. */
    grant_types_supported: string[];
    /** @description Kinds of subject. */
    subject_types_supported?: string[];
    /** @description Algorithms that ID tokens are signed with. */
    id_token_signing_alg_values_supported?: string[];
    /** @description Scopes that anybody may know of. */
    scopes_supported?: string[];
    /** @description How clients authenticate. */
    token_endpoint_auth_methods_supported: string[];
    /** @description Claims. */
    claims_supported?: string[];
    /** @description Methods of PKCE. */
    code_challenge_methods_supported?: string[];
    /** @description Where a token is looked at. */
    introspection_endpoint: string;
    /** @description How clients authenticate there. */
    introspection_endpoint_auth_methods_supported?: string[];
    /** @description Where a token is revoked. */
    revocation_endpoint: string;
    /** @description How clients authenticate there. */
    revocation_endpoint_auth_methods_supported?: string[];
    /** @description Where users sign out. */
    end_session_endpoint?: string;
    /** @description Whether a request may be a JWT. */
    request_parameter_supported?: boolean;
    /** @description Algorithms that such a JWT may be signed with. */
    request_object_signing_alg_values_supported?: string[];
    /** @description Algorithms that a DPoP proof may be signed with. */
    dpop_signing_alg_values_supported?: string[];
};
export interface components {
    schemas: {
        ApplicationId: ApplicationId;
        Timestamp: Timestamp;
        ApplicationAccessibility: ApplicationAccessibility;
        ApplicationHiding: ApplicationHiding;
        ApplicationVisibility: ApplicationVisibility;
        ApplicationFeature: ApplicationFeature;
        ApplicationLicensing: ApplicationLicensing;
        ApplicationUniversalLogout: ApplicationUniversalLogout;
        ExpressConfigurationCapability: ExpressConfigurationCapability;
        ApplicationExpressConfiguration: ApplicationExpressConfiguration;
        ApplicationProfile: ApplicationProfile;
        EmbeddedAppUser: EmbeddedAppUser;
        ApplicationEmbedded: ApplicationEmbedded;
        LinkHints: LinkHints;
        HrefObject: HrefObject;
        ApplicationLinks: ApplicationLinks;
        ApplicationBase: ApplicationBase;
        UserNameTemplate: UserNameTemplate;
        SigningKeyId: SigningKeyId;
        SigningCredential: SigningCredential;
        SigningApplicationCredentials: SigningApplicationCredentials;
        VpnNetwork: VpnNetwork;
        VpnNotification: VpnNotification;
        ApplicationNotifications: ApplicationNotifications;
        ApplicationNotes: ApplicationNotes;
        ApplicationSettings: ApplicationSettings;
        AppDefinitionSettings: AppDefinitionSettings;
        SamlExpressionStatement: SamlExpressionStatement;
        SamlGroupStatement: SamlGroupStatement;
        SamlAttributeStatement: SamlAttributeStatement;
        SamlInlineHookLinks: SamlInlineHookLinks;
        SamlInlineHook: SamlInlineHook;
        SamlSpCertificate: SamlSpCertificate;
        SamlAssertionEncryption: SamlAssertionEncryption;
        SamlAcsEndpoint: SamlAcsEndpoint;
        SamlSingleLogout: SamlSingleLogout;
        SamlParticipateSlo: SamlParticipateSlo;
        SamlSignOn: SamlSignOn;
        SamlApplicationSettings: SamlApplicationSettings;
        SamlApplication: SamlApplication;
        Saml11SignOn: Saml11SignOn;
        Saml11ApplicationSettings: Saml11ApplicationSettings;
        Saml11Application: Saml11Application;
        OptionalSigningCredential: OptionalSigningCredential;
        WsFederationApplicationCredentials: WsFederationApplicationCredentials;
        WsFederationAppSettings: WsFederationAppSettings;
        WsFederationApplicationSettings: WsFederationApplicationSettings;
        WsFederationApplication: WsFederationApplication;
        OAuthClientCredential: OAuthClientCredential;
        OAuthApplicationCredentials: OAuthApplicationCredentials;
        OAuthIdpInitiatedLogin: OAuthIdpInitiatedLogin;
        OAuthRefreshToken: OAuthRefreshToken;
        OAuthNetwork: OAuthNetwork;
        OAuthJwk: OAuthJwk;
        OAuthJwks: OAuthJwks;
        OAuthClientSettings: OAuthClientSettings;
        OpenIdConnectApplicationSettings: OpenIdConnectApplicationSettings;
        OpenIdConnectApplication: OpenIdConnectApplication;
        SharedPassword: SharedPassword;
        UnusedSigningCredential: UnusedSigningCredential;
        SchemeApplicationCredentials: SchemeApplicationCredentials;
        BasicAuthAppSettings: BasicAuthAppSettings;
        BasicAuthApplicationSettings: BasicAuthApplicationSettings;
        BasicAuthApplication: BasicAuthApplication;
        ApplicationCredentials: ApplicationCredentials;
        BookmarkAppSettings: BookmarkAppSettings;
        BookmarkApplicationSettings: BookmarkApplicationSettings;
        BookmarkApplication: BookmarkApplication;
        BrowserPluginAppSettings: BrowserPluginAppSettings;
        BrowserPluginApplicationSettings: BrowserPluginApplicationSettings;
        BrowserPluginApplication: BrowserPluginApplication;
        SecurePasswordStoreAppSettings: SecurePasswordStoreAppSettings;
        SecurePasswordStoreApplicationSettings: SecurePasswordStoreApplicationSettings;
        SecurePasswordStoreApplication: SecurePasswordStoreApplication;
        AutoLoginSignOn: AutoLoginSignOn;
        AutoLoginApplicationSettings: AutoLoginApplicationSettings;
        AutoLoginApplication: AutoLoginApplication;
        OtherApplicationSettings: OtherApplicationSettings;
        OtherApplication: OtherApplication;
        Application: Application;
        OktaErrorCause: OktaErrorCause;
        OktaError: OktaError;
        ApplicationAccessibilityInput: ApplicationAccessibilityInput;
        ApplicationHidingInput: ApplicationHidingInput;
        ApplicationVisibilityInput: ApplicationVisibilityInput;
        ApplicationInput: ApplicationInput;
        ApplicationLabel: ApplicationLabel;
        UserNameTemplateInput: UserNameTemplateInput;
        SigningCredentialInput: SigningCredentialInput;
        ApplicationCredentialsInput: ApplicationCredentialsInput;
        VpnNotificationInput: VpnNotificationInput;
        ApplicationNotificationsInput: ApplicationNotificationsInput;
        ApplicationNotesInput: ApplicationNotesInput;
        ApplicationSettingsInput: ApplicationSettingsInput;
        SamlExpressionStatementInput: SamlExpressionStatementInput;
        SamlGroupStatementInput: SamlGroupStatementInput;
        SamlAttributeStatementInput: SamlAttributeStatementInput;
        SamlInlineHookInput: SamlInlineHookInput;
        SamlSpCertificateInput: SamlSpCertificateInput;
        SamlAssertionEncryptionInput: SamlAssertionEncryptionInput;
        SamlAcsEndpointInput: SamlAcsEndpointInput;
        SamlSingleLogoutInput: SamlSingleLogoutInput;
        SamlSignOnInput: SamlSignOnInput;
        SamlApplicationSettingsInput: SamlApplicationSettingsInput;
        SamlApplicationCreate: SamlApplicationCreate;
        Saml11SignOnInput: Saml11SignOnInput;
        Saml11ApplicationSettingsInput: Saml11ApplicationSettingsInput;
        Saml11ApplicationCreate: Saml11ApplicationCreate;
        WsFederationApplicationSettingsInput: WsFederationApplicationSettingsInput;
        WsFederationApplicationCreate: WsFederationApplicationCreate;
        OAuthClientCredentialInput: OAuthClientCredentialInput;
        OAuthApplicationCredentialsInput: OAuthApplicationCredentialsInput;
        OAuthIdpInitiatedLoginInput: OAuthIdpInitiatedLoginInput;
        OAuthRefreshTokenInput: OAuthRefreshTokenInput;
        OAuthJwkInput: OAuthJwkInput;
        OAuthJwksInput: OAuthJwksInput;
        OAuthClientSettingsInput: OAuthClientSettingsInput;
        OpenIdConnectApplicationSettingsInput: OpenIdConnectApplicationSettingsInput;
        OpenIdConnectApplicationCreate: OpenIdConnectApplicationCreate;
        SharedPasswordInput: SharedPasswordInput;
        SchemeApplicationCredentialsInput: SchemeApplicationCredentialsInput;
        BasicAuthApplicationSettingsInput: BasicAuthApplicationSettingsInput;
        BasicAuthApplicationCreate: BasicAuthApplicationCreate;
        BookmarkAppSettingsInput: BookmarkAppSettingsInput;
        BookmarkApplicationSettingsInput: BookmarkApplicationSettingsInput;
        BookmarkApplicationCreate: BookmarkApplicationCreate;
        BrowserPluginApplicationSettingsInput: BrowserPluginApplicationSettingsInput;
        BrowserPluginApplicationCreate: BrowserPluginApplicationCreate;
        SecurePasswordStoreApplicationSettingsInput: SecurePasswordStoreApplicationSettingsInput;
        SecurePasswordStoreApplicationCreate: SecurePasswordStoreApplicationCreate;
        AutoLoginSignOnInput: AutoLoginSignOnInput;
        AutoLoginApplicationSettingsInput: AutoLoginApplicationSettingsInput;
        AutoLoginApplicationCreate: AutoLoginApplicationCreate;
        ApplicationCreate: ApplicationCreate;
        SamlApplicationUpdate: SamlApplicationUpdate;
        Saml11ApplicationUpdate: Saml11ApplicationUpdate;
        WsFederationApplicationUpdate: WsFederationApplicationUpdate;
        OpenIdConnectApplicationUpdate: OpenIdConnectApplicationUpdate;
        BasicAuthApplicationUpdate: BasicAuthApplicationUpdate;
        BookmarkApplicationUpdate: BookmarkApplicationUpdate;
        BrowserPluginApplicationUpdate: BrowserPluginApplicationUpdate;
        SecurePasswordStoreApplicationUpdate: SecurePasswordStoreApplicationUpdate;
        AutoLoginApplicationUpdate: AutoLoginApplicationUpdate;
        ApplicationUpdate: ApplicationUpdate;
        LifecycleResult: LifecycleResult;
        JsonWebKey: JsonWebKey;
        Pkcs10: Pkcs10;
        Csr: Csr;
        CsrSubject: CsrSubject;
        CsrMetadata: CsrMetadata;
        CertificatePem: CertificatePem;
        CertificateDer: CertificateDer;
        SamlMetadata: SamlMetadata;
        ClientCredentialStatus: ClientCredentialStatus;
        ClientCredentialLinks: ClientCredentialLinks;
        OAuth2ClientSecret: OAuth2ClientSecret;
        OAuth2ClientSecretCreate: OAuth2ClientSecretCreate;
        OAuth2ClientJsonWebKey: OAuth2ClientJsonWebKey;
        OAuth2ClientJsonWebKeySet: OAuth2ClientJsonWebKeySet;
        OAuth2ClientJsonWebKeyCreate: OAuth2ClientJsonWebKeyCreate;
        ScopeGrant: ScopeGrant;
        ScopeGrantCreate: ScopeGrantCreate;
        OAuth2RefreshToken: OAuth2RefreshToken;
        FederatedClaim: FederatedClaim;
        FederatedClaimInput: FederatedClaimInput;
        IdPKeyCredential: IdPKeyCredential;
        IdPCertificateCredential: IdPCertificateCredential;
        ApiTokenMetadata: ApiTokenMetadata;
        OptionalTimestamp: OptionalTimestamp;
        User: User;
        TokenRequest: TokenRequest;
        AccessToken: AccessToken;
        OAuthError: OAuthError;
        TokenIntrospection: TokenIntrospection;
        IntrospectedToken: IntrospectedToken;
        TokenRevocation: TokenRevocation;
        TokenKey: TokenKey;
        TokenKeys: TokenKeys;
        ServerMetadata: ServerMetadata;
    };
    responses: {
        /** @description The token is missing, wrong, expired or revoked (`E0000011`). */
        InvalidToken: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /**
         * @description The admin role behind the token lacks the right (`E0000006`).
         *
         *     A bearer token that lacks the scope is refused without a body and without `Content-Type`. The header `WWW-Authenticate` gives the reason.
         */
        AccessDenied: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description The rate limit is used up (`E0000047`). Wait until the moment in `X-Rate-Limit-Reset`. There is no `Retry-After`. When too many requests ran at the same time, limit and remaining are 0, and the reset is a suggestion. */
        TooManyRequests: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description The token is missing, wrong, expired or revoked (`E0000011`), or the request needs a feature that the org lacks (`E0000015`). */
        FeatureUnavailable: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /**
         * @description The admin role behind the token lacks the right (`E0000006`), or people cannot be allowed to request apps themselves in this org (`E0000043`).
         *
         *     A bearer token that lacks the scope is refused without a body and without `Content-Type`. The header `WWW-Authenticate` gives the reason.
         */
        CreateForbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id (`E0000007`). */
        AppNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /**
         * @description The app is still active (`E0000056`): deactivate it first. Or the admin role behind the token lacks the right (`E0000006`).
         *
         *     A bearer token that lacks the scope is refused without a body and without `Content-Type`. The header `WWW-Authenticate` gives the reason.
         */
        DeleteForbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, or the app does not hold the key (`E0000007`). */
        KeyNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, the app does not hold the key, or there is no target app (`E0000007`). */
        CloneNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, or the app has no such CSR (`E0000007`). */
        CsrNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, the app does not hold the key, or it is an app without SAML (`E0000007`). */
        MetadataNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, or it is no OAuth 2.0 client (`E0000007`). */
        ClientNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, it is no OAuth 2.0 client, or the client has no such secret (`E0000007`). */
        ClientSecretNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, it is no OAuth 2.0 client, or the client has no such key (`E0000007`). */
        ClientJsonWebKeyNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, it is no OAuth 2.0 client, or it has no such grant (`E0000007`). */
        ScopeGrantNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, it is no OAuth 2.0 client, or it has no such refresh token (`E0000007`). */
        RefreshTokenNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No app has this id, or the app has no such claim (`E0000007`). */
        ClaimNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No key of an identity provider has this id (`E0000007`). */
        IdpKeyNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No identity provider has this id (`E0000007`). */
        IdpNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No identity provider has this id, or it does not hold the key (`E0000007`). */
        IdpSigningKeyNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No identity provider has this id, it does not hold the key, or there is no target (`E0000007`). */
        IdpCloneNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No identity provider has this id, or it has no such CSR (`E0000007`). */
        IdpCsrNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description No API token has this id (`E0000007`). */
        ApiTokenNotFound: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OktaError;
            };
        };
        /** @description The request lacks something, or asks for a grant or a scope that the client cannot have. */
        InvalidOAuthRequest: {
            headers: {
                "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The client is unknown, or does not prove who it is: its secret or its key is wrong or inactive, or its assertion is not valid. */
        InvalidOAuthClient: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description There is no token in the request. */
        TokenMissing: {
            headers: {
                "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
    };
    parameters: {
        /** @description Only apps whose `name` or `label` begins with this. May be combined with `filter`. */
        q: string;
        /** @description One expression `{attribute} eq "{value}"`. The attributes are `id`, `status`, `name`, `credentials.signing.kid`, `settings.slo.enabled`, `user.id` and `group.id`; their case matters. `credentials.signing.kid` finds the apps that sign with a key, not those that only hold it. */
        filter: string;
        /** @description Cursor of the page to read. Take it from the link `next` of the page before, as it is. */
        after: string;
        /** @description How many apps a page has at most. Default 20. */
        limit: number;
        /** @description Embeds the app user of one person, as `user/{userId}`, in `_embedded.user`. In a list it works only with a `filter` on the same `user.id`. */
        expand: string;
        /** @description Whether the list also has the apps that are inactive. Default false. */
        includeNonDeleted: boolean;
        /** @description Whether items are cut down. Such items may lack members that the schema requires. Default false. */
        useOptimization: boolean;
        /** @description Whether items have their VPN notification settings in any case. Default false. */
        alwaysIncludeVpnSettings: boolean;
        /** @description Whether the new app is active from the start. Default true. Upper and lower case are the same. */
        activate: boolean;
        /** @description Identifies Okta Access Gateway when that is the caller. Nobody else sends it. */
        oktaAccessGatewayAgent: string;
        /** @description Id of the app. For cloning, it is the app that holds the key. */
        appId: string;
        /** @description How many years the certificate is valid, 2 to 10. The guide on renewing SAML certificates suggests 10 to those who have no policy of their own. */
        validityYears: number;
        /** @description Id of a key (`kid`) that the app holds. */
        keyId: string;
        /** @description Id of the app that gets the copy. */
        targetAid: string;
        /** @description Id of a CSR of the app. */
        csrId: string;
        /** @description `base64` where DER comes in base64. */
        contentTransferEncoding: string;
        /**
         * @description Id of a key that the app holds, in use or not.
         * @example wod9pK1SW_tBzA3nJxKhyzPiLxt7JSLtGWRornM9_Co
         */
        kid: string;
        /** @description Id of a secret of the client. */
        secretId: string;
        /** @description Id of a key of the client (`id`, not `kid`). */
        jwkId: string;
        /** @description `scope` embeds the scope under `_embedded`. Anything else is ignored. */
        expandScope: string;
        /** @description Id of a grant of the app. */
        grantId: string;
        /**
         * @description `scope` embeds the scopes under `_embedded`. Anything else is ignored.
         * @example scope
         */
        expandScopes: string;
        /** @description How many tokens a page has at most. Default 20. */
        tokenLimit: number;
        /** @description Id of a refresh token of the app. */
        tokenId: string;
        /** @description Id of a federated claim of the app. */
        claimId: string;
        /** @description How many keys a page has at most. Default 20. */
        idpKeyLimit: number;
        /** @description Id of the key (`kid`), a UUID. */
        idpKeyId: string;
        /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
        idpId: string;
        /** @description Id of a key (`kid`) that the identity provider holds. */
        idpSigningKeyId: string;
        /** @description Id of the identity provider that gets the copy. */
        targetIdpId: string;
        /** @description Id of a CSR of the identity provider. */
        idpCsrId: string;
        /** @description Id of the API token. */
        apiTokenId: string;
        /** @description A DPoP proof (RFC 9449): a JWT that shows that the client holds the key the token is bound to. It has to hold the nonce of the last answer. */
        dpop: string;
        /** @description OAuth grant, where it is not in the body. */
        grantTypeQuery: string;
        /** @description Scopes with spaces between, where they are not in the body. */
        scopeQuery: string;
        /** @description Kind of the assertion, where it is not in the body. */
        clientAssertionTypeQuery: string;
        /** @description The assertion, where it is not in the body. */
        clientAssertionQuery: string;
        /** @description Client id. Adds what holds for this client only, such as the key that it signs with. */
        clientId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Address of this page (`self`) and of the next one (`next`). The last page has no `next`. Okta sends one header line per relation; clients that join them see a list with commas. Follow the address as it is. There is no total and no way back.
         * @example <https://subdomain.okta.com/api/v1/apps?limit=20>; rel="self", <https://subdomain.okta.com/api/v1/apps?after=0oa5kq4rLy8DsFxUh0h7&limit=20>; rel="next"
         */
        Link: string;
        /**
         * @description Id of the request, new in every answer. Quote it to Okta's support. 32 hexadecimal digits.
         * @example 5f0d6b1c9ae84f27b3d85e60c7a2194d
         */
        "X-Okta-Request-Id": string;
        /**
         * @description How many requests are allowed per minute. 0 when too many ran at the same time.
         * @example 600
         */
        "X-Rate-Limit-Limit": number;
        /**
         * @description How many of these requests are left until the reset.
         * @example 598
         */
        "X-Rate-Limit-Remaining": number;
        /**
         * @description When the count starts again, in seconds since 1970-01-01T00:00:00Z.
         * @example 1781186580
         */
        "X-Rate-Limit-Reset": number;
        /**
         * @description Sent only when a bearer token lacks the scope: `error="insufficient_scope"` and the scope that is needed.
         * @example Bearer authorization_uri="http://subdomain.okta.com/oauth2/v1/authorize", realm="http://subdomain.okta.com", scope="okta.apps.manage", error="insufficient_scope", error_description="The access token provided does not contain the required scopes.", resource="/api/v1/apps"
         */
        "WWW-Authenticate": string;
        /**
         * @description Absolute address of what was created.
         * @example https://subdomain.okta.com/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys/w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI
         */
        Location: string;
        /**
         * @description How PKCS#10 is encoded. JSON has no such header.
         * @example base64
         */
        "Content-Transfer-Encoding": "base64";
        /**
         * @description The nonce that the next DPoP proof has to hold. Sent to clients that use DPoP.
         * @example 7mPqZt3VbXkR9sYc
         */
        "DPoP-Nonce": string;
    };
    pathItems: never;
}
export type ResponseInvalidToken = components['responses']['InvalidToken'];
export type ResponseAccessDenied = components['responses']['AccessDenied'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFeatureUnavailable = components['responses']['FeatureUnavailable'];
export type ResponseCreateForbidden = components['responses']['CreateForbidden'];
export type ResponseAppNotFound = components['responses']['AppNotFound'];
export type ResponseDeleteForbidden = components['responses']['DeleteForbidden'];
export type ResponseKeyNotFound = components['responses']['KeyNotFound'];
export type ResponseCloneNotFound = components['responses']['CloneNotFound'];
export type ResponseCsrNotFound = components['responses']['CsrNotFound'];
export type ResponseMetadataNotFound = components['responses']['MetadataNotFound'];
export type ResponseClientNotFound = components['responses']['ClientNotFound'];
export type ResponseClientSecretNotFound = components['responses']['ClientSecretNotFound'];
export type ResponseClientJsonWebKeyNotFound = components['responses']['ClientJsonWebKeyNotFound'];
export type ResponseScopeGrantNotFound = components['responses']['ScopeGrantNotFound'];
export type ResponseRefreshTokenNotFound = components['responses']['RefreshTokenNotFound'];
export type ResponseClaimNotFound = components['responses']['ClaimNotFound'];
export type ResponseIdpKeyNotFound = components['responses']['IdpKeyNotFound'];
export type ResponseIdpNotFound = components['responses']['IdpNotFound'];
export type ResponseIdpSigningKeyNotFound = components['responses']['IdpSigningKeyNotFound'];
export type ResponseIdpCloneNotFound = components['responses']['IdpCloneNotFound'];
export type ResponseIdpCsrNotFound = components['responses']['IdpCsrNotFound'];
export type ResponseApiTokenNotFound = components['responses']['ApiTokenNotFound'];
export type ResponseInvalidOAuthRequest = components['responses']['InvalidOAuthRequest'];
export type ResponseInvalidOAuthClient = components['responses']['InvalidOAuthClient'];
export type ResponseTokenMissing = components['responses']['TokenMissing'];
export type ParameterQ = components['parameters']['q'];
export type ParameterFilter = components['parameters']['filter'];
export type ParameterAfter = components['parameters']['after'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterExpand = components['parameters']['expand'];
export type ParameterIncludeNonDeleted = components['parameters']['includeNonDeleted'];
export type ParameterUseOptimization = components['parameters']['useOptimization'];
export type ParameterAlwaysIncludeVpnSettings = components['parameters']['alwaysIncludeVpnSettings'];
export type ParameterActivate = components['parameters']['activate'];
export type ParameterOktaAccessGatewayAgent = components['parameters']['oktaAccessGatewayAgent'];
export type ParameterAppId = components['parameters']['appId'];
export type ParameterValidityYears = components['parameters']['validityYears'];
export type ParameterKeyId = components['parameters']['keyId'];
export type ParameterTargetAid = components['parameters']['targetAid'];
export type ParameterCsrId = components['parameters']['csrId'];
export type ParameterContentTransferEncoding = components['parameters']['contentTransferEncoding'];
export type ParameterKid = components['parameters']['kid'];
export type ParameterSecretId = components['parameters']['secretId'];
export type ParameterJwkId = components['parameters']['jwkId'];
export type ParameterExpandScope = components['parameters']['expandScope'];
export type ParameterGrantId = components['parameters']['grantId'];
export type ParameterExpandScopes = components['parameters']['expandScopes'];
export type ParameterTokenLimit = components['parameters']['tokenLimit'];
export type ParameterTokenId = components['parameters']['tokenId'];
export type ParameterClaimId = components['parameters']['claimId'];
export type ParameterIdpKeyLimit = components['parameters']['idpKeyLimit'];
export type ParameterIdpKeyId = components['parameters']['idpKeyId'];
export type ParameterIdpId = components['parameters']['idpId'];
export type ParameterIdpSigningKeyId = components['parameters']['idpSigningKeyId'];
export type ParameterTargetIdpId = components['parameters']['targetIdpId'];
export type ParameterIdpCsrId = components['parameters']['idpCsrId'];
export type ParameterApiTokenId = components['parameters']['apiTokenId'];
export type ParameterDpop = components['parameters']['dpop'];
export type ParameterGrantTypeQuery = components['parameters']['grantTypeQuery'];
export type ParameterScopeQuery = components['parameters']['scopeQuery'];
export type ParameterClientAssertionTypeQuery = components['parameters']['clientAssertionTypeQuery'];
export type ParameterClientAssertionQuery = components['parameters']['clientAssertionQuery'];
export type ParameterClientId = components['parameters']['clientId'];
export type HeaderLink = components['headers']['Link'];
export type HeaderXOktaRequestId = components['headers']['X-Okta-Request-Id'];
export type HeaderXRateLimitLimit = components['headers']['X-Rate-Limit-Limit'];
export type HeaderXRateLimitRemaining = components['headers']['X-Rate-Limit-Remaining'];
export type HeaderXRateLimitReset = components['headers']['X-Rate-Limit-Reset'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderContentTransferEncoding = components['headers']['Content-Transfer-Encoding'];
export type HeaderDPoPNonce = components['headers']['DPoP-Nonce'];
export type $defs = Record<string, never>;
export interface operations {
    listApplications: {
        parameters: {
            query?: {
                /** @description Only apps whose `name` or `label` begins with this. May be combined with `filter`. */
                q?: components["parameters"]["q"];
                /** @description One expression `{attribute} eq "{value}"`. The attributes are `id`, `status`, `name`, `credentials.signing.kid`, `settings.slo.enabled`, `user.id` and `group.id`; their case matters. `credentials.signing.kid` finds the apps that sign with a key, not those that only hold it. */
                filter?: components["parameters"]["filter"];
                /** @description Cursor of the page to read. Take it from the link `next` of the page before, as it is. */
                after?: components["parameters"]["after"];
                /** @description How many apps a page has at most. Default 20. */
                limit?: components["parameters"]["limit"];
                /** @description Embeds the app user of one person, as `user/{userId}`, in `_embedded.user`. In a list it works only with a `filter` on the same `user.id`. */
                expand?: components["parameters"]["expand"];
                /** @description Whether the list also has the apps that are inactive. Default false. */
                includeNonDeleted?: components["parameters"]["includeNonDeleted"];
                /** @description Whether items are cut down. Such items may lack members that the schema requires. Default false. */
                useOptimization?: components["parameters"]["useOptimization"];
                /** @description Whether items have their VPN notification settings in any case. Default false. */
                alwaysIncludeVpnSettings?: components["parameters"]["alwaysIncludeVpnSettings"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of apps. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Application[];
                };
            };
            /** @description The filter is not supported (`E0000094`) or cannot be read (`E0000031`), `after` is no cursor (`E0000029`), or `expand` does not name a user (`E0000001`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createApplication: {
        parameters: {
            query?: {
                /** @description Whether the new app is active from the start. Default true. Upper and lower case are the same. */
                activate?: components["parameters"]["activate"];
            };
            header?: {
                /** @description Identifies Okta Access Gateway when that is the caller. Nobody else sends it. */
                "OktaAccessGateway-Agent"?: components["parameters"]["oktaAccessGatewayAgent"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The app to create. */
        requestBody: {
            content: {
                "application/json": ApplicationCreate;
            };
        };
        responses: {
            /** @description The new app. An OAuth 2.0 client comes with its secret. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Application;
                };
            };
            /** @description The app is not valid, or the org has as many apps of this kind as it may have (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["FeatureUnavailable"];
            403: components["responses"]["CreateForbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplication: {
        parameters: {
            query?: {
                /** @description Embeds the app user of one person, as `user/{userId}`, in `_embedded.user`. In a list it works only with a `filter` on the same `user.id`. */
                expand?: components["parameters"]["expand"];
            };
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Application;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The app's new state. */
        requestBody: {
            content: {
                "application/json": ApplicationUpdate;
            };
        };
        responses: {
            /** @description The app as it is now. An OAuth 2.0 client comes with its newest secret. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Application;
                };
            };
            /** @description The app is not valid or does not hold the key (`E0000001`), the app is one that cannot be changed this way (`E0000024`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app was deleted. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["DeleteForbidden"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    activateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is active now. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LifecycleResult;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deactivateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is inactive now. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LifecycleResult;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listApplicationKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JsonWebKey[];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    generateApplicationKey: {
        parameters: {
            query: {
                /** @description How many years the certificate is valid, 2 to 10. The guide on renewing SAML certificates suggests 10 to those who have no policy of their own. */
                validityYears: components["parameters"]["validityYears"];
            };
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JsonWebKey;
                };
            };
            /** @description `validityYears` is not between 2 and 10 (`E0000001`), or is missing (`E0000028`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicationKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a key (`kid`) that the app holds. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JsonWebKey;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["KeyNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    cloneApplicationKey: {
        parameters: {
            query: {
                /** @description Id of the app that gets the copy. */
                targetAid: components["parameters"]["targetAid"];
            };
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a key (`kid`) that the app holds. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy that the target app holds. */
            201: {
                headers: {
                    /**
                     * @description Absolute address of the copy, under the target app.
                     * @example https://subdomain.okta.com/api/v1/apps/0oa8ae0dv4RGQvjyZ0h7/credentials/keys/w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI
                     */
                    Location: string;
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JsonWebKey;
                };
            };
            /** @description The target app holds the key already (`E0000001`), or `targetAid` is missing (`E0000028`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["CloneNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCsrsForApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CSRs. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Csr[];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    generateCsrForApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description Whom the certificate is for. */
        requestBody: {
            content: {
                "application/json": CsrMetadata;
            };
        };
        responses: {
            /** @description The new CSR. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Content-Transfer-Encoding": components["headers"]["Content-Transfer-Encoding"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Csr;
                    "application/pkcs10": Pkcs10;
                };
            };
            /** @description The subject is missing or not valid (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCsrForApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a CSR of the app. */
                csrId: components["parameters"]["csrId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CSR. */
            200: {
                headers: {
                    "Content-Transfer-Encoding": components["headers"]["Content-Transfer-Encoding"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Csr;
                    "application/pkcs10": Pkcs10;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["CsrNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeCsrFromApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a CSR of the app. */
                csrId: components["parameters"]["csrId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CSR is gone. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["CsrNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    publishCsrFromApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description `base64` where DER comes in base64. */
                "Content-Transfer-Encoding"?: components["parameters"]["contentTransferEncoding"];
            };
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a CSR of the app. */
                csrId: components["parameters"]["csrId"];
            };
            cookie?: never;
        };
        /** @description The certificate. */
        requestBody: {
            content: {
                "application/x-pem-file": CertificatePem;
                "application/pkix-cert": CertificateDer;
                "application/x-x509-ca-cert": CertificateDer;
            };
        };
        responses: {
            /** @description The key, as the app now holds it. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JsonWebKey;
                };
            };
            /** @description The body is no certificate, one for another key, or one that ends within 90 days (`E0000001`), or it is of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["CsrNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    previewSAMLmetadataForApplication: {
        parameters: {
            query: {
                /**
                 * @description Id of a key that the app holds, in use or not.
                 * @example wod9pK1SW_tBzA3nJxKhyzPiLxt7JSLtGWRornM9_Co
                 */
                kid: components["parameters"]["kid"];
            };
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": SamlMetadata;
                };
            };
            /** @description `Accept` leaves no XML (`E0000019`), or `kid` is missing (`E0000028`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["MetadataNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOAuth2ClientSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secrets, two at most. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientSecret[];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createOAuth2ClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The secret. */
        requestBody?: {
            content: {
                "application/json": OAuth2ClientSecretCreate;
            };
        };
        responses: {
            /** @description The new secret. */
            201: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientSecret;
                };
            };
            /** @description The client has two secrets, or the secret is not valid (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOAuth2ClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a secret of the client. */
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientSecret;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientSecretNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteOAuth2ClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a secret of the client. */
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is gone. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The secret is active (`E0000001`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientSecretNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    activateOAuth2ClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a secret of the client. */
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is active now. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientSecret;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientSecretNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deactivateOAuth2ClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a secret of the client. */
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is inactive now. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientSecret;
                };
            };
            /** @description No other secret is active (`E0000001`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientSecretNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listJwk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientJsonWebKeySet;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addJwk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": OAuth2ClientJsonWebKeyCreate;
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientJsonWebKey;
                };
            };
            /** @description The key is too short, its `kid` is missing or taken, or there are too many keys (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getJwk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a key of the client (`id`, not `kid`). */
                jwkId: components["parameters"]["jwkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientJsonWebKey;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientJsonWebKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteJwk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a key of the client (`id`, not `kid`). */
                jwkId: components["parameters"]["jwkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is gone. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The key is active (`E0000001`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientJsonWebKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    activateOAuth2ClientJsonWebKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a key of the client (`id`, not `kid`). */
                jwkId: components["parameters"]["jwkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is active now. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientJsonWebKey;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientJsonWebKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deactivateOAuth2ClientJsonWebKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a key of the client (`id`, not `kid`). */
                jwkId: components["parameters"]["jwkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is inactive now. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ClientJsonWebKey;
                };
            };
            /** @description The client still needs the key (`E0000001`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientJsonWebKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listScopeConsentGrants: {
        parameters: {
            query?: {
                /** @description `scope` embeds the scope under `_embedded`. Anything else is ignored. */
                expand?: components["parameters"]["expandScope"];
            };
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grants. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScopeGrant[];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    grantConsentToScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The scope. */
        requestBody: {
            content: {
                "application/json": ScopeGrantCreate;
            };
        };
        responses: {
            /** @description The grant. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScopeGrant;
                };
            };
            /** @description The issuer is not the org, or a member is missing (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getScopeConsentGrant: {
        parameters: {
            query?: {
                /** @description `scope` embeds the scope under `_embedded`. Anything else is ignored. */
                expand?: components["parameters"]["expandScope"];
            };
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a grant of the app. */
                grantId: components["parameters"]["grantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grant. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScopeGrant;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ScopeGrantNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeScopeConsentGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a grant of the app. */
                grantId: components["parameters"]["grantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app can no longer ask for the scope. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            /** @description No app has this id, it is no OAuth 2.0 client, or it has no such grant, such as one that was revoked before (`E0000007`). */
            404: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOAuth2TokensForApplication: {
        parameters: {
            query?: {
                /**
                 * @description `scope` embeds the scopes under `_embedded`. Anything else is ignored.
                 * @example scope
                 */
                expand?: components["parameters"]["expandScopes"];
                /** @description Cursor of the page to read. Take it from the link `next` of the page before, as it is. */
                after?: components["parameters"]["after"];
                /** @description How many tokens a page has at most. Default 20. */
                limit?: components["parameters"]["tokenLimit"];
            };
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the refresh tokens. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2RefreshToken[];
                };
            };
            /** @description `limit` or `after` is not valid (`E0000029`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeOAuth2TokensForApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app has no refresh token, whether it had some or not. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOAuth2TokenForApplication: {
        parameters: {
            query?: {
                /**
                 * @description `scope` embeds the scopes under `_embedded`. Anything else is ignored.
                 * @example scope
                 */
                expand?: components["parameters"]["expandScopes"];
            };
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a refresh token of the app. */
                tokenId: components["parameters"]["tokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refresh token. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2RefreshToken;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["RefreshTokenNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeOAuth2TokenForApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a refresh token of the app. */
                tokenId: components["parameters"]["tokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refresh token is gone. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["RefreshTokenNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listFederatedClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FederatedClaim[];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createFederatedClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /** @description The claim. */
        requestBody: {
            content: {
                "application/json": FederatedClaimInput;
            };
        };
        responses: {
            /** @description The new claim. */
            201: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FederatedClaim;
                };
            };
            /** @description `name` or `expression` is missing (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getFederatedClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a federated claim of the app. */
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FederatedClaim;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClaimNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceFederatedClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a federated claim of the app. */
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        /** @description The claim. */
        requestBody: {
            content: {
                "application/json": FederatedClaimInput;
            };
        };
        responses: {
            /** @description The claim as it is now. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FederatedClaim;
                };
            };
            /** @description `name` or `expression` is missing (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClaimNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteFederatedClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the app. For cloning, it is the app that holds the key. */
                appId: components["parameters"]["appId"];
                /** @description Id of a federated claim of the app. */
                claimId: components["parameters"]["claimId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim is gone. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ClaimNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listIdentityProviderKeys: {
        parameters: {
            query?: {
                /** @description Cursor of the page to read. Take it from the link `next` of the page before, as it is. */
                after?: components["parameters"]["after"];
                /** @description How many keys a page has at most. Default 20. */
                limit?: components["parameters"]["idpKeyLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the keys. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential[];
                };
            };
            /** @description `limit` or `after` is not valid (`E0000029`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createIdentityProviderKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The certificate. */
        requestBody: {
            content: {
                "application/json": IdPCertificateCredential;
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential;
                };
            };
            /** @description `x5c` has no certificate, or one that the store has already (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getIdentityProviderKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key (`kid`), a UUID. */
                idpKeyId: components["parameters"]["idpKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceIdentityProviderKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key (`kid`), a UUID. */
                idpKeyId: components["parameters"]["idpKeyId"];
            };
            cookie?: never;
        };
        /** @description The certificate. */
        requestBody: {
            content: {
                "application/json": IdPCertificateCredential;
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential;
                };
            };
            /** @description `x5c` has no certificate, or one that the store has already (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteIdentityProviderKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key (`kid`), a UUID. */
                idpKeyId: components["parameters"]["idpKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is gone. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listIdentityProviderSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential[];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listActiveIdentityProviderSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key in use. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential[];
                };
            };
            /** @description No key is in use. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    generateIdentityProviderSigningKey: {
        parameters: {
            query: {
                /** @description How many years the certificate is valid, 2 to 10. The guide on renewing SAML certificates suggests 10 to those who have no policy of their own. */
                validityYears: components["parameters"]["validityYears"];
            };
            header?: never;
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential;
                };
            };
            /** @description `validityYears` is not between 2 and 10 (`E0000001`), or is missing (`E0000028`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getIdentityProviderSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
                /** @description Id of a key (`kid`) that the identity provider holds. */
                keyId: components["parameters"]["idpSigningKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpSigningKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    cloneIdentityProviderKey: {
        parameters: {
            query: {
                /** @description Id of the identity provider that gets the copy. */
                targetIdpId: components["parameters"]["targetIdpId"];
            };
            header?: never;
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
                /** @description Id of a key (`kid`) that the identity provider holds. */
                keyId: components["parameters"]["idpSigningKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy that the target holds. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential;
                };
            };
            /** @description The target holds the key already (`E0000001`), or `targetIdpId` is missing (`E0000028`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpCloneNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCsrsForIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CSRs. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Csr[];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    generateCsrForIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
            };
            cookie?: never;
        };
        /** @description Whom the certificate is for. */
        requestBody: {
            content: {
                "application/json": CsrMetadata;
            };
        };
        responses: {
            /** @description The new CSR. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Content-Transfer-Encoding": components["headers"]["Content-Transfer-Encoding"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Csr;
                    "application/pkcs10": Pkcs10;
                };
            };
            /** @description The subject is missing or not valid (`E0000001`), or the body is not JSON (`E0000003`) or of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCsrForIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
                /** @description Id of a CSR of the identity provider. */
                csrId: components["parameters"]["idpCsrId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CSR. */
            200: {
                headers: {
                    "Content-Transfer-Encoding": components["headers"]["Content-Transfer-Encoding"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Csr;
                    "application/pkcs10": Pkcs10;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpCsrNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeCsrForIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
                /** @description Id of a CSR of the identity provider. */
                csrId: components["parameters"]["idpCsrId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CSR is gone. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpCsrNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    publishCsrForIdentityProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description `base64` where DER comes in base64. */
                "Content-Transfer-Encoding"?: components["parameters"]["contentTransferEncoding"];
            };
            path: {
                /** @description Id of the identity provider. For cloning, it is the one that holds the key. */
                idpId: components["parameters"]["idpId"];
                /** @description Id of a CSR of the identity provider. */
                csrId: components["parameters"]["idpCsrId"];
            };
            cookie?: never;
        };
        /** @description The certificate. */
        requestBody: {
            content: {
                "application/x-pem-file": CertificatePem;
                "application/pkix-cert": CertificateDer;
                "application/x-x509-ca-cert": CertificateDer;
            };
        };
        responses: {
            /** @description The key, as the identity provider now holds it. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdPKeyCredential;
                };
            };
            /** @description The body is no certificate, one for another key, or one that ends within 90 days (`E0000001`), or it is of another media type (`E0000021`). */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OktaError;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["IdpCsrNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API tokens. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiTokenMetadata[];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeCurrentApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API token is gone. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the API token. */
                apiTokenId: components["parameters"]["apiTokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API token. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiTokenMetadata;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ApiTokenNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the API token. */
                apiTokenId: components["parameters"]["apiTokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API token is gone. */
            204: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            404: components["responses"]["ApiTokenNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["AccessDenied"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createToken: {
        parameters: {
            query?: {
                /** @description OAuth grant, where it is not in the body. */
                grant_type?: components["parameters"]["grantTypeQuery"];
                /** @description Scopes with spaces between, where they are not in the body. */
                scope?: components["parameters"]["scopeQuery"];
                /** @description Kind of the assertion, where it is not in the body. */
                client_assertion_type?: components["parameters"]["clientAssertionTypeQuery"];
                /** @description The assertion, where it is not in the body. */
                client_assertion?: components["parameters"]["clientAssertionQuery"];
            };
            header?: {
                /** @description A DPoP proof (RFC 9449): a JWT that shows that the client holds the key the token is bound to. It has to hold the nonce of the last answer. */
                DPoP?: components["parameters"]["dpop"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The request. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": TokenRequest;
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "DPoP-Nonce": components["headers"]["DPoP-Nonce"];
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessToken;
                };
            };
            400: components["responses"]["InvalidOAuthRequest"];
            401: components["responses"]["InvalidOAuthClient"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenIntrospection;
            };
        };
        responses: {
            /** @description What is known of the token. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntrospectedToken;
                };
            };
            400: components["responses"]["TokenMissing"];
            401: components["responses"]["InvalidOAuthClient"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRevocation;
            };
        };
        responses: {
            /** @description The token is no longer good. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request names no token to revoke. */
            400: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
            401: components["responses"]["InvalidOAuthClient"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTokenKeys: {
        parameters: {
            query?: {
                /** @description Client id. Adds what holds for this client only, such as the key that it signs with. */
                client_id?: components["parameters"]["clientId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenKeys;
                };
            };
            401: components["responses"]["InvalidOAuthClient"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOpenIdConfiguration: {
        parameters: {
            query?: {
                /** @description Client id. Adds what holds for this client only, such as the key that it signs with. */
                client_id?: components["parameters"]["clientId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServerMetadata;
                };
            };
            401: components["responses"]["InvalidOAuthClient"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAuthorizationServerMetadata: {
        parameters: {
            query?: {
                /** @description Client id. Adds what holds for this client only, such as the key that it signs with. */
                client_id?: components["parameters"]["clientId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    "X-Okta-Request-Id": components["headers"]["X-Okta-Request-Id"];
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServerMetadata;
                };
            };
            401: components["responses"]["InvalidOAuthClient"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
