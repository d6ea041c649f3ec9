import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDescribedApi } from '../cli/described-api.js';
import { UsageError } from '../usage-error.js';
import { toDriftTable } from './drift-table.js';
import { findDrift } from './find-drift.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const server = 'https://acme.okta.com';
const token = 'SSWS 00QCjAl4MlV-WPXM-planted-token';
const keys = `${server}/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys`;

const key = {
  kty: 'RSA',
  created: '2026-01-26T19:05:24.000Z',
  lastUpdated: '2026-01-26T19:05:24.000Z',
  expiresAt: '2028-01-26T19:05:23.000Z',
  kid: 'xnMH_KHyjfAxjX-2bosO3lHgFZfc9wVMQl9CWRKEce4',
  use: 'sig',
  x5c: ['MIIDojCCAoqgAwIBAgIGAaH9qRFuMA0G'],
  'x5t#S256': 'mAAGawb3yvSC7WkHgR7AjomeAD0HM4LXuQB7ntfImNc',
  e: 'AQAB',
  n: 'wG6Tpz-lSF_uu7lEoe8FHREHqWN8mqYiURUkd4iTICqa9p1AOqB0oMmXgEZgMClm7gVtmeGi95R8ZWKXRKGwF3DxbnRWGI73SYpPXOCgH0bOKVJtZIsKOXQJCu2GoaDcvmoJ-ydTA1Cc3hNRAkWpwviDrNnhVUNqiKtKaz0JfVdHlhlqoVf7FntAVsimL2Da-AadNjFBCT1GMCbPn3ds3M8NdbxIqg_XRcVmW6ICy0n8PsRaG8Afn6vd51KJ0HAJVzjc-oiLGQUsRT7Cu1rI_ovh7Yjq-2uR9pAz5rysYDfjj_eY4ULRMPfb6PSmFWf8DBh90x53czYCaSwlNmAYYw',
};

interface Recorded {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  status: number;
  mediaType: string;
  text?: string;
  encoding?: string;
  size?: number;
}

const read: Recorded = {
  method: 'GET',
  url: `${keys}/${key.kid}`,
  headers: { Authorization: token },
  status: 200,
  mediaType: 'application/json',
  text: JSON.stringify(key),
};

const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }));

/** As a browser writes it: HAR 1.2. */
const toHar = (recorded: readonly Recorded[]) =>
  JSON.stringify({
    log: {
      version: '1.2',
      creator: { name: 'keyspec', version: '1' },
      entries: recorded.map(({ method, url, headers, body, status, mediaType, text, encoding, size = 1 }) => ({
        startedDateTime: '2026-01-26T19:05:24.000Z',
        time: 1,
        cache: {},
        timings: { send: 0, wait: 1, receive: 0 },
        request: {
          method,
          url,
          httpVersion: 'HTTP/2.0',
          cookies: [],
          headers: pairs(headers),
          queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
          headersSize: -1,
          bodySize: -1,
          ...(body !== undefined && { postData: { mimeType: headers['Content-Type'], text: body } }),
        },
        response: {
          status,
          statusText: '',
          httpVersion: 'HTTP/2.0',
          cookies: [],
          headers: mediaType === '' ? [] : pairs({ 'Content-Type': mediaType }),
          content: { size, mimeType: mediaType, ...(text !== undefined && { text }), encoding },
          redirectURL: '',
          headersSize: -1,
          bodySize: -1,
        },
      })),
    },
  });

async function drift(recorded: readonly Recorded[], api = 'okta') {
  const file = path.join(folder, 'traffic.har');
  const text = toHar(recorded);
  await writeFile(file, text);
  return findDrift(loadDescribedApi(api), { file, text, server });
}

const found = async (recorded: readonly Recorded[]) =>
  (await drift(recorded)).findings.map(({ in: place, path: pointer, rule }) => `${place}${pointer} ${rule}`);

const withKey = (change: object): Recorded => ({ ...read, text: JSON.stringify({ ...key, ...change }) });

describe('traffic that agrees', () => {
  it.each<[traffic: string, Recorded]>([
    ['is an answer as described', read],
    ['has members that are not described', withKey({ more: true })],
    [
      'is recorded in base64',
      { ...read, text: Buffer.from(JSON.stringify(key)).toString('base64'), encoding: 'base64' },
    ],
    [
      'was refused for its token',
      {
        ...read,
        headers: {},
        status: 401,
        text: JSON.stringify({
          errorCode: 'E0000004',
          errorSummary: 'x',
          errorLink: 'E0000004',
          errorId: 'oaeAAA',
          errorCauses: [],
        }),
      },
    ],
  ])('%s', async (_, recorded) => {
    expect(await found([recorded])).toEqual([]);
  });

  it('is judged but for the body where none was recorded', async () => {
    const { text: _, ...bodiless } = { ...read, size: 900 };
    expect(await found([bodiless])).toEqual([]);
    expect(await found([{ ...bodiless, status: 418 }])).toEqual(['response.status undocumented-status']);
  });

  it('may hold a preflight, and exchanges with other servers', async () => {
    const preflight = {
      ...read,
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Method': 'GET' },
      status: 204,
      mediaType: '',
      text: '',
    };
    const report = await drift([
      { ...read, url: 'https://cdn.example.com/logo.svg' },
      preflight,
      read,
      withKey({ e: 1 }),
    ]);
    expect(report.exchanges).toEqual({ judged: 3, elsewhere: 1 });
    expect(report.findings).toMatchObject([{ path: '/e', rule: 'type', firstExchange: 4 }]);
  });
});

