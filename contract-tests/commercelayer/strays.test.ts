import { describe, expect, it } from 'vitest';
import { createMock } from '../../src/mock.js';

describe('a request that no operation takes', () => {
  const mock = createMock();
  const errorOf = async (url: string, headers: Record<string, string> = {}) => {
    const response = await mock(new Request(url, { headers }));
    return [response.status, response.headers.get('Content-Type')];
  };
  const jsonApi = { Accept: 'application/vnd.api+json' };

  it('is answered by the API of its base path, its host or its media type', async () => {
    const told = [404, 'application/vnd.api+json'];
    expect(await errorOf('http://127.0.0.1:4010/api/subscriptions')).toEqual(told);
    expect(await errorOf('http://127.0.0.1:4010/api/subscriptions', jsonApi)).toEqual(told);
    expect(await errorOf('http://127.0.0.1:4010/nowhere', jsonApi)).toEqual(told);
    expect(await errorOf('https://provisioning.commercelayer.io/nowhere')).toEqual(told);
    expect(await errorOf('http://127.0.0.1:4010/api/v1/nowhere')).toEqual([404, 'application/json']);
  });
});
