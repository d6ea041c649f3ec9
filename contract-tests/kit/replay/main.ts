/**
 * Asks the mock what recorded clients asked the service: `npm run replay -- FILE.har… --api NAME`. Prints how many statuses
 * and bodies agree, and each exchange that differs; with `--kinds` instead how often each difference occurs. Order of lists
 * whose order is chance, ids, times and secrets aside. What differs is for people to judge, so it always exits 0.
 */
import { parseArgs } from 'node:util';
import { isMockedApi } from '../../../src/mock.js';
import { loadReplay } from '../../replays.js';
import { agrees, hasSameStatus, play, type Result } from './player.js';
import { readRecording } from './recording.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { api: { type: 'string', default: '' }, kinds: { type: 'boolean', default: false } },
});
const { api, kinds } = values;
const replay = await loadReplay(api);
if (!isMockedApi(api) || replay === undefined || positionals.length === 0) {
  console.error('usage: npm run replay -- FILE.har… --api NAME [--kinds]; an API needs contract-tests/NAME/replay.ts');
  process.exit(2);
}

const results: Result[] = [];
let untold = 0;
for await (const result of play(replay, api, await readRecording(positionals, api, replay.server)))
  if (result === undefined) untold += 1;
  else results.push(result);

const different = results.filter((result) => !agrees(result));
for (const line of kinds ? countKinds(different) : different.map(describe)) console.log(line);
const sameStatus = results.filter(hasSameStatus).length;
const guessed = results.filter(({ guess }) => guess !== undefined).length;
console.log(
  `${results.length} exchanges: the status agrees in ${sameStatus}, status and body in ${results.length - different.length}; ` +
    `the state was guessed in ${guessed}, and is untold of ${untold} more`,
);

function describe({ exchange, answer, differences }: Result): string {
  const { place, method, target, requestBody, answer: recorded } = exchange;
  return [
    `${place}: ${method} ${short(target)}${requestBody === '' ? '' : ` ${short(requestBody)}`}`,
    recorded.status === answer.status ? `  ${answer.status}` : `  ${recorded.status}, not ${answer.status}`,
    ...differences.map((difference) => `  ${difference}`),
  ].join('\n');
}

/** Each difference with its number, the most frequent first. */
function countKinds(all: readonly Result[]): string[] {
  const kindsOf = ({ exchange, answer, differences }: Result) => {
    const what = exchange.operationId ?? `${exchange.method} of no operation`;
    return exchange.answer.status === answer.status
      ? differences.map((difference) => `${what} ${difference.replace(/\/\d+(?=[/:])/g, '/*')}`)
      : [`${what} ${exchange.answer.status}, not ${answer.status}`];
  };
  const counts = new Map<string, { count: number; place: string }>();
  for (const result of all)
    for (const kind of new Set(kindsOf(result))) {
      const { count, place } = counts.get(kind) ?? { count: 0, place: result.exchange.place };
      counts.set(kind, { count: count + 1, place });
    }
  return [...counts]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([kind, { count, place }]) => `${count} × ${kind}   (first: ${place})`);
}

function short(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
