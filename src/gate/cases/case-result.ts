import { messageOf } from '../../error-message.js';
import type { Answer, Sent } from '../../http/message.js';
import type { Violation } from '../../validate/violation.js';
import type { Case } from './case.js';
import { SkipError } from './skip-error.js';

export type Outcome = 'passed' | 'failed' | 'skipped';

/** What was found out about a case. */
export interface Finding {
  readonly outcome: Outcome;
  /** What was sent, when something was. */
  readonly request?: Sent;
  /** What was answered, when something was. */
  readonly answer?: Answer;
  /** Why it was skipped, or why it failed without an answer to judge. */
  readonly reason?: string;
  /** What to give, so that it is not skipped. */
  readonly advice?: string;
  readonly violations: readonly Violation[];
}

/** A case, and what was found out about it. */
export interface CaseResult extends Finding {
  readonly case: Case;
  /** Whether the answer was asked for with `Prefer`, and not brought about. */
  readonly simulated: boolean;
  /** Milliseconds that it took, with what had to be arranged for it. None when it was not measured. */
  readonly durationMs?: number;
}

/** Passed when nothing was violated. */
export const judged = (request: Sent, answer: Answer, violations: readonly Violation[]): Finding => ({
  outcome: violations.length === 0 ? 'passed' : 'failed',
  request,
  answer,
  violations,
});

/** What an error says of a case: it was skipped, or it failed before there was an answer to judge. */
export function findingOf(error: unknown, prefix = ''): Finding {
  if (error instanceof SkipError) {
    const { message: reason, advice } = error;
    return { outcome: 'skipped', reason, ...(advice !== undefined && { advice }), violations: [] };
  }
  return { outcome: 'failed', reason: prefix + explainStumble(error), violations: [] };
}

/** What ended a scenario. It reads answers as the description types them, and stumbles over one that is another. */
export function explainStumble(error: unknown): string {
  const stumbled = error instanceof TypeError && error.cause === undefined;
  return stumbled ? `an answer that it needs is not as described (${error.message})` : messageOf(error);
}
