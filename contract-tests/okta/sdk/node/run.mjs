/** Okta's SDK for Node on an org or a mock: the story of an app and its keys. Exits 1 where it breaks. */
import assert from 'node:assert/strict';
import okta from '@okta/okta-sdk-nodejs';

const client = new okta.Client({ orgUrl: process.env.KEYSPEC_URL, token: process.env.KEYSPEC_TOKEN });
const api = client.applicationApi;

const saml = (label, kid) => ({
  label,
  signOnMode: 'SAML_2_0',
  ...(kid !== undefined && { credentials: { signing: { kid } } }),
  settings: {
    signOn: {
      ssoAcsUrl: 'https://sp.example.com/sso/saml',
      audience: 'https://sp.example.com',
      recipient: 'https://sp.example.com/sso/saml',
      destination: 'https://sp.example.com/sso/saml',
      allowMultipleAcsEndpoints: false,
      assertionSigned: true,
      honorForceAuthn: true,
      requestCompressed: false,
      responseSigned: true,
      idpIssuer: 'http://www.okta.com/${org.externalKey}',
      signatureAlgorithm: 'RSA_SHA256',
      digestAlgorithm: 'SHA256',
      authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
      subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
      subjectNameIdTemplate: '${user.userName}',
    },
  },
});

async function collect(collection) {
  const found = [];
  for await (const one of collection) found.push(one);
  return found;
}

const me = await client.userApi.getUser({ userId: 'me' });
assert.equal(me.status, 'ACTIVE');
assert.ok(me.profile.login);

const source = await api.createApplication({ application: saml('SDK source') });
const target = await api.createApplication({ application: saml('SDK target') });
const found = await collect(await api.listApplications({ q: 'SDK' }));
assert(
  found.some(({ id }) => id === source.id),
  'the list has the new app',
);

const key = await api.generateApplicationKey({ appId: source.id, validityYears: 2 });
const keys = await collect(await api.listApplicationKeys({ appId: source.id }));
assert(
  keys.some(({ kid }) => kid === key.kid),
  'the source lists its new key',
);

const copy = await api.cloneApplicationKey({ appId: source.id, keyId: key.kid, targetAid: target.id });
assert.deepEqual([copy.kid, copy.x5c], [key.kid, key.x5c]);
assert.equal((await api.getApplicationKey({ appId: target.id, keyId: key.kid })).kid, key.kid);

await api.replaceApplication({ appId: target.id, application: saml('SDK target', key.kid) });
assert.equal((await api.getApplication({ appId: target.id })).credentials.signing.kid, key.kid);

for (const { id } of [source, target]) {
  await api.deactivateApplication({ appId: id });
  await api.deleteApplication({ appId: id });
}
await assert.rejects(api.getApplication({ appId: source.id }), ({ status }) => status === 404);
