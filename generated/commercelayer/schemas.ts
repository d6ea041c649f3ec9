// Generated from openapi/commercelayer by `npm run generate`. Do not edit.

import { type Schema, schema } from '../../src/schema.js';
import type * as types from './types.js';
import * as validators from './validators.js';

export { listOf, type Schema, type SchemaIssue, type SchemaResult } from '../../src/schema.js';

/** Validates `ApiCredentialFilter`. */
export const ApiCredentialFilter: Schema<types.ApiCredentialFilter> = /* @__PURE__ */ schema(validators.ApiCredentialFilter);

/** Validates `CommerceLayerId`. */
export const CommerceLayerId: Schema<types.CommerceLayerId> = /* @__PURE__ */ schema(validators.CommerceLayerId);

/** Validates `SelfLink`. */
export const SelfLink: Schema<types.SelfLink> = /* @__PURE__ */ schema(validators.SelfLink);

/** Validates `Timestamp`. */
export const Timestamp: Schema<types.Timestamp> = /* @__PURE__ */ schema(validators.Timestamp);

/** Validates `Metadata`. */
export const Metadata: Schema<types.Metadata> = /* @__PURE__ */ schema(validators.Metadata);

/** Validates `ApiCredentialAttributes`. */
export const ApiCredentialAttributes: Schema<types.ApiCredentialAttributes> = /* @__PURE__ */ schema(validators.ApiCredentialAttributes);

/** Validates `RelationshipUrls`. */
export const RelationshipUrls: Schema<types.RelationshipUrls> = /* @__PURE__ */ schema(validators.RelationshipUrls);

/** Validates `OrganizationIdentifier`. */
export const OrganizationIdentifier: Schema<types.OrganizationIdentifier> = /* @__PURE__ */ schema(validators.OrganizationIdentifier);

/** Validates `OrganizationRelationship`. */
export const OrganizationRelationship: Schema<types.OrganizationRelationship> = /* @__PURE__ */ schema(validators.OrganizationRelationship);

/** Validates `RoleLinkage`. */
export const RoleLinkage: Schema<types.RoleLinkage> = /* @__PURE__ */ schema(validators.RoleLinkage);

/** Validates `RoleRelationship`. */
export const RoleRelationship: Schema<types.RoleRelationship> = /* @__PURE__ */ schema(validators.RoleRelationship);

/** Validates `ApiCredentialRelationships`. */
export const ApiCredentialRelationships: Schema<types.ApiCredentialRelationships> = /* @__PURE__ */ schema(validators.ApiCredentialRelationships);

/** Validates `ResourceMeta`. */
export const ResourceMeta: Schema<types.ResourceMeta> = /* @__PURE__ */ schema(validators.ResourceMeta);

/** Validates `ApiCredential`. */
export const ApiCredential: Schema<types.ApiCredential> = /* @__PURE__ */ schema(validators.ApiCredential);

/** Validates `CollectionMeta`. */
export const CollectionMeta: Schema<types.CollectionMeta> = /* @__PURE__ */ schema(validators.CollectionMeta);

/** Validates `PageUrls`. */
export const PageUrls: Schema<types.PageUrls> = /* @__PURE__ */ schema(validators.PageUrls);

/** Validates `SubscriptionCounts`. */
export const SubscriptionCounts: Schema<types.SubscriptionCounts> = /* @__PURE__ */ schema(validators.SubscriptionCounts);

/** Validates `SubscriptionInfo`. */
export const SubscriptionInfo: Schema<types.SubscriptionInfo> = /* @__PURE__ */ schema(validators.SubscriptionInfo);

/** Validates `FrontEndSettings`. */
export const FrontEndSettings: Schema<types.FrontEndSettings> = /* @__PURE__ */ schema(validators.FrontEndSettings);

/** Validates `OrganizationConfig`. */
export const OrganizationConfig: Schema<types.OrganizationConfig> = /* @__PURE__ */ schema(validators.OrganizationConfig);

