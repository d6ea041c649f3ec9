import { at, type Fault, parse } from '../../kit/fault-message.js';
import { as, asAdministrator, doneThough, items, member, requests, set, value, without } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, notDone, readAfterWrite } = mutantsOf('zitadel');
const admin = asAdministrator('Bearer');

/** The project that scenarios make apps in. */
const project = '345043129566506059';

const another = '345042781288410187';

/** The key file inside a member is another. */
const file = (change: (content: Readonly<Record<string, unknown>>) => object) =>
  value('/keyDetails', (found) => {
    const content: Readonly<Record<string, unknown>> = JSON.parse(Buffer.from(String(found), 'base64').toString());
    return Buffer.from(JSON.stringify(change(content))).toString('base64');
  });

const ignores = (name: string, operationId: string, check: 'read-after-write' | 'valid-input', pointer: string) =>
  mutant(
    name,
    check,
    `${operationId} ${check}`,
    requests(
      operationId,
      member(pointer, () => undefined),
    ),
  );

/** A form with another value. */
const form =
  (name: string, change: (old: string) => string): Parameters<typeof requests>[1] =>
  (asked) => {
    const fields = new URLSearchParams(asked.text);
    const old = fields.get(name);
    if (old === null) return asked;
    fields.set(name, change(old));
    return { ...asked, text: fields.toString() };
  };

/** What was answered to a request before is answered to it again, whatever has happened. */
const remembers =
  (operationId: string, nameOf: (text: string) => string | undefined): Fault =>
  (ask) => {
    const known = new Map<string, Awaited<ReturnType<typeof ask>>>();
    return async (asked) => {
      const answer = await ask(asked);
      const name = asked.operationId === operationId ? nameOf(asked.text) : undefined;
      if (name === undefined) return answer;
      const isGood = answer.status === 200 && at(parse(answer.text), '/active') !== false;
      if (isGood) known.set(name, answer);
      return isGood ? answer : (known.get(name) ?? answer);
    };
  };

/** The page that was asked for is all there is. */
const withoutPage = (operationId: string, pointer: string) =>
  mutant(
    `${operationId} ignores ${pointer}`,
    'paging',
    `${operationId} paging`,
    requests(
      operationId,
      member(`/query/${pointer}`, () => undefined),
    ),
  );

/** Removing one removes its siblings too. */
const removesAll =
  (operationId: string, list: string): Fault =>
  (ask) =>
  async (asked) => {
    const answer = await ask(asked);
    if (asked.operationId !== operationId || answer.status !== 200) return answer;
    const path = asked.url.pathname.replace(/\/[^/]+$/, '');
    const found = at(parse((await ask(as('POST', () => `${path}/_search`)({ ...asked, text: '{}' }))).text), list);
    for (const one of Array.isArray(found) ? found : [])
      await ask(as('DELETE', () => `${path}/${String(at(one, '/id'))}`)({ ...asked, text: '' }));
    return answer;
  };

/** A new one with the name of another is refused, and the other one is changed. */
const changesHolder: Fault = (ask) => {
  const known = new Map<unknown, unknown>();
  return async (asked) => {
    const answer = await ask(asked);
    if (asked.operationId !== 'addMachineUser') return answer;
    const body = parse(asked.text);
    const name = at(body, '/userName');
    if (answer.status === 200) known.set(name, at(parse(answer.text), '/userId'));
    const text = JSON.stringify({ name: at(body, '/name'), description: 'changed' });
    const change = as('PUT', () => `/management/v1/users/${String(known.get(name))}/machine`);
    if (answer.status === 409 && known.has(name)) await ask(change({ ...asked, text }));
    return answer;
  };
};

const passes = (name: string, operationId: string, fault: Fault): Mutant =>
  mutant(name, 'secrets', `${operationId} secrets`, fault);

