// Lists all active apps of an org, tells them apart by their sign-on mode, and lets a SAML app sign with a new key.
//   npm start            in one terminal, then here
//   npx tsx examples/typescript/okta.ts
import { ApiError, type Application, createOktaClient, pages, retry, unwrap } from 'keyspec/okta';

const okta = createOktaClient({
  orgUrl: process.env.OKTA_ORG_URL ?? 'http://127.0.0.1:4010',
  apiToken: process.env.OKTA_TOKEN ?? 'keyspec-admin',
  timeout: 30_000,
  retry: retry({ maxRetries: 3 }),
});

async function find(filter: string | undefined): Promise<Application[]> {
  const apps: Application[] = [];
  for await (const app of pages(okta, '/api/v1/apps', { params: { query: { filter, limit: 2 } } })) apps.push(app);
  return apps;
}

function describe(app: Application): string {
  switch (app.signOnMode) {
    case 'SAML_2_0':
      return `signs in at ${app.settings.signOn.ssoAcsUrl ?? 'a URL of its definition'}`;
    case 'OPENID_CONNECT':
      return `is the client ${app.credentials.oauthClient?.client_id}`;
    case 'BOOKMARK':
      return `opens ${app.settings.app.url}`;
    case null:
      return 'has nobody who signs in';
    default:
      return `uses ${app.signOnMode}`;
  }
}

const apps = await find('status eq "ACTIVE"');
for (const app of apps) console.log(`${app.label.padEnd(28)} ${describe(app)}`);
console.log(`all are active: ${apps.every(({ status }) => status === 'ACTIVE')}, of ${(await find(undefined)).length}`);

const saml = apps.find((app) => app.signOnMode === 'SAML_2_0');
if (saml === undefined) throw new Error('no SAML app');
const path = { appId: saml.id };

const key = await unwrap(okta.generateApplicationKey({ params: { path, query: { validityYears: 2 } } }));
const credentials = { ...saml.credentials, signing: { kid: key.kid } };
const rotated = await unwrap(okta.replaceApplication({ params: { path }, body: { ...saml, credentials } }));
console.log(`${rotated.label} signs with the new key: ${rotated.credentials.signing?.kid === key.kid}`);

const signers = await find(`credentials.signing.kid eq "${key.kid}"`);
console.log(`apps that sign with it: ${signers.map(({ label }) => label).join(', ')}`);

try {
  await unwrap(okta.generateApplicationKey({ params: { path, query: { validityYears: 11 } } }));
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(`refused: ${error.status} ${error.code}, ${error.causes.map(({ message }) => message).join(' ')}`);
}
