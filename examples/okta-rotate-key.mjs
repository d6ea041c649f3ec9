// A service signs in with a private key (`private_key_jwt`), moves to its next key without a gap, and the old one goes.
//   npm start            in one terminal, then here
//   node examples/okta-rotate-key.mjs
import { generateKeyPairSync } from 'node:crypto';
import { ApiError, createOktaClient, privateKeyJwt, unwrap } from 'keyspec/okta';

const orgUrl = process.env.OKTA_ORG_URL ?? 'http://127.0.0.1:4010';
const admin = createOktaClient({ orgUrl, apiToken: process.env.OKTA_TOKEN ?? 'keyspec-admin' });

function newKey(kid) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    own: { ...privateKey.export({ format: 'jwk' }), kid },
    shown: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' },
  };
}

const first = newKey('2026');
const second = newKey('2027');
const app = await unwrap(
  admin.createApplication({
    body: {
      name: 'oidc_client',
      label: 'Nightly report',
      signOnMode: 'OPENID_CONNECT',
      credentials: { oauthClient: { token_endpoint_auth_method: 'private_key_jwt' } },
      settings: {
        oauthClient: {
          application_type: 'service',
          grant_types: ['client_credentials'],
          response_types: ['token'],
          jwks: { keys: [first.shown] },
        },
      },
    },
  }),
);
const path = { appId: app.id };
const { issuer } = await unwrap(admin.getOpenIdConfiguration());
await unwrap(admin.grantConsentToScope({ params: { path }, body: { issuer, scopeId: 'okta.apps.read' } }));
console.log(`issued      ${app.label}, which may read apps, with the key ${first.shown.kid}`);

/** The service, as it runs with a key. */
const service = (key) => {
  const accessToken = privateKeyJwt({ orgUrl, clientId: app.id, key, scopes: ['okta.apps.read'] });
  return createOktaClient({ orgUrl, accessToken });
};
const read = (key) => service(key).getApplication({ params: { path } });
const refusal = (error) => (error instanceof ApiError ? `${error.status} ${error.code}` : Promise.reject(error));

console.log(`used        reads itself: ${(await read(first.own)).response.status}`);
const { response } = await service(first.own).deactivateApplication({ params: { path } });
console.log(`            deactivates itself: ${response.status}, as it may only read`);

await unwrap(admin.addJwk({ params: { path }, body: second.shown }));
const both = [await read(first.own), await read(second.own)].map(({ response }) => response.status);
console.log(`rotated     ${first.shown.kid} and ${second.shown.kid} side by side: ${both}`);

const { keys } = await unwrap(admin.listJwk({ params: { path } }));
const params = { path: { ...path, jwkId: keys.find(({ kid }) => kid === first.shown.kid).id } };
await unwrap(admin.deactivateOAuth2ClientJsonWebKey({ params }));
console.log(`deactivated ${first.shown.kid}: ${await read(first.own).catch(refusal)}`);
await unwrap(admin.deleteJwk({ params }));
console.log(`removed     ${first.shown.kid}; ${second.shown.kid} reads: ${(await read(second.own)).response.status}`);

await unwrap(admin.deactivateApplication({ params: { path } }));
await unwrap(admin.deleteApplication({ params: { path } }));
console.log(`gone        the app with all its keys: ${await read(second.own).catch(refusal)}`);
