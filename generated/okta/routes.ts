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
            },
            "/csrs": {
              "get": "listCsrsForApplication",
              "post": "generateCsrForApplication",
              "/{csrId}": {
                "get": "getCsrForApplication",
                "delete": "revokeCsrFromApplication",
                "/lifecycle": {
                  "/publish": {
                    "post": "publishCsrFromApplication"
                  }
                }
              }
            },
            "/secrets": {
              "get": "listOAuth2ClientSecrets",
              "post": "createOAuth2ClientSecret",
              "/{secretId}": {
                "get": "getOAuth2ClientSecret",
                "delete": "deleteOAuth2ClientSecret",
                "/lifecycle": {
                  "/activate": {
                    "post": "activateOAuth2ClientSecret"
                  },
                  "/deactivate": {
                    "post": "deactivateOAuth2ClientSecret"
                  }
                }
              }
            },
            "/jwks": {
              "get": "listJwk",
              "post": "addJwk",
              "/{jwkId}": {
                "get": "getJwk",
                "delete": "deleteJwk",
                "/lifecycle": {
                  "/activate": {
                    "post": "activateOAuth2ClientJsonWebKey"
                  },
                  "/deactivate": {
                    "post": "deactivateOAuth2ClientJsonWebKey"
                  }
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
          },
          "/grants": {
            "get": "listScopeConsentGrants",
            "post": "grantConsentToScope",
            "/{grantId}": {
              "get": "getScopeConsentGrant",
              "delete": "revokeScopeConsentGrant"
            }
          },
          "/tokens": {
            "get": "listOAuth2TokensForApplication",
            "delete": "revokeOAuth2TokensForApplication",
            "/{tokenId}": {
              "get": "getOAuth2TokenForApplication",
              "delete": "revokeOAuth2TokenForApplication"
            }
          },
          "/federated-claims": {
            "get": "listFederatedClaims",
            "post": "createFederatedClaim",
            "/{claimId}": {
              "get": "getFederatedClaim",
              "put": "replaceFederatedClaim",
              "delete": "deleteFederatedClaim"
            }
          }
        }
      },
      "/idps": {
        "/credentials": {
          "/keys": {
            "get": "listIdentityProviderKeys",
            "post": "createIdentityProviderKey",
            "/{idpKeyId}": {
              "get": "getIdentityProviderKey",
              "put": "replaceIdentityProviderKey",
              "delete": "deleteIdentityProviderKey"
            }
          }
        },
        "/{idpId}": {
          "/credentials": {
            "/keys": {
              "get": "listIdentityProviderSigningKeys",
              "/active": {
                "get": "listActiveIdentityProviderSigningKey"
              },
              "/generate": {
                "post": "generateIdentityProviderSigningKey"
              },
              "/{keyId}": {
                "get": "getIdentityProviderSigningKey",
                "/clone": {
                  "post": "cloneIdentityProviderKey"
                }
              }
            },
            "/csrs": {
              "get": "listCsrsForIdentityProvider",
              "post": "generateCsrForIdentityProvider",
              "/{csrId}": {
                "get": "getCsrForIdentityProvider",
                "delete": "revokeCsrForIdentityProvider",
                "/lifecycle": {
                  "/publish": {
                    "post": "publishCsrForIdentityProvider"
                  }
                }
              }
            }
          }
        }
      },
      "/api-tokens": {
        "get": "listApiTokens",
        "/current": {
          "delete": "revokeCurrentApiToken"
        },
        "/{apiTokenId}": {
          "get": "getApiToken",
          "delete": "revokeApiToken"
        }
      },
      "/users": {
        "/me": {
          "get": "getCurrentUser"
        }
      }
    }
  },
  "/oauth2": {
    "/v1": {
      "/token": {
        "post": "createToken"
      },
      "/introspect": {
        "post": "introspectToken"
      },
      "/revoke": {
        "post": "revokeToken"
      },
      "/keys": {
        "get": "listTokenKeys"
      }
    }
  },
  "/.well-known": {
    "/openid-configuration": {
      "get": "getOpenIdConfiguration"
    },
    "/oauth-authorization-server": {
      "get": "getAuthorizationServerMetadata"
    }
  }
} as const;
