import { createPrivateKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeKeyDetails } from '../../src/apis/zitadel/client.js';
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

const document: Document = JSON.parse(readDescription('zitadel'));
const judge = await createJudge(loadDescription('zitadel'));
const examples = responseExamples(document);
const example = (id: string, name: string) => {
  const found = examples.find((one) => one.operation.id === id && one.name === name);
  if (!found) throw new Error(`${id} has no example ${name}`);
  return found;
};
const app = '/management/v1/projects/345043129566506059/apps/365469878179605579';

describe('the operations', () => {
  it('are the 43 of management v1, the 5 of OAuth and the 35 of the services of v2, with every status', () => {
    const v1 = '/management/v1/projects/{projectId}/apps';
    const users = '/management/v1/users';
    const v1Projects = '/management/v1/projects';
    const projectsV2 = '/zitadel.project.v2.ProjectService';
    const usersV2 = '/zitadel.user.v2.UserService';
    const v2 = '/zitadel.application.v2.ApplicationService';
    expect(answersOf(document)).toEqual({
      [`POST ${v1}/{appId}/keys`]: 'addAppKey 200 400 401 403 404 429',
      [`POST ${v1}/{appId}/keys/_search`]: 'listAppKeys 200 400 401 403 404 429',
      [`GET ${v1}/{appId}/keys/{keyId}`]: 'getAppKey 200 400 401 403 404 429',
      [`DELETE ${v1}/{appId}/keys/{keyId}`]: 'removeAppKey 200 400 401 403 404 429',
      [`POST ${v1}/_search`]: 'listApps 200 400 401 403 404 429',
      [`GET ${v1}/{appId}`]: 'getAppById 200 400 401 403 404 429',
      [`PUT ${v1}/{appId}`]: 'updateApp 200 400 401 403 404 409 429',
      [`DELETE ${v1}/{appId}`]: 'removeApp 200 400 401 403 404 429',
      [`POST ${v1}/api`]: 'addApiApp 200 400 401 403 404 409 429',
      [`PUT ${v1}/{appId}/api_config`]: 'updateApiAppConfig 200 400 401 403 404 429',
      [`POST ${v1}/{appId}/api_config/_generate_client_secret`]: 'regenerateApiClientSecret 200 400 401 403 404 429',
      [`POST ${v1}/{appId}/_deactivate`]: 'deactivateApp 200 400 401 403 404 429',
      [`POST ${v1}/{appId}/_reactivate`]: 'reactivateApp 200 400 401 403 404 429',
      'GET /.well-known/openid-configuration': 'getOpenIdConfiguration 200 404',
      'GET /oauth/v2/keys': 'getSigningKeys 200 404',
      'POST /oauth/v2/token': 'issueToken 200 400 404',
      'POST /oauth/v2/introspect': 'introspectToken 200 400',
      'POST /oauth/v2/revoke': 'revokeToken 200 400 401',
      [`POST ${users}/machine`]: 'addMachineUser 200 400 401 403 404 409 429',
      [`GET ${users}/{id}`]: 'getUserById 200 400 401 403 404 429',
      [`DELETE ${users}/{id}`]: 'removeUser 200 400 401 403 404 429',
      [`PUT ${users}/{userId}/machine`]: 'updateMachineUser 200 400 401 403 404 429',
      [`POST ${users}/{id}/_deactivate`]: 'deactivateUser 200 400 401 403 404 429',
      [`POST ${users}/{id}/_reactivate`]: 'reactivateUser 200 400 401 403 404 429',
      [`POST ${users}/{id}/_lock`]: 'lockUser 200 400 401 403 404 429',
      [`POST ${users}/{id}/_unlock`]: 'unlockUser 200 400 401 403 404 429',
      [`POST ${users}/{userId}/keys`]: 'addMachineKey 200 400 401 403 404 429',
      [`POST ${users}/{userId}/keys/_search`]: 'listMachineKeys 200 400 401 403 404 429',
      [`GET ${users}/{userId}/keys/{keyId}`]: 'getMachineKey 200 400 401 403 404 429',
      [`DELETE ${users}/{userId}/keys/{keyId}`]: 'removeMachineKey 200 400 401 403 404 429',
      [`POST ${users}/{userId}/pats`]: 'addPersonalAccessToken 200 400 401 403 404 429',
      [`POST ${users}/{userId}/pats/_search`]: 'listPersonalAccessTokens 200 400 401 403 404 429',
      [`GET ${users}/{userId}/pats/{tokenId}`]: 'getPersonalAccessToken 200 400 401 403 404 429',
      [`DELETE ${users}/{userId}/pats/{tokenId}`]: 'removePersonalAccessToken 200 400 401 403 404 429',
      [`PUT ${users}/{userId}/secret`]: 'generateMachineSecret 200 400 401 403 404 429',
      [`DELETE ${users}/{userId}/secret`]: 'removeMachineSecret 200 400 401 403 404 429',
      [`POST ${v2}/CreateApplicationKey`]: 'createApplicationKey 200 400 401 403 404 415 429 501',
      [`POST ${v2}/ListApplicationKeys`]: 'listApplicationKeys 200 400 401 403 415 429 501',
      [`POST ${v2}/GetApplicationKey`]: 'getApplicationKey 200 400 401 403 404 415 429 501',
      [`POST ${v2}/DeleteApplicationKey`]: 'deleteApplicationKey 200 400 401 403 404 415 429 501',
      [`POST ${v2}/ListApplications`]: 'listApplications 200 400 401 403 415 429 501',
      [`POST ${v2}/GetApplication`]: 'getApplication 200 400 401 403 404 415 429 501',
      [`POST ${v2}/CreateApplication`]: 'createApplication 200 400 401 403 404 409 415 429 501',
      [`POST ${v2}/UpdateApplication`]: 'updateApplication 200 400 401 403 404 409 415 429 501',
      [`POST ${v2}/GenerateClientSecret`]: 'generateClientSecret 200 400 401 403 404 415 429 501',
      [`POST ${v2}/DeactivateApplication`]: 'deactivateApplication 200 400 401 403 404 415 429 501',
      [`POST ${v2}/ReactivateApplication`]: 'reactivateApplication 200 400 401 403 404 415 429 501',
      [`POST ${v2}/DeleteApplication`]: 'deleteApplication 200 400 401 403 404 415 429 501',
      [`POST ${v1Projects}`]: 'addProject 200 400 401 403 404 409 429',
      [`POST ${v1Projects}/_search`]: 'listProjects 200 400 401 403 404 429',
      [`GET ${v1Projects}/{projectId}`]: 'getProjectById 200 400 401 403 404 429',
      [`PUT ${v1Projects}/{projectId}`]: 'updateProject 200 400 401 403 404 409 429',
      [`DELETE ${v1Projects}/{projectId}`]: 'removeProject 200 400 401 403 404 429',
      [`POST ${v1Projects}/{projectId}/_deactivate`]: 'deactivateProject 200 400 401 403 404 429',
      [`POST ${v1Projects}/{projectId}/_reactivate`]: 'reactivateProject 200 400 401 403 404 429',
      [`POST ${projectsV2}/CreateProject`]: 'createProject 200 400 401 403 404 409 415 429 501',
      [`POST ${projectsV2}/GetProject`]: 'getProject 200 400 401 403 404 415 429 501',
      [`POST ${projectsV2}/ListProjects`]: 'listProjectsV2 200 400 401 403 404 415 429 501',
      [`POST ${projectsV2}/UpdateProject`]: 'updateProjectV2 200 400 401 403 404 409 415 429 501',
      [`POST ${projectsV2}/DeactivateProject`]: 'deactivateProjectV2 200 400 401 403 404 415 429 501',
      [`POST ${projectsV2}/ActivateProject`]: 'activateProject 200 400 401 403 404 415 429 501',
      [`POST ${projectsV2}/DeleteProject`]: 'deleteProject 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/CreateUser`]: 'createUser 200 400 401 403 404 409 415 429 501',
      [`POST ${usersV2}/GetUserByID`]: 'getUserByIdV2 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/UpdateUser`]: 'updateUser 200 400 401 403 404 409 415 429 501',
      [`POST ${usersV2}/DeactivateUser`]: 'deactivateUserV2 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/ReactivateUser`]: 'reactivateUserV2 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/LockUser`]: 'lockUserV2 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/UnlockUser`]: 'unlockUserV2 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/DeleteUser`]: 'deleteUser 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/AddKey`]: 'addKey 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/RemoveKey`]: 'removeKey 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/ListKeys`]: 'listKeys 200 400 401 403 415 429 501',
      [`POST ${usersV2}/AddPersonalAccessToken`]: 'addPersonalAccessTokenV2 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/RemovePersonalAccessToken`]: 'removePersonalAccessTokenV2 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/ListPersonalAccessTokens`]: 'listPersonalAccessTokensV2 200 400 401 403 415 429 501',
      [`POST ${usersV2}/AddSecret`]: 'addSecret 200 400 401 403 404 415 429 501',
      [`POST ${usersV2}/RemoveSecret`]: 'removeSecret 200 400 401 403 404 415 429 501',
      [`POST ${v1Projects}/{projectId}/apps/oidc`]: 'addOidcApp 200 400 401 403 404 409 429',
      [`POST ${v1Projects}/{projectId}/apps/saml`]: 'addSamlApp 200 400 401 403 404 409 429',
      [`PUT ${v1Projects}/{projectId}/apps/{appId}/oidc_config`]: 'updateOidcAppConfig 200 400 401 403 404 429',
      [`POST ${v1Projects}/{projectId}/apps/{appId}/oidc_config/_generate_client_secret`]:
        'regenerateOidcClientSecret 200 400 401 403 404 429',
      [`PUT ${v1Projects}/{projectId}/apps/{appId}/saml_config`]: 'updateSamlAppConfig 200 400 401 403 404 409 429',
    });
  });

  it('of v1 are deprecated, name their successor, and take x-zitadel-orgid; those of v2 are and do not', () => {
    for (const { id, path, operation, parameters } of operationsOf(document)) {
      const isV1 = path.startsWith('/management/v1');
      expect(operation.deprecated === true, id).toBe(isV1);
      expect(
        parameters.some(({ name }) => name === 'x-zitadel-orgid'),
        id,
      ).toBe(isV1);
      if (isV1) expect(String(operation.description), id).toMatch(/ApplicationService|v2/);
    }
  });
});

describe('the schemas', () => {
  it.each([
    ['AppKeyCreate', 'expirationDate type'],
    ['AppKeyCreated', 'details id keyDetails'],
    ['ApplicationKeyFile', 'appId clientId key keyId type'],
    ['AppKey', 'details expirationDate id type'],
    ['ObjectDetails', 'changeDate creationDate resourceOwner sequence'],
    ['ObjectDetailsOnCreate', 'creationDate resourceOwner sequence'],
    ['ObjectDetailsOnChange', 'changeDate resourceOwner sequence'],
    ['ListQuery', 'asc limit offset'],
    ['ListDetails', 'processedSequence totalResult viewTimestamp'],
    ['ApiAppCreate', 'authMethodType name'],
    ['ApiAppCreated', 'appId clientId clientSecret details'],
    ['ApiAppConfig', 'authMethodType clientId'],
    ['ApiAppSecret', 'clientSecret details'],
    ['ApplicationKeyCreate', 'applicationId expirationDate projectId'],
    ['ApplicationKeyCreated', 'creationDate keyDetails keyId'],
    ['ApplicationKey', 'applicationId creationDate expirationDate keyId organizationId projectId'],
    ['ApplicationKeySummary', 'creationDate expirationDate keyId'],
    ['ApplicationKeyDelete', 'applicationId keyId projectId'],
    ['PaginationRequest', 'asc limit offset'],
    ['PaginationResponse', 'appliedLimit totalResult'],
  ])('%s has the fields of the vendor', (name, fields) => {
    expect([...new Set(propertiesOf(document, document.components.schemas?.[name]))].sort().join(' ')).toBe(fields);
  });
});

describe("the vendor's page on creating a key, against its server", async () => {
  const create = (body?: unknown) => refusals(judge, 'addAppKey', 'POST', `${app}/keys`, body);

  it('its request is an example and is right', async () => {
    expect(document.components.examples?.createApplicationKey?.value).toEqual({
      type: 'KEY_TYPE_JSON',
      expirationDate: '2519-04-01T08:45:00.000000Z',
    });
    expect(await create(document.components.examples?.createApplicationKey?.value)).toEqual([]);
  });

  it('type: the printed default is refused, and so is leaving it out', async () => {
    expect(await create({ type: 'KEY_TYPE_UNSPECIFIED' })).not.toEqual([]);
    expect(await create({})).toEqual(['request.body/type required']);
    expect(await create()).not.toEqual([]);
  });

  it('expirationDate may be left out', async () => expect(await create({ type: 'KEY_TYPE_JSON' })).toEqual([]));

  it('unknown members are ignored', async () =>
    expect(await create({ type: 'KEY_TYPE_JSON', color: 'blue' })).toEqual([]));

  it('ids have 1 to 200 characters', async () => {
    const long = app.replace('365469878179605579', 'a'.repeat(201));
    expect(await refusals(judge, 'getAppById', 'GET', long)).toEqual(['request.path/appId maxLength']);
  });

  it('sequence is a counter that travels as text', async () => {
    const created = example('addAppKey', 'applicationKeyCreated');
    const value = structuredClone(Object(created.value));
    value.details.sequence = 7;
    expect(await findings(judge, 'addAppKey', asAnswer(created, value))).toEqual([
      'response.body/details/sequence type',
    ]);
  });

  it('a created key has no changeDate', () => {
    expect(Object.keys(Object(example('addAppKey', 'applicationKeyCreated').value).details)).not.toContain(
      'changeDate',
    );
  });

  it.each(['id', 'details', 'keyDetails'])('the answer has %s', async (member) => {
    const created = example('addAppKey', 'applicationKeyCreated');
    const { [member]: _, ...rest } = Object(created.value);
    expect(await findings(judge, 'addAppKey', asAnswer(created, rest))).toEqual([`response.body/${member} required`]);
  });

  it('a key for an unknown app, or for one that needs none, is 400 with code 9', () => {
    for (const name of ['keyForUnknownApp', 'keyForAppWithoutKeys'])
      expect(example('addAppKey', name)).toMatchObject({ status: 400, value: { code: 9 } });
  });
});

describe('keyDetails', () => {
  it.each([
    ['addAppKey', 'applicationKeyCreated', 'id'],
    ['createApplicationKey', 'connectApplicationKeyCreated', 'keyId'],
  ])('of %s decodes to a key file with a real RSA-2048 key in PKCS#1', (id, name, member) => {
    const { keyDetails, [member]: keyId } = Object(example(id, name).value);
    const file = decodeKeyDetails(keyDetails);
    expect(file).toMatchObject({
      type: 'application',
      keyId,
      appId: '365469878179605579',
      clientId: '365469878179671115',
    });
    expect(createPrivateKey({ key: file.key, format: 'pem', type: 'pkcs1' }).asymmetricKeyDetails?.modulusLength).toBe(
      2048,
    );
  });

  it('is described down to the decoded document', () => {
    const { properties } = Object(document.components.schemas?.AppKeyCreated);
    expect(properties.keyDetails).toMatchObject({
      contentEncoding: 'base64',
      contentMediaType: 'application/json',
      contentSchema: { $ref: '#/components/schemas/ApplicationKeyFile' },
    });
  });
});

describe('zero values are not sent', async () => {
  it.each([
    ['listAppKeys', 'result'],
    ['listApps', 'result'],
  ])('%s: an empty list has neither %s nor totalResult', async (id, member) => {
    const empty = example(id, 'listEmpty');
    expect(Object(empty.value)).not.toHaveProperty(member);
    expect(Object(empty.value).details).not.toHaveProperty('totalResult');
    expect(await findings(judge, id, asAnswer(empty))).toEqual([]);
    expect(await findings(judge, id, asAnswer(empty, { ...Object(empty.value), [member]: [] }))).not.toEqual([]);
  });

  it('an app with a client secret has no authMethodType', () => {
    const found = example('getAppById', 'apiAppWithSecret');
    expect(Object.keys(Object(found.value).app.apiConfig)).toEqual(['clientId']);
  });

  it('an app with keys is created without a clientSecret', () => {
    expect(Object(example('addApiApp', 'apiAppWithKeysCreated').value)).not.toHaveProperty('clientSecret');
  });

  it('an error without details has no details', () => {
    expect(Object(example('addAppKey', 'authHeaderMissing').value)).toEqual({
      code: 16,
      message: 'auth header missing',
    });
  });
});

describe('one object with a member for each kind', async () => {
  const judged = (id: string, name: string, member: string, change: object) => {
    const found = example(id, name);
    const value = structuredClone(Object(found.value));
    Object.assign(value[member] ?? value, change);
    return findings(judge, id, asAnswer(found, JSON.parse(JSON.stringify(value))));
  };

  it('an app, or application, is of exactly one kind', async () => {
    const clientId = '345343776673311819';
    expect(await judged('getAppById', 'apiAppWithKeys', 'app', {})).toEqual([]);
    expect(await judged('getAppById', 'apiAppWithKeys', 'app', { oidcConfig: { clientId } })).toEqual([
      'response.body/app oneOf',
    ]);
    expect(await judged('getAppById', 'apiAppWithKeys', 'app', { apiConfig: undefined })).not.toEqual([]);
    const two = { oidcConfiguration: { clientId } };
    expect(await judged('getApplication', 'connectApiApplicationWithKeys', 'application', two)).toEqual([
      'response.body/application oneOf',
    ]);
  });

  it('what is never shown again is not shown', async () => {
    const secret = { apiConfig: { clientId: '365469878179671115', clientSecret: 'secret' } };
    expect(await judged('getAppById', 'apiAppWithKeys', 'app', secret)).toEqual([
      'response.body/app/apiConfig/clientSecret false schema',
    ]);
    expect(await judged('getAppKey', 'appKey', 'key', { keyDetails: 'e30=' })).toEqual([
      'response.body/key/keyDetails false schema',
    ]);
  });

  const service = '/zitadel.application.v2.ApplicationService';
  const create = (kinds: object) =>
    refusals(judge, 'createApplication', 'POST', `${service}/CreateApplication`, {
      projectId: '345043129566506059',
      name: 'MyAPIApp',
      ...kinds,
    });
  const list = (...filters: object[]) =>
    refusals(judge, 'listApplications', 'POST', `${service}/ListApplications`, { filters });

  it('a new application is of one kind, and a filter filters by one thing', async () => {
    expect(await create({ apiConfiguration: {} })).toEqual([]);
    expect(await create({})).not.toEqual([]);
    expect(await create({ apiConfiguration: {}, oidcConfiguration: {} })).toEqual(['request.body oneOf']);
    expect(await list({ nameFilter: { name: 'My' } }, { typeFilter: 'APPLICATION_TYPE_API' })).toEqual([]);
    expect(await list({})).not.toEqual([]);
    expect(await list({ nameFilter: {}, typeFilter: 'APPLICATION_TYPE_API' })).not.toEqual([]);
  });

  it.each([
    ['1', true],
    ['18446744073709551615', true],
    ['0', false],
    ['07', false],
    ['18446744073709551616', false],
    ['99999999999999999999', false],
  ])('a 64-bit number is one: %s', async (sequence, isOne) => {
    const found = example('addAppKey', 'applicationKeyCreated');
    const value = structuredClone(Object(found.value));
    value.details.sequence = sequence;
    expect(await findings(judge, 'addAppKey', asAnswer(found, value))).toEqual(
      isOne ? [] : ['response.body/details/sequence pattern'],
    );
  });

  it('a proxy may drop what keeps caches away', async () => {
    const { headers, ...answer } = asAnswer(example('addAppKey', 'applicationKeyCreated'));
    const dropped = Object.entries(headers).filter(([name]) => !/^(cache-control|pragma|expires)$/.test(name));
    expect(await findings(judge, 'addAppKey', { ...answer, headers: Object.fromEntries(dropped) })).toEqual([]);
    expect(
      await findings(judge, 'addAppKey', { ...answer, headers: { ...headers, 'cache-control': 'public' } }),
    ).toEqual(['response.headers/cache-control pattern']);
  });
});

describe("Connect's errors", async () => {
  it('have a code in lower snake case, never the number of v1', () => {
    for (const { operation, status, value } of examples)
      if (operation.path.startsWith('/zitadel.') && status >= 400) expect(Object(value).code).toMatch(/^[a-z_]+$/);
  });

  it('creating a key needs an expiration there', async () => {
    const path = '/zitadel.application.v2.ApplicationService/CreateApplicationKey';
    const ids = { applicationId: '365469878179605579', projectId: '345043129566506059' };
    expect(await refusals(judge, 'createApplicationKey', 'POST', path, ids)).toEqual([
      'request.body/expirationDate required',
    ]);
  });
});
