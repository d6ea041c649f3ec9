import type { AnyResources } from '../cases/contract.js';
import type { RequestParts } from '../cases/scenario.js';
import { at, type Thing } from './looks.js';

/** What an operation has made, as its answer tells. */
export function madeBy(
  resources: AnyResources,
  operationId: string,
  answer: unknown,
  parts: RequestParts,
): Thing | undefined {
  const kind = resources.kinds.find(({ createdBy }) => operationId in createdBy);
  const reference = kind?.createdBy[operationId]?.(answer, parts);
  if (kind === undefined || reference === undefined) return undefined;
  const name = kind.name === undefined ? undefined : at(parts.body, kind.name.sent);
  return { kind, reference, name: typeof name === 'string' ? name : undefined };
}
