import type { Description } from '../description/description.js';
import { loadDescription } from '../description/load.js';
import { withNativePaths } from '../description/native-paths.js';
import { listen } from '../mock/server.js';
import { type Case, caseName, documentedCases, isSuccess } from './case.js';
import { runChecks } from './checks/checks.js';
import { createCheckContext } from './checks/create-context.js';
import { type AnyContract, findScenario, loadContract } from './contract.js';
import { type Instruction, runDredd } from './dredd.js';
import { defaultLimits, exchange, type Limits, NoAnswer } from './exchange.js';
import { runFlows } from './flows.js';
import { type Answer, createJudge, type Judge, type Sent } from './judge.js';
import { createMask } from './mask.js';
import { findBroken } from './promised.js';
import { type Provider, tokenOf } from './provider.js';
import { type CaseReport, createReport, type LeftOut, type Report } from './report.js';
import { createRequestWriter } from './request.js';
import type { Violation } from './violation.js';
import { type CaseWorld, createWorld, readBody } from './world.js';

export interface VerifyOptions {
  /** Only the cases whose name (`generateApplicationKey 201 application/json`) contains this text. */
  readonly only?: string;
  readonly limits?: Limits;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Nothing listens where the provider should be: there is nothing to verify. */
export class ProviderDown extends Error {
  override readonly name = 'ProviderDown';
}

/** A provider that leaves this many requests in a row without an answer is not asked again. */
const patience = 3;

/**
 * Holds a provider against the description of an API: Dredd asks for every documented answer, Prism judges what comes. Then
 * Respect runs the API's workflows.
 *
 * @throws {ProviderDown} when nothing listens at its URL.
 * @throws {UsageError} when there is no such API.
 */
export async function verify(api: string, provider: Provider, options: VerifyOptions = {}): Promise<Report> {
  const description = withNativePaths(loadDescription(api));
  const [judge, contract] = await Promise.all([createJudge(description), loadContract(api)]);
  const all = documentedCases(description);
  const wanted = all.filter((one) => caseName(one).includes(options.only ?? ''));
  const trial = createTrial({ description, provider, judge, contract, limits: options.limits ?? defaultLimits });
  const reports = new Map<string, CaseReport>();
  const stop = new AbortController();
  let unanswered = 0;
  let answered = false;

  const record = (one: Case, report: Omit<CaseReport, keyof Case | 'check' | 'subject'>) => {
    reports.set(caseName(one), { ...one, check: 'documented-answer', subject: '', ...report });
    options.onProgress?.(reports.size, wanted.length);
  };
  const note = (failure: unknown) => {
    if (!(failure instanceof NoAnswer)) {
      unanswered = 0;
      answered = true;
      return;
    }
    unanswered += 1;
    if (failure.kind === 'unreachable' && !answered) stop.abort(new ProviderDown(failure.message));
    else if (unanswered >= patience) stop.abort();
  };

  // Dredd works through its transactions one after the other, so there is one case under way at a time.
  let underWay: Prepared | undefined;
  const instruct = async (transaction: Pick<Case, 'operationId' | 'status' | 'mediaType'>): Promise<Instruction> => {
    await underWay?.world.restore();
    underWay = undefined;
    const one = wanted.find((candidate) => caseName(candidate) === caseName(transaction));
    if (one === undefined || stop.signal.aborted) return { skip: true };
    try {
      const prepared = await trial.prepare(one);
      if ('skip' in prepared) {
        record(one, { outcome: 'skipped', simulated: false, reason: prepared.skip, violations: [] });
        return { skip: true };
      }
      underWay = prepared;
      return { request: prepared.sent };
    } catch (error) {
      note(error);
      record(one, { outcome: 'failed', simulated: false, reason: `not arranged: ${messageOf(error)}`, violations: [] });
      return { skip: true };
    }
  };
  const relay = async (request: Request): Promise<Response> => {
    if (underWay === undefined) return new Response(null, { status: 404 });
    const { one, simulated } = underWay;
    try {
      const { answer, violations } = await trial.attempt(underWay, await readSent(request));
      note(undefined);
      const outcome = violations.length === 0 ? 'passed' : 'failed';
      record(one, { outcome, simulated, request: underWay.sent, violations });
      return new Response(null, { status: answer.status });
    } catch (error) {
      note(error);
      record(one, { outcome: 'failed', simulated, request: underWay.sent, reason: messageOf(error), violations: [] });
      return new Response(null, { status: 502 });
    }
  };

  const gate = await listen(relay, { port: 0, host: '127.0.0.1' });
  try {
    if (wanted.length > 0)
      await runDredd(withNativePaths(loadDescription(api, '3.0')), gate.url, instruct, stop.signal);
  } finally {
    await underWay?.world.restore();
    await gate.close();
  }
  if (stop.signal.reason instanceof ProviderDown) throw stop.signal.reason;
  const found: CaseReport[] = [];
  const leftOut: LeftOut[] = [];
  // Examples cannot refuse what is wrong with a request, and remember nothing.
  if (!provider.simulates && !stop.signal.aborted)
    await runChecks(
      createCheckContext({
        description,
        provider,
        judge,
        contract,
        trial,
        only: options.only ?? '',
        report: (one) => found.push(one),
        leaveOut: (one) => leftOut.push(one),
      }),
    );
  const reason = stop.signal.aborted ? 'not tried: the provider had stopped answering' : 'Dredd did not ask for it';
  const cases = wanted.map<CaseReport>(
    (one) =>
      reports.get(caseName(one)) ?? {
        ...one,
        check: 'documented-answer',
        subject: '',
        outcome: 'failed',
        simulated: false,
        reason,
        violations: [],
      },
  );
  const flows = stop.signal.aborted
    ? []
    : await runFlows({ api, description: loadDescription(api), provider, fixtures: contract.fixtures, ...options });
  const mask = createMask(Object.values(provider.tokens));
  return createReport(api, provider.url, [...cases, ...found, ...flows], mask, leftOut);
}

/** A case ready to be asked for. */
interface Prepared {
  readonly one: Case;
  readonly sent: Sent;
  readonly world: CaseWorld;
  readonly simulated: boolean;
  /** Where an answer that is as described is not the answer to what was asked. */
  judgeBehaviour(answer: Answer): Violation[];
}

interface TrialOptions {
  description: Description;
  provider: Provider;
  judge: Judge;
  contract: AnyContract;
  limits: Limits;
}

export type Trial = ReturnType<typeof createTrial>;

function createTrial({ description, provider, judge, contract, limits }: TrialOptions) {
  const writer = createRequestWriter(description);
  const usual = new Map(
    documentedCases(description)
      .filter(({ status }) => isSuccess(status))
      .reverse()
      .map(({ operationId, status }) => [operationId, status]),
  );
  const send = (sent: Sent) => exchange(provider.url, sent, limits);
  const shown = (token: string | null) => (token === null ? {} : contract.authorize(token));

  const admin = { accept: '*/*', ...shown(provider.tokens.admin ?? null) };
  const newWorld = () => createWorld(contract.fixtures, (id, request) => writer.write(id, request, admin), send);

  return {
    newWorld,
    write: writer.write,
    send,

    async prepare(one: Case): Promise<Prepared | { skip: string }> {
      const scenario = findScenario(contract, one);
      if ('skip' in scenario) return scenario;
      const caller = scenario.as ?? 'admin';
      const credential = tokenOf(provider, caller);
      if (credential === undefined) return { skip: `no token given for the caller '${caller}'` };
      const world = newWorld();
      try {
        const simulated = provider.simulates && one.status !== usual.get(one.operationId);
        const request = await scenario.request(world);
        const sent = writer.write(one.operationId, request, {
          // A refusal comes in a type of its own, whatever was asked for.
          accept: isSuccess(one.status) ? (one.mediaType ?? '*/*') : '*/*',
          ...shown(credential.token),
          ...(simulated ? { prefer: `code=${one.status}` } : {}),
        });
        const judgeBehaviour = (answer: Answer) => {
          // Examples answer some other request.
          if (scenario.expect === undefined || provider.simulates) return [];
          const body = readBody(answer);
          return findBroken(scenario.expect(body, request, world.fixtures), body);
        };
        return { one, sent, world, simulated, judgeBehaviour };
      } catch (error) {
        await world.restore();
        throw error;
      }
    },

    async attempt({ one, judgeBehaviour }: Prepared, sent: Sent): Promise<{ answer: Answer; violations: Violation[] }> {
      const answer = await send(sent);
      // What a scenario sends to be refused is wrong on purpose.
      const asked = isSuccess(one.status) ? judge.request(one.operationId, sent) : [];
      const status =
        answer.status === one.status
          ? []
          : [
              {
                in: 'response.status',
                path: '',
                rule: 'status',
                message: `expected ${one.status}, got ${answer.status}`,
              },
            ];
      const violations = [...asked, ...status, ...judge.answer(one.operationId, answer)];
      return { answer, violations: violations.length === 0 ? judgeBehaviour(answer) : violations };
    },
  };
}

/** What Dredd sends, without the headers that concern its own connection. */
async function readSent(request: Request): Promise<Sent> {
  const { pathname, search } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  for (const name of ['host', 'connection', 'content-length', 'user-agent']) delete headers[name];
  return { method: request.method, target: pathname + search, headers, body: await request.text() };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
