/**
 * Holds the gate against providers that are wrong in one way, and against some that are different but right. Exits 1 when a
 * wrong one is missed or a right one fails. `--only TEXT` takes those whose API and name contain the text; `--json` prints
 * the results for programs; `--no-dredd` leaves out what Dredd alone catches.
 */
import { parseArgs } from 'node:util';
import { createDreddAlone } from '../contract-tests/kit/dredd-alone.js';
import { runConforming, runMutant, secondsSince } from '../contract-tests/kit/mutant-runner.js';
import { mutants } from '../contract-tests/mutants.js';
import { conforming } from '../contract-tests/providers/conforming.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    'no-dredd': { type: 'boolean', default: false },
  },
});

/** How many run at a time. */
const workers = 2;

/** Maps with so many at a time, in order, and says on stderr how far it is. */
async function mapInTurn<T, R>(what: string, items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, item] = next;
      results[index] = await map(item);
      done += 1;
      process.stderr.write(
        `${process.stderr.isTTY ? '\r' : ''}${what}: ${done} of ${items.length}${process.stderr.isTTY && done < items.length ? '' : '\n'}`,
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}

const isWanted = ({ api, name }: { api: string; name: string }) => `${api} ${name}`.includes(values.only);
const start = performance.now();
const wrong = mutants.filter(isWanted);
const results = await mapInTurn('wrong', wrong, runMutant);
const conformingResults = await mapInTurn('conforming', conforming.filter(isWanted), (provider) =>
  runConforming(provider),
);
const seconds = secondsSince(start);
const dredd = createDreddAlone();
const byDredd = values['no-dredd'] ? [] : await mapInTurn('Dredd alone', wrong, (mutant) => dredd.catches(mutant));

const missed = results.filter(({ verdict }) => verdict !== 'caught');
const failed = conformingResults.filter(({ verdict }) => verdict === 'failed');
const totals = {
  mutants: results.length,
  caught: results.length - missed.length,
  elsewhere: results.filter(({ verdict }) => verdict === 'elsewhere').length,
  missed: results.filter(({ verdict }) => verdict === 'missed').length,
  conforming: conformingResults.length,
  falseAlarms: failed.length,
  ...(!values['no-dredd'] && { byDreddAlone: byDredd.filter(Boolean).length }),
  seconds,
};

if (values.json) {
  const wrongOnes = results.map((result, index) => ({ ...result, byDreddAlone: byDredd[index] ?? null }));
  console.log(JSON.stringify({ totals, mutants: wrongOnes, conforming: conformingResults }, null, 2));
} else print();
process.exitCode = missed.length + failed.length === 0 ? 0 : 1;

function print(): void {
  for (const [index, { api, name, check, operation, verdict, by, seconds }] of results.entries()) {
    const alone = byDredd[index] === undefined ? '' : byDredd[index] ? 'Dredd too' : '';
    console.log(
      line(
        [verdict, 10],
        [alone, 10],
        [`${seconds} s`, 7],
        [api, 14],
        [name, 62],
        [by || `${check} of ${operation}`, 0],
      ),
    );
  }
  console.log();
  for (const { api, name, verdict, alarms, cases, seconds } of conformingResults) {
    console.log(line([verdict, 10], ['', 10], [`${seconds} s`, 7], [api, 14], [name, 62], [`${cases} cases`, 0]));
    for (const alarm of alarms) console.log(`           ${alarm}`);
  }
  console.log(`
wrong: ${totals.caught} of ${totals.mutants} caught, ${totals.elsewhere} by another check, ${totals.missed} missed
conforming: ${totals.conforming - totals.falseAlarms} of ${totals.conforming} passed
time:  ${totals.seconds} s${totals.byDreddAlone === undefined ? '' : `\nDredd alone catches ${totals.byDreddAlone} of ${totals.mutants}`}`);
}

function line(...columns: [text: string, width: number][]): string {
  return columns
    .map(([text, width]) => text.padEnd(width))
    .join(' ')
    .trimEnd();
}
