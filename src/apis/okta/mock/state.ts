import type {
  Application,
  Csr,
  FederatedClaim,
  IdPKeyCredential,
  JsonWebKey,
  OAuth2ClientSecret,
  OAuth2RefreshToken,
  ScopeGrant,
} from '../../../../generated/okta/types.js';
import { isObject } from '../../../is-object.js';

type Without<App, Key extends PropertyKey> = App extends unknown ? Omit<App, Key> : never;

/** An app as it is shown, but for its links: they follow from its state and from where the mock listens. */
export type App = Without<Application, '_links'>;

/** What holds signing keys: an app or an identity provider. */
export interface KeyHolder {
  /** Newest first. */
  readonly keys: JsonWebKey[];
  /** The certificate signing requests that wait for their certificates, oldest first. */
  readonly csrs: PendingCsr[];
}

/** An identity provider, as far as its keys need it. */
export interface Idp extends KeyHolder {
  readonly id: string;
  /** The key in use, if there is one. */
  readonly signingKid?: string;
}

export interface AppRecord extends KeyHolder {
  /** Its place in the list of apps: the later an app was created, the higher. */
  readonly ordinal: number;
  /** Id of its SAML entity, `exk…`. */
  readonly entityId: string;
  /** Id of its link on the dashboard, `aln…`. */
  readonly linkId: string;
  app: App;
  /** The secrets of a client, oldest first. */
  readonly secrets: ClientSecret[];
  /** When the public keys of a client came and changed, by their ids. The keys themselves are among its settings. */
  readonly jwkTimes: Record<string, Times>;
  /** What Okta says of people who sign in, oldest first. */
  readonly claims: FederatedClaim[];
  /** The scopes that the app may ask for, oldest first. */
  readonly grants: Grant[];
  /** The refresh tokens that people gave it, oldest first. */
  readonly refreshTokens: RefreshToken[];
}

/** A certificate signing request, and the public key in it. The private one is never asked for. */
export type PendingCsr = Pick<Csr, 'id' | 'created' | 'csr'> & Pick<JsonWebKey, 'n' | 'e'>;

interface Times {
  readonly created: string;
  readonly lastUpdated: string;
}

export type ClientSecret = Pick<OAuth2ClientSecret, 'id' | 'created' | 'lastUpdated' | 'status' | 'client_secret'>;

export type Grant = Times & Pick<ScopeGrant, 'id' | 'scopeId'>;

export type RefreshToken = Pick<OAuth2RefreshToken, 'id' | 'userId' | 'scopes' | 'created' | 'expiresAt'>;

/** An access token that is out. */
export interface IssuedToken {
  readonly id: string;
  /** The app, which is the client. */
  readonly appId: string;
  readonly scopes: readonly string[];
  /** Seconds since the epoch, as is the next. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** The thumbprint of the key that it is bound to by DPoP. */
  readonly boundTo?: string;
}

/** An API token beside those of the callers. It may do everything. */
export interface KnownToken {
  readonly token: string;
  readonly id: string;
  readonly name: string;
  readonly created: string;
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
  /** The identity providers that people sign in with. */
  readonly idps: Idp[];
  /** The keys that identity providers sign with, oldest first. */
  readonly idpKeys: IdPKeyCredential[];
  /** The API tokens beside those of the callers, oldest first. */
  readonly apiTokens: KnownToken[];
  /** The API tokens of callers that were revoked. */
  readonly revokedTokens: string[];
  /** By the tokens themselves. */
  readonly tokens: Record<string, IssuedToken>;
  /** The ids of JWTs that may not come again, each with the second in which it expires. */
  readonly usedIds: Record<string, number>;
  /** What DPoP proofs have to hold, once there was one. */
  nonce: string | null;
}

const times = ['created', 'lastUpdated', 'expiresAt'];

const hasTexts = (value: Record<string, unknown>, names: readonly string[]) =>
  names.every((name) => {
    const text = value[name];
    return typeof text === 'string' && !(times.includes(name) && Number.isNaN(Date.parse(text)));
  });

const isListOfTexts = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isListOf = (value: unknown, names: readonly string[]) =>
  Array.isArray(value) && value.every((item) => isObject(item) && hasTexts(item, names));

