import type { Description } from '../../description/description.js';
import { createDescriptionRouter } from '../../description/router.js';
import type { Handler } from '../../http/handler.js';
import type { Answer, Sent } from '../../http/message.js';
import { readSent, toResponse } from '../../http/relay.js';
import type { Judge } from '../../validate/response.js';
import type { Violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import type { Sender } from '../provider/sender.js';

/** Between Respect and the provider: what a flow asks goes by way of the sender, and what comes is judged. */
export interface FlowRelay {
  readonly handler: Handler;
  /** The request and its answer, by the headers that Respect was answered with. */
  find(headers: Readonly<Record<string, string>> | undefined): Exchanged | undefined;
  /** The calls that made something which nothing has removed. */
  leftBehind(): string[];
}

/** A request of a flow, and what became of it. */
export type Exchanged =
  | { readonly request: Sent; readonly answer: Answer; readonly violations: readonly Violation[] }
  /** Why there was no answer. */
  | { readonly reason: string };

export interface FlowRelayOptions {
  readonly sender: Sender;
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
  const judgeAnswer = ({ method, target }: Sent, answer: Answer) => {
    const found = route(method, target.replace(/\?.*$/, ''));
    return 'operationId' in found ? judge.answer(found.operationId, answer, target) : [];
  };
  const made = new Map<string, string>();
  const note = (sent: Sent, answer: Answer) => {
    const isGone = isSuccess(answer.status) || answer.status === 404 || answer.status === 410;
    if (sent.method === 'DELETE' && isGone) made.delete(sent.target.split('/').pop() ?? '');
    const id = createdBy(sent, answer);
    if (id !== undefined) made.set(id, `${sent.method} ${sent.target}: ${id}`);
  };
  return {
    async handler(request) {
      const sent = await readSent(request);
      try {
        const answer = await (signal.aborted ? sender.cleanUp : sender.send)(sent);
        note(sent, answer);
        const kept = keep({ request: sent, answer, violations: judgeAnswer(sent, answer) });
        return toResponse({ ...answer, headers: { ...answer.headers, ...kept } });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return new Response(null, { status: 502, headers: keep({ reason }) });
      }
    },
    find: (headers) => exchanges[Number(headers?.[exchangeHeader])],
    leftBehind: () => [...made.values()],
  };
}

/** The id of what a request created. */
function createdBy({ method }: Sent, { status, body }: Answer): string | undefined {
  if (method !== 'POST' || !isSuccess(status)) return undefined;
  try {
    const created: { id?: unknown; data?: { id?: unknown } } | null = JSON.parse(body);
    const id = created?.id ?? created?.data?.id;
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
