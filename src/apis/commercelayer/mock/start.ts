import { isObject } from '../../../is-object.js';
import { alphabets } from '../../../mock/core/random.js';
import type { Making } from '../../../mock/core/start/making.js';
import { refuse } from '../../../mock/core/start/shape.js';
import { createRegister, startWorld } from '../../../mock/core/start/start-world.js';
import { reachesTestData } from './access-scope.js';
import { describeState } from './describe-state.js';
import { confidentialOf, lifetimeOf, roleOf } from './kinds.js';
import { settings } from './organization-settings.js';
import { type Type, types } from './resource-types.js';
import { type CommerceLayerWorld, linksOf, shape, type WorldToken } from './start-document.js';
import { resourcesCredential, startingRole } from './starting-records.js';
import { type IssuedToken, isState, type State, type Stored } from './state.js';
import { requiredScope } from './store.js';
import { users } from './world.js';

/** Any start world of Commerce Layer. */
export const start = startWorld({ shape, isState, create, describe: describeState });

type Json = Readonly<Record<string, unknown>>;

/** A record as long as it is not known to be whole. */
interface Draft {
  readonly id: string;
  readonly owner: string;
  readonly attributes: Json;
  readonly one: Readonly<Record<string, string | null>>;
}

type Drafts = { readonly [T in Type]: Record<string, Draft> };

/** Those that others name come first. */
const order: readonly Type[] = [
  ...(['organizations', 'users', 'roles', 'membership_profiles', 'memberships', 'api_credentials'] as const),
  ...(['application_memberships', 'permissions', 'identity_providers', 'versions'] as const),
];

interface Parts {
  readonly making: Making;
  readonly drafts: Drafts;
  newId(): string;
  moment(): string;
}

function create(document: CommerceLayerWorld, making: Making, place: string): State {
  const register = createRegister('resource');
  const registerClient = createRegister('api_credential');
  const drafts: Drafts = {
    organizations: {},
    roles: {},
    api_credentials: {},
    memberships: {},
    membership_profiles: {},
    application_memberships: {},
    permissions: {},
    identity_providers: {},
    users: {},
    versions: {},
  };
  const parts: Parts = {
    making,
    drafts,
    newId: () =>
      register(making.random.text(1, alphabets.lower) + making.random.text(9, alphabets.alphanumeric), place),
    moment: () => new Date(making.born()).toISOString(),
  };
  const told: Json = { ...document, organizations: document.organizations ?? [{}] };
  for (const type of order) {
    for (const [index, one] of listOf(told[type]).entries()) {
      const at = `${place}.${type}[${index}]`;
      const id = typeof one.id === 'string' ? register(one.id, `${at}.id`) : parts.newId();
      const draft = makeRecord(type, { ...one, id }, parts, { place: at, number: index + 1 });
      if (type === 'api_credentials') registerClient(String(draft.attributes.client_id), `${at}.client_id`);
      drafts[type][id] = draft;
    }
    if (type === 'users') addCallers(parts);
    if (told[type] === undefined) begin(type, parts);
  }
  const state: unknown = { records: drafts, tokens: {}, signingKey: document.signing_key ?? null };
  if (!isState(state)) return refuse(place, 'a value in it is none that the API has');
  const registerToken = making.tokens();
  for (const [index, token] of (document.tokens ?? []).entries()) {
    const at = `${place}.tokens[${index}]`;
    const access_token = registerToken(token.access_token ?? making.random.base64url(48), `${at}.access_token`);
    state.tokens[access_token] = makeToken(token, parts, at);
  }
  return state;
}

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : []);

interface Where {
  readonly place: string;
  /** Its place among its kind, from 1 on. */
  readonly number: number;
}

function makeRecord(type: Type, told: Json & { readonly id: string }, parts: Parts, where: Where): Draft {
  const { drafts, making } = parts;
  const { id } = told;
  const links = linksOf(type);
  const one: Record<string, string | null> = {};
  for (const name of Object.keys(links)) one[name] = readLink(type, name, told, parts, where);
  const owner = type === 'organizations' || type === 'users' ? id : (one.organization ?? one.user ?? '');
  const attributes: Record<string, unknown> = {};
  const usual = usualAttributes(type, told, one, parts, where.number);
  for (const [name, kind] of Object.entries<string>(types[type].attributes)) {
    const value = told[name] === undefined ? usual[name] : told[name];
    attributes[name] = kind === 'time' && typeof value === 'string' ? exact(making.moment(value)) : value;
  }
  const { metadata } = attributes;
  const record = { id, owner, attributes: { ...attributes, metadata: isObject(metadata) ? { ...metadata } : {} }, one };
  if (type === 'versions') return { ...record, one: { resource: String(told.resource_id) } };
  if (type === 'api_credentials') checkRole(record, drafts, where);
  return record;
}

