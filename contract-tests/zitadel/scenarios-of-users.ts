import { decodeServiceAccountKeyDetails } from '../../src/apis/zitadel/client.js';
import {
  type Context,
  expiration,
  expirationDate,
  notAMember,
  refusals,
  type SomeScenarios,
  tooLong,
  unknownId,
} from './scenario-parts.js';

/** A service account of the scenario's own. */
export async function ownUser(context: Context) {
  const userName = context.unique('keyspec').replaceAll(' ', '-');
  const { userId } = await context.call('addMachineUser', { body: { userName, name: 'keyspec' } });
  return { userName, userId, path: { userId }, byId: { path: { id: userId } } };
}

/** The same with settings that are not the default: a change that leaves them out resets them, or does not. */
export async function ownDescribedUser(context: Context) {
  const user = await ownUser(context);
  const settings = { description: 'as it was', accessTokenType: 'ACCESS_TOKEN_TYPE_JWT' } as const;
  await context.call('updateMachineUser', { path: user.path, body: { name: 'keyspec', ...settings } });
  return user;
}

/** The same, out of use. */
export async function ownInactiveUser(context: Context) {
  const user = await ownUser(context);
  await context.call('deactivateUser', user.byId);
  return user;
}

export async function ownLockedUser(context: Context) {
  const user = await ownUser(context);
  await context.call('lockUser', user.byId);
  return user;
}

/** A service account of the scenario's own with a key, and its file. */
export async function ownUserKey(context: Context) {
  const user = await ownUser(context);
  const body = { type: 'KEY_TYPE_JSON', expirationDate } as const;
  const { keyId, keyDetails = '' } = await context.call('addMachineKey', { path: user.path, body });
  return { ...user, path: { ...user.path, keyId }, file: decodeServiceAccountKeyDetails(keyDetails) };
}

/** A service account of the scenario's own with a personal access token. */
export async function ownPersonalAccessToken(context: Context) {
  const { path } = await ownUser(context);
  const { tokenId, token } = await context.call('addPersonalAccessToken', { path, body: { expirationDate } });
  return { path: { ...path, tokenId }, token };
}

const unknownUser = { path: { id: unknownId } };
const tooLongId = { path: { id: tooLong } };
const ofUnknown = { path: { userId: unknownId } };
const ofTooLong = { path: { userId: tooLong } };
const key = { type: 'KEY_TYPE_JSON' };
const unknownKey = { path: { userId: unknownId, keyId: unknownId } };
const tooLongKey = { path: { userId: unknownId, keyId: tooLong } };
const unknownToken = { path: { userId: unknownId, tokenId: unknownId } };
const tooLongToken = { path: { userId: unknownId, tokenId: tooLong } };
const never = { userName: 'never-created', name: 'never created' };

