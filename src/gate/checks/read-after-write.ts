import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Sent } from '../../http/message.js';
import { isObject } from '../../is-object.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { AnyKind, AnyResources } from '../cases/contract.js';
import type { Reference, Showing } from '../cases/resources.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import { findAdditions } from './additions.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';
import {
  findChanged,
  judgeAbsence,
  judgeAgreement,
  judgeBecome,
  judgeCopyTime,
  judgeKept,
  judgePresence,
  judgeStored,
  judgeUpdateTime,
  without,
} from './effects.js';
import { checkElsewhere } from './elsewhere.js';
import { normalize, sameBy } from './leaves.js';
import { judgeLinkage } from './linkage.js';
import {
  at,
  bodyOf,
  isSame,
  type Look,
  lookAlone,
  lookAt,
  referenceOf,
  type Thing,
  thingOf,
  withName,
} from './looks.js';
import { madeBy } from './made-by.js';
import { complete, observe } from './observed.js';
import { exchange } from './other-parent.js';
import { put } from './place.js';

/** After each change that succeeds, every way to read what was changed shows the change, and nothing else that changed. */
export async function checkReadAfterWrite(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { resources } = context.contract;
  if (resources === undefined || !operation.changes || !operation.secured) return;
  const { operationId } = operation;
  await checkChange(context, resources, operation, {
    about: '',
    request: (sandbox) => context.succeed(operationId, sandbox),
  });
  if (isPartial(resources, operation))
    await checkChange(context, resources, operation, {
      about: ' of what has more',
      mayChangeNothing: true,
      request: (sandbox) => succeedWithMore(context, operation, sandbox),
    });
  for (const [about, request] of Object.entries(resources.variants?.[operationId] ?? {}))
    await checkChange(context, resources, operation, {
      about: ` of ${about}`,
      request: (sandbox) => context.arrange({ request }, sandbox),
    });
}

/** Whether what a request leaves out stays as it is. */
const isPartial = ({ partial = [] }: AnyResources, { method, operationId }: CheckedOperation) =>
  method === 'patch' || partial.includes(operationId);

/** The request of the success, once everything that may be changed has been given a value. */
async function succeedWithMore(
  context: CheckContext,
  { operationId, probed }: CheckedOperation,
  sandbox: Sandbox,
): Promise<RequestParts> {
  const parts = await context.succeed(operationId, sandbox);
  const send = (more: RequestParts) => context.send(context.write(operationId, more, 'admin'), sandbox);
  // False is what most members are that nobody has set.
  const members = findAdditions(parts, probed).filter(({ value }) => value !== false);
  const { status } = await send(members.reduce((all, { place, value }) => put(all, place, value), parts));
  if (!isSuccess(status)) for (const { place, value } of members) await send(put(parts, place, value));
  return parts;
}

/** A request that succeeds. */
interface Variant {
  /** What it is about, where there are several. */
  readonly about: string;
  /** What it asks for may be so already. */
  readonly mayChangeNothing?: true;
  request(sandbox: Sandbox): Promise<RequestParts>;
}