/** A moment to the millisecond. */
const exact = (moment: number) => new Date(moment).toISOString();

/** The id of what a record names, which has to be there. */
function readLink(type: Type, name: string, told: Json, parts: Parts, { place }: Where): string | null {
  const { drafts } = parts;
  const target = linksOf(type)[name] ?? type;
  const id = told[name];
  if (typeof id === 'string') {
    if (!Object.hasOwn(drafts[target], id)) refuse(`${place}.${name}`, `none of the ${target} has the id '${id}'`);
    return id;
  }
  if (id === null && name === 'organization') refuse(`${place}.${name}`, 'expected the id of one of the organizations');
  if (id === null) return null;
  if (name === 'organization') {
    const [first] = Object.keys(drafts.organizations);
    return first ?? refuse(place, 'there is no organization that it could belong to');
  }
  if (name === 'user') return users.admin;
  const organization = readLink(type, 'organization', told, parts, { place, number: 0 }) ?? '';
  if (name === 'role' && (type !== 'api_credentials' || roleOf(String(told.kind ?? 'sales_channel')) === 'needed'))
    return roleIn(organization, 'admin', parts);
  return type === 'application_memberships' && name === 'api_credential'
    ? refuse(`${place}.${name}`, 'expected the id of one of the api_credentials')
    : null;
}

function checkRole({ attributes, one }: Draft, drafts: Drafts, { place }: Where): void {
  const needed = roleOf(String(attributes.kind));
  if (needed === 'needed' && one.role == null)
    refuse(`${place}.role`, `a credential of kind ${attributes.kind} has a role`);
  if (needed === 'forbidden' && one.role != null)
    refuse(`${place}.role`, `a credential of kind ${attributes.kind} has no role`);
  if (one.role != null && drafts.roles[one.role]?.owner !== one.organization)
    refuse(`${place}.role`, 'the role is one of another organization');
}

/** The role of this kind that an organization has; made if it has none. */
function roleIn(owner: string, kind: 'admin' | 'read_only', parts: Parts): string {
  const { drafts } = parts;
  const found = Object.values(drafts.roles).find((one) => one.owner === owner && one.attributes.kind === kind);
  if (found !== undefined) return found.id;
  const id = parts.newId();
  const made: Stored<'roles'> = startingRole(id, owner, kind === 'admin' ? 'Admin' : 'Read only', kind, parts.moment());
  drafts.roles[id] = { ...made, attributes: { ...made.attributes } };
  return id;
}

/** The users that the tokens of every mock stand for. */
function addCallers(parts: Parts): void {
  const people = [
    [users.admin, 'Ada', 'Admin', 'ada@keyspec.example'],
    [users.reader, 'Ray', 'Reader', 'ray@keyspec.example'],
  ] as const;
  for (const [id, first_name, last_name, email] of people)
    parts.drafts.users[id] ??= makeRecord('users', { id, first_name, last_name, email }, parts, {
      place: '',
      number: 0,
    });
}

/** What every organization begins with, as far as the document leaves it out. */
function begin(type: Type, parts: Parts): void {
  const { drafts, making } = parts;
  for (const owner of Object.keys(drafts.organizations)) {
    if (type === 'roles') for (const kind of ['admin', 'read_only'] as const) roleIn(owner, kind, parts);
    if (type === 'memberships') {
      const [admin, reader] = [parts.newId(), parts.newId()];
      const where = { place: '', number: 0 };
      const role = (kind: 'admin' | 'read_only') => ({ organization: owner, role: roleIn(owner, kind, parts) });
      const isOwner = { owner: true, access_scope: 'all_access' };
      const ofAdmin = { id: admin, user: users.admin, ...role('admin'), ...isOwner };
      drafts.memberships[admin] = makeRecord(type, ofAdmin, parts, where);
      drafts.memberships[reader] = makeRecord(
        type,
        { id: reader, user: users.reader, ...role('read_only') },
        parts,
        where,
      );
    }
    if (type === 'api_credentials')
      for (const mode of ['test', 'live'] as const) {
        const id = parts.newId();
        const admin = roleIn(owner, 'admin', parts);
        const made: Stored<'api_credentials'> = resourcesCredential(id, owner, admin, mode, parts.moment(), () =>
          making.random.base64url(32),
        );
        drafts.api_credentials[id] = { ...made, attributes: { ...made.attributes } };
      }
  }
}

