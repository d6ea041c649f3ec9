import type { operations } from '../../generated/zitadel/types.js';
import { decodeKeyDetails } from '../../src/apis/zitadel/client.js';
import type { Pass } from '../../src/gate/cases/resources.js';
import { isObject } from '../../src/is-object.js';
import { assertionOf, inSeconds, minute } from './assertions.js';
import { type Context, expirationDate, type fixtures, ownApp } from './scenario-parts.js';
import { ownPersonalAccessToken, ownUser, ownUserKey } from './scenarios-of-users.js';

type OwnPass = Pass<operations, typeof fixtures>;

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const day = 86_400;

const issuerOf = async (context: Context) => (await context.call('getOpenIdConfiguration', {})).issuer;

/** What is wrong with the claims of an assertion that is signed well. */
const wrongClaims = (stranger: string) => ({
  'with another audience': { aud: 'https://elsewhere.invalid' },
  'that has expired': { iat: inSeconds(-10 * minute), exp: inSeconds(-5 * minute) },
  'that was issued long ago': { iat: inSeconds(-day), exp: inSeconds(5 * minute) },
  'of another issuer': { iss: stranger },
  'of another subject': { sub: stranger },
});

/** A claim or the signature of a JWT changed, and the rest as it was. */
const tampered = (jwt: string) => jwt.replace(/[^.]{8}$/, 'AAAAAAAA');
const unsigned = (jwt: string) => jwt.replace(/[^.]*$/, '');

/** The ways in which a service account loses what was issued to it. */
const endsOfUser = (userId: string) =>
  ({
    'of a user who was locked': { operationId: 'lockUser', request: { path: { id: userId } } },
    'of a user who was deactivated': { operationId: 'deactivateUser', request: { path: { id: userId } } },
    'of a user who was removed': { operationId: 'removeUser', request: { path: { id: userId } } },
  }) as const;

/** The same in the second service. */
const endsOfUserInV2 = (userId: string) =>
  ({
    'of a user who was locked in v2': { operationId: 'lockUserV2', request: { body: { userId } } },
    'of a user who was deactivated in v2': { operationId: 'deactivateUserV2', request: { body: { userId } } },
    'of a user who was deleted': { operationId: 'deleteUser', request: { body: { userId } } },
  }) as const;

/** A user who comes back: keys and secrets work again, tokens do not. */
const returnsOfUser = (userId: string) =>
  ({
    'of a user who was locked and unlocked': [
      { operationId: 'lockUser', request: { path: { id: userId } } },
      { operationId: 'unlockUser', request: { path: { id: userId } } },
    ],
    'of a user who was deactivated and reactivated in v2': [
      { operationId: 'deactivateUserV2', request: { body: { userId } } },
      { operationId: 'reactivateUserV2', request: { body: { userId } } },
    ],
  }) as const;

/** A key of a service account gets tokens. */
const machineKey: OwnPass = {
  name: 'key of a service account',
  usedBy: 'issueToken',
  async issue(context) {
    const { userId, path, file } = await ownUserKey(context);
    const other = await ownUser(context);
    const issuer = await issuerOf(context);
    const show = (assertion: string) => ({
      request: { body: { grant_type: jwtBearer, scope: 'openid', assertion } },
    });
    const assertion = await assertionOf(file, userId, issuer);
    const wrong = await Promise.all(
      Object.entries(wrongClaims(other.userId)).map(async ([what, claims]) => [
        what,
        show(await assertionOf(file, userId, issuer, claims)),
      ]),
    );
    const { request } = show(assertion);
    return {
      use: { request },
      forged: show(tampered(assertion)).request,
      refused: {
        ...Object.fromEntries(wrong),
        'without a signature': show(unsigned(assertion)),
        'of another user': show(await assertionOf(file, other.userId, issuer)),
        'for another grant': { request: { body: { ...request.body, grant_type: 'urn:keyspec:no-such-grant' } } },
      },
      ends: {
        'that was removed': { operationId: 'removeMachineKey', request: { path } },
        'that was removed in v2': { operationId: 'removeKey', request: { body: { userId, keyId: file.keyId } } },
        ...endsOfUser(userId),
      },
    };
  },
};

