import { MockAgent } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

type Token = (options: { signal: AbortSignal }) => string | Promise<string>;

/** Options that all clients have. */
export interface CommonOptions {
  readonly token: string | Token;
  readonly fetch?: Fetch;
  readonly timeout?: number;
  readonly retries?: boolean;
  readonly requestInitExt?: Record<string, unknown>;
}

type Answer =
  | { data: unknown; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response };

/** The calls of a client that the tests need. */
export interface Calls {
  /** A request that only reads. */
  readonly list: (init?: Record<string, unknown>) => Promise<Answer>;
  /** A request that creates something. */
  readonly create: () => Promise<Answer>;
}

/** A client, as far as all are alike. */
export interface TestedClient {
  readonly origin: string;
  /** Path of the list that `list` reads. */
  readonly path: string;
  /** Method of `list`. @defaultValue GET */
  readonly method?: string;
  readonly operation: string;
  readonly requestId: string;
  readonly connect: (options: CommonOptions) => Calls;
  readonly messageOf: (error: unknown) => unknown;
  /** The data of an answer, or an `ApiError`. */
  readonly unwrap: (answer: Promise<Answer>) => Promise<unknown>;
  /** An answer to `list`. */
  readonly answer: unknown;
  /** An error as the API writes it. */
  readonly refusal: {
    readonly status: number;
    readonly body: unknown;
    readonly code: string;
    readonly message: RegExp;
  };
}

const html = (status: number) =>
  new Response('<html><body>Bad gateway</body></html>', { status, headers: { 'Content-Type': 'text/html' } });

const brokenOff = (status: number) =>
  new Response('{"errors":[{"ti', { status, headers: { 'Content-Type': 'application/json' } });

