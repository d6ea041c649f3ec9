import { generateKeyPairSync } from 'node:crypto';
import { answers, header, repeats, rewrite, set, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks } = mutantsOf('zitadel');

const longAgo = '2001-01-01T00:00:00.000000Z';
const future = '2199-01-01T00:00:00.000000Z';
const another = '365469878179605580';

/** The key file inside a member is another. */
const file = (place: string, change: (content: Readonly<Record<string, unknown>>) => object) =>
  value(place, (found) => {
    const content: Readonly<Record<string, unknown>> = JSON.parse(Buffer.from(String(found), 'base64').toString());
    return Buffer.from(JSON.stringify(change(content))).toString('base64');
  });

const pem = (bits: number) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return privateKey.export({ type: 'pkcs1', format: 'pem' });
};

/** One character in the middle of a PEM is another. */
const bentPem = (key: unknown) =>
  String(key).replace(/^((?:.*\n){1})(.)/, (_, start, one) => start + (one === 'A' ? 'B' : 'A'));

const keyFile = (name: string, change: (content: Readonly<Record<string, unknown>>) => object) => [
  breaks('key-file', name, 'addAppKey', 200, file('/keyDetails', change)),
  breaks('key-file', `v2: ${name}`, 'createApplicationKey', 200, file('/keyDetails', change)),
];

export const consistencyMutants: readonly Mutant[] = [
  ...keyFile('a key file is for another app', (content) => ({ ...content, appId: another })),
  ...keyFile('a key file has another key id', (content) => ({ ...content, keyId: another })),
  ...keyFile('a key file has a key of 1024 bits', (content) => ({ ...content, key: pem(1024) })),
  ...keyFile('a key file holds a broken key', (content) => ({ ...content, key: bentPem(content.key) })),
  {
    ...mutant(
      'every new key has one id',
      'valid-input',
      'addAppKey valid-input',
      repeats('addAppKey', '/id', '/keyDetails'),
    ),
    rule: 'not-unique',
  },
  {
    ...mutant(
      'every new app has one client id',
      'valid-input',
      'addApiApp valid-input',
      repeats('addApiApp', '/clientId'),
    ),
    rule: 'not-unique',
  },
  {
    ...mutant(
      'every new app has one secret',
      'valid-input',
      'addApiApp valid-input',
      repeats('addApiApp', '/clientSecret'),
    ),
    rule: 'not-unique',
  },
  breaks('time', 'a new app is old', 'addApiApp', 200, set('/details/creationDate', longAgo)),
  breaks('time', 'a new key is of the future', 'addAppKey', 200, set('/details/creationDate', future)),
  breaks('time', 'v2: a new app is old', 'createApplication', 200, set('/creationDate', longAgo)),
  breaks('time', 'v2: a new key is old', 'createApplicationKey', 200, set('/creationDate', longAgo)),
  breaks('time', 'a rename is old', 'updateApp', 200, set('/details/changeDate', longAgo)),
  breaks('time', 'v2: a rename is old', 'updateApplication', 200, set('/changeDate', longAgo)),
  breaks('time', 'a deactivation is of the future', 'deactivateApp', 200, set('/details/changeDate', future)),
  breaks('time', 'v2: a deactivation is old', 'deactivateApplication', 200, set('/deactivationDate', longAgo)),
  breaks('time', 'v2: a deletion is of the future', 'deleteApplication', 200, set('/deletionDate', future)),
  breaks(
    'time',
    'an app was changed before it was created',
    'getAppById',
    200,
    set('/app/details/changeDate', longAgo),
  ),
  breaks('time', 'v2: an app is of the future', 'getApplication', 200, (answer) =>
    set('/application/changeDate', future)(set('/application/creationDate', future)(answer)),
  ),
  breaks('other-thing', 'another app is read', 'getAppById', 200, set('/app/id', another)),
  breaks('other-thing', 'another key is read', 'getAppKey', 200, set('/key/id', another)),
  breaks('other-thing', 'v2: another app is read', 'getApplication', 200, set('/application/applicationId', another)),
  breaks('other-thing', 'v2: another key is read', 'getApplicationKey', 200, set('/keyId', another)),
  breaks('other-thing', 'v2: an own id is not taken', 'createApplication', 200, set('/applicationId', another)),
  breaks(
    'other-thing',
    'v2: keys of another app are listed',
    'listApplicationKeys',
    200,
    set('/keys/*/applicationId', another),
  ),
  breaks('count', 'v2: a greater limit is applied', 'listApplicationKeys', 200, set('/pagination/appliedLimit', '500')),
  mutant(
    'v2: one limit is applied whatever is asked for',
    'paging',
    'listApplicationKeys paging',
    answers('listApplicationKeys', 200, set('/pagination/appliedLimit', '5')),
  ),
  breaks(
    'not-unique',
    'a list has an app twice',
    'listApps',
    200,
    value('/result', (list) => (Array.isArray(list) ? [list[0], list[0]] : list)),
  ),
  breaks(
    'not-unique',
    'v2: a list has a key twice',
    'listApplicationKeys',
    200,
    value('/keys', (list) => [list, list].flat()),
  ),
  breaks('count', 'a list counts less than it has', 'listApps', 200, set('/details/totalResult', '1')),
  breaks('count', 'v2: a list counts less than it has', 'listApplications', 200, set('/pagination/totalResult', '1')),
  breaks(
    'count',
    'a page has an app too many',
    'listApps',
    200,
    value('/result', (list) => [list, { ...Object([list].flat()[0]), id: another }].flat()),
  ),
  breaks('secret-shown', 'an app shows its secret', 'getAppById', 200, set('/app/secret', { clientSecret: 'shown' })),
  breaks('secret-shown', 'a receipt shows a secret', 'updateApiAppConfig', 200, set('/clientSecret', 'shown')),
  breaks(
    'duplicate-member',
    'an app has two names',
    'getAppById',
    200,
    rewrite((text) => text.replace('"name":', '"name":"","name":')),
  ),
  breaks('error-source', 'the id in the details is another', 'getAppById', 404, set('/details/0/id', 'QUERY-other')),
  breaks(
    'error-source',
    'v2: the id in the details is another',
    'getApplication',
    404,
    set('/details/0/debug/id', 'QUERY-other'),
  ),
  breaks(
    'error-source',
    'the message in the details is another',
    'addApiApp',
    409,
    set('/details/0/message', 'Something else'),
  ),
  breaks('challenge', 'the challenge is another message', 'getAppById', 401, header('WWW-Authenticate', 'Bearer')),
  breaks('date', 'the clock stands still in 1970', 'getAppById', 200, header('Date', 'Thu, 01 Jan 1970 00:00:00 GMT')),
];
