import { isObject } from '../../is-object.js';
import type { Rule } from '../../validate/rule.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { AnyList } from '../cases/contract.js';
import type { Paging } from '../cases/resources.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';
import { arrangeList, askList, fewestIn, type Listed, merge, readList } from './list-items.js';
import { at } from './looks.js';

/** Pages of one, read as the answers lead: each item comes once, in order, and the last page is the last. */
export async function checkPaging(context: CheckContext, operation: CheckedOperation, list: AnyList): Promise<void> {
  const sandbox = context.createSandbox();
  try {
    const arranged = await arrangeList(context, operation, list, sandbox);
    const { parts, all, made } = arranged;
    const { paging } = list;
    const walk = async () =>
      paging === undefined ? [] : walkers[paging.style](context, list, withInclude(parts, operation), all, paging);
    const report = async (subject: string, page: Listed, violations: readonly Violation[]) => {
      const { sent, answer } = page;
      const unsound = await judgeSoundness(context.judge, operation.operationId, answer, sent.target);
      if (context.wanted(`${operation.operationId} paging ${subject}`))
        context.report(operation, 'paging', subject, judged(sent, answer, [...violations, ...unsound]));
    };
    const missing = made.filter((id) => !all.ids.includes(id)).length;
    const lacking =
      missing === 0
        ? `expected ${fewestIn(list)} at least, as that many were arranged; got ${all.ids.length}`
        : `expected all ${made.length} that were made; ${missing} are not listed`;
    const isComplete = missing === 0 && all.ids.length >= fewestIn(list);
    await report('complete', all, isComplete ? [] : [broken('not-listed', lacking)]);
    if (list.begins !== undefined && isComplete) await report('order', all, judgeOrder(list.begins, arranged));
    for (const { subject, page, violations } of await walk()) await report(subject, page, violations);
    for (const [name, path] of otherPlaces(context, list, parts)) {
      const page = await askList(context, list, { ...parts, path });
      await report(`${name} of another`, page, judgeElsewhere(page, made));
    }
    const sizes = documentedSizes(operation, list);
    if (
      sizes !== undefined &&
      ['default', 'largest'].some((size) => context.wanted(`${operation.operationId} paging ${size} size`))
    )
      for (const { subject, page, violations } of await trySizes(context, list, parts, sandbox, sizes))
        await report(subject, page, violations);
  } finally {
    await sandbox.restore();
  }
}

/** Pages keep what is included, too. */
function withInclude(parts: RequestParts, { listed }: CheckedOperation): RequestParts {
  const [path] = listed.get('include') ?? [];
  return path === undefined ? parts : merge(parts, { query: { include: [path] } });
}

/** The places of other things where a list could be, by the parameter that leads there. */
function otherPlaces(
  { contract, write }: CheckContext,
  { operationId }: AnyList,
  parts: RequestParts,
): [string, Record<string, string>][] {
  const { aliases = {}, strangers = {} } = contract.resources ?? {};
  // What examples call by one id, a provider may call by another.
  const targetOf = (path: RequestParts['path'] = {}) => write(operationId, { ...parts, path }, 'admin').target;
  return Object.keys(parts.path ?? {}).flatMap((name): [string, Record<string, string>][] => {
    const stranger = strangers[aliases[name] ?? name];
    if (stranger === undefined) return [];
    const path = { ...parts.path, [name]: stranger };
    return targetOf(path) === targetOf(parts.path) ? [] : [[name, path]];
  });
}

function judgeElsewhere({ ids }: Listed, made: readonly string[]): Violation[] {
  const found = made.filter((id) => ids.includes(id)).length;
  return found === 0 ? [] : [broken('found-elsewhere', `expected none of what belongs elsewhere; ${found} are listed`)];
}

/** Up to so many things are made to fill a page that nobody asked the size of. */
const mostMade = 25;

