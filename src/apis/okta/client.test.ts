import { describe, expect, it, vi } from 'vitest';
import { createOktaClient } from './client.js';

const orgUrl = 'https://subdomain.okta.com';
const generate = '/api/v1/apps/{appId}/credentials/keys/generate';
const params = { path: { appId: '0oa8ae1t5yev2ajDs0h7' }, query: { validityYears: 2 } };

/** A server that keeps what it was sent and answers what it is told. */
function server(...answers: Response[]) {
  const requests: Request[] = [];
  const fetch = vi.fn(async (request: Request) => {
    requests.push(request.clone());
    return answers.shift() ?? Response.json({ kid: 'k' }, { status: 201 });
  });
  return { fetch, requests };
}

describe('createOktaClient', () => {
  it('writes the path and the query of an operation below the URL of the org', async () => {
    const { fetch, requests } = server();
    const { data, response } = await createOktaClient({ orgUrl: `${orgUrl}/`, apiToken: 't', fetch }).POST(generate, {
      params,
    });
    expect(requests[0]?.url).toBe(
      `${orgUrl}/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys/generate?validityYears=2`,
    );
    expect([response.status, data?.kid]).toEqual([201, 'k']);
  });

  it('sends a certificate as it stands, and a form as a form', async () => {
    const { fetch, requests } = server();
    const okta = createOktaClient({ orgUrl, apiToken: 't', fetch });
    const pem = '-----BEGIN CERTIFICATE-----\nMIIF\n-----END CERTIFICATE-----\n';
    const published = await okta.publishCsrFromApplication({
      params: { path: { appId: 'a', csrId: 'c' } },
      headers: { 'Content-Type': 'application/x-pem-file' },
      body: pem,
    });
    await okta.createToken({
      body: { grant_type: 'client_credentials', scope: 'okta.apps.read' },
    });
    expect(published.data?.kid).toBe('k');
    expect(requests.map(({ headers }) => headers.get('Content-Type'))).toEqual([
      'application/x-pem-file',
      expect.stringMatching(/^application\/x-www-form-urlencoded\b/),
    ]);
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual([
      pem,
      'grant_type=client_credentials&scope=okta.apps.read',
    ]);
  });

  it('shows an API token as SSWS and an access token as Bearer', async () => {
    const { fetch, requests } = server();
    await createOktaClient({ orgUrl, apiToken: 'api', fetch }).POST(generate, { params });
    await createOktaClient({ orgUrl, accessToken: 'access', fetch }).POST(generate, { params });
    expect(requests.map(({ headers }) => headers.get('Authorization'))).toEqual(['SSWS api', 'Bearer access']);
  });

  it('lets a call bring its own Authorization', async () => {
    const { fetch, requests } = server();
    const client = createOktaClient({ orgUrl, apiToken: () => 'api', fetch });
    await client.POST(generate, { params, headers: { Authorization: 'SSWS other' } });
    expect(requests[0]?.headers.get('Authorization')).toBe('SSWS other');
  });

  it('gives the error body of a documented refusal', async () => {
    const { fetch } = server(Response.json({ errorCode: 'E0000001' }, { status: 400 }));
    const { data, error } = await createOktaClient({ orgUrl, apiToken: 't', fetch }).POST(generate, { params });
    expect([data, error?.errorCode]).toEqual([undefined, 'E0000001']);
  });

  it.each(['subdomain.okta.com', 'ftp://subdomain.okta.com', ''])('refuses %o as the URL of an org', (url) => {
    expect(() => createOktaClient({ orgUrl: url, apiToken: 't' })).toThrow(/orgUrl must be an absolute URL.*not '/);
  });
});

describe('a token function', () => {
  const refused = () => Response.json({ errorCode: 'E0000011' }, { status: 401 });

  it('is called once for many requests', async () => {
    const { fetch } = server();
    const accessToken = vi.fn(async () => 'one');
    const client = createOktaClient({ orgUrl, accessToken, fetch });
    await Promise.all([client.POST(generate, { params }), client.POST(generate, { params })]);
    await client.POST(generate, { params });
    expect(accessToken).toHaveBeenCalledTimes(1);
  });

  it('is called anew after a 401, and the request goes out once more, body and all', async () => {
    const { fetch, requests } = server(refused());
    let count = 0;
    const client = createOktaClient({ orgUrl, accessToken: () => `token ${++count}`, fetch });
    const body = { signOnMode: 'SAML_2_0', label: 'App', name: 'app' } as const;
    const { response } = await client.PUT('/api/v1/apps/{appId}', { params: { path: params.path }, body });
    expect(response.status).toBe(201);
    expect(requests.map(({ headers }) => headers.get('Authorization'))).toEqual(['Bearer token 1', 'Bearer token 2']);
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([body, body]);
  });

  it('is not called a third time: a second 401 is the answer', async () => {
    const { fetch } = server(refused(), refused(), refused());
    const accessToken = vi.fn(() => 'token');
    const { response } = await createOktaClient({ orgUrl, accessToken, fetch }).POST(generate, { params });
    expect([response.status, accessToken.mock.calls.length, fetch.mock.calls.length]).toEqual([401, 2, 2]);
  });

  it('is called once when many requests are refused together', async () => {
    const { fetch } = server(refused(), refused(), refused());
    const accessToken = vi.fn(async () => 'token');
    const client = createOktaClient({ orgUrl, accessToken, fetch });
    const answers = await Promise.all([1, 2, 3].map(() => client.POST(generate, { params })));
    expect(answers.map(({ response }) => response.status)).toEqual([201, 201, 201]);
    expect(accessToken).toHaveBeenCalledTimes(2);
  });

  it('that fails makes the call fail, and is asked again by the next one', async () => {
    const { fetch } = server();
    const accessToken = vi.fn(async () => 'token').mockRejectedValueOnce(new Error('no network'));
    const client = createOktaClient({ orgUrl, accessToken, fetch });
    await expect(client.POST(generate, { params })).rejects.toThrow('no network');
    expect((await client.POST(generate, { params })).response.status).toBe(201);
  });

  it('is not asked again for a plain token: a 401 is the answer', async () => {
    const { fetch } = server(refused());
    const { response } = await createOktaClient({ orgUrl, apiToken: 'plain', fetch }).POST(generate, { params });
    expect([response.status, fetch.mock.calls.length]).toEqual([401, 1]);
  });
});
