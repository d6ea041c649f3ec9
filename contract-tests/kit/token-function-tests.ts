import { inspect } from 'node:util';
import { MockAgent } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

interface IssuedToken {
  readonly accessToken: string;
  readonly renewAt?: number | undefined;
}

type GetToken = (options?: { signal?: AbortSignal; refused?: IssuedToken | undefined }) => Promise<IssuedToken>;

/** Options that all token functions have. */
interface CommonOptions {
  readonly fetch?: Fetch;
  readonly requestInitExt?: Record<string, unknown>;
}

/** A token function, as far as all are alike. */
export interface TestedTokenFunction {
  /** The token endpoint. */
  readonly endpoint: string;
  /** Operation of the token endpoint, as an error names it. */
  readonly operation: string;
  readonly connect: (options: CommonOptions) => GetToken;
  /** A request by a client that has the token function. */
  readonly call: (accessToken: GetToken, fetch: Fetch) => Promise<{ response: Response }>;
  /** What no error may have in it. */
  readonly secret: string;
  readonly refusal: { readonly status: number; readonly body: unknown; readonly code: string };
}

const start = Date.UTC(2026, 0, 1);

/** What every token function keeps to. */
export function testTokenFunction(name: string, tested: TestedTokenFunction): void {
  const { endpoint, operation, connect, call, secret, refusal } = tested;
  const token = (access_token: string, expires_in = 3600) =>
    Response.json({ access_token, token_type: 'Bearer', expires_in, scope: 'any' });
  const refused = () => Response.json(refusal.body, { status: refusal.status });
  const answering = (...answers: Response[]) =>
    vi.fn<Fetch>(async () => answers.shift() ?? expect.unreachable('one request too many'));

  describe(name, () => {
    beforeEach(() => void vi.useFakeTimers({ now: start, toFake: ['Date'] }));
    afterEach(() => void vi.useRealTimers());

    it('asks the token endpoint once for all who wait', async () => {
      const fetch = answering(token('one'));
      const get = connect({ fetch });
      const got = await Promise.all([get(), get()]);
      expect([...got, await get()]).toEqual(Array(3).fill({ accessToken: 'one', renewAt: start + 3_570_000 }));
      const [request] = fetch.mock.calls[0] ?? [];
      expect([request?.method, request?.url]).toEqual(['POST', endpoint]);
    });

    it('keeps a token until shortly before it ends', async () => {
      const get = connect({ fetch: answering(token('one'), token('two', 10), token('three')) });
      await get();
      vi.setSystemTime(start + 3_569_000);
      expect(await get()).toMatchObject({ accessToken: 'one' });
      vi.setSystemTime(start + 3_571_000);
      expect(await get()).toMatchObject({ accessToken: 'two' });
      vi.setSystemTime(start + 3_579_000);
      expect(await get()).toMatchObject({ accessToken: 'two' });
      vi.setSystemTime(start + 3_580_500);
      expect(await get()).toMatchObject({ accessToken: 'three' });
    });

    it('is asked by a client before the token ends, and when it is refused', async () => {
      const get = connect({ fetch: answering(token('one'), token('two'), token('three')) });
      const sent: (string | null)[] = [];
      const api = vi.fn<Fetch>(async (request) => {
        const authorization = request.headers.get('Authorization');
        sent.push(authorization);
        return new Response('{}', { status: authorization === 'Bearer two' ? 401 : 200 });
      });
      expect((await call(get, api)).response.status).toBe(200);
      vi.setSystemTime(start + 3_590_000);
      expect((await call(get, api)).response.status).toBe(200);
      expect(sent).toEqual(['Bearer one', 'Bearer two', 'Bearer three']);
      expect(await get()).toMatchObject({ accessToken: 'three' });
    });

    it('tells a refusal, keeps the secret, and does not ask again at once', async () => {
      const fetch = answering(refused(), token('one'));
      const get = connect({ fetch });
      const error = await get().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'ApiError', operation, status: refusal.status, code: refusal.code });
      expect(`${inspect(error, { depth: 9 })}${JSON.stringify(error)}`).not.toContain(secret);
      await expect(get()).rejects.toBe(error);
      expect(fetch).toHaveBeenCalledTimes(1);
      vi.setSystemTime(start + 11_000);
      expect(await get()).toMatchObject({ accessToken: 'one' });
    });

    it('asks again after what is no refusal', async () => {
      const down = new Response('down', { status: 503 });
      const get = connect({ fetch: answering(down, new Response('<html>'), token('one')) });
      await expect(get()).rejects.toMatchObject({ name: 'ApiError', status: 503 });
      await expect(get()).rejects.toMatchObject({ name: 'ApiError', status: 200 });
      expect(await get()).toMatchObject({ accessToken: 'one' });
    });

    it('ends its request when nobody waits any more, and asks anew for who comes later', async () => {
      const signals: AbortSignal[] = [];
      const fetch: Fetch = async ({ signal }) => {
        signals.push(signal);
        return signals.length === 1 ? new Promise<Response>(() => {}) : token('one');
      };
      const get = connect({ fetch });
      const leaving = new AbortController();
      const left = get({ signal: leaving.signal });
      await vi.waitFor(() => expect(signals).toHaveLength(1));
      leaving.abort();
      await expect(left).rejects.toMatchObject({ name: 'AbortError' });
      expect(signals[0]?.aborted).toBe(true);
      expect(await get()).toMatchObject({ accessToken: 'one' });
    });

    it('goes through a proxy’s dispatcher', async () => {
      const dispatcher = new MockAgent();
      dispatcher.disableNetConnect();
      const { origin, pathname } = new URL(endpoint);
      const body = JSON.stringify({ access_token: 'one', token_type: 'Bearer', expires_in: 60 });
      const headers = { 'content-type': 'application/json' };
      dispatcher.get(origin).intercept({ path: pathname, method: 'POST' }).reply(200, body, { headers });
      expect(await connect({ requestInitExt: { dispatcher } })()).toMatchObject({ accessToken: 'one' });
    });
  });
}