export const isKey = (value: unknown): value is JsonWebKey =>
  isObject(value) &&
  hasTexts(value, ['kty', 'created', 'lastUpdated', 'expiresAt', 'kid', 'use', 'x5t#S256', 'e', 'n']) &&
  isListOfTexts(value.x5c) &&
  Object(value.x5c).length > 0;

const isSignOn = (value: unknown) =>
  isObject(value) && (value.inlineHooks === undefined || isListOf(value.inlineHooks, ['id']));

const isClient = (credential: unknown, settings: unknown) =>
  isObject(credential) &&
  hasTexts(credential, ['client_id', 'token_endpoint_auth_method']) &&
  (settings === undefined ||
    (isObject(settings) &&
      (settings.jwks === undefined || (isObject(settings.jwks) && isListOf(settings.jwks.keys, ['id', 'kty'])))));

export const isApp = (value: unknown): value is App =>
  isObject(value) &&
  hasTexts(value, ['id', 'orn', 'name', 'label', 'status', 'signOnMode', 'lastUpdated', 'created']) &&
  isObject(value.accessibility) &&
  isObject(value.visibility) &&
  isObject(value.visibility.appLinks) &&
  isObject(value.credentials) &&
  isObject(value.credentials.signing) &&
  isObject(value.settings) &&
  (value.signOnMode !== 'SAML_2_0' || isSignOn(value.settings.signOn)) &&
  (value.signOnMode !== 'OPENID_CONNECT' || isClient(value.credentials.oauthClient, value.settings.oauthClient));

const isHolder = (value: Readonly<Record<string, unknown>>) =>
  Array.isArray(value.keys) && value.keys.every(isKey) && isListOf(value.csrs, ['id', 'created', 'csr', 'n', 'e']);

const isIdp = (value: unknown): value is Idp =>
  isObject(value) &&
  hasTexts(value, ['id']) &&
  isHolder(value) &&
  ['string', 'undefined'].includes(typeof value.signingKid);

const isAppRecord = (value: unknown): value is AppRecord =>
  isObject(value) &&
  typeof value.ordinal === 'number' &&
  hasTexts(value, ['entityId', 'linkId']) &&
  isApp(value.app) &&
  isHolder(value) &&
  isListOf(value.secrets, ['id', 'created', 'lastUpdated', 'status', 'client_secret']) &&
  isObject(value.jwkTimes) &&
  isListOf(Object.values(value.jwkTimes), ['created', 'lastUpdated']) &&
  isListOf(value.claims, ['id', 'name', 'expression', 'created', 'lastUpdated']) &&
  isListOf(value.grants, ['id', 'created', 'lastUpdated', 'scopeId']) &&
  isListOf(value.refreshTokens, ['id', 'userId', 'created', 'expiresAt']);

const isToken = (value: unknown): value is IssuedToken =>
  isObject(value) &&
  hasTexts(value, ['id', 'appId']) &&
  isListOfTexts(value.scopes) &&
  typeof value.issuedAt === 'number' &&
  typeof value.expiresAt === 'number' &&
  ['string', 'undefined'].includes(typeof value.boundTo);

/** Whether a saved state is one of this vendor. */
export const isState = (value: unknown): value is State =>
  isObject(value) &&
  Array.isArray(value.apps) &&
  value.apps.every(isAppRecord) &&
  typeof value.lastOrdinal === 'number' &&
  typeof value.lastSerial === 'number' &&
  isObject(value.namedAfter) &&
  Object.values(value.namedAfter).every((count) => typeof count === 'number') &&
  isKey(value.orgKey) &&
  Array.isArray(value.idps) &&
  value.idps.every(isIdp) &&
  Array.isArray(value.idpKeys) &&
  value.idpKeys.every(isKey) &&
  isListOf(value.apiTokens, ['token', 'id', 'name', 'created']) &&
  isListOfTexts(value.revokedTokens) &&
  isObject(value.tokens) &&
  Object.values(value.tokens).every(isToken) &&
  isObject(value.usedIds) &&
  Object.values(value.usedIds).every((second) => typeof second === 'number') &&
  (value.nonce === null || typeof value.nonce === 'string');
