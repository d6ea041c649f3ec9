import { description } from '../../../generated/zitadel/description.js';
import type { Api } from '../api.js';
import { createVendor } from './mock/vendor.js';

/** ZITADEL, as the registry has it. */
export const zitadel: Api = {
  name: 'zitadel',
  issues: 'key files (RSA, JSON) of an API application',
  createVendor: () => createVendor(JSON.parse(description)),
  loadContract: async () => (await import('../../../contract-tests/zitadel/scenarios.js')).contract,
};
