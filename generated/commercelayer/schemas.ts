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

/** Validates `ApplicationMembershipAttributes`. */
export const ApplicationMembershipAttributes: Schema<types.ApplicationMembershipAttributes> = /* @__PURE__ */ schema(validators.ApplicationMembershipAttributes);

/** Validates `ApiCredentialIdentifier`. */
export const ApiCredentialIdentifier: Schema<types.ApiCredentialIdentifier> = /* @__PURE__ */ schema(validators.ApiCredentialIdentifier);

/** Validates `ApiCredentialRelationship`. */
export const ApiCredentialRelationship: Schema<types.ApiCredentialRelationship> = /* @__PURE__ */ schema(validators.ApiCredentialRelationship);

/** Validates `MembershipLinkage`. */
export const MembershipLinkage: Schema<types.MembershipLinkage> = /* @__PURE__ */ schema(validators.MembershipLinkage);

/** Validates `MembershipRelationship`. */
export const MembershipRelationship: Schema<types.MembershipRelationship> = /* @__PURE__ */ schema(validators.MembershipRelationship);

/** Validates `MembershipProfileLinkage`. */
export const MembershipProfileLinkage: Schema<types.MembershipProfileLinkage> = /* @__PURE__ */ schema(validators.MembershipProfileLinkage);

/** Validates `MembershipProfileRelationship`. */
export const MembershipProfileRelationship: Schema<types.MembershipProfileRelationship> = /* @__PURE__ */ schema(validators.MembershipProfileRelationship);

/** Validates `ApplicationMembershipRelationships`. */
export const ApplicationMembershipRelationships: Schema<types.ApplicationMembershipRelationships> = /* @__PURE__ */ schema(validators.ApplicationMembershipRelationships);

/** Validates `ApplicationMembership`. */
export const ApplicationMembership: Schema<types.ApplicationMembership> = /* @__PURE__ */ schema(validators.ApplicationMembership);

/** Validates `MembershipAttributes`. */
export const MembershipAttributes: Schema<types.MembershipAttributes> = /* @__PURE__ */ schema(validators.MembershipAttributes);

/** Validates `ApplicationMembershipIdentifier`. */
export const ApplicationMembershipIdentifier: Schema<types.ApplicationMembershipIdentifier> = /* @__PURE__ */ schema(validators.ApplicationMembershipIdentifier);

/** Validates `ApplicationMembershipsRelationship`. */
export const ApplicationMembershipsRelationship: Schema<types.ApplicationMembershipsRelationship> = /* @__PURE__ */ schema(validators.ApplicationMembershipsRelationship);

/** Validates `VersionIdentifier`. */
export const VersionIdentifier: Schema<types.VersionIdentifier> = /* @__PURE__ */ schema(validators.VersionIdentifier);

/** Validates `VersionsRelationship`. */
export const VersionsRelationship: Schema<types.VersionsRelationship> = /* @__PURE__ */ schema(validators.VersionsRelationship);

/** Validates `MembershipRelationships`. */
export const MembershipRelationships: Schema<types.MembershipRelationships> = /* @__PURE__ */ schema(validators.MembershipRelationships);

/** Validates `Membership`. */
export const Membership: Schema<types.Membership> = /* @__PURE__ */ schema(validators.Membership);

/** Validates `MembershipProfileAttributes`. */
export const MembershipProfileAttributes: Schema<types.MembershipProfileAttributes> = /* @__PURE__ */ schema(validators.MembershipProfileAttributes);

/** Validates `MembershipProfileRelationships`. */
export const MembershipProfileRelationships: Schema<types.MembershipProfileRelationships> = /* @__PURE__ */ schema(validators.MembershipProfileRelationships);

/** Validates `MembershipProfile`. */
export const MembershipProfile: Schema<types.MembershipProfile> = /* @__PURE__ */ schema(validators.MembershipProfile);

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

/** Validates `ApiCredentialsRelationship`. */
export const ApiCredentialsRelationship: Schema<types.ApiCredentialsRelationship> = /* @__PURE__ */ schema(validators.ApiCredentialsRelationship);

/** Validates `OrganizationRelationships`. */
export const OrganizationRelationships: Schema<types.OrganizationRelationships> = /* @__PURE__ */ schema(validators.OrganizationRelationships);

