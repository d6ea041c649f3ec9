import { afterEach, expect, it, vi } from 'vitest';
import { withFailures } from './failures.js';

afterEach(() => vi.restoreAllMocks());

it('a mistake of the mock is a 500 that stderr explains, without its secrets', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const handler = withFailures(async () => {
    throw new Error('no such thing as {"client_secret":"s3cr3t-of-ours"}');
  });
  const response = await handler(new Request('http://127.0.0.1/api/v1/apps?token=x'));
  expect([response.status, (await response.json()).detail]).toEqual([500, expect.stringContaining('stderr')]);
  const text = String(told.mock.calls[0]?.[0]);
  expect(text).toMatch(/GET \/api\/v1\/apps failed in the mock itself.*no such thing.*at /s);
  expect(text).not.toContain('s3cr3t-of-ours');
});

it('a header Host that is no host is a mistake of the client', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const request = new Request('http://127.0.0.1/');
  Object.defineProperty(request, 'url', { value: 'http://evil:99999/' });
  const response = await withFailures(async ({ url }) => new Response(new URL(url).host))(request);
  expect([response.status, (await response.json()).detail]).toEqual([400, 'The header Host names no host']);
  expect(told).not.toHaveBeenCalled();
});

it('a client that goes away is none', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const leaving = new AbortController();
  const handler = withFailures(async (request) => {
    leaving.abort();
    request.signal.throwIfAborted();
    return new Response();
  });
  await handler(new Request('http://127.0.0.1/', { signal: leaving.signal }));
  expect(told).not.toHaveBeenCalled();
});
