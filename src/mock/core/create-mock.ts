import { operations } from '../../description/description.js';
import { basePath } from '../../description/native-paths.js';
import { problem } from '../../http/handler.js';
import { createFewKeys, createSeededKeys, type KeyPool, keyPool } from './key-pool.js';
import type { Mock, MockOptions } from './mock-interface.js';
import { prepare } from './prepare.js';
import { createRandom } from './random.js';
import type { Vendor } from './vendor.js';
import { createWorld } from './world.js';
import { isWorldName, readWorldName, worldNameRule } from './world-name.js';
import { createWorlds } from './worlds.js';

/** A mock of these vendors, with a memory of its own. */
export function createMock(vendors: readonly Vendor[], options: MockOptions = {}): Mock {
  const prepared = prepare(vendors);
  const keys = createKeys(options);
  const main = createWorld(prepared, options, keys);
  const none: Mock['requests'] = [];
  const { onChange: _, ...named } = options;
  const worlds = createWorlds((name) => createWorld(prepared, named, keys, name));

  const mock = async (request: Request): Promise<Response> => {
    const { world, headers } = readWorldName(request.headers);
    if (world === undefined) return main.answer(request, headers);
    return isWorldName(world) ? worlds.get(world).answer(request, headers) : problem(400, 'Not a world', worldNameRule);
  };

  const { answer: _answer, requests: _requests, ...controls } = main;
  const whole = Object.assign(mock, {
    ...controls,
    requests: none,
    apis: prepared.vendors.map(({ vendor: { api, hosts, firstRequest, description: own }, description }) => ({
      api,
      title: description.info.title,
      basePath: basePath(own.servers),
      hosts,
      operations: operations(description).map(({ path, method, operation }) => ({
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        summary: operation.summary,
      })),
      firstRequest,
    })),
    world(name: string) {
      if (!isWorldName(name)) throw new TypeError(worldNameRule);
      return worlds.get(name);
    },
    worlds: worlds.names,
    forgetWorld: worlds.forget,
    warm: () => keys.warm(),
  });
  return Object.defineProperty(whole, 'requests', { get: () => main.requests });
}

/** One for all worlds. */
function createKeys({ seed, keyPairs }: MockOptions): KeyPool {
  if (seed !== undefined || keyPairs === 'public') return createSeededKeys(createRandom());
  return keyPairs === undefined ? keyPool : createFewKeys(keyPairs);
}
