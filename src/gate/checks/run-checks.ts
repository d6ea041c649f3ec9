import { type Check, checkName } from '../cases/case.js';
import { findingOf } from '../cases/case-result.js';
import { SkipError } from '../cases/skip-error.js';
import { checkAuthentication, checkUndocumentedMethods } from './access.js';
import type { CheckContext, CheckedOperation, OperationsOfPath } from './context.js';
import { checkInvalidInput } from './invalid-input.js';
import { checkLifecycle } from './lifecycle.js';
import { checkValidInput } from './valid-input.js';

/**
 * Every check beyond the documented answers. What goes wrong in one of them is reported, what cannot be tried is reported as
 * skipped, and the next one goes on.
 */
export async function runChecks(context: CheckContext): Promise<void> {
  for (const operation of context.operations) {
    await runCheck(context, operation, 'authentication', () => checkAuthentication(context, operation));
    await runCheck(context, operation, 'invalid-input', () => checkInvalidInput(context, operation));
    await runCheck(context, operation, 'valid-input', () => checkValidInput(context, operation));
  }
  for (const ofPath of byPath(context.operations))
    await runCheck(context, ofPath[0], 'undocumented-method', () => checkUndocumentedMethods(context, ofPath));
  for (const lifecycle of context.contract.lifecycles ?? []) {
    const reading = context.operations.find(({ operationId }) => operationId === lifecycle.read.operationId);
    if (reading === undefined) continue;
    await runCheck(context, reading, 'lifecycle', () => checkLifecycle(context, lifecycle));
  }
}

function byPath(operations: readonly CheckedOperation[]): OperationsOfPath[] {
  const paths = new Map<string, OperationsOfPath>();
  for (const one of operations) {
    const others = paths.get(one.path);
    paths.set(one.path, others === undefined ? [one] : [...others, one]);
  }
  return [...paths.values()];
}

async function runCheck(
  context: CheckContext,
  operation: CheckedOperation,
  check: Check,
  run: () => Promise<void>,
): Promise<void> {
  const { operationId } = operation;
  if (!context.mayWant(operationId, check)) return;
  try {
    context.throwIfEnded();
    await run();
  } catch (error) {
    if (error instanceof SkipError && !context.wanted(checkName({ operationId, check, subject: null }))) return;
    context.report(operation, check, null, findingOf(error, 'the check could not be made: '));
  }
}
