// Generated from openapi/okta by `npm run generate`. Do not edit.

import { type Schema, schema } from '../../src/schema.js';
import type * as types from './types.js';
import * as validators from './validators.js';

export { listOf, type Schema, type SchemaIssue, type SchemaResult } from '../../src/schema.js';

/** Validates `ApplicationId`. */
export const ApplicationId: Schema<types.ApplicationId> = /* @__PURE__ */ schema(validators.ApplicationId);

/** Validates `Timestamp`. */
export const Timestamp: Schema<types.Timestamp> = /* @__PURE__ */ schema(validators.Timestamp);

/** Validates `ApplicationAccessibility`. */
export const ApplicationAccessibility: Schema<types.ApplicationAccessibility> = /* @__PURE__ */ schema(validators.ApplicationAccessibility);

/** Validates `ApplicationHiding`. */
export const ApplicationHiding: Schema<types.ApplicationHiding> = /* @__PURE__ */ schema(validators.ApplicationHiding);

/** Validates `ApplicationVisibility`. */
export const ApplicationVisibility: Schema<types.ApplicationVisibility> = /* @__PURE__ */ schema(validators.ApplicationVisibility);

/** Validates `ApplicationFeature`. */
export const ApplicationFeature: Schema<types.ApplicationFeature> = /* @__PURE__ */ schema(validators.ApplicationFeature);

/** Validates `ApplicationLicensing`. */
export const ApplicationLicensing: Schema<types.ApplicationLicensing> = /* @__PURE__ */ schema(validators.ApplicationLicensing);

/** Validates `ApplicationUniversalLogout`. */
export const ApplicationUniversalLogout: Schema<types.ApplicationUniversalLogout> = /* @__PURE__ */ schema(validators.ApplicationUniversalLogout);

/** Validates `ExpressConfigurationCapability`. */
export const ExpressConfigurationCapability: Schema<types.ExpressConfigurationCapability> = /* @__PURE__ */ schema(validators.ExpressConfigurationCapability);

/** Validates `ApplicationExpressConfiguration`. */
export const ApplicationExpressConfiguration: Schema<types.ApplicationExpressConfiguration> = /* @__PURE__ */ schema(validators.ApplicationExpressConfiguration);

/** Validates `ApplicationProfile`. */
export const ApplicationProfile: Schema<types.ApplicationProfile> = /* @__PURE__ */ schema(validators.ApplicationProfile);

/** Validates `EmbeddedAppUser`. */
export const EmbeddedAppUser: Schema<types.EmbeddedAppUser> = /* @__PURE__ */ schema(validators.EmbeddedAppUser);

/** Validates `ApplicationEmbedded`. */
export const ApplicationEmbedded: Schema<types.ApplicationEmbedded> = /* @__PURE__ */ schema(validators.ApplicationEmbedded);

/** Validates `LinkHints`. */
export const LinkHints: Schema<types.LinkHints> = /* @__PURE__ */ schema(validators.LinkHints);

/** Validates `HrefObject`. */
export const HrefObject: Schema<types.HrefObject> = /* @__PURE__ */ schema(validators.HrefObject);

/** Validates `ApplicationLinks`. */
export const ApplicationLinks: Schema<types.ApplicationLinks> = /* @__PURE__ */ schema(validators.ApplicationLinks);

/** Validates `ApplicationBase`. */
export const ApplicationBase: Schema<types.ApplicationBase> = /* @__PURE__ */ schema(validators.ApplicationBase);

/** Validates `UserNameTemplate`. */
export const UserNameTemplate: Schema<types.UserNameTemplate> = /* @__PURE__ */ schema(validators.UserNameTemplate);

/** Validates `SigningKeyId`. */
export const SigningKeyId: Schema<types.SigningKeyId> = /* @__PURE__ */ schema(validators.SigningKeyId);

/** Validates `SigningCredential`. */
export const SigningCredential: Schema<types.SigningCredential> = /* @__PURE__ */ schema(validators.SigningCredential);

/** Validates `SigningApplicationCredentials`. */
export const SigningApplicationCredentials: Schema<types.SigningApplicationCredentials> = /* @__PURE__ */ schema(validators.SigningApplicationCredentials);

/** Validates `VpnNetwork`. */
export const VpnNetwork: Schema<types.VpnNetwork> = /* @__PURE__ */ schema(validators.VpnNetwork);

/** Validates `VpnNotification`. */
export const VpnNotification: Schema<types.VpnNotification> = /* @__PURE__ */ schema(validators.VpnNotification);

