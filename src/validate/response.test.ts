import { describe, expect, it } from 'vitest';
import { loadDescription } from '../description/load.js';
import { createMock } from '../mock.js';
import { createJudge } from './response.js';

const judges = {
  okta: createJudge(loadDescription('okta')),
  zitadel: createJudge(loadDescription('zitadel')),
};

type Headers = Record<string, string>;

const found = async (api: keyof typeof judges, operationId: string, status: number, headers: Headers, body = '') =>
  (await (await judges[api]).answer(operationId, { status, headers, body })).map(
    ({ in: where, path, rule, message }) => `${where}${path} ${rule}: ${message}`,
  );

describe('an answer with one fault', () => {
  const headers = { 'content-type': 'application/json', 'x-okta-request-id': 'reqA' };
  const key = async () => {
    const url =
      'http://mock.test/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys/w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI';
    const authorization = { Authorization: 'SSWS keyspec-admin' };
    return (await createMock({ apis: ['okta'], seed: 1 })(new Request(url, { headers: authorization }))).text();
  };
  const places = async (sent: Headers, body: string) =>
    (await found('okta', 'getApplicationKey', 200, sent, body)).map((finding) => finding.replace(/:.*/, ''));

  it.each<[fault: string, change: Record<string, unknown>, finding: string]>([
    ['a missing member', { kid: undefined }, 'response.body/kid required'],
    ['a wrong type', { e: 65537 }, 'response.body/e type'],
    ['a value outside the enumeration', { use: 'enc' }, 'response.body/use const'],
    ['a wrong format', { created: 'yesterday' }, 'response.body/created format'],
    ['a null', { expiresAt: null }, 'response.body/expiresAt type'],
    ['an empty array', { x5c: [] }, 'response.body/x5c minItems'],
    ['an item of a wrong type', { x5c: [1] }, 'response.body/x5c/0 type'],
    ['a value that breaks its pattern', { kid: 'short' }, 'response.body/kid pattern'],
  ])('%s is found where it is', async (_, change, finding) => {
    const right = JSON.parse(await key());
    expect(await places(headers, JSON.stringify(right))).toEqual([]);
    expect(await places(headers, JSON.stringify({ ...right, ...change }))).toContain(finding);
  });

  it.each<[fault: string, headers: Headers, body: string | undefined, finding: string]>([
    [
      'a media type that is none',
      { ...headers, 'content-type': 'json' },
      undefined,
      'response.headers/content-type media-type',
    ],
    [
      'a missing header',
      { 'content-type': 'application/json' },
      undefined,
      'response.headers/x-okta-request-id required',
    ],
    ['a body that is not JSON', headers, '<html>oops</html>', 'response.body json'],
    ['an empty body', headers, '', 'response.body json'],
  ])('%s is found', async (_, sent, body, finding) => {
    expect(await places(sent, body ?? (await key()))).toContain(finding);
  });
});

describe('an answer without a body', () => {
  it('has the headers it is documented with', async () => {
    expect(await found('okta', 'deleteApplication', 204, { 'x-okta-request-id': 'reqA' })).toEqual([]);
    expect(await found('okta', 'deleteApplication', 204, { 'x-rate-limit-limit': 'many' })).toEqual([
      expect.stringMatching('response.headers/x-okta-request-id required'),
      expect.stringMatching('response.headers/x-rate-limit-limit type'),
    ]);
    expect(await found('zitadel', 'createApplicationKey', 415, {})).toEqual([
      expect.stringMatching('response.headers/accept-post required'),
    ]);
  });

  it('has no body', async () => {
    const [first, ...others] = await found('okta', 'deleteApplication', 204, { 'x-okta-request-id': 'reqA' }, '{}');
    expect(first).toMatch('response.body no-body');
    expect(others).toEqual([]);
  });
});

describe('a text that is encoded', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const headers = { 'content-type': 'application/json', 'x-okta-request-id': 'reqA', 'cache-control': 'no-store' };

  const created = (keyDetails: string) => {
    const details = { sequence: '1', creationDate: '2026-01-01T00:00:00Z', resourceOwner: '1' };
    const body = JSON.stringify({ id: '365470048418016331', details, keyDetails });
    const others = { pragma: 'no-cache', expires: 'Thu, 01 Jan 2026 00:00:00 GMT' };
    return found('zitadel', 'addAppKey', 200, { ...headers, ...others }, body);
  };

  it('is what its encoding says', async () => {
    expect(await created('AAAAA')).toContain('response.body/keyDetails contentEncoding: must be base64');
  });

  it('is what its media type says', async () => {
    const [finding] = await created(base64('a key'));
    expect(finding).toBe('response.body/keyDetails contentMediaType: must hold application/json');
  });

  it('holds what its schema says', async () => {
    const [finding] = await created(base64('{"type":"serviceaccount"}'));
    expect(finding).toMatch("response.body/keyDetails contentSchema: its content must have required property 'keyId'");
    expect(finding).toMatch('its content/type must be equal to constant');
  });

  it('is a certificate where that is documented', async () => {
    const mock = createMock({ apis: ['okta'], seed: 1 });
    const url = 'http://mock.test/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys';
    const keys = await mock(new Request(url, { headers: { Authorization: 'SSWS keyspec-admin' } }));
    const right = await keys.text();
    expect(await found('okta', 'listApplicationKeys', 200, headers, right)).toEqual([]);
    expect(await found('okta', 'listApplicationKeys', 200, headers, right.replace(/"MII\w+/, '"AAAA'))).toEqual([
      'response.body/0/x5c/0 contentMediaType: must hold application/pkix-cert',
    ]);
  });
});
