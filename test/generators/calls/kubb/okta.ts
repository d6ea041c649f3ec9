import { type Answers, okta } from '../expected';
import { cloneApplicationKey, generateApplicationKey } from './client';

export function calls(baseURL: string): Answers['okta'] {
  const config = { baseURL, headers: { Authorization: okta.authorization } };
  const generate = () => generateApplicationKey(okta.source, { validityYears: 2 }, config);
  return {
    generate: async () => {
      const key = await generate();
      return [key.kid, key.x5c?.[0]];
    },
    clone: async () => {
      const keyId = (await generate()).kid ?? '';
      const copy = await cloneApplicationKey(okta.source, keyId, { targetAid: okta.target }, config);
      return [keyId, copy.kid];
    },
  };
}
