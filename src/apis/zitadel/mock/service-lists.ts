import { faults } from './fault.js';
import type { Instance } from './instance.js';
import type { Paging } from './search.js';

const defaultLimit = 100;
const maxPageSize = 1000;

/** @throws {RefusalError} when more is asked for than the instance gives */
export function readPagination(instance: Instance, { offset = 0, limit = 0 }: Paging = {}): Required<Paging> {
  if (limit > maxPageSize) throw instance.refusal(faults.limitExceeded);
  return { offset, limit: limit === 0 ? defaultLimit : limit };
}

/** What a list of v2 says of itself. */
export const pagination = (total: number, limit: number) => ({
  ...(total !== 0 && { totalResult: String(total) }),
  appliedLimit: String(limit),
});
