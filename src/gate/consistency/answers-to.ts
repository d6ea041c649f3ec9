import { isObject } from '../../is-object.js';
import type { Violation } from '../../validate/violation.js';
import { at, type Exchange, inBody, type JudgeExchange, told } from './exchange.js';
import type { Facts } from './facts.js';
import { allAt, type FindShown } from './places.js';

/** The answer is the answer to this request: it is about what the path names, and has what the body sent. */
export function createJudgeAnswersTo(
  { answersTo = {}, embeds = {}, notFor = {}, rewritten = {}, times = { created: [], updated: [] } }: Facts,
  pathOf: (operationId: string) => string,
  findShown: FindShown,
): JudgeExchange {
  /** The thing that the end of the path names is the thing in the answer. */
  const judgePath = (exchange: Exchange): Violation[] => {
    const name = /\{([^}]+)\}$/.exec(pathOf(exchange.operationId))?.[1];
    const asked = name === undefined ? undefined : exchange.path[name];
    if (asked === undefined) return [];
    return findShown(exchange)
      .filter(({ alone, id }) => alone && id !== asked)
      .map(({ pointer, resource }) => inBody(pointer + resource.id, 'other-thing', `the request asks for ${asked}`));
  };
  const judgeTold = (exchange: Exchange): Violation[] =>
    Object.entries(answersTo[exchange.operationId] ?? {}).flatMap(([pointer, place]) => {
      const asked = told(exchange, place)?.trim();
      // 0 asks for the default, as nothing does.
      if (asked === undefined || asked === '' || asked === '0') return [];
      return allAt(exchange.body, pointer)
        .filter(({ value }) => String(value) !== asked)
        .map((one) => inBody(one.pointer, 'other-thing', `the request says ${asked} at ${place}`));
    });
  const judgeNotFor = (exchange: Exchange): Violation[] =>
    Object.entries(notFor[exchange.operationId] ?? {}).flatMap(([pointer, { place, values }]) => {
      const asked = told(exchange, place) ?? '';
      const isNotFor = asked !== '' && (values?.includes(asked) ?? true);
      return isNotFor && at(exchange.body, pointer) !== undefined
        ? [inBody(pointer, 'other-thing', `it is not for what the request says at ${place}`)]
        : [];
    });
  const judgeEmbedded = (exchange: Exchange): Violation[] => {
    const embedded = embeds[exchange.operationId];
    if (embedded === undefined || told(exchange, embedded.place) !== embedded.value) return [];
    return allAt(exchange.body, embedded.within).flatMap(({ pointer, value }) => {
      if (at(value, embedded.at) === undefined)
        return [inBody(pointer + embedded.at, 'include', 'the request asks for it, and it is not there')];
      const { member, at: place } = embedded.same ?? {};
      return member === undefined || place === undefined || at(value, member) === at(value, place)
        ? []
        : [inBody(pointer + place, 'include', `it is not what \`${member.slice(1)}\` says`)];
    });
  };
  const own = [...times.created, ...times.updated];
  const judgeSent = ({ operationId, changes, asked, body }: Exchange): Violation[] =>
    changes ? findRewritten(asked, body, '', [...own, ...(rewritten[operationId] ?? [])]) : [];

  return (exchange) => {
    if (!exchange.succeeded || exchange.body === undefined) return [];
    return [
      ...judgePath(exchange),
      ...judgeTold(exchange),
      ...judgeNotFor(exchange),
      ...judgeEmbedded(exchange),
      ...judgeSent(exchange),
    ];
  };
}

/**
 * Where a value that was sent comes back as another. What does not come back at all is no matter of this.
 *
 * @param allowed pointers, and names of members that the service sets itself
 */
function findRewritten(sent: unknown, got: unknown, pointer: string, allowed: readonly string[]): Violation[] {
  // Null and an empty text ask for whatever the service has instead.
  if (sent === null || sent === undefined || sent === '' || got === undefined) return [];
  if (allowed.includes(pointer) || allowed.includes(pointer.slice(pointer.lastIndexOf('/') + 1))) return [];
  if (isObject(sent) && isObject(got))
    return Object.entries(sent).flatMap(([name, value]) =>
      findRewritten(value, got[name], `${pointer}/${name}`, allowed),
    );
  if (Array.isArray(sent) && Array.isArray(got) && sent.length === got.length)
    return sent.flatMap((value, index) => findRewritten(value, got[index], `${pointer}/${index}`, allowed));
  return typeof sent !== 'object' && sent === got
    ? []
    : [inBody(pointer, 'not-as-sent', 'the request sent another value')];
}
