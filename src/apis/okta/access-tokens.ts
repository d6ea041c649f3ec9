import type { paths, TokenRequest } from '../../../generated/okta/types.js';
import { baseUrl } from '../../client/base-url.js';
import { type ApiClientOptions, createApiClient } from '../../client/create-api-client.js';
import { assertionClaims, type PrivateJwk, signerOfJwk, signJwt } from '../../client/sign-jwt.js';
import { createTokenFunction, type TokenFunction } from '../../client/token-function.js';
import { reader } from './error-reader.js';
import { errors } from './errors.js';

export type { PrivateJwk } from '../../client/sign-jwt.js';
export type { TokenFunction } from '../../client/token-function.js';

/** Which client of the org asks for a token, what for, and any option of `openapi-fetch`. */
export type OktaTokenOptions = ApiClientOptions & {
  /** The organization's URL, `https://subdomain.okta.com`, or a path of the page's own server that leads there. */
  orgUrl: string;
  /** The id of the client: that of an app. */
  clientId: string;
  /** Scopes that were granted to the client, such as `okta.apps.read`. */
  scopes: readonly string[];
};

/** How a client says who it is. */
interface Proof {
  readonly headers?: Record<string, string>;
  readonly members?: Partial<TokenRequest>;
}

/**
 * A function that gets a token for the secret of a client, for `accessToken` of {@link createOktaClient}.
 *
 * @throws {TypeError} when `orgUrl` is neither an absolute URL nor a path.
 */
export function clientCredentials({
  clientSecret,
  authentication = 'client_secret_basic',
  ...options
}: OktaTokenOptions & {
  clientSecret: string;
  /** Where the secret stands: what the `token_endpoint_auth_method` of the client says. @defaultValue in the header */
  authentication?: 'client_secret_basic' | 'client_secret_post' | undefined;
}): TokenFunction {
  const { clientId } = options;
  const proof: Proof =
    authentication === 'client_secret_post'
      ? { members: { client_id: clientId, client_secret: clientSecret } }
      : { headers: { Authorization: `Basic ${btoa(`${encode(clientId)}:${encode(clientSecret)}`)}` } };
  return tokensFor(options, async () => proof);
}

/** Both are written as in a form (RFC 6749, 2.3.1). */
const encode = (text: string) => new URLSearchParams({ '': text }).toString().slice(1);

/**
 * A function that gets a token for a private key of a client (`private_key_jwt`), for `accessToken` of
 * {@link createOktaClient}. It signs with WebCrypto, which browsers have on `https:` and `localhost` only.
 *
 * @throws {TypeError} when `orgUrl` is neither an absolute URL nor a path.
 */
export function privateKeyJwt({
  key,
  audience,
  ...options
}: OktaTokenOptions & {
  /** The private key, with the `kid` of the public one that the client has. */
  key: PrivateJwk;
  /** Whom the assertion is for, when `orgUrl` is not where Okta is. @defaultValue the token endpoint */
  audience?: string | undefined;
}): TokenFunction {
  const signer = signerOfJwk(key);
  return tokensFor(options, async (endpoint) => ({
    members: {
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await signJwt(signer, assertionClaims(options.clientId, audience ?? endpoint)),
    },
  }));
}

function tokensFor(
  { orgUrl, clientId: _, scopes, ...options }: OktaTokenOptions,
  prove: (endpoint: string) => Promise<Proof>,
): TokenFunction {
  const path = '/oauth2/v1/token';
  const url = baseUrl('orgUrl', orgUrl);
  const client = createApiClient<Pick<paths, typeof path>, Record<never, never>>(options, {
    baseUrl: url,
    errors,
    routes: {},
  });
  return createTokenFunction(async (signal) => {
    const { headers, members } = await prove(url + path);
    return client.POST(path, {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: { grant_type: 'client_credentials', scope: scopes.join(' '), ...members },
      signal,
    });
  }, reader);
}
