import type { Clock } from './clock.js';
import type { Snapshot } from './snapshot.js';
import type { FirstRequest } from './vendor.js';

export interface MockOptions {
  /** Makes identifiers, times and keys the same in every run. Any integer. */
  readonly seed?: number;
  /** Milliseconds since the epoch. @defaultValue the platform's clock, or with a seed one that steps a second a reading */
  readonly clock?: Clock;
  /**
   * How many RSA pairs to make; then they are given again in turn, under other names. A test that needs many keys need not
   * wait for each, which takes some 0.1 s. `public`: each key is another one, made of well-known primes in no time.
   * @defaultValue a pair of its own for every key
   */
  readonly keyPairs?: number | 'public';
  /** Calls a minute per token; beyond it the vendor's 429. @defaultValue none */
  readonly rateLimit?: number;
  /** Bytes of a request's body; beyond it 413. @defaultValue as much as the API takes, or 1 MiB */
  readonly maxBody?: number;
  /** What answers are made with: a server may have a faster one. @defaultValue one whose text needs no stream */
  readonly Response?: new (
    body: string | null,
    init: ResponseInit,
  ) => Response;
  /** Called with the state after every call that may have changed it. */
  readonly onChange?: (snapshot: Snapshot) => void;
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

/** A mock is a function from request to response, and remembers. */
export interface Mock {
  (request: Request): Promise<Response>;
  /** The APIs it mocks. */
  readonly apis: readonly MockedApiInfo[];
  /** How much of what each API remembers. */
  contents(): Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Back to the world it started with. */
  reset(): void;
  /** A copy of the state. */
  snapshot(): Snapshot;
  /**
   * Takes over a state that `snapshot` gave. With a seed, what is made up from then on follows from the seed and that state.
   *
   * @throws {TypeError} when it is none, or of another version
   */
  restore(snapshot: unknown): void;
  /** Makes keys in the background, so that the first request that needs one does not wait. */
  warm(): void;
}
