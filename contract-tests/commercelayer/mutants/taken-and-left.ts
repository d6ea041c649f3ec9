import { at, edit, type Fault, parse } from '../../kit/fault-message.js';
import {
  answers,
  as,
  doneThough,
  instead,
  items,
  json,
  linked,
  member,
  of,
  query,
  requests,
  rewrite,
  sent,
  set,
  stale,
  value,
} from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, misread, readAfterWrite } = mutantsOf('commercelayer');

const attribute = (name: string) => `/data/attributes/${name}`;

const withHeader =
  (name: string, value: string | null): Parameters<typeof requests>[1] =>
  (asked) => {
    const headers = new Headers(asked.headers);
    if (value === null) headers.delete(name);
    else headers.set(name, value);
    return { ...asked, headers };
  };

const isForm = ({ headers }: { headers: Headers }) => /urlencoded/.test(headers.get('Content-Type') ?? '');

/** A predicate of a filter is read as another one. */
const reads = (from: string, to: string) =>
  requests('listApiCredentials', (asked) => ({
    ...asked,
    url: new URL(asked.url.href.replace(`%5B${from}%5D`, `%5B${to}%5D`)),
  }));

/** What a name contains is looked for in small letters only. */
const missesCapitals = requests('listApiCredentials', (asked) => {
  const part = asked.url.searchParams.get('filter[q][name_cont]') ?? '';
  return part === part.toLowerCase() ? asked : query('filter[q][id_eq]', () => 'NobodyHas0')(asked);
});

/** An update of nothing is a reading. */
const readsInstead: Fault = requests('updateApiCredential', (asked) =>
  asked.text.includes('"attributes":{}') ? { ...as('GET')(asked), text: '' } : asked,
);

/** Everything is shown as created when it last changed. */
const createdWhenChanged: Fault = (ask) => async (asked) =>
  rewrite((text) => text.replace(/"created_at":"[^"]*","updated_at":("[^"]*")/g, '"created_at":$1,"updated_at":$1'))(
    await ask(asked),
  );

/** A list that nobody filters has one that is counted nowhere. */
const strangers: Fault = (ask, state) => async (asked) => {
  const list = items('listOrganizationRoles', '/data', (roles) => [
    ...roles,
    edit(
      edit(roles[0], '/id', () => 'NobodyHas0'),
      '/links/self',
      (self) => String(self).replace(/\w+$/, 'NobodyHas0'),
    ),
  ]);
  return asked.url.search === '' ? list(ask, state)(asked) : ask(asked);
};

const notFound = json(404, { errors: [] }, { 'Content-Type': 'application/vnd.api+json' });

/** Providers that take, refuse or keep what others do not. */
export const takenAndLeftMutants: readonly Mutant[] = [
  readAfterWrite(
    'a credential stays in the list of the role that it had',
    'updateApiCredentialRoleRelationship',
    stale('listRoleApiCredentials'),
  ),
  readAfterWrite('what a role includes is as it was at first', 'updateApiCredential', stale('retrieveRole')),
  readAfterWrite('an update renews the time of the creation', 'updateApiCredential', createdWhenChanged),
  readAfterWrite('an update of nothing does not renew the time of the change', 'updateApiCredential', readsInstead),
  readAfterWrite(
    'an update never changes where a reference comes from',
    'updateApiCredential',
    requests(
      'updateApiCredential',
      member(attribute('reference_origin'), () => undefined),
    ),
  ),
  readAfterWrite(
    'a credential stays in the linkage of its role',
    'deleteApiCredential',
    stale('getRoleApiCredentialsRelationship'),
  ),
  readAfterWrite(
    'metadata are null where none are sent',
    'createApiCredential',
    answers(
      'retrieveApiCredential',
      200,
      value(attribute('metadata'), (metadata) => (JSON.stringify(metadata) === '{}' ? null : metadata)),
    ),
  ),
  mutant(
    'an error points to another attribute',
    'invalid-input',
    'createApiCredential invalid-input body/data/attributes/kind',
    answers('createApiCredential', 422, set('/errors/0/source/pointer', '/data/attributes/name')),
  ),
  mutant(
    'roles have a stranger among them where nothing is asked for',
    'valid-input',
    'listOrganizationRoles valid-input query',
    strangers,
  ),
  mutant(
    'the next page loses what is included',
    'paging',
    'listApiCredentials paging',
    answers(
      'listApiCredentials',
      200,
      value(
        '/links/next',
        linked((search) => search.delete('include')),
      ),
    ),
  ),
  misread('an update takes any id', 'invalid-input', 'updateApiCredential', (asked) =>
    member('/data/id', () => asked.path.apiCredentialId)(asked),
  ),
  ...(
    [
      ['createApiCredential', 415, 'Content-Type'],
      ['updateApiCredential', 406, 'Accept'],
    ] as const
  ).map(([id, status, header]) =>
    mutant(
      `${id} is refused for its ${header} and done`,
      'rejected-changes-nothing',
      `${id} rejected-changes-nothing`,
      doneThough(id, status, withHeader(header, 'application/vnd.api+json')),
    ),
  ),
  mutant(
    'a token is not given for a form',
    'valid-input',
    'createToken valid-input',
    instead(of('createToken', isForm), json(400, { error: 'invalid_request' })),
  ),
  mutant(
    'a reference cannot be null',
    'valid-input',
    'createApiCredential valid-input',
    instead(
      of(
        'createApiCredential',
        sent(attribute('reference'), (reference) => reference === null),
      ),
      json(422, { errors: [] }, { 'Content-Type': 'application/vnd.api+json' }),
    ),
  ),
  mutant(
    'a client cannot show itself by HTTP Basic',
    'secrets',
    'createToken secrets',
    requests('createToken', withHeader('Authorization', null)),
  ),
  mutant(
    'each token lives for two hours',
    'secrets',
    'createToken secrets',
    answers('createToken', 200, set('/expires_in', 7200)),
  ),
  ...(
    [
      ['name_eq', 'name_cont'],
      ['client_id_eq', 'client_id_start'],
      ['name_or_reference_eq', 'name_eq'],
    ] as const
  ).map(([from, to]) =>
    mutant(`${from} is read as ${to}, for parts too`, 'filter', 'listApiCredentials filter', reads(from, to)),
  ),
  mutant('what a name contains is looked for in its case', 'filter', 'listApiCredentials filter', missesCapitals),
  mutant(
    'only the first step of a path is included',
    'include',
    'listApiCredentials include',
    requests(
      'listApiCredentials',
      query('include', (path) => path?.replace(/\.[^,]*/g, '') ?? null),
    ),
  ),
  mutant(
    'a page of the largest size has ten',
    'paging',
    'listApiCredentials paging',
    requests(
      'listApiCredentials',
      query('page[size]', (size) => (size === '25' ? '10' : size)),
    ),
  ),
  mutant(
    'a page beyond the last is not found',
    'paging',
    'listApiCredentials paging',
    answers('listApiCredentials', 200, (answer) =>
      JSON.stringify(at(parse(answer.text), '/data')) === '[]' ? notFound : answer,
    ),
  ),
];
