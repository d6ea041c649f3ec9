import type { Handler } from '../mock/handler.js';
import { isSuccess } from './case.js';
import type { Answer, Sent } from './judge.js';
import { readSent, toResponse } from './relay.js';
import type { Sender } from './sender.js';

/** Between Respect and the provider: what a flow asks goes by way of the sender. */
export interface FlowRelay {
  readonly handler: Handler;
  /** The calls that made something which nothing has removed. */
  leftBehind(): string[];
}

/** Where it is told why there was no answer: Respect keeps headers in its log. */
export const reasonHeader = 'keyspec-reason';

/** @param signal Ends the run: the flow under way goes on to its end, as it removes what it made. */
export function createFlowRelay(sender: Sender, signal: AbortSignal): FlowRelay {
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
        return toResponse(answer);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return new Response(null, { status: 502, headers: { [reasonHeader]: encodeURIComponent(reason) } });
      }
    },
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
