import type { Rule } from '../../validate/rule.js';
import { violation } from '../../validate/violation.js';
import { judged } from '../cases/case-result.js';
import type { AnyList } from '../cases/contract.js';
import type { Filter } from '../cases/resources.js';
import type { RequestParts } from '../cases/scenario.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';
import { arrangeList, askList, type Listed, merge } from './list-items.js';
import { at } from './looks.js';

/** Each filter lists what matches it, and nothing else. */
export async function checkFilters(context: CheckContext, operation: CheckedOperation, list: AnyList): Promise<void> {
  if (list.filters === undefined) return;
  const sandbox = context.createSandbox();
  try {
    const { parts, all } = await arrangeList(context, operation, list, sandbox);
    const filters = list.filters(all.items, parts);
    await checkPage(
      context,
      operation,
      list,
      parts,
      filters.find(({ matches }) => all.items.filter(matches).length > 1),
    );
    for (const { name, request, matches } of filters) {
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

/** What leads on from a page of one keeps the filter: that is judged of each answer. */
async function checkPage(
  context: CheckContext,
  operation: CheckedOperation,
  list: AnyList,
  parts: RequestParts,
  filter: Filter | undefined,
): Promise<void> {
  const { paging } = list;
  if (filter === undefined || paging === undefined || paging.style === 'offset') return;
  if (!context.wanted(`${operation.operationId} filter ${filter.name} by pages`)) return;
  const { sent, answer } = await askList(
    context,
    list,
    merge(merge(parts, filter.request), { query: { [paging.size]: 1 } }),
  );
  const unsound = await judgeSoundness(context.judge, operation.operationId, answer, sent.target);
  context.report(operation, 'filter', `${filter.name} by pages`, judged(sent, answer, unsound));
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
