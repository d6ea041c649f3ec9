import type {
  MembershipProfileCreate,
  MembershipProfileUpdate,
  operations,
} from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { reachesTestData } from './access-scope.js';
import { commonAttributes } from './common-attributes.js';
import { linkage, list, related, relatedPage, retrieve } from './reading.js';
import type { Store } from './store.js';
import type { View } from './user-view.js';
import { create, type Rules, remove, update } from './writing.js';

type Operations = Pick<
  operations,
  Extract<
    keyof operations,
    | `${'create' | 'retrieve' | 'update' | 'delete'}MembershipProfile`
    | `${'list' | 'get' | 'retrieve'}MembershipProfile${'s' | 'Organization' | 'ApplicationMemberships'}${'' | 'Relationship'}`
  >
>;

const attributes = ['name', 'access_scope', 'reference', 'reference_origin', 'metadata'];
const required = ['name', 'access_scope'];
const relationships = { application_memberships: { type: 'application_memberships', many: true } } as const;

const rules: Rules<'membership_profiles', MembershipProfileCreate, MembershipProfileUpdate> = {
  type: 'membership_profiles',
  creation: {
    attributes,
    required,
    relationships: { organization: { type: 'organizations', required: true }, ...relationships },
  },
  update: { attributes, required, relationships },
  attributesOf: ({ attributes: sent }, { now }) => ({
    name: sent.name,
    test_enabled: reachesTestData(sent.access_scope),
    access_scope: sent.access_scope,
    ...commonAttributes(sent, now),
  }),
  changesOf: ({ attributes: sent = {} }, existing) => ({
    ...sent,
    test_enabled: reachesTestData(sent.access_scope ?? existing.attributes.access_scope),
  }),
};

export const membershipProfileBehaviours = (store: Store): Behaviours<Operations, View> => ({
  listMembershipProfiles: list('membership_profiles'),
  createMembershipProfile: create(store, rules),
  retrieveMembershipProfile: retrieve('membership_profiles'),
  updateMembershipProfile: update(store, rules),
  deleteMembershipProfile: remove(store, rules),
  retrieveMembershipProfileOrganization: related('membership_profiles', 'organization'),
  listMembershipProfileApplicationMemberships: relatedPage('membership_profiles', 'application_memberships'),
  getMembershipProfileOrganizationRelationship: linkage('membership_profiles', 'organization'),
  getMembershipProfileApplicationMembershipsRelationship: linkage('membership_profiles', 'application_memberships'),
});
