import type { ApplicationCreate, operations } from '../../generated/okta/types.js';
import { type RequestParts, type ScenarioContext, type Scenarios, valuesOf } from '../../src/gate/cases/scenario.js';

/** The apps of the guides: the source and the target of a shared key, and the app whose certificate is upgraded. */
export const explained = {
  sourceApp: {
    value: '0oa8ae1t5yev2ajDs0h7',
    description: 'Id of an app that exists. Nothing about it is changed.',
  },
  targetApp: {
    value: '0oa8ae0dv4RGQvjyZ0h7',
    description: 'Id of another app that exists. Nothing about it is changed.',
  },
};

export const fixtures = valuesOf(explained);

export type Context = ScenarioContext<operations, typeof fixtures>;

export const unknownApp = '0oaNobodyHasThisId0h7';

export const samlApp = (label: string): ApplicationCreate => ({
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

export const bookmark = (label: string): ApplicationCreate => ({
  name: 'bookmark',
  label,
  signOnMode: 'BOOKMARK',
  settings: { app: { requestIntegration: false, url: 'https://example.com' } },
});

/** An app of the scenario's own, gone afterwards. A bookmark, as that one needs no key of its own. */
export async function ownApp(context: Context, activate = true, make = bookmark) {
  const app = await context.call('createApplication', { query: { activate }, body: make(context.unique('keyspec')) });
  context.afterwards(() => remove(context, app.id));
  return app;
}

export const ownSamlApp = (context: Context) => ownApp(context, true, samlApp);

export async function remove(context: Context, appId: string) {
  await context.call('deactivateApplication', { path: { appId } });
  await context.call('deleteApplication', { path: { appId } });
}

export const app = () => ({ path: { appId: fixtures.sourceApp } });

/** The refusals that every operation documents, provoked with a request that would otherwise succeed. */
export const refusals = (request: () => RequestParts) =>
  ({
    401: { as: 'stranger', request },
    403: { as: 'outsider', request },
    429: { as: 'limited', request },
  }) as const;

export const appNotFound = { request: () => ({ path: { appId: unknownApp } }) };

/** Scenarios of operations. */
export type ScenariosOf<Id extends keyof operations> = Pick<Scenarios<operations, typeof fixtures>, Id>;
