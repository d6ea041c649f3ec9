import type { Description } from '../description/description.js';
import { withNativePaths } from '../description/native-paths.js';
import { createExchangeJudge } from '../drift/exchange-judge.js';
import type { Exchange } from '../drift/har.js';
import { unpackText } from '../drift/recorded-body.js';
import { isOfGateway, isUnanswered } from '../drift/unanswered.js';
import { templateOf } from '../drift/undescribed.js';
import { maxBody } from '../http/json-text.js';
import type { Violation } from '../validate/violation.js';
import type { Collected } from './collect.js';
import type { Forwarded, RawHeaders } from './forward.js';

/** An exchange that went through, and what it does that the description does not allow. */
export interface JudgedExchange {
  readonly method: string;
  /** Path and query; of an endpoint that is not described, words of the path only. */
  readonly target: string;
  /** None when it was not judged. */
  readonly operationId: string | undefined;
  readonly isUndescribed: boolean;
  /** None when the provider gave no answer. */
  readonly status: number | undefined;
  /** Milliseconds. */
  readonly time: number;
  readonly violations: readonly Violation[];
  /** What could not be judged, and why. */
  readonly notJudged: readonly string[];
  /** What was read of it, for a recording. */
  readonly read: ReadExchange;
}

export interface ReadExchange {
  readonly exchange: Exchange;
  readonly forwarded: Forwarded;
}

/** Judges what went through, by the description of an API. */
export async function createForwardedJudge(
  description: Description,
): Promise<(forwarded: Forwarded) => Promise<JudgedExchange>> {
  const judge = await createExchangeJudge(withNativePaths(description), { hasAllHeaders: true });

  return async (forwarded) => {
    const { method, target, time, answer, failure, requestBody, requestHeaders } = forwarded;
    const pathname = target.split('?')[0] ?? target;
    const asked = joined(requestHeaders);
    const answered = joined(answer?.headers ?? []);
    const sent = readText(requestBody, asked['content-encoding'], 'request');
    const received = answer && readText(answer.body, answered['content-encoding'], 'answer');
    const exchange: Exchange = {
      date: forwarded.started.toISOString(),
      method,
      url: forwarded.url.href,
      requestHeaders: asked,
      requestHeadersRecorded: true,
      requestBody: sent.text ?? '',
      requestBodyRecorded: sent.text !== undefined,
      answer: { status: answer?.status ?? 0, headers: answered, body: received?.text ?? '' },
      answerHeadersRecorded: true,
      bodyRecorded: received?.text !== undefined,
    };
    const common = { method, time, read: { exchange, forwarded } };
    const reasons = [failure, sent.problem, received?.problem].flatMap((reason) => reason ?? []);
    if (answer === undefined || isUnanswered(exchange))
      return {
        ...common,
        ...{ target, operationId: undefined, isUndescribed: false, status: answer?.status, violations: [] },
        notJudged: answer !== undefined && isOfGateway(exchange.answer) ? ['a gateway answered'] : reasons,
      };
    const verdict = await judge.judge(exchange, pathname);
    const { status } = answer;
    if (verdict.kind === 'undescribed')
      return {
        ...common,
        ...{ target: templateOf(pathname), operationId: undefined, isUndescribed: true, status, violations: [] },
        notJudged: [verdict.route === undefined ? 'not described' : `the method is not described for ${verdict.route}`],
      };
    if (verdict.kind === 'other-protocol')
      return {
        ...common,
        ...{ target, operationId: undefined, isUndescribed: false, status, violations: [] },
        notJudged: [`${verdict.mediaType} is another protocol than the described one`],
      };
    const { operationId, request, withoutCredentials, isTaken } = verdict;
    const mets = [...request, ...(isTaken ? withoutCredentials : []), ...verdict.answer];
    const violations = mets.map(({ violation }) => violation);
    return { ...common, target, operationId, isUndescribed: false, status, violations, notJudged: reasons };
  };
}

/** Names in lower case; of several values of one name a list, as the platform's `Headers` join them. */
function joined(headers: RawHeaders): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
  }
  return found;
}

/** The text of a body, or why it is not read. */
interface ReadText {
  readonly text?: string;
  readonly problem?: string;
}

function readText({ bytes, isTooLarge }: Collected, encoding: string | undefined, what: string): ReadText {
  if (isTooLarge) return { problem: `the ${what} is larger than ${maxBody / 1024 / 1024} MiB` };
  const text = unpackText(bytes, encoding);
  return text === undefined ? { problem: `the ${what} cannot be read as text` } : { text };
}
