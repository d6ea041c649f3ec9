import { type Answers, okta } from '../expected';
import { cloneApplicationKey, generateApplicationKey } from './client';
import { client } from './client/client.gen';

export function calls(baseUrl: string): Answers['okta'] {
  client.setConfig({ baseUrl, headers: { Authorization: okta.authorization } });
  const generate = () => generateApplicationKey({ path: { appId: okta.source }, query: { validityYears: 2 } });
  return {
    generate: async () => {
      const { data } = await generate();
      return [data?.kid, data?.x5c?.[0]];
    },
    clone: async () => {
      const keyId = (await generate()).data?.kid ?? '';
      const { data } = await cloneApplicationKey({
        path: { appId: okta.source, keyId },
        query: { targetAid: okta.target },
      });
      return [keyId, data?.kid];
    },
  };
}
