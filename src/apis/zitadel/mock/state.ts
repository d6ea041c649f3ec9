import type {
  AccessTokenType,
  ApiAuthMethodType,
  LoginVersion,
  PrivateLabelingSetting,
} from '../../../../generated/zitadel/types.js';
import { isObject } from '../../../is-object.js';
import type { Numbering } from './ids.js';
import type { OidcSettings } from './oidc.js';
import type { Micros } from './time.js';

/** What an instance of ZITADEL remembers: plain JSON. */
export interface State {
  numbering: Numbering;
  /** When the last event was written. */
  lastEvent: Micros;
  organizations: Record<string, Organization>;
  projects: Record<string, Project>;
  /** When the projects that are gone were removed. */
  removedProjects: Record<string, Micros>;
  users: Record<string, MachineUser>;
  /** Tokens that were issued to service accounts, by themselves. */
  accessTokens: Record<string, AccessToken>;
  /** What tokens are signed with, now and next. Made when they are needed for the first time. */
  webKeys: WebKey[];
}

export interface Organization {
  id: string;
  name: string;
  active: boolean;
}

/** What of a project can be set, by the names of v1. */
export interface ProjectSettings {
  name: string;
  projectRoleAssertion: boolean;
  projectRoleCheck: boolean;
  hasProjectCheck: boolean;
  privateLabelingSetting: PrivateLabelingSetting;
}

/** What a new project is like unless it is told otherwise. */
export const projectDefaults = {
  active: true,
  projectRoleAssertion: false,
  projectRoleCheck: false,
  hasProjectCheck: false,
  privateLabelingSetting: 'PRIVATE_LABELING_SETTING_UNSPECIFIED',
  changedSequence: 1,
} as const;

export interface Project extends ProjectSettings {
  id: string;
  organizationId: string;
  active: boolean;
  created: Micros;
  changed: Micros;
  /** Events of the project and everything in it. */
  sequence: number;
  /** The last of them that changed the project itself. */
  changedSequence: number;
  apps: Record<string, App>;
}

export interface App {
  id: string;
  name: string;
  active: boolean;
  created: Micros;
  changed: Micros;
  sequence: number;
  config: Config;
  keys: Record<string, Key>;
}

export type Config = ApiConfig | OidcConfig | SamlConfig;

export interface ApiConfig {
  kind: 'api';
  clientId: string;
  authMethodType: ApiAuthMethodType;
  /** SHA-256 of the secret; the secret itself is shown once and not kept. */
  secretHash?: string;
}

export interface OidcConfig {
  kind: 'oidc';
  clientId: string;
  secretHash?: string;
  settings: OidcSettings;
}

export interface SamlConfig {
  kind: 'saml';
  entityId: string;
  /** Base64. */
  metadataXml: string;
  metadataUrl?: string;
  loginVersion?: LoginVersion;
}

export interface Key {
  id: string;
  created: Micros;
  sequence: number;
  /** RFC 3339. */
  expirationDate: string;
  /** PEM, labelled `RSA PUBLIC KEY`. */
  publicKey: string;
  /** Off as long as the app authenticates in another way. */
  enabled: boolean;
}

/** A user that is a program. */
export interface MachineUser {
  id: string;
  organizationId: string;
  userName: string;
  name: string;
  description: string;
  accessTokenType: AccessTokenType;
  state: 'USER_STATE_ACTIVE' | 'USER_STATE_INACTIVE' | 'USER_STATE_LOCKED';
  /** Its memberships: roles, as the callers have them. */
  roles: string[];
  created: Micros;
  changed: Micros;
  /** Events of the user and everything it has. */
  sequence: number;
  /** The last of them that changed the user itself. */
  changedSequence: number;
  secretHash?: string;
  keys: Record<string, UserKey>;
  personalAccessTokens: Record<string, PersonalAccessToken>;
}

export interface UserKey {
  id: string;
  created: Micros;
  sequence: number;
  expirationDate: string;
  /** PEM of a PKIX key, whatever its label. */
  publicKey: string;
}

export interface PersonalAccessToken {
  id: string;
  created: Micros;
  sequence: number;
  expirationDate: string;
  token: string;
  /** Ended with the activity of its user, for good. */
  ended: boolean;
}

export interface AccessToken {
  /** Its `jti`. */
  id: string;
  userId: string;
  /** The user name that it was issued under. */
  clientId: string;
  /** Seconds since the epoch. */
  issued: number;
  expires: number;
  scope: string;
  audience: string[];
  /** Whether a secret got it, and no key. */
  bySecret: boolean;
}

