import { describe, expect, it } from 'vitest';
import {
  addApp,
  addKey,
  apps,
  connectError,
  createJudgedMock,
  keys,
  world,
} from '../../../../contract-tests/zitadel/test-mock.js';
import { decodeKeyDetails } from '../client.js';

const reference = { projectId: world.project, applicationId: world.apiApp };
const withoutEnd = '9999-12-31T23:59:59Z';
const notExisting = (id: string) => connectError('not_found', id, "Application doesn't exist");

describe('keys in v2', () => {
  it('makes, reads, lists and deletes them, ids trimmed', async () => {
    const { call } = createJudgedMock();
    const spaced = { projectId: ` ${world.project} `, applicationId: ` ${world.apiApp}\n` };
    const made = await call('CreateApplicationKey', { ...spaced, expirationDate: withoutEnd });
    expect(Object.keys(made.body)).toEqual(['keyId', 'creationDate', 'keyDetails']);
    const keyId = String(made.body.keyId);
    expect(decodeKeyDetails(String(made.body.keyDetails))).toMatchObject({ keyId, appId: world.apiApp });
    const read = await call('GetApplicationKey', { keyId: `${keyId} ` });
    expect(read.body).toEqual({ keyId, creationDate: made.body.creationDate, expirationDate: withoutEnd });
    const gone = await call('DeleteApplicationKey', { ...spaced, keyId });
    expect(Object.keys(gone.body)).toEqual(['deletionDate']);
    const again = await call('DeleteApplicationKey', { ...spaced, keyId });
    expect(again.status).toBe(404);
    expect(again.body).toEqual(connectError('not_found', 'COMMAND-4m77G', 'Application key not found'));
    const missing = await call('GetApplicationKey', { keyId });
    expect(missing.body).toEqual(connectError('not_found', 'QUERY-Dgr3g', 'Errors.AuthNKey.NotFound'));
  });

  it('refuses what v1 refuses', async () => {
    const { call } = createJudgedMock();
    const unknown = { ...reference, applicationId: '1', expirationDate: withoutEnd };
    expect((await call('CreateApplicationKey', unknown)).body).toEqual(
      connectError('failed_precondition', 'COMMAND-sak25', 'Application not found'),
    );
    const basic = { ...reference, applicationId: world.basicApp, expirationDate: withoutEnd };
    expect((await call('CreateApplicationKey', basic)).body).toEqual(
      connectError('failed_precondition', 'COMMAND-Dff54', 'Chosen Auth Method does not require a key'),
    );
  });

  it('zitadel rule 28: takes a missing expiration for 1970, and so for past', async () => {
    const { call } = createJudgedMock();
    const refused = await call('CreateApplicationKey', reference);
    expect(refused.status).toBe(400);
    expect(refused.body).toEqual(connectError('invalid_argument', 'DOMAIN-dv3t5', 'Errors.AuthNKey.ExpireBeforeNow'));
    // The zero time is the one value that means none.
    const zero = await call('CreateApplicationKey', { ...reference, expirationDate: '0001-01-01T00:00:00Z' });
    const read = await call('GetApplicationKey', { keyId: zero.body.keyId });
    expect(read.body.expirationDate).toBe(withoutEnd);
  });

  it('zitadel rule 30: lists keys of machine users too, unless a filter keeps them out', async () => {
    const { call } = createJudgedMock();
    const ids = async (message: object) =>
      Object.values((await call('ListApplicationKeys', message)).body.keys ?? {}).map(({ keyId }) => String(keyId));
    expect(await ids({})).toEqual([world.key, world.machineKey]);
    expect(await ids({ filters: [{ projectIdFilter: { projectId: world.project } }] })).toEqual([world.key]);
    expect(await ids({ filters: [{ applicationIdFilter: { applicationId: ` ${world.apiApp}` } }] })).toEqual([
      world.key,
    ]);
    expect(await ids({ filters: [{ organizationIdFilter: { organizationId: world.organization } }] })).toHaveLength(2);
    expect(await ids({ filters: [{ organizationIdFilter: { organizationId: world.otherOrganization } }] })).toEqual([]);
  });

  it('zitadel rule 31: hides keys from who may not read users, and applications from who may not read them, but counts both', async () => {
    const { call } = createJudgedMock();
    const counted = { pagination: { totalResult: '2', appliedLimit: '100' } };
    // A role with project.app.read and without user.read: it may read a key, and yet sees none in the list.
    const token = 'keyspec-project-owner-viewer-global';
    expect((await call('ListApplicationKeys', {}, { token })).body).toEqual(counted);
    expect((await call('GetApplicationKey', { keyId: world.key }, { token })).status).toBe(200);
    expect((await call('ListApplicationKeys', {}, { token: 'keyspec-readonly' })).body.keys).toHaveLength(2);
    expect((await call('ListApplicationKeys', {}, { token: 'keyspec-project-owner' })).body.keys).toHaveLength(1);

    const five = { pagination: { totalResult: '5', appliedLimit: '100' } };
    expect((await call('ListApplications', {}, { token: 'keyspec-outsider' })).body).toEqual(five);
    const seen = (await call('ListApplications', {})).body;
    expect(seen.applications).toHaveLength(4);
    expect(seen).toMatchObject(five);
  });

  it('zitadel rule 32: lets project.app.read for any project of the organization read a key, of machine users too', async () => {
    const { call } = createJudgedMock();
    const token = 'keyspec-project-owner-viewer';
    expect((await call('GetApplicationKey', { keyId: world.machineKey }, { token })).body).toEqual({
      keyId: world.machineKey,
      creationDate: '2025-11-03T08:12:04.110Z',
      expirationDate: withoutEnd,
    });
    const refused = await call('GetApplicationKey', { keyId: world.key }, { token: 'keyspec-outsider' });
    expect(refused.status).toBe(403);
  });

  it('zitadel rules 19, 20: sorts by id descending unless told, and pages by 100 unless told', async () => {
    const judged = createJudgedMock();
    const { call } = judged;
    const { path } = await addApp(judged, 'Sorted');
    const [first, second] = [await addKey(judged, path), await addKey(judged, path)];
    const ids = async (message: object) =>
      Object.values((await call('ListApplicationKeys', message)).body.keys ?? {}).map(({ keyId }) => String(keyId));
    expect(await ids({})).toEqual([second.id, first.id, world.key, world.machineKey]);
    expect(await ids({ pagination: { asc: true, limit: 2 } })).toEqual([world.machineKey, world.key]);
    for (const column of [
      'CREATION_DATE',
      'EXPIRATION',
      'PROJECT_ID',
      'APPLICATION_ID',
      'ORGANIZATION_ID',
      'TYPE',
      'ID',
    ])
      expect(await ids({ sortingColumn: `APPLICATION_KEYS_SORT_BY_${column}` })).toHaveLength(4);
    expect(
      await ids({ sortingColumn: 'APPLICATION_KEYS_SORT_BY_EXPIRATION', pagination: { asc: true, limit: 1 } }),
    ).toEqual([world.key]);

    const page = await call('ListApplicationKeys', { pagination: { offset: '1', limit: 1 } });
    expect(page.body).toMatchObject({
      keys: [{ keyId: first.id }],
      pagination: { totalResult: '4', appliedLimit: '1' },
    });
    const beyond = await call('ListApplicationKeys', { pagination: { offset: 9 } });
    expect(beyond.body).toEqual({ pagination: { appliedLimit: '100' } });
    const tooMany = await call('ListApplicationKeys', { pagination: { limit: 1001 } });
    expect(tooMany.body).toEqual(connectError('invalid_argument', 'QUERY-4M0fs', 'Limit exceeded'));
    expect((await call('ListApplications', { pagination: { limit: 1001 } })).status).toBe(400);
    expect((await call('ListApplications', { pagination: { limit: 1000 } })).body.pagination?.appliedLimit).toBe(
      '1000',
    );
  });
});