/** Validates `ApplicationNotifications`. */
export const ApplicationNotifications: Schema<types.ApplicationNotifications> = /* @__PURE__ */ schema(validators.ApplicationNotifications);

/** Validates `ApplicationNotes`. */
export const ApplicationNotes: Schema<types.ApplicationNotes> = /* @__PURE__ */ schema(validators.ApplicationNotes);

/** Validates `ApplicationSettings`. */
export const ApplicationSettings: Schema<types.ApplicationSettings> = /* @__PURE__ */ schema(validators.ApplicationSettings);

/** Validates `AppDefinitionSettings`. */
export const AppDefinitionSettings: Schema<types.AppDefinitionSettings> = /* @__PURE__ */ schema(validators.AppDefinitionSettings);

/** Validates `SamlExpressionStatement`. */
export const SamlExpressionStatement: Schema<types.SamlExpressionStatement> = /* @__PURE__ */ schema(validators.SamlExpressionStatement);

/** Validates `SamlGroupStatement`. */
export const SamlGroupStatement: Schema<types.SamlGroupStatement> = /* @__PURE__ */ schema(validators.SamlGroupStatement);

/** Validates `SamlAttributeStatement`. */
export const SamlAttributeStatement: Schema<types.SamlAttributeStatement> = /* @__PURE__ */ schema(validators.SamlAttributeStatement);

/** Validates `SamlInlineHookLinks`. */
export const SamlInlineHookLinks: Schema<types.SamlInlineHookLinks> = /* @__PURE__ */ schema(validators.SamlInlineHookLinks);

/** Validates `SamlInlineHook`. */
export const SamlInlineHook: Schema<types.SamlInlineHook> = /* @__PURE__ */ schema(validators.SamlInlineHook);

/** Validates `SamlSpCertificate`. */
export const SamlSpCertificate: Schema<types.SamlSpCertificate> = /* @__PURE__ */ schema(validators.SamlSpCertificate);

/** Validates `SamlAssertionEncryption`. */
export const SamlAssertionEncryption: Schema<types.SamlAssertionEncryption> = /* @__PURE__ */ schema(validators.SamlAssertionEncryption);

/** Validates `SamlAcsEndpoint`. */
export const SamlAcsEndpoint: Schema<types.SamlAcsEndpoint> = /* @__PURE__ */ schema(validators.SamlAcsEndpoint);

/** Validates `SamlSingleLogout`. */
export const SamlSingleLogout: Schema<types.SamlSingleLogout> = /* @__PURE__ */ schema(validators.SamlSingleLogout);

/** Validates `SamlParticipateSlo`. */
export const SamlParticipateSlo: Schema<types.SamlParticipateSlo> = /* @__PURE__ */ schema(validators.SamlParticipateSlo);

/** Validates `SamlSignOn`. */
export const SamlSignOn: Schema<types.SamlSignOn> = /* @__PURE__ */ schema(validators.SamlSignOn);

/** Validates `SamlApplicationSettings`. */
export const SamlApplicationSettings: Schema<types.SamlApplicationSettings> = /* @__PURE__ */ schema(validators.SamlApplicationSettings);

/** Validates `SamlApplication`. */
export const SamlApplication: Schema<types.SamlApplication> = /* @__PURE__ */ schema(validators.SamlApplication);

/** Validates `Saml11SignOn`. */
export const Saml11SignOn: Schema<types.Saml11SignOn> = /* @__PURE__ */ schema(validators.Saml11SignOn);

/** Validates `Saml11ApplicationSettings`. */
export const Saml11ApplicationSettings: Schema<types.Saml11ApplicationSettings> = /* @__PURE__ */ schema(validators.Saml11ApplicationSettings);

/** Validates `Saml11Application`. */
export const Saml11Application: Schema<types.Saml11Application> = /* @__PURE__ */ schema(validators.Saml11Application);

/** Validates `OptionalSigningCredential`. */
export const OptionalSigningCredential: Schema<types.OptionalSigningCredential> = /* @__PURE__ */ schema(validators.OptionalSigningCredential);

/** Validates `WsFederationApplicationCredentials`. */
export const WsFederationApplicationCredentials: Schema<types.WsFederationApplicationCredentials> = /* @__PURE__ */ schema(validators.WsFederationApplicationCredentials);

/** Validates `WsFederationAppSettings`. */
export const WsFederationAppSettings: Schema<types.WsFederationAppSettings> = /* @__PURE__ */ schema(validators.WsFederationAppSettings);

/** Validates `WsFederationApplicationSettings`. */
export const WsFederationApplicationSettings: Schema<types.WsFederationApplicationSettings> = /* @__PURE__ */ schema(validators.WsFederationApplicationSettings);

