import { testClient } from '../../../contract-tests/kit/client-tests.js';
import { createCommerceLayerClient, retry, unwrap } from './index.js';

const detail = 'The record identified by x could not be found.';

testClient({
  origin: 'https://provisioning.commercelayer.io',
  path: '/api/roles',
  operation: 'GET /roles',
  requestId: 'X-Request-Id',
  connect({ token, retries, ...options }) {
    const client = createCommerceLayerClient({
      accessToken: token,
      retry: retries ? retry() : undefined,
      ...options,
    });
    const data = { type: 'api_credentials', attributes: { name: 'Shop', kind: 'sales_channel' } } as const;
    const relationships = { organization: { data: { type: 'organizations', id: 'ABCRtyUpBa' } } } as const;
    return {
      list: (init) => client.GET('/roles', init),
      create: () => client.POST('/api_credentials', { body: { data: { ...data, relationships } } }),
    };
  },
  messageOf: (error) => Object(error).errors?.[0]?.detail,
  unwrap: (answer) => unwrap(answer),
  answer: { data: [], meta: { record_count: 0, page_count: 0 } },
  refusal: {
    status: 404,
    code: 'RECORD_NOT_FOUND',
    body: { errors: [{ title: 'Record not found', detail, code: 'RECORD_NOT_FOUND', status: '404' }] },
    message: /^GET \/roles: 404 RECORD_NOT_FOUND: The record identified by x could not be found\.$/,
  },
});
