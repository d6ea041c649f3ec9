// Generated from openapi/zitadel by `npm run generate`. Do not edit.

import type { RequestChecks } from '../../src/validate/schema-check.js';
import * as validators from './validators.js';

/** What judges the parameters and bodies of requests, by the place of their schema. */
export const checks: RequestChecks = {
  "/components/parameters/appId/schema": validators.request1,
  "/components/parameters/connectProtocolVersion/schema": validators.request2,
  "/components/parameters/keyId/schema": validators.request1,
  "/components/parameters/projectId/schema": validators.request1,
  "/components/parameters/xZitadelOrgid/schema": validators.request3,
  "/paths/~1management~1v1~1projects~1{projectId}~1apps~1_search/post/requestBody/content/application~1json/schema": validators.AppSearch,
  "/paths/~1management~1v1~1projects~1{projectId}~1apps~1api/post/requestBody/content/application~1json/schema": validators.ApiAppCreate,
  "/paths/~1management~1v1~1projects~1{projectId}~1apps~1{appId}/put/requestBody/content/application~1json/schema": validators.AppUpdate,
  "/paths/~1management~1v1~1projects~1{projectId}~1apps~1{appId}~1api_config/put/requestBody/content/application~1json/schema": validators.ApiAppConfigUpdate,
  "/paths/~1management~1v1~1projects~1{projectId}~1apps~1{appId}~1keys/post/requestBody/content/application~1json/schema": validators.AppKeyCreate,
  "/paths/~1management~1v1~1projects~1{projectId}~1apps~1{appId}~1keys~1_search/post/requestBody/content/application~1json/schema": validators.AppKeySearch,
  "/paths/~1zitadel.application.v2.ApplicationService~1CreateApplication/post/requestBody/content/application~1json/schema": validators.ApplicationCreate,
  "/paths/~1zitadel.application.v2.ApplicationService~1CreateApplicationKey/post/requestBody/content/application~1json/schema": validators.ApplicationKeyCreate,
  "/paths/~1zitadel.application.v2.ApplicationService~1DeactivateApplication/post/requestBody/content/application~1json/schema": validators.ApplicationReference,
  "/paths/~1zitadel.application.v2.ApplicationService~1DeleteApplication/post/requestBody/content/application~1json/schema": validators.ApplicationReference,
  "/paths/~1zitadel.application.v2.ApplicationService~1DeleteApplicationKey/post/requestBody/content/application~1json/schema": validators.ApplicationKeyDelete,
  "/paths/~1zitadel.application.v2.ApplicationService~1GenerateClientSecret/post/requestBody/content/application~1json/schema": validators.ApplicationReference,
  "/paths/~1zitadel.application.v2.ApplicationService~1GetApplication/post/requestBody/content/application~1json/schema": validators.ApplicationGet,
  "/paths/~1zitadel.application.v2.ApplicationService~1GetApplicationKey/post/requestBody/content/application~1json/schema": validators.ApplicationKeyGet,
  "/paths/~1zitadel.application.v2.ApplicationService~1ListApplicationKeys/post/requestBody/content/application~1json/schema": validators.ApplicationKeySearch,
  "/paths/~1zitadel.application.v2.ApplicationService~1ListApplications/post/requestBody/content/application~1json/schema": validators.ApplicationSearch,
  "/paths/~1zitadel.application.v2.ApplicationService~1ReactivateApplication/post/requestBody/content/application~1json/schema": validators.ApplicationReference,
  "/paths/~1zitadel.application.v2.ApplicationService~1UpdateApplication/post/requestBody/content/application~1json/schema": validators.ApplicationUpdate,
};
