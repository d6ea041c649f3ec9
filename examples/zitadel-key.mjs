// An API checks tokens with its key file, moves to its next key file without a gap, and the old one goes.
//   npm start            in one terminal, then here
//   node examples/zitadel-key.mjs
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
const type = 'KEY_TYPE_JSON';

const project = { projectId: '345043129566506059' };
const authMethodType = 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT';
const app = await unwrap(zitadel.addApiApp({ params: { path: project }, body: { name: 'Orders', authMethodType } }));
const path = { ...project, appId: app.appId };
const issue = async () =>
  decodeKeyDetails((await unwrap(zitadel.addAppKey({ params: { path }, body: { type } }))).keyDetails);
const first = await issue();
console.log(`issued      a key file for Orders: client id of the app is ${first.clientId === app.clientId}`);

const { userId } = await unwrap(zitadel.addMachineUser({ body: { userName: 'orders-robot', name: 'Robot' } }));
const account = await unwrap(zitadel.addMachineKey({ params: { path: { userId } }, body: { type } }));
const robot = privateKeyJwt({
  baseUrl,
  keyFile: decodeServiceAccountKeyDetails(account.keyDetails),
  scopes: ['openid', `urn:zitadel:iam:org:project:id:${project.projectId}:aud`],
});
const { accessToken } = await robot();
console.log('            a key file for a robot, which got a token with it');

/** What the API does with a token that it gets: it asks ZITADEL about it. */
async function introspect(keyFile) {
  const { data, error, response } = await zitadel.introspectToken({
    body: {
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await signAssertion(keyFile, baseUrl),
      token: accessToken,
    },
  });
  return error ? `${response.status} ${error.error}` : `active is ${data.active}`;
}
console.log(`used        ${await introspect(first)}`);

const second = await issue();
console.log(`rotated     with the old file ${await introspect(first)}, with the new one ${await introspect(second)}`);

await unwrap(zitadel.removeAppKey({ params: { path: { ...path, keyId: first.keyId } } }));
console.log(`removed     with the old file ${await introspect(first)}, with the new one ${await introspect(second)}`);

await unwrap(zitadel.removeUser({ params: { path: { id: userId } } }));
console.log(`            the robot; its token: ${await introspect(second)}`);
await unwrap(zitadel.removeApp({ params: { path } }));
console.log(`            the app: ${await introspect(second)}`);
