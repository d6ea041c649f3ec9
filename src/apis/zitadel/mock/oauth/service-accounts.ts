import type { Instance } from '../instance.js';
import { hashSecret } from '../secret.js';
import { entry, type MachineUser } from '../state.js';
import { hasExpired } from '../users/expiration.js';
import { findByName } from '../users/user-commands.js';
import { holds, readAssertion } from './assertion.js';
import type { Credentials } from './credentials.js';
import { oauthRefusal } from './oauth-refusal.js';

/** The service account that an assertion is of. @throws {RefusalError} */
export async function admitAssertion(instance: Instance, text: string, issuer: string): Promise<MachineUser> {
  const assertion = readAssertion(text);
  const user = assertion && entry(instance.memory.current.users, assertion.issuer);
  if (assertion === undefined || user === undefined) throw oauthRefusal('invalid_grant', 'invalid assertion');
  const key = (keyId: string) => {
    const found = entry(user.keys, keyId);
    return found === undefined || hasExpired(instance, found.expirationDate) ? undefined : found.publicKey;
  };
  if (!(await holds(assertion, { issuer, now: instance.tools.clock(), skew: 1, key })))
    throw oauthRefusal('invalid_grant', 'invalid assertion');
  return user;
}

/** The service account whose user name and secret these are. @throws {RefusalError} */
export async function admitSecret(instance: Instance, credentials: Credentials): Promise<MachineUser> {
  const user = 'clientId' in credentials ? findByName(instance, credentials.clientId) : undefined;
  if (user === undefined || !('secret' in credentials)) throw oauthRefusal('invalid_client', 'client not found');
  if (user.secretHash === undefined) throw oauthRefusal('invalid_request', 'Errors.User.Machine.Secret.NotExisting');
  if (user.secretHash !== (await hashSecret(credentials.secret)))
    throw oauthRefusal('invalid_request', 'Errors.User.Machine.Secret.Invalid');
  return user;
}
