import { description } from '../../../generated/okta/description.js';
import type { Description } from '../../description/description.js';
import { once } from '../../once.js';
import type { Api } from '../api.js';
import { createVendor } from './mock/vendor.js';

const describe = once((): Description => JSON.parse(description));

/** Okta, as the registry has it. */
export const okta: Api = {
  name: 'okta',
  issues: 'X.509 key credentials of an app: generate, clone, list, sign with',
  createVendor: () => createVendor(describe()),
  loadContract: async () => (await import('../../../contract-tests/okta/scenarios.js')).contract,
};
