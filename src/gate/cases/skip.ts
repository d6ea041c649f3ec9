/** A request that was not sent. The case that needs it is skipped, and the message says why. */
export class NotTried extends Error {
  override readonly name = 'NotTried';
}
