import type { paths, ServiceAccountKeyFile, TokenRequest } from '../../../generated/zitadel/types.js';
import { baseUrl as readBaseUrl } from '../../client/base-url.js';
import { type ApiClientOptions, createApiClient } from '../../client/create-api-client.js';
import { createTokenFunction, type TokenFunction } from '../../client/token-function.js';
import { reader } from './error-reader.js';
import { errors } from './errors.js';
import { signAssertion } from './key-file.js';

export type { TokenFunction } from '../../client/token-function.js';

/** Where a service account asks for a token, what for, and any option of `openapi-fetch`. */
export type ZitadelTokenOptions = ApiClientOptions & {
  /** The instance's URL, `https://zitadel.acme.example`, or a path of the page's own server that leads there. */
  baseUrl: string;
  /**
   * `urn:zitadel:iam:org:project:id:{projectId}:aud` makes the token good for a project.
   *
   * @defaultValue `openid`, and `urn:zitadel:iam:org:project:id:zitadel:aud` for ZITADEL's own APIs
   */
  scopes?: readonly string[] | undefined;
};

/**
 * A function that gets a token for the secret of a service account, for `accessToken` of {@link createZitadelClient}.
 *
 * @throws {TypeError} when `baseUrl` is neither an absolute URL nor a path.
 */
export function clientCredentials({
  clientId,
  clientSecret,
  ...options
}: ZitadelTokenOptions & { clientId: string; clientSecret: string }): TokenFunction {
  return tokensFor(options, async () => ({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  }));
}

/**
 * A function that gets a token for the key file of a service account (ZITADEL's "JWT profile"), for `accessToken` of
 * {@link createZitadelClient}. It signs with WebCrypto, which browsers have on `https:` and `localhost` only.
 *
 * @throws {TypeError} when `baseUrl` is neither an absolute URL nor a path.
 */
export function privateKeyJwt({
  keyFile,
  audience,
  ...options
}: ZitadelTokenOptions & {
  keyFile: Pick<ServiceAccountKeyFile, 'keyId' | 'key' | 'userId'>;
  /** Whom the assertion is for, when `baseUrl` is not the issuer. @defaultValue `baseUrl` */
  audience?: string | undefined;
}): TokenFunction {
  return tokensFor(options, async (issuer) => ({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: await signAssertion(keyFile, audience ?? issuer, { lifetime: 60 }),
  }));
}

function tokensFor(
  { baseUrl, scopes = ['openid', 'urn:zitadel:iam:org:project:id:zitadel:aud'], ...options }: ZitadelTokenOptions,
  grant: (issuer: string) => Promise<Omit<TokenRequest, 'scope'>>,
): TokenFunction {
  const url = readBaseUrl('baseUrl', baseUrl);
  const client = createApiClient<Pick<paths, '/oauth/v2/token'>, Record<never, never>>(options, {
    baseUrl: url,
    errors,
    routes: {},
  });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return createTokenFunction(async (signal) => {
    const body = { ...(await grant(url)), scope: scopes.join(' ') };
    return client.POST('/oauth/v2/token', { headers, body, signal });
  }, reader);
}
