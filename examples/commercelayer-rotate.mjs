// A storefront gets a new API credential, uses it, and the old one goes: Commerce Layer's "Create an API credential", in its use.
//   npm start            in one terminal, then here
//   node examples/commercelayer-rotate.mjs
import { createLocalJWKSet, jwtVerify } from 'jose';
import {
  ApiError,
  clientCredentials,
  createCommerceLayerAuthClient,
  createCommerceLayerClient,
  unwrap,
} from 'keyspec/commercelayer';
import { flatten, resource } from 'keyspec/jsonapi';

const baseUrl = process.env.COMMERCELAYER_URL ?? 'http://127.0.0.1:4010/api';
const authUrl = process.env.COMMERCELAYER_AUTH_URL ?? 'http://127.0.0.1:4010';
const { GET, POST, DELETE } = createCommerceLayerClient({
  baseUrl,
  accessToken: process.env.COMMERCELAYER_TOKEN ?? 'keyspec-admin',
});
const organization = { type: 'organizations', id: 'ABCRtyUpBa' };

async function create(name) {
  const data = resource('api_credentials', { name, kind: 'sales_channel' }, { organization });
  return flatten(await unwrap(POST('/api_credentials', { body: { data } })));
}

async function list() {
  const query = { 'filter[q]': { name_start: 'Storefront 20' }, include: ['organization'], sort: ['-created_at'] };
  return flatten(await unwrap(GET('/api_credentials', { params: { query } })));
}

/** What the storefront does with its credential: it gets a token for the Core API. A sales channel needs no secret. */
async function use({ client_id: clientId }) {
  try {
    const { accessToken } = await clientCredentials({ clientId, baseUrl: authUrl })();
    const keys = await unwrap(createCommerceLayerAuthClient({ baseUrl: authUrl }).getTokenKeys());
    const { payload } = await jwtVerify(accessToken, createLocalJWKSet(keys));
    return `a token for a ${payload.application.kind} of ${payload.organization.slug}`;
  } catch (error) {
    return error instanceof ApiError ? `${error.status} ${error.error.errors[0].title}` : Promise.reject(error);
  }
}

const old = await create('Storefront 2025');
console.log(`issued      ${old.name}: ${await use(old)}`);
const next = await create('Storefront 2026');
console.log(`rotated     ${next.name}: another client id is ${next.client_id !== old.client_id}`);
console.log(`            the old one: ${await use(old)}`);
console.log(`            the new one: ${await use(next)}`);
const both = await list();
console.log(`listed      ${both.map(({ name }) => name).join(' and ')}, of ${both[0].organization.name}`);

const remove = ({ id }) => DELETE('/api_credentials/{apiCredentialId}', { params: { path: { apiCredentialId: id } } });
console.log(`deleted     ${(await remove(old)).response.status}, the old one: ${await use(old)}`);
console.log(`left        ${(await list()).map(({ name }) => name).join(' and ')}: ${await use(next)}`);
await unwrap(remove(next));
console.log(`removed     ${await use(next)}`);
