/**
 * Holds the gate against providers that are wrong in one way. Exits 1 when one is missed. `--only TEXT` takes those whose API and name contain the text; `--json` prints
 * the results for programs; `--dredd` also tells what Dredd alone catches, which takes an hour.
 */
import { parseArgs } from 'node:util';
import { createDreddAlone } from '../contract-tests/kit/dredd-alone.js';
import { runMutant, secondsSince } from '../contract-tests/kit/mutant-runner.js';
import { mutants } from '../contract-tests/mutants.js';
import { mapInProcesses } from './map-in-processes.js';
import { mapInTurn } from './map-in-turn.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    dredd: { type: 'boolean', default: false },
  },
});

const isWanted = ({ api, name }: { api: string; name: string }) => `${api} ${name}`.includes(values.only);
const start = performance.now();
const wrong = mutants.filter(isWanted);
const results = await mapInProcesses('wrong', wrong, runMutant);
const seconds = secondsSince(start);
const dredd = createDreddAlone();
const byDredd = values.dredd ? await mapInTurn('Dredd alone', wrong, (mutant) => dredd.catches(mutant)) : [];

const missed = results.filter(({ verdict }) => verdict !== 'caught');
const totals = {
  mutants: results.length,
  caught: results.length - missed.length,
  elsewhere: results.filter(({ verdict }) => verdict === 'elsewhere').length,
  missed: results.filter(({ verdict }) => verdict === 'missed').length,
  ...(values.dredd && { byDreddAlone: byDredd.filter(Boolean).length }),
  seconds,
};

if (values.json) {
  const wrongOnes = results.map((result, index) => ({ ...result, byDreddAlone: byDredd[index] ?? null }));
  console.log(JSON.stringify({ totals, mutants: wrongOnes }, null, 2));
} else print();
process.exitCode = missed.length === 0 ? 0 : 1;

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
  console.log(`
wrong: ${totals.caught} of ${totals.mutants} caught, ${totals.elsewhere} by another check, ${totals.missed} missed
time:  ${totals.seconds} s${totals.byDreddAlone === undefined ? '' : `\nDredd alone catches ${totals.byDreddAlone} of ${totals.mutants}`}`);
}

function line(...columns: [text: string, width: number][]): string {
  return columns
    .map(([text, width]) => text.padEnd(width))
    .join(' ')
    .trimEnd();
}
