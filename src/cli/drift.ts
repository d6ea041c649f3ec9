import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { measureCoverage } from '../drift/cover.js';
import { toCoverageTable } from '../drift/coverage-table.js';
import { toDriftTable } from '../drift/drift-table.js';
import { findDrift } from '../drift/find-drift.js';
import { readHar } from '../drift/har.js';
import { paintFor } from '../paint.js';
import { RedoclyError } from '../process/redocly.js';
import { UsageError } from '../usage-error.js';
import { readApiName } from './api-names.js';
import { type Command, exitCode } from './command.js';
import { loadDescribedApi } from './described-api.js';
import { readArguments, readUrl } from './options.js';

export const command: Command = {
  usage: `keyspec drift <api> TRAFFIC.har [--server URL] [--coverage] [--json]

Holds recorded traffic, as browsers and proxies save it, against the description of an API.

  --server  where the traffic was recorded, unless it was with the server in the description
  --coverage  instead of what is wrong: what of the description the traffic showed, how often, and what it never did
  --json    every finding, for programs`,

  async run(args) {
    const { values, positionals } = readArguments(args, {
      server: { type: 'string' },
      coverage: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const [name, traffic, ...more] = positionals;
    if (name === undefined || traffic === undefined)
      throw new UsageError(`<${name === undefined ? 'api' : 'TRAFFIC.har'}> is missing`);
    if (more[0] !== undefined) throw new UsageError(`one TRAFFIC.har at a time; '${more[0]}' is one too many`);
    const api = readApiName(name);
    const server = values.server === undefined ? {} : { server: readUrl(values.server, '--server') };
    if (values.coverage) {
      const text = await readFile(traffic, 'utf8').catch(() => {
        throw new UsageError(`cannot read ${traffic}`);
      });
      const servers = values.server === undefined ? undefined : [readUrl(values.server, '--server')];
      const report = measureCoverage(loadDescribedApi(api), readHar(text), servers);
      console.log(values.json ? JSON.stringify(report, null, 2) : toCoverageTable(report, paintFor(process.stdout)));
      return exitCode.holds;
    }
    const report = await find(api, traffic, server);
    console.log(values.json ? JSON.stringify(report, null, 2) : toDriftTable(report, paintFor(process.stdout)));
    return report.findings.length === 0 ? exitCode.holds : exitCode.broken;
  },
};

async function find(api: string, traffic: string, server: { server?: string }) {
  const file = path.resolve(traffic);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`cannot read ${traffic}`);
  });
  try {
    return { ...(await findDrift(loadDescribedApi(api), { file, text, ...server })), traffic };
  } catch (error) {
    if (error instanceof RedoclyError) throw new UsageError(`cannot judge ${traffic}: ${error.message}`);
    throw error;
  }
}
