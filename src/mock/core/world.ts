import { problem } from '../../http/handler.js';
import { sentPath } from '../../http/sent-path.js';
import { textResponse } from '../../http/text-response.js';
import { once } from '../../once.js';
import { BrokenConnectionError, cutInTheMiddle, wait } from './broken-connection.js';
import type { Reply } from './call.js';
import { createClock, createSeededClock } from './clock.js';
import { createCall } from './create-call.js';
import { assertFault, type Fault } from './fault.js';
import { createFaults, type Faults } from './faults.js';
import type { KeyPool } from './key-pool.js';
import { knownTokens } from './known-tokens.js';
import type { MockOptions, World } from './mock-interface.js';
import { ownerOfUnmatched } from './owner-of-unmatched.js';
import { readPreference } from './prefer.js';
import type { Prepared, PreparedVendor } from './prepare.js';
import { createRandom, createSeededBytes } from './random.js';
import { createRateLimiter, type RateLimiter } from './rate-limiter.js';
import { noBytes, readBytes, toText } from './read-body.js';
import { createRequestLog, type Entry } from './request-log.js';
import { createSeededKeys } from './seeded-keys.js';
import { changesOf, readSnapshot, restoreInto, type Snapshot, takeSnapshot } from './snapshot.js';
import type { StandIn } from './stand-in.js';
import type { StartHolder } from './start/start.js';
import type { Change } from './tracked.js';
import { unpack } from './unpack.js';
import type { Tools, VendorServer } from './vendor.js';
import { writeReply } from './write-reply.js';

/** A world, and how it answers. */
export interface AnsweringWorld extends World {
  /** @param headers those of the request, as the vendor gets them */
  answer(request: Request, headers: Headers): Promise<Response>;
}

interface Running extends PreparedVendor {
  readonly server: VendorServer;
}

/** What a reset makes anew: the servers, and all that they go by. */
interface Life {
  readonly running: ReadonlyMap<string, Running>;
  readonly limiter: RateLimiter;
  readonly faults: Faults;
  snapshot(): Snapshot;
  /** What of the snapshot is another since the last time, where it is noted. */
  changes(): readonly Change[];
  restore(saved: Snapshot): void;
}

/** What a world is made of. */
interface Origin {
  readonly prepared: Prepared;
  readonly start: StartHolder;
  /** Where keys come from, unless they follow from a seed. */
  readonly keys: KeyPool;
  readonly options: MockOptions;
  /** None of the world for requests that name none. */
  readonly name?: string;
}

