import { createRequire } from 'node:module';
import { loadDescription } from '../description/load.js';
import { withCors } from './cors.js';
import type { Handler } from './handler.js';

/**
 * The mock of the named APIs, all at their native paths. They do not collide.
 *
 * Prism takes longer to load than everything else together, so the mock does not wait for it: the first answer does.
 *
 * @throws {UsageError} when there is no such API.
 * @throws {Error} `MODULE_NOT_FOUND` when Prism is not installed.
 */
export function createMockHandler(apis: readonly string[]): Handler {
  const descriptions = apis.map((api) => loadDescription(api));
  createRequire(import.meta.url).resolve('@stoplight/prism-http');
  const examples = import('./prism.js').then(({ createExampleHandler }) => createExampleHandler(descriptions));
  // A failure to load is told by every answer that needs it; it must not end the process before one does.
  examples.catch(() => {});
  return withCors(async (request) => (await examples)(request));
}
