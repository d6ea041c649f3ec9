import type { AnyContract } from '../gate/cases/contract.js';
import type { Vendor } from '../mock/core/vendor.js';

/** What an API brings to keyspec. */
export interface Api {
  /** As it stands in commands, and as its folders are named. */
  readonly name: string;
  /** What it issues, for a table of the APIs. */
  readonly issues: string;
  /** Makes the vendor that the mock mocks. */
  createVendor(): Vendor;
  /** Loads what the gate holds a provider against, beyond the description. */
  loadContract(): Promise<AnyContract>;
}
