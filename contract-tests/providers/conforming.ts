import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { loadDescription } from '../../src/description/load.js';
import { type Fixture, valuesOf } from '../../src/gate/cases/scenario.js';
import { worldIds } from '../../src/gate/checks/world-ids.js';
import type { Provider } from '../../src/gate/provider/provider.js';
import type { Handler } from '../../src/http/handler.js';
import { isJson } from '../../src/http/media-type.js';
import type { RunningServer } from '../../src/http/server.js';
import { type MockedApi, mockedApis } from '../../src/mock.js';
import { contract as commercelayer } from '../commercelayer/scenarios.js';
import { parse } from '../kit/fault-message.js';
import { contract as okta } from '../okta/scenarios.js';
import { contract as zitadel } from '../zitadel/scenarios.js';
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
  otherOrder,
  shorterPages,
  slower,
  withoutRemoval,
} from './wrappers.js';

/** A provider that differs from the mock, and is right. */
export interface ConformingProvider {
  readonly name: string;
  readonly api: MockedApi;
  wrap(mock: Handler): Handler;
  /** @defaultValue as the mock is served */
  readonly serve?: (handler: Handler) => Promise<RunningServer>;
  /** What those who run the gate say of it. */
  readonly given?: Pick<Provider, 'headers' | 'fixtures'>;
  /** Where it is below its server. */
  readonly path?: string;
  /** How many runs there are at once. @defaultValue 1 */
  readonly runs?: number;
  /** What was left there by a run that was killed. */
  readonly before?: readonly Leftover[];
  /** The gate cannot remove what it has made, and names it. */
  readonly mayLeave?: true;
  /** Quick enough for every build. */
  readonly quick?: true;
}

/** A request that a killed run sent as admin. */
export interface Leftover {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

type ChangeOfHeaders = (headers: Headers) => void;

/** The headers of every answer are changed. */
const headed =
  (change: ChangeOfHeaders): ConformingProvider['wrap'] =>
  (mock) =>
  async (request) => {
    const { status, headers, body } = await mock(request);
    const changed = new Headers(headers);
    change(changed);
    return new Response(body, { status, headers: changed });
  };

/** The text of every answer that is JSON is written in another way. */
const written =
  (write: (value: unknown, text: string) => string): ConformingProvider['wrap'] =>
  (mock) =>
  async (request) => {
    const response = await mock(request);
    const { status, headers } = response;
    if (!isJson(headers.get('Content-Type'))) return response;
    const text = await response.text();
    return new Response(write(parse(text), text), { status, headers });
  };

/** Every object of a JSON value is changed, from the inside out. */
function eachObject(value: unknown, change: (object: object, name: string) => object, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => eachObject(item, change, name));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, member]) => [key, eachObject(member, change, key)]);
  return change(Object.fromEntries(inner), name);
}

/** Members of this name go, wherever they stand. */
const leaving = (...names: string[]) =>
  written((value) =>
    JSON.stringify(
      eachObject(value, (object) =>
        Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))),
      ),
    ),
  );

/** Every object has a member more, but for those that are empty for good or hold values of one kind. */
const growing = (...closed: string[]) =>
  written((value) =>
    JSON.stringify(
      eachObject(value, (object, name) =>
        Object.keys(object).length === 0 || closed.includes(name)
          ? object
          : { ...object, addedIn2027: { nested: [1] } },
      ),
    ),
  );

const reverse = (object: object) => Object.fromEntries(Object.entries(object).reverse());

/** Every character that can be is escaped, the slash and the letters too. */
const escaped = (text: string) =>
  text.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) =>
    JSON.stringify(JSON.parse(quoted)).replace(/[a-z/]/gi, (character, offset: number, whole: string) =>
      whole[offset - 1] === '\\' || isInEscape(whole, offset)
        ? character
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
const isInEscape = (text: string, offset: number) =>
  /\\u[0-9a-f]{0,3}$/i.test(text.slice(Math.max(0, offset - 5), offset));

const later: ConformingProvider['wrap'] = (mock) => async (request) => {
  await pause(20);
  return mock(request);
};

/** Three bytes at a time for the first thirty, then the rest. */
const inChunks: ConformingProvider['wrap'] = (mock) => async (request) => {
  const { status, headers, body } = await mock(request);
  if (body === null) return new Response(null, { status, headers });
  const bytes = new Uint8Array(await new Response(body).arrayBuffer());
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (let offset = 0; offset < Math.min(30, bytes.length); offset += 3) {
        controller.enqueue(bytes.slice(offset, Math.min(offset + 3, 30)));
        await pause(0);
      }
      if (bytes.length > 30) controller.enqueue(bytes.slice(30));
      controller.close();
    },
  });
  return new Response(stream, { status, headers });
};

