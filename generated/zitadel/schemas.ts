// Generated from openapi/zitadel by `npm run generate`. Do not edit.

import { type Schema, schema } from '../../src/schema.js';
import type * as types from './types.js';
import * as validators from './validators.js';

export { listOf, type Schema, type SchemaIssue, type SchemaResult } from '../../src/schema.js';

/** Validates `ServiceAccountKeyFile`. */
export const ServiceAccountKeyFile: Schema<types.ServiceAccountKeyFile> = /* @__PURE__ */ schema(validators.ServiceAccountKeyFile);

/** Validates `ApplicationKeyFile`. */
export const ApplicationKeyFile: Schema<types.ApplicationKeyFile> = /* @__PURE__ */ schema(validators.ApplicationKeyFile);

/** Validates `KeyType`. */
export const KeyType: Schema<types.KeyType> = /* @__PURE__ */ schema(validators.KeyType);

/** Validates `TimestampInput`. */
export const TimestampInput: Schema<types.TimestampInput> = /* @__PURE__ */ schema(validators.TimestampInput);

/** Validates `AppKeyCreate`. */
export const AppKeyCreate: Schema<types.AppKeyCreate> = /* @__PURE__ */ schema(validators.AppKeyCreate);

/** Validates `Uint64`. */
export const Uint64: Schema<types.Uint64> = /* @__PURE__ */ schema(validators.Uint64);

/** Validates `Timestamp`. */
export const Timestamp: Schema<types.Timestamp> = /* @__PURE__ */ schema(validators.Timestamp);

/** Validates `ObjectDetailsOnCreate`. */
export const ObjectDetailsOnCreate: Schema<types.ObjectDetailsOnCreate> = /* @__PURE__ */ schema(validators.ObjectDetailsOnCreate);

/** Validates `AppKeyCreated`. */
export const AppKeyCreated: Schema<types.AppKeyCreated> = /* @__PURE__ */ schema(validators.AppKeyCreated);

/** Validates `ErrorMessage`. */
export const ErrorMessage: Schema<types.ErrorMessage> = /* @__PURE__ */ schema(validators.ErrorMessage);

/** Validates `ErrorDetail`. */
export const ErrorDetail: Schema<types.ErrorDetail> = /* @__PURE__ */ schema(validators.ErrorDetail);

/** Validates `BadRequestStatus`. */
export const BadRequestStatus: Schema<types.BadRequestStatus> = /* @__PURE__ */ schema(validators.BadRequestStatus);

/** Validates `UnauthenticatedStatus`. */
export const UnauthenticatedStatus: Schema<types.UnauthenticatedStatus> = /* @__PURE__ */ schema(validators.UnauthenticatedStatus);

/** Validates `PermissionDeniedStatus`. */
export const PermissionDeniedStatus: Schema<types.PermissionDeniedStatus> = /* @__PURE__ */ schema(validators.PermissionDeniedStatus);

/** Validates `NotFoundStatus`. */
export const NotFoundStatus: Schema<types.NotFoundStatus> = /* @__PURE__ */ schema(validators.NotFoundStatus);

/** Validates `ResourceExhaustedStatus`. */
export const ResourceExhaustedStatus: Schema<types.ResourceExhaustedStatus> = /* @__PURE__ */ schema(validators.ResourceExhaustedStatus);

/** Validates `Uint64Input`. */
export const Uint64Input: Schema<types.Uint64Input> = /* @__PURE__ */ schema(validators.Uint64Input);

/** Validates `ListQuery`. */
export const ListQuery: Schema<types.ListQuery> = /* @__PURE__ */ schema(validators.ListQuery);

/** Validates `AppKeySearch`. */
export const AppKeySearch: Schema<types.AppKeySearch> = /* @__PURE__ */ schema(validators.AppKeySearch);

/** Validates `ListDetails`. */
export const ListDetails: Schema<types.ListDetails> = /* @__PURE__ */ schema(validators.ListDetails);

/** Validates `ObjectDetails`. */
export const ObjectDetails: Schema<types.ObjectDetails> = /* @__PURE__ */ schema(validators.ObjectDetails);

/** Validates `AppKey`. */
export const AppKey: Schema<types.AppKey> = /* @__PURE__ */ schema(validators.AppKey);

/** Validates `AppKeyList`. */
export const AppKeyList: Schema<types.AppKeyList> = /* @__PURE__ */ schema(validators.AppKeyList);

