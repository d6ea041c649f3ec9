import type { Facts } from '../consistency/facts.js';
import type { AnswerCase } from './case.js';
import type { Becoming, Filter, Given, IssuedSecret, Paging, PassUse, Reference, Showing, Sort } from './resources.js';
import type { Caller, Fixture, Ids, RateLimitHeader, ReadIds, RequestParts } from './scenario.js';

/** The context of a scenario: which operations there are is known from the description, no longer from the type. */
interface AnyContext {
  readonly fixtures: unknown;
  call(operationId: string, request: RequestParts): Promise<unknown>;
  orFixture<T>(make: () => Promise<T>, fixture: T): Promise<T>;
  settle<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T>;
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

export interface AnyFixtureCheck {
  readonly askedBy: readonly { readonly operationId: string; request(fixtures: unknown): RequestParts }[];
  readonly visible?: boolean;
}

export interface AnyCreation {
  readonly name: string;
  readonly madeBy: readonly { readonly operationId: string; ids(answer: unknown, request: RequestParts): ReadIds }[];
  readonly removedBy?: readonly { readonly operationId: string; ids(request: RequestParts): ReadIds }[];
  remove?(ids: Ids): readonly { readonly operationId: string; readonly request: RequestParts }[];
}

export interface AnyKnownDeviation {
  readonly operationId?: string;
  readonly check: 'authentication' | 'invalid-input' | 'valid-input' | 'undocumented-method';
  readonly subject: RegExp;
  readonly reason: string;
}

export interface AnyKind {
  readonly identifier: string;
  readonly name?: { readonly sent: string; readonly shown: string };
  readonly createdBy: Readonly<Record<string, Given<unknown, RequestParts, Reference>>>;
  readonly createdIn?: Readonly<Record<string, Given<RequestParts, RequestParts, Reference>>>;
  readonly movedTo?: Readonly<Record<string, Given<RequestParts, RequestParts, Reference>>>;
  readonly removedBy?: readonly string[];
  readonly shownBy: Readonly<Record<string, Showing>>;
  readonly becomes?: Readonly<Record<string, Becoming>>;
  readonly asked?: Readonly<Record<string, Given<RequestParts, RequestParts, Becoming>>>;
  readonly bodyOf?: Readonly<Record<string, string>>;
  readonly updateTime?: { readonly member: string; readonly resolution: number; readonly movedBy: readonly string[] };
  readonly computed?: readonly string[];
  readonly absent?: Readonly<Record<string, unknown>>;
}

export interface AnyCall {
  readonly operationId: string;
  readonly request: RequestParts;
}

interface AnyIssuedPass {
  readonly use: PassUse;
  readonly forged: RequestParts | { readonly token: string };
  readonly refused?: Readonly<Record<string, PassUse>>;
  readonly ends: Readonly<Record<string, AnyCall | readonly AnyCall[]>>;
  readonly withstands?: Readonly<Record<string, () => Promise<AnyCall | readonly AnyCall[]>>>;
  admits?(status: number, body: unknown): boolean;
  tells?(status: number, body: unknown): boolean;
}

export interface AnyPass {
  readonly name: string;
  readonly usedBy: string;
  issue(context: AnyContext): Promise<AnyIssuedPass>;
}

type AnyRequest = { request(context: AnyContext): Promise<RequestParts> }['request'];

export interface AnyElsewhere {
  readonly about: string;
  readonly asks: string;
  request(sent: RequestParts, answer: unknown): RequestParts | undefined;
  shows?(sent: RequestParts, answer: unknown): unknown;
}

export interface AnyResources {
  readonly kinds: readonly AnyKind[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly volatile?: readonly string[];
  readonly omitsDefaults?: boolean;
  spelling?(value: string): string;
  readonly once?: readonly string[];
  readonly idempotent?: readonly string[];
  readonly partial?: readonly string[];
  readonly strangers?: Reference;
  readonly variants?: Readonly<Record<string, Readonly<Record<string, AnyRequest>>>>;
  readonly refused?: Readonly<Record<string, Readonly<Record<string, AnyRequest>>>>;
  readonly elsewhere?: Readonly<Record<string, readonly AnyElsewhere[]>>;
  readonly forms?: Readonly<Record<string, Readonly<Record<string, AnyRequest>>>>;
  readonly secrets?: Readonly<Record<string, IssuedSecret>>;
  readonly passes?: readonly AnyPass[];
}

export interface AnyList {
  readonly most?: number;
  readonly mayBeFilled?: boolean;
  readonly operationId: string;
  readonly items: string;
  readonly id: string;
  arrange(context: AnyContext): Promise<RequestParts>;
  readonly paging?: Paging;
  filters?(items: readonly unknown[], request: RequestParts): readonly Filter[];
  readonly sorts?: readonly Sort[];
  readonly ordered?: boolean;
  readonly begins?: 'newest' | 'oldest';
}

/** A contract as the gate runs it. Every contract is one: its types are narrower. */
export interface AnyContract {
  authorize(token: string): Record<string, string>;
  readonly fixtures: Readonly<Record<string, Fixture>>;
  readonly scenarios: Readonly<
    Record<string, Readonly<Record<string, AnyScenario | Readonly<Record<string, AnyScenario>>>>>
  >;
  readonly fixtureChecks?: Readonly<Record<string, AnyFixtureCheck>>;
  chooseFixtures?(
    call: (operationId: string, request: RequestParts) => Promise<unknown>,
  ): Promise<Readonly<Record<string, string>>>;
  readonly creations: readonly AnyCreation[];
  readonly lifecycles?: readonly AnyLifecycle[];
  readonly knownDeviations?: readonly AnyKnownDeviation[];
  readonly rateLimit?: RateLimitHeader;
  readonly nullMeansAbsent?: boolean;
  readonly resources?: AnyResources;
  readonly lists?: readonly AnyList[];
  readonly facts?: Facts;
}

const isScenario = (entry: object): entry is AnyScenario => 'request' in entry || 'skip' in entry;

/** The scenario of a case. The types make it be there; a description newer than the scenarios may still lack one. */
export function findScenario(contract: AnyContract, { operationId, status, mediaType }: AnswerCase): AnyScenario {
  const entry = contract.scenarios[operationId]?.[status];
  if (entry === undefined) return { skip: 'no scenario says how to bring this answer about' };
  if (isScenario(entry)) return entry;
  return (mediaType === null ? undefined : entry[mediaType]) ?? { skip: `no scenario for ${mediaType}` };
}
