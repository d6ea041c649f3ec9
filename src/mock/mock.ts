import { loadDescription } from '../description/load.js';
import { withCors } from './cors.js';
import type { Handler } from './handler.js';
import { createExampleHandler } from './prism.js';

/** The mock of the named APIs, all at their native paths. They do not collide. */
export async function createMockHandler(apis: readonly string[]): Promise<Handler> {
  return withCors(await createExampleHandler(apis.map((api) => loadDescription(api))));
}
