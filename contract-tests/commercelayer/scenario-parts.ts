import type { ApiCredentialCreate, operations } from '../../generated/commercelayer/types.js';
import { type RequestParts, type ScenarioContext, type Scenarios, valuesOf } from '../../src/gate/cases/scenario.js';

/** The vendor's sample organization with its roles, and the client credentials of a dashboard user. */
export const explained = {
  organization: {
    value: 'ABCRtyUpBa',
    description: 'Id of an organization of the user. API credentials are created in it, and deleted.',
  },
  adminRole: {
    value: 'pLsVdRkYqa',
    description: "Id of that organization's role for administrators.",
  },
  readOnlyRole: {
    value: 'ABwEdRtYxc',
    description: "Id of that organization's role that may only read.",
  },
  clientId: {
    value: 'your-client-id',
    description: 'Client id of an API credential of kind `user`, which asks for tokens.',
  },
  clientSecret: {
    value: 'your-client-secret',
    description: 'The environment variable that holds the secret of that API credential.',
  },
};

export const fixtures = valuesOf(explained);

export type Context = ScenarioContext<operations, typeof fixtures>;

export const unknownId = 'NobodyHas0';

export const organizationOf = ({ organization }: typeof fixtures) =>
  ({ data: { type: 'organizations', id: organization } }) as const;
export const role = (id: string) => ({ data: { type: 'roles', id } }) as const;

export const salesChannel = (name: string): ApiCredentialCreate => ({
  type: 'api_credentials',
  attributes: { name, kind: 'sales_channel' },
  relationships: { organization: organizationOf(fixtures) },
});

export const integration = (name: string): ApiCredentialCreate => ({
  type: 'api_credentials',
  attributes: { name, kind: 'integration' },
  relationships: { organization: organizationOf(fixtures), role: role(fixtures.adminRole) },
});

/** A credential of the scenario's own. */
export async function own(context: Context, make = salesChannel, name = context.unique('keyspec')) {
  const { data } = await context.call('createApiCredential', { body: { data: make(name) } });
  return { apiCredentialId: data.id };
}

export async function ownToken(context: Context) {
  const { clientId, clientSecret } = fixtures;
  const client = { client_id: clientId, client_secret: clientSecret };
  const body = { grant_type: 'client_credentials', ...client } as const;
  const { access_token: token } = await context.call('createToken', { body });
  return { ...client, token };
}

export const organization = () => ({ path: { organizationId: fixtures.organization } });
export const adminRole = () => ({ path: { roleId: fixtures.adminRole } });
export const unknown = {
  apiCredential: { request: () => ({ path: { apiCredentialId: unknownId } }) },
  organization: { request: () => ({ path: { organizationId: unknownId } }) },
  role: { request: () => ({ path: { roleId: unknownId } }) },
};
export const anyCredential = unknown.apiCredential.request;

/** The refusals that every operation documents, provoked with a request that would otherwise be looked at further. */
export const refusals = (request: () => RequestParts) =>
  ({
    401: { as: 'stranger', request },
    406: { request: () => ({ ...request(), header: { Accept: 'text/html' } }) },
    429: { as: 'limited', request },
  }) as const;

export const unsupported = (request: () => RequestParts) => ({
  request: () => ({ ...request(), contentType: 'application/json' }),
});

export const badInclude = (request: () => RequestParts) => ({
  request: () => ({ ...request(), query: { include: 'widgets' } }),
});

/** Scenarios of some of the operations. */
export type SomeScenarios = Partial<Scenarios<operations, typeof fixtures>>;

const nothing = () => ({});

/** A list, and what it rejects. */
export const asList = {
  ...refusals(nothing),
  200: { request: nothing },
  400: { request: () => ({ query: { 'page[size]': 26 } }) },
};

type Finds<Path> = (context: Context) => { path: Path } | Promise<{ path: Path }>;
type Nobody<Path> = { request: () => { path: Path } };

/** One resource, by an operation that takes its id. `nobody` is the request for one that is not there. */
export const asOne = <Path extends Record<string, string>>(find: Finds<Path>, nobody: Nobody<Path>) => ({
  ...refusals(nobody.request),
  200: { request: find },
  400: badInclude(nobody.request),
  404: nobody,
});

export const asRelatedPage = <Path extends Record<string, string>>(find: Finds<Path>, nobody: Nobody<Path>) => ({
  ...asOne(find, nobody),
  400: { request: () => ({ ...nobody.request(), query: { 'page[number]': 0 } }) },
});

export const asLinkage = <Path extends Record<string, string>>(find: Finds<Path>, nobody: Nobody<Path>) => ({
  ...refusals(nobody.request),
  200: { request: find },
  404: nobody,
});

export const emailOf = (context: Context) => `${context.unique('keyspec').replace(' ', '-')}@example.com`;
