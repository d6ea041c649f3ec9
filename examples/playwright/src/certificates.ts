import { type OktaClient, pages, unwrap } from 'keyspec/okta';

/** An app, and when the certificate ends that it signs with. */
export interface Certificate {
  readonly appId: string;
  readonly app: string;
  readonly ends: Date;
}

/** The apps that sign with a certificate. */
export async function listCertificates(okta: OktaClient): Promise<Certificate[]> {
  const found: Certificate[] = [];
  for await (const app of pages(okta, '/api/v1/apps')) {
    if (app.signOnMode !== 'SAML_2_0') continue;
    const keys = await unwrap(okta.listApplicationKeys({ params: { path: { appId: app.id } } }));
    const key = keys.find(({ kid }) => kid === app.credentials.signing.kid);
    if (key !== undefined) found.push({ appId: app.id, app: app.label, ends: new Date(key.expiresAt) });
  }
  return found;
}

/** Makes a new certificate, and lets the app sign with it. */
export async function renew(okta: OktaClient, appId: string): Promise<void> {
  const path = { appId };
  const key = await unwrap(okta.generateApplicationKey({ params: { path, query: { validityYears: 2 } } }));
  const app = await unwrap(okta.getApplication({ params: { path } }));
  if (app.signOnMode !== 'SAML_2_0') throw new Error(`${app.label} signs with no certificate`);
  const credentials = { ...app.credentials, signing: { kid: key.kid } };
  await unwrap(okta.replaceApplication({ params: { path }, body: { ...app, credentials } }));
}
