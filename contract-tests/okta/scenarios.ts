import type { ApplicationCreate, operations } from '../../generated/okta/types.js';
import { defineContract, type RequestParts, type World } from '../../src/gate/cases/scenario.js';

/** The apps of the guides: the source and the target of a shared key, and the app whose certificate is upgraded. */
const fixtures = {
  sourceApp: '0oa8ae1t5yev2ajDs0h7',
  targetApp: '0oa8ae0dv4RGQvjyZ0h7',
};

type OktaWorld = World<operations, typeof fixtures>;

const unknownApp = '0oaNobodyHasThisId0h7';
const unknownKey = 'NoAppHoldsAKeyOfThisNameNoAppHoldsAKeyOfThi';

const samlApp = (label: string): ApplicationCreate => ({
  label,
  signOnMode: 'SAML_2_0',
  settings: {
    signOn: {
      ssoAcsUrl: 'https://sp.example.com/sso/saml',
      recipient: 'https://sp.example.com/sso/saml',
      destination: 'https://sp.example.com/sso/saml',
      audience: 'https://sp.example.com',
      subjectNameIdTemplate: '${user.userName}',
      subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
      responseSigned: true,
      assertionSigned: true,
      signatureAlgorithm: 'RSA_SHA256',
      digestAlgorithm: 'SHA256',
      honorForceAuthn: true,
      authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
      allowMultipleAcsEndpoints: false,
      attributeStatements: [],
    },
  },
});

const bookmark = (label: string): ApplicationCreate => ({
  name: 'bookmark',
  label,
  signOnMode: 'BOOKMARK',
  settings: { app: { requestIntegration: false, url: 'https://example.com' } },
});

/** An app of the scenario's own, gone afterwards. A bookmark, as that one needs no key of its own. */
async function ownApp(world: OktaWorld, activate = true, make = bookmark) {
  const app = await world.call('createApplication', { query: { activate }, body: make(world.unique('keyspec')) });
  world.afterwards(() => remove(world, app.id));
  return app;
}

const ownSamlApp = (world: OktaWorld) => ownApp(world, true, samlApp);

async function remove(world: OktaWorld, appId: string) {
  await world.call('deactivateApplication', { path: { appId } });
  await world.call('deleteApplication', { path: { appId } });
}

/** An app of the scenario's own, and a key that was generated for it. */
async function ownKey(world: OktaWorld) {
  const { id: appId } = await ownSamlApp(world);
  const { kid: keyId } = await world.call('generateApplicationKey', { path: { appId }, query: { validityYears: 2 } });
  return { appId, keyId };
}

/** A time of some years later, be it a day off: not every year has a 29th of February. */
const inYears = (time: string, years: number) => new RegExp(`^${new Date(time).getUTCFullYear() + years}-`);

const app = () => ({ path: { appId: fixtures.sourceApp } });

/** The refusals that every operation documents, provoked with a request that would otherwise succeed. */
const refusals = (request: () => RequestParts) =>
  ({
    401: { as: 'stranger', request },
    403: { as: 'outsider', request },
    429: { as: 'limited', request },
  }) as const;

const appNotFound = { request: () => ({ path: { appId: unknownApp } }) };

