import { createDescriptionRouter } from '../description/router.js';
import { createMask } from '../http/mask.js';
import { type Coverage, createCoverageCounter } from './coverage.js';
import type { DescribedApi } from './find-drift.js';
import type { Exchange } from './har.js';
import { findSecrets } from './secrets.js';
import { serversOf, withinServers } from './servers.js';

/** What is left of a description when traffic is laid over it. The shape of `keyspec drift --coverage --json`. */
export interface CoverageReport extends Coverage {
  readonly api: string;
  readonly exchanges: { readonly counted: number; readonly elsewhere: number; readonly undescribed: number };
}

/** Counts what recorded traffic showed of the description of an API. */
export function measureCoverage(
  { name, description }: DescribedApi,
  exchanges: readonly Exchange[],
  servers: readonly string[] = serversOf(description),
): CoverageReport {
  const router = createDescriptionRouter(new Map([['', description]]));
  const counter = createCoverageCounter(description);
  const mask = createMask(findSecrets(exchanges));
  const counts = { counted: 0, elsewhere: 0, undescribed: 0 };
  for (const exchange of exchanges) {
    const path = withinServers(servers, exchange.url);
    const found = path === undefined ? undefined : router(exchange.method.toUpperCase(), path);
    if (found === undefined) counts.elsewhere += 1;
    else if (!('operationId' in found)) counts.undescribed += 1;
    else {
      counts.counted += 1;
      counter.add(found.operationId, exchange);
    }
  }
  return { api: name, exchanges: counts, ...counter.report(mask) };
}
