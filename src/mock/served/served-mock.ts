import { createRequire } from 'node:module';
import { FastResponse } from 'srvx/node';
import { loadDescription } from '../../description/load.js';
import { type Handler, problem } from '../../http/handler.js';
import { UsageError } from '../../usage-error.js';
import { createMock } from '../core/create-mock.js';
import type { Mock } from '../core/mock-interface.js';
import { readPreference } from '../core/prefer.js';
import type { LoggedRequest } from '../core/request-log.js';
import { track } from '../core/tracked.js';
import type { Vendor } from '../core/vendor.js';
import { withBaseUrl } from './base-url.js';
import { asksForHealth, createControl, isForControl, tellHealth } from './control.js';
import { withCors } from './cors.js';
import { withFailures } from './failures.js';
import type { KnownAs } from './own-requests.js';
import { openStateFile, type StateFile } from './state-file.js';

export interface ServedMockOptions extends KnownAs {
  /** Whom to mock. */
  readonly vendors: readonly Vendor[];
  /** Prism alone: every answer is an example. */
  readonly stateless?: boolean;
  /** Calls a minute per token. */
  readonly rateLimit?: number;
  /** Makes each key on its own. @defaultValue false: keys share primes */
  readonly secureKeys?: boolean;
  /** What it starts with, if not with the example worlds. */
  readonly world?: unknown;
  /** A file to load the state from and save it to. */
  readonly stateFile?: string;
  /** How long every answer waits. */
  readonly latency?: string;
  /** The share of requests that fail by chance. */
  readonly fail?: number;
  /** Called with each request that was answered. */
  readonly onRequest?: (request: LoggedRequest) => void;
}

export interface ServedMock {
  readonly handler: Handler;
  /** Begins to make keys and to load Prism, so that the first request that needs them does not wait. */
  warm(): void;
  /** Saves what is not saved yet. @throws {UsageError} when it could not be saved */
  close(): Promise<void>;
}

/**
 * The mock as `keyspec mock` serves it: it remembers, `Prefer` asks for an example, `/` shows what there is.
 *
 * @throws {UsageError} when the state file is damaged.
 */
export async function createServedMock(options: ServedMockOptions): Promise<ServedMock> {
  const { vendors, stateless = false, rateLimit, secureKeys, stateFile, baseUrl, host, world, ...others } = options;
  if (stateless) {
    const examples = lazyExamples(vendors.map(({ api }) => api));
    if (stateFile !== undefined) throw new UsageError('--stateless keeps no state, so --state has nothing to save');
    if (rateLimit !== undefined) throw new UsageError('--stateless counts no calls, so --rate-limit has no effect');
    if (world !== undefined) throw new UsageError('--stateless remembers nothing, so --world has no effect');
    if (secureKeys !== undefined) throw new UsageError('--stateless makes no keys, so --secure-keys has no effect');
    if (Object.keys(others).length > 0)
      throw new UsageError(
        '--stateless neither waits, nor fails, nor logs: --latency, --fail and --log have no effect',
      );
    examples.assertInstalled();
    const asked = toVendors(examples.handler);
    const handler: Handler = async (request) => (asksForHealth(request) ? tellHealth() : asked(request));
    return { handler: withBaseUrl(baseUrl, handler), warm: examples.load, close: async () => {} };
  }

  const mock: Mock = createMock(vendors, {
    Response: FastResponse,
    ...(rateLimit !== undefined && { rateLimit }),
    ...(secureKeys !== undefined && { secureKeys }),
    ...(stateFile !== undefined && { journal: { track, onChange: (changes) => file?.append(changes) } }),
    ...(world !== undefined && { world }),
    ...others,
  });
  await made(mock);
  const file: StateFile | undefined = stateFile === undefined ? undefined : await openStateFile(stateFile, mock);
  return {
    handler: toHandler(mock, { changed: async () => file?.replace(), baseUrl, host }),
    warm: () => mock.warm(),
    close: async () => file?.close(),
  };
}

/** @throws {UsageError} when the start world is wrong */
async function made(mock: Mock): Promise<void> {
  try {
    await mock.ready;
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/** How a mock is served. */
export interface ServeOptions extends KnownAs {
  /** Called when the mock's own paths have changed its state; the answer waits for it. */
  readonly changed?: () => Promise<void>;
}

/** A mock as it is served: `Prefer` asks for an example, `/` shows what there is, and pages of every origin may ask the vendors. */
export function toHandler(mock: Mock, { changed = async () => {}, ...knownAs }: ServeOptions = {}): Handler {
  const examples = lazyExamples(mock.apis.map(({ api }) => api));
  const vendors = toVendors((request) => (asksForDynamic(request) ? examples.handler(request) : mock(request)));
  const control = withFailures(createControl(mock, { changed, knownAs }));
  return withBaseUrl(knownAs.baseUrl, (request) => (isForControl(request) ? control(request) : vendors(request)));
}

const toVendors = (handler: Handler): Handler => withCors(withFailures(handler));

/** The one preference that only Prism fulfils: an answer made up from a schema. */
const asksForDynamic = ({ headers }: Request) => headers.has('Prefer') && readPreference(headers)?.dynamic === 'true';

/** Prism takes longer to load than everything else together, so it is loaded when somebody asks for it. */
function lazyExamples(apis: readonly string[]) {
  const assertInstalled = () => void createRequire(import.meta.url).resolve('@stoplight/prism-http');
  let loading: Promise<Handler> | undefined;
  const load = () => {
    loading ??= import('./prism.js').then(({ createExampleHandler }) =>
      // The mock's own copy of a description has no answers.
      createExampleHandler(apis.map((api) => loadDescription(api))),
    );
    // Told by the answers that need it: it must not end the process before one does.
    loading.catch(() => {});
    return loading;
  };
  const handler: Handler = async (request) => {
    try {
      assertInstalled();
    } catch {
      return problem(
        501,
        'Prism is not installed',
        'Prefer: dynamic=true needs @stoplight/prism-http and @stoplight/prism-http-server',
      );
    }
    return (await load())(request);
  };
  return { assertInstalled, load, handler };
}
