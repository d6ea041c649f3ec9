import type { ClientCredentialLinks, OAuthJwk } from '../../../../generated/okta/types.js';
import type { AppRecord, ClientSecret } from './state.js';

type Status = ClientSecret['status'];

/** A secret of a client as it begins. */
export const newSecret = ({
  id,
  value,
  now,
  status = 'ACTIVE',
}: {
  id: string;
  value: string;
  now: string;
  status?: Status;
}): ClientSecret => ({ id, created: now, lastUpdated: now, status, client_secret: value });

/** The public keys of a client, oldest first. */
export const jwksOf = ({ app }: AppRecord): readonly OAuthJwk[] =>
  (app.signOnMode === 'OPENID_CONNECT' ? app.settings.oauthClient?.jwks?.keys : undefined) ?? [];

/** Remembers when the public keys of a client came, and forgets those that are gone. */
export function stampKeys(record: AppRecord, now: string): void {
  const ids = new Set(jwksOf(record).map(({ id }) => id));
  for (const id of ids) record.jwkTimes[id] ??= { created: now, lastUpdated: now };
  for (const id of Object.keys(record.jwkTimes)) if (!ids.has(id)) delete record.jwkTimes[id];
}

/** What may be done with a secret or key of a client, as its status allows. */
export function credentialLinks(address: string, status: Status): ClientCredentialLinks {
  if (status === 'ACTIVE')
    return { deactivate: { href: `${address}/lifecycle/deactivate`, hints: { allow: ['POST'] } } };
  return {
    activate: { href: `${address}/lifecycle/activate`, hints: { allow: ['POST'] } },
    delete: { href: address, hints: { allow: ['DELETE'] } },
  };
}