/** Validates `WsFederationApplication`. */
export const WsFederationApplication: Schema<types.WsFederationApplication> = /* @__PURE__ */ schema(validators.WsFederationApplication);

/** Validates `OAuthClientCredential`. */
export const OAuthClientCredential: Schema<types.OAuthClientCredential> = /* @__PURE__ */ schema(validators.OAuthClientCredential);

/** Validates `OAuthApplicationCredentials`. */
export const OAuthApplicationCredentials: Schema<types.OAuthApplicationCredentials> = /* @__PURE__ */ schema(validators.OAuthApplicationCredentials);

/** Validates `OAuthIdpInitiatedLogin`. */
export const OAuthIdpInitiatedLogin: Schema<types.OAuthIdpInitiatedLogin> = /* @__PURE__ */ schema(validators.OAuthIdpInitiatedLogin);

/** Validates `OAuthRefreshToken`. */
export const OAuthRefreshToken: Schema<types.OAuthRefreshToken> = /* @__PURE__ */ schema(validators.OAuthRefreshToken);

/** Validates `OAuthNetwork`. */
export const OAuthNetwork: Schema<types.OAuthNetwork> = /* @__PURE__ */ schema(validators.OAuthNetwork);

/** Validates `OAuthJwk`. */
export const OAuthJwk: Schema<types.OAuthJwk> = /* @__PURE__ */ schema(validators.OAuthJwk);

/** Validates `OAuthJwks`. */
export const OAuthJwks: Schema<types.OAuthJwks> = /* @__PURE__ */ schema(validators.OAuthJwks);

/** Validates `OAuthClientSettings`. */
export const OAuthClientSettings: Schema<types.OAuthClientSettings> = /* @__PURE__ */ schema(validators.OAuthClientSettings);

/** Validates `OpenIdConnectApplicationSettings`. */
export const OpenIdConnectApplicationSettings: Schema<types.OpenIdConnectApplicationSettings> = /* @__PURE__ */ schema(validators.OpenIdConnectApplicationSettings);

/** Validates `OpenIdConnectApplication`. */
export const OpenIdConnectApplication: Schema<types.OpenIdConnectApplication> = /* @__PURE__ */ schema(validators.OpenIdConnectApplication);

/** Validates `SharedPassword`. */
export const SharedPassword: Schema<types.SharedPassword> = /* @__PURE__ */ schema(validators.SharedPassword);

/** Validates `UnusedSigningCredential`. */
export const UnusedSigningCredential: Schema<types.UnusedSigningCredential> = /* @__PURE__ */ schema(validators.UnusedSigningCredential);

/** Validates `SchemeApplicationCredentials`. */
export const SchemeApplicationCredentials: Schema<types.SchemeApplicationCredentials> = /* @__PURE__ */ schema(validators.SchemeApplicationCredentials);

/** Validates `BasicAuthAppSettings`. */
export const BasicAuthAppSettings: Schema<types.BasicAuthAppSettings> = /* @__PURE__ */ schema(validators.BasicAuthAppSettings);

/** Validates `BasicAuthApplicationSettings`. */
export const BasicAuthApplicationSettings: Schema<types.BasicAuthApplicationSettings> = /* @__PURE__ */ schema(validators.BasicAuthApplicationSettings);

/** Validates `BasicAuthApplication`. */
export const BasicAuthApplication: Schema<types.BasicAuthApplication> = /* @__PURE__ */ schema(validators.BasicAuthApplication);

/** Validates `ApplicationCredentials`. */
export const ApplicationCredentials: Schema<types.ApplicationCredentials> = /* @__PURE__ */ schema(validators.ApplicationCredentials);

/** Validates `BookmarkAppSettings`. */
export const BookmarkAppSettings: Schema<types.BookmarkAppSettings> = /* @__PURE__ */ schema(validators.BookmarkAppSettings);

/** Validates `BookmarkApplicationSettings`. */
export const BookmarkApplicationSettings: Schema<types.BookmarkApplicationSettings> = /* @__PURE__ */ schema(validators.BookmarkApplicationSettings);

/** Validates `BookmarkApplication`. */
export const BookmarkApplication: Schema<types.BookmarkApplication> = /* @__PURE__ */ schema(validators.BookmarkApplication);

/** Validates `BrowserPluginAppSettings`. */
export const BrowserPluginAppSettings: Schema<types.BrowserPluginAppSettings> = /* @__PURE__ */ schema(validators.BrowserPluginAppSettings);

/** Validates `BrowserPluginApplicationSettings`. */
export const BrowserPluginApplicationSettings: Schema<types.BrowserPluginApplicationSettings> = /* @__PURE__ */ schema(validators.BrowserPluginApplicationSettings);