/** Compressed for whoever takes that. */
const zipped: ConformingProvider['wrap'] = (mock) => async (request) => {
  const response = await mock(request);
  if (response.body === null || !request.headers.get('Accept-Encoding')?.includes('gzip')) return response;
  const headers = new Headers(response.headers);
  headers.set('Content-Encoding', 'gzip');
  headers.append('Vary', 'Accept-Encoding');
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), { status: response.status, headers });
};

const withCharset: ChangeOfHeaders = (headers) => {
  const mediaType = headers.get('Content-Type');
  if (mediaType === 'application/json' || mediaType?.includes('xml'))
    headers.set('Content-Type', `${mediaType}; charset=UTF-8`);
};

/** What lies in front of a provider leaves its traces. */
const proxied: ChangeOfHeaders = (headers) => {
  headers.set('Server', 'nginx');
  headers.set('Strict-Transport-Security', 'max-age=315360000');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.append('Set-Cookie', 'sid=1; Path=/; Secure; HttpOnly');
  headers.append('Set-Cookie', 'lang=en; Path=/');
  headers.set('Server-Timing', 'app;dur=12.3');
};

/** A method or a path that nobody documents is not found, whatever else the path takes. */
const unfriendly: ConformingProvider['wrap'] = (mock) => async (request) => {
  const response = await mock(request);
  return response.status === 405 ? new Response('Not Found', { status: 404 }) : response;
};

/** An endpoint that nobody documents. */
const withHealth: ConformingProvider['wrap'] = (mock) => async (request) =>
  new URL(request.url).pathname === '/healthz' ? new Response('ok') : mock(request);

type Write = (outgoing: ServerResponse, response: Response, body: Buffer) => void;

/** Served with header names as some servers write them: `Content-Type`, or `CONTENT-TYPE`. */
const spelling = (spell: (name: string) => string) =>
  serving((outgoing, { status, headers }, body) => {
    for (const [name, value] of headers) outgoing.setHeader(spell(name), value);
    outgoing.writeHead(status);
    outgoing.end(body);
  });

/** By the protocol of 1996: no length, no chunks, the end of the connection is the end of the body. */
const oldProtocol = serving((outgoing, { status, headers }, body) => {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  outgoing.socket?.write(`HTTP/1.0 ${status} Told\r\n${lines}Connection: close\r\n\r\n`);
  outgoing.socket?.end(body);
});

/** Told what to load before it is answered. */
const withHints = serving((outgoing, { status, headers }, body) => {
  outgoing.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
  outgoing.writeHead(status, [...headers].flat());
  outgoing.end(body);
});

function serving(write: Write): NonNullable<ConformingProvider['serve']> {
  return async (handler) => {
    const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const { method = 'GET', url = '/', headers } = incoming;
      const body = chunks.length === 0 || method === 'GET' ? null : Buffer.concat(chunks);
      const sent = new Headers();
      for (const [name, value] of Object.entries(headers))
        for (const one of [value ?? []].flat()) sent.append(name, one);
      const response = await handler(new Request(`http://${headers.host}${url}`, { method, headers: sent, body }));
      write(outgoing, response, Buffer.from(await response.arrayBuffer()));
    };
    const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address: AddressInfo | string | null = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return {
      url: `http://127.0.0.1:${port}`,
      close: async () => {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      },
    };
  };
}

const titleCase = (name: string) => name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());

