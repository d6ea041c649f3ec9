import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mergeReports } from '../gate/report/merge.js';
import type { Report } from '../gate/report/report.js';
import { isObject } from '../is-object.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { onlyArgument, readArguments } from './options.js';
import { makeFolder, tell, toExitCode } from './reports.js';

export const command: Command = {
  usage: `keyspec report <folder> [--report DIR]

Puts together what keyspec verify --shard wrote to a folder and the folders in it, and says whether the contract holds.

  --report  a folder for the reports of the whole run: <api>.json, <api>.junit.xml, <api>.html and <api>.md

Exit codes are those of keyspec verify. A shard that is missing or there twice is exit code 2.`,

  async run(args, { stdout }) {
    const { values, positionals } = readArguments(args, { report: { type: 'string' } });
    const folder = onlyArgument(positionals, 'folder');
    const reports = mergeReports(readReports(folder));
    if (reports.length === 0) throw new UsageError(`there is no report of keyspec verify in ${folder}`);
    if (reports.every(({ cases }) => cases.length === 0))
      throw new UsageError(`the reports in ${folder} have no case: nothing was tried`);
    if (values.report !== undefined) await makeFolder(values.report);
    await tell(reports, values.report, stdout);
    return toExitCode(reports);
  },
};

/** The reports in a folder and below it, but for those that were put together of others. */
function readReports(folder: string): Report[] {
  let files: string[];
  try {
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  } catch {
    throw new UsageError(`cannot read the folder ${folder}`);
  }
  return files
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const report = read(path.join(folder, name));
      return report === undefined || report.shards !== undefined ? [] : [report];
    });
}

/** Another JSON file is passed over. */
function read(file: string): Report | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new UsageError(`${file} is not JSON`);
  }
  if (!isOfVerify(value)) return undefined;
  if (isReport(value)) return value;
  throw new UsageError(`${file} is a damaged report of keyspec verify, or of another version`);
}

type Fields = Readonly<Record<string, unknown>>;

const isOfVerify = (value: unknown): value is Fields =>
  isObject(value) && typeof value.api === 'string' && typeof value.version === 'string' && 'cases' in value;

const isReport = (value: Fields): value is Fields & Report =>
  [value.startedAt, value.url].every((text) => typeof text === 'string') &&
  typeof value.durationMs === 'number' &&
  isObject(value.summary) &&
  [value.callers, value.leftBehind].every(Array.isArray) &&
  [value.cases, value.excluded].every((list) => Array.isArray(list) && list.every(isCase)) &&
  Array.isArray(value.cases) &&
  value.cases.every(({ outcome, violations }) => isOutcome(outcome) && Array.isArray(violations));

const isCase = (value: unknown): value is Fields =>
  isObject(value) &&
  typeof value.name === 'string' &&
  isObject(value.case) &&
  [value.case.kind, value.case.operationId, value.case.method, value.case.path].every(
    (text) => typeof text === 'string',
  );

const isOutcome = (outcome: unknown) => outcome === 'passed' || outcome === 'failed' || outcome === 'skipped';
