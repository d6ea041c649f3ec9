import { type Answers, okta } from '../expected';
import { cloneApplicationKey, generateApplicationKey } from './client';

const options = { headers: { Authorization: okta.authorization } };

export function calls(): Answers['okta'] {
  const generate = () => generateApplicationKey(okta.source, { validityYears: 2 }, options);
  return {
    generate: async () => {
      const { data, status } = await generate();
      return status === 201 ? [data.kid, data.x5c?.[0]] : [undefined, undefined];
    },
    clone: async () => {
      const generated = await generate();
      const keyId = generated.status === 201 ? (generated.data.kid ?? '') : '';
      const { data, status } = await cloneApplicationKey(okta.source, keyId, { targetAid: okta.target }, options);
      return [keyId, status === 201 ? data.kid : undefined];
    },
  };
}
