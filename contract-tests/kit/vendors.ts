import { apis, isApiName } from '../../src/apis/index.js';
import type { Vendor } from '../../src/mock/core/vendor.js';

/** The vendors of these APIs, for a mock. */
export const vendorsOf = (...names: readonly string[]): Vendor[] =>
  names.filter(isApiName).map((name) => apis[name].createVendor());
