import type { Rule } from './rule.js';

/** One thing an exchange does that its description does not allow. */
export interface Violation {
  /** Where: `response.body`, `response.headers`, `response.status`, `request.query`, … */
  readonly in: string;
  /** JSON Pointer from there; empty for the whole. */
  readonly path: string;
  /** The rule broken. */
  readonly rule: Rule;
  /** What is wrong, for people. */
  readonly message: string;
}

export const violation = (where: string, path: string, rule: Rule, message: string): Violation => ({
  in: where,
  path,
  rule,
  message,
});
