import type { operations } from '../../generated/okta/types.js';
import type { Filter, List } from '../../src/gate/cases/resources.js';
import { isObject } from '../../src/is-object.js';
import { bookmark, samlApp } from './app-bodies.js';
import type { Context, fixtures } from './scenario-parts.js';
import { ownClaim } from './scenarios-of-claims.js';
import { grantTo, ownClient, ownService } from './scenarios-of-clients.js';
import { ownCsr } from './scenarios-of-csrs.js';
import { ownIdpKey } from './scenarios-of-idp-keys.js';

const textOf = (item: unknown, member: string) => (isObject(item) ? String(item[member]) : '');

/** The key that an app signs with. */
function kidOf(app: unknown): string {
  const credentials = isObject(app) && isObject(app.credentials) ? app.credentials : {};
  return textOf(credentials.signing, 'kid');
}

/** Three bookmarks of one beginning, the last one inactive, and an app whose key one of them holds, and does not sign with. */
async function arrangeApps(context: Context) {
  const start = context.unique('keyspec list');
  const ids: string[] = [];
  for (const [index, active] of [true, true, false].entries()) {
    const { id } = await context.call('createApplication', {
      query: { activate: active },
      body: bookmark(`${start} ${index}`),
    });
    ids.push(id);
  }
  const signing = await context.call('createApplication', { body: samlApp(`${start} signing`) });
  await context.call('cloneApplicationKey', {
    path: { appId: signing.id, keyId: kidOf(signing) },
    query: { targetAid: ids[0] ?? '' },
  });
  return { query: { q: start, limit: 200 } };
}

/** Every filter that the description names and that apps made here can differ in. */
function filters(items: readonly unknown[]): Filter[] {
  const [first] = items;
  const label = textOf(first, 'label');
  const equals = (member: string, value: string): Filter => ({
    name: `filter ${member}`,
    request: { query: { filter: `${member} eq "${value}"` } },
    matches: (item) => textOf(item, member) === value,
  });
  const begins = (name: string, q: string, matches: Filter['matches']): Filter => ({
    name: `q ${name}`,
    request: { query: { q } },
    matches,
  });
  const signing = items.find((item) => textOf(item, 'signOnMode') === 'SAML_2_0');
  const [kid, name] = [kidOf(signing), textOf(signing, 'name')];
  const ofSigning: Filter[] = [
    begins('name', name, (item) => textOf(item, 'name') === name),
    {
      name: 'filter credentials.signing.kid',
      request: { query: { filter: `credentials.signing.kid eq "${kid}"` } },
      matches: (item) => kidOf(item) === kid,
    },
  ];
  return [
    ...(signing === undefined ? [] : ofSigning),
    equals('id', textOf(first, 'id')),
    equals('status', 'ACTIVE'),
    { ...equals('status', 'INACTIVE'), name: 'filter status inactive' },
    equals('name', 'bookmark'),
    { ...equals('name', 'no_such_name'), name: 'filter another name' },
    begins('label', label, (item) => textOf(item, 'label').startsWith(label)),
    begins('label in capitals', label.toUpperCase(), (item) => textOf(item, 'label').startsWith(label)),
    begins('end of a label', label.slice(3), () => false),
  ];
}

/** The keys of an app: the one that it has from the start, and two more. */
async function arrangeKeys(context: Context) {
  const { id: appId } = await context.call('createApplication', {
    body: samlApp(context.unique('keyspec list')),
  });
  for (const validityYears of [2, 3])
    await context.call('generateApplicationKey', { path: { appId }, query: { validityYears } });
  return { path: { appId } };
}

/** The keys of an identity provider: some may be there before. */
async function arrangeIdpKeys(context: Context) {
  const path = { idpId: context.fixtures.sourceIdp };
  for (const validityYears of [2, 3, 4])
    await context.call('generateIdentityProviderSigningKey', { path, query: { validityYears } });
  return { path };
}

