// A storefront gets a new API credential, and the old one goes: Commerce Layer's "Create an API credential", in its use.
//   npm start            in one terminal, then here
//   node examples/commercelayer-rotate.mjs
import { createCommerceLayerClient } from 'keyspec/commercelayer';
import { flatten, resource } from 'keyspec/jsonapi';

const commerceLayer = createCommerceLayerClient({
  baseUrl: process.env.COMMERCELAYER_URL ?? 'http://127.0.0.1:4010/api',
  accessToken: process.env.COMMERCELAYER_TOKEN ?? 'keyspec-admin',
});
const organization = { data: { type: 'organizations', id: 'ABCRtyUpBa' } };
const create = (name) =>
  commerceLayer.POST('/api_credentials', {
    body: { data: resource('api_credentials', { name, kind: 'sales_channel' }, { organization }) },
  });

const old = flatten((await create('Storefront 2025')).data);
const next = flatten((await create('Storefront 2026')).data);
console.log(`created     ${next.name}: another client id is ${next.client_id !== old.client_id}`);

const list = () =>
  commerceLayer.GET('/api_credentials', {
    params: {
      query: { 'filter[q]': { name_start: 'Storefront 20' }, include: ['organization'], sort: ['-created_at'] },
    },
  });
const both = flatten((await list()).data);
console.log(`listed      ${both.map(({ name }) => name).join(' and ')}, of ${both[0].organization.name}`);

const path = { apiCredentialId: old.id };
console.log(
  `deleted     ${(await commerceLayer.DELETE('/api_credentials/{apiCredentialId}', { params: { path } })).response.status}`,
);
const gone = await commerceLayer.GET('/api_credentials/{apiCredentialId}', { params: { path } });
console.log(`gone        ${gone.response.status} ${gone.error.errors[0].title}`);
console.log(
  `left        ${flatten((await list()).data)
    .map(({ name }) => name)
    .join(' and ')}`,
);
