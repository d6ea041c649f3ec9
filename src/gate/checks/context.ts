import type { Method } from '../../description/description.js';
import type { Answer, Judge, Sent } from '../../validate/response.js';
import type { Violation } from '../../validate/violation.js';
import type { AnyContract } from '../cases/contract.js';
import type { CaseWorld } from '../cases/sandbox.js';
import type { Caller, RequestParts } from '../cases/scenario.js';
import type { CaseReport, Check } from '../report/report.js';
import type { Example } from './examples.js';
import type { Probed } from './probe.js';

/** What the checks know of an operation. */
export interface CheckedOperation {
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  /** Whether it asks for a credential. */
  readonly secured: boolean;
  /** Whether it may change something. */
  readonly changes: boolean;
  readonly probed: Probed;
  /** What the description shows of its requests. */
  readonly examples: readonly Example[];
}

/** What the checks work with. */
export interface CheckContext {
  readonly operations: readonly CheckedOperation[];
  readonly contract: AnyContract;
  readonly judge: Judge;
  createWorld(): CaseWorld;
  /** The request of an operation's first scenario of success. @throws {NotTried} when there is none. */
  succeed(operationId: string, world: CaseWorld): Promise<RequestParts>;
  /** A request as a caller sends it. @throws {NotTried} when no token of that caller, or no such fixture was given. */
  write(operationId: string, parts: RequestParts, caller: Caller): Sent;
  /** @throws {NotTried} when it must not be sent, or the run has ended. */
  send(sent: Sent): Promise<Answer>;
  /** @throws {NotTried} when the run has ended. */
  throwIfEnded(): void;
  /** Whether cases of this name are wanted. */
  wanted(name: string): boolean;
  /** Whether any case of this check of this operation can be wanted: if not, nothing has to be arranged for it. */
  mayWant(operationId: string, check: Check): boolean;
  /** Notes a case that the contract leaves out. */
  leaveOut(name: string, reason: string): void;
  report(one: CheckedOperation, check: Check, subject: string, result: CheckResult): void;
}

/** What came of one case of a check. */
export type CheckResult = Pick<CaseReport, 'outcome' | 'violations'> &
  Partial<Pick<CaseReport, 'reason' | 'request' | 'answer' | 'status' | 'method'>>;

export const violated = (where: string, path: string, rule: string, message: string): Violation => ({
  in: where,
  path,
  rule,
  message,
});

/** Passed when nothing was violated. */
export function judged(request: Sent, answer: Answer, violations: readonly Violation[]): CheckResult {
  return { outcome: violations.length === 0 ? 'passed' : 'failed', status: answer.status, request, answer, violations };
}

/** What every answer has to be, whatever was asked: documented, and no failure of the server. */
export function sound(judge: Judge, operationId: string, answer: Answer, { target }: Sent): Violation[] {
  if (answer.status >= 500)
    return [violated('response.status', '', 'server-error', `the server failed with ${answer.status}`)];
  return judge.answer(operationId, answer, target);
}
