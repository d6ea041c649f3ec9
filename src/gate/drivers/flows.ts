import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parse } from 'yaml';
import { changesState, type Description, operations } from '../../description/description.js';
import { withNativePaths } from '../../description/native-paths.js';
import { listen } from '../../http/server.js';
import { RedoclyError, runRedocly } from '../../process/redocly.js';
import type { Judge } from '../../validate/response.js';
import type { Violation } from '../../validate/violation.js';
import { caseName, type FlowCase } from '../cases/case.js';
import { type CaseResult, type Finding, findingOf } from '../cases/case-result.js';
import { SkipError } from '../cases/skip-error.js';
import { type FixtureSwap, notGiven } from '../provider/fixtures.js';
import { credentialOf, type Provider } from '../provider/provider.js';
import type { Sender } from '../provider/sender.js';
import { refuse, type WritePolicy } from '../provider/write-policy.js';

import { createFlowRelay, type Exchanged } from './flow-relay.js';
import { outline } from './outline.js';
import type { Workflow, WorkflowStep } from './workflows.js';

export interface Flows {
  readonly api: string;
  readonly description: Description;
  readonly workflows: readonly Workflow[];
  readonly provider: Provider;
  readonly judge: Judge;
  readonly sender: Sender;
  readonly writePolicy: WritePolicy;
  readonly swap: FixtureSwap;
  /** Milliseconds that the provider may take until what was changed shows. */
  readonly settleTime: number;
  /** Ends the run: what has begun is let finish, as it removes what it made. */
  readonly signal: AbortSignal;
  /** Only the steps whose name (`flow shareKey clone 201`) contains this text. */
  readonly only: string;
}

/** What keyspec reads of the log of `redocly respect --json-output`. */
interface RespectLog {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>>;
}
interface ExecutedWorkflow {
  readonly workflowId: string;
  /** A step that fails and sends the workflow elsewhere has the rest of it behind it, as a workflow of its own. */
  readonly executedSteps: readonly (ExecutedStep | ExecutedWorkflow)[];
}
interface ExecutedStep {
  readonly stepId: string;
  readonly response?: { readonly statusCode: number; readonly headers?: Readonly<Record<string, string>> };
  readonly checks: readonly RespectCheck[];
}
interface RespectCheck {
  readonly name: string;
  readonly passed: boolean;
  readonly condition?: string;
  readonly message?: string;
}

/** What was found out about a step, and the milliseconds it took. */
type TimedFinding = Finding & Pick<CaseResult, 'durationMs'>;

/** Milliseconds that a flow has for its clean-up when the run is ended. */
const cleanUpTime = 30_000;

/** Milliseconds; each request has the sender's own limit, and may have to wait its turn. */
const respectTimeout = String(60 * 60_000);

/**
 * Lets Respect run the workflows of an API against a provider, by way of the sender, and gives each step as a case. A
 * provider that keeps no state has no flows.
 */
export async function runFlows(flows: Flows): Promise<CaseResult[]> {
  const { only } = flows;
  const native = operations(withNativePaths(flows.description));
  const planned = wantedFlows(flows).map((workflow) => ({ workflow, skipped: findSkip(flows, workflow) }));
  const wanted = planned.flatMap(({ workflow, skipped }) => (skipped === undefined ? [workflow] : []));
  const executed = wanted.length === 0 ? new Map<string, TimedFinding>() : await execute(flows, wanted);
  return planned
    .flatMap(({ workflow, skipped = notReached }) =>
      workflow.steps.map((step): CaseResult => {
        const finding = executed.get(stepName(workflow.workflowId, step.stepId)) ?? skipped;
        return { case: toCase(native, workflow, step), simulated: false, ...finding };
      }),
    )
    .filter((one) => caseName(one.case).includes(only));
}

const notReached = findingOf(new SkipError('not reached, as an earlier step failed'));

