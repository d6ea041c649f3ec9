import type { Result } from '../../client/answers.js';
import { type DataOf, unwrapAnswer } from '../../client/api-error.js';
import { reader } from './error-reader.js';

export { ApiError, type ApiErrorCause, type DataOf } from '../../client/api-error.js';

/**
 * The data of an answer: `const app = await unwrap(okta.GET(…))`.
 *
 * @throws {ApiError} when the server refuses the request, or something between here and the server answers in its place.
 */
export function unwrap<Answer extends Result>(answer: PromiseLike<Answer>): Promise<DataOf<Answer>>;
export function unwrap(answer: PromiseLike<Result>): Promise<unknown> {
  return unwrapAnswer(answer, reader);
}