/** Validates `AppKeyResponse`. */
export const AppKeyResponse: Schema<types.AppKeyResponse> = /* @__PURE__ */ schema(validators.AppKeyResponse);

/** Validates `ObjectDetailsOnChange`. */
export const ObjectDetailsOnChange: Schema<types.ObjectDetailsOnChange> = /* @__PURE__ */ schema(validators.ObjectDetailsOnChange);

/** Validates `ChangeReceipt`. */
export const ChangeReceipt: Schema<types.ChangeReceipt> = /* @__PURE__ */ schema(validators.ChangeReceipt);

/** Validates `TextQueryMethod`. */
export const TextQueryMethod: Schema<types.TextQueryMethod> = /* @__PURE__ */ schema(validators.TextQueryMethod);

/** Validates `AppNameQuery`. */
export const AppNameQuery: Schema<types.AppNameQuery> = /* @__PURE__ */ schema(validators.AppNameQuery);

/** Validates `AppQuery`. */
export const AppQuery: Schema<types.AppQuery> = /* @__PURE__ */ schema(validators.AppQuery);

/** Validates `AppSearch`. */
export const AppSearch: Schema<types.AppSearch> = /* @__PURE__ */ schema(validators.AppSearch);

/** Validates `AppState`. */
export const AppState: Schema<types.AppState> = /* @__PURE__ */ schema(validators.AppState);

/** Validates `ApiAppConfig`. */
export const ApiAppConfig: Schema<types.ApiAppConfig> = /* @__PURE__ */ schema(validators.ApiAppConfig);

/** Validates `ComplianceProblem`. */
export const ComplianceProblem: Schema<types.ComplianceProblem> = /* @__PURE__ */ schema(validators.ComplianceProblem);

/** Validates `LoginV1`. */
export const LoginV1: Schema<types.LoginV1> = /* @__PURE__ */ schema(validators.LoginV1);

/** Validates `LoginV2`. */
export const LoginV2: Schema<types.LoginV2> = /* @__PURE__ */ schema(validators.LoginV2);

/** Validates `LoginVersion`. */
export const LoginVersion: Schema<types.LoginVersion> = /* @__PURE__ */ schema(validators.LoginVersion);

/** Validates `OidcAppConfig`. */
export const OidcAppConfig: Schema<types.OidcAppConfig> = /* @__PURE__ */ schema(validators.OidcAppConfig);

/** Validates `SamlAppConfig`. */
export const SamlAppConfig: Schema<types.SamlAppConfig> = /* @__PURE__ */ schema(validators.SamlAppConfig);

/** Validates `App`. */
export const App: Schema<types.App> = /* @__PURE__ */ schema(validators.App);

/** Validates `AppList`. */
export const AppList: Schema<types.AppList> = /* @__PURE__ */ schema(validators.AppList);

/** Validates `AppResponse`. */
export const AppResponse: Schema<types.AppResponse> = /* @__PURE__ */ schema(validators.AppResponse);

/** Validates `AppUpdate`. */
export const AppUpdate: Schema<types.AppUpdate> = /* @__PURE__ */ schema(validators.AppUpdate);

/** Validates `AlreadyExistsStatus`. */
export const AlreadyExistsStatus: Schema<types.AlreadyExistsStatus> = /* @__PURE__ */ schema(validators.AlreadyExistsStatus);

/** Validates `ApiAuthMethodType`. */
export const ApiAuthMethodType: Schema<types.ApiAuthMethodType> = /* @__PURE__ */ schema(validators.ApiAuthMethodType);

/** Validates `ApiAppCreate`. */
export const ApiAppCreate: Schema<types.ApiAppCreate> = /* @__PURE__ */ schema(validators.ApiAppCreate);

/** Validates `ApiAppCreated`. */
export const ApiAppCreated: Schema<types.ApiAppCreated> = /* @__PURE__ */ schema(validators.ApiAppCreated);

/** Validates `ApiAppConfigUpdate`. */
export const ApiAppConfigUpdate: Schema<types.ApiAppConfigUpdate> = /* @__PURE__ */ schema(validators.ApiAppConfigUpdate);

/** Validates `Nothing`. */
export const Nothing: Schema<types.Nothing> = /* @__PURE__ */ schema(validators.Nothing);

/** Validates `ApiAppSecret`. */
export const ApiAppSecret: Schema<types.ApiAppSecret> = /* @__PURE__ */ schema(validators.ApiAppSecret);

