import { allOf } from '../all-of.js';
import { withNativePaths } from '../description/native-paths.js';
import { createMask } from '../http/mask.js';
import { once } from '../once.js';
import { createJudge } from '../validate/response.js';
import type { Api } from './api.js';
import type { CaseResult } from './cases/case-result.js';
import { createCaseRunner } from './cases/case-runner.js';
import { createRequestWriter } from './cases/request-writer.js';
import { SkipError } from './cases/skip-error.js';
import { createCheckContext } from './checks/create-context.js';
import { nearTokens } from './checks/near-tokens.js';
import { runChecks } from './checks/run-checks.js';
import { createConsistency } from './consistency/consistency.js';
import { askForDocumentedAnswers } from './drivers/documented-answers.js';
import { runDredd } from './drivers/dredd.js';
import type { Driver } from './drivers/driver.js';
import { runFlows } from './drivers/flows.js';
import { planRun, type Wanted } from './plan.js';
import { tellChanged } from './provider/changed.js';
import { createCreations } from './provider/creations.js';
import { defaultLimits, type Limits } from './provider/exchange.js';
import { swapFixtures } from './provider/fixtures.js';
import { type Provider, type TokenHolder, tokenHolders, usualVariable } from './provider/provider.js';
import { createSender, ProviderDownError } from './provider/sender.js';
import { createSettle, defaultSettleTime } from './provider/settle.js';
import { survey } from './provider/survey.js';
import { type AllowedWrites, createWritePolicy } from './provider/write-policy.js';
import { createReport, type Exclusion, type Report, type ReportOptions } from './report/report.js';
import { createSpecLocator } from './report/spec-location.js';
import { createStopwatch } from './stopwatch.js';

export { ProviderDownError } from './provider/sender.js';
export { UnfitProviderError } from './provider/survey.js';

export interface VerifyOptions extends Wanted {
  readonly limits?: Limits;
  /** Milliseconds for the whole run; what is left then is not tried. @defaultValue as long as it takes */
  readonly deadline?: number;
  /** Milliseconds that the provider may take until what was changed shows everywhere. @defaultValue 5 seconds */
  readonly settleTime?: number;
  /** What may be changed at the provider. @defaultValue everything that a case needs */
  readonly write?: AllowedWrites;
  /** Ends the run: what has begun is finished and removed, the rest is not tried. */
  readonly signal?: AbortSignal;
  /** Who asks for the documented answers. @defaultValue Dredd */
  readonly driver?: Driver;
  readonly onProgress?: (done: number, of: number) => void;
  /** Told when the provider asks to wait, and for how many seconds. */
  readonly onWait?: (seconds: number) => void;
}

/**
 * Holds a provider against the description of an API: Dredd asks for every documented answer, Prism judges the answers. Then
 * come the checks beyond those, and Respect runs the API's workflows.
 *
 * @throws {ProviderDownError} when nothing listens at its URL.
 * @throws {UnfitProviderError} when a fixture is not there, or the token of the admin is rejected.
 */
