import type { Application, JsonWebKey } from '../../../../generated/okta/types.js';
import { isObject } from '../../../is-object.js';

type Without<App, Key extends PropertyKey> = App extends unknown ? Omit<App, Key> : never;

/** An app as it is shown, but for its links: they follow from its state and from where the mock listens. */
export type App = Without<Application, '_links'>;

export interface AppRecord {
  /** Its place in the list of apps: the later an app was created, the higher. */
  readonly ordinal: number;
  /** Id of its SAML entity, `exk…`. */
  readonly entityId: string;
  /** Id of its link on the dashboard, `aln…`. */
  readonly linkId: string;
  app: App;
  clientSecret?: string;
  /** Newest first. */
  readonly keys: JsonWebKey[];
}

/** What the mock of Okta remembers. */
export interface State {
  /** In the order of their ordinals. */
  readonly apps: AppRecord[];
  /** The ordinal of the newest app there ever was. */
  lastOrdinal: number;
  /** The serial number of the newest certificate. */
  lastSerial: number;
  /** How many custom apps were named after each label. */
  readonly namedAfter: Record<string, number>;
  /** The key that apps share which have none of their own; OpenID Connect and SAML 1.1 apps sign with it. */
  readonly orgKey: JsonWebKey;
}

const hasTexts = (value: Record<string, unknown>, names: readonly string[]) =>
  names.every((name) => typeof value[name] === 'string');

export const isKey = (value: unknown): value is JsonWebKey =>
  isObject(value) &&
  hasTexts(value, ['kty', 'created', 'lastUpdated', 'expiresAt', 'kid', 'use', 'x5t#S256', 'e', 'n']) &&
  Array.isArray(value.x5c) &&
  typeof value.x5c[0] === 'string';

const isApp = (value: unknown): value is App =>
  isObject(value) &&
  hasTexts(value, ['id', 'orn', 'name', 'label', 'status', 'lastUpdated', 'created']) &&
  isObject(value.accessibility) &&
  isObject(value.visibility) &&
  isObject(value.visibility.appLinks) &&
  isObject(value.credentials) &&
  isObject(value.credentials.signing) &&
  isObject(value.settings);

const isAppRecord = (value: unknown): value is AppRecord =>
  isObject(value) &&
  typeof value.ordinal === 'number' &&
  hasTexts(value, ['entityId', 'linkId']) &&
  isApp(value.app) &&
  ['string', 'undefined'].includes(typeof value.clientSecret) &&
  Array.isArray(value.keys) &&
  value.keys.every(isKey);

/** Whether a saved state is one of this vendor. */
export const isState = (value: unknown): value is State =>
  isObject(value) &&
  Array.isArray(value.apps) &&
  value.apps.every(isAppRecord) &&
  typeof value.lastOrdinal === 'number' &&
  typeof value.lastSerial === 'number' &&
  isObject(value.namedAfter) &&
  Object.values(value.namedAfter).every((count) => typeof count === 'number') &&
  isKey(value.orgKey);