/** Validates `Organization`. */
export const Organization: Schema<types.Organization> = /* @__PURE__ */ schema(validators.Organization);

/** Validates `PermissionAttributes`. */
export const PermissionAttributes: Schema<types.PermissionAttributes> = /* @__PURE__ */ schema(validators.PermissionAttributes);

/** Validates `PermissionRelationships`. */
export const PermissionRelationships: Schema<types.PermissionRelationships> = /* @__PURE__ */ schema(validators.PermissionRelationships);

/** Validates `Permission`. */
export const Permission: Schema<types.Permission> = /* @__PURE__ */ schema(validators.Permission);

/** Validates `RoleAttributes`. */
export const RoleAttributes: Schema<types.RoleAttributes> = /* @__PURE__ */ schema(validators.RoleAttributes);

/** Validates `RoleRelationships`. */
export const RoleRelationships: Schema<types.RoleRelationships> = /* @__PURE__ */ schema(validators.RoleRelationships);

/** Validates `Role`. */
export const Role: Schema<types.Role> = /* @__PURE__ */ schema(validators.Role);

/** Validates `VersionAttributes`. */
export const VersionAttributes: Schema<types.VersionAttributes> = /* @__PURE__ */ schema(validators.VersionAttributes);

/** Validates `Version`. */
export const Version: Schema<types.Version> = /* @__PURE__ */ schema(validators.Version);

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

/** Validates `OrganizationCreateAttributes`. */
export const OrganizationCreateAttributes: Schema<types.OrganizationCreateAttributes> = /* @__PURE__ */ schema(validators.OrganizationCreateAttributes);

/** Validates `OrganizationCreate`. */
export const OrganizationCreate: Schema<types.OrganizationCreate> = /* @__PURE__ */ schema(validators.OrganizationCreate);

/** Validates `OrganizationCreateDocument`. */
export const OrganizationCreateDocument: Schema<types.OrganizationCreateDocument> = /* @__PURE__ */ schema(validators.OrganizationCreateDocument);

/** Validates `OrganizationUpdateAttributes`. */
export const OrganizationUpdateAttributes: Schema<types.OrganizationUpdateAttributes> = /* @__PURE__ */ schema(validators.OrganizationUpdateAttributes);

/** Validates `OrganizationUpdate`. */
export const OrganizationUpdate: Schema<types.OrganizationUpdate> = /* @__PURE__ */ schema(validators.OrganizationUpdate);

/** Validates `OrganizationUpdateDocument`. */
export const OrganizationUpdateDocument: Schema<types.OrganizationUpdateDocument> = /* @__PURE__ */ schema(validators.OrganizationUpdateDocument);

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

/** Validates `MembershipFilter`. */
export const MembershipFilter: Schema<types.MembershipFilter> = /* @__PURE__ */ schema(validators.MembershipFilter);

/** Validates `MembershipCollectionDocument`. */
export const MembershipCollectionDocument: Schema<types.MembershipCollectionDocument> = /* @__PURE__ */ schema(validators.MembershipCollectionDocument);

/** Validates `PermissionFilter`. */
export const PermissionFilter: Schema<types.PermissionFilter> = /* @__PURE__ */ schema(validators.PermissionFilter);

/** Validates `PermissionCollectionDocument`. */
export const PermissionCollectionDocument: Schema<types.PermissionCollectionDocument> = /* @__PURE__ */ schema(validators.PermissionCollectionDocument);

/** Validates `OwnershipTransfer`. */
export const OwnershipTransfer: Schema<types.OwnershipTransfer> = /* @__PURE__ */ schema(validators.OwnershipTransfer);

/** Validates `OwnershipTransferDocument`. */
export const OwnershipTransferDocument: Schema<types.OwnershipTransferDocument> = /* @__PURE__ */ schema(validators.OwnershipTransferDocument);

/** Validates `RoleCreateAttributes`. */
export const RoleCreateAttributes: Schema<types.RoleCreateAttributes> = /* @__PURE__ */ schema(validators.RoleCreateAttributes);

/** Validates `RoleCreateRelationships`. */
export const RoleCreateRelationships: Schema<types.RoleCreateRelationships> = /* @__PURE__ */ schema(validators.RoleCreateRelationships);

