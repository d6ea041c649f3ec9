import { createIndexed, type Indexed } from '../../../mock/core/indexed.js';
import { once } from '../../../once.js';
import { type App, entry, type MachineUser, type Project, type State } from './state.js';

/** An app and the project it belongs to. */
export interface Placed {
  readonly project: Project;
  readonly app: App;
}

/** The apps, projects and users of a state, found without a search. Who adds, changes or removes one says so here. */
export interface Tables {
  readonly apps: Indexed<Placed>;
  readonly users: Indexed<MachineUser>;
  readonly projects: Indexed<Project>;
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
  return {
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
      if (app === undefined) apps().remove(place(project, appId));
      else apps().put(place(project, app.id), { project, app });
    },
    noteProject(projectId) {
      const project = entry(projects, projectId);
      if (project === undefined) owners().remove(projectId);
      else owners().put(projectId, project);
    },
    noteUser(userId) {
      const user = entry(users, userId);
      if (user === undefined) machines().remove(userId);
      else machines().put(userId, user);
    },
  };
}
