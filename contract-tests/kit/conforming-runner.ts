import { loadApi } from '../../src/cli/load-api.js';
import type { Provider } from '../../src/gate/provider/provider.js';
import { verify } from '../../src/gate/verify.js';
import { createMock } from '../../src/mock.js';
import type { ConformingProvider } from '../providers/conforming-provider.js';
import { askDirectly } from './direct-driver.js';
import { describe, secondsSince, tokensOfMock, usually } from './mutant-runner.js';
import { patient } from './patient.js';

export interface ConformingResult {
  readonly api: string;
  readonly name: string;
  readonly verdict: 'passed' | 'failed';
  /** What was wrongly held against it. */
  readonly alarms: readonly string[];
  /** What is there now and was not before, and is not named either. */
  readonly left: readonly string[];
  readonly cases: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** @param only the cases to hold it against; all of them unless told. */
export async function runConforming(provider: ConformingProvider, only = ''): Promise<ConformingResult> {
  const {
    api,
    name,
    wrap,
    serve = usually,
    given = {},
    path = '',
    runs = 1,
    before,
    clock,
    shard,
    mayLeave,
  } = provider;
  const start = performance.now();
  const mock = createMock({ apis: [api], ...(clock && { clock }) });
  for (const request of before?.() ?? []) {
    const { ok, status } = await mock(request);
    if (!ok) throw new Error(`${name}: ${request.method} ${request.url} was answered ${status}`);
  }
  const wrapped = wrap(mock);
  const server = await serve(wrapped);
  const target: Provider = { url: `${server.url}${path}`, tokens: tokensOfMock, simulates: false, ...given };
  const found = mock.contents()[api] ?? {};
  try {
    const loaded = await loadApi(api);
    const reports = await Promise.all(
      Array.from({ length: runs }, () =>
        verify(loaded, target, {
          only,
          ...(shard && { shard }),
          limits: patient,
          driver: askDirectly,
          write: 'removable',
        }),
      ),
    );
    await wrapped.leave?.();
    const named = reports.flatMap(({ leftBehind }) => leftBehind);
    const left = Object.entries(mock.contents()[api] ?? {}).flatMap(([kind, count]) => {
      const more = count - (found[kind] ?? 0);
      return more === 0 ? [] : [`${more} ${kind}`];
    });
    const isNamed = mayLeave === true && named.length > 0;
    const cases = reports.flatMap((report) => report.cases);
    const failed = cases.filter(({ outcome }) => outcome === 'failed').map(describe);
    const alarms = mayLeave ? failed : [...failed, ...named];
    const unnamed = isNamed ? [] : left;
    return {
      api,
      name,
      verdict: alarms.length + unnamed.length === 0 ? 'passed' : 'failed',
      alarms,
      left: unnamed,
      cases: cases.length,
      skipped: cases.filter(({ outcome }) => outcome === 'skipped').length,
      seconds: secondsSince(start),
    };
  } finally {
    await server.close();
  }
}
