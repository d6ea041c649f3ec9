import type { Answer, Sent } from '../../http/message.js';
import { violation } from '../../validate/violation.js';
import { type Check, isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { AnyResources, AnyScenario } from '../cases/contract.js';
import type { Caller, RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { findChanged, judgePresence } from './effects.js';
import { leavesOf } from './leaves.js';
import {
  at,
  bodyOf,
  isSame,
  type Look,
  lookAt,
  questionsAbout,
  referenceOf,
  type Thing,
  thingOf,
  withName,
} from './looks.js';
import { complete, type Observed, observe } from './observed.js';

const check = 'rejected-changes-nothing';

/** A request that was rejected has changed nothing: what it is about is shown as before, and what it should make is nowhere. */
export async function checkRejected(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { resources } = context.contract;
  if (resources === undefined || !operation.changes || !operation.secured) return;
  await checkCallers(context, resources, operation);
  await checkMediaTypes(context, resources, operation);
  for (const [status, entry] of Object.entries(context.contract.scenarios[operation.operationId] ?? {}))
    if (!isSuccess(Number(status)) && isScenario(entry) && !('skip' in entry) && entry.as === undefined)
      await checkDocumented(context, resources, operation, status, entry);
  for (const [about, request] of Object.entries(resources.refused?.[operation.operationId] ?? {}))
    await checkDocumented(context, resources, operation, about, { request }, 'refused');
}

const isScenario = (entry: object): entry is AnyScenario => 'request' in entry || 'skip' in entry;

const rejectedCallers: readonly Caller[] = ['reader', 'outsider', 'stranger', 'nobody', 'limited'];

/** The request that succeeds, from all who must not send it. */
async function checkCallers(
  context: CheckContext,
  resources: AnyResources,
  operation: CheckedOperation,
  callers = rejectedCallers,
): Promise<void> {
  const { operationId } = operation;
  if (!context.wanted(`${operationId} ${check} callers`)) return;
  const sandbox = context.createSandbox();
  try {
    const observed = observe(resources, sandbox);
    const parts = await context.succeed(operationId, observed.sandbox);
    const guard = await watch(context, resources, operation, parts, observed);
    const rejected: Rejected[] = [];
    for (const [index, caller] of callers.entries()) {
      const sent = writeAs(context, operationId, parts, caller);
      const answer = sent && (await sandbox.send(sent));
      // Whoever is let in is found by another check, unless the one before has made it so that nobody has to be rejected.
      if (answer !== undefined && isSuccess(answer.status))
        return rejected.length > 0 ? checkCallers(context, resources, operation, callers.slice(0, index)) : undefined;
      if (sent !== undefined && answer !== undefined) rejected.push({ sent, answer });
    }
    const again = async () => {
      for (const one of rejected) await sandbox.send(one.sent);
    };
    const last = rejected.at(-1);
    if (last !== undefined) await guard.report('callers', last, again);
  } finally {
    await sandbox.restore();
  }
}

/** Media types that are rejected, by the status that documents it. */
const wrongMediaTypes: Readonly<Record<string, RequestParts>> = {
  406: { header: { Accept: 'text/html' } },
  415: { contentType: 'text/plain' },
};

/** The request that succeeds, in media types that are not taken. */
async function checkMediaTypes(context: CheckContext, resources: AnyResources, operation: CheckedOperation) {
  const { operationId } = operation;
  const tries = Object.entries(wrongMediaTypes)
    .filter(([status]) => context.contract.scenarios[operationId]?.[status] !== undefined)
    .map(([status, wrong]) => ({ subject: `${status} by its media type`, wrong }))
    .filter(({ subject }) => context.wanted(`${operationId} ${check} ${subject}`));
  if (tries.length === 0) return;
  const sandbox = context.createSandbox();
  try {
    const observed = observe(resources, sandbox);
    const parts = await context.succeed(operationId, observed.sandbox);
    const guard = await watch(context, resources, operation, parts, observed);
    for (const { subject, wrong } of tries) {
      const sent = context.write(operationId, { ...parts, ...wrong }, 'admin');
      const answer = await sandbox.send(sent);
      // Done all the same: the documented answer tells that by itself.
      if (isSuccess(answer.status)) return;
      await guard.report(subject, { sent, answer }, () => sandbox.send(sent));
    }
  } finally {
    await sandbox.restore();
  }
}

function writeAs(context: CheckContext, operationId: string, parts: RequestParts, caller: Caller): Sent | undefined {
  try {
    return context.write(operationId, parts, caller);
  } catch (error) {
    if (error instanceof SkipError) return undefined;
    throw error;
  }
}

/**
 * What the scenario of a rejection sends, or what has to be rejected as well: whether that of a scenario is, the documented
 * answers find out.
 */
async function checkDocumented(
  context: CheckContext,
  resources: AnyResources,
  operation: CheckedOperation,
  status: string,
  scenario: Pick<Extract<AnyScenario, { request: unknown }>, 'request'>,
  judging: 'documented' | 'refused' = 'documented',
) {
  const { operationId } = operation;
  if (!context.wanted(`${operationId} ${check} ${status}`)) return;
  const sandbox = context.createSandbox();
  try {
    const observed = observe(resources, sandbox);
    const parts = await context.arrange(scenario, observed.sandbox);
    const guard = await watch(context, resources, operation, parts, observed);
    const sent = context.write(operationId, parts, 'admin');
    const answer = await sandbox.send(sent);
    if (!isSuccess(answer.status)) return await guard.report(status, { sent, answer }, () => sandbox.send(sent));
    const taken = violation('response.status', '', 'invalid-input-accepted', `expected a rejection: ${status}`);
    if (judging === 'refused') context.report(operation, check, status, judged(sent, answer, [taken]));
  } finally {
    await sandbox.restore();
  }
}

/** The last request that was rejected. */
interface Rejected {
  readonly sent: Sent;
  readonly answer: Answer;
}

export interface Guard {
  /**
   * Looks again, and says whether something has changed.
   *
   * @param again sends once more what was rejected
   */
  report(what: string, { sent, answer }: Rejected, again: () => Promise<unknown>, as?: Check): Promise<void>;
}

/** Remembers how things are before a request that will be rejected. */
export async function watch(
  context: CheckContext,
  resources: AnyResources,
  operation: CheckedOperation,
  parts: RequestParts,
  { made, there }: Pick<Observed, 'made' | 'there'>,
): Promise<Guard> {
  const { operationId } = operation;
  const elsewhere = resources.kinds.map(({ createdIn }) => createdIn?.[operationId]?.(parts, parts));
  const subjects: Thing[] = [];
  for (const reference of [referenceOf(resources, operation, parts), ...elsewhere]) {
    const thing = reference && thingOf(resources, reference);
    if (thing !== undefined) subjects.push(await withName(context, resources, complete(thing, made)));
  }
  const holders = there().filter((thing) => isNamed(thing, parts) && !subjects.some((one) => isSame(one, thing)));
  const look = async () => {
    const looks: Look[][] = [];
    for (const subject of [...subjects, ...holders]) looks.push(await lookAt(context, resources, subject));
    return looks;
  };
  // What was made is there, and may show late. What else the request is about may as well not be there.
  const before: Look[][] = [];
  for (const thing of [...subjects, ...holders])
    before.push(
      await context.settle(
        () => lookAt(context, resources, thing),
        (looks) => !there().some((one) => isSame(one, thing)) || looks.every((one) => judgePresence(one).length === 0),
      ),
    );
  const countBefore = await countNamed(context, resources, operation, parts);
  // Where names are counted, nothing else is said of what a place has: others make something there at the same time.
  const ofPlaces = (looks: readonly Look[]) =>
    looks.filter(({ showing }) => showing === undefined && countBefore === undefined);
  const ofThings = (looks: readonly Look[]) => looks.filter(({ showing }) => showing !== undefined);
  const fixtures = leavesOf(context.createSandbox().fixtures).map(({ value }) => value);
  /** Nobody else knows what the run has made itself. */
  const isShared = ({ kind, reference }: Thing) => fixtures.includes(reference[kind.identifier]);
  const findDone = (old: readonly Look[][], fresh: readonly Look[][]) => ({
    certain: fresh.flatMap((looks, index) => findChanged(resources, ofThings(old[index] ?? []), ofThings(looks))),
    /** Others may have done it. */
    inPlaces: fresh.flatMap((looks, index) => findChanged(resources, ofPlaces(old[index] ?? []), ofPlaces(looks))),
  });
  return {
    async report(what, { sent, answer }, again, as = check) {
      const after = await look();
      const count = await countNamed(context, resources, operation, parts);
      const { certain, inPlaces } = findDone(before, after);
      const isShown = async () =>
        !subjects.some(isShared) ||
        namesChanged(before.flat(), inPlaces, parts) ||
        (await showsEachTime(look, (...looks) => findDone(...looks).inPlaces.length > 0, again));
      const changed = certain[0] ?? (inPlaces.length > 0 && (await isShown()) ? inPlaces[0] : undefined);
      if (changed === undefined && count === undefined && after.length === 0) return;
      const violations = [
        ...(changed === undefined ? [] : [done(`${changed.operation.operationId} shows it changed`)]),
        ...(count === countBefore
          ? []
          : [done(`there are ${count} of this name, and ${countBefore} were there before`)]),
      ];
      context.report(operation, as, what, judged(sent, answer, violations));
    },
  };
}

/** Whether a place shows what a request names, and did not show it before; or the other way round. */
function namesChanged(before: readonly Look[], after: readonly Look[], { path = {}, body }: RequestParts): boolean {
  const named = [...Object.values(path), ...leavesOf(body).map(({ value }) => value)];
  return after.some((look) => {
    const old = before.find(({ sent }) => sent.target === look.sent.target && sent.body === look.sent.body);
    return named.some(
      (name) =>
        typeof name === 'string' &&
        name !== '' &&
        look.answer.body.includes(JSON.stringify(name)) !== (old?.answer.body ?? '').includes(JSON.stringify(name)),
    );
  });
}

/** Often enough that it is no chance. */
const times = 3;

/** Whether something changes each time that a request is sent, and never when none is: else others have changed it. */
async function showsEachTime(
  look: () => Promise<Look[][]>,
  isChanged: (before: readonly Look[][], after: readonly Look[][]) => boolean,
  send: () => Promise<unknown>,
): Promise<boolean> {
  for (let tried = 0; tried < times; tried += 1) {
    const first = await look();
    const second = await look();
    if (isChanged(first, second)) return false;
    await send();
    if (!isChanged(second, await look())) return false;
  }
  return true;
}

/** Whether a request gives something the name that this one has. */
const isNamed = ({ name }: Thing, { body }: RequestParts) =>
  name !== undefined && leavesOf(body).some(({ value }) => value === name);

const done = (what: string) => violation('response.status', '', 'rejected-but-done', `expected no change; ${what}`);

/** How many there are of the name that a request would give; nothing when it makes nothing, or nothing with a name. */
export async function countNamed(
  context: CheckContext,
  resources: AnyResources,
  operation: CheckedOperation,
  parts: RequestParts,
): Promise<number | undefined> {
  const kind = resources.kinds.find(({ createdBy }) => operation.operationId in createdBy);
  const name = kind?.name && at(parts.body, kind.name.sent);
  if (kind?.name === undefined || typeof name !== 'string' || name === '') return undefined;
  const { shown } = kind.name;
  const thing: Thing = { kind, reference: referenceOf(resources, operation, parts), name };
  for (const { operation: asking, showing, parts: question } of questionsAbout(context, resources, thing)) {
    if (showing === undefined || !('list' in showing)) continue;
    const answer = await context.send(context.write(asking.operationId, question, 'admin'));
    const items = at(bodyOf(answer), showing.list);
    if (isSuccess(answer.status))
      return Array.isArray(items) ? items.filter((item) => at(item, shown) === name).length : 0;
  }
  return undefined;
}
