// Lists API credentials with their organizations, creates one, and shows what is wrong with another, field by field.
//   npm start            in one terminal, then here
//   npx tsx examples/typescript/commercelayer.ts
import { type ApiCredential, createCommerceLayerClient, fieldErrors, pages, unwrap } from 'keyspec/commercelayer';
import { flatten, resource } from 'keyspec/jsonapi';

const commerceLayer = createCommerceLayerClient({
  baseUrl: process.env.COMMERCELAYER_URL ?? 'http://127.0.0.1:4010/api',
  accessToken: process.env.COMMERCELAYER_TOKEN ?? 'keyspec-admin',
});
const organization = { type: 'organizations', id: process.env.COMMERCELAYER_ORGANIZATION ?? 'ABCRtyUpBa' } as const;

const known: ApiCredential[] = [];
const query = { include: ['organization' as const], sort: ['-created_at' as const], 'page[size]': 2 };
for await (const page of pages(commerceLayer, '/api_credentials', { params: { query } }).byPage()) {
  known.push(...page.data);
  for (const { name, kind, organization: owner } of flatten(page)) console.log(name, kind, owner?.name);
}

const create = (name: string, expires_in?: number) => {
  const attributes = { name, kind: 'sales_channel' as const, ...(expires_in !== undefined && { expires_in }) };
  return commerceLayer.createApiCredential({
    body: { data: resource('api_credentials', attributes, { organization }) },
  });
};

const { data: credential } = await unwrap(create('Storefront'));
known.push(credential);
const ids = new Set(known.map(({ attributes }) => attributes.client_id));
console.log(`a client id of its own: ${ids.size === known.length}`);

const { error } = await create('', 1);
for (const [field, problems] of Object.entries(fieldErrors<ApiCredential>(error)))
  console.log(`${field}: ${problems.join(', ')}`);
