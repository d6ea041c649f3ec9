import { createIndexed, type Indexed } from '../../../mock/core/indexed.js';
import { once } from '../../../once.js';
import {
  type App,
  entry,
  type Key,
  type MachineUser,
  type PersonalAccessToken,
  type Project,
  type State,
  type UserKey,
} from './state.js';

/** An app and the project it belongs to. */
export interface Placed {
  readonly project: Project;
  readonly app: App;
}

/** A key or a token, and whose it is. */
export interface Filed<Credential> {
  readonly credential: Credential;
  /** Of a service account this is the owner, and the project too. */
  readonly ownerId: string;
  readonly projectId: string;
  readonly organizationId: string;
  readonly ofUser: boolean;
}

export type FiledKey = Filed<Key | UserKey>;

/** Keys of an app that takes none at present are hidden. */
export const isShown = ({ credential }: FiledKey): boolean => !('enabled' in credential) || credential.enabled;

/** The apps, projects and users of a state, found without a search. Who adds, changes or removes one says so here. */
export interface Tables {
  readonly apps: Indexed<Placed>;
  readonly users: Indexed<MachineUser>;
  readonly projects: Indexed<Project>;
  /** Keys of apps and of service accounts. */
  readonly keys: Indexed<FiledKey>;
  readonly tokens: Indexed<Filed<PersonalAccessToken>>;
  /** A key came, changed or went. Those of an owner who goes go along. */
  noteKey(owner: Placed | MachineUser, keyId: string): void;
  /** A personal access token came or went. */
  noteToken(user: MachineUser, tokenId: string): void;
  /** An app came, changed or went. */
  noteApp(project: Project, appId: string): void;
  /** A project came, changed or went. Its apps are noted one by one. */
  noteProject(projectId: string): void;
  /** A user came, changed or went, or one of its tokens. */
  noteUser(userId: string): void;
}

/** What apps are looked up by. */
export const appKeys = {
  /** The caller's own ids may come again in other projects. */
  id: (id: string) => `id ${id}`,
  project: (id: string) => `project ${id}`,
  /** Whatever the case. */
  name: (projectId: string, name: string) => `name ${projectId} ${name.toLowerCase()}`,
  entity: (entityId: string) => `entity ${entityId}`,
  client: (clientId: string) => `client ${clientId}`,
};

/** What users are looked up by. */
export const userKeys = {
  /** Whatever the case. */
  name: (name: string) => `name ${name.toLowerCase()}`,
  token: (token: string) => `token ${token}`,
};

/** What projects are looked up by. */
export const projectKeys = {
  organization: (id: string) => `organization ${id}`,
  /** Whatever the case. */
  name: (organizationId: string, name: string) => `name ${organizationId} ${name.toLowerCase()}`,
};

const keysOfProject = ({ organizationId, name }: Project): string[] => [
  projectKeys.organization(organizationId),
  projectKeys.name(organizationId, name),
];

/** What keys and tokens are looked up by. */
export const credentialKeys = {
  id: (id: string) => `id ${id}`,
  /** An app of whatever project, or a service account. */
  owner: (id: string) => `owner ${id}`,
  ofUsers: 'of users',
};

const keysOfFiled = ({ credential, ownerId, ofUser }: Filed<{ readonly id: string }>): string[] => [
  credentialKeys.id(credential.id),
  credentialKeys.owner(ownerId),
  ...(ofUser ? [credentialKeys.ofUsers] : []),
];

const ownerOf = (owner: Placed | MachineUser) =>
  'app' in owner
    ? {
        ownerId: owner.app.id,
        projectId: owner.project.id,
        organizationId: owner.project.organizationId,
        ofUser: false,
      }
    : { ownerId: owner.id, projectId: owner.id, organizationId: owner.organizationId, ofUser: true };

const keysIn = (owner: Placed | MachineUser): Readonly<Record<string, Key | UserKey>> =>
  'app' in owner ? owner.app.keys : owner.keys;

