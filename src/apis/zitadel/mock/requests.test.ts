import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { describe, expect, it } from 'vitest';
import {
  apiApp,
  apps,
  connectError,
  createJudgedMock,
  keys,
  status,
  world,
} from '../../../../contract-tests/zitadel/test-mock.js';
import description from '../../../../generated/zitadel/openapi.json' with { type: 'json' };
import { listen } from '../../../http/server.js';
import { withCors } from '../../../mock/served/cors.js';
import { createMock } from '../../../mock.js';

const tooLong = 'x'.repeat(201);
const json = { type: 'KEY_TYPE_JSON' };

describe('the order of checks in v1', () => {
  it('is route, JSON, token, organization, permission, quota, fields, operation', async () => {
    const { post } = createJudgedMock();
    const nobody = { token: null };
    const unknownOrganization = { 'x-zitadel-orgid': '1' };
    const id = async (body: unknown, how: object) => {
      const { body: answer } = await post(keys.replace(world.apiApp, tooLong), body, how);
      return (Object.values(answer.details ?? {})[0]?.id ?? answer.message) as unknown;
    };
    expect((await post('/management/v1/nowhere', '{x', nobody)).body).toEqual({ code: 5, message: 'Not Found' });
    expect(await id('{x', nobody)).toMatch(/^invalid character 'x'/);
    expect(await id({}, { ...nobody, headers: unknownOrganization })).toBe('auth header missing');
    expect(await id({}, { token: 'nobody issued this', headers: unknownOrganization })).toBe('AUTH-7fs1e');
    expect(await id({}, { token: 'keyspec-outsider', headers: unknownOrganization })).toBe('AUTH-Bs7Ds');
    expect(await id({}, { token: 'keyspec-outsider' })).toBe('AUTH-5mWD2');
    expect(await id({}, { token: 'keyspec-limited' })).toBe('QUOTA-vjAy8');
    expect(await id({}, {})).toMatch(/^invalid AddAppKeyRequest\.AppId: /);
    const { body } = await post(keys.replace(world.apiApp, '1'), json);
    expect(body).toEqual(status(9, 'COMMAND-sak25', 'Application not found'));
  });

  it('answers to tokens as ZITADEL does, with the text as challenge', async () => {
    const { get } = createJudgedMock();
    const missing = await get(apiApp, { token: null });
    expect(missing.status).toBe(401);
    expect(missing.body).toEqual({ code: 16, message: 'auth header missing' });
    expect(missing.headers.get('WWW-Authenticate')).toBe('auth header missing');
    for (const Authorization of ['keyspec-admin', 'bearer keyspec-admin', 'Bearer Bearer keyspec-admin', 'Basic YTpi'])
      expect((await get(apiApp, { token: null, headers: { Authorization } })).body).toEqual(
        status(16, 'AUTH-toLo1', 'invalid auth header'),
      );
    for (const Authorization of ['Bearer  keyspec-admin', 'Bearer keyspec-admin '])
      expect((await get(apiApp, { token: null, headers: { Authorization } })).status).toBe(200);
    const invalid = await get(apiApp, { token: 'constructor' });
    expect(invalid.body).toEqual(status(16, 'AUTH-7fs1e', 'Errors.Token.Invalid'));
    expect(invalid.headers.get('WWW-Authenticate')).toBe('Errors.Token.Invalid (AUTH-7fs1e)');
  });

  it('zitadel rule 50: lets the members of an inactive organization act', async () => {
    const { mock, get, post } = createJudgedMock();
    const saved = JSON.parse(JSON.stringify(mock.snapshot()));
    saved.apis.zitadel.state.organizations[world.organization].active = false;
    mock.restore(saved);
    expect((await get(apiApp)).status).toBe(200);
    expect((await post(keys, json)).status).toBe(200);
    const headers: Record<string, string> = { 'x-zitadel-orgid': '1' };
    expect((await get(apiApp, { headers })).body.message).toMatch(/AUTH-Bs7Ds/);
    headers.Origin = 'https://elsewhere.example';
    expect((await get(apiApp, { token: 'keyspec-shop-user', headers })).body.message).toMatch(/AUTH-DZG21/);
  });

  it('zitadel rule 44: speaks in v1 the language that is asked for, where there is a text', async () => {
    const { get, put, call } = createJudgedMock();
    const messageOf = async (language: string) => {
      const { body } = await put(`${apps}/1`, { name: 'x' }, { headers: { 'Accept-Language': language } });
      return String(body.message);
    };
    expect(await messageOf('de')).toBe('Applikation existiert nicht (COMMAND-28di9)');
    expect(await messageOf('en;q=0.4, de-CH')).toBe('Applikation existiert nicht (COMMAND-28di9)');
    for (const language of ['en, de;q=0.9', 'xx-klingon;;q=', '*', ''])
      expect(await messageOf(language)).toBe("Application doesn't exist (COMMAND-28di9)");
    const headers = { 'Accept-Language': 'de' };
    expect((await get(`${apps}/1`, { headers })).body.message).toBe('Errors.App.NotExisting (QUERY-pCP8P)');
    expect((await get(apiApp, { token: 'keyspec-outsider', headers })).body.message).toMatch(
      /^No matching permissions/,
    );
    const unknown = { projectId: world.project, applicationId: '1' };
    expect((await call('DeleteApplication', unknown, { headers })).body.message).toMatch(/^Application doesn't exist/);
  });

  it('zitadel rule 45: counts no events in lists', async () => {
    const { post } = createJudgedMock();
    expect(Object.keys((await post(`${apps}/_search`)).body.details ?? {})).toEqual(['totalResult', 'viewTimestamp']);
    expect(Object.keys((await post(`${keys}/_search`)).body.details ?? {})).toEqual(['totalResult', 'viewTimestamp']);
  });

  it('answers 429 once the rate limit is used up', async () => {
    const { get } = createJudgedMock({ rateLimit: 2, clock: () => 1.8e12 });
    const statuses = [await get(apiApp), await get(apiApp), await get(apiApp)].map((answer) => answer.status);
    expect(statuses).toEqual([200, 200, 429]);
    const { body } = await get(apiApp);
    expect(body).toEqual(status(8, 'QUOTA-vjAy8', 'Quota.Access.Exhausted'));
  });

  it('zitadel rule 55: says in every answer that passed the gateway that it is stale', async () => {
    const { get, post } = createJudgedMock();
    for (const { headers } of [await get(apiApp), await get(apiApp, { token: null }), await get(`${apps}/1`)]) {
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Grpcgateway-Cache-Control')).toBe('no-store');
      expect(headers.get('Pragma')).toBe('no-cache');
      expect(headers.get('Grpcgateway-Content-Type')).toBe('application/grpc');
      expect(headers.get('Expires')).toMatch(/ GMT$/);
      expect(headers.get('Vary')).toBe('Origin');
    }
    expect((await post(keys, '{x')).headers.has('Cache-Control')).toBe(false);
  });

  it('tells the first field that does not hold', async () => {
    const { get, post, put } = createJudgedMock();
    const length = 'value length must be between 1 and 200 runes, inclusive';
    const path = (id: string) => `/management/v1/projects/${id}/apps/${id}`;
    expect((await get(path(tooLong))).body).toEqual({
      code: 3,
      message: `invalid GetAppByIDRequest.ProjectId: ${length}`,
    });
    expect((await get(`${keys}/${tooLong}`)).body.message).toBe(`invalid GetAppKeyRequest.KeyId: ${length}`);
    for (const name of ['', undefined, tooLong])
      expect((await post(`${apps}/api`, { name })).body.message).toBe(`invalid AddAPIAppRequest.Name: ${length}`);
    expect((await put(apiApp, {})).body.message).toBe(`invalid UpdateAppRequest.Name: ${length}`);
    expect((await post(`${apps}/api`, { name: '🔑'.repeat(200) })).status).toBe(200);
    expect((await post(`${apps}/api`, { name: 'a', authMethodType: 2 })).body.message).toBe(
      'invalid AddAPIAppRequest.AuthMethodType: value must be one of the defined enum values',
    );
    expect((await post(`${apps}/_search`, { queries: [{ nameQuery: {} }, {}] })).body.message).toBe(
      'invalid ListAppsRequest.Queries[1]: embedded message failed validation | caused by: invalid AppQuery.Query: value is required',
    );
    expect((await post(`${apps}/_search`, { queries: [{ nameQuery: { name: tooLong } }] })).body.message).toBe(
      'invalid ListAppsRequest.Queries[0]: embedded message failed validation | caused by: invalid AppQuery.NameQuery: ' +
        'embedded message failed validation | caused by: invalid AppNameQuery.Name: value length must be at most 200 runes',
    );
  });
});

describe('JSON as protobuf reads it', () => {
  it('takes names in both spellings, enums by number, numbers as text; passes over null and what it does not know', async () => {
    const { post, get, put } = createJudgedMock();
    const made = await post(keys, { type: 1, expiration_date: '2519-04-01T08:45:00+00:00', projectId: '1', more: {} });
    expect((await get(`${keys}/${made.body.id}`)).body.key?.expirationDate).toBe('2519-04-01T08:45:00Z');
    const page = await post(`${apps}/_search`, { query: { offset: 1, limit: '2', asc: null }, queries: null });
    expect(page.body.result).toHaveLength(2);
    const named = await post(`${apps}/_search`, { queries: [{ name_query: { name: 'SHOP', method: 1 } }] });
    expect(named.body.result).toMatchObject([{ name: 'Shop' }]);
    expect((await put(`${apps}/${world.basicApp}/api_config`, { auth_method_type: 1 })).status).toBe(200);
    // A name that is no value counts as left out, and left out is BASIC.
    expect((await put(`${apps}/${world.basicApp}/api_config`, { authMethodType: 'NONE' })).status).toBe(200);
    expect((await post(`${apps}/_search`, ' \n')).status).toBe(200);
    expect((await post(`${apps}/_search`, undefined)).status).toBe(200);
    expect((await post(`${apps}/${world.apiApp}/_deactivate`, { anything: [1] })).status).toBe(200);
  });

  it('does not mind the media type in v1, nor the body of a GET or DELETE', async () => {
    const { post, send } = createJudgedMock();
    expect((await post(`${apps}/_search`, '{}', { headers: { 'Content-Type': 'text/plain' } })).status).toBe(200);
    expect((await send('DELETE', `${keys}/${world.key}`, { body: '{x' })).status).toBe(200);
  });

  it.each([
    ['{"type":true}', '(line 1:9): invalid value for enum field type: true'],
    ['{"type":1.5}', '(line 1:9): invalid value for enum field type: 1.5'],
    ['{"type":2147483648}', '(line 1:9): invalid value for enum field type: 2147483648'],
    ['{"type":[1]}', '(line 1:9): invalid value for enum field type: ['],
    ['{"expirationDate":"x"}', '(line 1:19): invalid google.protobuf.Timestamp value "x"'],
    [
      '{"expirationDate":"2026-02-30T00:00:00Z"}',
      '(line 1:19): invalid google.protobuf.Timestamp value "2026-02-30T00:00:00Z"',
    ],
    [
      '{"expirationDate":"0000-01-01T00:00:00Z"}',
      '(line 1:19): google.protobuf.Timestamp value out of range: "0000-01-01T00:00:00Z"',
    ],
    ['{\n  "expiration_date": 5\n}', 'syntax error (line 2:22): unexpected token 5'],
    ['{"🔑é":"\\"","type":true}', '(line 1:19): invalid value for enum field type: true'],
    ['[]', 'syntax error (line 1:1): unexpected token ['],
    ['null', 'syntax error (line 1:1): unexpected token null'],
    ['"text"', 'syntax error (line 1:1): unexpected token "text"'],
    ['{"type":1,"type":1}', '(line 1:11): duplicate field "type"'],
    ['{"type":null,"t\\u0079pe":1}', '(line 1:14): duplicate field "t\\u0079pe"'],
    ['{"expirationDate":null,"expiration_date":null}', '(line 1:24): duplicate field "expiration_date"'],
    ['{"a":"\\ud83d tail"}', 'syntax error (line 1:6): invalid escape code " tail\\"" in string'],
    ['{"a":"\\udd11\\ud83d"}', 'syntax error (line 1:6): invalid escape code "\\\\ud83d" in string'],
  ])('says that it is not the message: %.60s', async (body, message) => {
    const { post, call } = createJudgedMock();
    const answer = await post(keys, body, { token: null });
    expect(answer).toMatchObject({ status: 400, body: { code: 3, message: `proto: ${message}` } });
    if (/type|expiration/.test(body)) return;
    expect((await call('GetApplication', body, { token: null })).body.message).toBe(
      `unmarshal message: unmarshal into *application.GetApplicationRequest: proto: ${message}`,
    );
  });

  it.each([
    ['{x', "'x' looking for beginning of object key string", 'syntax error (line 1:2): invalid value x'],
    ['{"a":1,}', "'}' looking for beginning of object key string", 'syntax error (line 1:8): unexpected token }'],
    [
      '{"a" 1}',
      "'1' after object key",
      'syntax error (line 1:6): unexpected character 1, missing ":" after field name',
    ],
    ['{"a":1 "b":2}', "'\"' after object key:value pair", 'syntax error (line 1:8): unexpected token "b"'],
    ['{"a":[1 2]}', "'2' after array element", 'syntax error (line 1:9): unexpected token 2'],
    ['{"a":[,]}', "',' looking for beginning of value", 'syntax error (line 1:7): unexpected token ,'],
    ['{"a":01}', "'1' after object key:value pair", 'syntax error (line 1:6): invalid value 01'],
    ['{"a":-}', "'}' in numeric literal", 'syntax error (line 1:6): invalid value -'],
    ['{"a":1.}', "'}' after decimal point in numeric literal", 'syntax error (line 1:6): invalid value 1.'],
    ['{"a":1e}', "'}' in exponent of numeric literal", 'syntax error (line 1:6): invalid value 1e'],
    ['{"a":nul}', "'}' in literal null (expecting 'l')", 'syntax error (line 1:6): invalid value nul'],
    ['{"a":"\n"}', "'\\n' in string literal", "syntax error (line 1:6): invalid character '\\n' in string"],
    ['{"a":"\\x"}', "'x' in string escape code", 'syntax error (line 1:6): invalid escape code "\\\\x" in string'],
    [
      '{"a":"\\u12g4"}',
      "'g' in \\u hexadecimal character escape",
      'syntax error (line 1:6): invalid escape code "\\\\u12g4" in string',
    ],
    [
      '{"a":"\\ud83d\\ude"}',
      "'\"' in \\u hexadecimal character escape",
      'syntax error (line 1:6): invalid escape code "\\\\ude\\"}" in string',
    ],
    ["{'a':1}", "'\\'' looking for beginning of object key string", "syntax error (line 1:2): invalid value '"],
    ['{é', "'Ã' looking for beginning of object key string", 'syntax error (line 1:2): invalid value é'],
  ])('says what keeps it from being JSON, in the words of the API: %.40s', async (body, v1, v2) => {
    const { post, call } = createJudgedMock();
    expect(await post(keys, body, { token: null })).toMatchObject({
      status: 400,
      body: { code: 3, message: `invalid character ${v1}` },
    });
    expect((await call('GetApplication', body, { token: null })).body.message).toBe(
      `unmarshal message: unmarshal into *application.GetApplicationRequest: proto: ${v2}`,
    );
  });

  it.each(['{"type":', '{"type', '{"a":"\\', '{"a":"\\u12', '{"a":[[[', '['.repeat(10_000)])(
    'says where it ends too early: %.20s',
    async (body) => {
      const { post, call } = createJudgedMock();
      expect((await post(keys, body)).body.message).toBe('unexpected EOF');
      expect((await call('GetApplication', body)).body.message).toMatch(/: proto: unexpected EOF$/);
    },
  );

  it('reads ten thousand levels and no more', async () => {
    const { post, call } = createJudgedMock();
    const nested = (levels: number) => `{"deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect((await post(`${apps}/_search`, nested(9999))).status).toBe(200);
    expect((await post(`${apps}/_search`, nested(10_000))).body.message).toMatch(/exceeded max (?:recursion )?depth/);
    expect((await post(`${apps}/_search`, '['.repeat(10_001))).body.message).toBe(
      "invalid character '[' exceeded max depth",
    );
    expect((await call('ListApplications', nested(10_000))).body.message).toMatch(/exceeded max recursion depth$/);
  });

  it('reads in v1 the first value of a body, in v2 the whole', async () => {
    const { post, call } = createJudgedMock();
    expect((await post(keys, '\n {"type":1} {"type":2} and more')).status).toBe(200);
    expect((await post(keys, '\n {"type":true} {}')).body.message).toContain('(line 1:9)');
    expect((await call('GetApplication', '{} {}')).body.message).toMatch(
      /syntax error \(line 1:4\): unexpected token \{$/,
    );
  });

  it('takes whole numbers and times in every spelling that protobuf takes', async () => {
    const { post, get } = createJudgedMock();
    const rows = async (query: string) =>
      Object.values((await post(`${apps}/_search`, `{"query":${query}}`)).body.result ?? {}).length;
    for (const two of ['2', '"2"', '2.0', '"20e-1"', '0.2e1']) expect(await rows(`{"limit":${two}}`), two).toBe(2);
    expect(await rows('{"offset":18446744073709551615}')).toBe(0);
    for (const wrong of ['"02"', '" 2"', '"+2"', '"2,0"', '2.5', '""', '-1', '18446744073709551616', '1e20'])
      expect((await post(`${apps}/_search`, `{"query":{"offset":${wrong}}}`)).body.message, wrong).toMatch(
        /invalid value for uint64 field offset/,
      );
    expect((await post(keys, '{"type":-2147483648}')).body.message).toMatch(/one of the defined enum values$/);
    for (const [sent, read] of [
      ['2519-04-01T8:45:00Z', '2519-04-01T08:45:00Z'],
      ['2519-04-01T08:45:00,5Z', '2519-04-01T08:45:00.500Z'],
      ['2519-04-01T08:45:00+24:00', '2519-03-31T08:45:00Z'],
    ]) {
      const { body } = await post(keys, { ...json, expirationDate: sent });
      expect((await get(`${keys}/${body.id}`)).body.key?.expirationDate).toBe(read);
    }
  });

  it('says what is wrong inside of lists and messages', async () => {
    const { post, call } = createJudgedMock();
    const messageOf = async (body: unknown) => (await post(`${apps}/_search`, body)).body.message;
    expect(await messageOf({ query: { limit: -1 } })).toBe(
      'proto: (line 1:19): invalid value for uint32 field limit: -1',
    );
    expect(await messageOf({ query: { limit: 4294967296 } })).toContain('uint32 field limit: 4294967296');
    expect(await messageOf({ query: { offset: '18446744073709551616' } })).toContain('uint64 field offset');
    expect(await messageOf({ query: { asc: 'true' } })).toContain('invalid value for bool field asc: "true"');
    expect(await messageOf({ query: 'x' })).toContain('unexpected token "x"');
    expect(await messageOf({ queries: {} })).toContain('unexpected token {');
    expect(await messageOf({ queries: [{ nameQuery: { name: 1 } }] })).toBe(
      'proto: (line 1:34): invalid value for string field name: 1',
    );
    expect(await messageOf({ queries: [null] })).toContain('(line 1:13): unexpected token null');
    const both = { apiConfiguration: null, oidcConfiguration: {}, samlConfiguration: {} };
    expect((await call('CreateApplication', both)).body.message).toContain(
      '(line 1:49): error parsing "samlConfiguration", oneof zitadel.application.v2.CreateApplicationRequest.application_type is already set',
    );
  });
});

describe('Connect', () => {
  it('checks content type and protocol, then JSON, token, quota, fields', async () => {
    const { call } = createJudgedMock();
    const wrongType = await call('GetApplication', '{x', {
      token: null,
      headers: { 'Content-Type': 'text/plain' },
      undescribed: true,
    });
    expect(wrongType.status).toBe(415);
    expect(wrongType.headers.get('Accept-Post')).toContain('application/json');
    expect(wrongType.text).toBe('');
    const version = (text: string) => ({ token: null, headers: { 'Connect-Protocol-Version': text } });
    expect(await call('GetApplication', '{x', version('2'))).toMatchObject({
      status: 400,
      body: { code: 'invalid_argument', message: 'Connect-Protocol-Version must be "1": got "2"' },
    });
    expect((await call('GetApplication', '{x', version('1'))).body).toEqual({
      code: 'invalid_argument',
      message:
        'unmarshal message: unmarshal into *application.GetApplicationRequest: proto: syntax error (line 1:2): invalid value x',
    });
    expect((await call('GetApplication', '', { token: null })).body.message).toContain('zero-length payload');
    expect(await call('GetApplication', {}, { token: null })).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated', message: 'auth header missing' },
    });
    expect((await call('GetApplication', {}, { token: 'nobody issued this' })).body).toEqual(
      connectError('unauthenticated', 'AUTH-7fs1e', 'Errors.Token.Invalid'),
    );
    expect(await call('GetApplication', {}, { token: 'keyspec-limited' })).toMatchObject({
      status: 429,
      body: connectError('resource_exhausted', 'QUOTA-vjAy8', 'Quota.Access.Exhausted'),
    });
    expect((await call('GetApplication', {}, { token: 'keyspec-outsider' })).body).toEqual({
      code: 'invalid_argument',
      message: 'invalid GetApplicationRequest.ApplicationId: value length must be between 1 and 200 runes, inclusive',
    });
    const charset = { headers: { 'Content-Type': 'application/json; charset=UTF-8' } };
    expect((await call('GetApplication', { applicationId: world.apiApp }, charset)).status).toBe(200);
  });

  it('tells the fields of v2', async () => {
    const { call } = createJudgedMock();
    const messageOf = async (rpc: string, message: object) => (await call(rpc, message)).body.message;
    const projectId = world.project;
    expect(await messageOf('CreateApplication', { projectId, name: 'x' })).toBe(
      'invalid CreateApplicationRequest.ApplicationType: value is required',
    );
    expect(await messageOf('ListApplicationKeys', { filters: [{}] })).toBe(
      'invalid ListApplicationKeysRequest.Filters[0]: embedded message failed validation | ' +
        'caused by: invalid ApplicationKeySearchFilter.Filter: value is required',
    );
    expect(await messageOf('ListApplications', { filters: [{ typeFilter: 0 }] })).toContain(
      'ApplicationSearchFilter.TypeFilter: value must not be in list [APPLICATION_TYPE_UNSPECIFIED]',
    );
    const clockSkew = '6s';
    expect(await messageOf('CreateApplication', { projectId, name: 'x', oidcConfiguration: { clockSkew } })).toContain(
      'CreateOIDCApplicationRequest.ClockSkew: value must be inside range [0s, 5s]',
    );
    expect(
      await messageOf('CreateApplication', { projectId, name: 'x', oidcConfiguration: { clockSkew: '6' } }),
    ).toContain('invalid google.protobuf.Duration value "6"');
    expect(await messageOf('CreateApplication', { projectId, name: 'x', samlConfiguration: {} })).toContain(
      'CreateSAMLApplicationRequest.Metadata: value is required',
    );
    for (const metadataUrl of ['https://not a host/', 'https://sp.example/%zz', ':none', '\n', '1:2'])
      expect(
        await messageOf('CreateApplication', { projectId, name: 'x', samlConfiguration: { metadataUrl } }),
      ).toContain('CreateSAMLApplicationRequest.MetadataUrl: value must be a valid URI');
    const metadataXml = btoa('x'.repeat(500_001));
    expect(
      await messageOf('CreateApplication', { projectId, name: 'x', samlConfiguration: { metadataXml } }),
    ).toContain('value length must be at most 500000 bytes');
  });

  it('zitadel rule 52: asks for defined values where the definitions do, and not elsewhere', async () => {
    const { call } = createJudgedMock();
    const make = (name: string, oidcConfiguration: object) =>
      call('CreateApplication', { projectId: world.project, name, oidcConfiguration });
    expect((await make('x', { responseTypes: [1, 0] })).body.message).toMatch(
      /ResponseTypes\[1\]: value must not be in list \[0\]$/,
    );
    expect((await make('x', { grantTypes: [5] })).body.message).toMatch(
      /GrantTypes\[0\]: value must be one of the defined enum values$/,
    );
    // A list of names that nobody knows is a list that was not sent.
    const made = await make('Unknown names', { responseTypes: ['NONE'], grantTypes: ['NONE'] });
    const own = { projectId: world.project, applicationId: made.body.applicationId };
    const change = { responseTypes: [1, 9], grantTypes: [9] };
    expect((await call('UpdateApplication', { ...own, oidcConfiguration: change })).status).toBe(200);
    const { application } = (await call('GetApplication', { applicationId: own.applicationId })).body;
    expect(application?.oidcConfiguration).toMatchObject({
      responseTypes: ['OIDC_RESPONSE_TYPE_CODE', 'OIDC_RESPONSE_TYPE_UNSPECIFIED'],
      grantTypes: ['OIDC_GRANT_TYPE_AUTHORIZATION_CODE'],
    });
    expect((await call('ListApplications', { sortingColumn: 9 })).body.applications).toHaveLength(5);
    expect((await call('ListApplicationKeys', { sortingColumn: -1 })).body.keys).toHaveLength(2);
    expect((await call('ListApplications', { filters: [{ stateFilter: 9 }] })).body).not.toHaveProperty('applications');
    expect((await call('ListApplicationKeys', { filters: [{ projectIdFilter: {} }] })).body.message).toContain(
      'ApplicationKeyProjectIDFilter.ProjectId: value length must be between 1 and 200 runes, inclusive',
    );
  });

  it('encodes the details of an error as the examples do', async () => {
    const { call } = createJudgedMock();
    const { body } = await call('GetApplication', { applicationId: '1' });
    expect(body).toEqual(description.components.examples.connectApplicationUnknown.value);
    const limit = await call('ListApplications', { pagination: { limit: 1001 } });
    expect(limit.body).toEqual(description.components.examples.connectLimitExceeded.value);
  });
});

describe('what goes beyond the operations', () => {
  it('zitadel rule 47: takes a slash at the end for another path, and cleans a path before it looks', async () => {
    const { post, get, call, mock } = createJudgedMock();
    const undescribed = { undescribed: true, token: null } as const;
    expect(await post(`${keys}/`, json, undescribed)).toMatchObject({
      status: 405,
      body: { code: 12, message: 'Method Not Allowed' },
    });
    for (const path of [`${apiApp}/`, `${apps}/_search/`, '/management/v1/', '/nowhere'])
      expect(await get(path, undescribed)).toMatchObject({ status: 404, body: { code: 5, message: 'Not Found' } });
    expect(await get('/management/v1', undescribed)).toMatchObject({ status: 400, body: { code: 3 } });
    const doubled = await get(apiApp.replace('/apps', '//apps'), undescribed);
    expect(doubled).toMatchObject({ status: 301, text: '' });
    expect(doubled.headers.get('Location')).toBe(apiApp);
    const broken = await mock(new Request(`http://zitadel.test${apps}/%zz`));
    expect([broken.status, await broken.text()]).toEqual([400, '400 Bad Request']);
    expect((await call('GetApplication/', {}, { undescribed: true })).text).toBe('404 page not found\n');
  });

  it('zitadel rules 47, 58: sees a path as it was sent, and names each request', async () => {
    const { mock } = createJudgedMock();
    const { url, close } = await listen(mock, { port: 0, host: '127.0.0.1' });
    try {
      const call = request(`${url}/`, { path: `${apps}/../apps/${world.apiApp}?x=1` }).end();
      const [response]: IncomingMessage[] = await once(call, 'response');
      const { statusCode, headers = {} } = response ?? {};
      response?.resume();
      expect([statusCode, headers.location]).toEqual([301, apiApp]);
      expect(headers['x-request-id']).toMatch(/^[0-9a-v]{20}$/);
      expect(headers['x-robots-tag']).toBe('none');
    } finally {
      await close();
    }
  });

  it('zitadel rule 59: lets a page of another origin send credentials', async () => {
    const origin = { Origin: 'https://app.example' };
    const answer = await withCors(createJudgedMock().mock)(
      new Request(`http://zitadel.test${apiApp}`, { headers: origin }),
    );
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(origin.Origin);
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBe('true');
    expect(answer.headers.get('Vary')).toBe('Origin');
  });

  it('zitadel rule 48: takes in v1 messages of 4 MiB, in v2 larger ones', async () => {
    const { post, call } = createJudgedMock();
    const mebibytes = (count: number) => 'x'.repeat(count * 1024 * 1024);
    expect((await post(keys, { ...json, more: mebibytes(4) })).status).toBe(200);
    const long = mebibytes(4);
    const refused = await post(`${apps}/api`, { name: long });
    expect(refused).toMatchObject({ status: 429, body: { code: 8 } });
    // A tag, five or four bytes for the length, the text: of the name and of the project in the path.
    const size = 1 + 4 + long.length + 1 + 1 + world.project.length;
    expect(refused.body).toEqual({
      code: 8,
      message: `grpc: received message larger than max (${size} vs. 4194304)`,
    });
    const { body } = await call('CreateApplication', { projectId: world.project, name: long, apiConfiguration: {} });
    expect(body.message).toMatch(/CreateApplicationRequest\.Name: value length/);
  });

  it('zitadel rule 49: looks in v2 at type, compression, version and timeout before anything else', async () => {
    const { call } = createJudgedMock();
    const ask = (headers: Record<string, string>) =>
      call('GetApplication', { applicationId: world.apiApp }, { headers });
    for (const type of ['application/json; charset="utf-8"', 'Application/JSON', 'application/json;charset=UTF-8'])
      expect((await ask({ 'Content-Type': type })).status, type).toBe(200);
    const { headers } = await ask({ 'Content-Type': 'text/plain' });
    expect(headers.get('Accept-Post')?.split(', ')).toHaveLength(11);
    expect(await ask({ 'Content-Encoding': 'br', 'Connect-Protocol-Version': '2' })).toMatchObject({
      status: 501,
      body: { code: 'unimplemented', message: 'unknown compression "br": supported encodings are gzip' },
    });
    expect((await ask({ 'Content-Encoding': 'identity' })).status).toBe(200);
    const timeout = async (value: string) => (await ask({ 'Connect-Timeout-Ms': value })).body.message;
    expect(await timeout('soon')).toBe('parse timeout: strconv.ParseInt: parsing "soon": invalid syntax');
    expect(await timeout('12345678901')).toBe('parse timeout: "12345678901" has >10 digits');
    expect((await ask({ 'Connect-Timeout-Ms': '1000' })).status).toBe(200);
  });

  it('zitadel rule 56: refuses a byte order mark, and blanks alone in v2', async () => {
    const { post, call } = createJudgedMock();
    expect((await post(keys, '\ufeff{"type":1}')).body.message).toBe(
      "invalid character 'ï' looking for beginning of value",
    );
    const unmarshal = 'unmarshal message: unmarshal into *application.ListApplicationsRequest: proto:';
    expect((await call('ListApplications', '  ')).body.message).toBe(
      `${unmarshal} syntax error (line 1:3): unexpected token `,
    );
    expect((await call('ListApplications', '\ufeff{}')).body.message).toMatch(/syntax error \(line 1:1\)/);
  });

  it('zitadel rule 57: reads a form that is posted to a path of GET as that GET', async () => {
    const { post } = createJudgedMock();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect((await post(apiApp, 'a=b', { headers, undescribed: true })).body.app?.id).toBe(world.apiApp);
    expect((await post(apiApp, {}, { undescribed: true })).status).toBe(405);
    expect((await post(`${apps}/_search`, {}, { headers })).status).toBe(200);
  });

  it('zitadel rule 46: refuses blank ids of a new key in v2', async () => {
    const { call } = createJudgedMock();
    const wanted = { projectId: world.project, applicationId: world.apiApp, expirationDate: '2519-04-01T08:45:00Z' };
    for (const blank of [{ projectId: ' ' }, { applicationId: '  ' }])
      expect((await call('CreateApplicationKey', { ...wanted, ...blank })).body).toEqual(
        description.components.examples.connectKeyIdsBlank.value,
      );
  });
});

describe('what no operation takes', () => {
  it('answers in the gateway’s way in v1', async () => {
    const { get, send } = createJudgedMock();
    // The gateway decodes a path before it takes it apart.
    for (const path of ['/management/v1/project', `${apiApp}/`, `${keys}/a%2Fb`])
      expect(await get(path, { undescribed: true, token: null })).toMatchObject({
        status: 404,
        body: { code: 5, message: 'Not Found' },
      });
    const wrong = await send('PATCH', apiApp);
    expect(wrong).toMatchObject({ status: 405, body: { code: 12, message: 'Method Not Allowed' } });
    expect(wrong.headers.has('Allow')).toBe(false);
  });

  it('takes no HEAD, as the server does not', async () => {
    const mock = createMock({ apis: ['zitadel'] });
    for (const path of [apiApp, `${keys}/_search`])
      expect((await mock(new Request(`http://mock.test${path}`, { method: 'HEAD' }))).status).toBe(405);
  });

  it('answers in HTTP’s own way in v2', async () => {
    const { get, post } = createJudgedMock();
    const service = '/zitadel.application.v2.ApplicationService';
    for (const path of [`${service}/Nothing`, `${service}/GetApplication/`]) {
      const unknown = await post(path, {}, { undescribed: true, token: null });
      expect(unknown).toMatchObject({ status: 404, text: '404 page not found\n' });
      expect(unknown.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    }
    const wrong = await get(`${service}/GetApplication`);
    expect(wrong).toMatchObject({ status: 405, text: '' });
    expect(wrong.headers.get('Allow')).toBe('POST');
  });

  it('refuses a body that is too large, in the shape of the API it was sent to', async () => {
    const { post, call } = createJudgedMock({ maxBody: 100 });
    const v1 = await post(keys, { ...json, more: 'x'.repeat(100) });
    expect(v1).toMatchObject({ status: 413, body: { code: 8 } });
    const v2 = await call('GetApplication', { applicationId: 'x'.repeat(100) });
    expect(v2).toMatchObject({ status: 413, body: { code: 'resource_exhausted' } });
  });
});