/** Validates `BrowserPluginApplication`. */
export const BrowserPluginApplication: Schema<types.BrowserPluginApplication> = /* @__PURE__ */ schema(validators.BrowserPluginApplication);

/** Validates `SecurePasswordStoreAppSettings`. */
export const SecurePasswordStoreAppSettings: Schema<types.SecurePasswordStoreAppSettings> = /* @__PURE__ */ schema(validators.SecurePasswordStoreAppSettings);

/** Validates `SecurePasswordStoreApplicationSettings`. */
export const SecurePasswordStoreApplicationSettings: Schema<types.SecurePasswordStoreApplicationSettings> = /* @__PURE__ */ schema(validators.SecurePasswordStoreApplicationSettings);

/** Validates `SecurePasswordStoreApplication`. */
export const SecurePasswordStoreApplication: Schema<types.SecurePasswordStoreApplication> = /* @__PURE__ */ schema(validators.SecurePasswordStoreApplication);

/** Validates `AutoLoginSignOn`. */
export const AutoLoginSignOn: Schema<types.AutoLoginSignOn> = /* @__PURE__ */ schema(validators.AutoLoginSignOn);

/** Validates `AutoLoginApplicationSettings`. */
export const AutoLoginApplicationSettings: Schema<types.AutoLoginApplicationSettings> = /* @__PURE__ */ schema(validators.AutoLoginApplicationSettings);

/** Validates `AutoLoginApplication`. */
export const AutoLoginApplication: Schema<types.AutoLoginApplication> = /* @__PURE__ */ schema(validators.AutoLoginApplication);

/** Validates `OtherApplicationSettings`. */
export const OtherApplicationSettings: Schema<types.OtherApplicationSettings> = /* @__PURE__ */ schema(validators.OtherApplicationSettings);

/** Validates `OtherApplication`. */
export const OtherApplication: Schema<types.OtherApplication> = /* @__PURE__ */ schema(validators.OtherApplication);

/** Validates `Application`. */
export const Application: Schema<types.Application> = /* @__PURE__ */ schema(validators.Application);

/** Validates `OktaErrorCause`. */
export const OktaErrorCause: Schema<types.OktaErrorCause> = /* @__PURE__ */ schema(validators.OktaErrorCause);

/** Validates `OktaError`. */
export const OktaError: Schema<types.OktaError> = /* @__PURE__ */ schema(validators.OktaError);

/** Validates `ApplicationAccessibilityInput`. */
export const ApplicationAccessibilityInput: Schema<types.ApplicationAccessibilityInput> = /* @__PURE__ */ schema(validators.ApplicationAccessibilityInput);

/** Validates `ApplicationHidingInput`. */
export const ApplicationHidingInput: Schema<types.ApplicationHidingInput> = /* @__PURE__ */ schema(validators.ApplicationHidingInput);

/** Validates `ApplicationVisibilityInput`. */
export const ApplicationVisibilityInput: Schema<types.ApplicationVisibilityInput> = /* @__PURE__ */ schema(validators.ApplicationVisibilityInput);

/** Validates `ApplicationInput`. */
export const ApplicationInput: Schema<types.ApplicationInput> = /* @__PURE__ */ schema(validators.ApplicationInput);

/** Validates `ApplicationLabel`. */
export const ApplicationLabel: Schema<types.ApplicationLabel> = /* @__PURE__ */ schema(validators.ApplicationLabel);

/** Validates `UserNameTemplateInput`. */
export const UserNameTemplateInput: Schema<types.UserNameTemplateInput> = /* @__PURE__ */ schema(validators.UserNameTemplateInput);

/** Validates `SigningCredentialInput`. */
export const SigningCredentialInput: Schema<types.SigningCredentialInput> = /* @__PURE__ */ schema(validators.SigningCredentialInput);

/** Validates `ApplicationCredentialsInput`. */
export const ApplicationCredentialsInput: Schema<types.ApplicationCredentialsInput> = /* @__PURE__ */ schema(validators.ApplicationCredentialsInput);

/** Validates `VpnNotificationInput`. */
export const VpnNotificationInput: Schema<types.VpnNotificationInput> = /* @__PURE__ */ schema(validators.VpnNotificationInput);

/** Validates `ApplicationNotificationsInput`. */
export const ApplicationNotificationsInput: Schema<types.ApplicationNotificationsInput> = /* @__PURE__ */ schema(validators.ApplicationNotificationsInput);