/** How many items a page has where nobody asks, and at the most: as far as the description tells, and that many can be made. */
function documentedSizes({ parameters }: CheckedOperation, list: AnyList): Sizes | undefined {
  const { paging, mayBeFilled = true } = list;
  if (paging?.style !== 'numbered' || !mayBeFilled) return undefined;
  const schema = parameters.find(({ name }) => name === paging.size)?.schema;
  const { default: usual, maximum = usual } = isObject(schema) ? schema : {};
  return typeof usual === 'number' && typeof maximum === 'number' && usual <= mostMade
    ? { usual, largest: maximum, count: paging.count, parameter: paging.size }
    : undefined;
}

interface Sizes {
  readonly usual: number;
  readonly largest: number;
  /** Where an answer tells how many there are in all. */
  readonly count: string;
  /** What asks for a size. */
  readonly parameter: string;
}

/** The first page of the whole list, once there is more than it has where nobody asks; nothing when there is not. */
async function trySizes(
  context: CheckContext,
  list: AnyList,
  { path = {} }: RequestParts,
  sandbox: Sandbox,
  { usual, largest, count, parameter }: Sizes,
): Promise<Finding[]> {
  const countIn = (page: Listed) => Number(at(page.body, count) ?? 0);
  const ask = (query = {}) => askList(context, list, { path, query });
  for (let made = 0; made < mostMade && countIn(await ask()) <= usual; made += fewestIn(list))
    await list.arrange(sandbox);
  // A page may lack what its count has already.
  const page = await context.settle(ask, (found) => countIn(found) > usual && found.items.length === usual);
  if (countIn(page) <= usual) return [];
  const large = await ask({ [parameter]: largest });
  const most = Math.min(largest, countIn(large));
  return [
    { subject: 'default size', page, violations: judgeSize(page, usual, 'as nobody asked for another size') },
    { subject: 'largest size', page: large, violations: judgeSize(large, most, `as ${largest} are asked for`) },
  ];
}

const judgeSize = ({ items }: Listed, size: number, why: string): Violation[] =>
  items.length === size ? [] : [broken('page-size', `expected ${size} items, ${why}; got ${items.length}`)];

interface Finding {
  readonly subject: string;
  readonly page: Listed;
  readonly violations: readonly Violation[];
}

type Walk = (
  context: CheckContext,
  list: AnyList,
  parts: RequestParts,
  all: Listed,
  paging: Paging,
) => Promise<Finding[]>;

const broken = (rule: Rule, message: string, path = '') => violation('response.body', path, rule, message);

/** What was made one after the other stands so, or the other way round. */
function judgeOrder(begins: 'newest' | 'oldest', { all, made, older }: Awaited<ReturnType<typeof arrangeList>>) {
  const ids = begins === 'oldest' ? all.ids : all.ids.toReversed();
  const found = ids.filter((id) => made.includes(id));
  const isLate = (id: string) => ids.indexOf(id) > ids.indexOf(found[0] ?? id);
  return found.join() === made.join() && !older.some(isLate)
    ? []
    : [broken('sort-order', `expected the ${begins} first`)];
}

/** What all walks have in common: each page has one item, and together they are the list. */
function judgeWalk({ ordered = true }: AnyList, all: Listed, pages: readonly Listed[]): Finding[] {
  const last = pages.at(-1) ?? all;
  const large = pages.find(({ items }) => items.length > 1);
  const ids = pages.flatMap((page) => page.ids);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  const missing = all.ids.filter((id) => !ids.includes(id));
  const strange = ids.filter((id) => !all.ids.includes(id));
  const wrong = [
    ...(twice === undefined ? [] : [broken('page-repeats', `expected each item once; ${twice} comes twice`)]),
    ...(missing.length === 0
      ? []
      : [broken('page-misses', `expected all ${all.ids.length} items; ${missing.length} never come`)]),
    ...(strange.length === 0
      ? []
      : [broken('page-strays', `expected the items of the list only; ${strange.length} others come`)]),
  ];
  if (wrong.length === 0 && ordered && ids.join() !== all.ids.join())
    wrong.push(broken('page-order', 'expected the order of the list; the pages have another one'));
  return [
    {
      subject: 'size',
      page: large ?? last,
      violations:
        large === undefined ? [] : [broken('page-size', `expected one item on a page; got ${large.items.length}`)],
    },
    { subject: 'walk', page: last, violations: wrong },
  ];
}

