import { type Answers, bearer, zitadel } from '../expected';
import { addAppKey } from './client';

const options = { headers: { Authorization: bearer } };

export function calls(): Answers['zitadel'] {
  return {
    addAppKey: async () => {
      const { data, status } = await addAppKey(zitadel.project, zitadel.app, { type: 'KEY_TYPE_JSON' }, options);
      return status === 200 ? [data.id, data.keyDetails] : [undefined, undefined];
    },
  };
}
