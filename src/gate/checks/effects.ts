import { isObject } from '../../is-object.js';
import type { Rule } from '../../validate/rule.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import type { AnyKind, AnyResources } from '../cases/contract.js';
import type { Becoming } from '../cases/resources.js';
import type { RequestParts } from '../cases/scenario.js';
import { isEmpty, type Leaf, leavesOf, nameOf, normalize, type Same, tell } from './leaves.js';
import { at, type Look } from './looks.js';
import { nothing, type Shape } from './shape.js';

const broken = (path: string, rule: Rule, message: string) => violation('response.body', path, rule, message);

/** It is there: read by itself, and in each list once. */
export function judgePresence({ operation, showing, answer, views }: Look): Violation[] {
  if (showing === undefined) return [];
  const { operationId } = operation;
  if (!isSuccess(answer.status))
    return [violation('response.status', '', 'not-found', `expected the resource, got ${answer.status}`)];
  if (views.length === 1) return [];
  return views.length === 0
    ? [broken('', 'not-listed', `expected ${operationId} to show the resource; it does not`)]
    : [broken('', 'listed-twice', `expected ${operationId} to show the resource once; it does ${views.length} times`)];
}

/** Whether it is the answer of a list that has nothing: as good as a rejection, where what it belongs to is not there. */
export function isEmptyList({ kinds }: AnyResources, operationId: string, body: unknown): boolean {
  const showing = kinds.map(({ shownBy }) => shownBy[operationId]).find((one) => one !== undefined);
  return showing !== undefined && 'list' in showing && isEmpty(at(body, showing.list));
}

/** It is gone: no longer read, and in no list. */
export function judgeAbsence(resources: AnyResources, { operation, showing, answer, body, views }: Look): Violation[] {
  const isList = showing !== undefined && 'list' in showing;
  if (isList ? views.length === 0 : !isSuccess(answer.status)) return [];
  if (!isList && isEmptyList(resources, operation.operationId, body)) return [];
  return isList
    ? [broken('', 'still-there', `expected ${operation.operationId} without what was removed or moved; it is listed`)]
    : [
        violation(
          'response.status',
          '',
          'still-there',
          `expected a rejection for what was removed; got ${answer.status}`,
        ),
      ];
}

/** Where a member of a request is found in what is shown. */
function findHeld(view: unknown, leaf: Leaf): Leaf | undefined {
  const segments = leaf.path.split('/').slice(1);
  // Everything has an id and a type: those of what it refers to are not its own.
  const isCommon = ['id', 'type'].includes(nameOf(leaf));
  const last = isCommon ? Math.min(2, segments.length) : segments.length;
  for (let start = 0; start < last; start += 1) {
    const path = segments
      .slice(start)
      .map((segment) => `/${segment}`)
      .join('');
    const value = at(view, path);
    if (value !== undefined) return { path, value };
  }
  if (isCommon) return undefined;
  const [only, another] = leavesOf(view).filter((one) => nameOf(one) === nameOf(leaf));
  return another === undefined ? only : undefined;
}

/** Whether what is shown holds what was sent: a server may add members. */
function holds(sent: unknown, shown: unknown, same: Same): boolean {
  if (Array.isArray(sent) && Array.isArray(shown))
    return sent.length === shown.length && sent.every((item) => shown.some((one) => holds(item, one, same)));
  if (isObject(sent) && isObject(shown))
    return Object.entries(sent).every(([name, member]) => holds(member, shown[name], same));
  return same(sent, shown);
}

const describes = (shape: Shape, path: string) =>
  path
    .split('/')
    .slice(1)
    .reduce<Shape | undefined>((inner, name) => inner?.members().get(name), shape) !== undefined;

/** The shape at the end of a way. */
const shapeAt = (shape: Shape, path: string) =>
  path
    .split('/')
    .slice(1)
    .reduce<Shape>((inner, name) => inner.members().get(name) ?? nothing, shape);

/** Whether it stands in a map of whatever names, and what is shown has nothing in that map. */
function isLost(view: unknown, shape: Shape, leaf: Leaf): boolean {
  const map = { path: leaf.path.slice(0, leaf.path.lastIndexOf('/')), value: undefined };
  const held = isEmpty(leaf.value) || map.path === '' ? undefined : findHeld(view, map);
  return (
    held !== undefined &&
    isObject(held.value) &&
    Object.keys(held.value).length === 0 &&
    shapeAt(shape, held.path).isMap()
  );
}

