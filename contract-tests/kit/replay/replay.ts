import type { Exchange } from '../../../src/drift/har.js';
import type { Mock, MockOptions } from '../../../src/mock.js';
import type { Masking } from './differences.js';
import type { IdMap } from './id-map.js';

/** A recorded exchange, as it is replayed. */
export interface Recorded extends Exchange {
  /** The file, and the number of the entry in it, counted from 1. */
  readonly place: string;
  /** The operation that the description has for it. */
  readonly operationId: string | undefined;
  /** Path and query as they were sent: `/../` is still there. */
  readonly target: string;
  /** The parsed JSON of its request and of its answer; the text, where it is none. */
  readonly sent: unknown;
  readonly received: unknown;
  /** The whole entry: recorders note more than the format has. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** What the mock answered. Ids in the body are those of the recording. */
export interface Replayed {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
}

/** How the recordings of an API are replayed. */
export interface Replay extends Omit<Masking, 'mask'> {
  /** What stands for a value of an answer to this exchange: see {@link Masking.mask}. */
  mask(path: string, value: unknown, exchange: Recorded): unknown;
  /** Where the traffic was recorded. */
  readonly server: string;
  readonly mock: MockOptions;
  /** Exchanges of the same server and run have the same text: they are replayed in order, by one mock. */
  runOf(exchange: Recorded): string;
  /** Whether it can be replayed at all. */
  isReplayed(exchange: Recorded): boolean;
  /** Whether the service has answered with more members since. */
  isOld(exchange: Recorded): boolean;
  start(mock: Mock, ids: IdMap, run: readonly Recorded[]): Session;
}

/** One run, with the state that the recording implies. */
export interface Session {
  /** Makes what the exchange needs and no exchange before it made. @returns false when the recording does not tell what */
  arrange(exchange: Recorded): Promise<boolean>;
  /** Headers other than the recorded ones. */
  headers(exchange: Recorded): Readonly<Record<string, string>>;
  /**
   * States that the service may have been in, by name. They are tried when the answer differs. Each changes the state, or
   * returns false when it does not apply.
   */
  readonly guesses: Readonly<Record<string, (exchange: Recorded, answer: Replayed) => boolean>>;
  /** Takes notice of what both answered. */
  learn(exchange: Recorded, answer: Replayed): Promise<void> | void;
}
