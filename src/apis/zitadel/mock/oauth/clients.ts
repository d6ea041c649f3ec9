import type { Instance } from '../instance.js';
import { hashSecret } from '../secret.js';
import { type ApiConfig, entry, type OidcConfig } from '../state.js';
import { appKeys, type Placed } from '../tables.js';
import { hasExpired } from '../users/expiration.js';
import { type Assertion, holds, readAssertion } from './assertion.js';
import type { Credentials } from './credentials.js';
import { oauthRefusal } from './oauth-refusal.js';

/** An app that is a client of OAuth. */
export type Client = Placed & { readonly config: ApiConfig | OidcConfig };

/** An active app of an active project and organization, by its client id. */
function findClient(instance: Instance, clientId: string): Client | undefined {
  const found = instance.tables.apps.withKey(appKeys.client(clientId))[0]?.one;
  if (found === undefined || found.app.config.kind === 'saml') return undefined;
  const { project, app } = found;
  const organization = entry(instance.memory.current.organizations, project.organizationId);
  return app.active && project.active && organization?.active ? { project, app, config: found.app.config } : undefined;
}

/** A key of an app, one that is out of use included, until it expires. */
const keyOf =
  (instance: Instance, { app }: Client) =>
  (keyId: string): string | undefined => {
    const key = entry(app.keys, keyId);
    return key === undefined || hasExpired(instance, key.expirationDate) ? undefined : key.publicKey;
  };

const holdsFor = (instance: Instance, client: Client, assertion: Assertion, issuer: string, skew: number) =>
  holds(assertion, { issuer, now: instance.tools.clock(), skew, key: keyOf(instance, client) });

/**
 * The app that introspects, an API or one of OpenID Connect. Nothing when its assertion is no JWT.
 *
 * @throws {RefusalError} when it is not known, or has not proven who it is
 */
export async function admitIntrospection(
  instance: Instance,
  credentials: Credentials,
  issuer: string,
): Promise<Client | undefined> {
  if ('assertion' in credentials) {
    const assertion = readAssertion(credentials.assertion);
    if (assertion === undefined) return undefined;
    const client = findClient(instance, assertion.issuer);
    if (client !== undefined && (await holdsFor(instance, client, assertion, issuer, 1))) return client;
  } else {
    const client = findClient(instance, credentials.clientId);
    if (client?.config.secretHash === (await hashSecret(credentials.secret))) return client;
  }
  throw oauthRefusal('unauthorized_client');
}

/** The app of OpenID Connect that asks for a token, or revokes one. @throws {RefusalError} */
export async function admitOidcClient(instance: Instance, credentials: Credentials, issuer: string): Promise<Client> {
  const assertion = 'assertion' in credentials ? readAssertion(credentials.assertion) : undefined;
  if ('assertion' in credentials && assertion === undefined) throw oauthRefusal('invalid_client');
  const secret = 'secret' in credentials ? credentials.secret : '';
  const clientId = 'clientId' in credentials ? credentials.clientId : (assertion?.issuer ?? '');
  const client = findClient(instance, clientId);
  if (client?.config.kind !== 'oidc') throw oauthRefusal('invalid_client', 'no active client not found');
  const { secretHash, settings } = client.config;
  switch (settings.authMethodType) {
    case 'OIDC_AUTH_METHOD_TYPE_NONE':
      return client;
    case 'OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT': {
      if (assertion === undefined) throw oauthRefusal('invalid_client', 'empty client assertion');
      const skew = Number.parseFloat(settings.clockSkew);
      if (await holdsFor(instance, client, assertion, issuer, skew)) return client;
      throw oauthRefusal('invalid_client', 'invalid assertion');
    }
    default:
      if (secret === '') throw oauthRefusal('invalid_client', 'empty client secret');
      if (secretHash === (await hashSecret(secret))) return client;
      throw oauthRefusal('invalid_client', 'invalid secret');
  }
}
