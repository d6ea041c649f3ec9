import { description } from '../../../generated/commercelayer/description.js';
import type { Api } from '../api.js';
import { createVendor } from './mock/vendor.js';

/** Commerce Layer, as the registry has it. */
export const commercelayer: Api = {
  name: 'commercelayer',
  issues: 'API credentials (client id and secret), in JSON:API',
  createVendor: () => createVendor(JSON.parse(description)),
  loadContract: async () => (await import('../../../contract-tests/commercelayer/scenarios.js')).contract,
};
