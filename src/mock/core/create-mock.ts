import { type Description, operations } from '../../description/description.js';
import { basePath, withNativePaths } from '../../description/native-paths.js';
import { createDescriptionRouter } from '../../description/router.js';
import { problem } from '../../http/handler.js';
import { sentPath } from '../../http/sent-path.js';
import { TextResponse } from '../../http/text-response.js';
import { createRequestValidators } from '../../validate/request.js';
import { findErrors, type RequestChecks, type SchemaCheck } from '../../validate/schema-check.js';
import type { Reply } from './call.js';
import { steppingClock } from './clock.js';
import { createCall } from './create-call.js';
import { createFewKeys, createSeededKeys, type KeyPool, keyPool } from './key-pool.js';
import { knownTokens } from './known-tokens.js';
import type { Mock, MockOptions } from './mock-interface.js';
import { ownerOfUnmatched } from './owner-of-unmatched.js';
import { createRandom, type Random } from './random.js';
import { createRateLimiter } from './rate-limiter.js';
import { readText } from './read-body.js';
import { restoreSnapshot, type Served, takeSnapshot } from './snapshot.js';
import type { Tools, Vendor } from './vendor.js';
import { writeReply } from './write-reply.js';

// Later than everything in the worlds the mocks start with.
const seededStart = Date.UTC(2026, 5, 1);

interface Running extends Served {
  readonly validators: ReturnType<typeof createRequestValidators>;
}

/** A mock of these vendors, with a memory of its own. */
export function createMock(vendors: readonly Vendor[], options: MockOptions = {}): Mock {
  const { seed, rateLimit, onChange } = options;
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
    const validators = createRequestValidators(description, generatedCheck(vendor.checks));
    running.set(vendor.api, { vendor, server, validators });
  }
  const route = createDescriptionRouter(descriptions);

  const mock = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const asked = route(request.method, url.pathname);
    const api =
      'operationId' in asked ? running.get(asked.api) : ownerOfUnmatched(asked, request, [...running.values()]);
    if (api === undefined) return problem(404, 'Not found', `No API of this mock has the path ${url.pathname}`);
    const { server } = api;
    const implied = 'operationId' in asked ? undefined : server.impliedMethod?.(request);
    const method = implied ?? request.method;
    const found = implied === undefined ? asked : route(implied, url.pathname);
    const token = server.tokenOf(request.headers);
    const quota = limiter(token, token === undefined ? undefined : tools.tokens[token], server.limitAt?.(url.pathname));
    // Before anything is awaited, so that a seed gives the same whichever of several requests is answered first.
    const headers = server.headers(quota);
    const respond = (reply: Reply): Response => writeReply(Answer, reply, headers, server.mediaType);
    const misspelt = server.misspelt?.(sentPath(request));
    if (misspelt !== undefined) return respond(misspelt);
    if (!('operationId' in found)) {
      const unmatched = server.unmatched({
        method: request.method,
        pathname: url.pathname,
        headers: request.headers,
        allowed: found.allowed,
      });
      return respond(unmatched);
    }
    const text = await readText(request, options.maxBody ?? server.maxBody ?? 1024 * 1024);
    if (text === undefined) return respond(server.tooLarge(url.pathname));
    const call = createCall({ request, method, url, route: found, text }, api.validators(found.operationId));
    const reply = await server.answer(call, quota);
    if (onChange !== undefined && method !== 'GET' && reply.status < 400) onChange(takeSnapshot(running));
    return respond(reply);
  };

  return Object.assign(mock, {
    apis: vendors.map(({ api, description, hosts, firstRequest }) => ({
      api,
      title: description.info.title,
      basePath: basePath(description.servers),
      hosts,
      operations: operations(descriptions.get(api) ?? description).map(({ path, method, operation }) => ({
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        summary: operation.summary,
      })),
      firstRequest,
    })),
    snapshot: () => takeSnapshot(running),
    contents: () => Object.fromEntries([...running].map(([api, { server }]) => [api, server.contents()])),
    reset() {
      for (const { server } of running.values()) server.memory.reset();
    },
    restore(saved: unknown) {
      restoreSnapshot(running, saved);
      random.moveOn(JSON.stringify(saved));
    },
    warm: () => tools.keys.warm(),
  });
}

function createKeys(random: Random, { seed, keyPairs }: MockOptions): KeyPool {
  const seeded = seed === undefined && keyPairs !== 'public' ? undefined : createSeededKeys(random);
  return typeof keyPairs !== 'number' ? (seeded ?? keyPool) : createFewKeys(keyPairs, seeded?.next);
}

const generatedCheck =
  (checks: RequestChecks) =>
  (pointer: string): SchemaCheck => {
    const validate = checks[pointer];
    if (validate === undefined) throw new Error(`no validator was generated for ${pointer}`);
    return (value) => findErrors(validate, value);
  };
