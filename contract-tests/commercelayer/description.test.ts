import { describe, expect, it } from 'vitest';
import { loadDescription, readDescription } from '../../src/description/load.js';
import { createJudge } from '../../src/validate/response.js';
import {
  answersOf,
  asAnswer,
  type Document,
  findings,
  operationsOf,
  propertiesOf,
  refusals,
  responseExamples,
} from '../kit/document.js';

const text = readDescription('commercelayer');
const document: Document = JSON.parse(text);
const judge = await createJudge(loadDescription('commercelayer'));
const examples = responseExamples(document);
const example = (id: string, name: string) => {
  const found = examples.find((one) => one.operation.id === id && one.name === name);
  if (!found) throw new Error(`${id} has no example ${name}`);
  return found;
};
const schema = (name: string) => Object(document.components.schemas?.[name]);
const fields = (name: string) => [...new Set(propertiesOf(document, schema(name)))].sort();
const mediaType = 'application/vnd.api+json';

const organization = { data: { type: 'organizations', id: 'ABCRtyUpBa' } };
const role = { data: { type: 'roles', id: 'pLsVdRkYqa' } };
const create = (attributes: object, relationships: object = { organization }, extra: object = {}) =>
  refusals(
    judge,
    'createApiCredential',
    'POST',
    '/api_credentials',
    { data: { type: 'api_credentials', attributes, relationships, ...extra } },
    mediaType,
  );
const update = (attributes: object, relationships?: object) =>
  refusals(
    judge,
    'updateApiCredential',
    'PATCH',
    '/api_credentials/xYZkjABcde',
    { data: { type: 'api_credentials', id: 'xYZkjABcde', attributes, ...(relationships && { relationships }) } },
    mediaType,
  );

describe('the operations', () => {
  it('are those of credentials, of the organizations and roles around them, and of tokens, with every status', () => {
    const answers = answersOf(document);
    expect(Object.keys(answers).length).toBe(101);
    expect(answers).toMatchObject({
      'GET /api_credentials': 'listApiCredentials 200 400 401 406 429',
      'POST /api_credentials': 'createApiCredential 201 400 401 406 415 422 429',
      'GET /api_credentials/{apiCredentialId}': 'retrieveApiCredential 200 400 401 404 406 429',
      'PATCH /api_credentials/{apiCredentialId}': 'updateApiCredential 200 400 401 404 406 415 422 429',
      'DELETE /api_credentials/{apiCredentialId}': 'deleteApiCredential 204 401 404 406 429',
      'GET /api_credentials/{apiCredentialId}/organization':
        'retrieveApiCredentialOrganization 200 400 401 404 406 429',
      'GET /api_credentials/{apiCredentialId}/role': 'retrieveApiCredentialRole 200 400 401 404 406 429',
      'GET /api_credentials/{apiCredentialId}/relationships/organization':
        'getApiCredentialOrganizationRelationship 200 401 404 406 429',
      'GET /api_credentials/{apiCredentialId}/relationships/role':
        'getApiCredentialRoleRelationship 200 401 404 406 429',
      'PATCH /api_credentials/{apiCredentialId}/relationships/role':
        'updateApiCredentialRoleRelationship 204 400 401 404 406 415 422 429',
      'GET /organizations': 'listOrganizations 200 400 401 406 429',
      'GET /organizations/{organizationId}': 'retrieveOrganization 200 400 401 404 406 429',
      'GET /organizations/{organizationId}/api_credentials': 'listOrganizationApiCredentials 200 400 401 404 406 429',
      'GET /organizations/{organizationId}/roles': 'listOrganizationRoles 200 400 401 404 406 429',
      'GET /roles': 'listRoles 200 400 401 406 429',
      'GET /roles/{roleId}': 'retrieveRole 200 400 401 404 406 429',
      'GET /roles/{roleId}/organization': 'retrieveRoleOrganization 200 400 401 404 406 429',
      'GET /roles/{roleId}/api_credentials': 'listRoleApiCredentials 200 400 401 404 406 429',
      'POST /oauth/token': 'createToken 200 400 401 429',
      'POST /oauth/revoke': 'revokeToken 200 403 429',
      'GET /.well-known/jwks.json': 'getTokenKeys 200 429',
    });
  });

  it('of lists take include, fields, sort, page and filter', () => {
    const lists = operationsOf(document).filter(({ id }) => id.startsWith('list'));
    expect(lists.length).toBeGreaterThan(0);
    for (const { id, parameters } of lists) {
      const names = parameters.map(({ name }) => name);
      expect(names, id).toEqual(expect.arrayContaining(['sort', 'page[number]', 'page[size]', 'filter[q]']));
      // Versions have no relationships.
      expect(names.includes('include'), id).toBe(!id.endsWith('Versions'));
      expect(
        names.some((name) => String(name).startsWith('fields[')),
        id,
      ).toBe(true);
    }
  });
});

