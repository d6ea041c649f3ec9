import { describe, expect, it } from 'vitest';
import {
  addApp,
  addKey,
  apiApp,
  apps,
  connectError,
  createJudgedMock,
  keys,
  status,
  world,
} from '../../../../contract-tests/zitadel/test-mock.js';

const reading = [
  'IAM_OWNER_VIEWER',
  'IAM_USER_MANAGER',
  'IAM_LOGIN_CLIENT',
  'ORG_OWNER_VIEWER',
  'ORG_USER_PERMISSION_EDITOR',
  'ORG_PROJECT_PERMISSION_EDITOR',
  'PROJECT_OWNER_VIEWER',
  'PROJECT_OWNER_VIEWER_GLOBAL',
];
const writing = ['IAM_OWNER', 'IAM_ORG_MANAGER', 'ORG_OWNER', 'PROJECT_OWNER', 'PROJECT_OWNER_GLOBAL'];
const deleting = writing.filter((role) => role !== 'ORG_OWNER');

const tokenOf = (role: string) => ({ token: `keyspec-${role.toLowerCase().replaceAll('_', '-')}` });
const missing = status(7, 'AUTH-5mWD2', 'No matching permissions found');
const elsewhere = { headers: { 'x-zitadel-orgid': world.otherOrganization } };

