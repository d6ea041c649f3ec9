import type { OrganizationCreate, OrganizationUpdate, operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { commonAttributes } from './common-attributes.js';
import type { Context } from './context.js';
import { accessDenied, invalidRecord, validationError } from './errors.js';
import { membershipOf } from './memberships.js';
import { settings } from './organization-settings.js';
import { findAt, linkage, list, relatedPage, retrieve } from './reading.js';
import { resourcesCredential, startingRole } from './starting-records.js';
import type { Stored } from './state.js';
import type { Store } from './store.js';
import { attributeKey } from './tables.js';
import type { View } from './user-view.js';
import { create, type Rules, readDocument, update } from './writing.js';

type Operations = Pick<
  operations,
  Extract<
    keyof operations,
    | `${'create' | 'retrieve' | 'update'}Organization`
    | 'transferOrganizationOwnership'
    | `${'list' | 'get'}Organization${'s' | 'Memberships' | 'Roles' | 'Permissions' | 'ApiCredentials'}${'' | 'Relationship'}`
  >
>;

const contacts = [
  'support_phone',
  'support_email',
  'logo_url',
  'favicon_url',
  'primary_color',
  'contrast_color',
  'gtm_id',
  'gtm_id_test',
];
const others = ['config', 'reference', 'reference_origin', 'metadata'];

const rules: Rules<'organizations', OrganizationCreate, OrganizationUpdate> = {
  type: 'organizations',
  creation: { attributes: ['name', ...contacts, 'region', ...others], required: ['name'], relationships: {} },
  update: { attributes: ['name', ...contacts, ...others], required: ['name'], relationships: {} },
  ownerOf: () => undefined,
  attributesOf({ attributes: sent }, { store, now }) {
    const slug = freeSlug(store, sent.name);
    return {
      name: sent.name,
      slug,
      domain: `${slug}.commercelayer.io`,
      support_phone: sent.support_phone ?? null,
      support_email: sent.support_email ?? null,
      logo_url: sent.logo_url ?? null,
      favicon_url: sent.favicon_url ?? null,
      primary_color: sent.primary_color ?? null,
      contrast_color: sent.contrast_color ?? null,
      gtm_id: sent.gtm_id ?? null,
      gtm_id_test: sent.gtm_id_test ?? null,
      region: sent.region ?? 'eu-west-1',
      can_switch_live: false,
      subscription_info: {
        plan_type: 'developer',
        limits: { markets: 2, skus: 100, organizations: 2, memberships: 2 },
        totals: { markets: 0, skus: 0, organizations: 1, memberships: 1 },
      },
      config: sent.config ?? null,
      ...settings,
      ...commonAttributes(sent, now),
    };
  },
  changesOf: ({ attributes }) => ({ ...attributes }),
  afterCreation: begin,
};

/** A name as it is written in URLs, with a number behind it when others have it. */
function freeSlug({ tables }: Store, name: string): string {
  const slug =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'organization';
  const isTaken = (one: string) => tables.of('organizations').withKey(attributeKey('slug', one)).length > 0;
  let free = slug;
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${number}`;
  return free;
}

/** What an organization begins with: two roles, the membership of its owner, and two credentials of the dashboard's. */
function begin({ id: owner }: Stored<'organizations'>, { store, view, now }: Context): void {
  const { tables } = store;
  const admin = store.newId();
  tables.add('roles', startingRole(admin, owner, 'Admin', 'admin', now));
  const reader = store.newId();
  tables.add('roles', startingRole(reader, owner, 'Read only', 'read_only', now));
  for (const mode of ['test', 'live'] as const) {
    const id = store.newId();
    const secret = () => store.tools.random.base64url(32);
    tables.add('api_credentials', resourcesCredential(id, owner, admin, mode, now, secret));
  }
  const { email, first_name, last_name } = findAt(view, 'users', { path: { id: view.user } }).attributes;
  const membership = store.newId();
  tables.add('memberships', {
    id: membership,
    owner,
    attributes: {
      user_email: email,
      user_first_name: first_name,
      user_last_name: last_name,
      status: 'active',
      owner: true,
      test_enabled: true,
      access_scope: 'all_access',
      ...commonAttributes(undefined, now),
    },
    one: { organization: owner, role: admin, membership_profile: null, user: view.user },
  });
}

const transfer = { attributes: ['new_owner_email'], required: [], relationships: {} };

export const organizationBehaviours = (store: Store): Behaviours<Operations, View> => ({
  listOrganizations: list('organizations'),
  createOrganization: create(store, { ...rules, mayWrite: () => true }),
  retrieveOrganization: retrieve('organizations'),
  updateOrganization: update(store, rules),
  listOrganizationMemberships: relatedPage('organizations', 'memberships'),
  listOrganizationRoles: relatedPage('organizations', 'roles'),
  listOrganizationPermissions: relatedPage('organizations', 'permissions'),
  listOrganizationApiCredentials: relatedPage('organizations', 'api_credentials'),
  getOrganizationMembershipsRelationship: linkage('organizations', 'memberships'),
  getOrganizationRolesRelationship: linkage('organizations', 'roles'),
  getOrganizationPermissionsRelationship: linkage('organizations', 'permissions'),
  getOrganizationApiCredentialsRelationship: linkage('organizations', 'api_credentials'),

  transferOrganizationOwnership(call, view) {
    const { attributes } = readDocument(call, 'organizations', transfer, call.path.organizationId);
    const { id } = findAt(view, 'organizations', call);
    const present = view.membership(id);
    if (present?.attributes.owner !== true) throw accessDenied();
    const email = attributes.new_owner_email;
    const error = (key: string, title: string) =>
      invalidRecord([validationError('attributes/new_owner_email', key, title)]);
    if (typeof email !== 'string' || email === '') throw error('blank', "can't be blank");
    const next = membershipOf(store, id, email);
    if (next?.attributes.status !== 'active') throw error('required', 'must exist');
    for (const [membership, owner] of new Map([
      [present, false],
      [next, true],
    ])) {
      membership.attributes = {
        ...membership.attributes,
        owner,
        updated_at: store.timestamp(membership.attributes.updated_at),
      };
      store.tables.changed('memberships', membership);
    }
    return { status: 202 };
  },
});
