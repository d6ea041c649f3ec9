import { type Asked, at, type Fault, parse } from '../../kit/fault-message.js';
import { answers, items, member, query, requests, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, readAfterWrite } = mutantsOf('commercelayer');

/** The role that scenarios give to what they make. */
const adminRole = 'pLsVdRkYqa';

/** An attribute that is left out gets another value than its default. */
const defaults = (name: string, other: unknown) =>
  readAfterWrite(
    `${name} has another default`,
    'createApiCredential',
    requests(
      'createApiCredential',
      member(`/data/attributes/${name}`, (old) => old ?? other),
    ),
  );

const sorts = (name: string, change: (sort: string) => string) =>
  mutant(
    name,
    'sort',
    'listApiCredentials sort',
    requests(
      'listApiCredentials',
      query('sort', (sort) => sort && change(sort)),
    ),
  );

/** Nothing is filtered. */
const unfiltered = (asked: Asked): Asked => {
  const url = new URL(asked.url);
  for (const name of [...url.searchParams.keys()])
    if (/^filter\[q\]\[(?!name_start)/.test(name)) url.searchParams.delete(name);
  return { ...asked, url };
};

/** Revoking a token ends every token that was issued, whoever it was issued to. */
const revokesAll: Fault = (ask) => {
  const issued = new Set<string>();
  const ended = new Set<string>();
  return async (asked) => {
    const headers = new Headers(asked.headers);
    const token = (headers.get('Authorization') ?? '').replace(/^\S+ /, '');
    if (ended.has(token)) headers.set('Authorization', 'Bearer nobody-issued-this');
    const answer = await ask({ ...asked, headers });
    if (answer.status !== 200) return answer;
    if (asked.operationId === 'createToken') issued.add(String(at(parse(answer.text), '/access_token')));
    if (asked.operationId === 'revokeToken') for (const one of issued) ended.add(one);
    return answer;
  };
};

/** Providers with defaults and orders of their own. */
export const defaultsAndOrderMutants: readonly Mutant[] = [
  defaults('mode', 'live'),
  defaults('expires_in', 7200),
  sorts('only the first field of an order counts', (sort) => sort.replace(/,.*$/, '')),
  sorts('an order by changes is one by creation', (sort) => sort.replace('updated_at', 'created_at')),
  mutant(
    'new credentials come first',
    'paging',
    'listApiCredentials paging',
    items('listApiCredentials', '/data', (list) => list.toReversed()),
  ),
  mutant(
    'credentials of a role are not filtered',
    'filter',
    'listRoleApiCredentials filter',
    requests('listRoleApiCredentials', unfiltered),
  ),
  mutant('revoking a token ends those of all clients', 'secrets', 'retrieveOrganization secrets', revokesAll),
  readAfterWrite(
    'a credential without a role is linked to one',
    'createApiCredential',
    answers(
      'getApiCredentialRoleRelationship',
      200,
      value('/data', (data) => data ?? { type: 'roles', id: 'pLsVdRkYqa' }),
    ),
  ),
  ...['listApiCredentials', 'listMemberships'].map((id) =>
    mutant(
      `a page of ${id} has five where nobody asks`,
      'paging',
      `${id} paging`,
      requests(
        id,
        query('page[size]', (size) => size ?? '5'),
      ),
    ),
  ),
  mutant(
    'a role lists the credentials of another role',
    'paging',
    'listRoleApiCredentials paging',
    requests('listRoleApiCredentials', (asked) => ({
      ...asked,
      url: new URL(asked.url.href.replace(/\/roles\/\w+\//, `/roles/${adminRole}/`)),
    })),
  ),
];
