import { asAdministrator, doesInstead, member, requests, set } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, notDone, readAfterWrite, rejectedButDone } = mutantsOf('zitadel');

/** Providers that are wrong about the apps of OpenID Connect and SAML in version 1. */
export const appKindMutants: readonly Mutant[] = [
  ...notDone(['addOidcApp', 'updateOidcAppConfig', 'addSamlApp', 'updateSamlAppConfig']),
  ...rejectedButDone(['updateOidcAppConfig', 'addSamlApp'], 403, asAdministrator('Bearer')),
  breaks(
    'time',
    'a new OpenID Connect app is old',
    'addOidcApp',
    200,
    set('/details/creationDate', '2001-01-01T00:00:00Z'),
  ),
  readAfterWrite(
    'the settings of an OpenID Connect app are kept in part',
    'updateOidcAppConfig',
    doesInstead(
      'updateOidcAppConfig',
      member('/accessTokenRoleAssertion', () => undefined),
    ),
  ),
  mutant(
    'an OpenID Connect app needs no name',
    'invalid-input',
    'addOidcApp invalid-input',
    requests(
      'addOidcApp',
      member('/name', (name) => name ?? `Unnamed ${Date.now()}`),
    ),
  ),
  mutant(
    'one secret for all OpenID Connect apps',
    'secrets',
    'regenerateOidcClientSecret secrets',
    (ask) => async (asked) => {
      const answer = await ask(asked);
      return asked.operationId === 'regenerateOidcClientSecret' && answer.status === 200
        ? set('/clientSecret', 'x'.repeat(64))(answer)
        : answer;
    },
  ),
];
