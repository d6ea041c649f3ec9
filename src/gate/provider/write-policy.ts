import { changesState, type Description, operations } from '../../description/description.js';
import { createDescriptionRouter } from '../../description/router.js';
import type { Sent } from '../../http/message.js';
import type { AnyCreation } from '../cases/contract.js';
import { SkipError } from '../cases/skip-error.js';

/** What may be changed at the provider: everything, all that can be removed again, nothing, or what these operations change. */
export type AllowedWrites = boolean | 'removable' | readonly string[];

/** Why a request must not be sent, if it must not. */
export interface WritePolicy {
  request(sent: Sent): SkipError | undefined;
  /** The same for what removes what a case has made: that is always right where anything may be made. */
  cleanUp(sent: Sent): SkipError | undefined;
  operation(operationId: string): SkipError | undefined;
  /** Whether the operations that may be called are listed. */
  readonly isList: boolean;
  /** Whether what the run has not made may be changed, as far as anything may. */
  readonly mayChangeOthers: boolean;
}

/**
 * It reads from a request itself what it would do, so it does not matter who wrote it, or what for.
 *
 * @param creations what operations make, and how it is removed
 */
export function createWritePolicy(
  description: Description,
  write: AllowedWrites,
  creations: readonly AnyCreation[],
): WritePolicy {
  const find = createDescriptionRouter(new Map([['', description]]));
  const known = new Map(operations(description).map((one) => [one.operation.operationId, one]));
  const lasting = write === 'removable' ? makersOfLasting(description, creations) : new Set<string>();
  const mayWrite = (operationId: string) =>
    write === true || write === 'removable' || (write !== false && write.includes(operationId));

  const operation = (operationId: string) => {
    const one = known.get(operationId);
    if (one !== undefined && !changesState(one.method, one.operation)) return undefined;
    if (lasting.has(operationId))
      return new SkipError(
        `not sent: ${operationId} makes what no operation removes`,
        'give "write": true in keyspec.config.json, where it may stay',
      );
    return mayWrite(operationId) ? undefined : notAllowed(`${operationId} changes something, ${because(write)}`);
  };
  const request = ({ method, target }: Sent) => {
    const route = find(method, target.replace(/\?.*$/, ''));
    if ('operationId' in route) return operation(route.operationId);
    return write === true || write === 'removable' || !changesState(method)
      ? undefined
      : notAllowed(`a ${method} that nobody documented may change something, ${because(write)}`);
  };
  return {
    isList: Array.isArray(write),
    mayChangeOthers: write !== 'removable',
    request,
    operation,
    cleanUp: (sent) => (isNothing(write) ? request(sent) : undefined),
  };
}

/** Operations whose work stays: nothing removes what they make, alone or with what it stands in. */
function makersOfLasting(description: Description, creations: readonly AnyCreation[]): ReadonlySet<string> {
  const paths = new Map(operations(description).map(({ path, operation }) => [operation.operationId, path]));
  const parametersOf = (operationId: string): readonly string[] => paths.get(operationId)?.match(/\{\w+\}/g) ?? [];
  const goesWithAnother = (operationId: string) =>
    creations.some(
      ({ removedBy = [] }) =>
        // What it removes itself is not what its work stands in.
        !removedBy.some((by) => by.operationId === operationId) &&
        removedBy.some((by) => {
          const needed = parametersOf(by.operationId);
          return needed.length > 0 && needed.every((one) => parametersOf(operationId).includes(one));
        }),
    );
  return new Set(
    creations
      .filter(({ remove, removedBy = [] }) => remove === undefined && removedBy.length === 0)
      .flatMap(({ madeBy }) => madeBy.map(({ operationId }) => operationId))
      .filter((operationId) => !goesWithAnother(operationId)),
  );
}

/** @throws {SkipError} when the policy does not let something be sent. */
export function refuse(reason: SkipError | undefined): void {
  if (reason !== undefined) throw reason;
}

const notAllowed = (reason: string) =>
  new SkipError(`not sent: ${reason}`, 'leave out --safe, or list the operation under "write" in keyspec.config.json');

const isNothing = (write: AllowedWrites) => write === false || (Array.isArray(write) && write.length === 0);
const because = (write: AllowedWrites) => (isNothing(write) ? 'and nothing may be changed' : 'and may not be called');
