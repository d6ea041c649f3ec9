import { mutants as commercelayer } from './commercelayer.js';
import type { Mutant } from './mutant.js';
import { mutants as okta } from './okta.js';
import { mutants as zitadel } from './zitadel.js';

/** Every provider that is wrong in one way. */
export const mutants: readonly Mutant[] = [...okta, ...zitadel, ...commercelayer];
