// Generated from openapi/okta by `npm run generate`. Do not edit.

import type { RequestChecks } from '../../src/validate/schema-check.js';
import * as validators from './validators.js';

/** What judges the parameters and bodies of requests, by the place of their schema. */
export const checks: RequestChecks = {
  "/components/parameters/activate/schema": validators.request1,
  "/components/parameters/after/schema": validators.request2,
  "/components/parameters/alwaysIncludeVpnSettings/schema": validators.request1,
  "/components/parameters/appId/schema": validators.request3,
  "/components/parameters/clientAssertionQuery/schema": validators.request2,
  "/components/parameters/clientAssertionTypeQuery/schema": validators.request2,
  "/components/parameters/clientId/schema": validators.request3,
  "/components/parameters/dpop/schema": validators.request2,
  "/components/parameters/expand/schema": validators.request2,
  "/components/parameters/expandScope/schema": validators.request2,
  "/components/parameters/filter/schema": validators.request2,
  "/components/parameters/grantId/schema": validators.request3,
  "/components/parameters/grantTypeQuery/schema": validators.request2,
  "/components/parameters/includeNonDeleted/schema": validators.request1,
  "/components/parameters/jwkId/schema": validators.request3,
  "/components/parameters/keyId/schema": validators.request3,
  "/components/parameters/kid/schema": validators.request3,
  "/components/parameters/limit/schema": validators.request4,
  "/components/parameters/oktaAccessGatewayAgent/schema": validators.request2,
  "/components/parameters/q/schema": validators.request2,
  "/components/parameters/scopeQuery/schema": validators.request2,
  "/components/parameters/secretId/schema": validators.request3,
  "/components/parameters/targetAid/schema": validators.request3,
  "/components/parameters/useOptimization/schema": validators.request1,
  "/components/parameters/validityYears/schema": validators.request5,
  "/paths/~1api~1v1~1apps/post/requestBody/content/application~1json/schema": validators.ApplicationCreate,
  "/paths/~1api~1v1~1apps~1{appId}/put/requestBody/content/application~1json/schema": validators.ApplicationUpdate,
  "/paths/~1api~1v1~1apps~1{appId}~1credentials~1jwks/post/requestBody/content/application~1json/schema": validators.OAuth2ClientJsonWebKeyCreate,
  "/paths/~1api~1v1~1apps~1{appId}~1credentials~1secrets/post/requestBody/content/application~1json/schema": validators.OAuth2ClientSecretCreate,
  "/paths/~1api~1v1~1apps~1{appId}~1grants/post/requestBody/content/application~1json/schema": validators.ScopeGrantCreate,
  "/paths/~1oauth2~1v1~1introspect/post/requestBody/content/application~1x-www-form-urlencoded/schema": validators.TokenIntrospection,
  "/paths/~1oauth2~1v1~1revoke/post/requestBody/content/application~1x-www-form-urlencoded/schema": validators.TokenRevocation,
  "/paths/~1oauth2~1v1~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema": validators.TokenRequest,
};
