import { isObject } from '../../is-object.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { AnyResources } from '../cases/contract.js';
import type { RequestParts } from '../cases/scenario.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { findChanged, isEmptyList } from './effects.js';
import { bodyOf, lookAt, referenceOf, type Thing, thingOf, withName } from './looks.js';

/** A resource is not found where another one's parent stands in its parent's place, and stays as it is. */
export async function checkOtherParent(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { resources } = context.contract;
  const { operationId } = operation;
  if (resources === undefined || !operation.secured) return;
  const sandbox = context.createSandbox();
  try {
    const [own, others] = [await context.succeed(operationId, sandbox), await context.succeed(operationId, sandbox)];
    const [reference, other] = [referenceOf(resources, operation, own), referenceOf(resources, operation, others)];
    const thing = thingOf(resources, reference);
    if (thing === undefined) return;
    for (const name of Object.keys(reference)) {
      if (name === thing.kind.identifier) continue;
      const stranger = other[name] === reference[name] ? resources.strangers?.[name] : other[name];
      const subject = `${name} of another`;
      if (stranger === undefined || !context.wanted(`${operationId} other-parent ${subject}`)) continue;
      const named = await withName(context, resources, thing);
      await tryOther(context, resources, operation, named, exchange(resources, own, name, stranger), subject);
    }
  } finally {
    await sandbox.restore();
  }
}

/** The request with another identifier, wherever it stands. */
export function exchange(
  resources: AnyResources,
  { path, body, ...rest }: RequestParts,
  name: string,
  value: string,
): RequestParts {
  const isIt = (given: string) => (resources.aliases?.[given] ?? given) === name;
  const within = (members: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(members).map(([given, old]) => [given, isIt(given) ? value : old]));
  return {
    ...rest,
    ...(path && {
      path: Object.fromEntries(Object.entries(path).map(([given, old]) => [given, isIt(given) ? value : old])),
    }),
    ...(body !== undefined && { body: isObject(body) ? within(body) : body }),
  };
}

async function tryOther(
  context: CheckContext,
  resources: AnyResources,
  operation: CheckedOperation,
  thing: Thing,
  parts: RequestParts,
  subject: string,
): Promise<void> {
  const before = operation.changes ? await lookAt(context, resources, thing) : [];
  const sent = context.write(operation.operationId, parts, 'admin');
  const answer = await context.send(sent);
  const isFound = isSuccess(answer.status) && !isEmptyList(resources, operation.operationId, bodyOf(answer));
  const violations: Violation[] = isFound
    ? [
        violation(
          'response.status',
          '',
          'found-elsewhere',
          `expected a rejection, as the resource belongs to another one; got ${answer.status}`,
        ),
      ]
    : [];
  const after = operation.changes ? await lookAt(context, resources, thing) : [];
  const [changed] = findChanged(resources, before, after);
  if (changed !== undefined) {
    const message = `expected no change; ${changed.operation.operationId} shows it changed`;
    violations.push(violation('response.status', '', 'rejected-but-done', message));
  }
  context.report(operation, 'other-parent', subject, judged(sent, answer, violations));
}
