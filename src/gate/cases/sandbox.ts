import { randomUUID } from 'node:crypto';
import { isJson } from '../../http/media-type.js';
import type { Answer, Sent } from '../../http/message.js';
import type { Scope, Send } from '../provider/sender.js';
import type { Settle } from '../provider/settle.js';
import { isSuccess } from './case.js';
import type { RequestParts } from './scenario.js';
import { SkipError } from './skip-error.js';

/** What one case makes at the provider, and the way to remove it again. */
export interface Sandbox {
  readonly fixtures: unknown;
  /** @throws {SkipError} when the provider does not have this operation, or the admin may not call it. */
  call(operationId: string, request: RequestParts): Promise<unknown>;
  unique(prefix: string): string;
  /** What takes the place of something of the scenario's own, where nothing can be made. */
  orFixture<T>(make: () => Promise<T>, fixture: T): Promise<T>;
  /** What a scenario reads to arrange its request may show only after some time. */
  readonly settle: Settle;
  /** Whether what nobody made for the case may be changed, too. */
  readonly mayChangeOthers: boolean;
  /** Sends a request of the case: what it makes is removed with the rest. */
  readonly send: Send;
  /** Whether something was arranged at the provider. */
  hasCalled(): boolean;
  /** Removes what the case has made, last one first, also after the run has ended. */
  restore(): Promise<void>;
}

export interface SandboxOptions {
  readonly fixtures: unknown;
  readonly scope: Scope;
  readonly settle: Settle;
  write(operationId: string, request: RequestParts): Sent;
  /** Called before something is made. @throws {SkipError} when it could not be removed. */
  beforeCreating(sent: Sent): Promise<void>;
  /** Whether the operations that may be called are listed: then they may be called on fixtures, too. */
  readonly mayChangeFixtures: boolean;
  readonly mayChangeOthers: boolean;
}

/** What says that there is no such operation here, or that the admin may not call it: nothing can be arranged by it. */
const impossible = [401, 403, 404, 405, 501];

export function createSandbox(options: SandboxOptions): Sandbox {
  const { fixtures, scope, settle, write, beforeCreating, mayChangeFixtures, mayChangeOthers } = options;
  let hasCalled = false;
  return {
    fixtures,
    async call(operationId, request) {
      hasCalled = true;
      const sent = write(operationId, request);
      await beforeCreating(sent);
      const answer = await scope.send(sent);
      if (impossible.includes(answer.status))
        throw new SkipError(`cannot be arranged: ${operationId} is answered ${answer.status} here`);
      if (!isSuccess(answer.status)) throw new Error(`${operationId} answered ${answer.status}`);
      return readBody(answer, operationId);
    },
    unique: (prefix) => `${prefix} ${randomUUID().slice(0, 8)}`,
    async orFixture(make, fixture) {
      try {
        return await make();
      } catch (error) {
        if (error instanceof SkipError && mayChangeFixtures) return fixture;
        throw error;
      }
    },
    settle,
    mayChangeOthers,
    send: scope.send,
    hasCalled: () => hasCalled,
    restore: scope.removeAll,
  };
}

/**
 * The value of a body that is JSON, the text of another; nothing when there is none.
 *
 * @throws when the media type says JSON and the body is none
 */
export function readBody({ status, headers, body }: Answer, asked = 'the provider'): unknown {
  if (body === '' || !isJson(headers['content-type'])) return body;
  try {
    return JSON.parse(body);
  } catch {
    throw new Error(`${asked} answered ${status} with a body that is not JSON`);
  }
}