async function checkChange(
  context: CheckContext,
  resources: AnyResources,
  operation: CheckedOperation,
  variant: Variant,
): Promise<void> {
  const report: Report = (subject, look, violations) => {
    if (context.wanted(`${operation.operationId} read-after-write ${subject}${variant.about}`))
      context.report(
        operation,
        'read-after-write',
        subject + variant.about,
        judged(look.sent, look.answer, violations),
      );
  };
  const sandbox = context.createSandbox();
  try {
    const change = await arrange(context, resources, operation, sandbox, variant);
    const { parts, subject, before } = change;
    const isRemoved = subject?.kind.removedBy?.includes(operation.operationId) ?? false;
    const children = subject !== undefined && isRemoved ? await findChildren(context, resources, subject, before) : [];
    await waitForClock(subject?.kind, operation.operationId);
    if (isCopied(subject, operation.operationId)) await sleep(wholeSecond);
    const sent = context.write(operation.operationId, parts, 'admin');
    const answer = await sandbox.send(sent);
    if (!isSuccess(answer.status)) {
      // A change of nothing may be refused.
      if (variant.mayChangeNothing) return;
      // What the scenario asks for, the documented answers find out.
      if (variant.about === '' || [401, 403].includes(answer.status))
        throw new SkipError(`not tried: ${operation.operationId} answered ${answer.status}`);
      reportRefusal(context, operation, variant, sent, answer);
      return;
    }
    const body = bodyOf(answer);
    const made = madeBy(resources, operation.operationId, body, parts);
    const times = context.contract.facts?.times?.created ?? [];
    const judge = judgeOf(resources, operation.operationId, {
      ...change,
      answer: body,
      made,
      times,
      moves: variant.mayChangeNothing !== true,
    });
    const target = made ?? (subject && changed(subject, operation.operationId, parts));
    if (target === undefined) return;
    const looks = await context.settle(
      () => lookAt(context, resources, target),
      (found) => judge(found).every(({ violations }) => violations.length === 0),
    );
    for (const { look, violations } of judge(looks)) {
      const { operationId } = look.operation;
      const unsound = await judgeSoundness(context.judge, operationId, look.answer, look.sent.target);
      report(operationId, look, [...violations, ...unsound]);
    }
    await checkElsewhere(context, resources, sandbox, { operationId: operation.operationId, parts, body }, report);
    if (made !== undefined) checkLocation(report, { sent, answer }, looks);
    if (subject !== undefined && made === undefined) await checkLeft(context, resources, report, subject, target);
    for (const child of children)
      await checkGone(context, resources, report, async () =>
        [await lookAlone(context, resources, child)].flatMap((one) => one ?? []),
      );
    if (made !== undefined && subject !== undefined && isRemoved)
      await checkGone(context, resources, report, () => lookAt(context, resources, subject));
    else await checkUntouched(context, resources, report, made === undefined ? [] : before, subject, 'parent');
    for (const one of change.siblings)
      await checkUntouched(context, resources, report, one.before, one.thing, 'sibling');
    for (const one of change.parents) await checkParent(context, resources, report, one);
  } finally {
    await sandbox.restore();
  }
}

/** A request that is right was rejected. */
function reportRefusal(
  context: CheckContext,
  operation: CheckedOperation,
  { about }: Variant,
  sent: Sent,
  answer: Answer,
): void {
  const { operationId } = operation;
  const subject = `${operationId}${about}`;
  if (!context.wanted(`${operationId} read-after-write ${subject}`)) return;
  const message = `expected success${about}; got ${answer.status}`;
  const refused = violation('response.status', '', 'valid-input-refused', message);
  context.report(operation, 'read-after-write', subject, judged(sent, answer, [refused]));
}

type Report = (subject: string, look: Pick<Look, 'sent' | 'answer'>, violations: Violation[]) => void;

/** `Location` is the address at which what was made is read by itself. */
function checkLocation(report: Report, making: Pick<Look, 'sent' | 'answer'>, looks: readonly Look[]): void {
  const { location } = making.answer.headers;
  const alone = looks.flatMap(({ showing, sent, views }) =>
    showing !== undefined && 'one' in showing && views.length > 0 ? [pathOf(sent.target)] : [],
  );
  if (location === undefined || alone.length === 0 || !URL.canParse(location, 'http://provider.invalid')) return;
  const isRight = alone.some((path) => pathOf(location).endsWith(path));
  const message = `expected the address of what was made, ${alone[0]}`;
  report('location', making, isRight ? [] : [violation('response.headers', '/location', 'link', message)]);
}

const pathOf = (target: string) => new URL(target, 'http://provider.invalid').pathname;

