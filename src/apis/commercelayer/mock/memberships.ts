import type { MembershipCreate, MembershipUpdate, operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { reachesTestData } from './access-scope.js';
import { commonAttributes } from './common-attributes.js';
import { accessDenied, invalidRecord, validationError } from './errors.js';
import { findAt, linkage, list, related, relatedOrNone, relatedPage, retrieve } from './reading.js';
import type { Stored } from './state.js';
import type { Store } from './store.js';
import { attributeKey } from './tables.js';
import type { View } from './user-view.js';
import { create, type Rules, remove, update } from './writing.js';

type Operations = Pick<
  operations,
  Extract<
    keyof operations,
    | `${'list' | 'get' | 'retrieve'}Membership${'' | 's' | 'Organization' | 'Role' | 'MembershipProfile' | 'Versions' | 'ApplicationMemberships'}${'' | 'Relationship'}`
    | `${'create' | 'update' | 'delete' | 'resend'}Membership`
  >
>;

const relationships = {
  application_memberships: { type: 'application_memberships', many: true },
  membership_profile: { type: 'membership_profiles' },
} as const;
const role = { type: 'roles', required: true } as const;

const rules: Rules<'memberships', MembershipCreate, MembershipUpdate> = {
  type: 'memberships',
  creation: {
    attributes: ['user_email', 'access_scope', 'reference', 'reference_origin', 'metadata'],
    required: ['user_email'],
    relationships: { organization: { type: 'organizations', required: true }, role, ...relationships },
  },
  update: {
    attributes: ['access_scope', 'reference', 'reference_origin', 'metadata'],
    required: [],
    relationships: { role, ...relationships },
  },
  errors({ attributes: { user_email: value } }, { store, owner }, existing) {
    const isTaken = typeof value === 'string' && owner !== undefined && membershipOf(store, owner, value) !== undefined;
    return existing === undefined && isTaken
      ? [validationError('attributes/user_email', 'taken', 'has already been taken', { value })]
      : [];
  },
  attributesOf({ attributes }, { store, now }) {
    const user = accountOf(store, attributes.user_email);
    const access_scope = attributes.access_scope ?? 'live_access';
    return {
      user_email: attributes.user_email,
      user_first_name: user?.attributes.first_name ?? null,
      user_last_name: user?.attributes.last_name ?? null,
      status: user === undefined ? 'pending' : 'active',
      owner: false,
      test_enabled: reachesTestData(access_scope),
      access_scope,
      ...commonAttributes(attributes, now),
    };
  },
  changesOf({ attributes = {} }, existing) {
    const sent = 'access_scope' in attributes ? attributes.access_scope : existing.attributes.access_scope;
    const access_scope = sent ?? 'live_access';
    return { ...attributes, access_scope, test_enabled: reachesTestData(access_scope) };
  },
  linksOf: ({ user_email }, { store }) => ({ user: accountOf(store, user_email)?.id ?? null }),
};

const accountOf = ({ tables }: Store, email: string): Stored<'users'> | undefined =>
  tables.of('users').withKey(attributeKey('email', email))[0]?.one;

/** The membership in an organization that has an address. */
export const membershipOf = (
  { tables }: Store,
  organization: string,
  email: string,
): Stored<'memberships'> | undefined =>
  tables
    .of('memberships')
    .withKey(attributeKey('user_email', email))
    .find(({ one }) => one.owner === organization)?.one;

/** An admin lets anybody go but the owner; who is no admin may leave. */
const mayDelete = ({ owner, attributes, one }: Stored<'memberships'>, view: View) =>
  !attributes.owner && (view.isAdmin(owner) || one.user === view.user);

export const membershipBehaviours = (store: Store): Behaviours<Operations, View> => ({
  listMemberships: list('memberships'),
  createMembership: create(store, rules),
  retrieveMembership: retrieve('memberships'),
  updateMembership: update(store, rules),
  deleteMembership: remove(store, rules, mayDelete),
  retrieveMembershipOrganization: related('memberships', 'organization'),
  retrieveMembershipRole: related('memberships', 'role'),
  retrieveMembershipMembershipProfile: relatedOrNone('memberships', 'membership_profile'),
  listMembershipApplicationMemberships: relatedPage('memberships', 'application_memberships'),
  listMembershipVersions: relatedPage('memberships', 'versions'),
  getMembershipOrganizationRelationship: linkage('memberships', 'organization'),
  getMembershipRoleRelationship: linkage('memberships', 'role'),
  getMembershipMembershipProfileRelationship: linkage('memberships', 'membership_profile'),
  getMembershipApplicationMembershipsRelationship: linkage('memberships', 'application_memberships'),
  getMembershipVersionsRelationship: linkage('memberships', 'versions'),

  resendMembership(call, view) {
    const { owner, attributes } = findAt(view, 'memberships', call);
    if (!view.isAdmin(owner)) throw accessDenied();
    if (attributes.status !== 'pending')
      throw invalidRecord([
        validationError('attributes/status', 'inclusion', 'is not included in the list', { value: attributes.status }),
      ]);
    return { status: 202 };
  },
});
