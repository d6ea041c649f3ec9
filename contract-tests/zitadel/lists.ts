import type { operations } from '../../generated/zitadel/types.js';
import type { Filter, List, Sort } from '../../src/gate/cases/resources.js';
import type { ScenarioContext } from '../../src/gate/cases/scenario.js';
import { isObject } from '../../src/is-object.js';

type Context = ScenarioContext<operations, { readonly project: string; readonly otherProject: string }>;

const textOf = (item: unknown, member: string) => (isObject(item) ? String(item[member]) : '');

/** Three apps of one beginning. The first one that is made is changed last: it is inactive. */
async function arrangeApps(context: Context) {
  const { project: projectId } = context.fixtures;
  const start = context.unique('keyspec list');
  const made: string[] = [];
  for (const letter of ['b', 'a', 'c']) {
    const path = { projectId };
    const { appId } = await context.call('addApiApp', { path, body: { name: `${start} ${letter} End` } });
    made.push(appId);
  }
  const [appId = ''] = made;
  await context.call('deactivateApp', { path: { projectId, appId } });
  return { start, projectId };
}

/** Three keys of an app of its own, which expire one after the other. */
async function arrangeKeys(context: Context) {
  const { project: projectId } = context.fixtures;
  const body = {
    name: context.unique('keyspec list'),
    authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
  } as const;
  const { appId } = await context.call('addApiApp', { path: { projectId }, body });
  const path = { projectId, appId };
  for (const year of [2520, 2519, 2521])
    await context.call('addAppKey', {
      path,
      body: { type: 'KEY_TYPE_JSON', expirationDate: `${year}-04-01T08:45:00Z` },
    });
  return path;
}

async function arrangeUser(context: Context) {
  const userName = context.unique('keyspec-list').replaceAll(' ', '-');
  const { userId } = await context.call('addMachineUser', { body: { userName, name: 'keyspec list' } });
  return { userId };
}

/** Three keys of a service account of its own. */
async function arrangeMachineKeys(context: Context) {
  const path = await arrangeUser(context);
  for (const year of [2520, 2519, 2521])
    await context.call('addMachineKey', {
      path,
      body: { type: 'KEY_TYPE_JSON', expirationDate: `${year}-04-01T08:45:00Z` },
    });
  return path;
}

/** Three tokens of a service account of its own. */
async function arrangeTokens(context: Context) {
  const path = await arrangeUser(context);
  for (const year of [2520, 2519, 2521])
    await context.call('addPersonalAccessToken', { path, body: { expirationDate: `${year}-04-01T08:45:00Z` } });
  return path;
}

/** What v2 lists of a service account: the filters that find it, and others. */
const credentialFilters =
  (own: 'keyIdFilter' | 'tokenIdFilter') =>
  (items: readonly unknown[]): Filter[] =>
    Object.entries({ [own]: 'id', userIdFilter: 'userId', organizationIdFilter: 'organizationId' }).flatMap(
      ([name, member]) => {
        const id = textOf(items[0], member);
        return [
          { name, request: filter({ [name]: { id } }), matches: (item) => textOf(item, member) === id },
          { name: `another ${name}`, request: filter({ [name]: { id: '1' } }), matches: () => false },
        ];
      },
    );

const credentialSorts = (prefix: string, expiration: string) =>
  sortings(prefix, {
    ID: 'id',
    USER_ID: 'userId',
    ORGANIZATION_ID: 'organizationId',
    CREATED_DATE: 'creationDate',
    [`${expiration}EXPIRATION_DATE`]: 'expirationDate',
  });

const ofUser = ({ userId }: { readonly userId: string }) => filter({ userIdFilter: { id: userId } });

/** How names are compared, and a part of a name that each way finds. */
const methods = ['EQUALS', 'STARTS_WITH', 'CONTAINS', 'ENDS_WITH'] as const;

