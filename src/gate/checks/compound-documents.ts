import type { Answer, Sent } from '../../http/message.js';
import { isObject } from '../../is-object.js';
import type { Rule } from '../../validate/rule.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { at, bodyOf } from './looks.js';

const broken = (path: string, rule: Rule, message: string) => violation('response.body', path, rule, message);

/** What a JSON:API document has of one resource. */
interface Resource {
  readonly key: string;
  readonly type: string;
  readonly node: Readonly<Record<string, unknown>>;
}

function readResource(node: unknown): Resource[] {
  if (!isObject(node) || typeof node.type !== 'string' || typeof node.id !== 'string') return [];
  return [{ key: `${node.type} ${node.id}`, type: node.type, node }];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const primaryOf = (body: unknown) => listOf(at(body, '/data')).flatMap(readResource);
const includedOf = (body: unknown) => listOf(at(body, '/included') ?? []).flatMap(readResource);
const linkedBy = ({ node }: Resource, name: string) =>
  listOf(at(node, `/relationships/${name}/data`))
    .flatMap(readResource)
    .map(({ key }) => key);

interface Reach {
  /** What is to be included. */
  readonly keys: ReadonlySet<string>;
  /** The first relationship on the way without linkage. */
  readonly unlinked: string | undefined;
}

/** What a path through relationships leads to by its linkage. */
function reach(body: unknown, path: string): Reach {
  const primary = primaryOf(body);
  const known = new Map([...primary, ...includedOf(body)].map((one) => [one.key, one]));
  const keys = new Set<string>();
  let unlinked: string | undefined;
  let from = primary.map(({ key }) => key);
  for (const name of path.split('.')) {
    const sources = from.flatMap((key) => known.get(key) ?? []);
    if (sources.some(({ node }) => at(node, `/relationships/${name}/data`) === undefined)) unlinked ??= name;
    from = sources.flatMap((resource) => linkedBy(resource, name));
    for (const key of from) keys.add(key);
  }
  return { keys, unlinked };
}

function judgeIncluded(body: unknown, paths: readonly string[]): Violation[] {
  const reached = paths.map((path) => reach(body, path));
  const wanted = new Set(reached.flatMap(({ keys }) => [...keys]));
  const unlinked = reached.find((one) => one.unlinked !== undefined)?.unlinked;
  const included = includedOf(body).map(({ key }) => key);
  const inPrimary = new Set(primaryOf(body).map(({ key }) => key));
  const twice = included.find((key, index) => included.indexOf(key) !== index || inPrimary.has(key));
  const missing = [...wanted].find((key) => !included.includes(key) && !inPrimary.has(key));
  const strange = included.find((key) => !wanted.has(key));
  return [
    ...(unlinked === undefined
      ? []
      : [broken('/data', 'include-unlinked', `expected the linkage of '${unlinked}'; there is none`)]),
    ...(twice === undefined
      ? []
      : [broken('/included', 'include-repeats', `expected each resource once; ${twice} comes twice`)]),
    ...(missing === undefined
      ? []
      : [broken('/included', 'include-misses', `expected ${missing}, which is linked; it is not included`)]),
    ...(strange === undefined
      ? []
      : [broken('/included', 'include-strays', `expected linked resources only; ${strange} is not linked`)]),
  ];
}

/** Each documented path of `include` brings what the relationships lead to, each once: after a change all of them at once. */
export async function checkIncludes(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, changes, listed } = operation;
  const documented = listed.get('include') ?? [];
  const tries = (changes ? [{ subject: 'every path', paths: documented }] : documented.map(alone)).filter(
    ({ subject, paths }) => paths.length > 0 && context.wanted(`${operationId} include ${subject}`),
  );
  if (tries.length === 0) return;
  await withQueries(context, operation, async (ask) => {
    for (const { subject, paths } of tries) {
      const { sent, answer } = await ask({ include: paths });
      context.report(operation, 'include', subject, judged(sent, answer, judgeIncluded(bodyOf(answer), paths)));
    }
  });
}

