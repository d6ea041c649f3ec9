import { valueAt } from '../../description/pointer.js';
import type { Answer, Sent } from '../../http/message.js';
import { isObject } from '../../is-object.js';
import { isSuccess } from '../cases/case.js';
import type { AnyKind, AnyResources } from '../cases/contract.js';
import type { Reference, Showing } from '../cases/resources.js';
import { readBody } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import type { CheckContext, CheckedOperation } from './context.js';

/** One resource. */
export interface Thing {
  readonly kind: AnyKind;
  readonly reference: Reference;
  /** By what lists find it: none where they need none, or nobody knows it. */
  readonly name: string | undefined;
}

/** What an operation that only reads says of a resource. */
export interface Look {
  readonly operation: CheckedOperation;
  /** None for what is about the resource and does not show it. */
  readonly showing: Showing | undefined;
  readonly sent: Sent;
  readonly answer: Answer;
  readonly body: unknown;
  /** The resource as it is shown: once, not at all, or several times. */
  readonly views: readonly unknown[];
}

/** Whether both are one resource. */
export const isSame = (one: Thing, other: Thing): boolean =>
  one.kind === other.kind && one.reference[one.kind.identifier] === other.reference[other.kind.identifier];

export const at = (value: unknown, pointer: string) => valueAt(value, pointer.split('/').slice(1));

/** The value of an answer; none when it is not what its media type says. */
export function bodyOf(answer: Answer): unknown {
  try {
    return readBody(answer);
  } catch {
    return undefined;
  }
}

const canonical = ({ aliases = {} }: AnyResources, name: string) => aliases[name] ?? name;

/** The identifiers that a request names. */
export function referenceOf(
  resources: AnyResources,
  { parameters }: Pick<CheckedOperation, 'parameters'>,
  { path = {}, body }: RequestParts,
): Reference {
  const ofBody = isObject(body) ? Object.entries(body).filter(([name]) => name.endsWith('Id')) : [];
  const ofPath = Object.entries(path).filter(([name]) => parameters.some((one) => one.name === name));
  const named = [...ofPath, ...ofBody].flatMap(([name, value]) =>
    typeof value === 'string' ? [[canonical(resources, name), value] as const] : [],
  );
  return Object.fromEntries(named);
}

/** The innermost resource of a reference. */
export function thingOf(resources: AnyResources, reference: Reference, name?: string): Thing | undefined {
  const kind = resources.kinds.findLast(({ identifier }) => reference[identifier] !== undefined);
  return kind && { kind, reference, name };
}

/** What asks an operation about a resource; nothing when it cannot be asked about it. */
function askAbout(
  resources: AnyResources,
  { probed, parameters }: CheckedOperation,
  { kind, reference }: Thing,
): RequestParts | undefined {
  const identify = (name: string) => reference[canonical(resources, name)];
  const place = (where: string) => parameters.filter((one) => one.in === where);
  const ofBody = [...probed.body.members().keys()].filter((name) => identify(name) !== undefined);
  const ofQuery = place('query').filter(({ name }) => identify(name) !== undefined);
  const names = [...place('path'), ...ofQuery].map(({ name }) => name).concat(ofBody);
  if (!names.some((name) => canonical(resources, name) === kind.identifier)) return undefined;
  if (place('path').some(({ name }) => identify(name) === undefined)) return undefined;
  if (place('query').some(({ name, required }) => required === true && identify(name) === undefined)) return undefined;
  const fill = (wanted: readonly string[]) => Object.fromEntries(wanted.map((name) => [name, identify(name) ?? '']));
  return {
    path: fill(place('path').map(({ name }) => name)),
    query: fill(ofQuery.map(({ name }) => name)),
    ...(probed.body.members().size > 0 && { body: fill(ofBody) }),
  };
}

