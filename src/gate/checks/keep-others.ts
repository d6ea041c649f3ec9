import type { AnyResources } from '../cases/contract.js';
import type { RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckedOperation } from './context.js';
import { isSame, referenceOf, thingOf } from './looks.js';
import type { Observed } from './observed.js';

/**
 * Keeps a check from changing what the run has not made: a user's organization is not renamed to see whether it can be.
 *
 * @throws {SkipError} when the request would, and only what is removed again may be changed
 */
export function keepOthers(
  resources: AnyResources,
  operation: CheckedOperation,
  parts: RequestParts,
  { sandbox, made }: Pick<Observed, 'sandbox' | 'made'>,
): void {
  const { operationId, method, changes } = operation;
  // What a scenario removes is there to be removed.
  if (!changes || method === 'delete' || sandbox.mayChangeOthers) return;
  if (resources.kinds.some(({ createdBy }) => operationId in createdBy)) return;
  const subject = thingOf(resources, referenceOf(resources, operation, parts));
  // A request that names nothing may be about the caller.
  const isOurs = subject === undefined ? method === 'post' : made.some((thing) => isSame(thing, subject));
  if (!isOurs)
    throw new SkipError(
      `not tried: ${operationId} would change what was there before`,
      'give "write": true in keyspec.config.json, where it may change',
    );
}
