import type { Sent } from '../../http/message.js';
import type { Violation } from '../../validate/violation.js';
import type { RequestParts } from '../cases/scenario.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';
import { judgeAsked, judgeShown, judgeStored, rateShowing } from './effects.js';
import { judgeForgotten } from './forgotten.js';
import { sameBy } from './leaves.js';
import { type Look, lookAlone, referenceOf, thingOf } from './looks.js';
import { madeBy } from './made-by.js';

/** What is judged of a body: all of it, or what stands in these places, where it is shown. */
export type Judged = 'all' | readonly string[];

/** Whether what a change has sent is held by what it changed: read by itself, after a success. */
export async function judgeHeld(
  context: CheckContext,
  operation: CheckedOperation,
  parts: RequestParts,
  sent: Sent,
  answer: unknown,
  judged: Judged,
): Promise<Violation[]> {
  const { resources, facts } = context.contract;
  const { operationId } = operation;
  if (resources === undefined || !operation.changes || !operation.secured) return [];
  const thing =
    madeBy(resources, operationId, answer, parts) ?? thingOf(resources, referenceOf(resources, operation, parts));
  if (thing === undefined || (thing.kind.removedBy?.includes(operationId) ?? false)) return [];
  if (judged.length === 0 && thing.kind.asked?.[operationId] === undefined) return [];
  const rewritten = facts?.rewritten?.[operationId] ?? [];
  const asSent = (found: readonly Violation[]) =>
    found.filter(({ path }) => !rewritten.some((place) => `${path}/`.startsWith(`${place}/`)));
  const same = sameBy(resources.spelling);
  // The fixtures of the provider stand in what was sent.
  const body = parse(sent.body);
  const judge = (look: Look | undefined) => {
    if (look === undefined || look.views.length === 0) return [];
    const found =
      judged === 'all'
        ? judgeStored(thing.kind, operationId, body, look, same)
        : judgeShown(resources, thing.kind, operationId, body, judged, look, same);
    const asked = judgeAsked(thing.kind, operationId, parts, look);
    return asSent([...found, ...asked]);
  };
  const look = await context.settle(
    () => lookAlone(context, resources, thing, (question) => rateShowing(thing.kind, operationId, body, question)),
    (one) => judge(one).length === 0,
  );
  const unsound =
    look && (await judgeSoundness(context.judge, look.operation.operationId, look.answer, look.sent.target));
  const forgotten =
    look === undefined || judged === 'all'
      ? []
      : await judgeForgotten(context, resources, { operation, parts, sent, thing, look, places: judged });
  return [...judge(look), ...(unsound ?? []), ...asSent(forgotten)];
}

/** What is no JSON says nothing. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