/** Validates `OrganizationAttributes`. */
export const OrganizationAttributes: Schema<types.OrganizationAttributes> = /* @__PURE__ */ schema(validators.OrganizationAttributes);

/** Validates `MembershipIdentifier`. */
export const MembershipIdentifier: Schema<types.MembershipIdentifier> = /* @__PURE__ */ schema(validators.MembershipIdentifier);

/** Validates `MembershipsRelationship`. */
export const MembershipsRelationship: Schema<types.MembershipsRelationship> = /* @__PURE__ */ schema(validators.MembershipsRelationship);

/** Validates `RoleIdentifier`. */
export const RoleIdentifier: Schema<types.RoleIdentifier> = /* @__PURE__ */ schema(validators.RoleIdentifier);

/** Validates `RolesRelationship`. */
export const RolesRelationship: Schema<types.RolesRelationship> = /* @__PURE__ */ schema(validators.RolesRelationship);

/** Validates `PermissionIdentifier`. */
export const PermissionIdentifier: Schema<types.PermissionIdentifier> = /* @__PURE__ */ schema(validators.PermissionIdentifier);

/** Validates `PermissionsRelationship`. */
export const PermissionsRelationship: Schema<types.PermissionsRelationship> = /* @__PURE__ */ schema(validators.PermissionsRelationship);

/** Validates `ApiCredentialIdentifier`. */
export const ApiCredentialIdentifier: Schema<types.ApiCredentialIdentifier> = /* @__PURE__ */ schema(validators.ApiCredentialIdentifier);

/** Validates `ApiCredentialsRelationship`. */
export const ApiCredentialsRelationship: Schema<types.ApiCredentialsRelationship> = /* @__PURE__ */ schema(validators.ApiCredentialsRelationship);

/** Validates `OrganizationRelationships`. */
export const OrganizationRelationships: Schema<types.OrganizationRelationships> = /* @__PURE__ */ schema(validators.OrganizationRelationships);

/** Validates `Organization`. */
export const Organization: Schema<types.Organization> = /* @__PURE__ */ schema(validators.Organization);

/** Validates `RoleAttributes`. */
export const RoleAttributes: Schema<types.RoleAttributes> = /* @__PURE__ */ schema(validators.RoleAttributes);

/** Validates `VersionIdentifier`. */
export const VersionIdentifier: Schema<types.VersionIdentifier> = /* @__PURE__ */ schema(validators.VersionIdentifier);

/** Validates `VersionsRelationship`. */
export const VersionsRelationship: Schema<types.VersionsRelationship> = /* @__PURE__ */ schema(validators.VersionsRelationship);

/** Validates `RoleRelationships`. */
export const RoleRelationships: Schema<types.RoleRelationships> = /* @__PURE__ */ schema(validators.RoleRelationships);

/** Validates `Role`. */
export const Role: Schema<types.Role> = /* @__PURE__ */ schema(validators.Role);

/** Validates `IncludedResource`. */
export const IncludedResource: Schema<types.IncludedResource> = /* @__PURE__ */ schema(validators.IncludedResource);

/** Validates `ApiCredentialCollectionDocument`. */
export const ApiCredentialCollectionDocument: Schema<types.ApiCredentialCollectionDocument> = /* @__PURE__ */ schema(validators.ApiCredentialCollectionDocument);

/** Validates `RequestError`. */
export const RequestError: Schema<types.RequestError> = /* @__PURE__ */ schema(validators.RequestError);

/** Validates `RequestErrorDocument`. */
export const RequestErrorDocument: Schema<types.RequestErrorDocument> = /* @__PURE__ */ schema(validators.RequestErrorDocument);

/** Validates `EdgeError`. */
export const EdgeError: Schema<types.EdgeError> = /* @__PURE__ */ schema(validators.EdgeError);

/** Validates `EdgeErrorDocument`. */
export const EdgeErrorDocument: Schema<types.EdgeErrorDocument> = /* @__PURE__ */ schema(validators.EdgeErrorDocument);

