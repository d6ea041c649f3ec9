/**
 * Holds the gate against providers that are wrong in one way each, made from the descriptions: nobody chose them, so they
 * tell what the gate does not see. Prints those that no check catches, and how many are caught. `--only TEXT` takes those
 * whose API and name contain the text; `--every N` takes one of N, the first or that of `--from`.
 */
import { parseArgs } from 'node:util';
import { deriveMutants } from '../contract-tests/kit/derived-mutants.js';
import { runDerived } from '../contract-tests/kit/mutant-runner.js';
import { apiNames } from '../src/apis/index.js';
import { loadApi } from '../src/cli/load-api.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});

for (const api of apiNames) {
  const { contract } = await loadApi(api);
  const derived = deriveMutants(api, contract)
    .filter(({ mutant }) => `${api} ${mutant.name}`.includes(values.only))
    .filter((_, index) => index % Number(values.every) === Number(values.from));
  let caught = 0;
  for (const one of derived) {
    const by = await runDerived(one);
    if (by === undefined) console.log(`missed  ${api}  ${one.mutant.name}`);
    else caught += 1;
  }
  console.log(`${api}: ${caught} of ${derived.length} caught\n`);
}