/** The workflows of which a step is wanted. */
export function wantedFlows({
  description,
  workflows,
  provider,
  only,
}: Pick<Flows, 'description' | 'workflows' | 'provider' | 'only'>): Workflow[] {
  if (provider.simulates || !(only === '' || only.startsWith('flow'))) return [];
  return workflows.filter((workflow) => flowCases(description, [workflow]).some((one) => caseName(one).includes(only)));
}

/** The steps of workflows, as cases. */
export function flowCases(description: Description, workflows: readonly Workflow[]): FlowCase[] {
  const native = operations(withNativePaths(description));
  return workflows.flatMap((workflow) => workflow.steps.map((step) => toCase(native, workflow, step)));
}

function toCase(
  native: ReturnType<typeof operations>,
  { workflowId }: Workflow,
  { stepId, operationId, status }: WorkflowStep,
): FlowCase {
  const called = native.find(({ operation }) => operation.operationId === operationId);
  if (called === undefined) throw new Error(`workflow ${workflowId}: there is no operation '${operationId}'`);
  return { kind: 'flow', operationId, method: called.method, path: called.path, workflowId, stepId, status };
}

const stepName = (workflowId: string, stepId: string) => `${workflowId} ${stepId}`;

/** Why a workflow cannot be run here. */
function findSkip({ provider, writePolicy, swap, signal }: Flows, { inputs, steps }: Workflow): Finding | undefined {
  try {
    signal.throwIfAborted();
    credentialOf(provider, 'admin');
    const missing = inputs.find((name) => swap.missing.includes(name));
    if (missing !== undefined) throw notGiven(missing);
    for (const { operationId } of steps) refuse(writePolicy.operation(operationId));
    return undefined;
  } catch (error) {
    if (error instanceof SkipError) return findingOf(error);
    throw error;
  }
}

