import type { ApplicationCreate, operations } from '../../generated/zitadel/types.js';
import { decodeKeyDetails } from '../../src/apis/zitadel/client.js';
import { defineContract, type RequestParts, type World } from '../../src/gate/cases/scenario.js';

/** A project with an app that takes keys, and an organization with the same that the callers do not belong to. */
const fixtures = {
  project: '345043129566506059',
  app: '365469878179605579',
  otherOrganization: '345042781288344651',
  otherProject: '345043129566571595',
  otherApp: '365469878179736651',
};

type ZitadelWorld = World<operations, typeof fixtures>;

const unknownId = '100000000000000001';
const tooLong = '1'.repeat(201);
const usesKeys = { authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT' } as const;
const withoutEnd = '9999-12-31T23:59:59Z';
const expirationDate = '2519-04-01T08:45:00.000000Z';
/** The same as it is read back. */
const expiration = '2519-04-01T08:45:00Z';

/** An app of the scenario's own that takes keys, gone afterwards. */
async function ownApp(world: ZitadelWorld) {
  const { project: projectId } = world.fixtures;
  const name = world.unique('keyspec');
  const { appId } = await world.call('addApiApp', { path: { projectId }, body: { name, ...usesKeys } });
  world.afterwards(() => world.call('removeApp', { path: { projectId, appId } }));
  return { name, path: { projectId, appId }, body: { projectId, applicationId: appId } };
}

/** The same, out of use. */
async function ownInactiveApp(world: ZitadelWorld) {
  const app = await ownApp(world);
  await world.call('deactivateApp', { path: app.path });
  return app;
}

/** An app of the scenario's own, and a key for it. */
async function ownKey(world: ZitadelWorld) {
  const app = await ownApp(world);
  const { id: keyId } = await world.call('addAppKey', {
    path: app.path,
    body: { type: 'KEY_TYPE_JSON', expirationDate },
  });
  return { path: { ...app.path, keyId }, body: { ...app.body, keyId } };
}

const path = { projectId: fixtures.project, appId: fixtures.app };
const keyPath = { ...path, keyId: unknownId };
const unknownApp = { path: { ...path, appId: unknownId } };
const unknownKey = { path: keyPath };
const tooLongApp = { path: { ...path, appId: tooLong } };
const tooLongKey = { path: { ...path, keyId: tooLong } };

const reference = { projectId: fixtures.project, applicationId: fixtures.app };
const unknownReference = { body: { ...reference, applicationId: unknownId } };
const otherReference = { projectId: fixtures.otherProject, applicationId: fixtures.otherApp };

const apiApplication = (projectId: string, name: string): ApplicationCreate => ({
  projectId,
  name,
  apiConfiguration: usesKeys,
});

type Request = RequestParts | ((world: ZitadelWorld) => Promise<RequestParts>);

const requested = (request: Request) => (world: ZitadelWorld) =>
  typeof request === 'function' ? request(world) : request;

/** The refusals that every operation documents, provoked with a request that would otherwise succeed. */
const refusals = (request: Request) =>
  ({
    401: { as: 'stranger', request: requested(request) },
    403: { as: 'outsider', request: requested(request) },
    429: { as: 'limited', request: requested(request) },
  }) as const;

/** The refusals of Connect: those, a media type that it does not take, and a compression that it cannot undo. */
const connectRefusals = (request: Request) =>
  ({
    ...refusals(request),
    415: { request: () => ({ body: 'text', contentType: 'text/plain' }) },
    501: { request: () => ({ body: {}, header: { 'content-encoding': 'br' } }) },
  }) as const;

/** A caller who is in no way a member of the organization is told so with 404. */
const notAMember = (request: RequestParts) => ({
  request: () => ({ ...request, header: { 'x-zitadel-orgid': fixtures.otherOrganization } }),
});

/** Lists hide what the caller may not see; refused is an organization that nobody knows. */
const unknownOrganization = { request: () => ({ body: {}, header: { 'x-zitadel-orgid': unknownId } }) };

/** How to bring about every answer that ZITADEL's description documents. */
export const contract = defineContract<operations>()({
  authorize: (token) => ({ authorization: `Bearer ${token}` }),
  fixtures,
  scenarios: {
    addAppKey: {
      ...refusals({ path, body: { type: 'KEY_TYPE_JSON' } }),
      200: {
        request: async (world) => ({
          path: (await ownApp(world)).path,
          body: { type: 'KEY_TYPE_JSON', expirationDate },
        }),
        expect: ({ keyDetails }) => ({ id: decodeKeyDetails(keyDetails).keyId }),
      },
      400: { request: () => ({ path, body: { type: 'KEY_TYPE_UNSPECIFIED' } }) },
      404: notAMember({ path, body: { type: 'KEY_TYPE_JSON' } }),
    },

    listAppKeys: {
      ...refusals({ path }),
      200: {
        request: async (world) => ({ path: (await ownKey(world)).path, body: { query: { limit: 20 } } }),
        expect: () => ({ result: [{ type: 'KEY_TYPE_JSON', expirationDate: expiration }] }),
      },
      400: { request: () => tooLongApp },
      404: notAMember({ path }),
    },

    getAppKey: {
      ...refusals(unknownKey),
      200: {
        request: async (world) => ({ path: (await ownKey(world)).path }),
        expect: (_, { path }) => ({ key: { id: path.keyId, expirationDate: expiration } }),
      },
      400: { request: () => tooLongKey },
      404: { request: () => unknownKey },
    },

    removeAppKey: {
      ...refusals(unknownKey),
      200: { request: async (world) => ({ path: (await ownKey(world)).path }) },
      400: { request: () => tooLongKey },
      404: { request: () => unknownKey },
    },

    listApps: {
      ...refusals({ path }),
      200: {
        request: () => ({ path, body: { query: { offset: '0', limit: 2 } } }),
        expect: ({ result }, { body }) => ({ result: result?.slice(0, body?.query?.limit).map(() => ({})) }),
      },
      400: { request: () => ({ path, body: { queries: [{}] } }) },
      404: notAMember({ path }),
    },

    getAppById: {
      ...refusals({ path }),
      200: {
        request: async (world) => {
          const { path } = await ownApp(world);
          await world.call('updateApp', { path, body: { name: world.unique('keyspec renamed') } });
          await world.call('deactivateApp', { path });
          return { path };
        },
        expect: (_, { path }) => ({
          app: { id: path.appId, name: /^keyspec renamed /, state: 'APP_STATE_INACTIVE', apiConfig: usesKeys },
        }),
      },
      400: { request: () => tooLongApp },
      404: { request: () => unknownApp },
    },

    updateApp: {
      ...refusals({ path, body: { name: 'never renamed' } }),
      200: {
        request: async (world) => ({ path: (await ownApp(world)).path, body: { name: world.unique('keyspec') } }),
      },
      400: { request: () => ({ path, body: { name: '' } }) },
      404: { request: () => ({ ...unknownApp, body: { name: 'nowhere' } }) },
      409: {
        request: async (world) => {
          const [{ name }, { path }] = [await ownApp(world), await ownApp(world)];
          return { path, body: { name } };
        },
      },
    },

    removeApp: {
      ...refusals({ path }),
      200: { request: async (world) => ({ path: (await ownApp(world)).path }) },
      400: { request: () => tooLongApp },
      404: { request: () => unknownApp },
    },

    addApiApp: {
      ...refusals({ path, body: { name: 'never created' } }),
      200: {
        request: (world) => {
          const name = world.unique('keyspec');
          world.afterwards(async () => {
            const query = { nameQuery: { name, method: 'TEXT_QUERY_METHOD_EQUALS' } } as const;
            const { result = [] } = await world.call('listApps', { path, body: { queries: [query] } });
            for (const app of result.filter((found) => found.name === name))
              await world.call('removeApp', { path: { ...path, appId: app.id } });
          });
          return { path, body: { name } };
        },
      },
      400: { request: () => ({ path, body: { name: '' } }) },
      404: notAMember({ path, body: { name: 'never created' } }),
      409: { request: async (world) => ({ path, body: { name: (await ownApp(world)).name } }) },
    },

    updateApiAppConfig: {
      ...refusals({ path, body: {} }),
      200: {
        request: async (world) => ({
          path: (await ownApp(world)).path,
          body: { authMethodType: 'API_AUTH_METHOD_TYPE_BASIC' },
        }),
      },
      400: { request: async (world) => ({ path: (await ownApp(world)).path, body: usesKeys }) },
      404: { request: () => ({ ...unknownApp, body: usesKeys }) },
    },

    regenerateApiClientSecret: {
      ...refusals({ path }),
      200: { request: async (world) => ({ path: (await ownApp(world)).path }) },
      400: { request: () => tooLongApp },
      404: { request: () => unknownApp },
    },

    deactivateApp: {
      ...refusals({ path }),
      200: { request: async (world) => ({ path: (await ownApp(world)).path }) },
      400: { request: async (world) => ({ path: (await ownInactiveApp(world)).path }) },
      404: { request: () => unknownApp },
    },

    reactivateApp: {
      ...refusals({ path }),
      200: { request: async (world) => ({ path: (await ownInactiveApp(world)).path }) },
      400: { request: async (world) => ({ path: (await ownApp(world)).path }) },
      404: { request: () => unknownApp },
    },

    createApplicationKey: {
      ...connectRefusals({ body: { ...reference, expirationDate: withoutEnd } }),
      200: {
        request: async (world) => ({ body: { ...(await ownApp(world)).body, expirationDate: withoutEnd } }),
        expect: ({ keyDetails }) => ({ keyId: decodeKeyDetails(keyDetails).keyId }),
      },
      400: { request: () => ({ body: { ...reference, expirationDate: '2001-01-01T00:00:00Z' } }) },
      404: { request: () => ({ body: { ...otherReference, expirationDate: withoutEnd } }) },
    },

    listApplicationKeys: {
      ...connectRefusals({ body: {} }),
      200: {
        request: async (world) => {
          const { applicationId } = (await ownKey(world)).body;
          return { body: { pagination: { limit: 20 }, filters: [{ applicationIdFilter: { applicationId } }] } };
        },
        expect: () => ({ keys: [{ expirationDate: expiration }] }),
      },
      400: { request: () => ({ body: { pagination: { limit: 1001 } } }) },
      403: unknownOrganization,
    },

    getApplicationKey: {
      ...connectRefusals(async (world) => ({ body: { keyId: (await ownKey(world)).body.keyId } })),
      200: {
        request: async (world) => ({ body: { keyId: (await ownKey(world)).body.keyId } }),
        expect: (_, { body: { keyId } }) => ({ keyId, expirationDate: expiration }),
      },
      400: { request: () => ({ body: {} }) },
      404: { request: () => ({ body: { keyId: unknownId } }) },
    },

    deleteApplicationKey: {
      ...connectRefusals(async (world) => ({ body: (await ownKey(world)).body })),
      200: { request: async (world) => ({ body: (await ownKey(world)).body }) },
      400: { request: () => ({ body: reference }) },
      404: { request: () => ({ body: { ...reference, keyId: unknownId } }) },
    },

    listApplications: {
      ...connectRefusals({ body: {} }),
      200: {
        request: () => ({ body: { pagination: { limit: 2, asc: true } } }),
        expect: ({ applications }, { body }) => ({
          applications: applications?.slice(0, body.pagination?.limit).map(() => ({})),
        }),
      },
      400: { request: () => ({ body: { filters: [{}] } }) },
      403: unknownOrganization,
    },

    getApplication: {
      ...connectRefusals({ body: { applicationId: fixtures.app } }),
      200: {
        request: () => ({ body: { applicationId: fixtures.app } }),
        expect: (_, { body: { applicationId } }) => ({ application: { applicationId } }),
      },
      400: { request: () => ({ body: {} }) },
      404: { request: () => ({ body: { applicationId: unknownId } }) },
    },

    createApplication: {
      ...connectRefusals({ body: apiApplication(fixtures.project, 'never created') }),
      200: {
        request: (world) => {
          const { project: projectId } = world.fixtures;
          const name = world.unique('keyspec');
          const applicationId = name.replaceAll(' ', '-');
          world.afterwards(() => world.call('deleteApplication', { body: { projectId, applicationId } }));
          return { body: { ...apiApplication(projectId, name), applicationId } };
        },
        expect: (_, { body }) => ({ applicationId: body.applicationId }),
      },
      400: { request: () => ({ body: { projectId: fixtures.project, name: 'of no kind' } }) },
      404: { request: () => ({ body: apiApplication(fixtures.otherProject, 'never created') }) },
      409: {
        request: async (world) => ({ body: apiApplication(world.fixtures.project, (await ownApp(world)).name) }),
      },
    },

    updateApplication: {
      ...connectRefusals({ body: { ...reference, name: 'never renamed' } }),
      200: {
        request: async (world) => ({ body: { ...(await ownApp(world)).body, name: world.unique('keyspec') } }),
      },
      400: {
        request: async (world) => {
          const { body, name } = await ownApp(world);
          return { body: { ...body, name } };
        },
      },
      404: { request: () => ({ body: { ...unknownReference.body, name: 'nowhere' } }) },
      409: {
        request: async (world) => {
          const [{ name }, { body }] = [await ownApp(world), await ownApp(world)];
          return { body: { ...body, name } };
        },
      },
    },

    generateClientSecret: {
      ...connectRefusals({ body: reference }),
      200: { request: async (world) => ({ body: (await ownApp(world)).body }) },
      400: { request: () => ({ body: { projectId: fixtures.project } }) },
      404: { request: () => unknownReference },
    },

    deactivateApplication: {
      ...connectRefusals({ body: reference }),
      200: { request: async (world) => ({ body: (await ownApp(world)).body }) },
      400: { request: async (world) => ({ body: (await ownInactiveApp(world)).body }) },
      404: { request: () => unknownReference },
    },

    reactivateApplication: {
      ...connectRefusals(async (world) => ({ body: (await ownInactiveApp(world)).body })),
      200: { request: async (world) => ({ body: (await ownInactiveApp(world)).body }) },
      400: { request: async (world) => ({ body: (await ownApp(world)).body }) },
      404: { request: () => unknownReference },
    },

    deleteApplication: {
      ...connectRefusals({ body: reference }),
      200: { request: async (world) => ({ body: (await ownApp(world)).body }) },
      400: { request: () => ({ body: { projectId: fixtures.project } }) },
      404: { request: () => unknownReference },
    },
  },
  // Protobuf's JSON reads null as if the member were not there.
  nullMeansAbsent: true,
  lifecycles: [
    {
      create: async (world) => ({ path: (await ownKey(world)).path }),
      read: { operationId: 'getAppKey', request: ({ path: created }) => ({ path: { ...created } }) },
      remove: { operationId: 'removeAppKey', request: ({ path: created }) => ({ path: { ...created } }) },
    },
    {
      create: async (world) => ({ path: (await ownApp(world)).path }),
      read: { operationId: 'getAppById', request: ({ path: created }) => ({ path: { ...created } }) },
      remove: { operationId: 'removeApp', request: ({ path: created }) => ({ path: { ...created } }) },
    },
  ],
  lenient: [
    {
      check: 'invalid-input',
      subject:
        /\/(authMethodType|sortingColumn|method|version|(application|accessToken)Type|(response|grant)Types\/\d+) enum$/,
      reason: 'the name of an enumeration that ZITADEL does not know is read as if the member were not there',
    },
    {
      operationId: 'updateApiAppConfig',
      check: 'valid-input',
      subject: /^body(\/authMethodType | example switchToKeys$)/,
      reason: 'the method an app has already is refused as no change',
    },
    {
      operationId: 'updateApplication',
      check: 'valid-input',
      subject: /^body(\/(api|oidc|saml)Configuration\/| example connectSwitchToKeys$)/,
      reason: 'the app is of another kind, or has the method already',
    },
    {
      operationId: 'createApplication',
      check: 'valid-input',
      subject: /^body example connectCreateSamlApplication$/,
      reason: 'an entity has one application in an instance',
    },
  ],
});
