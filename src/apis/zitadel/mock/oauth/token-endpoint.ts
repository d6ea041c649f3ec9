import type { TokenResponse } from '../../../../../generated/zitadel/types.js';
import type { Call } from '../../../../mock/core/call.js';
import { toBase64Url } from '../../../../mock/core/random.js';
import type { Instance } from '../instance.js';
import { addEntry, type MachineUser } from '../state.js';
import { world } from '../world.js';
import { admitOidcClient } from './clients.js';
import { readCredentials } from './credentials.js';
import { oauthRefusal } from './oauth-refusal.js';
import { opaqueToken } from './opaque-token.js';
import { readParameters } from './parameters.js';
import { admitAssertion, admitSecret } from './service-accounts.js';
import type { WebKeys } from './web-keys.js';

/** Seconds that an access token is good for, and an id token that a secret got. */
const lifetime = 12 * 60 * 60;

const grant = (name: string) => `urn:ietf:params:oauth:grant-type:${name}`;

/** The grants of people, by the name that the settings of an app have for them. */
const grantsOfApps: Readonly<Record<string, string>> = {
  authorization_code: 'OIDC_GRANT_TYPE_AUTHORIZATION_CODE',
  refresh_token: 'OIDC_GRANT_TYPE_REFRESH_TOKEN',
  [grant('device_code')]: 'OIDC_GRANT_TYPE_DEVICE_CODE',
  [grant('token-exchange')]: 'OIDC_GRANT_TYPE_TOKEN_EXCHANGE',
};

const scopeMissing =
  'The scope of your request is missing. Please ensure some scopes are requested. ' +
  'If you have any questions, you may contact the administrator of the application.';

/** Issues tokens to service accounts, and nothing to people, who cannot sign in here. */
export function createTokenEndpoint(instance: Instance, webKeys: WebKeys) {
  const issue = async (
    user: MachineUser,
    { origin, scope, bySecret }: { origin: string; scope: string; bySecret: boolean },
  ): Promise<TokenResponse> => {
    if (user.state !== 'USER_STATE_ACTIVE') throw oauthRefusal('invalid_request', 'Errors.User.NotActive');
    const { tools } = instance;
    const issued = Math.floor(tools.clock() / 1000);
    const expires = issued + lifetime;
    const audience = audienceOf(scope);
    const { id: sub, userName: clientId } = user;
    const id = `V2_${instance.nextId()}-at_${instance.nextId()}`;
    const claims = { iss: origin, sub, aud: audience, exp: expires, iat: issued };
    const isJwt = user.accessTokenType === 'ACCESS_TOKEN_TYPE_JWT';
    const token = isJwt
      ? await webKeys.sign({ ...claims, nbf: issued, client_id: clientId, jti: id })
      : opaqueToken(tools.random);
    const idToken = scope.split(' ').includes('openid')
      ? await webKeys.sign({
          ...claims,
          aud: [...audience, clientId],
          // The id token of an assertion is over as soon as it is there.
          exp: bySecret ? expires : issued,
          auth_time: issued,
          ...(bySecret && { amr: ['pwd'] }),
          azp: clientId,
          client_id: clientId,
          at_hash: await halfHash(token),
        })
      : undefined;
    const access = { id, userId: sub, clientId, issued, expires, scope, audience, bySecret };
    addEntry(instance.memory.current.accessTokens, token, access);
    return {
      access_token: token,
      token_type: 'Bearer',
      expires_in: lifetime - 1,
      ...(idToken !== undefined && { id_token: idToken }),
    };
  };

  /** The grants of people end where a person would have signed in. */
  const refuseGrantOfApp = async (call: Call, type: string, allowed: string): Promise<never> => {
    const parameters = readParameters(call);
    const { config } = await admitOidcClient(instance, readCredentials(call, parameters), call.origin);
    if (config.kind !== 'oidc' || !config.settings.grantTypes.some((one) => one === allowed))
      throw oauthRefusal('unauthorized_client', `grant_type "${type}" not allowed`);
    if (type === 'authorization_code') throw oauthRefusal('invalid_request', 'Errors.User.Code.Invalid');
    if (type === 'refresh_token') {
      if (parameters.get('refresh_token') === undefined) throw oauthRefusal('invalid_request', 'refresh_token missing');
      throw oauthRefusal('invalid_request', 'Errors.User.RefreshToken.Invalid');
    }
    for (const name of type === grant('token-exchange') ? ['subject_token', 'subject_token_type'] : [])
      if (parameters.get(name) === undefined) throw oauthRefusal('invalid_request', `${name} missing`);
    throw oauthRefusal('invalid_request', 'subject_token invalid');
  };

  return async (call: Call): Promise<TokenResponse> => {
    const parameters = readParameters(call);
    const type = parameters.get('grant_type');
    if (type === undefined) throw oauthRefusal('invalid_request', 'grant_type missing');
    const allowed = Object.hasOwn(grantsOfApps, type) ? grantsOfApps[type] : undefined;
    if (allowed !== undefined) return refuseGrantOfApp(call, type, allowed);
    const bySecret = type === 'client_credentials';
    if (!bySecret && type !== grant('jwt-bearer'))
      throw oauthRefusal('unsupported_grant_type', `${type} not supported`);
    const assertion = parameters.get('assertion');
    if (!bySecret && assertion === undefined) throw oauthRefusal('invalid_request', 'assertion missing');
    const { origin } = call;
    const user = bySecret
      ? await admitSecret(instance, readCredentials(call, parameters))
      : await admitAssertion(instance, assertion ?? '', origin);
    if (!parameters.has('scope')) throw oauthRefusal('invalid_request', scopeMissing);
    return issue(user, { origin, scope: withoutRefresh(parameters.get('scope') ?? ''), bySecret });
  };
}

/** Service accounts get no refresh tokens: the scope for them is dropped. */
const withoutRefresh = (scope: string) =>
  scope
    .split(' ')
    .filter((one) => one !== '' && one !== 'offline_access')
    .join(' ');

/** The projects that scopes name, known or not; `zitadel` stands for the one of the management API. */
const audienceOf = (scope: string): string[] =>
  [...scope.matchAll(/(?:^| )urn:zitadel:iam:org:project:id:([^ ]+):aud(?= |$)/g)].map(([, id = '']) =>
    id === 'zitadel' ? world.zitadelProject : id,
  );

/** The first half of a token's SHA-256, by which an id token names the access token beside it. */
async function halfHash(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return toBase64Url(new Uint8Array(digest).subarray(0, 16));
}
