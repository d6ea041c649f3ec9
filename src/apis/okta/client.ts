import type { Client } from 'openapi-fetch';
import type { paths } from '../../../generated/okta/types.js';
import { authorized, type Token } from '../../client/authorized-fetch.js';
import { baseUrl } from '../../client/base-url.js';
import { type ApiClientOptions, createApiClient } from '../../client/create-api-client.js';
import { errors } from './errors.js';

export type * from '../../../generated/okta/types.js';
export type { Token } from '../../client/authorized-fetch.js';

/** A client whose paths, parameters, bodies and errors per status are those of the description. */
export type OktaClient = Client<paths>;

/** Where the organisation is, who calls, and any option of `openapi-fetch`. */
export type OktaClientOptions = ApiClientOptions & {
  /** The organisation's URL, `https://subdomain.okta.com`, or a path of the page's own server that leads there. */
  orgUrl: string;
} & (
    | {
        /** An API token, sent as `SSWS`. */
        apiToken: Token;
        accessToken?: undefined;
      }
    | {
        /** An OAuth 2.0 access token, sent as `Bearer`. */
        accessToken: Token;
        apiToken?: undefined;
      }
  );

/**
 * Creates a client of Okta's application and key credential API.
 *
 * @throws {TypeError} when `orgUrl` is neither an absolute URL nor a path.
 */
export function createOktaClient({ orgUrl, apiToken, accessToken, ...options }: OktaClientOptions): OktaClient {
  return createApiClient<paths>(options, {
    baseUrl: baseUrl('orgUrl', orgUrl),
    authorize: apiToken === undefined ? authorized('Bearer', accessToken) : authorized('SSWS', apiToken),
    errors,
  });
}
