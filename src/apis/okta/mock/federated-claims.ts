import type { operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import type { ClientParts } from './client-parts.js';
import { refuseProblems } from './request-body.js';
import { timestamp } from './timestamp.js';

type ClaimOperation =
  | 'listFederatedClaims'
  | 'createFederatedClaim'
  | 'getFederatedClaim'
  | 'replaceFederatedClaim'
  | 'deleteFederatedClaim';

export function createClaimBehaviours({
  clock,
  errors,
  ids,
  store,
}: Omit<ClientParts, 'prune'>): Pick<Behaviours<operations, Holder>, ClaimOperation> {
  const find = ({ appId, claimId }: { appId: string; claimId: string }) => {
    const { claims } = store.find(appId);
    const at = claims.findIndex(({ id }) => id === claimId);
    const claim = claims[at];
    if (claim === undefined) throw errors.notFound(claimId, 'FederatedClaim');
    return { claims, claim, at };
  };

  return {
    listFederatedClaims: ({ path }) => ({ status: 200, body: store.find(path.appId).claims }),

    createFederatedClaim(call) {
      const { claims } = store.find(call.path.appId);
      refuseProblems(errors, call);
      const { name, expression } = call.body;
      const created = timestamp(clock());
      const claim = { id: ids.resource('ofc'), name, expression, created, lastUpdated: created };
      claims.push(claim);
      return { status: 201, body: claim };
    },

    getFederatedClaim: ({ path }) => ({ status: 200, body: find(path).claim }),

    replaceFederatedClaim(call) {
      const { claims, claim, at } = find(call.path);
      refuseProblems(errors, call);
      const { name, expression } = call.body;
      const changed = { ...claim, name, expression, lastUpdated: timestamp(clock()) };
      claims[at] = changed;
      return { status: 200, body: changed };
    },

    deleteFederatedClaim({ path }) {
      const { claims, at } = find(path);
      claims.splice(at, 1);
      return { status: 204 };
    },
  };
}
