import { describe } from 'vitest';
import { type CommonOptions, testClient } from '../../../contract-tests/kit/client-tests.js';
import { createZitadelClient, retry, unwrap } from './index.js';

const origin = 'https://zitadel.acme.example';

const connect = ({ token, retries, ...options }: CommonOptions) =>
  createZitadelClient({ baseUrl: origin, accessToken: token, retry: retries ? retry() : undefined, ...options });

const shared = {
  origin,
  requestId: 'X-Request-Id',
  messageOf: (error: unknown) => Object(error).message,
  answer: {},
};

describe('management v1', () => {
  const path = '/management/v1/projects/{projectId}/apps/{appId}';
  const params = { path: { projectId: '1', appId: '2' } };
  testClient({
    ...shared,
    path: '/management/v1/projects/1/apps/2',
    operation: `GET ${path}`,
    connect(options) {
      const zitadel = connect(options);
      return {
        list: (init) => zitadel.GET(path, { params, ...init }),
        create: () => zitadel.POST(`${path}/keys`, { params, body: { type: 'KEY_TYPE_JSON' } }),
      };
    },
    unwrap: (answer) => unwrap(answer),
    refusal: {
      status: 404,
      code: '5',
      body: {
        code: 5,
        message: "App doesn't exist (QUERY-pCP8P)",
        details: [{ '@type': 't', id: 'QUERY-pCP8P', message: "App doesn't exist" }],
      },
      message: /^GET \/management\/v1\/projects\/\{projectId\}\/apps\/\{appId\}: 404 5: App doesn't exist/,
    },
  });
});

describe('the services v2', () => {
  const list = '/zitadel.application.v2.ApplicationService/ListApplications';
  testClient({
    ...shared,
    path: list,
    method: 'POST',
    operation: `POST ${list}`,
    connect(options) {
      const zitadel = connect(options);
      return {
        list: (init) => zitadel.POST(list, { body: {}, ...init }),
        create: () =>
          zitadel.POST('/zitadel.application.v2.ApplicationService/CreateApplicationKey', {
            body: { projectId: '1', applicationId: '2', expirationDate: '2099-01-01T00:00:00Z' },
          }),
      };
    },
    unwrap: (answer) => unwrap(answer),
    refusal: {
      status: 404,
      code: 'not_found',
      body: { code: 'not_found', message: "Application doesn't exist (QUERY-1)" },
      message: /: 404 not_found: Application doesn't exist/,
    },
  });
});