/** Validates `ApplicationKeyCreate`. */
export const ApplicationKeyCreate: Schema<types.ApplicationKeyCreate> = /* @__PURE__ */ schema(validators.ApplicationKeyCreate);

/** Validates `ApplicationKeyCreated`. */
export const ApplicationKeyCreated: Schema<types.ApplicationKeyCreated> = /* @__PURE__ */ schema(validators.ApplicationKeyCreated);

/** Validates `ConnectErrorDebug`. */
export const ConnectErrorDebug: Schema<types.ConnectErrorDebug> = /* @__PURE__ */ schema(validators.ConnectErrorDebug);

/** Validates `ConnectErrorDetail`. */
export const ConnectErrorDetail: Schema<types.ConnectErrorDetail> = /* @__PURE__ */ schema(validators.ConnectErrorDetail);

/** Validates `ConnectBadRequest`. */
export const ConnectBadRequest: Schema<types.ConnectBadRequest> = /* @__PURE__ */ schema(validators.ConnectBadRequest);

/** Validates `ConnectUnauthenticated`. */
export const ConnectUnauthenticated: Schema<types.ConnectUnauthenticated> = /* @__PURE__ */ schema(validators.ConnectUnauthenticated);

/** Validates `ConnectPermissionDenied`. */
export const ConnectPermissionDenied: Schema<types.ConnectPermissionDenied> = /* @__PURE__ */ schema(validators.ConnectPermissionDenied);

/** Validates `ConnectNotFound`. */
export const ConnectNotFound: Schema<types.ConnectNotFound> = /* @__PURE__ */ schema(validators.ConnectNotFound);

/** Validates `ConnectResourceExhausted`. */
export const ConnectResourceExhausted: Schema<types.ConnectResourceExhausted> = /* @__PURE__ */ schema(validators.ConnectResourceExhausted);

/** Validates `ConnectUnimplemented`. */
export const ConnectUnimplemented: Schema<types.ConnectUnimplemented> = /* @__PURE__ */ schema(validators.ConnectUnimplemented);

/** Validates `PaginationRequest`. */
export const PaginationRequest: Schema<types.PaginationRequest> = /* @__PURE__ */ schema(validators.PaginationRequest);

/** Validates `ApplicationKeySorting`. */
export const ApplicationKeySorting: Schema<types.ApplicationKeySorting> = /* @__PURE__ */ schema(validators.ApplicationKeySorting);

/** Validates `ApplicationIdFilter`. */
export const ApplicationIdFilter: Schema<types.ApplicationIdFilter> = /* @__PURE__ */ schema(validators.ApplicationIdFilter);

/** Validates `ProjectIdFilter`. */
export const ProjectIdFilter: Schema<types.ProjectIdFilter> = /* @__PURE__ */ schema(validators.ProjectIdFilter);

/** Validates `OrganizationIdFilter`. */
export const OrganizationIdFilter: Schema<types.OrganizationIdFilter> = /* @__PURE__ */ schema(validators.OrganizationIdFilter);

/** Validates `ApplicationKeySearchFilter`. */
export const ApplicationKeySearchFilter: Schema<types.ApplicationKeySearchFilter> = /* @__PURE__ */ schema(validators.ApplicationKeySearchFilter);

/** Validates `ApplicationKeySearch`. */
export const ApplicationKeySearch: Schema<types.ApplicationKeySearch> = /* @__PURE__ */ schema(validators.ApplicationKeySearch);

/** Validates `ApplicationKey`. */
export const ApplicationKey: Schema<types.ApplicationKey> = /* @__PURE__ */ schema(validators.ApplicationKey);

/** Validates `PaginationResponse`. */
export const PaginationResponse: Schema<types.PaginationResponse> = /* @__PURE__ */ schema(validators.PaginationResponse);

/** Validates `ApplicationKeyList`. */
export const ApplicationKeyList: Schema<types.ApplicationKeyList> = /* @__PURE__ */ schema(validators.ApplicationKeyList);

/** Validates `ApplicationKeyGet`. */
export const ApplicationKeyGet: Schema<types.ApplicationKeyGet> = /* @__PURE__ */ schema(validators.ApplicationKeyGet);

/** Validates `ApplicationKeySummary`. */
export const ApplicationKeySummary: Schema<types.ApplicationKeySummary> = /* @__PURE__ */ schema(validators.ApplicationKeySummary);

