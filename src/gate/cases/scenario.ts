import type { Expected } from './expected.js';

/**
 * Who asks: `admin` may do everything, `reader` only read, `outsider` nothing, `limited` has no call left this minute,
 * `stranger` shows a token nobody issued, `nobody` shows none.
 */
export type Caller = 'admin' | 'reader' | 'outsider' | 'limited' | 'stranger' | 'nobody';

/** A request by its parts. Whatever a part holds is sent: a scenario may be wrong on purpose. */
export interface RequestParts {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  header?: Record<string, string>;
  /** Sent as JSON; a string goes as it stands. */
  body?: unknown;
  /** The media type of the body, when it is not the one the operation documents first. */
  contentType?: string;
  /** Shown instead of the caller's token. */
  token?: string;
}

type Content<Op> = Op extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : Op extends { requestBody?: { content: infer C } }
    ? { body?: C[keyof C] }
    : { body?: never };

type Parameters<Op> = Op extends { parameters: infer P } ? Pick<P, keyof P & ('path' | 'query' | 'header')> : never;

/** A request that the description allows, by its generated type. */
export type ValidRequest<Op> = Parameters<Op> & Content<Op> & Pick<RequestParts, 'contentType' | 'token'>;

type Success = 200 | 201 | 202 | 204;
/** JSON, where an answer may have other media types as well. */
type ResponseContent<R> = R extends { content: { 'application/json': infer Json } }
  ? Json
  : R extends { content: infer C }
    ? C[keyof C]
    : undefined;
type ContentOf<R, M> = R extends { content: infer C } ? C[M & keyof C] : never;

/** What an operation answers when it succeeds. */
export type SuccessBody<Op> = Op extends { responses: infer R } ? ResponseContent<R[keyof R & Success]> : never;

/** What a scenario may use to bring about its answer. */
export interface ScenarioContext<Operations, Fixtures> {
  /** What is there before: identifiers of the provider's own resources. */
  readonly fixtures: Fixtures;
  /** Calls an operation as admin, to arrange a scenario. What it makes is removed. @throws {Error} when it is rejected. */
  call<Id extends keyof Operations>(
    id: Id,
    request: ValidRequest<Operations[Id]>,
  ): Promise<SuccessBody<Operations[Id]>>;
  /**
   * What takes the place of something of the scenario's own, where the provider cannot make it: a fixture, if those who run
   * the gate list the operations that it may call.
   */
  orFixture<T>(make: () => Promise<T>, fixture: T): Promise<T>;
  /** Asks again until the answer holds, or the time that the provider may take to show a change is over. */
  settle<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T>;
  /** A name nobody used before. */
  unique(prefix: string): string;
}

interface Provoked<Operations, Fixtures, Request> {
  /** @defaultValue `'admin'` */
  readonly as?: Caller;
  request(context: ScenarioContext<Operations, Fixtures>): Request | Promise<Request>;
}

/** How to bring about one documented answer, or why it cannot be. */
export type Scenario<Operations, Fixtures, Request> =
  | Provoked<Operations, Fixtures, Request>
  | { readonly skip: string };

/** How to bring about a success, and what it then holds. */
export type SuccessScenario<Operations, Fixtures, Request, Body> =
  | (Provoked<Operations, Fixtures, Request> & {
      /**
       * What is expected of the answer beyond its shape: that it is the answer to this request. Asked for once the answer is
       * known to be as described. It expects no more than the description promises, so that no conforming provider fails.
       */
      expect?(answer: Body, request: Request, fixtures: Fixtures): Expected<Body>;
    })
  | { readonly skip: string };

type IsUnion<T, U = T> = [T] extends [never] ? false : T extends U ? ([U] extends [T] ? false : true) : never;
type MediaTypes<R> = R extends { content: infer C } ? keyof C : never;

type ForStatus<Operations, Fixtures, Op, Status, Body> = Status extends Success
  ? SuccessScenario<Operations, Fixtures, ValidRequest<Op>, Body>
  : Scenario<Operations, Fixtures, RequestParts>;

type ForAnswer<Operations, Fixtures, Op, Status, R> =
  | ForStatus<Operations, Fixtures, Op, Status, ResponseContent<R>>
  | (IsUnion<MediaTypes<R>> extends true
      ? { readonly [M in MediaTypes<R>]: ForStatus<Operations, Fixtures, Op, Status, ContentOf<R, M>> }
      : never);

