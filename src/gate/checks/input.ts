import { isSuccess } from '../case.js';
import { type CheckContext, type CheckedOperation, judged, sound, violated } from './context.js';
import { atBound, type Bound, findBounds, invalidProbes, type Probe } from './probe.js';

/** One request for each constraint of each parameter and body member, breaking just that one: it has to be refused. */
export async function checkInvalidInput(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, parameters, examine } = operation;
  const world = context.createWorld();
  try {
    const base = await context.succeed(operationId, world);
    if ('skip' in base) return;
    for (const probe of invalidProbes(base, parameters, examine)) {
      if (!context.wanted(`${operationId} invalid-input ${probe.subject}`)) continue;
      const reason = whyNot(context, operationId, 'invalid-input', probe.subject);
      if (reason !== undefined) context.leaveOut(`${operationId} invalid-input ${probe.subject}`, reason);
      else await tryInvalid(context, operation, probe);
    }
  } finally {
    await world.restore();
  }
}

async function tryInvalid(
  context: CheckContext,
  operation: CheckedOperation,
  { parts, subject, message }: Probe,
): Promise<void> {
  const { operationId } = operation;
  const sent = context.write(operationId, parts, 'admin');
  if (sent === undefined) return;
  const answer = await context.send(sent);
  const [place = '', rule = ''] = subject.split(' ');
  const accepted = isSuccess(answer.status)
    ? [
        violated(
          `request.${place.split('/')[0]}`,
          place.replace(/^[^/]*/, ''),
          'invalid-input-accepted',
          `answered ${answer.status} though it breaks ${rule}: ${message}`,
        ),
      ]
    : sound(context.judge, operationId, answer);
  context.report(operation, 'invalid-input', subject, judged(sent, answer, accepted));
}

/** One request for each bound and each value of an enumeration: it has to be taken. */
export async function checkValidInput(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, parameters, examine } = operation;
  const scout = context.createWorld();
  const base = await context.succeed(operationId, scout).finally(() => scout.restore());
  if ('skip' in base) return;
  for (const bound of findBounds(base, parameters, examine)) {
    if (!context.wanted(`${operationId} valid-input ${bound.subject}`)) continue;
    const reason = whyNot(context, operationId, 'valid-input', bound.subject);
    if (reason === undefined) await tryValid(context, operation, bound);
    else context.leaveOut(`${operationId} valid-input ${bound.subject}`, reason);
  }
}

async function tryValid(context: CheckContext, operation: CheckedOperation, bound: Bound): Promise<void> {
  const { operationId } = operation;
  // What an operation takes may be gone after one success, so each request is prepared anew.
  const world = context.createWorld();
  try {
    const base = await context.succeed(operationId, world);
    const parts = 'skip' in base ? undefined : atBound(base, bound);
    const sent = parts && context.write(operationId, parts, 'admin');
    if (sent === undefined) return;
    const answer = await context.send(sent);
    const message = `answered ${answer.status} though the description allows ${JSON.stringify(bound.value)}`;
    const refused = isSuccess(answer.status)
      ? sound(context.judge, operationId, answer)
      : [violated(`request.${bound.in}`, bound.path, 'valid-input-refused', message)];
    context.report(operation, 'valid-input', bound.subject, judged(sent, answer, refused));
  } finally {
    await world.restore();
  }
}

/** Why the contract leaves a case out. */
function whyNot(
  { contract }: CheckContext,
  operationId: string,
  check: 'invalid-input' | 'valid-input',
  subject: string,
): string | undefined {
  return contract.lenient?.find(
    (one) => one.check === check && (one.operationId ?? operationId) === operationId && one.subject.test(subject),
  )?.reason;
}
