import { at, type Fault, parse } from '../../kit/fault-message.js';
import {
  answers,
  as,
  type ChangeOfRequest,
  doesAlso,
  header,
  member,
  requests,
  rewrite,
  set,
  value,
} from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, readAfterWrite } = mutantsOf('okta');

const another = '0oa8ae0dv4RGQvjyZ0h7';
const ofAnother = (found: unknown) => String(found).replace(/apps\/[^/]+/, `apps/${another}`);
const longAgo = '2001-01-01T00:00:00.000Z';

/** JSON comes, whatever is asked for. */
const asksForJson: ChangeOfRequest = (asked) => {
  const headers = new Headers(asked.headers);
  headers.set('Accept', 'application/json');
  return { ...asked, headers };
};

/** A scope that is granted already is granted once more, as the answer says. */
const grantsTwice: Fault = (ask) => {
  const known = new Set<unknown>();
  return async (asked) => {
    const answer = await ask(asked);
    const id = at(parse(answer.text), '/id');
    if (asked.operationId !== 'grantConsentToScope' || typeof id !== 'string' || !known.has(id)) {
      known.add(id);
      return answer;
    }
    const other = id.replace(/^(...)./, (_, start) => `${start}${id[3] === 'x' ? 'y' : 'x'}`);
    return rewrite((text) => text.replaceAll(id, other))(answer);
  };
};

/** A list also has the last thing that was made for somebody else. */
const listsOthers =
  (making: string, listing: string): Fault =>
  (ask) => {
    const made = new Map<string, unknown>();
    return async (asked) => {
      const answer = await ask(asked);
      const { appId = '' } = asked.path;
      if (asked.operationId === making && answer.status === 201) made.set(appId, parse(answer.text));
      const [others] = [...made].filter(([app]) => app !== appId).slice(-1);
      return asked.operationId === listing && answer.status === 200 && others !== undefined
        ? value('', (list) => [list, others[1]].flat())(answer)
        : answer;
    };
  };

/** The first of a client's secrets or keys is deactivated as well. */
const deactivatesFirst =
  (operationId: string, first: string): Fault =>
  (ask, state) =>
  async (asked) => {
    if (asked.operationId !== operationId) return ask(asked);
    const path = asked.url.pathname.replace(/(secrets|jwks).*/, '$1');
    const list = await ask(as('GET', () => path)({ ...asked, text: '' }));
    const id = String(at(parse(list.text), first));
    return doesAlso(
      operationId,
      as('POST', () => `${path}/${id}/lifecycle/deactivate`),
    )(
      ask,
      state,
    )(asked);
  };

/** A key that comes of a CSR signs from now on. */
const signsAtOnce: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  if (asked.operationId !== 'publishCsrFromApplication' || answer.status !== 201) return answer;
  const path = asked.url.pathname.replace(/\/credentials\/.*/, '');
  const headers = new Headers(asked.headers);
  headers.set('Content-Type', 'application/json');
  const app = await ask(as('GET', () => path)({ ...asked, headers, text: '' }));
  const signing = set('/credentials/signing/kid', at(parse(answer.text), '/kid'))(app);
  if (at(parse(app.text), '/credentials/signing/kid') !== undefined)
    await ask(as('PUT', () => path)({ ...asked, headers, text: signing.text }));
  return answer;
};

/** The address of a clone is that of the key it is made of. */
const addressesSource: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  return asked.operationId === 'cloneApplicationKey' && answer.status === 201
    ? header('Location', new URL(asked.url.pathname.replace(/\/clone$/, ''), asked.url).href)(answer)
    : answer;
};

/** Two names of a subject are taken for each other. */
const swapsNames = member('/subject', (found) => {
  const { organizationName, commonName, ...others } = Object(found);
  return { ...others, organizationName: commonName, commonName: organizationName };
});

