import { mergeHeaders } from 'openapi-fetch';
import { routes } from '../../../generated/zitadel/routes.js';
import type { ApplicationKeyFile, operations, paths } from '../../../generated/zitadel/types.js';
import { authorized, type Token } from '../../client/authorized-fetch.js';
import { baseUrl as readBaseUrl } from '../../client/base-url.js';
import type { Client } from '../../client/client.js';
import { type ApiClientOptions, createApiClient } from '../../client/create-api-client.js';
import { isObject } from '../../is-object.js';
import { errors } from './errors.js';

export type * from '../../../generated/zitadel/types.js';
export type { Token } from '../../client/authorized-fetch.js';

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
  return createApiClient<paths, operations>(
    { ...options, headers: mergeHeaders(orgId === undefined ? {} : { 'x-zitadel-orgid': orgId }, headers) },
    { baseUrl: readBaseUrl('baseUrl', baseUrl), authorize: authorized('Bearer', accessToken), errors, routes },
  );
}

/**
 * Reads the key file inside `keyDetails`, the answer to the creation of an application key.
 * What it throws says what is wrong, and never holds a part of the key.
 *
 * @throws {TypeError} when it is not the base64 of an application's key file.
 */
export function decodeKeyDetails(keyDetails: string): ApplicationKeyFile {
  const file = parse(decode(keyDetails));
  if (!isObject(file)) throw refusal('it holds no JSON object');
  const { type, keyId, key, appId, clientId } = file;
  if (type === 'serviceaccount')
    throw refusal('its type is "serviceaccount": it is the key file of a service account, not of an application');
  if (type !== 'application') throw refusal('its type is not "application"');
  if (!isText(keyId) || !isText(key) || !isText(appId) || !isText(clientId)) {
    const wrong = Object.entries({ keyId, key, appId, clientId }).filter(([, value]) => !isText(value));
    throw refusal(`it lacks ${wrong.map(([member]) => `"${member}"`).join(', ')}`);
  }
  if (!/^-----BEGIN RSA PRIVATE KEY-----\s[A-Za-z0-9+/=\s]+\s-----END RSA PRIVATE KEY-----\s*$/.test(key))
    throw refusal('its "key" is no RSA private key in PEM');
  return { type, keyId, key, appId, clientId };
}

const refusal = (reason: string) => new TypeError(`keyDetails is no application key file: ${reason}`);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function decode(base64: string): string {
  if (typeof base64 !== 'string' || base64 === '') throw refusal('it is empty');
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('it is not the base64 of a text');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes what it read: it stays here.
    throw refusal('what it holds is not JSON');
  }
}
