import { descriptionFile } from '../description/load.js';
import { runRedocly } from '../process/redocly.js';
import type { Violation } from '../validate/violation.js';

export type RequestFinding = Violation;

/** What keyspec reads of the report of `redocly drift --format sarif`: unlike the JSON one, it tells every finding. */
interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly message: { readonly text: string };
      readonly properties: {
        readonly exchangeIndex: number;
        readonly target: 'request' | 'response';
        readonly dataPath?: string;
      };
    }[];
  }[];
}

/**
 * What Redocly finds wrong with the requests in a HAR file, by the index of the exchange: an endpoint or a query parameter
 * that is not documented, no documented authentication.
 *
 * @throws {RedoclyFailed} when it cannot read the file.
 */
export async function requestFindings(
  api: string,
  file: string,
  server: string | undefined,
): Promise<Map<number, RequestFinding[]>> {
  const args = ['drift', file, '--api', descriptionFile(api), '--traffic-format', 'har', '--format', 'sarif'];
  const where = server === undefined ? [] : ['--server', server];
  const report = await runRedocly({ args: [...args, '--min-severity', 'warning', ...where], reportOption: '--output' });
  const { runs }: Sarif = JSON.parse(report);
  const findings = new Map<number, RequestFinding[]>();
  for (const { ruleId: rule, message, properties } of runs.flatMap(({ results }) => results)) {
    const { exchangeIndex: index, target, dataPath: path = '' } = properties;
    // Schemas are the business of keyspec's own judge.
    if (target !== 'request' || rule === 'schema-consistency') continue;
    findings.set(index, [...(findings.get(index) ?? []), { in: 'request', path, rule, message: message.text }]);
  }
  return findings;
}
