import { type Answers, okta } from '../expected';
import { Api } from './client';

export function calls(baseUrl: string): Answers['okta'] {
  const { api } = new Api({ baseUrl, baseApiParams: { headers: { Authorization: okta.authorization } } });
  const generate = () => api.generateApplicationKey(okta.source, { validityYears: 2 });
  return {
    generate: async () => {
      const { data } = await generate();
      return [data.kid, data.x5c?.[0]];
    },
    clone: async () => {
      const keyId = (await generate()).data.kid ?? '';
      const { data } = await api.cloneApplicationKey(okta.source, keyId, { targetAid: okta.target });
      return [keyId, data.kid];
    },
  };
}
