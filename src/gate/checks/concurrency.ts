import type { Answer, Sent } from '../../http/message.js';
import type { Rule } from '../../validate/rule.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { bodyOf } from './looks.js';
import { madeBy } from './made-by.js';
import { countNamed } from './rejected.js';

const broken = (rule: Rule, message: string) => [violation('response.status', '', rule, message)];

/**
 * Of two equal requests at once one succeeds, where only one may, and none after it. Where both may, each makes one of its own.
 */
export async function checkConcurrency(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { resources } = context.contract;
  const { operationId } = operation;
  const isOnce = resources?.once?.includes(operationId) ?? false;
  const kind = resources?.kinds.find(({ createdBy }) => operationId in createdBy);
  if (resources?.idempotent?.includes(operationId)) return checkIdempotence(context, operation);
  if (resources === undefined || (!isOnce && kind === undefined)) return;
  const sandbox = context.createSandbox();
  try {
    const parts = await context.succeed(operationId, sandbox);
    const sent = context.write(operationId, parts, 'admin');
    const answers = await Promise.all([sandbox.send(sent), sandbox.send(sent)]);
    const [one, other] = answers;
    const count = answers.filter(({ status }) => isSuccess(status)).length;
    const report = (subject: string, answer: typeof one, violations: Violation[]) => {
      if (context.wanted(`${operationId} concurrency ${subject}`))
        context.report(operation, 'concurrency', subject, judged(sent, answer, violations));
    };
    if (!isOnce) {
      const ids = answers.map((answer) => idOfMade(context, operationId, answer, parts));
      const isSame = count === 2 && ids[0] !== undefined && ids[0] === ids[1];
      const message = 'expected two of a kind from two requests at once; both answers name the same one';
      const again =
        count === 1 && kind?.name !== undefined ? await repeat(context, operationId, sent, sandbox) : undefined;
      const refused = `expected success, as nothing says that a name may be there only once; got ${again?.status}`;
      const violations = [
        ...(isSame ? broken('made-once', message) : []),
        ...(again === undefined ? [] : broken('valid-input-refused', refused)),
      ];
      report('two at once', again ?? other, violations);
      return;
    }
    // That an admin may not do it, the documented answers find out.
    if (answers.every(({ status }) => [401, 403].includes(status)))
      throw new SkipError(`the admin may not call ${operationId}: it answers ${one.status}`);
    const message = `expected one of two equal requests at once to succeed; ${count} did`;
    const there = count === 1 ? await countNamed(context, resources, operation, parts) : undefined;
    const more = `expected one of this name, as one of two equal requests at once succeeded; there are ${there}`;
    const violations = [
      ...(count === 1 ? [] : broken('done-twice', message)),
      ...((there ?? 1) > 1 ? broken('done-twice', more) : []),
    ];
    report('two at once', isSuccess(one.status) ? one : other, violations);
    const again = await sandbox.send(sent);
    const repeated = `expected a rejection, as the request had succeeded before; got ${again.status}`;
    report('once more', again, isSuccess(again.status) ? broken('done-twice', repeated) : []);
  } finally {
    await sandbox.restore();
  }
}

/** The identifier of what an answer says was made. */
function idOfMade({ contract: { resources } }: CheckContext, operationId: string, answer: Answer, parts: RequestParts) {
  const made =
    resources && isSuccess(answer.status) ? madeBy(resources, operationId, bodyOf(answer), parts) : undefined;
  return made?.reference[made.kind.identifier];
}

/** What may be asked for again succeeds again, and makes nothing more. */
async function checkIdempotence(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId } = operation;
  if (!context.wanted(`${operationId} concurrency repeated`)) return;
  const sandbox = context.createSandbox();
  try {
    const parts = await context.succeed(operationId, sandbox);
    const sent = context.write(operationId, parts, 'admin');
    const first = await sandbox.send(sent);
    if (!isSuccess(first.status)) throw new SkipError(`not tried: ${operationId} answered ${first.status}`);
    const again = await sandbox.send(sent);
    const refused = `expected success, as the request may be repeated; got ${again.status}`;
    const [one, other] = [first, again].map((answer) => idOfMade(context, operationId, answer, parts));
    const isAnother = one !== undefined && other !== undefined && one !== other;
    const violations = [
      ...(isSuccess(again.status) ? [] : broken('valid-input-refused', refused)),
      ...(isAnother ? broken('done-twice', 'expected what is there already; the answer names another one') : []),
    ];
    context.report(operation, 'concurrency', 'repeated', judged(sent, again, violations));
  } finally {
    await sandbox.restore();
  }
}

/**
 * The answer to a second one of the same name, when it is refused for the name: at once, one may get in the way of the other,
 * and there may be a limit to how many there are.
 */
async function repeat(context: CheckContext, operationId: string, sent: Sent, sandbox: Sandbox) {
  const again = await sandbox.send(sent);
  if (isSuccess(again.status)) return undefined;
  const other = await sandbox.send(context.write(operationId, await context.succeed(operationId, sandbox), 'admin'));
  return isSuccess(other.status) ? again : undefined;
}
