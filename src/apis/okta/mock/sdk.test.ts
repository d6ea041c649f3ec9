import { Client } from '@okta/okta-sdk-nodejs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createJudgedMock, sharedKid, sourceApp, targetApp } from '../../../../contract-tests/okta/test-mock.js';
import { listen, type RunningServer } from '../../../http/server.js';

let server: RunningServer;
let client: Client;

beforeAll(async () => {
  server = await listen(createJudgedMock({}).mock, { port: 0, host: '127.0.0.1' });
  client = new Client({ orgUrl: server.url, token: 'keyspec-admin', cacheMiddleware: null });
});
afterAll(() => server.close());

it("Okta's own SDK generates, lists, clones and uses a key, and is refused the second clone", async () => {
  const { applicationApi } = client;
  const generated = await applicationApi.generateApplicationKey({ appId: sourceApp, validityYears: 2 });
  const { kid = '' } = generated;
  expect(kid).toMatch(/^[\w-]{43}$/);

  const kids: unknown[] = [];
  await (await applicationApi.listApplicationKeys({ appId: sourceApp })).each((key) => kids.push(key?.kid));
  expect(kids).toEqual([kid, sharedKid]);

  const clone = { appId: sourceApp, keyId: kid, targetAid: targetApp };
  const copy = await applicationApi.cloneApplicationKey(clone);
  expect(copy).toMatchObject({ kid, kty: generated.kty, use: generated.use, x5c: generated.x5c });
  await expect(applicationApi.cloneApplicationKey(clone)).rejects.toMatchObject({
    status: 400,
    errorCode: 'E0000001',
    errorCauses: [{ errorSummary: 'Key already exists in the list of key credentials for the target app.' }],
  });

  const application = { label: 'Target App', signOnMode: 'SAML_2_0' as const, credentials: { signing: { kid } } };
  await applicationApi.replaceApplication({ appId: targetApp, application });
  const sharing: unknown[] = [];
  const filter = `credentials.signing.kid eq "${kid}"`;
  await (await applicationApi.listApplications({ filter })).each((app) => sharing.push(app?.id));
  expect(sharing).toEqual([targetApp]);
  expect((await applicationApi.getApplicationKey({ appId: targetApp, keyId: kid })).kid).toBe(kid);
  expect(await applicationApi.previewSAMLmetadataForApplication({ appId: targetApp, kid })).toContain(
    'EntityDescriptor',
  );
});

it("Okta's own SDK creates an app, walks the pages to it, and deletes it once it is inactive", async () => {
  const { applicationApi } = client;
  const application = {
    label: 'Made by the SDK',
    signOnMode: 'SAML_2_0' as const,
    settings: {
      signOn: {
        ssoAcsUrl: 'https://sp.example.com/sso/saml',
        allowMultipleAcsEndpoints: false,
        assertionSigned: true,
        honorForceAuthn: true,
        responseSigned: true,
      },
    },
  };
  const { id: appId = '' } = await applicationApi.createApplication({ application });
  const labels: unknown[] = [];
  await (await applicationApi.listApplications({ limit: 2 })).each((app) => labels.push(app?.label));
  expect(labels).toHaveLength(7);
  expect(labels.at(-1)).toBe('Made by the SDK');

  await expect(applicationApi.deleteApplication({ appId })).rejects.toMatchObject({
    status: 403,
    errorCode: 'E0000056',
  });
  await applicationApi.deactivateApplication({ appId });
  expect((await applicationApi.getApplication({ appId })).status).toBe('INACTIVE');
  await applicationApi.deleteApplication({ appId });
  await expect(applicationApi.getApplication({ appId })).rejects.toMatchObject({ status: 404, errorCode: 'E0000007' });
});