/** Runs workflows, and gives what was found out about each step that was reached. */
async function execute(flows: Flows, workflows: readonly Workflow[]): Promise<Map<string, TimedFinding>> {
  const { api, description, provider, swap, signal } = flows;
  const sender = flows.sender.scope();
  const relay = createFlowRelay({ ...flows, sender, description: withNativePaths(description) });
  const gate = await listen(relay.handler, { port: 0, host: '127.0.0.1' });
  const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-flows-'));
  const limits = ['--max-fetch-timeout', respectTimeout, '--execution-timeout', respectTimeout];
  // Not as arguments: a process list would show the token.
  const env = {
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({
      ...swap.fixtures,
      token: credentialOf(provider, 'admin').token,
      run: randomUUID().slice(0, 8),
    }),
    REDOCLY_CLI_RESPECT_SERVER: `${api}=${gate.url}`,
  };
  const kill = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const hurry = () => {
    timer = setTimeout(() => kill.abort(), cleanUpTime);
  };
  signal.addEventListener('abort', hurry, { once: true });
  try {
    const args = ['respect', ...(await writeFiles(folder, flows, workflows)), ...limits];
    const log: RespectLog = JSON.parse(
      await runRedocly({ args, reportOption: '--json-output', env, signal: kill.signal }),
    );
    return new Map(
      Object.values(log.files)
        .flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(stepsOf))
        .map(({ workflowId, step }) => [
          stepName(workflowId, step.stepId),
          judgeStep(step, relay.find(step.response?.headers)),
        ]),
    );
  } catch (error) {
    if (!(error instanceof RedoclyError)) throw error;
    const reason = kill.signal.aborted ? 'ended before it had cleaned up' : `could not be run: ${error.message}`;
    const failed: Finding = { outcome: 'failed', reason, violations: [] };
    return new Map(
      workflows.flatMap(({ workflowId, steps }) => steps.map(({ stepId }) => [stepName(workflowId, stepId), failed])),
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', hurry);
    await sender.removeAll();
    await gate.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What keyspec changes in an Arazzo document. */
interface Arazzo {
  readonly sourceDescriptions: readonly object[];
  readonly workflows: readonly {
    readonly failureActions?: readonly object[];
    readonly steps: readonly { readonly operationId: string; readonly onFailure?: readonly object[] }[];
  }[];
}

/**
 * The workflows beside a description that says which operations there are: Respect need not judge what the relay judges. It
 * would send all to one server, whatever servers a path has, so paths are whole.
 */
async function writeFiles(
  folder: string,
  { description, settleTime }: Flows,
  workflows: readonly Workflow[],
): Promise<string[]> {
  const url = path.join(folder, 'openapi.json');
  await writeFile(url, JSON.stringify(outline(withNativePaths(description))));
  const files = [...new Set(workflows.map(({ file }) => file))];
  return Promise.all(
    files.map(async (file) => {
      const arazzo: Arazzo = parse(await readFile(file, 'utf8'), { merge: true });
      const copy = path.join(folder, `${path.basename(file, '.yaml')}.json`);
      const sourceDescriptions = arazzo.sourceDescriptions.map((source) => ({ ...source, url }));
      await writeFile(copy, JSON.stringify({ ...asking(arazzo, description, settleTime), sourceDescriptions }));
      return copy;
    }),
  );
}

/** Seconds between two questions. */
const retryAfter = 0.5;

/** What reads is asked again: the provider may take its time until what earlier steps have changed shows. */
function asking(arazzo: Arazzo, description: Description, settleTime: number): Arazzo {
  const retryLimit = Math.ceil(settleTime / 1000 / retryAfter);
  if (retryLimit === 0) return arazzo;
  const reading = new Set(
    operations(description)
      .filter(({ method, operation }) => !changesState(method, operation))
      .map(({ operation }) => operation.operationId),
  );
  const retry = { name: 'settle', type: 'retry', retryAfter, retryLimit };
  return {
    ...arazzo,
    workflows: arazzo.workflows.map(({ steps, ...workflow }) => ({
      ...workflow,
      steps: steps.map((step) => ({
        ...step,
        ...(reading.has(step.operationId) && {
          onFailure: [retry, ...(step.onFailure ?? workflow.failureActions ?? [])],
        }),
      })),
    })),
  };
}

const stepsOf = ({ workflowId, executedSteps }: ExecutedWorkflow): { workflowId: string; step: ExecutedStep }[] =>
  executedSteps.flatMap((step) => ('executedSteps' in step ? stepsOf(step) : [{ workflowId, step }]));

/** Respect's checks that the judge makes better. */
const checksOfJudge = new Set(['status code check', 'content-type check', 'schema check']);

function judgeStep({ checks, response }: ExecutedStep, exchanged: Exchanged | undefined): TimedFinding {
  if (exchanged !== undefined && 'reason' in exchanged) return { ...exchanged, violations: [] };
  const broken = checks.filter(({ passed, name }) => !passed && !checksOfJudge.has(name.toLowerCase()));
  const violations = [
    ...broken.map((check) => toViolation(check, response?.statusCode)),
    ...(exchanged?.violations ?? []),
  ];
  return { ...exchanged, outcome: violations.length === 0 ? 'passed' : 'failed', violations };
}

/** Respect's own words may quote a body, and a body may hold a secret: only what a workflow says is repeated. */
function toViolation({ name, condition, message = '' }: RespectCheck, status: number | undefined): Violation {
  const answered = status === undefined ? 'no answer' : `the answer was ${status}`;
  const told = stripVTControlCharacters(message).match(
    /fetch failed.*|Error in resolving runtime expression '[^']*'/,
  )?.[0];
  return {
    in: 'flow',
    path: '',
    rule: name.toLowerCase() === 'success criteria check' ? 'success-criteria' : 'unexpected-error',
    message: told ?? `${condition === undefined ? 'not as described' : `${condition} does not hold`}; ${answered}`,
  };
}
