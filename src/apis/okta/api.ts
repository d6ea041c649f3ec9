import { description } from '../../../generated/okta/description.js';
import type { Api } from '../api.js';
import { createVendor } from './mock/vendor.js';

/** Okta, as the registry has it. */
export const okta: Api = {
  name: 'okta',
  issues: 'X.509 key credentials of an app: generate, clone, list, sign with',
  createVendor: () => createVendor(JSON.parse(description)),
  loadContract: async () => (await import('../../../contract-tests/okta/scenarios.js')).contract,
};
