import type { operations } from '../../generated/okta/types.js';
import { defineContract } from '../../src/gate/cases/define-contract.js';
import { bookmark, samlApp } from './app-bodies.js';
import { creations } from './creations.js';
import { facts } from './facts.js';
import { lists } from './lists.js';
import { resources } from './resources.js';
import {
  app,
  appNotFound,
  type Context,
  comesAndGoes,
  explained,
  type fixtures,
  ownApp,
  ownSamlApp,
  refusals,
  unknownApp,
} from './scenario-parts.js';
import { accessTokenDeviations, accessTokenScenarios } from './scenarios-of-access-tokens.js';
import { activeKeyScenarios } from './scenarios-of-active-keys.js';
import { apiTokenDeviations, apiTokenScenarios } from './scenarios-of-api-tokens.js';
import { claimLifecycles, claimScenarios } from './scenarios-of-claims.js';
import { clientDeviations, clientLifecycles, clientScenarios } from './scenarios-of-clients.js';
import { csrDeviations, csrLifecycles, csrScenarios } from './scenarios-of-csrs.js';
import { idpKeyDeviations, idpKeyLifecycles, idpKeyScenarios } from './scenarios-of-idp-keys.js';
import { keyDeviations, keyLifecycles, keyScenarios, ownKey, unknownKey } from './scenarios-of-keys.js';
import { refreshTokenScenarios } from './scenarios-of-refresh-tokens.js';
import { userScenarios } from './scenarios-of-users.js';

/** What a wrong server lets everybody change is not to be an app of the user's. */
const ofOwnApp = async (context: Context) => ({ path: { appId: (await ownApp(context)).id } });

/** Any of the calls that read an app, or what it has. */
const isApp = (name: keyof typeof fixtures) => {
  const request = (given: typeof fixtures) => ({ path: { appId: given[name] } });
  return {
    askedBy: [
      { operationId: 'getApplication', request },
      { operationId: 'listApplicationKeys', request },
    ],
  } as const;
};

/** How to bring about every answer that Okta's description documents. */
export const contract = defineContract<operations>()({
  authorize: (token) => ({ authorization: `SSWS ${token}` }),
  fixtures: explained,
  facts,
  fixtureChecks: { sourceApp: isApp('sourceApp'), targetApp: isApp('targetApp') },
  chooseFixtures: async (call) => {
    const apps = await call('listApplications', { query: { limit: 200, filter: 'status eq "ACTIVE"' } });
    const signing = apps.filter(({ signOnMode }) => signOnMode === 'SAML_2_0');
    const [source, target] = [...signing, ...apps.filter((app) => !signing.includes(app))];
    return { ...(source && { sourceApp: source.id }), ...(target && { targetApp: target.id }) };
  },
  // The window ends by Okta's own clock.
  rateLimit: { name: 'x-rate-limit-reset', holds: 'end-of-window' },
  scenarios: {
    listApplications: {
      ...refusals(() => ({})),
      200: {
        request: () => ({ query: { limit: 2 } }),
        expect: (apps, { query }) => apps.slice(0, query?.limit).map(() => ({})),
      },
      400: { request: () => ({ query: { filter: 'settings eq "anything"' } }) },
    },

    createApplication: {
      ...refusals(() => ({ body: samlApp('never created') })),
      200: {
        request: (context) => ({ body: samlApp(context.unique('keyspec')) }),
        expect: (_, { body }) => ({ label: body.label, signOnMode: 'SAML_2_0', status: 'ACTIVE' }),
      },
      400: { request: () => ({ body: { signOnMode: 'SAML_2_0' } }) },
    },

    getApplication: {
      ...refusals(app),
      200: { request: app, expect: (_, { path }) => ({ id: path.appId }) },
      404: appNotFound,
    },

    replaceApplication: {
      ...refusals(async (context) => ({ ...(await ofOwnApp(context)), body: samlApp('never replaced') })),
      200: {
        request: async (context) => {
          const { id } = await ownApp(context);
          return { path: { appId: id }, body: bookmark(context.unique('keyspec renamed')) };
        },
        expect: (_, { path, body }) => ({ id: path.appId, label: body.label }),
      },
      400: {
        request: async (context) => {
          const { id, label } = await ownSamlApp(context);
          const body = { ...samlApp(label), credentials: { signing: { kid: unknownKey } } };
          return { path: { appId: id }, body };
        },
      },
      404: { request: () => ({ path: { appId: unknownApp }, body: samlApp('nowhere') }) },
    },

    deleteApplication: {
      ...refusals(ofOwnApp),
      204: { request: async (context) => ({ path: { appId: (await ownApp(context, false)).id } }) },
      403: { request: async (context) => ({ path: { appId: (await ownApp(context)).id } }) },
      404: appNotFound,
    },

    activateApplication: {
      ...refusals(ofOwnApp),
      200: { request: async (context) => ({ path: { appId: (await ownApp(context, false)).id } }) },
      404: appNotFound,
    },

    deactivateApplication: {
      ...refusals(ofOwnApp),
      200: { request: async (context) => ({ path: { appId: (await ownApp(context)).id } }) },
      404: appNotFound,
    },

    ...keyScenarios,

    previewSAMLmetadataForApplication: {
      ...refusals(() => ({ ...app(), query: { kid: unknownKey } })),
      200: { request: (context) => preview(context) },
      400: { request: app },
      404: { request: () => ({ ...app(), query: { kid: unknownKey } }) },
    },

    ...csrScenarios,
    ...activeKeyScenarios,
    ...idpKeyScenarios,
    ...apiTokenScenarios,
    ...claimScenarios,
    ...clientScenarios,
    ...accessTokenScenarios,
    ...refreshTokenScenarios,
    ...userScenarios,
  },
  resources,
  lists,
  creations,
  lifecycles: [
    comesAndGoes(
      async (context) => ({ path: { appId: (await ownApp(context, false)).id } }),
      'getApplication',
      'deleteApplication',
    ),
    ...keyLifecycles,
    ...csrLifecycles,
    ...idpKeyLifecycles,
    ...claimLifecycles,
    ...clientLifecycles,
  ],
  knownDeviations: [
    ...csrDeviations,
    ...keyDeviations,
    ...idpKeyDeviations,
    ...apiTokenDeviations,
    ...clientDeviations,
    ...accessTokenDeviations,
    {
      operationId: 'createApplication',
      check: 'valid-input',
      subject: /^body\/signOnMode "AUTO_LOGIN"$/,
      reason: 'A custom app of this mode needs a sign-in page. An app of the catalogue knows its own.',
    },
    {
      operationId: 'previewSAMLmetadataForApplication',
      check: 'valid-input',
      subject: /^query\/kid example$/,
      reason: 'The example names a key that the provider does not have.',
    },
    {
      operationId: 'replaceApplication',
      check: 'valid-input',
      subject: /^body example /,
      reason: 'The example is for an app with another sign-on mode and other keys.',
    },
    {
      operationId: 'replaceApplication',
      check: 'valid-input',
      subject: /^body\/signOnMode /,
      reason: 'The sign-on mode of an app cannot be changed.',
    },
  ],
});

async function preview(context: Context) {
  const { path } = await ownKey(context);
  return { path: { appId: path.appId }, query: { kid: path.keyId } };
}