function nameFilters(items: readonly unknown[], write: (name: string, method: string) => Filter['request']): Filter[] {
  const name = textOf(items[0], 'name');
  const parts = { EQUALS: name, STARTS_WITH: name.slice(0, -4), CONTAINS: name.slice(8, -3), ENDS_WITH: name.slice(5) };
  const compare = {
    EQUALS: (one: string, other: string) => one === other,
    STARTS_WITH: (one: string, other: string) => one.startsWith(other),
    CONTAINS: (one: string, other: string) => one.includes(other),
    ENDS_WITH: (one: string, other: string) => one.endsWith(other),
  };
  return methods.flatMap((method) => {
    const find = (part: string, ignoresCase: boolean): Filter['matches'] => {
      const fold = (text: string) => (ignoresCase ? text.toLowerCase() : text);
      return (item) => compare[method](fold(textOf(item, 'name')), fold(part));
    };
    const part = parts[method];
    const capitals = part.toUpperCase();
    const inCapitals = `${method}_IGNORE_CASE`;
    return [
      { name: `name ${method}`, request: write(part, method), matches: find(part, false) },
      { name: `name ${method} in capitals`, request: write(capitals, method), matches: find(capitals, false) },
      { name: `name ${inCapitals}`, request: write(capitals, inCapitals), matches: find(capitals, true) },
      {
        name: `name ${method} of the middle`,
        request: write(part.slice(1, -1), method),
        matches: find(part.slice(1, -1), false),
      },
    ];
  });
}

const query = (name: string, method: string) => ({
  body: { queries: [{ nameQuery: { name, method: `TEXT_QUERY_METHOD_${method}` } }] },
});
const filter = (one: object) => ({ body: { filters: [one] } });
const nameFilter = (name: string, method: string) =>
  filter({ nameFilter: { name, method: `TEXT_FILTER_METHOD_${method}` } });

/** Three projects of one beginning. */
async function arrangeProjects(context: Context) {
  const start = context.unique('keyspec list');
  for (const letter of ['b', 'a', 'c']) await context.call('addProject', { body: { name: `${start} ${letter} End` } });
  return start;
}

const projectNameFilter = (projectName: string, method: string) =>
  filter({ projectNameFilter: { projectName, method: `TEXT_FILTER_METHOD_${method}` } });

function projectFilters(items: readonly unknown[]): Filter[] {
  const ids = items.slice(-2).map((item) => textOf(item, 'projectId'));
  return [
    ...nameFilters(items, projectNameFilter),
    {
      name: 'ids',
      request: filter({ inProjectIdsFilter: { ids: [...ids, '1'] } }),
      matches: (item) => ids.includes(textOf(item, 'projectId')),
    },
  ];
}

function applicationFilters(items: readonly unknown[]): Filter[] {
  const clientIdOf = (item: unknown) =>
    isObject(item) && isObject(item.apiConfiguration) ? String(item.apiConfiguration.clientId) : '';
  const clientId = clientIdOf(items[0]);
  const stateFilter = (state: string): Filter => ({
    name: `state ${state}`,
    request: filter({ stateFilter: `APPLICATION_STATE_${state}` }),
    matches: (item) => textOf(item, 'state') === `APPLICATION_STATE_${state}`,
  });
  const typeFilter = (type: string): Filter => ({
    name: `type ${type}`,
    request: filter({ typeFilter: `APPLICATION_TYPE_${type}` }),
    matches: () => type === 'API',
  });
  return [
    ...nameFilters(items, nameFilter),
    ...['ACTIVE', 'INACTIVE', 'REMOVED'].map(stateFilter),
    ...['API', 'OIDC', 'SAML'].map(typeFilter),
    {
      name: 'client id',
      request: filter({ clientIdFilter: { clientId } }),
      matches: (item) => clientIdOf(item) === clientId,
    },
    { name: 'entity id', request: filter({ entityIdFilter: { entityId: clientId } }), matches: () => false },
    {
      name: 'project',
      request: filter({ projectIdFilter: { projectId: textOf(items[0], 'projectId') } }),
      matches: () => true,
    },
    { name: 'another project', request: filter({ projectIdFilter: { projectId: '1' } }), matches: () => false },
  ];
}

function keyFilters(items: readonly unknown[]): Filter[] {
  const by = (name: string, member: string, value: string, isIn: boolean): Filter => ({
    name,
    request: filter({ [`${member}Filter`]: { [member]: value } }),
    matches: () => isIn,
  });
  return ['applicationId', 'projectId', 'organizationId'].flatMap((member) => [
    by(member, member, textOf(items[0], member), true),
    by(`another ${member}`, member, '1', false),
  ]);
}

const sortings = (prefix: string, columns: Readonly<Record<string, string>>): Sort[] =>
  Object.entries(columns).flatMap(([column, member]) =>
    [true, false].map((asc) => ({
      name: `${column} ${asc ? 'ascending' : 'descending'}`,
      request: { body: { sortingColumn: `${prefix}_${column}`, pagination: { asc } } },
      descending: !asc,
      by: `/${member}`,
    })),
  );