/** The request by which an operation shows a resource among others. */
function askForList(
  resources: AnyResources,
  { parameters, probed }: CheckedOperation,
  showing: Extract<Showing, { list: string }>,
  { reference, name = '' }: Thing,
): RequestParts | undefined {
  const path = parameters.filter((one) => one.in === 'path').map((one) => one.name);
  const identify = (parameter: string) => reference[canonical(resources, parameter)];
  if (path.some((parameter) => identify(parameter) === undefined)) return undefined;
  const only = showing.only === undefined ? {} : showing.only(reference, name);
  return (
    only && {
      path: Object.fromEntries(path.map((parameter) => [parameter, identify(parameter) ?? ''])),
      ...(probed.body.members().size > 0 && { body: {} }),
      ...only,
    }
  );
}

/** Every operation that only reads and can be asked about the resource, and what to ask. */
export function questionsAbout(
  context: CheckContext,
  resources: AnyResources,
  thing: Thing,
): { operation: CheckedOperation; showing: Showing | undefined; parts: RequestParts }[] {
  return context.operations
    .filter(({ changes, secured }) => !changes && secured)
    .flatMap((operation) => {
      const showing = thing.kind.shownBy[operation.operationId];
      const needsName = showing !== undefined && 'list' in showing && thing.kind.name !== undefined;
      if (needsName && thing.name === undefined) return [];
      const parts =
        showing !== undefined && 'list' in showing
          ? askForList(resources, operation, showing, thing)
          : askAbout(resources, operation, thing);
      if (parts === undefined) return [];
      const more = showing !== undefined && 'one' in showing ? showing.with : undefined;
      return [{ operation, showing, parts: { ...parts, ...more } }];
    });
}

/** An operation that shows a resource, and what to ask of it. */
export type Question = ReturnType<typeof questionsAbout>[number];

async function look(context: CheckContext, thing: Thing, { operation, showing, parts }: Question): Promise<Look> {
  const sent = context.write(operation.operationId, parts, 'admin');
  const answer = await context.send(sent);
  const body = isSuccess(answer.status) ? bodyOf(answer) : undefined;
  return { operation, showing, sent, answer, body, views: viewsIn(body, showing, thing) };
}

/** Asks everything there is to ask about a resource, or what is wanted of it. */
export async function lookAt(
  context: CheckContext,
  resources: AnyResources,
  thing: Thing,
  isWanted: (question: Question) => boolean = () => true,
): Promise<Look[]> {
  const looks: Look[] = [];
  for (const question of questionsAbout(context, resources, thing).filter(isWanted))
    looks.push(await look(context, thing, question));
  return looks;
}

/**
 * The resource read by itself; nothing when no operation does.
 *
 * @param rate how much an operation may tell, where several do: the first that may tell most is asked
 */
export async function lookAlone(
  context: CheckContext,
  resources: AnyResources,
  thing: Thing,
  rate: (question: Question) => number = () => 0,
) {
  const [first, ...others] = questionsAbout(context, resources, thing).filter(
    ({ showing }) => showing !== undefined && 'one' in showing,
  );
  if (first === undefined) return undefined;
  const best = others.reduce((one, other) => (rate(other) > rate(one) ? other : one), first);
  return look(context, thing, best);
}

function viewsIn(body: unknown, showing: Showing | undefined, { kind, reference }: Thing): unknown[] {
  if (showing === undefined || body === undefined) return [];
  if ('one' in showing) {
    const view = at(body, showing.one);
    return view === undefined ? [] : [view];
  }
  const items = at(body, showing.list);
  return Array.isArray(items) ? items.filter((item) => at(item, showing.id) === reference[kind.identifier]) : [];
}

/** The resource with the name that it is shown with. */
export async function withName(context: CheckContext, resources: AnyResources, thing: Thing): Promise<Thing> {
  const { name } = thing.kind;
  if (name === undefined || thing.name !== undefined) return thing;
  for (const { operation, showing, parts } of questionsAbout(context, resources, thing)) {
    if (showing === undefined || !('one' in showing)) continue;
    const answer = await context.send(context.write(operation.operationId, parts, 'admin'));
    const shown = isSuccess(answer.status) ? at(at(bodyOf(answer), showing.one), name.shown) : undefined;
    if (typeof shown === 'string') return { ...thing, name: shown };
  }
  return thing;
}
