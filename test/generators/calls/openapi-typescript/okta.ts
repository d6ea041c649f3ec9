import createClient from 'openapi-fetch';
import { type Answers, okta } from '../expected';
import type { paths } from './client';

export function calls(baseUrl: string): Answers['okta'] {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: okta.authorization } });
  const generate = async () => {
    const { data } = await client.POST('/api/v1/apps/{appId}/credentials/keys/generate', {
      params: { path: { appId: okta.source }, query: { validityYears: 2 } },
    });
    return data;
  };
  return {
    generate: async () => {
      const key = await generate();
      return [key?.kid, key?.x5c?.[0]];
    },
    clone: async () => {
      const keyId = (await generate())?.kid ?? '';
      const { data } = await client.POST('/api/v1/apps/{appId}/credentials/keys/{keyId}/clone', {
        params: { path: { appId: okta.source, keyId }, query: { targetAid: okta.target } },
      });
      return [keyId, data?.kid];
    },
  };
}
