import { alphabets } from '../../../mock/core/random.js';
import type { Tools } from '../../../mock/core/vendor.js';

/** The end of every id of this org: it names the cell that the org lives in. */
const cell = '0h7';

/** Makes the identifiers and secrets that Okta makes up. */
export interface Ids {
  /** Id of an app, a SAML entity, a link, a client's key or secret, a grant, a claim or a token: three letters tell which, 20 in all. */
  resource(prefix: '0oa' | 'exk' | 'aln' | 'pks' | 'ocs' | 'oag' | 'ofc' | '00T' | 'oar' | '00u'): string;
  /** 43 characters that follow from nothing. */
  kid(): string;
  uuid(): string;
  clientSecret(): string;
  accessToken(): string;
  nonce(): string;
  error(): string;
  request(): string;
}

export function createIds({ random, passing }: Pick<Tools, 'random' | 'passing'>): Ids {
  return {
    resource: (prefix) => prefix + random.text(14, alphabets.alphanumeric) + cell,
    kid: () => random.base64url(32),
    uuid: () => {
      const hex = random.text(32, '0123456789abcdef');
      return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
    },
    clientSecret: () => random.text(64, alphabets.urlSafe),
    accessToken: () => random.text(96, alphabets.urlSafe),
    nonce: () => random.text(24, alphabets.urlSafe),
    error: () => `oae${passing.text(22, alphabets.alphanumeric)}`,
    request: () => passing.text(32, '0123456789abcdef'),
  };
}
