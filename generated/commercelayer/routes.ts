// Generated from openapi/commercelayer by `npm run generate`. Do not edit.

export const routes = {
  "/api_credentials": {
    "get": "listApiCredentials",
    "post": "createApiCredential",
    "/{apiCredentialId}": {
      "get": "retrieveApiCredential",
      "delete": "deleteApiCredential",
      "patch": "updateApiCredential",
      "/organization": {
        "get": "retrieveApiCredentialOrganization"
      },
      "/role": {
        "get": "retrieveApiCredentialRole"
      },
      "/relationships": {
        "/organization": {
          "get": "getApiCredentialOrganizationRelationship"
        },
        "/role": {
          "get": "getApiCredentialRoleRelationship",
          "patch": "updateApiCredentialRoleRelationship"
        }
      }
    }
  },
  "/organizations": {
    "get": "listOrganizations",
    "post": "createOrganization",
    "/{organizationId}": {
      "get": "retrieveOrganization",
      "patch": "updateOrganization",
      "/api_credentials": {
        "get": "listOrganizationApiCredentials"
      },
      "/roles": {
        "get": "listOrganizationRoles"
      },
      "/relationships": {
        "/memberships": {
          "get": "getOrganizationMembershipsRelationship"
        },
        "/roles": {
          "get": "getOrganizationRolesRelationship"
        },
        "/permissions": {
          "get": "getOrganizationPermissionsRelationship"
        },
        "/api_credentials": {
          "get": "getOrganizationApiCredentialsRelationship"
        }
      },
      "/memberships": {
        "get": "listOrganizationMemberships"
      },
      "/permissions": {
        "get": "listOrganizationPermissions"
      },
      "/transfer_ownership": {
        "patch": "transferOrganizationOwnership"
      }
    }
  },
  "/roles": {
    "get": "listRoles",
    "post": "createRole",
    "/{roleId}": {
      "get": "retrieveRole",
      "patch": "updateRole",
      "/organization": {
        "get": "retrieveRoleOrganization"
      },
      "/api_credentials": {
        "get": "listRoleApiCredentials"
      },
      "/relationships": {
        "/organization": {
          "get": "getRoleOrganizationRelationship"
        },
        "/permissions": {
          "get": "getRolePermissionsRelationship"
        },
        "/memberships": {
          "get": "getRoleMembershipsRelationship"
        },
        "/api_credentials": {
          "get": "getRoleApiCredentialsRelationship"
        },
        "/versions": {
          "get": "getRoleVersionsRelationship"
        }
      },
      "/permissions": {
        "get": "listRolePermissions"
      },
      "/memberships": {
        "get": "listRoleMemberships"
      },
      "/versions": {
        "get": "listRoleVersions"
      }
    }
  },
  "/permissions": {
    "get": "listPermissions",
    "post": "createPermission",
    "/{permissionId}": {
      "get": "retrievePermission",
      "patch": "updatePermission",
      "/organization": {
        "get": "retrievePermissionOrganization"
      },
      "/relationships": {
        "/organization": {
          "get": "getPermissionOrganizationRelationship"
        },
        "/role": {
          "get": "getPermissionRoleRelationship"
        },
        "/versions": {
          "get": "getPermissionVersionsRelationship"
        }
      },
      "/role": {
        "get": "retrievePermissionRole"
      },
      "/versions": {
        "get": "listPermissionVersions"
      }
    }
  },
  "/memberships": {
    "get": "listMemberships",
    "post": "createMembership",
    "/{membershipId}": {
      "get": "retrieveMembership",
      "delete": "deleteMembership",
      "patch": "updateMembership",
      "/organization": {
        "get": "retrieveMembershipOrganization"
      },
      "/relationships": {
        "/organization": {
          "get": "getMembershipOrganizationRelationship"
        },
        "/role": {
          "get": "getMembershipRoleRelationship"
        },
        "/application_memberships": {
          "get": "getMembershipApplicationMembershipsRelationship"
        },
        "/membership_profile": {
          "get": "getMembershipMembershipProfileRelationship"
        },
        "/versions": {
          "get": "getMembershipVersionsRelationship"
        }
      },
      "/role": {
        "get": "retrieveMembershipRole"
      },
      "/application_memberships": {
        "get": "listMembershipApplicationMemberships"
      },
      "/membership_profile": {
        "get": "retrieveMembershipMembershipProfile"
      },
      "/versions": {
        "get": "listMembershipVersions"
      },
      "/resend": {
        "post": "resendMembership"
      }
    }
  },
  "/membership_profiles": {
    "get": "listMembershipProfiles",
    "post": "createMembershipProfile",
    "/{membershipProfileId}": {
      "get": "retrieveMembershipProfile",
      "delete": "deleteMembershipProfile",
      "patch": "updateMembershipProfile",
      "/organization": {
        "get": "retrieveMembershipProfileOrganization"
      },
      "/relationships": {
        "/organization": {
          "get": "getMembershipProfileOrganizationRelationship"
        },
        "/application_memberships": {
          "get": "getMembershipProfileApplicationMembershipsRelationship"
        }
      },
      "/application_memberships": {
        "get": "listMembershipProfileApplicationMemberships"
      }
    }
  },
  "/application_memberships": {
    "get": "listApplicationMemberships",
    "post": "createApplicationMembership",
    "/{applicationMembershipId}": {
      "get": "retrieveApplicationMembership",
      "delete": "deleteApplicationMembership",
      "patch": "updateApplicationMembership",
      "/api_credential": {
        "get": "retrieveApplicationMembershipApiCredential"
      },
      "/relationships": {
        "/api_credential": {
          "get": "getApplicationMembershipApiCredentialRelationship"
        },
        "/organization": {
          "get": "getApplicationMembershipOrganizationRelationship"
        },
        "/role": {
          "get": "getApplicationMembershipRoleRelationship"
        },
        "/membership": {
          "get": "getApplicationMembershipMembershipRelationship"
        },
        "/membership_profile": {
          "get": "getApplicationMembershipMembershipProfileRelationship"
        }
      },
      "/organization": {
        "get": "retrieveApplicationMembershipOrganization"
      },
      "/role": {
        "get": "retrieveApplicationMembershipRole"
      },
      "/membership": {
        "get": "retrieveApplicationMembershipMembership"
      },
      "/membership_profile": {
        "get": "retrieveApplicationMembershipMembershipProfile"
      }
    }
  },
  "/identity_providers": {
    "get": "listIdentityProviders",
    "post": "createIdentityProvider",
    "/{identityProviderId}": {
      "get": "retrieveIdentityProvider",
      "delete": "deleteIdentityProvider",
      "patch": "updateIdentityProvider",
      "/user": {
        "get": "retrieveIdentityProviderUser"
      },
      "/relationships": {
        "/user": {
          "get": "getIdentityProviderUserRelationship"
        }
      }
    }
  },
  "/user": {
    "get": "retrieveUser",
    "patch": "updateUser"
  },
  "/versions": {
    "get": "listVersions",
    "/{versionId}": {
      "get": "retrieveVersion"
    }
  }
} as const;

export const routesElsewhere = {
  "/oauth": {
    "/token": {
      "post": "createToken"
    },
    "/revoke": {
      "post": "revokeToken"
    }
  },
  "/.well-known": {
    "/jwks.json": {
      "get": "getTokenKeys"
    }
  }
} as const;