/** Validates `ApplicationKeyDelete`. */
export const ApplicationKeyDelete: Schema<types.ApplicationKeyDelete> = /* @__PURE__ */ schema(validators.ApplicationKeyDelete);

/** Validates `ApplicationKeyDeleted`. */
export const ApplicationKeyDeleted: Schema<types.ApplicationKeyDeleted> = /* @__PURE__ */ schema(validators.ApplicationKeyDeleted);

/** Validates `ApplicationSorting`. */
export const ApplicationSorting: Schema<types.ApplicationSorting> = /* @__PURE__ */ schema(validators.ApplicationSorting);

/** Validates `TextFilterMethod`. */
export const TextFilterMethod: Schema<types.TextFilterMethod> = /* @__PURE__ */ schema(validators.TextFilterMethod);

/** Validates `ApplicationNameFilter`. */
export const ApplicationNameFilter: Schema<types.ApplicationNameFilter> = /* @__PURE__ */ schema(validators.ApplicationNameFilter);

/** Validates `ClientIdFilter`. */
export const ClientIdFilter: Schema<types.ClientIdFilter> = /* @__PURE__ */ schema(validators.ClientIdFilter);

/** Validates `EntityIdFilter`. */
export const EntityIdFilter: Schema<types.EntityIdFilter> = /* @__PURE__ */ schema(validators.EntityIdFilter);

/** Validates `ApplicationSearchFilter`. */
export const ApplicationSearchFilter: Schema<types.ApplicationSearchFilter> = /* @__PURE__ */ schema(validators.ApplicationSearchFilter);

/** Validates `ApplicationSearch`. */
export const ApplicationSearch: Schema<types.ApplicationSearch> = /* @__PURE__ */ schema(validators.ApplicationSearch);

/** Validates `ApplicationState`. */
export const ApplicationState: Schema<types.ApplicationState> = /* @__PURE__ */ schema(validators.ApplicationState);

/** Validates `ApiConfiguration`. */
export const ApiConfiguration: Schema<types.ApiConfiguration> = /* @__PURE__ */ schema(validators.ApiConfiguration);

/** Validates `OidcConfiguration`. */
export const OidcConfiguration: Schema<types.OidcConfiguration> = /* @__PURE__ */ schema(validators.OidcConfiguration);

/** Validates `SamlConfiguration`. */
export const SamlConfiguration: Schema<types.SamlConfiguration> = /* @__PURE__ */ schema(validators.SamlConfiguration);

/** Validates `Application`. */
export const Application: Schema<types.Application> = /* @__PURE__ */ schema(validators.Application);

/** Validates `ApplicationList`. */
export const ApplicationList: Schema<types.ApplicationList> = /* @__PURE__ */ schema(validators.ApplicationList);

/** Validates `ApplicationGet`. */
export const ApplicationGet: Schema<types.ApplicationGet> = /* @__PURE__ */ schema(validators.ApplicationGet);

/** Validates `ApplicationResponse`. */
export const ApplicationResponse: Schema<types.ApplicationResponse> = /* @__PURE__ */ schema(validators.ApplicationResponse);

/** Validates `ApiConfigurationCreate`. */
export const ApiConfigurationCreate: Schema<types.ApiConfigurationCreate> = /* @__PURE__ */ schema(validators.ApiConfigurationCreate);

/** Validates `OidcGrantType`. */
export const OidcGrantType: Schema<types.OidcGrantType> = /* @__PURE__ */ schema(validators.OidcGrantType);

/** Validates `OidcConfigurationCreate`. */
export const OidcConfigurationCreate: Schema<types.OidcConfigurationCreate> = /* @__PURE__ */ schema(validators.OidcConfigurationCreate);

/** Validates `SamlConfigurationCreate`. */
export const SamlConfigurationCreate: Schema<types.SamlConfigurationCreate> = /* @__PURE__ */ schema(validators.SamlConfigurationCreate);

/** Validates `ApplicationCreate`. */
export const ApplicationCreate: Schema<types.ApplicationCreate> = /* @__PURE__ */ schema(validators.ApplicationCreate);

/** Validates `ApiConfigurationCreated`. */
export const ApiConfigurationCreated: Schema<types.ApiConfigurationCreated> = /* @__PURE__ */ schema(validators.ApiConfigurationCreated);

