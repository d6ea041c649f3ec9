import { messageOf } from '../error-message.js';
import { UsageError } from '../usage-error.js';

/** @throws {UsageError} when a file or folder that the user named cannot be written. */
export async function writing<T>(place: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw new UsageError(`cannot write ${place}: ${messageOf(error)}`);
  }
}