/** Validates `ApiCredentialCreateAttributes`. */
export const ApiCredentialCreateAttributes: Schema<types.ApiCredentialCreateAttributes> = /* @__PURE__ */ schema(validators.ApiCredentialCreateAttributes);

/** Validates `ResourceId`. */
export const ResourceId: Schema<types.ResourceId> = /* @__PURE__ */ schema(validators.ResourceId);

/** Validates `OrganizationLinkageCreate`. */
export const OrganizationLinkageCreate: Schema<types.OrganizationLinkageCreate> = /* @__PURE__ */ schema(validators.OrganizationLinkageCreate);

/** Validates `OrganizationReference`. */
export const OrganizationReference: Schema<types.OrganizationReference> = /* @__PURE__ */ schema(validators.OrganizationReference);

/** Validates `RoleLinkageUpdate`. */
export const RoleLinkageUpdate: Schema<types.RoleLinkageUpdate> = /* @__PURE__ */ schema(validators.RoleLinkageUpdate);

/** Validates `RoleReference`. */
export const RoleReference: Schema<types.RoleReference> = /* @__PURE__ */ schema(validators.RoleReference);

/** Validates `ApiCredentialCreateRelationships`. */
export const ApiCredentialCreateRelationships: Schema<types.ApiCredentialCreateRelationships> = /* @__PURE__ */ schema(validators.ApiCredentialCreateRelationships);

/** Validates `ApiCredentialCreate`. */
export const ApiCredentialCreate: Schema<types.ApiCredentialCreate> = /* @__PURE__ */ schema(validators.ApiCredentialCreate);

/** Validates `ApiCredentialCreateDocument`. */
export const ApiCredentialCreateDocument: Schema<types.ApiCredentialCreateDocument> = /* @__PURE__ */ schema(validators.ApiCredentialCreateDocument);

/** Validates `ApiCredentialDocument`. */
export const ApiCredentialDocument: Schema<types.ApiCredentialDocument> = /* @__PURE__ */ schema(validators.ApiCredentialDocument);

/** Validates `ValidationErrorSource`. */
export const ValidationErrorSource: Schema<types.ValidationErrorSource> = /* @__PURE__ */ schema(validators.ValidationErrorSource);

/** Validates `ValidationErrorMeta`. */
export const ValidationErrorMeta: Schema<types.ValidationErrorMeta> = /* @__PURE__ */ schema(validators.ValidationErrorMeta);

/** Validates `ValidationError`. */
export const ValidationError: Schema<types.ValidationError> = /* @__PURE__ */ schema(validators.ValidationError);

/** Validates `ValidationErrorDocument`. */
export const ValidationErrorDocument: Schema<types.ValidationErrorDocument> = /* @__PURE__ */ schema(validators.ValidationErrorDocument);

/** Validates `ApiCredentialUpdateAttributes`. */
export const ApiCredentialUpdateAttributes: Schema<types.ApiCredentialUpdateAttributes> = /* @__PURE__ */ schema(validators.ApiCredentialUpdateAttributes);

/** Validates `ApiCredentialUpdateRelationships`. */
export const ApiCredentialUpdateRelationships: Schema<types.ApiCredentialUpdateRelationships> = /* @__PURE__ */ schema(validators.ApiCredentialUpdateRelationships);

/** Validates `ApiCredentialUpdate`. */
export const ApiCredentialUpdate: Schema<types.ApiCredentialUpdate> = /* @__PURE__ */ schema(validators.ApiCredentialUpdate);

/** Validates `ApiCredentialUpdateDocument`. */
export const ApiCredentialUpdateDocument: Schema<types.ApiCredentialUpdateDocument> = /* @__PURE__ */ schema(validators.ApiCredentialUpdateDocument);

/** Validates `OrganizationDocument`. */
export const OrganizationDocument: Schema<types.OrganizationDocument> = /* @__PURE__ */ schema(validators.OrganizationDocument);

/** Validates `ApiCredentialRoleDocument`. */
export const ApiCredentialRoleDocument: Schema<types.ApiCredentialRoleDocument> = /* @__PURE__ */ schema(validators.ApiCredentialRoleDocument);

