import type { Clock, MockClock } from './clock.js';
import type { Fault } from './fault.js';
import type { LoggedRequest } from './request-log.js';
import type { Snapshot } from './snapshot.js';
import type { StartDocument } from './start/document.js';
import type { Change, Tracker } from './tracked.js';
import type { FirstRequest } from './vendor.js';

export interface MockOptions {
  /**
   * What the mock starts with: `empty`, or a document that says it for each API. An API that it does not name starts with
   * its example world. @defaultValue the example world
   */
  readonly world?: unknown;
  /** Makes identifiers, times and keys the same in every run. Any integer. */
  readonly seed?: number;
  /**
   * Milliseconds since the epoch. @defaultValue the platform's clock, or with a seed one that stands at 1 June 2026, and
   * goes on a second with each change
   */
  readonly clock?: Clock;
  /**
   * Makes each key on its own, which takes some 100 ms. Otherwise keys share primes: each is another one and is made in no
   * time, but whoever has two of them can work out both. Not with a `seed`. @defaultValue false
   */
  readonly secureKeys?: boolean;
  /** Calls a minute per token; beyond it the vendor's 429. @defaultValue none */
  readonly rateLimit?: number;
  /** Bytes of a request's body; beyond it 413. @defaultValue as much as the API takes, or 1 MiB */
  readonly maxBody?: number;
  /** What answers are made with: a server may have a faster one. @defaultValue one whose text needs no stream */
  readonly Response?: new (
    body: string | null,
    init: ResponseInit,
  ) => Response;
  /** How long every answer waits: milliseconds, or `50-200ms` for some time between the two. @defaultValue not at all */
  readonly latency?: number | string;
  /** The share of requests that fail by chance, with 500, 502, 503 or a broken connection: 0.02. @defaultValue none */
  readonly fail?: number;
  /** Called with each request that was answered, in every world. */
  readonly onRequest?: (request: LoggedRequest) => void;
  /** Who keeps up with the state. */
  readonly journal?: Journal;
}

/** Hears of what changes in a state. What notes it comes along: a page that keeps nothing does not load it. */
export interface Journal {
  readonly track: Tracker;
  /**
   * Called after each call that has changed the state, with what of a snapshot is another now; the answer waits for it. What
   * `reset` and `restore` change is not told, nor the state of a named world.
   */
  onChange(changes: readonly Change[]): void | Promise<void>;
}

/** What a mock tells about an API of its. */
export interface MockedApiInfo {
  readonly api: string;
  readonly title: string;
  /** The path of the vendor's server, that a base URL ends with: `/api`, or empty. */
  readonly basePath: string;
  /** Where the vendor serves it; `*` stands for any part of a name. */
  readonly hosts: readonly string[];
  /** Its operations, with paths as the mock serves them. */
  readonly operations: readonly { operationId: string; method: string; path: string; summary: string }[];
  readonly firstRequest: FirstRequest;
}

/** What a mock remembers, apart from what it remembers in its other worlds. */
export interface World {
  /** Its time. */
  readonly clock: MockClock;
  /** The last 500 requests that it answered, the oldest first. */
  readonly requests: readonly LoggedRequest[];
  /**
   * Lets something go wrong: an answer that is slow, or another one, or none.
   *
   * @returns what takes the fault back
   * @throws {TypeError} when it is no such fault
   */
  inject(fault: Fault): () => void;
  /** The faults that were injected, but for those that struck the one request they were for. */
  faults(): readonly Fault[];
  /** Takes back all that were injected. */
  clearFaults(): void;
  /** How much of what each API remembers. */
  contents(): Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Back to the start: what it remembers, and its time; no faults, no requests. With a seed, what was made up first is made up again. */
  reset(): void;
  /** The state as a document that the option `world` takes. */
  describe(): Promise<StartDocument>;
  /** A copy of the state. */
  snapshot(): Snapshot;
  /**
   * Takes over a state that `snapshot` gave. With a seed, what is made up from then on is the same as it was from the
   * snapshot on.
   *
   * @throws {TypeError} when it is none, or of another version
   */
  restore(snapshot: unknown): void;
}

/** A mock is a function from request to response, and remembers. What it has as a world is for requests that name none. */
export interface Mock extends World {
  (request: Request): Promise<Response>;
  /**
   * Resolves when the mock has made what the option `world` asks for, and rejects when that is wrong. Requests wait for it; what
   * reads or replaces the state at once, such as `snapshot`, does not.
   */
  readonly ready: Promise<void>;
  /** The APIs it mocks. */
  readonly apis: readonly MockedApiInfo[];
  /**
   * The world of this name, made if there is none: a request is answered in it whose token ends with `@` and the name, or
   * that has the name in the header `X-Keyspec-World`. It is forgotten after an hour in which nobody asks for it.
   *
   * @throws {TypeError} when no world can have this name
   */
  world(name: string): World;
  /** The names of the worlds there are, but for the one without a name. */
  worlds(): readonly string[];
  /** Forgets a world of this name. @returns whether there was one */
  forgetWorld(name: string): boolean;
  /** Makes keys in the background, so that the first request that needs one does not wait. */
  warm(): void;
}