/** Validates `ApplicationNotesInput`. */
export const ApplicationNotesInput: Schema<types.ApplicationNotesInput> = /* @__PURE__ */ schema(validators.ApplicationNotesInput);

/** Validates `ApplicationSettingsInput`. */
export const ApplicationSettingsInput: Schema<types.ApplicationSettingsInput> = /* @__PURE__ */ schema(validators.ApplicationSettingsInput);

/** Validates `SamlExpressionStatementInput`. */
export const SamlExpressionStatementInput: Schema<types.SamlExpressionStatementInput> = /* @__PURE__ */ schema(validators.SamlExpressionStatementInput);

/** Validates `SamlGroupStatementInput`. */
export const SamlGroupStatementInput: Schema<types.SamlGroupStatementInput> = /* @__PURE__ */ schema(validators.SamlGroupStatementInput);

/** Validates `SamlAttributeStatementInput`. */
export const SamlAttributeStatementInput: Schema<types.SamlAttributeStatementInput> = /* @__PURE__ */ schema(validators.SamlAttributeStatementInput);

/** Validates `SamlInlineHookInput`. */
export const SamlInlineHookInput: Schema<types.SamlInlineHookInput> = /* @__PURE__ */ schema(validators.SamlInlineHookInput);

/** Validates `SamlSpCertificateInput`. */
export const SamlSpCertificateInput: Schema<types.SamlSpCertificateInput> = /* @__PURE__ */ schema(validators.SamlSpCertificateInput);

/** Validates `SamlAssertionEncryptionInput`. */
export const SamlAssertionEncryptionInput: Schema<types.SamlAssertionEncryptionInput> = /* @__PURE__ */ schema(validators.SamlAssertionEncryptionInput);

/** Validates `SamlAcsEndpointInput`. */
export const SamlAcsEndpointInput: Schema<types.SamlAcsEndpointInput> = /* @__PURE__ */ schema(validators.SamlAcsEndpointInput);

/** Validates `SamlSingleLogoutInput`. */
export const SamlSingleLogoutInput: Schema<types.SamlSingleLogoutInput> = /* @__PURE__ */ schema(validators.SamlSingleLogoutInput);

/** Validates `SamlSignOnInput`. */
export const SamlSignOnInput: Schema<types.SamlSignOnInput> = /* @__PURE__ */ schema(validators.SamlSignOnInput);

/** Validates `SamlApplicationSettingsInput`. */
export const SamlApplicationSettingsInput: Schema<types.SamlApplicationSettingsInput> = /* @__PURE__ */ schema(validators.SamlApplicationSettingsInput);

/** Validates `SamlApplicationCreate`. */
export const SamlApplicationCreate: Schema<types.SamlApplicationCreate> = /* @__PURE__ */ schema(validators.SamlApplicationCreate);

/** Validates `Saml11SignOnInput`. */
export const Saml11SignOnInput: Schema<types.Saml11SignOnInput> = /* @__PURE__ */ schema(validators.Saml11SignOnInput);

/** Validates `Saml11ApplicationSettingsInput`. */
export const Saml11ApplicationSettingsInput: Schema<types.Saml11ApplicationSettingsInput> = /* @__PURE__ */ schema(validators.Saml11ApplicationSettingsInput);

/** Validates `Saml11ApplicationCreate`. */
export const Saml11ApplicationCreate: Schema<types.Saml11ApplicationCreate> = /* @__PURE__ */ schema(validators.Saml11ApplicationCreate);

/** Validates `WsFederationApplicationSettingsInput`. */
export const WsFederationApplicationSettingsInput: Schema<types.WsFederationApplicationSettingsInput> = /* @__PURE__ */ schema(validators.WsFederationApplicationSettingsInput);

/** Validates `WsFederationApplicationCreate`. */
export const WsFederationApplicationCreate: Schema<types.WsFederationApplicationCreate> = /* @__PURE__ */ schema(validators.WsFederationApplicationCreate);

/** Validates `OAuthClientCredentialInput`. */
export const OAuthClientCredentialInput: Schema<types.OAuthClientCredentialInput> = /* @__PURE__ */ schema(validators.OAuthClientCredentialInput);

/** Validates `OAuthApplicationCredentialsInput`. */
export const OAuthApplicationCredentialsInput: Schema<types.OAuthApplicationCredentialsInput> = /* @__PURE__ */ schema(validators.OAuthApplicationCredentialsInput);

/** Validates `OAuthIdpInitiatedLoginInput`. */
export const OAuthIdpInitiatedLoginInput: Schema<types.OAuthIdpInitiatedLoginInput> = /* @__PURE__ */ schema(validators.OAuthIdpInitiatedLoginInput);

