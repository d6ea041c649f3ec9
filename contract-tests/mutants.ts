import { extname } from 'node:path';
import { type ApiName, apiNames } from '../src/apis/index.js';
import type { Mutant } from './kit/mutant.js';

/** Loads `contract-tests/<api>/mutants`. The package has none, so the registry cannot name them. */
async function load(api: ApiName): Promise<readonly Mutant[]> {
  const { mutants }: { mutants: readonly Mutant[] } = await import(`./${api}/mutants${extname(import.meta.url)}`);
  return mutants;
}

/** Every provider that is wrong in one way. */
export const mutants: readonly Mutant[] = (await Promise.all(apiNames.map(load))).flat();
