import { decodeServiceAccountKeyDetails } from '../../src/apis/zitadel/client.js';
import {
  type Context,
  connectRefusals,
  expiration,
  expirationDate,
  fixtures,
  organizationOf,
  type SomeScenarios,
  unknownId,
  unknownOrganization,
  withoutEnd,
} from './scenario-parts.js';
import {
  ownDescribedUser,
  ownInactiveUser,
  ownLockedUser,
  ownPersonalAccessToken,
  ownUser,
  ownUserKey,
} from './scenarios-of-users.js';

const nothing = { body: {} };
const unknown = { body: { userId: unknownId } };
const unknownKey = { body: { userId: unknownId, keyId: unknownId } };
const unknownToken = { body: { userId: unknownId, tokenId: unknownId } };
const renamed = { machine: { name: 'renamed' } };
const never = { username: 'never-created', machine: { name: 'never created' } };

const ofOwn = async (context: Context) => ({ body: { userId: (await ownUser(context)).userId } });
const ofInactive = async (context: Context) => ({ body: { userId: (await ownInactiveUser(context)).userId } });
const ofLocked = async (context: Context) => ({ body: { userId: (await ownLockedUser(context)).userId } });
const ofKey = async (context: Context) => ({ body: (await ownUserKey(context)).path });
const ofToken = async (context: Context) => ({ body: (await ownPersonalAccessToken(context)).path });
const ending = async (context: Context) => ({ body: { ...(await ofOwn(context)).body, expirationDate } });

/** A service account of the scenario's own with a secret. */
async function withSecret(context: Context) {
  const own = await ofOwn(context);
  await context.call('addSecret', own);
  return own;
}

/** The organization that owns what the caller makes, and a name that nobody has. */
async function newUser(context: Context) {
  const username = context.unique('keyspec').replaceAll(' ', '-');
  return { organizationId: await organizationOf(context), username, machine: { name: 'keyspec' } };
}

/** Asked by a service account that is a member of nothing. */
const asNobody = (request: (context: Context) => Promise<{ readonly body: object }>) => ({
  async request(context: Context) {
    const { token } = await ownPersonalAccessToken(context);
    return { ...(await request(context)), header: { authorization: `Bearer ${token}` } };
  },
});

/** Service accounts, and what is issued for them, in `zitadel.user.v2`. */
export const userServiceScenarios = {
  createUser: {
    ...connectRefusals(async (context) => ({ body: { ...never, organizationId: await organizationOf(context) } })),
    200: {
      async request(context) {
        const user = await newUser(context);
        return { body: { ...user, userId: user.username } };
      },
      expect: (_, { body: { userId = '' } }) => ({ id: userId }),
    },
    400: { request: () => nothing },
    404: { request: () => ({ body: { ...never, organizationId: fixtures.otherOrganization } }) },
    409: {
      async request(context) {
        const { userName: username } = await ownDescribedUser(context);
        return { body: { ...(await newUser(context)), username } };
      },
    },
  },

  getUserByIdV2: {
    ...connectRefusals(ofOwn),
    200: {
      request: withSecret,
      expect: (_, { body: { userId } }) => ({
        user: { userId, state: 'USER_STATE_ACTIVE', machine: { name: 'keyspec', hasSecret: true } },
      }),
    },
    400: { request: () => nothing },
    404: { request: () => unknown },
  },

  updateUser: {
    ...connectRefusals(async (context) => ({ body: { ...(await ofOwn(context)).body, ...renamed } })),
    200: {
      request: async (context) => ({ body: { userId: (await ownDescribedUser(context)).userId, ...renamed } }),
    },
    400: { request: () => nothing },
    404: { request: () => ({ body: { ...unknown.body, ...renamed } }) },
    409: {
      async request(context) {
        const { userName: username } = await ownUser(context);
        return { body: { ...(await ofOwn(context)).body, username, machine: {} } };
      },
    },
  },

  deactivateUserV2: {
    ...connectRefusals(ofOwn),
    200: { request: ofOwn },
    400: { request: ofInactive },
    404: { request: () => unknown },
  },

  reactivateUserV2: {
    ...connectRefusals(ofInactive),
    200: { request: ofInactive },
    400: { request: ofOwn },
    404: { request: () => unknown },
  },

  lockUserV2: {
    ...connectRefusals(ofOwn),
    200: { request: ofOwn },
    400: { request: ofLocked },
    404: { request: () => unknown },
  },

  unlockUserV2: {
    ...connectRefusals(ofLocked),
    200: { request: ofLocked },
    400: { request: ofOwn },
    404: { request: () => unknown },
  },

  deleteUser: {
    ...connectRefusals(ofOwn),
    200: { request: ofOwn },
    400: { request: () => nothing },
    404: { request: () => unknown },
  },

  addKey: {
    ...connectRefusals(ending),
    200: {
      request: ending,
      expect: ({ keyContent = '' }) => ({ keyId: decodeServiceAccountKeyDetails(keyContent).keyId }),
    },
    400: { request: () => ({ body: { ...unknown.body, expirationDate: withoutEnd } }) },
    404: asNobody(ending),
  },

  removeKey: {
    ...connectRefusals(ofKey),
    200: { request: ofKey },
    400: { request: () => nothing },
    404: { request: () => unknownKey },
  },

  listKeys: {
    ...connectRefusals(nothing),
    200: {
      async request(context) {
        const { userId } = await ownUserKey(context);
        return { body: { pagination: { limit: 20 }, filters: [{ userIdFilter: { id: userId } }] } };
      },
      expect: () => ({ result: [{ expirationDate: expiration }] }),
    },
    400: { request: () => ({ body: { pagination: { limit: 1001 } } }) },
    403: unknownOrganization,
  },

  addPersonalAccessTokenV2: {
    ...connectRefusals(ending),
    200: { request: ending },
    400: { request: () => ({ body: { ...unknown.body, expirationDate: withoutEnd } }) },
    404: asNobody(ending),
  },

  removePersonalAccessTokenV2: {
    ...connectRefusals(ofToken),
    200: { request: ofToken },
    400: { request: () => nothing },
    404: { request: () => unknownToken },
  },

  listPersonalAccessTokensV2: {
    ...connectRefusals(nothing),
    200: {
      async request(context) {
        const { userId } = (await ownPersonalAccessToken(context)).path;
        return { body: { pagination: { limit: 20 }, filters: [{ userIdFilter: { id: userId } }] } };
      },
      expect: () => ({ result: [{ expirationDate: expiration }] }),
    },
    400: { request: () => ({ body: { filters: [{}] } }) },
    403: unknownOrganization,
  },

  addSecret: {
    ...connectRefusals(ofOwn),
    200: { request: ofOwn },
    400: { request: () => unknown },
    404: asNobody(ofOwn),
  },

  removeSecret: {
    ...connectRefusals(ofOwn),
    200: { request: withSecret },
    400: { request: ofOwn },
    404: asNobody(withSecret),
  },
} satisfies SomeScenarios;
