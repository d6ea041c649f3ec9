import type { Making } from '../../../mock/core/start/making.js';
import { refuse } from '../../../mock/core/start/shape.js';
import { createRegister, startWorld } from '../../../mock/core/start/start-world.js';
import { describeState } from './describe-state.js';
import { type Numbering, nextId, numberingOf } from './ids.js';
import { toPemPair } from './key-file.js';
import { areValid, createSettings } from './oidc.js';
import { readEntityId, readMetadata } from './saml.js';
import { hashSecret } from './secret.js';
import {
  shape,
  type WorldApp,
  type WorldOrganization,
  type WorldProject,
  type WorldUser,
  type ZitadelWorld,
} from './start-document.js';
import {
  type App,
  addEntry,
  type Config,
  isState,
  type Key,
  type MachineUser,
  type Project,
  projectDefaults,
  type State,
  takesKeys,
} from './state.js';
import { formatMicros, type Micros, readTimestamp, toMicroseconds, withoutEnd } from './time.js';
import { world } from './world.js';

/** Any start world of an instance. */
export const start = startWorld({ shape, isState, create, describe: describeState });

/** What making a world needs. */
interface Parts {
  readonly making: Making;
  readonly state: State;
  /** Takes the client ids and entity ids of apps, none twice. */
  readonly client: ReturnType<typeof createRegister>;
  readonly token: ReturnType<Making['tokens']>;
  /** An id that is told, or a new one. */
  id(told: string | undefined, place: string): string;
  /** A moment that is told, or when the next thing was made. */
  moment(told: string | undefined): Micros;
}

interface Told {
  readonly id?: string;
  readonly creationDate?: string;
  readonly expirationDate?: string;
  readonly publicKey?: string;
  readonly sequence?: number;
}

async function create(document: ZitadelWorld, making: Making, place: string): Promise<State> {
  const numbering: Numbering = { tick: 0, sequence: 0 };
  const register = createRegister('resource');
  const state: State = {
    numbering,
    lastEvent: 0,
    organizations: {},
    projects: {},
    removedProjects: {},
    users: {},
    accessTokens: {},
    webKeys: (document.webKeys ?? []).map(({ id = making.random.base64url(12), privateKey = {} }) => ({
      id,
      privateKey,
    })),
  };
  const parts: Parts = {
    making,
    state,
    client: createRegister('app'),
    token: making.tokens(),
    id: (told, at) => register(told ?? nextId(numbering, making.born), at),
    moment: (told) => (told === undefined ? making.born() * 1000 : readMicros(told, making)),
  };
  for (const [index, told] of (document.organizations ?? [{ projects: [{}] }]).entries())
    await addOrganization(told, parts, `${place}.organizations[${index}]`, index + 1);
  for (const [index, told] of (document.accessTokens ?? []).entries())
    addAccessToken(told, parts, `${place}.accessTokens[${index}]`);
  state.numbering = lastNumbering(state);
  state.lastEvent = lastEvent(state);
  return state;
}

async function addOrganization(told: WorldOrganization, parts: Parts, place: string, number: number): Promise<void> {
  const { state } = parts;
  const id = parts.id(told.id, `${place}.id`);
  addEntry(state.organizations, id, { id, name: told.name ?? `Organization ${number}`, active: told.active ?? true });
  for (const [index, project] of (told.projects ?? []).entries()) {
    const made = await makeProject(project, parts, `${place}.projects[${index}]`, {
      organizationId: id,
      number: index + 1,
    });
    addEntry(state.projects, made.id, made);
  }
  for (const [index, user] of (told.users ?? []).entries()) {
    const made = await makeUser(user, parts, `${place}.users[${index}]`, { organizationId: id, number: index + 1 });
    if (Object.values(state.users).some(({ userName }) => userName === made.userName))
      refuse(`${place}.users[${index}].userName`, `another user is called '${made.userName}'`);
    addEntry(state.users, made.id, made);
  }
}

interface Within {
  readonly organizationId: string;
  /** Its place among its kind, from 1 on. */
  readonly number: number;
}

async function makeProject(
  told: WorldProject,
  parts: Parts,
  place: string,
  { organizationId, number }: Within,
): Promise<Project> {
  const id = parts.id(told.id, `${place}.id`);
  let events = 1;
  const { state, creationDate, changeDate, sequence, apps = [], ...settings } = told;
  const created = parts.moment(creationDate);
  const project: Project = {
    ...projectDefaults,
    name: `Project ${number}`,
    ...settings,
    id,
    organizationId,
    active: state !== 'PROJECT_STATE_INACTIVE',
    created,
    changed: changeDate === undefined ? created : parts.moment(changeDate),
    sequence: 0,
    apps: {},
  };
  for (const [index, one] of apps.entries()) {
    const at = `${place}.apps[${index}]`;
    const app = await makeApp({ name: `App ${index + 1}`, ...one }, parts, at, events);
    const name = app.name.toLowerCase();
    if (Object.values(project.apps).some((other) => other.name.toLowerCase() === name))
      refuse(`${at}.name`, `another app of the project is called '${app.name}'`);
    addEntry(project.apps, app.id, app);
    events += 2 + Object.keys(app.keys).length;
  }
  project.sequence = sequence ?? events;
  return project;
}

