import { type Asked, at, type Fault, parse } from '../kit/fault-message.js';
import {
  answers,
  cut,
  elsewhere,
  forgets,
  header,
  instead,
  isLong,
  isNoText,
  isOneOf,
  isText,
  json,
  keeps,
  member,
  of,
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
import { appKindMutants } from './mutants/app-kinds.js';
import { consistencyMutants } from './mutants/consistency.js';
import { memberAndClaimMutants } from './mutants/members-and-claims.js';
import { otherStateMutants } from './mutants/other-states.js';
import { projectMutants } from './mutants/projects.js';
import { secondServiceMutants } from './mutants/second-service.js';
import { serviceAccountMutants } from './mutants/service-accounts.js';
import { userServiceMutants } from './mutants/user-service.js';
import { stateMutants } from './state-mutants.js';

const { mutant, wrongAnswer, misread } = mutantsOf('zitadel');

const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache', Expires: 'Thu, 01 Jan 2026 00:00:00 GMT' };
const refused = json(400, { code: 3, message: 'invalid request' }, noStore);
const failed = json(500, { code: 13, message: 'internal' }, noStore);
const refusedByConnect = json(400, { code: 'invalid_argument', message: 'invalid request' });
const done = json(200, {}, noStore);
const token = json(200, { access_token: 'x', token_type: 'Bearer', expires_in: 43199 }, noStore);

const asAdmin = takenForAdmin('Bearer');
const unknown = '100000000000000001';
const keyOf = ({ path, text: body }: Asked) => path.keyId ?? String(at(parse(body), '/keyId'));
const appOf = ({ path, text: body }: Asked) => path.appId ?? String(at(parse(body), '/applicationId'));

const wrongKeyFile = Buffer.from('{"type":"other"}').toString('base64');

/** A key is read with its key file, which ZITADEL shows once. */
const showsKeyFileAgain: Fault = (ask) => {
  const files = new Map<unknown, unknown>();
  return async (asked) => {
    const answer = await ask(asked);
    const body = parse(answer.text);
    if (asked.operationId === 'addAppKey') files.set(at(body, '/id'), at(body, '/keyDetails'));
    const file = asked.operationId === 'getAppKey' ? files.get(asked.path.keyId) : undefined;
    return file === undefined ? answer : set('/key/keyDetails', file)(answer);
  };
};

/** An application is read with its client secret, which ZITADEL shows once. */
const showsSecretAgain: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  return asked.operationId === 'getAppById' && answer.status === 200
    ? set('/app/apiConfig/clientSecret', 'r6Yd2Ft0PaWhCxE9vKqLzMsB4nGjU8o1')(answer)
    : answer;
};

/** A name that another app of the project has is taken: the mock is given another one. */
const sharesNames: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  if (asked.operationId !== 'addApiApp' || answer.status !== 409) return answer;
  return ask(member('/name', (name) => `${name} (2)`)(asked));
};

