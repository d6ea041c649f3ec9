import type { operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { own } from '../../../mock/jsonapi/source.js';
import { commonAttributes } from './common-attributes.js';
import type { Context } from './context.js';
import { list, retrieve } from './reading.js';
import type { Type } from './resource-types.js';
import type { Stored } from './state.js';
import type { View } from './user-view.js';
import { clients } from './world.js';

type Operations = Pick<operations, 'listVersions' | 'retrieveVersion'>;

export const versionBehaviours = (): Behaviours<Operations, View> => ({
  listVersions: list('versions'),
  retrieveVersion: retrieve('versions'),
});

const versioned: ReadonlySet<Type> = new Set<Type>(['memberships', 'permissions', 'roles']);

/** Writes down what happened to a membership, a permission or a role: which of its attributes were what, and are what. */
export function keepVersion(
  { store, view, now }: Context,
  type: Type,
  { id, owner, attributes }: Stored<Type>,
  event: 'create' | 'update' | 'destroy',
  before: object = {},
): void {
  if (!versioned.has(type)) return;
  const old: Readonly<Record<string, unknown>> = event === 'destroy' ? { ...attributes } : { ...before };
  const current: Readonly<Record<string, unknown>> = event === 'destroy' ? {} : { ...attributes };
  const changed = [...new Set([...Object.keys(old), ...Object.keys(current)])]
    .map((name): [string, [unknown, unknown]] => [name, [own(old, name) ?? null, own(current, name) ?? null]])
    .filter(([name, [was, is]]) => name !== 'updated_at' && JSON.stringify(was) !== JSON.stringify(is));
  const versionId = store.newId();
  const client = clients.find(({ user }) => user === view.user);
  store.tables.add('versions', {
    id: versionId,
    owner,
    attributes: {
      resource_type: type,
      resource_id: id,
      event,
      changes: Object.fromEntries(changed),
      who: client === undefined ? null : { application: { id: client.applicationId, kind: 'user', public: false } },
      ...commonAttributes(undefined, now),
    },
    one: { resource: id },
  });
}
