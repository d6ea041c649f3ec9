import type { Answer, Sent } from '../../http/message.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';
import { fit, isAllowed, isOfBody } from './examples.js';
import { isWanted } from './known-deviations.js';
import { at, bodyOf } from './looks.js';
import { type Observed, observe } from './observed.js';
import { put } from './place.js';
import { invalidProbes, type Probe, type Probed } from './probe.js';
import { type Guard, watch } from './rejected.js';

/** One request for each constraint of each parameter and body member, breaking just that one: it has to be rejected. */
export async function checkInvalidInput(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, probed } = operation;
  const sandbox = context.createSandbox();
  try {
    const observed = observe(context.contract.resources ?? { kinds: [] }, sandbox);
    const base = await context.succeed(operationId, observed.sandbox);
    const probes = new Map<string, Probe>();
    for (const parts of [base, ...(await exampleBodies(context, operation, base, sandbox))])
      for (const probe of [...invalidProbes(parts, probed), ...nearNumbers(parts, probed), ...otherId(parts)])
        if (!probes.has(probe.subject)) probes.set(probe.subject, probe);
    const wanted = [...probes.values()].filter(({ subject }) => isWanted(context, operation, 'invalid-input', subject));
    const guard = wanted.length === 0 ? undefined : await guardAll(context, operation, base, observed);
    const answers: Exchange[] = [];
    for (const probe of wanted) answers.push(await tryInvalid(context, operation, probe, sandbox));
    const last = answers.at(-1);
    const again = async () => {
      for (const { sent } of answers) await context.send(sent, sandbox);
    };
    // What was taken is told by itself.
    if (last !== undefined && answers.every(({ answer }) => !isSuccess(answer.status)))
      await guard?.report('changes nothing', last, again, 'invalid-input');
  } finally {
    await sandbox.restore();
  }
}

/** What begins as a number is none: a server that reads only its beginning takes it. */
function nearNumbers(parts: RequestParts, { examine }: Probed): Probe[] {
  return Object.entries(parts.query ?? {}).flatMap(([name, value]) => {
    if (typeof value !== 'number') return [];
    const near = put(parts, { in: 'query', keys: [name] }, `${value}x`);
    if (examine(near).length === 0) return [];
    return [{ parts: near, subject: `query/${name} begins as a number`, message: 'must be a number' }];
  });
}

/** A JSON:API document of an update names the resource that the path names. */
function otherId(parts: RequestParts): Probe[] {
  const id = at(parts.body, '/data/id');
  if (typeof id !== 'string' || !Object.values(parts.path ?? {}).includes(id)) return [];
  const other = put(parts, { in: 'body', keys: ['data', 'id'] }, [...id].reverse().join(''));
  return [{ parts: other, subject: 'body/data/id other', message: 'must be the id in the path' }];
}

/** An error of JSON:API points to the attribute that is broken, or to what it stands in. */
function judgePointer(place: string, answer: Answer): Violation[] {
  const broken = place.replace(/^body/, '');
  if (!broken.startsWith('/data/attributes/')) return [];
  const errors = at(bodyOf(answer), '/errors');
  const pointers = (Array.isArray(errors) ? errors : []).flatMap((one) => {
    const pointer = at(one, '/source/pointer');
    return typeof pointer === 'string' ? [pointer] : [];
  });
  const isThere = (pointer: string) => `${broken}/`.startsWith(`${pointer}/`) || pointer.startsWith(`${broken}/`);
  return pointers.length === 0 || pointers.some(isThere)
    ? []
    : [violation('response.body', '/errors', 'error-source', `expected a pointer to ${broken}, got ${pointers[0]}`)];
}

interface Exchange {
  readonly sent: Sent;
  readonly answer: Answer;
}

/** How things are before invalid input is sent: none of it may change them. */
async function guardAll(
  context: CheckContext,
  operation: CheckedOperation,
  base: RequestParts,
  observed: Observed,
): Promise<Guard | undefined> {
  const { resources } = context.contract;
  const isWatched =
    operation.changes && operation.secured && context.wanted(`${operation.operationId} invalid-input changes nothing`);
  return resources === undefined || !isWatched ? undefined : watch(context, resources, operation, base, observed);
}

/** The request with each example of its body. */
async function exampleBodies(
  { succeed }: CheckContext,
  { operationId, examples, probed }: CheckedOperation,
  again: RequestParts,
  sandbox: Sandbox,
): Promise<RequestParts[]> {
  const bodies = examples.filter(isOfBody);
  const once = bodies.length === 0 ? again : await succeed(operationId, sandbox);
  return bodies
    .map(({ place, value }) => put(again, place, fit(value, once, again)))
    .filter((parts) => isAllowed(probed.examine, parts));
}

async function tryInvalid(
  context: CheckContext,
  operation: CheckedOperation,
  { parts, subject, message }: Probe,
  sandbox: Sandbox,
): Promise<Exchange> {
  const { operationId } = operation;
  const sent = context.write(operationId, parts, 'admin');
  const answer = await context.send(sent, sandbox);
  const [place = '', rule = ''] = subject.split(' ');
  const accepted = isSuccess(answer.status)
    ? [
        violation(
          `request.${place.split('/')[0]}`,
          place.replace(/^[^/]*/, ''),
          'invalid-input-accepted',
          `expected a rejection, as the input breaks ${rule} (${message}); got ${answer.status}`,
        ),
      ]
    : [...(await judgeSoundness(context.judge, operationId, answer, sent.target)), ...judgePointer(place, answer)];
  context.report(operation, 'invalid-input', subject, judged(sent, answer, accepted));
  return { sent, answer };
}
