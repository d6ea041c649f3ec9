import { createPrivateKey } from 'node:crypto';
import { answers, member, requests, set, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, misread, readAfterWrite } = mutantsOf('zitadel');

const first = (list: unknown) => (Array.isArray(list) ? list.slice(0, 1) : list);
const dropped = () => undefined;

/** A key file with another content. */
const file = (change: (content: Record<string, string>) => Record<string, string>) => (found: unknown) => {
  const content = JSON.parse(Buffer.from(String(found), 'base64').toString());
  return Buffer.from(JSON.stringify({ ...content, ...change(content) })).toString('base64');
};

/** A key in another form than its label says. */
const mislabelled = ({ key = '' }: Record<string, string>) => ({
  key: createPrivateKey(key)
    .export({ type: 'pkcs8', format: 'pem' })
    .toString()
    .replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY'),
});

const dayBefore = ({ expirationDate = '' }: Record<string, string>) => ({
  expirationDate: new Date(Date.parse(expirationDate) - 86_400_000).toISOString(),
});

/** What an introspection says wrongly of a token that is active, or is not. */
const introspection = (name: string, change: Parameters<typeof answers>[2]): Mutant =>
  mutant(`introspection ${name}`, 'secrets', 'introspectToken secrets', answers('introspectToken', 200, change));

/** Providers that lose members which scenarios do not send, and are wrong about claims. */
export const memberAndClaimMutants: readonly Mutant[] = [
  misread(
    'addresses after a logout are dropped',
    'valid-input',
    'addOidcApp',
    member('/postLogoutRedirectUris', dropped),
  ),
  misread('only the first redirect address counts', 'valid-input', 'addOidcApp', member('/redirectUris', first)),
  misread(
    'the role assertion of a new project is dropped',
    'valid-input',
    'createProject',
    member('/projectRoleAssertion', dropped),
  ),
  misread('new grant types are dropped', 'valid-input', 'updateOidcAppConfig', member('/grantTypes', dropped)),
  misread(
    'the switch for development is dropped',
    'valid-input',
    'updateApplication',
    member('/oidcConfiguration/developmentMode', dropped),
  ),
  misread(
    'whether people need an authorization is dropped',
    'valid-input',
    'updateProjectV2',
    member('/authorizationRequired', dropped),
  ),
  misread('a public key that is sent is dropped', 'valid-input', 'addMachineKey', member('/publicKey', dropped)),
  misread('the auth method of a new app is ignored', 'valid-input', 'addApiApp', member('/authMethodType', dropped)),
  mutant(
    'an app that has keys gets a secret as well',
    'valid-input',
    'addApiApp valid-input',
    answers(
      'addApiApp',
      200,
      value('/clientSecret', (secret) => secret ?? `${Math.random()}${'x'.repeat(44)}`),
    ),
  ),
  mutant(
    'what is wrong with a client is not told',
    'valid-input',
    'addOidcApp valid-input',
    answers('getAppById', 200, value('/app/oidcConfig/noneCompliant', dropped)),
  ),
  misread(
    'only the first of several projects is found',
    'filter',
    'listProjectsV2',
    member('/filters/*/inProjectIdsFilter/ids', first),
  ),
  readAfterWrite(
    'an update of a project clears what it does not name',
    'updateProjectV2',
    requests(
      'updateProjectV2',
      member('/authorizationRequired', (required) => required ?? false),
    ),
  ),
  readAfterWrite(
    'a service account keeps its secret for show',
    'removeMachineSecret',
    answers('getUserById', 200, set('/user/machine/hasSecret', true)),
  ),
  breaks(
    'key-file',
    'a private key has another form than it says',
    'addAppKey',
    200,
    value('/keyDetails', file(mislabelled)),
  ),
  breaks(
    'key-file',
    'a key file ends a day before its key',
    'addMachineKey',
    200,
    value('/keyDetails', file(dayBefore)),
  ),
  breaks(
    'error-source',
    'the encoded detail has another message',
    'createApplicationKey',
    400,
    value('/details/0/value', (encoded) => `${String(encoded).slice(0, -4)}AAAA`),
  ),
  introspection(
    'counts milliseconds',
    value('/iat', (seconds) => (typeof seconds === 'number' ? seconds * 1000 : seconds)),
  ),
  introspection(
    'names another issuer',
    value('/iss', (issuer) => (issuer === undefined ? issuer : `${issuer}/`)),
  ),
  introspection('names the asking client only', value('/aud', first)),
  introspection(
    'says less of the scope',
    value('/scope', (scope) => (scope === undefined ? scope : 'openid')),
  ),
  introspection('tells whose an inactive token was', (answer) =>
    JSON.parse(answer.text).active === false ? set('/sub', '345042781288410187')(answer) : answer,
  ),
];