const fileOf = ({ projectId, ownerId }: Omit<Filed<unknown>, 'credential'>, id: string) =>
  `${projectId} ${ownerId} ${id}`;

const keysOfApp = ({ project, app: { id, name, config } }: Placed): string[] => [
  appKeys.id(id),
  appKeys.project(project.id),
  appKeys.name(project.id, name),
  config.kind === 'saml' ? appKeys.entity(config.entityId) : appKeys.client(config.clientId),
];

const keysOfUser = ({ userName, personalAccessTokens }: MachineUser): string[] => [
  userKeys.name(userName),
  ...Object.values(personalAccessTokens).map(({ token }) => userKeys.token(token)),
];

export function createTables({ projects, users }: State): Tables {
  const place = (project: Project, appId: string) => `${project.id} ${appId}`;
  const apps = once(() => {
    const indexed = createIndexed(keysOfApp);
    for (const project of Object.values(projects))
      for (const app of Object.values(project.apps)) indexed.put(place(project, app.id), { project, app });
    return indexed;
  });
  const machines = once(() => {
    const indexed = createIndexed(keysOfUser);
    for (const user of Object.values(users)) indexed.put(user.id, user);
    return indexed;
  });
  const owners = once(() => {
    const indexed = createIndexed(keysOfProject);
    for (const project of Object.values(projects)) indexed.put(project.id, project);
    return indexed;
  });
  const keys = once(() => {
    const indexed = createIndexed<FiledKey>(keysOfFiled);
    for (const owner of [...apps().all, ...machines().all])
      for (const keyId of Object.keys(keysIn(owner.one))) note(indexed, owner.one, keysIn(owner.one), keyId);
    return indexed;
  });
  const tokens = once(() => {
    const indexed = createIndexed<Filed<PersonalAccessToken>>(keysOfFiled);
    for (const { one } of machines().all)
      for (const tokenId of Object.keys(one.personalAccessTokens))
        note(indexed, one, one.personalAccessTokens, tokenId);
    return indexed;
  });
  /** What belonged to an owner is gone with it. */
  const forget = (indexed: Indexed<Filed<{ readonly id: string }>>, projectId: string, ownerId: string) => {
    for (const { one } of [...indexed.withKey(credentialKeys.owner(ownerId))])
      if (one.projectId === projectId) indexed.remove(fileOf(one, one.credential.id));
  };
  return {
    get keys() {
      return keys();
    },
    get tokens() {
      return tokens();
    },
    noteKey: (owner, keyId) => note(keys(), owner, keysIn(owner), keyId),
    noteToken: (user, tokenId) => note(tokens(), user, user.personalAccessTokens, tokenId),
    get projects() {
      return owners();
    },
    get apps() {
      return apps();
    },
    get users() {
      return machines();
    },
    noteApp(project, appId) {
      const app = entry(project.apps, appId);
      if (app === undefined) {
        apps().remove(place(project, appId));
        forget(keys(), project.id, appId);
      } else apps().put(place(project, app.id), { project, app });
    },
    noteProject(projectId) {
      const project = entry(projects, projectId);
      if (project === undefined) owners().remove(projectId);
      else owners().put(projectId, project);
    },
    noteUser(userId) {
      const user = entry(users, userId);
      if (user === undefined) {
        machines().remove(userId);
        forget(keys(), userId, userId);
        forget(tokens(), userId, userId);
      } else machines().put(userId, user);
    },
  };
}

function note<Credential>(
  indexed: Indexed<Filed<Credential>>,
  owner: Placed | MachineUser,
  credentials: Readonly<Record<string, Credential>>,
  id: string,
): void {
  const filed = ownerOf(owner);
  const credential = entry(credentials, id);
  if (credential === undefined) indexed.remove(fileOf(filed, id));
  else indexed.put(fileOf(filed, id), { credential, ...filed });
}
