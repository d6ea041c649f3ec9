import { checks } from '../../../../generated/okta/checks.js';
import type { operations } from '../../../../generated/okta/types.js';
import type { Description } from '../../../description/description.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import { createMemory, createVendorServer, type Vendor } from '../../../mock/core/vendor.js';
import { createAdmission } from './admission.js';
import { createApiTokenBehaviours } from './api-tokens.js';
import { createApplicationBehaviours } from './applications.js';
import { createJwkBehaviours } from './client-jwks.js';
import { createSecretBehaviours } from './client-secrets.js';
import { createCsrBehaviours } from './csrs.js';
import { createDpop } from './dpop.js';
import { createErrors } from './errors.js';
import { createClaimBehaviours } from './federated-claims.js';
import { createGrantBehaviours } from './grants.js';
import { createIdpKeyBehaviours } from './idp-keys.js';
import { createIds } from './ids.js';
import { createKeyIssuer } from './issue-key.js';
import type { KeyHolders } from './key-holders.js';
import { createKeyBehaviours } from './keys.js';
import { org } from './org.js';
import { createRefreshTokenBehaviours } from './refresh-tokens.js';
import { createPruner } from './request-body.js';
import { createMetadataBehaviours } from './server-metadata.js';
import { tokenOf } from './shown-token.js';
import { isState } from './state.js';
import { createStore } from './store.js';
import { createTokenBehaviours } from './tokens.js';
import { createUserBehaviours } from './users.js';
import { createWorld } from './world.js';

/** Okta's Apps API, as far as the description goes, with a memory. */
export function createVendor(description: Description): Vendor {
  return {
    api: 'okta',
    description,
    checks,
    hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com', '*.okta-gov.com'],
    stateVersion: 2,
    firstRequest: {
      method: 'POST',
      target: '/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys/generate?validityYears=2',
      headers: { Authorization: 'SSWS keyspec-admin' },
    },
    loadStart: async () => (await import('./start.js')).start,
    createServer(tools) {
      const { clock } = tools;
      const ids = createIds(tools);
      const errors = createErrors(ids);
      const memory = createMemory(() => createWorld(description, org), isState);
      const store = createStore(memory, errors);
      const issueKey = createKeyIssuer(tools, ids, store, org.subdomain);
      const prune = createPruner(description);
      const parts = { clock, errors, ids, prune, store };
      const dpop = createDpop(parts);
      const apps: KeyHolders = { kind: 'apps', find: store.find };
      const idps: KeyHolders = { kind: 'idps', find: store.findIdp };
      const behaviours: Behaviours<operations, Holder> = {
        ...createApplicationBehaviours({ ...parts, issueKey, org }),
        ...createKeyBehaviours({ clock, errors, issueKey, store }, apps, idps),
        ...createCsrBehaviours({ ...parts, keys: tools.keys }, apps, idps),
        ...createClaimBehaviours(parts),
        ...createIdpKeyBehaviours(parts),
        ...createApiTokenBehaviours(parts, tools.tokens),
        ...createSecretBehaviours(parts),
        ...createJwkBehaviours(parts),
        ...createGrantBehaviours(parts),
        ...createRefreshTokenBehaviours(parts),
        ...createTokenBehaviours({ ...parts, dpop }),
        ...createMetadataBehaviours(store),
        ...createUserBehaviours(parts, tools.tokens),
      };
      return createVendorServer({
        memory,
        contents: () => {
          const { apps } = memory.current;
          return { apps: apps.length, keys: apps.reduce((total, { keys }) => total + keys.length, 0) };
        },
        behaviours,
        tokenOf,
        mediaType: 'application/json',
        admit: createAdmission({ description, dpop, errors, store, tools }),
        headers: (quota) => ({
          // A server adds it by itself; in process the SDK would miss it, which waits from then until the quota's reset.
          Date: new Date(quota.now).toUTCString(),
          'X-Okta-Request-Id': ids.request(),
          'X-Rate-Limit-Limit': String(quota.limit),
          'X-Rate-Limit-Remaining': String(quota.remaining),
          'X-Rate-Limit-Reset': String(quota.reset),
        }),
        unmatched: ({ allowed }) =>
          allowed.length === 0
            ? errors.reply('E0000008')
            : { ...errors.reply('E0000022'), headers: { Allow: allowed.join(', ') } },
        // Okta's list of errors has none for this; the code for a request that is not valid comes nearest.
        tooLarge: () => ({ ...errors.reply('E0000002', { about: 'The request body is too large.' }), status: 413 }),
      });
    },
  };
}
