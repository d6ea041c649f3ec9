import { type Coverage, createCoverageCounter } from './coverage.js';
import { createExchangeRouter } from './exchange-judge.js';
import type { DescribedApi } from './find-drift.js';
import { type Aside, createTrafficReader, type TrafficFile } from './traffic.js';

/** What of a description traffic showed. The shape of `keyspec drift --coverage --json`. */
export interface CoverageReport extends Coverage {
  readonly api: string;
  readonly files: readonly string[];
  readonly exchanges: { readonly counted: number; readonly undescribed: number } & Omit<Aside, 'odd'>;
  readonly odd: Aside['odd'];
}

/**
 * Counts what recorded traffic showed of the description of an API.
 *
 * @param servers where the traffic was recorded. @defaultValue the servers of the description
 * @throws {UsageError} when a file is no HAR file, or none of them holds traffic of the API.
 */
export async function measureCoverage(
  { name, description }: DescribedApi,
  files: readonly TrafficFile[],
  servers?: readonly string[],
): Promise<CoverageReport> {
  const reader = createTrafficReader(description, servers);
  const counter = createCoverageCounter(description);
  const find = createExchangeRouter(description);
  const counts = { counted: 0, undescribed: 0 };
  for (const file of files)
    for await (const { exchange, pathname } of reader.read(file)) {
      const route = find(exchange.method, pathname);
      counts['operationId' in route ? 'counted' : 'undescribed'] += 1;
      if ('operationId' in route) counter.add(route.operationId, exchange);
    }
  const { odd, ...aside } = reader.aside();
  const report = counter.report(reader.mask());
  return { api: name, files: files.map((file) => file.name), exchanges: { ...counts, ...aside }, odd, ...report };
}
