import type { AnswerCase } from './case.js';
import type { Caller, Fixture, RateLimitHeader, RequestParts } from './scenario.js';

/** The context of a scenario: which operations there are is known from the description, no longer from the type. */
interface AnyContext {
  readonly fixtures: unknown;
  call(operationId: string, request: RequestParts): Promise<unknown>;
  afterwards(undo: () => Promise<unknown>): void;
  unique(prefix: string): string;
}

/** A scenario as the gate runs it. */
export type AnyScenario =
  | {
      readonly as?: Caller;
      request(context: AnyContext): RequestParts | Promise<RequestParts>;
      expect?(answer: unknown, request: RequestParts, fixtures: unknown): unknown;
    }
  | { readonly skip: string };

interface AnyLifecycleStep {
  readonly operationId: string;
  request(created: RequestParts): RequestParts;
}

export interface AnyLifecycle {
  create(context: AnyContext): Promise<RequestParts>;
  readonly read: AnyLifecycleStep;
  readonly remove?: AnyLifecycleStep;
}

export interface AnyKnownDeviation {
  readonly operationId?: string;
  readonly check: 'authentication' | 'invalid-input' | 'valid-input';
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
  readonly knownDeviations?: readonly AnyKnownDeviation[];
  readonly rateLimit?: RateLimitHeader;
  readonly nullMeansAbsent?: boolean;
}

const isScenario = (entry: object): entry is AnyScenario => 'request' in entry || 'skip' in entry;

/** The scenario of a case. The types make it be there; a description newer than the scenarios may still lack one. */
export function findScenario(contract: AnyContract, { operationId, status, mediaType }: AnswerCase): AnyScenario {
  const entry = contract.scenarios[operationId]?.[status];
  if (entry === undefined) return { skip: 'no scenario says how to bring this answer about' };
  if (isScenario(entry)) return entry;
  return (mediaType === null ? undefined : entry[mediaType]) ?? { skip: `no scenario for ${mediaType}` };
}
