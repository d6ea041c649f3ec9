import type { Violation } from '../validate/violation.js';

/** A violation, and the value that broke the rule, when one was there. */
export interface Met {
  readonly violation: Violation;
  readonly value?: unknown;
}