/** Validates `RoleCreate`. */
export const RoleCreate: Schema<types.RoleCreate> = /* @__PURE__ */ schema(validators.RoleCreate);

/** Validates `RoleCreateDocument`. */
export const RoleCreateDocument: Schema<types.RoleCreateDocument> = /* @__PURE__ */ schema(validators.RoleCreateDocument);

/** Validates `RoleDocument`. */
export const RoleDocument: Schema<types.RoleDocument> = /* @__PURE__ */ schema(validators.RoleDocument);

/** Validates `RoleUpdateAttributes`. */
export const RoleUpdateAttributes: Schema<types.RoleUpdateAttributes> = /* @__PURE__ */ schema(validators.RoleUpdateAttributes);

/** Validates `RoleUpdate`. */
export const RoleUpdate: Schema<types.RoleUpdate> = /* @__PURE__ */ schema(validators.RoleUpdate);

/** Validates `RoleUpdateDocument`. */
export const RoleUpdateDocument: Schema<types.RoleUpdateDocument> = /* @__PURE__ */ schema(validators.RoleUpdateDocument);

/** Validates `VersionsLinkageDocument`. */
export const VersionsLinkageDocument: Schema<types.VersionsLinkageDocument> = /* @__PURE__ */ schema(validators.VersionsLinkageDocument);

/** Validates `VersionFilter`. */
export const VersionFilter: Schema<types.VersionFilter> = /* @__PURE__ */ schema(validators.VersionFilter);

/** Validates `VersionCollectionDocument`. */
export const VersionCollectionDocument: Schema<types.VersionCollectionDocument> = /* @__PURE__ */ schema(validators.VersionCollectionDocument);

/** Validates `PermissionCreateAttributes`. */
export const PermissionCreateAttributes: Schema<types.PermissionCreateAttributes> = /* @__PURE__ */ schema(validators.PermissionCreateAttributes);

/** Validates `RoleLinkageCreate`. */
export const RoleLinkageCreate: Schema<types.RoleLinkageCreate> = /* @__PURE__ */ schema(validators.RoleLinkageCreate);

/** Validates `RoleAssignment`. */
export const RoleAssignment: Schema<types.RoleAssignment> = /* @__PURE__ */ schema(validators.RoleAssignment);

/** Validates `PermissionCreateRelationships`. */
export const PermissionCreateRelationships: Schema<types.PermissionCreateRelationships> = /* @__PURE__ */ schema(validators.PermissionCreateRelationships);

/** Validates `PermissionCreate`. */
export const PermissionCreate: Schema<types.PermissionCreate> = /* @__PURE__ */ schema(validators.PermissionCreate);

/** Validates `PermissionCreateDocument`. */
export const PermissionCreateDocument: Schema<types.PermissionCreateDocument> = /* @__PURE__ */ schema(validators.PermissionCreateDocument);

/** Validates `PermissionDocument`. */
export const PermissionDocument: Schema<types.PermissionDocument> = /* @__PURE__ */ schema(validators.PermissionDocument);

/** Validates `PermissionUpdateAttributes`. */
export const PermissionUpdateAttributes: Schema<types.PermissionUpdateAttributes> = /* @__PURE__ */ schema(validators.PermissionUpdateAttributes);

/** Validates `PermissionUpdate`. */
export const PermissionUpdate: Schema<types.PermissionUpdate> = /* @__PURE__ */ schema(validators.PermissionUpdate);

/** Validates `PermissionUpdateDocument`. */
export const PermissionUpdateDocument: Schema<types.PermissionUpdateDocument> = /* @__PURE__ */ schema(validators.PermissionUpdateDocument);

/** Validates `MembershipCreateAttributes`. */
export const MembershipCreateAttributes: Schema<types.MembershipCreateAttributes> = /* @__PURE__ */ schema(validators.MembershipCreateAttributes);

/** Validates `ApplicationMembershipLinkageCreate`. */
export const ApplicationMembershipLinkageCreate: Schema<types.ApplicationMembershipLinkageCreate> = /* @__PURE__ */ schema(validators.ApplicationMembershipLinkageCreate);

/** Validates `ApplicationMembershipsReference`. */
export const ApplicationMembershipsReference: Schema<types.ApplicationMembershipsReference> = /* @__PURE__ */ schema(validators.ApplicationMembershipsReference);

