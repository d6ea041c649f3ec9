import type { Answer } from '../../http/message.js';
import type { Rule } from '../../validate/rule.js';
import { violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { AnyLifecycle } from '../cases/contract.js';
import type { RequestParts } from '../cases/scenario.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';

/** What was created is found, what was deleted is gone, and cannot be deleted again. */
export async function checkLifecycle(context: CheckContext, { create, read, remove }: AnyLifecycle): Promise<void> {
  const find = (id: string | undefined) => context.operations.find(({ operationId }) => operationId === id);
  const [reading, removing] = [find(read.operationId), find(remove?.operationId)];
  if (reading === undefined) return;
  const sandbox = context.createSandbox();
  try {
    const parts = await create(sandbox);
    await expectAnswer(context, reading, read.request(parts), {
      subject: 'found after its creation',
      success: true,
      rule: 'not-found-after-creation',
      asked: 'what was just created',
    });
    if (remove === undefined || removing === undefined) return;
    const removed = await context.send(context.write(removing.operationId, remove.request(parts), 'admin'));
    if (!isSuccess(removed.status)) return;
    await expectAnswer(context, reading, read.request(parts), {
      subject: 'gone after its deletion',
      success: false,
      rule: 'served-after-deletion',
      asked: 'what was deleted',
    });
    await expectAnswer(context, removing, remove.request(parts), {
      subject: 'deleted once',
      success: false,
      rule: 'deleted-twice',
      asked: 'a second deletion',
    });
  } finally {
    await sandbox.restore();
  }
}

interface ExpectedAnswer {
  readonly subject: string;
  readonly success: boolean;
  /** The rule that another answer breaks. */
  readonly rule: Rule;
  /** What the request asked for, for people. */
  readonly asked: string;
}

async function expectAnswer(
  context: CheckContext,
  operation: CheckedOperation,
  parts: RequestParts,
  { subject, success, rule, asked }: ExpectedAnswer,
): Promise<void> {
  const sent = context.write(operation.operationId, parts, 'admin');
  const ask = () => context.send(sent);
  const holds = ({ status }: Answer) => isSuccess(status) === success;
  const answer = operation.changes ? await ask() : await context.settle(ask, holds);
  const violations = holds(answer)
    ? []
    : [
        violation(
          'response.status',
          '',
          rule,
          `expected ${success ? 'success' : 'a rejection'} for ${asked}; got ${answer.status}`,
        ),
      ];
  const unsound = await judgeSoundness(context.judge, operation.operationId, answer, sent.target);
  context.report(operation, 'lifecycle', subject, judged(sent, answer, [...violations, ...unsound]));
}
