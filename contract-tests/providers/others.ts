import type { Handler } from '../../src/http/handler.js';
import type { MockedApi } from '../../src/mock.js';
import { contract as commercelayer } from '../commercelayer/scenarios.js';
import { at, parse } from '../kit/fault-message.js';
import { contract as zitadel } from '../zitadel/scenarios.js';
import type { Wrapped } from './conforming-provider.js';

/** What somebody does with a thing of theirs: makes it, changes it, and removes it in the end. */
interface Life {
  make(name: string): Request;
  /** Where the answer names it. */
  readonly id: string;
  after(id: string, name: string): readonly Request[];
}

type Headers = Readonly<Record<string, string>>;

const asking =
  (headers: Headers) =>
  (method: string, path: string, body?: object): Request =>
    new Request(`http://mock.invalid${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });

const okta = asking({ authorization: 'SSWS keyspec-admin', 'content-type': 'application/json' });
const zitadelAsks = asking({ authorization: 'Bearer keyspec-admin', 'content-type': 'application/json' });
const commercelayerAsks = asking({
  authorization: 'Bearer keyspec-admin',
  'content-type': 'application/vnd.api+json',
});

const bookmark = (label: string) => ({
  name: 'bookmark',
  label,
  signOnMode: 'BOOKMARK',
  settings: { app: { requestIntegration: false, url: 'https://example.com' } },
});

const apps = `/management/v1/projects/${zitadel.fixtures.project.value}/apps`;

const credential = (name: string) => ({
  data: {
    type: 'api_credentials',
    attributes: { name, kind: 'sales_channel' },
    relationships: {
      organization: { data: { type: 'organizations', id: commercelayer.fixtures.organization.value } },
    },
  },
});

const lives: Readonly<Record<MockedApi, readonly [Life, ...Life[]]>> = {
  okta: [
    {
      make: (label) => okta('POST', '/api/v1/apps', bookmark(label)),
      id: '/id',
      after: (id, label) => [
        okta('PUT', `/api/v1/apps/${id}`, bookmark(`${label}, renamed`)),
        okta('POST', `/api/v1/apps/${id}/lifecycle/deactivate`),
        okta('DELETE', `/api/v1/apps/${id}`),
      ],
    },
  ],
  zitadel: [
    {
      make: (name) => zitadelAsks('POST', `${apps}/api`, { name }),
      id: '/appId',
      after: (id, name) => [
        zitadelAsks('PUT', `${apps}/${id}`, { name: `${name}, renamed` }),
        zitadelAsks('POST', `${apps}/${id}/_deactivate`, {}),
        zitadelAsks('DELETE', `${apps}/${id}`),
      ],
    },
    {
      make: (name) => zitadelAsks('POST', '/management/v1/projects', { name }),
      id: '/id',
      after: (id) => [zitadelAsks('DELETE', `/management/v1/projects/${id}`)],
    },
    {
      make: (name) => zitadelAsks('POST', '/management/v1/users/machine', { userName: name, name }),
      id: '/userId',
      after: (id) => [zitadelAsks('DELETE', `/management/v1/users/${id}`)],
    },
  ],
  commercelayer: [
    {
      make: (name) => commercelayerAsks('POST', '/api/api_credentials', credential(name)),
      id: '/data/id',
      after: (id, name) => [
        commercelayerAsks('PATCH', `/api/api_credentials/${id}`, {
          data: { type: 'api_credentials', id, attributes: { name: `${name}, renamed` } },
        }),
        commercelayerAsks('DELETE', `/api/api_credentials/${id}`),
      ],
    },
  ],
};

/** Names as people give them. */
const name = (number: number) =>
  `${['Lager "Süd"', '売上 📦', "O'Brien & Söhne", '<b>متجر</b>'][number % 4]} ${number}`;

/** Requests that make so many things of each kind. */
export const crowd = (api: MockedApi, size: number): Request[] =>
  lives[api].flatMap(({ make }) => Array.from({ length: size }, (_, number) => make(name(number))));

/** A request that makes a thing of the first kind. */
export const made = (api: MockedApi, called: string): Request => lives[api][0].make(called);

/** Before every so many requests, somebody else makes, changes or removes something, and has some things at a time. */
export const besideOthers =
  (api: MockedApi, requests: number) =>
  (mock: Handler): Wrapped => {
    const send = async (request: Request): Promise<string> => {
      const response = await mock(request);
      if (!response.ok) throw new Error(`others: ${request.method} ${request.url} was answered ${response.status}`);
      return response.text();
    };
    const left: Request[][] = [];
    let asked = 0;
    let made = 0;
    let turn = Promise.resolve();
    const act = async () => {
      const life = lives[api][made % lives[api].length];
      if (left.length < 3 && life !== undefined) {
        made += 1;
        const called = name(made + 1000);
        left.push([...life.after(String(at(parse(await send(life.make(called))), life.id)), called)]);
        return;
      }
      const oldest = left.shift() ?? [];
      const next = oldest.shift();
      if (next !== undefined) await send(next);
      if (oldest.length > 0) left.push(oldest);
    };
    const beside = async (request: Request) => {
      asked += 1;
      if (asked % requests === 0) {
        turn = turn.then(act);
        await turn;
      }
      return mock(request);
    };
    const leave = async () => {
      await turn;
      for (const request of left.flat()) await send(request);
    };
    return Object.assign(beside, { leave });
  };
