// A SAML app moves to a SHA-256 certificate of ten years: the guide "Upgrade SAML app certificates to SHA-256".
//   npm start            in one terminal, then here
//   node examples/okta-upgrade-certificate.mjs
import { X509Certificate } from 'node:crypto';
import { createOktaClient } from 'keyspec/okta';

const okta = createOktaClient({
  orgUrl: process.env.OKTA_ORG_URL ?? 'http://127.0.0.1:4010',
  apiToken: process.env.OKTA_TOKEN ?? 'keyspec-admin',
});
const path = { appId: '0000000000aaaaaBBBBBo' };

const { data: before } = await okta.GET('/api/v1/apps/{appId}', { params: { path } });
const { data: key } = await okta.POST('/api/v1/apps/{appId}/credentials/keys/generate', {
  params: { path, query: { validityYears: 10 } },
});
const certificate = new X509Certificate(Buffer.from(key.x5c[0], 'base64'));
console.log(`generated   ${certificate.subject.replaceAll('\n', ', ')}`);
console.log(
  `            self-signed is ${certificate.verify(certificate.publicKey)}, ten years are`,
  years(certificate),
);

const { name, label, signOnMode } = before;
const body = { name, label, signOnMode, credentials: { signing: { kid: key.kid } } };
const { data: after } = await okta.PUT('/api/v1/apps/{appId}', { params: { path }, body });
console.log(`switched    ${before.credentials.signing.kid !== after.credentials.signing.kid}`);

const { data: metadata } = await okta.GET('/api/v1/apps/{appId}/sso/saml/metadata', {
  params: { path, query: { kid: key.kid } },
  headers: { Accept: 'application/xml' },
  parseAs: 'text',
});
const published = /<ds:X509Certificate>([^<]+)</.exec(metadata)[1].replaceAll(/\s/g, '');
console.log(`published   the metadata carries it is ${published === key.x5c[0]}: upload it to the service provider`);

function years({ validFrom, validTo }) {
  return new Date(validTo).getFullYear() - new Date(validFrom).getFullYear();
}
