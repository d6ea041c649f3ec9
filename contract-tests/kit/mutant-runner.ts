import { loadApi } from '../../src/cli/load-api.js';
import type { Case } from '../../src/gate/cases/case.js';
import type { Provider } from '../../src/gate/provider/provider.js';
import type { ReportedCase } from '../../src/gate/report/report.js';
import { verify } from '../../src/gate/verify.js';
import type { Handler } from '../../src/http/handler.js';
import { listen, type RunningServer } from '../../src/http/server.js';
import { knownTokens } from '../../src/mock/core/known-tokens.js';
import { createMock, type Mock, type MockedApi } from '../../src/mock.js';
import type { DerivedMutant } from './derived-mutant.js';
import { askDirectly } from './direct-driver.js';
import { type Catcher, catcherOf, type Mutant } from './mutant.js';
import { patient } from './patient.js';

/** `elsewhere`: a check caught it that was not the one that has to. */
export type Verdict = 'caught' | 'elsewhere' | 'missed';

export interface MutantResult {
  readonly api: string;
  readonly name: string;
  readonly check: Catcher;
  readonly operation: string;
  readonly verdict: Verdict;
  /** What caught it, `documented-answer: getApplicationKey 200 required`. */
  readonly by: string;
  readonly seconds: number;
}

/** The tokens of a mock, by who holds them. */
export const tokensOfMock: Provider['tokens'] = Object.fromEntries(
  Object.entries(knownTokens).map(([token, holder]) => [holder, token]),
);

export type Serve = (handler: Handler) => Promise<RunningServer>;
export const usually: Serve = (handler) => listen(handler, { port: 0, host: '127.0.0.1' });

/** Runs something against a provider made from a mock of its own. */
export async function withProvider<T>(
  { api, wrap, serve = usually }: { api: MockedApi; wrap(mock: Mock): Handler; serve?: Serve },
  run: (provider: Provider & { admin: string }) => Promise<T>,
): Promise<T> {
  const server = await serve(wrap(createMock({ apis: [api] })));
  const provider: Provider = { url: server.url, tokens: tokensOfMock, simulates: false };
  try {
    return await run({ ...provider, admin: tokensOfMock.admin ?? '' });
  } finally {
    await server.close();
  }
}

export async function runMutant(mutant: Mutant): Promise<MutantResult> {
  const { api, name, check, operation, rule } = mutant;
  const start = performance.now();
  const report = await withProvider(mutant, async (provider) =>
    verify(await loadApi(api), provider, { only: operation, settleTime: 0, limits: patient, driver: askDirectly }),
  );
  const failed = report.cases.filter(({ outcome }) => outcome === 'failed');
  const tells = ({ case: one, violations }: ReportedCase) =>
    catcherOf(one) === check && (rule === undefined || violations.some((violation) => violation.rule === rule));
  const first = failed.find(tells) ?? failed[0];
  return {
    api,
    name,
    check,
    operation,
    verdict: first === undefined ? 'missed' : tells(first) ? 'caught' : 'elsewhere',
    by: first === undefined ? (report.cases.length === 0 ? 'no such case' : '') : describe(first),
    seconds: secondsSince(start),
  };
}

/** What caught a derived mutant; nothing when no check did. */
export async function runDerived({ mutant, only }: DerivedMutant): Promise<string | undefined> {
  const api = await loadApi(mutant.api);
  return withProvider(mutant, async (provider) => {
    for (const one of only) {
      const { cases } = await verify(api, provider, { only: one, settleTime: 0, driver: askDirectly });
      const failed = cases.find(({ outcome }) => outcome === 'failed');
      if (failed !== undefined) return failed.name;
    }
    return undefined;
  });
}

/** What a case found, in a line. */
export function describe({ case: one, violations, reason }: ReportedCase): string {
  const found = violations.map(({ in: where, path, rule }) => `${where}${path} ${rule}`);
  return `${catcherOf(one)}: ${nameOf(one)} - ${found[0] ?? reason ?? ''}`;
}

function nameOf(one: Case): string {
  if (one.kind === 'answer') return `${one.operationId} ${one.status}`;
  return one.kind === 'check' ? `${one.operationId} ${one.subject ?? ''}` : `flow ${one.workflowId} ${one.stepId}`;
}

export const secondsSince = (start: number) => Math.round((performance.now() - start) / 100) / 10;
