import { changesState, type Description, operations } from '../../description/description.js';
import { type Check, caseName, isSuccess } from '../cases/case.js';
import type { CaseResult } from '../cases/case-result.js';
import type { Creations } from './creations.js';

/** Checks whose requests have to be rejected. */
const rejecting: readonly Check[] = ['authentication', 'invalid-input', 'undocumented-method'];

/**
 * What was there before the run and may have changed, since a request succeeded that had to be rejected: for people, once for
 * each request. What the run has made is not among it.
 */
export function tellChanged(
  description: Description,
  results: readonly CaseResult[],
  { creates, isAboutOwn }: Pick<Creations, 'creates' | 'isAboutOwn'>,
): string[] {
  const changing = new Set(
    operations(description)
      .filter(({ method, operation }) => changesState(method, operation))
      .map(({ operation }) => operation.operationId),
  );
  const told = new Map<string, string>();
  for (const { case: one, outcome, request, answer, simulated } of results) {
    if (outcome !== 'failed' || request === undefined || answer === undefined || simulated) continue;
    if (!isSuccess(answer.status) || one.kind === 'flow') continue;
    const isUndocumented = one.kind === 'check' && one.check === 'undocumented-method';
    const changes = isUndocumented ? changesState(request.method) : changing.has(one.operationId);
    const hasToBeRejected = one.kind === 'answer' ? !isSuccess(one.status) : rejecting.includes(one.check);
    if (!changes || !hasToBeRejected || creates(request) || isAboutOwn(request)) continue;
    const what = `${request.method} ${request.target}`;
    if (!told.has(what))
      told.set(
        what,
        `${what} succeeded, and had to be rejected (${caseName(one)}): it may have changed what was there before`,
      );
  }
  return [...told.values()];
}