interface Change {
  readonly parts: RequestParts;
  /** What the request is about: none when it makes something at the top. */
  readonly subject: Thing | undefined;
  readonly before: readonly Look[];
  /** Others of the same kind, one of them in the same place. They stay as they are. */
  readonly siblings: readonly Watched[];
  /** What the subject belongs to, and where something is made elsewhere. They stay as they are, too. */
  readonly parents: readonly Watched[];
  /** What the run has made to arrange the request: nobody else changes anything there. */
  readonly arranged: readonly Thing[];
}

/** A resource, and how it was shown before. */
interface Watched {
  readonly thing: Thing;
  readonly before: readonly Look[];
}

async function arrange(
  context: CheckContext,
  resources: AnyResources,
  operation: CheckedOperation,
  sandbox: Sandbox,
  { request }: Variant,
): Promise<Change> {
  const { operationId } = operation;
  const observed = observe(resources, sandbox);
  const find = async (parts: RequestParts) => {
    const thing = thingOf(resources, referenceOf(resources, operation, parts));
    return thing === undefined ? undefined : withName(context, resources, complete(thing, observed.made));
  };
  const look = async (thing: Thing | undefined) =>
    thing === undefined
      ? []
      : context.settle(
          () => lookAt(context, resources, thing),
          (looks) => looks.every((one) => judgePresence(one).length === 0),
        );
  const makes = resources.kinds.some(({ createdBy }) => operationId in createdBy);
  const stranger = makes ? undefined : await find(await request(observed.sandbox));
  const parts = await request(observed.sandbox);
  const found = await find(parts);
  // A scenario may choose the identifier of what it makes.
  const subject = makes && found !== undefined && isToBeMade(found, operationId) ? undefined : found;
  const neighbour = makes || found === undefined ? undefined : await makeNeighbour(context, resources, found, sandbox);
  const siblings: Watched[] = [];
  // A scenario may be about a fixture, and then always about the same one.
  for (const thing of [stranger, neighbour])
    if (thing !== undefined && (found === undefined || !isSame(thing, found)))
      siblings.push({ thing, before: await look(thing) });
  const places = resources.kinds.map(({ createdIn }) => createdIn?.[operationId]?.(parts, parts));
  const parents: Watched[] = [];
  for (const place of [...places, subject && placeOf(subject)])
    for (const innermost of place === undefined ? [] : thingsIn(resources, place)) {
      const thing = complete(innermost, observed.made);
      if ([...parents, ...siblings].some((one) => isSame(one.thing, thing))) continue;
      parents.push({ thing, before: await lookAtParent(context, resources, thing) });
    }
  return { parts, subject, before: await look(subject), siblings, parents, arranged: observed.made };
}

/** Another one in the same place; nothing when it has none, or it cannot be made. */
async function makeNeighbour(
  context: CheckContext,
  resources: AnyResources,
  { kind, reference }: Thing,
  sandbox: Sandbox,
): Promise<Thing | undefined> {
  const parents = Object.entries(reference).filter(([name]) => name !== kind.identifier);
  if (parents.length === 0) return undefined;
  for (const making of Object.keys(kind.createdBy)) {
    const own = await context.succeed(making, sandbox).catch(() => undefined);
    if (own === undefined) continue;
    const parts = parents.reduce((all, [name, value]) => exchange(resources, all, name, value), own);
    const text = JSON.stringify(parts);
    if (!parents.every(([, value]) => text.includes(JSON.stringify(value)))) continue;
    const answer = await sandbox.send(context.write(making, parts, 'admin'));
    const made = isSuccess(answer.status) ? madeBy(resources, making, bodyOf(answer), parts) : undefined;
    return made && withName(context, resources, made);
  }
  return undefined;
}

/** Whether the operation makes something of another one of the same kind. */
const isCopied = (subject: Thing | undefined, operationId: string) =>
  subject !== undefined && operationId in subject.kind.createdBy;

/** Times of a creation may be told in whole seconds. */
const wholeSecond = 1000;

const isToBeMade = ({ kind }: Thing, operationId: string) => operationId in kind.createdBy && kind.name !== undefined;

