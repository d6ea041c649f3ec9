import type { Answer, Sent } from '../../http/message.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import type { AnyElsewhere, AnyResources } from '../cases/contract.js';
import { findMismatches } from '../cases/expected.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import type { CheckContext } from './context.js';
import { bodyOf } from './looks.js';

/** A change that succeeded. */
interface Done {
  readonly operationId: string;
  readonly parts: RequestParts;
  readonly body: unknown;
}

/** A change shows where the API says that it does, beside the things that it is about. */
export async function checkElsewhere(
  context: CheckContext,
  { elsewhere = {} }: AnyResources,
  sandbox: Sandbox,
  { operationId, parts, body }: Done,
  report: (about: string, asked: { sent: Sent; answer: Answer }, violations: Violation[]) => void,
): Promise<void> {
  for (const one of elsewhere[operationId] ?? []) {
    const request = one.request(parts, body);
    if (request === undefined) continue;
    const sent = context.write(one.asks, request, 'admin');
    const judge = (answer: Answer) => judgeShown(one, parts, body, answer);
    const answer = await context.settle(
      () => sandbox.send(sent),
      (found) => judge(found).length === 0,
    );
    report(one.about, { sent, answer }, judge(answer));
  }
}

function judgeShown({ about, shows }: AnyElsewhere, parts: RequestParts, body: unknown, answer: Answer): Violation[] {
  if (!isSuccess(answer.status))
    return [violation('response.status', '', 'no-effect', `expected success, for ${about}; got ${answer.status}`)];
  if (shows === undefined) return [];
  const [mismatch] = findMismatches(shows(parts, body), bodyOf(answer));
  return mismatch === undefined
    ? []
    : [violation('response.body', mismatch.path, 'no-effect', `${about}: ${mismatch.message}`)];
}
