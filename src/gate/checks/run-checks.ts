import type { Check } from '../cases/case.js';
import { findingOf } from '../cases/case-result.js';
import type { RequestParts } from '../cases/scenario.js';
import { checkAuthentication, checkUndocumentedMethods } from './access.js';
import { checkIncludes, checkSparseFields } from './compound-documents.js';
import { checkConcurrency } from './concurrency.js';
import type { CheckContext, CheckedOperation, OperationsOfPath } from './context.js';
import { checkFilters } from './filter.js';
import type { Imagine } from './imagined-context.js';
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

/** A check of an operation. */
export interface PlannedCheck {
  readonly operation: CheckedOperation;
  readonly check: Check;
  /** The operations that it tells of. @defaultValue its own */
  readonly about?: readonly CheckedOperation[];
  run(context: CheckContext): Promise<void>;
}

/** The checks of which a case is wanted. Nothing is sent to find out. */
export async function planChecks(context: CheckContext, imagine: Imagine): Promise<PlannedCheck[]> {
  const wanted: PlannedCheck[] = [];
  for (const planned of allChecks(context)) if (await isWanted(context, planned, imagine)) wanted.push(planned);
  return wanted;
}

/** The names of the cases that checks will try, as far as they can be told without sending anything. */
export async function nameCases(
  context: CheckContext,
  planned: readonly PlannedCheck[],
  imagine: Imagine,
): Promise<string[]> {
  const names: string[] = [];
  for (const { operation, check, run } of planned) {
    const { found, ended } = await imagine(run);
    names.push(...[...found].filter(context.wanted));
    if (!ended) names.push(`${operation.operationId} ${check} …`);
  }
  return [...new Set(names)];
}

/** What goes wrong in a check is reported, what cannot be tried is reported as skipped, and the next one goes on. */
export async function runChecks(context: CheckContext, planned: readonly PlannedCheck[]): Promise<void> {
  for (const { operation, check, run } of planned)
    try {
      context.throwIfEnded();
      await (comparing.includes(check) ? runPatiently(context, run) : run(context));
    } catch (error) {
      context.report(operation, check, null, findingOf(error, 'the check could not be made: '));
    }
}

/** Checks that compare what is shown before a request with what is shown after it. */
const comparing: readonly Check[] = ['read-after-write', 'rejected-changes-nothing', 'other-parent', 'repetition'];

/**
 * What was arranged may show only after the first reading, and then looks like a change that the request made. So what goes
 * wrong is tried again, and this time what was arranged has all the time it may take before anything is read.
 */
async function runPatiently(context: CheckContext, run: PlannedCheck['run']): Promise<void> {
  const noted: Parameters<CheckContext['report']>[] = [];
  // What ends a check early takes nothing from what it has found.
  const end = await run({ ...context, report: (...one) => void noted.push(one) }).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const nameOf = ([{ operationId }, check, subject]: Parameters<CheckContext['report']>) =>
    `${operationId} ${check} ${subject}`;
  const failed = new Set(noted.filter(([, , , { violations }]) => violations.length > 0).map(nameOf));
  if (failed.size > 0 && context.settleTime > 0) {
    const wait = () =>
      context.settle(
        async () => undefined,
        () => false,
      );
    const settled = async (parts: RequestParts) => {
      await wait();
      return parts;
    };
    const again = new Map<string, Parameters<CheckContext['report']>>();
    await run({
      ...context,
      succeed: async (...asked) => settled(await context.succeed(...asked)),
      arrange: async (...asked) => settled(await context.arrange(...asked)),
      wanted: (name) => context.wanted(name) && failed.has(name),
      // Several things of a kind are reported under one name: what is wrong with one of them stands.
      report: (...one) => {
        const known = again.get(nameOf(one))?.[3].violations ?? [];
        if (known.length === 0) again.set(nameOf(one), one);
      },
    }).catch(() => undefined);
    for (const [index, one] of noted.entries())
      noted[index] = (one[3].violations.length > 0 && again.get(nameOf(one))) || one;
  }
  for (const one of noted) context.report(...one);
  if (end !== undefined) throw end.error;
}

