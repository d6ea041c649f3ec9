import { isSuccess } from '../cases/case.js';
import type { RequestParts } from '../cases/scenario.js';
import { type CheckContext, type CheckedOperation, judged, sound, violated } from './context.js';

/** What was created is found, what was deleted is gone, and cannot be deleted again. */
export async function checkLifecycles(context: CheckContext): Promise<void> {
  const find = (id: string | undefined) => context.operations.find(({ operationId }) => operationId === id);
  for (const { create, read, remove } of context.contract.lifecycles ?? []) {
    const [reading, removing] = [find(read.operationId), find(remove?.operationId)];
    if (reading === undefined || !context.wanted(`${read.operationId} lifecycle`)) continue;
    const world = context.createWorld();
    try {
      const parts = await create(world);
      await expectAnswer(context, reading, read.request(parts), {
        subject: 'found after its creation',
        success: true,
        rule: 'not-found-after-creation',
        asked: 'what was just created',
      });
      if (remove === undefined || removing === undefined) continue;
      const removed = await context.send(context.write(removing.operationId, remove.request(parts), 'admin'));
      if (!isSuccess(removed.status)) continue;
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
      await world.restore();
    }
  }
}

interface Expected {
  readonly subject: string;
  readonly success: boolean;
  /** The rule that another answer breaks. */
  readonly rule: string;
  /** What the request asked for, for people. */
  readonly asked: string;
}

async function expectAnswer(
  context: CheckContext,
  operation: CheckedOperation,
  parts: RequestParts,
  { subject, success, rule, asked }: Expected,
): Promise<void> {
  const sent = context.write(operation.operationId, parts, 'admin');
  const answer = await context.send(sent);
  const violations =
    isSuccess(answer.status) === success
      ? []
      : [violated('response.status', '', rule, `answered ${answer.status} to ${asked}`)];
  const unsound = sound(context.judge, operation.operationId, answer, sent);
  context.report(operation, 'lifecycle', subject, judged(sent, answer, [...violations, ...unsound]));
}
