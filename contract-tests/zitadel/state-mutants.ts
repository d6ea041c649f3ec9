import { at, parse } from '../kit/fault-message.js';
import {
  answers,
  asAdministrator,
  doesInstead,
  doneThough,
  finds,
  items,
  member,
  races,
  requests,
  set,
  shows,
  stale,
  value,
  wears,
} from '../kit/faults.js';
import { mutantsOf } from '../kit/mutant.js';

const { mutant, notDone, readAfterWrite, rejectedButDone } = mutantsOf('zitadel');
const admin = asAdministrator('Bearer');

const changing = [
  'updateApp',
  'updateApplication',
  'updateApiAppConfig',
  'deactivateApp',
  'deactivateApplication',
  'reactivateApp',
  'reactivateApplication',
  'removeApp',
  'deleteApplication',
  'removeAppKey',
  'deleteApplicationKey',
];
const making = ['addApiApp', 'createApplication', 'addAppKey', 'createApplicationKey'];

/** Where each list has its items, and how it is asked for a page. */
const lists = {
  listApps: { at: '/result', paging: '/query', total: '/details/totalResult' },
  listAppKeys: { at: '/result', paging: '/query', total: '/details/totalResult' },
  listApplications: { at: '/applications', paging: '/pagination', total: '/pagination/totalResult' },
  listApplicationKeys: { at: '/keys', paging: '/pagination', total: '/pagination/totalResult' },
};

const ignored = (operation: string, pointer: string) =>
  requests(
    operation,
    member(pointer, () => undefined),
  );

/** A filter is taken for none, where there are others or not. */
const withoutFilter = (name: string) =>
  requests(
    'listApplications',
    member('/filters', (filters) =>
      Array.isArray(filters) ? filters.filter((one) => at(one, `/${name}`) === undefined) : filters,
    ),
  );

const anotherMethod = (operation: string, pointer: string, change: (method: string) => string) =>
  requests(
    operation,
    member(pointer, (method) => (typeof method === 'string' ? change(method) : method)),
  );