/** Every check beyond the documented answers. */
function allChecks({ operations, contract }: CheckContext): PlannedCheck[] {
  const ofOperations = operations.flatMap<PlannedCheck>((operation) => [
    { operation, check: 'authentication', run: (context) => checkAuthentication(context, operation) },
    { operation, check: 'invalid-input', run: (context) => checkInvalidInput(context, operation) },
    { operation, check: 'valid-input', run: (context) => checkValidInput(context, operation) },
  ]);
  const ofPaths = byPath(operations).map<PlannedCheck>((ofPath) => ({
    operation: ofPath[0],
    check: 'undocumented-method',
    run: (context) => checkUndocumentedMethods(context, ofPath),
  }));
  const lifecycles = (contract.lifecycles ?? []).flatMap<PlannedCheck>((lifecycle) => {
    const reading = operations.find(({ operationId }) => operationId === lifecycle.read.operationId);
    const run = (context: CheckContext) => checkLifecycle(context, lifecycle);
    const removing = operations.filter(({ operationId }) => operationId === lifecycle.remove?.operationId);
    if (reading === undefined) return [];
    return [{ operation: reading, about: [reading, ...removing], check: 'lifecycle', run }];
  });
  return [...ofOperations, ...ofPaths, ...lifecycles, ...stateChecks(operations, contract)];
}

/** What needs further requests to be seen. */
function stateChecks(
  operations: readonly CheckedOperation[],
  { resources, lists = [] }: CheckContext['contract'],
): PlannedCheck[] {
  if (resources === undefined) return [];
  const find = (id: string | undefined) => operations.filter(({ operationId }) => operationId === id);
  const reading = operations.filter(({ changes, secured }) => !changes && secured);
  return [
    ...operations.flatMap<PlannedCheck>((operation) => [
      { operation, check: 'read-after-write', run: (context) => checkReadAfterWrite(context, operation) },
      { operation, check: 'rejected-changes-nothing', run: (context) => checkRejected(context, operation) },
      { operation, check: 'concurrency', run: (context) => checkConcurrency(context, operation) },
      { operation, check: 'other-parent', run: (context) => checkOtherParent(context, operation) },
      { operation, check: 'secrets', run: (context) => checkSecrets(context, operation) },
      { operation, check: 'include', run: (context) => checkIncludes(context, operation) },
      { operation, check: 'sparse-fields', run: (context) => checkSparseFields(context, operation) },
    ]),
    ...lists.flatMap((list) =>
      find(list.operationId).flatMap<PlannedCheck>((operation) => [
        { operation, check: 'paging', run: (context) => checkPaging(context, operation, list) },
        { operation, check: 'filter', run: (context) => checkFilters(context, operation, list) },
        { operation, check: 'sort', run: (context) => checkSorts(context, operation, list) },
      ]),
    ),
    ...(resources.passes ?? []).flatMap((pass) =>
      find(pass.usedBy).map<PlannedCheck>((operation) => ({
        operation,
        check: 'secrets',
        run: (context) => checkPass(context, operation, pass),
      })),
    ),
    ...resources.kinds.flatMap((kind) =>
      reading.slice(0, 1).map<PlannedCheck>((operation) => ({
        operation,
        about: reading,
        check: 'repetition',
        run: (context) => checkRepetition(context, resources, kind),
      })),
    ),
  ];
}

async function isWanted(
  context: CheckContext,
  { operation, about = [operation], check, run }: PlannedCheck,
  imagine: Imagine,
): Promise<boolean> {
  const mayBe = about.map(({ operationId }) => context.mayWant(operationId, check));
  if (mayBe.includes('yes')) return true;
  if (!mayBe.includes('depends')) return false;
  const { names, ended } = await imagine(run);
  if (names.size > 0 || (ended && readFromDescription.includes(check))) return [...names].some(context.wanted);
  // Where it cannot be run without answers of the provider, its name has to do.
  return about.some(({ operationId }) => context.startsLike(operationId, check));
}

/** The checks whose cases follow from the description: one that thinks of none has none. */
const readFromDescription: readonly Check[] = ['invalid-input', 'valid-input'];

function byPath(operations: readonly CheckedOperation[]): OperationsOfPath[] {
  const paths = new Map<string, OperationsOfPath>();
  for (const one of operations) {
    const others = paths.get(one.path);
    paths.set(one.path, others === undefined ? [one] : [...others, one]);
  }
  return [...paths.values()];
}
