import type { Asked } from '../../kit/fault-message.js';
import { items, member, query, requests } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, readAfterWrite } = mutantsOf('commercelayer');

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
];
