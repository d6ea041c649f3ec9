import {
  answers,
  doesInstead,
  items,
  member,
  query,
  removesTwice,
  requests,
  set,
  stale,
  value,
  without,
} from '../../kit/faults.js';
import { mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, misread, notDone, readAfterWrite, wrongAnswer } = mutantsOf('commercelayer');

const attribute = (name: string) => `/data/attributes/${name}`;

/** Providers that are wrong about members, roles, identity providers, versions or the user. */
export const accountMutants = [
  wrongAnswer('a membership has no owner flag', 'retrieveMembership', 200, without(attribute('owner'))),
  wrongAnswer('a status is not known', 'listMemberships', 200, set('/data/*/attributes/status', 7)),
  wrongAnswer('a new organization has no roles', 'createOrganization', 201, without('/included')),
  wrongAnswer('a permission is a text', 'retrievePermission', 200, value(attribute('can_read'), String)),
  wrongAnswer('a version has no event', 'retrieveVersion', 200, without(attribute('event'))),
  wrongAnswer('the user is of another type', 'retrieveUser', 200, set('/data/type', 'memberships')),
  wrongAnswer('a role that is created is no custom one', 'createRole', 201, set(attribute('kind'), 'admin')),
  wrongAnswer('an invitation is accepted at once', 'createMembership', 201, set(attribute('status'), 'active')),
  wrongAnswer('a linkage is of another type', 'getMembershipRoleRelationship', 200, set('/data/type', 'organizations')),
  wrongAnswer(
    'a linkage of many is one',
    'getRoleMembershipsRelationship',
    200,
    value('/data', (all) => [all].flat()[0]),
  ),
  breaks(
    'const',
    'an identity provider includes a role',
    'retrieveIdentityProvider',
    200,
    set('/included', [{ type: 'roles', id: 'NobodyHas0' }]),
  ),
  breaks(
    'link',
    'the user stands among others',
    'retrieveUser',
    200,
    set('/data/links/self', 'https://a.b/api/users/1'),
  ),
  breaks(
    'other-thing',
    'another membership comes than was asked for',
    'retrieveMembership',
    200,
    set('/data/id', 'NobodyHas0'),
  ),
  breaks(
    'other-thing',
    'a membership is made in another organization',
    'createMembership',
    201,
    set('/data/meta/organization_id', 'NobodyHas0'),
  ),
  misread(
    'an invitation needs no address',
    'invalid-input',
    'createMembership',
    member(attribute('user_email'), (email) => email ?? `nobody-${Date.now()}@example.com`),
  ),
  misread(
    'a page of 26 versions is taken',
    'invalid-input',
    'listVersions',
    query('page[size]', (size) => (Number(size) > 25 ? '25' : size)),
  ),
  ...notDone([
    'updateMembership',
    'deleteMembership',
    'updateMembershipProfile',
    'deleteMembershipProfile',
    'updateApplicationMembership',
    'deleteApplicationMembership',
    'updateIdentityProvider',
    'deleteIdentityProvider',
  ]),
  readAfterWrite(
    'a membership keeps its role',
    'updateMembership',
    doesInstead(
      'updateMembership',
      member('/data/relationships', () => undefined),
    ),
  ),
  readAfterWrite('a deleted membership is still listed', 'deleteMembership', stale('listOrganizationMemberships')),
  readAfterWrite(
    'a new application membership is not among those of its member',
    'createApplicationMembership',
    items('getMembershipApplicationMembershipsRelationship', '/data', (all) => all.slice(0, -1)),
  ),
  readAfterWrite(
    'an identity provider is read with another issuer',
    'createIdentityProvider',
    answers('retrieveIdentityProvider', 200, set(attribute('issuer'), 'https://another.example.com/')),
  ),
  mutant(
    'a membership can be deleted twice',
    'concurrency',
    'deleteMembership concurrency',
    removesTwice('deleteMembership', ({ path }) => path.membershipId ?? ''),
  ),
  mutant(
    'memberships are included and not linked',
    'include',
    'listRoleMemberships include',
    answers('listRoleMemberships', 200, without('/data/*/relationships/organization/data')),
  ),
  mutant(
    'all fields of a membership come',
    'sparse-fields',
    'retrieveMembership sparse-fields',
    requests(
      'retrieveMembership',
      query('fields[memberships]', () => null),
    ),
  ),
];
