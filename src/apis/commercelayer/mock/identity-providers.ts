import type {
  IdentityProviderCreate,
  IdentityProviderUpdate,
  operations,
} from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { alphabets } from '../../../mock/core/random.js';
import { commonAttributes } from './common-attributes.js';
import { validationError } from './errors.js';
import { linkage, list, related, retrieve } from './reading.js';
import { isEnterprise } from './roles.js';
import type { Store } from './store.js';
import type { View } from './user-view.js';
import { create, type Rules, remove, update } from './writing.js';

type Operations = Pick<
  operations,
  Extract<keyof operations, `${string}IdentityProvider${'' | 's' | 'User' | 'UserRelationship'}`>
>;

const required = ['name', 'client_id', 'client_secret', 'issuer', 'domains', 'token_url', 'authorize_url', 'jwks_url'];
const attributes = [...required, 'organization', '_disable', '_enable', 'reference', 'reference_origin', 'metadata'];

const rules: Rules<'identity_providers', IdentityProviderCreate, IdentityProviderUpdate> = {
  type: 'identity_providers',
  creation: { attributes, required, relationships: {} },
  update: { attributes, required, relationships: {} },
  ownerOf: (_, view) => view.user,
  // They come with the Enterprise plan of any organization that the user is an admin of.
  mayWrite: (_, view) => view.memberships().some(({ owner }) => view.isAdmin(owner) && isEnterprise(view, owner)),
  errors({ attributes: { name } }, { store }, existing) {
    const { all } = store.tables.of('identity_providers');
    return all.some(({ one }) => one.id !== existing?.id && one.attributes.name === name)
      ? [validationError('attributes/name', 'taken', 'has already been taken', { value: name })]
      : [];
  },
  attributesOf({ attributes: { _disable, _enable, organization, ...sent } }, { store, now }) {
    return {
      ...sent,
      status: 'pending',
      txt_record: `cl-verification=${store.tools.random.text(12, alphabets.alphanumeric)}`,
      organization: organization ?? null,
      disabled_at: _disable === true ? now : null,
      ...commonAttributes(sent, now),
    };
  },
  changesOf: ({ attributes: { _disable, _enable, ...sent } = {} }, _, { now }) => ({
    ...sent,
    ...(_disable === true && { disabled_at: now }),
    ...(_enable === true && { disabled_at: null }),
  }),
  linksOf: (_, { view }) => ({ user: view.user }),
};

export const identityProviderBehaviours = (store: Store): Behaviours<Operations, View> => ({
  listIdentityProviders: list('identity_providers'),
  createIdentityProvider: create(store, rules),
  retrieveIdentityProvider: retrieve('identity_providers'),
  updateIdentityProvider: update(store, rules),
  deleteIdentityProvider: remove(store, rules),
  retrieveIdentityProviderUser: related('identity_providers', 'user'),
  getIdentityProviderUserRelationship: linkage('identity_providers', 'user'),
});
