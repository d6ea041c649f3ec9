import {
  asLinkage,
  asList,
  asOne,
  asRelatedPage,
  type Context,
  emailOf,
  fixtures,
  integration,
  organizationOf,
  own,
  refusals,
  role,
  type SomeScenarios,
  unknownId,
  unsupported,
} from './scenario-parts.js';

const membership = (user_email: string) => ({
  type: 'memberships' as const,
  attributes: { user_email },
  relationships: { organization: organizationOf(fixtures), role: role(fixtures.readOnlyRole) },
});
const profile = (name: string) => ({
  type: 'membership_profiles' as const,
  attributes: { name, access_scope: 'test_access' as const },
  relationships: { organization: organizationOf(fixtures) },
});

const nobody = {
  membership: { request: () => ({ path: { membershipId: unknownId } }) },
  profile: { request: () => ({ path: { membershipProfileId: unknownId } }) },
  application: { request: () => ({ path: { applicationMembershipId: unknownId } }) },
};

/** An invitation of the scenario's own. */
async function ownMembership(context: Context) {
  const { data } = await context.call('createMembership', { body: { data: membership(emailOf(context)) } });
  return { path: { membershipId: data.id } };
}

async function ownProfile(context: Context) {
  const body = { data: profile(context.unique('keyspec')) };
  const { data } = await context.call('createMembershipProfile', { body });
  return { path: { membershipProfileId: data.id } };
}

/** Access of a member of the scenario's own to an app of the scenario's own. */
async function application(context: Context) {
  const { apiCredentialId } = await own(context, integration);
  const { path } = await ownMembership(context);
  return {
    type: 'application_memberships' as const,
    attributes: { filters: { market_id_in: [202] } },
    relationships: {
      api_credential: { data: { type: 'api_credentials' as const, id: apiCredentialId } },
      organization: organizationOf(fixtures),
      role: role(fixtures.readOnlyRole),
      membership: { data: { type: 'memberships' as const, id: path.membershipId } },
    },
  };
}

async function ownApplication(context: Context) {
  const body = { data: await application(context) };
  const { data } = await context.call('createApplicationMembership', { body });
  return { path: { applicationMembershipId: data.id } };
}

const invite = () => ({ body: { data: membership('nobody@example.com') } });
const addProfile = () => ({ body: { data: profile('never created') } });
const addApplication = () => ({
  body: {
    data: {
      type: 'application_memberships',
      relationships: {
        api_credential: { data: { type: 'api_credentials', id: unknownId } },
        organization: organizationOf(fixtures),
        role: role(fixtures.readOnlyRole),
      },
    },
  },
});
const changeMembership = () => ({
  ...nobody.membership.request(),
  body: { data: { type: 'memberships', id: unknownId, attributes: { access_scope: 'all_access' } } },
});
const changeProfile = () => ({
  ...nobody.profile.request(),
  body: { data: { type: 'membership_profiles', id: unknownId, attributes: { name: 'never changed' } } },
});
const changeApplication = () => ({
  ...nobody.application.request(),
  body: { data: { type: 'application_memberships', id: unknownId, attributes: { filters: null } } },
});
const resend = () => ({ ...nobody.membership.request(), body: { data: {} } });

