import { checks } from '../../../../generated/okta/checks.js';
import type { ApplicationCreate, IdPKeyCredential, JsonWebKey, OAuthJwk } from '../../../../generated/okta/types.js';
import type { Making } from '../../../mock/core/start/making.js';
import { refuse } from '../../../mock/core/start/shape.js';
import { createRegister, startWorld } from '../../../mock/core/start/start-world.js';
import { findErrors } from '../../../validate/schema-check.js';
import { applyInput, newApplication } from './application.js';
import { findContradiction, findLacking, sentSecret } from './applications.js';
import { jwksOf, newSecret } from './client-credential.js';
import { nameCustomApp } from './custom-name.js';
import { describeState } from './describe-state.js';
import { readIdpCertificate } from './idp-certificate.js';
import { createIds, type Ids } from './ids.js';
import { attachKey } from './issue-key.js';
import { completeClient, hasSecret } from './oauth-client.js';
import { org } from './org.js';
import { type OktaWorld, shape, type WorldApp, type WorldIdp, type WorldIdpKey } from './start-document.js';
import { createKeyMaker } from './start-keys.js';
import {
  type App,
  type AppRecord,
  type Idp,
  type IssuedToken,
  isApp,
  isState,
  type KeyHolder,
  type PendingCsr,
  type State,
} from './state.js';
import { timestamp } from './timestamp.js';

/** Any start world of an org. */
export const start = startWorld({ shape, isState, create, describe: describeState });

/** What making an app needs. */
interface Parts {
  readonly making: Making;
  readonly ids: Ids;
  readonly state: State;
  readonly keys: ReturnType<typeof createKeyMaker>;
  readonly register: ReturnType<typeof createRegister>;
  readonly registerClient: ReturnType<typeof createRegister>;
  dated(time: string | undefined, otherwise: string): string;
}

async function create(document: OktaWorld, making: Making, place: string): Promise<State> {
  const ids = createIds({ random: making.random, passing: making.random });
  const keys = createKeyMaker(making, ids, org.subdomain);
  const orgKey = await keys.read(document.orgKey ?? {}, `${place}.orgKey`);
  const state: State = {
    apps: [],
    lastOrdinal: 0,
    lastSerial: 0,
    namedAfter: {},
    orgKey,
    idps: [],
    idpKeys: [],
    apiTokens: [],
    revokedTokens: [...(document.revokedTokens ?? [])],
    tokens: {},
    usedIds: {},
    nonce: null,
  };
  const dated: Parts['dated'] = (time, otherwise) => (time === undefined ? otherwise : exact(making.moment(time)));
  const parts: Parts = {
    making,
    ids,
    state,
    keys,
    register: createRegister('app'),
    registerClient: createRegister('app'),
    dated,
  };
  const registerToken = making.tokens();
  for (const [index, told] of (document.apps ?? []).entries())
    state.apps.push(await createRecord(told, parts, `${place}.apps[${index}]`));
  const registerIdp = createRegister('identity provider');
  for (const [index, told] of (document.idps ?? []).entries()) {
    const at = `${place}.idps[${index}]`;
    state.idps.push(await createIdp(told, registerIdp(told.id ?? ids.resource('0oa'), `${at}.id`), parts, at));
  }
  for (const [index, told] of (document.idpKeys ?? []).entries())
    state.idpKeys.push(await createIdpKey(told, parts, `${place}.idpKeys[${index}]`));
  for (const [index, told] of (document.apiTokens ?? []).entries()) {
    const {
      token = refuse(`${place}.apiTokens[${index}].token`, 'expected the token itself'),
      id,
      name,
      created,
    } = told;
    state.apiTokens.push({
      token: registerToken(token, `${place}.apiTokens[${index}].token`),
      id: id ?? ids.resource('00T'),
      name: name ?? `Token ${index + 1}`,
      created: dated(created, timestamp(making.born())),
    });
  }
  for (const [index, told] of (document.tokens ?? []).entries()) {
    const { access_token = ids.accessToken(), ...rest } = told;
    registerToken(access_token, `${place}.tokens[${index}].access_token`);
    state.tokens[access_token] = createToken(rest, parts, `${place}.tokens[${index}]`);
  }
  state.lastSerial = Math.max(document.lastSerial ?? 0, keys.lastSerial());
  return state;
}

/** A moment to the millisecond, as it was told. */
const exact = (moment: number) => new Date(moment).toISOString();

