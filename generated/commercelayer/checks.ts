// Generated from openapi/commercelayer by `npm run generate`. Do not edit.

import type { RequestChecks } from '../../src/validate/schema-check.js';
import * as validators from './validators.js';

/** What judges the parameters and bodies of requests, by the place of their schema. */
export const checks: RequestChecks = {
  "/components/parameters/apiCredentialId/schema": validators.ResourceId,
  "/components/parameters/fieldsApiCredential/schema": validators.request1,
  "/components/parameters/fieldsOrganization/schema": validators.request2,
  "/components/parameters/fieldsRole/schema": validators.request3,
  "/components/parameters/filterApiCredential/schema": validators.ApiCredentialFilter,
  "/components/parameters/filterOrganization/schema": validators.OrganizationFilter,
  "/components/parameters/filterRole/schema": validators.RoleFilter,
  "/components/parameters/includeApiCredential/schema": validators.request4,
  "/components/parameters/includeOrganization/schema": validators.request5,
  "/components/parameters/includeRole/schema": validators.request6,
  "/components/parameters/organizationId/schema": validators.ResourceId,
  "/components/parameters/pageNumber/schema": validators.request7,
  "/components/parameters/pageSize/schema": validators.request8,
  "/components/parameters/roleId/schema": validators.ResourceId,
  "/components/parameters/sortApiCredential/schema": validators.request9,
  "/components/parameters/sortOrganization/schema": validators.request10,
  "/components/parameters/sortRole/schema": validators.request11,
  "/paths/~1api~1api_credentials/post/requestBody/content/application~1vnd.api+json/schema": validators.ApiCredentialCreateDocument,
  "/paths/~1api~1api_credentials~1{apiCredentialId}/patch/requestBody/content/application~1vnd.api+json/schema": validators.ApiCredentialUpdateDocument,
  "/paths/~1api~1api_credentials~1{apiCredentialId}~1relationships~1role/patch/requestBody/content/application~1vnd.api+json/schema": validators.RoleLinkageUpdateDocument,
  "/paths/~1oauth~1revoke/post/requestBody/content/application~1json/schema": validators.TokenRevocation,
  "/paths/~1oauth~1revoke/post/requestBody/content/application~1x-www-form-urlencoded/schema": validators.TokenRevocation,
  "/paths/~1oauth~1token/post/requestBody/content/application~1json/schema": validators.TokenCreate,
  "/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema": validators.TokenCreate,
};
