import { type Answers, bearer, zitadel } from '../expected';
import { addAppKey } from './client';
import { client } from './client/client.gen';

export function calls(baseUrl: string): Answers['zitadel'] {
  client.setConfig({ baseUrl, headers: { Authorization: bearer } });
  return {
    addAppKey: async () => {
      const path = { projectId: zitadel.project, appId: zitadel.app };
      const { data } = await addAppKey({ path, body: { type: 'KEY_TYPE_JSON' } });
      return [data?.id, data?.keyDetails];
    },
  };
}
