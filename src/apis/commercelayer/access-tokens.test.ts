import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { api, createJudgedMock, origin } from '../../../contract-tests/commercelayer/test-mock.js';
import { testTokenFunction } from '../../../contract-tests/kit/token-function-tests.js';
import { resource } from '../../jsonapi.js';
import { clientCredentials, createCommerceLayerClient } from './index.js';

const client = { clientId: 'id', clientSecret: 'a-secret-text' };
const detail = 'Client authentication failed';

testTokenFunction('clientCredentials', {
  endpoint: 'https://auth.commercelayer.io/oauth/token',
  operation: 'POST /oauth/token',
  connect: (options) => clientCredentials({ ...client, ...options }),
  call: (accessToken, fetch) => createCommerceLayerClient({ accessToken, fetch }).GET('/roles'),
  secret: client.clientSecret,
  refusal: {
    status: 401,
    code: 'UNAUTHORIZED',
    body: { errors: [{ title: 'invalid_client', detail, code: 'UNAUTHORIZED', status: 401 }] },
  },
});

describe('clientCredentials', () => {
  const organization = { type: 'organizations', id: 'ABCRtyUpBa' } as const;

  it('sends JSON, and no more than it has', async () => {
    const bodies: unknown[] = [];
    const fetch = async (request: Request) => {
      bodies.push(request.headers.get('Content-Type'), await request.json());
      return Response.json({ access_token: 'one', token_type: 'Bearer', expires_in: 60 });
    };
    await clientCredentials({ clientId: 'id', fetch })();
    await clientCredentials({ ...client, scopes: ['market:all', 'stock_location:all'], fetch })();
    const grant = { grant_type: 'client_credentials', client_id: 'id' };
    expect(bodies).toEqual([
      'application/json',
      grant,
      'application/json',
      { ...grant, client_secret: client.clientSecret, scope: 'market:all stock_location:all' },
    ]);
  });

  it('lets a dashboard user issue a credential that gets tokens of its own until it is deleted', async () => {
    const { mock } = createJudgedMock({ clock: Date.now });
    const to = { baseUrl: origin, fetch: mock };
    const user = clientCredentials({ clientId: 'your-client-id', clientSecret: 'your-client-secret', ...to });
    const provisioning = createCommerceLayerClient({ accessToken: user, baseUrl: api, fetch: mock });
    const { data } = await provisioning.POST('/api_credentials', {
      body: { data: resource('api_credentials', { name: 'Shop', kind: 'sales_channel' }, { organization }) },
    });
    const { id = '', attributes } = data?.data ?? {};
    const clientId = attributes?.client_id ?? '';
    const { accessToken } = await clientCredentials({ clientId, ...to })();
    expect(decodeJwt(accessToken)).toMatchObject({ application: { kind: 'sales_channel' } });
    await provisioning.DELETE('/api_credentials/{apiCredentialId}', { params: { path: { apiCredentialId: id } } });
    await expect(clientCredentials({ clientId, ...to })()).rejects.toThrow(
      /^POST \/oauth\/token: 401 UNAUTHORIZED: Client authentication failed/,
    );
  });
});
