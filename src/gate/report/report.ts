import { readVersion } from '../../description/load.js';
import { toCurl } from '../../http/curl.js';
import type { Mask } from '../../http/mask.js';
import type { Answer, Sent } from '../../http/message.js';
import type { Violation } from '../../validate/violation.js';
import { type Case, type CheckCase, caseName } from '../cases/case.js';
import type { CaseResult, Outcome } from '../cases/case-result.js';
import { strangersToken, type TokenHolder } from '../provider/provider.js';
import type { Shard } from '../shard.js';
import type { SpecLocator } from './spec-location.js';

/** What a run found. `keyspec verify --report DIR` writes it to `DIR/<api>.json`. Every secret in it is masked. */
export interface Report {
  readonly api: string;
  /** The provider. */
  readonly url: string;
  /** The version of keyspec. */
  readonly version: string;
  /** When the run began: `2026-01-31T12:00:00.000Z`. */
  readonly startedAt: string;
  /** Milliseconds that the run took; of shards all together. */
  readonly durationMs: number;
  /** The callers that a token was given for. */
  readonly callers: readonly TokenHolder[];
  /** Which part of a run this is, if it is one. */
  readonly shard?: Shard;
  /** The number of shards that this report was made of. */
  readonly shards?: number;
  /** How many cases there are, and how many of them had each outcome. */
  readonly summary: { readonly cases: number } & Readonly<Record<Outcome, number>>;
  readonly cases: readonly ReportedCase[];
  /** Cases that were not tried because of a known deviation of the API. They are not among `cases`. */
  readonly excluded: readonly ExcludedCase[];
  /** What was created at the provider and could not be removed. */
  readonly leftBehind: readonly string[];
  /** Why the run ended early, if it did. */
  readonly ended?: string;
}

/** A case and its outcome. */
export interface ReportedCase {
  /** Unique in the report; `--only` takes it: `generateApplicationKey 201 application/json`. */
  readonly name: string;
  readonly case: Case;
  readonly outcome: Outcome;
  /** Whether the answer was asked for with `Prefer`, and not brought about. */
  readonly simulated: boolean;
  /** Milliseconds that it took, with what had to be arranged for it. */
  readonly durationMs?: number;
  /** Why it was skipped, or why it failed without an answer to judge. */
  readonly reason?: string;
  /** What to give, so that it is not skipped. */
  readonly advice?: string;
  /** What the description expects and the answer does not do. Empty unless it failed. */
  readonly violations: readonly ReportedViolation[];
  /** What was answered. None when nothing was sent, or nothing came back. */
  readonly actual?: ActualAnswer;
  /** The request of a failed case as a `curl` command. It takes the token of the caller from a variable: `KEYSPEC_TOKEN` for the admin. */
  readonly reproduce?: string;
}

export interface ReportedViolation extends Violation {
  /** The line of the specification that is broken: `generated/<api>/openapi.json:1234`. */
  readonly specLocation?: string;
}

export interface ActualAnswer {
  readonly status: number;
  readonly contentType?: string;
  /** The beginning of the body, when the case failed. */
  readonly body?: string;
}

export interface ExcludedCase {
  readonly name: string;
  readonly case: CheckCase;
  /** The known deviation. */
  readonly reason: string;
}

/** A case that is excluded because of a known deviation. */
export type Exclusion = Pick<ExcludedCase, 'case' | 'reason'>;

export interface ReportOptions {
  readonly mask: Mask;
  readonly startedAt?: Date;
  readonly durationMs?: number;
  readonly callers?: readonly TokenHolder[];
  /** What stands for each token in commands. */
  readonly credentials?: ReadonlyMap<string, string>;
  readonly shard?: Shard | undefined;
  readonly locate?: SpecLocator;
  readonly excluded?: readonly Exclusion[];
  readonly leftBehind?: readonly string[];
  readonly ended?: string | undefined;
}

export function createReport(api: string, url: string, results: readonly CaseResult[], options: ReportOptions): Report {
  const {
    mask,
    startedAt = new Date(),
    durationMs = 0,
    callers = [],
    shard,
    excluded = [],
    leftBehind = [],
    ended,
  } = options;
  return {
    api,
    url: mask(url),
    version: readVersion(),
    startedAt: startedAt.toISOString(),
    durationMs,
    callers,
    ...(shard !== undefined && { shard }),
    summary: summarize(results),
    cases: results.map((result) => toReportedCase(url, result, options)),
    excluded: excluded.map((one) => ({
      name: mask(caseName(one.case)),
      case: maskCase(one.case, mask),
      reason: one.reason,
    })),
    leftBehind: leftBehind.map(mask),
    ...(ended !== undefined && { ended }),
  };
}

/** How many cases had each outcome. */
export function summarize(cases: readonly { readonly outcome: Outcome }[]): Report['summary'] {
  const count = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  return { cases: cases.length, passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

function toReportedCase(url: string, result: CaseResult, options: ReportOptions): ReportedCase {
  const { mask, locate, credentials = new Map() } = options;
  const { outcome, simulated, durationMs, request, answer, reason, advice } = result;
  return {
    name: mask(caseName(result.case)),
    case: result.case.kind === 'check' ? maskCase(result.case, mask) : result.case,
    outcome,
    simulated,
    ...(durationMs !== undefined && { durationMs }),
    ...(reason !== undefined && { reason: mask(reason) }),
    ...(advice !== undefined && { advice }),
    violations: result.violations.map((violation) => {
      const specLocation = locate?.(result, violation);
      return {
        ...violation,
        path: mask(violation.path),
        message: mask(violation.message),
        ...(specLocation !== undefined && { specLocation }),
      };
    }),
    ...(answer !== undefined && { actual: toActual(answer, outcome, mask) }),
    ...(request !== undefined && outcome === 'failed' && { reproduce: toMaskedCurl(url, request, mask, credentials) }),
  };
}

/** A subject may name a value that the provider gave. */
const maskCase = (one: CheckCase, mask: Mask): CheckCase => ({
  ...one,
  subject: one.subject === null ? null : mask(one.subject),
});

/** What a mask leaves as it is, for a token that is no secret. */
const stranger = '$KEYSPEC_STRANGER_TOKEN';

/** The body is masked before it is cut, so that no secret loses the end it is known by. */
const toMaskedCurl = (url: string, request: Sent, mask: Mask, credentials: ReadonlyMap<string, string>) =>
  mask(
    toCurl(
      url,
      { ...request, target: mask(request.target), body: mask(request.body) },
      new Map([...credentials, [strangersToken, stranger]]),
    ),
  ).replace(stranger, strangersToken);

/** Characters of a body that a report shows. */
const maxBodyShown = 2000;

function toActual({ status, headers, body }: Answer, outcome: Outcome, mask: Mask): ActualAnswer {
  const contentType = headers['content-type'];
  const masked = outcome === 'failed' ? mask(body) : '';
  const beginning = masked.length > maxBodyShown ? `${masked.slice(0, maxBodyShown)}…` : masked;
  return {
    status,
    ...(contentType !== undefined && { contentType: mask(contentType) }),
    ...(beginning !== '' && { body: beginning }),
  };
}
