import type {
  AppKeyList,
  MachineKey,
  operations,
  PersonalAccessToken,
  User,
} from '../../../../../generated/zitadel/types.js';
import type { Behaviours } from '../../../../mock/core/behaviour.js';
import type { Changed } from '../app-commands.js';
import { faults } from '../fault.js';
import type { Actor, Instance } from '../instance.js';
import { detailsOnChange, detailsOnCreate, detailsOnRead, listDetails } from '../representations.js';
import { type Paging, page, sortBy } from '../search.js';
import { entry, type MachineUser, type PersonalAccessToken as Token, type UserKey } from '../state.js';
import { createPersonalAccessTokenCommands, personalScopes } from './personal-access-tokens.js';
import { createUserCommands } from './user-commands.js';
import { createUserKeyCommands } from './user-keys.js';

type UserOperations = Pick<
  operations,
  | 'addMachineUser'
  | 'getUserById'
  | 'updateMachineUser'
  | 'deactivateUser'
  | 'reactivateUser'
  | 'lockUser'
  | 'unlockUser'
  | 'removeUser'
  | 'generateMachineSecret'
  | 'removeMachineSecret'
>;

type CredentialOperations = Pick<
  operations,
  | 'addMachineKey'
  | 'listMachineKeys'
  | 'getMachineKey'
  | 'removeMachineKey'
  | 'addPersonalAccessToken'
  | 'listPersonalAccessTokens'
  | 'getPersonalAccessToken'
  | 'removePersonalAccessToken'
>;

const changed = (written: Changed) => ({ status: 200, body: { details: detailsOnChange(written) } }) as const;

const missing = faults.userToToggleNotFound;
const inactive = { missing, otherState: faults.userAlreadyInactive };
const notInactive = { missing, otherState: faults.userNotInactive };
const notLockable = { missing, otherState: faults.userNotLockable };
const notLocked = { missing, otherState: faults.userNotLocked };

/** Service accounts in management v1. */
export function createManagementUsers(instance: Instance): Behaviours<UserOperations, Actor> {
  const commands = createUserCommands(instance);

  /** A user of another organization is told apart from one that is none. */
  const find = (actor: Actor, userId: string): MachineUser => {
    const found = entry(instance.memory.current.users, userId);
    if (found === undefined) throw instance.refusal(faults.userNotFound);
    if (instance.user(actor, userId) === undefined) throw instance.refusal(faults.userOfOtherOrganization);
    return found;
  };

  return {
    addMachineUser({ body }, { organizationId, caller }) {
      const { userId, ...written } = commands.add(organizationId ?? caller.organizationId, body);
      return { status: 200, body: { userId, details: detailsOnChange(written) } };
    },
    getUserById: ({ path }, actor) => ({ status: 200, body: { user: toUser(find(actor, path.id)) } }),
    updateMachineUser: ({ path, body }, actor) => changed(commands.update(actor, path.userId, body)),
    deactivateUser: ({ path }, actor) => changed(commands.deactivate(actor, path.id, inactive)),
    reactivateUser: ({ path }, actor) => changed(commands.reactivate(actor, path.id, notInactive)),
    lockUser: ({ path }, actor) => changed(commands.lock(actor, path.id, notLockable)),
    unlockUser: ({ path }, actor) => changed(commands.unlock(actor, path.id, notLocked)),
    removeUser: ({ path }, actor) => changed(commands.remove(actor, path.id, faults.userToRemoveNotFound)),
    async generateMachineSecret({ path }, actor) {
      find(actor, path.userId);
      const made = await commands.generateSecret(actor, path.userId, faults.userNotFound);
      const { clientId, clientSecret } = made;
      return { status: 200, body: { clientId, clientSecret, details: detailsOnCreate(made) } };
    },
    removeMachineSecret: ({ path }, actor) => changed(commands.removeSecret(actor, path.userId)),
  };
}

