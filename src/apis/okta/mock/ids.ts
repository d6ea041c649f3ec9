import { alphabets } from '../../../mock/core/random.js';
import type { Tools } from '../../../mock/core/vendor.js';

/** The end of every id of this org: it names the cell that the org lives in. */
const cell = '0h7';

/** Makes the identifiers and secrets that Okta makes up. */
export interface Ids {
  /** Id of an app, a SAML entity, a dashboard link or a client's key: three letters tell which, 20 characters in all. */
  resource(prefix: '0oa' | 'exk' | 'aln' | 'pks'): string;
  /** 43 characters that follow from nothing. */
  kid(): string;
  clientSecret(): string;
  error(): string;
  request(): string;
}

export function createIds({ random, passing }: Pick<Tools, 'random' | 'passing'>): Ids {
  return {
    resource: (prefix) => prefix + random.text(14, alphabets.alphanumeric) + cell,
    kid: () => random.base64url(32),
    clientSecret: () => random.text(64, alphabets.urlSafe),
    error: () => `oae${passing.text(22, alphabets.alphanumeric)}`,
    request: () => passing.text(32, '0123456789abcdef'),
  };
}