/** Validates `OrganizationLinkageDocument`. */
export const OrganizationLinkageDocument: Schema<types.OrganizationLinkageDocument> = /* @__PURE__ */ schema(validators.OrganizationLinkageDocument);

/** Validates `RoleLinkageDocument`. */
export const RoleLinkageDocument: Schema<types.RoleLinkageDocument> = /* @__PURE__ */ schema(validators.RoleLinkageDocument);

/** Validates `RoleLinkageUpdateDocument`. */
export const RoleLinkageUpdateDocument: Schema<types.RoleLinkageUpdateDocument> = /* @__PURE__ */ schema(validators.RoleLinkageUpdateDocument);

/** Validates `OrganizationFilter`. */
export const OrganizationFilter: Schema<types.OrganizationFilter> = /* @__PURE__ */ schema(validators.OrganizationFilter);

/** Validates `OrganizationCollectionDocument`. */
export const OrganizationCollectionDocument: Schema<types.OrganizationCollectionDocument> = /* @__PURE__ */ schema(validators.OrganizationCollectionDocument);

/** Validates `RoleFilter`. */
export const RoleFilter: Schema<types.RoleFilter> = /* @__PURE__ */ schema(validators.RoleFilter);

/** Validates `RoleCollectionDocument`. */
export const RoleCollectionDocument: Schema<types.RoleCollectionDocument> = /* @__PURE__ */ schema(validators.RoleCollectionDocument);

/** Validates `MembershipsLinkageDocument`. */
export const MembershipsLinkageDocument: Schema<types.MembershipsLinkageDocument> = /* @__PURE__ */ schema(validators.MembershipsLinkageDocument);

/** Validates `RolesLinkageDocument`. */
export const RolesLinkageDocument: Schema<types.RolesLinkageDocument> = /* @__PURE__ */ schema(validators.RolesLinkageDocument);

/** Validates `PermissionsLinkageDocument`. */
export const PermissionsLinkageDocument: Schema<types.PermissionsLinkageDocument> = /* @__PURE__ */ schema(validators.PermissionsLinkageDocument);

/** Validates `ApiCredentialsLinkageDocument`. */
export const ApiCredentialsLinkageDocument: Schema<types.ApiCredentialsLinkageDocument> = /* @__PURE__ */ schema(validators.ApiCredentialsLinkageDocument);

/** Validates `RoleDocument`. */
export const RoleDocument: Schema<types.RoleDocument> = /* @__PURE__ */ schema(validators.RoleDocument);

/** Validates `VersionsLinkageDocument`. */
export const VersionsLinkageDocument: Schema<types.VersionsLinkageDocument> = /* @__PURE__ */ schema(validators.VersionsLinkageDocument);

/** Validates `TokenCreate`. */
export const TokenCreate: Schema<types.TokenCreate> = /* @__PURE__ */ schema(validators.TokenCreate);

/** Validates `AccessToken`. */
export const AccessToken: Schema<types.AccessToken> = /* @__PURE__ */ schema(validators.AccessToken);

/** Validates `AuthError`. */
export const AuthError: Schema<types.AuthError> = /* @__PURE__ */ schema(validators.AuthError);

/** Validates `AuthErrorDocument`. */
export const AuthErrorDocument: Schema<types.AuthErrorDocument> = /* @__PURE__ */ schema(validators.AuthErrorDocument);

/** Validates `TokenRevocation`. */
export const TokenRevocation: Schema<types.TokenRevocation> = /* @__PURE__ */ schema(validators.TokenRevocation);

/** Validates `RevokedToken`. */
export const RevokedToken: Schema<types.RevokedToken> = /* @__PURE__ */ schema(validators.RevokedToken);

/** Validates `TokenKey`. */
export const TokenKey: Schema<types.TokenKey> = /* @__PURE__ */ schema(validators.TokenKey);

/** Validates `TokenKeys`. */
export const TokenKeys: Schema<types.TokenKeys> = /* @__PURE__ */ schema(validators.TokenKeys);
