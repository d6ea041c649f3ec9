/**
 * Holds the gate against providers that are right and differ from the mock. Exits 1 when one of them fails, or is left with
 * anything that the report does not name. `--only TEXT` takes those whose API and name contain the text, `--quick` a few, and a
 * quarter of the cases.
 */
import { parseArgs } from 'node:util';
import { type ConformingResult, runConforming } from '../contract-tests/kit/conforming-runner.js';
import { secondsSince } from '../contract-tests/kit/mutant-runner.js';
import { conforming } from '../contract-tests/providers/conforming.js';
import type { ConformingProvider } from '../contract-tests/providers/conforming-provider.js';
import { mapInProcesses } from './map-in-processes.js';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, quick: { type: 'boolean', default: false } },
});

const start = performance.now();
const wanted = conforming.filter(
  ({ api, name, quick }) => `${api} ${name}`.includes(values.only) && (!values.quick || quick === true),
);
const quarter = { shard: { index: 1, of: 4 } };
const run = (provider: ConformingProvider) => runConforming({ ...provider, ...(values.quick && quarter) });
const results = await mapInProcesses('providers', wanted, run, print);
const passed = results.filter(({ verdict }) => verdict === 'passed').length;
console.log(`\n${passed} of ${results.length} passed in ${secondsSince(start)} s`);
process.exitCode = passed === results.length && results.length > 0 ? 0 : 1;

function print({ api, name, verdict, alarms, left, cases, skipped, seconds }: ConformingResult): void {
  const counts = `${String(cases).padStart(5)} cases  ${String(skipped).padStart(4)} skipped`;
  console.log(`${verdict}  ${`${seconds} s`.padStart(7)}  ${counts}  ${api.padEnd(14)} ${name}`);
  for (const alarm of alarms) console.log(`        ${alarm}`);
  for (const more of left) console.log(`        left without a word: ${more}`);
}
