import { type Asked, type Fault, parse } from '../kit/fault-message.js';
import {
  answers,
  asAdministrator,
  doesInstead,
  doesNothing,
  doneThough,
  items,
  linked,
  member,
  query,
  races,
  removesTwice,
  requests,
  set,
  stale,
  value,
  wears,
} from '../kit/faults.js';
import { mutantsOf } from '../kit/mutant.js';

const { misread, mutant, notDone, readAfterWrite, rejectedButDone } = mutantsOf('commercelayer');
const admin = asAdministrator('Bearer');

const changes = [
  'createApiCredential',
  'updateApiCredential',
  'deleteApiCredential',
  'updateApiCredentialRoleRelationship',
];
const attribute = (name: string) => `/data/attributes/${name}`;

const paging = (name: string, fault: Fault) => mutant(name, 'paging', 'listApiCredentials paging', fault);
const filter = (name: string, fault: Fault) => mutant(name, 'filter', 'listApiCredentials filter', fault);

const links = (relation: string, change: (found: unknown) => unknown) =>
  answers('listApiCredentials', 200, value(`/links/${relation}`, change));

/** A predicate of a filter is read as another one, or not at all. */
const readsPredicate = (from: string, to: string | null) =>
  requests('listApiCredentials', (asked: Asked) => {
    const url = new URL(asked.url);
    const value = url.searchParams.get(`filter[q][${from}]`);
    if (value === null) return asked;
    url.searchParams.delete(`filter[q][${from}]`);
    if (to !== null) url.searchParams.set(`filter[q][${to}]`, value);
    return { ...asked, url };
  });

const ignored = (operation: string, name: string) =>
  requests(
    operation,
    query(name, () => null),
  );

