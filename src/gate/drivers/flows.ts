import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parse } from 'yaml';
import { type Description, isMethod, operations } from '../../description/description.js';
import { basePath, withNativePaths } from '../../description/native-paths.js';
import { listen } from '../../http/server.js';
import { RedoclyFailed, runRedocly } from '../../process/redocly.js';
import type { Judge } from '../../validate/response.js';
import type { Violation } from '../../validate/violation.js';
import { NotTried } from '../cases/skip.js';
import type { FixtureSwap } from '../provider/fixtures.js';
import { credentialOf, type Provider } from '../provider/provider.js';
import type { Sender } from '../provider/sender.js';
import type { Guard } from '../provider/write-policy.js';
import { type CaseReport, reportName } from '../report/report.js';

import { createFlowRelay, type Exchanged, type FlowRelay } from './flow-relay.js';
import { outline } from './outline.js';
import type { Workflow, WorkflowStep } from './workflows.js';

export interface Flows {
  readonly api: string;
  readonly description: Description;
  readonly workflows: readonly Workflow[];
  readonly provider: Provider;
  readonly judge: Judge;
  readonly sender: Sender;
  readonly guard: Guard;
  readonly swap: FixtureSwap;
  /** Ends the run: what has begun is let finish, as it removes what it made. */
  readonly signal: AbortSignal;
  readonly onLeftBehind: (what: string) => void;
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
  readonly request?: { readonly method: string; readonly url: string };
  readonly response?: { readonly statusCode: number; readonly headers?: Readonly<Record<string, string>> };
  readonly checks: readonly Check[];
}
interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly condition?: string;
  readonly message?: string;
}

/** Milliseconds that a flow has for its clean-up when the run is ended. */
const grace = 30_000;

/** Milliseconds; each request has the sender's own limit, and may have to wait its turn. */
const respectsPatience = String(60 * 60_000);

/**
 * Lets Respect run the workflows of an API against a provider, by way of the sender, and reports each step as a case. A
 * provider that keeps no state has no flows.
 */
export async function runFlows(flows: Flows): Promise<CaseReport[]> {
  const { workflows, provider, only } = flows;
  if (provider.simulates || !(only === '' || only.startsWith('flow'))) return [];
  const stories = workflows.map((workflow) => ({ workflow, reason: whyNot(flows, workflow) }));
  const wanted = stories.flatMap(({ workflow, reason }) => (reason === undefined ? [workflow] : []));
  const executed = wanted.length === 0 ? new Map<string, CaseReport>() : await execute(flows, wanted);
  return stories
    .flatMap(({ workflow, reason = 'jumped over, as an earlier step failed' }) =>
      workflow.steps.map(
        (step) => executed.get(stepName(workflow.workflowId, step.stepId)) ?? skipped(flows, workflow, step, reason),
      ),
    )
    .filter((one) => reportName(one).includes(only));
}

const stepName = (workflowId: string, stepId: string) => `${workflowId} ${stepId}`;

