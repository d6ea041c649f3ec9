import { routes } from '../../../generated/okta/routes.js';
import type { Application, ApplicationUpdate, operations, paths } from '../../../generated/okta/types.js';
import { authorizedFetch, type Token } from '../../client/authorized-fetch.js';
import { baseUrl } from '../../client/base-url.js';
import { type Client, type ClientOptions, createClient } from '../../client/client.js';

export type * from '../../../generated/okta/types.js';
export type { Token } from '../../client/authorized-fetch.js';

/** An app can be sent back as it was read. It may hold null where a new value must not be, and values that Okta has added. */
type ReplacementOf<Op> = Omit<Op, 'requestBody'> & {
  requestBody: { content: { 'application/json': ApplicationUpdate | Application } };
};

type Operations = Omit<operations, 'replaceApplication'> & {
  replaceApplication: ReplacementOf<operations['replaceApplication']>;
};

type Paths = Omit<paths, '/api/v1/apps/{appId}'> & {
  '/api/v1/apps/{appId}': Omit<paths['/api/v1/apps/{appId}'], 'put'> & { put: Operations['replaceApplication'] };
};

/**
 * A client whose paths, parameters, bodies and errors per status are those of the description. Each operation can be called
 * by its path, as `okta.GET(path, init)`, and by its name, as `okta.listApplications(init)`.
 */
export type OktaClient = Client<Paths, Operations>;

/** Where the organisation is, who calls, and any option of `openapi-fetch`. */
export type OktaClientOptions = Omit<ClientOptions, 'baseUrl'> & {
  /** The organisation's URL, `https://subdomain.okta.com`. */
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
 * @throws {TypeError} when `orgUrl` is not an absolute URL.
 */
export function createOktaClient({ orgUrl, apiToken, accessToken, fetch, ...options }: OktaClientOptions): OktaClient {
  return createClient<Paths, Operations>(
    {
      ...options,
      baseUrl: baseUrl('orgUrl', orgUrl),
      fetch:
        apiToken === undefined
          ? authorizedFetch('Bearer', accessToken, fetch)
          : authorizedFetch('SSWS', apiToken, fetch),
    },
    routes,
  );
}
