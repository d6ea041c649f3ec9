import type {
  operations,
  UserKeySearchFilter,
  UserKey as UserKeyView,
  UserTokenSearchFilter,
} from '../../../../../generated/zitadel/types.js';
import type { Behaviours } from '../../../../mock/core/behaviour.js';
import type { Indexed } from '../../../../mock/core/indexed.js';
import type { Changed } from '../app-commands.js';
import { faults } from '../fault.js';
import type { Actor, Instance } from '../instance.js';
import { detailsOnChange } from '../representations.js';
import { comparing, type Paging, page } from '../search.js';
import { pagination, readPagination } from '../service-lists.js';
import type { PersonalAccessToken, UserKey } from '../state.js';
import { credentialKeys, type Filed } from '../tables.js';
import { formatMicros, sortable } from '../time.js';
import { profileOf } from './management-users.js';
import { createPersonalAccessTokenCommands } from './personal-access-tokens.js';
import { createUserCommands } from './user-commands.js';
import { createUserKeyCommands } from './user-keys.js';

type UserOperations = Pick<
  operations,
  | 'createUser'
  | 'getUserByIdV2'
  | 'updateUser'
  | 'deactivateUserV2'
  | 'reactivateUserV2'
  | 'lockUserV2'
  | 'unlockUserV2'
  | 'deleteUser'
  | 'addKey'
  | 'removeKey'
  | 'listKeys'
  | 'addPersonalAccessTokenV2'
  | 'removePersonalAccessTokenV2'
  | 'listPersonalAccessTokensV2'
  | 'addSecret'
  | 'removeSecret'
>;

const changed = (written: Changed) => ({ status: 200, body: { details: detailsOnChange(written) } }) as const;
const removed = ({ time }: Changed) => ({ status: 200, body: { deletionDate: formatMicros(time) } }) as const;

const inactive = { missing: faults.userV2ToDeactivateNotFound, otherState: faults.userV2AlreadyInactive };
const notInactive = { missing: faults.userV2ToReactivateNotFound, otherState: faults.userV2NotInactive };
const notLockable = { missing: faults.userV2ToLockNotFound, otherState: faults.userV2NotLockable };
const notLocked = { missing: faults.userV2ToUnlockNotFound, otherState: faults.userV2NotLocked };

