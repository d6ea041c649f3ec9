import { changesState, type Description, operations } from '../../description/description.js';
import { createDescriptionRouter } from '../../description/router.js';
import type { Sent } from '../../http/message.js';
import { SkipError } from '../cases/skip-error.js';

/** What may be changed at the provider: everything, nothing, or what these operations change. */
export type AllowedWrites = boolean | readonly string[];

/** Why a request must not be sent, if it must not. */
export interface WritePolicy {
  request(sent: Sent): string | undefined;
  /** The same for what removes what a case has made: that is always right where anything may be made. */
  cleanUp(sent: Sent): string | undefined;
  operation(operationId: string): string | undefined;
  /** Whether the operations that may be called are listed. */
  readonly isList: boolean;
}

/** It reads from a request itself what it would do, so it does not matter who wrote it, or what for. */
export function createWritePolicy(description: Description, write: AllowedWrites): WritePolicy {
  const find = createDescriptionRouter(new Map([['', description]]));
  const known = new Map(operations(description).map((one) => [one.operation.operationId, one]));
  const mayWrite = (operationId: string) => write === true || (write !== false && write.includes(operationId));

  const operation = (operationId: string) => {
    const one = known.get(operationId);
    if (one !== undefined && !changesState(one.method, one.operation)) return undefined;
    return mayWrite(operationId) ? undefined : `not sent: ${operationId} changes something, ${because(write)}`;
  };
  const request = ({ method, target }: Sent) => {
    const route = find(method, target.replace(/\?.*$/, ''));
    if ('operationId' in route) return operation(route.operationId);
    return write === true || !changesState(method)
      ? undefined
      : `not sent: a ${method} that nobody documented may change something, ${because(write)}`;
  };
  return {
    isList: typeof write !== 'boolean',
    request,
    operation,
    cleanUp: (sent) => (isNothing(write) ? request(sent) : undefined),
  };
}

/** @throws {SkipError} when there is a reason of the policy not to send something. */
export function refuse(reason: string | undefined): void {
  if (reason !== undefined)
    throw new SkipError(reason, 'leave out --safe, or list the operation under "write" in keyspec.config.json');
}

const isNothing = (write: AllowedWrites) => write === false || (write !== true && write.length === 0);
const because = (write: AllowedWrites) => (isNothing(write) ? 'and nothing may be changed' : 'and may not be called');
