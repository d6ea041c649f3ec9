// Lists API credentials with their organizations, creates one, and shows what is wrong with another, field by field.
//   npm start            in one terminal, then here
//   npx tsx examples/typescript/commercelayer.ts
import { type ApiCredential, createCommerceLayerClient } from 'keyspec/commercelayer';
import { flatten, resource } from 'keyspec/jsonapi';

const commerceLayer = createCommerceLayerClient({
  baseUrl: process.env.COMMERCELAYER_URL ?? 'http://127.0.0.1:4010/api',
  accessToken: process.env.COMMERCELAYER_TOKEN ?? 'keyspec-admin',
});
const organization = { type: 'organizations', id: process.env.COMMERCELAYER_ORGANIZATION ?? 'ABCRtyUpBa' } as const;

const { data: page } = await commerceLayer.listApiCredentials({
  params: { query: { include: ['organization'], sort: ['-created_at'], 'page[size]': 25 } },
});
if (page === undefined) throw new Error('the credentials are not listed');
for (const { name, kind, organization: owner } of flatten(page)) console.log(name, kind, owner?.name);

const known: ApiCredential[] = [];
known.push(...page.data);

async function create(name: string, expires_in?: number): Promise<ApiCredential | undefined> {
  const attributes = { name, kind: 'sales_channel' as const, ...(expires_in !== undefined && { expires_in }) };
  const { data, error } = await commerceLayer.createApiCredential({
    body: { data: resource('api_credentials', attributes, { organization }) },
  });
  if (Array.isArray(error?.errors))
    for (const problem of error.errors)
      console.log(`${'source' in problem ? problem.source.pointer : problem.code}: ${problem.detail}`);
  return data?.data;
}

const created = await create('Storefront');
if (created !== undefined) known.push(created);
console.log(
  `a client id of its own: ${new Set(known.map(({ attributes }) => attributes.client_id)).size === known.length}`,
);
console.log(`refused: ${(await create('', 1)) === undefined}`);
