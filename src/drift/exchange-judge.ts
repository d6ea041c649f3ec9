import { type Body, type Description, operations, type Reference, resolve } from '../description/description.js';
import { withNativePaths } from '../description/native-paths.js';
import { createDescriptionRouter, type NoRoute, type Route } from '../description/router.js';
import { readJson } from '../http/json-text.js';
import { isJson } from '../http/media-type.js';
import { createJudge, type Judge } from '../validate/response.js';
import type { Exchange } from './har.js';
import { isMasked } from './masked.js';
import type { Met } from './met.js';
import { otherProtocolOf } from './other-protocol.js';
import { authenticationRule, createRequestJudge, valueAt } from './request-judge.js';

/** What an exchange with a described operation does that the description does not allow. */
export interface DescribedVerdict {
  readonly kind: 'described';
  readonly operationId: string;
  /** The path template. */
  readonly route: string;
  readonly takesBody: boolean;
  /** Of the request, when it was taken: one that was wrong and was rejected, or made the server fail, breaks nothing. */
  readonly request: readonly Met[];
  /** The operation wants credentials, and none were sent. */
  readonly withoutCredentials: readonly Met[];
  readonly isTaken: boolean;
  readonly answer: readonly Met[];
}

/** No operation takes the request. */
export interface UndescribedVerdict {
  readonly kind: 'undescribed';
  /** The path template, when only the method is not described. */
  readonly route: string | undefined;
}

/** The operation was asked in another protocol than the described one. */
export interface OtherProtocolVerdict {
  readonly kind: 'other-protocol';
  readonly mediaType: string;
}

export type Verdict = DescribedVerdict | UndescribedVerdict | OtherProtocolVerdict;

/** Judges exchanges by a description: the validator of the mock what was asked, the judge of the gate what was answered. */
export interface ExchangeJudge {
  /** @param pathname below the server */
  judge(exchange: Exchange, pathname: string): Promise<Verdict>;
}

export interface JudgeOptions {
  /** Whether each header of an answer is there: recorders drop some, so what they lack was not always missing. */
  readonly hasAllHeaders: boolean;
}

export async function createExchangeJudge(
  description: Description,
  { hasAllHeaders }: JudgeOptions,
): Promise<ExchangeJudge> {
  const find = createExchangeRouter(description);
  const judgeRequest = createRequestJudge(description);
  const judge = await createJudge(description);
  const places = new Map(operations(description).map((place) => [place.operation.operationId, place]));

  return {
    async judge(exchange, pathname) {
      const route = find(exchange.method, pathname);
      const { status } = exchange.answer;
      const place = 'operationId' in route ? places.get(route.operationId) : undefined;
      const isAnotherPath = isWrittenOtherwise(exchange.url, pathname) && [301, 404, 405].includes(status);
      if (!('operationId' in route) || place === undefined || isAnotherPath) {
        const [other] = 'operationId' in route ? [] : route.allowed;
        const sibling = other === undefined ? undefined : find(other, pathname);
        const siblingId = sibling !== undefined && 'operationId' in sibling ? sibling.operationId : '';
        return { kind: 'undescribed', route: places.get(siblingId)?.path };
      }
      const { operationId } = route;
      const otherProtocol = otherProtocolOf(exchange, mediaTypesOf(description, place.operation.requestBody));
      if (otherProtocol !== undefined) return { kind: 'other-protocol', mediaType: otherProtocol };
      const asked = judgeRequest({ ...exchange, operationId, path: route.path }).filter(
        ({ value }) => !isMasked(value),
      );
      const isOfCredentials = ({ violation }: Met) => violation.rule === authenticationRule;
      const isTaken = status < 400;
      return {
        kind: 'described',
        operationId,
        route: place.path,
        takesBody: place.operation.requestBody !== undefined,
        request: isTaken ? essential(asked.filter((met) => !isOfCredentials(met))) : [],
        withoutCredentials: asked.filter(isOfCredentials),
        isTaken,
        answer: essential(await judgeAnswer(judge, operationId, exchange, hasAllHeaders)),
      };
    },
  };
}

const mediaTypesOf = (description: Description, requestBody: Body | Reference | undefined) =>
  Object.keys((requestBody && resolve(description, requestBody).content) ?? {});

/** Whether a slash at the end of a path, two of them and `..` matter, the service says. */
const isWrittenOtherwise = (url: string, pathname: string) =>
  pathname.endsWith('/') || pathname.includes('//') || /\/\.{1,2}(?:[/?#]|$)/.test(url);

/** Takes paths below the server that the description names, and the whole paths of that server too. */
export function createExchangeRouter(description: Description): (method: string, pathname: string) => Route | NoRoute {
  const below = createDescriptionRouter(new Map([['', description]]));
  const whole = createDescriptionRouter(new Map([['', withNativePaths(description)]]));
  return (method, pathname) => {
    const found = below(method, pathname);
    if ('operationId' in found) return found;
    const other = whole(method, pathname);
    return 'operationId' in other || other.allowed.length > found.allowed.length ? other : found;
  };
}

async function judgeAnswer(
  judge: Judge,
  operationId: string,
  exchange: Exchange,
  hasAllHeaders: boolean,
): Promise<Met[]> {
  const { answer, answerHeadersRecorded, bodyRecorded } = exchange;
  const read = bodyRecorded && isJson(answer.headers['content-type']) ? readJson(answer.body) : undefined;
  const body = read !== undefined && 'value' in read ? read.value : undefined;
  const found = await judge.answer(operationId, answer, exchange.url);
  return found
    .filter(({ in: place, rule }) => {
      if (place === 'response.body') return bodyRecorded;
      if (place === 'response.headers' && rule === 'required') return hasAllHeaders;
      return rule !== 'media-type' || answerHeadersRecorded || answer.headers['content-type'] !== undefined;
    })
    .map((violation) => {
      const { in: place, path, rule } = violation;
      if (rule === 'required' || rule === 'media-type' || path === '') return { violation };
      return { violation, value: valueAt(place === 'response.body' ? body : answer.headers, path) };
    })
    .filter(({ value }) => !isMasked(value));
}

/** What is said of a whole value, the plainest first: a text that is no date breaks the pattern of dates as well. */
const ofValue = ['type', 'const', 'enum', 'format', 'pattern', 'minLength', 'maxLength'];

/** One fault is told once: what a value breaks first, and not that a union fails beside the fault that made it fail. */
function essential(mets: readonly Met[]): Met[] {
  const at = ({ violation }: Met) => `${violation.in}${violation.path}`;
  const rank = ({ violation }: Met) => ofValue.indexOf(violation.rule);
  const plainest = new Map<string, number>();
  for (const met of mets)
    if (rank(met) >= 0) plainest.set(at(met), Math.min(rank(met), plainest.get(at(met)) ?? ofValue.length));
  const isMistyped = (met: Met) => plainest.get(at(met)) === 0;
  const typed = mets.filter((met) => (rank(met) >= 0 ? rank(met) === plainest.get(at(met)) : !isMistyped(met)));
  const specific = typed.filter(({ violation }) => !['oneOf', 'anyOf', 'if', 'allOf'].includes(violation.rule));
  return specific.length > 0 ? specific : typed;
}
