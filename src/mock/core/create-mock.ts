import { operations } from '../../description/description.js';
import { basePath } from '../../description/native-paths.js';
import { problem } from '../../http/handler.js';
import { once } from '../../once.js';
import { seededStart } from './clock.js';
import { createFastKeys } from './fast-keys.js';
import type { KeyPool } from './key-pool.js';
import type { Mock, MockOptions } from './mock-interface.js';
import { prepare } from './prepare.js';
import { createSecureKeys } from './secure-keys.js';
import { holdStart, type Start } from './start/start.js';
import type { Vendor } from './vendor.js';
import { createWorld } from './world.js';
import { isWorldName, readWorldName, worldNameRule } from './world-name.js';
import { createWorlds } from './worlds.js';

/** A mock of these vendors, with a memory of its own. */
export function createMock(vendors: readonly Vendor[], options: MockOptions = {}): Mock {
  const prepared = prepare(vendors);
  const keys = chooseKeys(options);
  const start = holdStart(options.world === undefined ? undefined : makeStart(vendors, options));
  const main = createWorld({ prepared, start, keys, options });
  const none: Mock['requests'] = [];
  const { journal: _, ...named } = options;
  const worlds = createWorlds((name) => createWorld({ prepared, start, keys, options: named, name }));

  const answer = (request: Request): Promise<Response> => {
    const { world, headers } = readWorldName(request.headers);
    if (world === undefined) return main.answer(request, headers);
    return isWorldName(world)
      ? worlds.get(world).answer(request, headers)
      : Promise.resolve(problem(400, 'Not a world', worldNameRule));
  };
  const mock = (request: Request): Promise<Response> =>
    start.isMade ? answer(request) : start.ready.then(() => answer(request));

  const { answer: _answer, requests: _requests, ...controls } = main;
  const whole = Object.assign(mock, {
    ...controls,
    requests: none,
    ready: start.ready,
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
    warm: () => (options.seed === undefined ? keys.warm() : undefined),
  });
  return Object.defineProperty(whole, 'requests', { get: () => main.requests });
}

/** Loads what reads start worlds only when there is one to read: a page that has none is smaller by it. */
async function makeStart(vendors: readonly Vendor[], options: MockOptions): Promise<Start> {
  const now = startTime(options);
  const { readStart } = await import('./start/read-start.js');
  return readStart(vendors, options.world, options.seed ?? 0, now);
}

const startTime = ({ seed, clock }: MockOptions): number =>
  clock?.() ?? (seed === undefined ? Date.now() : seededStart);

/** For all mocks of a process: what one had made and did not take serves the next. */
const [fastKeys, secureKeys] = [once(createFastKeys), once(createSecureKeys)];

/** Those of all worlds, unless they follow from a seed. */
function chooseKeys({ seed, secureKeys: secure = false }: MockOptions): KeyPool {
  if (secure && seed !== undefined)
    throw new TypeError('secureKeys has no effect with a seed: keys that follow from one protect nothing');
  return secure ? secureKeys() : fastKeys();
}
