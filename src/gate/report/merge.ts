import { groupBy } from '../../group-by.js';
import { UsageError } from '../../usage-error.js';
import { type Report, summarize } from './report.js';

/**
 * Makes one report of those of an API's shards.
 *
 * @throws {UsageError} when a shard is missing or there twice, or when they are not of one run.
 */
export function mergeReports(reports: readonly Report[]): Report[] {
  return [...groupBy(reports, ({ api }) => api)].map(([api, parts]) => mergeOf(api, parts));
}

function mergeOf(api: string, parts: readonly Report[]): Report {
  const [first] = parts;
  if (first === undefined) throw new UsageError(`there is no report of ${api}`);
  if (parts.length === 1 && first.shard === undefined) return first;
  const of = first.shard?.of;
  if (of === undefined || parts.some(({ shard }) => shard?.of !== of))
    throw new UsageError(`the reports of ${api} are not the shards of one run`);
  for (let index = 1; index <= of; index += 1) {
    const count = parts.filter(({ shard }) => shard?.index === index).length;
    if (count === 0) throw new UsageError(`shard ${index} of ${of} of ${api} is missing`);
    if (count > 1) throw new UsageError(`shard ${index} of ${of} of ${api} is there ${count} times`);
  }
  if (parts.some(({ version }) => version !== first.version))
    throw new UsageError(`the shards of ${api} are of different versions of keyspec`);
  const ordered = parts.toSorted((one, other) => (one.shard?.index ?? 0) - (other.shard?.index ?? 0));
  const cases = ordered.flatMap((one) => one.cases);
  const ended = ordered.map((one) => one.ended).find((reason) => reason !== undefined);
  return {
    api,
    url: [...new Set(ordered.map(({ url }) => url))].join(', '),
    version: first.version,
    startedAt: ordered.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
    durationMs: ordered.reduce((sum, one) => sum + one.durationMs, 0),
    callers: first.callers.filter((caller) => parts.every(({ callers }) => callers.includes(caller))),
    shards: of,
    summary: summarize(cases),
    cases,
    excluded: ordered.flatMap(({ excluded }) => excluded),
    leftBehind: ordered.flatMap(({ leftBehind }) => leftBehind),
    ...(ended !== undefined && { ended }),
  };
}
