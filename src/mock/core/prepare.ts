import { changesState, type Description, operations } from '../../description/description.js';
import { withNativePaths } from '../../description/native-paths.js';
import { createDescriptionRouter, type Router } from '../../description/router.js';
import { createRequestValidators } from '../../validate/request.js';
import { findErrors, type RequestChecks, type SchemaCheck } from '../../validate/schema-check.js';
import { createStandIns, type StandIns } from './stand-in.js';
import type { Vendor } from './vendor.js';

/** A vendor, and what its description says, worked out. */
export interface PreparedVendor {
  readonly vendor: Vendor;
  /** With the paths as the mock serves them. */
  readonly description: Description;
  readonly validators: ReturnType<typeof createRequestValidators>;
  /** The ids of the operations that may change something. */
  readonly changing: ReadonlySet<string>;
  readonly standIns: StandIns;
}

/** What all worlds of a mock share: none of it is ever changed. */
export interface Prepared {
  readonly vendors: readonly PreparedVendor[];
  readonly route: Router;
  readonly operationIds: ReadonlySet<string>;
}

export function prepare(vendors: readonly Vendor[]): Prepared {
  const prepared = vendors.map((vendor): PreparedVendor => {
    const description = withNativePaths(vendor.description);
    const changing = operations(description).filter(({ method, operation }) => changesState(method, operation));
    return {
      vendor,
      description,
      validators: createRequestValidators(description, generatedCheck(vendor.checks)),
      changing: new Set(changing.map(({ operation }) => operation.operationId)),
      standIns: createStandIns(vendor),
    };
  });
  const descriptions = new Map(prepared.map(({ vendor, description }) => [vendor.api, description]));
  const operationIds = prepared.flatMap(({ description }) =>
    operations(description).map(({ operation }) => operation.operationId),
  );
  return { vendors: prepared, operationIds: new Set(operationIds), route: createDescriptionRouter(descriptions) };
}

const generatedCheck =
  (checks: RequestChecks) =>
  (pointer: string): SchemaCheck => {
    const validate = checks[pointer];
    if (validate === undefined) throw new Error(`no validator was generated for ${pointer}`);
    return (value) => findErrors(validate, value);
  };
