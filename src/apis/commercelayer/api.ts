import type { Api } from '../api.js';
import { createMockedVendor } from './mocked.js';

/** Commerce Layer, as the registry has it. */
export const commercelayer: Api = {
  name: 'commercelayer',
  issues: 'API credentials (client id and secret) and tokens for them; members, roles and permissions; in JSON:API',
  createVendor: createMockedVendor,
  loadContract: async () => (await import('../../../contract-tests/commercelayer/scenarios.js')).contract,
};
