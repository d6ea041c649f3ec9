import { describeViolation } from '../../validate/describe-violation.js';
import type { ActualAnswer, ReportedCase, ReportedViolation } from './report.js';

/** What is broken, by which rule, and which line of the specification says so. */
const describeReportedViolation = (violation: ReportedViolation) =>
  `${describeViolation(violation)}${violation.specLocation === undefined ? '' : ` (${violation.specLocation})`}`;

/** Why a case failed or was skipped, a line each. */
export const describeProblems = ({ reason, violations }: ReportedCase): string[] => [
  ...(reason === undefined ? [] : [reason]),
  ...violations.map(describeReportedViolation),
];

/** An answer: status and media type, then the beginning of the body. */
export function describeActual({ status, contentType, body }: ActualAnswer): string {
  const head = contentType === undefined ? String(status) : `${status} ${contentType}`;
  return body === undefined ? head : `${head}\n${body}`;
}
