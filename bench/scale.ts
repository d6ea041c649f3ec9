/**
 * What calls cost when there is much: CPU time a call, with 10, 1,000 and 10,000 resources. `npm run bench:scale` builds first.
 */
import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
// As it is published: what tsx makes of the sources on the fly is slower.
const load = (file: string) => import(pathToFileURL(path.join(root, 'dist/src', file)).href);
const { createMock }: typeof import('../src/mock.js') = await load('mock.js');

const sizes = [10, 1000, 10_000];

type Mock = import('../src/mock.js').Mock;

interface Asked {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Case {
  readonly name: string;
  /** What there is much of. */
  readonly create: (number: number) => Asked;
  /** Puts as many there without asking, where to make them one by one takes long. @defaultValue they are made */
  readonly fill?: (mock: Mock, size: number) => void;
  /** What is measured, the number of what there is behind it. */
  readonly ask: (number: number) => Asked;
}

const project = '345043129566506059';
const okta = (method: string, target: string, body?: unknown): Asked => ({
  method,
  target: `/api/v1/apps${target}`,
  headers: { authorization: 'SSWS keyspec-admin', 'content-type': 'application/json' },
  ...(body !== undefined && { body }),
});
const jsonApi = (method: string, target: string, body?: unknown): Asked => ({
  method,
  target: `/api${target}`,
  headers: {
    authorization: 'Bearer keyspec-admin',
    accept: 'application/vnd.api+json',
    'content-type': 'application/vnd.api+json',
  },
  ...(body !== undefined && { body }),
});
const zitadel = (target: string, body: unknown): Asked => ({
  method: 'POST',
  target,
  headers: { authorization: 'Bearer keyspec-admin', 'content-type': 'application/json' },
  body,
});

const bookmark = (number: number) =>
  okta('POST', '', {
    signOnMode: 'BOOKMARK',
    label: `App ${number}`,
    name: 'bookmark',
    settings: { app: { url: 'https://a.test' } },
  });
const credential = (number: number) =>
  jsonApi('POST', '/api_credentials', {
    data: {
      type: 'api_credentials',
      attributes: { name: `App ${number}`, kind: number % 2 === 0 ? 'sales_channel' : 'integration' },
      relationships: {
        organization: { data: { type: 'organizations', id: 'ABCRtyUpBa' } },
        ...(number % 2 === 1 && { role: { data: { type: 'roles', id: 'pLsVdRkYqa' } } }),
      },
    },
  });
const member = (number: number) =>
  jsonApi('POST', '/memberships', {
    data: {
      type: 'memberships',
      attributes: { user_email: `member${number}@bluebrand.com` },
      relationships: {
        organization: { data: { type: 'organizations', id: 'ABCRtyUpBa' } },
        role: { data: { type: 'roles', id: 'ABwEdRtYxc' } },
      },
    },
  });
const app = (number: number) =>
  zitadel(`/management/v1/projects/${project}/apps/api`, {
    name: `App ${number}`,
    authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
  });
const user = (number: number) =>
  zitadel('/management/v1/users/machine', { userName: `machine-${number}`, name: 'Machine' });
const account = '/management/v1/users/345042781288410187';
const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })).toString('base64');
/** A key of the caller's own: nothing is measured of making pairs. */
const key = () => zitadel(`${account}/keys`, { type: 'KEY_TYPE_JSON', publicKey: pem });
const takesKeys = { projectId: project, applicationId: '365469878179605579' };
const expirationDate = '2519-04-01T08:45:00Z';
const application = (rpc: string, body: object) => zitadel(`/zitadel.application.v2.ApplicationService/${rpc}`, body);
/** Keys of one app. */
const appKey = () => application('CreateApplicationKey', { ...takesKeys, expirationDate });
const appKeys = (filter: object, more: object = {}) =>
  application('ListApplicationKeys', { pagination: { limit: 10 }, filters: [filter], ...more });
/** All with one public key: nothing is measured of making pairs. */
function fillWithKeys(mock: Mock, size: number): void {
  const snapshot = JSON.parse(JSON.stringify(mock.snapshot()));
  const { keys } = snapshot.apis.zitadel.state.projects[project].apps[takesKeys.applicationId];
  const [one] = Object.values<{ created: number }>(keys);
  for (let number = 0; number < size && one !== undefined; number += 1) {
    const id = String(400_000_000_000_000_000n + BigInt(number));
    keys[id] = { ...one, id, created: one.created + number };
  }
  mock.restore(snapshot);
}
const service = (rpc: string, body: object) => zitadel(`/zitadel.${rpc}`, { pagination: { limit: 10 }, ...body });
const ofAccount = { filters: [{ userIdFilter: { id: '345042781288410187' } }] };
const search = (body: unknown) => zitadel('/zitadel.application.v2.ApplicationService/ListApplications', body);
const filters = (filter: string) => () =>
  jsonApi('GET', `/api_credentials?filter%5Bq%5D%5B${filter}&page%5Bsize%5D=10`);

