import { allOf } from '../../all-of.js';
import type { Description } from '../../description/description.js';
import type { Answer, Sent } from '../../http/message.js';
import { readSent, relayable } from '../../http/relay.js';
import { listen } from '../../http/server.js';
import { isObject } from '../../is-object.js';
import type { Judge } from '../../validate/response.js';
import { type AnswerCase, answerName } from '../cases/case.js';
import { type CaseResult, type Finding, findingOf } from '../cases/case-result.js';
import type { CaseRunner, PreparedCase } from '../cases/case-runner.js';
import { SkipError } from '../cases/skip-error.js';
import { createStopwatch } from '../stopwatch.js';
import type { Driver, Instruction, Transaction } from './driver.js';
import { warmUp } from './warm-up.js';

export interface DocumentedAnswers {
  /** With native paths. */
  readonly description: Description;
  readonly wanted: readonly AnswerCase[];
  readonly driver: Driver;
  /** Makes what the cases are run and judged with. Asked for once the driver is on its way, as Dredd takes seconds to start. */
  readonly prepare: () => Promise<{ readonly runner: CaseRunner; readonly judge: Judge }>;
  /** Ends the run; what is left stands with its reason. */
  readonly signal: AbortSignal;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Lets a driver ask for every documented answer. What it asks is written and judged on its way through the gate. */
export async function askForDocumentedAnswers(options: DocumentedAnswers): Promise<CaseResult[]> {
  const { description, wanted, driver, prepare, signal, onProgress } = options;
  const results = new Map<string, CaseResult>();
  const stopwatch = createStopwatch();
  const record = (one: AnswerCase, finding: Finding, simulated = false) => {
    results.set(answerName(one), { case: one, simulated, durationMs: stopwatch.lap(), ...finding });
    onProgress?.(results.size, wanted.length);
  };

  // A driver works through its transactions one after the other, so there is one case under way at a time.
  let underWay: PreparedCase | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const instruct = async (transaction: Transaction): Promise<Instruction> => {
    await underWay?.sandbox.restore();
    underWay = undefined;
    const one = wanted.find((candidate) => answerName(candidate) === answerName(transaction));
    if (one === undefined || signal.aborted) return { skip: true };
    stopwatch.start();
    try {
      const { runner } = await prepare();
      underWay = await runner.prepare(one);
      return { request: underWay.sent };
    } catch (error) {
      record(one, findingOf(error, 'the case could not be prepared: '));
      return { skip: true };
    }
  };
  const run = async (prepared: PreparedCase, sent: Sent): Promise<Response> => {
    const { one, simulated } = prepared;
    const { runner } = await prepare();
    let answer: Answer | undefined;
    try {
      const finding = await runner.run(prepared, sent);
      answer = finding.answer;
      record(one, { ...finding, request: prepared.sent }, simulated);
    } catch (error) {
      const wasSent = !(error instanceof SkipError);
      record(one, { ...findingOf(error), ...(wasSent && { request: prepared.sent }) }, simulated);
    }
    return new Response(null, { status: relayable(answer?.status ?? 502) });
  };
  const relay = async (request: Request): Promise<Response> => {
    if (underWay === undefined) return new Response(null, { status: 404 });
    const answering = run(underWay, await readSent(request));
    running = answering;
    return answering;
  };

  const gate = await listen(relay, { port: 0, host: '127.0.0.1' });
  try {
    if (wanted.length > 0 && !signal.aborted) {
      const asking = driver(only(description, wanted), gate.url, instruct, signal);
      const judging = prepare().then(({ judge }) => warmUp(judge, wanted, signal));
      await allOf([asking, judging]);
    }
  } finally {
    // What is on its way may make something: it is waited for, so that it can be removed.
    await running;
    await underWay?.sandbox.restore();
    await gate.close();
  }
  const rest = findingOf(signal.aborted ? signal.reason : new Error('nobody asked for it'));
  return wanted.map((one) => results.get(answerName(one)) ?? { case: one, simulated: false, ...rest });
}

/** A description with the operations of these cases alone: a driver reads no more than it needs. */
function only(description: Description, cases: readonly AnswerCase[]): Description {
  const wanted = new Set(cases.map(({ operationId }) => operationId));
  const paths = Object.entries(description.paths).flatMap(([path, item]) => {
    const members = Object.entries(item).filter(
      ([, member]) => !isObject(member) || !('operationId' in member) || wanted.has(String(member.operationId)),
    );
    return members.some(([, member]) => isObject(member) && 'operationId' in member)
      ? [[path, Object.fromEntries(members)]]
      : [];
  });
  return { ...description, paths: Object.fromEntries(paths) };
}