/** Providers of Commerce Layer's API that only further requests show to be wrong. */
export const stateMutants = [
  ...notDone([
    ...changes,
    'createOrganization',
    'updateOrganization',
    'createRole',
    'updateRole',
    'createPermission',
    'updatePermission',
  ]),
  misread(
    'an update ignores include',
    'include',
    'updateApiCredential',
    query('include', () => null),
  ),
  misread(
    'an update ignores sparse fields',
    'sparse-fields',
    'updateApiCredential',
    query('fields[api_credentials]', () => null),
  ),
  misread(
    'a new organization gets no address of its support',
    'valid-input',
    'createOrganization',
    member(attribute('support_email'), () => undefined),
  ),
  mutant(
    'a name that is blank is refused and stored',
    'rejected-changes-nothing',
    'updateApiCredential rejected-changes-nothing',
    doneThough(
      'updateApiCredential',
      422,
      member('/data/attributes', () => ({ name: 'changed' })),
    ),
  ),
  ...rejectedButDone(changes, 401, admin),
  mutant(
    'a deletion is refused by the rate limit and done',
    'rejected-changes-nothing',
    'deleteApiCredential rejected-changes-nothing',
    doneThough('deleteApiCredential', 429, admin),
  ),
  readAfterWrite('a credential is read as it was at first', 'updateApiCredential', stale('retrieveApiCredential')),
  readAfterWrite(
    'the name is not stored',
    'updateApiCredential',
    doesInstead(
      'updateApiCredential',
      member(attribute('name'), () => 'another'),
    ),
  ),
  readAfterWrite(
    'an update takes the reference away',
    'updateApiCredential',
    doesInstead(
      'updateApiCredential',
      member(attribute('expires_in'), () => 8000),
    ),
  ),
  readAfterWrite(
    'the time of an update never moves',
    'updateApiCredential',
    answers('retrieveApiCredential', 200, set(attribute('updated_at'), '2020-01-01T00:00:00.000Z')),
  ),
  readAfterWrite(
    'the list shows another name',
    'createApiCredential',
    answers('listApiCredentials', 200, set('/data/*/attributes/kind', 'webapp')),
  ),
  readAfterWrite(
    'the answer to a creation has another secret',
    'createApiCredential',
    answers('createApiCredential', 201, set(attribute('client_secret'), 'another')),
  ),
  readAfterWrite(
    'what was deleted stays in the list of the organization',
    'deleteApiCredential',
    stale('listOrganizationApiCredentials'),
  ),
  readAfterWrite(
    'a new credential is not among those of the organization',
    'createApiCredential',
    items('getOrganizationApiCredentialsRelationship', '/data', (list) => list.slice(0, -1)),
  ),
  mutant(
    'a credential has another name when it is read again',
    'repetition',
    'retrieveApiCredential repetition',
    wears('retrieveApiCredential', set(attribute('name'), 'another')),
  ),
  mutant('two deletions at once', 'concurrency', 'deleteApiCredential concurrency', races('deleteApiCredential')),
  mutant(
    'a deletion succeeds once more',
    'concurrency',
    'deleteApiCredential concurrency',
    removesTwice('deleteApiCredential', ({ path }) => path.apiCredentialId ?? ''),
  ),
  mutant(
    'two creations at once are one',
    'concurrency',
    'createApiCredential concurrency',
    races('createApiCredential'),
  ),
  paging(
    'the next page is the same',
    links(
      'next',
      linked((search) => search.set('page[number]', '1')),
    ),
  ),
  paging(
    'there is no next page',
    links('next', () => undefined),
  ),
  paging(
    'the last page is the one before',
    links(
      'last',
      linked((search) => search.set('page[number]', '2')),
    ),
  ),
  paging(
    'the page before is the first',
    links(
      'prev',
      linked((search) => search.set('page[number]', '1')),
    ),
  ),
  paging(
    'the first page is the second',
    links(
      'first',
      linked((search) => search.set('page[number]', '2')),
    ),
  ),
  paging(
    'the links lose the filter',
    links(
      'next',
      linked((search) => search.delete('filter[q][name_start]')),
    ),
  ),
  paging('pages are of any size', ignored('listApiCredentials', 'page[size]')),
  paging('the number of a page is ignored', ignored('listApiCredentials', 'page[number]')),
  paging(
    'the count is of the page',
    answers('listApiCredentials', 200, (answer) => {
      const body = parse(answer.text);
      const list =
        typeof body === 'object' && body !== null && 'data' in body && Array.isArray(body.data) ? body.data : [];
      return set('/meta/record_count', list.length)(answer);
    }),
  ),
  paging('there is one page in all', answers('listApiCredentials', 200, set('/meta/page_count', 1))),
  ...(
    [
      ['name_cont', 'name_eq'],
      ['name_eq', null],
      ['kind_in', 'kind_eq'],
      ['kind_eq', null],
      ['expires_in_gteq', 'expires_in_gt'],
      ['expires_in_lteq', 'expires_in_lt'],
      ['reference_eq', null],
      ['role_id_eq', null],
      ['created_at_gt', 'created_at_lt'],
      ['metadata_jcont', null],
      ['confidential_true', null],
      ['client_id_eq', null],
      ['mode_eq', null],
    ] as const
  ).map(([from, to]) => filter(`${from} is ${to === null ? 'ignored' : `read as ${to}`}`, readsPredicate(from, to))),
  ...['listApiCredentials', 'listOrganizationApiCredentials'].flatMap((operation) => [
    mutant(`${operation} ignores the order`, 'sort', `${operation} sort`, ignored(operation, 'sort')),
    mutant(
      `${operation} ignores the minus of an order`,
      'sort',
      `${operation} sort`,
      requests(
        operation,
        query('sort', (sort) => sort?.replace('-', '') ?? null),
      ),
    ),
  ]),
  ...['retrieveApiCredential', 'listRoles', 'retrieveOrganization'].flatMap((operation) => [
    mutant(
      `${operation} includes a resource twice`,
      'include',
      `${operation} include`,
      items(operation, '/included', ([first, ...rest]) => (first === undefined ? [] : [first, first, ...rest])),
    ),
    mutant(
      `${operation} includes nothing`,
      'include',
      `${operation} include`,
      answers(
        operation,
        200,
        value('/included', () => undefined),
      ),
    ),
    mutant(
      `${operation} includes a stranger`,
      'include',
      `${operation} include`,
      items(operation, '/included', (list) => [...list, { type: 'roles', id: 'NobodyHas0' }]),
    ),
  ]),
  ...(
    [
      ['retrieveApiCredential', 'fields[api_credentials]'],
      ['retrieveApiCredential', 'fields[roles]'],
      ['listOrganizations', 'fields[organizations]'],
      ['retrieveRole', 'fields[roles]'],
    ] as const
  ).map(([operation, name]) =>
    mutant(`${operation} ignores ${name}`, 'sparse-fields', `${operation} sparse-fields`, ignored(operation, name)),
  ),
  mutant(
    'a role lacks its name when it is asked for',
    'sparse-fields',
    'retrieveRole sparse-fields',
    answers(
      'retrieveRole',
      200,
      value(attribute('name'), () => undefined),
    ),
  ),
  mutant(
    'one secret for all',
    'secrets',
    'createApiCredential secrets',
    answers('createApiCredential', 201, set(attribute('client_secret'), 'x'.repeat(43))),
  ),
  mutant('a token works though it was revoked', 'secrets', 'retrieveOrganization secrets', doesNothing('revokeToken')),
  mutant(
    'a token that was issued does not work',
    'secrets',
    'retrieveOrganization secrets',
    answers('createToken', 200, set('/access_token', 'nobody.issued.this')),
  ),
  mutant(
    'a credential that was deleted gets a token',
    'secrets',
    'createToken secrets',
    doesNothing('deleteApiCredential'),
  ),
  mutant(
    'a wrong secret gets a token',
    'secrets',
    'createToken secrets',
    requests(
      'createToken',
      member('/client_secret', (secret) => String(secret).replace(/x$/, '')),
    ),
  ),
];
