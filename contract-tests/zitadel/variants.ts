import type { operations } from '../../generated/zitadel/types.js';
import type { OtherRequests } from '../../src/gate/cases/resources.js';
import { type Context, type fixtures, ownApp } from './scenario-parts.js';
import { metadataOf, ownOidcApp, ownSamlApp } from './scenarios-of-app-kinds.js';
import { ownLockedUser, ownUser, ownUserKey } from './scenarios-of-users.js';

const renamed = { name: 'renamed' };
const described = { name: 'renamed', description: 'as it is now' };

const redirects = (part: string) => ({
  redirectUris: [`https://keyspec.example/${part}`],
  postLogoutRedirectUris: [`https://keyspec.example/${part}/after`],
});

/** A name of a service account that somebody had. */
async function freeUserName(context: Context) {
  const { userName, byId } = await ownUser(context);
  await context.call('removeUser', byId);
  return userName;
}

/** A name of an app that was there. */
async function freeAppName(context: Context) {
  const { name, path } = await ownApp(context);
  await context.call('removeApp', { path });
  return name;
}

/** What changes do where things are otherwise than in the scenario of their success. */
export const variants: OtherRequests<operations, typeof fixtures> = {
  addApiApp: {
    'a name that is free again': async (context) => ({
      path: { projectId: context.fixtures.project },
      body: { name: await freeAppName(context) },
    }),
  },
  updateApp: {
    'an inactive app': async (context) => {
      const { path } = await ownApp(context);
      await context.call('deactivateApp', { path });
      return { path, body: { name: context.unique('keyspec renamed') } };
    },
  },
  updateApiAppConfig: {
    nothing: async (context) => ({ path: (await ownApp(context)).path, body: {} }),
  },
  createApplication: {
    'an OpenID Connect app': async (context) => ({
      body: {
        projectId: context.fixtures.project,
        name: context.unique('keyspec'),
        oidcConfiguration: redirects('new'),
      },
    }),
  },
  updateApplication: {
    'an OpenID Connect app': async (context) => {
      const { projectId, appId: applicationId } = (await ownOidcApp(context)).path;
      return { body: { projectId, applicationId, oidcConfiguration: redirects('other') } };
    },
  },
  addMachineUser: {
    'a name in capitals': async (context) => ({
      body: { ...renamed, userName: context.unique('KeySpec').replaceAll(' ', '-') },
    }),
    'a name that is free again': async (context) => ({
      body: { ...renamed, userName: await freeUserName(context) },
    }),
  },
  updateMachineUser: {
    'a locked user': async (context) => ({ path: (await ownLockedUser(context)).path, body: described }),
    'a user with a key': async (context) => {
      const { userId } = await ownUserKey(context);
      return { path: { userId }, body: described };
    },
  },
  updateUser: {
    'a locked user': async (context) => ({
      body: { userId: (await ownLockedUser(context)).userId, machine: described },
    }),
  },
  deactivateUser: { 'a locked user': async (context) => (await ownLockedUser(context)).byId },
};

/** A public key whose other half nobody keeps. */
async function ownPublicKey() {
  const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const lines =
    Buffer.from(await crypto.subtle.exportKey('spki', publicKey))
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const pem = ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
  return Buffer.from(pem).toString('base64');
}

/** Apps of the other kinds, which the examples of the second service are not about, and keys that are made elsewhere. */
export const forms: OtherRequests<operations, typeof fixtures> = {
  addMachineKey: {
    'a public key of its own': async (context) => ({
      path: (await ownUser(context)).path,
      body: { type: 'KEY_TYPE_JSON', publicKey: await ownPublicKey() },
    }),
  },
  addKey: {
    'a public key of its own': async (context) => ({
      body: {
        ...(await ownUser(context)).path,
        expirationDate: '9999-12-31T23:59:59Z',
        publicKey: await ownPublicKey(),
      },
    }),
  },
  createApplication: {
    ...variants.createApplication,
    'a SAML app': async (context) => ({
      body: {
        projectId: context.fixtures.project,
        name: context.unique('keyspec'),
        samlConfiguration: metadataOf(context),
      },
    }),
  },
  updateApplication: {
    ...variants.updateApplication,
    'a SAML app': async (context) => {
      const { projectId, appId: applicationId } = (await ownSamlApp(context)).path;
      return { body: { projectId, applicationId, samlConfiguration: metadataOf(context) } };
    },
  },
};
