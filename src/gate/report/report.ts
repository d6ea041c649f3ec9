import { toCurl } from '../../http/curl.js';
import type { Mask } from '../../http/mask.js';
import type { Answer, Sent } from '../../http/message.js';
import type { Violation } from '../../validate/violation.js';
import { type Case, caseName } from '../cases/case.js';
import type { PromiseFinder } from './spec-location.js';

export type Outcome = 'passed' | 'failed' | 'skipped';

/**
 * What a case asks: for a documented answer; whether input that breaks one constraint is refused, and what the
 * description shows or allows is taken; whether a caller without a credential is refused, or one that may only read; whether
 * a method nobody documented is; whether what was created is found, and what was deleted gone; whether a story of several
 * steps holds.
 */
export type Check =
  | 'documented-answer'
  | 'invalid-input'
  | 'valid-input'
  | 'authentication'
  | 'undocumented-method'
  | 'lifecycle'
  | 'flow';

/** What became of one case. */
export interface CaseReport extends Case {
  readonly check: Check;
  /** What the case is about, beyond its operation and status: `query/validityYears maximum`. Empty for a documented answer. */
  readonly subject: string;
  readonly outcome: Outcome;
  /** The answer was asked for with `Prefer`, not brought about. */
  readonly simulated: boolean;
  /** What was sent, when something was. */
  readonly request?: Sent;
  /** What came, when it was not as it should be. */
  readonly answer?: Answer;
  /** Why it was skipped, or failed without an answer to judge. */
  readonly reason?: string;
  readonly violations: readonly Violation[];
}

/** A case as a report shows it, its secrets masked. */
export interface ReportedCase extends Omit<CaseReport, 'request' | 'answer' | 'violations'> {
  /** The request as a line to copy. */
  readonly curl?: string;
  /** What a failed case was answered: status, media type, the beginning of the body. */
  readonly answer?: string;
  readonly violations: readonly ReportedViolation[];
}

export interface ReportedViolation extends Violation {
  /** Where the description promises what was broken: `generated/<api>/openapi.json:1234`. */
  readonly promised?: string;
}

/** A case's name: `getApplication 200 application/json`, `getApplication lifecycle …`, `flow shareKey clone 201`. */
export function reportName(one: Pick<CaseReport, keyof Case | 'check' | 'subject'>): string {
  if (one.check === 'documented-answer') return caseName(one);
  return (
    one.check === 'flow' ? [one.operationId, one.subject, one.status] : [one.operationId, one.check, one.subject]
  ).join(' ');
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
  readonly cases: readonly ReportedCase[];
  /** What the contract leaves out, because the vendor is known not to do it. */
  readonly leftOut: readonly LeftOut[];
  /** What was made at the provider and could not be removed. */
  readonly leftBehind: readonly string[];
  /** Why the run ended before everything was tried, if it did. */
  readonly ended?: string;
}

/** A case that was not tried, and why. */
export interface LeftOut {
  readonly name: string;
  readonly reason: string;
}

export interface ReportOptions {
  readonly mask: Mask;
  readonly promised?: PromiseFinder;
  readonly leftOut?: readonly LeftOut[];
  readonly leftBehind?: readonly string[];
  readonly ended?: string;
}

export function createReport(
  api: string,
  url: string,
  cases: readonly CaseReport[],
  { mask, promised, leftOut = [], leftBehind = [], ended }: ReportOptions,
): Report {
  const count = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  const summary = { cases: cases.length, passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
  return {
    api,
    url: mask(url),
    summary,
    cases: cases.map(({ request, answer, violations, ...one }) => ({
      ...one,
      subject: mask(one.subject),
      ...(request === undefined ? {} : { curl: maskedCurl(url, request, mask) }),
      ...(answer === undefined || one.outcome !== 'failed' ? {} : { answer: shown(answer, mask) }),
      ...(one.reason === undefined ? {} : { reason: mask(one.reason) }),
      violations: violations.map((violation) => {
        const line = promised?.({ ...one, violations, ...(answer === undefined ? {} : { answer }) }, violation);
        return {
          ...violation,
          path: mask(violation.path),
          message: mask(violation.message),
          ...(line === undefined ? {} : { promised: line }),
        };
      }),
    })),
    leftOut,
    leftBehind: leftBehind.map(mask),
    ...(ended === undefined ? {} : { ended }),
  };
}

/** The body is masked before it is cut, so that no secret loses the end it is known by. */
const maskedCurl = (url: string, request: Sent, mask: Mask) =>
  mask(toCurl(url, { ...request, target: mask(request.target), body: mask(request.body) }));

const longest = 2000;

function shown({ status, headers, body }: Answer, mask: Mask): string {
  const masked = mask(body);
  const start = masked.length > longest ? `${masked.slice(0, longest)}…` : masked;
  return (
    mask([status, headers['content-type']].filter((part) => part !== undefined).join(' ')) + (start && `\n${start}`)
  );
}
