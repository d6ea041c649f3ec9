import { loadDescription } from '../../src/description/load.js';
import { type Fixture, valuesOf } from '../../src/gate/cases/scenario.js';
import { worldIds } from '../../src/gate/checks/world-ids.js';
import type { Handler } from '../../src/http/handler.js';
import { type MockedApi, mockedApis } from '../../src/mock.js';
import { contract as commercelayer } from '../commercelayer/scenarios.js';
import { at, parse } from '../kit/fault-message.js';
import { samlApp } from '../okta/app-bodies.js';
import { contract as okta } from '../okta/scenarios.js';
import { contract as zitadel } from '../zitadel/scenarios.js';
import {
  alwaysTyped,
  dated,
  eachObject,
  escaped,
  growing,
  headed,
  inChunks,
  leaving,
  numbersOtherwise,
  oddMediaTypes,
  proxied,
  reverse,
  shuffled,
  shuffledMembers,
  translating,
  viaProxy,
  withCharset,
  withNulls,
  written,
  zipped,
} from './answer-forms.js';
import { type ConformingProvider, each, inQuarters } from './conforming-provider.js';
import { besideOthers, crowd, made } from './others.js';
import {
  alwaysLinked,
  awayEvery,
  choosy,
  countingHidden,
  hiding,
  jittering,
  knownAs,
  lateRemovals,
  newerDocuments,
  pageForTooMany,
  pagesForTheRest,
  whereFieldsAreChosen,
  withoutEmptyInclusion,
  withSharedKey,
} from './policies.js';
import {
  closing,
  impatient,
  oldProtocol,
  spelling,
  titleCase,
  withHints,
  withoutDate,
  withTrailers,
} from './servers.js';
import {
  behindGateway,
  below,
  busyEvery,
  caller,
  compressed,
  crowdedEvery,
  foreignId,
  foreignIds,
  lateChanges,
  lateLists,
  lateReads,
  later,
  otherOrder,
  shorterPages,
  slower,
  unfriendly,
  type Wrap,
  withHealth,
  withoutRemoval,
} from './wrappers.js';

/** Lists whose order nobody tells. */
const unordered = /\/(?:apps|keys|pats|projects)\/_search$|\/(?:csrs|jwks|grants|federated-claims)$/;

const reversed = (list: readonly unknown[]) => [...list].reverse();

const asItIs: ConformingProvider['wrap'] = (mock) => mock;

/** The resources of a provider that has none of the examples'. What clients choose is the same everywhere. */
const foreign = (api: MockedApi, fixtures: Readonly<Record<string, Fixture>>): ConformingProvider => {
  // What a token says of its client is signed.
  const values = Object.entries(valuesOf(fixtures)).filter(([name]) => !/^client/.test(name));
  const ids = new Set([...worldIds(loadDescription(api)), ...values.map(([, value]) => value)]);
  return {
    name: 'ids of its own everywhere',
    api,
    wrap: foreignIds([...ids]),
    given: {
      fixtures: {
        ...valuesOf(fixtures),
        ...Object.fromEntries(values.map(([name, value]) => [name, foreignId(value)])),
      },
    },
  };
};

const leftovers: Readonly<Record<'okta' | 'commercelayer', () => readonly Request[]>> = {
  okta: () => ['keyspec source app', 'keyspec target app', 'keyspec upgraded app'].map((name) => made('okta', name)),
  commercelayer: () => ['keyspec storefront', 'keyspec storefront'].map((name) => made('commercelayer', name)),
};

const readsOfApp = (id: string, { url, headers }: Request) =>
  [`/${id}`, '?limit=200'].map(
    (end) => new Request(new URL(`/api/v1/apps${end}`, url), { headers: authorized(headers) }),
  );