/** Providers of ZITADEL's API that only further requests show to be wrong. */
export const stateMutants = [
  ...notDone([...changing, ...making]),
  ...rejectedButDone(
    ['updateApp', 'removeApp', 'addApiApp', 'addAppKey', 'deactivateApplication', 'createApplication'],
    403,
    admin,
  ),
  mutant(
    'a name that is taken is refused, and the app gets another',
    'rejected-changes-nothing',
    'updateApp rejected-changes-nothing',
    doneThough(
      'updateApp',
      409,
      member('/name', (name) => `${name} 2`),
    ),
  ),
  readAfterWrite(
    'the second service shows every app active',
    'deactivateApp',
    answers('getApplication', 200, set('/application/state', 'APPLICATION_STATE_ACTIVE')),
  ),
  readAfterWrite('the list of apps is as it was at first', 'removeApp', stale('listApps')),
  readAfterWrite('a key is read as it was at first', 'deleteApplicationKey', stale('getAppKey')),
  readAfterWrite(
    'the end of a key is not stored',
    'addAppKey',
    doesInstead(
      'addAppKey',
      member('/expirationDate', () => '2030-01-01T00:00:00Z'),
    ),
  ),
  readAfterWrite(
    'the first service shows another end of a key',
    'createApplicationKey',
    answers('getAppKey', 200, set('/key/expirationDate', '2030-01-01T00:00:00Z')),
  ),
  readAfterWrite(
    'the name of an app is stored in capitals',
    'updateApplication',
    doesInstead(
      'updateApplication',
      member('/name', (name) => String(name).toUpperCase()),
    ),
  ),
  readAfterWrite(
    'the time of an update never moves',
    'updateApp',
    answers('getAppById', 200, set('/app/details/changeDate', '2020-01-01T00:00:00Z')),
  ),
  mutant(
    'an app has another name when it is read again',
    'repetition',
    'getAppById repetition',
    wears('getAppById', set('/app/name', 'another')),
  ),
  ...['addApiApp', 'removeApp', 'deactivateApp', 'removeAppKey'].map((operation) =>
    mutant(`two at once of ${operation}`, 'concurrency', `${operation} concurrency`, races(operation)),
  ),
  ...['getAppKey', 'removeAppKey'].map((operation) =>
    mutant(
      `${operation} finds a key through another app`,
      'other-parent',
      `${operation} other-parent`,
      finds(operation, 'addAppKey', '/id', 'keyId', 'appId'),
    ),
  ),
  ...Object.entries(lists).flatMap(([operation, { at: list, paging, total }]) => [
    mutant(`${operation} ignores the offset`, 'paging', `${operation} paging`, ignored(operation, `${paging}/offset`)),
    mutant(`${operation} ignores the limit`, 'paging', `${operation} paging`, ignored(operation, `${paging}/limit`)),
    mutant(
      `${operation} counts what is on the page`,
      'paging',
      `${operation} paging`,
      answers(operation, 200, (answer) => {
        const found = at(parse(answer.text), list);
        return set(total, String(Array.isArray(found) ? found.length : 0))(answer);
      }),
    ),
    mutant(
      `${operation} starts one later`,
      'paging',
      `${operation} paging`,
      requests(
        operation,
        member(`${paging}/offset`, (offset) => (offset === undefined ? undefined : String(Number(offset) + 1))),
      ),
    ),
  ]),
  ...['stateFilter', 'typeFilter', 'clientIdFilter', 'entityIdFilter', 'projectIdFilter'].map((name) =>
    mutant(`${name} is ignored`, 'filter', 'listApplications filter', withoutFilter(name)),
  ),
  mutant(
    'names are compared as a whole only',
    'filter',
    'listApps filter',
    anotherMethod('listApps', '/queries/1/nameQuery/method', (method) => method.replace('CONTAINS', 'EQUALS')),
  ),
  mutant(
    'names are compared without their case',
    'filter',
    'listApps filter',
    anotherMethod('listApps', '/queries/1/nameQuery/method', (method) =>
      method.endsWith('_CASE') ? method : `${method}_IGNORE_CASE`,
    ),
  ),
  mutant(
    'names are compared with their case',
    'filter',
    'listApplications filter',
    anotherMethod('listApplications', '/filters/1/nameFilter/method', (method) => method.replace('_IGNORE_CASE', '')),
  ),
  mutant(
    'the end of a name is taken for its start',
    'filter',
    'listApplications filter',
    anotherMethod('listApplications', '/filters/1/nameFilter/method', (method) => method.replace('ENDS', 'STARTS')),
  ),
  mutant(
    'the application of a key does not matter',
    'filter',
    'listApplicationKeys filter',
    requests(
      'listApplicationKeys',
      member('/filters', (filters) => (Array.isArray(filters) ? filters.slice(0, 1) : filters)),
    ),
  ),
  ...['listApplications', 'listApplicationKeys'].flatMap((operation) => [
    mutant(`${operation} ignores the column`, 'sort', `${operation} sort`, ignored(operation, '/sortingColumn')),
    mutant(`${operation} ignores the direction`, 'sort', `${operation} sort`, ignored(operation, '/pagination/asc')),
    mutant(
      `${operation} sorts backwards`,
      'sort',
      `${operation} sort`,
      items(
        operation,
        lists[operation === 'listApplications' ? 'listApplications' : 'listApplicationKeys'].at,
        (list) => list.toReversed(),
      ),
    ),
  ]),
  mutant(
    'one secret for all',
    'secrets',
    'regenerateApiClientSecret secrets',
    answers('regenerateApiClientSecret', 200, set('/clientSecret', 'x'.repeat(64))),
  ),
  mutant(
    'one secret for all in the second service',
    'secrets',
    'generateClientSecret secrets',
    answers('generateClientSecret', 200, set('/clientSecret', 'x'.repeat(64))),
  ),
  mutant(
    'the secret is shown when the app is read',
    'secrets',
    'addApiApp secrets',
    shows('addApiApp', '/clientSecret', 'getAppById', '/app/note'),
  ),
  mutant(
    'the key file is shown in the list',
    'secrets',
    'addAppKey secrets',
    shows('addAppKey', '/keyDetails', 'listAppKeys', '/details/file'),
  ),
  mutant(
    'a key is missing in the list of the second service',
    'read-after-write',
    'addAppKey read-after-write',
    answers(
      'listApplicationKeys',
      200,
      value('/keys', () => undefined),
    ),
  ),
];
