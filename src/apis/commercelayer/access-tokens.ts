import { createTokenFunction, type TokenFunction } from '../../client/token-function.js';
import { type CommerceLayerAuthClientOptions, createCommerceLayerAuthClient } from './client.js';
import { reader } from './error-reader.js';

export type { TokenFunction } from '../../client/token-function.js';

/** Who asks for a token, what for, and any option of `openapi-fetch`. */
export type CommerceLayerTokenOptions = CommerceLayerAuthClientOptions & {
  /** The client id of an API credential, or that of a dashboard user. */
  clientId: string;
  /** An API credential of the kind `sales_channel` may leave it out. */
  clientSecret?: string | undefined;
  /** What the token is for. @defaultValue `provisioning-api` for a dashboard user, `market:all` for an API credential */
  scopes?: readonly string[] | undefined;
};

/**
 * A function that exchanges a client id and secret for a token. Those of a dashboard user get one for `accessToken` of
 * {@link createCommerceLayerClient}; those of an API credential get one for the Core API.
 *
 * @throws {TypeError} when `baseUrl` is neither an absolute URL nor a path.
 */
export function clientCredentials({
  clientId,
  clientSecret,
  scopes,
  ...options
}: CommerceLayerTokenOptions): TokenFunction {
  const auth = createCommerceLayerAuthClient(options);
  const body = {
    grant_type: 'client_credentials',
    client_id: clientId,
    ...(clientSecret !== undefined && { client_secret: clientSecret }),
    ...(scopes !== undefined && { scope: scopes.join(' ') }),
  } as const;
  return createTokenFunction((signal) => auth.POST('/oauth/token', { body, signal }), reader);
}
