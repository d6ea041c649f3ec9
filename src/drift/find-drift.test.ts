import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadDescribedApi } from '../cli/described-api.js';
import { UsageError } from '../usage-error.js';
import { toDriftTable } from './drift-table.js';
import { findDrift } from './find-drift.js';

const server = 'https://acme.okta.com';
const token = 'SSWS 00QCjAl4MlV-WPXM-planted-token';
const app = `${server}/api/v1/apps/0oa8ae1t5yev2ajDs0h7`;
const keys = `${app}/credentials/keys`;

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

/** A file that comes in pieces of a few characters. */
const toFile = (text: string, name = 'traffic.har') => ({
  name,
  chunks: (async function* () {
    for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
  })(),
});

const drift = (recorded: readonly Recorded[], api = 'okta') =>
  findDrift(loadDescribedApi(api), [toFile(toHar(recorded))], [server]);

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
    expect((await drift([bodiless])).notRecorded).toMatchObject({ answerBodies: 1 });
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
    expect(report.exchanges).toEqual({ judged: 2, undescribed: 0, otherProtocols: 0, elsewhere: 1, unanswered: 1 });
    expect(report.findings).toMatchObject([
      { path: '/e', rule: 'type', values: ['1'], exchanges: [{ file: 'traffic.har', entry: 4 }] },
    ]);
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
    ['a body that is not JSON', { ...read, text: '{"kid":' }, 'response.body json'],
    [
      'an undocumented query parameter',
      { ...read, url: `${read.url}?verbose=1` },
      'request.query/verbose undocumented-parameter',
    ],
    ['a required parameter left out', { ...generate, url: `${keys}/generate` }, 'request.query/validityYears required'],
    [
      'a parameter out of bounds',
      { ...generate, url: `${keys}/generate?validityYears=99` },
      'request.query/validityYears maximum',
    ],
    ['no authentication, yet an answer', { ...read, headers: { Accept: '*/*' } }, 'request.headers authentication'],
    [
      'an undocumented media type of a request',
      { ...read, method: 'PUT', url: app, headers: { ...read.headers, 'Content-Type': 'text/plain' }, body: 'x' },
      'request.headers/content-type media-type',
    ],
    [
      'a body of a request that is not JSON',
      { ...read, method: 'PUT', url: app, headers: { ...read.headers, 'Content-Type': 'application/json' }, body: '{' },
      'request.body json',
    ],
    [
      'a missing member of a request',
      {
        ...read,
        method: 'PUT',
        url: app,
        headers: { ...read.headers, 'Content-Type': 'application/json' },
        body: '{}',
      },
      'request.body/signOnMode required',
    ],
  ])('is caught: %s', async (_, recorded, finding) => {
    expect(await found([read, recorded])).toContain(finding);
  });

  it('is told once, with how often', async () => {
    const wrong = withKey({ x5c: [1, 2] });
    const report = await drift([read, wrong, wrong]);
    expect(report.findings).toMatchObject([
      {
        operationId: 'getApplicationKey',
        path: '/x5c/*',
        occurrences: 4,
        values: ['1', '2'],
        first: '2026-01-26T19:05:24.000Z',
        exchanges: [{ entry: 2 }, { entry: 3 }],
      },
    ]);
    expect(toDriftTable(report, (_, text) => text)).toMatchInlineSnapshot(`
      "okta  traffic.har

      ✗ getApplicationKey 200  GET /api/v1/apps/{appId}/credentials/keys/{keyId}
          response.body/x5c/* type: must be string, got 1 or 2 (4×, first in exchange 2, 2026-01-26)

      3 exchanges judged; 1 finding"
    `);
  });

  it('in every item of a list is one finding', async () => {
    const { kid: _, ...without } = key;
    const list = { ...read, url: keys, text: JSON.stringify([without, without, without]) };
    expect((await drift([list])).findings).toMatchObject([{ path: '/*/kid', rule: 'required', occurrences: 3 }]);
  });

  it('in one value is told once, however many rules the value breaks', async () => {
    expect((await drift([withKey({ created: 'soon' })])).findings).toMatchObject([
      { path: '/created', rule: 'format', values: ['"soon"'] },
    ]);
  });

  it('that is a null is told once', async () => {
    expect((await drift([withKey({ use: null })])).findings).toMatchObject([{ path: '/use', values: ['null'] }]);
  });
});

