import { type Check, checkName } from '../cases/case.js';
import { findingOf } from '../cases/case-result.js';
import { SkipError } from '../cases/skip-error.js';
import { checkAuthentication, checkUndocumentedMethods } from './access.js';
import { checkIncludes, checkSparseFields } from './compound-documents.js';
import { checkConcurrency } from './concurrency.js';
import type { CheckContext, CheckedOperation, OperationsOfPath } from './context.js';
import { checkFilters } from './filter.js';
import { checkInvalidInput } from './invalid-input.js';
import { checkLifecycle } from './lifecycle.js';
import { checkOtherParent } from './other-parent.js';
import { checkPaging } from './paging.js';
import { checkReadAfterWrite } from './read-after-write.js';
import { checkRejected } from './rejected.js';
import { checkRepetition } from './repetition.js';
import { checkPass, checkSecrets } from './secrets.js';
import { checkSorts } from './sort.js';
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
  await runStateChecks(context);
}

/** What needs further requests to be seen: each check makes what it looks at, so they run side by side. */
async function runStateChecks(context: CheckContext): Promise<void> {
  const { resources } = context.contract;
  if (resources === undefined) return;
  const tasks: (() => Promise<void>)[] = [];
  const add = (
    operation: CheckedOperation | undefined,
    check: Check,
    run: (one: CheckedOperation) => Promise<void>,
  ) => {
    if (operation !== undefined) tasks.push(() => runCheck(context, operation, check, () => run(operation)));
  };
  const find = (id: string | undefined) => context.operations.find(({ operationId }) => operationId === id);
  for (const operation of context.operations) {
    add(operation, 'read-after-write', (one) => checkReadAfterWrite(context, one));
    add(operation, 'rejected-changes-nothing', (one) => checkRejected(context, one));
    add(operation, 'concurrency', (one) => checkConcurrency(context, one));
    add(operation, 'other-parent', (one) => checkOtherParent(context, one));
    add(operation, 'secrets', (one) => checkSecrets(context, one));
  }
  for (const operation of context.operations) {
    add(operation, 'include', (one) => checkIncludes(context, one));
    add(operation, 'sparse-fields', (one) => checkSparseFields(context, one));
  }
  for (const list of context.contract.lists ?? []) {
    add(find(list.operationId), 'paging', (one) => checkPaging(context, one, list));
    add(find(list.operationId), 'filter', (one) => checkFilters(context, one, list));
    add(find(list.operationId), 'sort', (one) => checkSorts(context, one, list));
  }
  for (const pass of resources.passes ?? []) add(find(pass.usedBy), 'secrets', (one) => checkPass(context, one, pass));
  const reading = context.operations.find(
    ({ changes, operationId }) => !changes && context.mayWant(operationId, 'repetition'),
  );
  for (const kind of resources.kinds) add(reading, 'repetition', () => checkRepetition(context, resources, kind));
  await inTurn(tasks, 4);
}

/** Runs so many at a time. */
async function inTurn(tasks: (() => Promise<void>)[], many: number): Promise<void> {
  const work = async () => {
    for (let next = tasks.shift(); next !== undefined; next = tasks.shift()) await next();
  };
  await Promise.all(Array.from({ length: many }, work));
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
