import type { ApplicationCreate, operations } from '../../generated/zitadel/types.js';
import { type RequestParts, type ScenarioContext, type Scenarios, valuesOf } from '../../src/gate/cases/scenario.js';

/** A project with an app that takes keys, and an organization with the same that the callers do not belong to. */
export const explained = {
  project: {
    value: '345043129566506059',
    description: "Id of a project of the caller's organization. Apps are created in it, and removed.",
  },
  app: {
    value: '365469878179605579',
    description: 'Id of an API application of that project that takes keys.',
  },
  otherOrganization: {
    value: '345042781288344651',
    description: 'Id of an organization that the caller is no member of.',
  },
  otherProject: {
    value: '345043129566571595',
    description: 'Id of a project of that other organization.',
  },
  otherApp: {
    value: '365469878179736651',
    description: 'Id of an API application of that other project.',
  },
};

export const fixtures = valuesOf(explained);

export type Context = ScenarioContext<operations, typeof fixtures>;

/** Scenarios of some of the operations. */
export type SomeScenarios = Partial<Scenarios<operations, typeof fixtures>>;

export const unknownId = '100000000000000001';
export const tooLong = '1'.repeat(201);
export const usesKeys = { authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT' } as const;
export const withoutEnd = '9999-12-31T23:59:59Z';
export const expirationDate = '2519-04-01T08:45:00.000000Z';
/** The same as it is read back. */
export const expiration = '2519-04-01T08:45:00Z';

/** An app of the scenario's own that takes keys. */
export async function ownApp(context: Context) {
  const { project: projectId } = context.fixtures;
  const name = context.unique('keyspec');
  const { appId } = await context.call('addApiApp', { path: { projectId }, body: { name, ...usesKeys } });
  return { name, path: { projectId, appId }, body: { projectId, applicationId: appId } };
}

/** The same, out of use. */
export async function ownInactiveApp(context: Context) {
  const app = await ownApp(context);
  await context.call('deactivateApp', { path: app.path });
  return app;
}

/** An app of the scenario's own, and a key for it. */
export async function ownKey(context: Context) {
  const app = await ownApp(context);
  const { id: keyId } = await context.call('addAppKey', {
    path: app.path,
    body: { type: 'KEY_TYPE_JSON', expirationDate },
  });
  return { path: { ...app.path, keyId }, body: { ...app.body, keyId } };
}

/** The organization of the caller: that of the project. */
export async function organizationOf(context: Context) {
  const { project } = await context.call('getProject', { body: { projectId: context.fixtures.project } });
  return project.organizationId;
}

export const path = { projectId: fixtures.project, appId: fixtures.app };
const keyPath = { ...path, keyId: unknownId };
export const unknownApp = { path: { ...path, appId: unknownId } };
export const unknownKey = { path: keyPath };
export const tooLongApp = { path: { ...path, appId: tooLong } };
export const tooLongKey = { path: { ...path, keyId: tooLong } };

export const reference = { projectId: fixtures.project, applicationId: fixtures.app };
export const unknownReference = { body: { ...reference, applicationId: unknownId } };
export const otherReference = { projectId: fixtures.otherProject, applicationId: fixtures.otherApp };

export const apiApplication = (projectId: string, name: string): ApplicationCreate => ({
  projectId,
  name,
  apiConfiguration: usesKeys,
});

export type Request = RequestParts | ((context: Context) => Promise<RequestParts>);

const requested = (request: Request) => (context: Context) =>
  typeof request === 'function' ? request(context) : request;

/** The refusals that every operation documents, provoked with a request that would otherwise succeed. */
export const refusals = (request: Request) =>
  ({
    401: { as: 'stranger', request: requested(request) },
    403: { as: 'outsider', request: requested(request) },
    429: { as: 'limited', request: requested(request) },
  }) as const;

/** The refusals of Connect: those, a media type that it does not take, and a compression that it cannot undo. */
export const connectRefusals = (request: Request) =>
  ({
    ...refusals(request),
    415: { request: () => ({ body: 'text', contentType: 'text/plain' }) },
    501: { request: () => ({ body: {}, header: { 'content-encoding': 'br' } }) },
  }) as const;

/** A caller who is in no way a member of the organization is told so with 404. */
export const notAMember = (request: RequestParts) => ({
  request: () => ({ ...request, header: { 'x-zitadel-orgid': fixtures.otherOrganization } }),
});

/** Lists hide what the caller may not see; refused is an organization that nobody knows. */
export const unknownOrganization = { request: () => ({ body: {}, header: { 'x-zitadel-orgid': unknownId } }) };
