// Two SAML apps sign with one key: the guide "Share application key credentials between apps".
//   npm start            in one terminal, then here
//   node examples/okta-share-key.mjs
import { createOktaClient } from 'keyspec/okta';

const okta = createOktaClient({
  orgUrl: process.env.OKTA_ORG_URL ?? 'http://127.0.0.1:4010',
  apiToken: process.env.OKTA_TOKEN ?? 'keyspec-admin',
});
const [source, target] = ['0oa8ae1t5yev2ajDs0h7', '0oa8ae0dv4RGQvjyZ0h7'];
const keys = '/api/v1/apps/{appId}/credentials/keys';

const generated = await okta.POST(`${keys}/generate`, {
  params: { path: { appId: source }, query: { validityYears: 2 } },
});
const { kid, expiresAt } = generated.data;
console.log(`generated   a key for ${source}, valid until ${expiresAt.slice(0, 10)}`);

const clone = () =>
  okta.POST(`${keys}/{keyId}/clone`, { params: { path: { appId: source, keyId: kid }, query: { targetAid: target } } });
const copy = await clone();
console.log(`cloned      to ${target}: same certificate is ${copy.data.x5c[0] === generated.data.x5c[0]}`);

const again = await clone();
console.log(`once more   ${again.response.status} ${again.error.errorCauses[0].errorSummary}`);

const path = { appId: target };
const { data: app } = await okta.GET('/api/v1/apps/{appId}', { params: { path } });
const body = { name: app.name, label: app.label, signOnMode: 'SAML_2_0', credentials: { signing: { kid } } };
const updated = await okta.PUT('/api/v1/apps/{appId}', { params: { path }, body });
console.log(`signs with  the shared key is ${updated.data.credentials.signing.kid === kid}`);