const alone = (path: string) => ({ subject: path, paths: [path] });

const fieldsOf = (name: string) => /^fields\[(.+)\]$/.exec(name)?.[1];

/** Of the documented fields those come that are asked for, and no other: every second one, and then the rest. */
export async function checkSparseFields(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, changes, listed } = operation;
  const types = [...listed].flatMap(([name, values]) => {
    const type = fieldsOf(name);
    return type === undefined ? [] : [{ type, name, values }];
  });
  const halves = [0, 1].map((half) =>
    types
      .map(({ type, name, values }) => ({
        type,
        name,
        others: values.filter((_, index) => index % 2 !== half),
        fields: values.filter((_, index) => index % 2 === half),
        subject: `${type} ${half + 1}`,
      }))
      .filter(({ subject }) => context.wanted(`${operationId} sparse-fields ${subject}`)),
  );
  if (halves.every((half) => half.length === 0)) return;
  // A related resource is there only when it is included.
  const include = listed.get('include');
  await withQueries(context, operation, async (ask) => {
    for (const half of halves) {
      const askFor = (some: typeof half) =>
        ask({ ...(include && { include }), ...Object.fromEntries(some.map(({ name, fields }) => [name, fields])) });
      const together = half.length === 0 ? undefined : await askFor(half);
      for (const one of half) {
        // Without the relationship that leads to it, it may be missing.
        const isShown = together !== undefined && resourcesOf(bodyOf(together.answer), one.type).length > 0;
        // The operations that read it show what comes alone.
        if (!isShown && changes) continue;
        const { sent, answer } = isShown ? together : await askFor([one]);
        const violations = judgeFields(bodyOf(answer), one.type, one.fields, one.others);
        context.report(operation, 'sparse-fields', one.subject, judged(sent, answer, violations));
      }
    }
  });
}

const resourcesOf = (body: unknown, type: string) =>
  [...primaryOf(body), ...includedOf(body)].filter((one) => one.type === type);

/** A field that is not documented may be there. */
function judgeFields(body: unknown, type: string, fields: readonly string[], others: readonly string[]): Violation[] {
  const resources = resourcesOf(body, type);
  const members = (node: unknown) => (isObject(node) ? Object.keys(node) : []);
  return resources.slice(0, 1).flatMap(({ node }) => {
    const shown = [...members(node.attributes), ...members(node.relationships)];
    const extra = shown.filter((name) => others.includes(name));
    const missing = fields.filter((name) => name !== 'id' && !shown.includes(name));
    return [
      ...(extra.length === 0
        ? []
        : [broken('/data', 'fields-extra', `expected no ${extra.join(', ')}, as nobody asked for it`)]),
      ...(missing.length === 0
        ? []
        : [broken('/data', 'fields-missing', `expected ${missing.join(', ')}, as asked for`)]),
    ];
  });
}

type Query = NonNullable<RequestParts['query']>;

/** Sends the request that succeeds with other queries in place of its own. */
async function withQueries(
  context: CheckContext,
  { operationId, changes, listed }: CheckedOperation,
  run: (ask: (query: Query) => Promise<{ sent: Sent; answer: Answer }>) => Promise<void>,
): Promise<void> {
  const sandbox = context.createSandbox();
  try {
    const first = await context.succeed(operationId, sandbox);
    let isFirst = true;
    await run(async (query) => {
      // What an operation takes may be gone after one success.
      const base = changes && !isFirst ? await context.succeed(operationId, sandbox) : first;
      isFirst = false;
      const kept = Object.entries(base.query ?? {}).filter(([name]) => !listed.has(name) || name === 'sort');
      const sent = context.write(operationId, { ...base, query: { ...Object.fromEntries(kept), ...query } }, 'admin');
      const answer = await context.settle(
        () => context.send(sent, sandbox),
        (one) => changes || isSuccess(one.status),
      );
      if (!isSuccess(answer.status)) throw new SkipError(`not tried: ${operationId} answered ${answer.status}`);
      return { sent, answer };
    });
  } finally {
    await sandbox.restore();
  }
}