describe('what is no answer, or was not recorded', () => {
  const none = { ...read, mediaType: '', text: '' };
  it.each<[what: string, Recorded]>([
    ['an aborted request', { ...none, status: 0 }],
    ['an aborted request, as another recorder writes it', { ...none, status: -1 }],
    ['a switch of protocols', { ...none, status: 101 }],
    ['an answer from the cache of the client', { ...none, status: 304 }],
    ['a page of a gateway that did not reach the API', { ...none, status: 502, mediaType: 'text/html', text: '<h1>' }],
    ['a proxy that wants a sign-in of its own', { ...none, status: 407 }],
    ['a preflight whose headers were not kept', { ...none, method: 'OPTIONS', headers: {}, status: 204 }],
  ])('is not judged: %s', async (_, recorded) => {
    const { exchanges, findings } = await drift([read, recorded]);
    expect({ findings, ...exchanges }).toMatchObject({ findings: [], judged: 1, unanswered: 1, undescribed: 0 });
  });

  it('is not judged: credentials, when no exchange of the file shows any', async () => {
    const { findings, notRecorded } = await drift([{ ...read, headers: { Accept: '*/*' } }]);
    expect({ findings, notRecorded }).toMatchObject({ findings: [], notRecorded: { credentials: 1 } });
  });

  it('is not judged: credentials, when a session of a browser has cookies instead', async () => {
    const session = { ...read, headers: { Cookie: 'sid=planted-secret' } };
    expect(await found([read, session])).toEqual([]);
    expect(await found([read, { ...read, headers: { Accept: '*/*' } }])).toEqual(['request.headers authentication']);
  });

  it.each(['***', '[REDACTED]', '<redacted>', 'REDACTED', '[kid redacted]', '{{masked}}', '__HIDDEN__', 'xxxxxxxx'])(
    'is not judged: a value, or a body, for which %s stands',
    async (mark) => {
      expect(await found([withKey({ kid: mark })])).toEqual([]);
      expect((await drift([{ ...read, text: mark }])).notRecorded.answerBodies).toBe(1);
      expect(await found([withKey({ kid: mark, use: 1 })])).toEqual(['response.body/use type']);
    },
  );

  it.each(['removed', 'FILTERED', 'x', '[a]'])(
    'is judged: the value %s, which nobody put for another',
    async (value) => {
      expect(await found([withKey({ kid: value })])).toEqual(['response.body/kid pattern']);
    },
  );

  it('is not judged: headers, when none were kept', async () => {
    const { findings, notRecorded } = await drift([{ ...read, headers: {}, mediaType: '' }]);
    expect({ findings, notRecorded }).toMatchObject({
      findings: [],
      notRecorded: { requestHeaders: 1, answerHeaders: 1 },
    });
  });

  it('is not judged: the body of a request that was left out', async () => {
    const headers = { ...read.headers, 'Content-Type': 'application/json' };
    const { findings, notRecorded } = await drift([
      { ...read, method: 'PUT', url: app, headers, status: 404, text: '' },
    ]);
    expect(notRecorded.requestBodies).toBe(1);
    expect(findings.filter(({ in: place }) => place.startsWith('request'))).toEqual([]);
  });

  const change = (edit: (entry: { request: object; response: { content: object; headers: unknown } }) => void) => {
    const har = JSON.parse(toHar([read]));
    edit(har.log.entries[0]);
    return findDrift(loadDescribedApi('okta'), [toFile(JSON.stringify(har))], [server]);
  };
  it.each<[what: string, content: object]>([
    ['its size is unknown', { size: -1, mimeType: 'application/json' }],
    ['its text was emptied', { size: 90, mimeType: 'application/json', text: '' }],
    ['a comment says why', { size: 0, mimeType: 'application/json', comment: 'too large' }],
  ])('is not judged: a body, when %s', async (_, content) => {
    const { findings, notRecorded } = await change((entry) => {
      entry.response.content = content;
    });
    expect({ findings, notRecorded }).toMatchObject({ findings: [], notRecorded: { answerBodies: 1 } });
  });

  const half = (read.text ?? '').slice(0, 300);
  it.each<[what: string, content: object]>([
    ['its size says so', { size: 900, text: half }],
    ['a comment says so', { size: 300, text: half, comment: 'Response bodies are truncated.' }],
    ['a mark says so', { size: 300, text: half, _truncated: true }],
  ])('is not judged: a body that the recorder cut, when %s', async (_, content) => {
    const { findings, notRecorded } = await change((entry) => {
      entry.response.content = { mimeType: 'application/json', ...content };
    });
    expect({ findings, notRecorded }).toMatchObject({ findings: [], notRecorded: { answerBodies: 1 } });
  });

  it('is judged: a body that came as half of JSON, whatever the recorder takes for its size', async () => {
    expect(await found([{ ...read, text: half, size: 300 }])).toEqual(['response.body json']);
    expect(await found([{ ...withKey({ use: 1 }), size: 90_000 }])).toEqual(['response.body/use type']);
  });

  it('is read: a status as text, a body with a byte order mark, a form whose text was left empty', async () => {
    const text = JSON.stringify({ error: 'invalid_client', error_description: 'x' });
    const url = `${server}/oauth2/v1/token`;
    const har = JSON.parse(toHar([withKey({ use: 1 }), { ...read, method: 'POST', url, status: 200, text }]));
    const [first, second] = har.log.entries;
    first.response.status = '200';
    first.response.content.text = `\ufeff${first.response.content.text}`;
    const mimeType = 'application/x-www-form-urlencoded';
    second.request.headers.push({ name: 'Content-Type', value: mimeType });
    second.request.postData = { mimeType, text: '', params: [{ name: 'grant_type', value: 'other' }] };
    const { findings } = await findDrift(loadDescribedApi('okta'), [toFile(JSON.stringify(har))], [server]);
    expect(findings.map(({ in: place, path, values }) => [place, path, values])).toEqual(
      expect.arrayContaining([
        ['response.body', '/use', ['1']],
        ['request.body', '/grant_type', ['"other"']],
      ]),
    );
  });

  it.each<[how: string, text: string]>([
    ['a list of hexadecimal numbers', JSON.stringify([gzipSync(read.text ?? '').toString('hex')])],
    ['BASE64', gzipSync(read.text ?? '').toString('base64')],
  ])('is unpacked first: a gzip body as %s', async (encoding, text) => {
    const report = await change((entry) => {
      entry.response.headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
      entry.response.content = { size: 9, mimeType: 'application/json', encoding, text };
    });
    expect(report).toMatchObject({ findings: [], notRecorded: { answerBodies: 0 } });
  });

  it.each<[how: string, text: string]>([
    ['base64', gzipSync(read.text ?? '').toString('base64')],
    ['a list of base64', JSON.stringify([gzipSync(read.text ?? '').toString('base64')])],
    ['base64, unpacked', Buffer.from(read.text ?? '').toString('base64')],
  ])('is unpacked first: a gzip body as %s', async (_, text) => {
    const report = await change((entry) => {
      entry.response.headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
      entry.response.content = { size: 9, mimeType: 'application/json', encoding: 'base64', text };
    });
    expect(report.findings).toEqual([]);
    expect(report.notRecorded.answerBodies).toBe(0);
  });

  it('is passed over and named: an entry that is no exchange, a header without a name', async () => {
    const har = JSON.parse(toHar([read, read, read, read]));
    har.log.entries[0].request.url = '';
    har.log.entries[1].response = undefined;
    har.log.entries[2] = null;
    har.log.entries[3].response.headers.push({ value: 'x' });
    const report = await findDrift(loadDescribedApi('okta'), [toFile(JSON.stringify(har))], [server]);
    expect(report).toMatchObject({
      exchanges: { judged: 1 },
      findings: [],
      odd: [
        { file: 'traffic.har', entry: 1, reason: 'its request has no URL' },
        { file: 'traffic.har', entry: 2, reason: 'it has no response' },
        { file: 'traffic.har', entry: 3, reason: 'it is no object' },
      ],
    });
  });

  it('is told once for a reason, however many entries are no exchange', async () => {
    const har = JSON.parse(toHar([read]));
    har.log.entries.push(null, ...Array(900).fill({}));
    const report = await findDrift(loadDescribedApi('okta'), [toFile(JSON.stringify(har))], [server]);
    const lines = toDriftTable(report, (_, text) => text).split('\n');
    expect(lines.filter((line) => line.includes('passed over'))).toEqual([
      '! traffic.har: entry 2 was passed over: it is no object',
      '! traffic.har: 900 entries were passed over: it has no request (first entry 3)',
    ]);
  });
});

