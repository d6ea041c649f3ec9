import { isObject } from '../../../src/is-object.js';
import { at, type Fault, parse } from '../../kit/fault-message.js';
import { answers, items, set, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, readAfterWrite } = mutantsOf('commercelayer');
const attributesOf = (item: unknown) => (isObject(item) && isObject(item.attributes) ? item.attributes : {});

/** A list lacks what has this value, and does not count it. */
const lacks = (operationId: string, name: string, lost: unknown): Fault =>
  answers(operationId, 200, (answer) => {
    const found = at(parse(answer.text), '/data');
    const list = Array.isArray(found) ? found : [];
    const left = list.filter((item) => attributesOf(item)[name] !== lost);
    const count = (total: unknown) => Number(total) - (list.length - left.length);
    const pages = (total: unknown) => (left.length === 0 ? 0 : total);
    return value('/meta/page_count', pages)(value('/meta/record_count', count)(set('/data', left)(answer)));
  });

const isFlipped = (one: unknown) => one !== true;
const paging = (name: string, operationId: string, fault: Fault) =>
  mutant(name, 'paging', `${operationId} paging`, fault);

/** Providers that record nothing, begin with too little, and list those that cannot be removed in another way. */
export const recordsAndBeginsMutants: readonly Mutant[] = [
  ...['admin', 'read_only'].map((kind) =>
    readAfterWrite(
      `a new organization has no role ${kind}`,
      'createOrganization',
      lacks('listOrganizationRoles', 'kind', kind),
    ),
  ),
  readAfterWrite(
    'a new organization has no owner',
    'createOrganization',
    lacks('listOrganizationMemberships', 'owner', true),
  ),
  readAfterWrite(
    'a new organization has no credential for live mode',
    'createOrganization',
    lacks('listOrganizationApiCredentials', 'mode', 'live'),
  ),
  readAfterWrite('a new role is not recorded', 'createRole', lacks('listRoleVersions', 'event', 'create')),
  readAfterWrite('a changed role is not recorded', 'updateRole', lacks('listRoleVersions', 'event', 'update')),
  readAfterWrite(
    'a changed permission is not recorded',
    'updatePermission',
    lacks('listPermissionVersions', 'event', 'update'),
  ),
  readAfterWrite('a deleted membership is not recorded', 'deleteMembership', lacks('listVersions', 'event', 'destroy')),
  breaks(
    'other-thing',
    'whether a profile may test does not follow from its scope',
    'createMembershipProfile',
    201,
    value('/data/attributes/test_enabled', isFlipped),
  ),
  paging(
    'roles: the oldest is not listed',
    'listRoles',
    items('listRoles', '/data', (list) => list.slice(1)),
  ),
  paging(
    'providers come newest first',
    'listIdentityProviders',
    items('listIdentityProviders', '/data', (list) => list.toReversed()),
  ),
  paging(
    'the count of permissions of a role is of the page',
    'listRolePermissions',
    answers(
      'listRolePermissions',
      200,
      value('/meta/record_count', () => 1),
    ),
  ),
];