/** The resource with the name that a request gives it, and in the place that it moves it to. */
function changed(thing: Thing, operationId: string, parts: RequestParts): Thing {
  const name = thing.kind.name && at(parts.body, thing.kind.name.sent);
  const reference = { ...thing.reference, ...thing.kind.movedTo?.[operationId]?.(parts, parts) };
  return { ...thing, reference, ...(typeof name === 'string' && name !== '' && { name }) };
}

/** Times that are told in whole seconds show a change only when a second has passed. */
async function waitForClock(kind: AnyKind | undefined, operationId: string): Promise<void> {
  const { updateTime } = kind ?? {};
  if (updateTime?.movedBy.includes(operationId)) await sleep(updateTime.resolution);
}

interface Judged {
  readonly look: Look;
  readonly violations: Violation[];
}

function judgeOf(
  resources: AnyResources,
  operationId: string,
  {
    parts,
    subject,
    before,
    arranged,
    answer,
    made,
    times,
    moves,
  }: Change & {
    readonly answer: unknown;
    readonly made: Thing | undefined;
    /** The members that tell when something was made. */
    readonly times: readonly string[];
    /** Whether it changes something. */
    readonly moves: boolean;
  },
): (looks: readonly Look[]) => Judged[] {
  const same = sameBy(resources.spelling);
  const kind = made?.kind ?? subject?.kind;
  const isRemoved = kind?.removedBy?.includes(operationId) ?? false;
  const isOurs = arranged.some((one) => subject !== undefined && isSame(one, subject));
  return (looks) => {
    const alone = looks.find(({ showing, views }) => showing !== undefined && 'one' in showing && views.length > 0);
    return looks.flatMap((look): Judged[] => {
      if (kind === undefined) return [];
      const neighbours = judgeNeighbours(resources, kind, made ?? subject, arranged, before, look);
      if (isRemoved) return [{ look, violations: [...judgeAbsence(resources, look), ...neighbours] }];
      if (look.showing === undefined) {
        const children = made === undefined ? judgeChildren(resources, kind, isOurs, before, look) : [];
        return [{ look, violations: [...children, ...judgeLinkage(looks, look)] }];
      }
      const missing = judgePresence(look);
      const [view] = look.views;
      if (missing.length > 0 || view === undefined) return [{ look, violations: missing }];
      const old = before.find((one) => one.operation === look.operation);
      const shown = 'one' in look.showing && isObject(answer) ? at(answer, look.showing.one) : undefined;
      // What was made is told by some operations without its frame.
      const answered =
        (isObject(shown) ? shown : undefined) ?? (made !== undefined && 'one' in look.showing ? answer : undefined);
      const violations = [
        ...neighbours,
        ...judgeStored(kind, operationId, parts.body, look, same),
        ...judgeBecome(kind, operationId, parts, look),
        ...(made === undefined && old !== undefined
          ? [
              ...judgeKept(kind, operationId, parts.body, old, look, same),
              ...(moves ? judgeUpdateTime(kind, operationId, old, look) : []),
            ]
          : []),
        ...(isCopied(subject, operationId) && old !== undefined ? judgeCopyTime(times, old, look) : []),
        ...(answered === undefined ? [] : judgeAgreement(kind, answered, view, 'answer-differs', same)),
        ...(alone === undefined || alone === look
          ? []
          : judgeAgreement(kind, alone.views[0], view, 'view-differs', same)),
      ];
      return [{ look, violations }];
    });
  };
}

/** What a list shows of each of its items, by their ids. */
function itemsIn(body: unknown, showing: ListShowing, volatile: readonly string[]): Map<unknown, string> {
  const items = at(body, showing.list);
  const text = (item: unknown) => JSON.stringify(normalize(without(item, volatile), (value) => value));
  return new Map((Array.isArray(items) ? items : []).map((item) => [at(item, showing.id), text(item)]));
}