/** Validates `OAuthRefreshTokenInput`. */
export const OAuthRefreshTokenInput: Schema<types.OAuthRefreshTokenInput> = /* @__PURE__ */ schema(validators.OAuthRefreshTokenInput);

/** Validates `OAuthJwkInput`. */
export const OAuthJwkInput: Schema<types.OAuthJwkInput> = /* @__PURE__ */ schema(validators.OAuthJwkInput);

/** Validates `OAuthJwksInput`. */
export const OAuthJwksInput: Schema<types.OAuthJwksInput> = /* @__PURE__ */ schema(validators.OAuthJwksInput);

/** Validates `OAuthClientSettingsInput`. */
export const OAuthClientSettingsInput: Schema<types.OAuthClientSettingsInput> = /* @__PURE__ */ schema(validators.OAuthClientSettingsInput);

/** Validates `OpenIdConnectApplicationSettingsInput`. */
export const OpenIdConnectApplicationSettingsInput: Schema<types.OpenIdConnectApplicationSettingsInput> = /* @__PURE__ */ schema(validators.OpenIdConnectApplicationSettingsInput);

/** Validates `OpenIdConnectApplicationCreate`. */
export const OpenIdConnectApplicationCreate: Schema<types.OpenIdConnectApplicationCreate> = /* @__PURE__ */ schema(validators.OpenIdConnectApplicationCreate);

/** Validates `SharedPasswordInput`. */
export const SharedPasswordInput: Schema<types.SharedPasswordInput> = /* @__PURE__ */ schema(validators.SharedPasswordInput);

/** Validates `SchemeApplicationCredentialsInput`. */
export const SchemeApplicationCredentialsInput: Schema<types.SchemeApplicationCredentialsInput> = /* @__PURE__ */ schema(validators.SchemeApplicationCredentialsInput);

/** Validates `BasicAuthApplicationSettingsInput`. */
export const BasicAuthApplicationSettingsInput: Schema<types.BasicAuthApplicationSettingsInput> = /* @__PURE__ */ schema(validators.BasicAuthApplicationSettingsInput);

/** Validates `BasicAuthApplicationCreate`. */
export const BasicAuthApplicationCreate: Schema<types.BasicAuthApplicationCreate> = /* @__PURE__ */ schema(validators.BasicAuthApplicationCreate);

/** Validates `BookmarkAppSettingsInput`. */
export const BookmarkAppSettingsInput: Schema<types.BookmarkAppSettingsInput> = /* @__PURE__ */ schema(validators.BookmarkAppSettingsInput);

/** Validates `BookmarkApplicationSettingsInput`. */
export const BookmarkApplicationSettingsInput: Schema<types.BookmarkApplicationSettingsInput> = /* @__PURE__ */ schema(validators.BookmarkApplicationSettingsInput);

/** Validates `BookmarkApplicationCreate`. */
export const BookmarkApplicationCreate: Schema<types.BookmarkApplicationCreate> = /* @__PURE__ */ schema(validators.BookmarkApplicationCreate);

/** Validates `BrowserPluginApplicationSettingsInput`. */
export const BrowserPluginApplicationSettingsInput: Schema<types.BrowserPluginApplicationSettingsInput> = /* @__PURE__ */ schema(validators.BrowserPluginApplicationSettingsInput);

/** Validates `BrowserPluginApplicationCreate`. */
export const BrowserPluginApplicationCreate: Schema<types.BrowserPluginApplicationCreate> = /* @__PURE__ */ schema(validators.BrowserPluginApplicationCreate);

/** Validates `SecurePasswordStoreApplicationSettingsInput`. */
export const SecurePasswordStoreApplicationSettingsInput: Schema<types.SecurePasswordStoreApplicationSettingsInput> = /* @__PURE__ */ schema(validators.SecurePasswordStoreApplicationSettingsInput);

/** Validates `SecurePasswordStoreApplicationCreate`. */
export const SecurePasswordStoreApplicationCreate: Schema<types.SecurePasswordStoreApplicationCreate> = /* @__PURE__ */ schema(validators.SecurePasswordStoreApplicationCreate);

/** Validates `AutoLoginSignOnInput`. */
export const AutoLoginSignOnInput: Schema<types.AutoLoginSignOnInput> = /* @__PURE__ */ schema(validators.AutoLoginSignOnInput);

/** Validates `AutoLoginApplicationSettingsInput`. */
export const AutoLoginApplicationSettingsInput: Schema<types.AutoLoginApplicationSettingsInput> = /* @__PURE__ */ schema(validators.AutoLoginApplicationSettingsInput);