async function createRecord(told: WorldApp, parts: Parts, place: string): Promise<AppRecord> {
  const { making, ids, state, keys, register, dated } = parts;
  const { entityId, linkId, ...rest } = told;
  const id = register(told.id ?? ids.resource('0oa'), `${place}.id`);
  const created = dated(told.created, timestamp(making.born()));
  const held: JsonWebKey[] = told.keys === undefined ? await firstKeys(told, parts, created) : [];
  for (const [index, key] of (told.keys ?? []).entries()) held.push(await keys.read(key, `${place}.keys[${index}]`));
  const body = { label: `App ${state.lastOrdinal + 1}`, ...rest };
  const app = makeApp(body, { id, created, kid: held[0]?.kid ?? '' }, parts, place);
  const client = app.signOnMode === 'OPENID_CONNECT' ? app.credentials.oauthClient : undefined;
  if (client !== undefined) parts.registerClient(client.client_id, `${place}.credentials.oauthClient.client_id`);
  const { kid } = { kid: undefined, ...app.credentials.signing };
  if (kid !== undefined && held.length === 0) refuse(`${place}.keys`, 'an app that signs has a key');
  if (kid !== undefined && !held.some((key) => key.kid === kid))
    refuse(`${place}.credentials.signing.kid`, `the app has no key '${kid}'`);
  state.lastOrdinal += 1;
  const record: AppRecord = {
    ordinal: state.lastOrdinal,
    entityId: entityId ?? ids.resource('exk'),
    linkId: linkId ?? ids.resource('aln'),
    app,
    keys: [],
    csrs: readCsrs(told.csrs, dated, place),
    claims: (told.claims ?? []).map(({ id = ids.resource('ofc'), name = '', expression = '', ...one }) => {
      const since = dated(one.created, created);
      return { id, name, expression, created: since, lastUpdated: dated(one.lastUpdated, since) };
    }),
    secrets: [],
    jwkTimes: {},
    grants: [],
    refreshTokens: [],
  };
  attachAll(record, held, place);
  addClientParts(record, told, parts);
  return record;
}

/** Of two that came together the one that is put last stands first. */
function attachAll(holder: KeyHolder, keys: readonly JsonWebKey[], place: string): void {
  const register = createRegister('key');
  for (const [index, { kid }] of keys.entries()) register(kid, `${place}.keys[${index}].kid`);
  for (const key of [...keys].reverse()) attachKey(holder, key);
}

function readCsrs(told: WorldApp['csrs'], dated: Parts['dated'], place: string): PendingCsr[] {
  return (told ?? []).map(({ id, created, csr, n, e }, index) => {
    if (!id || !created || !csr || !n || !e)
      return refuse(`${place}.csrs[${index}]`, 'a request needs id, created, csr, n and e');
    return { id, created: dated(created, created), csr, n, e };
  });
}

async function createIdp(
  { signingKid, ...told }: WorldIdp,
  id: string,
  { keys, dated }: Parts,
  place: string,
): Promise<Idp> {
  const idp: Idp = { id, keys: [], csrs: readCsrs(told.csrs, dated, place) };
  const held: JsonWebKey[] = [];
  for (const [index, key] of (told.keys ?? []).entries()) held.push(await keys.read(key, `${place}.keys[${index}]`));
  attachAll(idp, held, place);
  if (signingKid === undefined) return idp;
  if (!held.some(({ kid }) => kid === signingKid))
    refuse(`${place}.signingKid`, `the identity provider has no key '${signingKid}'`);
  return { ...idp, signingKid };
}

async function createIdpKey(told: WorldIdpKey, parts: Parts, place: string): Promise<IdPKeyCredential> {
  const { ids, keys, making, dated } = parts;
  const { created: since, expiresAt, x5c } = told;
  const times = { ...(since !== undefined && { created: since }), ...(expiresAt !== undefined && { expiresAt }) };
  const made = x5c === undefined ? await keys.read(times, place) : undefined;
  const created = dated(since, made?.created ?? timestamp(making.born()));
  const read = await readIdpCertificate((x5c ?? made?.x5c)?.[0] ?? '');
  if (read === undefined) return refuse(`${place}.x5c`, 'this is no certificate of an RSA key');
  const lastUpdated = dated(told.lastUpdated, created);
  return { kty: 'RSA', created, lastUpdated, alg: 'RSA', kid: told.kid ?? ids.uuid(), use: 'sig', ...read };
}