/** Validates `MembershipProfileLinkageUpdate`. */
export const MembershipProfileLinkageUpdate: Schema<types.MembershipProfileLinkageUpdate> = /* @__PURE__ */ schema(validators.MembershipProfileLinkageUpdate);

/** Validates `MembershipProfileReference`. */
export const MembershipProfileReference: Schema<types.MembershipProfileReference> = /* @__PURE__ */ schema(validators.MembershipProfileReference);

/** Validates `MembershipCreateRelationships`. */
export const MembershipCreateRelationships: Schema<types.MembershipCreateRelationships> = /* @__PURE__ */ schema(validators.MembershipCreateRelationships);

/** Validates `MembershipCreate`. */
export const MembershipCreate: Schema<types.MembershipCreate> = /* @__PURE__ */ schema(validators.MembershipCreate);

/** Validates `MembershipCreateDocument`. */
export const MembershipCreateDocument: Schema<types.MembershipCreateDocument> = /* @__PURE__ */ schema(validators.MembershipCreateDocument);

/** Validates `MembershipDocument`. */
export const MembershipDocument: Schema<types.MembershipDocument> = /* @__PURE__ */ schema(validators.MembershipDocument);

/** Validates `MembershipUpdateAttributes`. */
export const MembershipUpdateAttributes: Schema<types.MembershipUpdateAttributes> = /* @__PURE__ */ schema(validators.MembershipUpdateAttributes);

/** Validates `MembershipUpdateRelationships`. */
export const MembershipUpdateRelationships: Schema<types.MembershipUpdateRelationships> = /* @__PURE__ */ schema(validators.MembershipUpdateRelationships);

/** Validates `MembershipUpdate`. */
export const MembershipUpdate: Schema<types.MembershipUpdate> = /* @__PURE__ */ schema(validators.MembershipUpdate);

/** Validates `MembershipUpdateDocument`. */
export const MembershipUpdateDocument: Schema<types.MembershipUpdateDocument> = /* @__PURE__ */ schema(validators.MembershipUpdateDocument);

/** Validates `ApplicationMembershipFilter`. */
export const ApplicationMembershipFilter: Schema<types.ApplicationMembershipFilter> = /* @__PURE__ */ schema(validators.ApplicationMembershipFilter);

/** Validates `ApplicationMembershipCollectionDocument`. */
export const ApplicationMembershipCollectionDocument: Schema<types.ApplicationMembershipCollectionDocument> = /* @__PURE__ */ schema(validators.ApplicationMembershipCollectionDocument);

/** Validates `ApplicationMembershipsLinkageDocument`. */
export const ApplicationMembershipsLinkageDocument: Schema<types.ApplicationMembershipsLinkageDocument> = /* @__PURE__ */ schema(validators.ApplicationMembershipsLinkageDocument);

/** Validates `OptionalMembershipProfileDocument`. */
export const OptionalMembershipProfileDocument: Schema<types.OptionalMembershipProfileDocument> = /* @__PURE__ */ schema(validators.OptionalMembershipProfileDocument);

/** Validates `MembershipProfileLinkageDocument`. */
export const MembershipProfileLinkageDocument: Schema<types.MembershipProfileLinkageDocument> = /* @__PURE__ */ schema(validators.MembershipProfileLinkageDocument);

/** Validates `MembershipResendDocument`. */
export const MembershipResendDocument: Schema<types.MembershipResendDocument> = /* @__PURE__ */ schema(validators.MembershipResendDocument);

/** Validates `MembershipProfileFilter`. */
export const MembershipProfileFilter: Schema<types.MembershipProfileFilter> = /* @__PURE__ */ schema(validators.MembershipProfileFilter);

/** Validates `MembershipProfileCollectionDocument`. */
export const MembershipProfileCollectionDocument: Schema<types.MembershipProfileCollectionDocument> = /* @__PURE__ */ schema(validators.MembershipProfileCollectionDocument);

/** Validates `MembershipProfileCreateAttributes`. */
export const MembershipProfileCreateAttributes: Schema<types.MembershipProfileCreateAttributes> = /* @__PURE__ */ schema(validators.MembershipProfileCreateAttributes);

