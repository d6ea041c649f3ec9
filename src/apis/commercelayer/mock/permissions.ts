import type { operations, PermissionCreate, PermissionUpdate } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { commonAttributes } from './common-attributes.js';
import { linkage, list, related, relatedPage, retrieve } from './reading.js';
import type { Store } from './store.js';
import type { View } from './user-view.js';
import { create, linked, type Rules, update } from './writing.js';

type Operations = Pick<
  operations,
  Extract<
    keyof operations,
    | `${'create' | 'retrieve' | 'update'}Permission`
    | `${'list' | 'get' | 'retrieve'}Permission${'s' | 'Organization' | 'Role' | 'Versions'}${'' | 'Relationship'}`
  >
>;

const allowed = ['can_create', 'can_read', 'can_update', 'can_destroy'];
const common = ['reference', 'reference_origin', 'metadata'];

const rules: Rules<'permissions', PermissionCreate, PermissionUpdate> = {
  type: 'permissions',
  creation: {
    attributes: [...allowed, 'subject', ...common],
    required: [...allowed, 'subject'],
    relationships: { role: { type: 'roles', required: true } },
  },
  update: { attributes: [...allowed, ...common], required: allowed, relationships: {} },
  ownerOf: (wanted, view) => view.find('roles', linked(wanted, 'role')?.id ?? '')?.owner,
  attributesOf: ({ attributes }, { now }) => ({
    can_create: attributes.can_create,
    can_read: attributes.can_read,
    can_update: attributes.can_update,
    can_destroy: attributes.can_destroy,
    subject: attributes.subject,
    restrictions: {},
    ...commonAttributes(attributes, now),
  }),
  changesOf: ({ attributes }) => ({ ...attributes }),
};

export const permissionBehaviours = (store: Store): Behaviours<Operations, View> => ({
  listPermissions: list('permissions'),
  createPermission: create(store, rules),
  retrievePermission: retrieve('permissions'),
  updatePermission: update(store, rules),
  retrievePermissionOrganization: related('permissions', 'organization'),
  retrievePermissionRole: related('permissions', 'role'),
  listPermissionVersions: relatedPage('permissions', 'versions'),
  getPermissionOrganizationRelationship: linkage('permissions', 'organization'),
  getPermissionRoleRelationship: linkage('permissions', 'role'),
  getPermissionVersionsRelationship: linkage('permissions', 'versions'),
});
