import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths } from '../../../generated/okta/types.js';
import { authorizedFetch, type Token } from '../../client/authorized-fetch.js';
import { baseUrl } from '../../client/base-url.js';

export type * from '../../../generated/okta/types.js';
export type { Token } from '../../client/authorized-fetch.js';

/** A client whose paths, parameters, bodies and errors per status are those of the description. */
export type OktaClient = Client<paths>;

/** Where the organisation is, who calls, and any option of `openapi-fetch`. */
export type OktaClientOptions = Omit<ClientOptions, 'baseUrl'> & {
  /** The organisation's URL, `https://subdomain.okta.com`. */
  orgUrl: string;
} & (
    | {
        /** An API token, sent as `SSWS`. */
        apiToken: Token;
        accessToken?: never;
      }
    | {
        /** An OAuth 2.0 access token, sent as `Bearer`. */
        accessToken: Token;
        apiToken?: never;
      }
  );

/**
 * Creates a client of Okta's application and key credential API.
 *
 * @throws {TypeError} when `orgUrl` is not an absolute URL.
 */
export function createOktaClient({ orgUrl, apiToken, accessToken, fetch, ...options }: OktaClientOptions): OktaClient {
  return createClient<paths>({
    ...options,
    baseUrl: baseUrl('orgUrl', orgUrl),
    fetch:
      apiToken === undefined ? authorizedFetch('Bearer', accessToken, fetch) : authorizedFetch('SSWS', apiToken, fetch),
  });
}
