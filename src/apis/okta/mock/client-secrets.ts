import type { OAuth2ClientSecret, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import { toBase64Url } from '../../../mock/core/random.js';
import { credentialLinks, newSecret } from './client-credential.js';
import type { ClientParts } from './client-parts.js';
import { hasSecret } from './oauth-client.js';
import { refuseProblems } from './request-body.js';
import type { AppRecord, ClientSecret } from './state.js';
import type { ClientRecord } from './store.js';
import { timestamp } from './timestamp.js';

type SecretOperation =
  | 'listOAuth2ClientSecrets'
  | 'createOAuth2ClientSecret'
  | 'getOAuth2ClientSecret'
  | 'deleteOAuth2ClientSecret'
  | 'activateOAuth2ClientSecret'
  | 'deactivateOAuth2ClientSecret';

const maxSecrets = 2;

export function createSecretBehaviours({
  clock,
  errors,
  ids,
  store,
}: ClientParts): Pick<Behaviours<operations, Holder>, SecretOperation> {
  const refuse = (
    cause: string,
    about: 'client_secret' | 'OAuth2ClientSecretMediated' = 'OAuth2ClientSecretMediated',
  ) => errors.refusal('E0000001', { about, causes: [cause] });

  const find = ({ secretId, appId }: { secretId: string; appId: string }) => {
    const { record } = store.findClient(appId);
    const at = record.secrets.findIndex(({ id }) => id === secretId);
    const secret = record.secrets[at];
    if (secret === undefined) throw errors.notFound(secretId, 'OAuth2ClientSecretMediated');
    return { record, secret, at };
  };

  const setStatus = async (
    { record, secret, at }: ReturnType<typeof find>,
    status: ClientSecret['status'],
    origin: string,
  ) => {
    const changed = secret.status === status ? secret : { ...secret, status, lastUpdated: timestamp(clock()) };
    record.secrets[at] = changed;
    return { status: 200, body: await show(changed, record, origin) } as const;
  };

  const refuseValue = (value: string, { client }: ClientRecord) => {
    const method = client.token_endpoint_auth_method;
    if (!hasSecret(method))
      throw refuse(`'client_secret' can't be used when 'token_endpoint_auth_method' is '${method}'.`, 'client_secret');
    if (!/^[ -~]*$/.test(value))
      throw refuse("client_secret: ''client_secret'' must only contain printable ASCII: [x20-x7E]+", 'client_secret');
    if (value.length > 100)
      throw refuse("client_secret: 'client_secret' can't be more than '100' characters long.", 'client_secret');
    if (value.length < 14)
      throw refuse("client_secret: 'client_secret' must be at least '14' characters long.", 'client_secret');
    if (value.length < 32 && method === 'client_secret_jwt')
      throw refuse(
        "client_secret: 'client_secret' must be at least '32' characters long when 'token_endpoint_auth_method' is 'client_secret_jwt'.",
        'client_secret',
      );
  };

  return {
    async listOAuth2ClientSecrets({ path, origin }) {
      const { record } = store.findClient(path.appId);
      return { status: 200, body: await Promise.all(record.secrets.map((secret) => show(secret, record, origin))) };
    },

    async createOAuth2ClientSecret(call) {
      const { body, origin } = call;
      const found = store.findClient(call.path.appId);
      const { record } = found;
      if (typeof body?.client_secret === 'string') refuseValue(body.client_secret, found);
      refuseProblems(errors, call);
      if (record.secrets.length >= maxSecrets)
        throw refuse("You've reached the maximum number of client secrets per client.");
      const secret = newSecret({
        id: ids.resource('ocs'),
        value: body?.client_secret ?? ids.clientSecret(),
        now: timestamp(clock()),
        ...(body?.status && { status: body.status }),
      });
      record.secrets.push(secret);
      return { status: 201, body: await show(secret, record, origin) };
    },

    async getOAuth2ClientSecret({ path, origin }) {
      const { record, secret } = find(path);
      return { status: 200, body: await show(secret, record, origin) };
    },

    deleteOAuth2ClientSecret({ path }) {
      const { record, secret, at } = find(path);
      if (secret.status === 'ACTIVE')
        throw refuse("You can't delete an active client secret. Deactivate the secret before deleting it.");
      record.secrets.splice(at, 1);
      return { status: 204 };
    },

    activateOAuth2ClientSecret: ({ path, origin }) => setStatus(find(path), 'ACTIVE', origin),

    deactivateOAuth2ClientSecret({ path, origin }) {
      const found = find(path);
      const { record, secret } = found;
      if (secret.status === 'ACTIVE' && !record.secrets.some((other) => other !== secret && other.status === 'ACTIVE'))
        throw refuse("You can't deactivate the only active client secret.");
      return setStatus(found, 'INACTIVE', origin);
    },
  };
}

/** A secret as it is shown, with the hash that logs name it by. */
async function show(secret: ClientSecret, { app }: AppRecord, origin: string): Promise<OAuth2ClientSecret> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret.client_secret));
  return {
    ...secret,
    secret_hash: toBase64Url(new Uint8Array(digest, 0, 16)),
    _links: credentialLinks(`${origin}/api/v1/apps/${app.id}/credentials/secrets/${secret.id}`, secret.status),
  };
}