/** What a resource is that says nothing more of itself. */
function usualAttributes(type: Type, told: Json, one: Draft['one'], parts: Parts, number: number): Json {
  const { drafts, making } = parts;
  const created_at = typeof told.created_at === 'string' ? told.created_at : parts.moment();
  const common = { created_at, updated_at: created_at, reference: null, reference_origin: null, metadata: {} };
  switch (type) {
    case 'organizations': {
      const name = typeof told.name === 'string' ? told.name : `Organization ${number}`;
      const slug = typeof told.slug === 'string' ? told.slug : toSlug(name);
      const nothing = Object.fromEntries(Object.keys(types.organizations.attributes).map((member) => [member, null]));
      return { ...nothing, ...settings, ...common, name, slug, domain: `${slug}.commercelayer.io`, ...usualPlan };
    }
    case 'users':
      return {
        ...common,
        email: `user-${number}@keyspec.example`,
        first_name: 'User',
        last_name: String(number),
        time_zone: 'UTC',
        otp_required_for_login: false,
      };
    case 'roles':
      return { ...common, name: `Role ${number}`, kind: 'custom' };
    case 'membership_profiles':
      return {
        ...common,
        name: `Profile ${number}`,
        access_scope: 'live_access',
        test_enabled: reachesTestData(String(told.access_scope ?? 'live_access')),
      };
    case 'memberships': {
      const member = drafts.users[one.user ?? '']?.attributes ?? {};
      const access_scope = told.access_scope === undefined ? 'live_access' : told.access_scope;
      return {
        ...common,
        user_email: member.email,
        user_first_name: member.first_name,
        user_last_name: member.last_name,
        status: 'active',
        owner: false,
        access_scope,
        test_enabled: reachesTestData(typeof access_scope === 'string' ? access_scope : null),
      };
    }
    case 'api_credentials': {
      const kind = typeof told.kind === 'string' ? told.kind : 'sales_channel';
      return {
        ...common,
        name: `Credential ${number}`,
        kind,
        confidential: confidentialOf(kind),
        redirect_uri: null,
        client_id: making.random.base64url(32),
        client_secret: making.random.base64url(32),
        scopes: 'market:all',
        expires_in: lifetimeOf(kind),
        mode: 'test',
        custom: false,
      };
    }
    case 'application_memberships':
      return { ...common, filters: null };
    case 'permissions':
      return {
        ...common,
        can_create: true,
        can_read: true,
        can_update: true,
        can_destroy: true,
        subject: 'orders',
        restrictions: {},
      };
    case 'identity_providers': {
      const url = `https://idp-${number}.example.com`;
      return {
        ...common,
        name: `Identity provider ${number}`,
        client_id: making.random.base64url(24),
        client_secret: making.random.base64url(32),
        issuer: url,
        domains: 'example.com',
        token_url: `${url}/token`,
        authorize_url: `${url}/authorize`,
        jwks_url: `${url}/jwks`,
        status: 'pending',
        txt_record: `cl-verification=${making.random.text(12, alphabets.alphanumeric)}`,
        organization: null,
        disabled_at: null,
      };
    }
    case 'versions':
      return { ...common, resource_type: 'roles', resource_id: '', event: 'update', changes: {}, who: null };
  }
}

const usualPlan = {
  region: 'eu-west-1',
  can_switch_live: false,
  subscription_info: {
    plan_type: 'growth',
    limits: { markets: 5, skus: 10000, organizations: 2, memberships: 10 },
    totals: { markets: 1, skus: 40, organizations: 1, memberships: 2 },
  },
};

const toSlug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'organization';

function makeToken(told: WorldToken, { making, drafts }: Parts, place: string): IssuedToken {
  const seconds = (time: string | undefined, otherwise: number) =>
    Math.floor((time === undefined ? otherwise : making.moment(time)) / 1000);
  const { user = users.admin, client_id = 'your-client-id', scope = requiredScope, confidential = true } = told;
  if (user !== null && !Object.hasOwn(drafts.users, user))
    refuse(`${place}.user`, `none of the users has the id '${user}'`);
  return {
    clientId: client_id,
    user,
    scope,
    confidential,
    issuedAt: seconds(told.created_at, making.now),
    expiresAt: seconds(told.expires_at, making.now + 7_200_000),
  };
}
