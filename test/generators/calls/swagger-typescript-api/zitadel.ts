import { type Answers, bearer, zitadel } from '../expected';
import { Api } from './client';

export function calls(baseUrl: string): Answers['zitadel'] {
  const { management } = new Api({ baseUrl, baseApiParams: { headers: { Authorization: bearer } } });
  return {
    addAppKey: async () => {
      const { data } = await management.addAppKey(zitadel.project, zitadel.app, { type: 'KEY_TYPE_JSON' });
      return [data.id, data.keyDetails];
    },
  };
}