/** Validates `MembershipProfileCreateRelationships`. */
export const MembershipProfileCreateRelationships: Schema<types.MembershipProfileCreateRelationships> = /* @__PURE__ */ schema(validators.MembershipProfileCreateRelationships);

/** Validates `MembershipProfileCreate`. */
export const MembershipProfileCreate: Schema<types.MembershipProfileCreate> = /* @__PURE__ */ schema(validators.MembershipProfileCreate);

/** Validates `MembershipProfileCreateDocument`. */
export const MembershipProfileCreateDocument: Schema<types.MembershipProfileCreateDocument> = /* @__PURE__ */ schema(validators.MembershipProfileCreateDocument);

/** Validates `MembershipProfileDocument`. */
export const MembershipProfileDocument: Schema<types.MembershipProfileDocument> = /* @__PURE__ */ schema(validators.MembershipProfileDocument);

/** Validates `MembershipProfileUpdateAttributes`. */
export const MembershipProfileUpdateAttributes: Schema<types.MembershipProfileUpdateAttributes> = /* @__PURE__ */ schema(validators.MembershipProfileUpdateAttributes);

/** Validates `MembershipProfileUpdateRelationships`. */
export const MembershipProfileUpdateRelationships: Schema<types.MembershipProfileUpdateRelationships> = /* @__PURE__ */ schema(validators.MembershipProfileUpdateRelationships);

/** Validates `MembershipProfileUpdate`. */
export const MembershipProfileUpdate: Schema<types.MembershipProfileUpdate> = /* @__PURE__ */ schema(validators.MembershipProfileUpdate);

/** Validates `MembershipProfileUpdateDocument`. */
export const MembershipProfileUpdateDocument: Schema<types.MembershipProfileUpdateDocument> = /* @__PURE__ */ schema(validators.MembershipProfileUpdateDocument);

/** Validates `ApplicationMembershipCreateAttributes`. */
export const ApplicationMembershipCreateAttributes: Schema<types.ApplicationMembershipCreateAttributes> = /* @__PURE__ */ schema(validators.ApplicationMembershipCreateAttributes);

/** Validates `ApiCredentialLinkageCreate`. */
export const ApiCredentialLinkageCreate: Schema<types.ApiCredentialLinkageCreate> = /* @__PURE__ */ schema(validators.ApiCredentialLinkageCreate);

/** Validates `ApiCredentialReference`. */
export const ApiCredentialReference: Schema<types.ApiCredentialReference> = /* @__PURE__ */ schema(validators.ApiCredentialReference);

/** Validates `MembershipLinkageUpdate`. */
export const MembershipLinkageUpdate: Schema<types.MembershipLinkageUpdate> = /* @__PURE__ */ schema(validators.MembershipLinkageUpdate);

/** Validates `MembershipReference`. */
export const MembershipReference: Schema<types.MembershipReference> = /* @__PURE__ */ schema(validators.MembershipReference);

/** Validates `ApplicationMembershipCreateRelationships`. */
export const ApplicationMembershipCreateRelationships: Schema<types.ApplicationMembershipCreateRelationships> = /* @__PURE__ */ schema(validators.ApplicationMembershipCreateRelationships);

/** Validates `ApplicationMembershipCreate`. */
export const ApplicationMembershipCreate: Schema<types.ApplicationMembershipCreate> = /* @__PURE__ */ schema(validators.ApplicationMembershipCreate);

/** Validates `ApplicationMembershipCreateDocument`. */
export const ApplicationMembershipCreateDocument: Schema<types.ApplicationMembershipCreateDocument> = /* @__PURE__ */ schema(validators.ApplicationMembershipCreateDocument);

/** Validates `ApplicationMembershipDocument`. */
export const ApplicationMembershipDocument: Schema<types.ApplicationMembershipDocument> = /* @__PURE__ */ schema(validators.ApplicationMembershipDocument);

/** Validates `ApplicationMembershipUpdateAttributes`. */
export const ApplicationMembershipUpdateAttributes: Schema<types.ApplicationMembershipUpdateAttributes> = /* @__PURE__ */ schema(validators.ApplicationMembershipUpdateAttributes);