/** A member of the request is not shown with another value. Whether it has to be shown the API says. */
export function judgeShown(
  { omitsDefaults = false }: AnyResources,
  kind: AnyKind,
  operationId: string,
  body: unknown,
  places: readonly string[],
  look: Look,
  same: Same,
) {
  const view = look.views[0];
  const prefix = kind.bodyOf?.[operationId] ?? '';
  const shape = shapeOfView(look);
  return leavesOf(body, prefix).flatMap((leaf) => {
    // Null may stand for a default.
    const isAsked = leaf.value !== null && places.some((place) => `${leaf.path}/`.startsWith(`${prefix}${place}/`));
    const found = isAsked ? findHeld(view, leaf) : undefined;
    // Its absence is told only where that says something.
    const mayShow = isAsked && isDescribed(shape, leaf.path);
    const absent = mayShow ? kind.absent?.[nameOf(leaf)] : undefined;
    const shown = found === undefined ? absent : found.value;
    const hasToShow = (omitsDefaults && mayShow && !mayBeDefault(leaf.value)) || (isAsked && isLost(view, shape, leaf));
    if ((shown === undefined && !hasToShow) || holds(leaf.value, shown, same)) return [];
    const path = found?.path ?? leaf.path;
    return [broken(path, 'not-stored', `expected ${tell(leaf.value)}, as was sent; got ${tell(shown)}`)];
  });
}

/** How much of what a request says an operation may show. */
export function rateShowing(
  kind: AnyKind,
  operationId: string,
  body: unknown,
  question: Pick<Look, 'showing' | 'operation'>,
): number {
  const shape = shapeOfView(question);
  return leavesOf(body, kind.bodyOf?.[operationId]).filter(({ path }) => isDescribed(shape, path)).length;
}

/** What the request says in these places, and what is shown might hold, and does not. */
export function findUnshown(
  kind: AnyKind,
  operationId: string,
  body: unknown,
  places: readonly string[],
  look: Look,
): Leaf[] {
  const view = look.views[0];
  if (view === undefined) return [];
  const prefix = kind.bodyOf?.[operationId] ?? '';
  const shape = shapeOfView(look);
  return leavesOf(body).filter((leaf) => {
    const placed = { ...leaf, path: prefix + leaf.path };
    const isAsked = !isEmpty(leaf.value) && places.some((place) => `${leaf.path}/`.startsWith(`${place}/`));
    return isAsked && isDescribed(shape, placed.path) && findHeld(view, placed) === undefined;
  });
}

/** One value of an enumeration is the default. */
const mayBeDefault = (value: unknown) => typeof value === 'string' && /^[A-Z][A-Z0-9_]*$/.test(value);

/** What the description says of the resource as it is shown. */
const shapeOfView = ({ showing, operation: { answer } }: Pick<Look, 'showing' | 'operation'>): Shape => {
  if (showing === undefined) return nothing;
  return 'one' in showing ? shapeAt(answer, showing.one) : shapeAt(answer, showing.list).items();
};

/** Each member of the request is held by what is shown, where that has such a member. */
export function judgeStored(kind: AnyKind, operationId: string, body: unknown, look: Look, same: Same): Violation[] {
  const { showing, views } = look;
  const view = views[0];
  if (showing === undefined || view === undefined || !isObject(body)) return [];
  const shape = shapeOfView(look);
  const prefix = kind.bodyOf?.[operationId] ?? '';
  return leavesOf(body, prefix).flatMap((leaf) => {
    const found = findHeld(view, leaf);
    const shown = found === undefined ? kind.absent?.[nameOf(leaf)] : found.value;
    if (holds(leaf.value, shown, same)) return [];
    if (found === undefined && !isDescribed(shape, leaf.path) && !isLost(view, shape, leaf)) return [];
    return [
      broken(found?.path ?? leaf.path, 'not-stored', `expected ${tell(leaf.value)}, as was sent; got ${tell(shown)}`),
    ];
  });
}

const isDescribed = (shape: Shape, path: string) => {
  const segments = path.split('/').slice(1);
  if (['id', 'type'].includes(segments.at(-1) ?? '')) return false;
  return segments.some((_, start) =>
    describes(
      shape,
      segments
        .slice(start)
        .map((segment) => `/${segment}`)
        .join(''),
    ),
  );
};

/** Members become what the operation makes of them. */
export const judgeBecome = (kind: AnyKind, operationId: string, parts: RequestParts, look: Look): Violation[] => [
  ...judgeBecoming(kind, kind.becomes?.[operationId] ?? {}, parts, look),
  ...judgeAsked(kind, operationId, parts, look),
];

const depthOf = ({ path }: Leaf) => path.split('/').length;

/** The member of this name: a resource may hold others that have one, too, and its own stands above theirs. */
const findNamed = (view: unknown, name: string): Leaf | undefined =>
  leavesOf(view)
    .filter((leaf) => nameOf(leaf) === name)
    .reduce<Leaf | undefined>((best, leaf) => (best && depthOf(best) <= depthOf(leaf) ? best : leaf), undefined);

