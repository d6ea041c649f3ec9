import { type Answers, bearer, zitadel } from '../expected';
import { addAppKey } from './client';

export function calls(baseURL: string): Answers['zitadel'] {
  const config = { baseURL, headers: { Authorization: bearer } };
  return {
    addAppKey: async () => {
      const key = await addAppKey(zitadel.project, zitadel.app, { type: 'KEY_TYPE_JSON' }, undefined, config);
      return [key.id, key.keyDetails];
    },
  };
}