/** Service accounts, and what is issued to them, in `zitadel.user.v2`. */
export function createServiceUsers(instance: Instance): Behaviours<UserOperations, Actor> {
  const commands = createUserCommands(instance);
  const keys = createUserKeyCommands(instance);
  const tokens = createPersonalAccessTokenCommands(instance);

  const list = <Row extends UserKey | PersonalAccessToken>(
    indexed: Indexed<Filed<Row>>,
    actor: Actor,
    { pagination: asked, sortingColumn, filters = [] }: Search,
  ) => {
    const paging = readPagination(instance, asked);
    const listed = indexed.select(JSON.stringify(['users', sortingColumn, asked?.asc, filters]), {
      key: credentialKeys.ofUsers,
      passes: (filed) => filters.every((filter) => matches(filed, filter)),
      compare: comparing(columnOf(sortingColumn), asked?.asc),
    });
    const { rows, total } = page(listed, paging);
    const result = rows
      .map(({ one }) => one)
      .filter(({ organizationId, ownerId }) => instance.isAllowed(actor, 'user.read', organizationId, ownerId))
      .map(toView);
    return {
      status: 200,
      body: { pagination: pagination(total, paging.limit), ...(result.length !== 0 && { result }) },
    } as const;
  };

  return {
    createUser({ body: { organizationId, userId, username: userName, machine } }, actor) {
      const made = commands.add(actor, organizationId, { userId, userName, ...machine });
      return { status: 200, body: { id: made.userId, creationDate: formatMicros(made.time) } };
    },
    getUserByIdV2({ body }, actor) {
      const user = instance.user(actor, body.userId);
      if (user === undefined) throw instance.refusal(faults.userNotFound);
      instance.authorize(actor, 'user.read', user.organizationId, user.id);
      const profile = profileOf(user);
      const { details } = profile;
      return { status: 200, body: { details, user: { userId: user.id, username: user.userName, ...profile } } };
    },
    updateUser({ body }, actor) {
      // Whatever the description asks for, it may be missing.
      if (!('machine' in body)) throw instance.refusal(faults.userTypeMissing);
      const { time } = commands.change(actor, body.userId, { userName: body.username, ...body.machine });
      return { status: 200, body: { changeDate: formatMicros(time) } };
    },
    deactivateUserV2: ({ body }, actor) => changed(commands.deactivate(actor, body.userId, inactive)),
    reactivateUserV2: ({ body }, actor) => changed(commands.reactivate(actor, body.userId, notInactive)),
    lockUserV2: ({ body }, actor) => changed(commands.lock(actor, body.userId, notLockable)),
    unlockUserV2: ({ body }, actor) => changed(commands.unlock(actor, body.userId, notLocked)),
    deleteUser: ({ body }, actor) => changed(commands.remove(actor, body.userId, faults.userV2ToDeleteNotFound)),

    async addKey({ body }, actor) {
      const { keyId, keyDetails, time } = await keys.add(actor, body);
      const made = { creationDate: formatMicros(time), keyId };
      return { status: 200, body: keyDetails === undefined ? made : { ...made, keyContent: keyDetails } };
    },
    removeKey: ({ body }, actor) => removed(keys.remove(actor, body)),
    listKeys: ({ body }, actor) => list(instance.tables.keys, actor, body),

    addPersonalAccessTokenV2({ body }, actor) {
      const { tokenId, token, time } = tokens.add(actor, body);
      return { status: 200, body: { creationDate: formatMicros(time), tokenId, token } };
    },
    removePersonalAccessTokenV2: ({ body }, actor) => removed(tokens.remove(actor, body)),
    listPersonalAccessTokensV2: ({ body }, actor) => list(instance.tables.tokens, actor, body),

    async addSecret({ body }, actor) {
      const { time, clientSecret } = await commands.generateSecret(actor, body.userId, faults.secretForUnknownUser);
      return { status: 200, body: { creationDate: formatMicros(time), clientSecret } };
    },
    removeSecret: ({ body }, actor) => removed(commands.removeSecret(actor, body.userId)),
  };
}

interface Search {
  readonly pagination?: Paging & { readonly asc?: boolean };
  readonly sortingColumn?: string;
  readonly filters?: readonly (UserKeySearchFilter & UserTokenSearchFilter)[];
}

type Row = Filed<UserKey | PersonalAccessToken>;

const toView = ({ credential, ownerId, organizationId }: Row): UserKeyView => ({
  creationDate: formatMicros(credential.created),
  changeDate: formatMicros(credential.created),
  id: credential.id,
  userId: ownerId,
  organizationId,
  expirationDate: credential.expirationDate,
});

function matches(
  { credential, ownerId, organizationId }: Row,
  { keyIdFilter, tokenIdFilter, userIdFilter, organizationIdFilter }: UserKeySearchFilter & UserTokenSearchFilter,
): boolean {
  if (userIdFilter !== undefined) return ownerId === (userIdFilter.id ?? '');
  if (organizationIdFilter !== undefined) return organizationId === (organizationIdFilter.id ?? '');
  return credential.id === ((keyIdFilter ?? tokenIdFilter)?.id ?? '');
}

/** The columns of keys and of tokens end in the same words. */
function columnOf(column = ''): (row: Row) => string | number {
  if (column.endsWith('_USER_ID')) return ({ ownerId }) => ownerId;
  if (column.endsWith('_ORGANIZATION_ID')) return ({ organizationId }) => organizationId;
  if (column.endsWith('_EXPIRATION_DATE')) return ({ credential }) => sortable(credential.expirationDate);
  return column.endsWith('_ID') ? ({ credential }) => credential.id : ({ credential }) => credential.created;
}