describe('the attributes of a credential', () => {
  const writable = 'custom expires_in kind metadata mode name redirect_uri reference reference_origin'.split(' ');

  it('on read are those of the vendor', () => {
    expect(fields('ApiCredentialAttributes')).toEqual(
      [...writable, 'client_id', 'client_secret', 'confidential', 'created_at', 'scopes', 'updated_at'].sort(),
    );
  });

  it('on create and on update are those that can be written', () => {
    expect(fields('ApiCredentialCreateAttributes')).toEqual(writable);
    expect(fields('ApiCredentialUpdateAttributes')).toEqual(
      'expires_in metadata name redirect_uri reference reference_origin'.split(' '),
    );
  });
});

// The numbers are those of the list of faults in the vendor's own OpenAPI file.
describe("the faults of the vendor's description, put right", async () => {
  it('1: nothing is nullable the way of 3.0', () => expect(text).not.toContain('"nullable"'));
  it('2: the server has /api, the paths do not', () => {
    expect(Object(document).servers).toMatchObject([{ url: 'https://provisioning.commercelayer.io/api' }]);
    expect(Object.keys(document.paths).some((path) => path.startsWith('/api/'))).toBe(false);
  });
  it('3: every operation documents its refusals', () => {
    for (const [operation, answers] of Object.entries(answersOf(document)))
      expect(answers, operation).toMatch(/ 4\d\d/);
  });
  it('4: answers have the headers of the rate limit, a creation no Location', () => {
    const { headers } = example('createApiCredential', 'createSalesChannelResponse');
    expect(Object.keys(headers)).toEqual(
      expect.arrayContaining(['x-ratelimit-limit', 'x-ratelimit-interval', 'x-ratelimit-remaining']),
    );
    expect(Object.keys(headers)).not.toContain('location');
  });
  it.each(['data', 'meta', 'links'])('5: a list has %s', async (member) => {
    const list = example('listApiCredentials', 'listApiCredentials');
    const { [member]: _, ...rest } = Object(list.value);
    expect(await findings(judge, 'listApiCredentials', asAnswer(list, rest))).toEqual([
      `response.body/${member} required`,
    ]);
  });
  it('6: an empty answer is none', async () => {
    const { operation, ...rest } = example('retrieveApiCredential', 'retrieveApiCredential');
    expect(await findings(judge, operation.id, asAnswer({ operation, ...rest }, {}))).toEqual([
      'response.body/data required',
    ]);
  });
  it('7: linkage has its type in the plural', async () => {
    const linkage = example('getApiCredentialRoleRelationship', 'apiCredentialRoleLinkage');
    const singular = { ...Object(linkage.value), data: { type: 'role', id: 'pLsVdRkYqa' } };
    expect(await findings(judge, linkage.operation.id, asAnswer(linkage, singular))).toEqual([
      'response.body/data/type const',
    ]);
  });
  it('8: to-many linkage is a list', async () => {
    const linkage = example('getRoleApiCredentialsRelationship', 'roleApiCredentialsLinkage');
    const single = { ...Object(linkage.value), data: { type: 'api_credentials', id: 'xYZkjABcde' } };
    expect(await findings(judge, linkage.operation.id, asAnswer(linkage, single))).toContain('response.body/data type');
  });
  it('9: an identifier has type and id, and the linkage of a role may be null', async () => {
    expect(
      await create({ name: 'n', kind: 'sales_channel' }, { organization: { data: { type: 'organizations' } } }),
    ).not.toEqual([]);
    expect(await create({ name: 'n', kind: 'sales_channel' }, { organization, role: { data: null } })).toEqual([]);
  });
  it('10: a creation names its organization', async () => {
    const attributes = { name: 'n', kind: 'sales_channel' };
    expect(await create(attributes, {})).toContain('request.body/data/relationships/organization required');
    const body = { data: { type: 'api_credentials', attributes } };
    expect(await refusals(judge, 'createApiCredential', 'POST', '/api_credentials', body, mediaType)).toContain(
      'request.body/data/relationships required',
    );
  });
  it('11: kind, mode and expires_in have bounds, and requests take nothing unknown', async () => {
    const base = { name: 'n', kind: 'sales_channel' };
    expect(await create({ ...base, expires_in: 7200, mode: 'live' })).toEqual([]);
    expect(await create({ ...base, expires_in: 31536000 })).toEqual([]);
    expect(await create({ ...base, expires_in: 7199 })).toEqual(['request.body/data/attributes/expires_in minimum']);
    expect(await create({ ...base, expires_in: 31536001 })).toEqual([
      'request.body/data/attributes/expires_in maximum',
    ]);
    expect(await create({ ...base, mode: 'staging' })).toEqual(['request.body/data/attributes/mode enum']);
    expect(await create({ ...base, kind: 'sales-channel' })).toEqual(['request.body/data/attributes/kind enum']);
    expect(await create({ ...base, scopes: 'market:all' })).not.toEqual([]);
    expect(await create(base, { organization }, { id: 'xYZkjABcde' })).not.toEqual([]);
  });
  it.each(['confidential', 'client_id', 'client_secret', 'scopes', 'created_at', 'updated_at'])(
    '12: %s is always there',
    async (member) => {
      const found = example('retrieveApiCredential', 'retrieveApiCredential');
      const value = structuredClone(Object(found.value));
      delete value.data.attributes[member];
      expect(await findings(judge, found.operation.id, asAnswer(found, value))).toEqual([
        `response.body/data/attributes/${member} required`,
      ]);
      value.data.attributes[member] = null;
      expect(await findings(judge, found.operation.id, asAnswer(found, value))).not.toEqual([]);
    },
  );
  it('13: reading, creating and updating have shapes of their own', async () => {
    expect(await update({ name: 'n', expires_in: null, redirect_uri: null })).toEqual([]);
    expect(await update({ name: null })).toEqual(['request.body/data/attributes/name type']);
    expect(await update({ kind: 'webapp' })).not.toEqual([]);
    expect(await update({ name: 'n' }, { organization })).not.toEqual([]);
  });
  it('14: a related resource has its own content', () => {
    expect(Object(example('retrieveApiCredentialOrganization', 'retrieveOrganization').value).data.type).toBe(
      'organizations',
    );
  });
  it('15: operation ids are identifiers', () => {
    for (const { id } of operationsOf(document)) expect(id).toMatch(/^[a-z][A-Za-z]+$/);
  });
  it('16: tags are topics, and declared', () => {
    const declared = Object(document).tags.map(({ name }: { name: string }) => name);
    for (const { id, operation } of operationsOf(document)) expect(declared, id).toContain(Object(operation).tags[0]);
  });
  it('19: tokens are described, on their own host', () => {
    expect(Object(document.paths['/oauth/token']).servers).toMatchObject([{ url: 'https://auth.commercelayer.io' }]);
  });
  it('20: an integration has a role, a sales channel and a webapp have none', async () => {
    expect(await create({ name: 'n', kind: 'integration' })).toContain('request.body/data/relationships/role required');
    expect(await create({ name: 'n', kind: 'integration' }, { organization, role })).toEqual([]);
    expect(await create({ name: 'n', kind: 'sales_channel' }, { organization, role })).not.toEqual([]);
    expect(await create({ name: 'n', kind: 'webapp' }, { organization, role })).not.toEqual([]);
    expect(await create({ name: 'n', kind: 'orders' }, { organization })).toEqual([]);
  });
  it('21: the typos of the samples stand only in the example that prints them', () => {
    const typos = Object.entries(document.components.examples ?? {}).filter(([, one]) =>
      JSON.stringify(one.value).includes('REFEFERNCE'),
    );
    expect(typos.map(([name]) => name)).toEqual(['createSalesChannelAsPrinted']);
  });
  it('23: metadata may be null wherever it stands', async () => {
    expect(await update({ metadata: null })).toEqual([]);
    expect(await create({ name: 'n', kind: 'sales_channel', metadata: null })).toEqual([]);
  });
});