/** Validates `AutoLoginApplicationCreate`. */
export const AutoLoginApplicationCreate: Schema<types.AutoLoginApplicationCreate> = /* @__PURE__ */ schema(validators.AutoLoginApplicationCreate);

/** Validates `ApplicationCreate`. */
export const ApplicationCreate: Schema<types.ApplicationCreate> = /* @__PURE__ */ schema(validators.ApplicationCreate);

/** Validates `SamlApplicationUpdate`. */
export const SamlApplicationUpdate: Schema<types.SamlApplicationUpdate> = /* @__PURE__ */ schema(validators.SamlApplicationUpdate);

/** Validates `Saml11ApplicationUpdate`. */
export const Saml11ApplicationUpdate: Schema<types.Saml11ApplicationUpdate> = /* @__PURE__ */ schema(validators.Saml11ApplicationUpdate);

/** Validates `WsFederationApplicationUpdate`. */
export const WsFederationApplicationUpdate: Schema<types.WsFederationApplicationUpdate> = /* @__PURE__ */ schema(validators.WsFederationApplicationUpdate);

/** Validates `OpenIdConnectApplicationUpdate`. */
export const OpenIdConnectApplicationUpdate: Schema<types.OpenIdConnectApplicationUpdate> = /* @__PURE__ */ schema(validators.OpenIdConnectApplicationUpdate);

/** Validates `BasicAuthApplicationUpdate`. */
export const BasicAuthApplicationUpdate: Schema<types.BasicAuthApplicationUpdate> = /* @__PURE__ */ schema(validators.BasicAuthApplicationUpdate);

/** Validates `BookmarkApplicationUpdate`. */
export const BookmarkApplicationUpdate: Schema<types.BookmarkApplicationUpdate> = /* @__PURE__ */ schema(validators.BookmarkApplicationUpdate);

/** Validates `BrowserPluginApplicationUpdate`. */
export const BrowserPluginApplicationUpdate: Schema<types.BrowserPluginApplicationUpdate> = /* @__PURE__ */ schema(validators.BrowserPluginApplicationUpdate);

/** Validates `SecurePasswordStoreApplicationUpdate`. */
export const SecurePasswordStoreApplicationUpdate: Schema<types.SecurePasswordStoreApplicationUpdate> = /* @__PURE__ */ schema(validators.SecurePasswordStoreApplicationUpdate);

/** Validates `AutoLoginApplicationUpdate`. */
export const AutoLoginApplicationUpdate: Schema<types.AutoLoginApplicationUpdate> = /* @__PURE__ */ schema(validators.AutoLoginApplicationUpdate);

/** Validates `ApplicationUpdate`. */
export const ApplicationUpdate: Schema<types.ApplicationUpdate> = /* @__PURE__ */ schema(validators.ApplicationUpdate);

/** Validates `LifecycleResult`. */
export const LifecycleResult: Schema<types.LifecycleResult> = /* @__PURE__ */ schema(validators.LifecycleResult);

/** Validates `JsonWebKey`. */
export const JsonWebKey: Schema<types.JsonWebKey> = /* @__PURE__ */ schema(validators.JsonWebKey);

/** Validates `Pkcs10`. */
export const Pkcs10: Schema<types.Pkcs10> = /* @__PURE__ */ schema(validators.Pkcs10);

/** Validates `Csr`. */
export const Csr: Schema<types.Csr> = /* @__PURE__ */ schema(validators.Csr);

/** Validates `CsrSubject`. */
export const CsrSubject: Schema<types.CsrSubject> = /* @__PURE__ */ schema(validators.CsrSubject);

/** Validates `CsrMetadata`. */
export const CsrMetadata: Schema<types.CsrMetadata> = /* @__PURE__ */ schema(validators.CsrMetadata);

/** Validates `CertificatePem`. */
export const CertificatePem: Schema<types.CertificatePem> = /* @__PURE__ */ schema(validators.CertificatePem);

/** Validates `CertificateDer`. */
export const CertificateDer: Schema<types.CertificateDer> = /* @__PURE__ */ schema(validators.CertificateDer);

/** Validates `SamlMetadata`. */
export const SamlMetadata: Schema<types.SamlMetadata> = /* @__PURE__ */ schema(validators.SamlMetadata);

/** Validates `ClientCredentialStatus`. */
export const ClientCredentialStatus: Schema<types.ClientCredentialStatus> = /* @__PURE__ */ schema(validators.ClientCredentialStatus);

/** Validates `ClientCredentialLinks`. */
export const ClientCredentialLinks: Schema<types.ClientCredentialLinks> = /* @__PURE__ */ schema(validators.ClientCredentialLinks);

