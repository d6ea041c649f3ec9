import type { Api } from '../api.js';
import { createMockedVendor } from './mocked.js';

/** Okta, as the registry has it. */
export const okta: Api = {
  name: 'okta',
  issues: 'X.509 key credentials of an app: generate, clone, list, sign with',
  createVendor: createMockedVendor,
  loadContract: async () => (await import('../../../contract-tests/okta/scenarios.js')).contract,
};