export function createWorld(origin: Origin): AnsweringWorld {
  const { prepared, start, options, name } = origin;
  const { seed, journal, onRequest } = options;
  const log = createRequestLog(name, onRequest);
  const clock =
    seed === undefined || options.clock !== undefined
      ? createClock(options.clock ?? (() => Date.now()))
      : createSeededClock();
  const begin = (): Life => beginLife(origin, clock);
  let begun = start.isMade ? begin() : undefined;
  const life = (): Life => {
    begun ??= begin();
    return begun;
  };
  async function answer(request: Request, headers: Headers): Promise<Response> {
    const url = new URL(request.url);
    const entry = log.begin(request.method, url.pathname + url.search);
    try {
      const response = await respondTo(request, headers, url, entry);
      entry.status = response.status;
      return request.method === 'HEAD' ? await headOf(response) : response;
    } finally {
      log.end(entry);
    }
  }

  async function respondTo(request: Request, headers: Headers, url: URL, entry: Entry): Promise<Response> {
    const { running, limiter, faults } = life();
    const { route } = prepared;
    const asked = route(request.method, url.pathname);
    const api =
      'operationId' in asked ? running.get(asked.api) : ownerOfUnmatched(asked, request, [...running.values()]);
    if (api === undefined) return problem(404, 'Not found', `No API of this mock has the path ${url.pathname}`);
    const { server, standIns } = api;
    const implied =
      'operationId' in asked ? undefined : (server.impliedMethod?.(request) ?? readOf(request, asked.allowed));
    const method = implied ?? request.method;
    const found = implied === undefined ? asked : route(implied, url.pathname);
    const changes = 'operationId' in found && api.changing.has(found.operationId);
    const token = server.tokenOf(headers);
    const quota = limiter(
      token,
      token === undefined ? undefined : start.current.tokens[token],
      server.limitAt?.(url.pathname),
    );
    // Before anything is awaited, so that a seed gives the same whichever of several requests is answered first.
    const common = server.headers(quota);
    const respond = (reply: Reply): Response => {
      if (reply.status >= 400) entry.answer = reply.body;
      return writeReply(options.Response ?? textResponse(), reply, common, server.mediaType);
    };
    const shown = (standIn: StandIn): Response =>
      'reply' in standIn ? respond(only(standIn.reply, common)) : standIn.response;
    const misspelt = server.misspelt?.(sentPath(request));
    const operationId = misspelt === undefined && 'operationId' in found ? found.operationId : undefined;
    if (operationId !== undefined) entry.operationId = operationId;
    const passed = { operationId, accept: headers.get('Accept') ?? '' };
    const { delay, fault } = faults.strike(operationId);
    if (fault !== undefined) entry.fault = true;
    if (delay > 0) await wait(delay, request.signal);
    if (fault?.drop === true) throw new BrokenConnectionError();
    if (!('operationId' in found) || operationId === undefined) {
      const allowed = 'operationId' in found ? [] : found.allowed;
      const reply = misspelt ?? server.unmatched({ method: request.method, pathname: url.pathname, headers, allowed });
      if (fault === undefined) return respond(reply);
      return fault.drop === undefined ? shown(await standIns.forFault(fault, passed)) : cutInTheMiddle(respond(reply));
    }
    const maxBody = options.maxBody ?? server.maxBody ?? 1024 * 1024;
    const sent = request.body === null ? noBytes : await readBytes(request.body, maxBody);
    const bytes = sent?.length ? await unpack(sent, headers, maxBody, server.codings?.(url.pathname)) : sent;
    if (bytes === undefined) return respond(server.tooLarge(url.pathname));
    if (bytes instanceof Response) return bytes;
    const text = toText(bytes);
    entry.text = text;
    const preference = readPreference(headers);
    const replaced =
      fault !== undefined && fault.drop === undefined
        ? await standIns.forFault(fault, passed)
        : preference && (await standIns.forPreference(preference, passed));
    if (replaced !== undefined) return shown(replaced);
    const call = createCall({ headers, method, url, route: found, bytes, text }, api.validators(operationId));
    const reply = await server.answer(call, quota);
    if (reply.status >= 400) entry.problems = call.problems();
    if (changes && reply.status < 400) clock.step();
    // A refused call may have changed something, too: what may not be used again, or a number that was taken.
    const changed = journal === undefined ? [] : life().changes();
    if (changed.length > 0) await journal?.onChange(changed);
    return fault === undefined ? respond(reply) : cutInTheMiddle(respond(reply));
  }

  return {
    answer,
    clock,
    contents: () => Object.fromEntries([...life().running].map(([api, { server }]) => [api, server.contents()])),
    async describe() {
      const states = [...life().running].map(([api, { vendor, server }]) => ({
        api,
        vendor,
        state: server.memory.snapshot(),
      }));
      const parts = states.map(
        async ({ api, vendor, state }) => [api, (await vendor.loadStart()).describe(state)] as const,
      );
      const own = Object.entries(start.current.tokens).filter(([token]) => !Object.hasOwn(knownTokens, token));
      return {
        ...(own.length > 0 && { tokens: Object.fromEntries(own) }),
        ...Object.fromEntries(await Promise.all(parts)),
      };
    },
    snapshot: () => life().snapshot(),
    get requests() {
      return log.requests();
    },
    inject(fault) {
      assertFault(fault, prepared.operationIds);
      return life().faults.inject(fault);
    },
    faults: () => life().faults.list(),
    clearFaults: () => life().faults.clear(),
    reset() {
      clock.reset();
      log.clear();
      begun = start.isMade ? begin() : undefined;
    },
    restore(saved) {
      const snapshot = readSnapshot(saved);
      const next = begin();
      next.restore(snapshot);
      begun = { ...next, faults: life().faults };
    },
  };
}

