/** A request that was not sent. The case that needs it is skipped, and the message says why. */
export class SkipError extends Error {
  override readonly name = 'SkipError';
}
