import {
  type Context,
  notAMember,
  ownApp,
  path,
  refusals,
  type SomeScenarios,
  tooLongApp,
  unknownApp,
} from './scenario-parts.js';

const oidc = { redirectUris: ['https://keyspec.example/callback'] };

/** Metadata of an entity that nobody has. */
export function metadataOf(context: Context) {
  const entity = `https://${context.unique('keyspec').replaceAll(' ', '-')}.example/saml`;
  const xml = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entity}"/>`;
  return { metadataXml: Buffer.from(xml).toString('base64') };
}

/** An OpenID Connect app of the scenario's own. */
export async function ownOidcApp(context: Context) {
  const { project: projectId } = context.fixtures;
  const body = { name: context.unique('keyspec'), ...oidc };
  const { appId } = await context.call('addOidcApp', { path: { projectId }, body });
  return { path: { projectId, appId } };
}

/** A SAML app of the scenario's own. */
export async function ownSamlApp(context: Context) {
  const { project: projectId } = context.fixtures;
  const metadata = metadataOf(context);
  const { appId } = await context.call('addSamlApp', {
    path: { projectId },
    body: { name: context.unique('keyspec'), ...metadata },
  });
  return { path: { projectId, appId }, metadata };
}

const some = { metadataXml: Buffer.from('<EntityDescriptor entityID="https://never.example"/>').toString('base64') };
const never = { path, body: { name: 'never created' } };
const neverSaml = { path, body: { name: 'never created', ...some } };

/** Apps of OpenID Connect and SAML in management v1. */
export const appKindScenarios = {
  addOidcApp: {
    ...refusals(never),
    200: { request: (context) => ({ path, body: { name: context.unique('keyspec'), ...oidc } }) },
    400: { request: () => ({ path, body: { name: '' } }) },
    404: notAMember(never),
    409: { request: async (context) => ({ path, body: { name: (await ownApp(context)).name } }) },
  },

  updateOidcAppConfig: {
    ...refusals({ path, body: oidc }),
    200: {
      request: async (context) => ({
        path: (await ownOidcApp(context)).path,
        body: { ...oidc, accessTokenRoleAssertion: true },
      }),
    },
    400: { request: async (context) => ({ path: (await ownOidcApp(context)).path, body: oidc }) },
    404: { request: () => ({ ...unknownApp, body: oidc }) },
  },

  regenerateOidcClientSecret: {
    ...refusals({ path }),
    200: { request: async (context) => ({ path: (await ownOidcApp(context)).path }) },
    400: { request: () => tooLongApp },
    404: { request: () => unknownApp },
  },

  addSamlApp: {
    ...refusals(neverSaml),
    200: { request: (context) => ({ path, body: { name: context.unique('keyspec'), ...metadataOf(context) } }) },
    400: { request: () => ({ path, body: { name: 'without metadata' } }) },
    404: notAMember(neverSaml),
    409: {
      async request(context) {
        const { metadata } = await ownSamlApp(context);
        return { path, body: { name: context.unique('keyspec'), ...metadata } };
      },
    },
  },

  updateSamlAppConfig: {
    ...refusals({ path, body: some }),
    200: {
      request: async (context) => ({ path: (await ownSamlApp(context)).path, body: metadataOf(context) }),
    },
    400: { request: () => ({ path, body: {} }) },
    404: { request: () => ({ ...unknownApp, body: some }) },
    409: {
      async request(context) {
        const { metadata } = await ownSamlApp(context);
        return { path: (await ownSamlApp(context)).path, body: metadata };
      },
    },
  },
} satisfies SomeScenarios;
