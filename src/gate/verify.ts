import { allOf } from '../all-of.js';
import { withNativePaths } from '../description/native-paths.js';
import { createMask } from '../http/mask.js';
import { createJudge } from '../validate/response.js';
import type { Api } from './api.js';
import { answerName, documentedAnswers } from './cases/case.js';
import type { CaseResult } from './cases/case-result.js';
import { createCaseRunner } from './cases/case-runner.js';
import { SkipError } from './cases/skip-error.js';
import { createCheckContext } from './checks/create-context.js';
import { runChecks } from './checks/run-checks.js';
import { createConsistency } from './consistency/consistency.js';
import { askForDocumentedAnswers } from './drivers/documented-answers.js';
import { runFlows } from './drivers/flows.js';
import { defaultLimits, type Limits } from './provider/exchange.js';
import { swapFixtures } from './provider/fixtures.js';
import type { Provider } from './provider/provider.js';
import { createSender, ProviderDownError } from './provider/sender.js';
import { createSettle, defaultSettleTime } from './provider/settle.js';
import { warmUp } from './provider/warm-up.js';
import { type AllowedWrites, createWritePolicy } from './provider/write-policy.js';
import { createReport, type Exclusion, type Report } from './report/report.js';
import { createSpecLocator } from './report/spec-location.js';

export { ProviderDownError } from './provider/sender.js';

export interface VerifyOptions {
  /** Only the cases whose name (`generateApplicationKey 201 application/json`) contains this text. */
  readonly only?: string;
  readonly limits?: Limits;
  /** Milliseconds for the whole run; what is left then is not tried. @defaultValue as long as it takes */
  readonly deadline?: number;
  /** Milliseconds that the provider may take until what was changed shows everywhere. @defaultValue 5 seconds */
  readonly settleTime?: number;
  /** What may be changed at the provider. @defaultValue everything that a case needs */
  readonly write?: AllowedWrites;
  /** Ends the run: what has begun is finished and removed, the rest is not tried. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
  /** Told when the provider asks to wait, and for how many seconds. */
  readonly onWait?: (seconds: number) => void;
}

/**
 * Holds a provider against the description of an API: Dredd asks for every documented answer, Prism judges the answers. Then
 * come the checks beyond those, and Respect runs the API's workflows.
 *
 * @throws {ProviderDownError} when nothing listens at its URL.
 */
export async function verify(api: Api, provider: Provider, options: VerifyOptions = {}): Promise<Report> {
  const { only = '', limits = defaultLimits, write = true, deadline, signal, onProgress, onWait } = options;
  const { settleTime = defaultSettleTime } = options;
  const { name, contract, workflows } = api;
  const description = withNativePaths(api.description);
  // Examples remember nothing, and answer some other request.
  const facts = provider.simulates ? undefined : (contract.facts ?? {});
  const consistency = facts && createConsistency({ description, facts, url: provider.url });
  const described = await createJudge(description);
  const judge = consistency?.extend(described) ?? described;
  const stop = new AbortController();
  const writePolicy = createWritePolicy(description, write);
  const sending = createSender({ provider, limits, writePolicy, rateLimit: contract.rateLimit, stop, onWait });
  const sender = consistency?.watch(sending) ?? sending;
  const settle = createSettle(settleTime, stop.signal);
  const swap = swapFixtures(contract.fixtures, provider.fixtures);
  const leftBehind: string[] = [];
  const onLeftBehind = (what: string) => void leftBehind.push(what);
  const runner = createCaseRunner({
    description,
    provider,
    judge,
    contract,
    sender,
    writePolicy,
    swap,
    settle,
    onLeftBehind,
  });
  const wanted = documentedAnswers(description).filter((one) => answerName(one).includes(only));
  const results: CaseResult[] = [];
  const excluded: Exclusion[] = [];

  const end = endings(stop, signal, deadline);
  try {
    const asking = askForDocumentedAnswers({ description, wanted, runner, signal: stop.signal, onProgress });
    const [answers] = await allOf([asking, warmUp(judge, wanted, stop.signal)]);
    results.push(...answers);
    if (stop.signal.reason instanceof ProviderDownError) throw stop.signal.reason;
    const context = createCheckContext({
      description,
      provider,
      judge,
      contract,
      runner,
      settle,
      only,
      signal: stop.signal,
      report: (one) => results.push(one),
      exclude: (one) => excluded.push(one),
    });
    const flows = {
      api: name,
      description: api.description,
      workflows,
      provider,
      judge,
      sender,
      writePolicy,
      swap,
      onLeftBehind,
      only,
    };
    // Side by side: flows have resources of their own, and Respect is a process of its own.
    const [steps] = await allOf([
      runFlows({ ...flows, signal: stop.signal }),
      // Examples cannot refuse what is wrong with a request, and remember nothing.
      provider.simulates ? undefined : runChecks(context),
    ]);
    results.push(...steps);
  } finally {
    end();
  }
  const ended = stop.signal.reason instanceof SkipError ? stop.signal.reason.message : undefined;
  return createReport(name, provider.url, results, {
    mask: createMask([...Object.values(provider.tokens), ...(provider.secrets ?? [])]),
    locate: createSpecLocator(api),
    excluded,
    leftBehind,
    ended,
  });
}

/** What ends a run before its time. Gives the way to take that back. */
function endings(stop: AbortController, signal: AbortSignal | undefined, deadline: number | undefined): () => void {
  const interrupt = () => stop.abort(new SkipError('interrupted'));
  if (signal?.aborted) interrupt();
  signal?.addEventListener('abort', interrupt);
  const late = () => stop.abort(new SkipError(`not tried: the run's time was up after ${(deadline ?? 0) / 1000} s`));
  const timer = deadline === undefined ? undefined : setTimeout(late, deadline);
  return () => {
    signal?.removeEventListener('abort', interrupt);
    clearTimeout(timer);
  };
}
