import { request } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { signCertificate } from './mock/served/sign-certificate.js';
import { type MockServer, serveMock } from './mock-node.js';

let server: MockServer;
afterEach(() => server.close());

const get = (url: string, ca: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: 'SSWS keyspec-admin' };
    const sent = request(url, { ca, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject);
    sent.end();
  });

describe('serveMock', () => {
  it('speaks HTTPS with a certificate made for it, which it gives', async () => {
    server = await serveMock({ apis: ['okta'], https: true });
    const { url, certificate = '' } = server;
    expect(url).toMatch(/^https:/);
    expect(await get(`${url}/api/v1/apps`, certificate)).toBe(200);
    expect(await get(`${url.replace('127.0.0.1', 'localhost')}/api/v1/apps`, certificate)).toBe(200);
    await expect(get(`${url}/api/v1/apps`, '')).rejects.toThrow(/self.signed/);
  });

  it('speaks HTTPS with a certificate of the caller', async () => {
    const { cert, key } = signCertificate(['127.0.0.1'], Date.now());
    server = await serveMock({ apis: ['okta'], https: { cert, key } });
    expect(server.certificate).toBe(cert);
    expect(await get(`${server.url}/api/v1/apps`, cert)).toBe(200);
  });

  it('speaks HTTP unless told', async () => {
    server = await serveMock({ apis: ['okta'] });
    expect(server.url).toMatch(/^http:/);
    expect(server.certificate).toBeUndefined();
  });
});