/** Validates `OidcConfigurationCreated`. */
export const OidcConfigurationCreated: Schema<types.OidcConfigurationCreated> = /* @__PURE__ */ schema(validators.OidcConfigurationCreated);

/** Validates `SamlConfigurationCreated`. */
export const SamlConfigurationCreated: Schema<types.SamlConfigurationCreated> = /* @__PURE__ */ schema(validators.SamlConfigurationCreated);

/** Validates `ApplicationCreated`. */
export const ApplicationCreated: Schema<types.ApplicationCreated> = /* @__PURE__ */ schema(validators.ApplicationCreated);

/** Validates `ConnectAlreadyExists`. */
export const ConnectAlreadyExists: Schema<types.ConnectAlreadyExists> = /* @__PURE__ */ schema(validators.ConnectAlreadyExists);

/** Validates `ApiConfigurationUpdate`. */
export const ApiConfigurationUpdate: Schema<types.ApiConfigurationUpdate> = /* @__PURE__ */ schema(validators.ApiConfigurationUpdate);

/** Validates `OidcConfigurationUpdate`. */
export const OidcConfigurationUpdate: Schema<types.OidcConfigurationUpdate> = /* @__PURE__ */ schema(validators.OidcConfigurationUpdate);

/** Validates `SamlConfigurationUpdate`. */
export const SamlConfigurationUpdate: Schema<types.SamlConfigurationUpdate> = /* @__PURE__ */ schema(validators.SamlConfigurationUpdate);

/** Validates `ApplicationUpdate`. */
export const ApplicationUpdate: Schema<types.ApplicationUpdate> = /* @__PURE__ */ schema(validators.ApplicationUpdate);

/** Validates `ApplicationUpdated`. */
export const ApplicationUpdated: Schema<types.ApplicationUpdated> = /* @__PURE__ */ schema(validators.ApplicationUpdated);

/** Validates `ApplicationReference`. */
export const ApplicationReference: Schema<types.ApplicationReference> = /* @__PURE__ */ schema(validators.ApplicationReference);

/** Validates `ClientSecretGenerated`. */
export const ClientSecretGenerated: Schema<types.ClientSecretGenerated> = /* @__PURE__ */ schema(validators.ClientSecretGenerated);

/** Validates `ApplicationDeactivated`. */
export const ApplicationDeactivated: Schema<types.ApplicationDeactivated> = /* @__PURE__ */ schema(validators.ApplicationDeactivated);

/** Validates `ApplicationReactivated`. */
export const ApplicationReactivated: Schema<types.ApplicationReactivated> = /* @__PURE__ */ schema(validators.ApplicationReactivated);

/** Validates `ApplicationDeleted`. */
export const ApplicationDeleted: Schema<types.ApplicationDeleted> = /* @__PURE__ */ schema(validators.ApplicationDeleted);

/** Validates `OpenIdConfiguration`. */
export const OpenIdConfiguration: Schema<types.OpenIdConfiguration> = /* @__PURE__ */ schema(validators.OpenIdConfiguration);

/** Validates `HostError`. */
export const HostError: Schema<types.HostError> = /* @__PURE__ */ schema(validators.HostError);

/** Validates `WebKey`. */
export const WebKey: Schema<types.WebKey> = /* @__PURE__ */ schema(validators.WebKey);

/** Validates `WebKeySet`. */
export const WebKeySet: Schema<types.WebKeySet> = /* @__PURE__ */ schema(validators.WebKeySet);

/** Validates `TokenRequest`. */
export const TokenRequest: Schema<types.TokenRequest> = /* @__PURE__ */ schema(validators.TokenRequest);

/** Validates `TokenResponse`. */
export const TokenResponse: Schema<types.TokenResponse> = /* @__PURE__ */ schema(validators.TokenResponse);

/** Validates `OAuthError`. */
export const OAuthError: Schema<types.OAuthError> = /* @__PURE__ */ schema(validators.OAuthError);

/** Validates `IntrospectionRequest`. */
export const IntrospectionRequest: Schema<types.IntrospectionRequest> = /* @__PURE__ */ schema(validators.IntrospectionRequest);

/** Validates `Introspection`. */
export const Introspection: Schema<types.Introspection> = /* @__PURE__ */ schema(validators.Introspection);

/** Validates `RevocationRequest`. */
export const RevocationRequest: Schema<types.RevocationRequest> = /* @__PURE__ */ schema(validators.RevocationRequest);

