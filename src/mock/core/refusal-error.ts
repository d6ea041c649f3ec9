import type { Call, Reply } from './call.js';

/** Thrown by the checks before an operation or by the operation itself. State must not have changed before it is. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  /** @param toReply the answer, in the words of the API that the call is of */
  constructor(readonly toReply: (call: Call) => Reply) {
    super('the request is refused');
  }
}