/** The lists of both services. */
export const lists: readonly List<operations, { readonly project: string; readonly otherProject: string }>[] = [
  {
    operationId: 'listProjects',
    items: '/result',
    id: '/id',
    arrange: async (context) => query(await arrangeProjects(context), 'STARTS_WITH'),
    paging: { style: 'offset', at: 'query', total: '/details/totalResult' },
    filters: (items) => nameFilters(items, query),
    ordered: false,
  },
  {
    operationId: 'listProjectsV2',
    items: '/projects',
    id: '/projectId',
    arrange: async (context) => projectNameFilter(await arrangeProjects(context), 'STARTS_WITH'),
    paging: { style: 'offset', at: 'pagination', total: '/pagination/totalResult', countsHidden: true },
    filters: projectFilters,
    sorts: sortings('PROJECT_FIELD_NAME', {
      ID: 'projectId',
      NAME: 'name',
      CREATION_DATE: 'creationDate',
      CHANGE_DATE: 'changeDate',
    }),
    begins: 'newest',
  },
  {
    operationId: 'listApps',
    items: '/result',
    id: '/id',
    async arrange(context) {
      const { start, projectId } = await arrangeApps(context);
      return { path: { projectId }, ...query(start, 'STARTS_WITH') };
    },
    paging: { style: 'offset', at: 'query', total: '/details/totalResult' },
    filters: (items) => nameFilters(items, query),
    ordered: false,
  },
  {
    operationId: 'listAppKeys',
    items: '/result',
    id: '/id',
    arrange: async (context) => ({ path: await arrangeKeys(context), body: {} }),
    paging: { style: 'offset', at: 'query', total: '/details/totalResult' },
    ordered: false,
  },
  {
    operationId: 'listMachineKeys',
    items: '/result',
    id: '/id',
    arrange: async (context) => ({ path: await arrangeMachineKeys(context), body: {} }),
    paging: { style: 'offset', at: 'query', total: '/details/totalResult' },
    ordered: false,
  },
  {
    operationId: 'listPersonalAccessTokens',
    items: '/result',
    id: '/id',
    arrange: async (context) => ({ path: await arrangeTokens(context), body: {} }),
    paging: { style: 'offset', at: 'query', total: '/details/totalResult' },
    ordered: false,
  },
  {
    operationId: 'listKeys',
    items: '/result',
    id: '/id',
    arrange: async (context) => ofUser(await arrangeMachineKeys(context)),
    paging: { style: 'offset', at: 'pagination', total: '/pagination/totalResult', countsHidden: true },
    filters: credentialFilters('keyIdFilter'),
    sorts: credentialSorts('KEY_FIELD_NAME', 'KEY_'),
    begins: 'newest',
  },
  {
    operationId: 'listPersonalAccessTokensV2',
    items: '/result',
    id: '/id',
    arrange: async (context) => ofUser(await arrangeTokens(context)),
    paging: { style: 'offset', at: 'pagination', total: '/pagination/totalResult', countsHidden: true },
    filters: credentialFilters('tokenIdFilter'),
    sorts: credentialSorts('PERSONAL_ACCESS_TOKEN_FIELD_NAME', ''),
    begins: 'newest',
  },
  {
    operationId: 'listApplications',
    items: '/applications',
    id: '/applicationId',
    arrange: async (context) => nameFilter((await arrangeApps(context)).start, 'STARTS_WITH'),
    paging: { style: 'offset', at: 'pagination', total: '/pagination/totalResult', countsHidden: true },
    filters: applicationFilters,
    sorts: sortings('APPLICATION_SORT_BY', {
      ID: 'applicationId',
      NAME: 'name',
      STATE: 'state',
      CREATION_DATE: 'creationDate',
      CHANGE_DATE: 'changeDate',
    }),
  },
  {
    operationId: 'listApplicationKeys',
    items: '/keys',
    id: '/keyId',
    async arrange(context) {
      const { appId: applicationId } = await arrangeKeys(context);
      return filter({ applicationIdFilter: { applicationId } });
    },
    paging: { style: 'offset', at: 'pagination', total: '/pagination/totalResult', countsHidden: true },
    filters: keyFilters,
    sorts: sortings('APPLICATION_KEYS_SORT_BY', {
      ID: 'keyId',
      CREATION_DATE: 'creationDate',
      EXPIRATION: 'expirationDate',
      APPLICATION_ID: 'applicationId',
      PROJECT_ID: 'projectId',
      ORGANIZATION_ID: 'organizationId',
    }),
  },
];
