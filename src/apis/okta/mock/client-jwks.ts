import type { OAuth2ClientJsonWebKey, OAuthJwk, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import { credentialLinks, jwksOf, stampKeys } from './client-credential.js';
import type { ClientParts } from './client-parts.js';
import { completeClient, nameKeys } from './oauth-client.js';
import { blank, refuseProblems } from './request-body.js';
import type { AppRecord } from './state.js';
import type { ClientRecord } from './store.js';
import { timestamp } from './timestamp.js';

type JwkOperation =
  | 'listJwk'
  | 'addJwk'
  | 'getJwk'
  | 'deleteJwk'
  | 'activateOAuth2ClientJsonWebKey'
  | 'deactivateOAuth2ClientJsonWebKey';

const maxKeys = 50;
const minBits = 2048;

/** Whether a key of a client is one that ID tokens are encrypted with. */
const encrypts = ({ use }: Pick<OAuthJwk, 'use'>) => use === 'enc';

export function createJwkBehaviours({
  clock,
  errors,
  ids,
  prune,
  store,
}: ClientParts): Pick<Behaviours<operations, Holder>, JwkOperation> {
  const refuse = (cause: string) => errors.refusal('E0000001', { about: 'JsonWebKey', causes: [cause] });

  const find = ({ jwkId, appId }: { jwkId: string; appId: string }) => {
    const found = store.findClient(appId);
    const key = jwksOf(found.record).find(({ id }) => id === jwkId);
    if (key === undefined) throw errors.notFound(jwkId, 'JsonWebKey');
    return { ...found, key };
  };

  /** The keys are among the settings of the app, which shows them too. */
  const setKeys = ({ record, app }: ClientRecord, keys: OAuthJwk[], now: string) => {
    const oauthClient = { ...(app.settings.oauthClient ?? completeClient({})), jwks: { keys } };
    store.replace(record, { ...app, settings: { ...app.settings, oauthClient } });
    stampKeys(record, now);
  };

  const setStatus = (found: ReturnType<typeof find>, status: OAuthJwk['status'], origin: string) => {
    const { record, key } = found;
    if (key.status === status) return { status: 200, body: show(key, record, origin) } as const;
    const now = timestamp(clock());
    const turn = (other: OAuthJwk): OAuthJwk => {
      if (other.id === key.id) return { ...other, status };
      const isReplaced = status === 'ACTIVE' && encrypts(key) && encrypts(other) && other.status === 'ACTIVE';
      return isReplaced ? { ...other, status: 'INACTIVE' } : other;
    };
    const before = jwksOf(record);
    const after = before.map(turn);
    setKeys(found, after, now);
    for (const [at, { id }] of after.entries())
      if (after[at]?.status !== before[at]?.status)
        record.jwkTimes[id] = { created: record.jwkTimes[id]?.created ?? now, lastUpdated: now };
    return { status: 200, body: show({ ...key, status }, record, origin) } as const;
  };

  return {
    listJwk({ path, origin }) {
      const { record } = store.findClient(path.appId);
      return { status: 200, body: { keys: jwksOf(record).map((key) => show(key, record, origin)) } };
    },

    addJwk(call) {
      const { path, body, origin } = call;
      const found = store.findClient(path.appId);
      refuseProblems(errors, call);
      prune('OAuth2ClientJsonWebKeyCreate', body);
      const held = jwksOf(found.record);
      if (body.kty === 'RSA' && bitsOf(body.n) < minBits)
        throw refuse("RSA key length in the 'jwks' is less than '2,048' bits for the given key.");
      const lacking = body.kty === 'EC' ? (['crv', 'x', 'y'] as const).find((name) => !body[name]) : undefined;
      if (lacking !== undefined) throw refuse(blank(lacking));
      if (held.length >= maxKeys)
        throw refuse(
          "You can't create a new key. You have reached the maximum number of keys allowed (50). To add another key, you must first delete an existing one.",
        );
      if (held.length > 0 && [body, ...held].some(({ kid }) => !kid))
        throw refuse(
          'Each key should have a unique kid when adding multiple keys. Use the Apps API to update the JWKS to add a kid for the existing key, or delete the existing key and re-add the key with a kid using the JWKS APIs.',
        );
      if (held.some(({ kid }) => kid === body.kid)) throw refuse("All keys in the 'jwks' must have a unique `kid`.");
      const isActive = body.status !== 'INACTIVE';
      if (body.use === 'enc' && isActive && held.some((key) => encrypts(key) && key.status === 'ACTIVE'))
        throw refuse("The client can have only one active encryption key in the 'jwks'.");
      const [key] = nameKeys([body], [], () => ids.resource('pks'));
      if (key === undefined) throw new Error('a key was named away');
      setKeys(found, [...held, key], timestamp(clock()));
      return { status: 201, body: show(key, found.record, origin) };
    },

    getJwk({ path, origin }) {
      const { record, key } = find(path);
      return { status: 200, body: show(key, record, origin) };
    },

    deleteJwk({ path }) {
      const found = find(path);
      if (found.key.status === 'ACTIVE')
        throw refuse("You can't delete an active JSON Web Key. Deactivate the key before deleting it.");
      const left = jwksOf(found.record).filter(({ id }) => id !== found.key.id);
      setKeys(found, left, timestamp(clock()));
      return { status: 204 };
    },

    activateOAuth2ClientJsonWebKey: ({ path, origin }) => setStatus(find(path), 'ACTIVE', origin),

    deactivateOAuth2ClientJsonWebKey({ path, origin }) {
      const found = find(path);
      const { key, record, client, app } = found;
      const others = jwksOf(record).filter(({ id, status }) => id !== key.id && status === 'ACTIVE');
      if (key.status === 'ACTIVE') {
        const { id_token_encrypted_response_alg: encrypted, request_object_signing_alg: signed } =
          app.settings.oauthClient ?? {};
        if (encrypts(key) && encrypted) throw refuse("You can't deactivate the active encryption key.");
        if (!encrypts(key) && client.token_endpoint_auth_method === 'private_key_jwt' && others.every(encrypts))
          throw refuse(
            "Can't deactivate the only active JSON Web Key when the value for `token_endpoint_auth_method` is `private_key_jwt`.",
          );
        if (!encrypts(key) && signed && !others.some(({ alg, kty }) => alg === signed || (!alg && fits(signed, kty))))
          throw refuse(
            'The `jwks` must contain at least one key with an algorithm matching the `request_object_signature_algorithm`.',
          );
      }
      return setStatus(found, 'INACTIVE', origin);
    },
  };
}

/** Whether a key of this family can sign with an algorithm. Shared secrets do for those with H. */
const fits = (algorithm: string, kty: OAuthJwk['kty']) =>
  algorithm.startsWith('H') || (kty === 'EC') === algorithm.startsWith('E');

/** Bits of an RSA modulus, base64url. */
function bitsOf(modulus = ''): number {
  const bytes = modulus.replace(/^A+(?=.)/, '');
  return Math.floor((bytes.length * 6) / 8) * 8;
}

function show(key: OAuthJwk, { app, jwkTimes }: AppRecord, origin: string): OAuth2ClientJsonWebKey {
  const { kty, id, ...rest } = key;
  const times = jwkTimes[id] ?? { created: app.created, lastUpdated: app.created };
  const address = `${origin}/api/v1/apps/${app.id}/credentials/jwks/${id}`;
  return { id, ...times, kty, ...rest, _links: credentialLinks(address, key.status) };
}
