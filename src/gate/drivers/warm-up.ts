import { setImmediate } from 'node:timers/promises';
import type { Judge } from '../../validate/response.js';
import type { AnswerCase } from '../cases/case.js';

/** Has the judge compile what it needs for these answers. Dredd takes seconds to start, in which there is nothing to judge. */
export async function warmUp(judge: Judge, cases: readonly AnswerCase[], signal: AbortSignal): Promise<void> {
  for (const { operationId, status, mediaType } of cases) {
    if (signal.aborted) return;
    const headers = mediaType === null ? {} : { 'content-type': mediaType };
    await judge.answer(operationId, { status, headers, body: 'null' });
    await setImmediate();
  }
}
