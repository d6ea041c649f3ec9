import { mutants as commercelayer } from './commercelayer/mutants.js';
import type { Mutant } from './kit/mutant.js';
import { mutants as okta } from './okta/mutants.js';
import { mutants as zitadel } from './zitadel/mutants.js';

/** Every provider that is wrong in one way. */
export const mutants: readonly Mutant[] = [...okta, ...zitadel, ...commercelayer];
