import type { Result } from '../../client/answers.js';
import { type Answer, type Unwrapped, unwrapAnswer } from '../../client/api-error.js';
import { reader } from './error-reader.js';

export { type Answer, ApiError, type ApiErrorCause, type Unwrapped } from '../../client/api-error.js';

/**
 * The data of an answer: `const { data } = await unwrap(commerceLayer.GET(…))`.
 *
 * @throws {ApiError} when the server refuses the request, or something between here and the server answers in its place.
 */
export function unwrap<Data>(answer: Answer<Data>): Promise<Unwrapped<Data>>;
export function unwrap(answer: PromiseLike<Result>): Promise<unknown> {
  return unwrapAnswer(answer, reader);
}
