/** What the user asked for cannot be run. The command line prints the message as it stands and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
