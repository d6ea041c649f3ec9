import { at, type Fault, parse } from '../kit/fault-message.js';
import {
  as,
  cut,
  elsewhere,
  empty,
  forgets,
  header,
  instead,
  isLong,
  isNoText,
  isOneOf,
  json,
  keeps,
  member,
  of,
  queried,
  query,
  reads,
  removesTwice,
  requests,
  sent,
  set,
  status,
  takenForAdmin,
  text,
  unless,
  value,
  without,
} from '../kit/faults.js';
import { mutantsOf } from '../kit/mutant.js';
import { askedForMutants } from './mutants/asked-for.js';
import { consistencyMutants } from './mutants/consistency.js';
import { heldAndShownMutants } from './mutants/held-and-shown.js';
import { saidOfOthersMutants } from './mutants/said-of-others.js';
import { whereThingsAreMutants } from './mutants/where-things-are.js';
import { stateMutants } from './state-mutants.js';

const { mutant, wrongAnswer, misread } = mutantsOf('okta');

const error = (code: string, summary: string) => ({
  errorCode: code,
  errorSummary: summary,
  errorLink: code,
  errorId: 'oaeMutant',
  errorCauses: [],
});
const requestId = { 'X-Okta-Request-Id': 'reqMutant' };
const refused = json(400, error('E0000001', 'Api validation failed'), requestId);
const failed = json(500, error('E0000009', 'Internal Server Error'), requestId);

const asAdmin = takenForAdmin('SSWS');
const appOf = (asked: { path: Readonly<Record<string, string>> }) => asked.path.appId ?? '';

/** A clone that the target already has is answered as if it were the first. */
const clonesTwice: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  if (asked.operationId !== 'cloneApplicationKey' || answer.status !== 400) return answer;
  const held = await ask(as('GET', (path) => path.replace(/\/clone$/, ''))(asked));
  const headers = new Headers(held.headers);
  headers.set('Location', new URL(asked.url.pathname.replace(/\/clone$/, ''), asked.url).href);
  return { ...held, status: 201, headers };
};

/** A clone is answered with the certificate that the target app had before. */
const clonesAnother: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  if (asked.operationId !== 'cloneApplicationKey' || answer.status !== 201) return answer;
  const target = `/api/v1/apps/${asked.url.searchParams.get('targetAid')}/credentials/keys`;
  const keys = parse((await ask(as('GET', () => target)(asked))).text);
  const kid = at(parse(answer.text), '/kid');
  const other = Array.isArray(keys) ? keys.find((key) => at(key, '/kid') !== kid) : undefined;
  return set('/x5c', at(other, '/x5c'))(answer);
};

/** What is active is deactivated first, where it should be refused. */
const deactivatesFirst =
  (operationId: string): Fault =>
  (ask) =>
  async (asked) => {
    if (asked.operationId === operationId)
      await ask(as('POST', (path) => `${path}/lifecycle/deactivate`)({ ...asked, text: '' }));
    return ask(asked);
  };

/** A character in the middle of a base64 text is another one. */
const damaged = (found: unknown) =>
  String(found).replace(/^(.{600})(.)/, (_, start, one) => start + (one === 'A' ? 'B' : 'A'));

/** A certificate that should be refused is answered with a key of the app. */
const publishesAnyhow: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  if (asked.operationId !== 'publishCsrFromApplication' || answer.status !== 400) return answer;
  const keys = `/api/v1/apps/${appOf(asked)}/credentials/keys/generate`;
  return ask(query('validityYears', () => '2')(as('POST', () => keys)({ ...asked, text: '' })));
};

