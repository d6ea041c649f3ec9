import { describe, expect, it } from 'vitest';
import {
  connectError,
  createJudgedMock,
  type JudgedMock,
  status,
  world,
} from '../../../../../contract-tests/zitadel/test-mock.js';
import { decodeKeyDetails } from '../../client.js';
import { signAssertion } from '../../key-file.js';

const projects = '/management/v1/projects';
const branded = { privateLabelingSetting: 'PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY' };

async function addProject({ post }: JudgedMock, name: string, settings = {}) {
  const { body } = await post(projects, { name, ...settings });
  const id = String(body.id);
  return { id, path: `${projects}/${id}` };
}

const idOf = ({ body }: { body: { details?: { [index: number]: { id?: unknown } } } }) =>
  String(body.details?.[0]?.id ?? 'ok');

describe('projects', () => {
  it('zitadel rule 86: names are taken once in an organization, ids of the own in the instance', async () => {
    const mock = createJudgedMock();
    await addProject(mock, 'Shop');
    const taken = await mock.post(projects, { name: 'SHOP' });
    expect([taken.status, taken.body]).toEqual([409, status(6, 'V3-DKcYh', 'Project already exists on organization')]);
    expect((await mock.post(projects, { name: ' ' })).status).toBe(200);
    const own = { organizationId: world.organization, projectId: 'own', name: 'Own' };
    expect((await mock.callProjects('CreateProject', own)).body.projectId).toBe('own');
    const again = await mock.callProjects('CreateProject', { ...own, name: 'Other' });
    expect([again.status, again.body]).toEqual([
      409,
      connectError('already_exists', 'COMMAND-opamwu', 'Errors.Project.AlreadyExisting'),
    ]);
    await mock.delete(`${projects}/own`);
    expect((await mock.post(projects, { name: 'Own' })).status).toBe(200);
  });

  it('zitadel rule 87: v1 replaces the settings, v2 those that are named', async () => {
    const mock = createJudgedMock();
    const { id, path } = await addProject(mock, 'Shop', { projectRoleCheck: true, ...branded });
    const shown = async () => (await mock.get(path)).body.project;
    await mock.callProjects('UpdateProject', { projectId: id, projectAccessRequired: true });
    expect(await shown()).toMatchObject({ name: 'Shop', projectRoleCheck: true, hasProjectCheck: true, ...branded });
    const first = await mock.callProjects('UpdateProject', { projectId: id, name: 'Web' });
    const same = await mock.callProjects('UpdateProject', { projectId: id });
    expect([same.status, same.body]).toEqual([200, first.body]);
    await mock.post(`${path}/_deactivate`);
    const replaced = await mock.put(path, { name: 'Web' });
    expect((await mock.put(path, { name: 'Web' })).body).toEqual(replaced.body);
    expect(Object.keys((await shown()) ?? {})).toEqual(['id', 'details', 'name', 'state']);
  });

  it('zitadel rule 88: each state leads to the other one', async () => {
    const mock = createJudgedMock();
    const { id, path } = await addProject(mock, 'Shop');
    const ways = ['_reactivate', '_deactivate', '_deactivate', '_reactivate'];
    const told: string[] = [];
    for (const way of ways) told.push(idOf(await mock.post(`${path}/${way}`)));
    for (const rpc of ['ActivateProject', 'DeactivateProject', 'DeactivateProject', 'ActivateProject']) {
      const { status: code } = await mock.callProjects(rpc, { projectId: id });
      told.push(String(code));
    }
    expect(told).toEqual('COMMAND-5M9bs ok COMMAND-mki55 ok 400 200 400 200'.split(' '));
    const unknown = `${projects}/123`;
    expect(idOf(await mock.post(`${unknown}/_deactivate`))).toBe('COMMAND-112M9');
    expect(idOf(await mock.post(`${unknown}/_reactivate`))).toBe('COMMAND-3M9sd');
  });

  it('zitadel rule 89: the apps of an inactive project may not introspect', async () => {
    const mock = createJudgedMock({ clock: Date.now });
    const { path } = await addProject(mock, 'Shop');
    const app = await mock.post(`${path}/apps/api`, {
      name: 'API',
      authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
    });
    const key = await mock.post(`${path}/apps/${app.body.appId}/keys`, { type: 'KEY_TYPE_JSON' });
    const file = decodeKeyDetails(String(key.body.keyDetails));
    const introspect = async () => {
      const form = new URLSearchParams({
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await signAssertion(file, 'http://zitadel.test'),
        token: 'keyspec-admin',
      });
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      return (await mock.send('POST', '/oauth/v2/introspect', { token: null, body: form.toString(), headers })).status;
    };
    const seen = [await introspect()];
    await mock.post(`${path}/_deactivate`);
    seen.push(await introspect());
    await mock.post(`${path}/_reactivate`);
    seen.push(await introspect());
    await mock.delete(path);
    seen.push(await introspect());
    expect(seen).toEqual([200, 400, 200, 400]);
  });

  it('zitadel rule 90: a project is removed once in v1, and again and again in v2', async () => {
    const mock = createJudgedMock();
    const { id, path } = await addProject(mock, 'Shop');
    const { body: app } = await mock.post(`${path}/apps/api`, { name: 'API' });
    const first = await mock.callProjects('DeleteProject', { projectId: id });
    expect((await mock.callProjects('DeleteProject', { projectId: id })).body).toEqual(first.body);
    expect((await mock.callProjects('DeleteProject', { projectId: '123' })).body).toEqual({});
    expect(idOf(await mock.delete(path))).toBe('COMMAND-3M9sd');
    expect((await mock.call('GetApplication', { applicationId: app.appId })).status).toBe(404);
    expect((await mock.callProjects('GetProject', { projectId: id })).body).toEqual(
      connectError('not_found', 'QUERY-fk2fs', 'Project not found'),
    );
  });

  it('zitadel rule 91: other organizations have projects of their own', async () => {
    const mock = createJudgedMock();
    const { id, path } = await addProject(mock, 'Shop');
    const elsewhere = {
      token: 'keyspec-iam-owner',
      headers: { 'x-zitadel-orgid': world.otherOrganization },
    };
    expect(idOf(await mock.get(path, elsewhere))).toBe('MANAG-SFf2a');
    for (const asked of [
      mock.put(path, { name: 'x' }, elsewhere),
      mock.delete(path, elsewhere),
      mock.post(`${path}/_reactivate`, {}, elsewhere),
    ])
      expect(idOf(await asked)).toBe('COMMAND-3M9sd');
    const other = { projectId: world.otherProject };
    for (const rpc of ['GetProject', 'DeleteProject'])
      expect((await mock.callProjects(rpc, other)).body).toEqual(
        connectError('not_found', 'AUTHZ-cdgFk', 'membership not found'),
      );
    expect((await mock.callProjects('GetProject', { projectId: id }, elsewhere)).status).toBe(200);
  });

  it('zitadel rule 92: an owner of the organization removes projects, though not apps', async () => {
    const mock = createJudgedMock();
    const owner = { token: 'keyspec-org-owner' };
    const { body } = await mock.post(projects, { name: 'Shop' }, owner);
    const path = `${projects}/${body.id}`;
    const { body: app } = await mock.post(`${path}/apps/api`, { name: 'API' }, owner);
    expect((await mock.delete(`${path}/apps/${app.appId}`, owner)).status).toBe(403);
    expect((await mock.delete(path, { token: 'keyspec-project-owner' })).status).toBe(403);
    expect((await mock.delete(path, owner)).status).toBe(200);
    const creators = ['iam-owner', 'iam-org-manager', 'org-owner'];
    for (const role of ['project-owner', 'org-owner-viewer', 'org-user-manager', ...creators]) {
      const { status: code } = await mock.post(projects, { name: role }, { token: `keyspec-${role}` });
      expect(code, role).toBe(creators.includes(role) ? 200 : 403);
    }
  });

  it('zitadel rule 93: v2 lists the newest first, hides and counts', async () => {
    const mock = createJudgedMock();
    await addProject(mock, 'B');
    await addProject(mock, 'A');
    const names = async (message: object) => {
      const { body } = await mock.callProjects('ListProjects', message);
      return { names: Object.values(body.projects ?? {}).map(({ name }) => name), total: body.pagination?.totalResult };
    };
    expect(await names({})).toEqual({ names: ['A', 'B', 'ACME'], total: '4' });
    expect(await names({ pagination: { asc: true }, sortingColumn: 'PROJECT_FIELD_NAME_NAME' })).toEqual({
      names: ['A', 'ACME', 'B'],
      total: '4',
    });
    for (const [token, answer] of [
      [
        'keyspec-org-settings-manager',
        connectError('permission_denied', 'AUTH-5mWD2', 'No matching permissions found'),
      ],
      ['keyspec-nobody', connectError('not_found', 'AUTHZ-cdgFk', 'membership not found')],
    ] as const)
      expect((await mock.callProjects('ListProjects', {}, { token })).body).toEqual(answer);
    const limited = await mock.post(`${projects}/_search`, { query: { limit: 2 } }, { token: 'keyspec-project-owner' });
    expect(limited.body.details?.totalResult).toBe('1');
  });

  it('zitadel rule 94: what happens to apps does not show in a project', async () => {
    const mock = createJudgedMock();
    const { path } = await addProject(mock, 'Shop');
    const details = async () => (await mock.get(path)).body.project?.details;
    const before = await details();
    await mock.post(`${path}/apps/api`, { name: 'API' });
    expect(await details()).toEqual(before);
    await mock.post(`${path}/_deactivate`);
    expect(await details()).toMatchObject({ sequence: '4' });
  });
});