/** Providers that are wrong about service accounts and what is issued to them. */
export const serviceAccountMutants: readonly Mutant[] = [
  ...notDone([
    'updateMachineUser',
    'deactivateUser',
    'reactivateUser',
    'lockUser',
    'unlockUser',
    'removeUser',
    'removeMachineKey',
    'removePersonalAccessToken',
  ]),
  ...['updateMachineUser', 'lockUser', 'removeUser', 'removeMachineKey'].map((id) =>
    mutant(
      `${id} is refused with 403 and done`,
      'rejected-changes-nothing',
      `${id} rejected-changes-nothing`,
      doneThough(id, 403, admin),
    ),
  ),
  mutant(
    'a name that is taken changes the service account that has it',
    'rejected-changes-nothing',
    'addMachineUser rejected-changes-nothing',
    changesHolder,
  ),
  breaks(
    'key-file',
    'the key file of a service account names another',
    'addMachineKey',
    200,
    file((content) => ({ ...content, userId: another })),
  ),
  breaks(
    'key-file',
    'the key file of an app has the app as client',
    'addAppKey',
    200,
    file((content) => ({ ...content, clientId: content.appId })),
  ),
  ignores('a new service account ignores its kind of token', 'addMachineUser', 'read-after-write', '/accessTokenType'),
  ignores('a new key of a service account ignores its end', 'addMachineKey', 'read-after-write', '/expirationDate'),
  ignores(
    'a new token of a service account ignores its end',
    'addPersonalAccessToken',
    'read-after-write',
    '/expirationDate',
  ),
  readAfterWrite(
    'removing a key of a service account removes all',
    'removeMachineKey',
    removesAll('removeMachineKey', '/result'),
  ),
  readAfterWrite(
    'removing a token removes all of the service account',
    'removePersonalAccessToken',
    removesAll('removePersonalAccessToken', '/result'),
  ),
  ...['listMachineKeys', 'listPersonalAccessTokens'].flatMap((id) => [
    withoutPage(id, 'offset'),
    withoutPage(id, 'limit'),
  ]),
  mutant(
    'a list of tokens stops at two',
    'paging',
    'listPersonalAccessTokens paging',
    items('listPersonalAccessTokens', '/result', (list) => list.slice(0, 2)),
  ),
  passes(
    'a key that was removed gets tokens',
    'issueToken',
    remembers('issueToken', (text) => new URLSearchParams(text).get('assertion') ?? undefined),
  ),
  passes(
    'a secret that was replaced gets tokens',
    'issueToken',
    remembers('issueToken', (text) => new URLSearchParams(text).get('client_secret') ?? undefined),
  ),
  passes(
    'a token that has ended is active',
    'introspectToken',
    remembers('introspectToken', (text) => new URLSearchParams(text).get('token') ?? undefined),
  ),
  passes('a token of nobody is active', 'introspectToken', (ask) => async (asked) => {
    const answer = await ask(asked);
    return asked.operationId === 'introspectToken' && answer.status === 200 ? set('/active', true)(answer) : answer;
  }),
  mutant(
    'a project lists the apps of another',
    'paging',
    'listApps paging',
    requests('listApps', (asked) => ({
      ...asked,
      url: new URL(asked.url.href.replace(/projects\/\d+/, `projects/${project}`)),
    })),
  ),
  breaks('token', 'openid brings no id token', 'issueToken', 200, without('/id_token')),
  breaks('token', 'a token ends by its introspection when it begins', 'introspectToken', 200, ({ text, ...answer }) => {
    const iat = at(parse(text), '/iat');
    return set('/exp', iat)({ ...answer, text });
  }),
  passes('an introspection names another user', 'introspectToken', (ask) => async (asked) => {
    const answer = await ask(asked);
    return asked.operationId === 'introspectToken' && answer.status === 200 ? set('/sub', another)(answer) : answer;
  }),
  passes('a secret is read without its case', 'issueToken', (ask) => {
    const secrets = new Map<string, string>();
    return async (asked) => {
      const answer = await ask(asked);
      const issued = at(parse(answer.text), '/clientSecret');
      if (typeof issued === 'string') secrets.set(issued.toLowerCase(), issued);
      if (asked.operationId !== 'issueToken' || answer.status === 200) return answer;
      return ask(form('client_secret', (old) => secrets.get(old.toLowerCase()) ?? old)(asked));
    };
  }),
  {
    ...mutant(
      'the key that signs is not published',
      'documented-answer',
      'getSigningKeys 200',
      items('getSigningKeys', '/keys', (keys) => keys.slice(1)),
    ),
    rule: 'token',
  },
  breaks(
    'behaviour',
    'discovery names other keys',
    'getOpenIdConfiguration',
    200,
    value('/jwks_uri', (found) => `${String(found)}2`),
  ),
  mutant(
    'an order by changes is one by creation',
    'sort',
    'listApplications sort',
    requests(
      'listApplications',
      member('/sortingColumn', (old) =>
        old === 'APPLICATION_SORT_BY_CHANGE_DATE' ? 'APPLICATION_SORT_BY_CREATION_DATE' : old,
      ),
    ),
  ),
];
