import createClient from 'openapi-fetch';
import { type Answers, bearer, zitadel } from '../expected';
import type { paths } from './client';

export function calls(baseUrl: string): Answers['zitadel'] {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: bearer } });
  return {
    addAppKey: async () => {
      const { data } = await client.POST('/management/v1/projects/{projectId}/apps/{appId}/keys', {
        params: { path: { projectId: zitadel.project, appId: zitadel.app } },
        body: { type: 'KEY_TYPE_JSON' },
      });
      return [data?.id, data?.keyDetails];
    },
  };
}
