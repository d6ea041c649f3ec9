import { type Description, operations } from '../../description/description.js';
import { basePath, withNativePaths } from '../../description/native-paths.js';
import { createDescriptionRouter, type Route } from '../../description/router.js';
import { problem } from '../../http/handler.js';
import { reasons } from '../../http/status-text.js';
import { TextResponse } from '../../http/text-response.js';
import { createValidators } from '../../validate/request.js';
import type { Call, Problem, Reply } from './call.js';
import { type Clock, steppingClock } from './clock.js';
import { createFewKeys, createSeededKeys, type KeyPool, keyPool } from './key-pool.js';
import { nestsDeeper } from './nesting.js';
import { createRandom, type Random } from './random.js';
import { createRateLimiter } from './rate-limiter.js';
import { knownTokens } from './tokens.js';
import type { FirstRequest, Tools, Vendor, VendorServer } from './vendor.js';

export interface MockOptions {
  /** Makes identifiers, times and keys the same in every run. Any integer. */
  readonly seed?: number;
  /** Milliseconds since the epoch. @defaultValue the platform's clock, or with a seed one that steps a second a reading */
  readonly clock?: Clock;
  /**
   * How many RSA pairs to make; then they are given again in turn, under other names. A test that needs many keys need not
   * wait for each, which takes some 0.1 s. @defaultValue a pair of its own for every key
   */
  readonly keyPairs?: number;
  /** Calls a minute per token; beyond it the vendor's 429. @defaultValue none */
  readonly rateLimit?: number;
  /** Bytes of a request's body; beyond it 413. @defaultValue 1 MiB */
  readonly maxBody?: number;
  /** What answers are made with: a server may have a faster one. @defaultValue one whose text needs no stream */
  readonly Response?: new (
    body: string | null,
    init: ResponseInit,
  ) => Response;
  /** Called with the state after every call that may have changed it. */
  readonly onChange?: (snapshot: Snapshot) => void;
}

/** The state of every vendor: plain JSON, to be kept and restored. */
export interface Snapshot {
  readonly keyspec: 1;
  readonly apis: Readonly<Record<string, { readonly version: number; readonly state: unknown }>>;
}

/** What a mock tells about an API of its. */
export interface MockedApiInfo {
  readonly api: string;
  readonly title: string;
  /** The path of the vendor's server, that a base URL ends with: `/api`, or empty. */
  readonly basePath: string;
  /** Its operations, with paths as the mock serves them. */
  readonly operations: readonly { operationId: string; method: string; path: string; summary: string }[];
  readonly firstRequest: FirstRequest;
}

/** A mock is a function from request to response, and remembers. */
export interface Mock {
  (request: Request): Promise<Response>;
  /** The APIs it mocks. */
  readonly apis: readonly MockedApiInfo[];
  /** How much of what each API remembers. */
  contents(): Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Back to the world it started with. */
  reset(): void;
  /** A copy of the state. */
  snapshot(): Snapshot;
  /**
   * Takes over a state that `snapshot` gave. With a seed, what is made up from then on follows from the seed and that state.
   *
   * @throws {TypeError} when it is none, or of another version
   */
  restore(snapshot: unknown): void;
  /** Makes keys in the background, so that the first request that needs one does not wait. */
  warm(): void;
}

// Later than everything in the worlds the mocks start with.
const seededStart = Date.UTC(2026, 5, 1);

interface Running {
  readonly vendor: Vendor;
  readonly server: VendorServer;
  readonly validators: ReturnType<typeof createValidators>;
}

export function createMock(vendors: readonly Vendor[], options: MockOptions = {}): Mock {
  const { seed, rateLimit, maxBody = 1024 * 1024, onChange } = options;
  const Answer = options.Response ?? TextResponse;
  const clock = options.clock ?? (seed === undefined ? Date.now : steppingClock(seededStart));
  const random = createRandom(seed);
  const tools: Tools = { clock, random, keys: createKeys(random, options), tokens: knownTokens };
  const limiter = createRateLimiter(rateLimit, clock);

  const descriptions = new Map<string, Description>();
  const running = new Map<string, Running>();
  for (const vendor of vendors) {
    const description = withNativePaths(vendor.description);
    descriptions.set(vendor.api, description);
    const server = vendor.createServer(tools);
    running.set(vendor.api, { vendor, server, validators: createValidators(description) });
  }
  const route = createDescriptionRouter(descriptions);

  const mock = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const found = route(request.method, url.pathname);
    const api = found.api === undefined ? undefined : running.get(found.api);
    if (api === undefined) return problem(404, 'Not found', `No API of this mock has the path ${url.pathname}`);
    const { server } = api;
    const token = server.tokenOf(request.headers);
    const quota = limiter(token, token === undefined ? undefined : tools.tokens[token]);
    // Before anything is awaited, so that a seed gives the same whichever of several requests is answered first.
    const headers = server.headers(quota);
    const respond = (reply: Reply): Response => new Answer(toText(reply), toInit(server, headers, reply));
    if (!('operationId' in found)) {
      const stray = server.stray({
        method: request.method,
        pathname: url.pathname,
        headers: request.headers,
        allowed: found.allowed,
      });
      return respond(stray);
    }
    const text = await readText(request, maxBody);
    if (text === undefined) return respond(server.tooLarge(url.pathname));
    const call = createCall(request, url, found, text, api);
    const reply = await server.answer(call, quota);
    if (onChange !== undefined && request.method !== 'GET' && reply.status < 400) onChange(snapshot());
    return respond(reply);
  };

  const snapshot = (): Snapshot => ({
    keyspec: 1,
    apis: Object.fromEntries(
      [...running].map(([api, { vendor, server }]) => [
        api,
        { version: vendor.stateVersion, state: server.memory.snapshot() },
      ]),
    ),
  });

  return Object.assign(mock, {
    apis: vendors.map(({ api, description, firstRequest }) => ({
      api,
      title: description.info.title,
      basePath: basePath(description.servers),
      operations: operations(descriptions.get(api) ?? description).map(({ path, method, operation }) => ({
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        summary: operation.summary,
      })),
      firstRequest,
    })),
    snapshot,
    contents: () => Object.fromEntries([...running].map(([api, { server }]) => [api, server.contents()])),
    reset() {
      for (const { server } of running.values()) server.memory.reset();
    },
    restore(saved: unknown) {
      const apis = readSnapshot(saved);
      const before = snapshot();
      try {
        for (const [api, { vendor, server }] of running) restoreOne(api, apis[api], vendor, server);
      } catch (error) {
        // All of them or none.
        for (const [api, { server }] of running) server.memory.restore(before.apis[api]?.state);
        throw error;
      }
      random.moveOn(JSON.stringify(saved));
    },
    warm: () => tools.keys.warm(),
  });
}

