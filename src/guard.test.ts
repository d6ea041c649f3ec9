import { describe, expect, it } from 'vitest';
import { createOktaClient } from './apis/okta/index.js';
import { readDescription } from './description/load.js';
import { type BrokenContract, ContractViolationError, type FetchLike, guard } from './guard.js';
import { createMock } from './mock.js';

const orgUrl = 'https://acme.okta.com';
const apiToken = 'keyspec-admin';
const appId = '0oa8ae1t5yev2ajDs0h7';
const keys = `${orgUrl}/api/v1/apps/${appId}/credentials/keys`;
const headers = { Authorization: `SSWS ${apiToken}` };
const mock = createMock({ apis: ['okta'], seed: 1 });

/** A provider that answers as the mock does, but for its body. */
const broken =
  (change: (body: unknown) => unknown): FetchLike =>
  async (request) => {
    const response = await mock(request);
    return new Response(JSON.stringify(change(await response.json())), response);
  };

const nameless = broken((list) => (Array.isArray(list) ? list.map(({ kid: _, ...key }) => key) : list));

describe('a guarded fetch', () => {
  it('gives the answer of a provider that keeps the contract, unread', async () => {
    const response = await guard(mock, { api: 'okta', undescribed: 'error' })(keys, { headers });
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toHaveLength(1);
  });

  it('works in a client', async () => {
    const okta = createOktaClient({ orgUrl, apiToken, fetch: guard(createMock({ seed: 1 }), { api: 'okta' }) });
    const { data } = await okta.POST('/api/v1/apps/{appId}/credentials/keys/generate', {
      params: { path: { appId }, query: { validityYears: 2 } },
    });
    expect(data?.kty).toBe('RSA');
  });

  it('throws where the answer breaks the contract, and says by what', async () => {
    const asking = guard(nameless, { api: 'okta' })(`${keys}?token=planted-secret`, { headers });
    const error = await asking.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContractViolationError);
    expect(error).toMatchObject({
      request: `GET /api/v1/apps/${appId}/credentials/keys?token=***`,
      operationId: 'listApplicationKeys',
      status: 200,
      violations: [
        { in: 'request.query', path: '/token', rule: 'undocumented-parameter' },
        { in: 'response.body', path: '/0/kid', rule: 'required' },
      ],
    });
    expect(String(error)).toContain('response.body/0/kid required: ');
    expect(String(error)).not.toContain('planted-secret');
  });

  it('tells of it instead, and gives the answer all the same', async () => {
    const told: BrokenContract[] = [];
    const guarded = guard(nameless, { api: 'okta', requests: false, onViolation: (one) => told.push(one) });
    expect(await (await guarded(`${keys}?token=x`, { headers })).json()).toHaveLength(1);
    expect(told.map(({ violations }) => violations.length)).toEqual([1]);
  });

  it('judges what is sent', async () => {
    const asking = guard(async () => Response.json({}, { status: 200 }), { api: 'okta', onViolation: () => {} });
    expect((await asking(keys)).status).toBe(200);
    const sending = guard(mock, { api: 'okta' })(`${keys}/generate?validityYears=99`, { method: 'POST', headers });
    expect((await sending).status).toBe(400);
  });

  it.each<[what: string, url: string, method: string]>([
    ['an endpoint', `${orgUrl}/api/v1/groups/00g1?token=planted-secret`, 'GET'],
    ['a method', keys, 'PATCH'],
  ])('passes on what is not described, or takes it for an error: %s', async (_, url, method) => {
    const fetch: FetchLike = async () => new Response('<p>', { status: 418 });
    expect((await guard(fetch, { api: 'okta' })(url, { method })).status).toBe(418);
    const asking = guard(fetch, { api: 'okta', undescribed: 'error' })(url, { method });
    await expect(asking).rejects.toThrow('is not described');
    await expect(asking).rejects.not.toThrow('planted-secret');
  });

  it('takes a description of its own, and an API below a path', async () => {
    const description: object = JSON.parse(readDescription('okta'));
    const base = 'https://gateway.example/okta';
    const strict = guard(async () => Response.json([]), { description, baseUrl: base });
    expect((await strict(`${base}/api/v1/users`)).status).toBe(200);
    await expect(strict(`${base}/api/v1/apps/${appId}`, { headers })).rejects.toThrow('getApplication');
    expect((await strict(`${orgUrl}/api/v1/apps/${appId}`, { headers })).status).toBe(200);
    expect(() => guard(mock, { description: {} })).toThrow('OpenAPI 3.1');
  });

  it('does not wait for an answer that goes on', async () => {
    const events = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1')),
    });
    const fetch: FetchLike = async () => new Response(events, { headers: { 'Content-Type': 'text/event-stream' } });
    const response = await guard(fetch, { api: 'okta', onViolation: () => {} })(keys, { headers });
    const { value } = (await response.body?.getReader().read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe('data: 1');
  });

  it('passes on what is larger than what is judged', async () => {
    const large = ' '.repeat(11 * 1024 * 1024);
    const response = await guard(async () => new Response(large), { api: 'okta', onViolation() {} })(keys, { headers });
    expect(await response.text()).toHaveLength(large.length);
  });

  it('waits for what is done about it, and fails as that does', async () => {
    const failing = guard(nameless, { api: 'okta', onViolation: () => Promise.reject(new RangeError('mine')) });
    await expect(failing(keys, { headers })).rejects.toThrow('mine');
  });

  it.each<[what: string, response: Response]>([
    ['the cache of the client', new Response(null, { status: 304 })],
    ['a gateway', new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } })],
  ])('passes on what is no answer of the API: that of %s', async (_, response) => {
    expect(await guard(async () => response, { api: 'okta' })(keys, { headers })).toBe(response);
  });

  it('says what is wrong with its options', () => {
    const badly = (options: object) => () => Reflect.apply(guard, undefined, [mock, options]);
    expect(badly({})).toThrow('guard needs an api or a description');
    expect(badly({ api: 'okta', undescribed: 'warn' })).toThrow("undescribed is 'ignore' or 'error', not \"warn\"");
  });

  it('hands on an abort while the answer comes', async () => {
    const stop = new AbortController();
    const endless = async (request: Request) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('['));
            request.signal.addEventListener('abort', () => controller.error(request.signal.reason));
          },
        }),
      );
    const reading = guard(endless, { api: 'okta' })(keys, { headers, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 5);
    await expect(reading).rejects.toThrow('enough');
  });

  it('hands a failure and an abort on', async () => {
    const failing = guard(() => Promise.reject(new TypeError('fetch failed')), { api: 'okta' });
    await expect(failing(keys, { headers })).rejects.toThrow('fetch failed');
    const cut = new ReadableStream({ pull: (controller) => controller.error(new Error('cut off')) });
    const response = await guard(async () => new Response(cut), { api: 'okta', onViolation: () => {} })(keys);
    await expect(response.text()).rejects.toThrow('cut off');
    const stop = new AbortController();
    const waiting = guard(
      ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      { api: 'okta' },
    )(keys, { headers, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 5);
    await expect(waiting).rejects.toThrow('enough');
  });
});