/** A scenario for every documented answer: leaving one out does not compile. */
export type Scenarios<Operations, Fixtures> = {
  readonly [Id in keyof Operations]: Operations[Id] extends { responses: infer R }
    ? { readonly [Status in keyof R]: ForAnswer<Operations, Fixtures, Operations[Id], Status, R[Status]> }
    : never;
};

/**
 * Something that a check would try and that cannot pass, for a reason that the description cannot say: the vendor deviates, or
 * an example needs what no provider has. Such cases are excluded.
 */
export interface KnownDeviation<Operations> {
  /** @defaultValue every operation */
  readonly operationId?: keyof Operations & string;
  readonly check: 'authentication' | 'invalid-input' | 'valid-input' | 'undocumented-method';
  /** What the case's subject looks like: `^body/authMethodType enum$`, or the method. */
  readonly subject: RegExp;
  /** For whoever reads a report: a plain sentence. */
  readonly reason: string;
}

/** How a resource comes into being, is read and goes. */
export interface Lifecycle<Operations, Fixtures> {
  /** Creates one, and gives what reading and removing it need. */
  create(context: ScenarioContext<Operations, Fixtures>): Promise<RequestParts>;
  readonly read: LifecycleStep<Operations>;
  /** @defaultValue it cannot be removed */
  readonly remove?: LifecycleStep<Operations>;
}

export interface LifecycleStep<Operations> {
  readonly operationId: keyof Operations & string;
  request(created: RequestParts): RequestParts;
}

/** What names a resource: the ids of what it stands in, then its own, by the names of path parameters. */
export type Ids = Readonly<Record<string, string>>;

/** Ids as they are read from what may lack them. */
export type ReadIds = Readonly<Record<string, unknown>>;

/** An operation, and what of it names a resource. */
type Making<Operations> = {
  readonly [Id in keyof Operations & string]: {
    readonly operationId: Id;
    ids(answer: SuccessBody<Operations[Id]>, request: RequestParts): ReadIds;
  };
}[keyof Operations & string];

/** A kind of resource that operations make, and how one is removed: whatever a run makes is removed by it. */
export interface Creation<Operations> {
  /** For people: `app`. */
  readonly name: string;
  /** What makes one. */
  readonly madeBy: readonly Making<Operations>[];
  /** What removes one, and all that stands in it. */
  readonly removedBy?: readonly {
    readonly operationId: keyof Operations & string;
    ids(request: RequestParts): ReadIds;
  }[];
  /** The calls that remove one, in their order. @defaultValue it goes with what it stands in */
  remove?(ids: Ids): readonly { readonly operationId: keyof Operations & string; readonly request: RequestParts }[];
}

/** A resource that is there before: its id at keyspec's own mock, and what it is, for who gives another provider's. */
export interface Fixture {
  readonly value: string;
  readonly description: string;
}

/** How to find out whether a fixture is there. */
export interface FixtureCheck<Operations, Fixtures> {
  /** Requests that read it: any of them that succeeds shows it. */
  readonly askedBy: readonly {
    readonly operationId: keyof Operations & string;
    request(fixtures: Fixtures): RequestParts;
  }[];
  /** Whether the admin has to see it; if not, he must not. @defaultValue true */
  readonly visible?: boolean;
}

/** Calls an operation as admin. @throws {Error} when it is rejected. */
export type Call<Operations> = <Id extends keyof Operations>(
  id: Id,
  request: ValidRequest<Operations[Id]>,
) => Promise<SuccessBody<Operations[Id]>>;

export type FixtureValues<Name extends string> = { readonly [Each in Name]: string };

/** The ids of fixtures, by their names. */
export function valuesOf<Name extends string>(fixtures: Readonly<Record<Name, Fixture>>): FixtureValues<Name>;
export function valuesOf(fixtures: Readonly<Record<string, Fixture>>): FixtureValues<string> {
  return Object.fromEntries(Object.entries(fixtures).map(([name, { value }]) => [name, value]));
}

/** The header, beside `Retry-After`, by which an API says when a caller that was answered 429 may ask again. */
export interface RateLimitHeader {
  /** In lower case. */
  readonly name: string;
  /** How many seconds to wait, or the second since 1970 in which the window ends, by the clock of the server. */
  readonly holds: 'seconds' | 'end-of-window';
}
