import { at, type Fault, parse } from '../../kit/fault-message.js';
import {
  as,
  type ChangeOfAnswer,
  daysLater,
  header,
  headerOfAll,
  query,
  repeats,
  requests,
  rewrite,
  set,
  value,
} from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks } = mutantsOf('okta');

const another = '0oa8ae0dv4RGQvjyZ0h7';
const longAgo = '2001-01-01T00:00:00.000Z';
const always = (found: unknown) => String(found);

/** A key is read with the material of a key of another app. */
const servesAnother: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  if (asked.operationId !== 'getApplicationKey' || answer.status !== 200) return answer;
  const keys = parse((await ask(as('GET', () => `/api/v1/apps/${another}/credentials/keys`)(asked))).text);
  return ['/n', '/e', '/x5c', '/x5t#S256', '/expiresAt'].reduce(
    (changed, place) => set(place, at(keys, `/0${place}`))(changed),
    answer,
  );
};

/** Metadata shows the certificate of another app. */
const showsAnother: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  if (asked.operationId !== 'previewSAMLmetadataForApplication' || answer.status !== 200) return answer;
  const keys = parse((await ask(as('GET', () => `/api/v1/apps/${another}/credentials/keys`)(asked))).text);
  const certificate = String(at(keys, '/0/x5c/0'));
  return rewrite((text) => text.replace(/(<ds:X509Certificate>)[^<]+/, `$1${certificate}`))(answer);
};

const key = (rule: 'certificate' | 'key-material', name: string, place: string, change: (found: unknown) => unknown) =>
  breaks(rule, name, 'getApplicationKey', 200, value(place, change));

/** A character in the middle is another one. */
const bent = (found: unknown) =>
  always(found).replace(/^(.{50})(.)/, (_, start, one) => start + (one === 'A' ? 'B' : 'A'));

const code = (operationId: string, status: number, other: string) =>
  breaks('error-code', `${operationId} answers ${status} with ${other}`, operationId, status, set('/errorCode', other));

/** A secret follows from what everybody may see. */
const secretOfId: ChangeOfAnswer = (answer) =>
  set('/client_secret', [...String(at(parse(answer.text), '/id'))].reverse().join(''))(answer);