describe('a broken copy', () => {
  const generate = { ...read, method: 'POST', status: 201 };
  it.each<[fault: string, Recorded, finding: string]>([
    ['a wrong type', withKey({ e: 65537 }), 'response.body/e type'],
    ['a missing member', withKey({ kid: undefined }), 'response.body/kid required'],
    ['an undocumented status', { ...read, status: 202 }, 'response.status undocumented-status'],
    ['a server error', { ...read, status: 500 }, 'response.status undocumented-status'],
    [
      'an undocumented media type',
      { ...read, mediaType: 'text/html', text: '<p>' },
      'response.headers/content-type media-type',
    ],
    ['no media type', { ...read, mediaType: '' }, 'response.headers/content-type media-type'],
    ['a body that is not JSON', { ...read, text: '{"kid":' }, 'response.body json'],
    ['an undocumented path', { ...read, url: `${server}/api/v2/keys` }, 'request undocumented-endpoint'],
    ['an undocumented method', { ...read, method: 'PATCH' }, 'request undocumented-endpoint'],
    ['an undocumented query parameter', { ...read, url: `${read.url}?verbose=1` }, 'request schema-consistency'],
    ['a required parameter left out', { ...generate, url: `${keys}/generate` }, 'request schema-consistency'],
    [
      'a parameter out of bounds',
      { ...generate, url: `${keys}/generate?validityYears=99` },
      'request schema-consistency',
    ],
    ['no authentication, yet an answer', { ...read, headers: {} }, 'request security-baseline'],
  ])('is caught: %s', async (_, recorded, finding) => {
    expect(await found([recorded])).toContain(finding);
  });

  it('is told once, with how often', async () => {
    const wrong = withKey({ x5c: [1, 2] });
    const { findings } = await drift([read, wrong, wrong]);
    expect(findings).toMatchObject([
      { operationId: 'getApplicationKey', path: '/x5c/0', occurrences: 4, firstExchange: 2 },
    ]);
    const report = { ...(await drift([wrong])), traffic: 'traffic.har' };
    expect(toDriftTable(report, (_, text) => text)).toMatchInlineSnapshot(`
      "okta  traffic.har

      ✗ getApplicationKey 200  GET /api/v1/apps/{appId}/credentials/keys/{keyId}
          response.body/x5c/0 type: Response body property x5c.0 must be string (2×, first in exchange 1)

      1 exchange judged; 1 finding"
    `);
  });
});

it('shows no secret that the traffic holds', async () => {
  const secrets = [
    'planted-client-secret',
    'planted-private-key',
    'planted-key-details',
    'planted-access-token',
    'planted-cookie-value',
  ];
  const report = await drift([
    {
      ...read,
      headers: { Authorization: token, Cookie: `sid=${secrets[4]}` },
      url: `${server}/api/v9/${secrets[0]}/${secrets[1]}/${secrets[2]}/${secrets[4]}/${token.slice(5)}?access_token=${secrets[3]}`,
      text: JSON.stringify({ client_secret: secrets[0], deep: [{ privateKey: secrets[1] }], keyDetails: secrets[2] }),
    },
    { ...read, mediaType: `text/${secrets[4]}` },
  ]);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['undocumented-endpoint', 'media-type']);
  const written = JSON.stringify(report) + toDriftTable(report, (_, text) => text);
  for (const secret of [...secrets, token, token.slice(5)]) expect(written).not.toContain(secret);
});

describe('what cannot be judged', () => {
  const judge = async (text: string, api = 'okta') =>
    findDrift(loadDescribedApi(api), { file: '/nowhere.har', text, server });
  it.each([['{'], ['null'], ['{"log":{}}'], ['{"log":{"entries":[{}]}}']])('is refused: %j', async (text) => {
    await expect(judge(text)).rejects.toThrow('the traffic is no HAR file');
  });

  it('is an unknown API, and traffic of another', async () => {
    await expect(judge(toHar([read]), 'octa')).rejects.toThrow(UsageError);
    await expect(judge(toHar([{ ...read, url: 'https://else.example.com/' }]))).rejects.toThrow(
      'none of the 1 recorded exchanges is with https://acme.okta.com',
    );
  });
});