/** How to bring about every answer that Okta's description documents. */
export const contract = defineContract<operations>()({
  authorize: (token) => ({ authorization: `SSWS ${token}` }),
  fixtures,
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
        request: (world) => {
          const label = world.unique('keyspec');
          world.afterwards(async () => {
            const apps = await world.call('listApplications', { query: { q: label } });
            for (const { id } of apps.filter((found) => found.label === label)) await remove(world, id);
          });
          return { body: samlApp(label) };
        },
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
      ...refusals(() => ({ ...app(), body: samlApp('never replaced') })),
      200: {
        request: async (world) => {
          const { id } = await ownApp(world);
          return { path: { appId: id }, body: bookmark(world.unique('keyspec renamed')) };
        },
        expect: (_, { path, body }) => ({ id: path.appId, label: body.label }),
      },
      400: {
        request: async (world) => {
          const { id, label } = await ownSamlApp(world);
          const body = { ...samlApp(label), credentials: { signing: { kid: unknownKey } } };
          return { path: { appId: id }, body };
        },
      },
      404: { request: () => ({ path: { appId: unknownApp }, body: samlApp('nowhere') }) },
    },

    deleteApplication: {
      ...refusals(app),
      204: { request: async (world) => ({ path: { appId: (await ownApp(world, false)).id } }) },
      403: { request: async (world) => ({ path: { appId: (await ownApp(world)).id } }) },
      404: appNotFound,
    },

    activateApplication: {
      ...refusals(app),
      200: { request: async (world) => ({ path: { appId: (await ownApp(world, false)).id } }) },
      404: appNotFound,
    },

    deactivateApplication: {
      ...refusals(app),
      200: { request: async (world) => ({ path: { appId: (await ownApp(world)).id } }) },
      404: appNotFound,
    },

    listApplicationKeys: { ...refusals(app), 200: { request: app }, 404: appNotFound },

    generateApplicationKey: {
      ...refusals(() => ({ ...app(), query: { validityYears: 2 } })),
      201: {
        request: async (world) => ({ path: { appId: (await ownSamlApp(world)).id }, query: { validityYears: 2 } }),
        expect: ({ created }, { query }) => ({ expiresAt: inYears(created, query.validityYears) }),
      },
      400: { request: () => ({ ...app(), query: { validityYears: 11 } }) },
      404: { request: () => ({ path: { appId: unknownApp }, query: { validityYears: 2 } }) },
    },

    getApplicationKey: {
      ...refusals(() => ({ path: { appId: fixtures.sourceApp, keyId: unknownKey } })),
      200: {
        request: async (world) => ({ path: await ownKey(world) }),
        expect: (_, { path }) => ({ kid: path.keyId }),
      },
      404: { request: () => ({ path: { appId: fixtures.sourceApp, keyId: unknownKey } }) },
    },

    cloneApplicationKey: {
      ...refusals(() => ({
        path: { appId: fixtures.sourceApp, keyId: unknownKey },
        query: { targetAid: fixtures.targetApp },
      })),
      201: {
        request: async (world) => ({ path: await ownKey(world), query: { targetAid: (await ownSamlApp(world)).id } }),
        expect: (_, { path }) => ({ kid: path.keyId }),
      },
      400: {
        request: async (world) => {
          const path = await ownKey(world);
          return { path, query: { targetAid: path.appId } };
        },
      },
      404: {
        request: () => ({
          path: { appId: fixtures.sourceApp, keyId: unknownKey },
          query: { targetAid: fixtures.targetApp },
        }),
      },
    },

    previewSAMLmetadataForApplication: {
      ...refusals(() => ({ ...app(), query: { kid: unknownKey } })),
      200: { request: (world) => preview(world) },
      400: { request: app },
      404: { request: () => ({ ...app(), query: { kid: unknownKey } }) },
    },
  },
  lifecycles: [
    {
      create: async (world) => ({ path: { appId: (await ownApp(world, false)).id } }),
      read: { operationId: 'getApplication', request: ({ path }) => ({ path: { ...path } }) },
      remove: { operationId: 'deleteApplication', request: ({ path }) => ({ path: { ...path } }) },
    },
    {
      create: async (world) => ({ path: await ownKey(world) }),
      read: { operationId: 'getApplicationKey', request: ({ path }) => ({ path: { ...path } }) },
    },
  ],
  lenient: [
    {
      operationId: 'cloneApplicationKey',
      check: 'valid-input',
      subject: /^query\/targetAid example /,
      reason: 'a key that is cloned stays with its app, and this one is not of the scenario’s own making',
    },
    {
      operationId: 'createApplication',
      check: 'valid-input',
      subject: /^body\/signOnMode "AUTO_LOGIN"$/,
      reason: 'a custom app of this mode needs a sign-in page, one of the catalogue knows it',
    },
    {
      operationId: 'previewSAMLmetadataForApplication',
      check: 'valid-input',
      subject: /^query\/kid example$/,
      reason: 'the key of the example is not there',
    },
    {
      operationId: 'replaceApplication',
      check: 'valid-input',
      subject: /^body example /,
      reason: 'the app of the example has another sign-on mode and keys of its own',
    },
    {
      operationId: 'replaceApplication',
      check: 'valid-input',
      subject: /^body\/signOnMode /,
      reason: 'the sign-on mode of an app cannot be changed',
    },
  ],
});

async function preview(world: OktaWorld) {
  const { appId, keyId: kid } = await ownKey(world);
  return { path: { appId }, query: { kid } };
}
