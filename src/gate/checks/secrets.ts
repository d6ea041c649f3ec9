import type { Answer, Sent } from '../../http/message.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { findingOf, judged } from '../cases/case-result.js';
import type { AnyCall, AnyPass } from '../cases/contract.js';
import type { PassUse } from '../cases/resources.js';
import type { Sandbox } from '../cases/sandbox.js';
import { SkipError } from '../cases/skip-error.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';
import { at, bodyOf, lookAt, referenceOf, thingOf, withName } from './looks.js';
import { madeBy } from './made-by.js';

/** Each secret that an operation issues is a new one, and is shown in its answer only. */
export async function checkSecrets(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { resources } = context.contract;
  const { operationId } = operation;
  const issued = resources?.secrets?.[operationId];
  if (resources === undefined || issued === undefined) return;
  const sandbox = context.createSandbox();
  try {
    const [first, second] = [await issue(context, operation, sandbox), await issue(context, operation, sandbox)];
    const secrets = [first, second].map(({ body }) => at(body, issued.at));
    const report = (subject: string, violations: Violation[]) => {
      if (context.wanted(`${operationId} secrets ${subject}`))
        context.report(operation, 'secrets', subject, judged(second.sent, second.answer, violations));
    };
    const [one, other] = secrets;
    if (typeof one !== 'string' || typeof other !== 'string') return;
    const repeated = 'expected a secret of its own; it is the one that was issued before';
    report('new', one === other ? [violation('response.body', issued.at, 'secret-repeated', repeated)] : []);
    const thing =
      madeBy(resources, operationId, second.body, second.parts) ??
      thingOf(resources, referenceOf(resources, operation, second.parts));
    if (!issued.shownOnce || thing === undefined) return;
    const looks = await lookAt(context, resources, await withName(context, resources, thing));
    const shown = looks.find(({ answer }) => answer.body.includes(other));
    const message = `expected the secret in the answer that issued it only; ${shown?.operation.operationId} shows it`;
    report('shown once', shown === undefined ? [] : [violation('response.body', '', 'secret-shown', message)]);
  } finally {
    await sandbox.restore();
  }
}

async function issue(context: CheckContext, { operationId }: CheckedOperation, sandbox: Sandbox) {
  const parts = await context.succeed(operationId, sandbox);
  const sent = context.write(operationId, parts, 'admin');
  const answer = await sandbox.send(sent);
  if (!isSuccess(answer.status)) throw new SkipError(`not tried: ${operationId} answered ${answer.status}`);
  return { parts, sent, answer, body: bodyOf(answer) };
}

/** What was issued lets in until it ends, and what was not issued never does. */
export async function checkPass(context: CheckContext, operation: CheckedOperation, pass: AnyPass): Promise<void> {
  const { operationId } = operation;
  const probe = context.createSandbox();
  try {
    const { use, forged, refused = {}, ends, withstands = {}, admits, tells } = await pass.issue(probe);
    const tryOne = (subject: string, one: PassUse, letsIn: boolean) =>
      tryPass(context, operation, `${pass.name} ${subject}`, {
        sent: write(context, operationId, one),
        letsIn,
        admits: letsIn ? (tells ?? admits) : admits,
      });
    await tryOne('works', use, true);
    await tryOne('forged', 'token' in forged ? { ...use, ...forged } : { ...use, request: forged }, false);
    for (const [subject, one] of Object.entries(refused)) await tryOne(subject, one, false);
    for (const [what, arrange] of Object.entries(withstands)) {
      const subject = `works after ${what}`;
      if (!context.wanted(`${operationId} secrets ${pass.name} ${subject}`)) continue;
      try {
        for (const call of [await arrange()].flat()) await makeCall(context, probe, call);
      } catch (error) {
        // The rest can be tried all the same.
        context.report(operation, 'secrets', `${pass.name} ${subject}`, findingOf(error));
        continue;
      }
      await tryOne(subject, use, true);
    }
    let isApart = true;
    for (const end of Object.keys(ends)) {
      const ended = await checkEnd(context, operation, pass, end);
      // A pass that is still good may be handed out again.
      if (JSON.stringify(ended) === JSON.stringify(use)) isApart = false;
    }
    if (isApart) await tryOne('works after others ended', use, true);
  } finally {
    await probe.restore();
  }
}

/** Ends a pass, and gives the one that was ended. */
async function checkEnd(
  context: CheckContext,
  operation: CheckedOperation,
  pass: AnyPass,
  end: string,
): Promise<PassUse | undefined> {
  const subject = `${pass.name} ${end}`;
  if (!context.wanted(`${operation.operationId} secrets ${subject}`)) return undefined;
  const sandbox = context.createSandbox();
  try {
    const { use, ends, admits } = await pass.issue(sandbox);
    const ending = ends[end];
    if (ending === undefined) return undefined;
    // A server may remember what it let in.
    const used = write(context, operation.operationId, use);
    await context.send(used);
    for (const call of [ending].flat()) await makeCall(context, sandbox, call);
    await tryPass(context, operation, subject, { sent: used, letsIn: false, admits });
    return use;
  } finally {
    await sandbox.restore();
  }
}

async function makeCall(context: CheckContext, sandbox: Sandbox, { operationId, request }: AnyCall): Promise<void> {
  const answer = await sandbox.send(context.write(operationId, request, 'admin'));
  if (!isSuccess(answer.status)) throw new SkipError(`not tried: ${operationId} answered ${answer.status}`);
}

const write = (
  { contract, write: writeRequest }: CheckContext,
  operationId: string,
  { request, token }: PassUse,
): Sent =>
  writeRequest(
    operationId,
    { ...request, header: { ...request.header, ...(token !== undefined && contract.authorize(token)) } },
    'nobody',
  );

interface PassTry {
  readonly sent: Sent;
  readonly letsIn: boolean;
  readonly admits: ((status: number, body: unknown) => boolean) | undefined;
}

async function tryPass(
  context: CheckContext,
  operation: CheckedOperation,
  subject: string,
  { sent, letsIn, admits = isSuccess }: PassTry,
): Promise<void> {
  if (!context.wanted(`${operation.operationId} secrets ${subject}`)) return;
  const holds = (answer: Answer) => admits(answer.status, bodyOf(answer)) === letsIn;
  const answer = await context.settle(() => context.send(sent), holds);
  const rule = letsIn ? 'credential-refused' : 'credential-accepted';
  const message = `expected ${letsIn ? 'success' : 'a rejection'}; got ${answer.status}`;
  const violations = holds(answer)
    ? await judgeSoundness(context.judge, operation.operationId, answer, sent.target)
    : [violation('response.status', '', rule, message)];
  context.report(operation, 'secrets', subject, judged(sent, answer, violations));
}
