import { mergeHeaders } from 'openapi-fetch';
import { routes } from '../../../generated/zitadel/routes.js';
import type { ApplicationKeyFile, operations, paths, ServiceAccountKeyFile } from '../../../generated/zitadel/types.js';
import { authorized, type Token } from '../../client/authorized-fetch.js';
import { baseUrl as readBaseUrl } from '../../client/base-url.js';
import type { Client } from '../../client/client.js';
import { type ApiClientOptions, createApiClient } from '../../client/create-api-client.js';
import { formBodies } from '../../client/form-bodies.js';
import { isObject } from '../../is-object.js';
import { errors } from './errors.js';

export type * from '../../../generated/zitadel/types.js';
export type { Token } from '../../client/authorized-fetch.js';
export type { IssuedToken, TokenOptions } from '../../client/kept-token.js';

/**
 * A client whose paths, parameters, bodies and errors per status are those of the description. Each operation can be called
 * by its path, as `zitadel.POST(path, init)`, and by its name, as `zitadel.addAppKey(init)`.
 */
export type ZitadelClient = Client<paths, operations>;

/** Where the instance is, who calls, and any option of `openapi-fetch`. */
export type ZitadelClientOptions = ApiClientOptions & {
  /** The instance's URL, `https://zitadel.acme.example`, or a path of the page's own server that leads there. */
  baseUrl: string;
  /** A personal access token or an OAuth 2.0 access token, sent as `Bearer`. */
  accessToken: Token;
  /**
   * The organization to act in, sent as `x-zitadel-orgid` unless a call brings its own.
   *
   * @defaultValue the organization of the calling user
   */
  orgId?: string | undefined;
};

/**
 * Creates a client of ZITADEL's application keys: management v1 and the application service v2.
 *
 * @throws {TypeError} when `baseUrl` is neither an absolute URL nor a path.
 */
export function createZitadelClient({
  baseUrl,
  accessToken,
  orgId,
  headers,
  ...options
}: ZitadelClientOptions): ZitadelClient {
  const client = createApiClient<paths, operations>(
    { ...options, headers: mergeHeaders(orgId === undefined ? {} : { 'x-zitadel-orgid': orgId }, headers) },
    {
      baseUrl: readBaseUrl('baseUrl', baseUrl),
      authorize: authorized('Bearer', accessToken),
      errors,
      routes,
    },
  );
  return formBodies(client, /^\/oauth\/v2\/\w+$/);
}

/**
 * Reads the key file inside `keyDetails`, the answer to the creation of an application key.
 * What it throws says what is wrong, and never holds a part of the key.
 *
 * @throws {TypeError} when it is not the base64 of an application's key file.
 */
export function decodeKeyDetails(keyDetails: string): ApplicationKeyFile {
  const refusal = refusalOf('application');
  const { type, ...file } = read(keyDetails, refusal);
  if (type === 'serviceaccount')
    throw refusal('its type is "serviceaccount": it is the key file of a service account, not of an application');
  if (type !== 'application') throw refusal('its type is not "application"');
  const { keyId, key, appId, clientId } = textsOf(file, ['keyId', 'key', 'appId', 'clientId'], refusal);
  return { type, keyId, key: checkedKey(key, refusal), appId, clientId };
}

/**
 * Reads the key file inside `keyDetails`, the answer to the creation of a key of a service account.
 * What it throws says what is wrong, and never holds a part of the key.
 *
 * @throws {TypeError} when it is not the base64 of a service account's key file.
 */
export function decodeServiceAccountKeyDetails(keyDetails: string): ServiceAccountKeyFile {
  const refusal = refusalOf('service account');
  const { type, ...file } = read(keyDetails, refusal);
  if (type !== 'serviceaccount') throw refusal('its type is not "serviceaccount"');
  const { keyId, key, expirationDate, userId } = textsOf(file, ['keyId', 'key', 'expirationDate', 'userId'], refusal);
  return { type, keyId, key: checkedKey(key, refusal), expirationDate, userId };
}

type Refusal = (reason: string) => TypeError;

const refusalOf =
  (holder: string): Refusal =>
  (reason) =>
    new TypeError(`keyDetails is no ${holder} key file: ${reason}`);

function read(keyDetails: string, refusal: Refusal): Record<string, unknown> {
  const file = parse(decode(keyDetails, refusal), refusal);
  if (!isObject(file)) throw refusal('it holds no JSON object');
  return file;
}

function textsOf<Name extends string>(
  file: Readonly<Record<string, unknown>>,
  names: readonly Name[],
  refusal: Refusal,
): Record<Name, string>;
function textsOf(file: Readonly<Record<string, unknown>>, names: readonly string[], refusal: Refusal) {
  const texts = names.flatMap((name) => {
    const value = file[name];
    return isText(value) ? [[name, value] as const] : [];
  });
  const missing = names.filter((name) => !isText(file[name]));
  if (missing.length > 0) throw refusal(`it lacks ${missing.map((name) => `"${name}"`).join(', ')}`);
  return Object.fromEntries(texts);
}

function checkedKey(key: string, refusal: Refusal): string {
  if (!/^-----BEGIN RSA PRIVATE KEY-----\s[A-Za-z0-9+/=\s]+\s-----END RSA PRIVATE KEY-----\s*$/.test(key))
    throw refusal('its "key" is no RSA private key in PEM');
  return key;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function decode(base64: string, refusal: Refusal): string {
  if (typeof base64 !== 'string' || base64 === '') throw refusal('it is empty');
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('it is not the base64 of a text');
  }
}

function parse(text: string, refusal: Refusal): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes what it read: it stays here.
    throw refusal('what it holds is not JSON');
  }
}
