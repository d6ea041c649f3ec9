import { randomUUID } from 'node:crypto';
import { isJson } from '../../http/media-type.js';
import type { Answer, Sent } from '../../http/message.js';
import type { Sender } from '../provider/sender.js';
import { isSuccess } from './case.js';
import type { RequestParts } from './scenario.js';
import { SkipError } from './skip-error.js';

/** What one case makes at the provider, and the way to remove it again. */
export interface Sandbox {
  readonly fixtures: unknown;
  call(operationId: string, request: RequestParts): Promise<unknown>;
  afterwards(undo: () => Promise<unknown>): void;
  unique(prefix: string): string;
  /** Whether something was arranged at the provider. */
  hasCalled(): boolean;
  /** Undoes what the scenario made, last one first, also after the run has ended. What cannot be undone is told. */
  restore(): Promise<void>;
}

export interface SandboxOptions {
  readonly fixtures: unknown;
  readonly sender: Sender;
  write(operationId: string, request: RequestParts): Sent;
  /** Told what could not be removed: the call that should have, and what became of it. */
  onLeftBehind(what: string): void;
}

export function createSandbox({ fixtures, sender, write, onLeftBehind }: SandboxOptions): Sandbox {
  const undo: (() => Promise<unknown>)[] = [];
  let send = sender.send;
  let underWay = '';
  return {
    fixtures,
    async call(operationId, request) {
      const sent = write(operationId, request);
      underWay = `${operationId}, ${sent.method} ${sent.target}`;
      const answer = await send(sent);
      if (!isSuccess(answer.status)) throw new RefusedError(operationId, answer.status);
      return readBody(answer);
    },
    hasCalled: () => underWay !== '',
    afterwards: (step) => void undo.push(step),
    unique: (prefix) => `${prefix} ${randomUUID().slice(0, 8)}`,
    async restore() {
      send = sender.cleanUp;
      for (let step = undo.pop(); step !== undefined; step = undo.pop())
        await step().catch((error: unknown) => {
          if (!isNothingLeft(error)) onLeftBehind(`${underWay}: ${error instanceof Error ? error.message : error}`);
        });
    },
  };
}

/** The value of a body that is JSON, the text of another. */
export const readBody = ({ headers, body }: Answer): unknown =>
  isJson(headers['content-type']) ? JSON.parse(body) : body;

class RefusedError extends Error {
  constructor(
    operationId: string,
    readonly status: number,
  ) {
    super(`${operationId} answered ${status}`);
  }
}

/** What is not there any more need not be removed. Where nothing may be removed, nothing was made. */
const isNothingLeft = (error: unknown) =>
  error instanceof SkipError || (error instanceof RefusedError && (error.status === 404 || error.status === 410));
