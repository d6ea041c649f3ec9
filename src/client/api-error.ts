import { isObject } from '../is-object.js';
import { originOf, type Result } from './answers.js';

/** One of the causes of an error. */
export interface ApiErrorCause {
  /** What is wrong, for people. Empty if the server says nothing. */
  readonly message: string;
  /** What is wrong, for programs, if the server says so. */
  readonly code?: string | undefined;
}

/** What the error of an API says. */
export interface ErrorReading {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly causes: readonly ApiErrorCause[];
}

/**
 * A request that did not get what it asked for. Neither its message nor what a log shows of it has the request or the
 * whole answer in it, so no secret.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** The HTTP status. */
  readonly status: number;
  /** What is wrong, for programs, in the words of the API. */
  readonly code: string;
  /** What the server says is wrong in particular, in its order. Empty if it says nothing more. */
  readonly causes: readonly ApiErrorCause[];
  /** The server's id of the request, to quote to its support. A browser shows it only if the server allows that. */
  readonly requestId: string | undefined;
  /** Method and path of the operation, such as `GET /things/{thingId}`. */
  readonly operation: string | undefined;
  readonly #result: Result;

  constructor(result: Result, { code, message, causes }: ErrorReading, requestId: string | undefined) {
    const { status, statusText, headers } = result.response;
    const origin = originOf(result.response);
    const reasons = causes
      .map((cause) => cause.message)
      .filter((reason) => reason !== '' && !message?.includes(reason));
    // An error that is not the server's own says nothing of what came.
    if (origin !== undefined && origin.body !== result.error)
      reasons.push(origin.body ? (headers.get('Content-Type') ?? 'of an unknown type') : 'with an empty body');
    const what = [status, ...(code === undefined || code === String(status) ? [] : [code])].join(' ');
    super(
      [...(origin === undefined ? [] : [origin.operation]), what, message ?? (statusText || 'no data')].join(': ') +
        (reasons.length === 0 ? '' : ` (${reasons.join('; ')})`),
    );
    this.status = status;
    this.code = code ?? String(status);
    this.causes = causes;
    this.requestId = requestId;
    this.operation = origin?.operation;
    this.#result = result;
  }

  /** The answer. Its body was read. */
  get response(): Response {
    return this.#result.response;
  }

  /** The error as the API describes it: the same as `error` of an answer that is not unwrapped. */
  get error(): unknown {
    return this.#result.error;
  }

  /** What the server sent: a value if it was JSON, otherwise a text. */
  get body(): unknown {
    return originOf(this.response)?.body;
  }
}

/** How the errors of an API are read. */
export interface ErrorReader {
  readonly read: (error: Readonly<Record<string, unknown>>) => ErrorReading;
  /** The response header that has the id of the request. */
  readonly requestId: string;
}

/** A text or a number, as a text. */
export const readText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** The data of an answer. Only an answer without an error has the member, so the others count for nothing. */
export type DataOf<Answer> = Answer extends { data: infer Data } ? Data : never;

/** Waits for an answer with data, or throws an {@link ApiError}. */
export async function unwrapAnswer<Data>(
  answer: Result<Data> | PromiseLike<Result<Data>>,
  { read, requestId }: ErrorReader,
): Promise<Data | undefined> {
  const result = await answer;
  const { data, error, response } = result;
  if (error === undefined && response.ok) return data;
  throw new ApiError(result, read(isObject(error) ? error : {}), response.headers.get(requestId) ?? undefined);
}