/** Validates `OAuth2ClientSecret`. */
export const OAuth2ClientSecret: Schema<types.OAuth2ClientSecret> = /* @__PURE__ */ schema(validators.OAuth2ClientSecret);

/** Validates `OAuth2ClientSecretCreate`. */
export const OAuth2ClientSecretCreate: Schema<types.OAuth2ClientSecretCreate> = /* @__PURE__ */ schema(validators.OAuth2ClientSecretCreate);

/** Validates `OAuth2ClientJsonWebKey`. */
export const OAuth2ClientJsonWebKey: Schema<types.OAuth2ClientJsonWebKey> = /* @__PURE__ */ schema(validators.OAuth2ClientJsonWebKey);

/** Validates `OAuth2ClientJsonWebKeySet`. */
export const OAuth2ClientJsonWebKeySet: Schema<types.OAuth2ClientJsonWebKeySet> = /* @__PURE__ */ schema(validators.OAuth2ClientJsonWebKeySet);

/** Validates `OAuth2ClientJsonWebKeyCreate`. */
export const OAuth2ClientJsonWebKeyCreate: Schema<types.OAuth2ClientJsonWebKeyCreate> = /* @__PURE__ */ schema(validators.OAuth2ClientJsonWebKeyCreate);

/** Validates `ScopeGrant`. */
export const ScopeGrant: Schema<types.ScopeGrant> = /* @__PURE__ */ schema(validators.ScopeGrant);

/** Validates `ScopeGrantCreate`. */
export const ScopeGrantCreate: Schema<types.ScopeGrantCreate> = /* @__PURE__ */ schema(validators.ScopeGrantCreate);

/** Validates `OAuth2RefreshToken`. */
export const OAuth2RefreshToken: Schema<types.OAuth2RefreshToken> = /* @__PURE__ */ schema(validators.OAuth2RefreshToken);

/** Validates `FederatedClaim`. */
export const FederatedClaim: Schema<types.FederatedClaim> = /* @__PURE__ */ schema(validators.FederatedClaim);

/** Validates `FederatedClaimInput`. */
export const FederatedClaimInput: Schema<types.FederatedClaimInput> = /* @__PURE__ */ schema(validators.FederatedClaimInput);

/** Validates `IdPKeyCredential`. */
export const IdPKeyCredential: Schema<types.IdPKeyCredential> = /* @__PURE__ */ schema(validators.IdPKeyCredential);

/** Validates `IdPCertificateCredential`. */
export const IdPCertificateCredential: Schema<types.IdPCertificateCredential> = /* @__PURE__ */ schema(validators.IdPCertificateCredential);

/** Validates `ApiTokenMetadata`. */
export const ApiTokenMetadata: Schema<types.ApiTokenMetadata> = /* @__PURE__ */ schema(validators.ApiTokenMetadata);

/** Validates `OptionalTimestamp`. */
export const OptionalTimestamp: Schema<types.OptionalTimestamp> = /* @__PURE__ */ schema(validators.OptionalTimestamp);

/** Validates `User`. */
export const User: Schema<types.User> = /* @__PURE__ */ schema(validators.User);

/** Validates `TokenRequest`. */
export const TokenRequest: Schema<types.TokenRequest> = /* @__PURE__ */ schema(validators.TokenRequest);

/** Validates `AccessToken`. */
export const AccessToken: Schema<types.AccessToken> = /* @__PURE__ */ schema(validators.AccessToken);

/** Validates `OAuthError`. */
export const OAuthError: Schema<types.OAuthError> = /* @__PURE__ */ schema(validators.OAuthError);

/** Validates `TokenIntrospection`. */
export const TokenIntrospection: Schema<types.TokenIntrospection> = /* @__PURE__ */ schema(validators.TokenIntrospection);

/** Validates `IntrospectedToken`. */
export const IntrospectedToken: Schema<types.IntrospectedToken> = /* @__PURE__ */ schema(validators.IntrospectedToken);

/** Validates `TokenRevocation`. */
export const TokenRevocation: Schema<types.TokenRevocation> = /* @__PURE__ */ schema(validators.TokenRevocation);

/** Validates `TokenKey`. */
export const TokenKey: Schema<types.TokenKey> = /* @__PURE__ */ schema(validators.TokenKey);

/** Validates `TokenKeys`. */
export const TokenKeys: Schema<types.TokenKeys> = /* @__PURE__ */ schema(validators.TokenKeys);

/** Validates `ServerMetadata`. */
export const ServerMetadata: Schema<types.ServerMetadata> = /* @__PURE__ */ schema(validators.ServerMetadata);