/** The keys of a new app of its mode. */
async function firstKeys(
  { signOnMode = 'SAML_2_0', name }: WorldApp,
  { keys, state }: Parts,
  created: string,
): Promise<JsonWebKey[]> {
  const isOwn = signOnMode === 'SAML_2_0' || signOnMode === 'WS_FEDERATION';
  const listsOrgKey = !isOwn || (signOnMode === 'SAML_2_0' && name !== undefined && !isCustomName(name));
  const shared = listsOrgKey ? [{ ...state.orgKey, created, lastUpdated: created }] : [];
  return [...(isOwn ? [await keys.read({ created }, '')] : []), ...shared];
}

const isCustomName = (name: string) => name.startsWith(`${org.subdomain}_`);

interface Made {
  readonly id: string;
  readonly created: string;
  readonly kid: string;
}

function makeApp(told: WorldApp, { id, created, kid }: Made, parts: Parts, place: string): App {
  const { state, dated } = parts;
  const {
    keys: _keys,
    csrs: _csrs,
    secrets: _secrets,
    grants: _grants,
    refreshTokens: _refreshTokens,
    claims: _claims,
    jwks,
    _links,
    _embedded,
    ...shown
  } = told;
  const lastUpdated = dated(told.lastUpdated, created);
  const custom = told.name === undefined || isCustomName(told.name);
  if (custom && told.name !== undefined) countName(state, told.name);
  const whole = { ...shown, id, created, lastUpdated };
  if (isApp(whole)) return withKeys(whole, jwks, parts);
  const {
    label,
    signOnMode = 'SAML_2_0',
    credentials,
    accessibility,
    visibility,
    licensing,
    profile,
    settings,
  } = shown;
  const name = custom ? (signOnMode === 'SAML_2_0' ? undefined : catalogued[signOnMode ?? '']) : told.name;
  const body: unknown = defined({
    name,
    label,
    signOnMode,
    credentials,
    accessibility,
    visibility,
    licensing,
    profile,
    settings: settings ?? usualSettings(signOnMode, label),
  });
  if (!isCreate(body, place)) refuse(place, 'is no app');
  const lacking = findLacking(body);
  if (lacking !== undefined) refuse(place, lacking.causes?.[0] ?? 'something is missing');
  const first = newApplication(body, {
    id,
    orgId: org.id,
    name: body.name ?? told.name ?? nameCustomApp(state, org, body.label),
    now: created,
    active: told.status !== 'INACTIVE',
    kid,
  });
  const app = { ...applyInput(first, body, () => parts.ids.resource('pks')), lastUpdated };
  const wrong = findContradiction(app, sentSecret(body));
  if (wrong !== undefined) refuse(place, wrong.causes?.[0] ?? 'something contradicts itself');
  return withKeys(app, jwks, parts);
}

/** The names that apps of these modes have unless they are of the catalogue. */
const catalogued: Readonly<Record<string, string>> = {
  OPENID_CONNECT: 'oidc_client',
  BOOKMARK: 'bookmark',
  BASIC_AUTH: 'template_basic_auth',
  BROWSER_PLUGIN: 'template_swa',
  SECURE_PASSWORD_STORE: 'template_sps',
  WS_FEDERATION: 'template_wsfed',
};