export async function verify(api: Api, provider: Provider, options: VerifyOptions = {}): Promise<Report> {
  const { only = '', shard, limits = defaultLimits, write = true, deadline, signal, onProgress, onWait } = options;
  const { settleTime = defaultSettleTime, driver = runDredd } = options;
  const { name, contract } = api;
  const startedAt = new Date();
  const description = withNativePaths(api.description);
  const swap = swapFixtures(contract.fixtures, provider.fixtures);
  // Before anything is sent or compiled: which cases are wanted.
  const plan = await planRun(api, provider, swap, options);
  const known = withCallers(provider);
  const reportOf = (results: readonly CaseResult[], more: Partial<ReportOptions> = {}) =>
    createReport(name, provider.url, results, {
      mask: createMask([
        ...Object.values(provider.tokens),
        // They tell most of the token that they look like.
        ...nearTokens.flatMap(({ change }) => (provider.tokens.admin ? [change(provider.tokens.admin)] : [])),
        ...(provider.secrets ?? []),
      ]),
      locate: createSpecLocator(api),
      startedAt,
      durationMs: Date.now() - startedAt.getTime(),
      callers: callersOf(known),
      credentials: credentialsOf(provider),
      shard,
      ...more,
    });
  if (plan.answers.length + plan.checks.length + plan.flows.length === 0) return reportOf([]);
  // Examples remember nothing, and answer some other request.
  const facts = provider.simulates ? undefined : (contract.facts ?? {});
  const consistency = facts && createConsistency({ description, facts, url: provider.url });
  const stop = new AbortController();
  const writePolicy = createWritePolicy(description, write, contract.creations);
  const settle = createSettle(settleTime, stop.signal);
  const creations = createCreations({
    url: provider.url,
    description,
    // Examples remember nothing.
    resources: provider.simulates ? [] : contract.creations,
    credentials: credentialsOf(provider),
    adminHeaders: provider.tokens.admin === undefined ? {} : contract.authorize(provider.tokens.admin),
    settle: createSettle(settleTime, new AbortController().signal),
  });
  const { rateLimit } = contract;
  const watch = consistency?.watch;
  const sender = createSender({ provider, limits, writePolicy, creations, rateLimit, stop, watch, onWait });
  const prepare = once(async () => {
    const described = await createJudge(description);
    const judge = consistency?.extend(described) ?? described;
    const shared = { description, provider: known, judge, contract, settle };
    return { judge, runner: createCaseRunner({ ...shared, sender, creations, writePolicy, swap }) };
  });
  const results: CaseResult[] = [];
  const excluded: Exclusion[] = [];
  const stopwatch = createStopwatch();
  const end = endings(stop, signal, deadline);
  try {
    if (!provider.simulates && !stop.signal.aborted) {
      const writer = createRequestWriter(description);
      const found = await survey({
        provider,
        contract,
        swap,
        ask: (operationId, parts, token) =>
          sender.send(writer.write(operationId, parts, { accept: '*/*', ...contract.authorize(token) })),
      });
      for (const [fixture, why] of found.unfitFixtures) swap.markUnfit(fixture, why);
      for (const [caller, why] of found.unfitCallers) known.lose(caller, why);
    }
    const wanted = plan.answers;
    const { signal: ending } = stop;
    results.push(
      ...(await askForDocumentedAnswers({ description, wanted, driver, prepare, signal: ending, onProgress })),
    );
    if (stop.signal.reason instanceof ProviderDownError) throw stop.signal.reason;
    const { judge, runner } = await prepare();
    const context = createCheckContext({
      description,
      provider: known,
      judge,
      contract,
      runner,
      settle,
      settleTime,
      only,
      signal: stop.signal,
      report: (one) => results.push({ ...one, durationMs: stopwatch.lap() }),
      exclude: (one) => excluded.push(one),
    });
    const flows = {
      api: name,
      description: api.description,
      workflows: plan.flows,
      provider: known,
      judge,
      sender,
      writePolicy,
      swap,
      settleTime,
      only,
      signal: stop.signal,
    };
    stopwatch.start();
    // Side by side: flows have resources of their own, and Respect is a process of its own.
    const [steps] = await allOf([runFlows(flows), runChecks(context, plan.checks)]);
    results.push(...steps);
  } finally {
    end();
    await creations.remove(creations.left(), sender.cleanUp);
  }
  const ended = stop.signal.reason instanceof SkipError ? stop.signal.reason.message : creations.refusal()?.reason;
  const leftBehind = [...creations.leftBehind(), ...tellChanged(description, results, creations)];
  return reportOf(results, { excluded, leftBehind, ended });
}

const callersOf = ({ tokens }: Pick<Provider, 'tokens'>): TokenHolder[] =>
  tokenHolders.filter((caller) => tokens[caller] !== undefined);

/** The variable of each token: those of the configuration, else `KEYSPEC_TOKEN` of the admin, `KEYSPEC_READER_TOKEN` … */
function credentialsOf({ tokens, variables = {} }: Provider): ReadonlyMap<string, string> {
  const given = tokenHolders.flatMap((caller) => {
    const token = tokens[caller];
    return token === undefined ? [] : [[token, `$${variables[caller] ?? usualVariable(caller)}`] as const];
  });
  // A token that two callers share is told as that of the first.
  return new Map(given.reverse());
}

/** A provider whose callers may turn out not to be who they should be. */
function withCallers(provider: Provider) {
  const tokens = { ...provider.tokens };
  const withoutToken = { ...provider.withoutToken };
  return {
    ...provider,
    tokens,
    withoutToken,
    lose(caller: TokenHolder, why: string) {
      delete tokens[caller];
      withoutToken[caller] = why;
    },
  };
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