/** Validates `AccessTokenType`. */
export const AccessTokenType: Schema<types.AccessTokenType> = /* @__PURE__ */ schema(validators.AccessTokenType);

/** Validates `MachineUserCreate`. */
export const MachineUserCreate: Schema<types.MachineUserCreate> = /* @__PURE__ */ schema(validators.MachineUserCreate);

/** Validates `UserCreated`. */
export const UserCreated: Schema<types.UserCreated> = /* @__PURE__ */ schema(validators.UserCreated);

/** Validates `UserState`. */
export const UserState: Schema<types.UserState> = /* @__PURE__ */ schema(validators.UserState);

/** Validates `MachineProfile`. */
export const MachineProfile: Schema<types.MachineProfile> = /* @__PURE__ */ schema(validators.MachineProfile);

/** Validates `User`. */
export const User: Schema<types.User> = /* @__PURE__ */ schema(validators.User);

/** Validates `UserResponse`. */
export const UserResponse: Schema<types.UserResponse> = /* @__PURE__ */ schema(validators.UserResponse);

/** Validates `MachineUserUpdate`. */
export const MachineUserUpdate: Schema<types.MachineUserUpdate> = /* @__PURE__ */ schema(validators.MachineUserUpdate);

/** Validates `MachineKeyCreate`. */
export const MachineKeyCreate: Schema<types.MachineKeyCreate> = /* @__PURE__ */ schema(validators.MachineKeyCreate);

/** Validates `MachineKeyCreated`. */
export const MachineKeyCreated: Schema<types.MachineKeyCreated> = /* @__PURE__ */ schema(validators.MachineKeyCreated);

/** Validates `UserListQuery`. */
export const UserListQuery: Schema<types.UserListQuery> = /* @__PURE__ */ schema(validators.UserListQuery);

/** Validates `MachineKey`. */
export const MachineKey: Schema<types.MachineKey> = /* @__PURE__ */ schema(validators.MachineKey);

/** Validates `MachineKeyList`. */
export const MachineKeyList: Schema<types.MachineKeyList> = /* @__PURE__ */ schema(validators.MachineKeyList);

/** Validates `MachineKeyResponse`. */
export const MachineKeyResponse: Schema<types.MachineKeyResponse> = /* @__PURE__ */ schema(validators.MachineKeyResponse);

/** Validates `PersonalAccessTokenCreate`. */
export const PersonalAccessTokenCreate: Schema<types.PersonalAccessTokenCreate> = /* @__PURE__ */ schema(validators.PersonalAccessTokenCreate);

/** Validates `PersonalAccessTokenCreated`. */
export const PersonalAccessTokenCreated: Schema<types.PersonalAccessTokenCreated> = /* @__PURE__ */ schema(validators.PersonalAccessTokenCreated);

/** Validates `PersonalAccessToken`. */
export const PersonalAccessToken: Schema<types.PersonalAccessToken> = /* @__PURE__ */ schema(validators.PersonalAccessToken);

/** Validates `PersonalAccessTokenList`. */
export const PersonalAccessTokenList: Schema<types.PersonalAccessTokenList> = /* @__PURE__ */ schema(validators.PersonalAccessTokenList);

/** Validates `PersonalAccessTokenResponse`. */
export const PersonalAccessTokenResponse: Schema<types.PersonalAccessTokenResponse> = /* @__PURE__ */ schema(validators.PersonalAccessTokenResponse);

/** Validates `MachineSecret`. */
export const MachineSecret: Schema<types.MachineSecret> = /* @__PURE__ */ schema(validators.MachineSecret);

/** Validates `PrivateLabelingSetting`. */
export const PrivateLabelingSetting: Schema<types.PrivateLabelingSetting> = /* @__PURE__ */ schema(validators.PrivateLabelingSetting);

/** Validates `ProjectSettings`. */
export const ProjectSettings: Schema<types.ProjectSettings> = /* @__PURE__ */ schema(validators.ProjectSettings);

/** Validates `ProjectCreated`. */
export const ProjectCreated: Schema<types.ProjectCreated> = /* @__PURE__ */ schema(validators.ProjectCreated);

/** Validates `ProjectQuery`. */
export const ProjectQuery: Schema<types.ProjectQuery> = /* @__PURE__ */ schema(validators.ProjectQuery);

/** Validates `ProjectSearch`. */
export const ProjectSearch: Schema<types.ProjectSearch> = /* @__PURE__ */ schema(validators.ProjectSearch);