/** Service accounts, and what is issued for them, in management v1. */
export const userScenarios = {
  addMachineUser: {
    ...refusals({ body: never }),
    200: {
      request(context) {
        const userId = context.unique('keyspec').replaceAll(' ', '-');
        return { body: { userId, userName: userId, name: 'keyspec', accessTokenType: 'ACCESS_TOKEN_TYPE_JWT' } };
      },
      expect: (_, { body: { userId = '' } }) => ({ userId }),
    },
    400: { request: () => ({ body: { ...never, userName: '' } }) },
    404: notAMember({ body: never }),
    409: { request: async (context) => ({ body: { ...never, userName: (await ownDescribedUser(context)).userName } }) },
  },

  getUserById: {
    ...refusals(unknownUser),
    200: {
      request: async (context) => {
        const { path, byId } = await ownUser(context);
        await context.call('generateMachineSecret', { path });
        return byId;
      },
      expect: (_, { path }) => ({
        user: { id: path.id, state: 'USER_STATE_ACTIVE', machine: { name: 'keyspec', hasSecret: true } },
      }),
    },
    400: { request: () => tooLongId },
    404: { request: () => unknownUser },
  },

  updateMachineUser: {
    ...refusals({ ...ofUnknown, body: { name: 'never changed' } }),
    200: {
      request: async (context) => ({ path: (await ownDescribedUser(context)).path, body: { name: 'renamed' } }),
    },
    400: { request: async (context) => ({ path: (await ownUser(context)).path, body: { name: 'keyspec' } }) },
    404: { request: () => ({ ...ofUnknown, body: { name: 'nobody' } }) },
  },

  deactivateUser: {
    ...refusals(unknownUser),
    200: { request: async (context) => (await ownUser(context)).byId },
    400: { request: async (context) => (await ownInactiveUser(context)).byId },
    404: { request: () => unknownUser },
  },

  reactivateUser: {
    ...refusals(unknownUser),
    200: { request: async (context) => (await ownInactiveUser(context)).byId },
    400: { request: async (context) => (await ownUser(context)).byId },
    404: { request: () => unknownUser },
  },

  lockUser: {
    ...refusals(unknownUser),
    200: { request: async (context) => (await ownUser(context)).byId },
    400: { request: async (context) => (await ownLockedUser(context)).byId },
    404: { request: () => unknownUser },
  },

  unlockUser: {
    ...refusals(unknownUser),
    200: { request: async (context) => (await ownLockedUser(context)).byId },
    400: { request: async (context) => (await ownUser(context)).byId },
    404: { request: () => unknownUser },
  },

  removeUser: {
    ...refusals(unknownUser),
    200: { request: async (context) => (await ownUser(context)).byId },
    400: { request: () => tooLongId },
    404: { request: () => unknownUser },
  },

  addMachineKey: {
    ...refusals({ ...ofUnknown, body: key }),
    200: {
      request: async (context) => ({
        path: (await ownUser(context)).path,
        body: { type: 'KEY_TYPE_JSON', expirationDate },
      }),
      expect: ({ keyDetails = '' }) => ({ keyId: decodeServiceAccountKeyDetails(keyDetails).keyId }),
    },
    400: { request: () => ({ ...ofUnknown, body: key }) },
    404: notAMember({ ...ofUnknown, body: key }),
  },

  listMachineKeys: {
    ...refusals(ofUnknown),
    200: {
      request: async (context) => {
        const { userId } = await ownUserKey(context);
        return { path: { userId }, body: { query: { limit: 20 } } };
      },
      expect: () => ({ result: [{ type: 'KEY_TYPE_JSON', expirationDate: expiration }] }),
    },
    400: { request: () => ofTooLong },
    404: notAMember(ofUnknown),
  },

  getMachineKey: {
    ...refusals(unknownKey),
    200: {
      request: async (context) => ({ path: (await ownUserKey(context)).path }),
      expect: (_, { path }) => ({ key: { id: path.keyId, expirationDate: expiration } }),
    },
    400: { request: () => tooLongKey },
    404: { request: () => unknownKey },
  },

  removeMachineKey: {
    ...refusals(unknownKey),
    200: { request: async (context) => ({ path: (await ownUserKey(context)).path }) },
    400: { request: () => tooLongKey },
    404: { request: () => unknownKey },
  },

  addPersonalAccessToken: {
    ...refusals(ofUnknown),
    200: { request: async (context) => ({ path: (await ownUser(context)).path, body: { expirationDate } }) },
    400: { request: () => ofUnknown },
    404: notAMember(ofUnknown),
  },

  listPersonalAccessTokens: {
    ...refusals(ofUnknown),
    200: {
      request: async (context) => {
        const { userId } = (await ownPersonalAccessToken(context)).path;
        return { path: { userId }, body: { query: { limit: 20 } } };
      },
      expect: () => ({ result: [{ expirationDate: expiration }] }),
    },
    400: { request: () => ofTooLong },
    404: notAMember(ofUnknown),
  },

  getPersonalAccessToken: {
    ...refusals(unknownToken),
    200: {
      request: async (context) => ({ path: (await ownPersonalAccessToken(context)).path }),
      expect: (_, { path }) => ({ token: { id: path.tokenId, expirationDate: expiration } }),
    },
    400: { request: () => tooLongToken },
    404: { request: () => unknownToken },
  },

  removePersonalAccessToken: {
    ...refusals(unknownToken),
    200: { request: async (context) => ({ path: (await ownPersonalAccessToken(context)).path }) },
    400: { request: () => tooLongToken },
    404: { request: () => unknownToken },
  },

  generateMachineSecret: {
    ...refusals(ofUnknown),
    200: { request: async (context) => ({ path: (await ownUser(context)).path }) },
    400: { request: () => ofTooLong },
    404: { request: () => ofUnknown },
  },

  removeMachineSecret: {
    ...refusals(ofUnknown),
    200: {
      request: async (context) => {
        const { path } = await ownUser(context);
        await context.call('generateMachineSecret', { path });
        return { path };
      },
    },
    400: { request: async (context) => ({ path: (await ownUser(context)).path }) },
    404: notAMember(ofUnknown),
  },
} satisfies SomeScenarios;
