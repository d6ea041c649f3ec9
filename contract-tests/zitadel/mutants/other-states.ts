import { type Fault, parse } from '../../kit/fault-message.js';
import { as, doesAlso, elsewhere, member, requests, status, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, wrongAnswer, readAfterWrite } = mutantsOf('zitadel');

/** Whatever else of a user, its keys go when its profile changes. */
const losesKeys: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  if (asked.operationId !== 'updateMachineUser' || answer.status !== 200) return answer;
  const keys = as('POST', (path) => path.replace(/machine$/, 'keys/_search'))({ ...asked, text: '{}' });
  const { result = [] }: { result?: { id: string }[] } = Object(parse((await ask(keys)).text));
  for (const { id } of result) await ask({ ...elsewhere(id)(keys), method: 'DELETE', text: '' });
  return answer;
};

/** A name that one of them ever had stays taken. */
const keepsNames: Fault = (ask) => {
  const had = new Set<unknown>();
  return async (asked) => {
    if (asked.operationId !== 'addMachineUser') return ask(asked);
    const { userName } = Object(parse(asked.text));
    const isTaken = had.has(userName);
    had.add(userName);
    return ask(isTaken ? member('/userName', () => 'deployer')(asked) : asked);
  };
};

/** What an app that takes no keys had of them is gone. */
const forgetsKeys: Fault = (ask) => {
  const switched = new Set<string>();
  return async (asked) => {
    const answer = await ask(asked);
    const app = asked.path.appId ?? '';
    if (asked.operationId === 'updateApiAppConfig' && answer.status === 200) switched.add(app);
    return asked.operationId === 'listAppKeys' && answer.status === 200 && switched.has(app)
      ? value('/result', () => undefined)(answer)
      : answer;
  };
};

const ofAnother = (token: unknown) => {
  const [head, payload = '', signature] = String(token).split('.');
  if (signature === undefined) return token;
  const claims: object = Object(parse(Buffer.from(payload, 'base64url').toString()));
  const changed = Buffer.from(JSON.stringify({ ...claims, sub: '345042781288410187' })).toString('base64url');
  return [head, changed, signature].join('.');
};

/** Providers that are wrong about changes of what is not as it was when it was made. */
export const otherStateMutants: readonly Mutant[] = [
  readAfterWrite(
    'a change of the profile unlocks the user',
    'updateMachineUser',
    doesAlso(
      'updateMachineUser',
      as('POST', (path) => path.replace(/machine$/, '_unlock')),
    ),
  ),
  readAfterWrite('a change of the profile removes the keys', 'updateMachineUser', losesKeys),
  readAfterWrite('the name of a user who was removed stays taken', 'addMachineUser', keepsNames),
  readAfterWrite(
    'names of users are stored in small letters',
    'addMachineUser',
    requests(
      'addMachineUser',
      member('/userName', (name) => String(name).toLowerCase()),
    ),
  ),
  readAfterWrite(
    'v2: a new OpenID Connect app forgets where to go after logout',
    'createApplication',
    requests(
      'createApplication',
      member('/oidcConfiguration', (config) =>
        config === undefined ? config : { ...Object(config), postLogoutRedirectUris: [] },
      ),
    ),
  ),
  readAfterWrite(
    'an empty configuration leaves the method',
    'updateApiAppConfig',
    doesAlso(
      'updateApiAppConfig',
      member('/authMethodType', (method) => method ?? 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT'),
    ),
  ),
  mutant('keys are lost while their app takes none', 'documented-answer', 'listAppKeys 200', forgetsKeys),
  wrongAnswer('the same name is a change', 'updateApp', 400, status(200)),
  breaks('token', 'an access token is of another user', 'issueToken', 200, value('/access_token', ofAnother)),
  mutant('an id token comes unasked', 'secrets', 'issueToken secrets', (ask) => async (asked) => {
    const answer = await ask(asked);
    return asked.operationId === 'issueToken' && answer.status === 200
      ? value('/id_token', (token) => token ?? 'a.b.c')(answer)
      : answer;
  }),
];