it('reads filters in brackets, encoded or not', async () => {
  const origin = 'https://provisioning.commercelayer.io/api';
  const text = JSON.stringify({
    data: [],
    meta: { record_count: 0, page_count: 0 },
    links: { first: `${origin}/organizations?page%5Bnumber%5D=1`, last: `${origin}/organizations?page%5Bnumber%5D=1` },
  });
  const list = { ...read, headers: { Authorization: 'Bearer x' }, mediaType: 'application/vnd.api+json', text };
  const { findings } = await findDrift(loadDescribedApi('commercelayer'), [
    toFile(
      toHar([
        { ...list, url: `${origin}/organizations?filter[q][name_start]=The` },
        { ...list, url: `${origin}/organizations?filter%5Bq%5D%5Bname_start%5D=The` },
        { ...list, url: `${origin}/organizations?filter[p][name_start]=The` },
      ]),
    ),
  ]);
  expect(findings.map(({ path, rule, exchanges }) => [path, rule, exchanges[0]?.entry])).toEqual([
    ['/filter[p][name_start]', 'undocumented-parameter', 3],
  ]);
});

it('tells endpoints that are not described once, and nothing of whom they are about', async () => {
  const other = (method: string, path: string) => ({ ...read, method, url: `${server}${path}` });
  const report = await drift([
    read,
    other('GET', '/api/v1/groups/00u1?email=ann%40acme.example'),
    other('GET', '/api/v1/groups/ann@acme.example'),
    other('GET', '/api/v1/groups/ann.smith'),
    { ...read, method: 'PATCH' },
  ]);
  expect(report.findings).toEqual([]);
  expect(report.undescribed).toMatchObject([
    { kind: 'method', method: 'PATCH', path: '/api/v1/apps/{appId}/credentials/keys/{keyId}', exchanges: 1 },
    { kind: 'endpoint', method: 'GET', path: '/api/v1/groups/{id}', exchanges: 3, statuses: [200] },
  ]);
  expect(JSON.stringify(report)).not.toContain('ann');
  const table = toDriftTable(report, (_, text) => text);
  expect(table).toContain('! 1 endpoint not described');
  expect(table).toContain('! 1 method of described paths not described');
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
  expect(report.findings.map(({ rule }) => rule)).toEqual(['media-type']);
  expect(report.undescribed).toHaveLength(1);
  const written = JSON.stringify(report) + toDriftTable(report, (_, text) => text);
  for (const secret of [...secrets, token, token.slice(5)]) expect(written).not.toContain(secret);
});

describe('what cannot be judged', () => {
  const judge = (text: string, api = 'okta') => findDrift(loadDescribedApi(api), [toFile(text)], [server]);
  it.each([['{'], ['null'], ['{"log":{}}'], ['{"entries":[{}]}']])('is refused: %j', async (text) => {
    await expect(judge(text)).rejects.toThrow('traffic.har is no HAR file');
  });

  it('is a file that was cut off', async () => {
    await expect(judge(toHar([read, read]).slice(0, -500))).rejects.toThrow('ends in the middle of its entries');
  });

  it('is an unknown API, and traffic of another', async () => {
    expect(() => loadDescribedApi('octa')).toThrow(UsageError);
    await expect(judge(toHar([{ ...read, url: 'https://else.example.com/' }]))).rejects.toThrow(
      'none of the 1 recorded exchanges is with https://acme.okta.com; say with --server where the API is',
    );
    await expect(
      judge(toHar([{ ...read, url: read.url.replace(server, 'https://else.example.com') }])),
    ).rejects.toThrow('try --server https://else.example.com');
    await expect(judge(toHar([]))).rejects.toThrow('the traffic holds no exchanges');
    await expect(judge('{"log":{"entries":[{}]}}')).rejects.toThrow('it has no request');
  });
});
