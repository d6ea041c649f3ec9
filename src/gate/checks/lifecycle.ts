import { isSuccess } from '../case.js';
import { type CheckContext, type CheckedOperation, judged, sound, violated } from './context.js';

/** What was created is found, what was deleted is gone, and cannot be deleted again. */
export async function checkLifecycles(context: CheckContext): Promise<void> {
  for (const { create, read, remove } of context.contract.lifecycles ?? []) {
    const world = context.createWorld();
    try {
      const find = (id: string) => context.operations.find(({ operationId }) => operationId === id);
      const reading = find(read.operationId);
      const removing = remove === undefined ? undefined : find(remove.operationId);
      if (reading === undefined || !context.wanted(`${read.operationId} lifecycle`)) continue;
      const parts = await create(world);
      const found = await ask(context, reading, read.request(parts));
      if (found !== undefined)
        context.report(reading, 'lifecycle', 'found after its creation', {
          ...judged(found.sent, found.answer, [
            ...(isSuccess(found.answer.status)
              ? []
              : [
                  violated(
                    'response.status',
                    '',
                    'not-found-after-creation',
                    `answered ${found.answer.status} to what was just created`,
                  ),
                ]),
            ...sound(context.judge, reading.operationId, found.answer),
          ]),
        });
      if (remove === undefined || removing === undefined) continue;
      const removed = await ask(context, removing, remove.request(parts));
      if (removed === undefined || !isSuccess(removed.answer.status)) continue;
      const gone = await ask(context, reading, read.request(parts));
      if (gone !== undefined)
        context.report(reading, 'lifecycle', 'gone after its deletion', {
          ...judged(
            gone.sent,
            gone.answer,
            isSuccess(gone.answer.status)
              ? [
                  violated(
                    'response.status',
                    '',
                    'served-after-deletion',
                    `answered ${gone.answer.status} to what was deleted`,
                  ),
                ]
              : sound(context.judge, reading.operationId, gone.answer),
          ),
        });
      const again = await ask(context, removing, remove.request(parts));
      if (again !== undefined)
        context.report(removing, 'lifecycle', 'deleted once', {
          ...judged(
            again.sent,
            again.answer,
            isSuccess(again.answer.status)
              ? [
                  violated(
                    'response.status',
                    '',
                    'deleted-twice',
                    `answered ${again.answer.status} to a second deletion`,
                  ),
                ]
              : sound(context.judge, removing.operationId, again.answer),
          ),
        });
    } finally {
      await world.restore();
    }
  }
}

async function ask(context: CheckContext, operation: CheckedOperation, parts: Parameters<CheckContext['write']>[1]) {
  const sent = context.write(operation.operationId, parts, 'admin');
  return sent === undefined ? undefined : { sent, answer: await context.send(sent) };
}
