// Finds the apps that call an API, creates a key for one of them, and signs a client assertion with it.
//   npm start            in one terminal, then here
//   npx tsx examples/typescript/zitadel.ts
import { decodeJwt, decodeProtectedHeader } from 'jose';
import {
  ApiError,
  type App,
  createZitadelClient,
  decodeKeyDetails,
  pages,
  signAssertion,
  unwrap,
} from 'keyspec/zitadel';

const baseUrl = process.env.ZITADEL_URL ?? 'http://127.0.0.1:4010';
const zitadel = createZitadelClient({ baseUrl, accessToken: process.env.ZITADEL_TOKEN ?? 'keyspec-admin' });
const project = { projectId: process.env.ZITADEL_PROJECT ?? '345043129566506059' };

const apps: App[] = [];
const list = '/management/v1/projects/{projectId}/apps/_search';
for await (const app of pages(zitadel, list, { params: { path: project }, body: { query: { limit: 2 } } }))
  apps.push(app);
for (const { name, apiConfig, oidcConfig } of apps)
  console.log(`${name.padEnd(12)} ${apiConfig?.authMethodType ?? oidcConfig?.appType ?? 'SAML'}`);

const api = apps.find(({ apiConfig }) => apiConfig?.authMethodType === 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT');
if (api === undefined) throw new Error('no app signs its assertions');
const path = { ...project, appId: api.id };

const created = await unwrap(zitadel.addAppKey({ params: { path }, body: { type: 'KEY_TYPE_JSON' } }));
const keyFile = decodeKeyDetails(created.keyDetails);
const assertion = await signAssertion(keyFile, baseUrl, { lifetime: 60 });
console.log(`${api.name} signs for itself: ${decodeJwt(assertion).sub === keyFile.clientId}`);
console.log(`with the new key: ${decodeProtectedHeader(assertion).kid === created.id}`);

const { key } = await unwrap(zitadel.getAppKey({ params: { path: { ...path, keyId: created.id } } }));
console.log(`the key counts until ${key.expirationDate}`);

try {
  await unwrap(zitadel.getAppKey({ params: { path: { ...path, keyId: '1' } } }));
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(`refused: ${error.status} ${error.code}, ${error.causes.map(({ message }) => message).join(' ')}`);
}