/** A few pages more than there should be, so that a walk in a circle ends. */
const most = (all: Listed) => all.items.length + 3;

/** Where a link of the header leads, by its relation. */
function linkOf({ answer }: Listed, relation: string): URL | undefined {
  const links = (answer.headers.link ?? '').split(/,\s*(?=<)/);
  const found = links.find((link) => new RegExp(`;\\s*rel="?${relation}"?`).test(link));
  const target = /<([^>]*)>/.exec(found ?? '')?.[1];
  return target === undefined ? undefined : new URL(target, 'http://provider.invalid');
}

/** What a link has to repeat of the query that was asked. */
function judgeRepeated(link: URL, asked: URL, paged: (name: string) => boolean): Violation[] {
  return [...asked.searchParams].flatMap(([name, value]) =>
    paged(name) || link.searchParams.get(name) === value
      ? []
      : [broken('page-link', `expected a link that keeps '${name}'; it leads to ${link.search}`)],
  );
}

const urlOf = ({ sent }: Listed) => new URL(sent.target, 'http://provider.invalid');

/** Follows a link at the provider: the path is the asked one's, as a provider may stand behind another name. */
async function follow(context: CheckContext, list: AnyList, from: Listed, link: URL): Promise<Listed> {
  const sent = { ...from.sent, target: urlOf(from).pathname + link.search };
  return readList(list, sent, await context.send(sent));
}

