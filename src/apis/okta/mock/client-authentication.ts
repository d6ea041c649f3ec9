import { isObject } from '../../../is-object.js';
import { isSignedWith } from '../../../mock/core/oauth/jwk.js';
import { type Jws, readJws, readPayload } from '../../../mock/core/oauth/jws.js';
import { RefusalError } from '../../../mock/core/refusal-error.js';
import { jwksOf } from './client-credential.js';
import type { ClientParts } from './client-parts.js';
import { hasSecret } from './oauth-client.js';
import { oauthRefusal } from './oauth-errors.js';
import type { ClientRecord } from './store.js';

type Members = Readonly<Partial<Record<string, string>>>;

/** Where a request went, which the assertion of a client has to say. */
interface Asked {
  readonly origin: string;
  readonly pathname: string;
}

/** The client behind a request, once it has proved who it is. @throws {RefusalError} */
export type AuthenticateClient = (members: Members, asked: Asked) => Promise<ClientRecord>;

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Seconds that an assertion may be good for. */
const longest = 3600;

const invalidClient = (description: string) => oauthRefusal(401, 'invalid_client', description);

export function createClientAuthentication({ clock, errors, store }: ClientParts): AuthenticateClient {
  const find = (clientId: string): ClientRecord => {
    const found = store.clientNamed(clientId);
    if (found?.app.status === 'ACTIVE') return found;
    const body = {
      ...errors.reply('E0000001').body,
      errorCode: 'invalid_client',
      errorSummary: "Invalid value for 'client_id' parameter.",
      errorLink: 'invalid_client',
    };
    throw new RefusalError(() => ({ status: 401, body }));
  };

  const activeSecrets = ({ record }: ClientRecord) =>
    record.secrets.flatMap(({ status, client_secret }) => (status === 'ACTIVE' ? [client_secret] : []));

  /** What can have signed an assertion of the client. */
  const verifiersOf = (found: ClientRecord, { header }: Jws) => {
    const method = found.client.token_endpoint_auth_method;
    if (method === 'client_secret_jwt') return activeSecrets(found);
    if (method !== 'private_key_jwt') return [];
    const keys = jwksOf(found.record).filter(({ status, use }) => status === 'ACTIVE' && use !== 'enc');
    const named = header.kid === undefined ? keys : keys.filter(({ kid }) => kid === header.kid);
    if (named.length === 0) throw invalidClient('The client_assertion JWT kid is invalid.');
    return named;
  };

  const refuseReplay = (id: unknown, expires: number, now: number) => {
    if (typeof id !== 'string') return;
    const { usedIds } = store.state;
    for (const [old, end] of Object.entries(usedIds)) if (end <= now) delete usedIds[old];
    if (Object.hasOwn(usedIds, id)) throw invalidClient('The client_assertion has been used before.');
    usedIds[id] = expires;
  };

  const byAssertion = async (assertion: string, { client_assertion_type, client_id }: Members, asked: Asked) => {
    if (client_assertion_type !== assertionType)
      throw invalidClient(`The 'client_assertion_type' has to be '${assertionType}'.`);
    const jws = readJws(assertion);
    const claims = readPayload(assertion);
    if (jws === undefined || !isObject(claims)) throw invalidClient('The parsing of the client_assertion failed.');
    const { iss, sub, aud, exp, jti } = claims;
    if (typeof sub !== 'string' || iss !== sub || (client_id !== undefined && client_id !== sub))
      throw invalidClient("The 'iss' and 'sub' of the client_assertion have to be the client id.");
    const found = find(sub);
    const audiences = [aud].flat();
    if (!audiences.includes(asked.origin + asked.pathname) && !audiences.includes(asked.origin))
      throw invalidClient('The audience claim for client_assertion must be the endpoint invoked for the request.');
    const now = Math.floor(clock() / 1000);
    if (typeof exp !== 'number' || exp <= now) throw invalidClient('The client_assertion token is expired.');
    if (exp > now + longest)
      throw invalidClient('The client_assertion token has an expiration too far into the future.');
    const checks = await Promise.all(verifiersOf(found, jws).map((verifier) => isSignedWith(verifier, jws)));
    if (!checks.includes(true)) throw invalidClient('The client_assertion signature is invalid.');
    // The client may have been changed while the signature was checked.
    const still = find(sub);
    if (verifiersOf(still, jws).length === 0) throw invalidClient('The client_assertion signature is invalid.');
    refuseReplay(jti, exp, now);
    return still;
  };

  return async (members, asked) => {
    const { client_id, client_secret, client_assertion } = members;
    if (client_assertion !== undefined) return byAssertion(client_assertion, members, asked);
    if (client_id === undefined) throw invalidClient('A client_id must be provided in the request.');
    const found = find(client_id);
    const method = found.client.token_endpoint_auth_method;
    if (method === 'none') return found;
    if (!hasSecret(method) || client_secret === undefined || !activeSecrets(found).includes(client_secret))
      throw invalidClient('The client secret supplied for a confidential client is invalid.');
    return found;
  };
}