const readsOfApplication = (id: string, { url, headers }: Request, text: string) => {
  const project = /projects\/(\d+)/.exec(url)?.[1] ?? /"projectId":"(\d+)"/.exec(text)?.[1];
  const ask = (path: string, body?: object) =>
    new Request(new URL(path, url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...authorized(headers), 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return [
    ask(`/management/v1/projects/${project}/apps/${id}`),
    ask(`/management/v1/projects/${project}/apps/_search`, {}),
    ask('/zitadel.application.v2.ApplicationService/GetApplication', { applicationId: id }),
    ask('/zitadel.application.v2.ApplicationService/ListApplications', {}),
  ];
};

const authorized = (headers: Headers) => ({ authorization: headers.get('authorization') ?? '' });

const readsOfTheSame = (request: Request): Request[] => {
  const { url, headers } = request;
  const accepted = headers.get('accept');
  return request.method === 'DELETE'
    ? [new Request(url, { headers: { ...authorized(headers), ...(accepted !== null && { accept: accepted }) } })]
    : [];
};

const ago = (milliseconds: number) => () => Date.now() - milliseconds;

const oktaNotFound = (id: string) => ({
  errorCode: 'E0000007',
  errorSummary: `Not found: Resource not found: ${id} (AppInstance)`,
  errorLink: 'E0000007',
  errorId: `oae${crypto.randomUUID()}`,
  errorCauses: [],
});

const refusedName = {
  errors: [
    {
      title: 'is reserved',
      detail: 'name - is reserved',
      code: 'VALIDATION_ERROR',
      source: { pointer: '/data/attributes/name' },
      status: '422',
      meta: { error: 'exclusion' },
    },
  ],
};

/** The key of an app that is there no longer, as if it were five years old. */
async function organizationKey(mock: Handler): Promise<Readonly<Record<string, unknown>>> {
  const headers = { authorization: 'SSWS keyspec-admin', 'content-type': 'application/json' };
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const request = new Request(`http://mock.invalid/api/v1/apps${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    return parse(await (await mock(request)).text());
  };
  const id = at(await ask('POST', '', samlApp('Key of the organization')), '/id');
  const key = at(await ask('GET', `/${id}/credentials/keys`), '/0');
  await ask('POST', `/${id}/lifecycle/deactivate`);
  await ask('DELETE', `/${id}`);
  return { ...Object(key), created: '2021-03-04T05:06:07.000Z', lastUpdated: '2021-03-04T05:06:07.000Z' };
}

/** Some wrappers, the first one next to the mock. */
const together =
  (first: ConformingProvider['wrap'], ...others: readonly Wrap[]): ConformingProvider['wrap'] =>
  (mock) => {
    const inner = first(mock);
    const outer = others.reduce((handler: Handler, wrap) => wrap(handler), inner);
    return Object.assign((request: Request) => outer(request), { leave: inner.leave });
  };

const cookie = 'session=of-the-gateway';

/** What they do, or have, is another. */
const others: readonly ConformingProvider[] = [
  ...each({ name: 'lists that show what was made after 2 s', wrap: lateLists(2000) }),
  { name: 'reads that show changes after 1 s', api: 'okta', wrap: lateChanges(1000, readsOfApp) },
  { name: 'reads that show changes after 1 s', api: 'zitadel', wrap: lateChanges(1000, readsOfApplication) },
  ...each({ name: 'reads that find what was made after 1 s', wrap: lateReads(1000) }),
  foreign('okta', okta.fixtures),
  { ...foreign('zitadel', zitadel.fixtures), quick: true },
  foreign('commercelayer', commercelayer.fixtures),
  {
    name: 'an admin who owns the whole instance',
    api: 'zitadel',
    wrap: caller('keyspec-admin', 'keyspec-iam-owner'),
  },
  {
    name: 'an admin who may not delete',
    api: 'zitadel',
    wrap: caller('keyspec-admin', 'keyspec-org-owner'),
    mayLeave: true,
  },
  {
    name: 'an admin who may not delete',
    api: 'okta',
    wrap: withoutRemoval('keyspec-admin', 'keyspec-outsider'),
    mayLeave: true,
    quick: true,
  },
  ...each({ name: 'a date to wait for, now and then', wrap: busyEvery(60) }),
  { name: 'answers after 100 ms', api: 'okta', wrap: slower(100) },
  { name: 'lists in the opposite order', api: 'zitadel', wrap: otherOrder(unordered, reversed) },
  { name: 'lists in the opposite order', api: 'okta', wrap: otherOrder(unordered, reversed) },
  ...each({ name: 'two runs at once', wrap: asItIs, runs: 2 }),
  {
    name: 'values that are new in an open set',
    api: 'okta',
    wrap: written((_, text) => text.replaceAll('"features":[]', '"features":["ADDED_IN_2027"]')),
  },
  {
    name: 'shorter pages than asked for',
    api: 'okta',
    wrap: shorterPages(/(?<name>limit=)(?:1\d\d|200)\b/g, '$<name>20'),
  },
  {
    name: 'shorter pages than asked for',
    api: 'zitadel',
    wrap: shorterPages(/(?<name>"limit":)(?:[1-9]\d\d|1000)\b/g, '$<name>100'),
  },
  { name: 'what a killed run left', api: 'okta', wrap: asItIs, before: leftovers.okta },
  { name: 'what a killed run left', api: 'commercelayer', wrap: asItIs, before: leftovers.commercelayer },
  { name: 'as it is', api: 'okta', wrap: asItIs },
  { name: 'as it is', api: 'zitadel', wrap: asItIs },
  { name: 'as it is', api: 'commercelayer', wrap: asItIs },
  {
    name: 'optional members left out',
    api: 'okta',
    wrap: leaving('universalLogout', 'autoLaunch', 'emOptInStatus', 'licensing'),
  },
  {
    name: 'optional members left out',
    api: 'zitadel',
    wrap: leaving('totalResult', 'processedSequence', 'viewTimestamp', 'debug'),
  },
  {
    name: 'optional members left out',
    api: 'commercelayer',
    wrap: leaving('organization_id', 'plan_type', 'limits', 'totals', 'prev'),
  },
  {
    name: 'no rate limit told',
    api: 'okta',
    wrap: headed((headers) => {
      for (const name of ['X-Rate-Limit-Limit', 'X-Rate-Limit-Remaining', 'X-Rate-Limit-Reset', 'WWW-Authenticate'])
        headers.delete(name);
    }),
  },
  {
    name: 'sequences that others move on too',
    api: 'zitadel',
    wrap: written((_, text) =>
      text.replace(/"sequence":"(\d+)"/g, (_member, number) => `"sequence":"${Number(number) * 7}"`),
    ),
  },
  {
    name: 'a time of the last change that moves by itself',
    api: 'okta',
    wrap: written((_, text) => {
      // Of an app, which the provider itself may change.
      if (!text.includes('"signOnMode"')) return text;
      const now = new Date().toISOString();
      return text.replace(/"lastUpdated":"[^"]*"/g, `"lastUpdated":"${now}"`);
    }),
  },
  {
    name: 'error codes that nobody documents',
    api: 'okta',
    wrap: written((_, text) => text.replace(/"(errorCode|errorLink)":"\w+"/g, '"$1":"E0000999"')),
  },
  {
    name: 'a clock that is some seconds off, and not always the same',
    api: 'okta',
    wrap: headed((headers) => {
      headers.set('Date', new Date(Date.now() + 4000 - 8000 * Math.random()).toUTCString());
    }),
  },
  { name: 'too many at once, now and then', api: 'okta', wrap: crowdedEvery(50) },
  ...mockedApis.map((api) => ({ name: 'others who make, change and remove things', api, wrap: besideOthers(api, 3) })),
  ...mockedApis.map((api) => ({
    name: 'hundreds of things of others',
    api,
    wrap: asItIs,
    before: () => crowd(api, 300),
  })),
  ...each({ name: 'a reader who may do nothing', wrap: caller('keyspec-readonly', 'keyspec-outsider') }),
  {
    name: 'what is forbidden is not found',
    api: 'okta',
    wrap: hiding('E0000006', /^\/api\/v1\/apps\/(\w+)/, oktaNotFound),
  },
  ...each({ name: 'a clock that is 90 s behind', wrap: dated(ago(90_000)), clock: ago(90_000) }),
  ...each({ name: 'a clock that is 90 s ahead', wrap: dated(ago(-90_000)), clock: ago(-90_000) }),
  { name: 'lists in another order each time', api: 'zitadel', wrap: otherOrder(unordered, shuffled) },
  { name: 'lists in another order each time', api: 'okta', wrap: otherOrder(unordered, shuffled) },
  {
    name: 'null for what is not there',
    api: 'okta',
    wrap: withNulls({
      oauthClient: [
        'jwks_uri',
        'initiate_login_uri',
        'sector_identifier_uri',
        'policy_uri',
        'tos_uri',
        'request_object_signing_alg',
      ],
      settings: ['identityStoreId', 'inlineHookId'],
    }),
  },
  {
    name: 'a key of the organization in each list of keys',
    api: 'okta',
    wrap: withSharedKey(/\/apps\/\w+\/credentials\/keys/, organizationKey),
  },
  { name: 'counts of what the caller may not see', api: 'zitadel', wrap: countingHidden(2) },
  ...each({ name: 'too many, now and then, says a page', wrap: pageForTooMany(25) }),
  ...each({ name: 'away for a second, now and then', wrap: awayEvery(100) }),
  ...each({ name: 'answers that overtake each other', wrap: jittering(30) }),
  { name: 'removals that show after 1.5 s', api: 'okta', wrap: lateRemovals(1500, readsOfTheSame) },
  { name: 'removals that show after 1.5 s', api: 'zitadel', wrap: lateRemovals(1500, readsOfTheSame) },
  { name: 'removals that show after 1.5 s', api: 'commercelayer', wrap: lateRemovals(1500, readsOfTheSame) },
  { name: 'documents of a newer version', api: 'commercelayer', wrap: newerDocuments },
  { name: 'nothing said where nothing is included', api: 'commercelayer', wrap: withoutEmptyInclusion },
  {
    name: 'linkage whether asked for or not',
    api: 'commercelayer',
    wrap: alwaysLinked(/\/api_credentials(?:\/\w+)?$/, 'organization,role'),
  },
  {
    name: 'names that are reserved or long',
    api: 'commercelayer',
    wrap: choosy((body) => at(body, '/data/attributes/name'), 60, refusedName),
  },
  ...mockedApis.map((api) => ({
    name: 'others, late lists, an odd proxy and two runs, all at once',
    api,
    runs: 2,
    wrap: together(besideOthers(api, 4), lateLists(1000), jittering(10), headed(viaProxy), pageForTooMany(60)),
  })),
];

/** The same, said in another way. */
const forms: readonly ConformingProvider[] = [
  ...each({ name: 'below a path of its own', wrap: below('/gateway/v7'), path: '/gateway/v7' }),
  ...each({
    name: 'behind a gateway that wants a cookie',
    wrap: behindGateway('cookie', cookie),
    given: { headers: { cookie } },
  }),
  { name: 'bodies compressed by Brotli', api: 'zitadel', wrap: compressed('br') },
  { name: 'bodies compressed by deflate', api: 'okta', wrap: compressed('deflate') },
  ...each({ name: 'media types in capitals, with a quoted charset', wrap: headed(oddMediaTypes) }),
  ...each({ name: 'HTTP/1.0', wrap: asItIs, serve: oldProtocol }),
  ...each({ name: 'early hints', wrap: asItIs, serve: withHints }),
  { name: 'members that are new, at every depth', api: 'okta', wrap: growing('appLinks') },
  { name: 'members that are new, at every depth', api: 'zitadel', wrap: growing() },
  {
    name: 'members that are new, at every depth',
    api: 'commercelayer',
    wrap: whereFieldsAreChosen(
      growing('metadata', 'changes', 'attributes', 'relationships'),
      growing('metadata', 'changes'),
    ),
  },
  {
    name: 'members in the opposite order',
    api: 'okta',
    wrap: written((value) => JSON.stringify(eachObject(value, reverse))),
  },
  {
    name: 'pretty-printed JSON',
    api: 'zitadel',
    wrap: written((value) => `\r\n${JSON.stringify(value, null, '\t')}\n`),
  },
  { name: 'JSON with every letter escaped', api: 'commercelayer', wrap: written((_, text) => escaped(text)) },
  { name: 'headers that a proxy adds', api: 'commercelayer', wrap: headed(proxied) },
  { name: 'header names in title case', api: 'okta', wrap: asItIs, serve: spelling(titleCase) },
  { name: 'header names in capitals', api: 'zitadel', wrap: asItIs, serve: spelling((name) => name.toUpperCase()) },
  { name: 'a charset with the media type', api: 'okta', wrap: headed(withCharset) },
  { name: 'a charset with the media type', api: 'zitadel', wrap: headed(withCharset) },
  {
    name: 'request ids of another form',
    api: 'okta',
    wrap: headed((headers) => headers.set('X-Okta-Request-Id', `Xk_${crypto.randomUUID()}`)),
  },
  {
    name: 'a trace id of its own in every answer',
    api: 'commercelayer',
    wrap: written((_, text) =>
      text.replace(/"trace_id":"[^"]*"/g, () => `"trace_id":"${crypto.randomUUID().replaceAll('-', '')}"`),
    ),
  },
  {
    name: 'sequences as large as they get',
    api: 'zitadel',
    wrap: written((_, text) => text.replace(/"sequence":"\d+"/g, '"sequence":"18446744073709551615"')),
  },
  {
    name: 'times to the second',
    api: 'zitadel',
    wrap: written((_, text) => text.replace(/(T[\d:]{8})\.\d+Z"/g, '$1Z"')),
  },
  { name: 'slower answers', api: 'commercelayer', wrap: later },
  { name: 'bodies in small chunks', api: 'zitadel', wrap: inChunks },
  { name: 'bodies in small chunks', api: 'okta', wrap: inChunks },
  { name: 'compressed bodies', api: 'commercelayer', wrap: zipped },
  { name: 'compressed bodies', api: 'okta', wrap: zipped },
  { name: 'undocumented methods are not found', api: 'commercelayer', wrap: unfriendly },
  { name: 'an endpoint that nobody documents', api: 'okta', wrap: withHealth },
  ...mockedApis.map((api) => ({ name: 'pages for what nobody documents', api, wrap: pagesForTheRest(api) })),
  ...each({ name: 'a connection for each request', wrap: asItIs, serve: closing }),
  ...each({
    name: 'chunks with extensions, trailers, and no words beside the status',
    wrap: asItIs,
    serve: withTrailers,
  }),
  ...each({ name: 'connections that end when they are idle', wrap: asItIs, serve: impatient }),
  ...each({ name: 'no date, and told that it is at work', wrap: asItIs, serve: withoutDate }),
  ...each({ name: 'a proxy that adds lines to each header', wrap: headed(viaProxy) }),
  ...each({ name: 'a media type even where there is no body', wrap: headed(alwaysTyped) }),
  {
    name: 'times to the nanosecond',
    api: 'zitadel',
    wrap: written((_, text) =>
      text.replace(/(T[\d:]{8}\.)(\d{1,6})Z"/g, (_time, start, digits) => `${start}${digits.padEnd(6, '0')}001Z"`),
    ),
  },
  ...each({ name: 'numbers as fractions and with exponents', wrap: written((_, text) => numbersOtherwise(text)) }),
  ...each({
    name: 'members in another order each time',
    wrap: written((value) => JSON.stringify(eachObject(value, shuffledMembers))),
  }),
  { name: 'texts in another language', api: 'okta', wrap: translating('errorSummary') },
  {
    name: 'texts in another language',
    api: 'commercelayer',
    wrap: translating('detail', 'error_description'),
  },
  ...each({ name: 'addresses of a public host', wrap: knownAs(() => 'https://api.example.com') }),
  // Where clients sign an address of the server, the server would have to know this one.
  {
    name: 'below a path that its addresses have',
    api: 'commercelayer',
    wrap: (mock) => knownAs((own) => `${own}/gateway/v7`)(below('/gateway/v7')(mock)),
    path: '/gateway/v7',
  },
];

export const conforming: readonly ConformingProvider[] = [...others, ...inQuarters(forms)];
