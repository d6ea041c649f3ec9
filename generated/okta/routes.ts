// Generated from openapi/okta by `npm run generate`. Do not edit.

export const routes = {
  listApplications: ["get", "/api/v1/apps"],
  createApplication: ["post", "/api/v1/apps"],
  getApplication: ["get", "/api/v1/apps/{appId}"],
  replaceApplication: ["put", "/api/v1/apps/{appId}"],
  deleteApplication: ["delete", "/api/v1/apps/{appId}"],
  activateApplication: ["post", "/api/v1/apps/{appId}/lifecycle/activate"],
  deactivateApplication: ["post", "/api/v1/apps/{appId}/lifecycle/deactivate"],
  listApplicationKeys: ["get", "/api/v1/apps/{appId}/credentials/keys"],
  generateApplicationKey: ["post", "/api/v1/apps/{appId}/credentials/keys/generate"],
  getApplicationKey: ["get", "/api/v1/apps/{appId}/credentials/keys/{keyId}"],
  cloneApplicationKey: ["post", "/api/v1/apps/{appId}/credentials/keys/{keyId}/clone"],
  previewSAMLmetadataForApplication: ["get", "/api/v1/apps/{appId}/sso/saml/metadata"],
} as const;