export interface WebKey {
  id: string;
  privateKey: JsonWebKey;
}

/** The entry of this name, never one that every object has. */
export const entry = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** Adds an entry under any name, `__proto__` included. */
export function addEntry<T>(record: Record<string, T>, name: string, value: T): void {
  Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Whether an app's present way to authenticate takes keys. */
export const takesKeys = ({ config }: App): boolean =>
  (config.kind === 'api' && config.authMethodType === 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT') ||
  (config.kind === 'oidc' && config.settings.authMethodType === 'OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT');

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value);
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const shaped =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(members).every(([name, check]) => check(value[name]));
const records =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
/** Entries under their own id. */
const byId =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.entries(value).every(([id, one]) => check(one) && isObject(one) && one.id === id);

const key = shaped({
  id: text,
  created: count,
  sequence: count,
  expirationDate: text,
  publicKey: text,
  enabled: flag,
});
const settings = shaped({
  redirectUris: texts,
  responseTypes: texts,
  grantTypes: texts,
  applicationType: text,
  authMethodType: text,
  postLogoutRedirectUris: texts,
  developmentMode: flag,
  accessTokenType: text,
  accessTokenRoleAssertion: flag,
  idTokenRoleAssertion: flag,
  idTokenUserinfoAssertion: flag,
  clockSkew: text,
  additionalOrigins: texts,
  skipNativeAppSuccessPage: flag,
  backChannelLogoutUri: text,
  loginVersion: optional(isObject),
});
const configs: Check[] = [
  shaped({
    kind: oneOf('api'),
    clientId: text,
    authMethodType: oneOf('API_AUTH_METHOD_TYPE_BASIC', 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT'),
    secretHash: optional(text),
  }),
  shaped({ kind: oneOf('oidc'), clientId: text, secretHash: optional(text), settings }),
  shaped({
    kind: oneOf('saml'),
    entityId: text,
    metadataXml: text,
    metadataUrl: optional(text),
    loginVersion: optional(isObject),
  }),
];
const app = shaped({
  id: text,
  name: text,
  active: flag,
  created: count,
  changed: count,
  sequence: count,
  config: (value) => configs.some((check) => check(value)),
  keys: byId(key),
});
const labeling = 'PRIVATE_LABELING_SETTING_';
const project = shaped({
  id: text,
  name: text,
  organizationId: text,
  projectRoleAssertion: flag,
  projectRoleCheck: flag,
  hasProjectCheck: flag,
  privateLabelingSetting: oneOf(
    `${labeling}UNSPECIFIED`,
    `${labeling}ENFORCE_PROJECT_RESOURCE_OWNER_POLICY`,
    `${labeling}ALLOW_LOGIN_USER_RESOURCE_OWNER_POLICY`,
  ),
  active: flag,
  created: count,
  changed: count,
  sequence: count,
  changedSequence: count,
  apps: byId(app),
});
const event = { id: text, created: count, sequence: count, expirationDate: text };
const user = shaped({
  id: text,
  organizationId: text,
  userName: text,
  name: text,
  description: text,
  accessTokenType: oneOf('ACCESS_TOKEN_TYPE_BEARER', 'ACCESS_TOKEN_TYPE_JWT'),
  state: oneOf('USER_STATE_ACTIVE', 'USER_STATE_INACTIVE', 'USER_STATE_LOCKED'),
  roles: texts,
  created: count,
  changed: count,
  sequence: count,
  changedSequence: count,
  secretHash: optional(text),
  keys: byId(shaped({ ...event, publicKey: text })),
  personalAccessTokens: byId(shaped({ ...event, token: text, ended: flag })),
});
const state = shaped({
  numbering: shaped({ tick: count, sequence: count }),
  lastEvent: count,
  organizations: byId(shaped({ id: text, name: text, active: flag })),
  projects: byId(project),
  removedProjects: records(count),
  users: byId(user),
  accessTokens: records(
    shaped({
      id: text,
      userId: text,
      clientId: text,
      issued: count,
      expires: count,
      scope: text,
      audience: texts,
      bySecret: flag,
    }),
  ),
  webKeys: (value) => Array.isArray(value) && value.every(shaped({ id: text, privateKey: isObject })),
});

/** Whether a saved state is one of ZITADEL's. */
export const isState = (saved: unknown): saved is State => state(saved);