/** Validates `ApplicationMembershipUpdateRelationships`. */
export const ApplicationMembershipUpdateRelationships: Schema<types.ApplicationMembershipUpdateRelationships> = /* @__PURE__ */ schema(validators.ApplicationMembershipUpdateRelationships);

/** Validates `ApplicationMembershipUpdate`. */
export const ApplicationMembershipUpdate: Schema<types.ApplicationMembershipUpdate> = /* @__PURE__ */ schema(validators.ApplicationMembershipUpdate);

/** Validates `ApplicationMembershipUpdateDocument`. */
export const ApplicationMembershipUpdateDocument: Schema<types.ApplicationMembershipUpdateDocument> = /* @__PURE__ */ schema(validators.ApplicationMembershipUpdateDocument);

/** Validates `ApiCredentialLinkageDocument`. */
export const ApiCredentialLinkageDocument: Schema<types.ApiCredentialLinkageDocument> = /* @__PURE__ */ schema(validators.ApiCredentialLinkageDocument);

/** Validates `OptionalMembershipDocument`. */
export const OptionalMembershipDocument: Schema<types.OptionalMembershipDocument> = /* @__PURE__ */ schema(validators.OptionalMembershipDocument);

/** Validates `MembershipLinkageDocument`. */
export const MembershipLinkageDocument: Schema<types.MembershipLinkageDocument> = /* @__PURE__ */ schema(validators.MembershipLinkageDocument);

/** Validates `IdentityProviderFilter`. */
export const IdentityProviderFilter: Schema<types.IdentityProviderFilter> = /* @__PURE__ */ schema(validators.IdentityProviderFilter);

/** Validates `IdentityProviderAttributes`. */
export const IdentityProviderAttributes: Schema<types.IdentityProviderAttributes> = /* @__PURE__ */ schema(validators.IdentityProviderAttributes);

/** Validates `UserIdentifier`. */
export const UserIdentifier: Schema<types.UserIdentifier> = /* @__PURE__ */ schema(validators.UserIdentifier);

/** Validates `UserRelationship`. */
export const UserRelationship: Schema<types.UserRelationship> = /* @__PURE__ */ schema(validators.UserRelationship);

/** Validates `IdentityProviderRelationships`. */
export const IdentityProviderRelationships: Schema<types.IdentityProviderRelationships> = /* @__PURE__ */ schema(validators.IdentityProviderRelationships);

/** Validates `IdentityProvider`. */
export const IdentityProvider: Schema<types.IdentityProvider> = /* @__PURE__ */ schema(validators.IdentityProvider);

/** Validates `UserAttributes`. */
export const UserAttributes: Schema<types.UserAttributes> = /* @__PURE__ */ schema(validators.UserAttributes);

/** Validates `User`. */
export const User: Schema<types.User> = /* @__PURE__ */ schema(validators.User);

/** Validates `IdentityProviderCollectionDocument`. */
export const IdentityProviderCollectionDocument: Schema<types.IdentityProviderCollectionDocument> = /* @__PURE__ */ schema(validators.IdentityProviderCollectionDocument);

/** Validates `IdentityProviderCreateAttributes`. */
export const IdentityProviderCreateAttributes: Schema<types.IdentityProviderCreateAttributes> = /* @__PURE__ */ schema(validators.IdentityProviderCreateAttributes);

/** Validates `IdentityProviderCreate`. */
export const IdentityProviderCreate: Schema<types.IdentityProviderCreate> = /* @__PURE__ */ schema(validators.IdentityProviderCreate);

/** Validates `IdentityProviderCreateDocument`. */
export const IdentityProviderCreateDocument: Schema<types.IdentityProviderCreateDocument> = /* @__PURE__ */ schema(validators.IdentityProviderCreateDocument);

/** Validates `IdentityProviderDocument`. */
export const IdentityProviderDocument: Schema<types.IdentityProviderDocument> = /* @__PURE__ */ schema(validators.IdentityProviderDocument);

/** Validates `IdentityProviderUpdateAttributes`. */
export const IdentityProviderUpdateAttributes: Schema<types.IdentityProviderUpdateAttributes> = /* @__PURE__ */ schema(validators.IdentityProviderUpdateAttributes);

