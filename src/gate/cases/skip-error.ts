/** A request that was not sent. The case that needs it is skipped, and the message says why. */
export class SkipError extends Error {
  override readonly name = 'SkipError';

  /** @param advice what to give, so that it is sent */
  constructor(
    message: string,
    readonly advice?: string,
  ) {
    super(message);
  }
}