/** Members become what the request asks for beside its body. */
export const judgeAsked = (kind: AnyKind, operationId: string, parts: RequestParts, look: Look): Violation[] =>
  judgeBecoming(kind, kind.asked?.[operationId]?.(parts, parts) ?? {}, parts, look);

function judgeBecoming(
  { absent }: AnyKind,
  becoming: Becoming,
  { body }: RequestParts,
  { views: [view] }: Look,
): Violation[] {
  if (view === undefined) return [];
  const named = new Set(leavesOf(body).map(nameOf));
  return Object.entries(becoming).flatMap(([name, wanted]) => {
    if (named.has(name)) return [];
    const found = findNamed(view, name);
    const value = found === undefined ? absent?.[name] : found.value;
    if (value === undefined) return [];
    const isRight = wanted instanceof RegExp ? wanted.test(String(value)) : value === wanted;
    const expected = wanted instanceof RegExp ? wanted : tell(wanted);
    return isRight ? [] : [broken(found?.path ?? `/${name}`, 'no-effect', `expected ${expected}, got ${tell(value)}`)];
  });
}

/** What was not to change is as before. */
export function judgeKept(kind: AnyKind, operationId: string, body: unknown, before: Look, after: Look, same: Same) {
  const named = new Set(leavesOf(body).map(nameOf));
  for (const name of [...(kind.computed ?? []), ...Object.keys(kind.becomes?.[operationId] ?? {})]) named.add(name);
  const [old, fresh] = [before.views[0], after.views[0]];
  if (old === undefined || fresh === undefined) return [];
  const paths = new Set([...leavesOf(old), ...leavesOf(fresh)].map(({ path }) => path));
  return [...paths].flatMap((path) => {
    const mayMove = path
      .split('/')
      .slice(1)
      .some((segment) => named.has(segment));
    const [was, is] = [at(old, path), at(fresh, path)];
    return mayMove || same(was, is)
      ? []
      : [broken(path, 'not-kept', `expected ${tell(was)}, as before; got ${tell(is)}`)];
  });
}

const timeOf = (view: unknown, member: string) => {
  const leaf = findNamed(view, member);
  return leaf === undefined ? undefined : { ...leaf, time: Date.parse(String(leaf.value)) };
};

/** The time of the last change has moved on. */
export function judgeUpdateTime({ updateTime }: AnyKind, operationId: string, before: Look, after: Look): Violation[] {
  if (updateTime === undefined || !updateTime.movedBy.includes(operationId)) return [];
  const [was, is] = [timeOf(before.views[0], updateTime.member), timeOf(after.views[0], updateTime.member)];
  if (was === undefined || is === undefined || is.time > was.time) return [];
  // A server may tell times more coarsely than the API can.
  if (is.time === was.time && updateTime.resolution < 1000 && is.time % 1000 === 0) return [];
  return [
    broken(
      is.path,
      'update-time',
      `expected a time after ${tell(was.value)}, as it was changed; got ${tell(is.value)}`,
    ),
  ];
}

/** What was made of something else was made after it. */
export function judgeCopyTime(created: readonly string[], source: Look, copy: Look): Violation[] {
  return created.flatMap((member) => {
    const [was, is] = [timeOf(source.views[0], member), timeOf(copy.views[0], member)];
    return was === undefined || is === undefined || is.time > was.time
      ? []
      : [
          broken(
            is.path,
            'time',
            `expected a time after ${tell(was.value)}, when its source was made; got ${tell(is.value)}`,
          ),
        ];
  });
}

/** What several operations show of one resource is the same where they call it the same. */
export function judgeAgreement(kind: AnyKind, one: unknown, other: unknown, rule: Rule, same: Same): Violation[] {
  const computed = new Set(kind.computed);
  return leavesOf(one).flatMap(({ path, value }) => {
    const shown = at(other, path);
    if (shown === undefined || path.split('/').some((segment) => computed.has(segment))) return [];
    return same(value, shown) ? [] : [broken(path, rule, `expected ${tell(value)}, as elsewhere; got ${tell(shown)}`)];
  });
}

/** The looks at which something is not as before. */
export function findChanged(resources: AnyResources, before: readonly Look[], after: readonly Look[]): Look[] {
  const text = (look: Look) => {
    if (!isSuccess(look.answer.status)) return 'rejected';
    return JSON.stringify(
      normalize(
        without(look.showing === undefined ? look.body : look.views, resources.volatile ?? []),
        (value) => value,
      ),
    );
  };
  const known = new Map(before.map((look) => [look.operation.operationId, text(look)]));
  return after.filter((look) => known.get(look.operation.operationId) !== text(look));
}

/** A value without members of these names, however deep. */
export function without(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (names.includes(name) ? [] : [[name, without(member, names)]])),
  );
}
