/** A request that was not sent. The case that needs it is not tried, and the message says why. */
export class NotTried extends Error {
  override readonly name = 'NotTried';
  constructor(
    message: string,
    /** What that makes of the case. */
    readonly outcome: 'skipped' | 'failed' = 'skipped',
  ) {
    super(message);
  }
}
