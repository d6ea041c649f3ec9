import { description } from '../../../generated/okta/description.js';
import type { Description } from '../../description/description.js';
import type { Vendor } from '../../mock/core/vendor.js';
import { once } from '../../once.js';
import { createVendor } from './mock/vendor.js';

const describe = once((): Description => JSON.parse(description));

/** Okta, as the mock mocks it. */
export const createMockedVendor = (): Vendor => ({
  ...createVendor(describe()),
  loadExamples: async () => JSON.parse((await import('../../../generated/okta/examples.js')).examples),
});
