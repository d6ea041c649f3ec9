import type { Case } from './case.js';
import type { Mask } from './mask.js';
import type { Violation } from './violation.js';

export type Outcome = 'passed' | 'failed' | 'skipped';

/** What became of one case. */
export interface CaseReport extends Case {
  readonly outcome: Outcome;
  /** The answer was asked for with `Prefer`, not brought about. */
  readonly simulated: boolean;
  /** Why it was skipped, or failed without an answer to judge. */
  readonly reason?: string;
  readonly violations: readonly Violation[];
}

/** What a run found. The shape of `DIR/<api>.json`. */
export interface Report {
  readonly api: string;
  readonly url: string;
  readonly summary: {
    readonly cases: number;
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
  };
  readonly cases: readonly CaseReport[];
}

export function createReport(api: string, url: string, cases: readonly CaseReport[], mask: Mask): Report {
  const count = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  const summary = { cases: cases.length, passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
  return {
    api,
    url: mask(url),
    summary,
    cases: cases.map((one) => ({
      ...one,
      ...(one.reason === undefined ? {} : { reason: mask(one.reason) }),
      violations: one.violations.map((violation) => ({ ...violation, message: mask(violation.message) })),
    })),
  };
}
