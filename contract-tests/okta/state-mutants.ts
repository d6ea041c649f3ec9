import type { Asked, Fault } from '../kit/fault-message.js';
import {
  answers,
  as,
  asAdministrator,
  type ChangeOfRequest,
  doesAlso,
  doesInstead,
  doesNothing,
  doneThough,
  finds,
  header,
  items,
  keeps,
  member,
  query,
  races,
  removesTwice,
  requests,
  set,
  stale,
  value,
  wears,
} from '../kit/faults.js';
import { mutantsOf } from '../kit/mutant.js';

const { mutant, notDone, readAfterWrite, rejectedButDone } = mutantsOf('okta');
const admin = asAdministrator('SSWS');

const changing = [
  'replaceApplication',
  'deleteApplication',
  'activateApplication',
  'deactivateApplication',
  'revokeCsrFromApplication',
  'revokeCsrForIdentityProvider',
  'replaceIdentityProviderKey',
  'deleteIdentityProviderKey',
  'replaceFederatedClaim',
  'deleteFederatedClaim',
  'revokeApiToken',
  'revokeOAuth2TokenForApplication',
  'deleteOAuth2ClientSecret',
  'activateOAuth2ClientSecret',
  'deactivateOAuth2ClientSecret',
  'deleteJwk',
  'activateOAuth2ClientJsonWebKey',
  'deactivateOAuth2ClientJsonWebKey',
  'revokeScopeConsentGrant',
];
const making = [
  'createApplication',
  'generateApplicationKey',
  'cloneApplicationKey',
  'generateCsrForApplication',
  'generateIdentityProviderSigningKey',
  'cloneIdentityProviderKey',
  'generateCsrForIdentityProvider',
  'publishCsrForIdentityProvider',
  'createIdentityProviderKey',
  'createFederatedClaim',
  'publishCsrFromApplication',
  'createOAuth2ClientSecret',
  'addJwk',
  'grantConsentToScope',
];

const paging = (name: string, fault: Fault) => mutant(name, 'paging', 'listApplications paging', fault);
const filter = (name: string, fault: Fault) => mutant(name, 'filter', 'listApplications filter', fault);

/** A secret that is one character too long is taken without it. */
const shortensSecret: ChangeOfRequest = (asked) => {
  const form = new URLSearchParams(asked.text);
  const secret = form.get('client_secret');
  if (secret === null) return asked;
  form.set('client_secret', secret.replace(/x$/, ''));
  return { ...asked, text: form.toString() };
};

/** Any access token opens the API. */
const opensToAny = (asked: Asked) => (/^Bearer /.test(asked.headers.get('Authorization') ?? '') ? admin(asked) : asked);

const link = (change: (old: string) => string) => answers('listApplications', 200, header('Link', change));