/** A gateway's answers in place of the server's, and what an error says of each. */
const foreign: readonly [name: string, make: () => Response, what: RegExp][] = [
  [
    'an empty 502',
    () => new Response(null, { status: 502, statusText: 'Bad Gateway' }),
    /502 Bad Gateway \(with an empty/,
  ],
  [
    'an empty 502 of length 0',
    () => new Response('', { status: 502, headers: { 'Content-Length': '0' } }),
    /an empty body/,
  ],
  ['a 502 in HTML', () => html(502), /502 \(text\/html\)/],
  ['a 502 that is a number', () => Response.json(7, { status: 502 }), /502 \(application\/json\)/],
  ['a 500 whose JSON breaks off', () => brokenOff(500), /500 \(application\/json\)/],
  [
    "a 403 in a gateway's own JSON",
    () => Response.json({ reason: 'Forbidden' }, { status: 403 }),
    /403 \(application\/json\)/,
  ],
  ['a 304', () => new Response(null, { status: 304 }), /304 \(with an empty body\)/],
  ['a 200 in HTML', () => html(200), /200 \(text\/html\)/],
  ['a 200 whose JSON breaks off', () => brokenOff(200), /200 \(application\/json\)/],
  ['an empty 200', () => new Response(null), /200 \(with an empty body\)/],
];

/** What every client keeps to. */
export function testClient(client: TestedClient): void {
  const { origin, path, method = 'GET', connect, unwrap, messageOf } = client;
  const list = (options: CommonOptions, init?: Record<string, unknown>) => connect(options).list(init);
  const create = (options: CommonOptions) => connect(options).create();
  const ok = () => Response.json(client.answer);
  const refused = () => Response.json(client.refusal.body, { status: 401 });
  const answering = (...answers: (() => Response)[]) =>
    vi.fn<Fetch>(async () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? ok());

  describe('an answer that is not the API’s own', () => {
    it.each(foreign)('is an error: %s', async (_, make, what) => {
      const fetch = answering(make);
      const { data, error, response } = await list({ token: 't', fetch });
      expect(data).toBeUndefined();
      expect(messageOf(error)).toMatch(`Unexpected answer ${make().status}`);
      expect(response.status).toBe(make().status);
      const thrown = unwrap(list({ token: 't', fetch }));
      await expect(thrown).rejects.toMatchObject({
        name: 'ApiError',
        status: make().status,
        operation: client.operation,
      });
      await expect(thrown).rejects.toThrow(what);
      await expect(thrown).rejects.not.toThrow(/undefined/);
    });

    it('is kept as it came', async () => {
      const thrown = unwrap(list({ token: 't', fetch: answering(() => html(502)) }));
      await expect(thrown).rejects.toMatchObject({ body: expect.stringContaining('Bad gateway') });
    });
  });

  describe('unwrap', () => {
    it('gives the data', async () => {
      expect(await unwrap(list({ token: 't', fetch: answering(ok) }))).toEqual(client.answer);
    });

    it('throws what the server says, with the id of the request', async () => {
      const { status, body, code, message } = client.refusal;
      const headers = { [client.requestId]: 'request-1' };
      const thrown = unwrap(list({ token: 't', fetch: answering(() => Response.json(body, { status, headers })) }));
      await expect(thrown).rejects.toMatchObject({ status, code, requestId: 'request-1', error: body });
      await expect(thrown).rejects.toThrow(message);
    });

    it('shows no more of an answer in a log than its message', async () => {
      const fetch = answering(() => new Response('a-secret', { status: 500, headers: { 'Set-Cookie': 'a-secret' } }));
      const { inspect } = await import('node:util');
      const error = await unwrap(list({ token: 'a-secret', fetch })).catch((thrown: unknown) => thrown);
      expect(inspect(error, { depth: 9 })).toContain('500');
      expect(`${inspect(error, { depth: 9 })}${JSON.stringify(error)}`).not.toContain('a-secret');
    });
  });

  describe('a token function', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('is asked twice when the server refuses every token, and once more after a while', async () => {
      const token = vi.fn(() => 'token');
      const { list: call } = connect({ token, fetch: answering(refused) });
      for (let times = 0; times < 10; times++) expect((await call()).response.status).toBe(401);
      expect(token).toHaveBeenCalledTimes(2);
      vi.advanceTimersByTime(11_000);
      await call();
      await call();
      expect(token).toHaveBeenCalledTimes(3);
    });

    it('is waited for only as long as the caller wants to, and goes on for the others', async () => {
      const signals: AbortSignal[] = [];
      let arrive = (_token: string) => {};
      const { list: call } = connect({
        token: ({ signal }) => {
          signals.push(signal);
          return new Promise((resolve) => {
            arrive = resolve;
          });
        },
        fetch: answering(ok),
      });
      const leaving = new AbortController();
      const left = call({ signal: leaving.signal });
      const stayed = call();
      leaving.abort();
      await expect(left).rejects.toMatchObject({ name: 'AbortError' });
      expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
      arrive('token');
      expect((await stayed).response.status).toBe(200);
    });

    it('is told when nobody waits any more, and is asked anew by the next call', async () => {
      const signals: AbortSignal[] = [];
      const { list: call } = connect({
        token: ({ signal }) => {
          signals.push(signal);
          return signals.length === 1 ? new Promise<string>(() => {}) : 'token';
        },
        fetch: answering(ok),
      });
      const leaving = new AbortController();
      const left = call({ signal: leaving.signal });
      leaving.abort();
      await expect(left).rejects.toMatchObject({ name: 'AbortError' });
      expect(signals[0]?.aborted).toBe(true);
      expect((await call()).response.status).toBe(200);
    });
  });

  describe('the options of the platform’s fetch', () => {
    it('are passed on, and again when the request is repeated', async () => {
      const fetch = answering(refused, ok);
      const ofClient = { dispatcher: { of: 'the client' } };
      const { response } = await list(
        { token: () => 'token', fetch, requestInitExt: ofClient },
        { next: { revalidate: 60 } },
      );
      expect(response.status).toBe(200);
      const init = { ...ofClient, next: { revalidate: 60 } };
      expect(fetch.mock.calls.map(([, passed]) => passed)).toEqual([init, init]);
    });

    it('lead through a proxy’s dispatcher, on the repeat too', async () => {
      const dispatcher = new MockAgent();
      dispatcher.disableNetConnect();
      const headers = { 'content-type': 'application/json' };
      const pool = dispatcher.get(origin);
      pool.intercept({ path, method }).reply(401, JSON.stringify(client.refusal.body), { headers });
      pool.intercept({ path, method }).reply(200, JSON.stringify(client.answer), { headers });
      const { data } = await list({ token: () => 'token', requestInitExt: { dispatcher } });
      expect(data).toEqual(client.answer);
      dispatcher.assertNoPendingInterceptors();
    });
  });

  describe('timeout', () => {
    it('ends an attempt, and the wait for its token', async () => {
      const never = () => new Promise<never>(() => {});
      const timedOut = { name: 'TimeoutError' };
      await expect(list({ token: 't', fetch: never, timeout: 1 })).rejects.toMatchObject(timedOut);
      await expect(list({ token: never, fetch: answering(ok), timeout: 1 })).rejects.toMatchObject(timedOut);
    });
  });

  describe('retry', () => {
    beforeEach(() => {
      vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
      vi.spyOn(Math, 'random').mockReturnValue(0.5);
    });
    afterEach(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });

    const limited = (headers: Record<string, string>) => () => new Response(null, { status: 429, headers });
    const down = () => new Response(null, { status: 503 });

    it('is off by default', async () => {
      const fetch = answering(limited({ 'Retry-After': '1' }), ok);
      expect((await list({ token: 't', fetch })).response.status).toBe(429);
    });

    it.each([
      ['seconds', { 'Retry-After': '30' }],
      [
        'a date by the clock of the server',
        { Date: 'Thu, 01 Jan 2032 00:00:00 GMT', 'Retry-After': 'Thu, 01 Jan 2032 00:00:30 GMT' },
      ],
      ['a date by the own clock', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' }],
    ])('waits for %s', async (_, headers) => {
      const fetch = answering(limited(headers), ok);
      const answer = create({ token: 't', fetch, retries: true });
      await vi.advanceTimersByTimeAsync(29_000);
      expect(fetch).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(2_000);
      expect((await answer).response.status).toBe(200);
      expect(fetch).toHaveBeenCalledTimes(2);
    });

    it('hands on an answer that asks for more time than the caller has', async () => {
      const fetch = answering(limited({ 'Retry-After': '3600' }));
      expect((await list({ token: 't', fetch, retries: true })).response.status).toBe(429);
      expect(fetch).toHaveBeenCalledTimes(1);
    });

    it('gives up after two repeats, each later than the one before', async () => {
      const fetch = answering(limited({}));
      const answer = list({ token: 't', fetch, retries: true });
      await vi.advanceTimersByTimeAsync(60_000);
      expect((await answer).response.status).toBe(429);
      expect(fetch).toHaveBeenCalledTimes(3);
    });

    it('repeats what a server that is down may have seen only if that does no harm', async () => {
      const reading = answering(down, ok);
      const read = list({ token: 't', fetch: reading, retries: true });
      await vi.advanceTimersByTimeAsync(10_000);
      expect((await read).response.status).toBe(200);
      const creating = answering(down, ok);
      expect((await create({ token: 't', fetch: creating, retries: true })).response.status).toBe(503);
    });

    it('ends with the caller’s signal', async () => {
      const leaving = new AbortController();
      const fetch = answering(limited({ 'Retry-After': '30' }));
      const answer = list({ token: 't', fetch, retries: true }, { signal: leaving.signal });
      const outcome = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
      await vi.advanceTimersByTimeAsync(1_000);
      leaving.abort();
      await outcome;
      expect(fetch).toHaveBeenCalledTimes(1);
    });
  });
}
