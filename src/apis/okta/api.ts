import type { Api } from '../api.js';
import { createMockedVendor } from './mocked.js';

/** Okta, as the registry has it. */
export const okta: Api = {
  name: 'okta',
  issues: 'X.509 keys of an app, its secrets, public keys and signing requests, and tokens for them',
  createVendor: createMockedVendor,
  loadContract: async () => (await import('../../../contract-tests/okta/scenarios.js')).contract,
};