describe("the vendor's page on creating a credential", async () => {
  it('its request is an example and is right', async () => {
    const request = Object(document.components.examples?.createSalesChannel?.value);
    expect(request).toEqual({
      data: {
        type: 'api_credentials',
        attributes: { name: 'My app', kind: 'sales_channel' },
        relationships: { organization: { data: { type: 'organizations', id: 'ABCRtyUpBa' } } },
      },
    });
    expect(await create(request.data.attributes, request.data.relationships)).toEqual([]);
  });

  it('its answer is kept as an example of shape that says what is off', () => {
    const printed = document.components.examples?.createSalesChannelAsPrinted;
    expect(Object(printed?.value).data.attributes).toMatchObject({
      kind: 'sales_channel',
      confidential: true,
      expires_in: 7200,
      reference: 'ANY-EXTERNAL-REFEFERNCE',
    });
    expect(printed?.description).toMatch(/confidential/);
    expect(printed?.description).toMatch(/expires_in/);
  });

  it('an example beside it obeys the rules', () => {
    expect(Object(example('createApiCredential', 'createSalesChannelResponse').value).data.attributes).toMatchObject({
      confidential: false,
      expires_in: 14400,
      redirect_uri: null,
      metadata: {},
    });
  });
});

describe('where the server and JSON:API part ways', () => {
  it.each([
    ['wrongType', '400', 'INVALID_RESOURCE'],
    ['keyNotInUrl', '400', 'KEY_NOT_INCLUDED_IN_URL'],
    ['idNotAllowed', '400', 'PARAM_NOT_ALLOWED'],
    ['organizationBlank', '422', 'VALIDATION_ERROR'],
    ['organizationUnknown', '422', 'VALIDATION_ERROR'],
    ['accessDenied', '401', 'UNAUTHORIZED'],
    ['organizationNotUpdatable', '400', 'PARAM_NOT_ALLOWED'],
    ['linkageInvalid', '400', 'INVALID_LINKS_OBJECT'],
  ])('%s is %s %s, as the server has it', (name, status, code) => {
    const { errors } = Object(document.components.examples?.[name]?.value);
    expect(errors[0]).toMatchObject({ status, code });
  });
});

