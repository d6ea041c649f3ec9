import path from 'node:path';
import { toDiffTable } from '../diff/diff-table.js';
import { rateChange } from '../diff/rate-change.js';
import { paintFor } from '../paint.js';
import { RedoclyError } from '../process/redocly.js';
import { UsageError } from '../usage-error.js';
import { readApiName } from './api-names.js';
import { type Command, exitCode, printLine } from './command.js';
import { revisionOf } from './described-api.js';
import { onlyArgument, readArguments } from './options.js';

export const command: Command = {
  usage: `keyspec diff <api> --base FILE [--json]

Rates how the description of an API differs from an older one: does the change break consumers, and what version bump
does it ask for.

  --base  the older description, OpenAPI 3 in JSON or YAML
  --json  every change, for programs`,

  async run(args, { stdout }) {
    const { values, positionals } = readArguments(args, {
      base: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const api = readApiName(onlyArgument(positionals, 'api'));
    if (values.base === undefined) throw new UsageError('--base FILE is missing: the older description');
    const rating = await rate(api, values.base);
    printLine(stdout, values.json ? JSON.stringify(rating, null, 2) : toDiffTable(rating, paintFor(stdout)));
    return rating.breaking ? exitCode.broken : exitCode.holds;
  },
};

async function rate(api: string, base: string) {
  try {
    return await rateChange(revisionOf(api), path.resolve(base));
  } catch (error) {
    throw error instanceof RedoclyError ? new UsageError(`cannot compare with ${base}: ${error.message}`) : error;
  }
}
