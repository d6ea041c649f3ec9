// A SAML app moves to a certificate of a company's own authority: the guide "Sign the Okta certificate with your own CA".
//   npm start            in one terminal, then here
//   node examples/okta-own-certificate.mjs
import 'reflect-metadata';
import { Pkcs10CertificateRequest, X509CertificateGenerator } from '@peculiar/x509';
import { ApiError, createOktaClient, unwrap } from 'keyspec/okta';

const okta = createOktaClient({
  orgUrl: process.env.OKTA_ORG_URL ?? 'http://127.0.0.1:4010',
  apiToken: process.env.OKTA_TOKEN ?? 'keyspec-admin',
});
const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
const authority = await crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);

/** What the authority does: it signs a certificate of a year for the key of a request. */
async function certify(csr) {
  const request = new Pkcs10CertificateRequest(csr);
  const certificate = await X509CertificateGenerator.create({
    subject: request.subject,
    issuer: 'CN=Acme authority',
    notAfter: new Date(Date.now() + 365 * 24 * 60 * 60 * 1000),
    publicKey: await request.publicKey.export(),
    signingKey: authority.privateKey,
    signingAlgorithm: rsa,
  });
  return certificate.toString('pem');
}
const refusal = (error) => (error instanceof ApiError ? `${error.status} ${error.code}` : Promise.reject(error));

const settings = {
  signOn: {
    ssoAcsUrl: 'https://sp.example.com/sso/saml',
    audience: 'https://sp.example.com',
    responseSigned: true,
    assertionSigned: true,
    honorForceAuthn: true,
    allowMultipleAcsEndpoints: false,
  },
};
const saml = { label: 'Portal', signOnMode: 'SAML_2_0', settings };
const app = await unwrap(okta.createApplication({ body: saml }));
const path = { appId: app.id };
const params = { path };
const keys = () => unwrap(okta.listApplicationKeys({ params }));

const subject = { countryName: 'US', organizationName: 'Acme', commonName: 'Portal' };
const [csr, other] = await Promise.all([
  unwrap(okta.generateCsrForApplication({ params, body: { subject } })),
  unwrap(okta.generateCsrForApplication({ params, body: { subject } })),
]);
console.log(
  `asked       for ${new Pkcs10CertificateRequest(csr.csr).subject}; keys of the app: ${(await keys()).length}`,
);

const headers = { 'Content-Type': 'application/x-pem-file' };
const publish = (csrId, body) =>
  unwrap(okta.publishCsrFromApplication({ params: { path: { ...path, csrId } }, headers, body }));
const certificate = await certify(csr.csr);
console.log(`refused     for the other request: ${await publish(other.id, certificate).catch(refusal)}`);
const key = await publish(csr.id, certificate);
console.log(
  `published   once: ${await publish(csr.id, certificate).catch(refusal)}; keys of the app: ${(await keys()).length}`,
);

const used = await unwrap(okta.getApplication({ params }));
console.log(`            the app still signs with its old key: ${used.credentials.signing.kid !== key.kid}`);
const body = { ...saml, credentials: { signing: { kid: key.kid } } };
const changed = await unwrap(okta.replaceApplication({ params, body }));
console.log(`used        the app signs with the new key: ${changed.credentials.signing.kid === key.kid}`);

await unwrap(okta.revokeCsrFromApplication({ params: { path: { ...path, csrId: other.id } } }));
console.log(`revoked     the other request: ${await publish(other.id, certificate).catch(refusal)}`);

await unwrap(okta.deactivateApplication({ params }));
await unwrap(okta.deleteApplication({ params }));
console.log(`gone        the app with all its keys: ${await keys().catch(refusal)}`);
