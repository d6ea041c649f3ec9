import { faults } from '../fault.js';
import type { Instance } from '../instance.js';
import { formatMicros, sortable, toMicroseconds, withoutEnd, zeroTime } from '../time.js';

/** When something ends that is issued now. @throws {RefusalError} when it has ended before it began */
export function readExpiration(instance: Instance, sent: string = zeroTime): string {
  const expiration = sent === zeroTime ? withoutEnd : toMicroseconds(sent);
  if (sortable(expiration) < sortable(formatMicros(instance.now()))) throw instance.refusal(faults.keyExpirationInPast);
  return expiration;
}

/** Whether the time of an expiration has come. */
export const hasExpired = ({ tools }: Instance, expirationDate: string): boolean =>
  sortable(expirationDate) <= sortable(formatMicros(tools.clock() * 1000));
