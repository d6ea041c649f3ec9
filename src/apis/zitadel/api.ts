import { description } from '../../../generated/zitadel/description.js';
import type { Description } from '../../description/description.js';
import { once } from '../../once.js';
import type { Api } from '../api.js';
import { createVendor } from './mock/vendor.js';

const describe = once((): Description => JSON.parse(description));

/** ZITADEL, as the registry has it. */
export const zitadel: Api = {
  name: 'zitadel',
  issues: 'key files (RSA, JSON) of an API application',
  createVendor: () => createVendor(describe()),
  loadContract: async () => (await import('../../../contract-tests/zitadel/scenarios.js')).contract,
};