export const mutants = [
  wrongAnswer('a new key lacks its id', 'createApplicationKey', 200, without('/keyId')),
  wrongAnswer('a sequence is a number', 'getAppKey', 200, value('/key/details/sequence', Number)),
  wrongAnswer('a key has no expiration', 'getAppKey', 200, set('/key/expirationDate', null)),
  wrongAnswer('no keys are an empty list', 'listAppKeys', 200, set('/result', [])),
  wrongAnswer(
    'a key is of the type that means none',
    'listAppKeys',
    200,
    set('/result/*/type', 'KEY_TYPE_UNSPECIFIED'),
  ),
  wrongAnswer(
    'a time has no zone',
    'removeAppKey',
    200,
    value('/details/changeDate', (date) => String(date).replace('Z', '')),
  ),
  wrongAnswer(
    'an application is said to be of two kinds',
    'getApplication',
    200,
    set('/application/samlConfiguration', {}),
  ),
  wrongAnswer('an application comes as text/plain', 'getApplication', 200, header('Content-Type', 'text/plain')),
  wrongAnswer('an app breaks off in its middle', 'getAppById', 200, (answer) => text(answer.text.slice(0, 60))(answer)),
  wrongAnswer(
    'an unknown token is refused without WWW-Authenticate',
    'addAppKey',
    401,
    header('WWW-Authenticate', null),
  ),
  wrongAnswer('a key file may be stored on its way', 'addAppKey', 200, header('Cache-Control', 'public, max-age=60')),
  wrongAnswer(
    'a media type is refused without saying which is taken',
    'createApplicationKey',
    415,
    header('Accept-Post', null),
  ),
  wrongAnswer(
    'Connect refuses in the envelope of the gateway',
    'getApplicationKey',
    404,
    text('{"code":5,"message":"not found"}'),
  ),
  wrongAnswer('an unknown app is refused with the code of a bad request', 'getAppById', 404, set('/code', 3)),
  wrongAnswer('an unknown key is a bad request', 'getAppKey', 404, status(400)),
  wrongAnswer('a key file is none', 'addAppKey', 200, set('/keyDetails', wrongKeyFile)),
  mutant(
    'a key of no type is taken',
    'documented-answer',
    'addAppKey 400',
    requests(
      'addAppKey',
      member(
        '/type',
        unless((type) => type !== 'KEY_TYPE_UNSPECIFIED', 'KEY_TYPE_JSON'),
      ),
    ),
  ),
  mutant('two apps of a project may have one name', 'documented-answer', 'addApiApp 409', sharesNames),
  mutant('the list of apps fails the server', 'documented-answer', 'listApps 200', instead(of('listApps'), failed)),

  misread(
    'a key of any type is taken',
    'invalid-input',
    'addAppKey',
    member('/type', unless(isOneOf('KEY_TYPE_UNSPECIFIED'), 'KEY_TYPE_JSON')),
  ),
  misread('a long name is cut', 'invalid-input', 'updateApp', member('/name', cut(200))),
  misread(
    'an app needs no name',
    'invalid-input',
    'addApiApp',
    member('/name', (name) => name ?? `Unnamed ${Date.now()}`),
  ),
  misread(
    'an expiration that is no date is taken',
    'invalid-input',
    'createApplicationKey',
    member(
      '/expirationDate',
      unless((date) => !isText(date) || !Number.isNaN(Date.parse(String(date))), '9999-12-31T23:59:59Z'),
    ),
  ),
  misread(
    'a page of 1001 keys is taken',
    'invalid-input',
    'listApplicationKeys',
    member(
      '/pagination/limit',
      unless((limit) => Number(limit) !== 1001, 1000),
    ),
  ),
  mutant(
    'a name that is no text fails the server',
    'invalid-input',
    'updateApp invalid-input',
    instead(of('updateApp', sent('/name', isNoText)), failed),
  ),

  mutant(
    'a name of 200 characters is refused',
    'valid-input',
    'addApiApp valid-input',
    instead(of('addApiApp', sent('/name', isLong(200))), refused),
  ),
  mutant(
    'a page of 1000 keys is refused',
    'valid-input',
    'listApplicationKeys valid-input',
    instead(of('listApplicationKeys', sent('/pagination/limit', isOneOf(1000))), refusedByConnect),
  ),
  mutant(
    'an app with a secret is refused',
    'valid-input',
    'addApiApp valid-input',
    instead(of('addApiApp', sent('/authMethodType', isOneOf('API_AUTH_METHOD_TYPE_BASIC'))), refused),
  ),
  mutant(
    'a key without end, as in the example, is refused',
    'valid-input',
    'addAppKey valid-input',
    instead(
      of(
        'addAppKey',
        sent('/expirationDate', (date) => date === undefined),
      ),
      refused,
    ),
  ),

  misread('keys are listed without a token', 'authentication', 'listAppKeys', asAdmin('nobody')),
  misread('who may only read may add a key', 'authentication', 'addAppKey', asAdmin('reader')),

  mutant(
    'an application is read with GET',
    'undocumented-method',
    'getApplication undocumented-method',
    instead(({ method, url }) => method === 'GET' && url.pathname.endsWith('/GetApplication'), done),
  ),
  mutant('an app can be patched', 'undocumented-method', 'getAppById undocumented-method', reads('PATCH', 'PUT')),

  mutant(
    'a new key is not found',
    'lifecycle',
    'getAppKey lifecycle',
    forgets('addAppKey', '/id', 'getAppKey', elsewhere(unknown)),
  ),
  mutant(
    'a key is served after its removal',
    'lifecycle',
    'getAppKey lifecycle',
    keeps('removeAppKey', 'getAppKey', keyOf),
  ),
  mutant('an app can be removed twice', 'lifecycle', 'removeApp lifecycle', removesTwice('removeApp', appOf)),

  mutant('a key is read with its key file', 'flow', 'flow issueKey', showsKeyFileAgain),
  mutant('an app is read with its client secret', 'documented-answer', 'getAppById 200', showsSecretAgain),
  mutant(
    'an app gets another name than asked for',
    'documented-answer',
    'getAppById 200',
    requests(
      'updateApp',
      member('/name', (name) => `Another ${name}`),
    ),
  ),
  mutant(
    'the expiration asked for is ignored',
    'flow',
    'flow issueKey',
    requests(
      'addAppKey',
      member('/expirationDate', () => '2030-01-01T00:00:00Z'),
    ),
  ),

  wrongAnswer('an app is of no kind', 'getAppById', 200, without('/app/apiConfig')),
  wrongAnswer(
    'an app is said to be of two kinds',
    'getAppById',
    200,
    set('/app/oidcConfig', { clientId: '345343776673311819' }),
  ),
  wrongAnswer(
    'a new application gets the credentials of another kind too',
    'createApplication',
    200,
    set('/samlConfiguration', {}),
  ),
  wrongAnswer(
    'a listed application is of no kind',
    'listApplications',
    200,
    without('/applications/*/oidcConfiguration'),
  ),
  wrongAnswer('a key of v2 is read with its key file', 'getApplicationKey', 200, set('/keyDetails', wrongKeyFile)),
  wrongAnswer(
    'an application is read with a client secret',
    'getApplication',
    200,
    set('/application/apiConfiguration/clientSecret', 'r6Yd2Ft0PaWhCxE9vKqLzMsB4nG'),
  ),
  wrongAnswer(
    'a key file is no base64',
    'createApplicationKey',
    200,
    value('/keyDetails', (file) => `${file}!`),
  ),
  wrongAnswer(
    'a sequence has a leading zero',
    'addAppKey',
    200,
    value('/details/sequence', (sequence) => `0${sequence}`),
  ),
  wrongAnswer(
    'a total is beyond 64 bits',
    'listApplicationKeys',
    200,
    set('/pagination/totalResult', '18446744073709551616'),
  ),
  wrongAnswer('a state is misspelt in v1', 'listApps', 200, set('/result/*/state', 'APP_STATE_ACTIV')),
  wrongAnswer('a state is misspelt in v2', 'getApplication', 200, set('/application/state', 'APPLICATION_STATE_ACTIV')),
  wrongAnswer(
    'an auth method is misspelt',
    'getAppById',
    200,
    set('/app/apiConfig/authMethodType', 'API_AUTH_METHOD_TYPE_PRIVATE_KEY'),
  ),
  wrongAnswer('an id is null', 'createApplicationKey', 200, set('/keyId', null)),
  wrongAnswer('a compression is refused as an internal error', 'getApplication', 501, set('/code', 'internal')),
  wrongAnswer('a caching proxy may keep a secret', 'generateClientSecret', 200, header('Pragma', 'cache')),
  mutant(
    'an application of no kind is created',
    'documented-answer',
    'createApplication 400',
    requests(
      'createApplication',
      member('/apiConfiguration', (kind) => kind ?? {}),
    ),
  ),
  misread(
    'a filter of nothing is taken',
    'invalid-input',
    'listApplications',
    member('/filters', (filters) =>
      Array.isArray(filters) ? filters.filter((filter) => JSON.stringify(filter) !== '{}') : filters,
    ),
  ),
  mutant(
    'an assertion is taken whoever signed it',
    'documented-answer',
    'issueToken 400',
    answers('issueToken', 400, () => token),
  ),
  wrongAnswer('a token is of no type', 'issueToken', 200, without('/token_type')),
  wrongAnswer('the life of a token is text', 'issueToken', 200, value('/expires_in', String)),
  wrongAnswer('a token is never active', 'introspectToken', 200, () => json(200, { active: false })),
  wrongAnswer('an API introspects with any assertion', 'introspectToken', 400, () => json(200, { active: false })),
  wrongAnswer('any app revokes any token', 'revokeToken', 401, () => json(200, {})),
  wrongAnswer(
    'the endpoints are of another host',
    'getOpenIdConfiguration',
    200,
    set('/token_endpoint', 'https://a.b'),
  ),
  wrongAnswer('public keys are private', 'getSigningKeys', 200, without('/keys/*/alg')),
  wrongAnswer('a service account gets the key file of an app', 'addMachineKey', 200, set('/keyDetails', wrongKeyFile)),
  wrongAnswer(
    'a personal access token is shown twice',
    'getPersonalAccessToken',
    200,
    set('/token/token', 'eyJhbGciOiJBMjU2R0NNS1ciLCJraWQiOiJvaWRjS2V5In0'),
  ),
  wrongAnswer('a secret is shown without its client', 'generateMachineSecret', 200, without('/clientId')),
  wrongAnswer('a user has no state', 'getUserById', 200, without('/user/state')),
  mutant(
    'a removed key of a service account is still there',
    'documented-answer',
    'removeMachineKey 404',
    answers('removeMachineKey', 404, () => done),
  ),
  mutant(
    'a user name is taken twice',
    'documented-answer',
    'addMachineUser 409',
    answers('addMachineUser', 409, () => done),
  ),
  ...memberAndClaimMutants,
  ...consistencyMutants,
  ...appKindMutants,
  ...projectMutants,
  ...secondServiceMutants,
  ...otherStateMutants,
  ...serviceAccountMutants,
  ...userServiceMutants,
  ...stateMutants,
];