/** Why a workflow cannot be run here. */
function whyNot({ provider, guard, swap, signal }: Flows, { inputs, steps }: Workflow): string | undefined {
  try {
    signal.throwIfAborted();
    credentialOf(provider, 'admin');
    const missing = inputs.find((name) => swap.missing.includes(name));
    if (missing !== undefined) throw new NotTried(`no fixture '${missing}' given`);
    return steps.map(({ operationId }) => guard.operation(operationId)).find((reason) => reason !== undefined);
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

/** Runs workflows, and gives what became of each step that was come to. */
async function execute(flows: Flows, workflows: readonly Workflow[]): Promise<Map<string, CaseReport>> {
  const { api, description, provider, swap, signal } = flows;
  const relay = createFlowRelay({ ...flows, description: withNativePaths(description) });
  const gate = await listen(relay.handler, { port: 0, host: '127.0.0.1' });
  const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-flows-'));
  const limits = ['--max-fetch-timeout', respectsPatience, '--execution-timeout', respectsPatience];
  // Not as arguments: a process list would show the token.
  const env = {
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ ...swap.fixtures, token: credentialOf(provider, 'admin').token }),
    REDOCLY_CLI_RESPECT_SERVER: `${api}=${gate.url}${basePath(description.servers)}`,
  };
  const kill = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const hurry = () => {
    timer = setTimeout(() => kill.abort(), grace);
  };
  signal.addEventListener('abort', hurry, { once: true });
  try {
    const args = ['respect', ...(await writeFiles(folder, description, workflows)), ...limits];
    const log: RespectLog = JSON.parse(
      await runRedocly({ args, reportOption: '--json-output', env, signal: kill.signal }),
    );
    return new Map(
      Object.values(log.files)
        .flatMap(({ executedWorkflows }) => executedWorkflows.flatMap((one) => stepsOf(one, relay)))
        .map((one) => [stepName(one.operationId.replace(/^flow /, ''), one.subject), one]),
    );
  } catch (error) {
    if (!(error instanceof RedoclyFailed)) throw error;
    const reason = kill.signal.aborted ? 'ended before it had cleaned up' : `could not be run: ${error.message}`;
    return new Map(
      workflows.flatMap((workflow) =>
        workflow.steps.map((step) => [
          stepName(workflow.workflowId, step.stepId),
          { ...skipped(flows, workflow, step, reason), outcome: 'failed' },
        ]),
      ),
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', hurry);
    for (const what of relay.leftBehind()) flows.onLeftBehind(what);
    await gate.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The workflows beside a description that says which operations there are: Respect need not judge what the relay judges. */
async function writeFiles(folder: string, description: Description, workflows: readonly Workflow[]): Promise<string[]> {
  const url = path.join(folder, 'openapi.json');
  await writeFile(url, JSON.stringify(outline(description)));
  const files = [...new Set(workflows.map(({ file }) => file))];
  return Promise.all(
    files.map(async (file) => {
      const arazzo: { sourceDescriptions: object[] } = parse(await readFile(file, 'utf8'), { merge: true });
      const copy = path.join(folder, `${path.basename(file, '.yaml')}.json`);
      const sourceDescriptions = arazzo.sourceDescriptions.map((source) => ({ ...source, url }));
      await writeFile(copy, JSON.stringify({ ...arazzo, sourceDescriptions }));
      return copy;
    }),
  );
}

const stepsOf = ({ workflowId, executedSteps }: ExecutedWorkflow, relay: FlowRelay): CaseReport[] =>
  executedSteps.flatMap((step) =>
    'executedSteps' in step ? stepsOf(step, relay) : [toCase(workflowId, step, relay.find(step.response?.headers))],
  );

function toCase(workflowId: string, step: ExecutedStep, exchanged: Exchanged | undefined): CaseReport {
  const { stepId, request, response, checks } = step;
  const method = request?.method.toLowerCase() ?? '';
  const expected = checks.map(({ condition }) => /^\$statusCode == (\d+)$/.exec(condition ?? '')?.[1]).find(Boolean);
  return {
    // A flow belongs to no single operation: it stands among them by its own name.
    operationId: `flow ${workflowId}`,
    check: 'flow',
    subject: stepId,
    method: isMethod(method) ? method : 'get',
    path: pathOf(request?.url ?? ''),
    status: Number(expected ?? response?.statusCode ?? 0),
    mediaType: null,
    simulated: false,
    ...outcomeOf(step, exchanged),
  };
}

/** What the judge has seen, and says better. */
const judged = new Set(['status code check', 'content-type check', 'schema check']);

function outcomeOf({ checks, response }: ExecutedStep, exchanged: Exchanged | undefined) {
  const broken = checks.filter(({ passed, name }) => !passed && !judged.has(name.toLowerCase()));
  if (exchanged !== undefined && 'reason' in exchanged)
    return { outcome: 'failed' as const, reason: exchanged.reason, violations: [] };
  const violations = [
    ...broken.map((check) => toViolation(check, response?.statusCode)),
    ...(exchanged?.violations ?? []),
  ];
  const outcome = violations.length === 0 ? ('passed' as const) : ('failed' as const);
  return { ...exchanged, outcome, violations };
}

function skipped({ description }: Flows, workflow: Workflow, step: WorkflowStep, reason: string): CaseReport {
  const known = operations(description).find(({ operation }) => operation.operationId === step.operationId);
  return {
    operationId: `flow ${workflow.workflowId}`,
    check: 'flow',
    subject: step.stepId,
    method: known?.method ?? 'get',
    path: `${basePath(description.servers)}${known?.path ?? ''}`,
    status: step.status,
    mediaType: null,
    outcome: 'skipped',
    simulated: false,
    reason,
    violations: [],
  };
}

/** Respect's own words may quote a body, and a body may hold a secret: only what a workflow says is repeated. */
function toViolation({ name, condition, message = '' }: Check, status: number | undefined): Violation {
  const answered = status === undefined ? 'no answer' : `the answer was ${status}`;
  const told = stripVTControlCharacters(message).match(
    /fetch failed.*|Error in resolving runtime expression '[^']*'/,
  )?.[0];
  return {
    in: 'flow',
    path: '',
    rule: name.replace(/ check$/, '').replaceAll(' ', '-'),
    message: told ?? `${condition === undefined ? 'not as described' : `${condition} does not hold`}; ${answered}`,
  };
}

/** Empty when the request could not be sent. */
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '');
