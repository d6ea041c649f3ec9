import { type Violation, violation } from '../../validate/violation.js';
import { judged } from '../cases/case-result.js';
import type { AnyList } from '../cases/contract.js';
import type { Sort } from '../cases/resources.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';
import { arrangeList, askList, type Listed, merge } from './list-items.js';
import { at } from './looks.js';

/** Each order that can be asked for is kept, in both directions. */
export async function checkSorts(context: CheckContext, operation: CheckedOperation, list: AnyList): Promise<void> {
  if (list.sorts === undefined) return;
  const sandbox = context.createSandbox();
  try {
    const { parts, all } = await arrangeList(context, operation, list, sandbox);
    for (const sort of list.sorts) {
      if (!context.wanted(`${operation.operationId} sort ${sort.name}`)) continue;
      // What an item was sorted by may show late.
      const found = await context.settle(
        () => askList(context, list, merge(parts, sort.request)),
        (listed) => judge(all, listed, sort).length === 0,
      );
      const unsound = await judgeSoundness(context.judge, operation.operationId, found.answer, found.sent.target);
      const violations = [...judge(all, found, sort), ...unsound];
      context.report(operation, 'sort', sort.name, judged(found.sent, found.answer, violations));
    }
  } finally {
    await sandbox.restore();
  }
}

function judge(all: Listed, found: Listed, { by, descending, next: second }: Sort): Violation[] {
  const broken = (path: string, message: string) => violation('response.body', path, 'sort-order', message);
  if ([...found.ids].sort().join() !== [...all.ids].sort().join())
    return [broken('', 'expected the same items in another order; they are not the same')];
  const index = found.items.findIndex((item, position) => {
    if (position + 1 === found.items.length) return false;
    const [value, next] = [at(item, by), at(found.items[position + 1], by)];
    if (second === undefined || value !== next) return !inOrder(value, next, descending);
    return !inOrder(at(item, second.by), at(found.items[position + 1], second.by), second.descending);
  });
  const direction = descending ? 'descending' : 'ascending';
  return index === -1 ? [] : [broken(by, `expected ${direction} values; item ${index + 2} is out of order`)];
}

/** Where nothing stands is not said: only values are compared. */
function inOrder(one: unknown, next: unknown, descending: boolean): boolean {
  const [low, high] = descending ? [next, one] : [one, next];
  if (typeof low === 'number' && typeof high === 'number') return low <= high;
  if (typeof low !== 'string' || typeof high !== 'string') return true;
  const [from, to] = [Date.parse(low), Date.parse(high)];
  if (/^\d{4}-\d\d-\d\dT/.test(low) && /^\d{4}-\d\d-\d\dT/.test(high)) return from <= to;
  // What is compared by its letters may be compared in several ways: case is not looked at, nor are signs.
  const plain = (text: string) => text.toLowerCase();
  return plain(low) <= plain(high) || low <= high;
}
