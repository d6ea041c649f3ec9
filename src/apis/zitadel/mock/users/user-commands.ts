import type { AccessTokenType } from '../../../../../generated/zitadel/types.js';
import type { Changed } from '../app-commands.js';
import { type Fault, faults } from '../fault.js';
import type { Actor, Instance } from '../instance.js';
import { makeSecret } from '../secret.js';
import { addEntry, entry, type MachineUser } from '../state.js';
import { userKeys } from '../tables.js';
import { endTokens } from './end-tokens.js';

interface Profile {
  readonly name: string;
  readonly description?: string;
  readonly accessTokenType?: AccessTokenType;
}

/** What of a user can be changed. */
type ChangedProfile = { readonly [Name in 'userName' | keyof Profile]?: MachineUser[Name] | undefined };

/** What v1 and v2 call the same refusal. */
export interface StateFaults {
  readonly missing: Fault;
  readonly otherState: Fault;
}

/** What is done to service accounts. Each refuses before it changes anything. */
export function createUserCommands(instance: Instance) {
  /** Writes events of a user; those that change the user itself show in it. */
  const write = (user: MachineUser): Changed => {
    const written = instance.write(user);
    user.changed = written.time;
    user.changedSequence = written.sequence;
    instance.tables.noteUser(user.id);
    return { ...written, organizationId: user.organizationId };
  };

  const find = (actor: Actor, userId: string, missing: Fault): MachineUser => {
    const user = instance.user(actor, userId);
    if (user === undefined) throw instance.refusal(missing);
    return user;
  };

  /** The same, for who may change it. */
  const findOwn = (actor: Actor, userId: string, missing: Fault): MachineUser => {
    const user = find(actor, userId, missing);
    authorizeUser(instance, actor, user);
    return user;
  };

  const refuseTakenName = (userName: string, renamed?: MachineUser) => {
    const having = findByName(instance, userName);
    if (having !== undefined && having !== renamed) throw instance.refusal(faults.userNameTaken);
  };

  const enter = (
    actor: Actor,
    userId: string,
    { missing, otherState }: StateFaults,
    [from, to]: readonly [from: readonly MachineUser['state'][], to: MachineUser['state']],
  ): Changed => {
    const user = find(actor, userId, missing);
    if (!from.includes(user.state)) throw instance.refusal(otherState);
    authorizeUser(instance, actor, user);
    user.state = to;
    if (to !== 'USER_STATE_ACTIVE') endTokens(instance, user);
    return write(user);
  };

  return {
    add(
      actor: Actor,
      organizationId: string,
      {
        userId,
        userName,
        name,
        description = '',
        accessTokenType = 'ACCESS_TOKEN_TYPE_BEARER',
      }: Profile & {
        readonly userId?: string | undefined;
        /** Left out, the id is the name. */
        readonly userName?: string | undefined;
      },
    ): Changed & { readonly userId: string } {
      const { users } = instance.memory.current;
      instance.authorize(actor, 'user.write', organizationId, '');
      if (userId && entry(users, userId) !== undefined) throw instance.refusal(faults.userIdTaken);
      const id = userId || instance.nextId();
      const called = userName ?? id;
      refuseTakenName(called);
      const user: MachineUser = {
        id,
        organizationId,
        userName: called,
        name,
        description,
        accessTokenType,
        state: 'USER_STATE_ACTIVE',
        roles: [],
        created: 0,
        changed: 0,
        sequence: 0,
        changedSequence: 0,
        keys: {},
        personalAccessTokens: {},
      };
      addEntry(users, id, user);
      const written = write(user);
      user.created = written.time;
      return { ...written, userId: id };
    },

    /** Replaces the profile: what is left out is reset. */
    update(
      actor: Actor,
      userId: string,
      { name, description = '', accessTokenType = 'ACCESS_TOKEN_TYPE_BEARER' }: Profile,
    ): Changed {
      const user = find(actor, userId, faults.userToUpdateNotFound);
      if (user.name === name && user.description === description && user.accessTokenType === accessTokenType)
        throw instance.refusal(faults.userUnchanged);
      Object.assign(user, { name, description, accessTokenType });
      return write(user);
    },

    /** Changes what is named. A change of nothing is none, and tells the one before. */
    change(actor: Actor, userId: string, sent: ChangedProfile): Changed {
      const user = findOwn(actor, userId, faults.userV2ToUpdateNotFound);
      const { changed: time, changedSequence: sequence, organizationId } = user;
      const changes = Object.entries(sent).filter(
        ([name, value]) => value !== undefined && entry({ ...user }, name) !== value,
      );
      if (changes.length === 0) return { time, sequence, organizationId };
      if (sent.userName !== undefined) refuseTakenName(sent.userName, user);
      Object.assign(user, Object.fromEntries(changes));
      return write(user);
    },

    deactivate: (actor: Actor, userId: string, refused: StateFaults) =>
      enter(actor, userId, refused, [['USER_STATE_ACTIVE', 'USER_STATE_LOCKED'], 'USER_STATE_INACTIVE']),
    reactivate: (actor: Actor, userId: string, refused: StateFaults) =>
      enter(actor, userId, refused, [['USER_STATE_INACTIVE'], 'USER_STATE_ACTIVE']),
    lock: (actor: Actor, userId: string, refused: StateFaults) =>
      enter(actor, userId, refused, [['USER_STATE_ACTIVE'], 'USER_STATE_LOCKED']),
    unlock: (actor: Actor, userId: string, refused: StateFaults) =>
      enter(actor, userId, refused, [['USER_STATE_LOCKED'], 'USER_STATE_ACTIVE']),

    /** Removes a user with all it has; its name is free again. */
    remove(actor: Actor, userId: string, missing: Fault): Changed {
      const user = find(actor, userId, missing);
      instance.authorize(actor, 'user.delete', user.organizationId, user.id);
      endTokens(instance, user);
      delete instance.memory.current.users[user.id];
      return write(user);
    },

    /** Makes a secret in place of the one before. */
    async generateSecret(
      actor: Actor,
      userId: string,
      missing: Fault,
    ): Promise<Changed & { readonly clientId: string; readonly clientSecret: string }> {
      findOwn(actor, userId, missing);
      const { clientSecret, secretHash } = await makeSecret(instance);
      const user = findOwn(actor, userId, missing);
      user.secretHash = secretHash;
      return { ...write(user), clientId: user.userName, clientSecret };
    },

    removeSecret(actor: Actor, userId: string): Changed {
      const user = findOwn(actor, userId, faults.secretToRemoveOfUnknownUser);
      if (user.secretHash === undefined) throw instance.refusal(faults.secretToRemoveMissing);
      delete user.secretHash;
      return write(user);
    },
  };
}

/** Whether the caller may write what belongs to a user. @throws {RefusalError} */
export const authorizeUser = (instance: Instance, actor: Actor, { id, organizationId }: MachineUser) =>
  instance.authorize(actor, 'user.write', organizationId, id);

/** The user of a name, in whatever case and organization. */
export function findByName({ tables }: Instance, userName: string): MachineUser | undefined {
  return tables.users.withKey(userKeys.name(userName))[0]?.one;
}
