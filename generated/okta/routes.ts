// Generated from openapi/okta by `npm run generate`. Do not edit.

export const routes = {
  "/api": {
    "/v1": {
      "/apps": {
        "get": "listApplications",
        "post": "createApplication",
        "/{appId}": {
          "get": "getApplication",
          "put": "replaceApplication",
          "delete": "deleteApplication",
          "/lifecycle": {
            "/activate": {
              "post": "activateApplication"
            },
            "/deactivate": {
              "post": "deactivateApplication"
            }
          },
          "/credentials": {
            "/keys": {
              "get": "listApplicationKeys",
              "/generate": {
                "post": "generateApplicationKey"
              },
              "/{keyId}": {
                "get": "getApplicationKey",
                "/clone": {
                  "post": "cloneApplicationKey"
                }
              }
            }
          },
          "/sso": {
            "/saml": {
              "/metadata": {
                "get": "previewSAMLmetadataForApplication"
              }
            }
          }
        }
      }
    }
  }
} as const;
