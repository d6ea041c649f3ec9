import { type ApiName, apis } from '../apis/index.js';
import type { Provider } from '../gate/provider/provider.js';
import { listen } from '../http/server.js';
import { createServedMock } from '../mock/served/served-mock.js';

/** keyspec's own mock as the provider: the description held against itself. */
export async function startOwnMock(api: ApiName): Promise<{ provider: Provider; close(): Promise<void> }> {
  const mock = await createServedMock({ vendors: [apis[api].createVendor()] });
  const server = await listen(mock.handler, { port: 0, host: '127.0.0.1' });
  const tokens = {
    admin: 'keyspec-admin',
    reader: 'keyspec-readonly',
    outsider: 'keyspec-outsider',
    limited: 'keyspec-limited',
  };
  return { provider: { url: server.url, tokens, simulates: false }, close: () => server.close() };
}