const walkers: Readonly<Record<Paging['style'], Walk>> = {
  async 'link-header'(context, list, parts, all, paging) {
    if (paging.style !== 'link-header') return [];
    const first = await askList(context, list, merge(parts, { query: { [paging.size]: 1 } }));
    const pages = [first];
    const wrong: Violation[] = [];
    for (let next = linkOf(first, 'next'); next !== undefined && pages.length < most(all); ) {
      wrong.push(...judgeRepeated(next, urlOf(first), (name) => name === 'after'));
      const page = await follow(context, list, first, next);
      pages.push(page);
      next = linkOf(page, 'next');
    }
    const last = pages.at(-1) ?? first;
    const over = linkOf(all, 'next');
    if (over !== undefined && (await follow(context, list, all, over)).items.length === 0)
      wrong.push(broken('page-last', 'expected no next page after the last item; there is a link to one'));
    if (pages.length > 1 && last.items.length === 0)
      wrong.push(broken('page-last', 'expected the last page to have an item; it is empty'));
    const two = await askList(context, list, merge(parts, { query: { [paging.size]: 2 } }));
    const afterTwo = linkOf(two, 'next');
    const rest = afterTwo === undefined ? undefined : await follow(context, list, two, afterTwo);
    const ofTwo = [two.ids, rest?.ids ?? []].map((ids) => ids.join());
    const isRight = ofTwo.join(' ') === [all.ids.slice(0, 2), all.ids.slice(2, 4)].map((ids) => ids.join()).join(' ');
    return [
      ...judgeWalk(list, all, pages),
      { subject: 'links', page: last, violations: wrong },
      {
        subject: 'two',
        page: rest ?? two,
        violations: isRight
          ? []
          : [broken('page-size', 'expected two items on the first page, and what follows on the next')],
      },
    ];
  },

  async offset(context, list, parts, all, paging) {
    if (paging.style !== 'offset') return [];
    const page = (offset: number, limit: number) =>
      askList(context, list, merge(parts, { body: { [paging.at]: { offset: String(offset), limit } } }));
    const pages: Listed[] = [];
    for (let offset = 0; offset < all.items.length; offset += 1) pages.push(await page(offset, 1));
    const beyond = await page(all.items.length, 1);
    const two = await page(0, 2);
    const second = await page(1, 2);
    const totals = pages.flatMap((one) => {
      const total = at(one.body, paging.total);
      const isRight =
        Number(total) === all.items.length || (paging.countsHidden === true && Number(total) > all.items.length);
      return total === undefined || isRight
        ? []
        : [broken('page-count', `expected ${all.items.length} in all; got ${total}`, paging.total)];
    });
    return [
      ...judgeWalk(list, all, pages),
      {
        subject: 'beyond the last',
        page: beyond,
        violations:
          beyond.items.length === 0
            ? []
            : [broken('page-beyond', `expected no item beyond the last; got ${beyond.items.length}`)],
      },
      {
        subject: 'two',
        page: two,
        violations:
          two.items.length === 2 ? [] : [broken('page-size', `expected two items on a page; got ${two.items.length}`)],
      },
      {
        subject: 'two after the first',
        page: second,
        violations:
          list.ordered === false || second.ids.join() === all.ids.slice(1, 3).join()
            ? []
            : [broken('page-size', 'expected the second and third item on a page of two after the first')],
      },
      { subject: 'count', page: pages[0] ?? all, violations: totals },
    ];
  },

  async numbered(context, list, parts, all, paging) {
    if (paging.style !== 'numbered') return [];
    const { size, number, links, count, pages: pageCount } = paging;
    const isPaged = (name: string) => name === size || name === number;
    const linkTo = (from: Listed, relation: string) => {
      const link = at(from.body, `${links}/${relation}`);
      return typeof link === 'string' && URL.canParse(link) ? new URL(link) : undefined;
    };
    const first = await askList(context, list, merge(parts, { query: { [size]: 1 } }));
    const pages = [first];
    const wrong: Violation[] = [];
    for (let next = linkTo(first, 'next'); next !== undefined && pages.length < most(all); ) {
      wrong.push(...judgeRepeated(next, urlOf(first), isPaged));
      const page = await follow(context, list, first, next);
      pages.push(page);
      next = linkTo(page, 'next');
    }
    for (const [index, page] of pages.entries()) {
      for (const [relation, target] of [
        ['first', 0],
        ['last', all.items.length - 1],
        ['prev', index - 1],
      ] as const) {
        const link = linkTo(page, relation);
        const wanted = pages[target]?.ids.join();
        // Whether a link has to be there is for the description to say.
        if (link === undefined) continue;
        const found = await follow(context, list, first, link);
        if (found.ids.join() !== wanted)
          wrong.push(broken('page-link', `expected '${relation}' of page ${index + 1} to lead to its page`, links));
        wrong.push(...judgeRepeated(link, urlOf(first), isPaged));
      }
    }
    const beyond = await askList(context, list, merge(parts, { query: { [size]: 1, [number]: all.items.length + 1 } }));
    const counts = [...pages, all].flatMap((page) => {
      const onPage = page === all ? all.items.length : 1;
      const wanted = { [count]: all.items.length, [pageCount]: Math.ceil(all.items.length / onPage) };
      return Object.entries(wanted).flatMap(([path, value]) => {
        const found = at(page.body, path);
        return found === undefined || found === value
          ? []
          : [broken('page-count', `expected ${value}, got ${String(found)}`, path)];
      });
    });
    const two = await askList(context, list, merge(parts, { query: { [size]: 2, [number]: 2 } }));
    return [
      ...judgeWalk(list, all, pages),
      { subject: 'links', page: pages.at(-1) ?? first, violations: wrong },
      {
        subject: 'beyond the last',
        page: beyond,
        violations:
          isSuccess(beyond.answer.status) && beyond.items.length > 0
            ? [broken('page-beyond', `expected no item beyond the last; got ${beyond.items.length}`)]
            : [],
      },
      {
        subject: 'two',
        page: two,
        violations:
          two.ids.join() === all.ids.slice(2, 4).join()
            ? []
            : [broken('page-size', 'expected the third and fourth item on page 2 of size 2')],
      },
      { subject: 'count', page: first, violations: counts },
    ];
  },
};
