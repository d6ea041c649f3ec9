import { description } from '../../../generated/commercelayer/description.js';
import type { Description } from '../../description/description.js';
import { once } from '../../once.js';
import type { Api } from '../api.js';
import { createVendor } from './mock/vendor.js';

const describe = once((): Description => JSON.parse(description));

/** Commerce Layer, as the registry has it. */
export const commercelayer: Api = {
  name: 'commercelayer',
  issues: 'API credentials (client id and secret), in JSON:API',
  createVendor: () => createVendor(describe()),
  loadContract: async () => (await import('../../../contract-tests/commercelayer/scenarios.js')).contract,
};
