import { beforeAll, describe, expect, it } from 'vitest';
import { loadDescription } from '../../description/load.js';
import type { Handler } from '../../http/handler.js';
import { withCors } from './cors.js';
import { createExampleHandler } from './prism.js';

const keys = 'http://mock.test/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys';
const authorization = { Authorization: 'SSWS keyspec-admin' };

let handler: Handler;
beforeAll(async () => {
  handler = withCors(await createExampleHandler([loadDescription('okta')]));
});

const get = (url: string, headers: Record<string, string> = {}) =>
  handler(new Request(url, { headers: { ...authorization, ...headers } }));
const generate = (query: string, headers: Record<string, string> = {}) =>
  handler(new Request(`${keys}/generate${query}`, { method: 'POST', headers: { ...authorization, ...headers } }));

describe('the examples', () => {
  it('answer a request that is right', async () => {
    const response = await generate('?validityYears=2');
    expect([response.status, (await response.json()).kty]).toEqual([201, 'RSA']);
  });

  it('answer a wrong request with the documented 400, and one without a token with 401', async () => {
    const wrong = await generate('?validityYears=11');
    expect([wrong.status, (await wrong.json()).errorCode]).toEqual([400, 'E0000001']);
    expect((await handler(new Request(keys))).status).toBe(401);
  });

  it('answer with any status that Prefer asks for', async () => {
    for (const status of [401, 403, 404, 429])
      expect((await get(keys, { Prefer: `code=${status}` })).status, String(status)).toBe(status);
  });

  it('answer with the example that Prefer names', async () => {
    const response = await generate('?validityYears=10', { Prefer: 'example=upgradeSamlCertificate' });
    expect((await response.json()).kid).toBe('w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg9jrI');
  });

  it('make up an answer when Prefer says dynamic', async () => {
    const answer = async () => (await get(keys, { Prefer: 'dynamic=true' })).text();
    expect(await answer()).not.toBe(await answer());
  });

  it('come in the media type that Accept asks for', async () => {
    const metadata = keys.replace('credentials/keys', `sso/saml/metadata?kid=${'k'.repeat(43)}`);
    const response = await get(metadata, { Accept: 'application/xml' });
    expect(response.headers.get('Content-Type')).toMatch(/^application\/xml/);
    expect(await response.text()).toMatch(/^<\?xml/);
  });

  it('are refused with what is wrong: unknown path, wrong method, malformed JSON, nonsense in Prefer', async () => {
    const post = (body: string) =>
      handler(
        new Request('http://mock.test/api/v1/apps', {
          method: 'POST',
          body,
          headers: { ...authorization, 'Content-Type': 'application/json' },
        }),
      );
    const answers = await Promise.all([
      get('http://mock.test/nowhere'),
      handler(new Request(keys, { method: 'DELETE', headers: authorization })),
      post('{"label":'),
      get(keys, { Prefer: 'code=teapot' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 405, 400, 422]);
    for (const answer of answers) expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  });
});

describe('a page of another origin', () => {
  const origin = { Origin: 'https://app.example' };

  it('may ask first, and then call', async () => {
    const preflight = await handler(
      new Request(keys, {
        method: 'OPTIONS',
        headers: {
          ...origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization',
        },
      }),
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('authorization');
    expect((await get(keys, origin)).headers.get('Access-Control-Allow-Origin')).toBe(origin.Origin);
  });

  it('is the only one that is told so', async () => {
    expect((await get(keys)).headers.has('Access-Control-Allow-Origin')).toBe(false);
  });
});