const cases: readonly Case[] = [
  { name: 'okta: create', create: bookmark, ask: bookmark },
  { name: 'okta: list', create: bookmark, ask: () => okta('GET', '?limit=10') },
  {
    name: 'okta: list behind the half',
    create: bookmark,
    ask: (number) => okta('GET', `?limit=10&after=${number >> 1}`),
  },
  { name: 'okta: list, q', create: bookmark, ask: () => okta('GET', '?limit=1&q=App%203') },
  {
    name: 'okta: list, filter',
    create: bookmark,
    ask: () => okta('GET', '?limit=10&filter=status%20eq%20%22INACTIVE%22'),
  },
  { name: 'commercelayer: create', create: credential, ask: credential },
  { name: 'commercelayer: create a member', create: member, ask: member },
  { name: 'commercelayer: list', create: credential, ask: () => jsonApi('GET', '/api_credentials') },
  {
    name: 'commercelayer: list, sort',
    create: credential,
    ask: () => jsonApi('GET', '/api_credentials?sort=-created_at'),
  },
  { name: 'commercelayer: list, filter', create: credential, ask: filters('kind_eq%5D=integration') },
  { name: 'commercelayer: list, filter by text', create: credential, ask: filters('name_cont%5D=pp') },
  {
    name: 'commercelayer: there and back',
    create: credential,
    ask: filters('organization_api_credentials_name_eq%5D=App%201'),
  },
  {
    name: 'commercelayer: related list',
    create: credential,
    ask: () => jsonApi('GET', '/roles/pLsVdRkYqa/api_credentials'),
  },
  { name: 'zitadel: create', create: app, ask: app },
  { name: 'zitadel: create a user', create: user, ask: user },
  {
    name: 'zitadel: list, v1',
    create: app,
    ask: () => zitadel(`/management/v1/projects/${project}/apps/_search`, { query: { limit: 10 } }),
  },
  { name: 'zitadel: create an app key', create: appKey, fill: fillWithKeys, ask: appKey },
  {
    name: 'zitadel: create an app key, v1',
    create: appKey,
    fill: fillWithKeys,
    ask: () =>
      zitadel(`/management/v1/projects/${project}/apps/${takesKeys.applicationId}/keys`, { type: 'KEY_TYPE_JSON' }),
  },
  {
    name: 'zitadel: list app keys, v1',
    create: appKey,
    fill: fillWithKeys,
    ask: () =>
      zitadel(`/management/v1/projects/${project}/apps/${takesKeys.applicationId}/keys/_search`, {
        query: { limit: 10 },
      }),
  },
  {
    name: 'zitadel: list app keys, of an app',
    create: appKey,
    fill: fillWithKeys,
    ask: () => appKeys({ applicationIdFilter: { applicationId: takesKeys.applicationId } }),
  },
  {
    name: 'zitadel: list app keys, sorted',
    create: appKey,
    fill: fillWithKeys,
    ask: () =>
      appKeys({ projectIdFilter: { projectId: project } }, { sortingColumn: 'APPLICATION_KEYS_SORT_BY_EXPIRATION' }),
  },
  {
    name: 'zitadel: list keys, v1',
    create: key,
    ask: () => zitadel(`${account}/keys/_search`, { query: { limit: 10 } }),
  },
  {
    name: 'zitadel: list keys, v2',
    create: key,
    ask: () => service('application.v2.ApplicationService/ListApplicationKeys', {}),
  },
  {
    name: 'zitadel: list keys of a user, v2',
    create: key,
    ask: () => service('user.v2.UserService/ListKeys', ofAccount),
  },
  { name: 'zitadel: list, v2', create: app, ask: () => search({ pagination: { limit: 10 } }) },
  {
    name: 'zitadel: list, v2, by name',
    create: app,
    ask: () => search({ pagination: { limit: 10 }, filters: [{ nameFilter: { name: 'App 3' } }] }),
  },
];

async function send(mock: (request: Request) => Promise<Response>, { body, ...asked }: Asked): Promise<void> {
  const { method, target, headers } = asked;
  const request = new Request(`http://mock.test${target}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const response = await mock(request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} at ${method} ${target}: ${text}`);
}

/** CPU time of a call in microseconds: the median of rounds, each with a change before it, as in a test that makes and looks. */
async function cost({ create, fill, ask }: Case, size: number): Promise<{ steady: number; changing: number }> {
  const mock = createMock();
  if (fill === undefined) for (let number = 0; number < size; number += 1) await send(mock, create(number));
  else fill(mock, size);
  let next = size;
  const measure = async (before: () => Promise<void>) => {
    const rounds: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      let spent = 0;
      for (let times = 0; times < 20; times += 1) {
        await before();
        const begun = process.cpuUsage();
        await send(mock, ask(next));
        const { user: inUser, system } = process.cpuUsage(begun);
        spent += inUser + system;
        if (ask === create) next += 1;
      }
      rounds.push(spent / 20);
    }
    return rounds.toSorted((a, b) => a - b)[rounds.length >> 1] ?? 0;
  };
  const steady = await measure(async () => {});
  const changing = await measure(async () => {
    await send(mock, create(next));
    next += 1;
  });
  return { steady, changing };
}

const whole = (value: number) => Math.round(value).toLocaleString('en').padStart(9);
const only = process.argv[2] ?? '';
console.log(
  `CPU µs a call${' '.repeat(24)}${sizes.map((size) => size.toLocaleString('en').padStart(9)).join('')}    ratio   after a change`,
);
for (const one of cases.filter(({ name }) => name.includes(only))) {
  const costs = [];
  for (const size of [10, ...sizes]) costs.push(await cost(one, size));
  // The first warms up.
  const [, small, ...larger] = costs;
  const large = larger.at(-1);
  if (small === undefined || large === undefined) throw new Error('there are sizes');
  const ratio = (a: number, b: number) => `${(a / b).toFixed(1)}×`.padStart(8);
  console.log(
    `${one.name.padEnd(37)}${costs
      .slice(1)
      .map(({ steady }) => whole(steady))
      .join('')} ${ratio(large.steady, small.steady)}  ${ratio(large.changing, small.changing)}`,
  );
}