/** A secret of a service account gets tokens. */
const machineSecret: OwnPass = {
  name: 'secret of a service account',
  usedBy: 'issueToken',
  async issue(context) {
    const { userId, path } = await ownUser(context);
    const { clientId: client_id, clientSecret: client_secret } = await context.call('generateMachineSecret', { path });
    // Without `openid` no id token comes.
    const body = { grant_type: 'client_credentials', scope: 'profile', client_id };
    return {
      use: { request: { body: { ...body, client_secret } } },
      forged: { body: { ...body, client_secret: `${client_secret}x` } },
      refused: {
        'that is missing': { request: { body } },
        'in capitals': { request: { body: { ...body, client_secret: client_secret.toUpperCase() } } },
      },
      ends: {
        'that was replaced': { operationId: 'generateMachineSecret', request: { path } },
        'that was removed': { operationId: 'removeMachineSecret', request: { path } },
        'that was replaced in v2': { operationId: 'addSecret', request: { body: { userId } } },
        'that was removed in v2': { operationId: 'removeSecret', request: { body: { userId } } },
        ...endsOfUser(userId),
        ...endsOfUserInV2(userId),
      },
      withstands: Object.fromEntries(
        Object.entries(returnsOfUser(userId)).map(([what, calls]) => [
          what.replace('of a user who', 'its user'),
          async () => calls,
        ]),
      ),
    };
  },
};

const isActive = (_status: number, body: unknown) => isObject(body) && body.active === true;

/** Whether an introspection says that a token is good, and whose it is. */
const isActiveFor =
  (userId: string, leastSeconds = 0, mostSeconds = Number.POSITIVE_INFINITY) =>
  (_status: number, body: unknown) =>
    isObject(body) &&
    body.active === true &&
    body.sub === userId &&
    Number(body.exp) > inSeconds(leastSeconds) &&
    Number(body.exp) <= inSeconds(mostSeconds);

/** Whether a project is in the audience of a token. */
const isFor = ({ aud }: Readonly<Record<string, unknown>>, projectId: string) =>
  Array.isArray(aud) && aud.includes(projectId);

/** Who asks of a token whether it is good: an app of its own, in the ways that it can. */
async function ownAsker(context: Context) {
  const { path } = await ownApp(context);
  const { keyDetails } = await context.call('addAppKey', { path, body: { type: 'KEY_TYPE_JSON', expirationDate } });
  const file = decodeKeyDetails(keyDetails);
  const issuer = await issuerOf(context);
  const ask = (client_assertion: string, token: string) => ({
    body: { client_assertion_type: assertionType, client_assertion, token },
  });
  return { path, file, issuer, ask, assertion: await assertionOf(file, file.clientId, issuer) };
}

/** A personal access token is active until it ends. */
const personalAccessToken: OwnPass = {
  name: 'personal access token',
  usedBy: 'introspectToken',
  async issue(context) {
    const { path, token } = await ownPersonalAccessToken(context);
    const { path: asker, ask, assertion } = await ownAsker(context);
    return {
      use: { request: ask(assertion, token) },
      forged: ask(assertion, `${token.slice(0, -6)}forged`),
      ends: {
        'that was removed': { operationId: 'removePersonalAccessToken', request: { path } },
        'that was removed in v2': { operationId: 'removePersonalAccessTokenV2', request: { body: path } },
        ...endsOfUser(path.userId),
        ...endsOfUserInV2(path.userId),
        ...returnsOfUser(path.userId),
      },
      admits: isActive,
      tells: (status, body) => isActiveFor(path.userId)(status, body) && isObject(body) && isFor(body, asker.projectId),
    };
  },
};

/** A personal access token opens the management API: it is told apart from a stranger's, whatever it may do there. */
const managementToken: OwnPass = {
  name: 'personal access token',
  usedBy: 'getUserById',
  async issue(context) {
    const { path, token } = await ownPersonalAccessToken(context);
    return {
      use: { request: { path: { id: path.userId } }, token },
      forged: { token: `${token.slice(0, -6)}forged` },
      ends: {
        'that was removed': { operationId: 'removePersonalAccessToken', request: { path } },
        'that was removed in v2': { operationId: 'removePersonalAccessTokenV2', request: { body: path } },
        ...endsOfUser(path.userId),
        ...endsOfUserInV2(path.userId),
        ...returnsOfUser(path.userId),
      },
      admits: (status) => status !== 401,
    };
  },
};

