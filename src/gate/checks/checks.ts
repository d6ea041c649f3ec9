import { NotTried } from '../cases/skip.js';
import { whyNot } from '../drivers/documented-answers.js';
import type { Check } from '../report/report.js';
import { checkAuthentication, checkUndocumentedMethods } from './access.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { checkInvalidInput } from './invalid-input.js';
import { checkLifecycles } from './lifecycle.js';
import { checkValidInput } from './valid-input.js';

/**
 * Every check beyond the documented answers. What goes wrong in one of them is reported, what cannot be tried is reported as
 * skipped, and the next one goes on.
 */
export async function runChecks(context: CheckContext): Promise<void> {
  for (const operation of context.operations) {
    await guarded(context, operation, 'authentication', () => checkAuthentication(context, operation));
    await guarded(context, operation, 'invalid-input', () => checkInvalidInput(context, operation));
    await guarded(context, operation, 'valid-input', () => checkValidInput(context, operation));
  }
  // These two go through the operations themselves: here path by path, and resource by resource.
  for (const operations of byPath(context.operations)) {
    const [operation] = operations;
    if (operation === undefined) continue;
    await guarded(context, operation, 'undocumented-method', () =>
      checkUndocumentedMethods({ ...context, operations }),
    );
  }
  for (const lifecycle of context.contract.lifecycles ?? []) {
    const reading = context.operations.find(({ operationId }) => operationId === lifecycle.read.operationId);
    if (reading === undefined) continue;
    const contract = { ...context.contract, lifecycles: [lifecycle] };
    await guarded(context, reading, 'lifecycle', () => checkLifecycles({ ...context, contract }));
  }
}

function byPath(operations: readonly CheckedOperation[]): CheckedOperation[][] {
  const paths = new Map<string, CheckedOperation[]>();
  for (const one of operations) paths.set(one.path, [...(paths.get(one.path) ?? []), one]);
  return [...paths.values()];
}

async function guarded(
  context: CheckContext,
  operation: CheckedOperation,
  check: Check,
  run: () => Promise<void>,
): Promise<void> {
  if (!context.mayWant(operation.operationId, check)) return;
  try {
    context.throwIfEnded();
    await run();
  } catch (error) {
    const subject = error instanceof NotTried ? 'not tried' : 'could not be tried';
    if (error instanceof NotTried && !context.wanted(`${operation.operationId} ${check} ${subject}`)) return;
    context.report(operation, check, subject, whyNot(error, 'could not be tried: '));
  }
}