/** Validates `ProjectState`. */
export const ProjectState: Schema<types.ProjectState> = /* @__PURE__ */ schema(validators.ProjectState);

/** Validates `Project`. */
export const Project: Schema<types.Project> = /* @__PURE__ */ schema(validators.Project);

/** Validates `ProjectList`. */
export const ProjectList: Schema<types.ProjectList> = /* @__PURE__ */ schema(validators.ProjectList);

/** Validates `ProjectResponse`. */
export const ProjectResponse: Schema<types.ProjectResponse> = /* @__PURE__ */ schema(validators.ProjectResponse);

/** Validates `ProjectCreateV2`. */
export const ProjectCreateV2: Schema<types.ProjectCreateV2> = /* @__PURE__ */ schema(validators.ProjectCreateV2);

/** Validates `ProjectCreatedV2`. */
export const ProjectCreatedV2: Schema<types.ProjectCreatedV2> = /* @__PURE__ */ schema(validators.ProjectCreatedV2);

/** Validates `ProjectReference`. */
export const ProjectReference: Schema<types.ProjectReference> = /* @__PURE__ */ schema(validators.ProjectReference);

/** Validates `ProjectV2`. */
export const ProjectV2: Schema<types.ProjectV2> = /* @__PURE__ */ schema(validators.ProjectV2);

/** Validates `ProjectResponseV2`. */
export const ProjectResponseV2: Schema<types.ProjectResponseV2> = /* @__PURE__ */ schema(validators.ProjectResponseV2);

/** Validates `ProjectSorting`. */
export const ProjectSorting: Schema<types.ProjectSorting> = /* @__PURE__ */ schema(validators.ProjectSorting);

/** Validates `ProjectNameFilter`. */
export const ProjectNameFilter: Schema<types.ProjectNameFilter> = /* @__PURE__ */ schema(validators.ProjectNameFilter);

/** Validates `InProjectIdsFilter`. */
export const InProjectIdsFilter: Schema<types.InProjectIdsFilter> = /* @__PURE__ */ schema(validators.InProjectIdsFilter);

/** Validates `ProjectSearchFilter`. */
export const ProjectSearchFilter: Schema<types.ProjectSearchFilter> = /* @__PURE__ */ schema(validators.ProjectSearchFilter);

/** Validates `ProjectSearchV2`. */
export const ProjectSearchV2: Schema<types.ProjectSearchV2> = /* @__PURE__ */ schema(validators.ProjectSearchV2);

/** Validates `ProjectListV2`. */
export const ProjectListV2: Schema<types.ProjectListV2> = /* @__PURE__ */ schema(validators.ProjectListV2);

/** Validates `ProjectUpdateV2`. */
export const ProjectUpdateV2: Schema<types.ProjectUpdateV2> = /* @__PURE__ */ schema(validators.ProjectUpdateV2);

/** Validates `ProjectChanged`. */
export const ProjectChanged: Schema<types.ProjectChanged> = /* @__PURE__ */ schema(validators.ProjectChanged);

/** Validates `ProjectDeleted`. */
export const ProjectDeleted: Schema<types.ProjectDeleted> = /* @__PURE__ */ schema(validators.ProjectDeleted);

/** Validates `UserCreateV2`. */
export const UserCreateV2: Schema<types.UserCreateV2> = /* @__PURE__ */ schema(validators.UserCreateV2);

/** Validates `UserCreatedV2`. */
export const UserCreatedV2: Schema<types.UserCreatedV2> = /* @__PURE__ */ schema(validators.UserCreatedV2);

/** Validates `UserReference`. */
export const UserReference: Schema<types.UserReference> = /* @__PURE__ */ schema(validators.UserReference);

/** Validates `UserV2`. */
export const UserV2: Schema<types.UserV2> = /* @__PURE__ */ schema(validators.UserV2);

/** Validates `UserResponseV2`. */
export const UserResponseV2: Schema<types.UserResponseV2> = /* @__PURE__ */ schema(validators.UserResponseV2);

/** Validates `MachineChange`. */
export const MachineChange: Schema<types.MachineChange> = /* @__PURE__ */ schema(validators.MachineChange);

/** Validates `UserUpdateV2`. */
export const UserUpdateV2: Schema<types.UserUpdateV2> = /* @__PURE__ */ schema(validators.UserUpdateV2);