/** An access token is active until its user goes, for the apps of its audience. */
const accessToken: OwnPass = {
  name: 'access token',
  usedBy: 'introspectToken',
  async issue(context) {
    const { userId, file } = await ownUserKey(context);
    const asker = await ownAsker(context);
    const issue = async (scope: string) => {
      const assertion = await assertionOf(file, userId, asker.issuer);
      return context.call('issueToken', { body: { grant_type: jwtBearer, scope, assertion } });
    };
    const asked = ['openid', `urn:zitadel:iam:org:project:id:${asker.path.projectId}:aud`];
    const { access_token: token, expires_in } = await issue(asked.join(' '));
    const { access_token: elsewhere } = await issue('openid');
    return {
      use: { request: asker.ask(asker.assertion, token) },
      forged: asker.ask(asker.assertion, `${token.slice(0, -6)}forged`),
      refused: { 'for another project': { request: asker.ask(asker.assertion, elsewhere) } },
      ends: { ...endsOfUser(userId), ...returnsOfUser(userId) },
      admits: isActive,
      tells: (status, body) =>
        isActiveFor(userId, Math.max(0, expires_in - 10 * minute), expires_in + 10 * minute)(status, body) &&
        isObject(body) &&
        String(body.scope).split(' ').sort().join() === [...asked].sort().join() &&
        isFor(body, asker.path.projectId),
    };
  },
};

/** A key of an app lets it ask about tokens. */
const appKey: OwnPass = {
  name: 'key of an app',
  usedBy: 'introspectToken',
  async issue(context) {
    const { token } = await ownPersonalAccessToken(context);
    const { path, file, issuer, ask, assertion } = await ownAsker(context);
    const other = await ownUser(context);
    const wrong = await Promise.all(
      Object.entries(wrongClaims(other.userId)).map(async ([what, claims]) => [
        what,
        { request: ask(await assertionOf(file, file.clientId, issuer, claims), token) },
      ]),
    );
    const key = { projectId: path.projectId, applicationId: path.appId, keyId: file.keyId };
    return {
      use: { request: ask(assertion, token) },
      forged: ask(tampered(assertion), token),
      refused: Object.fromEntries(wrong),
      ends: {
        'that was removed': { operationId: 'removeAppKey', request: { path: { ...path, keyId: file.keyId } } },
        'that was deleted': { operationId: 'deleteApplicationKey', request: { body: key } },
        'of an inactive app': { operationId: 'deactivateApp', request: { path } },
      },
    };
  },
};

/** A secret of an app lets it ask about tokens, until it has another one. */
const appSecret: OwnPass = {
  name: 'secret of an app',
  usedBy: 'introspectToken',
  async issue(context) {
    const { token } = await ownPersonalAccessToken(context);
    const { project: projectId } = context.fixtures;
    const { appId, clientId, clientSecret } = await context.call('addApiApp', {
      path: { projectId },
      body: { name: context.unique('keyspec') },
    });
    const path = { projectId, appId };
    const ask = (client_secret: string) => ({ body: { client_id: clientId, client_secret, token } });
    return {
      use: { request: ask(clientSecret ?? '') },
      forged: ask(`${clientSecret}x`),
      ends: {
        'that was replaced': { operationId: 'regenerateApiClientSecret', request: { path } },
        'that was replaced in v2': {
          operationId: 'generateClientSecret',
          request: { body: { projectId, applicationId: appId } },
        },
        'of an inactive app': {
          operationId: 'deactivateApplication',
          request: { body: { projectId, applicationId: appId } },
        },
      },
    };
  },
};

/** The same for an app of another kind, in a project that may be deactivated. */
const oidcSecret: OwnPass = {
  name: 'secret of an OpenID Connect app',
  usedBy: 'introspectToken',
  async issue(context) {
    const { token } = await ownPersonalAccessToken(context);
    const { id: projectId } = await context.call('addProject', { body: { name: context.unique('keyspec') } });
    const { appId, clientId, clientSecret } = await context.call('addOidcApp', {
      path: { projectId },
      body: { name: context.unique('keyspec'), redirectUris: ['https://keyspec.example/callback'] },
    });
    const ask = (client_secret: string) => ({ body: { client_id: clientId, client_secret, token } });
    return {
      use: { request: ask(clientSecret ?? '') },
      forged: ask(`${clientSecret}x`),
      ends: {
        'that was replaced': { operationId: 'regenerateOidcClientSecret', request: { path: { projectId, appId } } },
        'of an inactive project': { operationId: 'deactivateProject', request: { path: { projectId } } },
        'of a project that is inactive in v2': { operationId: 'deactivateProjectV2', request: { body: { projectId } } },
        'of a deleted project': { operationId: 'deleteProject', request: { body: { projectId } } },
      },
      withstands: {
        'the project was deactivated and reactivated': async () => [
          { operationId: 'deactivateProject', request: { path: { projectId } } },
          { operationId: 'reactivateProject', request: { path: { projectId } } },
        ],
      },
    };
  },
};

/** What ZITADEL issues that lets its holder in. */
export const passes: readonly OwnPass[] = [
  machineKey,
  machineSecret,
  personalAccessToken,
  managementToken,
  accessToken,
  appKey,
  appSecret,
  oidcSecret,
];
