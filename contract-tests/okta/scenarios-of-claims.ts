import type { operations } from '../../generated/okta/types.js';
import type { Lifecycle } from '../../src/gate/cases/scenario.js';
import {
  app,
  appNotFound,
  type Context,
  type fixtures,
  ownApp,
  refusals,
  type ScenariosOf,
  unknownApp,
} from './scenario-fixtures.js';

const lastName = { name: 'last_name', expression: 'user.profile.lastName' };
const firstName = { name: 'first_name', expression: 'user.profile.firstName' };
const noClaim = () => ({ path: { appId: unknownApp, claimId: 'ofcNobodyHasThisI0h7' } });

/** An app of the scenario's own, and a claim of it. */
export async function ownClaim(context: Context) {
  const { id: appId } = await ownApp(context);
  const { id: claimId } = await context.call('createFederatedClaim', { path: { appId }, body: lastName });
  return { path: { appId, claimId } };
}

type ClaimOperation =
  | 'listFederatedClaims'
  | 'createFederatedClaim'
  | 'getFederatedClaim'
  | 'replaceFederatedClaim'
  | 'deleteFederatedClaim';

/** How to bring about the answers about federated claims. */
export const claimScenarios: ScenariosOf<ClaimOperation> = {
  listFederatedClaims: {
    ...refusals(app),
    200: {
      request: async (context) => ({ path: { appId: (await ownClaim(context)).path.appId } }),
      expect: () => [lastName],
    },
    404: appNotFound,
  },

  createFederatedClaim: {
    ...refusals(() => ({ ...app(), body: lastName })),
    201: {
      request: async (context) => ({ path: { appId: (await ownApp(context)).id }, body: firstName }),
      expect: (_, { body }) => body,
    },
    400: { request: async (context) => ({ path: { appId: (await ownApp(context)).id }, body: { name: 'nothing' } }) },
    404: { request: () => ({ path: { appId: unknownApp }, body: lastName }) },
  },

  getFederatedClaim: {
    ...refusals(noClaim),
    200: { request: ownClaim, expect: (_, { path }) => ({ id: path.claimId, ...lastName }) },
    404: { request: noClaim },
  },

  replaceFederatedClaim: {
    ...refusals(() => ({ ...noClaim(), body: firstName })),
    200: {
      request: async (context) => ({ ...(await ownClaim(context)), body: firstName }),
      expect: (_, { path, body }) => ({ id: path.claimId, ...body }),
    },
    400: { request: async (context) => ({ ...(await ownClaim(context)), body: {} }) },
    404: { request: () => ({ ...noClaim(), body: firstName }) },
  },

  deleteFederatedClaim: {
    ...refusals(noClaim),
    204: { request: ownClaim },
    404: { request: noClaim },
  },
};

/** How a claim comes and goes. */
export const claimLifecycles: readonly Lifecycle<operations, typeof fixtures>[] = [
  {
    create: ownClaim,
    read: { operationId: 'getFederatedClaim', request: ({ path }) => ({ path: { ...path } }) },
    remove: { operationId: 'deleteFederatedClaim', request: ({ path }) => ({ path: { ...path } }) },
  },
];
