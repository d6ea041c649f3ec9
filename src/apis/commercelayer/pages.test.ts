import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { flatten } from '../../jsonapi.js';
import { createMock } from '../../mock.js';
import { type ApiCredential, createCommerceLayerClient, pages, retry, unwrap } from './index.js';

const mock = createMock({ apis: ['commercelayer'], seed: 1 });
const connect = (fetch: (request: Request) => Promise<Response> = mock) =>
  createCommerceLayerClient({ accessToken: 'keyspec-admin', fetch });

describe('pages', () => {
  const query = { 'page[size]': 1, sort: ['created_at' as const] };

  it('gives the resources of all pages, each once', async () => {
    const { data } = await unwrap(
      connect().GET('/api_credentials', { params: { query: { ...query, 'page[size]': 25 } } }),
    );
    const found: string[] = [];
    for await (const credential of pages(connect(), '/api_credentials', { params: { query } })) {
      expectTypeOf(credential).toEqualTypeOf<ApiCredential>();
      found.push(credential.id);
    }
    expect(found).toEqual(data.map(({ id }) => id));
    expect(found.length).toBeGreaterThan(1);
  });

  it('gives page by page what is included', async () => {
    const names: (string | undefined)[] = [];
    const params = { query: { ...query, include: ['organization' as const] } };
    for await (const page of pages(connect(), '/api_credentials', { params }).byPage())
      for (const { organization } of flatten(page)) names.push(organization?.name);
    expect(names.length).toBeGreaterThan(1);
    expect(names).not.toContain(undefined);
  });

  it('refuses to go in a circle', async () => {
    const links = { next: 'https://provisioning.commercelayer.io/api/roles?page%5Bnumber%5D=2' };
    const client = connect(async () => Response.json({ data: [], meta: {}, links }));
    const reading = async () => {
      for await (const _ of pages(client, '/roles'));
    };
    await expect(reading()).rejects.toThrow('go in a circle');
  });
});

describe('retry', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each([
    ['a part of the interval, since Retry-After is 0', { 'Retry-After': '0', 'X-Ratelimit-Interval': '60' }, 9],
    ['what Retry-After says otherwise', { 'Retry-After': '20', 'X-Ratelimit-Interval': '60' }, 20],
    ['its own time where the interval is missing', { 'Retry-After': '0' }, 1.5],
  ])('waits for %s', async (_, headers, seconds) => {
    vi.useFakeTimers({ now: 0 });
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const fetch = vi
      .fn(async () => Response.json({ data: [] }))
      .mockResolvedValueOnce(new Response(null, { status: 429, headers }));
    const answer = createCommerceLayerClient({ accessToken: 't', fetch, retry: retry() }).GET('/roles');
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2);
    expect((await answer).response.status).toBe(200);
  });
});
