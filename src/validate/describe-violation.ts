import type { Violation } from './violation.js';

/** A violation in one line: where it is, the rule that is broken, what is wrong. */
export const describeViolation = ({ in: place, path, rule, message }: Violation) =>
  `${place}${path} ${rule}: ${message}`;