/** Media types as no client writes them, and as each has to read them. */
const oddMediaTypes: ChangeOfHeaders = (headers) => {
  const mediaType = headers.get('Content-Type');
  if (mediaType !== null && isJson(mediaType))
    headers.set(
      'Content-Type',
      `${mediaType.replace('json', 'JSON').replace('application', 'Application')};charset="utf-8"`,
    );
};

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

/** The same for each API. */
const each = (provider: Omit<ConformingProvider, 'api'>): ConformingProvider[] =>
  mockedApis.map((api) => ({ ...provider, api }));

const leftovers: Readonly<Record<'okta' | 'commercelayer', readonly Leftover[]>> = {
  okta: ['keyspec source app', 'keyspec target app', 'keyspec upgraded app'].map((label) => ({
    path: '/api/v1/apps',
    headers: { authorization: 'SSWS keyspec-admin', 'content-type': 'application/json' },
    body: {
      name: 'bookmark',
      label,
      signOnMode: 'BOOKMARK',
      settings: { app: { requestIntegration: false, url: 'https://example.com' } },
    },
  })),
  commercelayer: ['keyspec storefront', 'keyspec storefront'].map((name) => ({
    path: '/api/api_credentials',
    headers: { authorization: 'Bearer keyspec-admin', 'content-type': 'application/vnd.api+json' },
    body: {
      data: {
        type: 'api_credentials',
        attributes: { name, kind: 'sales_channel' },
        relationships: {
          organization: { data: { type: 'organizations', id: commercelayer.fixtures.organization.value } },
        },
      },
    },
  })),
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

const cookie = 'session=of-the-gateway';

export const conforming: readonly ConformingProvider[] = [
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
  ...each({ name: 'a date to wait for, now and then', wrap: busyEvery(60) }),
  { name: 'answers after 100 ms', api: 'okta', wrap: slower(100) },
  ...each({ name: 'lists in the opposite order', wrap: otherOrder((list) => [...list].reverse()) }),
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
    wrap: shorterPages(/(?<name>"limit":)1000\b/g, '$<name>100'),
  },
  { name: 'what a killed run left', api: 'okta', wrap: asItIs, before: leftovers.okta },
  { name: 'what a killed run left', api: 'commercelayer', wrap: asItIs, before: leftovers.commercelayer },
  { name: 'as it is', api: 'okta', wrap: asItIs },
  { name: 'as it is', api: 'zitadel', wrap: asItIs },
  { name: 'as it is', api: 'commercelayer', wrap: asItIs },
  {
    name: 'optional members left out',
    api: 'okta',
    wrap: leaving('universalLogout', 'autoLaunch', 'emOptInStatus', 'notes', 'profile', 'licensing'),
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
  { name: 'members that are new, at every depth', api: 'okta', wrap: growing('appLinks') },
  { name: 'members that are new, at every depth', api: 'zitadel', wrap: growing() },
  { name: 'members that are new, at every depth', api: 'commercelayer', wrap: growing('metadata') },
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
    name: 'no rate limit told',
    api: 'okta',
    wrap: headed((headers) => {
      for (const name of ['X-Rate-Limit-Limit', 'X-Rate-Limit-Remaining', 'X-Rate-Limit-Reset', 'WWW-Authenticate'])
        headers.delete(name);
    }),
  },
  {
    name: 'request ids of another form',
    api: 'okta',
    wrap: headed((headers) => headers.set('X-Okta-Request-Id', `Xk_${crypto.randomUUID()}`)),
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
      if (text.includes('"kty"')) return text;
      const now = `${new Date().toISOString().slice(0, 19)}.000Z`;
      return text.replace(/"lastUpdated":"[^"]*"/g, `"lastUpdated":"${now}"`);
    }),
  },
  {
    name: 'error codes that nobody documents',
    api: 'okta',
    wrap: written((_, text) => text.replace(/"errorCode":"\w+"/, '"errorCode":"E0000999"')),
  },
  {
    name: 'a clock that is some seconds off, and not always the same',
    api: 'okta',
    wrap: headed((headers) => {
      headers.set('Date', new Date(Date.now() + 4000 - 8000 * Math.random()).toUTCString());
    }),
  },
  { name: 'too many at once, now and then', api: 'okta', wrap: crowdedEvery(50) },
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
];
