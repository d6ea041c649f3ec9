import { checkName } from '../cases/case.js';
import type { KnownDeviation } from '../cases/scenario.js';
import type { CheckContext, CheckedOperation } from './context.js';

type DeviatingCheck = KnownDeviation<unknown>['check'];

/** Whether a case is to be tried. One that is excluded is noted. */
export function isWanted(
  context: CheckContext,
  operation: CheckedOperation,
  check: DeviatingCheck,
  subject: string,
): boolean {
  const { operationId } = operation;
  if (!context.wanted(checkName({ operationId, check, subject }))) return false;
  const deviation = findKnownDeviation(context, operationId, check, subject);
  if (deviation !== undefined) context.exclude(operation, check, subject, deviation.reason);
  return deviation === undefined;
}

export const findKnownDeviation = (
  { contract }: CheckContext,
  operationId: string,
  check: DeviatingCheck,
  subject: string,
) =>
  contract.knownDeviations?.find(
    (one) => one.check === check && (one.operationId ?? operationId) === operationId && one.subject.test(subject),
  );
