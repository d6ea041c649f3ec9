import { type Context, comesAndGoes, missing, ownApp, type SomeScenarios, unknownApp } from './scenario-parts.js';

const lastName = { name: 'last_name', expression: 'user.profile.lastName' };
const firstName = { name: 'first_name', expression: 'user.profile.firstName' };
const nowhere = () => ({ path: { appId: unknownApp } });
const noClaim = () => ({ path: { appId: unknownApp, claimId: 'ofcNobodyHasThisI0h7' } });

/** An app of the scenario's own, and a claim of it. */
export async function ownClaim(context: Context) {
  const { id: appId } = await ownApp(context);
  const { id: claimId } = await context.call('createFederatedClaim', { path: { appId }, body: lastName });
  return { path: { appId, claimId } };
}

/** How to bring about the answers about federated claims. */
export const claimScenarios = {
  listFederatedClaims: {
    ...missing(nowhere),
    200: {
      request: async (context) => ({ path: { appId: (await ownClaim(context)).path.appId } }),
      expect: () => [lastName],
    },
  },

  createFederatedClaim: {
    ...missing(() => ({ ...nowhere(), body: lastName })),
    201: {
      request: async (context) => ({ path: { appId: (await ownApp(context)).id }, body: firstName }),
      expect: (_, { body }) => body,
    },
    400: { request: async (context) => ({ path: { appId: (await ownApp(context)).id }, body: { name: 'nothing' } }) },
  },

  getFederatedClaim: {
    ...missing(noClaim),
    200: { request: ownClaim, expect: (_, { path }) => ({ id: path.claimId, ...lastName }) },
  },

  replaceFederatedClaim: {
    ...missing(() => ({ ...noClaim(), body: firstName })),
    200: {
      request: async (context) => ({ ...(await ownClaim(context)), body: firstName }),
      expect: (_, { path, body }) => ({ id: path.claimId, ...body }),
    },
    400: { request: async (context) => ({ ...(await ownClaim(context)), body: {} }) },
  },

  deleteFederatedClaim: { ...missing(noClaim), 204: { request: ownClaim } },
} satisfies SomeScenarios;

/** How a claim comes and goes. */
export const claimLifecycles = [comesAndGoes(ownClaim, 'getFederatedClaim', 'deleteFederatedClaim')];
