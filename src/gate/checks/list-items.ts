import type { Answer, Sent } from '../../http/message.js';
import { isSuccess } from '../cases/case.js';
import type { AnyList } from '../cases/contract.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { at, bodyOf } from './looks.js';
import { observe } from './observed.js';

/** One answer of a list. */
export interface Listed {
  readonly sent: Sent;
  readonly answer: Answer;
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly ids: readonly string[];
}

/** The fewest things that show an order, a filter and a walk, where there can be so many. */
export const fewestIn = ({ most = 3 }: AnyList) => Math.min(3, most);

/** Reads an answer of a list. */
export function readList(list: AnyList, sent: Sent, answer: Answer): Listed {
  const body = isSuccess(answer.status) ? bodyOf(answer) : undefined;
  const found = at(body, list.items);
  const items = Array.isArray(found) ? found : [];
  return { sent, answer, body, items, ids: items.map((item) => String(at(item, list.id))) };
}

export async function askList(context: CheckContext, list: AnyList, parts: RequestParts): Promise<Listed> {
  const sent = context.write(list.operationId, parts, 'admin');
  return readList(list, sent, await context.send(sent));
}

interface Arranged {
  readonly parts: RequestParts;
  readonly all: Listed;
  /** What was made for the list, one after the other. */
  readonly made: readonly string[];
  /** What was there before, in a place that was made as well. */
  readonly older: readonly string[];
}

/** Makes what a list is tried with, and lists it. @throws {SkipError} when it is not listed. */
export async function arrangeList(
  context: CheckContext,
  { operationId }: CheckedOperation,
  list: AnyList,
  sandbox: Sandbox,
): Promise<Arranged> {
  const { kinds } = context.contract.resources ?? { kinds: [] };
  const kind = kinds.find(({ shownBy }) => operationId in shownBy);
  const observed = observe({ kinds }, sandbox);
  const parts = await list.arrange(observed.sandbox);
  const made = observed.made.flatMap((thing) => (thing.kind === kind ? [thing.reference[kind.identifier] ?? ''] : []));
  const all = await context.settle(
    () => askList(context, list, parts),
    ({ ids }) => ids.length >= fewestIn(list) && made.every((id) => ids.includes(id)),
  );
  if (!isSuccess(all.answer.status)) throw new SkipError(`not tried: ${operationId} answered ${all.answer.status}`);
  const isOwnPlace = observed.made.some((thing) =>
    Object.values(parts.path ?? {}).includes(thing.reference[thing.kind.identifier] ?? ''),
  );
  return { parts, all, made, older: isOwnPlace ? all.ids.filter((id) => !made.includes(id)) : [] };
}

/** Two requests in one: what the second has is added, in objects and lists as well. */
export function merge(one: RequestParts, other: RequestParts): RequestParts {
  return {
    ...one,
    ...other,
    path: { ...one.path, ...other.path },
    query: mergeValues(one.query ?? {}, other.query ?? {}),
    ...((one.body !== undefined || other.body !== undefined) && {
      body: mergeValues(asRecord(one.body), asRecord(other.body)),
    }),
  };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function mergeValues(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const old = merged[name];
    if (Array.isArray(old) && Array.isArray(value)) merged[name] = [...old, ...value];
    else if (typeof old === 'object' && old !== null && typeof value === 'object' && value !== null)
      merged[name] = mergeValues(asRecord(old), asRecord(value));
    else merged[name] = value;
  }
  return merged;
}
