import type { AppKeyList, operations, PersonalAccessToken, User } from '../../../../../generated/zitadel/types.js';
import type { Behaviours } from '../../../../mock/core/behaviour.js';
import type { Indexed } from '../../../../mock/core/indexed.js';
import type { Changed } from '../app-commands.js';
import { faults } from '../fault.js';
import type { Actor, Instance } from '../instance.js';
import { detailsOnChange, detailsOnCreate, detailsOnRead, listDetails, toAppKey } from '../representations.js';
import { comparing, type Paging, page } from '../search.js';
import { entry, type MachineUser, type PersonalAccessToken as Token, type UserKey } from '../state.js';
import { credentialKeys, type Filed } from '../tables.js';
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
    addMachineUser({ body }, actor) {
      const { userId, ...written } = commands.add(actor, actor.organizationId ?? actor.caller.organizationId, body);
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

  /** Those of a user, the oldest first; what is not there has nothing. */
  const list = <Row extends Token | UserKey, Shown>(
    indexed: Indexed<Filed<Row>>,
    user: MachineUser | undefined,
    paging: Paging | undefined,
    show: (row: Row, organizationId: string) => Shown,
  ): { details: AppKeyList['details']; result?: Shown[] } => {
    const listed = indexed.select(JSON.stringify(['v1', user?.id]), {
      key: credentialKeys.owner(user?.id ?? ''),
      passes: ({ ofUser }) => ofUser,
      compare: comparing(({ credential }) => credential.created, true),
    });
    const { rows, total } = page(listed, paging ?? {});
    const details = listDetails(total, instance.memory.current);
    if (rows.length === 0) return { details };
    return { details, result: rows.map(({ one }) => show(one.credential, one.organizationId)) };
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
      return { status: 200, body: list(instance.tables.keys, user, body?.query, toAppKey) };
    },
    getMachineKey({ path }, actor) {
      const user = instance.user(actor, path.userId);
      const key = user && entry(user.keys, path.keyId);
      if (user === undefined || key === undefined) throw instance.refusal(faults.keyNotFound);
      return { status: 200, body: { key: toAppKey(key, user.organizationId) } };
    },
    removeMachineKey: ({ path }, actor) => changed(keys.remove(actor, path)),

    addPersonalAccessToken({ path, body }, actor) {
      const { tokenId, token, ...written } = tokens.add(actor, { ...body, ...path });
      return { status: 200, body: { tokenId, token, details: detailsOnCreate(written) } };
    },
    listPersonalAccessTokens({ path, body }, actor) {
      const user = instance.user(actor, path.userId);
      return { status: 200, body: list(instance.tables.tokens, user, body?.query, toPersonalAccessToken) };
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

/** What v1 and v2 show of a user under the same names. */
export function profileOf(user: MachineUser) {
  const { state, userName, name, description, accessTokenType, secretHash } = user;
  return {
    details: detailsOnRead(user.changedSequence, user.created, user.changed, user.organizationId),
    state,
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

const toUser = (user: MachineUser): User => ({ id: user.id, userName: user.userName, ...profileOf(user) });

const toPersonalAccessToken = (
  { id, created, sequence, expirationDate }: Token,
  organizationId: string,
): PersonalAccessToken => ({
  id,
  details: detailsOnRead(sequence, created, created, organizationId),
  expirationDate,
  scopes: personalScopes,
});
