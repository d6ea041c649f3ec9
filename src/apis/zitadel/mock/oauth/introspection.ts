import type { Introspection } from '../../../../../generated/zitadel/types.js';
import type { Call } from '../../../../mock/core/call.js';
import type { Instance } from '../instance.js';
import { entry, type MachineUser } from '../state.js';
import { withoutEnd } from '../time.js';
import { personalScopes } from '../users/personal-access-tokens.js';
import { world } from '../world.js';
import { admitIntrospection, type Client } from './clients.js';
import { readCredentials } from './credentials.js';
import { findToken, type GoodToken } from './issued-tokens.js';
import { oauthRefusal } from './oauth-refusal.js';
import { readParameters } from './parameters.js';

/** Tells apps what a token is. */
export const createIntrospection =
  (instance: Instance) =>
  async (call: Call): Promise<Introspection> => {
    const parameters = readParameters(call);
    const credentials = readCredentials(call, parameters);
    if ('secret' in credentials && credentials.secret === '')
      throw oauthRefusal('invalid_client', 'client must be authenticated');
    const token = parameters.get('token');
    if (token === undefined) throw oauthRefusal('invalid_request', 'token missing');
    const { origin } = call;
    const client = await admitIntrospection(instance, credentials, origin);
    if (client === undefined) return { active: false };
    if (Object.hasOwn(instance.tools.tokens, token)) return describeFirst(client, origin);
    const found = findToken(instance, token, 'anything');
    const told = found && describe(instance, client, found, origin);
    return told ?? { active: false };
  };

const own = ({ config, project }: Client): string[] => [config.clientId, project.id];

/** The tokens that every mock knows: personal access tokens from the setup of the instance, without scopes. */
const describeFirst = (client: Client, iss: string): Introspection => {
  const issued = Date.UTC(2025, 10, 3) / 1000;
  return {
    active: true,
    token_type: 'Bearer',
    exp: secondsOf(withoutEnd),
    iat: issued,
    nbf: issued,
    sub: world.machineUser,
    aud: own(client),
    iss,
    jti: world.firstToken,
  };
};

function describe(instance: Instance, client: Client, found: GoodToken, iss: string): Introspection | undefined {
  const { user } = found;
  if ('personal' in found) {
    const { id, created, expirationDate } = found.personal;
    const issued = Math.floor(created / 1_000_000);
    const scopes = personalScopes;
    return withClaims(instance, user, scopes, iss, {
      active: true,
      scope: scopes.join(' '),
      token_type: 'Bearer',
      exp: secondsOf(expirationDate),
      iat: issued,
      nbf: issued,
      sub: user.id,
      aud: own(client),
      iss,
      jti: id,
    });
  }
  const { id, clientId, issued, expires, scope, audience, bySecret } = found.access;
  if (!audience.some((one) => own(client).includes(one))) return undefined;
  return withClaims(instance, user, scope.split(' '), iss, {
    active: true,
    scope,
    client_id: clientId,
    token_type: 'Bearer',
    exp: expires,
    iat: issued,
    auth_time: issued,
    nbf: issued,
    sub: user.id,
    aud: audience,
    ...(bySecret && { amr: ['pwd'] }),
    iss,
    jti: id,
  });
}

/** What the scopes add. With more than the profile, the server sorts the members by name. */
function withClaims(
  instance: Instance,
  user: MachineUser,
  scopes: readonly string[],
  issuer: string,
  told: Introspection,
): Introspection {
  const withProfile: Introspection = scopes.includes('profile')
    ? {
        ...told,
        username: user.userName,
        name: user.name,
        updated_at: Math.floor(user.changed / 1_000_000),
        preferred_username: user.userName,
      }
    : told;
  if (!scopes.includes('urn:zitadel:iam:user:resourceowner')) return withProfile;
  const organization = entry(instance.memory.current.organizations, user.organizationId);
  const domain = `${organization?.name.toLowerCase().replaceAll(' ', '-')}.${new URL(issuer).hostname}`;
  const claims = {
    ...withProfile,
    'urn:zitadel:iam:user:resourceowner:id': user.organizationId,
    'urn:zitadel:iam:user:resourceowner:name': organization?.name,
    'urn:zitadel:iam:user:resourceowner:primary_domain': domain,
  };
  const { active, ...others } = claims;
  return { active, ...Object.fromEntries(Object.entries(others).sort(([one], [other]) => (one < other ? -1 : 1))) };
}

const secondsOf = (timestamp: string): number => Math.floor(Date.parse(timestamp) / 1000);