async function makeApp(told: WorldApp & { name: string }, parts: Parts, place: string, events: number): Promise<App> {
  const id = parts.id(told.id, `${place}.id`);
  const created = parts.moment(told.creationDate);
  const app: App = {
    id,
    name: told.name,
    active: told.state !== 'APP_STATE_INACTIVE',
    created,
    changed: told.changeDate === undefined ? created : parts.moment(told.changeDate),
    sequence: told.sequence ?? events + 2,
    config: await makeConfig(told, parts, place),
    keys: {},
  };
  const enabled = takesKeys(app);
  for (const [index, one] of (told.keys ?? []).entries()) {
    if (app.config.kind === 'saml') refuse(`${place}.keys[${index}]`, 'a SAML app has no keys');
    const key: Key = {
      ...(await makeKey(one, parts, `${place}.keys[${index}]`, events + 3 + index)),
      enabled: one.enabled ?? enabled,
    };
    addEntry(app.keys, key.id, key);
  }
  return app;
}

async function makeConfig(
  { name, apiConfig, oidcConfig, samlConfig }: WorldApp,
  parts: Parts,
  place: string,
): Promise<Config> {
  const kinds = [apiConfig, oidcConfig, samlConfig].filter((config) => config !== undefined);
  if (kinds.length > 1) refuse(place, 'an app has one of apiConfig, oidcConfig, samlConfig');
  const clientId = (told: string | undefined, kind: string) =>
    parts.client(told ?? parts.id(undefined, place), `${place}.${kind}.clientId`);
  if (oidcConfig !== undefined) {
    const { clientId: told, clientSecret, secretHash, ...sent } = oidcConfig;
    const made = createSettings({ redirectUris: [`https://${hostOf(name)}/callback`], ...sent });
    if (!areValid(made))
      refuse(
        `${place}.oidcConfig`,
        'expected a grant type for each response type, and additionalOrigins that are origins',
      );
    return {
      kind: 'oidc',
      clientId: clientId(told, 'oidcConfig'),
      ...(await secretOf({ clientSecret, secretHash })),
      settings: made,
    };
  }
  if (samlConfig !== undefined) {
    const { loginVersion } = samlConfig;
    const usual = samlConfig.metadataXml === undefined ? `https://${hostOf(name)}/saml/metadata` : undefined;
    const metadataUrl = samlConfig.metadataUrl ?? usual;
    const fetched = metadataUrl === undefined ? undefined : readMetadata({ metadataUrl });
    const metadataXml = samlConfig.metadataXml ?? fetched?.metadataXml ?? '';
    const entityId = entityOf(metadataXml);
    if (entityId === undefined) refuse(`${place}.samlConfig.metadataXml`, 'expected the base64 of an EntityDescriptor');
    return {
      kind: 'saml',
      entityId: parts.client(entityId, `${place}.samlConfig`),
      metadataXml,
      ...(metadataUrl !== undefined && { metadataUrl }),
      ...(loginVersion !== undefined && { loginVersion }),
    };
  }
  const { clientId: told, authMethodType = 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT', ...secret } = apiConfig ?? {};
  return { kind: 'api', clientId: clientId(told, 'apiConfig'), authMethodType, ...(await secretOf(secret)) };
}

function entityOf(metadataXml: string): string | undefined {
  try {
    return readEntityId({ metadataXml });
  } catch {
    return undefined;
  }
}

const hostOf = (name = 'app') =>
  `${
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'app'
  }.example.com`;

const secretOf = async ({
  clientSecret,
  secretHash,
}: {
  clientSecret?: string | undefined;
  secretHash?: string | undefined;
}) => {
  const kept = clientSecret === undefined ? secretHash : await hashSecret(clientSecret);
  return kept === undefined ? {} : { secretHash: kept };
};

async function makeKey(told: Told, parts: Parts, place: string, sequence: number) {
  const { id, creationDate, publicKey } = told;
  return {
    id: parts.id(id, `${place}.id`),
    created: parts.moment(creationDate),
    sequence: told.sequence ?? sequence,
    expirationDate: endOf(told, parts),
    publicKey: publicKey ?? toPemPair(await parts.making.nextKey()).publicKey,
  };
}

const endOf = ({ expirationDate }: Told, { making }: Parts): string =>
  expirationDate === undefined ? withoutEnd : written(expirationDate, making);

async function makeUser(
  told: WorldUser,
  parts: Parts,
  place: string,
  { organizationId, number }: Within,
): Promise<MachineUser> {
  const id = parts.id(told.userId, `${place}.userId`);
  const created = parts.moment(told.creationDate);
  const { keys = [], personalAccessTokens = [], name = `Service account ${number}` } = told;
  const user: MachineUser = {
    id,
    organizationId,
    userName: told.userName ?? name.toLowerCase().replace(/\s+/g, '-'),
    name,
    description: told.description ?? '',
    accessTokenType: told.accessTokenType ?? 'ACCESS_TOKEN_TYPE_BEARER',
    state: told.state ?? 'USER_STATE_ACTIVE',
    roles: [...(told.roles ?? [])],
    created,
    changed: told.changeDate === undefined ? created : parts.moment(told.changeDate),
    sequence: told.sequence ?? 1 + keys.length + personalAccessTokens.length,
    changedSequence: told.changedSequence ?? 1,
    ...(await secretOf(told)),
    keys: {},
    personalAccessTokens: {},
  };
  for (const [index, one] of keys.entries()) {
    const key = await makeKey(one, parts, `${place}.keys[${index}]`, 2 + index);
    addEntry(user.keys, key.id, key);
  }
  for (const [index, one] of personalAccessTokens.entries()) {
    const tokenId = parts.id(one.id, `${place}.personalAccessTokens[${index}].id`);
    addEntry(user.personalAccessTokens, tokenId, {
      id: tokenId,
      created: parts.moment(one.creationDate),
      sequence: one.sequence ?? 2 + keys.length + index,
      expirationDate: endOf(one, parts),
      token: parts.token(
        one.token ?? parts.making.random.base64url(53),
        `${place}.personalAccessTokens[${index}].token`,
      ),
      ended: one.ended ?? false,
    });
  }
  return user;
}

type WorldToken = NonNullable<ZitadelWorld['accessTokens']>[number];

function addAccessToken(told: WorldToken, parts: Parts, place: string): void {
  const { making, state } = parts;
  const user = Object.values(state.users).find(({ id }) => id === told.userId);
  if (user === undefined) refuse(`${place}.userId`, 'expected the userId of a service account');
  const seconds = (time: string | undefined, otherwise: number) =>
    Math.floor((time === undefined ? otherwise : making.moment(time)) / 1000);
  const token = parts.token(told.token ?? making.random.base64url(64), `${place}.token`);
  addEntry(state.accessTokens, token, {
    id: parts.id(told.id, `${place}.id`),
    userId: user.id,
    clientId: told.clientId ?? user.userName,
    issued: seconds(told.issued, making.now),
    expires: seconds(told.expires, making.now + 12 * 3_600_000),
    scope: told.scope ?? '',
    audience: [...(told.audience ?? [world.zitadelProject])],
    bySecret: told.bySecret ?? false,
  });
}

/** A moment as ZITADEL writes it: one that is told to the microsecond stays so. */
const written = (time: string, making: Making): string => {
  const told = readTimestamp(time);
  return told === undefined || told === 'out of range'
    ? formatMicros(making.moment(time) * 1000)
    : toMicroseconds(told);
};

function readMicros(time: string, making: Making): Micros {
  const [seconds = '', fraction = ''] = written(time, making).slice(0, -1).split('.');
  return Date.parse(`${seconds}Z`) * 1000 + Number(fraction.padEnd(6, '0'));
}

const apps = ({ projects }: State) => Object.values(projects).flatMap((project) => Object.values(project.apps));

/** The numbering goes on behind all ids that look like one of its own. */
function lastNumbering(state: State): Numbering {
  const owners = [...apps(state), ...Object.values(state.users)];
  const ids = [
    ...Object.keys(state.organizations),
    ...Object.keys(state.projects),
    ...owners.flatMap(({ id, keys }) => [id, ...Object.keys(keys)]),
    ...Object.values(state.users).flatMap(({ personalAccessTokens }) => Object.keys(personalAccessTokens)),
    ...Object.values(state.accessTokens).map(({ id }) => id),
  ].filter((id) => /^\d{15,18}$/.test(id));
  const last = ids.reduce((highest, id) => (BigInt(id) > BigInt(highest) ? id : highest), '0');
  return numberingOf(last);
}

const lastEvent = (state: State): Micros =>
  Math.max(
    0,
    ...Object.values(state.projects).map(({ changed }) => changed),
    ...apps(state).flatMap(({ changed, keys }) => [changed, ...Object.values(keys).map(({ created }) => created)]),
    ...Object.values(state.users).flatMap(({ changed, keys, personalAccessTokens }) =>
      [changed].concat([...Object.values(keys), ...Object.values(personalAccessTokens)].map(({ created }) => created)),
    ),
  );
