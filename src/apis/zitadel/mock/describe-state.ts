import { isRole } from './callers.js';
import type { WorldApp, WorldProject, WorldUser, ZitadelWorld } from './start-document.js';
import type { App, Config, MachineUser, Project, State } from './state.js';
import { formatMicros, type Micros } from './time.js';

/** The present state as a world to start with. */
export function describeState(state: State): ZitadelWorld {
  const { organizations, projects, users, accessTokens, webKeys } = state;
  return {
    organizations: Object.values(organizations).map(({ id, name, active }) => ({
      id,
      name,
      active,
      projects: Object.values(projects)
        .filter(({ organizationId }) => organizationId === id)
        .map(describeProject),
      users: Object.values(users)
        .filter(({ organizationId }) => organizationId === id)
        .map(describeUser),
    })),
    ...(Object.keys(accessTokens).length > 0 && {
      accessTokens: Object.entries(accessTokens).map(([token, { issued, expires, ...rest }]) => ({
        token,
        ...rest,
        issued: formatMicros(issued * 1_000_000),
        expires: formatMicros(expires * 1_000_000),
      })),
    }),
    ...(webKeys.length > 0 && { webKeys }),
  };
}

const describeKey = <T extends { readonly created: Micros }>({ created, ...key }: T) => ({
  ...key,
  creationDate: formatMicros(created),
});

function describeProject(project: Project): WorldProject {
  const { organizationId: _, active, created, changed, apps: owned, ...rest } = project;
  return {
    ...rest,
    state: active ? 'PROJECT_STATE_ACTIVE' : 'PROJECT_STATE_INACTIVE',
    creationDate: formatMicros(created),
    changeDate: formatMicros(changed),
    apps: Object.values(owned).map(describeApp),
  };
}

function describeApp({ id, name, active, created, changed, sequence, config, keys }: App): WorldApp {
  return {
    id,
    name,
    state: active ? 'APP_STATE_ACTIVE' : 'APP_STATE_INACTIVE',
    ...describeConfig(config),
    keys: Object.values(keys).map(describeKey),
    creationDate: formatMicros(created),
    changeDate: formatMicros(changed),
    sequence,
  };
}

function describeConfig(config: Config): Pick<WorldApp, 'apiConfig' | 'oidcConfig' | 'samlConfig'> {
  if (config.kind === 'api') {
    const { kind: _, ...apiConfig } = config;
    return { apiConfig };
  }
  if (config.kind === 'oidc') {
    const { kind: _, settings, ...oidcConfig } = config;
    return { oidcConfig: { ...oidcConfig, ...settings } };
  }
  const { kind: _, entityId: __, ...samlConfig } = config;
  return { samlConfig };
}

function describeUser(user: MachineUser): WorldUser {
  const { id, organizationId: _, created, changed, keys, personalAccessTokens, roles, ...rest } = user;
  return {
    userId: id,
    ...rest,
    roles: roles.filter(isRole),
    keys: Object.values(keys).map(describeKey),
    personalAccessTokens: Object.values(personalAccessTokens).map(describeKey),
    creationDate: formatMicros(created),
    changeDate: formatMicros(changed),
  };
}
