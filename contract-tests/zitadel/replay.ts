import { createSettings } from '../../src/apis/zitadel/mock/oidc.js';
import {
  type App,
  type Config,
  isState,
  type Key,
  projectDefaults,
  type State,
} from '../../src/apis/zitadel/mock/state.js';
import { world } from '../../src/apis/zitadel/mock/world.js';
import { isObject } from '../../src/is-object.js';
import type { Mock } from '../../src/mock.js';
import type { IdMap } from '../kit/replay/id-map.js';
import type { Recorded, Replay, Session } from '../kit/replay/replay.js';

type Json = Readonly<Record<string, unknown>>;

/** Ids of what was there before the recording: of the same in the mock's world. */
const places = {
  '401293763768486950': world.organization,
  '401293764187917350': world.project,
  '401293763986590758': world.otherOrganization,
  '401293764473130022': world.otherProject,
};
/** An organization that is inactive, and projects that other resources are made in. */
const sleepyOrganization = '401295520007457830';
const projects = [
  ['401293764322135078', world.organization],
  ['401295506904452134', world.organization],
  ['401295520074566694', sleepyOrganization],
] as const;

export const replay: Replay = {
  server: 'https://zitadel.acme.example',
  mock: { maxBody: 16 * 1024 * 1024 },
  runOf: () => '',
  isReplayed({ answer, entry, requestHeaders }) {
    const isOtherProtocol = /grpc-web|connect\+proto|application\/proto/.test(requestHeaders['content-type'] ?? '');
    const isServersFault = answer.status >= 500 && answer.status !== 501;
    return !isOtherProtocol && !isServersFault && !/unknown host/.test(String(entry.comment));
  },
  isOld: () => false,
  mask,
  isUnordered: (path) => unordered.test(path),
  start: createSession,
};

const times = /\/(creation|change|deletion|deactivation|reactivation)Date$|\/viewTimestamp$/;

const unordered = /^\/(result|applications|keys)$/;

function mask(path: string, value: unknown, exchange: Recorded): unknown {
  // Which rows of an unordered list are on a page is chance.
  if (Array.isArray(value) && unordered.test(path) && isPage(exchange)) return value.length;
  if (typeof value !== 'string') return value;
  if (times.test(path)) return value.startsWith('0001') ? value : '…';
  if (/\/sequence$/.test(path) || /^\d{18}$/.test(value)) return '…';
  if (/\/clientSecret$/.test(path)) return value.length;
  if (/\/keyDetails$/.test(path)) return Object.keys(JSON.parse(Buffer.from(value, 'base64').toString()));
  // Go writes a blank or a no-break space, by chance.
  if (/^\/message$/.test(path) || path === '') return value.replaceAll('\u00a0', ' ').replace(/proto:\s+/, 'proto: ');
  return value;
}

/** An app or a key as an answer shows it, and whose it is. */
interface Shown {
  readonly at: number;
  readonly id: string;
  readonly view: Json;
  readonly project: string;
  readonly app: string;
}