/** Keys and personal access tokens of service accounts in management v1. */
export function createManagementCredentials(instance: Instance): Behaviours<CredentialOperations, Actor> {
  const keys = createUserKeyCommands(instance);
  const tokens = createPersonalAccessTokenCommands(instance);

  /** The oldest first; what is not there has nothing. */
  const list = <Row extends { created: number }, Shown>(
    rows: readonly Row[],
    paging: Paging | undefined,
    show: (row: Row) => Shown,
  ): { details: AppKeyList['details']; result?: Shown[] } => {
    const { rows: shown, total } = page(
      sortBy(rows, ({ created }) => created, true),
      paging ?? {},
    );
    const details = listDetails(total, instance.memory.current);
    return shown.length === 0 ? { details } : { details, result: shown.map(show) };
  };

  return {
    async addMachineKey({ path, body }, actor) {
      const { keyId, keyDetails, ...written } = await keys.add(actor, { ...body, ...path });
      const details = detailsOnCreate(written);
      return {
        status: 200,
        body: keyDetails === undefined ? { keyId, details } : { keyId, keyDetails, details },
      };
    },
    listMachineKeys({ path, body }, actor) {
      const user = instance.user(actor, path.userId);
      const show = (key: UserKey) => toMachineKey(key, user?.organizationId ?? '');
      return { status: 200, body: list(Object.values(user?.keys ?? {}), body?.query, show) };
    },
    getMachineKey({ path }, actor) {
      const user = instance.user(actor, path.userId);
      const key = user && entry(user.keys, path.keyId);
      if (user === undefined || key === undefined) throw instance.refusal(faults.keyNotFound);
      return { status: 200, body: { key: toMachineKey(key, user.organizationId) } };
    },
    removeMachineKey: ({ path }, actor) => changed(keys.remove(actor, path)),

    addPersonalAccessToken({ path, body }, actor) {
      const { tokenId, token, ...written } = tokens.add(actor, { ...body, ...path });
      return { status: 200, body: { tokenId, token, details: detailsOnCreate(written) } };
    },
    listPersonalAccessTokens({ path, body }, actor) {
      const user = instance.user(actor, path.userId);
      const show = (token: Token) => toPersonalAccessToken(token, user?.organizationId ?? '');
      return { status: 200, body: list(Object.values(user?.personalAccessTokens ?? {}), body?.query, show) };
    },
    getPersonalAccessToken({ path }, actor) {
      const user = instance.user(actor, path.userId);
      const token = user && entry(user.personalAccessTokens, path.tokenId);
      if (user === undefined || token === undefined) throw instance.refusal(faults.personalAccessTokenNotFound);
      return { status: 200, body: { token: toPersonalAccessToken(token, user.organizationId) } };
    },
    removePersonalAccessToken: ({ path }, actor) => changed(tokens.remove(actor, path)),
  };
}

function toUser(user: MachineUser): User {
  const { id, state, userName, name, description, accessTokenType, secretHash } = user;
  return {
    id,
    details: detailsOnRead(user.changedSequence, user.created, user.changed, user.organizationId),
    state,
    userName,
    loginNames: [userName],
    preferredLoginName: userName,
    machine: {
      name,
      ...(description !== '' && { description }),
      ...(secretHash !== undefined && { hasSecret: true as const }),
      ...(accessTokenType !== 'ACCESS_TOKEN_TYPE_BEARER' && { accessTokenType }),
    },
  };
}

const toMachineKey = ({ id, created, sequence, expirationDate }: UserKey, organizationId: string): MachineKey => ({
  id,
  details: detailsOnRead(sequence, created, created, organizationId),
  type: 'KEY_TYPE_JSON',
  expirationDate,
});

const toPersonalAccessToken = (
  { id, created, sequence, expirationDate }: Token,
  organizationId: string,
): PersonalAccessToken => ({
  id,
  details: detailsOnRead(sequence, created, created, organizationId),
  expirationDate,
  scopes: personalScopes,
});
