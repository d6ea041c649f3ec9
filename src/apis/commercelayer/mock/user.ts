import type { operations, UserUpdate } from '../../../../generated/commercelayer/types.js';
import { isObject } from '../../../is-object.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { validationError } from './errors.js';
import { findAt, queryOf, single } from './reading.js';
import type { Store } from './store.js';
import { attributeKey, linkKey } from './tables.js';
import type { View } from './user-view.js';
import { type ChangeRules, change, readDocument } from './writing.js';

type Operations = Pick<operations, 'retrieveUser' | 'updateUser'>;

const required = ['email', 'first_name', 'last_name'];

const rules: ChangeRules<'users', UserUpdate> = {
  type: 'users',
  update: {
    attributes: [...required, 'time_zone', 'reference', 'reference_origin', 'metadata'],
    required,
    relationships: {},
  },
  mayWrite: () => true,
  errors({ attributes: { email: value } }, { store }, existing) {
    const having = typeof value === 'string' ? store.tables.of('users').withKey(attributeKey('email', value)) : [];
    return having.some(({ one }) => one.id !== existing?.id)
      ? [validationError('attributes/email', 'taken', 'has already been taken', { value })]
      : [];
  },
  changesOf: ({ attributes }) => ({ ...attributes }),
  afterUpdate({ id, attributes }, { store }) {
    const { email: user_email, first_name: user_first_name, last_name: user_last_name } = attributes;
    const { tables } = store;
    for (const { one: membership } of [...tables.of('memberships').withKey(linkKey('user', id))]) {
      membership.attributes = { ...membership.attributes, user_email, user_first_name, user_last_name };
      tables.changed('memberships', membership);
    }
  },
};

export const userBehaviours = (store: Store): Behaviours<Operations, View> => ({
  retrieveUser(call, view) {
    const query = queryOf(call, 'users');
    return { status: 200, body: single('users', view.user, query, view) };
  },

  updateUser(call, view) {
    const query = queryOf(call, 'users');
    const data: unknown = Object(call.body).data;
    const namesId = isObject(data) && data.id !== undefined;
    const wanted = readDocument(call, 'users', rules.update, namesId ? view.user : undefined);
    change(store, rules, call, view, findAt(view, 'users', { path: { id: view.user } }), wanted);
    return { status: 200, body: single('users', view.user, query, store.view(call)) };
  },
});