describe('permissions', () => {
  it('zitadel rule 34: lets five roles write', async () => {
    const { post } = createJudgedMock();
    for (const role of writing)
      expect((await post(`${apps}/api`, { name: `By ${role}` }, tokenOf(role))).status, role).toBe(200);
    for (const role of reading) {
      const refused = await post(`${apps}/api`, { name: `By ${role}` }, tokenOf(role));
      expect(refused.status, role).toBe(403);
      expect(refused.body).toEqual(missing);
    }
  });

  it('zitadel rule 35: lets an ORG_OWNER make apps and remove keys, but not remove apps', async () => {
    const judged = createJudgedMock();
    const { path } = await addApp(judged, 'Kept');
    const key = await addKey(judged, path);
    const owner = tokenOf('ORG_OWNER');
    expect((await judged.delete(key.path, owner)).status).toBe(200);
    const refused = await judged.delete(path, owner);
    expect(refused.status).toBe(403);
    expect(refused.body).toEqual(missing);
    const own = { projectId: world.project, applicationId: path.split('/').at(-1) };
    expect((await judged.call('DeleteApplication', own, owner)).body).toEqual(
      connectError('permission_denied', 'AUTH-AWfge', 'No matching permissions found'),
    );
    for (const role of deleting) {
      const app = await addApp(judged, `Removed by ${role}`);
      expect((await judged.delete(app.path, tokenOf(role))).status, role).toBe(200);
    }
  });

  it('zitadel rule 35: lets the admin remove apps: ORG_OWNER, and PROJECT_OWNER of the project', async () => {
    const judged = createJudgedMock();
    const { path } = await addApp(judged, 'Removed');
    expect((await judged.delete(path)).status).toBe(200);
  });

  it('zitadel rule 36: lets those and eight more read', async () => {
    const { get, post, call } = createJudgedMock();
    for (const role of [...writing, ...reading]) {
      expect((await get(apiApp, tokenOf(role))).status, role).toBe(200);
      expect((await post(`${keys}/_search`, {}, tokenOf(role))).status, role).toBe(200);
      expect((await call('GetApplication', { applicationId: world.apiApp }, tokenOf(role))).status, role).toBe(200);
    }
    const refused = await get(apiApp, tokenOf('ORG_USER_MANAGER'));
    expect(refused.body).toEqual(missing);
  });

  it('zitadel rule 37: asks for no more than project.app.write to remove a key', async () => {
    const judged = createJudgedMock();
    for (const role of writing) {
      const { path } = await addKey(judged, apiApp);
      expect((await judged.delete(path, tokenOf(role))).status, role).toBe(200);
    }
    const refused = await judged.delete(`${keys}/${world.key}`, { token: 'keyspec-readonly' });
    expect(refused.body).toEqual(missing);
  });

  it('lets the reader read and the outsider nothing', async () => {
    const { get, post } = createJudgedMock();
    expect((await get(apiApp, { token: 'keyspec-readonly' })).status).toBe(200);
    expect((await post(keys, { type: 'KEY_TYPE_JSON' }, { token: 'keyspec-readonly' })).body).toEqual(missing);
    expect((await get(apiApp, { token: 'keyspec-outsider' })).body).toEqual(missing);
  });

  it('counts a role for one project in that project alone', async () => {
    const { mock, get, call } = createJudgedMock();
    const owner = tokenOf('PROJECT_OWNER');
    const other = '345043129566637131';
    const elsewhere = await get(apiApp.replace(world.project, other), owner);
    expect(elsewhere.status).toBe(403);
    expect(elsewhere.body).toEqual(status(7, 'AUTH-3jknH', 'No matching permissions found'));

    const saved = JSON.parse(JSON.stringify(mock.snapshot()));
    const { projects } = saved.apis.zitadel.state;
    projects[other] = { ...projects[world.project], id: other, apps: {} };
    mock.restore(saved);
    const refused = await call('CreateApplication', { projectId: other, name: 'Foreign', apiConfiguration: {} }, owner);
    expect(refused.status).toBe(403);
    expect(refused.body).toEqual(connectError('permission_denied', 'AUTH-Swrgg2', 'No matching permissions found'));
  });

  it('answers 404 to who is no member of the organization, and 403 to an organization that nobody knows', async () => {
    const { get, post, call } = createJudgedMock();
    const noMember = status(5, 'AUTHZ-cdgFk', 'membership not found');
    expect(await get(apiApp, elsewhere)).toMatchObject({ status: 404, body: noMember });
    expect(await post(keys, { type: 'KEY_TYPE_JSON' }, elsewhere)).toMatchObject({ status: 404, body: noMember });
    const unknown = { headers: { 'x-zitadel-orgid': '1' } };
    const refused = { status: 403, body: status(7, 'AUTH-Bs7Ds', "Organisation doesn't exist") };
    expect(await get(apiApp, unknown)).toMatchObject(refused);
    expect((await call('ListApplications', {}, unknown)).body).toEqual(
      connectError('permission_denied', 'AUTH-Bs7Ds', "Organisation doesn't exist"),
    );
    const other = { projectId: world.otherProject, applicationId: world.otherApp };
    const noMemberInV2 = connectError('not_found', 'AUTHZ-cdgFk', 'membership not found');
    expect((await call('DeactivateApplication', other)).body).toEqual(noMemberInV2);
    expect((await call('GetApplication', { applicationId: world.otherApp })).body).toEqual(noMemberInV2);
    const made = await call('CreateApplicationKey', { ...other, expirationDate: '9999-12-31T23:59:59Z' });
    expect(made.body).toEqual(noMemberInV2);
  });

  it('finds an app of another organization, but does not show it', async () => {
    const { get } = createJudgedMock();
    const asManager = { ...tokenOf('IAM_OWNER'), ...elsewhere };
    expect((await get(apiApp, asManager)).body).toEqual(status(5, 'MANAG-SFf2a', 'Application not found'));
    const own = apiApp.replace(world.project, world.otherProject).replace(world.apiApp, world.otherApp);
    expect((await get(own, asManager)).status).toBe(200);
  });

  it('allows the pages of an app the token was issued to, and no others', async () => {
    const { get } = createJudgedMock();
    const from = (Origin: string) => ({ token: 'keyspec-shop-user', headers: { Origin } });
    expect((await get(apiApp, { token: 'keyspec-shop-user' })).status).toBe(200);
    expect((await get(apiApp, from('https://shop.acme.example'))).status).toBe(200);
    const refused = await get(apiApp, from('https://elsewhere.example'));
    expect(refused.status).toBe(403);
    expect(refused.body).toEqual(status(7, 'AUTH-DZG21', 'Errors.OriginNotAllowed'));
    // A personal access token belongs to no app.
    expect((await get(apiApp, { headers: { Origin: 'https://elsewhere.example' } })).status).toBe(200);
  });
});
