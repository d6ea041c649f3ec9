import { isSuccess } from '../case.js';
import { type CheckContext, type CheckedOperation, judged, sound, violated } from './context.js';
import { invalidProbes, type Probe, validProbes } from './probe.js';

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
      if (reason !== undefined)
        context.report(operation, 'invalid-input', probe.subject, { outcome: 'skipped', reason, violations: [] });
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
  const subjects = validProbes(base, parameters, examine)
    .map(({ subject }) => subject)
    .filter((subject) => context.wanted(`${operationId} valid-input ${subject}`));
  for (const subject of subjects) {
    const reason = whyNot(context, operationId, 'valid-input', subject);
    if (reason !== undefined) {
      context.report(operation, 'valid-input', subject, { outcome: 'skipped', reason, violations: [] });
      continue;
    }
    // What an operation takes may be gone after one success, so each request is prepared anew.
    const world = context.createWorld();
    try {
      const again = await context.succeed(operationId, world);
      const probe =
        'skip' in again ? undefined : validProbes(again, parameters, examine).find((one) => one.subject === subject);
      const sent = probe && context.write(operationId, probe.parts, 'admin');
      if (sent === undefined) continue;
      const answer = await context.send(sent);
      const refused = isSuccess(answer.status)
        ? sound(context.judge, operationId, answer)
        : [
            violated(
              `request.${subject.split('/')[0]}`,
              subject.replace(/^[^/]*/, '').replace(/ .*/, ''),
              'valid-input-refused',
              `answered ${answer.status} though the description allows ${subject.replace(/^\S* /, '')}`,
            ),
          ];
      context.report(operation, 'valid-input', subject, judged(sent, answer, refused));
    } finally {
      await world.restore();
    }
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
