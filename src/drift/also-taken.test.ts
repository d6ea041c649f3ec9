import { expect, it } from 'vitest';
import { loadDescribedApi } from '../cli/described-api.js';
import { toDriftTable } from './drift-table.js';
import { findDrift } from './find-drift.js';

const server = 'https://zitadel.acme.example';
const token = 'Bearer planted-token';

interface Exchange {
  readonly method?: string;
  readonly target: string;
  readonly mediaType?: string;
  readonly sent?: string;
  readonly status?: number;
  readonly answered?: string;
  readonly answerType?: string;
}

const entry = ({
  method = 'POST',
  target,
  mediaType = 'application/json',
  sent,
  status = 200,
  answered = '{}',
  answerType = 'application/json',
}: Exchange) => ({
  request: {
    method,
    url: server + target,
    headers: [
      { name: 'Authorization', value: token },
      ...(sent === undefined ? [] : [{ name: 'Content-Type', value: mediaType }]),
    ],
    bodySize: 0,
    ...(sent !== undefined && { postData: { mimeType: mediaType, text: sent } }),
  },
  response: {
    status,
    headers: [{ name: 'Content-Type', value: answerType }],
    content: { size: answered.length, mimeType: answerType, text: answered },
  },
});

const drift = (...exchanges: Exchange[]) =>
  findDrift(
    loadDescribedApi('zitadel'),
    [
      {
        name: 'traffic.har',
        chunks: (async function* () {
          yield JSON.stringify({ log: { entries: exchanges.map(entry) } });
        })(),
      },
    ],
    [server],
  );

const requestFindings = async (exchange: Exchange) =>
  (await drift(exchange)).findings
    .filter(({ in: place }) => place.startsWith('request'))
    .map(({ in: place, path, rule }) => `${place}${path} ${rule}`);

const keys = '/management/v1/projects/1/apps/2/keys';
const users = '/zitadel.user.v2.UserService/ListKeys';
const key = '/zitadel.application.v2.ApplicationService/GetApplicationKey';
const form = 'application/x-www-form-urlencoded';

it.each<[what: string, Exchange]>([
  ['an enum value by its number', { target: keys, sent: '{"type":1}' }],
  ['an enum value that nobody knows', { target: users, sent: '{"sortingColumn":"X"}' }],
  ['a 32-bit number as a text', { target: users, sent: '{"pagination":{"limit":"2.0"}}' }],
  ['a 64-bit number as it is', { target: users, sent: '{"pagination":{"offset":1}}' }],
  ['null for nothing', { target: users, sent: '{"filters":null}' }],
  ['a name as it is defined', { target: key, sent: '{"key_id":"1"}' }],
  ['text behind the JSON', { target: keys, sent: '{"type":"KEY_TYPE_JSON"} x' }],
  ['another media type', { target: keys, mediaType: 'text/plain', sent: '{"type":"KEY_TYPE_JSON"}' }],
  ['a body where none is read', { method: 'GET', target: `${keys}/3`, sent: '{' }],
  ['a parameter that nobody knows', { method: 'GET', target: `${keys}/3?foo=bar` }],
  ['a form in the query', { target: '/oauth/v2/token?grant_type=client_credentials&scope=openid' }],
  [
    'nesting beyond what is judged',
    { target: keys, sent: `{"type":"KEY_TYPE_JSON","foo":${'['.repeat(500)}${']'.repeat(500)}}` },
  ],
])('takes from a client what the server reads: %s', async (_, exchange) => {
  expect(await requestFindings(exchange)).toEqual([]);
});

it.each<[what: string, Exchange, finding: string]>([
  [
    'text for a number',
    { target: users, sent: '{"pagination":{"limit":"two"}}' },
    'request.body/pagination/limit type',
  ],
  ['a missing member', { target: key, sent: '{"keyid":"1"}' }, 'request.body/keyId required'],
  ['what is no JSON', { target: keys, sent: '{"type":' }, 'request.body json'],
  ['text behind the JSON in v2', { target: key, sent: '{"keyId":"1"} x' }, 'request.body json'],
  [
    'another media type in v2',
    { target: key, mediaType: 'text/plain', sent: '{}' },
    'request.headers/content-type media-type',
  ],
  ['a form without its grant', { target: '/oauth/v2/token?scope=openid' }, 'request.body/grant_type required'],
])('still tells %s', async (_, exchange, finding) => {
  expect(await requestFindings(exchange)).toContain(finding);
});

it('tells nothing of a request that made the server fail', async () => {
  const failed = { target: users, sent: '{"pagination":{"offset":"9223372036854775808"}}', status: 500 };
  const { findings } = await drift(failed);
  expect(findings.map(({ in: place, rule }) => [place, rule])).toEqual([['response.status', 'undocumented-status']]);
});

it('takes a redirect to the path without dots for no answer of the operation', async () => {
  const { findings, exchanges } = await drift({
    method: 'GET',
    target: '/management/v1/projects/1/apps/../apps/2',
    status: 301,
    answered: '',
  });
  expect({ findings, exchanges }).toMatchObject({ findings: [], exchanges: { judged: 0, undescribed: 1 } });
});

it('knows the answer of the moment in which a service account is not found yet', async () => {
  const answered = JSON.stringify({ error: 'invalid_request', error_description: 'Errors.User.NotFound' });
  const sent = 'grant_type=client_credentials&scope=openid';
  const target = '/oauth/v2/token';
  expect((await drift({ target, mediaType: form, sent, status: 404, answered })).findings).toEqual([]);
});

it.each(['application/grpc-web+proto', 'application/grpc-web+json', 'application/proto', 'application/connect+json'])(
  'counts what is in another protocol, and does not judge it: %s',
  async (mediaType) => {
    const report = await drift({ target: key, mediaType, sent: '\0', answered: '\0', answerType: mediaType });
    expect(report).toMatchObject({ findings: [], exchanges: { judged: 0, otherProtocols: 1 } });
    expect(toDriftTable(report, (_, text) => text)).toContain('in other protocols, so not judged: 1 exchange');
  },
);
