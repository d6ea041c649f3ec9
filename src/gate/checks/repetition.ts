import { violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { AnyKind, AnyResources } from '../cases/contract.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckContext } from './context.js';
import { findChanged, judgePresence } from './effects.js';
import { bodyOf, lookAt } from './looks.js';
import { madeBy } from './made-by.js';

/** Reading changes nothing: whatever is asked about a resource is answered the same when it is all asked again. */
export async function checkRepetition(context: CheckContext, resources: AnyResources, kind: AnyKind): Promise<void> {
  const [create] = Object.keys(kind.createdBy);
  if (create === undefined) return;
  const sandbox = context.createSandbox();
  try {
    const parts = await context.succeed(create, sandbox);
    const answer = await sandbox.send(context.write(create, parts, 'admin'));
    const thing = isSuccess(answer.status) ? madeBy(resources, create, bodyOf(answer), parts) : undefined;
    if (thing === undefined) throw new SkipError(`not tried: ${create} answered ${answer.status}`);
    const first = await context.settle(
      () => lookAt(context, resources, thing),
      (looks) => looks.every((look) => judgePresence(look).length === 0),
    );
    const second = await lookAt(context, resources, thing);
    const changed = findChanged(resources, first, second);
    for (const look of second) {
      if (!context.wanted(`${look.operation.operationId} repetition ${kind.identifier}`)) continue;
      const message = 'expected the same answer as before, as nothing was changed between; it differs';
      const violations = changed.includes(look) ? [violation('response.body', '', 'answer-changed', message)] : [];
      context.report(look.operation, 'repetition', kind.identifier, judged(look.sent, look.answer, violations));
    }
  } finally {
    await sandbox.restore();
  }
}