/** Providers of Okta's API that only further requests show to be wrong. */
export const stateMutants = [
  ...notDone([...changing, ...making]),
  ...rejectedButDone([...changing, ...making], 403, admin),
  mutant(
    'a deletion is refused for an active app, which is deactivated',
    'rejected-changes-nothing',
    'deleteApplication rejected-changes-nothing',
    doneThough(
      'deleteApplication',
      403,
      as('POST', (path) => `${path}/lifecycle/deactivate`),
    ),
  ),
  readAfterWrite(
    'the address of a bookmark is not stored when it is replaced',
    'replaceApplication',
    doesInstead(
      'replaceApplication',
      member('/settings/app/url', () => 'https://other.example.com'),
    ),
  ),
  readAfterWrite(
    'the label is not stored',
    'replaceApplication',
    doesInstead(
      'replaceApplication',
      member('/label', () => 'another label'),
    ),
  ),
  readAfterWrite(
    'a new app is stored with another audience',
    'createApplication',
    doesInstead(
      'createApplication',
      member('/settings/signOn/audience', () => 'https://other.example.com'),
    ),
  ),
  readAfterWrite('an app is read as it was at first', 'replaceApplication', stale('getApplication')),
  readAfterWrite(
    'the time of an update never moves',
    'replaceApplication',
    answers('getApplication', 200, set('/lastUpdated', '2020-01-01T00:00:00.000Z')),
  ),
  readAfterWrite(
    'the list shows every app active',
    'deactivateApplication',
    answers('listApplications', 200, set('/*/status', 'ACTIVE')),
  ),
  readAfterWrite(
    'the list shows an app twice',
    'createApplication',
    items('listApplications', '', ([first, ...rest]) => (first === undefined ? [] : [first, first, ...rest])),
  ),
  readAfterWrite(
    'the list never shows the newest app',
    'createApplication',
    items('listApplications', '', (list) => list.slice(0, -1)),
  ),
  readAfterWrite(
    'a replaced app is deactivated',
    'replaceApplication',
    doesAlso('replaceApplication', (asked) =>
      as('POST', (path) => `${path}/lifecycle/deactivate`)({ ...asked, text: '' }),
    ),
  ),
  readAfterWrite(
    'the answer to a replacement is of another mode',
    'replaceApplication',
    answers('replaceApplication', 200, set('/settings/app/url', 'https://other.example.com')),
  ),
  readAfterWrite(
    'a CSR is served after it was published',
    'publishCsrFromApplication',
    keeps('publishCsrFromApplication', 'getCsrForApplication', ({ path }) => path.csrId ?? ''),
  ),
  mutant(
    'a CSR is found through another app',
    'other-parent',
    'getCsrForApplication other-parent',
    finds('getCsrForApplication', 'generateCsrForApplication', '/id', 'csrId', 'appId'),
  ),
  mutant(
    'a CSR is found through another identity provider',
    'other-parent',
    'getCsrForIdentityProvider other-parent',
    finds('getCsrForIdentityProvider', 'generateCsrForIdentityProvider', '/id', 'csrId', 'idpId'),
  ),
  mutant(
    'a signing key is found through another identity provider',
    'other-parent',
    'getIdentityProviderSigningKey other-parent',
    finds('getIdentityProviderSigningKey', 'generateIdentityProviderSigningKey', '/kid', 'keyId', 'idpId'),
  ),
  readAfterWrite(
    'the list of keys lacks the newest',
    'generateApplicationKey',
    items('listApplicationKeys', '', (list) => list.slice(1)),
  ),
  mutant(
    'the list of keys lacks the second',
    'paging',
    'listApplicationKeys paging',
    items('listApplicationKeys', '', (list) => list.filter((_, index) => index !== 1)),
  ),
  mutant(
    'an app is inactive when it is read again',
    'repetition',
    'getApplication repetition',
    wears('getApplication', set('/status', 'INACTIVE')),
  ),
  mutant(
    'keys are listed once',
    'repetition',
    'listApplicationKeys repetition',
    wears(
      'listApplicationKeys',
      value('', () => []),
    ),
  ),
  mutant('two clones at once', 'concurrency', 'cloneApplicationKey concurrency', races('cloneApplicationKey')),
  mutant('two deletions at once', 'concurrency', 'deleteApplication concurrency', races('deleteApplication')),
  mutant('two apps at once are one', 'concurrency', 'createApplication concurrency', races('createApplication')),
  mutant(
    'a deletion succeeds once more',
    'concurrency',
    'deleteApplication concurrency',
    removesTwice('deleteApplication', ({ path }) => path.appId ?? ''),
  ),
  ...['getApplicationKey', 'cloneApplicationKey'].map((operation) =>
    mutant(
      `${operation} finds a key through another app`,
      'other-parent',
      `${operation} other-parent`,
      finds(operation, 'generateApplicationKey', '/kid', 'keyId', 'appId'),
    ),
  ),
  paging(
    'the next page is the same',
    link((old) => old.replace(/after=[^&>]*&/g, '')),
  ),
  paging(
    'there is no next page',
    link((old) => old.replace(/,\s*<[^>]*>; rel="next"/, '')),
  ),
  paging(
    'the link to the next page loses what was looked for',
    link((old) => old.replace(/&q=[^&>]*/g, '')),
  ),
  paging(
    'a page starts an app later',
    items('listApplications', '', (list) => (list.length === 1 ? list : list.slice(0, -1))),
  ),
  paging(
    'a page has an app more than asked for',
    requests(
      'listApplications',
      query('limit', (limit) => (limit === '1' ? '2' : limit)),
    ),
  ),
  paging(
    'every page says that it is the first',
    link((old) => old.replace(/after=[^&>]*&(?=[^>]*>; rel="self")/, '')),
  ),
  mutant(
    'there is no next page of refresh tokens',
    'paging',
    'listOAuth2TokensForApplication paging',
    answers(
      'listOAuth2TokensForApplication',
      200,
      header('Link', (old) => old.replace(/,\s*<[^>]*>; rel="next"/, '')),
    ),
  ),
  filter(
    'q is ignored',
    requests(
      'listApplications',
      query('q', (q) => (q === null ? null : q.slice(0, 7))),
    ),
  ),
  filter(
    'the filter of a status is ignored',
    requests(
      'listApplications',
      query('filter', (text) => (text?.startsWith('status') ? null : text)),
    ),
  ),
  filter(
    'the filter of an id is ignored',
    requests(
      'listApplications',
      query('filter', (text) => (text?.startsWith('id') ? null : text)),
    ),
  ),
  filter(
    'the filter of a name finds nothing',
    requests(
      'listApplications',
      query('filter', (text) => (text?.startsWith('name') ? 'name eq "none"' : text)),
    ),
  ),
  mutant(
    'a secret that was deactivated is taken',
    'secrets',
    'introspectToken secrets',
    doesNothing('deactivateOAuth2ClientSecret'),
  ),
  mutant('a wrong secret is taken', 'secrets', 'introspectToken secrets', requests('introspectToken', shortensSecret)),
  mutant(
    'a key that was deactivated gets a token',
    'secrets',
    'createToken secrets',
    doesNothing('deactivateOAuth2ClientJsonWebKey'),
  ),
  mutant(
    'an access token works though it was revoked',
    'secrets',
    'getApplication secrets',
    doesNothing('revokeToken'),
  ),
  mutant(
    'an access token does not work',
    'secrets',
    'getApplication secrets',
    answers('createToken', 200, set('/access_token', 'nobody-issued-this')),
  ),
  mutant('a forged access token works', 'secrets', 'getApplication secrets', requests('getApplication', opensToAny)),
];
