import type { AnswerCase } from './case.js';
import type { KnownDeviation, Lifecycle, RateLimitHeader, RequestParts, SuccessScenario } from './scenario.js';

/** A contract as the gate runs it: which operations there are is known from the description, no longer from the type. */
type AnyOperations = Record<
  string,
  {
    parameters: RequestParts;
    requestBody?: { content: { any: unknown } };
    responses: { 200: { content: { any: unknown } } };
  }
>;
export type AnyScenario = SuccessScenario<AnyOperations, unknown, RequestParts, unknown>;

export type AnyLifecycle = Lifecycle<AnyOperations, unknown>;

export interface AnyContract {
  authorize(token: string): Record<string, string>;
  readonly fixtures: unknown;
  readonly scenarios: Readonly<
    Record<string, Readonly<Record<string, AnyScenario | Readonly<Record<string, AnyScenario>>>>>
  >;
  readonly lifecycles?: readonly AnyLifecycle[];
  readonly knownDeviations?: readonly KnownDeviation<AnyOperations>[];
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