export const mutants = [
  wrongAnswer('a key lacks its kid', 'getApplicationKey', 200, without('/kid')),
  wrongAnswer('the exponent of a key is a number', 'listApplicationKeys', 200, set('/0/e', 65537)),
  wrongAnswer('the date of a new key is none', 'generateApplicationKey', 201, set('/created', 'yesterday')),
  wrongAnswer('a key has no certificate', 'getApplicationKey', 200, set('/x5c', [])),
  wrongAnswer('a certificate is a number', 'cloneApplicationKey', 201, set('/x5c/0', 1)),
  wrongAnswer('an app is named without its resource name', 'getApplication', 200, without('/orn')),
  wrongAnswer('the mode of an app is missing', 'getApplication', 200, without('/signOnMode')),
  wrongAnswer('the label of an app is null', 'getApplication', 200, set('/label', null)),
  wrongAnswer('a capability of an app is a number', 'getApplication', 200, set('/features', [1])),
  wrongAnswer(
    'the notes of an app lack those for its users',
    'getApplication',
    200,
    without('/settings/notes/enduser'),
  ),
  wrongAnswer(
    'a VPN notification lacks its text',
    'getApplication',
    200,
    without('/settings/notifications/vpn/message'),
  ),
  wrongAnswer(
    'the state of universal logout is misspelt',
    'getApplication',
    200,
    set('/universalLogout/status', 'DISABLE'),
  ),
  wrongAnswer(
    'a custom SAML app lacks its inline hooks',
    'createApplication',
    200,
    without('/settings/signOn/inlineHooks'),
  ),
  wrongAnswer(
    'the relay state of a SAML app is missing',
    'createApplication',
    200,
    without('/settings/signOn/defaultRelayState'),
  ),
  wrongAnswer(
    'a signature algorithm is misspelt',
    'createApplication',
    200,
    set('/settings/signOn/signatureAlgorithm', 'RSA-SHA256'),
  ),
  wrongAnswer(
    'the kind of a user name template is misspelt',
    'createApplication',
    200,
    set('/credentials/userNameTemplate/type', 'BUILTIN'),
  ),
  wrongAnswer('a link leads nowhere', 'getApplication', 200, set('/_links/users/href', 'users')),
  wrongAnswer(
    'metadata comes as JSON',
    'previewSAMLmetadataForApplication',
    200,
    header('Content-Type', 'application/json'),
  ),
  wrongAnswer('an app has a status that does not exist', 'getApplication', 200, set('/status', 'ENABLED')),
  wrongAnswer('a new app is answered 201', 'createApplication', 200, status(201)),
  wrongAnswer('a new key has no Location', 'generateApplicationKey', 201, header('Location', null)),
  wrongAnswer('a copied key has no Location', 'cloneApplicationKey', 201, header('Location', null)),
  wrongAnswer('a list of apps has no Link', 'listApplications', 200, header('Link', null)),
  wrongAnswer('a refusal has no X-Okta-Request-Id', 'getApplication', 404, header('X-Okta-Request-Id', null)),
  wrongAnswer('the calls left are no number', 'listApplicationKeys', 200, header('X-Rate-Limit-Remaining', 'many')),
  wrongAnswer(
    'an unknown key is told in an envelope of its own',
    'getApplicationKey',
    404,
    text('{"error":{"code":404,"message":"not found"}}'),
  ),
  wrongAnswer('a refusal lacks its errorCode', 'generateApplicationKey', 400, without('/errorCode')),
  wrongAnswer('metadata is some other XML', 'previewSAMLmetadataForApplication', 200, text('<metadata/>')),
  mutant(
    'a clone that the target already has is answered 201',
    'documented-answer',
    'cloneApplicationKey 400',
    clonesTwice,
  ),
  mutant(
    'an active app can be deleted',
    'documented-answer',
    'deleteApplication 403',
    deactivatesFirst('deleteApplication'),
  ),
  mutant(
    'any token will do',
    'documented-answer',
    'generateApplicationKey 401',
    requests('generateApplicationKey', asAdmin('stranger')),
  ),

  misread(
    'more than ten years are taken for ten',
    'invalid-input',
    'generateApplicationKey',
    query('validityYears', (years) => (Number(years) > 10 ? '10' : years)),
  ),
  misread(
    'one year is taken for two',
    'invalid-input',
    'generateApplicationKey',
    query('validityYears', (years) => (years === '1' ? '2' : years)),
  ),
  misread(
    'no validity is taken for two years',
    'invalid-input',
    'generateApplicationKey',
    query('validityYears', (years) => years ?? '2'),
  ),
  misread(
    'an app needs no label',
    'invalid-input',
    'createApplication',
    member('/label', (label) => label ?? 'Untitled'),
  ),
  misread('a long label is cut', 'invalid-input', 'createApplication', member('/label', cut(100))),
  misread(
    'a page of 201 apps is taken for 200',
    'invalid-input',
    'listApplications',
    query('limit', (limit) => (Number(limit) === 201 ? '200' : limit)),
  ),
  mutant(
    'a label that is no text fails the server',
    'invalid-input',
    'createApplication invalid-input',
    instead(of('createApplication', sent('/label', isNoText)), failed),
  ),

  mutant(
    'ten years are refused',
    'valid-input',
    'generateApplicationKey valid-input',
    instead(of('generateApplicationKey', queried('validityYears', isOneOf('10'))), refused),
  ),
  mutant(
    'a page of 200 apps is refused',
    'valid-input',
    'listApplications valid-input',
    instead(of('listApplications', queried('limit', isOneOf('200'))), refused),
  ),
  mutant(
    'a label of 100 characters fails the server',
    'valid-input',
    'createApplication valid-input',
    instead(of('createApplication', sent('/label', isLong(100))), failed),
  ),
  mutant(
    'an app that signs with SHA-1 is refused',
    'valid-input',
    'createApplication valid-input',
    instead(of('createApplication', sent('/settings/signOn/signatureAlgorithm', isOneOf('RSA_SHA1'))), refused),
  ),
  mutant(
    'a bookmark, as in the example, is refused',
    'valid-input',
    'createApplication valid-input',
    instead(of('createApplication', sent('/signOnMode', isOneOf('BOOKMARK'))), refused),
  ),

  misread('a key is generated without a token', 'authentication', 'generateApplicationKey', asAdmin('nobody')),
  misread('who may only read may create an app', 'authentication', 'createApplication', asAdmin('reader')),

  mutant(
    'a key can be deleted',
    'undocumented-method',
    'getApplicationKey undocumented-method',
    instead(({ method, url }) => method === 'DELETE' && /\/keys\/[^/]+$/.test(url.pathname), empty(requestId)),
  ),
  mutant('an app can be patched', 'undocumented-method', 'getApplication undocumented-method', reads('PATCH', 'GET')),

  mutant(
    'a new key is not found',
    'lifecycle',
    'getApplicationKey lifecycle',
    forgets(
      'generateApplicationKey',
      '/kid',
      'getApplicationKey',
      elsewhere('NoAppHoldsAKeyOfThisNameNoAppHoldsAKeyOfThi'),
    ),
  ),
  mutant(
    'an app is served after its deletion',
    'lifecycle',
    'getApplication lifecycle',
    keeps('deleteApplication', 'getApplication', appOf),
  ),
  mutant(
    'an app can be deleted twice',
    'lifecycle',
    'deleteApplication lifecycle',
    removesTwice('deleteApplication', appOf),
  ),

  mutant('a clone has another certificate', 'flow', 'flow shareKey', clonesAnother),
  mutant(
    'an app keeps its signing key',
    'flow',
    'flow shareKey',
    requests(
      'replaceApplication',
      member(
        '/credentials',
        unless((credentials) => at(credentials, '/signing/kid') === undefined, undefined),
      ),
    ),
  ),
  mutant(
    'the number of apps asked for is ignored',
    'documented-answer',
    'listApplications 200',
    requests(
      'listApplications',
      query('limit', (limit) => (Number(limit) < 200 ? '200' : limit)),
    ),
  ),
  mutant(
    'a key of two years is valid for three',
    'documented-answer',
    'generateApplicationKey 201',
    requests(
      'generateApplicationKey',
      query('validityYears', (years) => (years === '2' ? '3' : years)),
    ),
  ),
  mutant(
    'the filter of apps is ignored',
    'flow',
    'flow',
    requests(
      'listApplications',
      query('filter', (filter) =>
        /^(id|name|status|credentials\.signing\.kid) eq "/.test(filter ?? '') ? null : filter,
      ),
    ),
  ),

  wrongAnswer('a CSR is signed by another key', 'getCsrForApplication', 200, value('/csr', damaged)),
  wrongAnswer('a CSR leads nowhere', 'generateCsrForApplication', 201, without('/_links/publish')),
  mutant('a certificate of 89 days is taken', 'documented-answer', 'publishCsrFromApplication 400', publishesAnyhow),
  wrongAnswer(
    'a new signing key of a provider is answered 200',
    'generateIdentityProviderSigningKey',
    201,
    status(200),
  ),
  misread(
    'eleven years are taken for a provider',
    'invalid-input',
    'generateIdentityProviderSigningKey',
    query('validityYears', (years) => (years === '11' ? '10' : years)),
  ),
  mutant(
    'a CSR of a provider is served after it was revoked',
    'lifecycle',
    'getCsrForIdentityProvider lifecycle',
    keeps('revokeCsrForIdentityProvider', 'getCsrForIdentityProvider', ({ path }) => path.csrId ?? ''),
  ),
  mutant(
    'a CSR is served after it was revoked',
    'lifecycle',
    'getCsrForApplication lifecycle',
    keeps('revokeCsrFromApplication', 'getCsrForApplication', ({ path }) => path.csrId ?? ''),
  ),
  misread(
    'a CSR needs no subject',
    'invalid-input',
    'generateCsrForApplication',
    member('/subject', (subject) => subject ?? {}),
  ),
  misread(
    'who may only read may publish a certificate',
    'authentication',
    'publishCsrFromApplication',
    asAdmin('reader'),
  ),

  wrongAnswer('a claim says something else', 'createFederatedClaim', 201, set('/expression', 'user.id')),
  misread(
    'a claim needs no expression',
    'invalid-input',
    'createFederatedClaim',
    member('/expression', (told) => told ?? 'user.id'),
  ),
  mutant(
    'a claim is served after its deletion',
    'lifecycle',
    'getFederatedClaim lifecycle',
    keeps('deleteFederatedClaim', 'getFederatedClaim', ({ path }) => path.claimId ?? ''),
  ),
  wrongAnswer(
    'a key of a provider has another thumbprint',
    'getIdentityProviderKey',
    200,
    set('/x5t#S256', 'A'.repeat(43)),
  ),
  mutant(
    'a key of a provider is served after its deletion',
    'lifecycle',
    'getIdentityProviderKey lifecycle',
    keeps('deleteIdentityProviderKey', 'getIdentityProviderKey', ({ path }) => path.idpKeyId ?? ''),
  ),
  wrongAnswer('an API token is named without its user', 'getApiToken', 200, without('/userId')),
  mutant(
    'a revoked API token is shown',
    'read-after-write',
    'revokeApiToken read-after-write',
    keeps('revokeApiToken', 'getApiToken', ({ path }) => path.apiTokenId ?? ''),
  ),
  misread('who may only read may revoke an API token', 'authentication', 'revokeApiToken', asAdmin('reader')),
  wrongAnswer('a user lacks a type', 'getCurrentUser', 200, without('/type')),
  wrongAnswer('a user signs in by no name', 'getCurrentUser', 200, without('/profile/login')),
  wrongAnswer(
    'the key in use has another thumbprint',
    'listActiveIdentityProviderSigningKey',
    200,
    set('/0/x5t#S256', 'A'.repeat(43)),
  ),
  wrongAnswer('no key in use is not found', 'listActiveIdentityProviderSigningKey', 204, status(404)),
  wrongAnswer('a secret lacks its hash', 'getOAuth2ClientSecret', 200, without('/secret_hash')),
  wrongAnswer('a new secret is inactive', 'activateOAuth2ClientSecret', 200, set('/status', 'INACTIVE')),
  wrongAnswer('a client lists no key', 'listJwk', 200, set('/keys', [])),
  wrongAnswer('a key list is a bare list', 'listJwk', 200, text('[]')),
  wrongAnswer('a grant is of another scope', 'grantConsentToScope', 200, set('/scopeId', 'okta.users.read')),
  wrongAnswer('a refresh token is of another client', 'getOAuth2TokenForApplication', 200, set('/clientId', 'another')),
  mutant(
    'a refresh token is shown after it was revoked',
    'read-after-write',
    'revokeOAuth2TokenForApplication read-after-write',
    keeps('revokeOAuth2TokenForApplication', 'getOAuth2TokenForApplication', ({ path }) => path.tokenId ?? ''),
  ),
  wrongAnswer('a token says no time to live', 'createToken', 200, without('/expires_in')),
  wrongAnswer('a token is for more than was asked', 'createToken', 200, set('/scope', 'okta.apps.manage')),
  wrongAnswer('a good token is called inactive', 'introspectToken', 200, set('/active', false)),
  wrongAnswer('the metadata name no token endpoint', 'getOpenIdConfiguration', 200, without('/token_endpoint')),
  mutant(
    'an active secret can be deleted',
    'documented-answer',
    'deleteOAuth2ClientSecret 400',
    deactivatesFirst('deleteOAuth2ClientSecret'),
  ),
  mutant('an active key can be deleted', 'documented-answer', 'deleteJwk 400', deactivatesFirst('deleteJwk')),
  mutant(
    'a secret is served after its deletion',
    'lifecycle',
    'getOAuth2ClientSecret lifecycle',
    keeps('deleteOAuth2ClientSecret', 'getOAuth2ClientSecret', ({ path }) => path.secretId ?? ''),
  ),
  mutant(
    'a removed key is still there',
    'lifecycle',
    'getJwk lifecycle',
    keeps('deleteJwk', 'getJwk', ({ path }) => path.keyId ?? ''),
  ),
  misread('who may only read may add a secret', 'authentication', 'createOAuth2ClientSecret', asAdmin('reader')),

  ...askedForMutants,
  ...saidOfOthersMutants,
  ...whereThingsAreMutants,
  ...consistencyMutants,
  ...heldAndShownMutants,
  ...stateMutants,
];
