import type { Rule } from '../../validate/rule.js';
import { violation } from '../../validate/violation.js';
import { judged } from '../cases/case-result.js';
import type { AnyList } from '../cases/contract.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';
import { arrangeList, askList, type Listed, merge } from './list-items.js';
import { at } from './looks.js';

/** Each filter lists what matches it, and nothing else. */
export async function checkFilters(context: CheckContext, operation: CheckedOperation, list: AnyList): Promise<void> {
  if (list.filters === undefined) return;
  const sandbox = context.createSandbox();
  try {
    const { parts, all } = await arrangeList(context, operation, list, sandbox);
    for (const { name, request, matches } of list.filters(all.items, parts)) {
      if (!context.wanted(`${operation.operationId} filter ${name}`)) continue;
      const asked = merge(parts, request);
      const judgeFound = (whole: Listed, found: Listed) =>
        judge(
          whole,
          found,
          whole.items.filter(matches).map((item) => String(at(item, list.id))),
        );
      let known: Listed | undefined = all;
      const { whole, found } = await context.settle(
        async () => {
          const listed = await askList(context, list, asked);
          // When asked again: the whole list, too, may have shown late what was changed.
          const beside = known ?? (await askList(context, list, parts));
          known = undefined;
          return { whole: beside, found: listed };
        },
        (both) => judgeFound(both.whole, both.found).length === 0,
      );
      const unsound = await judgeSoundness(context.judge, operation.operationId, found.answer, found.sent.target);
      context.report(
        operation,
        'filter',
        name,
        judged(found.sent, found.answer, [...judgeFound(whole, found), ...unsound]),
      );
    }
  } finally {
    await sandbox.restore();
  }
}

function judge(all: Listed, found: Listed, wanted: readonly string[]) {
  const missing = wanted.filter((id) => !found.ids.includes(id));
  const extra = all.ids.filter((id) => !wanted.includes(id) && found.ids.includes(id));
  const strange = found.ids.filter((id) => !all.ids.includes(id));
  const broken = (rule: Rule, message: string) => violation('response.body', '', rule, message);
  return [
    ...(missing.length === 0
      ? []
      : [broken('filter-misses', `expected ${wanted.length} that match; ${missing.length} are not listed`)]),
    ...(extra.length === 0 ? [] : [broken('filter-ignored', `expected only what matches; ${extra.length} do not`)]),
    ...(strange.length === 0
      ? []
      : [broken('filter-ignored', `expected fewer than without the filter; ${strange.length} are new`)]),
  ];
}
