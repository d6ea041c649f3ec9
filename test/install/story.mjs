import { serveMock } from 'keyspec/mock/node';
import { createMock } from 'keyspec/mock/okta';
import { createOktaClient } from 'keyspec/okta';
import { JsonWebKey } from 'keyspec/okta/schemas';

const appId = '0oa8ae1t5yev2ajDs0h7';

/** Generates a key with a client, and holds it against its schema. */
async function generate(options) {
  const okta = createOktaClient({ apiToken: 'keyspec-admin', ...options });
  const { data, response } = await okta.POST('/api/v1/apps/{appId}/credentials/keys/generate', {
    params: { path: { appId }, query: { validityYears: 2 } },
  });
  const { issues } = JsonWebKey['~standard'].validate(data);
  if (issues !== undefined) throw new Error(`${response.status} ${JSON.stringify(issues)}`);
  return data.kid;
}

const inProcess = await generate({ orgUrl: 'https://subdomain.okta.com', fetch: createMock({ seed: 1 }) });
const { url, close } = await serveMock({ apis: ['okta'], seed: 1 });
const served = await generate({ orgUrl: url });
await close();
if (inProcess !== served) throw new Error(`${inProcess} in process, ${served} over HTTP`);
console.log('client, mock, served mock, schemas');
