import { withNativePaths } from '../description/native-paths.js';
import { groupBy } from '../group-by.js';
import type { Api } from './api.js';
import { type AnswerCase, answerName, caseName, documentedAnswers } from './cases/case.js';
import { createImaginedSandbox } from './cases/imagined-sandbox.js';
import { createRequestWriter } from './cases/request-writer.js';
import { SkipError } from './cases/skip-error.js';
import { createCheckContext } from './checks/create-context.js';
import { createImagine, silentJudge } from './checks/imagined-context.js';
import { nameCases, type PlannedCheck, planChecks } from './checks/run-checks.js';
import { flowCases, wantedFlows } from './drivers/flows.js';
import type { Workflow } from './drivers/workflows.js';
import { type FixtureSwap, swapFixtures } from './provider/fixtures.js';
import type { Provider } from './provider/provider.js';
import { type Shard, unitsOf } from './shard.js';

/** What a run is going to try. */
export interface Plan {
  readonly answers: readonly AnswerCase[];
  readonly checks: readonly PlannedCheck[];
  readonly flows: readonly Workflow[];
}

export interface Wanted {
  /** Only the cases whose name (`generateApplicationKey 201 application/json`) contains this text. */
  readonly only?: string;
  /** Only this part of them. */
  readonly shard?: Shard;
}

/** Finds out what a run is going to try. Nothing is sent, and no validator of an answer is made. */
export async function planRun(api: Api, provider: Provider, swap: FixtureSwap, wanted: Wanted): Promise<Plan> {
  const { shard } = wanted;
  const plan = await plannedOf(api, provider, swap, wanted);
  return shard === undefined ? plan : partOf(plan, shard);
}

/** The names of the cases that a run would try. What a check tries that depends on answers is told as `…`. */
export async function listCases(api: Api, provider: Provider, wanted: Wanted = {}): Promise<string[]> {
  const swap = swapFixtures(api.contract.fixtures, provider.fixtures);
  const { answers, checks, flows } = await planRun(api, provider, swap, wanted);
  const { context, imagine } = imaginary(api, provider, swap, wanted);
  return [
    ...answers.map(answerName),
    ...(await nameCases(context, checks, imagine)),
    ...flowCases(api.description, flows)
      .map(caseName)
      .filter((name) => context.wanted(name)),
  ];
}

async function plannedOf(api: Api, provider: Provider, swap: FixtureSwap, wanted: Wanted): Promise<Plan> {
  const { only = '' } = wanted;
  const answers = documentedAnswers(withNativePaths(api.description)).filter((one) => answerName(one).includes(only));
  // Examples cannot refuse what is wrong with a request.
  if (provider.simulates) return { answers, checks: [], flows: [] };
  const { context, imagine } = imaginary(api, provider, swap, wanted);
  const checks = await planChecks(context, imagine);
  return { answers, checks, flows: wantedFlows({ ...api, provider, only }) };
}

/** The checks' context, with nothing behind it, and the way to see what they would do. */
function imaginary(api: Api, provider: Provider, swap: FixtureSwap, { only = '' }: Wanted) {
  const description = withNativePaths(api.description);
  const writer = createRequestWriter(description);
  const sandbox = createImaginedSandbox(description, swap.fixtures);
  const context = createCheckContext({
    description,
    provider,
    judge: silentJudge,
    contract: api.contract,
    runner: {
      newSandbox: () => sandbox,
      write: (operationId, parts, headers) => writer.write(operationId, swap.translate(parts), headers),
      translate: swap.translate,
      send: () => Promise.reject(new SkipError('nothing is sent to plan a run')),
    },
    settle: (ask) => ask(),
    settleTime: 0,
    only,
    signal: new AbortController().signal,
    report: () => {},
    exclude: () => {},
  });
  return { context, imagine: createImagine(context, description, swap.fixtures) };
}

/** The part of a plan that belongs to a shard: an operation with all its cases, or all flows. */
function partOf(plan: Plan, shard: Shard): Plan {
  const mine = unitsOf(shard, [
    ...[...groupBy(plan.answers, ({ operationId }) => operationId)].map(([name, { length }]) => ({
      name,
      cost: length + costOf(plan.checks.filter(({ operation }) => operation.operationId === name)),
    })),
    ...[...groupBy(plan.checks, ({ operation }) => operation.operationId)]
      .filter(([name]) => plan.answers.every(({ operationId }) => operationId !== name))
      .map(([name, checks]) => ({ name, cost: costOf(checks) })),
    ...(plan.flows.length > 0 ? [{ name: allFlows, cost: flowsCost }] : []),
  ]);
  return {
    answers: plan.answers.filter(({ operationId }) => mine.has(operationId)),
    checks: plan.checks.filter(({ operation }) => mine.has(operation.operationId)),
    flows: mine.has(allFlows) ? plan.flows : [],
  };
}

/** No operation has this name: it has a blank. */
const allFlows = 'all flows';

/** Respect takes its time to start. */
const flowsCost = 60;

/** A change is arranged anew for each request, and looked at afterwards. */
const costOf = (checks: readonly PlannedCheck[]) =>
  checks.reduce((sum, { operation }) => sum + (operation.changes ? 6 : 1), 0);
