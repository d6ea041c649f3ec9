import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { createMock } from '../../mock.js';
import { type Application, createOktaClient, pages, retry, unwrap } from './index.js';

const mock = createMock({ apis: ['okta'], seed: 1 });
const connect = (fetch: (request: Request) => Promise<Response>, orgUrl = 'https://okta.test') =>
  createOktaClient({ orgUrl, apiToken: 'keyspec-admin', fetch });

/** A server whose pages link as told: `next` is what the link of each page leads to. */
function linking(...next: (string | undefined)[]) {
  const urls: string[] = [];
  const okta = connect(async ({ url }) => {
    urls.push(url);
    const link = next.shift();
    const headers = { Link: `<${url}>; rel="self"${link === undefined ? '' : `, <${link}>; rel="next"`}` };
    return Response.json([{ label: `App ${urls.length}` }], { headers });
  });
  return { okta, urls };
}

const labels = async (apps: AsyncIterable<Application>) => {
  const found: string[] = [];
  for await (const { label } of apps) found.push(label);
  return found;
};

describe('pages', () => {
  const all = { includeNonDeleted: true };

  it('gives the apps of all pages, each once', async () => {
    const okta = connect(mock);
    const atOnce = await unwrap(okta.GET('/api/v1/apps', { params: { query: { ...all, limit: 200 } } }));
    const found = [];
    for await (const app of pages(okta, '/api/v1/apps', { params: { query: { ...all, limit: 2 } } })) {
      expectTypeOf(app).toEqualTypeOf<Application>();
      found.push(app.id);
    }
    expect(found).toEqual(atOnce.map(({ id }) => id));
    expect(found.length).toBeGreaterThan(2);
  });

  it('gives them page by page', async () => {
    const sizes = [];
    for await (const page of pages(connect(mock), '/api/v1/apps', { params: { query: { limit: 4 } } }).byPage())
      sizes.push(page.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.slice(0, -1).every((size) => size === 4)).toBe(true);
  });

  it('follows a link as the server wrote it', async () => {
    const { okta, urls } = linking('https://okta.test/api/v1/apps?after=x%2By&limit=1', undefined);
    expect(await labels(pages(okta, '/api/v1/apps', { params: { query: { limit: 1 } } }))).toEqual(['App 1', 'App 2']);
    expect(urls[1]).toBe('https://okta.test/api/v1/apps?after=x%2By&limit=1');
  });

  it('sends nothing to another server, whatever a link says', async () => {
    const { okta, urls } = linking('https://elsewhere.example/api/v1/apps?after=x', undefined);
    await labels(pages(okta, '/api/v1/apps'));
    expect(urls).toEqual(['https://okta.test/api/v1/apps', 'https://okta.test/api/v1/apps?after=x']);
    const other = linking('https://elsewhere.example/steal?after=x');
    await expect(labels(pages(other.okta, '/api/v1/apps'))).rejects.toThrow('links to another path');
    expect(other.urls).toHaveLength(1);
  });

  it('refuses to go in a circle', async () => {
    const [a, b] = ['https://okta.test/api/v1/apps?after=a', 'https://okta.test/api/v1/apps?after=b'];
    await expect(labels(pages(linking(a, b, a).okta, '/api/v1/apps'))).rejects.toThrow('go in a circle');
  });

  it('ends with the signal', async () => {
    const leaving = new AbortController();
    const { okta, urls } = linking(...Array.from({ length: 9 }, (_, n) => `https://okta.test/api/v1/apps?after=${n}`));
    const found: string[] = [];
    const reading = async () => {
      for await (const { label } of pages(okta, '/api/v1/apps', { signal: leaving.signal })) {
        found.push(label);
        if (found.length === 2) leaving.abort();
      }
    };
    await expect(reading()).rejects.toMatchObject({ name: 'AbortError' });
    expect([found.length, urls.length]).toEqual([2, 2]);
  });

  it('throws the error of a page', async () => {
    const query = { filter: 'label eq "x"' };
    await expect(labels(pages(connect(mock), '/api/v1/apps', { params: { query } }))).rejects.toMatchObject({
      name: 'ApiError',
      status: 400,
      code: 'E0000094',
    });
  });

  it('takes only paths of lists', () => {
    // @ts-expect-error an app is no list
    void (() => pages(connect(mock), '/api/v1/apps/{appId}', { params: { path: { appId: 'a' } } }));
    // @ts-expect-error the app is missing
    void (() => pages(connect(mock), '/api/v1/apps/{appId}/credentials/keys'));
  });
});

describe('retry', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const date = 'Mon, 09 Mar 2026 14:10:09 GMT';
  const inSeconds = (seconds: number) => String(Date.parse(date) / 1000 + seconds);

  it.each([
    ['the reset by the clock of the server', { 'X-Rate-Limit-Limit': '600', 'X-Rate-Limit-Reset': inSeconds(20) }, 21],
    [
      'less when there were too many requests at once',
      { 'X-Rate-Limit-Limit': '0', 'X-Rate-Limit-Reset': inSeconds(50) },
      1.5,
    ],
    ['its own time when the header is not one number', { 'X-Rate-Limit-Reset': '1, 2' }, 1.5],
  ])('waits for %s', async (_, headers, seconds) => {
    vi.useFakeTimers({ now: 0 });
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const fetch = vi
      .fn(async () => Response.json([]))
      .mockResolvedValueOnce(new Response(null, { status: 429, headers: { Date: date, ...headers } }));
    const okta = createOktaClient({ orgUrl: 'https://okta.test', apiToken: 't', fetch, retry: retry() });
    const answer = okta.GET('/api/v1/apps');
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2);
    expect((await answer).data).toEqual([]);
  });
});
