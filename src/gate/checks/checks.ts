import type { Check } from '../report.js';
import { checkAuthentication, checkUndocumentedMethods } from './access.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { checkInvalidInput, checkValidInput } from './input.js';
import { checkLifecycles } from './lifecycle.js';

/** Every check beyond the documented answers. What goes wrong in one of them is reported, and the next one goes on. */
export async function runChecks(context: CheckContext): Promise<void> {
  for (const operation of context.operations) {
    await guarded(context, operation, 'authentication', () => checkAuthentication(context, operation));
    await guarded(context, operation, 'invalid-input', () => checkInvalidInput(context, operation));
    await guarded(context, operation, 'valid-input', () => checkValidInput(context, operation));
  }
  // These two go through the operations themselves.
  const [any] = context.operations;
  if (any === undefined) return;
  const first =
    context.operations.find(({ operationId }) => context.mayWant(operationId, 'undocumented-method')) ?? any;
  await guarded(context, first, 'undocumented-method', () => checkUndocumentedMethods(context));
  const other = context.operations.find(({ operationId }) => context.mayWant(operationId, 'lifecycle')) ?? any;
  await guarded(context, other, 'lifecycle', () => checkLifecycles(context));
}

async function guarded(
  context: CheckContext,
  operation: CheckedOperation,
  check: Check,
  run: () => Promise<void>,
): Promise<void> {
  if (!context.mayWant(operation.operationId, check)) return;
  try {
    await run();
  } catch (error) {
    const reason = `could not be tried: ${error instanceof Error ? error.message : error}`;
    context.report(operation, check, 'could not be tried', { outcome: 'failed', reason, violations: [] });
  }
}