/** Validates `IdentityProviderUpdate`. */
export const IdentityProviderUpdate: Schema<types.IdentityProviderUpdate> = /* @__PURE__ */ schema(validators.IdentityProviderUpdate);

/** Validates `IdentityProviderUpdateDocument`. */
export const IdentityProviderUpdateDocument: Schema<types.IdentityProviderUpdateDocument> = /* @__PURE__ */ schema(validators.IdentityProviderUpdateDocument);

/** Validates `UserDocument`. */
export const UserDocument: Schema<types.UserDocument> = /* @__PURE__ */ schema(validators.UserDocument);

/** Validates `UserLinkageDocument`. */
export const UserLinkageDocument: Schema<types.UserLinkageDocument> = /* @__PURE__ */ schema(validators.UserLinkageDocument);

/** Validates `UserUpdateAttributes`. */
export const UserUpdateAttributes: Schema<types.UserUpdateAttributes> = /* @__PURE__ */ schema(validators.UserUpdateAttributes);

/** Validates `UserUpdate`. */
export const UserUpdate: Schema<types.UserUpdate> = /* @__PURE__ */ schema(validators.UserUpdate);

/** Validates `UserUpdateDocument`. */
export const UserUpdateDocument: Schema<types.UserUpdateDocument> = /* @__PURE__ */ schema(validators.UserUpdateDocument);

/** Validates `VersionDocument`. */
export const VersionDocument: Schema<types.VersionDocument> = /* @__PURE__ */ schema(validators.VersionDocument);

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

/** Validates `InvalidCollectionQueryRequestError`. */
export const InvalidCollectionQueryRequestError: Schema<types.InvalidCollectionQueryRequestError> = /* @__PURE__ */ schema(validators.InvalidCollectionQueryRequestError);

/** Validates `InvalidCollectionQueryRequestErrorDocument`. */
export const InvalidCollectionQueryRequestErrorDocument: Schema<types.InvalidCollectionQueryRequestErrorDocument> = /* @__PURE__ */ schema(validators.InvalidCollectionQueryRequestErrorDocument);

/** Validates `UnauthorizedRequestError`. */
export const UnauthorizedRequestError: Schema<types.UnauthorizedRequestError> = /* @__PURE__ */ schema(validators.UnauthorizedRequestError);

/** Validates `UnauthorizedRequestErrorDocument`. */
export const UnauthorizedRequestErrorDocument: Schema<types.UnauthorizedRequestErrorDocument> = /* @__PURE__ */ schema(validators.UnauthorizedRequestErrorDocument);

/** Validates `NotAcceptableRequestError`. */
export const NotAcceptableRequestError: Schema<types.NotAcceptableRequestError> = /* @__PURE__ */ schema(validators.NotAcceptableRequestError);

/** Validates `NotAcceptableRequestErrorDocument`. */
export const NotAcceptableRequestErrorDocument: Schema<types.NotAcceptableRequestErrorDocument> = /* @__PURE__ */ schema(validators.NotAcceptableRequestErrorDocument);

/** Validates `TooManyRequestsEdgeError`. */
export const TooManyRequestsEdgeError: Schema<types.TooManyRequestsEdgeError> = /* @__PURE__ */ schema(validators.TooManyRequestsEdgeError);

/** Validates `TooManyRequestsEdgeErrorDocument`. */
export const TooManyRequestsEdgeErrorDocument: Schema<types.TooManyRequestsEdgeErrorDocument> = /* @__PURE__ */ schema(validators.TooManyRequestsEdgeErrorDocument);

/** Validates `InvalidCreateRequestError`. */
export const InvalidCreateRequestError: Schema<types.InvalidCreateRequestError> = /* @__PURE__ */ schema(validators.InvalidCreateRequestError);

/** Validates `InvalidCreateRequestErrorDocument`. */
export const InvalidCreateRequestErrorDocument: Schema<types.InvalidCreateRequestErrorDocument> = /* @__PURE__ */ schema(validators.InvalidCreateRequestErrorDocument);

/** Validates `UnsupportedMediaTypeRequestError`. */
export const UnsupportedMediaTypeRequestError: Schema<types.UnsupportedMediaTypeRequestError> = /* @__PURE__ */ schema(validators.UnsupportedMediaTypeRequestError);