function createSession(mock: Mock, ids: IdMap, run: readonly Recorded[]): Session {
  for (const [recorded, mocked] of Object.entries(places)) ids.pair(recorded, mocked);
  const shownApps = run.flatMap((exchange, at) => appsIn(exchange, at));
  const shownKeys = run.flatMap((exchange, at) => keysIn(exchange, at));
  /** What the recording has made or removed itself: only what is neither has to be arranged. */
  const settled = new Set<string>();

  const change = (how: (state: State) => unknown): boolean => {
    const snapshot = mock.snapshot();
    const state = snapshot.apis.zitadel?.state;
    if (!isState(state)) throw new Error('the mock has no state of ZITADEL');
    if (how(state) === false) return false;
    mock.restore(snapshot);
    return true;
  };
  const appIn = (state: State, id: string): App | undefined =>
    Object.values(state.projects)
      .flatMap(({ apps }) => Object.values(apps))
      .find((app) => app.id === ids.toMock(id));

  const putApp = (state: State, { id: recorded, view, project }: Shown) => {
    const apps = state.projects[ids.toMock(project)]?.apps;
    const config = configOf(view);
    if (apps === undefined || config === undefined) return;
    const id = ids.toMock(recorded);
    const details = isObject(view.details) ? view.details : view;
    const old = apps[id];
    apps[id] = {
      id,
      name: String(view.name),
      active: /_ACTIVE$/.test(String(view.state)),
      created: microsOf(details.creationDate),
      changed: microsOf(details.changeDate),
      sequence: Number(details.sequence ?? old?.sequence ?? 1),
      config: { ...config, ...('clientId' in config && { clientId: ids.toMock(config.clientId) }) },
      keys: old?.keys ?? {},
    };
  };
  const putKey = (state: State, { id: recorded, view, app }: Shown) => {
    const id = ids.toMock(recorded);
    const keys = appIn(state, app)?.keys;
    const details = isObject(view.details) ? view.details : view;
    if (keys === undefined) return;
    keys[id] = keyOf(id, {
      created: microsOf(details.creationDate),
      sequence: Number(details.sequence ?? 1),
      expirationDate: String(view.expirationDate),
    });
  };

  const bornBefore = (id: string) => /^40129376[45]/.test(id);
  change((state) => {
    state.organizations[sleepyOrganization] = { id: sleepyOrganization, name: 'sleepy', active: false };
    for (const [id, organizationId] of projects)
      state.projects[id] = {
        ...projectDefaults,
        id,
        name: `x ${id}`,
        organizationId,
        created: 0,
        changed: 0,
        sequence: 3,
        apps: {},
      };
    for (const project of Object.values(state.projects)) project.apps = {};
    for (const app of shownApps)
      if (bornBefore(app.id) && !settled.has(app.id)) {
        putApp(state, app);
        settled.add(app.id);
      }
    for (const key of shownKeys) if (bornBefore(key.id)) putKey(state, key);
    return true;
  });

  /** An app as the next answer shows it, or the last one that did. */
  const arrangeApp = (state: State, id: string, at: number) => {
    const shown = shownApps.filter((app) => app.id === id);
    const best = shown.find((app) => app.at >= at) ?? shown.at(-1);
    if (settled.has(id) || best === undefined) return;
    putApp(state, best);
    settled.add(id);
  };

  const each = (exchange: Recorded, how: (app: App, apps: Record<string, App>) => unknown) =>
    change((state) => {
      const id = ids.toMock(appOf(exchange) ?? '');
      for (const { apps } of Object.values(state.projects)) if (apps[id] !== undefined) return how(apps[id], apps);
      return false;
    });
  const setMethod = (
    exchange: Recorded,
    authMethodType: (Config & { kind: 'api' })['authMethodType'],
    enabled: boolean,
  ) =>
    each(exchange, (app) => {
      if (app.config.kind !== 'api') return false;
      app.config.authMethodType = authMethodType;
      for (const key of Object.values(app.keys)) key.enabled = enabled;
      return true;
    });

  return {
    async arrange(exchange) {
      const at = run.indexOf(exchange);
      const named = [
        appOf(exchange),
        ...[...exchange.requestBody.matchAll(/"applicationId": ?"([^"]+)"/g)].map(([, id]) => id),
      ];
      change((state) => {
        for (const id of named) if (id !== undefined) arrangeApp(state, id, at);
        for (const key of shownKeys)
          if (!settled.has(key.id) && (exchange.target.includes(key.id) || exchange.requestBody.includes(key.id))) {
            putKey(state, key);
            settled.add(key.id);
          }
        return true;
      });
      return true;
    },
    headers({ requestHeaders: { authorization }, entry }): Readonly<Record<string, string>> {
      if (authorization === undefined) return {};
      const ofSleepy = String(entry.comment).includes('inactive org');
      return {
        authorization: authorization
          .replace(/caller-reader$/, 'keyspec-readonly')
          .replace('caller-', 'keyspec-')
          .replace('REDACTED', ofSleepy ? 'keyspec-iam-owner' : 'keyspec-of-nobody'),
      };
    },
    guesses: {
      'apps as shown': (exchange) =>
        change((state) => {
          const shown = shownApps.filter(({ at }) => run[at] === exchange);
          for (const app of shown) putApp(state, app);
          return shown.length > 0;
        }),
      'no other apps': (exchange, answer) =>
        change((state) => {
          if (isPage(exchange)) return false;
          const shown = shownApps.filter(({ at }) => run[at] === exchange);
          const listed = new Set(shown.map(({ id }) => id));
          for (const { apps } of Object.values(state.projects))
            for (const { id } of appsOf(answer.body)) if (!listed.has(id)) delete apps[ids.toMock(id)];
          for (const app of shown) putApp(state, app);
          return true;
        }),
      'as many apps as counted': (exchange, answer) =>
        change((state) => {
          const project = state.projects[ids.toMock(projectOf(exchange) ?? '401293764187917350')];
          const [model] = Object.values(project?.apps ?? {});
          if (project === undefined || model === undefined) return false;
          for (const app of shownApps.filter(({ at }) => run[at] === exchange)) putApp(state, app);
          const more = totalOf(exchange.received) - totalOf(answer.body);
          for (let n = 0; n < more; n += 1)
            project.apps[`hidden${n}`] = { ...structuredClone(model), id: `hidden${n}`, name: `hidden ${n}`, keys: {} };
          return true;
        }),
      'no other keys': (exchange) =>
        change((state) => {
          const app = appIn(state, keyFilterOf(exchange) ?? appOf(exchange) ?? '');
          if (app === undefined) return false;
          app.keys = {};
          for (const key of shownKeys.filter(({ at }) => run[at] === exchange)) putKey(state, key);
          const total = totalOf(exchange.received);
          for (let n = Object.keys(app.keys).length; n < total; n += 1) app.keys[`hidden${n}`] = keyOf(`hidden${n}`);
          return true;
        }),
      inactive: (exchange) => each(exchange, (app) => Object.assign(app, { active: false })),
      active: (exchange) => each(exchange, (app) => Object.assign(app, { active: true })),
      'takes no keys': (exchange) => setMethod(exchange, 'API_AUTH_METHOD_TYPE_BASIC', false),
      'takes keys': (exchange) => setMethod(exchange, 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT', true),
      'of another name': (exchange) => each(exchange, (app) => Object.assign(app, { name: 'other' })),
      removed: (exchange) => each(exchange, (app, apps) => delete apps[app.id]),
      'there already': (exchange) =>
        change((state) => {
          const { sent } = exchange;
          const id = appOf(exchange);
          if (id === undefined || appIn(state, id) !== undefined || !isObject(sent)) return false;
          const created = '2026-01-01T00:00:00Z';
          const view = { name: 'there', state: '_ACTIVE', ...sent, creationDate: created, changeDate: created };
          putApp(state, { at: 0, id, view, project: projectOf(exchange) ?? String(sent.projectId), app: id });
          return true;
        }),
      'name taken': (exchange) =>
        change((state) => {
          const { sent } = exchange;
          if (exchange.answer.status !== 409 || !isObject(sent)) return false;
          const apps = state.projects[ids.toMock(projectOf(exchange) ?? String(sent.projectId))]?.apps;
          const [model] = Object.values(apps ?? {});
          if (apps === undefined || model === undefined) return false;
          apps.taken = { ...structuredClone(model), id: 'taken', name: String(sent.name), keys: {} };
          return true;
        }),
    },
    learn(exchange, { body }) {
      const { received } = exchange;
      if (exchange.answer.status >= 300) return;
      pairIds(received, body, ids);
      if (isObject(received))
        for (const id of [received.appId, received.applicationId, received.keyId, received.id])
          if (typeof id === 'string') settled.add(id);
      if (isRemoval(exchange)) settled.add(keyOfRemoval(exchange) ?? appOf(exchange) ?? '');
    },
  };
}

/** Pairs what stands in the same place of two answers. */
function pairIds(recorded: unknown, mocked: unknown, ids: IdMap): void {
  const isId = (value: unknown) => typeof value === 'string' && /^\d{18}$/.test(value);
  if (isId(recorded) && isId(mocked) && recorded !== mocked) ids.pair(recorded, mocked);
  else if (isObject(recorded) && isObject(mocked))
    for (const [name, value] of Object.entries(recorded)) pairIds(value, mocked[name], ids);
}

const projectOf = ({ target }: Recorded) => /projects\/(\d{18})/.exec(target)?.[1];

function appOf({ target, sent }: Recorded): string | undefined {
  const inBody = isObject(sent) && typeof sent.applicationId === 'string' ? sent.applicationId : undefined;
  return /apps\/([^/?]+)/.exec(target)?.[1] ?? inBody;
}

const keyFilterOf = ({ sent }: Recorded) => /"applicationId":"(\d+)"/.exec(JSON.stringify(sent ?? ''))?.[1];

const isRemoval = ({ method, target }: Recorded) => method === 'DELETE' || target.includes('/Delete');

function keyOfRemoval({ target, sent }: Recorded): string | undefined {
  const inBody = target.includes('ApplicationKey') && isObject(sent) ? String(sent.keyId) : undefined;
  return /keys\/(\d{18})$/.exec(target)?.[1] ?? inBody;
}

const isPage = ({ requestBody, target }: Recorded) => /limit|offset/.test(requestBody + target);

function totalOf(body: unknown): number {
  if (!isObject(body)) return 0;
  const counted = [body.details, body.pagination].find(isObject);
  return Number(counted?.totalResult ?? 0);
}

/** The apps that an answer shows. */
function appsOf(body: unknown): (Json & { readonly id: string })[] {
  if (!isObject(body)) return [];
  const lists = [body.result, body.applications].filter(Array.isArray).flat();
  return [body.app, body.application, ...lists]
    .filter(isObject)
    .filter(({ state }) => state !== undefined)
    .map((view) => ({ ...view, id: String(view.id ?? view.applicationId) }));
}

const appsIn = (exchange: Recorded, at: number): Shown[] =>
  exchange.answer.status !== 200
    ? []
    : appsOf(exchange.received).map((view) => ({
        at,
        id: view.id,
        view,
        project: String(view.projectId ?? projectOf(exchange)),
        app: view.id,
      }));

function keysIn(exchange: Recorded, at: number): Shown[] {
  const { answer, received } = exchange;
  if (answer.status !== 200 || !isObject(received)) return [];
  const ofV1 = [received.key, ...[received.result].filter(Array.isArray).flat()]
    .filter(isObject)
    .filter(({ type }) => type === 'KEY_TYPE_JSON')
    .map((view) => ({
      at,
      id: String(view.id),
      view,
      project: String(projectOf(exchange)),
      app: String(appOf(exchange)),
    }));
  const ofV2 = [received.keys]
    .filter(Array.isArray)
    .flat()
    .filter(isObject)
    .map((view) => ({
      at,
      id: String(view.keyId),
      view,
      project: String(view.projectId),
      app: String(view.applicationId),
    }));
  return [...ofV1, ...ofV2];
}

const keyOf = (id: string, told: Partial<Key> = {}): Key => ({
  id,
  created: 1_790_000_000_000_000,
  sequence: 1,
  expirationDate: '2519-04-01T08:45:00Z',
  publicKey: 'x',
  enabled: true,
  ...told,
});

/** Microseconds since the epoch. */
function microsOf(time: unknown): number {
  const [, seconds = '', fraction = ''] = /^(.{19})(?:\.(\d+))?Z$/.exec(String(time)) ?? [];
  return Date.parse(`${seconds}Z`) * 1000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

const applicationTypes = ['OIDC_APP_TYPE_WEB', 'OIDC_APP_TYPE_USER_AGENT', 'OIDC_APP_TYPE_NATIVE'] as const;

/** The configuration of an app, from what v1 or v2 shows of it. */
function configOf(view: Json): Config | undefined {
  const api = view.apiConfig ?? view.apiConfiguration;
  if (isObject(api))
    return {
      kind: 'api',
      clientId: String(api.clientId),
      authMethodType:
        api.authMethodType === 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT'
          ? api.authMethodType
          : 'API_AUTH_METHOD_TYPE_BASIC',
    };
  const oidc = view.oidcConfig ?? view.oidcConfiguration;
  if (isObject(oidc)) {
    const { clientId, allowedOrigins, complianceProblems, noneCompliant, nonCompliant, appType, devMode, ...settings } =
      oidc;
    return {
      kind: 'oidc',
      clientId: String(clientId),
      settings: {
        ...createSettings({}),
        responseTypes: [],
        grantTypes: [],
        ...settings,
        applicationType:
          applicationTypes.find((type) => type === (appType ?? settings.applicationType)) ?? 'OIDC_APP_TYPE_WEB',
        ...(devMode === true && { developmentMode: true }),
      },
    };
  }
  const saml = view.samlConfig ?? view.samlConfiguration;
  if (!isObject(saml)) return undefined;
  const metadataXml = String(saml.metadataXml ?? '');
  const [, entityId = 'x'] = /entityID="([^"]*)"/.exec(Buffer.from(metadataXml, 'base64').toString()) ?? [];
  return {
    kind: 'saml',
    entityId,
    metadataXml,
    ...(typeof saml.metadataUrl === 'string' && saml.metadataUrl !== '' && { metadataUrl: saml.metadataUrl }),
  };
}