/** Validates `UserChanged`. */
export const UserChanged: Schema<types.UserChanged> = /* @__PURE__ */ schema(validators.UserChanged);

/** Validates `UserKeyCreate`. */
export const UserKeyCreate: Schema<types.UserKeyCreate> = /* @__PURE__ */ schema(validators.UserKeyCreate);

/** Validates `UserKeyCreated`. */
export const UserKeyCreated: Schema<types.UserKeyCreated> = /* @__PURE__ */ schema(validators.UserKeyCreated);

/** Validates `UserKeyReference`. */
export const UserKeyReference: Schema<types.UserKeyReference> = /* @__PURE__ */ schema(validators.UserKeyReference);

/** Validates `UserCredentialRemoved`. */
export const UserCredentialRemoved: Schema<types.UserCredentialRemoved> = /* @__PURE__ */ schema(validators.UserCredentialRemoved);

/** Validates `UserKeySorting`. */
export const UserKeySorting: Schema<types.UserKeySorting> = /* @__PURE__ */ schema(validators.UserKeySorting);

/** Validates `IdFilter`. */
export const IdFilter: Schema<types.IdFilter> = /* @__PURE__ */ schema(validators.IdFilter);

/** Validates `UserKeySearchFilter`. */
export const UserKeySearchFilter: Schema<types.UserKeySearchFilter> = /* @__PURE__ */ schema(validators.UserKeySearchFilter);

/** Validates `UserKeySearch`. */
export const UserKeySearch: Schema<types.UserKeySearch> = /* @__PURE__ */ schema(validators.UserKeySearch);

/** Validates `UserKey`. */
export const UserKey: Schema<types.UserKey> = /* @__PURE__ */ schema(validators.UserKey);

/** Validates `UserKeyList`. */
export const UserKeyList: Schema<types.UserKeyList> = /* @__PURE__ */ schema(validators.UserKeyList);

/** Validates `UserTokenCreate`. */
export const UserTokenCreate: Schema<types.UserTokenCreate> = /* @__PURE__ */ schema(validators.UserTokenCreate);

/** Validates `UserTokenCreated`. */
export const UserTokenCreated: Schema<types.UserTokenCreated> = /* @__PURE__ */ schema(validators.UserTokenCreated);

/** Validates `UserTokenReference`. */
export const UserTokenReference: Schema<types.UserTokenReference> = /* @__PURE__ */ schema(validators.UserTokenReference);

/** Validates `UserTokenSorting`. */
export const UserTokenSorting: Schema<types.UserTokenSorting> = /* @__PURE__ */ schema(validators.UserTokenSorting);

/** Validates `UserTokenSearchFilter`. */
export const UserTokenSearchFilter: Schema<types.UserTokenSearchFilter> = /* @__PURE__ */ schema(validators.UserTokenSearchFilter);

/** Validates `UserTokenSearch`. */
export const UserTokenSearch: Schema<types.UserTokenSearch> = /* @__PURE__ */ schema(validators.UserTokenSearch);

/** Validates `UserToken`. */
export const UserToken: Schema<types.UserToken> = /* @__PURE__ */ schema(validators.UserToken);

/** Validates `UserTokenList`. */
export const UserTokenList: Schema<types.UserTokenList> = /* @__PURE__ */ schema(validators.UserTokenList);

/** Validates `OidcAppSettings`. */
export const OidcAppSettings: Schema<types.OidcAppSettings> = /* @__PURE__ */ schema(validators.OidcAppSettings);

/** Validates `OidcAppCreate`. */
export const OidcAppCreate: Schema<types.OidcAppCreate> = /* @__PURE__ */ schema(validators.OidcAppCreate);

/** Validates `OidcAppCreated`. */
export const OidcAppCreated: Schema<types.OidcAppCreated> = /* @__PURE__ */ schema(validators.OidcAppCreated);

/** Validates `SamlAppSettings`. */
export const SamlAppSettings: Schema<types.SamlAppSettings> = /* @__PURE__ */ schema(validators.SamlAppSettings);

/** Validates `SamlAppCreate`. */
export const SamlAppCreate: Schema<types.SamlAppCreate> = /* @__PURE__ */ schema(validators.SamlAppCreate);

/** Validates `SamlAppCreated`. */
export const SamlAppCreated: Schema<types.SamlAppCreated> = /* @__PURE__ */ schema(validators.SamlAppCreated);