/** Validates `UnsupportedMediaTypeRequestErrorDocument`. */
export const UnsupportedMediaTypeRequestErrorDocument: Schema<types.UnsupportedMediaTypeRequestErrorDocument> = /* @__PURE__ */ schema(validators.UnsupportedMediaTypeRequestErrorDocument);

/** Validates `InvalidQueryRequestError`. */
export const InvalidQueryRequestError: Schema<types.InvalidQueryRequestError> = /* @__PURE__ */ schema(validators.InvalidQueryRequestError);

/** Validates `InvalidQueryRequestErrorDocument`. */
export const InvalidQueryRequestErrorDocument: Schema<types.InvalidQueryRequestErrorDocument> = /* @__PURE__ */ schema(validators.InvalidQueryRequestErrorDocument);

/** Validates `NotFoundRequestError`. */
export const NotFoundRequestError: Schema<types.NotFoundRequestError> = /* @__PURE__ */ schema(validators.NotFoundRequestError);

/** Validates `NotFoundRequestErrorDocument`. */
export const NotFoundRequestErrorDocument: Schema<types.NotFoundRequestErrorDocument> = /* @__PURE__ */ schema(validators.NotFoundRequestErrorDocument);

/** Validates `NotFoundEdgeError`. */
export const NotFoundEdgeError: Schema<types.NotFoundEdgeError> = /* @__PURE__ */ schema(validators.NotFoundEdgeError);

/** Validates `NotFoundEdgeErrorDocument`. */
export const NotFoundEdgeErrorDocument: Schema<types.NotFoundEdgeErrorDocument> = /* @__PURE__ */ schema(validators.NotFoundEdgeErrorDocument);

/** Validates `AlreadyGoneRequestError`. */
export const AlreadyGoneRequestError: Schema<types.AlreadyGoneRequestError> = /* @__PURE__ */ schema(validators.AlreadyGoneRequestError);

/** Validates `AlreadyGoneRequestErrorDocument`. */
export const AlreadyGoneRequestErrorDocument: Schema<types.AlreadyGoneRequestErrorDocument> = /* @__PURE__ */ schema(validators.AlreadyGoneRequestErrorDocument);

/** Validates `AlreadyGoneEdgeError`. */
export const AlreadyGoneEdgeError: Schema<types.AlreadyGoneEdgeError> = /* @__PURE__ */ schema(validators.AlreadyGoneEdgeError);

/** Validates `AlreadyGoneEdgeErrorDocument`. */
export const AlreadyGoneEdgeErrorDocument: Schema<types.AlreadyGoneEdgeErrorDocument> = /* @__PURE__ */ schema(validators.AlreadyGoneEdgeErrorDocument);

/** Validates `InvalidUpdateRequestError`. */
export const InvalidUpdateRequestError: Schema<types.InvalidUpdateRequestError> = /* @__PURE__ */ schema(validators.InvalidUpdateRequestError);

/** Validates `InvalidUpdateRequestErrorDocument`. */
export const InvalidUpdateRequestErrorDocument: Schema<types.InvalidUpdateRequestErrorDocument> = /* @__PURE__ */ schema(validators.InvalidUpdateRequestErrorDocument);

/** Validates `InvalidRoleLinkageRequestError`. */
export const InvalidRoleLinkageRequestError: Schema<types.InvalidRoleLinkageRequestError> = /* @__PURE__ */ schema(validators.InvalidRoleLinkageRequestError);

/** Validates `InvalidRoleLinkageRequestErrorDocument`. */
export const InvalidRoleLinkageRequestErrorDocument: Schema<types.InvalidRoleLinkageRequestErrorDocument> = /* @__PURE__ */ schema(validators.InvalidRoleLinkageRequestErrorDocument);

/** Validates `TooManyTokenRequestsEdgeError`. */
export const TooManyTokenRequestsEdgeError: Schema<types.TooManyTokenRequestsEdgeError> = /* @__PURE__ */ schema(validators.TooManyTokenRequestsEdgeError);

/** Validates `TooManyTokenRequestsEdgeErrorDocument`. */
export const TooManyTokenRequestsEdgeErrorDocument: Schema<types.TooManyTokenRequestsEdgeErrorDocument> = /* @__PURE__ */ schema(validators.TooManyTokenRequestsEdgeErrorDocument);