/** Providers that say of a thing that it is somewhere else, or give something else than the request names. */
export const whereThingsAreMutants: readonly Mutant[] = [
  {
    ...mutant(
      'a CSR that is asked for as PKCS#10 comes as JSON',
      'documented-answer',
      'getCsrForApplication 200 application/pkcs10',
      requests('getCsrForApplication', asksForJson),
    ),
    rule: 'media-type',
  },
  mutant('a scope that is granted twice is two grants', 'concurrency', 'grantConsentToScope concurrency', grantsTwice),
  breaks(
    'metadata',
    'an address in the metadata has a bare ampersand',
    'previewSAMLmetadataForApplication',
    200,
    rewrite((text) => text.replace(/Location="([^"]+)"/, 'Location="$1?a=1&b=2"')),
  ),
  breaks(
    'link',
    'a CSR is published at another app',
    'getCsrForApplication',
    200,
    value('/_links/publish/href', ofAnother),
  ),
  breaks(
    'time',
    'a refresh token ends before it was made',
    'getOAuth2TokenForApplication',
    200,
    set('/expiresAt', longAgo),
  ),
  readAfterWrite(
    'a secret is activated, and the other one deactivated',
    'activateOAuth2ClientSecret',
    deactivatesFirst('activateOAuth2ClientSecret', '/0/id'),
  ),
  readAfterWrite('a new public key retires the first one', 'addJwk', deactivatesFirst('addJwk', '/keys/0/id')),
  readAfterWrite('the address of a clone is that of its source', 'cloneApplicationKey', addressesSource),
  readAfterWrite(
    'the address of a key of an identity provider is one of an app',
    'generateIdentityProviderSigningKey',
    answers(
      'generateIdentityProviderSigningKey',
      201,
      header('Location', (found) => String(found).replace('/idps/', '/apps/')),
    ),
  ),
  {
    ...readAfterWrite(
      'claims of other apps are listed',
      'replaceFederatedClaim',
      listsOthers('createFederatedClaim', 'listFederatedClaims'),
    ),
    rule: 'found-elsewhere',
  },
  breaks('token', 'an introspection names another client', 'introspectToken', 200, set('/client_id', another)),
  breaks(
    'link',
    'discovery has the token endpoint of another server',
    'getAuthorizationServerMetadata',
    200,
    value('/token_endpoint', (found) => String(found).replace('/oauth2/v1', '/oauth2/default/v1')),
  ),
  breaks(
    'link',
    'discovery has the keys of another host',
    'getOpenIdConfiguration',
    200,
    set('/jwks_uri', 'https://keys.example.com/oauth2/v1/keys'),
  ),
  {
    ...mutant(
      'a CSR has two names swapped',
      'documented-answer',
      'generateCsrForApplication 201 application/json',
      requests('generateCsrForApplication', swapsNames),
    ),
    rule: 'not-as-sent',
  },
  readAfterWrite('a key that comes of a CSR signs from now on', 'publishCsrFromApplication', signsAtOnce),
  readAfterWrite(
    'the recipient of a new app is its destination',
    'createApplication',
    requests('createApplication', (asked) => {
      const destination = at(parse(asked.text), '/settings/signOn/destination');
      return destination === undefined ? asked : member('/settings/signOn/recipient', () => destination)(asked);
    }),
  ),
  mutant(
    'labels are kept in lower case',
    'valid-input',
    'createApplication valid-input',
    requests(
      'createApplication',
      member('/label', (found) => String(found).toLowerCase()),
    ),
  ),
  readAfterWrite(
    'names of public keys are kept in lower case',
    'addJwk',
    requests(
      'addJwk',
      member('/kid', (found) => String(found).toLowerCase()),
    ),
  ),
  readAfterWrite(
    'of two addresses of a new client, one is stored',
    'createApplication',
    requests('createApplication', (asked) =>
      asked.text.includes('redirect_uris')
        ? member('/settings/oauthClient/redirect_uris', (found) => [found].flat().slice(0, 1))(asked)
        : asked,
    ),
  ),
  mutant(
    'the next page loses the filter',
    'filter',
    'listApplications filter',
    answers(
      'listApplications',
      200,
      header('Link', (found) => found.replace(/([?&])filter=[^&>]*&?/g, '$1')),
    ),
  ),
];
