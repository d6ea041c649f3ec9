// An API gets a key file and signs a client assertion with it: ZITADEL's "Create Application Key", and what the key is for.
//   npm start            in one terminal, then here
//   node examples/zitadel-key.mjs
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { createZitadelClient, decodeKeyDetails } from 'keyspec/zitadel';

const baseUrl = process.env.ZITADEL_URL ?? 'http://127.0.0.1:4010';
const zitadel = createZitadelClient({ baseUrl, accessToken: process.env.ZITADEL_TOKEN ?? 'keyspec-admin' });
const path = { projectId: '345043129566506059', appId: '365469878179605579' };

const { data: created } = await zitadel.POST('/management/v1/projects/{projectId}/apps/{appId}/keys', {
  params: { path },
  body: { type: 'KEY_TYPE_JSON', expirationDate: '2519-04-01T08:45:00.000000Z' },
});
const file = decodeKeyDetails(created.keyDetails);
console.log(`created     key of ${file.clientId}: key ids agree is ${file.keyId === created.id}`);

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
console.log(`signed      a client assertion for ${payload.sub === file.clientId ? 'itself' : payload.sub}`);

const read = await zitadel.GET('/management/v1/projects/{projectId}/apps/{appId}/keys/{keyId}', {
  params: { path: { ...path, keyId: created.id } },
});
console.log(
  `read back   until ${read.data.key.expirationDate}, with the private key is ${'keyDetails' in read.data.key}`,
);
