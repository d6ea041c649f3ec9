// An API gets a project of its own: a key file, tokens for it, the project out of use and in use again, and all of it removed.
//   npm start            in one terminal, then here
//   node examples/zitadel-project.mjs
import {
  createZitadelClient,
  decodeKeyDetails,
  decodeServiceAccountKeyDetails,
  privateKeyJwt,
  signAssertion,
  unwrap,
} from 'keyspec/zitadel';

const baseUrl = process.env.ZITADEL_URL ?? 'http://127.0.0.1:4010';
const zitadel = createZitadelClient({ baseUrl, accessToken: process.env.ZITADEL_TOKEN ?? 'keyspec-admin' });
const neighbour = { projectId: '345043129566506059' };
const expirationDate = new Date(Date.now() + 90 * 24 * 60 * 60 * 1000).toISOString();

const { organizationId } = (await unwrap(zitadel.getProject({ body: neighbour }))).project;
const { projectId } = await unwrap(zitadel.createProject({ body: { organizationId, name: 'Warehouse' } }));
const read = async () => (await unwrap(zitadel.getProject({ body: { projectId } }))).project;
console.log(`made        the project ${(await read()).name}: ${(await read()).state}`);

const apiConfiguration = { authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT' };
const { applicationId } = await unwrap(
  zitadel.createApplication({ body: { projectId, name: 'Stock API', apiConfiguration } }),
);
const key = await unwrap(zitadel.createApplicationKey({ body: { projectId, applicationId, expirationDate } }));
const keyFile = decodeKeyDetails(key.keyDetails);
console.log(`            the Stock API in it, with a key file: ${keyFile.appId === applicationId}`);

const machine = { name: 'Robot' };
const { id: userId } = await unwrap(
  zitadel.createUser({ body: { organizationId, username: 'warehouse-robot', machine } }),
);
const { keyContent } = await unwrap(zitadel.addKey({ body: { userId, expirationDate } }));
const robot = privateKeyJwt({
  baseUrl,
  keyFile: decodeServiceAccountKeyDetails(keyContent),
  scopes: ['openid', `urn:zitadel:iam:org:project:id:${projectId}:aud`],
});
const { accessToken } = await robot();

/** What the API does with a token that it gets: it asks ZITADEL about it. */
async function introspect() {
  const { data, error, response } = await zitadel.introspectToken({
    body: {
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await signAssertion(keyFile, baseUrl),
      token: accessToken,
    },
  });
  return error ? `${response.status} ${error.error}` : `active is ${data.active}`;
}
console.log(`used        a token for the project: ${await introspect()}`);

await unwrap(zitadel.deactivateProjectV2({ body: { projectId } }));
console.log(`deactivated the project: ${await introspect()}`);
await unwrap(zitadel.activateProject({ body: { projectId } }));
console.log(`activated   the project: ${await introspect()}`);

await unwrap(zitadel.deleteUser({ body: { userId } }));
console.log(`removed     the robot; its token: ${await introspect()}`);
const first = await unwrap(zitadel.deleteProject({ body: { projectId } }));
const again = await unwrap(zitadel.deleteProject({ body: { projectId } }));
console.log(`            the project, which can be told twice: ${first.deletionDate === again.deletionDate}`);
const gone = await zitadel.getApplicationKey({ body: { keyId: key.keyId } });
console.log(`            its key with it: ${gone.response.status}`);
console.log(`            its API: ${await introspect()}`);
