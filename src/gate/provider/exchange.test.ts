import { expect, it } from 'vitest';
import { listen } from '../../http/server.js';
import { defaultLimits, exchange } from './exchange.js';

const asked = (base: string) =>
  exchange(base, { method: 'GET', target: '/', headers: {}, body: '' }, defaultLimits).catch(String);

it('says why a provider cannot be asked', async () => {
  const server = await listen(async () => new Response(), { port: 0, host: '127.0.0.1' });
  const secure = server.url.replace('http:', 'https:');
  expect(await asked(secure)).toContain(`cannot ask ${secure}: it does not speak TLS; a URL with http: may be right`);
  await server.close();
  expect(await asked(server.url)).toContain(`nothing answers at ${server.url} (ECONNREFUSED)`);
  expect(await asked('http://127.0.0.1:9')).toContain('cannot ask http://127.0.0.1:9: bad port');
});
