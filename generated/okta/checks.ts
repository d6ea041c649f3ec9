// Generated from openapi/okta by `npm run generate`. Do not edit.

import type { RequestChecks } from '../../src/validate/schema-check.js';
import * as validators from './validators.js';

/** What judges the parameters and bodies of requests, by the place of their schema. */
export const checks: RequestChecks = {
  "/components/parameters/activate/schema": validators.request1,
  "/components/parameters/after/schema": validators.request2,
  "/components/parameters/alwaysIncludeVpnSettings/schema": validators.request1,
  "/components/parameters/appId/schema": validators.request3,
  "/components/parameters/expand/schema": validators.request2,
  "/components/parameters/filter/schema": validators.request2,
  "/components/parameters/includeNonDeleted/schema": validators.request1,
  "/components/parameters/keyId/schema": validators.request3,
  "/components/parameters/kid/schema": validators.request3,
  "/components/parameters/limit/schema": validators.request4,
  "/components/parameters/oktaAccessGatewayAgent/schema": validators.request2,
  "/components/parameters/q/schema": validators.request2,
  "/components/parameters/targetAid/schema": validators.request3,
  "/components/parameters/useOptimization/schema": validators.request1,
  "/components/parameters/validityYears/schema": validators.request5,
  "/paths/~1api~1v1~1apps/post/requestBody/content/application~1json/schema": validators.ApplicationCreate,
  "/paths/~1api~1v1~1apps~1{appId}/put/requestBody/content/application~1json/schema": validators.ApplicationUpdate,
};
