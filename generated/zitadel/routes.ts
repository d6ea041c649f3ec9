// Generated from openapi/zitadel by `npm run generate`. Do not edit.

import { rpcRoutes } from '../../src/client/rpc-routes.js';

export const routes = {
  "/management": {
    "/v1": {
      "/projects": {
        "/{projectId}": {
          "/apps": {
            "/{appId}": {
              "/keys": {
                "post": "addAppKey",
                "/_search": {
                  "post": "listAppKeys"
                },
                "/{keyId}": {
                  "get": "getAppKey",
                  "delete": "removeAppKey"
                }
              },
              "get": "getAppById",
              "put": "updateApp",
              "delete": "removeApp",
              "/api_config": {
                "put": "updateApiAppConfig",
                "/_generate_client_secret": {
                  "post": "regenerateApiClientSecret"
                }
              },
              "/_deactivate": {
                "post": "deactivateApp"
              },
              "/_reactivate": {
                "post": "reactivateApp"
              },
              "/oidc_config": {
                "put": "updateOidcAppConfig",
                "/_generate_client_secret": {
                  "post": "regenerateOidcClientSecret"
                }
              },
              "/saml_config": {
                "put": "updateSamlAppConfig"
              }
            },
            "/_search": {
              "post": "listApps"
            },
            "/api": {
              "post": "addApiApp"
            },
            "/oidc": {
              "post": "addOidcApp"
            },
            "/saml": {
              "post": "addSamlApp"
            }
          },
          "get": "getProjectById",
          "put": "updateProject",
          "delete": "removeProject",
          "/_deactivate": {
            "post": "deactivateProject"
          },
          "/_reactivate": {
            "post": "reactivateProject"
          }
        },
        "post": "addProject",
        "/_search": {
          "post": "listProjects"
        }
      },
      "/users": {
        "/machine": {
          "post": "addMachineUser"
        },
        "/{id}": {
          "get": "getUserById",
          "delete": "removeUser",
          "/_deactivate": {
            "post": "deactivateUser"
          },
          "/_reactivate": {
            "post": "reactivateUser"
          },
          "/_lock": {
            "post": "lockUser"
          },
          "/_unlock": {
            "post": "unlockUser"
          }
        },
        "/{userId}": {
          "/machine": {
            "put": "updateMachineUser"
          },
          "/keys": {
            "post": "addMachineKey",
            "/_search": {
              "post": "listMachineKeys"
            },
            "/{keyId}": {
              "get": "getMachineKey",
              "delete": "removeMachineKey"
            }
          },
          "/pats": {
            "post": "addPersonalAccessToken",
            "/_search": {
              "post": "listPersonalAccessTokens"
            },
            "/{tokenId}": {
              "get": "getPersonalAccessToken",
              "delete": "removePersonalAccessToken"
            }
          },
          "/secret": {
            "put": "generateMachineSecret",
            "delete": "removeMachineSecret"
          }
        }
      }
    }
  },
  "/zitadel.application.v2.ApplicationService": {
    ...rpcRoutes("createApplicationKey", "listApplicationKeys", "getApplicationKey", "deleteApplicationKey", "listApplications", "getApplication", "createApplication", "updateApplication", "generateClientSecret", "deactivateApplication", "reactivateApplication", "deleteApplication")
  },
  "/.well-known": {
    "/openid-configuration": {
      "get": "getOpenIdConfiguration"
    }
  },
  "/oauth": {
    "/v2": {
      "/keys": {
        "get": "getSigningKeys"
      },
      "/token": {
        "post": "issueToken"
      },
      "/introspect": {
        "post": "introspectToken"
      },
      "/revoke": {
        "post": "revokeToken"
      }
    }
  },
  "/zitadel.project.v2.ProjectService": {
    ...rpcRoutes("createProject", "getProject", "activateProject", "deleteProject"),
    "/ListProjects": {
      "post": "listProjectsV2"
    },
    "/UpdateProject": {
      "post": "updateProjectV2"
    },
    "/DeactivateProject": {
      "post": "deactivateProjectV2"
    }
  },
  "/zitadel.user.v2.UserService": {
    ...rpcRoutes("createUser", "updateUser", "deleteUser", "addKey", "removeKey", "listKeys", "addSecret", "removeSecret"),
    "/GetUserByID": {
      "post": "getUserByIdV2"
    },
    "/DeactivateUser": {
      "post": "deactivateUserV2"
    },
    "/ReactivateUser": {
      "post": "reactivateUserV2"
    },
    "/LockUser": {
      "post": "lockUserV2"
    },
    "/UnlockUser": {
      "post": "unlockUserV2"
    },
    "/AddPersonalAccessToken": {
      "post": "addPersonalAccessTokenV2"
    },
    "/RemovePersonalAccessToken": {
      "post": "removePersonalAccessTokenV2"
    },
    "/ListPersonalAccessTokens": {
      "post": "listPersonalAccessTokensV2"
    }
  }
} as const;
