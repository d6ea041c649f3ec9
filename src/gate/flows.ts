import { readdirSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Description, isMethod } from '../description/description.js';
import { packageRoot } from '../description/load.js';
import { basePath } from '../description/native-paths.js';
import { runRedocly } from '../redocly/redocly.js';
import { defaultLimits, type Limits } from './exchange.js';
import type { Provider } from './provider.js';
import { type CaseReport, reportName } from './report.js';
import type { Violation } from './violation.js';

export interface Flows {
  readonly api: string;
  readonly description: Description;
  readonly provider: Provider;
  /** What the workflows take beside the token: which project, which organization. */
  readonly fixtures: unknown;
  readonly limits?: Limits;
  /** Only the steps whose name (`flow shareKey clone 201`) contains this text. */
  readonly only?: string;
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
  readonly response?: { readonly statusCode: number };
  readonly checks: readonly Check[];
}
interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly condition?: string;
  readonly message?: string;
}

const folder = path.join(packageRoot, 'openapi/workflows');

/** The Arazzo documents of an API: `openapi/workflows/<api>-….yaml`. */
export const workflowsOf = (api: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${api}-`) && name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(folder, name));

/**
 * Lets Respect run the workflows of an API against a provider, and reports each step as a case. A provider that keeps no
 * state has no flows, and without a token there is nothing to begin with.
 *
 * @throws {RedoclyFailed} when Respect could not run.
 */
export async function runFlows(flows: Flows): Promise<CaseReport[]> {
  const { api, description, provider, fixtures, only, limits = defaultLimits } = flows;
  const token = provider.tokens.admin;
  const files = workflowsOf(api);
  if (provider.simulates || token === undefined || files.length === 0) return [];
  if (only !== undefined && !only.startsWith('flow')) return [];
  const args = ['respect', ...files, '--max-fetch-timeout', String(limits.timeout), '--execution-timeout', '120000'];
  // Not as arguments: a process list would show the token.
  const env = {
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ ...(isObject(fixtures) ? fixtures : {}), token }),
    REDOCLY_CLI_RESPECT_SERVER: `${api}=${provider.url}${basePath(description.servers)}`,
  };
  const log: RespectLog = JSON.parse(await runRedocly({ args, reportOption: '--json-output', env }));
  return Object.values(log.files)
    .flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(stepsOf))
    .filter((one) => reportName(one).includes(only ?? ''));
}

const stepsOf = ({ workflowId, executedSteps }: ExecutedWorkflow): CaseReport[] =>
  executedSteps.flatMap((step) => ('executedSteps' in step ? stepsOf(step) : [toCase(workflowId, step)]));

function toCase(workflowId: string, { stepId, request, response, checks }: ExecutedStep): CaseReport {
  const failed = checks.filter(({ passed }) => !passed);
  const expected = checks.map(({ condition }) => /^\$statusCode == (\d+)$/.exec(condition ?? '')?.[1]).find(Boolean);
  const method = request?.method.toLowerCase() ?? '';
  return {
    // A flow belongs to no single operation: it stands among them by its own name.
    operationId: `flow ${workflowId}`,
    check: 'flow',
    subject: stepId,
    method: isMethod(method) ? method : 'get',
    path: pathOf(request?.url ?? ''),
    status: Number(expected ?? response?.statusCode ?? 0),
    mediaType: null,
    outcome: failed.length === 0 ? 'passed' : 'failed',
    simulated: false,
    violations: failed.map((check) => toViolation(check, response?.statusCode)),
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

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Empty when the request could not be sent. */
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '');