describe('applications in v2', () => {
  it('zitadel rule 29: succeeds without a change, refuses an unchanged value, and is not atomic', async () => {
    const judged = createJudgedMock();
    const { call } = judged;
    const { id } = await addApp(judged, 'Changed');
    const own = { projectId: world.project, applicationId: id };
    expect((await call('UpdateApplication', own)).body).toEqual({ changeDate: '0001-01-01T00:00:00Z' });
    expect((await call('UpdateApplication', { ...own, name: ' \t' })).body.changeDate).toBe('0001-01-01T00:00:00Z');
    const unchanged = await call('UpdateApplication', { ...own, name: ' Changed ' });
    expect(unchanged.body).toEqual(connectError('failed_precondition', 'COMMAND-2m8vx', 'No changes'));

    const sameMethod = { authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT' };
    const half = await call('UpdateApplication', { ...own, name: 'Half done', apiConfiguration: sameMethod });
    expect(half.body).toEqual(connectError('failed_precondition', 'COMMAND-1m88i', 'No changes'));
    expect((await call('GetApplication', { applicationId: id })).body.application?.name).toBe('Half done');

    const both = await call('UpdateApplication', { ...own, name: 'Done', apiConfiguration: {} });
    const { application } = (await call('GetApplication', { applicationId: id })).body;
    expect(application).toMatchObject({ name: 'Done', changeDate: both.body.changeDate });
    expect(application?.apiConfiguration).not.toHaveProperty('authMethodType');
  });

  it('zitadel rule 33: shares its state with v1', async () => {
    const judged = createJudgedMock();
    const { call, get, post } = judged;
    const fromV1 = await addKey(judged, `${apps}/${world.apiApp}`);
    expect((await call('GetApplicationKey', { keyId: fromV1.id })).status).toBe(200);
    const made = await call('CreateApplicationKey', { ...reference, expirationDate: withoutEnd });
    expect((await get(`${keys}/${made.body.keyId}`)).status).toBe(200);
    await call('DeactivateApplication', reference);
    expect((await get(`${apps}/${world.apiApp}`)).body.app?.state).toBe('APP_STATE_INACTIVE');
    await post(`${apps}/${world.apiApp}/_reactivate`);
    const { application } = (await call('GetApplication', { applicationId: world.apiApp })).body;
    expect(application?.state).toBe('APPLICATION_STATE_ACTIVE');
  });

  it('makes and changes OpenID Connect applications', async () => {
    const { call } = createJudgedMock();
    const oidcConfiguration = {
      redirectUris: ['http://shop.example/callback'],
      applicationType: 'OIDC_APP_TYPE_NATIVE',
      clockSkew: '1.5s',
      developmentMode: true,
    };
    const made = await call('CreateApplication', { projectId: world.project, name: 'Native', oidcConfiguration });
    expect(made.body.oidcConfiguration).toEqual({
      clientId: expect.stringMatching(/^\d{18}$/),
      clientSecret: expect.stringMatching(/^[A-Za-z0-9]{64}$/),
      nonCompliant: true,
      complianceProblems: [
        { key: 'Application.OIDC.V1.NotCompliant' },
        { key: 'Application.OIDC.V1.NotCompliant' },
        { key: 'Application.OIDC.V1.Native.RedirectUris.MustBeHttpLocalhost' },
        { key: 'Application.OIDC.V1.Native.AuthMethodType.NotNone' },
      ],
    });
    const own = { projectId: world.project, applicationId: made.body.applicationId };
    const keyed = { authMethodType: 'OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT', redirectUris: ['https://shop.example/'] };
    expect((await call('UpdateApplication', { ...own, oidcConfiguration: keyed })).status).toBe(200);
    expect((await call('UpdateApplication', { ...own, oidcConfiguration: keyed })).body).toEqual(
      connectError('failed_precondition', 'COMMAND-1m88i', 'No changes'),
    );
    const { application } = (await call('GetApplication', { applicationId: own.applicationId })).body;
    // Most of what is left out stays, the clock skew does not.
    expect(application?.oidcConfiguration).toMatchObject({
      applicationType: 'OIDC_APP_TYPE_NATIVE',
      developmentMode: true,
      clockSkew: '0s',
      redirectUris: ['https://shop.example/'],
    });
    expect((await call('CreateApplicationKey', { ...own, expirationDate: withoutEnd })).status).toBe(200);
    const ungranted = { responseTypes: ['OIDC_RESPONSE_TYPE_ID_TOKEN'] };
    const refused = await call('CreateApplication', {
      projectId: world.project,
      name: 'Ungranted',
      oidcConfiguration: ungranted,
    });
    expect(refused.body).toEqual(connectError('invalid_argument', 'PROJECT-1n8df', 'Application invalid'));
    expect((await call('UpdateApplication', { ...own, apiConfiguration: {} })).body).toEqual(
      connectError('invalid_argument', 'COMMAND-Gnwt3', 'Application is not type API'),
    );
  });

  it('makes and changes SAML applications (open: the mock fetches nothing, a URL becomes the entity id)', async () => {
    const { call, get } = createJudgedMock();
    const projectId = world.project;
    const metadataXml = btoa(
      '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:sp"/>',
    );
    const byXml = await call('CreateApplication', { projectId, name: 'XML', samlConfiguration: { metadataXml } });
    expect(byXml.body.samlConfiguration).toEqual({});
    const metadataUrl = 'https://sp.example/metadata?a=1&b=2';
    const byUrl = await call('CreateApplication', { projectId, name: 'URL', samlConfiguration: { metadataUrl } });
    const own = { projectId, applicationId: byUrl.body.applicationId };
    const found = await call('ListApplications', { filters: [{ clientIdFilter: { clientId: 'urn:sp' } }] });
    expect(found.body).not.toHaveProperty('applications');
    const entity = await call('ListApplications', { filters: [{ entityIdFilter: { entityId: ' urn:sp ' } }] });
    expect(entity.body.applications).toMatchObject([{ name: 'XML', samlConfiguration: { metadataXml } }]);

    const applicationId = 'mine';
    const empty = { projectId, name: 'Empty', applicationId, samlConfiguration: { metadataXml: '' } };
    expect((await call('CreateApplication', empty)).body).toEqual(
      connectError('invalid_argument', 'SAML-bquso', 'SAML Metadata format error'),
    );
    const other = { metadataXml: btoa('<EntityDescriptor entityID="urn:other"/>') };
    const named = await call('CreateApplication', {
      ...empty,
      samlConfiguration: { metadataUrl: 'https://one.example' },
    });
    expect(named.body.applicationId).toMatch(/^\d{18}$/);
    const ofNamed = { projectId, applicationId: named.body.applicationId };
    expect((await call('UpdateApplication', { ...ofNamed, samlConfiguration: other })).status).toBe(200);
    const { application } = (await call('GetApplication', { applicationId: named.body.applicationId })).body;
    expect(application?.samlConfiguration).toEqual({ ...other, metadataUrl: 'https://one.example' });

    const taken = await call('UpdateApplication', { ...own, samlConfiguration: { metadataXml } });
    expect(taken.status).toBe(409);
    const broken = await call('UpdateApplication', { ...own, samlConfiguration: { metadataXml: btoa('<html/>') } });
    expect(broken.body).toEqual(connectError('invalid_argument', 'SAML-3fk2b', 'SAML Metadata format error'));
    const same = await call('UpdateApplication', { ...own, samlConfiguration: { metadataUrl } });
    expect(same.body).toEqual(connectError('failed_precondition', 'COMMAND-1m88i', 'No changes'));
    const login = { loginVersion: { loginV1: {} } };
    for (const incomplete of [login, { ...login, metadataUrl: '' }])
      expect((await call('UpdateApplication', { ...own, samlConfiguration: incomplete })).body).toEqual(
        connectError('invalid_argument', 'COMMAND-5n9fs', 'SAML configuration is invalid'),
      );
    expect((await call('UpdateApplication', { ...own, samlConfiguration: { ...login, metadataUrl } })).status).toBe(
      200,
    );
    expect((await get(`${apps}/${own.applicationId}`)).body.app?.samlConfig).toMatchObject(login);
    expect((await call('GenerateClientSecret', own)).body).toEqual(notExisting('COMMAND-Kd92s'));
    const nothing = { projectId, name: 'Nothing', samlConfiguration: { metadataUrl: '' } };
    expect((await call('CreateApplication', nothing)).body).toEqual(
      connectError('invalid_argument', 'PROJECT-1n9df', 'Application invalid'),
    );
  });

  it('filters applications', async () => {
    const { call } = createJudgedMock();
    const names = async (...filters: object[]) =>
      Object.values(
        (
          await call('ListApplications', {
            filters,
            sortingColumn: 'APPLICATION_SORT_BY_NAME',
            pagination: { asc: true },
          })
        ).body.applications ?? {},
      ).map(({ name }) => String(name));
    expect(await names()).toEqual(['MyAPIApp', 'MyBasicAPIApp', 'Shop', 'Wiki']);
    expect(await names({ projectIdFilter: { projectId: world.otherProject } })).toEqual([]);
    expect(await names({ typeFilter: 'APPLICATION_TYPE_API' })).toEqual(['MyAPIApp', 'MyBasicAPIApp']);
    expect(await names({ typeFilter: 1 })).toEqual(['Shop']);
    expect(await names({ typeFilter: 'APPLICATION_TYPE_SAML' })).toEqual(['Wiki']);
    expect(await names({ stateFilter: 'APPLICATION_STATE_INACTIVE' })).toEqual([]);
    expect(await names({ stateFilter: 'APPLICATION_STATE_REMOVED' })).toEqual([]);
    expect(await names({ clientIdFilter: { clientId: '345343776673311819 ' } })).toEqual(['Shop']);
    expect(await names({ nameFilter: { name: 'W', method: 'TEXT_FILTER_METHOD_STARTS_WITH' } })).toEqual(['Wiki']);
    expect(await names({ nameFilter: { name: 'My', method: 2 } }, { typeFilter: 'APPLICATION_TYPE_OIDC' })).toEqual([]);
    for (const column of ['ID', 'STATE', 'CREATION_DATE', 'CHANGE_DATE'])
      expect(
        (await call('ListApplications', { sortingColumn: `APPLICATION_SORT_BY_${column}` })).body.applications,
      ).toHaveLength(4);
  });

  it('answers to what is not there as the operations of v1 do', async () => {
    const { call } = createJudgedMock();
    const unknown = { projectId: world.project, applicationId: '1' };
    expect((await call('GetApplication', { applicationId: '1' })).body).toEqual(
      connectError('not_found', 'QUERY-pCP8P', 'Errors.App.NotExisting'),
    );
    expect((await call('UpdateApplication', { ...unknown, name: 'New' })).body).toEqual(notExisting('COMMAND-28di9'));
    expect((await call('UpdateApplication', { ...unknown, apiConfiguration: {} })).body).toEqual(
      notExisting('COMMAND-2n8uU'),
    );
    expect((await call('GenerateClientSecret', unknown)).body).toEqual(notExisting('COMMAND-Kd92s'));
    expect((await call('DeactivateApplication', unknown)).body).toEqual(notExisting('COMMAND-ov9d3'));
    expect((await call('ReactivateApplication', unknown)).body).toEqual(notExisting('COMMAND-ov9d3'));
    expect((await call('DeleteApplication', unknown)).body).toEqual(notExisting('COMMAND-0po9s'));
    const homeless = { projectId: '1', name: 'Homeless', apiConfiguration: {} };
    expect((await call('CreateApplication', homeless)).body).toEqual(
      connectError('failed_precondition', 'COMMAND-EbFMN', 'Project not found'),
    );
    const taken = { projectId: world.project, name: 'shop', apiConfiguration: {} };
    expect((await call('CreateApplication', taken)).body).toEqual(
      connectError('already_exists', 'V3-DKcYh', 'Application already exists'),
    );
  });

  it('toggles, makes secrets and deletes', async () => {
    const judged = createJudgedMock();
    const { call } = judged;
    const { id } = await addApp(judged, 'Whole life');
    const own = { projectId: world.project, applicationId: id };
    expect(Object.keys((await call('DeactivateApplication', own)).body)).toEqual(['deactivationDate']);
    expect((await call('DeactivateApplication', own)).body).toMatchObject({ code: 'failed_precondition' });
    expect(Object.keys((await call('ReactivateApplication', own)).body)).toEqual(['reactivationDate']);
    expect((await call('ReactivateApplication', own)).body).toMatchObject({ code: 'failed_precondition' });
    expect(Object.keys((await call('GenerateClientSecret', own)).body)).toEqual(['clientSecret', 'creationDate']);
    expect(Object.keys((await call('DeleteApplication', own)).body)).toEqual(['deletionDate']);
    expect((await call('DeleteApplication', own)).status).toBe(404);
  });
});
