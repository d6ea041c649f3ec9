import { getResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlers as handlersOfOne } from './apis/commercelayer/msw-handlers.js';
import { createOktaClient } from './apis/okta/client.js';
import { createZitadelClient } from './apis/zitadel/client.js';
import { createMock } from './mock.js';
import { handlers } from './msw.js';

const mock = createMock({ seed: 1 });
const server = setupServer(...handlers(mock));
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => mock.reset());
afterAll(() => server.close());

const okta = createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'keyspec-admin' });
const path = { appId: '0oa8ae1t5yev2ajDs0h7' };

describe('the handlers for Mock Service Worker', () => {
  it('answer what a client sends to the vendor, and remember', async () => {
    await okta.POST('/api/v1/apps/{appId}/lifecycle/deactivate', { params: { path } });
    const { data } = await okta.GET('/api/v1/apps/{appId}', { params: { path } });
    expect(data?.status).toBe('INACTIVE');
    expect(data?._links.users?.href).toMatch(/^https:\/\/subdomain\.okta\.com\//);
  });

  it('refuse as the vendor refuses', async () => {
    const { response, error } = await okta.DELETE('/api/v1/apps/{appId}', { params: { path } });
    expect([response.status, error?.errorCode]).toEqual([403, 'E0000056']);
  });

  it('answer for the vendors and for the hosts that are named, and for nobody else', async () => {
    const named = handlers(mock, { hosts: ['id.acme.example', '*.localhost:4010'] });
    const answered = async (url: string, from = named) =>
      (await getResponse(from, new Request(url, { headers: { Authorization: 'SSWS keyspec-admin' } })))?.status;
    expect(await answered('https://acme.oktapreview.com/api/v1/apps')).toBe(200);
    expect(await answered('https://id.acme.example/api/v1/apps?limit=2')).toBe(200);
    expect(await answered('http://a.localhost:4010/api/v1/apps')).toBe(200);
    expect(await answered('https://id.acme.example/api/v1/apps', handlers(mock))).toBeUndefined();
    expect(await answered('https://acme.example/api/v1/apps')).toBeUndefined();
    expect(await answered('https://acme.example/x.okta.com/api/v1/apps')).toBeUndefined();
    expect(await answered('https://id.acme.example/api/v1/apps/x/unknown')).toBeUndefined();
  });

  it('are those of one API, where its own entry is imported', async () => {
    const request = new Request('https://provisioning.commercelayer.io/api/roles', {
      headers: { Authorization: 'Bearer keyspec-admin' },
    });
    expect((await getResponse(handlersOfOne(), request.clone()))?.status).toBe(200);
    expect(await getResponse(handlersOfOne(), new Request('https://acme.okta.com/api/v1/apps'))).toBeUndefined();
  });

  it('answer for every API, paths with dots and underscores included', async () => {
    const zitadel = createZitadelClient({ baseUrl: 'https://acme.zitadel.cloud', accessToken: 'keyspec-admin' });
    const { data } = await zitadel.POST('/zitadel.application.v2.ApplicationService/ListApplications', { body: {} });
    expect(data?.applications?.length).toBeGreaterThan(0);
    const params = { path: { projectId: '345043129566506059' } };
    const v1 = await zitadel.POST('/management/v1/projects/{projectId}/apps/_search', { params, body: {} });
    expect(v1.response.status).toBe(200);
  });
});
