import type {
  ApplicationMembershipCreate,
  ApplicationMembershipUpdate,
  operations,
} from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { commonAttributes } from './common-attributes.js';
import { linkage, list, related, relatedOrNone, retrieve } from './reading.js';
import type { Store } from './store.js';
import type { View } from './user-view.js';
import { create, type Rules, remove, update } from './writing.js';

type Operations = Pick<
  operations,
  Extract<
    keyof operations,
    | `${'create' | 'retrieve' | 'update' | 'delete'}ApplicationMembership`
    | `${'list' | 'get' | 'retrieve'}ApplicationMembership${'s' | 'ApiCredential' | 'Organization' | 'Role' | 'Membership' | 'MembershipProfile'}${'' | 'Relationship'}`
  >
>;

const attributes = ['filters', 'reference', 'reference_origin', 'metadata'];
const role = { type: 'roles', required: true } as const;
const membership_profile = { type: 'membership_profiles' } as const;

const rules: Rules<'application_memberships', ApplicationMembershipCreate, ApplicationMembershipUpdate> = {
  type: 'application_memberships',
  creation: {
    attributes,
    required: [],
    relationships: {
      api_credential: { type: 'api_credentials', required: true },
      organization: { type: 'organizations', required: true },
      role,
      membership: { type: 'memberships' },
      membership_profile,
    },
  },
  update: { attributes, required: [], relationships: { role, membership_profile } },
  attributesOf: ({ attributes: sent }, { now }) => ({
    filters: sent?.filters ?? null,
    ...commonAttributes(sent, now),
  }),
  changesOf: ({ attributes: sent }) => ({ ...sent }),
};

export const applicationMembershipBehaviours = (store: Store): Behaviours<Operations, View> => ({
  listApplicationMemberships: list('application_memberships'),
  createApplicationMembership: create(store, rules),
  retrieveApplicationMembership: retrieve('application_memberships'),
  updateApplicationMembership: update(store, rules),
  deleteApplicationMembership: remove(store, rules),
  retrieveApplicationMembershipApiCredential: related('application_memberships', 'api_credential'),
  retrieveApplicationMembershipOrganization: related('application_memberships', 'organization'),
  retrieveApplicationMembershipRole: related('application_memberships', 'role'),
  retrieveApplicationMembershipMembership: relatedOrNone('application_memberships', 'membership'),
  retrieveApplicationMembershipMembershipProfile: relatedOrNone('application_memberships', 'membership_profile'),
  getApplicationMembershipApiCredentialRelationship: linkage('application_memberships', 'api_credential'),
  getApplicationMembershipOrganizationRelationship: linkage('application_memberships', 'organization'),
  getApplicationMembershipRoleRelationship: linkage('application_memberships', 'role'),
  getApplicationMembershipMembershipRelationship: linkage('application_memberships', 'membership'),
  getApplicationMembershipMembershipProfileRelationship: linkage('application_memberships', 'membership_profile'),
});
