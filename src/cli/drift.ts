import { toCoverageTable } from '../drift/coverage-table.js';
import { toDriftTable } from '../drift/drift-table.js';
import { findDrift } from '../drift/find-drift.js';
import { measureCoverage } from '../drift/measure-coverage.js';
import { trafficFiles } from '../drift/traffic-files.js';
import { paintFor } from '../paint.js';
import { UsageError } from '../usage-error.js';
import { readApiName } from './api-names.js';
import { type Command, exitCode, printLine } from './command.js';
import { loadDescribedApi } from './described-api.js';
import { oneOf, readArguments, readUrl } from './options.js';

export const command: Command = {
  usage: `keyspec drift <api> TRAFFIC.har… [--server URL…] [--undescribed error|warn|ignore] [--coverage] [--json]

Holds recorded traffic, as browsers and proxies save it, against the description of an API.
TRAFFIC is a HAR file, a packed one (.har.gz), an archive (.zip), a folder of them, or - for the standard input.

  --server       where the traffic was recorded, unless it was with the server in the description; more than once for several
  --undescribed  what an endpoint is that the description does not have: an error, a warning (unless told otherwise) or nothing
  --coverage     tells what of the description the traffic showed, how often, and what it never showed
  --json         all of it, for programs`,

  async run(args, { stdout }) {
    const { values, positionals } = readArguments(args, {
      server: { type: 'string', multiple: true },
      undescribed: { type: 'string', default: 'warn' },
      coverage: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const [name, ...names] = positionals;
    if (name === undefined || names.length === 0)
      throw new UsageError(`<${name === undefined ? 'api' : 'TRAFFIC.har'}> is missing`);
    const api = loadDescribedApi(readApiName(name));
    const severity = oneOf(['error', 'warn', 'ignore'], values.undescribed, '--undescribed');
    const servers = values.server?.map((server) => readUrl(server, '--server'));
    const files = await trafficFiles(names);
    const paint = paintFor(stdout);
    const print = <T>(report: T, toTable: (report: T) => string) =>
      printLine(stdout, values.json ? JSON.stringify(report, null, 2) : toTable(report));

    if (values.coverage) {
      print(await measureCoverage(api, files, servers), (report) => toCoverageTable(report, paint));
      return exitCode.holds;
    }
    const found = await findDrift(api, files, servers);
    const report = severity === 'ignore' ? { ...found, undescribed: [] } : found;
    print(report, (one) => toDriftTable(one, paint));
    const isBroken = report.findings.length > 0 || (severity === 'error' && report.undescribed.length > 0);
    return isBroken ? exitCode.broken : exitCode.holds;
  },
};
