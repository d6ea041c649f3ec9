// Checked by the compiler: what must not compile stands below a directive that fails when it does.
import createQueryClient from 'openapi-react-query';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type ApiAppConfig,
  type App,
  type AppKey,
  type Application,
  type ApplicationUpdate,
  createZitadelClient,
} from './client.js';

const zitadel = createZitadelClient({
  baseUrl: 'https://zitadel.acme.example',
  accessToken: 'token',
  orgId: undefined,
  fetch: undefined,
});
const project = { projectId: '345043129566506059' };
const path = { ...project, appId: '365469878179605579' };

describe('what an operation returns', () => {
  it('is the exported type', async () => {
    const { data } = await zitadel.POST('/management/v1/projects/{projectId}/apps/_search', {
      params: { path: project, header: { 'x-zitadel-orgid': undefined } },
      body: {},
    });
    const apps: App[] = [];
    apps.push(...(data?.result ?? []));
    const app = data?.result?.find(({ apiConfig }) => apiConfig);
    expectTypeOf(app?.apiConfig).toEqualTypeOf<ApiAppConfig | undefined>();
    const keys = await zitadel.listAppKeys({ params: { path }, body: {} });
    expectTypeOf(keys.data?.result).toEqualTypeOf<AppKey[] | undefined>();
  });

  it('can be sent back: the config of an API app', async () => {
    const { data } = await zitadel.getAppById({ params: { path } });
    const config = data?.app.apiConfig;
    if (config !== undefined) void zitadel.updateApiAppConfig({ params: { path }, body: { ...config } });
    if (data !== undefined) void zitadel.updateApp({ params: { path }, body: { ...data.app, name: 'Renamed' } });
  });

  it('can be sent back: each configuration of an application', async () => {
    const { data } = await zitadel.getApplication({ body: { applicationId: path.appId } });
    expectTypeOf(data?.application).toEqualTypeOf<Application | undefined>();
    if (data === undefined) return;
    const { applicationId, projectId, apiConfiguration, oidcConfiguration } = data.application;
    const ids = { applicationId, projectId };
    if (apiConfiguration !== undefined) {
      const body: ApplicationUpdate = { ...ids, apiConfiguration };
      void zitadel.updateApplication({ body });
    }
    if (oidcConfiguration !== undefined) {
      // Grant types that ZITADEL adds can be read, not written.
      const { grantTypes, ...rest } = oidcConfiguration;
      expectTypeOf(grantTypes?.[0]).toExtend<string | undefined>();
      void zitadel.updateApplication({ body: { ...ids, oidcConfiguration: rest } });
    }
  });
});

describe('openapi-react-query', () => {
  it('takes the client', () => {
    const options = createQueryClient(zitadel).queryOptions(
      'get',
      '/management/v1/projects/{projectId}/apps/{appId}/keys/{keyId}',
      { params: { path: { ...path, keyId: '1' } } },
    );
    expectTypeOf<Awaited<ReturnType<typeof options.queryFn>>['key']>().toExtend<AppKey>();
  });
});
