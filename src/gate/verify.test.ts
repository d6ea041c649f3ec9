import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentedAnswers } from '../../contract-tests/kit/document.js';
import { vendorsOf } from '../../contract-tests/kit/vendors.js';
import type { ApiName } from '../apis/index.js';
import { loadApi } from '../cli/load-api.js';
import { readDescription } from '../description/load.js';
import type { Handler } from '../http/handler.js';
import { listen, type RunningServer } from '../http/server.js';
import { createServedMock } from '../mock/served/served-mock.js';
import type { Provider } from './provider/provider.js';
import { ProviderDownError, type VerifyOptions, verify } from './verify.js';

const secret = 'keyspec-admin-7f3a';
const tokens = { admin: secret, reader: 'r-keyspec', outsider: 'o-keyspec', limited: 'l-keyspec' };
const only = 'getApplicationKey 200';
const limits = { timeout: 10_000, maxBody: 1024 * 1024 };
/** For providers that never answer: it passes in any case, however loaded the machine is. */
const impatient = { ...limits, timeout: 700 };
const local = { port: 0, host: '127.0.0.1' };

type Json = Record<string, unknown>;

let mock: Handler;
beforeAll(async () => {
  mock = (await createServedMock({ vendors: vendorsOf('okta'), stateless: true })).handler;
});

const servers: RunningServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function provider(handler: Handler): Promise<Provider> {
  const server = await listen(handler, local);
  servers.push(server);
  return { url: server.url, tokens, simulates: true };
}

const verifyOkta = async (handler: Handler, options: VerifyOptions = {}) =>
  verify(await loadApi('okta'), await provider(handler), { only, ...options });

/** The mock, with one change to the key it answers. */
const changing =
  (change: (key: Json) => unknown): Handler =>
  async (request) => {
    const response = await mock(request);
    if (request.method !== 'GET' || !response.ok) return response;
    return Response.json(change(await response.json()), { status: response.status, headers: response.headers });
  };

const replying =
  (reply: (key: string, headers: Headers) => Response): Handler =>
  async (request) => {
    const response = await mock(request);
    return request.method === 'GET' ? reply(await response.text(), response.headers) : response;
  };

describe('a provider with one fault', () => {
  it.each<[fault: string, Handler, finding: string]>([
    ['a missing field', changing(({ kid: _, ...key }) => key), 'response.body/kid required'],
    [
      'a missing header',
      replying((key) => Response.json(JSON.parse(key))),
      'response.headers/x-okta-request-id required',
    ],
    [
      'a wrong status',
      replying((key, headers) => new Response(key, { status: 404, headers })),
      'response.status status',
    ],
    [
      'an undocumented status',
      replying((key, headers) => new Response(key, { status: 202, headers })),
      'response.status undocumented-status',
    ],
    [
      'a wrong media type',
      replying((key) => new Response(key, { headers: { 'Content-Type': 'text/plain' } })),
      'response.headers/content-type media-type',
    ],
    [
      'a body that is not JSON',
      replying((_, headers) => new Response('<html>oops</html>', { headers })),
      'response.body json',
    ],
  ])('%s fails, and the report says where', async (_, handler, finding) => {
    const { summary, cases } = await verifyOkta(handler);
    expect(summary).toEqual({ cases: 1, passed: 0, failed: 1, skipped: 0 });
    expect(cases[0]?.violations.map(({ in: place, path, rule }) => `${place}${path} ${rule}`)).toContain(finding);
  });
});

