// Finds the apps that call an API, creates a key for one of them, and signs a client assertion with it.
//   npm start            in one terminal, then here
//   npx tsx examples/typescript/zitadel.ts
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { type App, createZitadelClient, decodeKeyDetails } from 'keyspec/zitadel';

const baseUrl = process.env.ZITADEL_URL ?? 'http://127.0.0.1:4010';
const zitadel = createZitadelClient({ baseUrl, accessToken: process.env.ZITADEL_TOKEN ?? 'keyspec-admin' });
const project = { projectId: process.env.ZITADEL_PROJECT ?? '345043129566506059' };

const apps: App[] = [];
for (let offset = 0; ; offset = apps.length) {
  const { data, response } = await zitadel.listApps({
    params: { path: project },
    body: { query: { offset: String(offset), limit: 2 } },
  });
  if (data === undefined) throw new Error(`the apps are not listed: ${response.status}`);
  apps.push(...(data.result ?? []));
  if (data.result === undefined || data.result.length < 2) break;
}
for (const { name, apiConfig, oidcConfig } of apps)
  console.log(`${name.padEnd(12)} ${apiConfig?.authMethodType ?? oidcConfig?.appType ?? 'SAML'}`);

const api = apps.find(({ apiConfig }) => apiConfig?.authMethodType === 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT');
if (api === undefined) throw new Error('no app signs its assertions');
const { data: created, error } = await zitadel.addAppKey({
  params: { path: { ...project, appId: api.id } },
  body: { type: 'KEY_TYPE_JSON' },
});
if (created === undefined) throw new Error(error?.message ?? 'no key');

const file = decodeKeyDetails(created.keyDetails);
const key = createPrivateKey(file.key);
const assertion = await new SignJWT()
  .setProtectedHeader({ alg: 'RS256', kid: file.keyId })
  .setIssuer(file.clientId)
  .setSubject(file.clientId)
  .setAudience(baseUrl)
  .setIssuedAt()
  .setExpirationTime('1h')
  .sign(key);
const { payload } = await jwtVerify(assertion, createPublicKey(key), { audience: baseUrl });
console.log(`${api.name} signs for itself: ${payload.sub === file.clientId}`);