describe('the answers of the edge', async () => {
  const edge = async (status: number, errors: unknown, mediaType = 'application/json; charset=utf-8') => {
    const answer = { status, headers: { 'content-type': mediaType }, body: JSON.stringify({ errors }) };
    return (await judge.answer('retrieveApiCredential', answer))
      .filter(({ in: place }) => place === 'response.body' || place === 'response.headers')
      .map(({ path, rule }) => `${path} ${rule}`);
  };

  it('are JSON with one error, whose status is a number', async () => {
    expect(await edge(429, { title: 'Too Many Requests', code: 'THROTTLED', status: 429 })).toEqual([]);
    const notFound = { title: 'Record Not Found', detail: 'Not found.', code: 'RECORD_NOT_FOUND', status: 404 };
    expect(await edge(404, notFound)).toEqual([]);
    expect(await edge(404, [notFound])).not.toEqual([]);
    expect(await edge(404, { ...notFound, status: '404' })).not.toEqual([]);
    expect(await edge(404, { ...notFound, code: 'NOT_FOUND' })).toEqual(['/errors/code const']);
  });

  it('are beside those of JSON:API for 404, and instead of them for 429', async () => {
    const jsonApi = [{ title: 'Record not found', detail: 'd', code: 'RECORD_NOT_FOUND', status: '404' }];
    expect(await edge(404, jsonApi, mediaType)).toEqual([]);
    expect(await edge(404, [], mediaType)).toEqual(['/errors minItems']);
    expect(await edge(429, [{ title: 't', detail: 'd', status: '429' }], mediaType)).toEqual([
      '/content-type media-type',
    ]);
  });
});

describe('an answer to `fields[…]`', async () => {
  const whole = Object(example('retrieveApiCredential', 'retrieveApiCredentialIncluded').value);
  const found = example('retrieveApiCredential', 'retrieveApiCredentialIncluded');
  const judged = async (value: unknown, target: string) =>
    (await judge.answer('retrieveApiCredential', asAnswer(found, value), target)).map(
      ({ path, rule }) => `${path} ${rule}`,
    );
  const thin = structuredClone(whole);
  delete thin.data.attributes.kind;
  delete thin.data.relationships;

  it('may lack what is not named, and only then', async () => {
    expect(await judged(thin, '/api_credentials/x?fields[api_credentials]=name')).toEqual([]);
    expect(await judged(thin, '/api_credentials/x?fields%5Bapi_credentials%5D=name')).toEqual([]);
    const lacking = ['/data/relationships required', '/data/attributes/kind required'];
    expect((await judged(thin, '/api_credentials/x')).sort()).toEqual(lacking.sort());
    expect((await judged(thin, '/api_credentials/x?fields[roles]=name')).sort()).toEqual(lacking.sort());
    expect((await judged(thin, '/api_credentials/x?include=role')).sort()).toEqual(lacking.sort());
  });

  it('still has type, id and links', async () => {
    const without = structuredClone(thin);
    delete without.data.links;
    expect(await judged(without, '/api_credentials/x?fields[api_credentials]=name')).toEqual(['/data/links required']);
  });
});

describe('queries', async () => {
  const list = (query: string) => refusals(judge, 'listApiCredentials', 'GET', `/api_credentials?${query}`);

  it('take pages of 1 to 25', async () => {
    expect(await list('page[number]=1&page[size]=25')).toEqual([]);
    expect(await list('page%5Bsize%5D=26')).not.toEqual([]);
    expect(await list('page[size]=0')).not.toEqual([]);
  });

  it('sort only by what the vendor sorts by', async () => {
    for (const field of ['mode', 'id', 'created_at', 'updated_at', 'reference', 'reference_origin'])
      expect(await list(`sort=-${field}`), field).toEqual([]);
    expect(await list('sort=name')).not.toEqual([]);
  });

  it('include only relationships', async () => {
    expect(await list('include=organization,role')).toEqual([]);
    expect(await list('include=owner')).not.toEqual([]);
  });
});