/** HTTP lets a server answer HEAD wherever it answers GET (RFC 9110, 9.1). */
const readOf = ({ method }: Request, allowed: readonly string[]) =>
  method === 'HEAD' && allowed.includes('GET') ? 'GET' : undefined;

/** An answer without its body, whose length stays told. */
async function headOf(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const length = new TextEncoder().encode(await response.text()).length;
  const head = new Response(null, { status, statusText, headers });
  if (length > 0) head.headers.set('Content-Length', String(length));
  return head;
}

function beginLife({ prepared, start, options, keys }: Origin, clock: ReturnType<typeof createClock>): Life {
  const { seed, rateLimit } = options;
  const seeded = seed === undefined ? undefined : { bytes: createSeededBytes(seed), passing: createSeededBytes(~seed) };
  const random = createRandom(seeded?.bytes.bytes);
  let seededKeys = createSeededKeys(random, start.current.keys);
  const pool: KeyPool = { next: () => seededKeys.next(), warm: () => {} };
  const { states, tokens } = start.current;
  const tools: Tools = {
    clock: clock.now,
    random,
    passing: createRandom(seeded?.passing.bytes),
    keys: seeded === undefined ? keys : pool,
    tokens,
  };
  const running = new Map(
    prepared.vendors.map((one) => {
      // Made when it is asked for: few worlds are asked for all that there are.
      const server = once(() => {
        const made = one.vendor.createServer(tools);
        const state = states.get(one.vendor.api);
        if (state !== undefined) made.memory.restore(state);
        if (options.journal !== undefined) made.memory.track(options.journal.track);
        return made;
      });
      const own: Running = {
        ...one,
        get server() {
          return server();
        },
      };
      return [one.vendor.api, own];
    }),
  );
  const seededState = () =>
    seeded && {
      ...(options.clock === undefined && { time: clock.now() }),
      random: seeded.bytes.position(),
      passing: seeded.passing.position(),
      keys: seededKeys.given(),
    };
  return {
    running,
    limiter: createRateLimiter(rateLimit, clock.now),
    faults: createFaults(tools.passing, standingFaults(options)),
    snapshot: () => takeSnapshot(running, seededState()),
    changes() {
      const changes = changesOf(running);
      return changes.length === 0 || seeded === undefined
        ? changes
        : [...changes, { path: ['seeded'], value: seededState() }];
    },
    restore(saved) {
      restoreInto(running, saved);
      if (seeded === undefined) return;
      if (saved.seeded === undefined) return seeded.bytes.moveOn(JSON.stringify(saved));
      if (saved.seeded.time !== undefined && options.clock === undefined) clock.set(saved.seeded.time);
      seeded.bytes.moveTo(saved.seeded.random);
      seeded.passing.moveTo(saved.seeded.passing ?? saved.seeded.random);
      seededKeys = createSeededKeys(random, saved.seeded.keys);
    },
  };
}

/** The headers of an example that the answer has not by itself. */
const only = (reply: Reply, common: Readonly<Record<string, string>>): Reply => {
  const has = new Set(Object.keys(common).map((name) => name.toLowerCase()));
  const headers = Object.entries(reply.headers ?? {}).filter(([name]) => !has.has(name.toLowerCase()));
  return { ...reply, headers: Object.fromEntries(headers) };
};

/** Those that the options ask for. */
function standingFaults({ latency, fail = 0 }: MockOptions): Fault[] {
  const failures: readonly Fault[] = [{ status: 500 }, { status: 502 }, { status: 503 }, { drop: true }];
  const share = fail / failures.length;
  return [
    ...(latency === undefined ? [] : [{ delay: latency }]),
    // Each has the chance that those before it left.
    ...(fail === 0 ? [] : failures.map((fault, index) => ({ ...fault, chance: share / (1 - index * share) }))),
  ];
}
