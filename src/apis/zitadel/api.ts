import type { Api } from '../api.js';
import { createMockedVendor } from './mocked.js';

/** ZITADEL, as the registry has it. */
export const zitadel: Api = {
  name: 'zitadel',
  issues:
    'projects, and the key files (RSA, JSON) of their applications; keys, tokens and secrets of a service account',
  createVendor: createMockedVendor,
  loadContract: async () => (await import('../../../contract-tests/zitadel/scenarios.js')).contract,
};