describe('a provider whose answer is well formed, and the wrong one', () => {
  const known = {
    admin: 'keyspec-admin',
    reader: 'keyspec-readonly',
    outsider: 'keyspec-outsider',
    limited: 'keyspec-limited',
  };
  /** What a mock is told for with other requests, or with other answers. */
  const told = async (api: ApiName, only: string, wrap: (request: Request, next: Handler) => Promise<Response>) => {
    const { handler } = await createServedMock({ vendors: vendorsOf(api) });
    const { url } = await provider((request) => wrap(request, handler));
    const { cases } = await verify(await loadApi(api), { url, tokens: known, simulates: false }, { only });
    return cases.flatMap(({ violations }) =>
      violations.map(({ path, rule, message }) => `${path} ${rule}: ${message}`),
    );
  };
  type Wrap = Parameters<typeof told>[2];
  const asking =
    (from: RegExp, to: string): Wrap =>
    (request, next) =>
      next(new Request(request.url.replace(from, to), request));
  const answering =
    (path: RegExp, change: (text: string) => string): Wrap =>
    async (request, next) => {
      const response = await next(request);
      if (!path.test(request.url) || !response.ok) return response;
      return new Response(change(await response.text()), { status: response.status, headers: response.headers });
    };

  it.each<[fault: string, api: ApiName, only: string, Wrap, findings: RegExp[]]>([
    [
      'lists more than asked for',
      'okta',
      'listApplications 200',
      asking(/limit=2$/, 'limit=200'),
      [/^ count: \d+ items, and at most 2 were asked for$/, /^\/link page-link: self: /],
    ],
    [
      'generates a key of another validity',
      'okta',
      'generateApplicationKey 201',
      asking(/validityYears=2$/, 'validityYears=3'),
      [/^\/expiresAt certificate: asked for 2 years, /, /^\/x5c\/0 certificate: asked for 2 years, /],
    ],
    [
      'calls a new app as it likes',
      'okta',
      'createApplication 200',
      answering(/\/apps$/, (text) => text.replace(/"label":"keyspec/, '"label":"other')),
      [/^\/label not-as-sent: /],
    ],
    [
      'keeps no expiration',
      'zitadel',
      'getAppKey 200',
      answering(/\/keys\/\d+$/, (text) => text.replace('2519-', '2518-')),
      [/^\/key\/expirationDate same-thing: /],
    ],
    [
      'reads another key',
      'zitadel',
      'getApplicationKey 200',
      answering(/\/GetApplicationKey$/, (text) => text.replace(/"keyId":"\d+"/, '"keyId":"1"')),
      [/^\/keyId other-thing: /],
    ],
    [
      'includes nothing',
      'commercelayer',
      'retrieveApiCredential 200',
      asking(/[?]include=.*/, ''),
      [
        /^\/included behaviour: expected \{"type":"organizations"\} among others, got nothing without it$/,
        /^\/included behaviour: expected \{"type":"roles"\} among others, got nothing without it$/,
      ],
    ],
    [
      'sorts the other way round',
      'commercelayer',
      'listApiCredentials 200',
      asking(/sort=-created_at/, 'sort=created_at'),
      [/^\/links\/first page-link: /, /^\/links\/last page-link: /],
    ],
    [
      'filters nothing',
      'commercelayer',
      'listOrganizationRoles 200',
      asking(/[?]filter.*/, ''),
      [/^\/links\/first page-link: /, /^\/links\/last page-link: /],
    ],
  ])('%s: %s', async (_, api, only, wrap, findings) => {
    const found = await told(api, only, wrap);
    expect(found).toEqual(findings.map((finding) => expect.stringMatching(finding)));
  });

  it.each<[shown: string, only: string, Wrap, finding: string]>([
    [
      'a client secret',
      'getAppById 200',
      answering(/\/apps\/\d+$/, (text) => text.replace('"apiConfig":{', '"apiConfig":{"clientSecret":"planted",')),
      '/app/apiConfig/clientSecret',
    ],
    [
      'a key file',
      'getAppKey 200',
      answering(/\/keys\/\d+$/, (text) => text.replace('"key":{', '"key":{"keyDetails":"planted",')),
      '/key/keyDetails',
    ],
  ])('shows %s once more: told without it', async (_, only, wrap, finding) => {
    const found = await told('zitadel', only, wrap);
    expect(found[0]).toContain(`${finding} false schema`);
    expect(found.join()).not.toContain('planted');
  });
});

describe('a provider that is right', () => {
  const documented = documentedAnswers(JSON.parse(readDescription('okta')));

  it('passes as it is', async () => {
    const { summary, cases } = await verifyOkta(mock);
    expect(summary).toEqual({ cases: 1, passed: 1, failed: 0, skipped: 0 });
    expect(cases[0]).toEqual({
      name: 'getApplicationKey 200 application/json',
      case: {
        kind: 'answer',
        operationId: 'getApplicationKey',
        method: 'get',
        path: '/api/v1/apps/{appId}/credentials/keys/{keyId}',
        status: 200,
        mediaType: 'application/json',
      },
      outcome: 'passed',
      durationMs: expect.any(Number),
      simulated: false,
      actual: { status: 200, contentType: 'application/json' },
      violations: [],
    });
  });

  it('passes when it leaves out an optional field, and when it adds one', async () => {
    const changed: Handler = async (request) => {
      const response = await mock(request);
      if (request.method !== 'GET') return response;
      const { universalLogout: _, ...app } = await response.json();
      return Response.json({ ...app, newMember: true }, { headers: response.headers });
    };
    const { summary } = await verifyOkta(changed, { only: 'getApplication 200' });
    expect(summary).toEqual({ cases: 1, passed: 1, failed: 0, skipped: 0 });
  });

  it('passes every documented answer; what was asked for with Prefer is marked', async () => {
    const { summary, cases } = await verifyOkta(mock, { only: '' });
    expect(summary.cases).toBe(documented.length);
    // What remembers nothing knows no client, has no token to spare and an active key for everybody, so what asks for
    // something else cannot be tried there.
    const clientless = ['createToken', 'introspectToken', 'revokeToken', 'revokeApiToken', 'revokeCurrentApiToken'];
    const untried = [...clientless.map((id) => `${id} `), 'listActiveIdentityProviderSigningKey 204'];
    const others = cases.filter(({ name }) => !untried.some((start) => name.startsWith(start)));
    expect(others.length).toBeGreaterThan(200);
    expect(others.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(others.every(({ simulated, case: one }) => one.kind === 'answer' && simulated === one.status >= 300)).toBe(
      true,
    );
  });
});

describe('a provider that cannot be judged', () => {
  const raw = async (listener: Parameters<typeof createServer>[1]): Promise<Provider & { server: Server }> => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, tokens, simulates: false, server };
  };
  const outcome = async (listener: Parameters<typeof createServer>[1], within = limits) => {
    const target = await raw(listener);
    try {
      const { cases } = await verify(await loadApi('okta'), target, { only: 'listApplications 200', limits: within });
      return cases[0];
    } finally {
      target.server.closeAllConnections();
      target.server.close();
    }
  };

  it('is down: there is nothing to verify', async () => {
    const target = await raw(() => {});
    await new Promise((resolve) => target.server.close(resolve));
    await expect(verify(await loadApi('okta'), target, { only, limits })).rejects.toThrow(ProviderDownError);
  });

  it('hangs: the case fails within its time-out', async () => {
    const one = await outcome(() => {}, impatient);
    expect(one).toMatchObject({ outcome: 'failed', reason: 'no answer within 0.7 s' });
  });

  it('hangs in the middle of a body: the same', async () => {
    const one = await outcome(
      (_, response) => void response.writeHead(200, { 'content-length': 100 }).write('{'),
      impatient,
    );
    expect(one).toMatchObject({ outcome: 'failed', reason: 'no answer within 0.7 s' });
  });

  it('hangs for good: after three cases the others are not tried', async () => {
    const target = await raw(() => {});
    const { cases } = await verify(await loadApi('okta'), target, { only: 'listApplications', limits: impatient });
    target.server.closeAllConnections();
    target.server.close();
    const reasons = cases.map(({ case: one, reason }) => (one.kind === 'check' ? `${one.check} ${reason}` : reason));
    const left = 'not tried: the provider had stopped answering';
    expect(cases.map(({ outcome }) => outcome).join()).toMatch(/^(failed,){2}(skipped,?)+$/);
    expect(reasons.slice(0, 6)).toEqual([
      ...Array(2).fill('no answer within 0.7 s'),
      left,
      left,
      left,
      `authentication ${left}`,
    ]);
  });

  it('breaks off in the middle of a body', async () => {
    const one = await outcome((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{');
      setTimeout(() => response.destroy(), 50);
    });
    expect(one?.reason).toMatch(/^the answer broke off/);
  });

  it('answers more than a mebibyte', async () => {
    const one = await outcome((_, response) => response.end('x'.repeat(2 * 1024 * 1024)));
    expect(one?.reason).toBe('the answer is larger than 1 MiB');
  });

  it('answers HTML', async () => {
    const one = await outcome((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'));
    expect(one?.violations).toContainEqual({
      in: 'response.headers',
      path: '/content-type',
      rule: 'media-type',
      message: 'got text/html, documented application/json',
      specLocation: expect.stringMatching(/^generated\/okta\/openapi\.json:\d+$/),
    });
  });

  it('answers 500', async () => {
    const one = await outcome((_, response) => response.writeHead(500).end('oops'));
    expect(one?.violations.map(({ rule }) => rule)).toEqual(['status', 'undocumented-status']);
  });

  it('redirects to another host: the token does not follow', async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await raw((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    const verifying = outcome((_, response) => response.writeHead(302, { location: elsewhere.url }).end());
    await expect(verifying).rejects.toThrow(`is redirected to ${elsewhere.url}; give the URL that answers itself`);
    elsewhere.server.close();
    expect(seen).toEqual([]);
  });
});

describe('the report', () => {
  it('says why a case was skipped: no token of that caller was given', async () => {
    const target = await provider(mock);
    const { cases } = await verify(
      await loadApi('okta'),
      { ...target, tokens: { admin: secret } },
      { only: 'getApplication 403', limits },
    );
    expect(cases[0]).toMatchObject({ outcome: 'skipped', reason: "no token given for the caller 'outsider'" });
  });

  it('never shows a token, wherever the provider repeats it', async () => {
    const echo: Handler = async (request) =>
      new Response('{}', {
        headers: { 'Content-Type': `text/${request.headers.get('Authorization')?.split(' ')[1]}` },
      });
    const report = await verifyOkta(echo, { only: 'listApplications 200' });
    expect(report.cases[0]?.violations[0]?.message).toContain('text/***');
    expect(JSON.stringify(report)).not.toContain(secret);
  });
});

describe('the checks beyond the documented answers', () => {
  const known = {
    admin: 'keyspec-admin',
    reader: 'keyspec-readonly',
    outsider: 'keyspec-outsider',
    limited: 'keyspec-limited',
  };
  type Wrap = (request: Request, next: Handler) => Promise<Response>;
  const failed = async (api: ApiName, wrap: Wrap, only: string) => {
    const { handler } = await createServedMock({ vendors: vendorsOf(api) });
    const { url } = await provider((request) => wrap(request, handler));
    const { cases } = await verify(await loadApi(api), { url, tokens: known, simulates: false }, { only });
    return cases.filter(({ outcome }) => outcome === 'failed');
  };
  const wrong = async (api: ApiName, wrap: Wrap, only: string) =>
    (await failed(api, wrap, only)).flatMap(({ violations }) => violations.map(({ rule }) => rule));

  /** A request whose body is an object is changed before the mock sees it, or refused when there is nothing to send. */
  const sending =
    (change: (body: Json, request: Request) => Json | undefined): Wrap =>
    async (request, next) => {
      const text = await request.text();
      const { method, headers, url } = request;
      const again = (body: string) => next(new Request(url, { method, headers, body: body === '' ? null : body }));
      if (!text.startsWith('{')) return again(text);
      const body = change(JSON.parse(text), request);
      return body === undefined
        ? Response.json({ code: 3, message: 'no' }, { status: 400, headers: noStore })
        : again(JSON.stringify(body));
    };
  const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache', Expires: 'Thu, 01 Jan 2026 00:00:00 GMT' };
  const json = (value: unknown, status: number, { headers }: Response) => Response.json(value, { status, headers });

  it('find invalid input accepted', async () => {
    const rules = await wrong(
      'okta',
      (request, next) => next(new Request(request.url.replace(/validityYears=1$/, 'validityYears=2'), request)),
      'generateApplicationKey',
    );
    expect(rules).toEqual(['invalid-input-accepted']);
  });

  it('find valid input refused', async () => {
    const rules = await wrong(
      'okta',
      async (request, next) =>
        request.url.includes('validityYears=10')
          ? next(new Request(request.url.replace('=10', '=11'), request))
          : next(request),
      'generateApplicationKey',
    );
    expect(rules).toEqual(['valid-input-refused']);
  });

  it.each<
    [
      what: string,
      api: ApiName,
      operation: string,
      change: (body: Json, request: Request) => Json | undefined,
      subject: string,
    ]
  >([
    [
      'a value of a member that may be left out',
      'zitadel',
      'addApiApp',
      (body) => (body.authMethodType === 'API_AUTH_METHOD_TYPE_BASIC' ? undefined : body),
      'body/authMethodType "API_AUTH_METHOD_TYPE_BASIC"',
    ],
    [
      'a name as long as allowed',
      'zitadel',
      'addApiApp',
      (body) => (String(body.name).length === 200 ? undefined : body),
      'body/name 200 characters',
    ],
    [
      'what an example leaves out',
      'zitadel',
      'addAppKey',
      (body, { url }) => (url.endsWith('/keys') && body.expirationDate === undefined ? undefined : body),
      'body example createKeyWithoutEnd',
    ],
  ])('find %s refused', async (_, api, operation, change, subject) => {
    const [one, ...others] = await failed(api, sending(change), `${operation} valid-input`);
    expect(one).toMatchObject({ case: { subject }, violations: [{ rule: 'valid-input-refused' }] });
    expect(others).toEqual([]);
  });

  it.each<
    [what: string, api: ApiName, operation: string, change: (body: Json, request: Request) => Json, subject: string]
  >([
    [
      'a number just beyond its bound',
      'zitadel',
      'listApplicationKeys',
      (body) => (JSON.stringify(body).includes('"limit":1001') ? {} : body),
      'body/pagination/limit maximum',
    ],
    [
      'a wrong value of a member that may be left out',
      'commercelayer',
      'updateApiCredential',
      (body) => JSON.parse(JSON.stringify(body).replace('"expires_in":7199', '"expires_in":7200')),
      'body/data/attributes/expires_in minimum',
    ],
    [
      'an example without what it needs',
      'commercelayer',
      'createApiCredential',
      (body) => {
        const text = JSON.stringify(body);
        return text.includes('"role"') ? body : JSON.parse(text.replace('"integration"', '"sales_channel"'));
      },
      'body/data/relationships/role required',
    ],
  ])('find %s accepted', async (_, api, operation, change, subject) => {
    const [one, ...others] = await failed(api, sending(change), `${operation} invalid-input`);
    expect(one).toMatchObject({ case: { subject }, violations: [{ rule: 'invalid-input-accepted' }] });
    expect(others).toEqual([]);
  });

  it('find someone writing who may only read', async () => {
    const rules = await wrong(
      'commercelayer',
      (request, next) => {
        const headers = new Headers(request.headers);
        headers.set('Authorization', 'Bearer keyspec-admin');
        const isReader = request.headers.get('Authorization') === 'Bearer keyspec-readonly';
        return next(isReader ? new Request(request.url, { method: request.method, headers }) : request);
      },
      'deleteApiCredential authentication',
    );
    expect(rules).toEqual(['authorization-ignored']);
  });

  it('find a method taken for another that needs a body', async () => {
    const rules = await wrong(
      'zitadel',
      async (request, next) => {
        const { url, headers } = request;
        const method = request.method === 'PATCH' ? 'PUT' : request.method;
        return next(new Request(url, { method, headers, body: (await request.text()) || null }));
      },
      'getAppById undocumented-method PATCH',
    );
    expect(rules).toEqual(['undocumented-method-accepted']);
  });

  it('find authentication ignored', async () => {
    const rules = await wrong(
      'zitadel',
      async (request, next) => {
        const headers = new Headers(request.headers);
        if (!headers.has('Authorization')) headers.set('Authorization', 'Bearer keyspec-admin');
        return next(
          new Request(request.url, { method: request.method, headers, body: (await request.text()) || null }),
        );
      },
      'getAppById',
    );
    expect(rules).toContain('authentication-ignored');
  });

  it('find a method that nobody documented', async () => {
    const rules = await wrong(
      'commercelayer',
      async (request, next) => (request.method === 'PUT' ? new Response(null, { status: 204 }) : next(request)),
      'retrieveRole',
    );
    expect(new Set(rules)).toEqual(new Set(['undocumented-method-accepted']));
  });

  it('find what was deleted still served', async () => {
    const kept = new Map<string, string>();
    const rules = await wrong(
      'commercelayer',
      async (request, next) => {
        const response = await next(request);
        if (request.method !== 'GET' || !/api_credentials\/\w+$/.test(new URL(request.url).pathname)) return response;
        if (response.ok) kept.set(request.url, await response.clone().text());
        const body = kept.get(request.url);
        return response.status === 404 && body !== undefined ? json(JSON.parse(body), 200, response) : response;
      },
      'retrieveApiCredential',
    );
    expect(rules).toContain('served-after-deletion');
  });

  it('find a failure of the server', async () => {
    const rules = await wrong(
      'okta',
      async (request, next) => (request.url.endsWith('=1') ? new Response('oops', { status: 500 }) : next(request)),
      'generateApplicationKey',
    );
    expect(rules).toContain('server-error');
  });
});
