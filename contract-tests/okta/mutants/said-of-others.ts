import { at, parse } from '../../kit/fault-message.js';
import { answers, items, requests, set, status } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks } = mutantsOf('okta');
const otherApp = '0oa8ae1t5yev2ajDs0h7';

/** Providers that are wrong about what stands beside, and about the state of it. */
export const saidOfOthersMutants: readonly Mutant[] = [
  breaks('other-thing', 'the digest of a secret is that of nothing', 'createOAuth2ClientSecret', 201, (answer) =>
    set('/secret_hash', 'A'.repeat(22))(answer),
  ),
  breaks('link', 'a refresh token links to another app', 'getOAuth2TokenForApplication', 200, (answer) =>
    set('/_links/app/href', `https://subdomain.okta.com/api/v1/apps/${otherApp}`)(answer),
  ),
  mutant(
    'a grant is of another client',
    'documented-answer',
    'getScopeConsentGrant 200',
    answers('getScopeConsentGrant', 200, set('/clientId', otherApp)),
  ),
  breaks('link', 'an inactive secret can be deactivated once more', 'deactivateOAuth2ClientSecret', 200, (answer) =>
    set('/_links', { deactivate: at(parse(answer.text), '/_links/activate') })(answer),
  ),
  breaks('time', 'a refresh token ends when it begins', 'getOAuth2TokenForApplication', 200, (answer) =>
    set('/expiresAt', at(parse(answer.text), '/created'))(answer),
  ),
  mutant(
    'a wrong secret is told as a wrong grant',
    'documented-answer',
    'createToken 401',
    answers('createToken', 401, set('/error', 'invalid_grant')),
  ),
  breaks('metadata', 'both bindings are the same', 'previewSAMLmetadataForApplication', 200, (answer) => ({
    ...answer,
    text: answer.text.replaceAll('bindings:HTTP-Redirect', 'bindings:HTTP-POST'),
  })),
  mutant(
    'a request for a certificate has the first DNS name only',
    'documented-answer',
    'generateCsrForApplication 201',
    requests('generateCsrForApplication', (asked) => ({
      ...asked,
      text: asked.text.replace(/("dnsNames":\["[^"]*")[^\]]*\]/, '$1]'),
    })),
  ),
  mutant(
    'secrets come newest first',
    'paging',
    'listOAuth2ClientSecrets paging',
    items('listOAuth2ClientSecrets', '', (list) => list.toReversed()),
  ),
  mutant(
    'the store of keys comes newest first',
    'paging',
    'listIdentityProviderKeys paging',
    items('listIdentityProviderKeys', '', (list) => list.toReversed()),
  ),
  mutant(
    'a third secret is taken',
    'rejected-changes-nothing',
    'createOAuth2ClientSecret rejected-changes-nothing a third one',
    answers('createOAuth2ClientSecret', 400, status(201)),
  ),
  mutant(
    'an app does not show the keys of its client',
    'read-after-write',
    'addJwk read-after-write',
    answers('getApplication', 200, set('/settings/oauthClient/jwks/keys', [])),
  ),
];
