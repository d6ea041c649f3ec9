import { setTimeout as sleep } from 'node:timers/promises';
import { changesState } from '../../description/description.js';
import type { Answer, Sent } from '../../http/message.js';
import type { RateLimitHeader } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import type { Creations, Made } from './creations.js';
import { exchange, type Limits, NoAnswerError } from './exchange.js';
import type { Provider } from './provider.js';
import { waitAskedFor } from './rate-limit.js';
import { refuse, type WritePolicy } from './write-policy.js';

export type Send = (sent: Sent) => Promise<Answer>;

/** The only way to the provider. Whatever the gate, Dredd or Respect ask goes through it. */
export interface Sender {
  /**
   * @throws {SkipError} when the request must not be sent, or the run has ended.
   * @throws {NoAnswerError} when no answer comes that could be judged.
   */
  readonly send: Send;
  /** Sends what removes what a case has made: also after the run has ended. */
  readonly cleanUp: Send;
  /** The same way, for a part of the run that removes what it has made itself. */
  scope(): Scope;
}

/** A part of a run, and what it has made. */
export interface Scope extends Omit<Sender, 'scope'> {
  /** Removes what was made on this way, also after the run has ended. */
  removeAll(): Promise<void>;
}

export interface SenderOptions {
  readonly provider: Provider;
  readonly limits: Limits;
  readonly writePolicy: WritePolicy;
  readonly creations: Creations;
  readonly rateLimit?: RateLimitHeader | undefined;
  /** Ends the run. Its reason is what stands for each request that is not sent. */
  readonly stop: AbortController;
  /** Sees every exchange, whoever asks. */
  readonly watch?: ((send: Send) => Send) | undefined;
  /** Told when the provider asks to wait, and for how many seconds. */
  readonly onWait?: ((seconds: number) => void) | undefined;
}

/** Nothing listens where the provider should be: there is nothing to verify. */
export class ProviderDownError extends Error {
  override readonly name = 'ProviderDownError';
}

/** A provider that leaves this many requests in a row without an answer is not asked again. */
const maxUnanswered = 3;

/** A provider that asks to wait this many times for one answer means it. */
const maxRetries = 5;

/** Milliseconds that one call for cleaning up waits at most: whoever stops a run wants to leave. */
const maxCleanUpWait = 60_000;

export function createSender(options: SenderOptions): Sender {
  const { provider, limits, writePolicy, creations, rateLimit, stop, onWait } = options;
  const { watch = (send: Send) => send } = options;
  const { limited } = provider.tokens;
  /** To whom too many were asking is the answer that is wanted. */
  const isWanted = ({ headers }: Sent, { status }: Answer) =>
    status === 429 && limited !== undefined && Object.values(headers).some((value) => value.includes(limited));

  const once = watch((sent) => {
    const carried = { ...sent, headers: { ...provider.headers, ...sent.headers } };
    return exchange(provider.url, carried, limits);
  });
  const ask = async (sent: Sent, pause: (wait: number) => Promise<unknown>): Promise<Answer> => {
    for (let left = maxRetries; ; left -= 1) {
      const answer = await once(sent);
      const wait = waitAskedFor(answer, rateLimit);
      if (wait === undefined || left === 0 || isWanted(sent, answer)) return answer;
      onWait?.(Math.ceil(wait / 1000));
      await pause(wait);
    }
  };

  let unanswered = 0;
  let answered = false;
  const note = (error: unknown) => {
    if (!(error instanceof NoAnswerError)) return;
    unanswered += 1;
    if (error.kind === 'unreachable' && !answered) stop.abort(new ProviderDownError(error.message));
    else if (unanswered >= maxUnanswered) stop.abort(new SkipError('not tried: the provider had stopped answering'));
  };
  const pauseUntilStop = (wait: number) =>
    sleep(wait, undefined, { signal: stop.signal }).catch(() => stop.signal.throwIfAborted());

  /** What only reads is asked once more when no answer came: the way there may have been busy, or the connection left idle. */
  const askTwice = (sent: Sent) =>
    ask(sent, pauseUntilStop).catch((error: unknown) => {
      const mayPass = error instanceof NoAnswerError && (error.kind === 'silent' || error.kind === 'broken');
      if (!mayPass || changesState(sent.method) || stop.signal.aborted) throw error;
      return ask(sent, pauseUntilStop);
    });
  const send = async (sent: Sent, made: Made[]): Promise<Answer> => {
    refuse(writePolicy.request(sent));
    stop.signal.throwIfAborted();
    const reason = creations.whyNotMake(sent);
    if (reason !== undefined) throw new SkipError(reason);
    try {
      const answer = await askTwice(sent);
      unanswered = 0;
      answered = true;
      keep(made, creations.note(sent, answer));
      return answer;
    } catch (error) {
      note(error);
      if (error instanceof NoAnswerError && error.kind !== 'unreachable') keep(made, creations.note(sent, 'no answer'));
      throw error;
    }
  };
  const cleanUp = async (sent: Sent, made: Made[]): Promise<Answer> => {
    refuse(writePolicy.cleanUp(sent));
    const answer = await ask(sent, (wait) => sleep(Math.min(wait, maxCleanUpWait)));
    keep(made, creations.note(sent, answer));
    return answer;
  };
  const open = (): Scope => {
    const made: Made[] = [];
    const remover: Send = (sent) => cleanUp(sent, made);
    return {
      send: (sent) => send(sent, made),
      cleanUp: remover,
      removeAll: () => creations.remove(made.splice(0), remover),
    };
  };
  return { ...open(), scope: open };
}

function keep(made: Made[], one: Made | undefined): void {
  if (one !== undefined) made.push(one);
}