export const consistencyMutants: readonly Mutant[] = [
  key('certificate', 'the thumbprint of a key is another one', '/x5t#S256', bentShort),
  key('certificate', 'the modulus of a key is not that of its certificate', '/n', bent),
  key('certificate', 'the exponent of a key is 3', '/e', () => 'Aw'),
  key('certificate', 'a certificate is signed by nobody', '/x5c/0', (found) =>
    always(found).replace(/(.{40})(.)(.{20}={0,2})$/, (_, start, one, end) => start + (one === 'A' ? 'B' : 'A') + end),
  ),
  key('certificate', 'a key ends a year after its certificate', '/expiresAt', daysLater(365)),
  key('key-material', 'the private exponent of a key is shown', '/d', () => 'AQAB'),
  key('key-material', 'a factor of a key is shown', '/q', () => 'AQAB'),
  key('key-material', 'the algorithm of a key is for another type', '/alg', () => 'ES256'),
  breaks('key-material', 'a list shows a private member', 'listApplicationKeys', 200, set('/0/dp', 'AQAB')),
  breaks('certificate', 'a clone has another thumbprint', 'cloneApplicationKey', 201, value('/x5t#S256', bentShort)),
  breaks(
    'certificate',
    'two years end after three',
    'generateApplicationKey',
    201,
    value('/expiresAt', daysLater(365)),
  ),
  {
    ...mutant(
      'ten years give nine',
      'valid-input',
      'generateApplicationKey valid-input',
      requests(
        'generateApplicationKey',
        query('validityYears', (years) => (years === '10' ? '9' : years)),
      ),
    ),
    rule: 'certificate',
  },
  {
    ...mutant(
      'a key is read with the material of another',
      'documented-answer',
      'getApplicationKey 200',
      servesAnother,
    ),
    rule: 'key-identity',
  },
  {
    ...mutant(
      'every new key has one id',
      'valid-input',
      'generateApplicationKey valid-input',
      repeats('generateApplicationKey', '/kid'),
    ),
    rule: 'not-unique',
  },
  {
    ...mutant(
      'every new key is one pair',
      'valid-input',
      'generateApplicationKey valid-input',
      repeats('generateApplicationKey', '/n', '/e', '/x5c', '/x5t#S256', '/expiresAt'),
    ),
    rule: 'not-unique',
  },
  {
    ...mutant(
      'every request has one id',
      'documented-answer',
      'generateApplicationKey 201',
      headerOfAll('X-Okta-Request-Id', 'req1'),
    ),
    rule: 'not-unique',
  },
  breaks(
    'same-thing',
    'a key ends an hour later when it is read',
    'getApplicationKey',
    200,
    value('/expiresAt', daysLater(1 / 24)),
  ),
  breaks('time', 'an app was changed before it was created', 'getApplication', 200, set('/lastUpdated', longAgo)),
  breaks('time', 'an app is of the future', 'getApplication', 200, (answer) =>
    set('/lastUpdated', '2199-01-01T00:00:00.000Z')(set('/created', '2199-01-01T00:00:00.000Z')(answer)),
  ),
  breaks('time', 'a new key is old', 'generateApplicationKey', 201, (answer) =>
    set('/lastUpdated', longAgo)(set('/created', longAgo)(answer)),
  ),
  breaks('time', 'a clone is old', 'cloneApplicationKey', 201, (answer) =>
    set('/lastUpdated', longAgo)(set('/created', longAgo)(answer)),
  ),
  breaks('time', 'an app is replaced long ago', 'replaceApplication', 200, set('/lastUpdated', longAgo)),
  breaks(
    'not-unique',
    'a list has a key twice',
    'listApplicationKeys',
    200,
    value('', (list) => [list, list].flat()),
  ),
  breaks(
    'not-unique',
    'a list has an app twice',
    'listApplications',
    200,
    value('', (list) => (Array.isArray(list) ? [list[0], list[0]] : list)),
  ),
  breaks(
    'count',
    'a page has an app too many',
    'listApplications',
    200,
    value('', (list) => [list, { ...Object([list].flat()[0]), id: another }].flat()),
  ),
  breaks(
    'page-link',
    'the next page is this one',
    'listApplications',
    200,
    header('Link', (old) => old.replace(/after=[^&>]*&?/, '')),
  ),
  breaks(
    'page-link',
    'the next page is of another list',
    'listApplications',
    200,
    header('Link', (old) => old.replaceAll('/api/v1/apps?', '/api/v1/users?')),
  ),
  breaks(
    'page-link',
    'the next page is filtered',
    'listApplications',
    200,
    header('Link', (old) => old.replaceAll('?', '?q=a&')),
  ),
  breaks(
    'link',
    'the Location of a key is at another app',
    'generateApplicationKey',
    201,
    header('Location', (old) => old.replace(/apps\/[^/]+/, `apps/${another}`)),
  ),
  breaks(
    'link',
    'the Location of a key is another key',
    'generateApplicationKey',
    201,
    header('Location', (old) => old.replace(/[^/]+$/, 'NoAppHoldsAKeyOfThisName')),
  ),
  breaks(
    'link',
    'the Location of a clone is the list',
    'cloneApplicationKey',
    201,
    header('Location', (old) => old.replace(/\/[^/]+$/, '')),
  ),
  breaks(
    'link',
    'the Location of a key is nowhere',
    'generateApplicationKey',
    201,
    header('Location', (old) => old.replace('/keys/', '/certificates/')),
  ),
  breaks(
    'link',
    'the users of an app are those of another',
    'getApplication',
    200,
    value('/_links/users/href', (found) => always(found).replace(/apps\/[^/]+/, `apps/${another}`)),
  ),
  breaks(
    'link',
    'the metadata of an app is on another server',
    'getApplication',
    200,
    value('/_links/metadata/href', (found) => always(found).replace(/^https?:\/\/[^/]+/, 'https://elsewhere.example')),
  ),
  breaks('other-thing', 'another app is read', 'getApplication', 200, set('/id', another)),
  breaks('other-thing', 'another app is replaced', 'replaceApplication', 200, set('/id', another)),
  breaks('other-thing', 'another key is read', 'getApplicationKey', 200, value('/kid', bentShort)),
  breaks(
    'not-as-sent',
    'a new app has another label',
    'createApplication',
    200,
    value('/label', (found) => `${found}!`),
  ),
  breaks(
    'not-as-sent',
    'a new app has another audience',
    'createApplication',
    200,
    set('/settings/signOn/audience', 'https://other.example'),
  ),
  breaks(
    'not-as-sent',
    'a new app has another digest',
    'createApplication',
    200,
    set('/settings/signOn/digestAlgorithm', 'SHA1'),
  ),
  breaks(
    'not-as-sent',
    'a new app signs nothing',
    'createApplication',
    200,
    set('/settings/signOn/assertionSigned', false),
  ),
  breaks(
    'not-as-sent',
    'a replaced bookmark leads elsewhere',
    'replaceApplication',
    200,
    set('/settings/app/url', 'https://other.example'),
  ),
  breaks(
    'link',
    'a certificate is to be sent where nothing is',
    'generateCsrForApplication',
    201,
    value('/_links/publish/href', (href) => always(href).replace(/publish$/, 'activate')),
  ),
  breaks('secret-guessable', 'a secret is its id backwards', 'createOAuth2ClientSecret', 201, secretOfId),
  breaks('secret-shown', 'an app shows a secret', 'getApplication', 200, set('/client_secret', 'shown-by-mistake')),
  breaks(
    'duplicate-member',
    'a key has two ids',
    'getApplicationKey',
    200,
    rewrite((text) => text.replace('{', '{"kid":"one",')),
  ),
  breaks(
    'metadata',
    'metadata is cut off',
    'previewSAMLmetadataForApplication',
    200,
    rewrite((text) => text.slice(0, -10)),
  ),
  breaks(
    'metadata',
    'the certificate in metadata is none',
    'previewSAMLmetadataForApplication',
    200,
    rewrite((text) => text.replace(/(<ds:X509Certificate>)[^<]+/, '$1AAAA')),
  ),
  {
    ...mutant(
      'metadata shows another certificate',
      'documented-answer',
      'previewSAMLmetadataForApplication 200',
      showsAnother,
    ),
    rule: 'metadata',
  },
  code('getApplication', 401, 'E0000007'),
  code('getApplication', 403, 'E0000011'),
  code('getApplication', 404, 'E0000001'),
  code('generateApplicationKey', 400, 'E0000007'),
  code('listApplications', 429, 'E0000006'),
  breaks(
    'rate-limit',
    'more calls are left than there are',
    'getApplication',
    200,
    header('X-Rate-Limit-Remaining', '100000'),
  ),
  breaks('rate-limit', 'the window ended in 1970', 'getApplication', 200, header('X-Rate-Limit-Reset', '60')),
  breaks(
    'rate-limit',
    'calls are left after the last one',
    'getApplication',
    429,
    header('X-Rate-Limit-Remaining', '5'),
  ),
  breaks('retry-after', 'a caller has to wait for a year', 'getApplication', 429, header('Retry-After', '31536000')),
  breaks(
    'date',
    'the clock stands still in 1970',
    'getApplication',
    200,
    header('Date', 'Thu, 01 Jan 1970 00:00:00 GMT'),
  ),
];

function bentShort(found: unknown): string {
  return always(found).replace(/^(.{5})(.)/, (_, start, one) => start + (one === 'A' ? 'B' : 'A'));
}