export const memberScenarios = {
  listMemberships: asList,
  retrieveMembership: asOne(ownMembership, nobody.membership),
  retrieveMembershipOrganization: {
    ...asOne(ownMembership, nobody.membership),
    200: { request: ownMembership, expect: (_, __, given) => organizationOf(given) },
  },
  retrieveMembershipRole: {
    ...asOne(ownMembership, nobody.membership),
    200: { request: ownMembership, expect: (_, __, given) => role(given.readOnlyRole) },
  },
  retrieveMembershipMembershipProfile: asOne(ownMembership, nobody.membership),
  listMembershipApplicationMemberships: asRelatedPage(ownMembership, nobody.membership),
  listMembershipVersions: asRelatedPage(ownMembership, nobody.membership),
  getMembershipOrganizationRelationship: asLinkage(ownMembership, nobody.membership),
  getMembershipRoleRelationship: asLinkage(ownMembership, nobody.membership),
  getMembershipMembershipProfileRelationship: asLinkage(ownMembership, nobody.membership),
  getMembershipApplicationMembershipsRelationship: asLinkage(ownMembership, nobody.membership),
  getMembershipVersionsRelationship: asLinkage(ownMembership, nobody.membership),

  createMembership: {
    ...refusals(invite),
    201: {
      request: (context) => ({ body: { data: membership(emailOf(context)) } }),
      expect: (_, { body }) => ({
        data: { attributes: { user_email: body.data.attributes.user_email, status: 'pending', owner: false } },
      }),
    },
    400: { request: () => ({ body: { data: { ...membership('nobody@example.com'), id: unknownId } } }) },
    415: unsupported(invite),
    422: {
      request: () => ({
        body: {
          data: { ...membership('nobody@example.com'), relationships: { organization: organizationOf(fixtures) } },
        },
      }),
    },
  },

  updateMembership: {
    ...refusals(changeMembership),
    200: {
      request: async (context) => {
        const { path } = await ownMembership(context);
        const attributes = { access_scope: 'all_access' as const };
        const relationships = { role: role(context.fixtures.adminRole) };
        return {
          path,
          query: { include: ['role'] },
          body: { data: { type: 'memberships', id: path.membershipId, attributes, relationships } },
        };
      },
      expect: (_, __, given) => ({
        data: { attributes: { access_scope: 'all_access', test_enabled: true } },
        included: new Set([{ type: 'roles', id: given.adminRole }]),
      }),
    },
    400: {
      request: async (context) => {
        const { path } = await ownMembership(context);
        const attributes = { user_email: 'somebody@example.com' };
        return { path, body: { data: { type: 'memberships', id: path.membershipId, attributes } } };
      },
    },
    404: { request: changeMembership },
    415: unsupported(changeMembership),
    422: {
      request: async (context) => {
        const { path } = await ownMembership(context);
        const relationships = { role: role(unknownId) };
        return { path, body: { data: { type: 'memberships', id: path.membershipId, relationships } } };
      },
    },
  },

  deleteMembership: { ...refusals(nobody.membership.request), 204: { request: ownMembership }, 404: nobody.membership },

  resendMembership: {
    ...refusals(resend),
    202: { request: async (context) => ({ ...(await ownMembership(context)), body: { data: {} } }) },
    404: { request: resend },
    415: unsupported(resend),
    422: {
      request: async (context) => {
        const { data } = await context.call('listMemberships', {
          query: { 'filter[q]': { status_eq: 'active', organization_id_eq: context.fixtures.organization } },
        });
        return { path: { membershipId: data[0]?.id ?? unknownId }, body: { data: {} } };
      },
    },
  },

  listMembershipProfiles: asList,
  retrieveMembershipProfile: asOne(ownProfile, nobody.profile),
  retrieveMembershipProfileOrganization: {
    ...asOne(ownProfile, nobody.profile),
    200: { request: ownProfile, expect: (_, __, given) => organizationOf(given) },
  },
  listMembershipProfileApplicationMemberships: asRelatedPage(ownProfile, nobody.profile),
  getMembershipProfileOrganizationRelationship: asLinkage(ownProfile, nobody.profile),
  getMembershipProfileApplicationMembershipsRelationship: asLinkage(ownProfile, nobody.profile),

  createMembershipProfile: {
    ...refusals(addProfile),
    201: {
      request: (context) => ({ body: { data: profile(context.unique('keyspec')) } }),
      expect: (_, { body }) => ({ data: { attributes: { name: body.data.attributes.name, test_enabled: true } } }),
    },
    400: { request: () => ({ body: { data: { ...profile('never created'), id: unknownId } } }) },
    415: unsupported(addProfile),
    422: { request: () => ({ body: { data: { ...profile(' ') } } }) },
  },

  updateMembershipProfile: {
    ...refusals(changeProfile),
    200: {
      request: async (context) => {
        const { path } = await ownProfile(context);
        const attributes = { name: context.unique('keyspec'), access_scope: 'live_access' as const };
        return { path, body: { data: { type: 'membership_profiles', id: path.membershipProfileId, attributes } } };
      },
      expect: (_, { body }) => ({
        data: { attributes: { name: body.data.attributes?.name ?? '', test_enabled: false } },
      }),
    },
    400: { request: () => ({ ...nobody.profile.request(), body: {} }) },
    404: { request: changeProfile },
    415: unsupported(changeProfile),
    422: {
      request: async (context) => {
        const { path } = await ownProfile(context);
        const attributes = { access_scope: 'no_access' };
        return { path, body: { data: { type: 'membership_profiles', id: path.membershipProfileId, attributes } } };
      },
    },
  },

  deleteMembershipProfile: { ...refusals(nobody.profile.request), 204: { request: ownProfile }, 404: nobody.profile },

  listApplicationMemberships: asList,
  retrieveApplicationMembership: asOne(ownApplication, nobody.application),
  retrieveApplicationMembershipApiCredential: asOne(ownApplication, nobody.application),
  retrieveApplicationMembershipOrganization: {
    ...asOne(ownApplication, nobody.application),
    200: { request: ownApplication, expect: (_, __, given) => organizationOf(given) },
  },
  retrieveApplicationMembershipRole: {
    ...asOne(ownApplication, nobody.application),
    200: { request: ownApplication, expect: (_, __, given) => role(given.readOnlyRole) },
  },
  retrieveApplicationMembershipMembership: asOne(ownApplication, nobody.application),
  retrieveApplicationMembershipMembershipProfile: asOne(ownApplication, nobody.application),
  getApplicationMembershipApiCredentialRelationship: asLinkage(ownApplication, nobody.application),
  getApplicationMembershipOrganizationRelationship: asLinkage(ownApplication, nobody.application),
  getApplicationMembershipRoleRelationship: asLinkage(ownApplication, nobody.application),
  getApplicationMembershipMembershipRelationship: asLinkage(ownApplication, nobody.application),
  getApplicationMembershipMembershipProfileRelationship: asLinkage(ownApplication, nobody.application),

  createApplicationMembership: {
    ...refusals(addApplication),
    201: {
      request: async (context) => {
        return { query: { include: ['membership'] }, body: { data: await application(context) } };
      },
      expect: (_, { body }) => ({
        data: { relationships: { membership: body.data.relationships.membership ?? {} } },
        included: new Set([{ type: 'memberships' }]),
      }),
    },
    400: { request: () => ({ body: { data: { ...addApplication().body.data, id: unknownId } } }) },
    415: unsupported(addApplication),
    422: { request: addApplication },
  },

  updateApplicationMembership: {
    ...refusals(changeApplication),
    200: {
      request: async (context) => {
        const { path } = await ownApplication(context);
        const data = { type: 'application_memberships' as const, id: path.applicationMembershipId };
        return { path, body: { data: { ...data, attributes: { filters: null } } } };
      },
      expect: () => ({ data: { attributes: { filters: null } } }),
    },
    400: { request: () => ({ ...nobody.application.request(), body: {} }) },
    404: { request: changeApplication },
    415: unsupported(changeApplication),
    422: {
      request: async (context) => {
        const { path } = await ownApplication(context);
        const data = { type: 'application_memberships', id: path.applicationMembershipId };
        return { path, body: { data: { ...data, relationships: { role: role(unknownId) } } } };
      },
    },
  },

  deleteApplicationMembership: {
    ...refusals(nobody.application.request),
    204: { request: ownApplication },
    404: nobody.application,
  },
} satisfies SomeScenarios;