type ListShowing = Extract<Showing, { list: string }>;

/** No page is smaller where nobody asks for a size. */
const fewestOfPage = 10;

/** Others that a list of the same place had are there as before. Only where nobody else changes anything. */
function judgeNeighbours(
  resources: AnyResources,
  kind: AnyKind,
  thing: Thing | undefined,
  arranged: readonly Thing[],
  before: readonly Look[],
  { operation, showing, sent, body }: Look,
): Violation[] {
  const old = before.find((one) => one.sent.target === sent.target && one.sent.body === sent.body);
  const isApart = arranged.some((one) => {
    const id = one.reference[one.kind.identifier];
    return one.kind !== kind && id !== undefined && (sent.target.includes(id) || sent.body.includes(id));
  });
  if (showing === undefined || !('list' in showing) || old === undefined || body === undefined || !isApart) return [];
  const volatile = [
    ...(resources.volatile ?? []),
    ...(kind.computed ?? []),
    ...(kind.updateTime === undefined ? [] : [kind.updateTime.member]),
  ];
  const othersIn = (list: unknown) => {
    const items = itemsIn(list, showing, volatile);
    items.delete(thing?.reference[kind.identifier]);
    return items;
  };
  const [was, is] = [othersIn(old.body), othersIn(body)];
  // What is new may push the last one to the next page.
  const mayLeave = was.size >= fewestOfPage;
  const isAsBefore =
    [...was].every(([id, text]) => is.get(id) === text || (mayLeave && !is.has(id))) &&
    [...is.keys()].every((id) => mayLeave || was.has(id));
  const message = `expected the others that ${operation.operationId} lists as before`;
  return isAsBefore ? [] : [violation('response.body', '', 'sibling-changed', message)];
}

/** What something was made of is not there any more, and neither is what belonged to something that was removed. */
async function checkGone(
  context: CheckContext,
  resources: AnyResources,
  report: Report,
  looked: () => Promise<Look[]>,
) {
  const looks = await context.settle(looked, (found) =>
    found.every((look) => judgeAbsence(resources, look).length === 0),
  );
  for (const look of looks) report(look.operation.operationId, look, judgeAbsence(resources, look));
}

/** Where it was before it moved, no list has it any more. */
async function checkLeft(
  context: CheckContext,
  resources: AnyResources,
  report: Report,
  { reference }: Thing,
  moved: Thing,
): Promise<void> {
  const left = Object.entries(reference).flatMap(([name, id]) => (moved.reference[name] === id ? [] : [id]));
  await checkGone(
    context,
    resources,
    (subject, ...found) => report(`former ${subject}`, ...found),
    () =>
      lookAt(context, resources, { ...moved, reference }, ({ showing, parts: { path = {} } }) => {
        const isList = showing !== undefined && 'list' in showing;
        return isList && Object.values(path).some((id) => left.includes(String(id)));
      }),
  );
}

/** One of each kind that is found through something, and can be read. */
async function findChildren(
  context: CheckContext,
  resources: AnyResources,
  { kind, reference }: Thing,
  before: readonly Look[],
): Promise<Thing[]> {
  const children: Thing[] = [];
  for (const child of resources.kinds) {
    if (child === kind || children.some((one) => one.kind === child)) continue;
    for (const { operation, body } of before) {
      const showing = child.shownBy[operation.operationId];
      const items = showing !== undefined && 'list' in showing ? at(body, showing.list) : undefined;
      const id = Array.isArray(items) && showing && 'id' in showing ? at(items[0], showing.id) : undefined;
      if (typeof id !== 'string') continue;
      const thing: Thing = { kind: child, reference: { ...reference, [child.identifier]: id }, name: undefined };
      const look = await lookAlone(context, resources, thing);
      const isThrough = look?.sent.target.includes(reference[kind.identifier] ?? '?');
      if (isThrough && look?.views.length === 1) children.push(thing);
    }
  }
  return children;
}

