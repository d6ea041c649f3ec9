import type { Description } from '../../description/description.js';
import { createDescriptionRouter } from '../../description/router.js';
import { messageOf } from '../../error-message.js';
import type { Handler } from '../../http/handler.js';
import { essenceOf } from '../../http/media-type.js';
import type { Answer, Sent } from '../../http/message.js';
import { readSent, toResponse } from '../../http/relay.js';
import type { Judge } from '../../validate/response.js';
import type { Violation } from '../../validate/violation.js';
import { SkipError } from '../cases/skip-error.js';
import type { Scope } from '../provider/sender.js';
import { createStopwatch } from '../stopwatch.js';

/** Between Respect and the provider: what a flow asks goes by way of the sender, and what comes is judged. */
export interface FlowRelay {
  readonly handler: Handler;
  /** The request and its answer, by the headers that Respect was answered with. */
  find(headers: Readonly<Record<string, string>> | undefined): Exchanged | undefined;
}

/** A request of a flow, and what became of it. */
export type Exchanged =
  | {
      readonly request: Sent;
      readonly answer: Answer;
      readonly violations: readonly Violation[];
      readonly durationMs: number;
    }
  /** Why there was no answer: it was not sent, or none came. */
  | { readonly reason: string; readonly outcome: 'skipped' | 'failed' };

export interface FlowRelayOptions {
  readonly sender: Scope;
  /** With native paths. */
  readonly description: Description;
  readonly judge: Judge;
  /** Ends the run: the flow under way goes on to its end, as it removes what it made. */
  readonly signal: AbortSignal;
}

/** Which exchange an answer belongs to: Respect keeps headers in its log. */
const exchangeHeader = 'keyspec-exchange';

export function createFlowRelay({ sender, description, judge, signal }: FlowRelayOptions): FlowRelay {
  const route = createDescriptionRouter(new Map([['', description]]));
  const exchanges: Exchanged[] = [];
  const keep = (exchanged: Exchanged) => ({ [exchangeHeader]: String(exchanges.push(exchanged) - 1) });
  const judgeAnswer = async ({ method, target }: Sent, answer: Answer) => {
    const found = route(method, target.replace(/\?.*$/, ''));
    return 'operationId' in found ? judge.answer(found.operationId, answer, target) : [];
  };
  return {
    async handler(request) {
      const sent = await readSent(request);
      const stopwatch = createStopwatch();
      try {
        const answer = await (signal.aborted ? sender.cleanUp : sender.send)(sent);
        const kept = keep({
          request: sent,
          answer,
          violations: await judgeAnswer(sent, answer),
          durationMs: stopwatch.lap(),
        });
        return toResponse({ ...answer, headers: { ...plainly(answer.headers), ...kept } });
      } catch (error) {
        const reason = messageOf(error);
        return new Response(null, {
          status: 502,
          headers: keep({ reason, outcome: error instanceof SkipError ? 'skipped' : 'failed' }),
        });
      }
    },
    find: (headers) => exchanges[Number(headers?.[exchangeHeader])],
  };
}

/** Respect reads JSON only where its media type is written in the usual way. */
function plainly({ 'content-type': mediaType, ...headers }: Answer['headers']): Record<string, string> {
  return mediaType === undefined ? headers : { ...headers, 'content-type': essenceOf(mediaType) };
}
