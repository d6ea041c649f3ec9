import { extname } from 'node:path';
import type { Case } from './case.js';
import type { Caller, Fixture, RequestParts } from './scenario.js';

/** The world of a scenario: which operations there are is known from the description, no longer from the type. */
interface AnyWorld {
  readonly fixtures: unknown;
  call(operationId: string, request: RequestParts): Promise<unknown>;
  afterwards(undo: () => Promise<unknown>): void;
  unique(prefix: string): string;
}

/** A scenario as the gate runs it. */
export type AnyScenario =
  | {
      readonly as?: Caller;
      request(world: AnyWorld): RequestParts | Promise<RequestParts>;
      expect?(answer: unknown, request: RequestParts, fixtures: unknown): unknown;
    }
  | { readonly skip: string };

interface AnyLifecycleStep {
  readonly operationId: string;
  request(created: RequestParts): RequestParts;
}

interface AnyLifecycle {
  create(world: AnyWorld): Promise<RequestParts>;
  readonly read: AnyLifecycleStep;
  readonly remove?: AnyLifecycleStep;
}

interface AnyLeniency {
  readonly operationId?: string;
  readonly check: 'invalid-input' | 'valid-input';
  readonly subject: RegExp;
  readonly reason: string;
}

/** A contract as the gate runs it. Every contract is one: its types are narrower. */
export interface AnyContract {
  authorize(token: string): Record<string, string>;
  readonly fixtures: Readonly<Record<string, Fixture>>;
  readonly scenarios: Readonly<
    Record<string, Readonly<Record<string, AnyScenario | Readonly<Record<string, AnyScenario>>>>>
  >;
  readonly lifecycles?: readonly AnyLifecycle[];
  readonly lenient?: readonly AnyLeniency[];
  readonly nullMeansAbsent?: boolean;
}

/** Loads `contract-tests/<api>/scenarios`. */
export async function loadContract(api: string): Promise<AnyContract> {
  // The extension is that of this file: .ts among the sources, .js among the compiled ones.
  const file = `../../../contract-tests/${api}/scenarios${extname(import.meta.url)}`;
  const { contract }: { contract: AnyContract } = await import(/* @vite-ignore */ file);
  return contract;
}

const isScenario = (entry: object): entry is AnyScenario => 'request' in entry || 'skip' in entry;

/** The scenario of a case. The types make it be there; a description newer than the scenarios may still lack one. */
export function findScenario(contract: AnyContract, { operationId, status, mediaType }: Case): AnyScenario {
  const entry = contract.scenarios[operationId]?.[status];
  if (entry === undefined) return { skip: 'no scenario says how to bring this answer about' };
  if (isScenario(entry)) return entry;
  return (mediaType === null ? undefined : entry[mediaType]) ?? { skip: `no scenario for ${mediaType}` };
}
