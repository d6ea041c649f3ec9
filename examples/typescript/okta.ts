// Lists all apps of an org, tells them apart by their sign-on mode, and lets a SAML app sign with a new key.
//   npm start            in one terminal, then here
//   npx tsx examples/typescript/okta.ts
import { type Application, createOktaClient } from 'keyspec/okta';

const okta = createOktaClient({
  orgUrl: process.env.OKTA_ORG_URL ?? 'http://127.0.0.1:4010',
  apiToken: process.env.OKTA_TOKEN ?? 'keyspec-admin',
});

async function allApps(): Promise<Application[]> {
  const apps: Application[] = [];
  let after: string | undefined;
  do {
    const { data, error, response } = await okta.listApplications({ params: { query: { limit: 2, after } } });
    if (data === undefined) throw new Error(`${response.status} ${error?.errorSummary ?? ''}`);
    apps.push(...data);
    const next = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1];
    after = next === undefined ? undefined : (new URL(next).searchParams.get('after') ?? undefined);
  } while (after !== undefined);
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

const apps = await allApps();
for (const app of apps) console.log(`${app.label.padEnd(28)} ${describe(app)}`);

const saml = apps.find(({ signOnMode, status }) => signOnMode === 'SAML_2_0' && status === 'ACTIVE');
if (saml?.signOnMode !== 'SAML_2_0') throw new Error('no SAML app');
const path = { appId: saml.id };

const { data: key } = await okta.generateApplicationKey({ params: { path, query: { validityYears: 2 } } });
if (key === undefined) throw new Error('no key');
const { data: rotated } = await okta.replaceApplication({
  params: { path },
  body: { ...saml, credentials: { ...saml.credentials, signing: { kid: key.kid } } },
});
if (rotated?.signOnMode !== 'SAML_2_0') throw new Error('not replaced');
console.log(`${saml.label} signs with the new key: ${rotated.credentials.signing.kid === key.kid}`);

const filter = `credentials.signing.kid eq "${key.kid}"`;
const { data: signers } = await okta.GET('/api/v1/apps', { params: { query: { filter } } });
console.log(`apps that sign with it: ${signers?.map(({ label }) => label).join(', ')}`);
