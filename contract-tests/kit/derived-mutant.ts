import type { Fault } from './fault-message.js';
import type { Mutant } from './mutant.js';

/** A provider that is wrong in a way that nobody chose. */
export interface DerivedMutant {
  readonly mutant: Mutant;
  /** The cases that may show it: filters for `only` of verify. */
  readonly only: readonly string[];
}

export type Derive = (name: string, operationId: string, fault: Fault, only?: readonly string[]) => DerivedMutant;
