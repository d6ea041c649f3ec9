import type { operations } from '../../generated/zitadel/types.js';
import { decodeKeyDetails } from '../../src/apis/zitadel/client.js';
import { defineContract } from '../../src/gate/cases/define-contract.js';
import { creations } from './creations.js';
import { facts } from './facts.js';
import { lists } from './lists.js';
import { resourcesOf } from './resources.js';
import {
  apiApplication,
  connectRefusals,
  expiration,
  expirationDate,
  explained,
  fixtures,
  notAMember,
  otherReference,
  ownApp,
  ownInactiveApp,
  ownKey,
  path,
  reference,
  refusals,
  tooLongApp,
  tooLongKey,
  unknownApp,
  unknownId,
  unknownKey,
  unknownOrganization,
  unknownReference,
  usesKeys,
  withoutEnd,
} from './scenario-parts.js';
import { appKindScenarios } from './scenarios-of-app-kinds.js';
import { projectScenarios } from './scenarios-of-projects.js';
import { tokenDeviations, tokenScenarios } from './scenarios-of-tokens.js';
import { userServiceScenarios } from './scenarios-of-user-service.js';
import { userScenarios } from './scenarios-of-users.js';

/** How to bring about every answer that ZITADEL's description documents. */
export const contract = defineContract<operations>()({
  authorize: (token) => ({ authorization: `Bearer ${token}` }),
  fixtures: explained,
  facts,
  fixtureChecks: {
    app: {
      askedBy: [
        { operationId: 'getAppById', request: ({ project, app }) => ({ path: { projectId: project, appId: app } }) },
        { operationId: 'getApplication', request: ({ app }) => ({ body: { applicationId: app } }) },
        { operationId: 'listAppKeys', request: ({ project, app }) => ({ path: { projectId: project, appId: app } }) },
      ],
    },
    otherOrganization: {
      askedBy: [
        {
          operationId: 'listApps',
          request: ({ otherOrganization, project }) => ({
            path: { projectId: project },
            header: { 'x-zitadel-orgid': otherOrganization },
          }),
        },
      ],
      visible: false,
    },
    otherProject: {
      askedBy: [
        {
          operationId: 'listApps',
          request: ({ otherOrganization, otherProject }) => ({
            path: { projectId: otherProject },
            header: { 'x-zitadel-orgid': otherOrganization },
          }),
        },
      ],
      visible: false,
    },
    otherApp: {
      askedBy: [{ operationId: 'getApplication', request: ({ otherApp }) => ({ body: { applicationId: otherApp } }) }],
      visible: false,
    },
  },
  chooseFixtures: async (call) => {
    const { applications = [] } = await call('listApplications', { body: { pagination: { limit: 1000 } } });
    const chosen = applications.find(
      ({ apiConfiguration }) => apiConfiguration?.authMethodType === 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
    );
    const { projectId, applicationId } = chosen ?? applications[0] ?? {};
    return {
      ...(projectId !== undefined && { project: projectId }),
      ...(chosen !== undefined && applicationId !== undefined && { app: applicationId }),
    };
  },
  scenarios: {
    ...tokenScenarios,
    ...projectScenarios,
    ...userScenarios,
    ...userServiceScenarios,

    addAppKey: {
      ...refusals({ path, body: { type: 'KEY_TYPE_JSON' } }),
      200: {
        request: async (context) => ({
          path: (await ownApp(context)).path,
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
        // Keys are listed again once the app takes keys again.
        request: async (context) => {
          const { projectId, appId } = (await ownKey(context)).path;
          const app = { projectId, appId };
          for (const body of [{}, usesKeys]) await context.call('updateApiAppConfig', { path: app, body });
          return { path: app, body: { query: { limit: 20 } } };
        },
        expect: () => ({ result: [{ type: 'KEY_TYPE_JSON', expirationDate: expiration }] }),
      },
      400: { request: () => tooLongApp },
      404: notAMember({ path }),
    },

    getAppKey: {
      ...refusals(unknownKey),
      200: {
        request: async (context) => ({ path: (await ownKey(context)).path }),
        expect: (_, { path }) => ({ key: { id: path.keyId, expirationDate: expiration } }),
      },
      400: { request: () => tooLongKey },
      404: { request: () => unknownKey },
    },

    removeAppKey: {
      ...refusals(unknownKey),
      200: { request: async (context) => ({ path: (await ownKey(context)).path }) },
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
        request: async (context) => {
          const { path } = await ownApp(context);
          await context.call('updateApp', { path, body: { name: context.unique('keyspec renamed') } });
          await context.call('deactivateApp', { path });
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
        request: async (context) => ({ path: (await ownApp(context)).path, body: { name: context.unique('keyspec') } }),
      },
      400: {
        request: async (context) => {
          const { path, name } = await ownApp(context);
          return { path, body: { name } };
        },
      },
      404: { request: () => ({ ...unknownApp, body: { name: 'nowhere' } }) },
      409: {
        request: async (context) => {
          const [{ name }, { path }] = [await ownApp(context), await ownApp(context)];
          return { path, body: { name } };
        },
      },
    },

    removeApp: {
      ...refusals({ path }),
      200: { request: async (context) => ({ path: (await ownApp(context)).path }) },
      400: { request: () => tooLongApp },
      404: { request: () => unknownApp },
    },

    addApiApp: {
      ...refusals({ path, body: { name: 'never created' } }),
      200: {
        request: (context) => ({ path, body: { name: context.unique('keyspec') } }),
      },
      400: { request: () => ({ path, body: { name: '' } }) },
      404: notAMember({ path, body: { name: 'never created' } }),
      409: { request: async (context) => ({ path, body: { name: (await ownApp(context)).name } }) },
    },

    updateApiAppConfig: {
      ...refusals({ path, body: {} }),
      200: {
        request: async (context) => ({
          path: (await ownApp(context)).path,
          body: { authMethodType: 'API_AUTH_METHOD_TYPE_BASIC' },
        }),
      },
      400: { request: async (context) => ({ path: (await ownApp(context)).path, body: usesKeys }) },
      404: { request: () => ({ ...unknownApp, body: usesKeys }) },
    },

    regenerateApiClientSecret: {
      ...refusals({ path }),
      200: { request: async (context) => ({ path: (await ownApp(context)).path }) },
      400: { request: () => tooLongApp },
      404: { request: () => unknownApp },
    },

    deactivateApp: {
      ...refusals({ path }),
      200: { request: async (context) => ({ path: (await ownApp(context)).path }) },
      400: { request: async (context) => ({ path: (await ownInactiveApp(context)).path }) },
      404: { request: () => unknownApp },
    },

    reactivateApp: {
      ...refusals({ path }),
      200: { request: async (context) => ({ path: (await ownInactiveApp(context)).path }) },
      400: { request: async (context) => ({ path: (await ownApp(context)).path }) },
      404: { request: () => unknownApp },
    },

    ...appKindScenarios,

    createApplicationKey: {
      ...connectRefusals({ body: { ...reference, expirationDate: withoutEnd } }),
      200: {
        request: async (context) => ({ body: { ...(await ownApp(context)).body, expirationDate: withoutEnd } }),
        expect: ({ keyDetails }) => ({ keyId: decodeKeyDetails(keyDetails).keyId }),
      },
      400: { request: () => ({ body: { ...reference, expirationDate: '2001-01-01T00:00:00Z' } }) },
      404: { request: () => ({ body: { ...otherReference, expirationDate: withoutEnd } }) },
    },

    listApplicationKeys: {
      ...connectRefusals({ body: {} }),
      200: {
        request: async (context) => {
          const { applicationId } = (await ownKey(context)).body;
          return { body: { pagination: { limit: 20 }, filters: [{ applicationIdFilter: { applicationId } }] } };
        },
        expect: () => ({ keys: [{ expirationDate: expiration }] }),
      },
      400: { request: () => ({ body: { pagination: { limit: 1001 } } }) },
      403: unknownOrganization,
    },

    getApplicationKey: {
      ...connectRefusals(async (context) => ({ body: { keyId: (await ownKey(context)).body.keyId } })),
      200: {
        request: async (context) => ({ body: { keyId: (await ownKey(context)).body.keyId } }),
        expect: (_, { body: { keyId } }) => ({ keyId, expirationDate: expiration }),
      },
      400: { request: () => ({ body: {} }) },
      404: { request: () => ({ body: { keyId: unknownId } }) },
    },

    deleteApplicationKey: {
      ...connectRefusals(async (context) => ({ body: (await ownKey(context)).body })),
      200: { request: async (context) => ({ body: (await ownKey(context)).body }) },
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
        request: (context) => {
          const { project: projectId } = context.fixtures;
          const name = context.unique('keyspec');
          const applicationId = name.replaceAll(' ', '-');
          return { body: { ...apiApplication(projectId, name), applicationId } };
        },
        expect: (_, { body }) => ({ applicationId: body.applicationId }),
      },
      400: { request: () => ({ body: { projectId: fixtures.project, name: 'of no kind' } }) },
      404: { request: () => ({ body: apiApplication(fixtures.otherProject, 'never created') }) },
      409: {
        request: async (context) => ({ body: apiApplication(context.fixtures.project, (await ownApp(context)).name) }),
      },
    },

    updateApplication: {
      ...connectRefusals({ body: { ...reference, name: 'never renamed' } }),
      200: {
        request: async (context) => ({ body: { ...(await ownApp(context)).body, name: context.unique('keyspec') } }),
      },
      400: {
        request: async (context) => {
          const { body, name } = await ownApp(context);
          return { body: { ...body, name } };
        },
      },
      404: { request: () => ({ body: { ...unknownReference.body, name: 'nowhere' } }) },
      409: {
        request: async (context) => {
          const [{ name }, { body }] = [await ownApp(context), await ownApp(context)];
          return { body: { ...body, name } };
        },
      },
    },

    generateClientSecret: {
      ...connectRefusals({ body: reference }),
      200: { request: async (context) => ({ body: (await ownApp(context)).body }) },
      400: { request: () => ({ body: { projectId: fixtures.project } }) },
      404: { request: () => unknownReference },
    },

    deactivateApplication: {
      ...connectRefusals({ body: reference }),
      200: { request: async (context) => ({ body: (await ownApp(context)).body }) },
      400: { request: async (context) => ({ body: (await ownInactiveApp(context)).body }) },
      404: { request: () => unknownReference },
    },

    reactivateApplication: {
      ...connectRefusals(async (context) => ({ body: (await ownInactiveApp(context)).body })),
      200: { request: async (context) => ({ body: (await ownInactiveApp(context)).body }) },
      400: { request: async (context) => ({ body: (await ownApp(context)).body }) },
      404: { request: () => unknownReference },
    },

    deleteApplication: {
      ...connectRefusals({ body: reference }),
      200: { request: async (context) => ({ body: (await ownApp(context)).body }) },
      400: { request: () => ({ body: { projectId: fixtures.project } }) },
      404: { request: () => unknownReference },
    },
  },
  // Protobuf's JSON reads null as if the member were not there.
  nullMeansAbsent: true,
  resources: resourcesOf(fixtures),
  lists,
  creations,
  lifecycles: [
    {
      create: async (context) => ({ path: (await ownKey(context)).path }),
      read: { operationId: 'getAppKey', request: ({ path: created }) => ({ path: { ...created } }) },
      remove: { operationId: 'removeAppKey', request: ({ path: created }) => ({ path: { ...created } }) },
    },
    {
      create: async (context) => ({ path: (await ownApp(context)).path }),
      read: { operationId: 'getAppById', request: ({ path: created }) => ({ path: { ...created } }) },
      remove: { operationId: 'removeApp', request: ({ path: created }) => ({ path: { ...created } }) },
    },
  ],
  knownDeviations: [
    {
      operationId: 'addSamlApp',
      check: 'valid-input',
      subject: /^body (example|with every|\/)/,
      reason: 'An instance takes only one app for a SAML entity, and fetches metadata.',
    },
    {
      operationId: 'updateSamlAppConfig',
      check: 'valid-input',
      subject: /^body/,
      reason: 'An instance takes only one app for a SAML entity, and fetches metadata.',
    },
    {
      operationId: 'updateUser',
      check: 'invalid-input',
      subject: /^body\/machine (missing|required)/,
      reason: 'ZITADEL answers 501 to a change of neither a person nor a service account.',
    },
    ...tokenDeviations,
    {
      check: 'invalid-input',
      subject:
        /\/(authMethodType|sortingColumn|method|version|privateLabelingSetting|(app|application|accessToken)Type|(response|grant)Types\/\d+) enum$/,
      reason: 'ZITADEL ignores an unknown enum value, as if the member were not there.',
    },
    {
      operationId: 'updateApiAppConfig',
      check: 'valid-input',
      subject: /^body(\/authMethodType | example switchToKeys$)/,
      reason: 'ZITADEL rejects a change to the method that the app already has.',
    },
    {
      operationId: 'updateApplication',
      check: 'valid-input',
      subject: /^body(\/(api|oidc|saml)Configuration\/| example connectSwitchToKeys$)/,
      reason: 'The app is of another type, or has the method already.',
    },
    {
      operationId: 'createApplication',
      check: 'valid-input',
      subject: /^body example connectCreateSamlApplication$/,
      reason: 'An instance takes only one application for a SAML entity.',
    },
  ],
});
