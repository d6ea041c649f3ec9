import { expect, it } from 'vitest';
import { facts } from '../../../contract-tests/okta/facts.js';
import { hostile, serveHostile } from '../../../contract-tests/providers/hostile.js';
import { loadDescription } from '../../description/load.js';
import { createMask } from '../../http/mask.js';
import { createJudge } from '../../validate/response.js';
import { createConsistency } from '../consistency/consistency.js';
import { exchange } from './exchange.js';

/** Where the main thread is kept busy, the test takes longer than it may. */
it.each(hostile)('a provider that sends $name is done with', async (provider) => {
  const description = loadDescription('okta');
  const server = await serveHostile(provider);
  try {
    const sent = { method: 'GET', target: '/api/v1/apps/1/credentials/keys', headers: {}, body: '' };
    const limits = { timeout: 3_000, maxBody: 10 * 1024 * 1024 };
    const consistency = createConsistency({ description, facts, url: server.url });
    const judge = consistency.extend(await createJudge(description));
    const ask = consistency.watch((asked) => exchange(server.url, asked, limits));
    const outcome = await ask(sent).then(
      async (answer) => {
        createMask(['planted-token'])(answer.body);
        return (await judge.answer('listApplicationKeys', answer)).map(({ rule, message }) => `${rule}: ${message}`);
      },
      (error: Error) => [error.message],
    );
    expect(outcome.join('\n')).toMatch(provider.outcome);
  } finally {
    await server.close();
  }
});
