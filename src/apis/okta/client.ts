import { routes } from '../../../generated/okta/routes.js';
import type { Application, ApplicationUpdate, operations, paths } from '../../../generated/okta/types.js';
import { authorized, type Token } from '../../client/authorized-fetch.js';
import { baseUrl } from '../../client/base-url.js';
import type { Client } from '../../client/client.js';
import { type ApiClientOptions, createApiClient } from '../../client/create-api-client.js';
import { formBodies } from '../../client/form-bodies.js';
import { errors } from './errors.js';

export type * from '../../../generated/okta/types.js';
export type { Token } from '../../client/authorized-fetch.js';
export type { IssuedToken, TokenOptions } from '../../client/kept-token.js';

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
  const client = createApiClient<Paths, Operations>(options, {
    baseUrl: baseUrl('orgUrl', orgUrl),
    authorize: apiToken === undefined ? authorized('Bearer', accessToken) : authorized('SSWS', apiToken),
    errors,
    routes,
  });
  return formBodies(client, /^\/oauth2\/v1\/\w+$/);
}
