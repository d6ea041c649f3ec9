import type { Description } from '../../description/description.js';
import { readSent } from '../../http/relay.js';
import { listen } from '../../http/server.js';
import type { Answer, Sent } from '../../validate/response.js';
import { type Case, caseName } from '../cases/case.js';
import type { Prepared, Trial } from '../cases/case-runner.js';
import { NotTried } from '../cases/skip.js';
import type { CaseReport } from '../report/report.js';
import { type Instruction, runDredd } from './dredd.js';

export interface DocumentedAnswers {
  /** With native paths. */
  readonly description: Description;
  readonly wanted: readonly Case[];
  readonly trial: Trial;
  /** Ends the run; what is left stands with its reason. */
  readonly signal: AbortSignal;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

type Outcome = Omit<CaseReport, keyof Case | 'check' | 'subject' | 'simulated'> & { simulated?: boolean };

/** Lets Dredd ask for every documented answer. What it asks is written and judged on its way through the gate. */
export async function askForDocumentedAnswers(options: DocumentedAnswers): Promise<CaseReport[]> {
  const { description, wanted, trial, signal, onProgress } = options;
  const reports = new Map<string, CaseReport>();
  const toReport = (one: Case, outcome: Outcome): CaseReport => ({
    ...one,
    check: 'documented-answer',
    subject: '',
    simulated: false,
    ...outcome,
  });
  const record = (one: Case, outcome: Outcome) => {
    reports.set(caseName(one), toReport(one, outcome));
    onProgress?.(reports.size, wanted.length);
  };

  // Dredd works through its transactions one after the other, so there is one case under way at a time.
  let underWay: Prepared | undefined;
  let attempt: Promise<unknown> = Promise.resolve();
  const instruct = async (transaction: Pick<Case, 'operationId' | 'status' | 'mediaType'>): Promise<Instruction> => {
    await underWay?.world.restore();
    underWay = undefined;
    const one = wanted.find((candidate) => caseName(candidate) === caseName(transaction));
    if (one === undefined || signal.aborted) return { skip: true };
    try {
      underWay = await trial.prepare(one);
      return { request: underWay.sent };
    } catch (error) {
      record(one, whyNot(error, 'not arranged: '));
      return { skip: true };
    }
  };
  const judge = async (prepared: Prepared, sent: Sent): Promise<Response> => {
    const { one, simulated } = prepared;
    let answer: Answer | undefined;
    try {
      const judged = await trial.attempt(prepared, sent);
      answer = judged.answer;
      const { violations } = judged;
      const outcome = violations.length === 0 ? 'passed' : 'failed';
      record(one, { outcome, simulated, request: prepared.sent, answer, violations });
    } catch (error) {
      record(one, { ...whyNot(error), simulated, ...(error instanceof NotTried ? {} : { request: prepared.sent }) });
    }
    return new Response(null, { status: answer?.status ?? 502 });
  };
  const relay = async (request: Request): Promise<Response> => {
    if (underWay === undefined) return new Response(null, { status: 404 });
    const judging = judge(underWay, await readSent(request));
    attempt = judging;
    return judging;
  };

  const gate = await listen(relay, { port: 0, host: '127.0.0.1' });
  try {
    if (wanted.length > 0 && !signal.aborted) await runDredd(description, gate.url, instruct, signal);
  } finally {
    // What is on its way may make something: it is waited for, so that it can be removed.
    await attempt;
    await underWay?.world.restore();
    await gate.close();
  }
  const rest = signal.aborted ? whyNot(signal.reason) : whyNot(new Error('Dredd did not ask for it'));
  return wanted.map((one) => reports.get(caseName(one)) ?? toReport(one, rest));
}

/** What an error makes of a case: nothing came that could be judged. */
export function whyNot(error: unknown, what = ''): Pick<CaseReport, 'outcome' | 'reason' | 'violations'> {
  if (error instanceof NotTried) return { outcome: 'skipped', reason: error.message, violations: [] };
  return { outcome: 'failed', reason: what + (error instanceof Error ? error.message : String(error)), violations: [] };
}