/** What an app needs to say of itself where the document does not. */
function usualSettings(signOnMode: WorldApp['signOnMode'], label = ''): unknown {
  const host = `https://${
    label
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'app'
  }.example.com`;
  if (signOnMode === 'SAML_2_0')
    return {
      signOn: {
        ssoAcsUrl: `${host}/saml/acs`,
        audience: `${host}/saml`,
        subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
        allowMultipleAcsEndpoints: false,
        assertionSigned: true,
        honorForceAuthn: true,
        responseSigned: true,
      },
    };
  if (signOnMode === 'OPENID_CONNECT')
    return {
      oauthClient: {
        redirect_uris: [`${host}/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        application_type: 'web',
      },
    };
  if (signOnMode === 'BOOKMARK') return { app: { requestIntegration: false, url: host } };
  return undefined;
}

const defined = (members: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

const createSchema = '/paths/~1api~1v1~1apps/post/requestBody/content/application~1json/schema';

function isCreate(body: unknown, place: string): body is ApplicationCreate {
  const judge = checks[createSchema];
  if (judge === undefined) throw new Error('the description has no schema of a new app');
  const [error] = findErrors(judge, body);
  if (error === undefined) return true;
  const at = error.instancePath.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.');
  return refuse(`${place}${at}`, `${error.message}${allowed(error.params)}`);
}

const allowed = ({ allowedValues }: Readonly<Record<string, unknown>>) =>
  Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : '';

function countName({ namedAfter }: State, name: string): void {
  const [, word, count] = /_([^_]*)_(\d+)$/.exec(name) ?? [];
  if (word !== undefined) namedAfter[word] = Math.max(namedAfter[word] ?? 0, Number(count));
}

/** The public keys of a client stand among its settings. */
function withKeys(app: App, jwks: WorldApp['jwks'], { ids }: Parts): App {
  if (app.signOnMode !== 'OPENID_CONNECT' || jwks === undefined) return app;
  const keys = jwks.map(
    ({ created: _, lastUpdated: __, id, kty = 'RSA', status = 'ACTIVE', ...key }): OAuthJwk => ({
      kty,
      id: id ?? ids.resource('pks'),
      status,
      kid: null,
      use: null,
      ...key,
    }),
  );
  const oauthClient = { ...(app.settings.oauthClient ?? completeClient({})), jwks: { keys } };
  return { ...app, settings: { ...app.settings, oauthClient } };
}

function addClientParts(record: AppRecord, told: WorldApp, { ids, dated, making }: Parts): void {
  const { app } = record;
  const born = app.created;
  const times = (one: { readonly created?: string; readonly lastUpdated?: string } = {}) => {
    const created = dated(one.created, born);
    return { created, lastUpdated: dated(one.lastUpdated, created) };
  };
  for (const [index, { id }] of jwksOf(record).entries()) record.jwkTimes[id] = times(told.jwks?.[index]);
  for (const { id = ids.resource('oag'), scopeId = 'okta.apps.read', ...one } of told.grants ?? [])
    record.grants.push({ id, scopeId, ...times(one) });
  for (const { id = ids.resource('oar'), userId = ids.resource('00u'), scopes = [], ...one } of told.refreshTokens ??
    [])
    record.refreshTokens.push({
      id,
      userId,
      scopes: [...scopes],
      created: dated(one.created, born),
      expiresAt: dated(one.expiresAt, exact(making.now + 7 * 86_400_000)),
    });
  const client = app.signOnMode === 'OPENID_CONNECT' ? app.credentials.oauthClient : undefined;
  const sent = Reflect.get(Object(Reflect.get(Object(told.credentials), 'oauthClient')), 'client_secret');
  const isNeeded = client !== undefined && hasSecret(client.token_endpoint_auth_method);
  const usual: NonNullable<WorldApp['secrets']> = isNeeded ? [{}] : [];
  for (const secret of told.secrets ?? usual) {
    const { id = ids.resource('ocs'), status = 'ACTIVE', client_secret: value, ...one } = secret;
    const made = typeof sent === 'string' ? sent : ids.clientSecret();
    record.secrets.push({ ...newSecret({ id, value: value ?? made, now: born, status }), ...times(one) });
  }
}

type WorldToken = Omit<NonNullable<OktaWorld['tokens']>[number], 'access_token'>;

function createToken(told: WorldToken, { ids, making, state }: Parts, place: string): IssuedToken {
  const seconds = (time: string | undefined, otherwise: number) =>
    Math.floor((time === undefined ? otherwise : making.moment(time)) / 1000);
  const clientId = told.client_id ?? refuse(`${place}.client_id`, 'expected the client of the token');
  const record = state.apps.find(
    ({ app }) =>
      app.id === clientId ||
      (app.signOnMode === 'OPENID_CONNECT' && app.credentials.oauthClient?.client_id === clientId),
  );
  if (record === undefined) refuse(`${place}.client_id`, `no app has the client '${clientId}'`);
  return {
    id: told.jti ?? `AT.${ids.kid()}`,
    appId: record.app.id,
    scopes: told.scope?.split(' ') ?? record.grants.map(({ scopeId }) => scopeId),
    issuedAt: seconds(told.issuedAt, making.now),
    expiresAt: seconds(told.expiresAt, making.now + 3_600_000),
    ...(told.jkt !== undefined && { boundTo: told.jkt }),
  };
}
