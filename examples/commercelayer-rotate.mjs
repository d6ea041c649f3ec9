// A storefront gets a new API credential, and the old one goes: Commerce Layer's "Create an API credential", in its use.
//   npm start            in one terminal, then here
//   node examples/commercelayer-rotate.mjs
import { createCommerceLayerClient } from 'keyspec/commercelayer';
import { flatten, resource } from 'keyspec/jsonapi';

const { GET, POST, DELETE } = createCommerceLayerClient({
  baseUrl: process.env.COMMERCELAYER_URL ?? 'http://127.0.0.1:4010/api',
  accessToken: process.env.COMMERCELAYER_TOKEN ?? 'keyspec-admin',
});
const organization = { type: 'organizations', id: 'ABCRtyUpBa' };

async function create(name) {
  const data = resource('api_credentials', { name, kind: 'sales_channel' }, { organization });
  return flatten((await POST('/api_credentials', { body: { data } })).data);
}

async function list() {
  const query = { 'filter[q]': { name_start: 'Storefront 20' }, include: ['organization'], sort: ['-created_at'] };
  return flatten((await GET('/api_credentials', { params: { query } })).data);
}

const old = await create('Storefront 2025');
const next = await create('Storefront 2026');
console.log(`created     ${next.name}: another client id is ${next.client_id !== old.client_id}`);
const both = await list();
console.log(`listed      ${both.map(({ name }) => name).join(' and ')}, of ${both[0].organization.name}`);

const params = { path: { apiCredentialId: old.id } };
const deleted = await DELETE('/api_credentials/{apiCredentialId}', { params });
console.log(`deleted     ${deleted.response.status}`);
const gone = await GET('/api_credentials/{apiCredentialId}', { params });
console.log(`gone        ${gone.response.status} ${gone.error.errors[0].title}`);
console.log(`left        ${(await list()).map(({ name }) => name).join(' and ')}`);
