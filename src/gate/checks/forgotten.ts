import type { Sent } from '../../http/message.js';
import { isObject } from '../../is-object.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import type { AnyResources } from '../cases/contract.js';
import type { RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { findUnshown } from './effects.js';
import { isAllowed } from './examples.js';
import { tell } from './leaves.js';
import { bodyOf, type Look, lookAlone, type Thing } from './looks.js';
import { madeBy } from './made-by.js';

/** A change that was taken. */
interface Taken {
  readonly operation: CheckedOperation;
  readonly parts: RequestParts;
  readonly sent: Sent;
  readonly thing: Thing;
  /** What the thing is shown as, and where the request has what is looked for. */
  readonly look: Look;
  readonly places: readonly string[];
}

/**
 * What was taken and is not shown says nothing by itself: a provider may not have such a thing. Where it shows the same once
 * another operation was told, it has.
 */
export const judgeForgotten = (context: CheckContext, resources: AnyResources, taken: Taken): Promise<Violation[]> =>
  compare(context, resources, taken).catch((error: unknown) => {
    // Where nothing more may be sent, nothing is known.
    if (error instanceof SkipError) return [];
    throw error;
  });

async function compare(
  context: CheckContext,
  resources: AnyResources,
  { operation, parts, sent, thing, look, places }: Taken,
): Promise<Violation[]> {
  const { kind } = thing;
  const missing = (id: string, one: Look | undefined, among: readonly string[]) =>
    one === undefined ? [] : findUnshown(kind, id, parts.body, among, one).map(({ path }) => path);
  const unshown = missing(operation.operationId, look, places);
  if (unshown.length === 0) return [];
  for (const other of context.operations) {
    if (other === operation) continue;
    const shown = await tellOther(context, resources, other, thing, parts);
    const hidden = missing(other.operationId, shown, unshown);
    if (shown === undefined || hidden.length === unshown.length) continue;
    // It may take its time to show, and the other operation may have changed the thing.
    const again =
      kind.createdBy[operation.operationId] === undefined
        ? thing
        : await repeat(context, resources, operation, parts, sent);
    if (again === undefined) return [];
    const stored = unshown.filter((path) => !hidden.includes(path));
    const still = await context.settle(
      async () => missing(operation.operationId, await lookAlone(context, resources, again), stored),
      (paths) => paths.length === 0,
    );
    return findUnshown(kind, operation.operationId, parts.body, still, look).map(({ path, value }) =>
      violation(
        'response.body',
        path,
        'not-stored',
        `expected ${tell(value)}, as was sent; got nothing, and ${other.operationId} stores it`,
      ),
    );
  }
  return [];
}

/** How the thing, or one that is made alike, is shown once another operation was told the same; nothing when it cannot be. */
async function tellOther(
  context: CheckContext,
  resources: AnyResources,
  other: CheckedOperation,
  thing: Thing,
  { body }: RequestParts,
): Promise<Look | undefined> {
  const { operationId, changes, secured, method, path, parameters, probed } = other;
  const { kind, reference } = thing;
  const canonical = (name: string) => resources.aliases?.[name] ?? name;
  const isAbout = operationId in kind.createdBy || canonical(/\{([^}]+)\}$/.exec(path)?.[1] ?? '') === kind.identifier;
  if (!changes || !secured || method === 'delete' || !isAbout || probed.body.members().size === 0) return undefined;
  const names = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  const ids = names.flatMap((name) => {
    const id = reference[canonical(name)];
    return id === undefined ? [] : [[name, id] as const];
  });
  const parts = { path: Object.fromEntries(ids), body };
  if (ids.length < names.length || !isObject(body) || !isAllowed(probed.examine, parts)) return undefined;
  const sent = context.write(operationId, parts, 'admin');
  const answer = await context.send(sent);
  if (!isSuccess(answer.status)) return undefined;
  const look = await lookAlone(context, resources, madeBy(resources, operationId, bodyOf(answer), parts) ?? thing);
  return look?.views.length === 1 ? look : undefined;
}

/** Another one, made by the same request. */
async function repeat(
  context: CheckContext,
  resources: AnyResources,
  { operationId }: CheckedOperation,
  parts: RequestParts,
  sent: Sent,
): Promise<Thing | undefined> {
  const answer = await context.send(sent);
  return isSuccess(answer.status) ? madeBy(resources, operationId, bodyOf(answer), parts) : undefined;
}