function createKeys(random: Random, { seed, keyPairs }: MockOptions): KeyPool {
  const seeded = seed === undefined ? undefined : createSeededKeys(random);
  return keyPairs === undefined ? (seeded ?? keyPool) : createFewKeys(keyPairs, seeded?.next);
}

function createCall(request: Request, url: URL, route: Route, text: string, { validators }: Running): Call {
  const validator = validators(route.operationId);
  const query = validator.readQuery(url.searchParams);
  const { body: sent, malformed } = parse(text);
  const body = validator.readBody(sent);
  let problems: Problem[] | undefined;
  return {
    operationId: route.operationId,
    method: request.method,
    origin: url.origin,
    pathname: url.pathname,
    headers: request.headers,
    path: route.path,
    query,
    search: url.searchParams,
    body,
    text,
    malformed,
    problems() {
      problems ??= validator.problems({ path: route.path, query, headers: request.headers, body });
      return problems;
    },
  };
}

function parse(text: string): { body: unknown; malformed: string | undefined } {
  if (text === '') return { body: undefined, malformed: undefined };
  try {
    const body: unknown = JSON.parse(text);
    if (text.length > deepest && nestsDeeper(body, deepest))
      return { body: undefined, malformed: `nesting of ${deepest + 1} is too deep` };
    return { body, malformed: undefined };
  } catch (error) {
    return { body: undefined, malformed: error instanceof Error ? error.message : 'not JSON' };
  }
}

/** How deep a body may nest. Parsing goes deeper, but what it gives could be neither judged nor written again. */
const deepest = 1000;

/** The body as text, or nothing when it is larger than allowed: then it is not read to its end. */
async function readText(request: Request, most: number): Promise<string | undefined> {
  if (request.body === null) return '';
  if (Number(request.headers.get('Content-Length') ?? 0) > most) return undefined;
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return new TextDecoder().decode(chunks.length === 1 ? chunks[0] : await new Blob(chunks as BlobPart[]).arrayBuffer());
}

function toInit(server: VendorServer, common: Readonly<Record<string, string>>, reply: Reply): ResponseInit {
  const headers: [string, string][] = Object.entries(common);
  for (const [name, value] of Object.entries(reply.headers ?? {}))
    for (const one of [value].flat()) headers.push([name, one]);
  if (reply.body !== undefined) headers.push(['Content-Type', reply.contentType ?? server.mediaType]);
  return { status: reply.status, statusText: reasons[reply.status] ?? '', headers };
}

const toText = ({ body }: Reply): string | null =>
  body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);

function restoreOne(
  api: string,
  saved: { version: number; state: unknown } | undefined,
  vendor: Vendor,
  { memory }: VendorServer,
): void {
  if (saved === undefined) {
    memory.reset();
    return;
  }
  if (saved.version !== vendor.stateVersion)
    throw new TypeError(
      `the state of ${api} is of version ${saved.version}; this keyspec reads ${vendor.stateVersion}`,
    );
  try {
    memory.restore(saved.state);
  } catch (error) {
    throw new TypeError(`the state of ${api} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function readSnapshot(saved: unknown): Record<string, { version: number; state: unknown }> {
  if (typeof saved !== 'object' || saved === null || !('keyspec' in saved) || saved.keyspec !== 1 || !('apis' in saved))
    throw new TypeError('this is no state of a keyspec mock: it lacks "keyspec": 1 and "apis"');
  const { apis } = saved;
  if (typeof apis !== 'object' || apis === null) throw new TypeError('"apis" of the state is no object');
  return Object.fromEntries(
    Object.entries(apis).map(([api, entry]: [string, unknown]) => {
      if (
        typeof entry !== 'object' ||
        entry === null ||
        !('version' in entry) ||
        !('state' in entry) ||
        typeof entry.version !== 'number'
      )
        throw new TypeError(`the state of ${api} lacks "version" or "state"`);
      return [api, { version: entry.version, state: entry.state }];
    }),
  );
}
