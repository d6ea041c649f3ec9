import type { Method, Parameter } from '../../description/description.js';
import type { Answer, Sent } from '../../http/message.js';
import type { Judge } from '../../validate/response.js';
import { type Violation, violation } from '../../validate/violation.js';
import type { Check } from '../cases/case.js';
import type { Finding } from '../cases/case-result.js';
import type { AnyContract, AnyScenario } from '../cases/contract.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { Caller, RequestParts } from '../cases/scenario.js';
import type { Settle } from '../provider/settle.js';
import type { Example } from './examples.js';
import type { Probed } from './probe.js';
import type { Shape } from './shape.js';

/** What the checks know of an operation. */
export interface CheckedOperation {
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  /** Whether it asks for a credential. */
  readonly secured: boolean;
  /** Whether it may change something. */
  readonly changes: boolean;
  readonly parameters: readonly Parameter[];
  readonly probed: Probed;
  /** Query parameters that take lists of named values, and the values. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
  /** The media types in which its body may come, beside the first. */
  readonly otherMediaTypes: readonly string[];
  /** What its success holds. */
  readonly answer: Shape;
  /** What the description shows of its requests. */
  readonly examples: readonly Example[];
}

/** The operations of one path: at least one. */
export type OperationsOfPath = readonly [CheckedOperation, ...CheckedOperation[]];

/** What the checks work with. */
export interface CheckContext {
  readonly operations: readonly CheckedOperation[];
  readonly contract: AnyContract;
  readonly judge: Judge;
  createSandbox(): Sandbox;
  /** The request of an operation's first scenario of success. @throws {SkipError} when there is none. */
  succeed(operationId: string, sandbox: Sandbox): Promise<RequestParts>;
  /** The request of a scenario, as it is for this provider. @throws {SkipError} when it cannot be brought about. */
  arrange(
    scenario: Pick<Extract<AnyScenario, { request: unknown }>, 'request'>,
    sandbox: Sandbox,
  ): Promise<RequestParts>;
  /** A request as a caller sends it. @throws {SkipError} when no token of that caller, or no such fixture was given. */
  write(operationId: string, parts: RequestParts, caller: Caller): Sent;
  /**
   * @param sandbox removes what the request makes; without one it is removed at the end of the run
   * @throws {SkipError} when it must not be sent, or the run has ended.
   */
  send(sent: Sent, sandbox?: Pick<Sandbox, 'send'>): Promise<Answer>;
  /** For what reads after a write: the provider may take some time until it shows. */
  readonly settle: Settle;
  /** Milliseconds that it may take. */
  readonly settleTime: number;
  /** Whether some operation documents this method of this path. */
  isDocumented(method: string, target: string): boolean;
  /** @throws {SkipError} when the run has ended. */
  throwIfEnded(): void;
  /** Whether cases of this name are wanted. */
  wanted(name: string): boolean;
  /** Whether cases of this check of this operation are wanted, or whether that depends on what it tries. */
  mayWant(operationId: string, check: Check): 'yes' | 'no' | 'depends';
  /** Whether what is wanted names this check of this operation, and then something of it. */
  startsLike(operationId: string, check: Check): boolean;
  /** Notes a case that is not tried, because of a known deviation. */
  exclude(operation: CheckedOperation, check: Check, subject: string, reason: string): void;
  /** @param subject none when nothing of the check could be tried. */
  report(operation: CheckedOperation, check: Check, subject: string | null, finding: Finding, method?: Method): void;
}

/** What no answer may do, whatever was asked: be undocumented, or a failure of the server. */
export async function judgeSoundness(
  judge: Judge,
  operationId: string,
  answer: Answer,
  target: string,
): Promise<Violation[]> {
  if (answer.status >= 500)
    return [violation('response.status', '', 'server-error', `the server failed with ${answer.status}`)];
  return judge.answer(operationId, answer, target);
}
