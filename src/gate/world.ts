import { randomUUID } from 'node:crypto';
import { isSuccess } from './case.js';
import type { Answer, Sent } from './judge.js';
import type { RequestParts } from './scenario.js';

/** The world of one case, and the way to put it back as it was. */
export interface CaseWorld {
  readonly fixtures: unknown;
  call(operationId: string, request: RequestParts): Promise<unknown>;
  afterwards(undo: () => Promise<unknown>): void;
  unique(prefix: string): string;
  /** Undoes what the scenario made, last one first. What cannot be undone is left. */
  restore(): Promise<void>;
}

export function createWorld(
  fixtures: unknown,
  write: (operationId: string, request: RequestParts) => Sent,
  send: (sent: Sent) => Promise<Answer>,
): CaseWorld {
  const undo: (() => Promise<unknown>)[] = [];
  return {
    fixtures,
    async call(operationId, request) {
      const answer = await send(write(operationId, request));
      if (!isSuccess(answer.status)) throw new Error(`${operationId} answered ${answer.status}`);
      return readBody(answer);
    },
    afterwards: (step) => void undo.push(step),
    unique: (prefix) => `${prefix} ${randomUUID().slice(0, 8)}`,
    async restore() {
      for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step().catch(() => {});
    },
  };
}

/** The value of a body that is JSON, the text of another. */
export const readBody = ({ headers, body }: Answer): unknown =>
  /[/+]json/.test(headers['content-type'] ?? '') ? JSON.parse(body) : body;
