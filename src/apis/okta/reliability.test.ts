import { testClient } from '../../../contract-tests/kit/client-tests.js';
import { createOktaClient, retry, unwrap } from './index.js';

const body = {
  errorCode: 'E0000007',
  errorSummary: 'Not found: Resource not found: 0oa (AppInstance)',
  errorLink: 'E0000007',
  errorId: 'oae1',
  errorCauses: [{ errorSummary: 'It was deleted.' }],
};

testClient({
  origin: 'https://subdomain.okta.com',
  path: '/api/v1/apps',
  operation: 'GET /api/v1/apps',
  requestId: 'X-Okta-Request-Id',
  connect({ token, retries, ...options }) {
    const okta = createOktaClient({
      orgUrl: 'https://subdomain.okta.com',
      accessToken: token,
      retry: retries ? retry() : undefined,
      ...options,
    });
    const app = { label: 'App', signOnMode: 'BOOKMARK', name: 'bookmark', settings: {} } as const;
    return {
      list: (init) => okta.GET('/api/v1/apps', init),
      create: () => okta.POST('/api/v1/apps', { body: app }),
    };
  },
  messageOf: (error) => Object(error).errorSummary,
  unwrap: (answer) => unwrap(answer),
  answer: [],
  refusal: {
    status: 404,
    code: 'E0000007',
    body,
    message: /^GET \/api\/v1\/apps: 404 E0000007: Not found: .* \(It was deleted\.\)$/,
  },
});
