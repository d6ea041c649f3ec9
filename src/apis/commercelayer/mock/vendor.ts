import { checks } from '../../../../generated/commercelayer/checks.js';
import type { operations } from '../../../../generated/commercelayer/types.js';
import type { Description } from '../../../description/description.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Call } from '../../../mock/core/call.js';
import {
  createMemory,
  createVendorServer,
  type Quota,
  type Tools,
  type Vendor,
  type VendorServer,
} from '../../../mock/core/vendor.js';
import { acceptsJsonApi, isJsonApi, mediaType } from '../../../mock/jsonapi/jsonapi-media-type.js';
import { apiCredentialBehaviours } from './api-credentials.js';
import { applicationMembershipBehaviours } from './application-memberships.js';
import { isAuthPath, notAcceptable, tooManyRequests, unknownTo, unsupportedMediaType } from './errors.js';
import { identityProviderBehaviours } from './identity-providers.js';
import { membershipProfileBehaviours } from './membership-profiles.js';
import { membershipBehaviours } from './memberships.js';
import { organizationBehaviours } from './organizations.js';
import { permissionBehaviours } from './permissions.js';
import { roleBehaviours } from './roles.js';
import { isState } from './state.js';
import { bearerToken, createStore, type Store } from './store.js';
import { tokenBehaviours } from './tokens.js';
import { userBehaviours } from './user.js';
import type { View } from './user-view.js';
import { versionBehaviours } from './versions.js';
import { createWorld } from './world.js';

/** Commerce Layer's Provisioning API and its authentication host, as far as the description goes. */
export const createVendor = (description: Description): Vendor => ({
  api: 'commercelayer',
  description,
  checks,
  hosts: ['provisioning.commercelayer.io', 'auth.commercelayer.io'],
  stateVersion: 3,
  firstRequest: {
    method: 'POST',
    target: '/api/api_credentials',
    headers: {
      Accept: mediaType,
      Authorization: 'Bearer keyspec-admin',
      'Content-Type': mediaType,
    },
    body: {
      data: {
        type: 'api_credentials',
        attributes: { name: 'My app', kind: 'sales_channel' },
        relationships: { organization: { data: { type: 'organizations', id: 'ABCRtyUpBa' } } },
      },
    },
  },
  loadStart: async () => (await import('./start.js')).start,
  createServer,
});

function createServer(tools: Tools): VendorServer {
  const memory = createMemory(createWorld, isState);
  const store = createStore(memory, tools);
  const behaviours: Behaviours<operations, View> = {
    ...apiCredentialBehaviours(store),
    ...organizationBehaviours(store),
    ...roleBehaviours(store),
    ...permissionBehaviours(store),
    ...membershipBehaviours(store),
    ...membershipProfileBehaviours(store),
    ...applicationMembershipBehaviours(store),
    ...identityProviderBehaviours(store),
    ...userBehaviours(store),
    ...versionBehaviours(),
    ...tokenBehaviours(store),
  };
  return createVendorServer({
    memory,
    contents: () => {
      const { organizations, roles, api_credentials, memberships } = memory.current.records;
      const count = (collection: object) => Object.keys(collection).length;
      return {
        organizations: count(organizations),
        roles: count(roles),
        credentials: count(api_credentials),
        memberships: count(memberships),
      };
    },
    behaviours,
    mediaType,
    admit: (call, quota) => admit(store, call, quota),
    tokenOf: bearerToken,
    limitAt: (pathname) => (isAuthPath(pathname) ? 30 : undefined),
    headers: ({ limit, remaining }) => ({
      'X-Ratelimit-Limit': String(Math.max(1, limit)),
      'X-Ratelimit-Interval': '60',
      'X-Ratelimit-Remaining': String(remaining),
    }),
    unmatched: ({ method, pathname, allowed }) =>
      allowed.length === 0
        ? unknownTo(pathname, 404, 'Not found', `There is nothing at ${pathname}.`)
        : {
            ...unknownTo(pathname, 405, 'Method not allowed', `${method} is not allowed at ${pathname}.`),
            headers: { Allow: allowed.join(', ') },
          },
    tooLarge: (pathname) => unknownTo(pathname, 413, 'Payload too large', 'The body of the request is too large.'),
  });
}

/** The checks before an operation: the limit at the network's edge, then token, `Content-Type`, `Accept`. */
function admit(store: Store, call: Call, quota: Quota): View {
  if (quota.exceeded) throw tooManyRequests();
  if (isAuthPath(call.pathname)) return store.viewOfNobody(call);
  const view = store.view(call);
  const contentType = call.headers.get('Content-Type');
  if ((call.method === 'POST' || call.method === 'PATCH') && !isJsonApi(contentType))
    throw unsupportedMediaType(contentType ?? '');
  const accept = call.headers.get('Accept');
  if (!acceptsJsonApi(accept)) throw notAcceptable(accept ?? '');
  return view;
}
