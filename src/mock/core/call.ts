import type { Problem } from '../../validate/problem.js';

/** A request on its way to the operation that the router found for it. */
export interface Call<Path = Record<string, string>, Query = Record<string, unknown>, Body = unknown> {
  readonly operationId: string;
  readonly method: string;
  /** Where the mock listens, `http://127.0.0.1:4010`: absolute links start with it. */
  readonly origin: string;
  readonly pathname: string;
  readonly headers: Headers;
  readonly path: Path;
  /** Read as the description types it: an integer parameter is a number, an array a list. */
  readonly query: Query;
  /** The raw query, names that the description does not know included. */
  readonly search: URLSearchParams;
  /** The parsed body: `undefined` when there is none. */
  readonly body: Body;
  /** The body as it came, as text. */
  readonly text: string;
  /** The same before it was read as text. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the body is not what its media type says: malformed JSON. */
  readonly malformed: string | undefined;
  /** What the description does not allow, worked out when asked for. */
  problems(): readonly Problem[];
}

/** An answer on its way out: a string goes as it stands, anything else as JSON. */
export interface Reply<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Body;
  /** @defaultValue the vendor's media type for JSON */
  readonly contentType?: string;
}