/**
 * The lists of what belongs to it are as before: only operations of their own change what they have. In what the run has not
 * made, others may change something meanwhile, and not everything.
 */
function judgeChildren(
  resources: AnyResources,
  kind: AnyKind,
  isOurs: boolean,
  before: readonly Look[],
  look: Look,
): Violation[] {
  const { operation } = look;
  const old = before.filter((one) => one.operation === operation);
  for (const child of resources.kinds) {
    const showing = child.shownBy[operation.operationId];
    if (child === kind || showing === undefined || !('list' in showing) || old.length === 0) continue;
    // A server may tell of a change in what belongs to the changed, too.
    const volatile = [
      ...(resources.volatile ?? []),
      ...(child.updateTime === undefined ? [] : [child.updateTime.member]),
    ];
    const isKept = isOurs
      ? findChanged({ ...resources, volatile }, old, [look]).length === 0
      : old.every((one) => keepsSome(itemsIn(one.body, showing, volatile), itemsIn(look.body, showing, volatile)));
    if (isKept) return [];
    const message = `expected what belongs to it as before; ${operation.operationId} shows it changed`;
    return [violation('response.body', '', 'not-kept', message)];
  }
  return [];
}

/** One alone may be what somebody else has changed. */
const keepsSome = (was: ReadonlyMap<unknown, string>, is: ReadonlyMap<unknown, string>) =>
  was.size < 2 || [...was].some(([id, text]) => is.get(id) === text);

/** Everything that a reference names. */
const thingsIn = (resources: AnyResources, reference: Reference): Thing[] =>
  resources.kinds.flatMap((kind) =>
    kind.identifier in reference ? [{ kind, reference: { ...reference }, name: undefined }] : [],
  );

/** What something belongs to. */
const placeOf = ({ kind, reference }: Thing): Reference =>
  Object.fromEntries(Object.entries(reference).filter(([name]) => name !== kind.identifier));

const lookAtParent = (context: CheckContext, resources: AnyResources, thing: Thing) =>
  context.settle(
    async () => [await lookAlone(context, resources, thing)].flatMap((one) => one ?? []),
    (looks) => looks.every((one) => judgePresence(one).length === 0),
  );

/** What something belongs to is shown as before, by itself. */
async function checkParent(context: CheckContext, resources: AnyResources, report: Report, { thing, before }: Watched) {
  const volatile = [...(resources.volatile ?? []), ...(thing.kind.computed ?? [])];
  const looks = await lookAtParent(context, resources, thing);
  const [changed] = findChanged({ ...resources, volatile }, before, looks);
  const [look] = looks;
  const name = `parent ${thing.kind.identifier}`;
  const message = `expected the parent as before; ${look?.operation.operationId} shows it changed`;
  const violations = changed === undefined ? [] : [violation('response.body', '', 'parent-changed', message)];
  if (look !== undefined && before.length > 0) report(name, look, violations);
}

/** What was not changed is shown as before. */
async function checkUntouched(
  context: CheckContext,
  resources: AnyResources,
  report: Report,
  before: readonly Look[],
  thing: Thing | undefined,
  subject: 'parent' | 'sibling',
): Promise<void> {
  if (thing === undefined || before.length === 0) return;
  const known = new Set(thing.kind.computed);
  const shown = (looks: readonly Look[]) =>
    subject === 'sibling' ? [...looks] : looks.filter(({ showing }) => showing !== undefined);
  const volatile = { ...resources, volatile: [...(resources.volatile ?? []), ...(subject === 'parent' ? known : [])] };
  const looks = await lookAt(context, resources, thing);
  const [changed] = findChanged(volatile, shown(before), shown(looks));
  const look = changed ?? looks[0];
  if (look === undefined) return;
  const message = `expected the ${subject} as before; ${look.operation.operationId} shows it changed`;
  const violations = changed === undefined ? [] : [violation('response.body', '', `${subject}-changed`, message)];
  report(subject, look, violations);
}