/** CSRs of an app. */
async function arrangeCsrs(context: Context) {
  const { path } = await ownCsr(context);
  for (const commonName of ['second', 'third'])
    await context.call('generateCsrForApplication', {
      path: { appId: path.appId },
      body: { subject: { commonName } },
    });
  return { path: { appId: path.appId } };
}

/** CSRs of an identity provider. */
async function arrangeIdpCsrs(context: Context) {
  const path = { idpId: context.fixtures.sourceIdp };
  for (const commonName of ['first', 'second', 'third'])
    await context.call('generateCsrForIdentityProvider', { path, body: { subject: { commonName } } });
  return { path };
}

/** Claims of an app. */
async function arrangeClaims(context: Context) {
  const { path } = await ownClaim(context);
  for (const name of ['second', 'third'])
    await context.call('createFederatedClaim', {
      path: { appId: path.appId },
      body: { name, expression: 'user.profile.email' },
    });
  return { path: { appId: path.appId } };
}

/** The public keys of a client: any numbers do, as nothing is signed with them. */
async function arrangeJwks(context: Context) {
  const path = await ownService(context);
  for (const kid of ['second', 'third']) {
    const n = Buffer.from(crypto.getRandomValues(new Uint8Array(256)).fill(255, 0, 1).fill(1, 255));
    const body = { kid: context.unique(kid), kty: 'RSA', e: 'AQAB', n: n.toString('base64url') } as const;
    await context.call('addJwk', { path, body });
  }
  return { path };
}

/** The scopes that a client may ask for. */
async function arrangeGrants(context: Context) {
  const path = await ownService(context);
  for (const scope of ['okta.apps.read', 'okta.apps.manage', 'okta.users.read'])
    await grantTo(context, path.appId, scope);
  return { path };
}

/** The certificates that identity providers sign with: those of the whole org. */
async function arrangeIdpStore(context: Context) {
  for (let made = 0; made < 3; made += 1) await ownIdpKey(context);
  return { query: { limit: 200 } };
}

/** The secrets of a client: the one that it has from the start, and another one. */
async function arrangeSecrets(context: Context) {
  const path = await ownClient(context);
  await context.call('createOAuth2ClientSecret', { path, body: {} });
  return { path };
}

/** The lists of Okta. */
export const lists: readonly List<operations, typeof fixtures>[] = [
  {
    operationId: 'listApplications',
    items: '',
    id: '/id',
    arrange: arrangeApps,
    paging: { style: 'link-header', size: 'limit' },
    filters,
  },
  { operationId: 'listApplicationKeys', items: '', id: '/kid', begins: 'newest', arrange: arrangeKeys },
  { operationId: 'listCsrsForApplication', items: '', id: '/id', arrange: arrangeCsrs },
  { operationId: 'listIdentityProviderSigningKeys', items: '', id: '/kid', begins: 'newest', arrange: arrangeIdpKeys },
  // It is of the whole org: others may add to it while it is read page by page.
  { operationId: 'listIdentityProviderKeys', items: '', id: '/kid', begins: 'oldest', arrange: arrangeIdpStore },
  { operationId: 'listCsrsForIdentityProvider', items: '', id: '/id', arrange: arrangeIdpCsrs },
  { operationId: 'listFederatedClaims', items: '', id: '/id', arrange: arrangeClaims },
  { operationId: 'listJwk', items: '/keys', id: '/id', arrange: arrangeJwks },
  {
    operationId: 'listOAuth2TokensForApplication',
    items: '',
    id: '/id',
    arrange: async ({ fixtures }) => ({ path: { appId: fixtures.tokenApp } }),
    paging: { style: 'link-header', size: 'limit' },
  },
  {
    operationId: 'listOAuth2ClientSecrets',
    items: '',
    id: '/id',
    begins: 'oldest',
    most: 2,
    arrange: arrangeSecrets,
  },
  { operationId: 'listScopeConsentGrants', items: '', id: '/id', arrange: arrangeGrants },
];
